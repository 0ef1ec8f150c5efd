import { generate } from '@graphql-codegen/cli';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import config from '../../codegen.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

it('the committed resolver types are those of the schema', async () => {
  const files: { filename: string; content: string }[] = await generate({ ...config, cwd: ROOT, silent: true }, false);
  expect(files.map((file) => file.filename)).toEqual(['resolvers/generated/types.ts']);
  for (const file of files) {
    const committed = await readFile(`${ROOT}${file.filename}`, 'utf8');
    const remedy = `${file.filename} is not what schema/ says: run npx graphql-codegen --config codegen.ts and commit it`;
    expect(committed === file.content, remedy).toBe(true);
  }
});
