import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { GraphQLCountryCode, GraphQLDateTimeISO, GraphQLDuration, GraphQLEmailAddress, GraphQLTimeZone } from 'graphql-scalars';
import { shown } from '../src/errors/bad-input.ts';
import { parseIsrc } from '../src/model/isrc.ts';
import { parseMbid } from '../src/model/mbid.ts';
import { parsePartialDate } from '../src/model/partial-date.ts';
import type { Scalars } from './generated/types.ts';

type CustomScalar = Exclude<keyof Scalars, 'ID' | 'String' | 'Boolean' | 'Int' | 'Float'>;

/** What an error says of a scalar. */
interface ScalarTerms {
  readonly name: CustomScalar;
  /** Completes `required …`. */
  readonly required: string;
  /** A valid text, for the remedy. */
  readonly example: string;
}

/** A scalar that is a text outside. Descriptions are in schema/base.graphql. */
interface TextScalar<Inside extends string | number> extends ScalarTerms {
  /** The value that a client's text means; null when it means none. */
  parse(text: string): Inside | null;
  /** The text of what a resolver returned; null when that is no value of this scalar. */
  write(value: unknown): string | null;
}

/** Longer texts are no such value, whatever the pattern says: none of these needs more, and no pattern is to be tried on a megabyte. */
const LONGEST = 4096;

/** Every custom scalar of the schema, for the resolver map. A refused input is an error with code BAD_USER_INPUT. */
export const scalars = {
  DateTime: textScalar<number>({
    name: 'DateTime',
    required: 'a point in time by RFC 3339, with seconds and an offset',
    example: '2026-11-05T08:30:00Z',
    parse: (text) => accepted(GraphQLDateTimeISO, text)?.getTime() ?? null,
    write: isoOf,
  }),
  Date: sameText('Date', 'a day of the calendar, YYYY-MM-DD', '2026-11-05', (text) => ofLength(10, parsePartialDate(text))),
  PartialDate: sameText('PartialDate', 'a year, a month or a day of the calendar', '1994, 1994-08 or 1994-08-23', (text) => parsePartialDate(text)),
  YearMonth: sameText('YearMonth', 'a month of the calendar, YYYY-MM', '2026-11', (text) => ofLength(7, parsePartialDate(text))),
  URL: sameText('URL', 'an absolute http or https URL', 'https://musicbrainz.org/', webAddress),
  EmailAddress: sameText('EmailAddress', 'an e-mail address without a display name', 'ada@example.org', (text) =>
    accepted(GraphQLEmailAddress, text),
  ),
  ISRC: sameText('ISRC', 'an ISRC: two letters, three letters or digits, seven digits', 'USUM71900764 or US-UM7-19-00764', parseIsrc),
  MBID: sameText('MBID', 'a MusicBrainz id: a UUID with hyphens', '4e0d8649-1f89-44f1-91af-4c0dbee81f28', parseMbid),
  CountryCode: textScalar<string>({
    name: 'CountryCode',
    required: 'a country by ISO 3166-1 alpha-2',
    example: 'DE',
    parse: (text) => accepted(GraphQLCountryCode, text.toUpperCase()),
    // MusicBrainz adds codes for places without one of today (XW, XE, SU): no client may ask by them, but all may read them.
    write: (value) => (typeof value === 'string' && /^[A-Z]{2}$/.test(value) ? value : null),
  }),
  TimeZone: sameText('TimeZone', 'a time zone by its IANA name', 'Europe/Berlin', timeZone),
  Duration: sameText('Duration', 'a duration by ISO 8601', 'PT1H30M', (text) => accepted(GraphQLDuration, text)),
} satisfies Record<CustomScalar, GraphQLScalarType>;

/** A scalar that is the same normalised text inside and outside. */
function sameText(name: CustomScalar, required: string, example: string, parse: (text: string) => string | null): GraphQLScalarType<string, string> {
  return textScalar<string>({
    name,
    required,
    example,
    parse: (text) => parse(text),
    write: (value) => (typeof value === 'string' ? parse(value) : null),
  });
}

function textScalar<Inside extends string | number>(scalar: TextScalar<Inside>): GraphQLScalarType<Inside, string> {
  const type = new GraphQLScalarType<Inside, string>({
    name: scalar.name,
    serialize: (value) => serialized(scalar, value),
    parseValue: (value) => (typeof value === 'string' ? read(scalar, value) : refuse(scalar, kindOf(value))),
    parseLiteral: (node) => (node.kind === Kind.STRING ? read(scalar, node.value, node) : refuse(scalar, shown(print(node)), node)),
  });
  // makeExecutableSchema writes every enumerable property over the SDL's scalar, and with it no description over its description.
  return Object.defineProperty(type, 'description', { enumerable: false });
}

function read<Inside extends string | number>(scalar: TextScalar<Inside>, text: string, node?: ValueNode): Inside {
  const value = text.length <= LONGEST ? scalar.parse(text) : null;
  return value ?? refuse(scalar, shown(text), node);
}

function refuse(scalar: ScalarTerms, received: string, node?: ValueNode): never {
  throw new GraphQLError(`${scalar.name}: required ${scalar.required}; received ${received}. Write it as a string: ${scalar.example}.`, {
    nodes: node ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A value of ours that cannot be written is our own mistake: no BAD_USER_INPUT. */
function serialized<Inside extends string | number>(scalar: TextScalar<Inside>, value: unknown): string {
  const text = scalar.write(value);
  if (text === null) throw new TypeError(`${scalar.name}: a resolver must return ${scalar.required}; it returned ${kindOf(value)}.`);
  return text;
}

/** What graphql-scalars makes of a text; null where it throws. */
function accepted<Inside>(scalar: { parseValue(text: string): Inside }, text: string): Inside | null {
  try {
    return scalar.parseValue(text);
  } catch {
    return null;
  }
}

/** Of Unix milliseconds or a Date. */
function isoOf(value: unknown): string | null {
  const date = typeof value === 'number' || value instanceof Date ? new Date(value) : null;
  return date === null || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** Lists and objects by kind only: they can be large, and an object's own toString can throw. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? shown(value) : String(value);
}

function ofLength(length: number, date: string | null): string | null {
  return date?.length === length ? date : null;
}

function webAddress(text: string): string | null {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** ICU takes offsets such as +02:00 for time zones too; those know no summer time. */
function timeZone(text: string): string | null {
  return /^[A-Za-z]/.test(text) ? accepted(GraphQLTimeZone, text) : null;
}
