import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { knownRecordings, theWorld, worldTracks } from '../../src/sandbox/world/index.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { openSandbox, type SandboxClient } from './client.ts';

const STROBE = knownRecordings('Strobe')[0]?.musicbrainz?.mbid ?? '';
const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const clock = createFakeClock();
let client: SandboxClient;

beforeAll(async () => {
  client = await openSandbox({ clock });
});
beforeEach(() => client.sandbox.control({ provider: 'acousticbrainz', reset: true }));
afterAll(() => client.sandbox.close());

test('Strobe is 128 beats a minute in B minor', async () => {
  const { body } = await client.acousticbrainz(
    `/low-level?recording_ids=${STROBE}&features=rhythm.bpm;tonal.key_key;tonal.key_scale;no.such_feature`,
  );
  expect(body[STROBE]?.['0']).toMatchObject({ rhythm: { bpm: 127.98 }, tonal: { key_key: 'B', key_scale: 'minor' } });
  expect(Object.keys(body[STROBE]?.['0'] ?? {}).sort()).toEqual(['metadata', 'rhythm', 'tonal']);
});

test('of 25 recordings the unknown ones are left out, and ids come back in their usual spelling', async () => {
  const ids = worldTracks(24).map((track) => track.recordingMbid);
  const { body } = await client.acousticbrainz(
    `/high-level?map_classes=true&recording_ids=${[...ids.slice(1), ids[0]?.toUpperCase(), UNKNOWN].join(';')}`,
  );
  expect(Object.keys(body).sort()).toEqual([...ids, 'mbid_mapping'].sort());
  expect(body['mbid_mapping']).toEqual({ [ids[0]?.toUpperCase() ?? '']: ids[0] });
});

test('the probability is that of the winning class', async () => {
  const judged = (await client.acousticbrainz('/0dad432b-16cc-4bf0-8961-fd31d124b01b/high-level')).body['highlevel']?.['danceability'];
  expect(judged).toMatchObject({ value: 'not_danceable', all: { danceable: 0.035318903625 } });
  expect(judged?.['probability']).toBeCloseTo(0.9647);
});

test('submissions are counted and differ', async () => {
  const several = theWorld().recordings.find((recording) => recording.sound !== null && recording.seed % 3 === 2);
  const mbid = several?.musicbrainz?.mbid ?? '';
  expect((await client.acousticbrainz(`/${mbid}/count`)).body).toEqual({ mbid, count: 3 });
  expect((await client.acousticbrainz(`/${UNKNOWN}/count`)).body).toEqual({ mbid: UNKNOWN, count: 0 });
  expect((await client.acousticbrainz(`/${mbid}/low-level?n=2`)).status).toBe(200);
  expect((await client.acousticbrainz(`/${mbid}/low-level?n=3`)).status).toBe(404);
  const { body } = await client.acousticbrainz(`/low-level?recording_ids=${mbid};${mbid}:1`);
  expect(Object.keys(body[mbid] ?? {})).toEqual(['0', '1']);
});

test('100 requests in 10 s, told in headers', async () => {
  const ask = () => client.acousticbrainz(`/${UNKNOWN}/count`);
  const first = await ask();
  expect([first.headers.get('x-ratelimit-limit'), first.headers.get('x-ratelimit-remaining')]).toEqual(['100', '99']);
  for (let sent = 1; sent < 100; sent += 1) await ask();
  const refused = await ask();
  expect([refused.status, refused.headers.get('x-ratelimit-remaining'), refused.headers.get('x-ratelimit-reset-in')]).toEqual([429, '0', '10']);
  await clock.advance(10_000);
  expect((await ask()).status).toBe(200);
});
