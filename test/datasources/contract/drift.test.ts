import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { toAudioFeatures as toAcousticFeatures } from '../../../datasources/acousticbrainz/mapper.ts';
import { highLevel, lowLevel } from '../../../datasources/acousticbrainz/wire.ts';
import { parseWire } from '../../../datasources/parse-wire.ts';
import { toAlbum, toArtist, toAudioFeatures, toTrack } from '../../../datasources/spotify/mapper.ts';
import * as spotify from '../../../datasources/spotify/wire.ts';
import type { Provider } from '../../../src/model/provider.ts';
import { createMetrics } from '../../../src/observability/metrics.ts';
import { hasRecordings, recording } from './recordings.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Path = readonly string[];

const metrics = createMetrics();

/** Every place in a body, `album.images.0.width`, without the places of a long list beyond its second. */
function placesIn(body: Json, path: Path = []): Path[] {
  if (body === null || typeof body !== 'object') return [path];
  const entries = Object.entries(body).filter(([name]) => !Array.isArray(body) || Number(name) < 2);
  return [...(path.length === 0 ? [] : [path]), ...entries.flatMap(([name, value]) => placesIn(value, [...path, name]))];
}

/** The body with another value at one place; `undefined` takes it out. */
function changed(body: Json, [name = '', ...rest]: Path, value: Json | undefined): Json {
  if (body === null || typeof body !== 'object') return body;
  const entries = Object.entries(body).flatMap(([key, old]): [string, Json][] => {
    const next = key !== name ? old : rest.length === 0 ? value : changed(old, rest, value);
    return next === undefined ? [] : [[key, next]];
  });
  return Array.isArray(body) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

const OTHER_SHAPES: readonly (Json | undefined)[] = [undefined, null, '', 'text', -1, 0, 1e300, true, [], [null], [[]], {}, { constructor: 'x' }];

/** `needed` are the places without which there is no thing; `sure` is what the record holds whatever else changes. */
function describeDrift<S extends z.ZodType>(
  provider: Provider,
  file: string,
  schema: S,
  toRecord: (wire: z.output<S>) => object | null,
  needed: readonly string[],
  sure: object,
): void {
  test(`${file}: whatever place changes, only what it says is lost`, () => {
    const body = recording(file) as Json;
    const places = placesIn(body).filter((path) => !needed.includes(path.join('.')));
    expect(places.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...OTHER_SHAPES), (path, value) => {
        const wire = parseWire(schema, changed(body, path, value), { provider, endpoint: 'drift', metrics });
        expect(toRecord(wire)).toMatchObject(sure);
      }),
      { numRuns: 300 },
    );
  });
}

describe.skipIf(!hasRecordings)('a recorded answer that drifts', () => {
  describeDrift('SPOTIFY', 'spotify/track.json', spotify.track, toTrack, ['id', 'name'], { id: '6NPVjNh8Jhru9xOmyQigds', title: 'Happy' });
  describeDrift('SPOTIFY', 'spotify/artist.json', spotify.artist, toArtist, ['id', 'name'], { name: 'Pitbull' });
  describeDrift('SPOTIFY', 'spotify/album.json', spotify.album, toAlbum, ['id', 'name'], { id: '3IqzqH6ShrRtie9Yd2ODyG', title: 'SINGLARITY' });
  describeDrift('SPOTIFY', 'spotify/audio-features.json', spotify.audioFeatures, toAudioFeatures, ['id'], { id: '11dFghVXANMlKmJXsNCbNl' });
  describeDrift('ACOUSTICBRAINZ', 'acousticbrainz/high-level.0dad432b.json', highLevel, (wire) => toAcousticFeatures('a', null, wire), [], {
    id: 'a',
    tempo: null,
  });
  describeDrift('ACOUSTICBRAINZ', 'acousticbrainz/low-level.0dad432b.json', lowLevel, (wire) => toAcousticFeatures('a', wire, null), [], {
    id: 'a',
    danceability: null,
  });

  test('an id or a name that drifts is BAD_RESPONSE', () => {
    const body = recording('spotify/track.json') as Json;
    for (const name of ['id', 'name']) {
      const drifted = changed(body, [name], 7);
      expect(() => parseWire(spotify.track, drifted, { provider: 'SPOTIFY', endpoint: 'drift', metrics })).toThrow(
        expect.objectContaining({ code: 'BAD_RESPONSE' }),
      );
    }
  });
});
