/** Which errors are of the connection, so that another try may fare better. All others are faults of this side. */

/** Of sockets and name servers. Node documentation, "Common system errors", and `dns` error codes. */
const OF_SOCKETS =
  /^E(CONN(RESET|REFUSED|ABORTED)|PIPE|TIMEDOUT|SOCKETTIMEDOUT|HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN|NETRESET|ADDRNOTAVAIL|NOTFOUND|AI_[A-Z]+|PROTO)$/

/** Of TLS, of the parser of HTTP, of streams that end early, and of tunnels through a proxy. Node documentation, "Errors". */
const OF_PROTOCOLS =
  /^(ERR_(SSL|TLS|PROXY)_[A-Z0-9_]+|HPE_[A-Z_]+|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2?_(STREAM|SESSION)_[A-Z_]+)$/

/** Of certificates. Node documentation, "X509 certificate error codes". */
const OF_CERTIFICATES =
  /^(UNABLE_TO_(GET|DECRYPT|DECODE|VERIFY)_[A-Z_]+|CERT_[A-Z_]+|CRL_[A-Z_]+|ERROR_IN_[A-Z_]+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$/

/** Names that clients give to what has no code: their own time limits, an abort, and the answer of a proxy. */
const NAMES: ReadonlySet<string> = new Set(['TimeoutError', 'AbortError', 'ProxyError'])

/** The S3 client's error for a body whose bytes do not match S3's checksum. */
const OF_BODIES = 'Checksum mismatch'

/** @param name  the error's code, or its name where it has none */
export function isOfConnection(name: string, message: string): boolean {
  return (
    NAMES.has(name) ||
    [OF_SOCKETS, OF_PROTOCOLS, OF_CERTIFICATES].some((codes) => codes.test(name)) ||
    message.startsWith(OF_BODIES)
  )
}
