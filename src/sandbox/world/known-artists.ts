/** A real artist. Ids that are left out were not found in writing: the sandbox makes them up. */
export interface KnownArtist {
  readonly name: string;
  readonly sortName?: string;
  readonly kind: 'Person' | 'Group';
  readonly gender?: 'Male' | 'Female';
  readonly country: string;
  readonly disambiguation?: string;
  readonly aliases?: readonly string[];
  readonly begin?: string;
  readonly end?: string;
  readonly genres: readonly string[];
  readonly mbid?: string;
  readonly spotifyId?: string;
  readonly lastfmMbid?: string;
  /** Thousands of listeners at Last.fm, and of scrobbles: rounded, since they change every day. */
  readonly lastfm: readonly [listeners: number, playcount: number];
  readonly pages?: readonly string[];
}

/** Artists of the known records, by the name they are credited as most. */
export const KNOWN_ARTISTS: readonly KnownArtist[] = [
  { name: 'deadmau5', kind: 'Person', gender: 'Male', country: 'CA', aliases: ['Deadmaus', 'Joel Zimmerman'], begin: '1981-01-05', genres: ['progressive house', 'electronic', 'electro house', 'house'], mbid: '4a00ec9d-c635-463a-8cd4-eb61725f0c60', spotifyId: '2CIMQHirSU0MQqyYHq0eOx', lastfmMbid: '4a00ec9d-c635-463a-8cd4-eb61725f0c60', lastfm: [2_480, 116_000], pages: ['https://music.apple.com/us/artist/78011850', 'https://www.last.fm/music/deadmau5', 'https://www.deadmau5.com/'] },
  { name: 'Radiohead', kind: 'Group', country: 'GB', begin: '1991', genres: ['alternative rock', 'art rock', 'rock', 'electronic'], mbid: 'a74b1b7f-71a5-4011-9441-d0b5e4122711', lastfmMbid: 'a74b1b7f-71a5-4011-9441-d0b5e4122711', lastfm: [7_000, 1_000_000], pages: ['https://www.last.fm/music/Radiohead', 'https://www.discogs.com/artist/3840'] },
  { name: 'Nirvana', kind: 'Group', country: 'US', disambiguation: '90s US grunge band', begin: '1988-01', end: '1994-04-05', genres: ['grunge', 'rock', 'alternative rock'], mbid: '5b11f4ce-a62d-471e-81fc-a69a8278c7da', spotifyId: '6olE6TJLqED3rqDCT0FyPh', lastfmMbid: '9282c8b4-ca0b-4c6b-b7e3-4f7762dfc4d6', lastfm: [4_196, 216_257], pages: ['https://www.discogs.com/artist/125246', 'https://itunes.apple.com/us/artist/id112018', 'https://www.last.fm/music/Nirvana'] },
  { name: 'Rick Astley', sortName: 'Astley, Rick', kind: 'Person', gender: 'Male', country: 'GB', begin: '1966-02-06', genres: ['pop', 'dance-pop', '80s'], mbid: 'db92a151-1ac2-438b-bc43-b82e149ddd50', spotifyId: '0gxyHStUsqpMadRV0Di1Qt', lastfm: [1_100, 12_000] },
  { name: 'Ed Sheeran', sortName: 'Sheeran, Ed', kind: 'Person', gender: 'Male', country: 'GB', disambiguation: 'UK singer-songwriter, “Shape of You”', aliases: ['Shearan'], begin: '1991-02-17', genres: ['pop', 'folk pop', 'singer-songwriter'], mbid: 'b8a7c51f-362c-4dcb-a259-bc6e0095f0a6', lastfm: [2_700, 110_000] },
  { name: 'Meek Mill', kind: 'Person', gender: 'Male', country: 'US', begin: '1987-05-06', genres: ['hip hop', 'trap'], mbid: '31bcadcc-e1da-4cad-bec8-2f4f1d41b095', lastfm: [1_200, 35_000] },
  { name: 'A Boogie Wit da Hoodie', kind: 'Person', gender: 'Male', country: 'US', begin: '1995-12-06', genres: ['hip hop', 'trap'], mbid: 'c1708d03-8a66-46eb-848e-fe0d233ffb39', lastfm: [1_000, 33_000] },
  { name: 'Lady Gaga', kind: 'Person', gender: 'Female', country: 'US', begin: '1986-03-28', genres: ['pop', 'dance-pop', 'electropop'], mbid: '650e7db6-b795-4eb5-a702-5ea2fc46c848', spotifyId: '1HY2Jd0NmPuamShAr6KMms', lastfm: [6_500, 700_000] },
  { name: 'Bruno Mars', sortName: 'Mars, Bruno', kind: 'Person', gender: 'Male', country: 'US', begin: '1985-10-08', genres: ['pop', 'funk', 'rnb'], mbid: 'afb680f2-b6eb-4cd7-a70b-a63b25c763d5', spotifyId: '0du5cEVh5yTK9QJze8zA0C', lastfm: [4_300, 130_000] },
  { name: 'Luis Fonsi', sortName: 'Fonsi, Luis', kind: 'Person', gender: 'Male', country: 'PR', begin: '1978-04-15', genres: ['latin pop', 'pop'], lastfm: [700, 9_500] },
  { name: 'Daddy Yankee', kind: 'Person', gender: 'Male', country: 'PR', begin: '1977-02-03', genres: ['reggaeton', 'latin'], lastfm: [1_600, 36_000] },
  { name: 'Pharrell Williams', sortName: 'Williams, Pharrell', kind: 'Person', gender: 'Male', country: 'US', aliases: ['Pharrell'], begin: '1973-04-05', genres: ['pop', 'rnb', 'hip hop'], mbid: '149f91ef-1287-46da-9a8e-87fee02f1471', spotifyId: '2RdwBSPQiwcmiDo9kixcl8', lastfm: [2_600, 40_000] },
  { name: 'Carly Rae Jepsen', sortName: 'Jepsen, Carly Rae', kind: 'Person', gender: 'Female', country: 'CA', begin: '1985-11-21', genres: ['pop', 'synthpop'], mbid: '09887aa7-226e-4ecc-9a0c-02d2ae5777e1', lastfm: [2_200, 120_000] },
  { name: 'Billie Eilish', sortName: 'Eilish, Billie', kind: 'Person', gender: 'Female', country: 'US', begin: '2001-12-18', genres: ['pop', 'electropop', 'alternative'], mbid: 'f4abc0b5-3f7a-4eff-8f78-ac078dbce533', lastfm: [4_000, 560_000] },
  { name: 'Miles Davis', sortName: 'Davis, Miles', kind: 'Person', gender: 'Male', country: 'US', begin: '1926-05-26', end: '1991-09-28', genres: ['jazz', 'modal jazz', 'cool jazz'], mbid: '561d854a-6a28-4aa7-8c99-323e6ce46c2a', spotifyId: '0kbYTNQb4Pb1rPbbaF0pT4', lastfm: [2_300, 55_000] },
  { name: 'Austin Wintory', sortName: 'Wintory, Austin', kind: 'Person', gender: 'Male', country: 'US', begin: '1984-09-09', genres: ['soundtrack', 'video game music', 'ambient'], mbid: '78f15956-c5e1-46d6-a46b-fa6f46681ec8', lastfm: [180, 3_900] },
  { name: 'The Stranglers', sortName: 'Stranglers, The', kind: 'Group', country: 'GB', begin: '1974', genres: ['new wave', 'post-punk', 'punk'], lastfm: [900, 14_000] },
  { name: 'Simon & Garfunkel', kind: 'Group', country: 'US', aliases: ['Simon and Garfunkel'], begin: '1957', genres: ['folk', 'folk rock', 'singer-songwriter'], mbid: '5d02f264-e225-41ff-83f7-d9b1f0b1874a', lastfm: [2_700, 75_000] },
  { name: 'Tyler, The Creator', kind: 'Person', gender: 'Male', country: 'US', aliases: ['Tyler the Creator', 'Wolf Haley'], begin: '1991-03-06', genres: ['hip hop', 'neo soul', 'alternative hip hop'], mbid: 'f6beac20-5dfe-4d1f-ae02-0b0a740aafd6', spotifyId: '4V8LLVI7PbaPR0K2TGSxFF', lastfm: [3_500, 760_000] },
  { name: 'Queen', kind: 'Group', country: 'GB', disambiguation: 'UK rock group', begin: '1970-06-27', genres: ['rock', 'classic rock', 'glam rock'], mbid: '0383dadf-2a4e-4d10-a46a-e9e041da8eb3', lastfm: [5_700, 310_000] },
  { name: 'AC/DC', kind: 'Group', country: 'AU', aliases: ['ACDC'], begin: '1973-11', genres: ['hard rock', 'rock', 'classic rock'], mbid: '66c662b6-6e2f-4930-8610-912e24c63ed1', spotifyId: '711MCceyCBcFnzjGY4Q7Un', lastfm: [4_400, 220_000] },
  { name: 'Daft Punk', kind: 'Group', country: 'FR', begin: '1993', end: '2021-02-22', genres: ['electronic', 'french house', 'house'], mbid: '056e4f3e-d505-4dad-8ec1-d04f521cbb56', spotifyId: '4tZwfgrHOc3mvqYlEYSvVi', lastfm: [5_600, 280_000], pages: ['https://music.apple.com/us/artist/5468295', 'https://www.last.fm/music/Daft+Punk'] },
  { name: 'PSY', kind: 'Person', gender: 'Male', country: 'KR', disambiguation: 'South Korean singer and rapper', aliases: ['싸이', '박재상'], begin: '1977-12-31', genres: ['k-pop', 'dance'], mbid: 'f99b7d67-4e63-4678-aa66-4c6ac0f7d24a', lastfm: [900, 9_000] },
  { name: 'אריק איינשטיין', sortName: 'Einstein, Arik', kind: 'Person', gender: 'Male', country: 'IL', aliases: ['Arik Einstein', 'Aric Einstein'], begin: '1939-01-03', end: '2013-11-26', genres: ['folk rock', 'rock'], mbid: 'd3c90d1b-f529-404b-939d-41873386d4b4', lastfm: [24, 700] },
  { name: 'YOASOBI', kind: 'Group', country: 'JP', aliases: ['ヨアソビ'], begin: '2019', genres: ['j-pop', 'pop'], lastfm: [900, 58_000] },
  { name: '椎名林檎', sortName: 'Shiina, Ringo', kind: 'Person', gender: 'Female', country: 'JP', aliases: ['Ringo Sheena', 'Sheena Ringo'], begin: '1978-11-25', genres: ['j-pop', 'j-rock', 'jazz'], lastfm: [420, 25_000] },
  { name: 'Кино', sortName: 'Kino', kind: 'Group', country: 'RU', disambiguation: 'Soviet post-punk band', aliases: ['Kino'], begin: '1981', end: '1990-08-15', genres: ['russian rock', 'post-punk', 'new wave'], lastfm: [700, 46_000] },
  { name: 'فيروز', sortName: 'Fairuz', kind: 'Person', gender: 'Female', country: 'LB', aliases: ['Fairuz', 'Fairouz'], begin: '1934-11-20', genres: ['arabic', 'lebanese'], lastfm: [260, 6_200] },
  { name: 'Adele', kind: 'Person', gender: 'Female', country: 'GB', begin: '1988-05-05', genres: ['soul', 'pop', 'singer-songwriter'], mbid: 'cc2c9c3c-b7bc-4b8b-84d8-4fbd8779e493', lastfm: [4_700, 230_000] },
  { name: 'Leonard Cohen', sortName: 'Cohen, Leonard', kind: 'Person', gender: 'Male', country: 'CA', begin: '1934-09-21', end: '2016-11-07', genres: ['folk', 'singer-songwriter', 'poetry'], mbid: '65314b12-0e08-43fa-ba33-baaa7b874c15', lastfm: [2_100, 86_000] },
  { name: 'ABBA', kind: 'Group', country: 'SE', disambiguation: 'Swedish pop group', begin: '1972-11', genres: ['pop', 'disco', 'europop'], mbid: 'd87e52c5-bb8d-4da8-b941-9f4928627dc8', lastfm: [3_600, 140_000] },
  { name: 'Dua Lipa', sortName: 'Lipa, Dua', kind: 'Person', gender: 'Female', country: 'GB', begin: '1995-08-22', genres: ['pop', 'dance-pop', 'nu-disco'], lastfm: [3_300, 300_000] },
  { name: 'Michael Jackson', sortName: 'Jackson, Michael', kind: 'Person', gender: 'Male', country: 'US', begin: '1958-08-29', end: '2009-06-25', genres: ['pop', 'rnb', 'funk'], mbid: 'f27ec8db-af05-4f36-916e-3d57f91ecf5e', lastfm: [5_200, 200_000] },
  { name: 'The Black Keys', sortName: 'Black Keys, The', kind: 'Group', country: 'US', begin: '2001', genres: ['blues rock', 'garage rock', 'indie rock'], spotifyId: '7mnBLXK823vNxN3UWB7Gfz', lastfm: [3_000, 120_000] },
  { name: 'ODESZA', kind: 'Group', country: 'US', begin: '2012', genres: ['electronic', 'chillwave', 'future bass'], spotifyId: '21mKp7DqtSNHhCAU2ugvUw', lastfm: [1_500, 60_000] },
  { name: 'Zyra', kind: 'Person', gender: 'Female', country: 'GB', genres: ['electronic', 'pop'], spotifyId: '0DGAOR3KtqWwWSwDzhzqOa', lastfm: [110, 900] },
  { name: 'Naomi Wild', kind: 'Person', gender: 'Female', country: 'US', genres: ['pop', 'rnb'], spotifyId: '5EBlHXi71tDXnFtroEh7Rg', lastfm: [90, 600] },
  { name: 'Fred again..', kind: 'Person', gender: 'Male', country: 'GB', begin: '1993-07-19', genres: ['electronic', 'house', 'uk garage'], spotifyId: '4oLeXFyACqeem2VImYeBFe', lastfm: [1_400, 90_000] },
  { name: 'Amyl and The Sniffers', kind: 'Group', country: 'AU', begin: '2016', genres: ['punk', 'garage rock', 'rock'], spotifyId: '3NqV2DJoAWsjl787bWaHW7', lastfm: [400, 13_000] },
  { name: 'BNYX®', kind: 'Person', gender: 'Male', country: 'US', genres: ['hip hop', 'trap'], spotifyId: '6os1temnovzJIEGRUmn3fG', lastfm: [60, 700] },
  { name: 'Kid Cudi', kind: 'Person', gender: 'Male', country: 'US', begin: '1984-01-30', genres: ['hip hop', 'alternative hip hop'], spotifyId: '0fA0VVWsXO9YnASrzqfmYu', lastfm: [2_700, 160_000] },
  { name: 'Röyksopp', kind: 'Group', country: 'NO', aliases: ['Royksopp'], begin: '1998', genres: ['electronic', 'downtempo', 'synthpop'], spotifyId: '5nPOO9iTcrs9k6yFffPxjH', lastfm: [2_600, 90_000] },
  { name: 'Johnny Cash', sortName: 'Cash, Johnny', kind: 'Person', gender: 'Male', country: 'US', begin: '1932-02-26', end: '2003-09-12', genres: ['country', 'folk', 'rockabilly'], spotifyId: '6kACVPfCOnqzgfEF5ryl0x', lastfm: [3_800, 150_000] },
  { name: 'Tove Lo', kind: 'Person', gender: 'Female', country: 'SE', begin: '1987-10-29', genres: ['electropop', 'pop'], spotifyId: '4NHQUGzhtTLFvgF5SZesLK', lastfm: [1_900, 75_000] },
  { name: 'Sigrid', kind: 'Person', gender: 'Female', country: 'NO', begin: '1996-09-05', genres: ['pop', 'electropop'], spotifyId: '4TrraAsitQKl821DQY42cZ', lastfm: [800, 20_000] },
  { name: 'Area 11', kind: 'Group', country: 'GB', begin: '2010', genres: ['alternative rock', 'post-hardcore'], spotifyId: '3jULn43a6xfzqleyeFjPIq', lastfm: [60, 3_000] },
  { name: 'Various Artists', kind: 'Group', country: 'XW', disambiguation: 'add compilations to this artist', genres: [], mbid: '89ad4ac3-39f7-470e-963a-56509c546377', spotifyId: '0LyfQWJT6nXafLPZqxe9Of', lastfmMbid: 'f70d1c4b-b91b-44ae-aea3-512275bf0df3', lastfm: [1_000, 10_000] },
];
