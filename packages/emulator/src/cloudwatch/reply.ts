/** Answers of CloudWatch in the protocol of their request. */
import type { Words } from '../services/words.js'
import { cborOf, doubleOf } from '../wire/cbor.js'
import { convertLeaves } from '../wire/convert-leaves.js'
import type { WireReply, WireRequest } from '../wire/http.js'
import { isRecord } from '../wire/is-record.js'
import type { ApiModel } from '../wire/shape-model.js'
import { renderXml, type XmlContent, type XmlElements } from '../wire/xml.js'
import { protocolOf } from './protocol.js'

const XMLNS = 'xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/"'

type Head = Pick<WireRequest, 'headers'>
type Output = Readonly<Record<string, unknown>>

/** A success. `output` has JSON's values, with seconds for timestamps. */
export function successReply(
  model: ApiModel,
  operation: string,
  output: Output,
  request: Head,
  requestId: string,
): WireReply {
  const shape = model.operations[operation]?.output?.shape ?? ''
  switch (protocolOf(request)) {
    case 'cbor':
      return cborReply(200, convertLeaves(model.shapes, shape, output, cborLeaf))
    case 'json':
      return jsonReply(200, output)
    case 'query': {
      const result = xmlOf(convertLeaves(model.shapes, shape, output, xmlLeaf))
      const content = { [`${operation}Result`]: result, ResponseMetadata: { RequestId: requestId } }
      return xmlReply(200, `${operation}Response`, content)
    }
  }
}

/** How the query protocol names errors that the others name otherwise. API reference, "Common Errors". */
const QUERY_CODES: ReadonlyMap<string, string> = new Map([
  ['AccessDeniedException', 'AccessDenied'],
  ['ExpiredTokenException', 'ExpiredToken'],
  ['IncompleteSignatureException', 'IncompleteSignature'],
  ['InternalServiceFault', 'InternalServiceError'],
  ['InvalidParameterCombinationException', 'InvalidParameterCombination'],
  ['InvalidParameterValueException', 'InvalidParameterValue'],
  ['InvalidSignatureException', 'SignatureDoesNotMatch'],
  ['LimitExceededFault', 'LimitExceeded'],
  ['MissingAuthenticationTokenException', 'MissingAuthenticationToken'],
  ['SerializationException', 'MalformedInput'],
  ['ThrottlingException', 'Throttling'],
  ['UnrecognizedClientException', 'InvalidClientTokenId'],
  ['ValidationException', 'ValidationError'],
])

/** Those that the query protocol answers with 403: refused signatures and rights. */
const FORBIDDEN =
  /^(?:AccessDenied|ExpiredToken|IncompleteSignature|InvalidSignature|MissingAuthenticationToken|UnrecognizedClient)Exception$/

/** An error by its name in JSON and CBOR; clients that ask for it get the name of the query protocol in a header. */
export function errorReply({ code, message, status }: Words, request: Head, requestId: string): WireReply {
  const queryCode = QUERY_CODES.get(code) ?? code
  const type = status < 500 ? 'Sender' : 'Receiver'
  const header = { 'x-amzn-query-error': `${queryCode};${type}` }
  const body = { __type: `com.amazonaws.cloudwatch#${code}`, message }
  switch (protocolOf(request)) {
    case 'cbor':
      return { ...withHeaders(cborReply(status, body), header), errorName: code }
    case 'json':
      return { ...withHeaders(jsonReply(status, body), header), errorName: code }
    case 'query': {
      const content = { Error: { Type: type, Code: queryCode, Message: message }, RequestId: requestId }
      return { ...xmlReply(FORBIDDEN.test(code) ? 403 : status, 'ErrorResponse', content), errorName: queryCode }
    }
  }
}

function withHeaders(reply: WireReply, headers: Readonly<Record<string, string>>): WireReply {
  return { ...reply, headers: { ...reply.headers, ...headers } }
}

function cborReply(status: number, body: unknown): WireReply {
  const headers = { 'content-type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor' }
  return { status, headers, body: cborOf(body) }
}

function jsonReply(status: number, body: Output): WireReply {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: Buffer.from(JSON.stringify(body)),
  }
}

function xmlReply(status: number, root: string, content: XmlElements): WireReply {
  return { status, headers: { 'content-type': 'text/xml' }, body: Buffer.from(renderXml(root, content, XMLNS)) }
}

function cborLeaf(type: string, value: unknown): unknown {
  if (typeof value !== 'number') return value
  if (type === 'timestamp') return new Date(value * 1000)
  return type === 'double' ? doubleOf(value) : value
}

function xmlLeaf(type: string, value: unknown): unknown {
  return type === 'timestamp' && typeof value === 'number' ? new Date(value * 1000).toISOString() : value
}

/** Entries of a list are elements named `member`. */
function xmlOf(value: unknown): XmlContent {
  if (Array.isArray(value)) return { member: value.map(xmlOf) }
  if (isRecord(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, member]): [string, XmlContent] => [name, xmlOf(member)]),
    )
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}
