import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the public internet. Private, loopback, link-local, carrier-grade NAT, multicast,
 * reserved and translated ranges are not, nor is an IPv4 address dressed up as IPv6; of IPv6 only 2000::/3 is
 * (RFC 6890, RFC 4291).
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.process(bare)
  if (parsed.range() !== 'unicast') return false
  if (parsed.kind() === 'ipv4') return true
  return parsed.match(ipaddr.parse('2000::'), 3)
}

/** The IP address a URL names as its host, without brackets; null for a name. */
export function addressInHost(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) ? bare : null
}
