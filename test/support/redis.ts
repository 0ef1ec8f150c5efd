import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** A redis-server of a test's own: nothing is kept on disk, and it dies with the test's process. */
export interface TestRedis {
  readonly url: string;
  /** SIGSTOP: connections stay open and nothing answers. */
  pause(): void;
  /** SIGCONT. */
  resume(): void;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Starts it again, empty, on the same port. */
  restart(): Promise<void>;
  /** Ends it for good and removes its folder. */
  stop(): Promise<void>;
}

interface Running {
  readonly server: ChildProcess;
  readonly guard: ChildProcess;
}

const REASON = 'there is no redis-server on PATH (on Debian: apt-get install redis-server)';
let told = false;

/** Starts a redis-server on a free port of 127.0.0.1. Null where none is installed, after saying so; throws instead when CI=true. */
export async function startRedis(): Promise<TestRedis | null> {
  if (installed()) return start(5);
  if (process.env['CI'] === 'true') throw new Error(`The Redis tests must run in CI, and ${REASON}`);
  if (!told) process.stderr.write(`\n${'!'.repeat(100)}\n!! REDIS TESTS ARE SKIPPED: ${REASON}\n${'!'.repeat(100)}\n\n`);
  told = true;
  return null;
}

function installed(): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, 'redis-server'), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Another process may take the port between our look and the server's bind: then the next one is tried. */
async function start(attemptsLeft: number): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'mixdown-redis-'));
  const port = await freePort();
  try {
    return control(folder, port, await run(folder, port));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (attemptsLeft <= 1) throw error;
    return start(attemptsLeft - 1);
  }
}

function control(folder: string, port: number, first: Running): TestRedis {
  let running: Running | null = first;
  const atExit = (): void => {
    running?.server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', atExit);
  const kill = async (): Promise<void> => {
    const ended = running;
    running = null;
    if (ended !== null) await end(ended);
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    pause: () => void running?.server.kill('SIGSTOP'),
    resume: () => void running?.server.kill('SIGCONT'),
    kill,
    restart: async () => {
      await kill();
      running = await run(folder, port);
    },
    stop: async () => {
      await kill();
      process.off('exit', atExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function run(folder: string, port: number): Promise<Running> {
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
    '--daemonize',
    'no',
    '--loglevel',
    'warning',
  ];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  const failed = new Promise<never>((_, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`redis-server on port ${port} ended with code ${code}; the port may be taken`)));
  });
  failed.catch(() => undefined);
  await Promise.race([answering(port), failed]);
  server.unref();
  return { server, guard: guardOf(server, folder) };
}

/** Kills the server when our process ends without an `exit` event (SIGKILL): its standard input closes with us. */
function guardOf(server: ChildProcess, folder: string): ChildProcess {
  const guard = spawn('sh', ['-c', 'read -r _; kill -9 "$0"; rm -rf "$1"', String(server.pid), folder], { stdio: ['pipe', 'ignore', 'ignore'] });
  guard.on('error', () => undefined);
  guard.unref();
  return guard;
}

async function end({ server, guard }: Running): Promise<void> {
  // The guard first: the server's process id may be another's as soon as it is gone.
  await killed(guard);
  await killed(server);
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.ref();
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function answering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (await pong(port)) return;
    await sleep(20);
  }
  throw new Error(`redis-server on port ${port} did not answer PING within 10 s`);
}

function pong(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const settle = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => settle(false));
    socket.once('error', () => settle(false));
    socket.once('data', (data) => settle(data.toString().startsWith('+PONG')));
  });
}
