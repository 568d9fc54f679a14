/** Checks a request against the published shapes of GitHub's endpoints, which are in endpoints.json. */
import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { Ajv, type ValidateFunction } from 'ajv'

interface Endpoint {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly query: Readonly<Record<string, { readonly pattern: string }>>
  readonly body?: object
}

interface Shapes {
  readonly headers: Readonly<Record<string, string>>
  readonly 'api-versions': readonly string[]
  readonly endpoints: readonly Endpoint[]
  readonly parameters: Readonly<Record<string, string>>
}

/** A received request; the path without the prefix of the API. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Which endpoint it is for, with the parameters of its path, and what GitHub's description does not allow of it. */
export interface CheckedRequest {
  readonly endpoint: string | undefined
  readonly status: number
  readonly parameters: Readonly<Record<string, string>>
  readonly problems: readonly string[]
}

const SHAPES = JSON.parse(readFileSync(new URL('endpoints.json', import.meta.url), 'utf8')) as Shapes
const ajv = new Ajv({ allErrors: true })
const BODIES = new Map<string, ValidateFunction>(
  SHAPES.endpoints.flatMap(({ id, body }) => (body === undefined ? [] : [[id, ajv.compile(body)] as const])),
)

export function checkRequest(request: SeenRequest): CheckedRequest {
  for (const endpoint of SHAPES.endpoints) {
    const parameters = endpoint.method === request.method ? match(endpoint.path, request.path) : undefined
    if (parameters === undefined) continue
    const problems = [
      ...Object.entries(parameters).flatMap(([name, value]) =>
        new RegExp(SHAPES.parameters[name] ?? '^$').test(value) ? [] : [`${name} is ${value}`],
      ),
      ...problemsOfHeaders(request.headers, endpoint.body !== undefined),
      ...[...request.query].flatMap(([name, value]) =>
        new RegExp(endpoint.query[name]?.pattern ?? '(?!)').test(value) ? [] : [`query ${name}=${value}`],
      ),
      ...problemsOfBody(endpoint.id, request.body),
    ]
    return { endpoint: endpoint.id, status: endpoint.status, parameters, problems }
  }
  const problem = `no endpoint of the double: ${request.method} ${request.path}`
  return { endpoint: undefined, status: 404, parameters: {}, problems: [problem] }
}

function match(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const found = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path)
  return found === null ? undefined : Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']))
}

function problemsOfHeaders(headers: IncomingHttpHeaders, hasBody: boolean): readonly string[] {
  const wanted = Object.entries(SHAPES.headers).flatMap(([name, pattern]) =>
    new RegExp(pattern, 'i').test(String(headers[name] ?? '')) ? [] : [`header ${name} does not fit`],
  )
  const version = headers['x-github-api-version']
  return [
    ...wanted,
    ...(version === undefined || SHAPES['api-versions'].includes(String(version)) ? [] : ['unknown API version']),
    ...(hasBody && !/^application\/json\b/.test(headers['content-type'] ?? '') ? ['the body is not sent as JSON'] : []),
  ]
}

function problemsOfBody(endpoint: string, body: string): readonly string[] {
  const validate = BODIES.get(endpoint)
  if (validate === undefined) return body === '' ? [] : ['a body where none is allowed']
  try {
    const value: unknown = JSON.parse(body)
    return validate(value) ? [] : [ajv.errorsText(validate.errors)]
  } catch {
    return ['the body is not JSON']
  }
}
