/** From an event to the operation that it names. */
import { own } from '../text/json.js'
import { checkObjects, type CheckedObjects } from './check-objects.js'
import { InvalidEvent } from './invocation-error.js'
import type { LambdaDeps } from './lambda-deps.js'
import { merge, type Merged } from './merge.js'
import { plan, type Planned } from './plan.js'
import { scan, type Scanned } from './scan.js'
import { sumObjects, type Summed } from './sum-objects.js'

type Answer = Planned | Scanned | Merged | CheckedObjects | Summed

/**
 * Does what an event asks for. Every operation can be repeated: it writes the same bytes under the same keys again.
 * @throws InvalidEvent, ObjectChanged, PartMissing; ServiceError for what another try may not meet
 */
export async function handle(deps: LambdaDeps, event: unknown): Promise<Answer> {
  const operation = own(event, 'operation')
  switch (operation) {
    case 'plan':
      return await plan(deps, event)
    case 'scan':
      return await scan(deps, event)
    case 'merge':
      return await merge(deps, event)
    case 'check':
      return await checkObjects(deps, event)
    case 'sum':
      return await sumObjects(deps, event)
    default:
      throw new InvalidEvent(
        `operation is ${JSON.stringify(operation ?? null)}; it must be plan, scan, merge, check or sum.`,
      )
  }
}
