import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TrackNode } from '../../src/catalog/track.ts';
import type { ArtistNode } from '../../src/catalog/artist.ts';
import type { AlbumNode } from '../../src/catalog/album.ts';
import type { AudioFeaturesNode } from '../../src/catalog/audio-features.ts';
import type { ProviderStatusNode } from '../../src/catalog/provider-status.ts';
import type { Source as SourceOfReading } from '../../src/model/reading.ts';
import type { ImageRecord } from '../../src/model/image.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * ISO 3166-1 alpha-2, upper case. Input may be in lower case. An answer may also hold one of the codes that MusicBrainz adds
   * for places without an ISO code of today: XW worldwide, XE Europe, SU Soviet Union, and so on.
   */
  CountryCode: { input: string; output: string; }
  /** A calendar day without a time: 2026-11-05. */
  Date: { input: string; output: string; }
  /** A point in time, ISO 8601 in UTC with milliseconds: 2026-11-05T08:30:00.000Z. Input may carry any offset. */
  DateTime: { input: number; output: number | Date; }
  /** ISO 8601 duration: PT1H30M. */
  Duration: { input: string; output: string; }
  /** An e-mail address, as RFC 5322 writes it, without a display name. */
  EmailAddress: { input: string; output: string; }
  /** ISO 3901, twelve characters, upper case, no hyphens. Input may have hyphens, spaces and lower case. */
  ISRC: { input: string; output: string; }
  /** A MusicBrainz identifier: a UUID in lower case with hyphens. Input may be in upper case. */
  MBID: { input: string; output: string; }
  /** Date with the precision that the source gives: 1994, 1994-08 or 1994-08-23. */
  PartialDate: { input: string; output: string; }
  /** IANA name of a time zone: Europe/Berlin. */
  TimeZone: { input: string; output: string; }
  /** An absolute http or https URL. */
  URL: { input: string; output: string; }
  /** A calendar month: YYYY-MM. */
  YearMonth: { input: string; output: string; }
};

/** A release: album, single, EP or compilation, joined over the providers by UPC, links and, last, by artist and title. */
export type Album = Node & {
  /** Who made it, in the order printed. Empty only when no provider credits anybody. */
  readonly artistCredits: ReadonlyArray<ArtistCredit>;
  /** The cover. Null when there is none. */
  readonly artwork: Maybe<Image>;
  /** The label's own number for it, by MusicBrainz or Discogs. Null when neither knows it. */
  readonly catalogNumber: Maybe<Scalars['String']['output']>;
  /** Physical and digital pressings, from Discogs and MusicBrainz. */
  readonly editions: ReadonlyArray<Edition>;
  /** Names the album at its best anchor: MusicBrainz, else Spotify, and so on. Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What sort of release it is. Null when no provider says. */
  readonly kind: Maybe<AlbumKind>;
  /** The label. Null when no provider names one. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** The same album at every provider where it was found, with the evidence. */
  readonly links: ReadonlyArray<ProviderLink>;
  /** The MusicBrainz release id. Null when MusicBrainz has no such release. */
  readonly mbid: Maybe<Scalars['MBID']['output']>;
  /** When this edition came out, as precise as the source is. Null when nobody knows. */
  readonly releaseDate: Maybe<Scalars['PartialDate']['output']>;
  /** The title as printed. */
  readonly title: Scalars['String']['output'];
  /** Tracks over all discs. Null when no provider counts. */
  readonly trackCount: Maybe<Scalars['Int']['output']>;
  /** The tracks in order, discs one after the other. */
  readonly tracks: TrackConnection;
  /** UPC or EAN, digits only, as its provider writes it. Null when no provider tells it. */
  readonly upc: Maybe<Scalars['String']['output']>;
};


/** A release: album, single, EP or compilation, joined over the providers by UPC, links and, last, by artist and title. */
export type AlbumArtworkArgs = {
  minWidth?: InputMaybe<Scalars['Int']['input']>;
};


/** A release: album, single, EP or compilation, joined over the providers by UPC, links and, last, by artist and title. */
export type AlbumEditionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A release: album, single, EP or compilation, joined over the providers by UPC, links and, last, by artist and title. */
export type AlbumTracksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Exactly one way of naming an album. An id is what Album.id returned before. */
export type AlbumBy =
  /** Apple Music's album id: digits. */
  { readonly appleMusicId: Scalars['String']['input']; readonly discogsId?: never; readonly id?: never; readonly mbid?: never; readonly spotifyId?: never; readonly upc?: never; }
  |  /** Discogs' release id: digits. */
  { readonly appleMusicId?: never; readonly discogsId: Scalars['String']['input']; readonly id?: never; readonly mbid?: never; readonly spotifyId?: never; readonly upc?: never; }
  |  /** What Album.id returned. */
  { readonly appleMusicId?: never; readonly discogsId?: never; readonly id: Scalars['ID']['input']; readonly mbid?: never; readonly spotifyId?: never; readonly upc?: never; }
  |  /** The MusicBrainz release id: one edition, not a release group. */
  { readonly appleMusicId?: never; readonly discogsId?: never; readonly id?: never; readonly mbid: Scalars['MBID']['input']; readonly spotifyId?: never; readonly upc?: never; }
  |  /** Spotify's album id: 22 letters and digits, without `spotify:album:`. */
  { readonly appleMusicId?: never; readonly discogsId?: never; readonly id?: never; readonly mbid?: never; readonly spotifyId: Scalars['String']['input']; readonly upc?: never; }
  |  /** UPC or EAN: 12 to 14 digits, leading zeros or not. */
  { readonly appleMusicId?: never; readonly discogsId?: never; readonly id?: never; readonly mbid?: never; readonly spotifyId?: never; readonly upc: Scalars['String']['input']; };

/** A page of albums. */
export type AlbumConnection = {
  /** The albums with their positions. */
  readonly edges: ReadonlyArray<AlbumEdge>;
  /** The albums alone. */
  readonly nodes: ReadonlyArray<Album>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Albums over all pages. Null when the providers do not count the same. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One album of a page. */
export type AlbumEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The album. */
  readonly node: Album;
};

/** What sort of release an album is. */
export type AlbumKind =
  /** A long player. */
  | 'ALBUM'
  /** Collected from elsewhere, often by various artists. */
  | 'COMPILATION'
  /** Longer than a single, shorter than an album. */
  | 'EP'
  /** Recorded in front of an audience. */
  | 'LIVE'
  /** Anything else: soundtrack, mixtape, spoken word, or a kind that the provider does not tell. */
  | 'OTHER'
  /** One to three tracks. */
  | 'SINGLE';

/** What an album is searched by. At least one of the three is needed. */
export type AlbumSearch = {
  /** The credited artist, one of them when there are several. */
  readonly artist?: InputMaybe<Scalars['String']['input']>;
  /** Words from anywhere: title, artist. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The title or words of it. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A page of albums that were found. */
export type AlbumSearchConnection = {
  /** The albums with their scores. */
  readonly edges: ReadonlyArray<AlbumSearchEdge>;
  /** The albums alone, best first. */
  readonly nodes: ReadonlyArray<Album>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Who could not be searched and why; what the others found is in this page. Empty when all answered. */
  readonly problems: ReadonlyArray<Problem>;
};

/** One album that was found. */
export type AlbumSearchEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The providers whose search gave it. */
  readonly foundBy: ReadonlyArray<Provider>;
  /** The album. */
  readonly node: Album;
  /** How well it fits, 0 to 1. Comparable within one search only. */
  readonly score: Scalars['Float']['output'];
};

/** Whoever makes music: a person, a group, an orchestra; joined over the providers by MBID, links and shared recordings. */
export type Artist = Node & {
  /** Birth of a person, founding of a group, by MusicBrainz. Null when unknown. */
  readonly activeFrom: Maybe<Scalars['PartialDate']['output']>;
  /** Death of a person, end of a group, by MusicBrainz. Null when unknown or not over. */
  readonly activeTo: Maybe<Scalars['PartialDate']['output']>;
  /** What they released, newest first; an album at several providers once. */
  readonly albums: AlbumConnection;
  /** Other names and spellings, in other scripts too. Empty when none are known. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who they are, in a few sentences. Null when Last.fm has none. */
  readonly biography: Maybe<Biography>;
  /** Where they come from, by MusicBrainz. Null when unknown or not one country. */
  readonly country: Maybe<Scalars['CountryCode']['output']>;
  /** A few words that tell them from others of that name, by MusicBrainz. Null when none are needed. */
  readonly disambiguation: Maybe<Scalars['String']['output']>;
  /** Where they play next, by Ticketmaster, soonest first. */
  readonly events: EventConnection;
  /** Genres, styles and tags of all providers, joined, strongest first. Empty when there are none. */
  readonly genres: ReadonlyArray<WeightedGenre>;
  /** Names the artist at their best anchor: MusicBrainz, else Spotify, and so on. Opaque. */
  readonly id: Scalars['ID']['output'];
  /** A picture of them. Null when there is none. */
  readonly image: Maybe<Image>;
  /** What they are. From MusicBrainz; null when it does not say. */
  readonly kind: Maybe<ArtistKind>;
  /** The same artist at every provider where they were found, with the evidence. */
  readonly links: ReadonlyArray<ProviderLink>;
  /** The MusicBrainz artist id, verified by name. Null when MusicBrainz does not know them. */
  readonly mbid: Maybe<Scalars['MBID']['output']>;
  /** The name that they use. */
  readonly name: Scalars['String']['output'];
  /** What the viewer played of them, from the listening history. Null when they never did. */
  readonly plays: Maybe<ArtistPlays>;
  /** How much they are heard. Null when neither Spotify nor Last.fm knows them. */
  readonly popularity: Maybe<ArtistPopularity>;
  /** Whom people who play them play too, by Last.fm, closest first. */
  readonly similar: ReadonlyArray<SimilarArtist>;
  /** The name for a sorted list: Beatles, The. From MusicBrainz; null when it does not know them. */
  readonly sortName: Maybe<Scalars['String']['output']>;
  /** Spotify's artist id. Null when they were not found there. */
  readonly spotifyId: Maybe<Scalars['String']['output']>;
  /** What of theirs is played most, by Last.fm, else by Spotify; most played first. */
  readonly topTracks: ReadonlyArray<Track>;
};


/** Whoever makes music: a person, a group, an orchestra; joined over the providers by MBID, links and shared recordings. */
export type ArtistAlbumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<AlbumKind>>;
};


/** Whoever makes music: a person, a group, an orchestra; joined over the providers by MBID, links and shared recordings. */
export type ArtistEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArtistEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever makes music: a person, a group, an orchestra; joined over the providers by MBID, links and shared recordings. */
export type ArtistGenresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever makes music: a person, a group, an orchestra; joined over the providers by MBID, links and shared recordings. */
export type ArtistImageArgs = {
  minWidth?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever makes music: a person, a group, an orchestra; joined over the providers by MBID, links and shared recordings. */
export type ArtistSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever makes music: a person, a group, an orchestra; joined over the providers by MBID, links and shared recordings. */
export type ArtistTopTracksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Exactly one way of naming an artist. An id is what Artist.id returned before. */
export type ArtistBy =
  /** Apple Music's artist id: digits. */
  { readonly appleMusicId: Scalars['String']['input']; readonly discogsId?: never; readonly id?: never; readonly mbid?: never; readonly name?: never; readonly spotifyId?: never; readonly ticketmasterId?: never; }
  |  /** Discogs' artist id: digits. */
  { readonly appleMusicId?: never; readonly discogsId: Scalars['String']['input']; readonly id?: never; readonly mbid?: never; readonly name?: never; readonly spotifyId?: never; readonly ticketmasterId?: never; }
  |  /** What Artist.id returned. */
  { readonly appleMusicId?: never; readonly discogsId?: never; readonly id: Scalars['ID']['input']; readonly mbid?: never; readonly name?: never; readonly spotifyId?: never; readonly ticketmasterId?: never; }
  |  /** The MusicBrainz artist id. */
  { readonly appleMusicId?: never; readonly discogsId?: never; readonly id?: never; readonly mbid: Scalars['MBID']['input']; readonly name?: never; readonly spotifyId?: never; readonly ticketmasterId?: never; }
  |  /** The name. Where several artists share it, the one most listened to is meant. */
  { readonly appleMusicId?: never; readonly discogsId?: never; readonly id?: never; readonly mbid?: never; readonly name: Scalars['String']['input']; readonly spotifyId?: never; readonly ticketmasterId?: never; }
  |  /** Spotify's artist id: 22 letters and digits, without `spotify:artist:`. */
  { readonly appleMusicId?: never; readonly discogsId?: never; readonly id?: never; readonly mbid?: never; readonly name?: never; readonly spotifyId: Scalars['String']['input']; readonly ticketmasterId?: never; }
  |  /** Ticketmaster's attraction id. */
  { readonly appleMusicId?: never; readonly discogsId?: never; readonly id?: never; readonly mbid?: never; readonly name?: never; readonly spotifyId?: never; readonly ticketmasterId: Scalars['String']['input']; };

/** An artist with how much they were played. */
export type ArtistCount = {
  /** Who was played. */
  readonly artist: Artist;
  /** Plays of recordings that credit them. */
  readonly listens: Scalars['Int']['output'];
  /** Time in all, in milliseconds. */
  readonly msPlayed: Scalars['Int']['output'];
};

/**
 * One name in a credit. The whole credit, as printed on the release, is creditedAs and joinPhrase of each in a row:
 * "Deadmau5" " feat. " "Rob Swire" "".
 */
export type ArtistCredit = {
  /** Who that is. */
  readonly artist: Artist;
  /** The name as credited here, which may differ from the artist's own. */
  readonly creditedAs: Scalars['String']['output'];
  /** What stands between this name and the next: ` feat. `, ` & `, `, `. Empty after the last. */
  readonly joinPhrase: Scalars['String']['output'];
};

/** Which events of an artist are meant; all conditions must hold. */
export type ArtistEventFilter = {
  /** In this country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Starting at or after this. Absent: now. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Around a place. */
  readonly near?: InputMaybe<Near>;
  /** Starting before this. Absent: no end. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What an artist is, in MusicBrainz's terms. */
export type ArtistKind =
  /** An invented figure. */
  | 'CHARACTER'
  /** A large ensemble of voices. */
  | 'CHOIR'
  /** A band or any other set of people. */
  | 'GROUP'
  /** A large ensemble of instruments, with a conductor or without. */
  | 'ORCHESTRA'
  /** Anything else. */
  | 'OTHER'
  /** One human being, also under a stage name. */
  | 'PERSON';

/** The viewer's plays of an artist, all recordings that credit them. */
export type ArtistPlays = {
  /** How often. */
  readonly count: Scalars['Int']['output'];
  /** The first time. Null when the count is 0. */
  readonly firstPlayedAt: Maybe<Scalars['DateTime']['output']>;
  /** The last time. Null when the count is 0. */
  readonly lastPlayedAt: Maybe<Scalars['DateTime']['output']>;
  /** How long in all, in milliseconds. Where a play's length is unknown, the track's is counted. */
  readonly msPlayed: Scalars['Int']['output'];
};

/** How much an artist is heard. The numbers are of different kinds and are never summed. */
export type ArtistPopularity = {
  /** People who ever played them, by Last.fm. Null when Last.fm does not know them. */
  readonly lastfmListeners: Maybe<Scalars['Int']['output']>;
  /** Plays of all time, by Last.fm. Null when Last.fm does not know them. */
  readonly lastfmPlaycount: Maybe<Scalars['Int']['output']>;
  /** People who follow them at Spotify. Null when Spotify does not know them or no longer says. */
  readonly spotifyFollowers: Maybe<Scalars['Int']['output']>;
  /** 0 to 100, by recent plays, as Spotify computes it. Null when Spotify does not know them or no longer says. */
  readonly spotifyPopularity: Maybe<Scalars['Int']['output']>;
};

/** What an artist is searched by. */
export type ArtistSearch = {
  /** The name or a part of it. */
  readonly name: Scalars['String']['input'];
};

/** A page of artists that were found. */
export type ArtistSearchConnection = {
  /** The artists with their scores. */
  readonly edges: ReadonlyArray<ArtistSearchEdge>;
  /** The artists alone, best first. */
  readonly nodes: ReadonlyArray<Artist>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Who could not be searched and why; what the others found is in this page. Empty when all answered. */
  readonly problems: ReadonlyArray<Problem>;
};

/** One artist that was found. */
export type ArtistSearchEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The providers whose search gave it. */
  readonly foundBy: ReadonlyArray<Provider>;
  /** The artist. */
  readonly node: Artist;
  /** How well the name fits, 0 to 1. Comparable within one search only. */
  readonly score: Scalars['Float']['output'];
};

/**
 * What a recording sounds like, resolved field by field: each from the provider whose reading is the best for that field,
 * never an average. A field is null when no provider that measures it knows the track.
 */
export type AudioFeatures = {
  /** How sure it is that it is played on acoustic instruments, 0 to 1. From Spotify. */
  readonly acousticness: Maybe<Measure>;
  /** How well one can dance to it, 0 to 1. Spotify's scale, or else AcousticBrainz's probability of being danceable. */
  readonly danceability: Maybe<Measure>;
  /** How intense it feels, 0 to 1. From Spotify. */
  readonly energy: Maybe<Measure>;
  /** How sure it is that nobody sings, 0 to 1. From Spotify. */
  readonly instrumentalness: Maybe<Measure>;
  /** The key. From Beatport, Spotify, AcousticBrainz. */
  readonly key: Maybe<MusicalKey>;
  /** How sure it is that an audience is present, 0 to 1. From Spotify. */
  readonly liveness: Maybe<Measure>;
  /** Integrated loudness in dBFS, some -60 to 0. From Spotify alone: AcousticBrainz's average_loudness is not decibels. */
  readonly loudness: Maybe<Measure>;
  /** Every provider's own reading, unmerged, so that a disagreement can be seen. */
  readonly readings: ReadonlyArray<AudioReading>;
  /** How much of it is spoken, 0 to 1. From Spotify. */
  readonly speechiness: Maybe<Measure>;
  /** Beats a minute. From Spotify, Beatport, AcousticBrainz; half or double of what a listener feels is a common misreading. */
  readonly tempo: Maybe<Measure>;
  /** Beats in a bar, 3 to 7. From Spotify. */
  readonly timeSignature: Maybe<Scalars['Int']['output']>;
  /** How cheerful it sounds, 0 (sad, angry) to 1 (happy). From Spotify. */
  readonly valence: Maybe<Measure>;
};

/** All that one provider says of a recording's sound. Null: it does not measure that, or does not know. */
export type AudioReading = {
  /** 0 to 1, by the provider's own definition: three providers mean three things. */
  readonly danceability: Maybe<Scalars['Float']['output']>;
  /** 0 to 1, by Spotify's definition. */
  readonly energy: Maybe<Scalars['Float']['output']>;
  /** The key by name: A minor, F# major. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** Integrated loudness in dBFS. */
  readonly loudness: Maybe<Scalars['Float']['output']>;
  /** Whose reading it is. */
  readonly source: Source;
  /** Beats a minute. */
  readonly tempo: Maybe<Scalars['Float']['output']>;
  /** 0 to 1, by Spotify's definition. */
  readonly valence: Maybe<Scalars['Float']['output']>;
};

/** One change in the deployment. Holds no secret. */
export type AuditEntry = {
  /** What was done: the mutation's name, mostly. */
  readonly action: Scalars['String']['output'];
  /** Who: the subject of the token, or the job's name. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Names the entry. Opaque. */
  readonly id: Scalars['ID']['output'];
  /** How it ended: done, or the code of the error. */
  readonly outcome: Scalars['String']['output'];
  /** To what: a provider, a user, an id. */
  readonly target: Scalars['String']['output'];
};

/** A page of changes. */
export type AuditEntryConnection = {
  /** The changes with their positions. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** The changes alone, newest first. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Changes over all pages. Null when it was not counted. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One change of a page. */
export type AuditEntryEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: AuditEntry;
};

/** A short text about an artist. */
export type Biography = {
  /** Who wrote it. */
  readonly source: Source;
  /** Plain text, HTML removed. User-written, under the licence that its source names. */
  readonly summary: Scalars['String']['output'];
};

/** Whose answers may be shared when they are cached. */
export type CacheControlScope =
  /** Belongs to the viewer: kept for that viewer only, never shared. */
  | 'PRIVATE'
  /** The same for everybody: shared caches may keep it. */
  | 'PUBLIC';

/** How well the cache serves one data type of one provider. Counts since the process started. */
export type CacheStatistics = {
  /** Which answers: track, search, audio-features, and so on. */
  readonly dataType: Scalars['String']['output'];
  /** Failures of the cache itself; each counted as a miss. */
  readonly errors: Scalars['Int']['output'];
  /** Hits of both tiers as a share of all questions, 0 to 1. 0 before the first. */
  readonly hitRate: Scalars['Float']['output'];
  /** Answers from this process's memory. */
  readonly memoryHits: Scalars['Int']['output'];
  /** Questions for which the provider had to be asked. */
  readonly misses: Scalars['Int']['output'];
  /** Whose answers. */
  readonly provider: Provider;
  /** Answers from Redis. */
  readonly sharedHits: Scalars['Int']['output'];
  /** Answers past their time to live that were served all the same. */
  readonly staleServed: Scalars['Int']['output'];
  /** How long an answer is fresh, in seconds. */
  readonly ttlSeconds: Scalars['Int']['output'];
};

/** One question that a provider was built to answer. */
export type Capability = {
  /** False while it cannot be asked: withdrawn by the provider, or not in this app's mode. */
  readonly available: Scalars['Boolean']['output'];
  /** The question's name: trackById, tracksByIsrc, audioFeatures, and so on. */
  readonly name: Scalars['String']['output'];
  /** Why it is not available. Null when it is. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** The state of a provider's circuit breaker. Attempts are counted, not requests. */
export type CircuitBreaker = {
  /** Attempts that failed in a row; 0 after a success. */
  readonly consecutiveFailures: Scalars['Int']['output'];
  /** Failures in a row that open it. */
  readonly failureThreshold: Scalars['Int']['output'];
  /** True when an admin set the state by hand; then it stays until it is reset. */
  readonly forced: Scalars['Boolean']['output'];
  /** When the next attempt is let through to see whether the provider is back. Null unless it is open. */
  readonly halfOpensAt: Maybe<Scalars['DateTime']['output']>;
  /** When it last opened. Null while it is closed. */
  readonly openedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether the provider is asked. */
  readonly state: CircuitState;
  /** Successes in a row that close it once it is half-open. */
  readonly successThreshold: Scalars['Int']['output'];
};

/** Whether a provider is asked. */
export type CircuitState =
  /** All is well: it is asked. */
  | 'CLOSED'
  /** One attempt at a time finds out whether it is back. */
  | 'HALF_OPEN'
  /** It kept failing: it is not asked, and callers are told CIRCUIT_OPEN at once. */
  | 'OPEN';

/** The start of OAuth. */
export type ConnectProviderPayload = {
  /** The provider's consent page: send the browser there. Good for a few minutes and for this viewer only. */
  readonly authorizationUrl: Scalars['URL']['output'];
};

/** A user's account at a provider. The tokens themselves are never readable. */
export type Connection = {
  /** When the consent ends whatever is refreshed; Spotify: six months after it was given. Null when it does not end. */
  readonly authorizationEndsAt: Maybe<Scalars['DateTime']['output']>;
  /** When the user gave consent. */
  readonly authorizedAt: Scalars['DateTime']['output'];
  /** When plays were last read through it. Null when they never were. */
  readonly lastPolledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the account is. */
  readonly provider: Provider;
  /** The account's id there. */
  readonly providerUserId: Scalars['String']['output'];
  /** What the user allowed, in the provider's own words. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it works. */
  readonly state: ConnectionState;
};

/** A connection of the viewer's that is about to end or has ended. */
export type ConnectionAlert = {
  /** Which one. */
  readonly connection: Connection;
  /** What happens and what to do, for a person. */
  readonly message: Scalars['String']['output'];
};

/** Whether a connection works. */
export type ConnectionState =
  /** It works. */
  | 'ACTIVE'
  /** The user cut it. */
  | 'DISCONNECTED'
  /** It works, and the consent ends within 30 days: connect again. */
  | 'EXPIRING'
  /** The provider refuses it: only connecting again helps. */
  | 'NEEDS_RECONNECT';

/** A request that failed because the deployment's token had ended. Holds no secret. */
export type DeadLetter = {
  /** How often it was sent. */
  readonly attempts: Scalars['Int']['output'];
  /** When it first failed. */
  readonly firstFailedAt: Scalars['DateTime']['output'];
  /** Names the dead letter. Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Why it last failed. Null when it was not sent again. */
  readonly lastError: Maybe<Scalars['String']['output']>;
  /** When it was last sent again. Null when it never was. */
  readonly lastTriedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was asked: the endpoint's name and the id, never a header. */
  readonly operation: Scalars['String']['output'];
  /** Who was asked. */
  readonly provider: Provider;
  /** Why it failed. */
  readonly reason: ProblemCode;
  /** What became of it. */
  readonly state: DeadLetterState;
};

/** A page of dead letters. */
export type DeadLetterConnection = {
  /** The dead letters with their positions. */
  readonly edges: ReadonlyArray<DeadLetterEdge>;
  /** The dead letters alone. */
  readonly nodes: ReadonlyArray<DeadLetter>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Dead letters over all pages. Null when it was not counted. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One dead letter of a page. */
export type DeadLetterEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The dead letter. */
  readonly node: DeadLetter;
};

/** What becomes of a request that failed for want of a token. */
export type DeadLetterState =
  /** An admin gave it up. */
  | 'DISCARDED'
  /** It was sent again and failed for good. */
  | 'FAILED'
  /** It was sent again and answered. */
  | 'REPLAYED'
  /** It is being sent again. */
  | 'REPLAYING'
  /** It waits for a new token. */
  | 'WAITING';

/** One pressing or digital issue of an album. Null: its source does not say. */
export type Edition = {
  /** UPC or EAN as printed, digits only. */
  readonly barcode: Maybe<Scalars['String']['output']>;
  /** The label's own number for it. */
  readonly catalogNumber: Maybe<Scalars['String']['output']>;
  /** Where it was sold. */
  readonly country: Maybe<Scalars['CountryCode']['output']>;
  /** What it is on: CD, 12" Vinyl, File. */
  readonly format: Maybe<Scalars['String']['output']>;
  /** Who issued it. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** When it came out. */
  readonly releaseDate: Maybe<Scalars['PartialDate']['output']>;
  /** Who lists it. */
  readonly source: Source;
  /** The title as printed on it. */
  readonly title: Scalars['String']['output'];
};

/** A user's part in a program. */
export type Enrollment = {
  /** False when they left. */
  readonly active: Scalars['Boolean']['output'];
  /** Which one. */
  readonly program: Program;
  /** Since when it is so. Null when that was not recorded. */
  readonly since: Maybe<Scalars['DateTime']['output']>;
};

/** A concert or festival day, from Ticketmaster. */
export type Event = Node & {
  /** True while the day is not fixed. */
  readonly dateToBeAnnounced: Scalars['Boolean']['output'];
  /** The genre by Ticketmaster's name for it. Null when it is not classified. */
  readonly genre: Maybe<Scalars['String']['output']>;
  /** Names the event. Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Pictures, largest first. Empty when there are none. */
  readonly images: ReadonlyArray<Image>;
  /** Who plays, headliner first. Empty when nobody is announced. */
  readonly lineup: ReadonlyArray<Artist>;
  /** The day at the venue. Null while it is to be announced. */
  readonly localDate: Maybe<Scalars['Date']['output']>;
  /** The time at the venue, HH:MM. Null while it is to be announced. */
  readonly localTime: Maybe<Scalars['String']['output']>;
  /** The name as announced. */
  readonly name: Scalars['String']['output'];
  /** When public sale starts. Null when it is to be announced. */
  readonly onSaleFrom: Maybe<Scalars['DateTime']['output']>;
  /** When public sale ends. Null when it is not told. */
  readonly onSaleUntil: Maybe<Scalars['DateTime']['output']>;
  /** What a ticket costs. Null when prices are not told. */
  readonly priceRange: Maybe<PriceRange>;
  /** Who lists it and when that was read. */
  readonly source: Source;
  /** Absent while the date or the time is to be announced. */
  readonly startsAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it takes place and can be booked. */
  readonly status: EventStatus;
  /** True while the time is not fixed. */
  readonly timeToBeAnnounced: Scalars['Boolean']['output'];
  /** Where tickets are sold. Null when there is no page. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Where. Null when it is not announced. */
  readonly venue: Maybe<Venue>;
};

/** A page of events. */
export type EventConnection = {
  /** The events with their positions. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Events over all pages. Null when it is not counted. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One event of a page. */
export type EventEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** Which events are meant; all conditions must hold. */
export type EventFilter = {
  /** Somebody on the bill. */
  readonly artist?: InputMaybe<ArtistBy>;
  /** In the city of this name. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** In this country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Starting at or after this. Absent: now. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The genre by Ticketmaster's name for it. */
  readonly genre?: InputMaybe<Scalars['String']['input']>;
  /** Around a place. */
  readonly near?: InputMaybe<Near>;
  /** Words of the name. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Starting before this. Absent: no end. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this venue: what Venue.id returned. */
  readonly venueId?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes first in a list of events. */
export type EventOrder =
  /** The nearest; needs filter.near. */
  | 'DISTANCE'
  /** The best fit, as Ticketmaster ranks it. */
  | 'RELEVANCE'
  /** The soonest; those without a date last. */
  | 'STARTS_AT';

/** Whether an event takes place and can be booked. */
export type EventStatus =
  /** It does not take place. */
  | 'CANCELLED'
  /** It takes place; no tickets are sold at the moment. */
  | 'OFF_SALE'
  /** Tickets are sold. */
  | 'ON_SALE'
  /** It does not take place as announced; there is no new date. */
  | 'POSTPONED'
  /** It takes place at a new date, which is the one shown. */
  | 'RESCHEDULED'
  /** Ticketmaster tells nothing, or something new. */
  | 'UNKNOWN';

/** A genre with how much it counted. */
export type GenreCount = {
  /** Plays, or, where the provider's tops are the basis, artists of the list in that genre. */
  readonly count: Scalars['Int']['output'];
  /** Lower case, spelling variants joined. */
  readonly genre: Scalars['String']['output'];
};

/** A place on Earth, WGS 84. */
export type GeoPoint = {
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
};

/** A file of plays and what became of it. */
export type HistoryImport = {
  /** True when nothing was or will be stored. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Rows that were there already. */
  readonly duplicates: Scalars['Int']['output'];
  /** When it ended. Null until then. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** What sort of file it is. */
  readonly format: ImportFormat;
  /** Names the import. Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Rows that became plays. */
  readonly imported: Scalars['Int']['output'];
  /** Rows that cannot be read. */
  readonly invalid: Scalars['Int']['output'];
  /** The rows one by one, in the order of the file. */
  readonly outcomes: ImportRowConnection;
  /** Which rows count as plays, in words: at least 30 seconds, no podcasts, and so on. */
  readonly policy: Scalars['String']['output'];
  /** Rows read so far. */
  readonly rows: Scalars['Int']['output'];
  /** Rows left out by policy. */
  readonly skipped: Scalars['Int']['output'];
  /** When reading began. Null while it waits. */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  readonly state: ImportState;
  /** Rows for which no track was found. */
  readonly unresolved: Scalars['Int']['output'];
};


/** A file of plays and what became of it. */
export type HistoryImportOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<ImportOutcome>;
};

/** A page of imports. */
export type HistoryImportConnection = {
  /** The imports with their positions. */
  readonly edges: ReadonlyArray<HistoryImportEdge>;
  /** The imports alone, newest first. */
  readonly nodes: ReadonlyArray<HistoryImport>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Imports over all pages. Null when it was not counted. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One import of a page. */
export type HistoryImportEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: HistoryImport;
};

/** A picture at a provider. */
export type Image = {
  /** Pixels. Null when the provider does not say. */
  readonly height: Maybe<Scalars['Int']['output']>;
  /** Where it is. Hot-linking follows the provider's terms. */
  readonly url: Scalars['URL']['output'];
  /** Pixels. Null when the provider does not say. */
  readonly width: Maybe<Scalars['Int']['output']>;
};

/** How a picture is drawn. */
export type ImageFormat =
  /** Pixels, 1080 by 1920. */
  | 'PNG'
  /** Lines and text, any size. */
  | 'SVG';

/** The formats of files of plays. */
export type ImportFormat =
  /** An export of Last.fm scrobbles. */
  | 'LASTFM'
  /** An export of ListenBrainz listens. */
  | 'LISTENBRAINZ'
  /** Spotify's account data (StreamingHistory): a year, names without ids. */
  | 'SPOTIFY_ACCOUNT'
  /** Spotify's extended streaming history (endsong, Streaming_History_Audio): every play with its length. */
  | 'SPOTIFY_EXTENDED';

/** A file of plays to be read. */
export type ImportHistoryInput = {
  /** True to see what would happen, without storing any play. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** What sort of file it is. */
  readonly format: ImportFormat;
  /** What POST /imports answered. */
  readonly uploadId: Scalars['ID']['input'];
};

/** What became of a row. */
export type ImportOutcome =
  /** The same play was there already. */
  | 'DUPLICATE'
  /** It is a play now. */
  | 'IMPORTED'
  /** It cannot be read. */
  | 'INVALID'
  /** Left out by policy: too short, a podcast, a private session. */
  | 'SKIPPED'
  /** No track was found for it; tried again by later refreshes. */
  | 'UNRESOLVED';

/** One row of an imported file. */
export type ImportRow = {
  /** The artist as the file writes it. Null when the row cannot be read. */
  readonly artist: Maybe<Scalars['String']['output']>;
  /** Its number in the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What became of it. */
  readonly outcome: ImportOutcome;
  /** When it was played. Null when the row cannot be read. */
  readonly playedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why. Null when it was imported. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The title as the file writes it. Null when the row cannot be read. */
  readonly title: Maybe<Scalars['String']['output']>;
};

/** A page of rows of an import. */
export type ImportRowConnection = {
  /** The rows with their positions. */
  readonly edges: ReadonlyArray<ImportRowEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<ImportRow>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Rows over all pages. Null when it was not counted. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page. */
export type ImportRowEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ImportRow;
};

/** How far an import is. */
export type ImportState =
  /** It ended without a result: the file cannot be read. */
  | 'FAILED'
  /** It ended with rows that could not be used; see outcomes. */
  | 'PARTIAL'
  /** It waits for its turn. */
  | 'QUEUED'
  /** It is being read. */
  | 'RUNNING'
  /** Every row was dealt with. */
  | 'SUCCEEDED';

/** Something that a provider sent and the lake keeps. */
export type IngestedRecord = {
  /** What is different from the record before. */
  readonly change: RecordChange;
  /** What it is about. */
  readonly entity: RecordEntity;
  /** The thing, by the provider's own id; records of one thing come in order. */
  readonly entityId: Scalars['ID']['output'];
  /** When it was fetched. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Its place in the stream: pass it as afterOffset to go on behind it. Opaque. */
  readonly offset: Scalars['String']['output'];
  /** What the provider sent, as JSON text. */
  readonly payload: Scalars['String']['output'];
  /** Who sent it. */
  readonly source: Provider;
};

/** Everything of a provider, one data type of it, or one key. */
export type InvalidateCacheInput = {
  /** Only answers of this type: track, search, and so on. Absent: all. */
  readonly dataType?: InputMaybe<Scalars['String']['input']>;
  /** Only answers about this thing, by the id that this API gives it or the provider's own. Absent: all. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Whose answers. */
  readonly provider: Provider;
};

/** What was forgotten. */
export type InvalidateCachePayload = {
  /** Entries that were removed, as far as that can be counted. */
  readonly invalidated: Scalars['Int']['output'];
};

/** Something that the jobs process does by itself or on command. */
export type Job = {
  /** What it does. */
  readonly description: Scalars['String']['output'];
  /** The latest run, over or not. Null when it never ran. */
  readonly lastRun: Maybe<JobRun>;
  /** Its name on the command line too: poll, wrapped, ingest. */
  readonly name: Scalars['String']['output'];
  /** When it runs next. Null when it has no schedule. */
  readonly nextRunAt: Maybe<Scalars['DateTime']['output']>;
  /** When it runs, as a cron expression in UTC. Null when it runs on command only. */
  readonly schedule: Maybe<Scalars['String']['output']>;
};

/** One run of a job. */
export type JobRun = {
  /** Items that failed so far. */
  readonly failed: Scalars['Int']['output'];
  /** When it ended. Null until then. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Names the run. Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Which job, by name. */
  readonly job: Scalars['String']['output'];
  /** What it has to say: where it is, or why it failed. Null when nothing. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Items done so far, in the job's own unit: users, records, letters. */
  readonly processed: Scalars['Int']['output'];
  /** When it began. Null while it waits. */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  readonly state: JobRunState;
  /** Items in all. Null when that is not known ahead. */
  readonly total: Maybe<Scalars['Int']['output']>;
};

/** A page of runs. */
export type JobRunConnection = {
  /** The runs with their positions. */
  readonly edges: ReadonlyArray<JobRunEdge>;
  /** The runs alone, newest first. */
  readonly nodes: ReadonlyArray<JobRun>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Runs over all pages. Null when it was not counted. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One run of a page. */
export type JobRunEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The run. */
  readonly node: JobRun;
};

/** How far a run is. */
export type JobRunState =
  /** It ended without a result. */
  | 'FAILED'
  /** It ended, and a part of it failed. */
  | 'PARTIAL'
  /** It waits for a worker. */
  | 'QUEUED'
  /** A worker is at it. */
  | 'RUNNING'
  /** All of it was done. */
  | 'SUCCEEDED';

/** The mode of a key. */
export type KeyMode =
  /** With a major third; B on the Camelot wheel, d in Open Key. */
  | 'MAJOR'
  /** With a minor third; A on the Camelot wheel, m in Open Key. */
  | 'MINOR';

/** A join to be made by hand. */
export type LinkIdentityInput = {
  /** The track, artist or album, by the id that this API gives it. */
  readonly id: Scalars['ID']['input'];
  /** At which provider. */
  readonly provider: Provider;
  /** The same thing there, by that provider's own id. */
  readonly providerId: Scalars['String']['input'];
};

/** One play of one track by one user. */
export type Listen = {
  /** From where it was played, by the provider's own URI: a playlist, an album. Null when unknown. */
  readonly context: Maybe<Scalars['String']['output']>;
  /** Names the play. Opaque. */
  readonly id: Scalars['ID']['output'];
  /** How long, in milliseconds. Null when the source does not say; a poll never does. */
  readonly msPlayed: Maybe<Scalars['Int']['output']>;
  /** About the end of the play, as Spotify tells it; to the second or better. */
  readonly playedAt: Scalars['DateTime']['output'];
  /** What was played. */
  readonly track: Track;
  /** How it became known. */
  readonly via: ListenSource;
};

/** A page of plays. */
export type ListenConnection = {
  /** The plays with their positions. */
  readonly edges: ReadonlyArray<ListenEdge>;
  /** The plays alone, newest first. */
  readonly nodes: ReadonlyArray<Listen>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Plays over all pages. Null when it was not counted. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One play of a page. */
export type ListenEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The play. */
  readonly node: Listen;
};

/** How a play became known. */
export type ListenSource =
  /** Read from a file that the user imported. */
  | 'IMPORT'
  /** Read from the provider's list of recent plays. */
  | 'POLL'
  /** Sent by a player of the user's. */
  | 'SUBMISSION';

/** A stretch in which plays may have been lost. */
export type ListeningGap = {
  /** From this play or poll on. */
  readonly from: Scalars['DateTime']['output'];
  /** Why: the connection was cut, more plays than the provider keeps, and so on. */
  readonly reason: Scalars['String']['output'];
  /** Until this one. */
  readonly to: Scalars['DateTime']['output'];
};

/** What the plays of a stretch of time add up to. */
export type ListeningStatistics = {
  /** 24 rows of 7: listens by hour and weekday (Monday first), in the user's time zone. */
  readonly byHourAndWeekday: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  /** Different artists, of all credits. */
  readonly distinctArtists: Scalars['Int']['output'];
  /** Different recordings. */
  readonly distinctTracks: Scalars['Int']['output'];
  /** Plays. */
  readonly listens: Scalars['Int']['output'];
  /** The most days in a row with at least one play, in the user's time zone. */
  readonly longestStreakDays: Scalars['Int']['output'];
  /** Time in all, in milliseconds. Where a play's length is unknown, the track's is counted. */
  readonly msPlayed: Scalars['Int']['output'];
  /** Most played first. */
  readonly topArtists: ReadonlyArray<ArtistCount>;
  /** Most played first. */
  readonly topGenres: ReadonlyArray<GenreCount>;
  /** Most played first. */
  readonly topTracks: ReadonlyArray<TrackCount>;
};

/** How a thing at one provider was found to be the same as at another, the strongest evidence first asked for. */
export type MatchMethod =
  /** One provider links to the other's page. */
  | 'EXTERNAL_LINK'
  /** The same ISRC, and title and duration agree. */
  | 'ISRC'
  /** An admin said so; no refresh changes it. */
  | 'MANUAL'
  /** The provider states a MusicBrainz id, and the names agree. */
  | 'MBID'
  /** The query named it itself by this provider's id. */
  | 'REQUESTED'
  /** Found by credited artist, title and duration, and scored. */
  | 'SEARCH'
  /** The same UPC or EAN. */
  | 'UPC';

/** A number with its origin: tempo in BPM, loudness in dBFS (integrated), the rest 0 to 1. */
export type Measure = {
  /** Whose reading it is. */
  readonly source: Source;
  /** The number, in the unit of its field. */
  readonly value: Scalars['Float']['output'];
};

/** A musical key in the notations that musicians and DJs use. */
export type MusicalKey = {
  /** The Camelot wheel: A minor is 8A, C major is 8B. */
  readonly camelot: Scalars['String']['output'];
  /** 0 to 1 on the provider's own scale. Null when it gives none. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Major or minor. */
  readonly mode: KeyMode;
  /** Open Key: A minor is 1m, C major is 1d. */
  readonly openKey: Scalars['String']['output'];
  /** The keynote as a number: C is 0, C# is 1, B is 11. */
  readonly pitchClass: Scalars['Int']['output'];
  /** Whose reading it is. */
  readonly source: Source;
  /** The keynote by the name most used in that mode: A, F♯ is written F#, B♭ is written Bb. */
  readonly tonic: Scalars['String']['output'];
};

/** Every change. Each domain's file adds its own. */
export type Mutation = {
  /** Says that somebody is at it: no more reminders. The alert ends when a token works. */
  readonly acknowledgeTokenAlert: TokenAlert;
  /** Starts OAuth: send the browser to the url that it returns. */
  readonly connectProvider: ConnectProviderPayload;
  /** Deletes the viewer's account, tokens and history for good. True when it is done. */
  readonly deleteMyAccount: Scalars['Boolean']['output'];
  /** Gives up on requests that wait. Answers with how many that were. */
  readonly discardDeadLetters: Scalars['Int']['output'];
  /** Revokes and deletes the tokens; with deleteHistory also what was collected through them. */
  readonly disconnectProvider: User;
  /** Holds the breaker in a state, in every process, until it is reset. */
  readonly forceCircuitBreaker: ProviderStatus;
  /**
   * Imports a file of plays: POST it to /imports (streamed, the answer holds the upload's id), then call this. Returns at once;
   * follow it with importProgress.
   */
  readonly importHistory: HistoryImport;
  /** Forgets cached answers in every process, so that the next question asks the provider. */
  readonly invalidateCache: InvalidateCachePayload;
  /** Says that the thing is this one at a provider. Outlives every refresh. Answers with all links of the thing. */
  readonly linkIdentity: ReadonlyArray<ProviderLink>;
  /** Sends waiting requests again, at half the provider's rate, behind the live ones. */
  readonly replayDeadLetters: ReplayPayload;
  /** Closes every provider's breaker and ends forced states, in every process. */
  readonly resetAllCircuitBreakers: ReadonlyArray<ProviderStatus>;
  /** Closes the breaker and ends a forced state, in every process. */
  readonly resetCircuitBreaker: ProviderStatus;
  /** Goes back to the configured rate and forgets what was used of it and any Retry-After. */
  readonly resetRateLimit: ProviderStatus;
  /** Starts a job now, besides its schedule. */
  readonly runJob: JobRun;
  /** Stores the token encrypted, closes the provider's token alert and replays its dead letters. */
  readonly setProviderToken: SetProviderTokenPayload;
  /** Changes how fast a provider is asked, in every process, until it is reset. */
  readonly setRateLimit: ProviderStatus;
  /** Says that the thing is not what it is linked to at a provider. Outlives every refresh. Answers with the links that remain. */
  readonly unlinkIdentity: ReadonlyArray<ProviderLink>;
  /** Joins or leaves a program. */
  readonly updateEnrollment: User;
  /** Changes what the viewer says of themselves. Fields left out stay as they are. */
  readonly updateProfile: User;
};


/** Every change. Each domain's file adds its own. */
export type MutationAcknowledgeTokenAlertArgs = {
  id: Scalars['ID']['input'];
};


/** Every change. Each domain's file adds its own. */
export type MutationConnectProviderArgs = {
  provider: Provider;
};


/** Every change. Each domain's file adds its own. */
export type MutationDeleteMyAccountArgs = {
  confirmEmail: Scalars['EmailAddress']['input'];
};


/** Every change. Each domain's file adds its own. */
export type MutationDiscardDeadLettersArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Every change. Each domain's file adds its own. */
export type MutationDisconnectProviderArgs = {
  deleteHistory?: Scalars['Boolean']['input'];
  provider: Provider;
};


/** Every change. Each domain's file adds its own. */
export type MutationForceCircuitBreakerArgs = {
  provider: Provider;
  state: CircuitState;
};


/** Every change. Each domain's file adds its own. */
export type MutationImportHistoryArgs = {
  input: ImportHistoryInput;
};


/** Every change. Each domain's file adds its own. */
export type MutationInvalidateCacheArgs = {
  input: InvalidateCacheInput;
};


/** Every change. Each domain's file adds its own. */
export type MutationLinkIdentityArgs = {
  input: LinkIdentityInput;
};


/** Every change. Each domain's file adds its own. */
export type MutationReplayDeadLettersArgs = {
  dryRun?: Scalars['Boolean']['input'];
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  provider?: InputMaybe<Provider>;
};


/** Every change. Each domain's file adds its own. */
export type MutationResetCircuitBreakerArgs = {
  provider: Provider;
};


/** Every change. Each domain's file adds its own. */
export type MutationResetRateLimitArgs = {
  provider: Provider;
};


/** Every change. Each domain's file adds its own. */
export type MutationRunJobArgs = {
  name: Scalars['String']['input'];
};


/** Every change. Each domain's file adds its own. */
export type MutationSetProviderTokenArgs = {
  input: SetProviderTokenInput;
};


/** Every change. Each domain's file adds its own. */
export type MutationSetRateLimitArgs = {
  burst: Scalars['Int']['input'];
  perSecond: Scalars['Float']['input'];
  provider: Provider;
};


/** Every change. Each domain's file adds its own. */
export type MutationUnlinkIdentityArgs = {
  input: UnlinkIdentityInput;
};


/** Every change. Each domain's file adds its own. */
export type MutationUpdateEnrollmentArgs = {
  input: UpdateEnrollmentInput;
};


/** Every change. Each domain's file adds its own. */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};

/** Around a place on Earth. */
export type Near = {
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
  /** How far around, in kilometres. */
  readonly radiusKm?: Scalars['Float']['input'];
};

/** Anything that can be asked for again by its id. */
export type Node = {
  /** Opaque and stable: keep it, pass it back, do not take it apart. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a list stands in the whole. */
export type PageInfo = {
  /** Cursor of the last element: pass it as `after` for the next page. Null when the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there is something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first element of the page. Null when the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A playlist that was made in the user's account at a provider. */
export type Playlist = {
  /** Its name there. */
  readonly name: Scalars['String']['output'];
  /** Where it is. */
  readonly provider: Provider;
  /** Its id there. */
  readonly providerId: Scalars['String']['output'];
  /** Tracks in it when it was written. */
  readonly trackCount: Scalars['Int']['output'];
  /** Its page there. Null when the provider gives none. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** What a ticket costs, fees mostly not included. */
export type PriceRange = {
  /** ISO 4217, as EUR. */
  readonly currency: Scalars['String']['output'];
  /** The dearest. Null when it is not told. */
  readonly max: Maybe<Scalars['Float']['output']>;
  /** The cheapest. Null when it is not told. */
  readonly min: Maybe<Scalars['Float']['output']>;
};

/** One provider that could not answer a question put to many. The rest is in the result. */
export type Problem = {
  /** Why, for a program. */
  readonly code: ProblemCode;
  /** Why, for a person. Never holds a token, a URL's query or what the provider sent. */
  readonly message: Scalars['String']['output'];
  /** Who could not answer. */
  readonly provider: Provider;
  /** From when asking again makes sense. Null when nobody knows or it never does. */
  readonly retryAt: Maybe<Scalars['DateTime']['output']>;
};

/** Why a provider could not answer. The same codes are in the extensions of GraphQL errors. */
export type ProblemCode =
  /** It answered something that cannot be read: HTML, truncated JSON, a wrong type, too many bytes. */
  | 'BAD_RESPONSE'
  /** It cannot answer this question in this deployment: withdrawn, or not in this app's mode. */
  | 'CAPABILITY_UNAVAILABLE'
  /** It kept failing and is left alone for a while. */
  | 'CIRCUIT_OPEN'
  /** No credentials are set, or it is switched off. */
  | 'PROVIDER_NOT_CONFIGURED'
  /** It took longer than was left of the deadline. */
  | 'PROVIDER_TIMEOUT'
  /** It refused, broke down or was out of reach. */
  | 'PROVIDER_UNAVAILABLE'
  /** Its limit is used up, or the wait for it would be too long. */
  | 'RATE_LIMITED'
  /** The deployment's token there has ended; an admin must set a new one. */
  | 'TOKEN_EXPIRED';

/** What a user can take part in. */
export type Program =
  /** Collecting what is played, as it is played. */
  | 'LISTENING_HISTORY'
  /** New releases of followed and much-played artists, each week. */
  | 'RELEASE_RADAR'
  /** A summary of each month. */
  | 'WRAPPED';

/** Who is asked for music, events and listening. */
export type Provider =
  /** AcousticBrainz: measured audio features, frozen in July 2022. Knows nothing recorded later. */
  | 'ACOUSTICBRAINZ'
  /** Apple Music API: catalogue by ISRC and UPC, artwork, previews. */
  | 'APPLE_MUSIC'
  /** Beatport: club music with tempo and key. Partners only, so often not configured. */
  | 'BEATPORT'
  /** Discogs: pressings, labels and catalogue numbers. Cannot be searched by ISRC. */
  | 'DISCOGS'
  /** Last.fm: tags, listeners, play counts, similarity, biographies. */
  | 'LASTFM'
  /** MusicBrainz: the open encyclopaedia; identity, credits, release dates, links to the others. */
  | 'MUSICBRAINZ'
  /** Spotify's Web API: catalogue, popularity, audio features (by app mode), a user's own plays. */
  | 'SPOTIFY'
  /** Ticketmaster's Discovery API: events and venues. */
  | 'TICKETMASTER';

/** The same thing at one provider, how it was matched, and how sure that is (0 to 1). */
export type ProviderLink = {
  /** How sure the match is, 0 to 1. Nothing below 0.8 is joined. */
  readonly confidence: Scalars['Float']['output'];
  /** The evidence that joined it. */
  readonly matchedBy: MatchMethod;
  /** Where the thing was found. */
  readonly provider: Provider;
  /** The provider's own id. Last.fm has none: there it is the name, as Last.fm writes it. */
  readonly providerId: Scalars['String']['output'];
  /** The page about it there. Null when the provider gives none. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** Who answers for a provider. */
export type ProviderMode =
  /** The provider itself. */
  | 'LIVE'
  /** Nobody: it is not asked. */
  | 'OFF'
  /** The bundled sandbox, with made-up and well-known records. */
  | 'SANDBOX';

/** One provider: whether it is asked at all, what it can answer, and how it is doing in the process that answers. */
export type ProviderStatus = {
  /**
   * When the provider itself told us to stay away (Retry-After), until when. Survives restarts, shared by all instances. Null
   * when nobody asked for that.
   */
  readonly blockedUntil: Maybe<Scalars['DateTime']['output']>;
  /** Every question that it was built to answer, with those switched off at the moment. Empty when the mode is OFF. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** The switch that stops asking a provider that keeps failing. */
  readonly circuitBreaker: CircuitBreaker;
  /** False when no credentials are set: its fields are null with code PROVIDER_NOT_CONFIGURED. */
  readonly configured: Scalars['Boolean']['output'];
  /** LIVE, or SANDBOX when the bundled sandbox answers for it. */
  readonly mode: ProviderMode;
  /** Which one. */
  readonly provider: Provider;
  /** How fast it is asked. */
  readonly rateLimit: RateLimit;
  /** The deployment's own token at this provider. Null where it needs none, or where tokens are fetched without an admin. */
  readonly token: Maybe<ProviderToken>;
};

/** The deployment's own token at a provider. Never carries the secret itself. */
export type ProviderToken = {
  /** When it ends. Null when it does not end or nobody knows. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was stored. Null when it came from the environment or there is none. */
  readonly setAt: Maybe<Scalars['DateTime']['output']>;
  /** The admin who stored it. Null when it came from the environment or there is none. */
  readonly setBy: Maybe<Scalars['String']['output']>;
  /** Whether it still works. */
  readonly state: TokenState;
};

/** Every question. Each domain's file adds its own. */
export type Query = {
  /** An album by one of its names. Null when no provider knows it. */
  readonly album: Maybe<Album>;
  /** An artist by one of their names. Null when no provider knows them. */
  readonly artist: Maybe<Artist>;
  /** As many artists at once, in the order asked, null where no provider knows one. Cheaper than asking one by one. */
  readonly artists: ReadonlyArray<Maybe<Artist>>;
  /** Who changed what in the deployment, newest first. */
  readonly auditLog: AuditEntryConnection;
  /** How well each provider's cache serves, by data type, in the process that answers. */
  readonly cacheStatistics: ReadonlyArray<CacheStatistics>;
  /** Requests that wait for a new token, or did, oldest first. */
  readonly deadLetters: DeadLetterConnection;
  /** An event by its id. Null when Ticketmaster does not know it (any more). */
  readonly event: Maybe<Event>;
  /** Concerts that fit, as Ticketmaster lists them. */
  readonly events: EventConnection;
  /** What ran, newest first. */
  readonly jobRuns: JobRunConnection;
  /** Every job that the jobs process knows. */
  readonly jobs: ReadonlyArray<Job>;
  /** The viewer. Null when the token's user has no account yet. */
  readonly me: Maybe<User>;
  /** The thing that an id names, of whatever type. Null when no provider knows it any more. */
  readonly node: Maybe<Node>;
  /** As many things by id, in the order asked, null where nothing is known. One bad id fails the whole field. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One provider and how it is doing. */
  readonly provider: ProviderStatus;
  /** All eight providers and how each is doing, in the order of the enum. */
  readonly providers: ReadonlyArray<ProviderStatus>;
  /** Albums that fit, found at several providers, joined and scored, best first. */
  readonly searchAlbums: AlbumSearchConnection;
  /** Artists of that name, found at several providers, joined and scored, best first. */
  readonly searchArtists: ArtistSearchConnection;
  /** Recordings that fit, found at several providers, joined and scored, best first. */
  readonly searchTracks: TrackSearchConnection;
  /** Provider tokens that need or needed an admin, newest first. */
  readonly tokenAlerts: TokenAlertConnection;
  /** A recording by one of its names. Null when no provider knows it. */
  readonly track: Maybe<Track>;
  /** As many recordings at once, in the order asked, null where no provider knows it. Cheaper than asking one by one. */
  readonly tracks: ReadonlyArray<Maybe<Track>>;
  /** One user, by exactly one of the two. Null when there is no such user. */
  readonly user: Maybe<User>;
  /** All users, oldest account first. */
  readonly users: UserConnection;
  /** A venue by its id. Null when Ticketmaster does not know it. */
  readonly venue: Maybe<Venue>;
  /** Venues that fit, as Ticketmaster lists them. */
  readonly venues: VenueConnection;
};


/** Every question. Each domain's file adds its own. */
export type QueryAlbumArgs = {
  by: AlbumBy;
};


/** Every question. Each domain's file adds its own. */
export type QueryArtistArgs = {
  by: ArtistBy;
};


/** Every question. Each domain's file adds its own. */
export type QueryArtistsArgs = {
  by: ReadonlyArray<ArtistBy>;
};


/** Every question. Each domain's file adds its own. */
export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question. Each domain's file adds its own. */
export type QueryDeadLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  provider?: InputMaybe<Provider>;
  state?: InputMaybe<DeadLetterState>;
};


/** Every question. Each domain's file adds its own. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Every question. Each domain's file adds its own. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: EventFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Every question. Each domain's file adds its own. */
export type QueryJobRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  job?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<JobRunState>;
};


/** Every question. Each domain's file adds its own. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Every question. Each domain's file adds its own. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Every question. Each domain's file adds its own. */
export type QueryProviderArgs = {
  name: Provider;
};


/** Every question. Each domain's file adds its own. */
export type QuerySearchAlbumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  providers?: InputMaybe<ReadonlyArray<Provider>>;
  query: AlbumSearch;
};


/** Every question. Each domain's file adds its own. */
export type QuerySearchArtistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  providers?: InputMaybe<ReadonlyArray<Provider>>;
  query: ArtistSearch;
};


/** Every question. Each domain's file adds its own. */
export type QuerySearchTracksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  providers?: InputMaybe<ReadonlyArray<Provider>>;
  query: TrackSearch;
};


/** Every question. Each domain's file adds its own. */
export type QueryTokenAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  provider?: InputMaybe<Provider>;
};


/** Every question. Each domain's file adds its own. */
export type QueryTrackArgs = {
  by: TrackBy;
};


/** Every question. Each domain's file adds its own. */
export type QueryTracksArgs = {
  by: ReadonlyArray<TrackBy>;
};


/** Every question. Each domain's file adds its own. */
export type QueryUserArgs = {
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Every question. Each domain's file adds its own. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  enrolledIn?: InputMaybe<Program>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Every question. Each domain's file adds its own. */
export type QueryVenueArgs = {
  id: Scalars['ID']['input'];
};


/** Every question. Each domain's file adds its own. */
export type QueryVenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: VenueFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How fast a provider is asked, over all processes. */
export type RateLimit = {
  /** Requests that may be sent at once after a pause. */
  readonly burst: Scalars['Int']['output'];
  /** Requests a second as configured or as an admin set it: the ceiling. */
  readonly configuredPerSecond: Scalars['Float']['output'];
  /** Requests allowed in a day. Null when the provider counts no days. */
  readonly dailyQuota: Maybe<Scalars['Int']['output']>;
  /** Requests of this day so far. Null when the provider counts no days. */
  readonly dailyUsed: Maybe<Scalars['Int']['output']>;
  /** Requests a second at the moment; below configuredPerSecond when the provider's own headers ask for less. */
  readonly perSecond: Scalars['Float']['output'];
  /** Requests that wait for their turn in this process. */
  readonly queued: Scalars['Int']['output'];
  /** Requests that could be sent this moment; fractions are refilling. */
  readonly tokens: Scalars['Float']['output'];
};

/** What is different from the record before of the same thing. */
export type RecordChange =
  /** Something in it is different. */
  | 'CHANGED'
  /** There was none. */
  | 'NEW'
  /** The provider no longer has it. */
  | 'REMOVED';

/** What an ingested record is about. */
export type RecordEntity =
  /** An artist, which Ticketmaster calls an attraction. */
  | 'ARTIST'
  /** One date of a concert or festival. */
  | 'EVENT'
  /** A place where events are held. */
  | 'VENUE';

/** One new release. */
export type Release = {
  /** What came out. */
  readonly album: Album;
  /** The artist for whose sake it is listed. */
  readonly artist: Artist;
  /** What sort of release it is. */
  readonly kind: AlbumKind;
  /** The day on which it came out. */
  readonly releasedOn: Scalars['Date']['output'];
};

/** The new releases of one week for one user. */
export type ReleaseRadar = {
  /** When it was computed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The playlist made of them. Null when the user did not ask for one or it could not be made. */
  readonly playlist: Maybe<Playlist>;
  /** Newest first. Empty when nothing came out. */
  readonly releases: ReadonlyArray<Release>;
  /** The Friday on which the week begins. */
  readonly week: Scalars['Date']['output'];
};

/** What a replay set going. */
export type ReplayPayload = {
  /** Dead letters that fit. */
  readonly matched: Scalars['Int']['output'];
  /** Those that are being sent again; 0 in a dry run. */
  readonly queued: Scalars['Int']['output'];
};

/** What a viewer is, as their bearer token says. */
export type Role =
  /** A token with the scope admin: runs the deployment. */
  | 'ADMIN'
  /** Anybody with a valid token: may see and change what is their own. */
  | 'USER';

/** A new token for a provider. */
export type SetProviderTokenInput = {
  /** When it ends. Absent: read from the token where it says, else unknown. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose token. */
  readonly provider: Provider;
  /** The secret, as the provider issued it. Never readable again. */
  readonly token: Scalars['String']['input'];
};

/** What a new token set going. */
export type SetProviderTokenPayload = {
  /** Dead letters that are being sent again. */
  readonly replaying: Scalars['Int']['output'];
  /** The provider with the new token. */
  readonly status: ProviderStatus;
};

/** An artist near another one. */
export type SimilarArtist = {
  /** The neighbour. */
  readonly artist: Artist;
  /** How near, 0 to 1, by Last.fm. */
  readonly match: Scalars['Float']['output'];
};

/** A track near another one. */
export type SimilarTrack = {
  /** How near, 0 to 1, by Last.fm. */
  readonly match: Scalars['Float']['output'];
  /** The neighbour. */
  readonly track: Track;
};

/** Where a value came from, and how old it is. */
export type Source = {
  /** When the provider was asked, which may be long ago: answers are cached for days. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** Who said it. */
  readonly provider: Provider;
  /** True when the answer is past its time to live and was served all the same, since a refresh is under way or failed. */
  readonly stale: Scalars['Boolean']['output'];
  /** The provider's own page about the thing, for attribution. Null when it gives none. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** Every stream of events. Each domain's file adds its own. */
export type Subscription = {
  /** A provider each time that its breaker changes its state, in any process. */
  readonly circuitBreakerChanged: ProviderStatus;
  /** How an import goes on, until it has ended. */
  readonly importProgress: HistoryImport;
  /** A run each time that it gets on, and when it ends. */
  readonly jobProgress: JobRun;
  /** Each new play of the viewer, as it becomes known. */
  readonly listened: Listen;
  /** The viewer's own connections that are about to end or have ended. */
  readonly myConnectionAlerts: ConnectionAlert;
  /** The stream of ingested records, in order by entity, from an offset on. */
  readonly records: IngestedRecord;
  /** Each open alert at once, then each new one and each change. With since, also what was missed. */
  readonly tokenAlerts: TokenAlert;
};


/** Every stream of events. Each domain's file adds its own. */
export type SubscriptionCircuitBreakerChangedArgs = {
  provider?: InputMaybe<Provider>;
};


/** Every stream of events. Each domain's file adds its own. */
export type SubscriptionImportProgressArgs = {
  id: Scalars['ID']['input'];
};


/** Every stream of events. Each domain's file adds its own. */
export type SubscriptionJobProgressArgs = {
  job?: InputMaybe<Scalars['String']['input']>;
};


/** Every stream of events. Each domain's file adds its own. */
export type SubscriptionRecordsArgs = {
  afterOffset?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<RecordEntity>;
};


/** Every stream of events. Each domain's file adds its own. */
export type SubscriptionTokenAlertsArgs = {
  provider?: InputMaybe<Provider>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How far back a provider's tops look, in Spotify's terms. */
export type TimeRange =
  /** About a year. */
  | 'LONG_TERM'
  /** About six months. */
  | 'MEDIUM_TERM'
  /** About four weeks. */
  | 'SHORT_TERM';

/** A stretch of time. */
export type TimeWindow = {
  /** At or after this. Absent: from the beginning. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this. Absent: until now. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A provider token that an admin must replace. One for each provider and token, however many requests fail. */
export type TokenAlert = {
  /** Requests that wait as dead letters because of it. */
  readonly affectedRequests: Scalars['Int']['output'];
  /** When the token ends or ended. Null when nobody knows. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Names the alert. Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What is wrong with it. */
  readonly kind: TokenAlertKind;
  /** What is wrong and what to do, for a person. */
  readonly message: Scalars['String']['output'];
  /** Whose token. */
  readonly provider: Provider;
  /** When it was noticed. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** When a new token worked. Null until then. */
  readonly resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether somebody is at it. */
  readonly state: TokenAlertState;
};

/** A page of alerts. */
export type TokenAlertConnection = {
  /** The alerts with their positions. */
  readonly edges: ReadonlyArray<TokenAlertEdge>;
  /** The alerts alone, newest first. */
  readonly nodes: ReadonlyArray<TokenAlert>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Alerts over all pages. Null when it was not counted. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One alert of a page. */
export type TokenAlertEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The alert. */
  readonly node: TokenAlert;
};

/** What is wrong with a provider token. */
export type TokenAlertKind =
  /** Its end has passed. */
  | 'EXPIRED'
  /** It works, and ends soon. */
  | 'EXPIRING'
  /** The provider refuses it, whatever its end; a probe confirmed that. */
  | 'REJECTED';

/** Whether somebody is at an alert. */
export type TokenAlertState =
  /** An admin said so. */
  | 'ACKNOWLEDGED'
  /** Nobody is. */
  | 'OPEN'
  /** A new token works. */
  | 'RESOLVED';

/** Whether a provider token works. */
export type TokenState =
  /** It has ended or the provider refused it; failed requests wait as dead letters. */
  | 'EXPIRED'
  /** It works, and ends soon: an admin is told. */
  | 'EXPIRING'
  /** None was ever set. */
  | 'MISSING'
  /** It works. */
  | 'VALID';

/** A recording, joined over the providers by ISRC, MBID, links and, last, by credited artist, title and duration. */
export type Track = Node & {
  /** The album that it is best known from: official before promotion, early before late. Null when it is on none. */
  readonly album: Maybe<Album>;
  /** Who made it, in the order printed. Empty only when no provider credits anybody. */
  readonly artistCredits: ReadonlyArray<ArtistCredit>;
  /** The cover. Null when there is none. */
  readonly artwork: Maybe<Image>;
  /** What it sounds like. Null when no provider has measured it. */
  readonly audioFeatures: Maybe<AudioFeatures>;
  /** Length in milliseconds. Null when unknown, never 0. */
  readonly durationMs: Maybe<Scalars['Int']['output']>;
  /** Marked as explicit by Spotify or Apple Music. Null when neither says. */
  readonly explicit: Maybe<Scalars['Boolean']['output']>;
  /** Genres, styles and tags of all providers, joined, strongest first. Empty when there are none. */
  readonly genres: ReadonlyArray<WeightedGenre>;
  /** Names the recording at its best anchor: MusicBrainz, else Spotify, Apple Music, Beatport, Last.fm. Opaque. */
  readonly id: Scalars['ID']['output'];
  /**
   * The code that its label gave it. One recording may have had several: the one of the anchor. Null when no provider that
   * tells ISRCs knows the track.
   */
  readonly isrc: Maybe<Scalars['ISRC']['output']>;
  /** The same recording at every provider where it was found, with the evidence. */
  readonly links: ReadonlyArray<ProviderLink>;
  /** The MusicBrainz recording id, verified by name. Null when MusicBrainz has no such recording. */
  readonly mbid: Maybe<Scalars['MBID']['output']>;
  /** What the viewer played, from the listening history. Null when they never played it. */
  readonly plays: Maybe<TrackPlays>;
  /** How much it is heard. Null when neither Spotify nor Last.fm knows it. */
  readonly popularity: Maybe<TrackPopularity>;
  /** Some 30 seconds of it. Null where no provider offers that to this app. */
  readonly previewUrl: Maybe<Scalars['URL']['output']>;
  /** The earliest date known of this recording, as precise as the source is. Null when nobody knows. */
  readonly releaseDate: Maybe<Scalars['PartialDate']['output']>;
  /** What people who play it play too, by Last.fm, closest first. */
  readonly similar: ReadonlyArray<SimilarTrack>;
  /** Spotify's track id. Null when it was not found there. */
  readonly spotifyId: Maybe<Scalars['String']['output']>;
  /** The title with what tells this recording apart: (Live), (Radio Edit). */
  readonly title: Scalars['String']['output'];
};


/** A recording, joined over the providers by ISRC, MBID, links and, last, by credited artist, title and duration. */
export type TrackArtworkArgs = {
  minWidth?: InputMaybe<Scalars['Int']['input']>;
};


/** A recording, joined over the providers by ISRC, MBID, links and, last, by credited artist, title and duration. */
export type TrackGenresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A recording, joined over the providers by ISRC, MBID, links and, last, by credited artist, title and duration. */
export type TrackSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Exactly one way of naming a track. An id is what Track.id returned before. */
export type TrackBy =
  /** Apple Music's song id: digits. */
  { readonly appleMusicId: Scalars['String']['input']; readonly beatportId?: never; readonly id?: never; readonly isrc?: never; readonly mbid?: never; readonly spotifyId?: never; }
  |  /** Beatport's track id: digits. */
  { readonly appleMusicId?: never; readonly beatportId: Scalars['String']['input']; readonly id?: never; readonly isrc?: never; readonly mbid?: never; readonly spotifyId?: never; }
  |  /** What Track.id returned. */
  { readonly appleMusicId?: never; readonly beatportId?: never; readonly id: Scalars['ID']['input']; readonly isrc?: never; readonly mbid?: never; readonly spotifyId?: never; }
  |  /** The recording's ISRC. Where several recordings share it, the best documented one is meant. */
  { readonly appleMusicId?: never; readonly beatportId?: never; readonly id?: never; readonly isrc: Scalars['ISRC']['input']; readonly mbid?: never; readonly spotifyId?: never; }
  |  /** The MusicBrainz recording id. */
  { readonly appleMusicId?: never; readonly beatportId?: never; readonly id?: never; readonly isrc?: never; readonly mbid: Scalars['MBID']['input']; readonly spotifyId?: never; }
  |  /** Spotify's track id: 22 letters and digits, without `spotify:track:`. */
  { readonly appleMusicId?: never; readonly beatportId?: never; readonly id?: never; readonly isrc?: never; readonly mbid?: never; readonly spotifyId: Scalars['String']['input']; };

/** A page of tracks. */
export type TrackConnection = {
  /** The tracks with their positions. */
  readonly edges: ReadonlyArray<TrackEdge>;
  /** The tracks alone. */
  readonly nodes: ReadonlyArray<Track>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Tracks over all pages. Null when the provider does not count. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A track with how much it was played. */
export type TrackCount = {
  /** Plays. */
  readonly listens: Scalars['Int']['output'];
  /** Time in all, in milliseconds. */
  readonly msPlayed: Scalars['Int']['output'];
  /** What was played. */
  readonly track: Track;
};

/** One track of a page. */
export type TrackEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The track. */
  readonly node: Track;
};

/** The viewer's plays of a track. */
export type TrackPlays = {
  /** How often. */
  readonly count: Scalars['Int']['output'];
  /** The first time. Null when the count is 0. */
  readonly firstPlayedAt: Maybe<Scalars['DateTime']['output']>;
  /** The last time. Null when the count is 0. */
  readonly lastPlayedAt: Maybe<Scalars['DateTime']['output']>;
};

/** How much a track is heard. The numbers are of different kinds and are never summed. */
export type TrackPopularity = {
  /** People who ever played it, by Last.fm. Null when Last.fm does not know it. */
  readonly lastfmListeners: Maybe<Scalars['Int']['output']>;
  /** Plays of all time, by Last.fm. Null when Last.fm does not know it. */
  readonly lastfmPlaycount: Maybe<Scalars['Int']['output']>;
  /** 0 to 100, by recent plays, as Spotify computes it. Null when Spotify does not know it or no longer says. */
  readonly spotifyPopularity: Maybe<Scalars['Int']['output']>;
};

/** What a track is searched by. At least one of the three is needed. */
export type TrackSearch = {
  /** The credited artist, one of them when there are several. */
  readonly artist?: InputMaybe<Scalars['String']['input']>;
  /** Words from anywhere: title, artist, album. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The title or words of it. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A page of tracks that were found. */
export type TrackSearchConnection = {
  /** The tracks with their scores. */
  readonly edges: ReadonlyArray<TrackSearchEdge>;
  /** The tracks alone, best first. */
  readonly nodes: ReadonlyArray<Track>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Who could not be searched and why; what the others found is in this page. Empty when all answered. */
  readonly problems: ReadonlyArray<Problem>;
};

/** One track that was found. */
export type TrackSearchEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The providers whose search gave it. */
  readonly foundBy: ReadonlyArray<Provider>;
  /** The track. */
  readonly node: Track;
  /** How well it fits, 0 to 1. Comparable within one search only. */
  readonly score: Scalars['Float']['output'];
};

/** A join to be undone by hand. */
export type UnlinkIdentityInput = {
  /** The track, artist or album, by the id that this API gives it. */
  readonly id: Scalars['ID']['input'];
  /** The provider whose link is wrong. */
  readonly provider: Provider;
};

/** In or out of a program. */
export type UpdateEnrollmentInput = {
  /** True to take part, false to leave. */
  readonly active: Scalars['Boolean']['input'];
  /** Which one. */
  readonly program: Program;
};

/** A profile's changes. Left out: stays as it is. */
export type UpdateProfileInput = {
  /** What to be called. Null removes it. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** In which days, weeks and months begin. Cannot be null. */
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** Somebody with an account here. Readable by themselves and by admins. */
export type User = Node & {
  /** False when the account is suspended: nothing is collected or computed for it. */
  readonly active: Scalars['Boolean']['output'];
  /** Their accounts at providers. */
  readonly connections: ReadonlyArray<Connection>;
  /** When the account was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What they want to be called. Null when they did not say. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** Where they are written to. */
  readonly email: Scalars['EmailAddress']['output'];
  /** What they take or took part in. Programs never joined are left out. */
  readonly enrollments: ReadonlyArray<Enrollment>;
  /** Names the user: the subject of their token. Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Files of plays that were imported, newest first. */
  readonly imports: HistoryImportConnection;
  /** Stretches in which plays may have been lost, with the reason. */
  readonly listeningGaps: ReadonlyArray<ListeningGap>;
  /** Every play, newest first. A page costs the same at any depth. */
  readonly listeningHistory: ListenConnection;
  /** What the plays add up to. */
  readonly listeningStatistics: ListeningStatistics;
  /** New releases of a week by followed and much-played artists. Null when none was made: not enrolled then. */
  readonly releaseRadar: Maybe<ReleaseRadar>;
  /** Events near a place by the artists that this user listens to most. */
  readonly suggestedEvents: EventConnection;
  /** In which their days, weeks and months begin. UTC until they say. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** When the account or profile last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The summary of a month. Null when none was made: not enrolled then, or the month is not over. */
  readonly wrapped: Maybe<WrappedMonth>;
  /** All summaries, newest first. */
  readonly wrappedHistory: WrappedMonthConnection;
  /** The summaries of a year, January first. Months without one are left out. */
  readonly wrappedYear: ReadonlyArray<WrappedMonth>;
};


/** Somebody with an account here. Readable by themselves and by admins. */
export type UserImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody with an account here. Readable by themselves and by admins. */
export type UserListeningGapsArgs = {
  range?: InputMaybe<TimeWindow>;
};


/** Somebody with an account here. Readable by themselves and by admins. */
export type UserListeningHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  range?: InputMaybe<TimeWindow>;
};


/** Somebody with an account here. Readable by themselves and by admins. */
export type UserListeningStatisticsArgs = {
  range?: InputMaybe<TimeWindow>;
  topFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody with an account here. Readable by themselves and by admins. */
export type UserReleaseRadarArgs = {
  week?: InputMaybe<Scalars['Date']['input']>;
};


/** Somebody with an account here. Readable by themselves and by admins. */
export type UserSuggestedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  near: Near;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Somebody with an account here. Readable by themselves and by admins. */
export type UserWrappedArgs = {
  month: Scalars['YearMonth']['input'];
};


/** Somebody with an account here. Readable by themselves and by admins. */
export type UserWrappedHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody with an account here. Readable by themselves and by admins. */
export type UserWrappedYearArgs = {
  year: Scalars['Int']['input'];
};

/** A page of users. */
export type UserConnection = {
  /** The users with their positions. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The users alone. */
  readonly nodes: ReadonlyArray<User>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Users over all pages. Null when it was not counted. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One user of a page. */
export type UserEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The user. */
  readonly node: User;
};

/** A place where music is played, from Ticketmaster. */
export type Venue = Node & {
  /** Street and number. Null when it is not told. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** The city. Null when it is not told. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** The country. Null when it is not told. */
  readonly country: Maybe<Scalars['CountryCode']['output']>;
  /** Names the venue. Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Pictures, largest first. Empty when there are none. */
  readonly images: ReadonlyArray<Image>;
  /** Where it stands. Null when Ticketmaster has no coordinates, or only 0, 0. */
  readonly location: Maybe<GeoPoint>;
  /** What it is called, without the city. */
  readonly name: Scalars['String']['output'];
  /** The postal code. Null when it is not told. */
  readonly postalCode: Maybe<Scalars['String']['output']>;
  /** State, province or county. Null where there is none. */
  readonly region: Maybe<Scalars['String']['output']>;
  /** Who lists it and when that was read. */
  readonly source: Source;
  /** The time zone of its events. Null when it is not told. */
  readonly timeZone: Maybe<Scalars['TimeZone']['output']>;
  /** What is to come there, soonest first. */
  readonly upcomingEvents: EventConnection;
  /** Its page at Ticketmaster. Null when there is none. */
  readonly url: Maybe<Scalars['URL']['output']>;
};


/** A place where music is played, from Ticketmaster. */
export type VenueUpcomingEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of venues. */
export type VenueConnection = {
  /** The venues with their positions. */
  readonly edges: ReadonlyArray<VenueEdge>;
  /** The venues alone. */
  readonly nodes: ReadonlyArray<Venue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Venues over all pages. Null when it is not counted. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One venue of a page. */
export type VenueEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The venue. */
  readonly node: Venue;
};

/** Which venues are meant; all conditions must hold. */
export type VenueFilter = {
  /** In the city of this name. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** In this country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Around a place. */
  readonly near?: InputMaybe<Near>;
  /** Words of the name. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A genre, style or tag that providers agree on more or less. */
export type WeightedGenre = {
  /** Lower case, spelling variants joined: drum and bass. */
  readonly name: Scalars['String']['output'];
  /** Who says so, the provider with the greatest say first. */
  readonly sources: ReadonlyArray<Source>;
  /** 0 to 1, relative to the strongest of the same list. */
  readonly weight: Scalars['Float']['output'];
};

/** What a summary was computed from. */
export type WrappedBasis =
  /** Counted from this user's history. */
  | 'HISTORY'
  /** The provider's own tops. */
  | 'PROVIDER';

/** One month of a user's listening, summed up once and kept. */
export type WrappedMonth = {
  /** What it was computed from. */
  readonly basis: WrappedBasis;
  /** When it was computed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** A picture to share. Anybody with the link can see it. */
  readonly imageUrl: Scalars['URL']['output'];
  /** Which month. */
  readonly month: Scalars['YearMonth']['output'];
  /** The playlist made of the top tracks. Null when the user did not ask for one or it could not be made. */
  readonly playlist: Maybe<Playlist>;
  /** The tops over each stretch, short before long. */
  readonly ranges: ReadonlyArray<WrappedRange>;
};


/** One month of a user's listening, summed up once and kept. */
export type WrappedMonthImageUrlArgs = {
  format?: ImageFormat;
};

/** A page of summaries. */
export type WrappedMonthConnection = {
  /** The summaries with their positions. */
  readonly edges: ReadonlyArray<WrappedMonthEdge>;
  /** The summaries alone, newest first. */
  readonly nodes: ReadonlyArray<WrappedMonth>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Summaries over all pages. Null when it was not counted. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One summary of a page. */
export type WrappedMonthEdge = {
  /** Its position: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The summary. */
  readonly node: WrappedMonth;
};

/** A user's tops over one stretch. */
export type WrappedRange = {
  /** How far back it looks. */
  readonly range: TimeRange;
  /** Most played first. */
  readonly topArtists: ReadonlyArray<Artist>;
  /** Most frequent among the top artists first. */
  readonly topGenres: ReadonlyArray<GenreCount>;
  /** Most played first. */
  readonly topTracks: ReadonlyArray<Track>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AlbumNode )
    | ( ArtistNode )
    | ( Omit<Event, 'images' | 'lineup' | 'source' | 'venue'> & { images: ReadonlyArray<_RefType['Image']>, lineup: ReadonlyArray<_RefType['Artist']>, source: _RefType['Source'], venue?: Maybe<_RefType['Venue']> } )
    | ( TrackNode )
    | ( Omit<User, 'listeningHistory' | 'listeningStatistics' | 'releaseRadar' | 'suggestedEvents' | 'wrapped' | 'wrappedHistory' | 'wrappedYear'> & { listeningHistory: _RefType['ListenConnection'], listeningStatistics: _RefType['ListeningStatistics'], releaseRadar?: Maybe<_RefType['ReleaseRadar']>, suggestedEvents: _RefType['EventConnection'], wrapped?: Maybe<_RefType['WrappedMonth']>, wrappedHistory: _RefType['WrappedMonthConnection'], wrappedYear: ReadonlyArray<_RefType['WrappedMonth']> } )
    | ( Omit<Venue, 'images' | 'source' | 'upcomingEvents'> & { images: ReadonlyArray<_RefType['Image']>, source: _RefType['Source'], upcomingEvents: _RefType['EventConnection'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Album: ResolverTypeWrapper<AlbumNode>;
  AlbumBy: AlbumBy;
  AlbumConnection: ResolverTypeWrapper<Omit<AlbumConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AlbumEdge']>, nodes: ReadonlyArray<ResolversTypes['Album']> }>;
  AlbumEdge: ResolverTypeWrapper<Omit<AlbumEdge, 'node'> & { node: ResolversTypes['Album'] }>;
  AlbumKind: AlbumKind;
  AlbumSearch: AlbumSearch;
  AlbumSearchConnection: ResolverTypeWrapper<Omit<AlbumSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AlbumSearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Album']> }>;
  AlbumSearchEdge: ResolverTypeWrapper<Omit<AlbumSearchEdge, 'node'> & { node: ResolversTypes['Album'] }>;
  Artist: ResolverTypeWrapper<ArtistNode>;
  ArtistBy: ArtistBy;
  ArtistCount: ResolverTypeWrapper<Omit<ArtistCount, 'artist'> & { artist: ResolversTypes['Artist'] }>;
  ArtistCredit: ResolverTypeWrapper<Omit<ArtistCredit, 'artist'> & { artist: ResolversTypes['Artist'] }>;
  ArtistEventFilter: ArtistEventFilter;
  ArtistKind: ArtistKind;
  ArtistPlays: ResolverTypeWrapper<ArtistPlays>;
  ArtistPopularity: ResolverTypeWrapper<ArtistPopularity>;
  ArtistSearch: ArtistSearch;
  ArtistSearchConnection: ResolverTypeWrapper<Omit<ArtistSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArtistSearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Artist']> }>;
  ArtistSearchEdge: ResolverTypeWrapper<Omit<ArtistSearchEdge, 'node'> & { node: ResolversTypes['Artist'] }>;
  AudioFeatures: ResolverTypeWrapper<AudioFeaturesNode>;
  AudioReading: ResolverTypeWrapper<Omit<AudioReading, 'source'> & { source: ResolversTypes['Source'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  Biography: ResolverTypeWrapper<Omit<Biography, 'source'> & { source: ResolversTypes['Source'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CacheControlScope: CacheControlScope;
  CacheStatistics: ResolverTypeWrapper<CacheStatistics>;
  Capability: ResolverTypeWrapper<Capability>;
  CircuitBreaker: ResolverTypeWrapper<CircuitBreaker>;
  CircuitState: CircuitState;
  ConnectProviderPayload: ResolverTypeWrapper<ConnectProviderPayload>;
  Connection: ResolverTypeWrapper<Connection>;
  ConnectionAlert: ResolverTypeWrapper<ConnectionAlert>;
  ConnectionState: ConnectionState;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadLetter: ResolverTypeWrapper<DeadLetter>;
  DeadLetterConnection: ResolverTypeWrapper<DeadLetterConnection>;
  DeadLetterEdge: ResolverTypeWrapper<DeadLetterEdge>;
  DeadLetterState: DeadLetterState;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Edition: ResolverTypeWrapper<Omit<Edition, 'source'> & { source: ResolversTypes['Source'] }>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Enrollment: ResolverTypeWrapper<Enrollment>;
  Event: ResolverTypeWrapper<Omit<Event, 'images' | 'lineup' | 'source' | 'venue'> & { images: ReadonlyArray<ResolversTypes['Image']>, lineup: ReadonlyArray<ResolversTypes['Artist']>, source: ResolversTypes['Source'], venue?: Maybe<ResolversTypes['Venue']> }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventStatus: EventStatus;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GenreCount: ResolverTypeWrapper<GenreCount>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  HistoryImport: ResolverTypeWrapper<HistoryImport>;
  HistoryImportConnection: ResolverTypeWrapper<HistoryImportConnection>;
  HistoryImportEdge: ResolverTypeWrapper<HistoryImportEdge>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ISRC: ResolverTypeWrapper<Scalars['ISRC']['output']>;
  Image: ResolverTypeWrapper<ImageRecord>;
  ImageFormat: ImageFormat;
  ImportFormat: ImportFormat;
  ImportHistoryInput: ImportHistoryInput;
  ImportOutcome: ImportOutcome;
  ImportRow: ResolverTypeWrapper<ImportRow>;
  ImportRowConnection: ResolverTypeWrapper<ImportRowConnection>;
  ImportRowEdge: ResolverTypeWrapper<ImportRowEdge>;
  ImportState: ImportState;
  IngestedRecord: ResolverTypeWrapper<IngestedRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidateCacheInput: InvalidateCacheInput;
  InvalidateCachePayload: ResolverTypeWrapper<InvalidateCachePayload>;
  Job: ResolverTypeWrapper<Job>;
  JobRun: ResolverTypeWrapper<JobRun>;
  JobRunConnection: ResolverTypeWrapper<JobRunConnection>;
  JobRunEdge: ResolverTypeWrapper<JobRunEdge>;
  JobRunState: JobRunState;
  KeyMode: KeyMode;
  LinkIdentityInput: LinkIdentityInput;
  Listen: ResolverTypeWrapper<Omit<Listen, 'track'> & { track: ResolversTypes['Track'] }>;
  ListenConnection: ResolverTypeWrapper<Omit<ListenConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ListenEdge']>, nodes: ReadonlyArray<ResolversTypes['Listen']> }>;
  ListenEdge: ResolverTypeWrapper<Omit<ListenEdge, 'node'> & { node: ResolversTypes['Listen'] }>;
  ListenSource: ListenSource;
  ListeningGap: ResolverTypeWrapper<ListeningGap>;
  ListeningStatistics: ResolverTypeWrapper<Omit<ListeningStatistics, 'topArtists' | 'topTracks'> & { topArtists: ReadonlyArray<ResolversTypes['ArtistCount']>, topTracks: ReadonlyArray<ResolversTypes['TrackCount']> }>;
  MBID: ResolverTypeWrapper<Scalars['MBID']['output']>;
  MatchMethod: MatchMethod;
  Measure: ResolverTypeWrapper<Omit<Measure, 'source'> & { source: ResolversTypes['Source'] }>;
  MusicalKey: ResolverTypeWrapper<Omit<MusicalKey, 'source'> & { source: ResolversTypes['Source'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Near: Near;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Playlist: ResolverTypeWrapper<Playlist>;
  PriceRange: ResolverTypeWrapper<PriceRange>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  Program: Program;
  Provider: Provider;
  ProviderLink: ResolverTypeWrapper<ProviderLink>;
  ProviderMode: ProviderMode;
  ProviderStatus: ResolverTypeWrapper<ProviderStatusNode>;
  ProviderToken: ResolverTypeWrapper<ProviderToken>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  RecordChange: RecordChange;
  RecordEntity: RecordEntity;
  Release: ResolverTypeWrapper<Omit<Release, 'album' | 'artist'> & { album: ResolversTypes['Album'], artist: ResolversTypes['Artist'] }>;
  ReleaseRadar: ResolverTypeWrapper<Omit<ReleaseRadar, 'releases'> & { releases: ReadonlyArray<ResolversTypes['Release']> }>;
  ReplayPayload: ResolverTypeWrapper<ReplayPayload>;
  Role: Role;
  SetProviderTokenInput: SetProviderTokenInput;
  SetProviderTokenPayload: ResolverTypeWrapper<Omit<SetProviderTokenPayload, 'status'> & { status: ResolversTypes['ProviderStatus'] }>;
  SimilarArtist: ResolverTypeWrapper<Omit<SimilarArtist, 'artist'> & { artist: ResolversTypes['Artist'] }>;
  SimilarTrack: ResolverTypeWrapper<Omit<SimilarTrack, 'track'> & { track: ResolversTypes['Track'] }>;
  Source: ResolverTypeWrapper<SourceOfReading>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimeRange: TimeRange;
  TimeWindow: TimeWindow;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TokenAlert: ResolverTypeWrapper<TokenAlert>;
  TokenAlertConnection: ResolverTypeWrapper<TokenAlertConnection>;
  TokenAlertEdge: ResolverTypeWrapper<TokenAlertEdge>;
  TokenAlertKind: TokenAlertKind;
  TokenAlertState: TokenAlertState;
  TokenState: TokenState;
  Track: ResolverTypeWrapper<TrackNode>;
  TrackBy: TrackBy;
  TrackConnection: ResolverTypeWrapper<Omit<TrackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrackEdge']>, nodes: ReadonlyArray<ResolversTypes['Track']> }>;
  TrackCount: ResolverTypeWrapper<Omit<TrackCount, 'track'> & { track: ResolversTypes['Track'] }>;
  TrackEdge: ResolverTypeWrapper<Omit<TrackEdge, 'node'> & { node: ResolversTypes['Track'] }>;
  TrackPlays: ResolverTypeWrapper<TrackPlays>;
  TrackPopularity: ResolverTypeWrapper<TrackPopularity>;
  TrackSearch: TrackSearch;
  TrackSearchConnection: ResolverTypeWrapper<Omit<TrackSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrackSearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Track']> }>;
  TrackSearchEdge: ResolverTypeWrapper<Omit<TrackSearchEdge, 'node'> & { node: ResolversTypes['Track'] }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnlinkIdentityInput: UnlinkIdentityInput;
  UpdateEnrollmentInput: UpdateEnrollmentInput;
  UpdateProfileInput: UpdateProfileInput;
  User: ResolverTypeWrapper<Omit<User, 'listeningHistory' | 'listeningStatistics' | 'releaseRadar' | 'suggestedEvents' | 'wrapped' | 'wrappedHistory' | 'wrappedYear'> & { listeningHistory: ResolversTypes['ListenConnection'], listeningStatistics: ResolversTypes['ListeningStatistics'], releaseRadar?: Maybe<ResolversTypes['ReleaseRadar']>, suggestedEvents: ResolversTypes['EventConnection'], wrapped?: Maybe<ResolversTypes['WrappedMonth']>, wrappedHistory: ResolversTypes['WrappedMonthConnection'], wrappedYear: ReadonlyArray<ResolversTypes['WrappedMonth']> }>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']>, nodes: ReadonlyArray<ResolversTypes['User']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  Venue: ResolverTypeWrapper<Omit<Venue, 'images' | 'source' | 'upcomingEvents'> & { images: ReadonlyArray<ResolversTypes['Image']>, source: ResolversTypes['Source'], upcomingEvents: ResolversTypes['EventConnection'] }>;
  VenueConnection: ResolverTypeWrapper<Omit<VenueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VenueEdge']>, nodes: ReadonlyArray<ResolversTypes['Venue']> }>;
  VenueEdge: ResolverTypeWrapper<Omit<VenueEdge, 'node'> & { node: ResolversTypes['Venue'] }>;
  VenueFilter: VenueFilter;
  WeightedGenre: ResolverTypeWrapper<Omit<WeightedGenre, 'sources'> & { sources: ReadonlyArray<ResolversTypes['Source']> }>;
  WrappedBasis: WrappedBasis;
  WrappedMonth: ResolverTypeWrapper<Omit<WrappedMonth, 'ranges'> & { ranges: ReadonlyArray<ResolversTypes['WrappedRange']> }>;
  WrappedMonthConnection: ResolverTypeWrapper<Omit<WrappedMonthConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WrappedMonthEdge']>, nodes: ReadonlyArray<ResolversTypes['WrappedMonth']> }>;
  WrappedMonthEdge: ResolverTypeWrapper<Omit<WrappedMonthEdge, 'node'> & { node: ResolversTypes['WrappedMonth'] }>;
  WrappedRange: ResolverTypeWrapper<Omit<WrappedRange, 'topArtists' | 'topTracks'> & { topArtists: ReadonlyArray<ResolversTypes['Artist']>, topTracks: ReadonlyArray<ResolversTypes['Track']> }>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Album: AlbumNode;
  AlbumBy: AlbumBy;
  AlbumConnection: Omit<AlbumConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AlbumEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Album']> };
  AlbumEdge: Omit<AlbumEdge, 'node'> & { node: ResolversParentTypes['Album'] };
  AlbumSearch: AlbumSearch;
  AlbumSearchConnection: Omit<AlbumSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AlbumSearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Album']> };
  AlbumSearchEdge: Omit<AlbumSearchEdge, 'node'> & { node: ResolversParentTypes['Album'] };
  Artist: ArtistNode;
  ArtistBy: ArtistBy;
  ArtistCount: Omit<ArtistCount, 'artist'> & { artist: ResolversParentTypes['Artist'] };
  ArtistCredit: Omit<ArtistCredit, 'artist'> & { artist: ResolversParentTypes['Artist'] };
  ArtistEventFilter: ArtistEventFilter;
  ArtistPlays: ArtistPlays;
  ArtistPopularity: ArtistPopularity;
  ArtistSearch: ArtistSearch;
  ArtistSearchConnection: Omit<ArtistSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArtistSearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Artist']> };
  ArtistSearchEdge: Omit<ArtistSearchEdge, 'node'> & { node: ResolversParentTypes['Artist'] };
  AudioFeatures: AudioFeaturesNode;
  AudioReading: Omit<AudioReading, 'source'> & { source: ResolversParentTypes['Source'] };
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  Biography: Omit<Biography, 'source'> & { source: ResolversParentTypes['Source'] };
  Boolean: Scalars['Boolean']['output'];
  CacheStatistics: CacheStatistics;
  Capability: Capability;
  CircuitBreaker: CircuitBreaker;
  ConnectProviderPayload: ConnectProviderPayload;
  Connection: Connection;
  ConnectionAlert: ConnectionAlert;
  CountryCode: Scalars['CountryCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadLetter: DeadLetter;
  DeadLetterConnection: DeadLetterConnection;
  DeadLetterEdge: DeadLetterEdge;
  Duration: Scalars['Duration']['output'];
  Edition: Omit<Edition, 'source'> & { source: ResolversParentTypes['Source'] };
  EmailAddress: Scalars['EmailAddress']['output'];
  Enrollment: Enrollment;
  Event: Omit<Event, 'images' | 'lineup' | 'source' | 'venue'> & { images: ReadonlyArray<ResolversParentTypes['Image']>, lineup: ReadonlyArray<ResolversParentTypes['Artist']>, source: ResolversParentTypes['Source'], venue?: Maybe<ResolversParentTypes['Venue']> };
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  Float: Scalars['Float']['output'];
  GenreCount: GenreCount;
  GeoPoint: GeoPoint;
  HistoryImport: HistoryImport;
  HistoryImportConnection: HistoryImportConnection;
  HistoryImportEdge: HistoryImportEdge;
  ID: Scalars['ID']['output'];
  ISRC: Scalars['ISRC']['output'];
  Image: ImageRecord;
  ImportHistoryInput: ImportHistoryInput;
  ImportRow: ImportRow;
  ImportRowConnection: ImportRowConnection;
  ImportRowEdge: ImportRowEdge;
  IngestedRecord: IngestedRecord;
  Int: Scalars['Int']['output'];
  InvalidateCacheInput: InvalidateCacheInput;
  InvalidateCachePayload: InvalidateCachePayload;
  Job: Job;
  JobRun: JobRun;
  JobRunConnection: JobRunConnection;
  JobRunEdge: JobRunEdge;
  LinkIdentityInput: LinkIdentityInput;
  Listen: Omit<Listen, 'track'> & { track: ResolversParentTypes['Track'] };
  ListenConnection: Omit<ListenConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ListenEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Listen']> };
  ListenEdge: Omit<ListenEdge, 'node'> & { node: ResolversParentTypes['Listen'] };
  ListeningGap: ListeningGap;
  ListeningStatistics: Omit<ListeningStatistics, 'topArtists' | 'topTracks'> & { topArtists: ReadonlyArray<ResolversParentTypes['ArtistCount']>, topTracks: ReadonlyArray<ResolversParentTypes['TrackCount']> };
  MBID: Scalars['MBID']['output'];
  Measure: Omit<Measure, 'source'> & { source: ResolversParentTypes['Source'] };
  MusicalKey: Omit<MusicalKey, 'source'> & { source: ResolversParentTypes['Source'] };
  Mutation: Record<PropertyKey, never>;
  Near: Near;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Playlist: Playlist;
  PriceRange: PriceRange;
  Problem: Problem;
  ProviderLink: ProviderLink;
  ProviderStatus: ProviderStatusNode;
  ProviderToken: ProviderToken;
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimit;
  Release: Omit<Release, 'album' | 'artist'> & { album: ResolversParentTypes['Album'], artist: ResolversParentTypes['Artist'] };
  ReleaseRadar: Omit<ReleaseRadar, 'releases'> & { releases: ReadonlyArray<ResolversParentTypes['Release']> };
  ReplayPayload: ReplayPayload;
  SetProviderTokenInput: SetProviderTokenInput;
  SetProviderTokenPayload: Omit<SetProviderTokenPayload, 'status'> & { status: ResolversParentTypes['ProviderStatus'] };
  SimilarArtist: Omit<SimilarArtist, 'artist'> & { artist: ResolversParentTypes['Artist'] };
  SimilarTrack: Omit<SimilarTrack, 'track'> & { track: ResolversParentTypes['Track'] };
  Source: SourceOfReading;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TimeWindow: TimeWindow;
  TimeZone: Scalars['TimeZone']['output'];
  TokenAlert: TokenAlert;
  TokenAlertConnection: TokenAlertConnection;
  TokenAlertEdge: TokenAlertEdge;
  Track: TrackNode;
  TrackBy: TrackBy;
  TrackConnection: Omit<TrackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TrackEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Track']> };
  TrackCount: Omit<TrackCount, 'track'> & { track: ResolversParentTypes['Track'] };
  TrackEdge: Omit<TrackEdge, 'node'> & { node: ResolversParentTypes['Track'] };
  TrackPlays: TrackPlays;
  TrackPopularity: TrackPopularity;
  TrackSearch: TrackSearch;
  TrackSearchConnection: Omit<TrackSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TrackSearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Track']> };
  TrackSearchEdge: Omit<TrackSearchEdge, 'node'> & { node: ResolversParentTypes['Track'] };
  URL: Scalars['URL']['output'];
  UnlinkIdentityInput: UnlinkIdentityInput;
  UpdateEnrollmentInput: UpdateEnrollmentInput;
  UpdateProfileInput: UpdateProfileInput;
  User: Omit<User, 'listeningHistory' | 'listeningStatistics' | 'releaseRadar' | 'suggestedEvents' | 'wrapped' | 'wrappedHistory' | 'wrappedYear'> & { listeningHistory: ResolversParentTypes['ListenConnection'], listeningStatistics: ResolversParentTypes['ListeningStatistics'], releaseRadar?: Maybe<ResolversParentTypes['ReleaseRadar']>, suggestedEvents: ResolversParentTypes['EventConnection'], wrapped?: Maybe<ResolversParentTypes['WrappedMonth']>, wrappedHistory: ResolversParentTypes['WrappedMonthConnection'], wrappedYear: ReadonlyArray<ResolversParentTypes['WrappedMonth']> };
  UserConnection: Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['User']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  Venue: Omit<Venue, 'images' | 'source' | 'upcomingEvents'> & { images: ReadonlyArray<ResolversParentTypes['Image']>, source: ResolversParentTypes['Source'], upcomingEvents: ResolversParentTypes['EventConnection'] };
  VenueConnection: Omit<VenueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VenueEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Venue']> };
  VenueEdge: Omit<VenueEdge, 'node'> & { node: ResolversParentTypes['Venue'] };
  VenueFilter: VenueFilter;
  WeightedGenre: Omit<WeightedGenre, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['Source']> };
  WrappedMonth: Omit<WrappedMonth, 'ranges'> & { ranges: ReadonlyArray<ResolversParentTypes['WrappedRange']> };
  WrappedMonthConnection: Omit<WrappedMonthConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WrappedMonthEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WrappedMonth']> };
  WrappedMonthEdge: Omit<WrappedMonthEdge, 'node'> & { node: ResolversParentTypes['WrappedMonth'] };
  WrappedRange: Omit<WrappedRange, 'topArtists' | 'topTracks'> & { topArtists: ReadonlyArray<ResolversParentTypes['Artist']>, topTracks: ReadonlyArray<ResolversParentTypes['Track']> };
  YearMonth: Scalars['YearMonth']['output'];
};

export type AuthDirectiveArgs = {
  requires?: Role;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KeyDirectiveArgs = {
  fields: Scalars['String']['input'];
  resolvable?: Maybe<Scalars['Boolean']['input']>;
};

export type KeyDirectiveResolver<Result, Parent, ContextType = Context, Args = KeyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  import?: Maybe<ReadonlyArray<Maybe<Scalars['String']['input']>>>;
  url: Scalars['String']['input'];
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlbumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Album'] = ResolversParentTypes['Album']> = {
  artistCredits?: Resolver<ReadonlyArray<ResolversTypes['ArtistCredit']>, ParentType, ContextType>;
  artwork?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, Partial<AlbumArtworkArgs>>;
  catalogNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['Edition']>, ParentType, ContextType, RequireFields<AlbumEditionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AlbumKind']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ProviderLink']>, ParentType, ContextType>;
  mbid?: Resolver<Maybe<ResolversTypes['MBID']>, ParentType, ContextType>;
  releaseDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tracks?: Resolver<ResolversTypes['TrackConnection'], ParentType, ContextType, RequireFields<AlbumTracksArgs, 'first'>>;
  upc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlbumConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlbumConnection'] = ResolversParentTypes['AlbumConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlbumEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Album']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AlbumEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlbumEdge'] = ResolversParentTypes['AlbumEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Album'], ParentType, ContextType>;
};

export type AlbumSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlbumSearchConnection'] = ResolversParentTypes['AlbumSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlbumSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Album']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AlbumSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlbumSearchEdge'] = ResolversParentTypes['AlbumSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundBy?: Resolver<ReadonlyArray<ResolversTypes['Provider']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Album'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ArtistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Artist'] = ResolversParentTypes['Artist']> = {
  activeFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  activeTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  albums?: Resolver<ResolversTypes['AlbumConnection'], ParentType, ContextType, RequireFields<ArtistAlbumsArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  biography?: Resolver<Maybe<ResolversTypes['Biography']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  disambiguation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ArtistEventsArgs, 'first'>>;
  genres?: Resolver<ReadonlyArray<ResolversTypes['WeightedGenre']>, ParentType, ContextType, RequireFields<ArtistGenresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, Partial<ArtistImageArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['ArtistKind']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ProviderLink']>, ParentType, ContextType>;
  mbid?: Resolver<Maybe<ResolversTypes['MBID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plays?: Resolver<Maybe<ResolversTypes['ArtistPlays']>, ParentType, ContextType>;
  popularity?: Resolver<Maybe<ResolversTypes['ArtistPopularity']>, ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarArtist']>, ParentType, ContextType, RequireFields<ArtistSimilarArgs, 'first'>>;
  sortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spotifyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topTracks?: Resolver<ReadonlyArray<ResolversTypes['Track']>, ParentType, ContextType, RequireFields<ArtistTopTracksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtistCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtistCount'] = ResolversParentTypes['ArtistCount']> = {
  artist?: Resolver<ResolversTypes['Artist'], ParentType, ContextType>;
  listens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  msPlayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArtistCreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtistCredit'] = ResolversParentTypes['ArtistCredit']> = {
  artist?: Resolver<ResolversTypes['Artist'], ParentType, ContextType>;
  creditedAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joinPhrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArtistPlaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtistPlays'] = ResolversParentTypes['ArtistPlays']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPlayedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastPlayedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  msPlayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArtistPopularityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtistPopularity'] = ResolversParentTypes['ArtistPopularity']> = {
  lastfmListeners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastfmPlaycount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  spotifyFollowers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  spotifyPopularity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ArtistSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtistSearchConnection'] = ResolversParentTypes['ArtistSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArtistSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Artist']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ArtistSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtistSearchEdge'] = ResolversParentTypes['ArtistSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundBy?: Resolver<ReadonlyArray<ResolversTypes['Provider']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Artist'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AudioFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudioFeatures'] = ResolversParentTypes['AudioFeatures']> = {
  acousticness?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  danceability?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  energy?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  instrumentalness?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['MusicalKey']>, ParentType, ContextType>;
  liveness?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  loudness?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['AudioReading']>, ParentType, ContextType>;
  speechiness?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  tempo?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  timeSignature?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  valence?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
};

export type AudioReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudioReading'] = ResolversParentTypes['AudioReading']> = {
  danceability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  energy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loudness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  tempo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BiographyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Biography'] = ResolversParentTypes['Biography']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CacheStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CacheStatistics'] = ResolversParentTypes['CacheStatistics']> = {
  dataType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hitRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  memoryHits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  misses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  sharedHits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staleServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ttlSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CircuitBreakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircuitBreaker'] = ResolversParentTypes['CircuitBreaker']> = {
  consecutiveFailures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failureThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  halfOpensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CircuitState'], ParentType, ContextType>;
  successThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectProviderPayload'] = ResolversParentTypes['ConnectProviderPayload']> = {
  authorizationUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type ConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Connection'] = ResolversParentTypes['Connection']> = {
  authorizationEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authorizedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastPolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  providerUserId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConnectionState'], ParentType, ContextType>;
};

export type ConnectionAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionAlert'] = ResolversParentTypes['ConnectionAlert']> = {
  connection?: Resolver<ResolversTypes['Connection'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstFailedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastTriedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadLetterState'], ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition']> = {
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releaseDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EnrollmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrollment'] = ResolversParentTypes['Enrollment']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  dateToBeAnnounced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  genre?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  lineup?: Resolver<ReadonlyArray<ResolversTypes['Artist']>, ParentType, ContextType>;
  localDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  localTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onSaleFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  onSaleUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  priceRange?: Resolver<Maybe<ResolversTypes['PriceRange']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  timeToBeAnnounced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type GenreCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GenreCount'] = ResolversParentTypes['GenreCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  genre?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HistoryImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryImport'] = ResolversParentTypes['HistoryImport']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ImportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invalid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, RequireFields<HistoryImportOutcomesArgs, 'first'>>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  unresolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryImportConnection'] = ResolversParentTypes['HistoryImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HistoryImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryImportEdge'] = ResolversParentTypes['HistoryImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryImport'], ParentType, ContextType>;
};

export interface IsrcScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ISRC'], any> {
  name: 'ISRC';
}

export type ImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  artist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  playedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowConnection'] = ResolversParentTypes['ImportRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImportRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowEdge'] = ResolversParentTypes['ImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRow'], ParentType, ContextType>;
};

export type IngestedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestedRecord'] = ResolversParentTypes['IngestedRecord']> = {
  change?: Resolver<ResolversTypes['RecordChange'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['RecordEntity'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
};

export type InvalidateCachePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidateCachePayload'] = ResolversParentTypes['InvalidateCachePayload']> = {
  invalidated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastRun?: Resolver<Maybe<ResolversTypes['JobRun']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRun'] = ResolversParentTypes['JobRun']> = {
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobRunState'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRunConnection'] = ResolversParentTypes['JobRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRunEdge'] = ResolversParentTypes['JobRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobRun'], ParentType, ContextType>;
};

export type ListenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listen'] = ResolversParentTypes['Listen']> = {
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  msPlayed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  playedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['Track'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['ListenSource'], ParentType, ContextType>;
};

export type ListenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListenConnection'] = ResolversParentTypes['ListenConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Listen']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ListenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListenEdge'] = ResolversParentTypes['ListenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listen'], ParentType, ContextType>;
};

export type ListeningGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListeningGap'] = ResolversParentTypes['ListeningGap']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ListeningStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListeningStatistics'] = ResolversParentTypes['ListeningStatistics']> = {
  byHourAndWeekday?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  distinctArtists?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctTracks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longestStreakDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  msPlayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topArtists?: Resolver<ReadonlyArray<ResolversTypes['ArtistCount']>, ParentType, ContextType>;
  topGenres?: Resolver<ReadonlyArray<ResolversTypes['GenreCount']>, ParentType, ContextType>;
  topTracks?: Resolver<ReadonlyArray<ResolversTypes['TrackCount']>, ParentType, ContextType>;
};

export interface MbidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MBID'], any> {
  name: 'MBID';
}

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MusicalKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MusicalKey'] = ResolversParentTypes['MusicalKey']> = {
  camelot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['KeyMode'], ParentType, ContextType>;
  openKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pitchClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  tonic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeTokenAlert?: Resolver<ResolversTypes['TokenAlert'], ParentType, ContextType, RequireFields<MutationAcknowledgeTokenAlertArgs, 'id'>>;
  connectProvider?: Resolver<ResolversTypes['ConnectProviderPayload'], ParentType, ContextType, RequireFields<MutationConnectProviderArgs, 'provider'>>;
  deleteMyAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeleteMyAccountArgs, 'confirmEmail'>>;
  discardDeadLetters?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationDiscardDeadLettersArgs, 'ids'>>;
  disconnectProvider?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationDisconnectProviderArgs, 'deleteHistory' | 'provider'>>;
  forceCircuitBreaker?: Resolver<ResolversTypes['ProviderStatus'], ParentType, ContextType, RequireFields<MutationForceCircuitBreakerArgs, 'provider' | 'state'>>;
  importHistory?: Resolver<ResolversTypes['HistoryImport'], ParentType, ContextType, RequireFields<MutationImportHistoryArgs, 'input'>>;
  invalidateCache?: Resolver<ResolversTypes['InvalidateCachePayload'], ParentType, ContextType, RequireFields<MutationInvalidateCacheArgs, 'input'>>;
  linkIdentity?: Resolver<ReadonlyArray<ResolversTypes['ProviderLink']>, ParentType, ContextType, RequireFields<MutationLinkIdentityArgs, 'input'>>;
  replayDeadLetters?: Resolver<ResolversTypes['ReplayPayload'], ParentType, ContextType, RequireFields<MutationReplayDeadLettersArgs, 'dryRun'>>;
  resetAllCircuitBreakers?: Resolver<ReadonlyArray<ResolversTypes['ProviderStatus']>, ParentType, ContextType>;
  resetCircuitBreaker?: Resolver<ResolversTypes['ProviderStatus'], ParentType, ContextType, RequireFields<MutationResetCircuitBreakerArgs, 'provider'>>;
  resetRateLimit?: Resolver<ResolversTypes['ProviderStatus'], ParentType, ContextType, RequireFields<MutationResetRateLimitArgs, 'provider'>>;
  runJob?: Resolver<ResolversTypes['JobRun'], ParentType, ContextType, RequireFields<MutationRunJobArgs, 'name'>>;
  setProviderToken?: Resolver<ResolversTypes['SetProviderTokenPayload'], ParentType, ContextType, RequireFields<MutationSetProviderTokenArgs, 'input'>>;
  setRateLimit?: Resolver<ResolversTypes['ProviderStatus'], ParentType, ContextType, RequireFields<MutationSetRateLimitArgs, 'burst' | 'perSecond' | 'provider'>>;
  unlinkIdentity?: Resolver<ReadonlyArray<ResolversTypes['ProviderLink']>, ParentType, ContextType, RequireFields<MutationUnlinkIdentityArgs, 'input'>>;
  updateEnrollment?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationUpdateEnrollmentArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['User'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Album' | 'Artist' | 'Event' | 'Track' | 'User' | 'Venue', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PlaylistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Playlist'] = ResolversParentTypes['Playlist']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type PriceRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRange'] = ResolversParentTypes['PriceRange']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProviderLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderLink'] = ResolversParentTypes['ProviderLink']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['MatchMethod'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ProviderStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderStatus'] = ResolversParentTypes['ProviderStatus']> = {
  blockedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  circuitBreaker?: Resolver<ResolversTypes['CircuitBreaker'], ParentType, ContextType>;
  configured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ProviderMode'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  rateLimit?: Resolver<ResolversTypes['RateLimit'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['ProviderToken']>, ParentType, ContextType>;
};

export type ProviderTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderToken'] = ResolversParentTypes['ProviderToken']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TokenState'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  album?: Resolver<Maybe<ResolversTypes['Album']>, ParentType, ContextType, RequireFields<QueryAlbumArgs, 'by'>>;
  artist?: Resolver<Maybe<ResolversTypes['Artist']>, ParentType, ContextType, RequireFields<QueryArtistArgs, 'by'>>;
  artists?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Artist']>>, ParentType, ContextType, RequireFields<QueryArtistsArgs, 'by'>>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  cacheStatistics?: Resolver<ReadonlyArray<ResolversTypes['CacheStatistics']>, ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'filter' | 'first' | 'orderBy'>>;
  jobRuns?: Resolver<ResolversTypes['JobRunConnection'], ParentType, ContextType, RequireFields<QueryJobRunsArgs, 'first'>>;
  jobs?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  provider?: Resolver<ResolversTypes['ProviderStatus'], ParentType, ContextType, RequireFields<QueryProviderArgs, 'name'>>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['ProviderStatus']>, ParentType, ContextType>;
  searchAlbums?: Resolver<ResolversTypes['AlbumSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchAlbumsArgs, 'first' | 'query'>>;
  searchArtists?: Resolver<ResolversTypes['ArtistSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArtistsArgs, 'first' | 'query'>>;
  searchTracks?: Resolver<ResolversTypes['TrackSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchTracksArgs, 'first' | 'query'>>;
  tokenAlerts?: Resolver<ResolversTypes['TokenAlertConnection'], ParentType, ContextType, RequireFields<QueryTokenAlertsArgs, 'first'>>;
  track?: Resolver<Maybe<ResolversTypes['Track']>, ParentType, ContextType, RequireFields<QueryTrackArgs, 'by'>>;
  tracks?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Track']>>, ParentType, ContextType, RequireFields<QueryTracksArgs, 'by'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, Partial<QueryUserArgs>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType, RequireFields<QueryVenueArgs, 'id'>>;
  venues?: Resolver<ResolversTypes['VenueConnection'], ParentType, ContextType, RequireFields<QueryVenuesArgs, 'filter' | 'first'>>;
};

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  burst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  configuredPerSecond?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dailyQuota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dailyUsed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perSecond?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  queued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  album?: Resolver<ResolversTypes['Album'], ParentType, ContextType>;
  artist?: Resolver<ResolversTypes['Artist'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlbumKind'], ParentType, ContextType>;
  releasedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReleaseRadarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseRadar'] = ResolversParentTypes['ReleaseRadar']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  playlist?: Resolver<Maybe<ResolversTypes['Playlist']>, ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReplayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayPayload'] = ResolversParentTypes['ReplayPayload']> = {
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetProviderTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProviderTokenPayload'] = ResolversParentTypes['SetProviderTokenPayload']> = {
  replaying?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProviderStatus'], ParentType, ContextType>;
};

export type SimilarArtistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarArtist'] = ResolversParentTypes['SimilarArtist']> = {
  artist?: Resolver<ResolversTypes['Artist'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarTrackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarTrack'] = ResolversParentTypes['SimilarTrack']> = {
  match?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['Track'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  circuitBreakerChanged?: SubscriptionResolver<ResolversTypes['ProviderStatus'], "circuitBreakerChanged", ParentType, ContextType, Partial<SubscriptionCircuitBreakerChangedArgs>>;
  importProgress?: SubscriptionResolver<ResolversTypes['HistoryImport'], "importProgress", ParentType, ContextType, RequireFields<SubscriptionImportProgressArgs, 'id'>>;
  jobProgress?: SubscriptionResolver<ResolversTypes['JobRun'], "jobProgress", ParentType, ContextType, Partial<SubscriptionJobProgressArgs>>;
  listened?: SubscriptionResolver<ResolversTypes['Listen'], "listened", ParentType, ContextType>;
  myConnectionAlerts?: SubscriptionResolver<ResolversTypes['ConnectionAlert'], "myConnectionAlerts", ParentType, ContextType>;
  records?: SubscriptionResolver<ResolversTypes['IngestedRecord'], "records", ParentType, ContextType, Partial<SubscriptionRecordsArgs>>;
  tokenAlerts?: SubscriptionResolver<ResolversTypes['TokenAlert'], "tokenAlerts", ParentType, ContextType, Partial<SubscriptionTokenAlertsArgs>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TokenAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenAlert'] = ResolversParentTypes['TokenAlert']> = {
  affectedRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TokenAlertKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TokenAlertState'], ParentType, ContextType>;
};

export type TokenAlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenAlertConnection'] = ResolversParentTypes['TokenAlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TokenAlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TokenAlert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TokenAlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenAlertEdge'] = ResolversParentTypes['TokenAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TokenAlert'], ParentType, ContextType>;
};

export type TrackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Track'] = ResolversParentTypes['Track']> = {
  album?: Resolver<Maybe<ResolversTypes['Album']>, ParentType, ContextType>;
  artistCredits?: Resolver<ReadonlyArray<ResolversTypes['ArtistCredit']>, ParentType, ContextType>;
  artwork?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, Partial<TrackArtworkArgs>>;
  audioFeatures?: Resolver<Maybe<ResolversTypes['AudioFeatures']>, ParentType, ContextType>;
  durationMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explicit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  genres?: Resolver<ReadonlyArray<ResolversTypes['WeightedGenre']>, ParentType, ContextType, RequireFields<TrackGenresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isrc?: Resolver<Maybe<ResolversTypes['ISRC']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ProviderLink']>, ParentType, ContextType>;
  mbid?: Resolver<Maybe<ResolversTypes['MBID']>, ParentType, ContextType>;
  plays?: Resolver<Maybe<ResolversTypes['TrackPlays']>, ParentType, ContextType>;
  popularity?: Resolver<Maybe<ResolversTypes['TrackPopularity']>, ParentType, ContextType>;
  previewUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  releaseDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarTrack']>, ParentType, ContextType, RequireFields<TrackSimilarArgs, 'first'>>;
  spotifyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackConnection'] = ResolversParentTypes['TrackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Track']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrackCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackCount'] = ResolversParentTypes['TrackCount']> = {
  listens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  msPlayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['Track'], ParentType, ContextType>;
};

export type TrackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackEdge'] = ResolversParentTypes['TrackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Track'], ParentType, ContextType>;
};

export type TrackPlaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackPlays'] = ResolversParentTypes['TrackPlays']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPlayedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastPlayedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TrackPopularityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackPopularity'] = ResolversParentTypes['TrackPopularity']> = {
  lastfmListeners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastfmPlaycount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  spotifyPopularity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrackSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackSearchConnection'] = ResolversParentTypes['TrackSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrackSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Track']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type TrackSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackSearchEdge'] = ResolversParentTypes['TrackSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundBy?: Resolver<ReadonlyArray<ResolversTypes['Provider']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Track'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  connections?: Resolver<ReadonlyArray<ResolversTypes['Connection']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  enrollments?: Resolver<ReadonlyArray<ResolversTypes['Enrollment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ResolversTypes['HistoryImportConnection'], ParentType, ContextType, RequireFields<UserImportsArgs, 'first'>>;
  listeningGaps?: Resolver<ReadonlyArray<ResolversTypes['ListeningGap']>, ParentType, ContextType, Partial<UserListeningGapsArgs>>;
  listeningHistory?: Resolver<ResolversTypes['ListenConnection'], ParentType, ContextType, RequireFields<UserListeningHistoryArgs, 'first'>>;
  listeningStatistics?: Resolver<ResolversTypes['ListeningStatistics'], ParentType, ContextType, RequireFields<UserListeningStatisticsArgs, 'topFirst'>>;
  releaseRadar?: Resolver<Maybe<ResolversTypes['ReleaseRadar']>, ParentType, ContextType, Partial<UserReleaseRadarArgs>>;
  suggestedEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<UserSuggestedEventsArgs, 'first' | 'near'>>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wrapped?: Resolver<Maybe<ResolversTypes['WrappedMonth']>, ParentType, ContextType, RequireFields<UserWrappedArgs, 'month'>>;
  wrappedHistory?: Resolver<ResolversTypes['WrappedMonthConnection'], ParentType, ContextType, RequireFields<UserWrappedHistoryArgs, 'first'>>;
  wrappedYear?: Resolver<ReadonlyArray<ResolversTypes['WrappedMonth']>, ParentType, ContextType, RequireFields<UserWrappedYearArgs, 'year'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['TimeZone']>, ParentType, ContextType>;
  upcomingEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<VenueUpcomingEventsArgs, 'first'>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VenueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueConnection'] = ResolversParentTypes['VenueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VenueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Venue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VenueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueEdge'] = ResolversParentTypes['VenueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type WeightedGenreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeightedGenre'] = ResolversParentTypes['WeightedGenre']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WrappedMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrappedMonth'] = ResolversParentTypes['WrappedMonth']> = {
  basis?: Resolver<ResolversTypes['WrappedBasis'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  imageUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType, RequireFields<WrappedMonthImageUrlArgs, 'format'>>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  playlist?: Resolver<Maybe<ResolversTypes['Playlist']>, ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['WrappedRange']>, ParentType, ContextType>;
};

export type WrappedMonthConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrappedMonthConnection'] = ResolversParentTypes['WrappedMonthConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WrappedMonthEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WrappedMonth']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WrappedMonthEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrappedMonthEdge'] = ResolversParentTypes['WrappedMonthEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WrappedMonth'], ParentType, ContextType>;
};

export type WrappedRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrappedRange'] = ResolversParentTypes['WrappedRange']> = {
  range?: Resolver<ResolversTypes['TimeRange'], ParentType, ContextType>;
  topArtists?: Resolver<ReadonlyArray<ResolversTypes['Artist']>, ParentType, ContextType>;
  topGenres?: Resolver<ReadonlyArray<ResolversTypes['GenreCount']>, ParentType, ContextType>;
  topTracks?: Resolver<ReadonlyArray<ResolversTypes['Track']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = Context> = {
  Album?: AlbumResolvers<ContextType>;
  AlbumConnection?: AlbumConnectionResolvers<ContextType>;
  AlbumEdge?: AlbumEdgeResolvers<ContextType>;
  AlbumSearchConnection?: AlbumSearchConnectionResolvers<ContextType>;
  AlbumSearchEdge?: AlbumSearchEdgeResolvers<ContextType>;
  Artist?: ArtistResolvers<ContextType>;
  ArtistCount?: ArtistCountResolvers<ContextType>;
  ArtistCredit?: ArtistCreditResolvers<ContextType>;
  ArtistPlays?: ArtistPlaysResolvers<ContextType>;
  ArtistPopularity?: ArtistPopularityResolvers<ContextType>;
  ArtistSearchConnection?: ArtistSearchConnectionResolvers<ContextType>;
  ArtistSearchEdge?: ArtistSearchEdgeResolvers<ContextType>;
  AudioFeatures?: AudioFeaturesResolvers<ContextType>;
  AudioReading?: AudioReadingResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Biography?: BiographyResolvers<ContextType>;
  CacheStatistics?: CacheStatisticsResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  CircuitBreaker?: CircuitBreakerResolvers<ContextType>;
  ConnectProviderPayload?: ConnectProviderPayloadResolvers<ContextType>;
  Connection?: ConnectionResolvers<ContextType>;
  ConnectionAlert?: ConnectionAlertResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Edition?: EditionResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  Enrollment?: EnrollmentResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  GenreCount?: GenreCountResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  HistoryImport?: HistoryImportResolvers<ContextType>;
  HistoryImportConnection?: HistoryImportConnectionResolvers<ContextType>;
  HistoryImportEdge?: HistoryImportEdgeResolvers<ContextType>;
  ISRC?: GraphQLScalarType;
  Image?: ImageResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowConnection?: ImportRowConnectionResolvers<ContextType>;
  ImportRowEdge?: ImportRowEdgeResolvers<ContextType>;
  IngestedRecord?: IngestedRecordResolvers<ContextType>;
  InvalidateCachePayload?: InvalidateCachePayloadResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  JobRun?: JobRunResolvers<ContextType>;
  JobRunConnection?: JobRunConnectionResolvers<ContextType>;
  JobRunEdge?: JobRunEdgeResolvers<ContextType>;
  Listen?: ListenResolvers<ContextType>;
  ListenConnection?: ListenConnectionResolvers<ContextType>;
  ListenEdge?: ListenEdgeResolvers<ContextType>;
  ListeningGap?: ListeningGapResolvers<ContextType>;
  ListeningStatistics?: ListeningStatisticsResolvers<ContextType>;
  MBID?: GraphQLScalarType;
  Measure?: MeasureResolvers<ContextType>;
  MusicalKey?: MusicalKeyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Playlist?: PlaylistResolvers<ContextType>;
  PriceRange?: PriceRangeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProviderLink?: ProviderLinkResolvers<ContextType>;
  ProviderStatus?: ProviderStatusResolvers<ContextType>;
  ProviderToken?: ProviderTokenResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseRadar?: ReleaseRadarResolvers<ContextType>;
  ReplayPayload?: ReplayPayloadResolvers<ContextType>;
  SetProviderTokenPayload?: SetProviderTokenPayloadResolvers<ContextType>;
  SimilarArtist?: SimilarArtistResolvers<ContextType>;
  SimilarTrack?: SimilarTrackResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TokenAlert?: TokenAlertResolvers<ContextType>;
  TokenAlertConnection?: TokenAlertConnectionResolvers<ContextType>;
  TokenAlertEdge?: TokenAlertEdgeResolvers<ContextType>;
  Track?: TrackResolvers<ContextType>;
  TrackConnection?: TrackConnectionResolvers<ContextType>;
  TrackCount?: TrackCountResolvers<ContextType>;
  TrackEdge?: TrackEdgeResolvers<ContextType>;
  TrackPlays?: TrackPlaysResolvers<ContextType>;
  TrackPopularity?: TrackPopularityResolvers<ContextType>;
  TrackSearchConnection?: TrackSearchConnectionResolvers<ContextType>;
  TrackSearchEdge?: TrackSearchEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
  VenueConnection?: VenueConnectionResolvers<ContextType>;
  VenueEdge?: VenueEdgeResolvers<ContextType>;
  WeightedGenre?: WeightedGenreResolvers<ContextType>;
  WrappedMonth?: WrappedMonthResolvers<ContextType>;
  WrappedMonthConnection?: WrappedMonthConnectionResolvers<ContextType>;
  WrappedMonthEdge?: WrappedMonthEdgeResolvers<ContextType>;
  WrappedRange?: WrappedRangeResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  key?: KeyDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
