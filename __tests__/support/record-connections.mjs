/** Preloaded into a run: appends where each connection goes, `host:port`, to the file in CONNECTIONS_FILE. */
import { appendFileSync } from 'node:fs'
import dgram from 'node:dgram'
import net from 'node:net'

const path = process.env.CONNECTIONS_FILE
const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  // node:net passes its own normalised arguments on as one array.
  const [options] = Array.isArray(args[0]) ? args[0] : args
  const { host, port, path: pipe } = typeof options === 'object' ? options : { port: options, host: args[1] }
  appendFileSync(path, `${pipe ?? `${host ?? 'localhost'}:${port}`}\n`)
  return connect.apply(this, args)
}
const send = dgram.Socket.prototype.send
dgram.Socket.prototype.send = function (...args) {
  appendFileSync(path, 'a datagram\n')
  return send.apply(this, args)
}
