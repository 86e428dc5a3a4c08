import { once } from 'node:events';
import { spawnTailor } from './tailor.ts';

/** Runs `tailor start` over the embedded database in a folder, until it's stopped. */
export async function startService(folder: string, env: NodeJS.Dict<string> = {}) {
  const service = spawnTailor(folder, ['start', '--roles', 'http'], {
    ...env,
    PORT: '0',
    LOG_LEVEL: 'silent',
  });
  const exited = once(service, 'exit');
  let said = '';
  const ready = Promise.withResolvers<void>();
  service.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.includes('Ready.')) ready.resolve();
  });
  await Promise.race([ready.promise, exited]);
  return {
    /** Resolves with its exit code. */
    async stop(): Promise<unknown> {
      service.kill('SIGTERM');
      return (await exited)[0];
    },
  };
}
