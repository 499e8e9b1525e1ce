import 'server-only'
import { isIP, isIPv6 } from 'node:net'

/** Groups of 16 bits in an IPv6 address, and how many of them name the network of one customer (RFC 6177). */
const [IPV6_GROUPS, NETWORK_GROUPS] = [8, 4]

/** Of an IPv4 address that is written as IPv6 (RFC 4291, 2.5.5.2): `::ffff:c000:201`. */
const IPV4_MAPPED = ['0', '0', '0', '0', '0', 'ffff']

/** The address alone: brackets, port and zone left out, in the one way the URL standard writes it. */
function hostOf(text: string): string | undefined {
  const withoutZone = text.replace(/%[^\]]*/, '')
  const url = `http://${isIPv6(withoutZone) ? `[${withoutZone}]` : withoutZone}`
  if (!URL.canParse(url)) return undefined
  const { hostname } = new URL(url)
  const host = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return isIP(host) ? host : undefined
}

/** All eight groups of an IPv6 address; `::` stands for as many zeros as are missing. */
function groupsOf(address: string): string[] {
  const [head = [], tail = []] = address.split('::').map((part) => (part === '' ? [] : part.split(':')))
  const zeros = IPV6_GROUPS - head.length - tail.length
  return [...head, ...Array.from({ length: zeros }, () => '0'), ...tail]
}

const ipv4Of = (groups: readonly string[]): string =>
  groups
    .slice(IPV4_MAPPED.length)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((bits) => [bits >> 8, bits & 0xff])
    .join('.')

/**
 * The network that requests from an address are counted for by every limit: the IPv4 address itself, or the /64 of an
 * IPv6 address, for whoever has one of its addresses has them all. What is no address is counted as it is written.
 */
export function networkOf(text: string): string {
  const host = hostOf(text.trim())
  if (host === undefined) return text.trim()
  if (!isIPv6(host)) return host
  const groups = groupsOf(host)
  if (IPV4_MAPPED.every((group, index) => groups[index] === group)) return ipv4Of(groups)
  return `${groups.slice(0, NETWORK_GROUPS).join(':')}::/64`
}
