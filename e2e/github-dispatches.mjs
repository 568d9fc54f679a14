/** The part of GitHub's API that starts workflows: repository_dispatch and workflow_dispatch. On loopback. */
import { createServer } from 'node:http'

/** What GitHub says with a 403. */
export const HOURLY_LIMIT = 'API rate limit exceeded for user ID 1.'
export const SECONDARY_LIMIT =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
export const NO_PERMISSION = 'Resource not accessible by personal access token'

/**
 * @param {string} token the only one that is accepted
 * @returns `events`: what was accepted, by the name of the version; `requests`: statuses that were answered, likewise;
 *   `answer`: statuses for the next requests about a version, in turn, where 0 breaks the connection; a pair has the message too,
 *   or null for no body
 */
export async function startGithubDispatches(token) {
  const events = new Map()
  const requests = new Map()
  const planned = new Map()
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request.setEncoding('utf8')) text += chunk
    const sent = JSON.parse(text)
    const version = (sent.client_payload ?? sent.inputs)['version-name']
    const [status, message = 'no'] = [planned.get(version)?.shift() ?? statusOf(request)].flat()
    requests.set(version, [...(requests.get(version) ?? []), status])
    if (status === 0) {
      request.socket.destroy()
      return
    }
    if (status === 204) events.set(version, [...(events.get(version) ?? []), { path: request.url, body: sent }])
    const body = status === 204 || message === null ? '' : JSON.stringify({ message })
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
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
