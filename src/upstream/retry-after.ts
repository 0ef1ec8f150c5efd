import type { Policy } from '../config/policy.ts';

const SECONDS = /^\d+(?:\.\d+)?$/;
// Date.parse alone takes far too much for a date: `abc 1` is one to it.
const HTTP_DATE = /^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*,? [\w :-]{10,40}$/i;

/**
 * Milliseconds from `now` that a Retry-After asks for, 0 when its date is past; null when it is absent or makes no sense.
 * Of several values the longest counts: whoever waits too long harms nobody.
 */
export function parseRetryAfter(value: string | readonly string[] | undefined, now: number): number | null {
  const waits = spellings(value).flatMap((text) => waitOf(text.trim(), now) ?? []);
  return waits.length === 0 ? null : Math.max(...waits);
}

/** The wait within the bounds of the policy: 0 is no permission to hammer, and a year is no answer. */
export function clampRetryAfter(ms: number, bounds: Pick<Policy['upstream'], 'retryAfterMin' | 'retryAfterMax'>): number {
  return Math.min(bounds.retryAfterMax, Math.max(bounds.retryAfterMin, ms));
}

function spellings(value: string | readonly string[] | undefined): readonly string[] {
  const texts = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  // A header sent twice arrives joined by a comma, but a date has a comma of its own.
  return texts.flatMap((text) => text.split(/,(?=\s*\d+(?:\.\d+)?\s*(?:,|$))|(?<=^\s*\d+(?:\.\d+)?\s*),/));
}

function waitOf(text: string, now: number): number | null {
  if (SECONDS.test(text)) return Number(text) * 1000;
  if (!HTTP_DATE.test(text)) return null;
  const at = Date.parse(/gmt|utc$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
