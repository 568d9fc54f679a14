/** The comments of pull requests as GitHub's API keeps them, as far as a workflow's own token can use it. On loopback. */
import { createServer } from 'node:http'

const AUTHOR = { login: 'github-actions[bot]', type: 'Bot', id: 41898282 }

/** @param {string} token the only one that is accepted */
export async function startGithubComments(token) {
  const comments = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request.setEncoding('utf8')) text += chunk
    const { status, body } = answerTo(request, text === '' ? {} : JSON.parse(text))
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
  })

  function answerTo({ method, url, headers }, sent) {
    if (headers.authorization !== `token ${token}`) return { status: 401, body: { message: 'Bad credentials' } }
    const [, pullRequest] = /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments/.exec(url) ?? []
    const [, id] = /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/.exec(url) ?? []
    const known = comments.find((comment) => String(comment.id) === id)
    if (method === 'GET' && pullRequest !== undefined) {
      return { status: 200, body: comments.filter((comment) => comment.pullRequest === Number(pullRequest)) }
    }
    if (method === 'POST' && pullRequest !== undefined) {
      comments.push({ id: comments.length + 1, pullRequest: Number(pullRequest), user: AUTHOR, body: sent.body })
      return { status: 201, body: comments.at(-1) }
    }
    if (method === 'PATCH' && known !== undefined) return { status: 200, body: Object.assign(known, sent) }
    if (method === 'GET' && url === '/user') return { status: 403, body: { message: 'Resource not accessible' } }
    if (url === '/graphql') return { status: 200, body: { data: { viewer: { login: AUTHOR.login } } } }
    return { status: 404, body: { message: 'Not Found' } }
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    comments,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
