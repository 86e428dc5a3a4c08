import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Logger } from '../../../../jobs/ports/logger.ts';
import { limits } from '../../limits.ts';
import { SLACK_PATH } from '../../paths.ts';
import type { Delivered, Take } from '../dispatcher.ts';
import { isSigned } from './signature.ts';

/** Takes Slack's requests, each answered when what it brought has been stored. */
export function createSlackRouter(signingSecret: string, take: Take, log: Logger): Router {
  const router = Router();
  const raw = express.raw({ type: () => true, limit: limits.requestBytes });
  router.post(SLACK_PATH, raw, async (request, response) => {
    const body: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (!isSigned({ body, ...signatureOf(request) }, signingSecret)) {
      log.warn({}, 'a request came to Slack’s path that Slack did not sign just now');
      response.status(401).end();
      return;
    }
    const payload = readBody(body.toString(), request.headers['content-type'] ?? '');
    if (payload === null) response.status(400).end();
    else if (payload.type === 'url_verification') response.json({ challenge: payload.challenge });
    else if (payload.ssl_check !== undefined) response.end();
    else await answer(response, { body: payload, ...retryOf(request) }, take, log);
  });
  return router;
}

function signatureOf(request: Request) {
  return {
    timestamp: request.get('x-slack-request-timestamp'),
    signature: request.get('x-slack-signature'),
  };
}

function retryOf(request: Request): Pick<Delivered, 'retryNum' | 'retryReason'> {
  const num = request.get('x-slack-retry-num');
  const reason = request.get('x-slack-retry-reason');
  return { ...(num && { retryNum: Number(num) }), ...(reason && { retryReason: reason }) };
}

const Fields = z.record(z.string(), z.unknown());

/** Events come as JSON, interactions as JSON in a field of a form, commands as a form. */
function readBody(text: string, contentType: string): Record<string, unknown> | null {
  try {
    if (contentType.startsWith('application/json')) return Fields.parse(JSON.parse(text));
    const form = Object.fromEntries(new URLSearchParams(text));
    return form.payload === undefined ? form : Fields.parse(JSON.parse(form.payload));
  } catch {
    return null;
  }
}

async function answer(response: Response, delivered: Delivered, take: Take, log: Logger): Promise<void> {
  try {
    const said = await take(delivered);
    if (typeof said === 'object' && said !== null) response.json(said);
    else response.type('text/plain').send(typeof said === 'string' ? said : '');
  } catch (error) {
    log.error({ err: error }, 'what Slack sent could not be taken: it will send it again');
    response.status(500).end();
  }
}
