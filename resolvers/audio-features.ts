import { feature, keyOf } from '../src/catalog/audio-features.ts';
import { camelotOf, openKeyOf, tonicOf } from '../src/model/musical-key.ts';
import type { Resolvers } from './generated/types.ts';

export const audioFeatures = {
  AudioFeatures: {
    tempo: (node) => feature(node, 'tempo'),
    key: (node) => {
      const key = keyOf(node);
      if (key === null) return null;
      const { pitchClass, mode, confidence } = key.value;
      return {
        tonic: tonicOf(key.value),
        mode,
        pitchClass,
        camelot: camelotOf(key.value),
        openKey: openKeyOf(key.value),
        confidence,
        source: key.source,
      };
    },
    loudness: (node) => feature(node, 'loudness'),
    energy: (node) => feature(node, 'energy'),
    danceability: (node) => feature(node, 'danceability'),
    valence: (node) => feature(node, 'valence'),
    acousticness: (node) => feature(node, 'acousticness'),
    instrumentalness: (node) => feature(node, 'instrumentalness'),
    liveness: (node) => feature(node, 'liveness'),
    speechiness: (node) => feature(node, 'speechiness'),
    timeSignature: (node) => feature(node, 'timeSignature')?.value ?? null,
    readings: ({ readings }) =>
      readings.map(({ record, source }) => ({
        source,
        tempo: record.tempo,
        key: record.key === null ? null : `${tonicOf(record.key)} ${record.key.mode.toLowerCase()}`,
        loudness: record.loudness,
        energy: record.energy,
        danceability: record.danceability,
        valence: record.valence,
      })),
  },
} satisfies Resolvers;
