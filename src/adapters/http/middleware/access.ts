import type { Request, RequestHandler } from 'express';
import { UserId } from '../../../jobs/model/ids.ts';
import { type Caller, findCaller, type Tokens } from '../../../jobs/people/access.ts';
import type { Store } from '../../../jobs/ports/repositories.ts';
import { stringsFor } from '../../../strings/strings.ts';
import { Problem } from './problem.ts';

/** Who asks, and for whom. */
export interface AccessDesk {
  /** Refuses a request whose token is not one; to be run before anything else is read of it. */
  readonly authenticate: RequestHandler;
  /** Refuses a user's token. */
  readonly installationOnly: RequestHandler;
  /** The user that a request is made for: a user's token has one, an installation's names one as `?user_id=`. */
  userOf(request: Request): Promise<UserId>;
  /** That a request may be made for this user, whether there is one or not. */
  requireMay(request: Request, user: string): void;
  /** The address of something of this user's, to be asked for with the same token. */
  addressOf(request: Request, path: string, user: UserId): string;
}

/** The same for somebody who is there and for somebody who is not, so that ids cannot be probed. */
const NOT_YOURS = 'This token acts for its own user alone.';

export function createAccess(tokens: Tokens, { users }: Pick<Store, 'users'>): AccessDesk {
  const callers = new WeakMap<Request, Caller>();

  function callerOn(request: Request): Caller {
    const caller = callers.get(request);
    if (!caller) throw new Error('a request was handled before its token was');
    return caller;
  }

  function requireMay(request: Request, user: string): void {
    const caller = callerOn(request);
    if (caller.by === 'user' && caller.userId !== user.toLowerCase()) throw new Problem(403, NOT_YOURS);
  }

  return {
    requireMay,

    addressOf(request, path, user) {
      if (callerOn(request).by === 'user') return path;
      return `${path}${path.includes('?') ? '&' : '?'}user_id=${user}`;
    },

    async authenticate(request, _response, next) {
      const secret = BEARER.exec(request.get('authorization') ?? '')?.[1];
      const caller = secret === undefined ? null : await findCaller(secret, tokens);
      if (!caller) throw await unauthenticated(secret, tokens);
      callers.set(request, caller);
      next();
    },

    installationOnly(request, _response, next) {
      if (callerOn(request).by !== 'installation')
        throw new Problem(403, 'This takes a token of the installation: tailor token create --installation.');
      next();
    },

    async userOf(request) {
      const caller = callerOn(request);
      const { user_id: named } = request.query;
      if (caller.by === 'user') {
        if (named !== undefined) requireMay(request, String(named));
        return caller.userId;
      }
      if (named === undefined) throw new Problem(400, NAME_ONE, { fields: { user_id: NAME_ONE } });
      const id = UserId.safeParse(named);
      if (!id.success || !(await users.find(id.data)))
        throw new Problem(404, stringsFor().refusals.user_not_found({}));
      return id.data;
    },
  };
}

const BEARER = /^Bearer ([\w.~+/-]{8,200}=*)$/i;

const NAME_ONE = 'An installation token acts for a user: name one as ?user_id=.';

async function unauthenticated(secret: string | undefined, tokens: Tokens): Promise<Problem> {
  if (!(await tokens.exists()))
    return new Problem(
      503,
      'The jobs API is off: no token exists. Whoever runs this makes one with tailor token create.',
    );
  const error =
    secret === undefined
      ? 'A token is needed: send it as Authorization: Bearer ….'
      : 'This token is not valid here, or was revoked.';
  return new Problem(401, error, { headers: { 'WWW-Authenticate': 'Bearer realm="tailor"' } });
}
