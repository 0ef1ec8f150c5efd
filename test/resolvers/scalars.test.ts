import { makeExecutableSchema } from '@graphql-tools/schema';
import fc from 'fast-check';
import { graphql, Kind, type ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import { scalars } from '../../resolvers/scalars.ts';

const names = Object.keys(scalars);
const schema = makeExecutableSchema({
  typeDefs: `
    ${names.map((name) => `"${name}, described" scalar ${name}`).join('\n')}
    input Wrapped { ${names.map((name) => `of${name}: ${name}`).join(' ')} }
    type Query { ${names.map((name) => `of${name}(value: ${name}, input: Wrapped): ${name}`).join(' ')} }
  `,
  resolvers: {
    ...scalars,
    Query: Object.fromEntries(names.map((name) => [`of${name}`, (_root: null, { value }: { value?: string }) => value])),
  },
});

/** What a field of that scalar answers when the text is its argument, as a literal and as a variable; both must agree. */
async function echo(name: string, text: string): Promise<ExecutionResult> {
  const literal = await graphql({ schema, source: `{ of${name}(value: ${JSON.stringify(text)}) }` });
  const variable = await graphql({ schema, source: `query ($value: ${name}) { of${name}(value: $value) }`, variableValues: { value: text } });
  expect(variable.data).toEqual(literal.data);
  expect(variable.errors?.map((error) => error.extensions)).toEqual(literal.errors?.map((error) => error.extensions));
  return literal;
}

describe('input', () => {
  it.each([
    ['DateTime', '2026-11-05T08:30:00Z', '2026-11-05T08:30:00.000Z'],
    ['DateTime', '2026-11-05T08:30:00.25+02:00', '2026-11-05T06:30:00.250Z'],
    ['Date', '2024-02-29', '2024-02-29'],
    ['PartialDate', '1994', '1994'],
    ['PartialDate', '1994-08', '1994-08'],
    ['PartialDate', '1994-08-23', '1994-08-23'],
    ['YearMonth', '2026-11', '2026-11'],
    ['URL', 'https://example.org/a b', 'https://example.org/a%20b'],
    ['EmailAddress', 'ada@example.org', 'ada@example.org'],
    ['ISRC', 'us-um7-19-00764', 'USUM71900764'],
    ['ISRC', 'US UM7 19 00764', 'USUM71900764'],
    ['MBID', '4E0D8649-1F89-44F1-91AF-4C0DBEE81F28', '4e0d8649-1f89-44f1-91af-4c0dbee81f28'],
    ['CountryCode', 'de', 'DE'],
    ['TimeZone', 'Europe/Berlin', 'Europe/Berlin'],
    ['Duration', 'PT1H30M', 'PT1H30M'],
  ])('%s takes %s as %s', async (name, text, expected) => {
    expect(await echo(name, text)).toEqual({ data: { [`of${name}`]: expected } });
  });

  it.each([
    ['DateTime', '2026-11-05'],
    ['DateTime', '2023-02-29T00:00:00Z'],
    ['DateTime', '2026-11-05T08:30:00'],
    ['Date', '2023-02-29'],
    ['Date', '2026-11'],
    ['Date', '1994-08-00'],
    ['PartialDate', '1994-13'],
    ['PartialDate', ''],
    ['YearMonth', '2026'],
    ['YearMonth', '2026-13'],
    ['YearMonth', '2026-00'],
    ['URL', 'javascript:alert(1)'],
    ['URL', 'file:///etc/passwd'],
    ['URL', '/relative'],
    ['EmailAddress', 'Ada <ada@example.org>'],
    ['EmailAddress', 'ada@example.org\r\nBcc: eve@example.org'],
    ['ISRC', 'USUM7190076'],
    ['MBID', '4e0d8649'],
    ['CountryCode', 'XW'],
    ['CountryCode', 'DEU'],
    ['TimeZone', '+02:00'],
    ['TimeZone', 'Europe/Atlantis'],
    ['Duration', 'P'],
  ])('%s refuses %s', async (name, text) => {
    const { data, errors } = await echo(name, text);
    expect(data).toBeUndefined();
    expect(errors?.map((error) => error.extensions['code'])).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toContain(`${name}: required `);
    expect(errors?.[0]?.message).toContain(`received ${JSON.stringify(text)}. Write it as a string: `);
  });

  it.each(names)('%s refuses what is no text', async (name) => {
    for (const value of [12, true, ['a'], { toString: 1 }]) {
      const { errors } = await graphql({ schema, source: `query ($value: ${name}) { of${name}(value: $value) }`, variableValues: { value } });
      expect(errors?.map((error) => error.extensions['code'])).toContain('BAD_USER_INPUT');
    }
    const { errors } = await graphql({ schema, source: `{ of${name}(value: 12) }` });
    expect(errors?.map((error) => [error.extensions['code'], error.locations?.length])).toEqual([['BAD_USER_INPUT', 1]]);
    expect(errors?.[0]?.message).toContain('received "12"');
  });

  it('keeps the code inside an input object', async () => {
    const source = 'query ($input: Wrapped) { ofISRC(input: $input) }';
    const { errors } = await graphql({ schema, source, variableValues: { input: { ofISRC: 'none' } } });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).toContain('"input.ofISRC"');
  });

  it('shows 40 characters of what came, and where', async () => {
    const { errors } = await graphql({ schema, source: `{ ofISRC(value: "${'x'.repeat(9000)}") }` });
    expect(errors?.[0]?.message).toBe(
      `ISRC: required an ISRC: two letters, three letters or digits, seven digits; received "${'x'.repeat(40)}"… (9000 characters). ` +
        'Write it as a string: USUM71900764 or US-UM7-19-00764.',
    );
    expect(errors?.[0]?.locations).toEqual([{ line: 1, column: 17 }]);
  });

  it('is read or refused with a code, whatever the text', () => {
    const near = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.emailAddress(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(scalars)), near, (scalar, value) => {
        try {
          const inside = scalar.parseLiteral({ kind: Kind.STRING, value });
          expect(scalar.serialize(inside)).toBeTypeOf('string');
        } catch (error) {
          expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('output', () => {
  it('writes a DateTime of Unix milliseconds and of a Date', () => {
    expect(scalars.DateTime.serialize(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(scalars.DateTime.serialize(new Date('2026-11-05T08:30:00.001Z'))).toBe('2026-11-05T08:30:00.001Z');
  });

  it('gives any point in time back as the same Unix milliseconds', () => {
    const instant = fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true });
    fc.assert(fc.property(instant, (date) => scalars.DateTime.parseValue(scalars.DateTime.serialize(date.getTime())) === date.getTime()));
  });

  it('reads codes of places without an ISO code of today', () => {
    expect(scalars.CountryCode.serialize('XW')).toBe('XW');
  });

  it.each([
    ['DateTime', Number.NaN],
    ['DateTime', 8.64e15 + 1],
    ['DateTime', '2026-11-05T08:30:00Z'],
    ['Date', '1994'],
    ['URL', 'javascript:alert(1)'],
    ['ISRC', 'none'],
    ['CountryCode', 'Germany'],
    ['MBID', 7],
  ] as const)("of %s as %s is our own mistake, not the client's", (name, value) => {
    expect(() => scalars[name].serialize(value)).toThrow(TypeError);
    expect(() => scalars[name].serialize(value)).toThrow(`${name}: a resolver must return `);
  });

  it('leaves the descriptions of the schema alone', () => {
    for (const name of names) expect(schema.getType(name)?.description).toBe(`${name}, described`);
  });
});
