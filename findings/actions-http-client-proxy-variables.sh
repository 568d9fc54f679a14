#!/usr/bin/env bash
# @actions/http-client 4.0.1 (npm) reads the proxy variables in forms of its own.
#
# Expected: a proxy may be written without http://, as curl takes it, whatever its host; NO_PROXY takes *.domain, ranges of
# addresses, and blanks between entries, as in curl or Go.
# Seen: an address without http:// counts when its host is an IP address only. With a host name, the name is taken for
# the scheme of a URL without a host, and the request goes straight to its target, without a warning. Of NO_PROXY the three
# forms match nothing, so those requests take the proxy.
#
# Needs Node 20 or newer and npm. Exits with 1 when the behaviour is another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @actions/http-client@4.0.1
cat >look.mjs <<'JS'
import { createServer } from 'node:http'
import { HttpClient } from '@actions/http-client'
import { getProxyUrl } from '@actions/http-client/lib/proxy'

for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']) delete process.env[name]
let asked = 0
const proxy = createServer((_, response) => response.end()).on('connect', (_, socket) => {
  asked += 1
  socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
})
await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve))
const { port } = proxy.address()

for (const host of ['http://127.0.0.1', '127.0.0.1', 'http://localhost', 'localhost']) {
  process.env.http_proxy = `${host}:${port}`
  asked = 0
  // The name is reserved: it leads nowhere, so that nothing leaves this machine.
  await new HttpClient('look').get('http://api.invalid/').catch(() => undefined)
  console.log(`proxy ${host}:PORT is ${asked > 0 ? 'used' : 'passed over'}`)
}

process.env.https_proxy = 'http://proxy.example.com:3128'
for (const [entries, address] of [
  ['corp.example', 'https://api.corp.example/'],
  ['*.corp.example', 'https://api.corp.example/'],
  ['localhost api.corp.example', 'https://api.corp.example/'],
  ['10.0.0.0/8', 'https://10.1.2.3/'],
]) {
  process.env.no_proxy = entries
  console.log(`NO_PROXY "${entries}": ${address} goes ${getProxyUrl(new URL(address)) ? 'through the proxy' : 'straight'}`)
}
proxy.close()
JS
node look.mjs >seen
cat seen
diff - seen <<'SEEN'
proxy http://127.0.0.1:PORT is used
proxy 127.0.0.1:PORT is used
proxy http://localhost:PORT is used
proxy localhost:PORT is passed over
NO_PROXY "corp.example": https://api.corp.example/ goes straight
NO_PROXY "*.corp.example": https://api.corp.example/ goes through the proxy
NO_PROXY "localhost api.corp.example": https://api.corp.example/ goes through the proxy
NO_PROXY "10.0.0.0/8": https://10.1.2.3/ goes through the proxy
SEEN
