import type { KnownCredit } from './known-albums.ts';

/** A real recording on a known album. Ids that are left out were not found in writing: the sandbox makes them up. */
export interface KnownRecord {
  readonly title: string;
  readonly album: string;
  /** Places on further albums (by key), where Spotify has another id for the same recording. */
  readonly alsoOn?: readonly {
    readonly album: string;
    readonly spotifyId?: string;
    readonly title?: string;
    readonly isrc?: string;
    readonly durationMs?: number;
    readonly popularity?: number;
  }[];
  /** The album's credit when left out. */
  readonly credits?: readonly KnownCredit[];
  readonly isrcs: readonly string[];
  readonly durationMs: number;
  /** At Spotify; null: not there. */
  readonly spotifyId?: string | null;
  readonly spotifyTitle?: string;
  readonly mbid?: string;
  /** At MusicBrainz; null where nobody entered one. As `durationMs` when left out. */
  readonly lengthMs?: number | null;
  readonly disambiguation?: string;
  readonly video?: boolean;
  readonly firstRelease?: string;
  readonly explicit?: boolean;
  readonly popularity?: number;
  readonly genres?: readonly string[];
  readonly lastfmMbid?: string;
  readonly lastfmTitle?: string;
  /** Thousands of listeners, and of scrobbles; null: no page there. */
  readonly lastfm: readonly [listeners: number, playcount: number] | null;
  /** Tempo, key, scale and danceability at AcousticBrainz. */
  readonly sound?: readonly [bpm: number, key: string, scale: 'major' | 'minor', danceable: number];
  readonly pages?: readonly string[];
}

/** The records that examples, tests and demonstrations name. */
export const KNOWN_RECORDS: readonly KnownRecord[] = [
  { title: 'FML', album: 'for-lack', isrcs: [], durationMs: 395_000, lastfm: [250, 1_500] },
  { title: 'Moar Ghosts n Stuff', album: 'for-lack', isrcs: [], durationMs: 276_000, lastfm: [300, 1_700] },
  { title: 'Ghosts n Stuff', album: 'for-lack', spotifyTitle: "Ghosts 'n' Stuff", isrcs: ['GBTDG0900132'], durationMs: 191_000, popularity: 70, genres: ['electro house', 'house', 'electronic'], lastfm: [900, 7_800], sound: [128.02, 'G', 'minor', 0.93] },
  { title: 'Hi Friend!', album: 'for-lack', isrcs: [], durationMs: 391_000, lastfm: [230, 1_200] },
  { title: 'Bot', album: 'for-lack', isrcs: [], durationMs: 398_000, lastfm: [190, 900] },
  { title: 'Word Problems', album: 'for-lack', isrcs: [], durationMs: 500_000, lastfm: [200, 950] },
  { title: 'Soma', album: 'for-lack', isrcs: [], durationMs: 415_000, lastfm: [200, 1_000] },
  { title: 'Lack of a Better Name', album: 'for-lack', isrcs: [], durationMs: 493_000, lastfm: [190, 900] },
  { title: 'The 16th Hour', album: 'for-lack', isrcs: [], durationMs: 584_000, lastfm: [170, 850] },
  { title: 'Strobe', album: 'for-lack', alsoOn: [{ album: 'strobe-single', spotifyId: '41Xji81wFy3cM7ggbGczQW', popularity: 35 }], isrcs: ['GBTDG0900141'], durationMs: 635_320, spotifyId: '5KH0qbmre8xkRt5sNIbPrx', lengthMs: 637_000, firstRelease: '2009-09-03', popularity: 66, genres: ['progressive house', 'electronic', 'house', 'trance'], lastfm: [848, 7_420], sound: [127.98, 'B', 'minor', 0.62], pages: ['https://open.spotify.com/track/5KH0qbmre8xkRt5sNIbPrx'] },
  { title: 'Airbag', album: 'ok-computer', isrcs: ['GBAYE9701274', 'GBBKS1700107'], durationMs: 287_900, alsoOn: [{ album: 'oknotok', title: 'Airbag - Remastered', isrc: 'GBBKS1700107', durationMs: 283_800, popularity: 52 }], mbid: '4a7fea2e-545b-4c63-bc9a-9943cc3a29d7', lengthMs: 284_400, firstRelease: '1997-05-21', popularity: 60, genres: ['alternative rock', 'art rock'], lastfmMbid: '69039a2a-1c62-4a7a-b231-47461afe0123', lastfm: [1_050, 9_100], sound: [92.1, 'A', 'major', 0.31] },
  { title: 'Airbag', album: 'ok-best', isrcs: ['GBAYE9701274'], durationMs: 287_880, spotifyId: null, lengthMs: 287_880, firstRelease: '2008-05-28', lastfm: null },
  { title: 'Paranoid Android', album: 'ok-computer', isrcs: ['GBAYE9701376', 'GBBKS1700108'], durationMs: 387_213, alsoOn: [{ album: 'oknotok', title: 'Paranoid Android - Remastered', isrc: 'GBBKS1700108', durationMs: 383_493, popularity: 55 }], mbid: '9f9cf187-d6f9-437f-9d98-d59cdbd52757', lengthMs: 383_813, firstRelease: '1997-05-21', popularity: 72, genres: ['alternative rock', 'art rock', 'rock'], lastfmMbid: '534e0d59-58a8-4594-aaab-847398098ff7', lastfm: [1_318, 10_473], sound: [81.9, 'G', 'minor', 0.12] },
  { title: 'About a Girl', album: 'bleach', isrcs: ['USSUB0200002'], durationMs: 168_000, mbid: '820452d4-5e26-4851-b258-749ddfd5f0b3', lengthMs: 168_000, firstRelease: '2005-11-08', popularity: 68, genres: ['grunge', 'rock'], lastfm: [1_450, 9_200], sound: [132.4, 'E', 'minor', 0.44] },
  { title: 'Blew', album: 'bleach', isrcs: ['USSUB0200002'], durationMs: 174_960, mbid: '2837e0d2-5ce9-44da-803e-797c835d672c', lengthMs: 174_960, firstRelease: '1989-06-01', popularity: 55, genres: ['grunge', 'punk'], lastfm: [720, 3_900] },
  { title: 'Smells Like Teen Spirit', album: 'nevermind', isrcs: ['USGF19942501'], durationMs: 301_920, spotifyId: '5ghIJDpPoe3CfHMGu71E6T', popularity: 82, genres: ['grunge', 'alternative rock', 'rock'], lastfmMbid: '0ebe2d92-a11d-4b2b-9922-806383074ed7', lastfm: [2_011, 15_470], sound: [116.8, 'F', 'minor', 0.48] },
  { title: 'bad guy', album: 'bad-guy', isrcs: ['USUM71900764'], durationMs: 194_088, spotifyId: '2Fxmhks0bxGSBdJ92vM42m', firstRelease: '2019-03-29', popularity: 85, genres: ['pop', 'electropop'], lastfm: [1_700, 16_500], sound: [135.1, 'G', 'minor', 0.99] },
  { title: 'bad guy', album: 'bad-guy', isrcs: ['USUM71900764'], durationMs: 194_000, spotifyId: null, lengthMs: 190_000, disambiguation: 'clean', lastfm: null },
  { title: 'bad guy', album: 'bad-guy', isrcs: ['USUM71900764'], durationMs: 205_000, spotifyId: null, lengthMs: 205_000, disambiguation: 'music video', video: true, lastfm: null },
  { title: 'So What', album: 'kind-of-blue', isrcs: ['USSM15900113'], durationMs: 562_640, spotifyId: '4vLYewWIvqHfKtJDk8c8tq', lengthMs: 564_000, disambiguation: 'studio recording, stereo', firstRelease: '1959-08-17', popularity: 63, genres: ['jazz', 'modal jazz', 'cool jazz'], lastfm: [690, 4_300], sound: [136.5, 'D', 'minor', 0.22], pages: ['https://open.spotify.com/track/4vLYewWIvqHfKtJDk8c8tq'] },
  { title: 'So What', album: 'kind-of-blue', isrcs: ['USSM15900113'], durationMs: 545_426, spotifyId: null, lengthMs: 545_426, disambiguation: 'mono', firstRelease: '1959-08-17', lastfm: null },
  { title: 'Never Gonna Give You Up', album: 'whenever', isrcs: ['GBARL9300135'], durationMs: 213_573, spotifyId: '4PTG3Z6ehGkBFwjybzWkR8', mbid: '8f3471b5-7e6a-48da-86a9-c1c07a0f47ae', lengthMs: 212_946, firstRelease: '1987-07-27', popularity: 78, genres: ['pop', 'dance-pop'], lastfm: [1_050, 7_900], sound: [113.3, 'C#', 'major', 0.97], pages: ['https://open.spotify.com/track/1Ojc3QD0dfJ5HG8uzLsfTg', 'https://open.spotify.com/track/4PTG3Z6ehGkBFwjybzWkR8'] },
  { title: 'Thinking Out Loud', album: 'x', isrcs: ['GBAHS1400099'], durationMs: 281_560, mbid: 'cb2cc207-8125-445c-9ef9-6ea44eee959a', lengthMs: 281_000, firstRelease: '2014-06-20', popularity: 80, genres: ['pop', 'blue-eyed soul'], lastfm: [820, 6_900], sound: [79, 'D', 'major', 0.4] },
  { title: 'Shape of You', album: 'divide', isrcs: ['GBAHS1600463'], durationMs: 233_713, spotifyId: '7qiZfU4dY1lWllzX7mPBI3', popularity: 86, genres: ['pop', 'dancehall'], lastfm: [1_100, 11_000], sound: [95.98, 'C#', 'minor', 0.98] },
  { title: '1000 Nights', album: 'no-6', credits: [['Ed Sheeran', ' feat. '], ['Meek Mill', ' & '], ['A Boogie Wit da Hoodie']], spotifyTitle: '1000 Nights (feat. Meek Mill & A Boogie Wit da Hoodie)', isrcs: [], durationMs: 212_306, mbid: '7684982a-efee-49e5-baf0-82a466f12508', lengthMs: 212_306, firstRelease: '2019-07-12', explicit: true, popularity: 55, genres: ['hip hop', 'pop'], lastfmTitle: '1000 Nights (feat. Meek Mill & A Boogie Wit da Hoodie)', lastfm: [130, 700] },
  { title: 'Die With A Smile', album: 'die-with-a-smile', credits: [['Lady Gaga', ' & '], ['Bruno Mars']], isrcs: ['USUM72409273'], durationMs: 251_667, spotifyId: '2plbrEY59IikOBgBGLjaoe', firstRelease: '2024-08-16', popularity: 96, genres: ['pop', 'soul'], lastfm: [1_150, 21_000] },
  { title: 'Despacito', album: 'despacito', credits: [['Luis Fonsi', ' feat. '], ['Daddy Yankee']], isrcs: ['USUM71607007'], durationMs: 228_826, spotifyTitle: 'Despacito', mbid: '1109d8da-ce4a-4739-9414-242dc3e9b81c', lengthMs: 229_262, firstRelease: '2017-01-13', popularity: 81, genres: ['latin pop', 'reggaeton'], lastfm: [600, 4_600], sound: [177.9, 'D', 'major', 0.83] },
  { title: 'Happy', album: 'despicable', credits: [['Pharrell Williams']], isrcs: ['USQ4E1300686'], durationMs: 233_305, spotifyId: '6NPVjNh8Jhru9xOmyQigds', lengthMs: 233_000, firstRelease: '2013-11-21', popularity: 1, genres: ['pop', 'soul', 'neo soul'], lastfm: [1_150, 8_400], sound: [160, 'F', 'minor', 0.97] },
  { title: 'Cut to the Feeling', album: 'cut', isrcs: ['USUM71703861'], durationMs: 207_959, spotifyId: '11dFghVXANMlKmJXsNCbNl', mbid: '2463ba13-6f03-4d0a-a0e9-e15939d828bc', lengthMs: 207_959, firstRelease: '2017-05-26', popularity: 60, genres: ['pop', 'synthpop'], lastfm: [450, 5_800], sound: [114.9, 'D', 'major', 0.71] },
  { title: 'Nascence', album: 'journey', isrcs: [], durationMs: 107_572, mbid: '0dad432b-16cc-4bf0-8961-fd31d124b01b', lengthMs: 107_000, firstRelease: '2012', popularity: 38, genres: ['soundtrack', 'ambient'], lastfm: [90, 520], sound: [139.925872803, 'D', 'major', 0.035318903625] },
  { title: 'Golden Brown', album: 'la-folie', isrcs: [], durationMs: 208_000, lengthMs: 210_000, firstRelease: '1981-11-09', popularity: 73, genres: ['new wave', 'baroque pop'], lastfm: [760, 5_900], sound: [184.6, 'C#', 'minor', 0.07] },
  { title: 'The Boxer', album: 'bridge', isrcs: [], durationMs: 308_000, lengthMs: 309_000, firstRelease: '1969-03-21', popularity: 70, genres: ['folk', 'folk rock'], lastfm: [900, 6_100], sound: [92.9, 'B', 'major', 0.15] },
  { title: 'EARFQUAKE', album: 'igor', isrcs: ['USQX91901108'], durationMs: 190_066, firstRelease: '2019-05-17', explicit: true, popularity: 82, genres: ['neo soul', 'hip hop'], lastfm: [1_500, 22_000], sound: [79.7, 'E', 'minor', 0.74] },
  { title: 'Bohemian Rhapsody', album: 'opera', spotifyTitle: 'Bohemian Rhapsody - Remastered 2011', isrcs: ['GBUM71029604'], durationMs: 354_320, spotifyId: '7tFiyTwD0nx5a1eklYtX2J', lengthMs: 355_000, firstRelease: '1975-10-31', popularity: 80, genres: ['rock', 'classic rock', 'progressive rock'], lastfm: [2_100, 17_000], sound: [71.6, 'A#', 'major', 0.06] },
  { title: 'Hells Bells', album: 'back-in-black', isrcs: ['AUAP07900028'], durationMs: 312_293, firstRelease: '1980-07-25', popularity: 78, genres: ['hard rock', 'rock'], lastfm: [1_080, 8_200], sound: [106.6, 'A', 'minor', 0.28] },
  { title: 'One More Time', album: 'discovery', isrcs: ['GBDUW0000053'], durationMs: 320_357, firstRelease: '2000-11-13', popularity: 80, genres: ['french house', 'house', 'electronic'], lastfm: [2_000, 14_000], sound: [122.7, 'D', 'major', 0.97] },
  { title: 'Gangnam Style', album: 'psy-6', credits: [['PSY', '', '싸이']], spotifyTitle: 'Gangnam Style (강남스타일)', isrcs: [], durationMs: 219_493, lengthMs: 219_000, firstRelease: '2012-07-15', popularity: 72, genres: ['k-pop', 'dance'], lastfmTitle: 'Gangnam Style (강남스타일)', lastfm: [520, 3_300], sound: [132.1, 'B', 'minor', 0.95] },
  { title: 'אני ואתה', album: 'arik', isrcs: [], durationMs: 172_000, lengthMs: null, firstRelease: '1971', popularity: 40, genres: ['folk rock'], lastfm: [8, 60] },
  { title: '夜に駆ける', album: 'yoasobi', isrcs: ['JPU901903715'], durationMs: 261_013, lengthMs: 261_000, firstRelease: '2019-12-15', popularity: 74, genres: ['j-pop'], lastfm: [480, 7_600], sound: [130, 'C', 'minor', 0.6] },
  { title: '丸の内サディスティック', album: 'ringo', isrcs: ['JPTO09901170'], durationMs: 235_266, lengthMs: 235_000, firstRelease: '1999-02-24', popularity: 66, genres: ['j-pop', 'jazz'], lastfm: [190, 1_900], sound: [120, 'D#', 'major', 0.83] },
  { title: 'Группа крови', album: 'kino', isrcs: [], durationMs: 286_000, lengthMs: 285_000, firstRelease: '1988-01-05', popularity: 62, genres: ['russian rock', 'post-punk'], lastfm: [370, 4_000], sound: [136.1, 'F#', 'minor', 0.55] },
  { title: 'نسم علينا الهوى', album: 'fairuz', isrcs: [], durationMs: 214_000, lengthMs: 216_000, firstRelease: '1968', popularity: 55, genres: ['arabic'], lastfm: [60, 420] },
  { title: 'Hello', album: '25', isrcs: ['GBBKS1500214'], durationMs: 295_502, firstRelease: '2015-10-23', popularity: 78, genres: ['soul', 'pop'], lastfm: [1_150, 9_900], sound: [78.9, 'F', 'minor', 0.3] },
  { title: 'You Want It Darker', album: 'darker', isrcs: [], durationMs: 284_000, lengthMs: null, firstRelease: '2016-09-21', popularity: 58, genres: ['folk', 'singer-songwriter'], lastfm: [480, 3_800], sound: [88, 'D', 'minor', 0.33] },
  { title: 'Knowing Me, Knowing You', album: 'arrival', isrcs: ['SEAYD7601060'], durationMs: 241_000, mbid: '2d40c8b2-7524-49e3-af44-ebb924c5b023', lengthMs: 242_640, firstRelease: '1976-10-11', popularity: 66, genres: ['pop', 'disco'], lastfm: [760, 4_700], sound: [108, 'D', 'major', 0.61] },
  { title: 'Levitating', album: 'future-nostalgia', isrcs: ['GBAHT2000159'], durationMs: 203_807, spotifyId: '39LLxExYz6ewLAcYrzQQyP', firstRelease: '2020-03-27', popularity: 80, genres: ['nu-disco', 'pop'], lastfm: [1_200, 13_000] },
  { title: 'Billie Jean', album: 'thriller', isrcs: ['USSM18200059'], durationMs: 293_827, spotifyId: '5ChkMS8OtdzJeqyybCc9R5', lengthMs: 294_000, firstRelease: '1982-11-30', popularity: 83, genres: ['pop', 'rnb', 'funk'], lastfm: [2_150, 16_000], sound: [117, 'F#', 'minor', 0.98] },
  { title: 'Little Black Submarines', album: 'el-camino', spotifyTitle: 'Little Black Submarines - 2021 Remaster', isrcs: ['USNO11100283', 'USNO12100179'], durationMs: 251_333, spotifyId: '3BR01wZsCALix7hnhZltGs', popularity: 64, genres: ['blues rock'], lastfm: [900, 6_600], sound: [91.3, 'A', 'minor', 0.2] },
  { title: 'Higher Ground', album: 'a-moment-apart', credits: [['ODESZA', ' feat. '], ['Naomi Wild']], isrcs: ['GBCFB1700211'], durationMs: 215_130, spotifyId: '7KT7VGnPU5QVXN3q1BOeqb', popularity: 62, genres: ['electronic', 'future bass'], lastfmTitle: 'Higher Ground (feat. Naomi Wild)', lastfm: [280, 2_000] },
  { title: 'It’s Only (ODESZA VIP remix)', album: 'a-moment-apart-deluxe', credits: [['ODESZA', ' feat. '], ['Zyra']], spotifyTitle: 'It’s Only - ODESZA VIP Remix', isrcs: ['GBCFB1800360'], durationMs: 240_440, spotifyId: '2XyNLoEWc4IDt9OVzXZUXl', popularity: 58, genres: ['electronic'], lastfmTitle: 'It’s Only - ODESZA VIP Remix', lastfm: [90, 700] },
  { title: 'you’re a star', album: 'usb', credits: [['Fred again..', ' & '], ['Amyl and The Sniffers']], spotifyTitle: "you're a star", isrcs: ['GBAHS2501375'], durationMs: 219_130, spotifyId: '1A3XE7nDuLKrgnzXNNoFlW', popularity: 55, genres: ['electronic', 'punk'], lastfm: [40, 260] },
  { title: 'EVERYWHERE I GO (REMIND ME) feat. Kid Cudi', album: 'everywhere', isrcs: ['USUG12508483'], durationMs: 217_243, spotifyId: '55QDC1UHFcqlnH0xSvvB7T', explicit: true, popularity: 63, genres: ['hip hop'], lastfm: [10, 40] },
  { title: '(Ghost) Riders in the Sky', album: 'silver', isrcs: ['USSM17900687'], durationMs: 225_493, spotifyId: '6WrgT3Ztfis3E9V64u7u6t', lengthMs: 226_000, firstRelease: '1979', popularity: 29, genres: ['country'], lastfm: [390, 2_100], sound: [107.5, 'E', 'minor', 0.5] },
  { title: 'Grapefruit', album: 'dirt-femme', isrcs: ['QMUY42200072'], durationMs: 231_333, spotifyId: '7owdogCJWuV3VFpluGIKgH', popularity: 49, genres: ['electropop'], lastfm: [150, 1_200] },
  { title: 'Do It Again', album: 'more-to-say', isrcs: ['GBUM72501847'], durationMs: 173_251, spotifyId: '4qM72D1GHUQRXwnmLZUcMH', popularity: 42, genres: ['pop'], lastfm: [20, 110] },
  { title: 'After the Flags', album: 'modern-synthesis', isrcs: ['UK9291600010'], durationMs: 216_506, spotifyId: '1PkSZNDQNdgCLG4RtgMjlD', popularity: 15, genres: ['alternative rock'], lastfm: [9, 120] },
];
