/** The server behind a company's host name for GitHub's tokens: forwards to the emulator, which issues tokens on this machine. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TokenFront {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Starts it. Requests go on to the same path of the emulator, under its own name. */
export async function startTokenFront(origin: string): Promise<TokenFront> {
  const server = createServer((request, response) => {
    const headers = { authorization: request.headers.authorization ?? '' }
    void fetch(`${origin}${request.url ?? ''}`, { headers }).then(async (answer) => {
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
