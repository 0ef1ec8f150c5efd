import { createDice, type Dice } from '../world/dice.ts';
import type { Recording, Sound } from '../world/world.ts';

/** A recording that somebody submitted. */
export type Submitted = Recording & { readonly sound: Sound; readonly musicbrainz: NonNullable<Recording['musicbrainz']> };

/** The names that `features` may ask for; others are ignored. */
const FEATURES: readonly string[] = [
  'lowlevel.average_loudness',
  'lowlevel.dynamic_complexity',
  'metadata.audio_properties.replay_gain',
  'metadata.tags',
  'rhythm.beats_count',
  'rhythm.beats_loudness.mean',
  'rhythm.bpm',
  'rhythm.danceability',
  'rhythm.onset_rate',
  'tonal.chords_key',
  'tonal.chords_scale',
  'tonal.chords_changes_rate',
  'tonal.key_key',
  'tonal.key_scale',
  'tonal.key_strength',
  'tonal.tuning_frequency',
  'tonal.tuning_equal_tempered_deviation',
];

/** What was measured, of the submission with that number: the next ones differ a little. */
export function lowLevel(recording: Submitted, submission: number): object {
  const dice = createDice(recording.seed + submission);
  const { bpm, key, scale } = recording.sound;
  const statistics = (): object => ({
    dmean: share(dice) / 40,
    dmean2: share(dice) / 30,
    dvar: share(dice) / 900,
    dvar2: share(dice) / 400,
    max: share(dice),
    mean: share(dice) / 20,
    median: share(dice) / 30,
    min: 0,
    var: share(dice) / 800,
  });
  return {
    lowlevel: {
      average_loudness: share(dice),
      dynamic_complexity: dice.below(9_000_000) / 1_000_000,
      silence_rate_60dB: statistics(),
      spectral_centroid: statistics(),
    },
    metadata: metadata(recording, dice, {
      essentia: '2.1-beta2',
      essentia_build_sha: '26c37b627ab5a2028d412893e0969599b764ad4d',
      essentia_git_sha: 'v2.1_beta2',
      extractor: 'music 1.0',
    }),
    rhythm: {
      beats_count: Math.round((recording.durationMs / 60_000) * bpm),
      beats_loudness: statistics(),
      bpm: submission === 0 ? bpm : Math.round(bpm * 1_000 + dice.between(-40, 40)) / 1_000,
      danceability: Math.round(recording.sound.danceable * 2.4 * 1e12) / 1e12,
      onset_rate: dice.below(6_000_000) / 1_000_000,
    },
    tonal: {
      chords_changes_rate: share(dice) / 10,
      chords_key: key,
      chords_scale: dice.below(4) === 0 ? (scale === 'major' ? 'minor' : 'major') : scale,
      key_key: key,
      key_scale: scale,
      key_strength: 0.45 + share(dice) / 2,
      tuning_equal_tempered_deviation: share(dice) / 10,
      tuning_frequency: 434 + share(dice) * 12,
    },
  };
}

/** A low-level document cut down to what is asked for; version and audio properties always come along. */
export function onlyFeatures(document: object, features: readonly string[]): object {
  const wanted = [...features.filter((feature) => FEATURES.includes(feature)), 'metadata.version', 'metadata.audio_properties'];
  const cut: Record<string, unknown> = {};
  for (const feature of wanted) put(cut, feature.split('.'), read(document, feature.split('.')));
  return cut;
}

/** What eighteen classifiers made of the measurements. */
export function highLevel(recording: Submitted, submission: number): object {
  const dice = createDice(recording.seed + submission);
  const lowlevel = {
    essentia: '2.1-beta1',
    essentia_build_sha: 'e0bea5bc2f4b5ceab99b9e1f53b0a14d4090e4fb',
    essentia_git_sha: 'v2.1_beta1-217-g9cf4dbf-dirty',
    extractor: 'music 1.0',
  };
  const versions = { highlevel: { ...lowlevel, gaia: '2.4-dev', gaia_git_sha: '857329b', models_essentia_git_sha: 'v2.1_beta1' }, lowlevel };
  const judged = Object.entries(CLASSES).map(([name, classes]) => [
    name,
    judgement(name === 'danceability' ? [recording.sound.danceable, 1 - recording.sound.danceable] : shares(classes.length, dice), classes),
  ]);
  return { highlevel: Object.fromEntries(judged), metadata: metadata(recording, dice, versions) };
}

const yesNo = (name: string): readonly string[] => [name, `not_${name}`];

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  danceability: ['danceable', 'not_danceable'],
  gender: ['female', 'male'],
  genre_dortmund: ['alternative', 'blues', 'electronic', 'folkcountry', 'funksoulrnb', 'jazz', 'pop', 'raphiphop', 'rock'],
  genre_electronic: ['ambient', 'dnb', 'house', 'techno', 'trance'],
  genre_rosamerica: ['cla', 'dan', 'hip', 'jaz', 'pop', 'rhy', 'roc', 'spe'],
  genre_tzanetakis: ['blu', 'cla', 'cou', 'dis', 'hip', 'jaz', 'met', 'pop', 'reg', 'roc'],
  ismir04_rhythm: [
    'ChaChaCha',
    'Jive',
    'Quickstep',
    'Rumba-American',
    'Rumba-International',
    'Rumba-Misc',
    'Samba',
    'Tango',
    'VienneseWaltz',
    'Waltz',
  ],
  mood_acoustic: yesNo('acoustic'),
  mood_aggressive: yesNo('aggressive'),
  mood_electronic: yesNo('electronic'),
  mood_happy: yesNo('happy'),
  mood_party: yesNo('party'),
  mood_relaxed: yesNo('relaxed'),
  mood_sad: yesNo('sad'),
  moods_mirex: ['Cluster1', 'Cluster2', 'Cluster3', 'Cluster4', 'Cluster5'],
  timbre: ['bright', 'dark'],
  tonal_atonal: ['atonal', 'tonal'],
  voice_instrumental: ['instrumental', 'voice'],
};

/** The probability is that of the winning class, not of the first. */
function judgement(probabilities: readonly number[], classes: readonly string[]): object {
  const all = Object.fromEntries(classes.map((name, at) => [name, Math.round((probabilities[at] ?? 0) * 1e12) / 1e12]));
  const [value, probability] = Object.entries(all).reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
  return { all, value, probability };
}

function shares(count: number, dice: Dice): number[] {
  const weights = Array.from({ length: count }, () => 1 + dice.below(1_000));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function metadata(recording: Submitted, dice: Dice, version: object): object {
  const artist = recording.credits[0]?.creditedAs ?? '';
  return {
    audio_properties: {
      analysis_sample_rate: 44_100,
      bit_rate: 236_240,
      codec: 'mp3',
      downmix: 'mix',
      equal_loudness: 0,
      length: recording.durationMs / 1_000,
      lossless: false,
      md5_encoded: recording.seed.toString(16).padStart(8, '0').repeat(4),
      replay_gain: -dice.between(2_000_000, 15_000_000) / 1_000_000,
      sample_rate: 44_100,
    },
    tags: {
      artist: [artist],
      title: [recording.title],
      ...(recording.firstRelease === '' ? {} : { date: [recording.firstRelease] }),
      file_name: `${artist} - ${recording.title}.mp3`,
      musicbrainz_recordingid: [recording.musicbrainz.mbid],
      ...(recording.musicbrainz.isrcs.length > 0 ? { isrc: recording.musicbrainz.isrcs.slice(0, 1) } : {}),
    },
    version,
  };
}

function share(dice: Dice): number {
  return dice.below(1_000_000_000) / 1_000_000_000;
}

function read(from: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return from;
  return typeof from === 'object' && from !== null && name in from ? read(from[name as keyof typeof from], rest) : undefined;
}

function put(into: Record<string, unknown>, [name, ...rest]: readonly string[], value: unknown): void {
  if (name === undefined || value === undefined) return;
  if (rest.length === 0) into[name] = value;
  else put((into[name] ??= {}) as Record<string, unknown>, rest, value);
}
