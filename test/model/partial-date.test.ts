import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePartialDates, earlierPartialDate, parsePartialDate, yearOf } from '../../src/model/partial-date.ts';

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

describe('parsePartialDate', () => {
  it('reads every year, month and day of the calendar as itself', () => {
    fc.assert(fc.property(partialDate, (date) => parsePartialDate(date) === date));
  });

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['1900-02-28', '1900-02-28'],
    [' 1994-08 ', '1994-08'],
    ['1994-00-00', '1994'],
    ['1994-08-00', '1994-08'],
    ['0099', '0099'],
  ])('reads %j as %s', (text, date) => {
    expect(parsePartialDate(text)).toBe(date);
  });

  it.each([
    '',
    '0000',
    '0000-00-00',
    '94',
    '1994-8',
    '1994-13',
    '1994-00-05',
    '2023-02-29',
    '1900-02-29',
    '1994-04-31',
    '1994-08-32',
    '1994-08-23T00:00:00Z',
    '08/23/1994',
    '-001',
    '１９９４',
  ])('refuses %j', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('keeps no more than the precision of the source', () => {
    expect(parsePartialDate('1994-01-01', 'year')).toBe('1994');
    expect(parsePartialDate('1994-08-01', 'month')).toBe('1994-08');
    expect(parsePartialDate('1994', 'day')).toBe('1994');
  });

  it('answers any text with null or a date that reads as itself', () => {
    const near = fc.stringMatching(/^[0-9]{4}(-[0-9]{2}){0,3}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
        const parsed = parsePartialDate(text);
        expect(parsed === null || parsePartialDate(parsed) === parsed).toBe(true);
      }),
    );
  });
});

describe('comparePartialDates', () => {
  it('orders days as the calendar does', () => {
    fc.assert(fc.property(day, day, (a, b) => Math.sign(comparePartialDates(a, b)) === Math.sign(Date.parse(a) - Date.parse(b))));
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(partialDate, partialDate, partialDate, (a, b, c) => {
        expect(comparePartialDates(a, b) + comparePartialDates(b, a)).toBe(0);
        expect(comparePartialDates(a, b) === 0).toBe(a === b);
        if (comparePartialDates(a, b) <= 0 && comparePartialDates(b, c) <= 0) expect(comparePartialDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('puts a vague date behind all that it may mean and before the next span', () => {
    const sorted = ['1995', '1994', '1994-09-01', '1994-08', '1994-08-23'].sort(comparePartialDates);
    expect(sorted).toEqual(['1994-08-23', '1994-08', '1994-09-01', '1994', '1995']);
  });
});

describe('earlierPartialDate', () => {
  it('prefers the known, the earlier and the more precise', () => {
    expect(earlierPartialDate(null, null)).toBeNull();
    expect(earlierPartialDate(null, '1994')).toBe('1994');
    expect(earlierPartialDate('1994', null)).toBe('1994');
    expect(earlierPartialDate('1994', '1994-08-23')).toBe('1994-08-23');
    expect(earlierPartialDate('1993', '1994-08-23')).toBe('1993');
  });

  it('finds the same date in whatever order the sources come', () => {
    const known = fc.option(partialDate);
    fc.assert(
      fc.property(known, known, known, (a, b, c) => {
        expect(earlierPartialDate(a, b)).toBe(earlierPartialDate(b, a));
        expect(earlierPartialDate(earlierPartialDate(a, b), c)).toBe(earlierPartialDate(a, earlierPartialDate(b, c)));
      }),
    );
  });
});

describe('yearOf', () => {
  it('is the year at any precision', () => {
    fc.assert(fc.property(partialDate, (date) => yearOf(date) === Number(date.split('-')[0])));
  });
});
