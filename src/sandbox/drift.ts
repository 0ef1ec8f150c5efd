import type { Provider } from '../model/provider.ts';

/** Fields that a drifting provider sends as another type: such that one can do without. */
const DRIFTING: Partial<Record<Provider, readonly string[]>> = {
  SPOTIFY: ['duration_ms', 'popularity', 'explicit', 'total_tracks', 'tempo'],
  MUSICBRAINZ: ['length', 'first-release-date', 'country', 'score'],
  LASTFM: ['listeners', 'playcount', 'duration'],
  ACOUSTICBRAINZ: ['bpm', 'key_strength', 'danceable'],
};

/**
 * The body as a provider would send it after a change that it did not announce: every object has one more field, and the drifting
 * fields (or the one that is named) have another type.
 */
export function drifted(body: object, provider: Provider, drift: boolean | string): object {
  const fields = new Set(typeof drift === 'string' ? [drift] : (DRIFTING[provider] ?? []));
  return { ...(changedValue(body, fields) as object), schema_revision: 2 };
}

/** The body with every text, number and truth as another type. */
export function retyped(body: object): object {
  return Array.isArray(body) ? body.map(retypedValue) : Object.fromEntries(Object.entries(body).map(([name, value]) => [name, retypedValue(value)]));
}

function changedValue(value: unknown, fields: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => changedValue(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fields.has(name) ? { value: inner } : changedValue(inner, fields)]));
}

function retypedValue(value: unknown): unknown {
  if (typeof value === 'string') return value.length;
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return typeof value === 'object' && value !== null ? retyped(value) : value;
}
