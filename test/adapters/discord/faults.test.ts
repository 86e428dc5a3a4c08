import { expect, it } from 'vitest';
import { discordResult } from '../../../src/adapters/discord/errors.ts';
import { createDiscordApi } from '../../../src/adapters/discord/outbound/api.ts';
import { silent } from './silent-log.ts';

it('a connection that fails may be tried again', async () => {
  const account = { token: 'x', applicationId: '1', apiUrl: 'http://127.0.0.1:1' };
  const api = createDiscordApi(account, silent);
  expect(await discordResult(() => api.openDm('2'))).toMatchObject({
    ok: false,
    error: { code: 'delivery_failed', detail: 'Discord could not be reached', retryable: true },
  });
});

it.each([
  ['a conflict in the database', Object.assign(new Error('deadlock detected'), { code: '40P01' })],
  ['a lost database', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
  ['an error with a cause', new Error('not saved', { cause: new Error('disk') })],
  ['a bug in rendering', new TypeError("Cannot read properties of undefined (reading 'text')")],
])('is not put down to Discord: %s', async (_, error) => {
  await expect(discordResult(() => Promise.reject(error))).rejects.toBe(error);
});
