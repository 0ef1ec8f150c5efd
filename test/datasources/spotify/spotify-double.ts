import { afterEach, beforeEach } from 'vitest';
import { createSpotify } from '../../../datasources/spotify/index.ts';
import type { Datasource, Questions } from '../../../datasources/provider.ts';
import type { ProviderSettings } from '../../../src/config/settings.ts';
import { startProviderDouble, type Arrival, type ProviderDouble, type Script } from '../../support/provider-double.ts';
import { createDatasourceWorld, type TestWorld } from '../contract/datasource-world.ts';
import { urlOf } from '../contract/suite.ts';

/** Spotify's two hosts on one double, and doors to them in any application mode. Made anew before each test. */
export interface SpotifyDouble {
  /** Answers requests for data. */
  answer(script: (url: URL, arrival: Arrival) => Script): void;
  /** Answers requests for a token instead of the honest answer. */
  answerToken(script: (arrival: Arrival) => Script): void;
  /** Path and query below /v1 of each request for data. */
  requests(): readonly string[];
  tokenRequests(): readonly Arrival[];
  open(appMode?: ProviderSettings['appMode']): {
    readonly datasource: Datasource;
    readonly questions: Required<Pick<Questions, SpotifyQuestion>>;
    readonly again: () => Partial<Questions>;
  };
  skip(ms: number): void;
  readonly world: TestWorld;
}

type SpotifyQuestion =
  | 'trackById'
  | 'tracksByIsrc'
  | 'searchTracks'
  | 'searchArtists'
  | 'artistById'
  | 'albumById'
  | 'albumsByUpc'
  | 'searchAlbums'
  | 'albumTracks'
  | 'artistAlbums'
  | 'audioFeatures';

/** Registers the hooks and hands out what they made. */
export function useSpotifyDouble(): () => SpotifyDouble {
  let double: ProviderDouble;
  let world: TestWorld;
  let tokens = 0;
  let data: (url: URL, arrival: Arrival) => Script = () => ({ status: 404, body: {} });
  let token: (arrival: Arrival) => Script = () => ({});
  let doors: Datasource[] = [];

  beforeEach(async () => {
    tokens = 0;
    doors = [];
    data = () => ({ status: 404, body: { error: { status: 404, message: 'Resource not found' } } });
    token = () => ({ body: { access_token: `token-${++tokens}`, token_type: 'Bearer', expires_in: 3600 } });
    double = await startProviderDouble();
    double.always((arrival) => (arrival.path.startsWith('/v1/') ? data(urlOf(arrival), arrival) : token(arrival)));
    world = createDatasourceWorld('SPOTIFY', {});
  });
  afterEach(async () => {
    await Promise.all(doors.map((door) => door.close()));
    await world.close();
    await double.close();
  });

  const open: SpotifyDouble['open'] = (appMode = 'extended') => {
    const credentials = { SPOTIFY_CLIENT_ID: 'id', SPOTIFY_CLIENT_SECRET: 'secret' };
    const settings: ProviderSettings = { mode: 'LIVE', baseUrl: `${double.url}/v1`, accountsUrl: `${double.url}/accounts`, credentials, appMode };
    const datasource = createSpotify({ ...world.world, settings });
    doors.push(datasource);
    return {
      datasource,
      questions: datasource.open({ lane: 'interactive' }) as Required<Pick<Questions, SpotifyQuestion>>,
      again: () => datasource.open({ lane: 'interactive' }),
    };
  };
  return () => ({
    answer: (script) => void (data = script),
    answerToken: (script) => void (token = script),
    requests: () =>
      double.arrivals.filter((arrival) => arrival.path.startsWith('/v1/')).map((arrival) => decodeURIComponent(arrival.path.slice('/v1'.length))),
    tokenRequests: () => double.arrivals.filter((arrival) => arrival.path.startsWith('/accounts/')),
    open,
    skip: (ms) => world.skip(ms),
    world,
  });
}

/** An id that Spotify could have given. */
export function idOf(n: number): string {
  return String(n).padStart(22, 'Z');
}

/** A refusal in the API's own shape. */
export function refusal(status: number, message: string, reason?: string): Script {
  return { status, body: { error: { status, message, ...(reason === undefined ? {} : { reason }) } } };
}
