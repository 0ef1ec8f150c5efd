import type { Provider } from '../model/provider.ts';
import { json, type Player } from './player.ts';

/** Stands for a provider that this version of the sandbox does not play yet: says so to everything. */
export function createUnplayed(provider: Provider): Player {
  const reply = json(501, {
    error: `This version of the sandbox does not play ${provider} yet; it plays spotify, musicbrainz, lastfm and acousticbrainz`,
  });
  return { answer: () => reply, failure: () => reply, reset: () => undefined };
}
