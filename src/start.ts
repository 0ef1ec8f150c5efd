import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../.cache/node')); // before the first import of ours: types are stripped and code compiled once
const { orReportFailure } = await import('./app/report-failure.ts');
const { runEverything } = await import('./app/run-everything.ts');
await orReportFailure(runEverything);
