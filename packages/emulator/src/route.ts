/** Which service and operation a request is for, and what of it goes into the journal. */
import type { ServiceName } from './authenticate.js'
import { hasOperation, rekognitionOperation } from './rekognition/answer.js'
import { hasS3Operation } from './s3/answer.js'
import { s3OperationName } from './s3/operation-name.js'
import { postFormOf } from './s3/post-form.js'
import { addressOf } from './s3/request.js'
import { hasStsOperation, stsAction, stsInput } from './sts/answer.js'
import type { WireRequest } from './wire/http.js'
import { parseSignature } from './wire/sigv4.js'

export interface Route {
  readonly service: ServiceName
  readonly operation: string
  readonly input: unknown
  /** False for an operation that the service may have but that is not emulated. */
  readonly isKnown: boolean
}

/** Every request has a route; one that matches nothing is a request to S3 that S3 will refuse. */
export function routeOf(request: WireRequest): Route {
  const service = serviceOf(request)
  if (service === 'rekognition') {
    const operation = rekognitionOperation(request)
    const target = request.headers['x-amz-target'] ?? 'no X-Amz-Target'
    return {
      service,
      operation: operation ?? target,
      input: parseJson(request.body),
      isKnown: operation !== undefined && hasOperation(operation),
    }
  }
  if (service === 'sts') {
    const operation = stsAction(request) ?? 'no Action'
    return { service, operation, input: stsInput(request), isKnown: hasStsOperation(operation) }
  }
  const address = addressOf(request)
  const operation = s3OperationName({ ...request, ...address }) ?? `${request.method} ${request.path}`
  // A form names its key among its fields.
  const formKey = operation === 'PostObject' ? postFormOf(request)?.fields.key : undefined
  const input = { ...address, key: formKey ?? address.key, query: Object.fromEntries(request.query) }
  return { service, operation, input, isKnown: hasS3Operation(operation) }
}

function serviceOf(request: WireRequest): ServiceName {
  if (request.headers['x-amz-target'] !== undefined) return 'rekognition'
  if (request.path === '/' && stsAction(request) !== undefined) return 'sts'
  const signed = parseSignature(request)
  const scope = signed === undefined || signed === 'malformed' ? undefined : signed.service
  return scope === 'rekognition' || scope === 'sts' ? scope : 's3'
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.length === 0 ? '{}' : body.toString('utf8'))
  } catch {
    return body.toString('utf8')
  }
}
