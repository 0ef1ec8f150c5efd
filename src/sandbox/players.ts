import type { Clock } from '../model/clock.ts';
import type { Provider } from '../model/provider.ts';
import { createAcousticBrainzPlayer } from './acousticbrainz/index.ts';
import { createLastfmPlayer } from './lastfm/index.ts';
import { createMusicBrainzPlayer } from './musicbrainz/index.ts';
import type { Player, PlayerSettings } from './player.ts';
import { createSpotifyPlayer } from './spotify/index.ts';
import { createUnplayed } from './unplayed.ts';
import { theWorld } from './world/index.ts';

/** Who plays which provider. */
export type Players = Readonly<Record<Provider, Player>>;

/** The players of this version; the world is built when one of them is first asked. */
export function createPlayers(clock: Clock, settings: (provider: Provider) => PlayerSettings): Players {
  return {
    SPOTIFY: createSpotifyPlayer(theWorld, clock, () => settings('SPOTIFY')),
    APPLE_MUSIC: createUnplayed('APPLE_MUSIC'),
    MUSICBRAINZ: createMusicBrainzPlayer(theWorld, clock, () => settings('MUSICBRAINZ')),
    LASTFM: createLastfmPlayer(theWorld),
    BEATPORT: createUnplayed('BEATPORT'),
    DISCOGS: createUnplayed('DISCOGS'),
    ACOUSTICBRAINZ: createAcousticBrainzPlayer(theWorld, clock, () => settings('ACOUSTICBRAINZ')),
    TICKETMASTER: createUnplayed('TICKETMASTER'),
  };
}
