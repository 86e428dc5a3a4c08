import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Logger } from '../../../../jobs/ports/logger.ts';
import { SLACK_PATH } from '../../app-definition.ts';
import { SLACK_LIMITS } from '../../limits.ts';
import type { SlackDispatch, SlackInboundRequest } from '../dispatcher.ts';
import { hasValidSignature } from './signature.ts';

/** Receives Slack's requests over HTTP, and answers each once its content is stored. */
export function createSlackRouter(signingSecret: string, dispatch: SlackDispatch, log: Logger): Router {
  const router = Router();
  const raw = express.raw({ type: () => true, limit: SLACK_LIMITS.requestBytes });
  router.post(SLACK_PATH, boundUnsigned(SLACK_LIMITS.unsignedBytes), raw, async (request, response) => {
    const body: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (!hasValidSignature({ body, ...signatureOf(request) }, signingSecret)) {
      log.warn({}, 'refused a request that Slack did not sign within the last five minutes');
      response.status(401).end();
      return;
    }
    const payload = readBody(body.toString(), request.headers['content-type'] ?? '');
    if (payload === null) response.status(400).end();
    else if (payload.type === 'url_verification') response.json({ challenge: payload.challenge });
    else if (payload.ssl_check !== undefined) response.end();
    else await respond(response, { body: payload, ...retryOf(request) }, dispatch, log);
  });
  return router;
}

/**
 * Bounds the bodies that are being read, whose signature nobody can check yet. Past the bound, ends the requests that
 * have taken longest: Slack's own take milliseconds.
 */
function boundUnsigned(maxBytes: number): RequestHandler {
  const reading = new Map<Request, number>();
  let total = 0;
  const end = (request: Request) => {
    total -= reading.get(request) ?? 0;
    reading.delete(request);
  };
  return (request, _response, next) => {
    const length = Number(request.get('content-length') ?? SLACK_LIMITS.requestBytes);
    const bytes = Math.min(length, SLACK_LIMITS.requestBytes);
    reading.set(request, bytes);
    total += bytes;
    request.once('close', () => end(request));
    for (const oldest of reading.keys()) {
      if (total <= maxBytes) break;
      end(oldest);
      oldest.destroy();
    }
    next();
  };
}

function signatureOf(request: Request) {
  return {
    timestamp: request.get('x-slack-request-timestamp'),
    signature: request.get('x-slack-signature'),
  };
}

function retryOf(request: Request): Pick<SlackInboundRequest, 'retryNum' | 'retryReason'> {
  const num = request.get('x-slack-retry-num');
  const reason = request.get('x-slack-retry-reason');
  return { ...(num && { retryNum: Number(num) }), ...(reason && { retryReason: reason }) };
}

const Fields = z.record(z.string(), z.unknown());

/**
 * Reads a body: JSON for events, JSON in a form field for interactions, a form for commands. Null for anything else.
 */
function readBody(text: string, contentType: string): Record<string, unknown> | null {
  try {
    if (contentType.startsWith('application/json')) return Fields.parse(JSON.parse(text));
    const form = Object.fromEntries(new URLSearchParams(text));
    return form.payload === undefined ? form : Fields.parse(JSON.parse(form.payload));
  } catch {
    return null;
  }
}

async function respond(
  response: Response,
  request: SlackInboundRequest,
  dispatch: SlackDispatch,
  log: Logger,
): Promise<void> {
  try {
    const content = await dispatch(request);
    if (typeof content === 'object' && content !== null) response.json(content);
    else response.type('text/plain').send(typeof content === 'string' ? content : '');
  } catch (error) {
    log.error({ err: error }, 'a Slack request could not be stored; Slack will send it again');
    response.status(500).end();
  }
}
