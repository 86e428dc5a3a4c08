import { type LookupAddress, promises } from 'node:dns';
import { Agent } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './address.ts';

/** How a host is reached. Tests use another one; no setting can change it. */
export interface NetworkRoute {
  /** Every address of a name. Rejects when the name has none. */
  resolve(host: string): Promise<readonly LookupAddress[]>;
  /** True for an address that may be connected to. */
  allows(address: string): boolean;
  readonly port: number;
  /** Certificates to trust besides Node's own. */
  readonly ca?: string;
}

/** Resolves names by the system's resolver, and connects to public addresses on port 443. */
export const PUBLIC_INTERNET: NetworkRoute = {
  resolve: (host) => promises.lookup(host, { all: true }),
  allows: isPublicAddress,
  port: 443,
};

/** A name resolved to an address that is not public. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/**
 * Creates an agent that connects only to the address it has just resolved and checked, so that a name that resolves
 * differently the next time (DNS rebinding) gains nothing. One private address among several rejects the name.
 */
export function createAgent({ resolve, allows, ca }: NetworkRoute): Agent {
  const lookup: LookupFunction = (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || !addresses.every(({ address }) => allows(address)))
          return done(new PrivateAddressError(), []);
        if (options.all) done(null, [...addresses]);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, []),
    );
  };
  return new Agent({ lookup, keepAlive: false, ...(ca === undefined ? {} : { ca }) });
}
