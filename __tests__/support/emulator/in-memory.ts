/** Rekognition without a server: one state, operations called by name, every answer checked against the API model. */
import { advance } from '../../../packages/emulator/src/advance.js'
import { applySeed } from '../../../packages/emulator/src/apply-seed.js'
import { emptyState } from '../../../packages/emulator/src/empty-state.js'
import { answerRekognition } from '../../../packages/emulator/src/rekognition/answer.js'
import type { Seed } from '../../../packages/emulator/src/seed.js'
import { isRecord } from '../../../packages/emulator/src/wire/is-record.js'
import { REKOGNITION_MODEL } from '../../../packages/emulator/src/wire/rekognition-model.js'
import { validateShape } from '../../../packages/emulator/src/wire/validate-shape.js'
import type { EmulatorState } from '../../../packages/emulator/src/state.js'
import { START } from './clients.js'

export const EMPTY_WORLD: EmulatorState = emptyState('111122223333', 'eu-west-1')

export type Json = Readonly<Record<string, unknown>>

export class InMemory {
  state: EmulatorState = EMPTY_WORLD
  now = START

  seed(seed: Seed): void {
    this.state = applySeed(this.state, seed, this.now)
  }

  /** The answer, or the error's body with its status under `status`. */
  async call(operation: string, input: unknown): Promise<Json> {
    this.state = await advance(this.state, this.now, { checkImages: false })
    const body = Buffer.from(typeof input === 'string' ? input : JSON.stringify(input))
    const request = { method: 'POST', path: '/', query: [], headers: {}, body }
    const { state, reply } = answerRekognition(this.state, operation, request, this.now)
    this.state = await advance(state, this.now, { checkImages: false })
    const parsed: unknown = JSON.parse(reply.body.toString('utf8'))
    if (!isRecord(parsed)) throw new Error('the answer is no object')
    if (reply.status === 200) refuseOtherShape(operation, parsed)
    return reply.status === 200 ? parsed : { status: reply.status, ...parsed }
  }
}

function refuseOtherShape(operation: string, output: Json): void {
  const shape = REKOGNITION_MODEL.operations[operation]?.output?.shape
  if (shape === undefined) throw new Error(`${operation} is not in the model`)
  const found = validateShape(REKOGNITION_MODEL.shapes, shape, output, { strict: true })
  if (found.length > 0) throw new Error(`${operation} answers otherwise than its model: ${JSON.stringify(found)}`)
}
