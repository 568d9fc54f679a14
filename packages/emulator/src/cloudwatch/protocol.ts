/**
 * The protocols of CloudWatch, each of which a client of AWS uses: JSON 1.0 those for JavaScript and Python (and the AWS CLI), RPC
 * v2 in CBOR the one for Go, and the query protocol those of Python from before 2025.
 */
import { targetedOperation } from '../services/json-rpc.js'
import { stsAction, stsParameters } from '../sts/answer.js'
import { readCbor } from '../wire/cbor.js'
import type { WireRequest } from '../wire/http.js'
import { jsonInputOf } from '../wire/json-input.js'
import { readQueryForm } from '../wire/query-form.js'
import type { ApiModel } from '../wire/shape-model.js'

export type Protocol = 'cbor' | 'json' | 'query'

const SERVICE_ID = 'GraniteServiceVersion20100801'

/** What a request says about its protocol. */
export function protocolOf({ headers }: Pick<WireRequest, 'headers'>): Protocol {
  if (headers['smithy-protocol'] === 'rpc-v2-cbor') return 'cbor'
  return headers['x-amz-target'] === undefined ? 'query' : 'json'
}

/** The operation that a request in one of CloudWatch's own forms names; undefined for any other one. */
export function ownOperation(request: WireRequest): string | undefined {
  return (
    new RegExp(`^/service/${SERVICE_ID}/operation/([^/]+)$`).exec(request.path)?.[1] ??
    targetedOperation(request, SERVICE_ID)
  )
}

export function cloudWatchOperation(request: WireRequest): string {
  return ownOperation(request) ?? stsAction(request) ?? `${request.method} ${request.path}`
}

/** The input with JSON's values; whatever it is, where it cannot be read. */
export function inputOf(request: WireRequest, model: ApiModel, operation: string): unknown {
  switch (protocolOf(request)) {
    case 'cbor':
      return readCborOr(request.body)
    case 'json':
      return jsonInputOf(request.body)
    case 'query': {
      const parameters = new Map(stsParameters(request))
      const shape = model.operations[operation]?.input?.shape
      return shape === undefined ? Object.fromEntries(parameters) : readQueryForm(model.shapes, shape, parameters)
    }
  }
}

function readCborOr(body: Buffer): unknown {
  try {
    return body.length === 0 ? {} : readCbor(body)
  } catch {
    return body.toString('base64')
  }
}
