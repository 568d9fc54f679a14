/** The double must refuse what GitHub's description does not allow, or the tests against it prove nothing. */
import { expect, test } from '@jest/globals'
import { checkRequest, type SeenRequest } from '../../support/github-double/check-request.js'

const LIST: SeenRequest = {
  method: 'GET',
  path: '/repos/octo-org/orchard/issues/12/comments',
  query: new URLSearchParams('per_page=100&page=1'),
  headers: { authorization: 'token ghs_x', 'user-agent': 'x', accept: 'application/vnd.github.v3+json' },
  body: '',
}
const CREATE: SeenRequest = {
  ...LIST,
  method: 'POST',
  query: new URLSearchParams(),
  headers: { ...LIST.headers, 'content-type': 'application/json; charset=utf-8' },
  body: '{"body":"x"}',
}

test('requests as GitHub describes them', () => {
  expect(checkRequest(LIST)).toMatchObject({ endpoint: 'issues/list-comments', problems: [] })
  expect(checkRequest(CREATE)).toMatchObject({ endpoint: 'issues/create-comment', status: 201, problems: [] })
})

test.each<{ name: string; request: SeenRequest }>([
  { name: 'another path', request: { ...LIST, path: '/repos/octo-org/orchard/pulls/12/comments' } },
  { name: 'another method', request: { ...CREATE, method: 'PUT' } },
  { name: 'not a number', request: { ...LIST, path: '/repos/octo-org/orchard/issues/NaN/comments' } },
  { name: 'too many per page', request: { ...LIST, query: new URLSearchParams('per_page=101') } },
  { name: 'an unknown parameter', request: { ...LIST, query: new URLSearchParams('perPage=100') } },
  { name: 'no authorization', request: { ...LIST, headers: { ...LIST.headers, authorization: '' } } },
  { name: 'no user agent', request: { ...LIST, headers: { ...LIST.headers, 'user-agent': undefined } } },
  {
    name: 'an unknown version',
    request: { ...LIST, headers: { ...LIST.headers, 'x-github-api-version': '2021-01-01' } },
  },
  { name: 'a body with a GET', request: { ...LIST, body: '{}' } },
  { name: 'no body', request: { ...CREATE, body: '' } },
  { name: 'an empty comment', request: { ...CREATE, body: '{"body":""}' } },
  { name: 'a comment that is too long', request: { ...CREATE, body: JSON.stringify({ body: 'x'.repeat(65_537) }) } },
  { name: 'an extra member', request: { ...CREATE, body: '{"body":"x","text":"y"}' } },
  {
    name: 'a body of another type',
    request: { ...CREATE, headers: { ...CREATE.headers, 'content-type': 'text/plain' } },
  },
])('refused: $name', ({ request }) => {
  expect(checkRequest(request).problems).toHaveLength(1)
})
