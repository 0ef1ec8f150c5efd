import type { AudioFeaturesRecord, KeyRecord } from '../model/audio-features.ts';
import type { Provider } from '../model/provider.ts';
import type { Reading } from '../model/reading.ts';
import type { Sourced } from './field.ts';
import { notConfigured } from './asker.ts';
import { tellable, type Outcome } from './outcome.ts';
import { FEATURE_PRECEDENCE, firstByPrecedence, TEMPO_AND_KEY_PRECEDENCE } from './precedence.ts';
import type { Session } from './session.ts';
import type { TrackNode } from './track.ts';

/** How a track sounds, by everybody who measured it; the most trusted first. Never empty. */
export interface AudioFeaturesNode {
  readonly readings: readonly Reading<AudioFeaturesRecord>[];
}

/** The features that are one number. */
export type FeatureName =
  | 'tempo'
  | 'loudness'
  | 'energy'
  | 'danceability'
  | 'valence'
  | 'acousticness'
  | 'instrumentalness'
  | 'liveness'
  | 'speechiness'
  | 'timeSignature';

/** AcousticBrainz has no ids of its own. */
const IDS_OF: Partial<Record<Provider, Provider>> = { ACOUSTICBRAINZ: 'MUSICBRAINZ' };

/** Asks everybody who measures sound; null when nobody has measured this track. */
export async function audioFeaturesOf(session: Session, node: TrackNode): Promise<Outcome<AudioFeaturesNode | null>> {
  const able = session.asker.able('audioFeatures');
  if (able.length === 0) return { value: null, problems: FEATURE_PRECEDENCE.map(notConfigured) };
  const answers = await Promise.all(FEATURE_PRECEDENCE.filter((provider) => able.includes(provider)).map((provider) => ask(session, node, provider)));
  const readings = answers.flatMap(({ value }) => value ?? []);
  const problems = tellable(answers.map((answer) => answer.problems[0] ?? null));
  return { value: readings.length === 0 ? null : { readings }, problems };
}

async function ask(session: Session, node: TrackNode, provider: Provider): Promise<Outcome<Reading<AudioFeaturesRecord> | null>> {
  const { placed, problem } = await node.at(IDS_OF[provider] ?? provider);
  if (placed === null) return { value: null, problems: problem === null ? [] : [problem] };
  const answer = await session.asker.ask(provider, 'audioFeatures', placed.ref.id);
  return { value: answer.found, problems: answer.problem === null ? [] : [answer.problem] };
}

/** One feature, from the most trusted reading that has it. */
export function feature({ readings }: AudioFeaturesNode, name: FeatureName): Sourced<number> | null {
  return firstOfReadings(readings, name === 'tempo' ? TEMPO_AND_KEY_PRECEDENCE : FEATURE_PRECEDENCE, (record) => record[name]);
}

/** The key, from the most trusted reading that has it. */
export function keyOf({ readings }: AudioFeaturesNode): Sourced<KeyRecord> | null {
  return firstOfReadings(readings, TEMPO_AND_KEY_PRECEDENCE, (record) => record.key);
}

function firstOfReadings<T>(
  readings: readonly Reading<AudioFeaturesRecord>[],
  order: readonly Provider[],
  valueOf: (record: AudioFeaturesRecord) => T | null,
): Sourced<T> | null {
  return firstByPrecedence(order, (provider) => {
    const reading = readings.find(({ record }) => record.provider === provider);
    const value = reading === undefined ? null : valueOf(reading.record);
    return reading === undefined || value === null ? null : { value, source: reading.source };
  });
}
