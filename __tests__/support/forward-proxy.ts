/** A company proxy, and the servers behind it in place of AWS's. */
import { createServer as createHttpServer, request as send } from 'node:http'
import { connect, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { Issued } from './certificates.js'

/** A request to a proxy. */
export interface ProxyRequest {
  /** CONNECT, or the method of a request in absolute form. */
  readonly method: string
  /** `host:port` of a CONNECT, else the whole address. */
  readonly target: string
  /** The header Proxy-Authorization, decoded; undefined when there was none. */
  readonly user?: string
}

export interface ForwardProxy {
  /** With the user and password that it requires, if any. */
  readonly url: string
  readonly port: number
  /** Grows. */
  readonly requests: readonly ProxyRequest[]
  readonly close: () => Promise<void>
}

export interface ProxyOptions {
  /** Ports of this machine that replace every host: for http:// requests and for tunnels. */
  readonly http?: number
  readonly tunnel?: number
  /** `user:password` as configured in the proxy; anyone else gets 407. */
  readonly user?: string
  /** Answers with this status instead of forwarding the request, or never answers; undefined forwards it. */
  readonly refuse?: (request: ProxyRequest, nth: number) => number | 'hang' | undefined
}

/** Starts a proxy on loopback. */
export async function startForwardProxy(options: ProxyOptions): Promise<ForwardProxy> {
  const requests: ProxyRequest[] = []
  const judge = (method: string, target: string, authorization: string | undefined): number | 'hang' | undefined => {
    const basic = /^Basic (.+)$/.exec(authorization ?? '')?.[1]
    const user = basic === undefined ? undefined : Buffer.from(basic, 'base64').toString()
    const request = { method, target, ...(user === undefined ? {} : { user }) }
    requests.push(request)
    const refusal = options.refuse?.(request, requests.length)
    return refusal ?? (options.user !== undefined && options.user !== user ? 407 : undefined)
  }
  const server = createHttpServer((incoming, outgoing) => {
    const refusal = judge(incoming.method ?? '', incoming.url ?? '', incoming.headers['proxy-authorization'])
    if (refusal === 'hang') {
      // Shows a client with a stepped clock that no answer will come, so that its clock steps to its own deadline.
      outgoing.writeProcessing()
      return
    }
    const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : undefined
    if (refusal !== undefined || url === undefined || options.http === undefined) {
      outgoing.writeHead(refusal ?? 400, { 'content-type': 'text/html' }).end('<html>the proxy says no</html>')
      return
    }
    const path = `${url.pathname}${url.search}`
    const { 'proxy-authorization': _user, 'proxy-connection': _connection, ...headers } = incoming.headers
    const to = { host: '127.0.0.1', port: options.http, method: incoming.method, path, headers }
    const onward = send(to, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  server.on('connect', (incoming, socket: Socket, head: Buffer) => {
    const refusal = judge('CONNECT', incoming.url ?? '', incoming.headers['proxy-authorization'])
    socket.on('error', () => socket.destroy())
    if (refusal !== undefined || options.tunnel === undefined) {
      socket.end(`HTTP/1.1 ${String(typeof refusal === 'number' ? refusal : 502)} No\r\ncontent-length: 2\r\n\r\nno`)
      return
    }
    const onward = connect(options.tunnel, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.write(head)
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
  })
  const sockets = trackSockets(server)
  const port = await listen(server)
  const credentials = options.user === undefined ? '' : `${options.user.split(':').map(encodeURIComponent).join(':')}@`
  return {
    url: `http://${credentials}127.0.0.1:${String(port)}`,
    port,
    requests,
    close: () => closeAll(server, sockets),
  }
}

/** Terminates TLS in front of a server of this machine, as AWS does in front of its own. */
export async function startTlsFront(
  port: number,
  { certificate, key }: Issued,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const server = createTlsServer({ cert: certificate, key }, (secure) => {
    const onward = connect(port, '127.0.0.1')
    secure.on('error', () => onward.destroy())
    onward.on('error', () => secure.destroy())
    secure.pipe(onward).pipe(secure)
  })
  // A client that does not trust the certificate hangs up.
  server.on('tlsClientError', () => undefined)
  const sockets = trackSockets(server)
  return { port: await listen(server), close: () => closeAll(server, sockets) }
}

function trackSockets(server: Server): Set<Socket> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return portOf(server.address())
}

async function closeAll(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  for (const socket of sockets) socket.destroy()
  await closed
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}
