import type { AudioFeaturesRecord, KeyRecord } from '../../src/model/audio-features.ts';
import { parseKeyName } from '../../src/model/musical-key.ts';
import type { HighLevelWire, LowLevelWire } from './wire.ts';

/**
 * The features that AcousticBrainz measures on a scale of ours. Its average_loudness is no level in dB, its rhythm.danceability goes
 * to 3, and its mood classifiers are other notions than energy, valence and acousticness: none of them is put in a field of that name.
 */
export function toAudioFeatures(mbid: string, low: LowLevelWire | null, high: HighLevelWire | null): AudioFeaturesRecord {
  return {
    provider: 'ACOUSTICBRAINZ',
    id: mbid,
    tempo: positive(low?.rhythm?.bpm ?? null),
    key: low === null ? null : toKey(low),
    loudness: null,
    energy: null,
    danceability: high?.highlevel?.danceability?.all?.danceable ?? null,
    valence: null,
    acousticness: null,
    instrumentalness: null,
    liveness: null,
    speechiness: null,
    timeSignature: null,
  };
}

/** `key_strength` is Essentia's own measure of 0 to 1. */
function toKey(low: LowLevelWire): KeyRecord | null {
  const { key_key: name, key_scale: scale, key_strength: strength } = low.tonal ?? { key_key: null, key_scale: null, key_strength: null };
  const key = name === null || scale === null ? null : parseKeyName(`${name} ${scale}`);
  return key === null ? null : { pitchClass: key.pitchClass, mode: key.mode, confidence: strength };
}

function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}
