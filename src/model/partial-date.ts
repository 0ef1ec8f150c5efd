/** How much of a date its source stands for, as Spotify says it. */
export type DatePrecision = 'year' | 'month' | 'day';

const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const LENGTHS = { year: 4, month: 7, day: 10 } as const satisfies Record<DatePrecision, number>;

/**
 * A PartialDate (1994, 1994-08, 1994-08-23), never more precise than `precision`; null when the text is no day of the calendar.
 * An empty text (MusicBrainz) and the year 0000 (Spotify) mean unknown; so do a month and a day of 00 (Discogs).
 */
export function parsePartialDate(text: string, precision: DatePrecision = 'day'): string | null {
  const known = text.trim().replace(/(-00){1,2}$/, '');
  if (!PARTIAL_DATE.test(known) || known.startsWith('0000')) return null;
  return isCalendarDay(`${known}-01-01`.slice(0, LENGTHS.day)) ? known.slice(0, LENGTHS[precision]) : null;
}

/**
 * Orders PartialDates for `sort`. One without a day comes after all days of its span, so that the precise one of two that
 * may be the same day counts as the earlier.
 */
export function comparePartialDates(a: string, b: string): number {
  const [left, right] = [endOfSpan(a), endOfSpan(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The first of two by `comparePartialDates`; the known one when the other is null. */
export function earlierPartialDate(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return comparePartialDates(a, b) <= 0 ? a : b;
}

/** The year of a PartialDate. */
export function yearOf(date: string): number {
  return Number(date.slice(0, LENGTHS.year));
}

function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  // Engines may read 30 February as 1 March: only a day that comes back is one.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function endOfSpan(date: string): string {
  return date.padEnd(LENGTHS.day, '~');
}
