import type { Provider } from './provider.ts';

/** A key as pitch class (C is 0, B is 11) and mode. */
export interface KeyRecord {
  readonly pitchClass: number;
  readonly mode: 'MAJOR' | 'MINOR';
  /** 0 to 1 on the provider's own scale; null when it gives none. */
  readonly confidence: number | null;
}

/** One provider's reading of a track's sound. Null: it does not measure that, or does not know. */
export interface AudioFeaturesRecord {
  readonly provider: Provider;
  /** Whose sound was measured, by the provider's id. */
  readonly id: string;
  /** Beats a minute. */
  readonly tempo: number | null;
  readonly key: KeyRecord | null;
  /** dBFS, integrated. AcousticBrainz's average_loudness is not that, and is never put here. */
  readonly loudness: number | null;
  /** From here on 0 to 1. */
  readonly energy: number | null;
  readonly danceability: number | null;
  readonly valence: number | null;
  readonly acousticness: number | null;
  readonly instrumentalness: number | null;
  readonly liveness: number | null;
  readonly speechiness: number | null;
  /** Beats in a bar. */
  readonly timeSignature: number | null;
}
