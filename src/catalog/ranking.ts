import type { Provider } from '../model/provider.ts';
import type { Reading } from '../model/reading.ts';

/** Something that a provider found, with how well it fits what was looked for (0 to 1). */
export interface Hit<R> {
  readonly reading: Reading<R>;
  readonly fit: number;
}

/** The same thing as several providers found it. */
export interface Group<R> {
  /** Of each provider the best, the best first. */
  readonly hits: readonly Hit<R>[];
  /** 0 to 1. */
  readonly score: number;
  readonly foundBy: readonly Provider[];
}

/** How much of the score is agreement; the rest is how well the best hit fits. */
const AGREEMENT_SHARE = 0.2;
/** From the second provider on each adds less. */
const AGREEMENT_BASE = 0.5;

/**
 * Joins hits that are the same thing and ranks them by fit and agreement. `same` gives how sure it is that two are one.
 * A hit joins the first group whose every member it agrees with, so that A~B and B~C do not make A~C.
 */
export function rank<R>(hits: readonly Hit<R>[], same: (a: R, b: R) => number, least: number): readonly Group<R>[] {
  const groups: Hit<R>[][] = [];
  for (const hit of hits.toSorted((a, b) => b.fit - a.fit)) {
    const home = groups.find((group) => group.every((other) => same(hit.reading.record, other.reading.record) >= least));
    if (home === undefined) groups.push([hit]);
    else home.push(hit);
  }
  return groups.map(grouped).toSorted((a, b) => b.score - a.score || b.foundBy.length - a.foundBy.length);
}

function grouped<R>(all: readonly Hit<R>[]): Group<R> {
  const hits = all.filter((hit, index) => all.findIndex(({ reading }) => reading.source.provider === hit.reading.source.provider) === index);
  const fit = Math.max(...hits.map((hit) => hit.fit));
  const agreement = 1 - AGREEMENT_BASE ** (hits.length - 1);
  const score = fit * (1 - AGREEMENT_SHARE) + fit * agreement * AGREEMENT_SHARE;
  return { hits, score: Math.round(score * 1000) / 1000, foundBy: hits.map(({ reading }) => reading.source.provider) };
}
