/**
 * Requests to services that the emulator does not have. AWS_ENDPOINT_URL sends a client of any service here, so each is
 * refused by its name, in a form that its client can read: a wrong key or Region is not the problem.
 */
import { cborOf } from './wire/cbor.js'
import { NOT_EMULATED, NOT_EMULATED_STATUS, SEE_COVERAGE } from './not-emulated.js'
import { rekognitionOperation } from './rekognition/answer.js'
import { ALL_SERVICES } from './services/table.js'
import { stsAction } from './sts/answer.js'
import type { WireReply, WireRequest } from './wire/http.js'
import { parseSignature } from './wire/sigv4.js'
import { renderXml, type XmlElements } from './wire/xml.js'

/** A request to a service that is not emulated. */
export interface OtherRequest {
  /** The name that the request is signed for; where it is not signed, the one in its X-Amz-Target. */
  readonly service: string
  /** As the API names it; method and path where the protocol has no place for a name. */
  readonly operation: string
}

const EMULATED: readonly string[] = ALL_SERVICES.map(({ signingName }) => signingName)

/** Undefined for a request to a service of the emulator, and for one that names no service at all. */
export function otherServiceOf(request: WireRequest): OtherRequest | undefined {
  if (rekognitionOperation(request) !== undefined) return undefined
  const signed = parseSignature(request)
  const scope = typeof signed === 'object' ? signed.service : undefined
  const [prefix, named] = splitTarget(request.headers['x-amz-target'])
  const service = scope ?? prefix
  if (service === undefined || EMULATED.includes(service)) return undefined
  const operation = named ?? stsAction(request) ?? rpcOperation(request.path) ?? `${request.method} ${request.path}`
  return { service, operation }
}

/** `DynamoDB_20120810.ListTables` in its two parts. */
function splitTarget(target: string | undefined): readonly [prefix?: string, operation?: string] {
  if (target === undefined) return []
  const dot = target.lastIndexOf('.')
  return dot < 0 ? [target, target] : [target.slice(0, dot), target.slice(dot + 1)]
}

/** The path of Smithy's RPC v2: `/service/NAME/operation/NAME`. */
function rpcOperation(path: string): string | undefined {
  return /^\/service\/[^/]+\/operation\/([^/]+)$/.exec(path)?.[1]
}

/** The refusal. */
export function otherServiceReply(other: OtherRequest, request: WireRequest, requestId: string): WireReply {
  const message = `This request is for ${other.service} (${other.operation}), a service that is not emulated. ${WAY_OUT}`
  const { contentType, body } = errorBody(other, request, message, requestId)
  return {
    status: NOT_EMULATED_STATUS,
    headers: { 'content-type': contentType, 'x-amzn-errortype': NOT_EMULATED, ...protocolHeader(request) },
    body: request.method === 'HEAD' ? Buffer.alloc(0) : body,
    errorName: NOT_EMULATED,
  }
}

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

const VARIABLES = listed(ALL_SERVICES.flatMap(({ endpointVariables }) => endpointVariables))

/** The services of the emulator, for people. */
export function listOfServices(): string {
  return listed(ALL_SERVICES.map(({ title }) => title))
}

const WAY_OUT = `The emulator has ${listOfServices()}; ${SEE_COVERAGE} To reach other services elsewhere, set ${VARIABLES} in place of AWS_ENDPOINT_URL.`

const PROTOCOL = 'smithy-protocol'

/** A client of RPC v2 reads only answers that name it. */
function protocolHeader({ headers }: WireRequest): Readonly<Record<string, string>> {
  const protocol = headers[PROTOCOL]
  return protocol === undefined ? {} : { [PROTOCOL]: protocol }
}

/** Services of a REST protocol in XML. Their signing names; other REST services use JSON. */
const XML_SERVICES: readonly string[] = ['route53', 'cloudfront']

function errorBody(
  { service }: OtherRequest,
  request: WireRequest,
  message: string,
  requestId: string,
): { readonly contentType: string; readonly body: Buffer } {
  if (request.headers[PROTOCOL] === 'rpc-v2-cbor')
    return { contentType: 'application/cbor', body: cborOf({ __type: NOT_EMULATED, message }) }
  const error: XmlElements = { Code: NOT_EMULATED, Message: message }
  if (service === 'ec2') return xml('Response', { Errors: { Error: error }, RequestID: requestId })
  if (service.startsWith('s3')) return xml('Error', { ...error, RequestId: requestId })
  if (XML_SERVICES.includes(service) || stsAction(request) !== undefined)
    return xml('ErrorResponse', { Error: { Type: 'Sender', ...error }, RequestId: requestId })
  const fields = { __type: NOT_EMULATED, code: NOT_EMULATED, message, Message: message }
  return { contentType: 'application/json', body: Buffer.from(JSON.stringify(fields)) }
}

function xml(root: string, content: XmlElements): { readonly contentType: string; readonly body: Buffer } {
  return { contentType: 'text/xml', body: Buffer.from(renderXml(root, content)) }
}
