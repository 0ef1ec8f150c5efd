/** An artist, and who knows of them. */
export interface Artist {
  readonly name: string;
  readonly sortName: string;
  readonly kind: 'Person' | 'Group' | null;
  readonly gender: 'Male' | 'Female' | null;
  /** ISO 3166-1 alpha-2; null when nobody says. */
  readonly country: string | null;
  readonly disambiguation: string;
  readonly aliases: readonly string[];
  /** A date, year or month; null when nobody says. */
  readonly begin: string | null;
  readonly end: string | null;
  /** Strongest first. */
  readonly genres: readonly string[];
  /** Null: MusicBrainz does not have them. */
  readonly mbid: string | null;
  /** Null: Spotify does not have them. */
  readonly spotifyId: string | null;
  /** What Last.fm says the MBID is: often absent, sometimes that of another artist. */
  readonly lastfmMbid: string | null;
  readonly listeners: number;
  readonly playcount: number;
  readonly followers: number;
  /** 0 to 100. */
  readonly popularity: number;
  readonly pictured: boolean;
  /** Pages elsewhere, as MusicBrainz stores their addresses. */
  readonly pages: readonly string[];
  readonly seed: number;
}

/** One name in a credit. */
export interface Credit {
  readonly artist: Artist;
  readonly creditedAs: string;
  /** Between this name and the next; empty after the last. */
  readonly joinPhrase: string;
}

/** A recording of a song: what one hears. */
export interface Recording {
  readonly title: string;
  readonly credits: readonly Credit[];
  /** Milliseconds as Spotify has it; 0 when it is broken there. */
  readonly durationMs: number;
  readonly explicit: boolean;
  readonly genres: readonly string[];
  /** A date, year or month; empty when nobody says. */
  readonly firstRelease: string;
  /** Null: MusicBrainz does not have it. */
  readonly musicbrainz: MusicBrainzSide | null;
  /** Null: no page at Last.fm. */
  readonly lastfm: LastfmSide | null;
  /** Null: nobody submitted it to AcousticBrainz. */
  readonly sound: Sound | null;
  readonly seed: number;
}

/** What MusicBrainz has of a recording. */
export interface MusicBrainzSide {
  readonly mbid: string;
  /** Ids that were merged into this one: they redirect. */
  readonly formerMbids: readonly string[];
  readonly title: string;
  readonly disambiguation: string;
  /** Milliseconds; null when nobody entered one. */
  readonly lengthMs: number | null;
  readonly isrcs: readonly string[];
  readonly video: boolean;
  readonly pages: readonly string[];
}

/** What Last.fm has of a recording. */
export interface LastfmSide {
  readonly artist: string;
  readonly title: string;
  readonly mbid: string | null;
  /** Milliseconds in whole seconds; 0 for unknown. */
  readonly durationMs: number;
  readonly listeners: number;
  readonly playcount: number;
  /** A page that exists only because somebody scrobbled it: nothing but names and two listeners. */
  readonly fake: boolean;
}

/** What was measured of a recording's sound. */
export interface Sound {
  readonly bpm: number;
  /** In sharps: `F#`. */
  readonly key: string;
  readonly scale: 'major' | 'minor';
  /** 0 to 1. */
  readonly danceable: number;
}

/** An album, single or compilation: one edition. */
export interface Album {
  readonly title: string;
  readonly credits: readonly Credit[];
  readonly kind: 'album' | 'single' | 'ep' | 'compilation';
  readonly label: string | null;
  readonly genres: readonly string[];
  /** Null: not at Spotify. */
  readonly spotify: SpotifyAlbumSide | null;
  /** Null: not at MusicBrainz. */
  readonly release: ReleaseSide | null;
  readonly tracks: readonly Track[];
  readonly seed: number;
}

/** What Spotify has of an album. */
export interface SpotifyAlbumSide {
  readonly id: string;
  /** Digits as Spotify stores them: 12, 13 or 14. */
  readonly upc: string | null;
  readonly date: string;
  readonly precision: 'year' | 'month' | 'day';
  /** False: `images` is null, not an empty list. */
  readonly pictured: boolean;
  readonly popularity: number;
}

/** What MusicBrainz has of an album. */
export interface ReleaseSide {
  readonly mbid: string;
  readonly group: string;
  readonly barcode: string | null;
  /** Empty when nobody says. */
  readonly date: string;
  readonly country: string | null;
  readonly catalogNumber: string | null;
  readonly format: string;
  readonly status: 'Official' | 'Promotion';
  readonly disambiguation: string;
  readonly pages: readonly string[];
}

/** A recording's place on an album. */
export interface Track {
  readonly album: Album;
  readonly recording: Recording;
  /** Null: Spotify does not have this one. */
  readonly spotify: SpotifyTrackSide | null;
  /** Null: MusicBrainz does not have this one. */
  readonly mbid: string | null;
}

/** What Spotify has of a track. */
export interface SpotifyTrackSide {
  readonly id: string;
  /** With what Spotify adds to titles: ` - 2011 Remaster`. */
  readonly title: string;
  readonly durationMs: number;
  /** As delivered: some are in lower case. */
  readonly isrc: string | null;
  readonly popularity: number;
}

/** Everything there is, the known records first. */
export interface World {
  readonly artists: readonly Artist[];
  readonly albums: readonly Album[];
  readonly recordings: readonly Recording[];
  readonly tracks: readonly Track[];
}
