/** Requests of any kind to operations of the API model: most values are good ones, some are anything. */
import fc from 'fast-check'
import { REKOGNITION_MODEL } from '../../../packages/emulator/src/wire/rekognition-model.js'

export interface AnyRequest {
  readonly operation: string
  /** The errors that the model declares for the operation. */
  readonly declared: readonly string[]
  readonly input: unknown
}

/**
 * @param isAsked which operations
 * @param good values that make sense, by the name of the member
 */
export function anyRequest(
  isAsked: (operation: string) => boolean,
  good: Readonly<Partial<Record<string, fc.Arbitrary<unknown>>>>,
): fc.Arbitrary<AnyRequest> {
  const odd = fc.anything({ maxDepth: 2 }).filter((any) => any !== undefined && typeof any !== 'bigint')
  const operations = Object.entries(REKOGNITION_MODEL.operations).filter(([name]) => isAsked(name))
  return fc.constantFrom(...operations).chain(([operation, { input, errors = [] }]) => {
    const { members = {}, required = [] } = REKOGNITION_MODEL.shapes[input?.shape ?? ''] ?? {}
    const values = Object.keys(members).map((member): [string, fc.Arbitrary<unknown>] => [
      member,
      fc.oneof({ weight: 12, arbitrary: good[member] ?? odd }, { weight: 1, arbitrary: odd }),
    ])
    return fc.record({
      operation: fc.constant(operation),
      declared: fc.constant(errors.map(({ shape }) => shape)),
      input: fc.record(Object.fromEntries(values), { requiredKeys: [...required] }),
    })
  })
}
