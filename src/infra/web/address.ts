import ipaddr from 'ipaddr.js';

/**
 * True for an address of the public internet. Everything that a registry sets apart is not: loopback,
 * private, link-local (where clouds keep their metadata), carrier NAT, multicast, documentation, benchmarks. An IPv4
 * address inside an IPv6 one is judged as IPv4. Those that a gateway would translate (NAT64, 6to4, Teredo) are not
 * public, since the gateway may stand in a private network.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}

/** All of IPv6 assigned so far: RFC 4291, https://www.iana.org/assignments/ipv6-unicast-address-assignments */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
