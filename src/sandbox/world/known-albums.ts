/** One name in the credit of a known record: the artist, what stands before the next, and another spelling where there is one. */
export type KnownCredit = readonly [artist: string, joinPhrase?: string, creditedAs?: string];

/** A real edition, with the part of its tracks that the sandbox plays. */
export interface KnownAlbum {
  readonly key: string;
  readonly title: string;
  readonly credits: readonly KnownCredit[];
  readonly kind: 'album' | 'single' | 'ep' | 'compilation';
  readonly date: string;
  readonly label: string | null;
  readonly country: string | null;
  readonly format: string;
  readonly spotifyId?: string;
  readonly upc?: string;
  readonly mbid?: string;
  readonly group?: string;
  readonly barcode?: string;
  readonly catalogNumber?: string;
  /** `spotify` or `musicbrainz` alone; both when left out. */
  readonly only?: 'spotify' | 'musicbrainz';
}

/** Albums of the known records. */
export const KNOWN_ALBUMS: readonly KnownAlbum[] = [
  { key: 'for-lack', title: 'For Lack of a Better Name', credits: [['deadmau5']], kind: 'album', date: '2009-09-22', label: 'mau5trap', country: 'GB', format: 'Digital Media' },
  { key: 'strobe-single', title: 'Strobe', credits: [['deadmau5']], kind: 'single', date: '2010-01-20', label: 'mau5trap', country: 'GB', format: 'Digital Media' },
  { key: 'ok-computer', title: 'OK Computer', credits: [['Radiohead']], kind: 'album', date: '1997-06-16', label: 'Parlophone', country: 'GB', format: 'Cassette', mbid: 'fba5f8fe-c6c8-4511-8562-c9febf482674', barcode: '724385522949', catalogNumber: 'TCNODATA 02' },
  { key: 'ok-best', title: 'Radiohead: The Best Of', credits: [['Radiohead']], kind: 'compilation', date: '2008-05-28', label: 'EMI', country: 'JP', format: 'CD', only: 'musicbrainz' },
  { key: 'oknotok', title: 'OK Computer OKNOTOK 1997 2017', credits: [['Radiohead']], kind: 'album', date: '2017-06-23', label: 'XL Recordings', country: 'GB', format: 'Digital Media' },
  { key: 'bleach', title: 'Bleach', credits: [['Nirvana']], kind: 'album', date: '1989-06-15', label: 'Sub Pop', country: 'US', format: 'CD' },
  { key: 'sliver', title: 'Sliver: The Best of the Box', credits: [['Nirvana']], kind: 'compilation', date: '2005-11-01', label: 'Geffen Records', country: 'US', format: 'CD', only: 'musicbrainz' },
  { key: 'nevermind', title: 'Nevermind', credits: [['Nirvana']], kind: 'album', date: '1991-09-24', label: 'DGC', country: 'US', format: 'CD' },
  { key: 'bad-guy', title: 'WHEN WE ALL FALL ASLEEP, WHERE DO WE GO?', credits: [['Billie Eilish']], kind: 'album', date: '2019-03-29', label: 'Darkroom', country: 'XW', format: 'Digital Media' },
  { key: 'kind-of-blue', title: 'Kind of Blue', credits: [['Miles Davis']], kind: 'album', date: '1959-08-17', label: 'Columbia', country: 'US', format: '12" Vinyl' },
  { key: 'whenever', title: 'Whenever You Need Somebody', credits: [['Rick Astley']], kind: 'album', date: '1987-11-12', label: 'RCA', country: 'GB', format: 'CD', spotifyId: '6eUW0wxWtzkFdaEFsTJto6' },
  { key: 'x', title: 'x', credits: [['Ed Sheeran']], kind: 'album', date: '2014-06-20', label: 'Asylum', country: 'GB', format: 'CD' },
  { key: 'divide', title: '÷', credits: [['Ed Sheeran']], kind: 'album', date: '2017-03-03', label: 'Asylum', country: 'GB', format: 'CD' },
  { key: 'no-6', title: 'No.6 Collaborations Project', credits: [['Ed Sheeran']], kind: 'album', date: '2019-07-12', label: 'Asylum', country: 'XW', format: 'Digital Media' },
  { key: 'die-with-a-smile', title: 'Die With A Smile', credits: [['Lady Gaga', ' & '], ['Bruno Mars']], kind: 'single', date: '2024-08-16', label: 'Interscope', country: 'XW', format: 'Digital Media', spotifyId: '10FLjwfpbxLmW8c25Xyc2N', upc: '00602475093060', barcode: '00602475093060' },
  { key: 'despacito', title: 'Despacito', credits: [['Luis Fonsi', ' feat. '], ['Daddy Yankee']], kind: 'single', date: '2017-01-13', label: 'Universal Music Latino', country: 'XW', format: 'Digital Media' },
  { key: 'despicable', title: 'Despicable Me 2 (Original Motion Picture Soundtrack)', credits: [['Various Artists']], kind: 'compilation', date: '2013-06-18', label: 'Back Lot Music', country: 'US', format: 'CD', spotifyId: '5l3zEmMrOhOzG8d8s83GOL' },
  { key: 'cut', title: 'Cut to the Feeling', credits: [['Carly Rae Jepsen']], kind: 'single', date: '2017-05-26', label: 'School Boy Records', country: 'XW', format: 'Digital Media' },
  { key: 'journey', title: 'Journey', credits: [['Austin Wintory']], kind: 'album', date: '2012', label: null, country: 'XW', format: 'Digital Media', mbid: '1f3abcda-15a7-4465-92c6-9926cdc4f247', group: 'd1850227-c7c7-42c8-b469-6e99023412de' },
  { key: 'la-folie', title: 'La Folie', credits: [['The Stranglers']], kind: 'album', date: '1981-11-09', label: 'Liberty', country: 'GB', format: '12" Vinyl' },
  { key: 'bridge', title: 'Bridge Over Troubled Water', credits: [['Simon & Garfunkel']], kind: 'album', date: '1970-01-26', label: 'Columbia', country: 'US', format: '12" Vinyl' },
  { key: 'igor', title: 'IGOR', credits: [['Tyler, The Creator']], kind: 'album', date: '2019-05-17', label: 'Columbia', country: 'XW', format: 'Digital Media' },
  { key: 'opera', title: 'A Night at the Opera', credits: [['Queen']], kind: 'album', date: '1975-11-21', label: 'EMI', country: 'GB', format: '12" Vinyl' },
  { key: 'back-in-black', title: 'Back in Black', credits: [['AC/DC']], kind: 'album', date: '1980-07-25', label: 'Albert Productions', country: 'AU', format: '12" Vinyl' },
  { key: 'discovery', title: 'Discovery', credits: [['Daft Punk']], kind: 'album', date: '2001-03-12', label: 'Virgin', country: 'XE', format: 'CD' },
  { key: 'psy-6', title: '싸이6甲 Part 1', credits: [['PSY', '', '싸이']], kind: 'ep', date: '2012-07-15', label: 'YG Entertainment', country: 'KR', format: 'CD' },
  { key: 'arik', title: 'שבלול', credits: [['אריק איינשטיין']], kind: 'album', date: '1970', label: 'התקליט', country: 'IL', format: '12" Vinyl' },
  { key: 'yoasobi', title: 'THE BOOK', credits: [['YOASOBI']], kind: 'ep', date: '2021-01-06', label: 'Sony Music', country: 'JP', format: 'CD' },
  { key: 'ringo', title: '無罪モラトリアム', credits: [['椎名林檎']], kind: 'album', date: '1999-02-24', label: 'EMI Music Japan', country: 'JP', format: 'CD' },
  { key: 'kino', title: 'Группа крови', credits: [['Кино']], kind: 'album', date: '1988-01-05', label: 'Мороз Рекордс', country: 'RU', format: 'CD' },
  { key: 'fairuz', title: 'نسم علينا الهوى', credits: [['فيروز']], kind: 'album', date: '1968', label: 'Voix de l’Orient', country: 'LB', format: '12" Vinyl' },
  { key: '25', title: '25', credits: [['Adele']], kind: 'album', date: '2015-11-20', label: 'XL Recordings', country: 'GB', format: 'CD' },
  { key: 'darker', title: 'You Want It Darker', credits: [['Leonard Cohen']], kind: 'album', date: '2016-10-21', label: 'Columbia', country: 'US', format: 'CD', mbid: 'd5cdb7fd-c7e9-460a-9549-8a369655cc52', group: '99599db8-0e36-4a93-b0e8-350e9d7502a9', barcode: '889853650729' },
  { key: 'arrival', title: 'Arrival', credits: [['ABBA']], kind: 'album', date: '1976-10-11', label: 'Polar', country: 'SE', format: '12" Vinyl' },
  { key: 'future-nostalgia', title: 'Future Nostalgia', credits: [['Dua Lipa']], kind: 'album', date: '2020-03-27', label: 'Warner Records', country: 'XW', format: 'Digital Media' },
  { key: 'thriller', title: 'Thriller', credits: [['Michael Jackson']], kind: 'album', date: '1982-11-30', label: 'Epic', country: 'US', format: '12" Vinyl' },
  { key: 'el-camino', title: 'El Camino (2021 Remaster)', credits: [['The Black Keys']], kind: 'album', date: '2011', label: 'Nonesuch', country: 'US', format: 'Digital Media', spotifyId: '15TCQN0DHHM3XX4TfnNkV8' },
  { key: 'a-moment-apart', title: 'A Moment Apart', credits: [['ODESZA']], kind: 'album', date: '2017-09-08', label: 'Counter Records', country: 'XW', format: 'Digital Media', spotifyId: '3VzsvmhnUb9OZ59bq2aoNZ' },
  { key: 'a-moment-apart-deluxe', title: 'A Moment Apart (Deluxe Edition)', credits: [['ODESZA']], kind: 'album', date: '2018-11-30', label: 'Counter Records', country: 'XW', format: 'Digital Media', spotifyId: '4MRcN8PhMhBe84tcPLe2QJ' },
  { key: 'usb', title: 'USB', credits: [['Fred again..']], kind: 'album', date: '2026-01-23', label: 'Atlantic', country: 'XW', format: 'Digital Media', spotifyId: '3Jvz71ZoKZaTQbbQyXfHwT' },
  { key: 'everywhere', title: 'EVERYWHERE I GO (REMIND ME) feat. Kid Cudi', credits: [['BNYX®', ', '], ['Kid Cudi', ' & '], ['Röyksopp']], kind: 'single', date: '2026-01-30', label: 'Field Trip', country: 'XW', format: 'Digital Media', spotifyId: '05U0USUzKB8vLfdOWggfqC', only: 'spotify' },
  { key: 'silver', title: 'Silver', credits: [['Johnny Cash']], kind: 'album', date: '1979', label: 'Columbia', country: 'US', format: '12" Vinyl', spotifyId: '2D071Op9WrIRHEfQYRdjDc' },
  { key: 'dirt-femme', title: 'Dirt Femme', credits: [['Tove Lo']], kind: 'album', date: '2022-10-14', label: 'Pretty Swede Records', country: 'XW', format: 'Digital Media', spotifyId: '0HO9NtwyP7ZqB1jZ70MJL6' },
  { key: 'more-to-say', title: 'There’s Always More That I Could Say', credits: [['Sigrid']], kind: 'album', date: '2025-10-24', label: 'Island', country: 'XW', format: 'Digital Media', spotifyId: '37P2qivB9weEafn1Y2VeF8' },
  { key: 'modern-synthesis', title: 'Modern Synthesis', credits: [['Area 11']], kind: 'album', date: '2016-07-01', label: 'Smihilism Records', country: 'GB', format: 'Digital Media', spotifyId: '5Oc8vZtWeKU5aikCtKXDYK' },
];
