import { webApi } from '@slack/bolt';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { createSlackWebClients } from '../../../src/adapters/slack/api-client.ts';
import { slackResult } from '../../../src/adapters/slack/errors.ts';
import { createRecordingLog } from './recording-log.ts';

it('a connection that fails may be tried again', async () => {
  const web = createSlackWebClients({ apiUrl: 'http://127.0.0.1:1/api/', log: createRecordingLog() });
  const failed = { ok: false, error: { code: 'delivery_failed', retryable: true } };
  expect(await slackResult(web.interactive.auth.test({ token: 'x' }))).toMatchObject(failed);
  const cut = new TypeError('terminated', { cause: new Error('other side closed') });
  expect(await slackResult(Promise.reject(cut))).toMatchObject(failed);
});

it("Slack's refusal is a fault with Slack's own code", async () => {
  const refused = new webApi.WebAPIPlatformError({ ok: false, error: 'channel_not_found' });
  expect(await slackResult(Promise.reject(refused))).toMatchObject({
    ok: false,
    error: { code: 'place_closed', detail: 'channel_not_found', retryable: false },
  });
});

it.each([
  ['a bug in rendering', new TypeError("Cannot read properties of undefined (reading 'text')")],
  ['an answer of another form', new z.ZodError([])],
  ['the database', Object.assign(new Error('deadlock detected'), { code: '40P01' })],
])('is not put down to Slack: %s', async (_, error) => {
  await expect(slackResult(Promise.reject(error))).rejects.toBe(error);
});
