import { type LookupAddress, promises } from 'node:dns';
import { Agent } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublic } from './address.ts';

/** How a host is reached. Tests stand in another one; no configuration can. */
export interface Line {
  /** Every address of a name. Rejects where there is none. */
  resolve(host: string): Promise<readonly LookupAddress[]>;
  /** Whether an address may be connected to. */
  allows(address: string): boolean;
  readonly port: number;
  /** Certificates that are trusted besides those of Node. */
  readonly ca?: string;
}

export const PUBLIC_LINE: Line = {
  resolve: (host) => promises.lookup(host, { all: true }),
  allows: isPublic,
  port: 443,
};

/** A name led to an address that is not public. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
}

/**
 * An agent whose every connection goes to an address that was just resolved and checked, and to no other: a name
 * that answers differently the next time gains nothing. One private address among several refuses the name.
 */
export function agentOf({ resolve, allows, ca }: Line): Agent {
  const lookup: LookupFunction = (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || !addresses.every(({ address }) => allows(address)))
          return done(new PrivateAddress(), []);
        if (options.all) done(null, [...addresses]);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, []),
    );
  };
  return new Agent({ lookup, keepAlive: false, ...(ca === undefined ? {} : { ca }) });
}
