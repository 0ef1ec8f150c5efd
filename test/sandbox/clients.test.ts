import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAcousticBrainz } from '../../datasources/acousticbrainz/index.ts';
import { createLastfm } from '../../datasources/lastfm/index.ts';
import { createMusicBrainz } from '../../datasources/musicbrainz/index.ts';
import type { Datasource, Questions } from '../../datasources/provider.ts';
import { createSpotify } from '../../datasources/spotify/index.ts';
import type { DatasourceWorld } from '../../datasources/world.ts';
import { slugOf } from '../../src/model/provider.ts';
import { worldTracks } from '../../src/sandbox/world/index.ts';
import { datasourceWorld } from '../datasources/datasource-world.ts';
import { openSandbox, type SandboxClient } from './client.ts';

const STROBE = '5KH0qbmre8xkRt5sNIbPrx';
const OPEN = { SPOTIFY: createSpotify, MUSICBRAINZ: createMusicBrainz, LASTFM: createLastfm, ACOUSTICBRAINZ: createAcousticBrainz } as const;

let client: SandboxClient;
const opened: Datasource[] = [];

beforeAll(async () => {
  client = await openSandbox();
  client.sandbox.control({ provider: 'musicbrainz', rateLimit: false });
});
afterAll(async () => {
  await Promise.all(opened.map((datasource) => datasource.close()));
  await client.sandbox.close();
});

/** The provider's own client, through the real pipeline, in mode SANDBOX. */
function asking(provider: keyof typeof OPEN): Partial<Questions> {
  const create: (world: DatasourceWorld) => Datasource = OPEN[provider];
  const datasource = create(datasourceWorld(slugOf(provider), client.sandbox.urlOf(provider)).world);
  opened.push(datasource);
  return datasource.open({ lane: 'interactive' });
}

test('our clients join one record over all four providers', async () => {
  const track = (await asking('SPOTIFY').trackById?.(STROBE))?.record;
  expect(track).toMatchObject({ title: 'Strobe', isrcs: ['GBTDG0900141'], durationMs: 635_320 });
  const musicbrainz = asking('MUSICBRAINZ');
  const [recording] = (await musicbrainz.tracksByIsrc?.('GBTDG0900141'))?.record ?? [];
  expect(recording).toMatchObject({ title: 'Strobe', durationMs: 637_000 });
  const linked = (await musicbrainz.entitiesByUrl?.(`https://open.spotify.com/track/${STROBE}`))?.record;
  expect(linked).toEqual([{ kind: 'track', provider: 'MUSICBRAINZ', id: recording?.id }]);
  expect((await asking('LASTFM').trackByName?.({ artist: 'deadmau5', title: 'Strobe' }))?.record).toMatchObject({
    title: 'Strobe',
    mbid: recording?.id,
  });
  expect((await asking('ACOUSTICBRAINZ').audioFeatures?.(recording?.id ?? ''))?.record).toMatchObject({
    tempo: 127.98,
    key: { pitchClass: 11, mode: 'MINOR' },
  });
});

test('of the crowd, too', async () => {
  const [musicbrainz, spotify] = [asking('MUSICBRAINZ'), asking('SPOTIFY')];
  for (const shared of worldTracks(5)) {
    expect((await spotify.tracksByIsrc?.(shared.isrc))?.record?.map((track) => track.title)).toContain(shared.title);
    expect((await musicbrainz.tracksByIsrc?.(shared.isrc))?.record).toMatchObject([{ id: shared.recordingMbid }]);
  }
});
