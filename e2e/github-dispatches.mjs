/** The part of GitHub's API that starts workflows: repository_dispatch and workflow_dispatch. On loopback. */
import { createServer } from 'node:http'

/**
 * @param {string} token the only one that is accepted
 * @returns `events`: what was accepted, by the name of the version; `requests`: statuses that were answered, likewise;
 *   `answer`: statuses for the next requests about a version, in turn, where 0 breaks the connection; a pair has the message too
 */
export async function startGithubDispatches(token) {
  const events = new Map()
  const requests = new Map()
  const planned = new Map()
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request.setEncoding('utf8')) text += chunk
    const body = JSON.parse(text)
    const version = (body.client_payload ?? body.inputs)['version-name']
    const [status, message = 'no'] = [planned.get(version)?.shift() ?? statusOf(request)].flat()
    requests.set(version, [...(requests.get(version) ?? []), status])
    if (status === 0) {
      request.socket.destroy()
      return
    }
    if (status === 204) events.set(version, [...(events.get(version) ?? []), { path: request.url, body }])
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(status === 204 ? '' : JSON.stringify({ message }))
  })

  function statusOf({ method, url, headers }) {
    if (headers.authorization !== `Bearer ${token}`) return 401
    const isKnown = /^\/repos\/[^/]+\/[^/]+\/(dispatches|actions\/workflows\/[^/]+\/dispatches)$/.test(url)
    return method === 'POST' && isKnown && headers['x-github-api-version'] === '2022-11-28' ? 204 : 404
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    events: (version) => events.get(version) ?? [],
    requests: (version) => requests.get(version) ?? [],
    answer: (version, ...statuses) => planned.set(version, statuses),
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
