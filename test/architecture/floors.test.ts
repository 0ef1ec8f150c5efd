import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** The floors of the design, by folder or file; imports only go down or stay. */
const FLOORS: readonly (readonly [RegExp, number])[] = [
  [/^src\/(main|worker|start)\.ts$|^src\/(app|server)\//, 5],
  [/^(resolvers|jobs)\//, 4],
  [/^src\/(catalog|accounts|listening|operations)\//, 3],
  [/^datasources\/|^src\/(lake|sandbox)\//, 2],
  [/^src\/(upstream|cache|db|redis|observability)\//, 1],
  [/^src\/(model|errors|config)\//, 0],
];

const MODULES = globSync('{src,resolvers,datasources,jobs}/**/*.ts', { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'));
const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g;

function importsOf(module: string): string[] {
  const text = readFileSync(join(ROOT, module), 'utf8');
  const specifiers = [...text.matchAll(IMPORT)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
  return specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.normalize(posix.join(posix.dirname(module), specifier)));
}

function floorOf(module: string): number | null {
  return FLOORS.find(([pattern]) => pattern.test(module))?.[1] ?? null;
}

const GRAPH = new Map(MODULES.map((module) => [module, importsOf(module)]));

describe('the house', () => {
  test('is seen whole: every module has a floor, and every import leads to a module', () => {
    expect(MODULES.length).toBeGreaterThan(100);
    expect([...GRAPH.values()].flat().length).toBeGreaterThan(300);
    expect(MODULES.filter((module) => floorOf(module) === null)).toEqual([]);
    expect([...GRAPH.values()].flat().filter((target) => !GRAPH.has(target))).toEqual([]);
  });

  test('imports only downward', () => {
    const upward = [...GRAPH].flatMap(([module, targets]) =>
      targets.filter((target) => (floorOf(target) ?? 0) > (floorOf(module) ?? 0)).map((target) => `${module} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test('keeps providers apart', () => {
    const folderOf = (module: string): string | null => /^datasources\/([^/]+)\//.exec(module)?.[1] ?? null;
    const crossing = [...GRAPH].flatMap(([module, targets]) => {
      const home = folderOf(module);
      return home === null
        ? []
        : targets.filter((target) => folderOf(target) !== null && folderOf(target) !== home).map((target) => `${module} -> ${target}`);
    });
    expect(crossing).toEqual([]);
  });

  test('has no cycle', () => {
    expect(cycle()).toBeNull();
  });

  test('reads the environment in one place', () => {
    const readers = MODULES.filter((module) => /process\.env\b/.test(readFileSync(join(ROOT, module), 'utf8')) && !module.startsWith('src/config/'));
    expect(readers).toEqual([]);
  });

  test('has no room without a name', () => {
    expect(MODULES.filter((module) => /(^|\/)(utils?|helpers?|common|shared|lib)(\/|\.ts$)/.test(module))).toEqual([]);
  });
});

function cycle(): string[] | null {
  const done = new Set<string>();
  const visit = (module: string, path: string[]): string[] | null => {
    if (path.includes(module)) return [...path.slice(path.indexOf(module)), module];
    if (done.has(module)) return null;
    for (const target of GRAPH.get(module) ?? []) {
      const found = visit(target, [...path, module]);
      if (found !== null) return found;
    }
    done.add(module);
    return null;
  };
  for (const module of GRAPH.keys()) {
    const found = visit(module, []);
    if (found !== null) return found;
  }
  return null;
}

describe('the lint rules', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mixdown-lint-'));
    await cp(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test.each([
    ['src/model/planted.ts', '../cache/cache.ts', 'floor 0'],
    ['src/config/planted.ts', '../server/server.ts', 'floor 0'],
    ['src/upstream/planted.ts', '../../datasources/provider.ts', 'floor 1'],
    ['src/sandbox/planted.ts', '../catalog/catalog.ts', 'floor 2'],
    ['datasources/planted.ts', '../resolvers/index.ts', 'floor 2'],
    ['datasources/spotify/planted.ts', '../lastfm/index.ts', 'never another provider'],
    ['src/catalog/planted.ts', '../../resolvers/index.ts', 'floor 3'],
    ['src/catalog/planted.ts', '../../datasources/spotify/index.ts', 'floor 3'],
    ['resolvers/planted.ts', '../src/cache/cache.ts', 'fetches nothing'],
  ])('refuse %s importing %s', async (file, specifier, reason) => {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), `import { planted } from '${specifier}';\n\nexport const use = planted;\n`);
    const output = await lintOutput(folder, file);
    expect(output).toContain('no-restricted-imports');
    expect(output).toContain(reason);
    await writeFile(join(folder, file), `export const use = 1;\n`);
    expect(await lintOutput(folder, file)).not.toContain('no-restricted-imports');
  });
});

async function lintOutput(folder: string, file: string): Promise<string> {
  const lint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  try {
    return (await run(process.execPath, [lint, file], { cwd: folder })).stdout;
  } catch (error) {
    return (error as { stdout?: string }).stdout ?? '';
  }
}
