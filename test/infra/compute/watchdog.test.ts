import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

function start(args: string[] = [], execArgv: string[] = []) {
  const child = fork(fileURLToPath(new URL('./blocked-process.ts', import.meta.url)), args, {
    execArgv,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let output = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return { child, output: () => output, watched: once(child, 'message'), closed: once(child, 'close') };
}

it('ends a process whose event loop stands still, with a line in the log', async () => {
  const { child, output, watched, closed } = start();
  await watched;
  child.send('block');
  expect(await closed).toEqual([null, 'SIGKILL']);
  expect(JSON.parse(output())).toEqual({
    level: 'fatal',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    pid: child.pid,
    hostname: expect.any(String),
    msg: 'the event loop stood still for 2 s, so this process ends',
  });
});

it('writes nothing where the log is silent', async () => {
  const { child, output, watched, closed } = start(['silent']);
  await watched;
  child.send('block');
  expect(await closed).toEqual([null, 'SIGKILL']);
  expect(output()).toBe('');
});

it('leaves a busy process alone, and one that was stopped and goes on', async () => {
  const { child, watched, closed } = start();
  await watched;
  const alive = once(child, 'message');
  child.send('busy');
  expect(await alive).toEqual(['alive', undefined]);
  child.kill('SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const stillAlive = once(child, 'message');
  child.kill('SIGCONT');
  child.send('busy');
  expect(await stillAlive).toEqual(['alive', undefined]);
  expect(child.exitCode).toBeNull();
  child.kill('SIGKILL');
  await closed;
});

it('leaves a process alone while it can be debugged', async () => {
  const { child, output, watched, closed } = start([], ['--inspect=127.0.0.1:0']);
  await watched;
  child.send('block');
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(child.exitCode).toBeNull();
  expect(child.signalCode).toBeNull();
  expect(output()).not.toContain('fatal');
  child.kill('SIGKILL');
  await closed;
});
