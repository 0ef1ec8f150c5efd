import type { EntityKindPolicy } from './cache.ts';
import type { Versions } from './tag-versions.ts';

/** A value with all that decides whether it may be served. */
export interface Entry {
  /** Null: the provider knows no such thing. */
  readonly value: object | null;
  /** Unix milliseconds at which the provider gave it. */
  readonly fetchedAt: number;
  /** Of its three tags, when its load started. */
  readonly versions: Versions;
}

/** Raised when the envelope itself changes; the shape of the value has its kind's version. */
const FORMAT = 1;
/** The clocks of two hosts may differ by so much; an entry from further ahead would never grow old. */
const CLOCK_SKEW_MS = 300_000;
/** No model has such a field, and whoever merges objects must never meet one. */
const TRICKS = new Set(['__proto__', 'constructor', 'prototype']);
/** A trick can only hide in a text that spells it, or that escapes letters. */
const SUSPICIOUS = /__proto__|constructor|prototype|\\u00/;

/** The entry as Redis keeps it: JSON. Throws what JSON.stringify throws. */
export function encode(kind: EntityKindPolicy, entry: Entry): string {
  const { value, fetchedAt, versions } = entry;
  return JSON.stringify({ format: FORMAT, version: kind.version, fetchedAt, versions, value });
}

/** The entry in a text from Redis, or null when it is none of ours: other JSON, another version, too large, a poisoned one. */
export function decode(kind: EntityKindPolicy, text: string, now: number, limitBytes: number): Entry | null {
  // Counting bytes is linear; no string has more than three bytes a character.
  if (text.length > limitBytes || (text.length * 3 > limitBytes && Buffer.byteLength(text) > limitBytes)) return null;
  const envelope = parsed(text);
  if (!isEnvelope(envelope) || envelope.format !== FORMAT || envelope.version !== kind.version) return null;
  if (envelope.fetchedAt > now + CLOCK_SKEW_MS) return null;
  return SUSPICIOUS.test(text) && hasTrick(envelope) ? null : { value: envelope.value, fetchedAt: envelope.fetchedAt, versions: envelope.versions };
}

interface Envelope extends Entry {
  readonly format: number;
  readonly version: number;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isEnvelope(json: unknown): json is Envelope {
  if (typeof json !== 'object' || json === null) return false;
  const { fetchedAt, versions, value } = json as Record<string, unknown>;
  return isCount(fetchedAt) && Array.isArray(versions) && versions.length === 3 && versions.every(isCount) && typeof value === 'object';
}

function isCount(json: unknown): boolean {
  return Number.isSafeInteger(json) && Number(json) >= 0;
}

/** Walks without recursion: a value may be nested deeper than the stack. */
function hasTrick(json: object): boolean {
  const toVisit: object[] = [json];
  for (let node = toVisit.pop(); node !== undefined; node = toVisit.pop()) {
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      if (TRICKS.has(key)) return true;
      if (typeof child === 'object' && child !== null) toVisit.push(child);
    }
  }
  return false;
}
