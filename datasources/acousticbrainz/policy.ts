import type { QuestionName } from '../provider.ts';

/** Where AcousticBrainz is, and where the sandbox plays it. */
export const HOSTS = {
  api: 'https://acousticbrainz.org/api/v1',
  /** Below the sandbox's address of this provider. */
  sandboxApiPath: '/api/v1',
} as const;

/** Recordings in one request: the documented maximum after de-duplication; one more answers 400. */
export const BATCH = 25;

/** Parts of a low-level document that we read: they cut 80 KB a recording to 1 KB. */
export const LOW_LEVEL_FEATURES = ['rhythm.bpm', 'tonal.key_key', 'tonal.key_scale', 'tonal.key_strength'] as const;

/** Submissions of one recording disagree now and then; the first one is taken, so that the answer stays the same. */
export const SUBMISSION = '0';

/** Raised when the stored shape changes; the TTL is in policy.yaml. */
export const STORED_VERSION = 1;

/** The questions that AcousticBrainz answers. */
export const QUESTIONS = ['audioFeatures'] as const satisfies readonly QuestionName[];
