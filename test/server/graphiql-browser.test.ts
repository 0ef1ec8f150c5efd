import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_QUERIES } from '../../src/server/example-queries.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
if (CHROMIUM === undefined) {
  if (process.env['CI'] === 'true') throw new Error('CI needs chromium for the GraphiQL test: apt-get install chromium');
  process.stderr.write('\nSKIPPED: GraphiQL in a browser, because there is no chromium here (apt-get install chromium).\n');
}

describe.skipIf(CHROMIUM === undefined)('GraphiQL in a browser', () => {
  let app: RunningApp;
  let browser: Browser;

  beforeAll(async () => {
    app = await startApp();
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  test('opens with the queries of the README, runs the first, and asks no other host for anything', async () => {
    const page = await browser.newPage();
    const requested: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });

    await page.goto(`${app.url}/graphql`);
    const execute = page.locator('button[aria-label^="Execute"]');
    await execute.waitFor();
    expect(await page.locator('[role=tab]').allInnerTexts()).toEqual(EXAMPLE_QUERIES.map(({ name }) => name));

    await execute.click();
    const result = page.locator('section[aria-label="Result Window"], .graphiql-response').first();
    // The editor writes its blanks as no-break spaces.
    const shown = async () => (await result.innerText()).replaceAll('\u00a0', ' ');
    await expect.poll(shown, { timeout: 20_000 }).toContain('"title": "Strobe"');

    const foreign = requested.filter((url) => !url.startsWith('data:') && new URL(url.replace(/^blob:/, '')).origin !== app.url);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
