/** Deployment strategies, with those that every account has. User guide, "Using predefined deployment strategies". */
import { ServiceError } from '../services/service-error.js'
import type { EmulatorState } from '../state.js'
import type { Strategy } from './resources.js'

function predefined(
  name: string,
  description: string,
  rest: Pick<Strategy, 'durationMinutes' | 'growthType' | 'growthFactor' | 'bakeMinutes'>,
): Omit<Strategy, 'account'> {
  return { id: `AppConfig.${name}`, name: `AppConfig.${name}`, description, ...rest }
}

const PREDEFINED: readonly Omit<Strategy, 'account'>[] = [
  predefined('AllAtOnce', 'Quick', { durationMinutes: 0, growthType: 'LINEAR', growthFactor: 100, bakeMinutes: 10 }),
  predefined('Linear50PercentEvery30Seconds', 'Test/Demo', {
    durationMinutes: 1,
    growthType: 'LINEAR',
    growthFactor: 50,
    bakeMinutes: 1,
  }),
  predefined('Canary10Percent20Minutes', 'AWS Recommended', {
    durationMinutes: 20,
    growthType: 'EXPONENTIAL',
    growthFactor: 10,
    bakeMinutes: 10,
  }),
  predefined('Linear20PercentEvery6Minutes', 'AWS Recommended', {
    durationMinutes: 30,
    growthType: 'LINEAR',
    growthFactor: 20,
    bakeMinutes: 30,
  }),
]

/** Those of the account, then the predefined ones. */
export function strategiesOf({ account, strategies }: EmulatorState): readonly Strategy[] {
  const own = [...strategies.values()].filter((strategy) => strategy.account === account)
  return [...own, ...PREDEFINED.map((strategy) => ({ ...strategy, account }))]
}

/** @throws ServiceError ResourceNotFoundException */
export function findStrategyOrThrow(state: EmulatorState, id: string): Strategy {
  const found = strategiesOf(state).find((strategy) => strategy.id === id)
  if (found === undefined) throw notFound('DeploymentStrategy', id)
  return found
}

export function notFound(kind: string, id: string): ServiceError {
  return new ServiceError('ResourceNotFoundException', `${kind} not found for ID ${id}`, 404, { ResourceName: kind })
}
