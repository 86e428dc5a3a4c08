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
  return parsed instanceof ipaddr.IPv4
    ? !INSIDE_A_CLOUD.some((range) => parsed.match(range))
    : parsed.match(GLOBAL_UNICAST);
}

/**
 * Public by number, and yet answered from inside a cloud. All other metadata addresses (169.254.169.254,
 * 100.100.100.200, 192.0.0.192, fd00:ec2::254, fd20:ce::254) are in ranges that a registry sets apart.
 */
const INSIDE_A_CLOUD = [
  // Azure's WireServer: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
  ipaddr.IPv4.parseCIDR('168.63.129.16/32'),
  // IBM Cloud's service network: https://cloud.ibm.com/docs/vpc?topic=vpc-service-endpoints-for-vpc
  ipaddr.IPv4.parseCIDR('161.26.0.0/16'),
  ipaddr.IPv4.parseCIDR('166.8.0.0/14'),
];

/** All of IPv6 assigned so far: RFC 4291, https://www.iana.org/assignments/ipv6-unicast-address-assignments */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
