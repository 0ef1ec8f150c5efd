import type { ProviderError } from '../errors/provider-error.ts';
import type { EntityRef } from '../model/external-link.ts';
import { confidenceByIsrc, JOIN_CONFIDENCE } from '../model/match.ts';
import { PROVIDERS, type Provider } from '../model/provider.ts';
import type { Reading } from '../model/reading.ts';
import type { TrackRecord } from '../model/track.ts';
import { notConfigured } from './asker.ts';
import { tellable, type Outcome } from './outcome.ts';
import { placedAs, type Placed } from './placement.ts';
import { ANCHORS, TRACK_PRECEDENCE } from './precedence.ts';
import { startElsewhere } from './start-elsewhere.ts';
import type { Session } from './session.ts';
import { askTrack, candidates, createTrackNode, type TrackNode } from './track.ts';

/** One way of naming a track: at a provider, or by ISRC (normalised). */
export type TrackKey = { readonly ref: EntityRef } | { readonly isrc: string };

/** Finds the track that the key names; null without problems means that there is none. */
export async function trackBy(session: Session, key: TrackKey): Promise<Outcome<TrackNode | null>> {
  return 'isrc' in key ? await trackByIsrc(session, key.isrc) : await trackByRef(session, key.ref);
}

async function trackByRef(session: Session, ref: EntityRef): Promise<Outcome<TrackNode | null>> {
  const { found, problem } = await askTrack(session, ref.provider, ref.id);
  if (found !== null) {
    const placed = { ref, reading: found, matchedBy: 'REQUESTED', confidence: 1 } as const;
    return { value: createTrackNode(session, [placed]), problems: [] };
  }
  if (problem === null) return { value: null, problems: [] };
  const start = await startElsewhere(session, ref, askTrack);
  if (start === null) return { value: null, problems: [problem] };
  return { value: createTrackNode(session, start, { failed: new Map([[ref.provider, problem]]) }), problems: [] };
}

async function trackByIsrc(session: Session, isrc: string): Promise<Outcome<TrackNode | null>> {
  const asked = session.asker.able('tracksByIsrc');
  if (asked.length === 0) return { value: null, problems: TRACK_PRECEDENCE.isrc.map(notConfigured) };
  const answers = await Promise.all(asked.map((provider) => session.asker.ask(provider, 'tracksByIsrc', isrc)));
  const failed = new Map<Provider, ProviderError>();
  for (const [index, { problem }] of answers.entries()) if (problem !== null) failed.set(asked[index] ?? 'SPOTIFY', problem);
  const start = sameRecording(answers.flatMap(({ found }) => (found === null ? [] : candidates(found))));
  if (start.length > 0) {
    session.evidence.remember(start);
    return { value: createTrackNode(session, start, { askedIsrc: isrc, failed }), problems: [] };
  }
  return { value: null, problems: tellable(answers.map(({ problem }) => problem)) };
}

/**
 * Of all that the providers have under one ISRC, the recording on which most of them agree, once per provider. An ISRC
 * can be on several recordings and even on several songs: whoever does not agree is left out.
 */
function sameRecording(all: readonly Reading<TrackRecord>[]): Placed<TrackRecord>[] {
  let best: Placed<TrackRecord>[] = [];
  for (const pivot of all) {
    const placed = placesAround(pivot, all);
    if (agreement(placed) > agreement(best)) best = placed;
  }
  return best.toSorted((a, b) => ANCHORS.indexOf(a.ref.provider) - ANCHORS.indexOf(b.ref.provider));
}

function placesAround(pivot: Reading<TrackRecord>, all: readonly Reading<TrackRecord>[]): Placed<TrackRecord>[] {
  const others = PROVIDERS.filter((provider) => provider !== pivot.record.provider).flatMap((provider) => {
    const placed = all
      .filter(({ record }) => record.provider === provider)
      .map((reading) => placedAs('track', reading, 'ISRC', confidenceByIsrc(pivot.record, reading.record)))
      .filter(({ confidence }) => confidence >= JOIN_CONFIDENCE);
    return placed.length === 0 ? [] : [placed.reduce((top, each) => (each.confidence > top.confidence ? each : top))];
  });
  return [placedAs('track', pivot, 'ISRC', 1), ...others];
}

/** More providers beat fewer, then a surer match beats a less sure one. */
function agreement(placed: readonly Placed<TrackRecord>[]): number {
  return placed.reduce((sum, { confidence }) => sum + confidence, 0);
}
