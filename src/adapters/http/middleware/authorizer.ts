import type { Request, RequestHandler } from 'express';
import { dayOf } from '../../../jobs/model/day.ts';
import { UserId } from '../../../jobs/model/ids.ts';
import { reason, refuse } from '../../../jobs/model/refusal.ts';
import { err } from '../../../jobs/model/result.ts';
import { type Caller, findCaller, type Scope, type Tokens } from '../../../jobs/people/access.ts';
import type { AuditActor, AuditRepository } from '../../../jobs/ports/audit.ts';
import type { Store } from '../../../jobs/ports/repositories.ts';
import { stringsFor } from '../../../strings/strings.ts';
import { Problem, problemFrom } from './problem.ts';
import { REFUSAL_STATUSES } from './statuses.ts';

/** Decides who sends a request, and which user it acts for. */
export interface Authorizer {
  /** Rejects a request without a valid token. Runs before anything else of the request is read. */
  readonly authenticate: RequestHandler;
  /** Notes the use of the token in the audit trail. Runs within the token's limits, as each new address adds a row. */
  readonly recordUse: RequestHandler;
  /** Rejects a token without this scope. */
  requireScope(scope: Scope): RequestHandler;
  /** Rejects a user's token. */
  readonly requireInstallation: RequestHandler;
  /** The user that a request acts for: the token's own, or the one that an installation names as `?user_id=`. */
  resolveUser(request: Request): Promise<UserId>;
  /** Rejects a request that may not act for this user, whether or not the user exists. */
  requireAccess(request: Request, user: string): void;
  /** Whom the audit trail names for what a request changes. */
  actorOf(request: Request): AuditActor;
  /** The address of something of this user's, for requests with the same token. */
  linkFor(request: Request, path: string, user: UserId): string;
}

/** Creates the authorizer over the stored tokens. */
export function createAuthorizer(
  tokens: Tokens,
  { users, audit, suspensions }: Pick<Store, 'users' | 'audit' | 'suspensions'>,
): Authorizer {
  const callers = new WeakMap<Request, Caller>();
  const noteUse = createUseRecorder(audit);

  function callerOf(request: Request): Caller {
    const caller = callers.get(request);
    if (!caller) throw new Error('the request was not authenticated');
    return caller;
  }

  function requireAccess(request: Request, user: string): void {
    const caller = callerOf(request);
    // The same answer whether or not the user exists, so that ids cannot be probed.
    if (caller.by === 'user' && caller.userId !== user.toLowerCase())
      throw new Problem(403, stringsFor().http.otherUser);
  }

  return {
    requireAccess,

    actorOf: (request) => ({ by: 'token', token: callerOf(request).token }),

    linkFor(request, path, user) {
      if (callerOf(request).by === 'user') return path;
      return `${path}${path.includes('?') ? '&' : '?'}user_id=${user}`;
    },

    async authenticate(request, _response, next) {
      const secret = BEARER.exec(request.get('authorization') ?? '')?.[1];
      const caller = secret === undefined ? err('missing' as const) : await findCaller(secret, tokens);
      if (!caller.ok) throw await authenticationProblem(caller.error, tokens);
      callers.set(request, caller.value);
      next();
    },

    async recordUse(request, _response, next) {
      await noteUse(callerOf(request), request.socket.remoteAddress ?? 'unknown');
      next();
    },

    requireScope: (scope) => (request, _response, next) => {
      if (!callerOf(request).scopes.includes(scope))
        throw new Problem(403, stringsFor().http.scopeMissing(scope), {
          code: 'scope_missing',
          headers: {
            'WWW-Authenticate': `Bearer realm="tailor", error="insufficient_scope", scope="${scope}"`,
          },
        });
      next();
    },

    requireInstallation(request, _response, next) {
      if (callerOf(request).by !== 'installation')
        throw new Problem(403, stringsFor().http.needsInstallationToken);
      next();
    },

    async resolveUser(request) {
      const user = await findNamedUser(request);
      if (request.method === 'POST' && (await suspensions.find(user, null))) {
        const { error } = refuse({ user_id: reason('suspended', { scope: 'person' }) });
        throw problemFrom(error);
      }
      return user;
    },
  };

  async function findNamedUser(request: Request): Promise<UserId> {
    const caller = callerOf(request);
    const { user_id: named } = request.query;
    if (caller.by === 'user') {
      if (named !== undefined) requireAccess(request, String(named));
      return caller.userId;
    }
    if (named === undefined) {
      const { nameUser } = stringsFor().http;
      throw new Problem(400, nameUser, { fields: { user_id: nameUser } });
    }
    const id = UserId.safeParse(named);
    if (!id.success || !(await users.find(id.data))) throw userNotFoundProblem();
    return id.data;
  }
}

/** Uses that this process remembers as recorded. */
const MAX_REMEMBERED_USES = 10_000;

/** Records the first use of a token from an address on a day. Most requests cost no query. */
function createUseRecorder(audit: AuditRepository): (caller: Caller, address: string) => Promise<void> {
  const recorded = new Set<string>();
  return async (caller, address) => {
    const use = `${dayOf(new Date())} ${caller.token} ${address}`;
    if (recorded.has(use)) return;
    if (recorded.size >= MAX_REMEMBERED_USES) recorded.clear();
    const actor = { by: 'token', token: caller.token } as const;
    const user = caller.by === 'user' ? caller.userId : null;
    await audit.recordDaily({ kind: 'token_used', actor, user, details: { address } });
    recorded.add(use);
  };
}

/** Returns the 404 for a user that the address names and that does not exist. */
export function userNotFoundProblem(): Problem {
  return new Problem(REFUSAL_STATUSES.user_not_found.address, stringsFor().refusals.user_not_found({}));
}

const BEARER = /^Bearer ([\w.~+/-]{8,200}=*)$/i;

async function authenticationProblem(
  reason: 'missing' | 'unknown' | 'expired',
  tokens: Tokens,
): Promise<Problem> {
  const { http } = stringsFor();
  if (!(await tokens.exists())) return new Problem(503, http.apiOff);
  const problem = {
    missing: { code: 'token_missing', text: http.tokenMissing, challenge: '' },
    unknown: { code: 'token_invalid', text: http.tokenInvalid, challenge: ', error="invalid_token"' },
    expired: { code: 'token_expired', text: http.tokenExpired, challenge: ', error="invalid_token"' },
  } as const;
  const { code, text, challenge } = problem[reason];
  return new Problem(401, text, {
    code,
    headers: { 'WWW-Authenticate': `Bearer realm="tailor"${challenge}` },
  });
}
