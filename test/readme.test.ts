import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_QUERIES } from '../src/server/example-queries.ts';
import { startApp, type RunningApp } from './support/running-app.ts';

const ROOT = new URL('../', import.meta.url);
const README = readFileSync(new URL('README.md', ROOT), 'utf8');

/** The text of the first fenced block of a language below a heading. */
function block(heading: string, language: string): string {
  const section = README.slice(README.indexOf(`\n## ${heading}\n`));
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? '';
}

describe('the README', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp();
  });

  afterAll(() => app?.close());

  test("its queries are GraphiQL's first tabs", () => {
    const queries = [...README.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1]);
    expect(queries).toEqual(EXAMPLE_QUERIES.map(({ query }) => query));
  });

  test('its first query answers as it shows', async () => {
    const answer = await app.query(block('A first query', 'graphql'));
    expect(answer).toEqual(JSON.parse(block('A first query', 'json')));
  });

  test.each(EXAMPLE_QUERIES.map(({ name, query, variables }) => [name, query, variables]))(
    'the example %s answers without an error',
    async (_, query, variables) => {
      const answer = await app.query(query ?? '', JSON.parse(variables ?? '{}') as Record<string, unknown>);
      expect(answer.errors).toBeUndefined();
    },
  );

  test('every file and folder that it links to is there', () => {
    const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(new URL(link, ROOT)))).toEqual([]);
  });

  test('every script that it names is there', () => {
    const scripts = Object.keys((JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { scripts: Record<string, string> }).scripts);
    const named = [...README.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });
});
