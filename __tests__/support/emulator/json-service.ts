/** Calls of AWS's JSON services, signed by hand, every answer compared with the service's API model. */
import type { Emulator } from '../../../packages/emulator/src/emulator.js'
import { isRecord } from '../../../packages/emulator/src/wire/is-record.js'
import type { ApiModel } from '../../../packages/emulator/src/wire/shape-model.js'
import { validateShape } from '../../../packages/emulator/src/wire/validate-shape.js'
import type { Json } from './in-memory.js'
import { signedRequest, type SignOptions } from './signed-request.js'

export interface JsonService {
  readonly model: ApiModel
  readonly targetPrefix: string
  readonly signingName: string
  readonly version: '1.0' | '1.1'
}

/** The answer; of an error its body, with the HTTP status under `status`. */
export async function callJson(
  emulator: Pick<Emulator, 'url'>,
  service: JsonService,
  operation: string,
  input: unknown,
  options: SignOptions = {},
): Promise<Json> {
  const url = `${emulator.url}/`
  const headers = {
    'content-type': `application/x-amz-json-${service.version}`,
    'x-amz-target': `${service.targetPrefix}.${operation}`,
  }
  const body = typeof input === 'string' ? input : JSON.stringify(input)
  const response = await fetch(url, signedRequest(url, body, { service: service.signingName, headers, ...options }))
  const parsed: unknown = JSON.parse(await response.text())
  if (!isRecord(parsed)) throw new Error('the answer is no object')
  if (response.status !== 200) return { status: response.status, ...parsed }
  refuseOtherShape(service.model, operation, parsed)
  return parsed
}

/** @throws Error for an answer that has another form than the model gives it */
export function refuseOtherShape(model: ApiModel, operation: string, output: unknown): void {
  const shape = model.operations[operation]?.output?.shape
  if (shape === undefined) throw new Error(`${operation} is not in the model`)
  const found = validateShape(model.shapes, shape, output, { strict: true })
  if (found.length > 0) throw new Error(`${operation} answers otherwise than its model: ${JSON.stringify(found)}`)
}
