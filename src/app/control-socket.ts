import { once } from 'node:events';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { z } from 'zod';
import { StoreError } from '../infra/database/postgres/errors.ts';
import type { Logger } from '../jobs/ports/logger.ts';
import { stringsFor } from '../strings/strings.ts';

/*
 * How a command reaches the process that has the embedded database open: a Unix socket in TAILOR_HOME, in a folder that
 * only its user may enter. Each side sends lines of JSON: one request, then the progress and the end of it.
 */

const Request = z.object({ name: z.string(), input: z.unknown() });
/** A command by its name, with its input as JSON. */
type Request = z.infer<typeof Request>;

/** Carries a command out. Returns its output, which becomes JSON. */
type Answer = (request: Request, onProgress: (rows: number) => void) => Promise<unknown>;

const socketPath = (home: string) => join(home, 'control', 'socket');

/**
 * Listens for commands, or logs why it can't, as where the path is longer than a socket's name may be. Call it only
 * while this process has the folder locked: it removes the socket of a process that died.
 */
export async function openControlSocket(
  home: string,
  log: Logger,
  answer: Answer,
): Promise<() => Promise<void>> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => {});
    void handle(socket, log, answer);
  });
  try {
    await listenPrivately(server, socketPath(home));
  } catch (error) {
    log.warn({ err: error }, 'commands cannot reach this process: its socket does not open');
  }
  return async () => {
    for (const socket of open) socket.destroy();
    if (server.listening) await promisify(server.close.bind(server))();
  };
}

/** Listens where only this process' user may connect: the folder is closed before the socket is there. */
async function listenPrivately(server: Server, path: string): Promise<void> {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // It may be older, with another mode.
  chmodSync(folder, 0o700);
  rmSync(path, { force: true });
  server.listen(path);
  await once(server, 'listening');
  chmodSync(path, 0o600);
}

async function handle(socket: Socket, log: Logger, answer: Answer): Promise<void> {
  const send = (line: z.input<typeof Line>) => socket.writable && socket.write(`${JSON.stringify(line)}\n`);
  try {
    for await (const line of createInterface({ input: socket })) {
      const request = Request.parse(JSON.parse(line));
      send({ done: await answer(request, (rows) => send({ rows })) });
      break;
    }
  } catch (error) {
    const isOperators = error instanceof StoreError;
    if (!isOperators) log.error({ err: error }, 'a command failed');
    send({ error: isOperators ? error.message : stringsFor().cli.control.failed });
  } finally {
    socket.end();
  }
}

/**
 * Has the process that holds the embedded database in `home` carry a command out. Null if there is none.
 *
 * @throws StoreError with that process' own sentence if it refuses, or one of ours if it ends.
 */
export async function askRunningProcess(
  home: string,
  request: Request,
  onProgress: (rows: number) => void,
): Promise<{ readonly done: unknown } | null> {
  const socket = await connectTo(socketPath(home));
  if (!socket) return null;
  socket.write(`${JSON.stringify(request)}\n`);
  try {
    for await (const line of createInterface({ input: socket })) {
      const said = Line.parse(JSON.parse(line));
      if ('error' in said) throw new StoreError(said.error);
      if ('done' in said) return said;
      onProgress(said.rows);
    }
  } finally {
    socket.destroy();
  }
  throw new StoreError(stringsFor().cli.control.ended);
}

async function connectTo(path: string): Promise<Socket | null> {
  const connected = Promise.withResolvers<Socket | null>();
  const socket = connect(path, () => connected.resolve(socket));
  // Nothing listens: no process has the database open, or it has no socket.
  socket.on('error', () => connected.resolve(null));
  return connected.promise;
}

const Line = z.union([
  z.object({ rows: z.number() }),
  z.object({ error: z.string() }),
  z.object({ done: z.unknown() }),
]);
