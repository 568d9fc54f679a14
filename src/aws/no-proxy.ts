/** Which hosts are reached directly although there is a proxy. */
import { BlockList, isIP } from 'node:net'

/**
 * Whether a host is one of NO_PROXY, or of this machine, which no proxy could reach.
 *
 * An entry is a host, with everything below it, a leading `.` or `*.` or not; an IP address; a range of them in CIDR
 * form; any of the first two with a port; or `*` for all. Anything else matches nothing. curl and Go read it in this way; Node
 * itself would take a bare domain for that one host.
 * @param host     with or without brackets around an IPv6 address
 * @param entries  of NO_PROXY, as typed
 */
export function isReachedStraight(host: string, port: number, entries: readonly string[]): boolean {
  const name = host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
  return isOwn(name) || entries.some((entry) => fits(entry.toLowerCase(), name, port))
}

/** Addresses of this machine. RFC 6761 keeps localhost and all below it for that. */
function isOwn(name: string): boolean {
  if (isIP(name) === 4) return name.startsWith('127.')
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1'
}

function fits(entry: string, name: string, port: number): boolean {
  if (entry === '*') return true
  const { pattern, port: wanted } = splitPort(entry)
  if (wanted !== undefined && wanted !== port) return false
  if (isIP(name) > 0) return pattern === name || isInRange(name, pattern)
  const domain = pattern.replace(/^\*?\./, '').replace(/\.$/, '')
  return domain !== '' && (name === domain || name.endsWith(`.${domain}`))
}

/** `host:443`, `[::1]:443` or `[::1]`; an IPv6 address without brackets has no port. */
function splitPort(entry: string): { pattern: string; port?: number } {
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(entry) ?? []
  const pattern = bracketed ?? plain
  if (pattern === undefined) return { pattern: entry }
  return port === undefined ? { pattern } : { pattern, port: Number(port) }
}

function isInRange(address: string, range: string): boolean {
  const [network = '', bits, ...more] = range.split('/')
  const family = isIP(network)
  const length = Number(bits)
  const isRange = bits !== undefined && /^\d{1,3}$/.test(bits) && more.length === 0
  if (!isRange || family === 0 || family !== isIP(address) || length > (family === 4 ? 32 : 128)) return false
  const list = new BlockList()
  const kind = family === 4 ? 'ipv4' : 'ipv6'
  list.addSubnet(network, length, kind)
  return list.check(address, kind)
}
