/** The REST JSON protocol: operations by method and path, members in path, query, headers and body. */
import type { Input } from '../rekognition/input.js'
import { convertLeaves } from '../wire/convert-leaves.js'
import { percentDecode, queryOf, type WireReply, type WireRequest } from '../wire/http.js'
import { isRecord } from '../wire/is-record.js'
import { jsonInputOf } from '../wire/json-input.js'
import type { ApiModel, Member, Operation, Shapes } from '../wire/shape-model.js'
import type { Words } from './words.js'

export interface RestRoute {
  readonly operation: string
  /** Members of the path, decoded. */
  readonly labels: Readonly<Record<string, string>>
}

/** The operation of the model that a request is for. */
export function restRoute({ operations }: ApiModel, { method, path }: WireRequest): RestRoute | undefined {
  for (const [operation, { http }] of Object.entries(operations)) {
    if (http?.method !== method) continue
    const labels = matchPath(http.requestUri, path)
    if (labels !== undefined) return { operation, labels }
  }
  return undefined
}

/** `/applications/{ApplicationId}` against a path. */
function matchPath(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const [expected, given] = [template.split('/'), path.split('/')]
  if (expected.length !== given.length) return undefined
  const labels: Record<string, string> = {}
  for (const [index, part] of expected.entries()) {
    const value = given[index] ?? ''
    const label = /^\{(.+)\}$/.exec(part)?.[1]
    if (label === undefined && part !== value) return undefined
    if (label !== undefined && value === '') return undefined
    if (label !== undefined) labels[label] = percentDecode(value)
  }
  return labels
}

/** The input with JSON's values; a body that is bytes is base64. What is not JSON is left as text, under its own name. */
export function restInput(model: ApiModel, { operation, labels }: RestRoute, request: WireRequest): unknown {
  const shape = model.shapes[model.operations[operation]?.input?.shape ?? '']
  const members = Object.entries(shape?.members ?? {})
  const located = members.flatMap(([name, member]): readonly (readonly [string, unknown])[] => {
    const text = locatedText(member, labels, request)
    return text === undefined ? [] : [[name, valueOf(model.shapes, member, text)]]
  })
  if (shape?.payload !== undefined)
    return Object.fromEntries([...located, [shape.payload, request.body.toString('base64')]])
  const body = members.some(([, { location }]) => location === undefined) ? jsonInputOf(request.body) : {}
  return isRecord(body) ? { ...body, ...Object.fromEntries(located) } : body
}

function locatedText(
  { location, locationName = '' }: Member,
  labels: RestRoute['labels'],
  request: WireRequest,
): string | undefined {
  switch (location) {
    case 'uri':
      return labels[locationName]
    case 'querystring':
      return queryOf(request, locationName)
    case 'header':
      return request.headers[locationName.toLowerCase()]
    default:
      return undefined
  }
}

/** A text that is not of the type is left, so that the validation refuses it. */
function valueOf(shapes: Shapes, { shape }: Member, text: string): unknown {
  const type = shapes[shape]?.type
  if (type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text
  if (type === 'boolean') return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text
  return text
}

/** A success. `output` has JSON's values: base64 for bytes, seconds for timestamps, which are written as dates. */
export function restReply(model: ApiModel, operation: string, output: Input): WireReply {
  const { http, output: target }: Operation = model.operations[operation] ?? {}
  const shape = model.shapes[target?.shape ?? '']
  const headers: Record<string, string> = {}
  const body: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(output)) {
    const { location, locationName = name }: Partial<Member> = shape?.members?.[name] ?? {}
    if (location === 'header') headers[locationName.toLowerCase()] = String(value)
    else body[name] = value
  }
  const status = http?.responseCode ?? 200
  if (shape?.payload !== undefined) {
    const content = body[shape.payload]
    return { status, headers, body: Buffer.from(typeof content === 'string' ? content : '', 'base64') }
  }
  const written = convertLeaves(model.shapes, target?.shape ?? '', body, dateLeaf)
  return {
    status,
    headers: { ...headers, 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(written)),
  }
}

function dateLeaf(type: string, value: unknown): unknown {
  return type === 'timestamp' && typeof value === 'number' ? new Date(value * 1000).toISOString() : value
}

/** An error: its name in a header, its message in the body. */
export function restError({ code, message, status }: Words, fields: Input = {}): WireReply {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
    body: Buffer.from(JSON.stringify({ Message: message, ...fields })),
    errorName: code,
  }
}
