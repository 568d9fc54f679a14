/** What must never happen: a second training of one name. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ActionError } from '../../../src/errors/action-error.js'
import { ServiceError, type ServiceErrorKind } from '../../../src/errors/service-error.js'
import { startOrResume } from '../../../src/training/start.js'
import { createFakeTools, planOf, serviceError, versionOf, type CallFault } from '../../support/fake-tools.js'

const KINDS: readonly ServiceErrorKind[] = [
  'throttled',
  'unavailable',
  'no-answer',
  'clock-skew',
  'session-ended',
  'limit',
  'in-use',
]

const faults = fc.dictionary(
  fc.constantFrom(
    ...['CreateProjectVersion', 'DescribeProjectVersions'].flatMap((operation) =>
      Array.from({ length: 12 }, (_, index) => `${operation} ${String(index + 1)}`),
    ),
  ),
  fc.record({ kind: fc.constantFrom(...KINDS), effect: fc.boolean() }),
)

/** Only an unanswered create can have taken effect: a refusal has no effect, and a read cannot have one. */
function asItCanHappen(operation: string, fault: CallFault | undefined): CallFault | undefined {
  if (fault === undefined) return undefined
  const unanswered = fault.kind === 'no-answer' || fault.kind === 'unavailable'
  if (operation !== 'CreateProjectVersion')
    return unanswered || ['throttled', 'session-ended'].includes(fault.kind) ? { ...fault, effect: false } : undefined
  // A name is taken only when a version has it; the fake answers that by itself.
  return fault.kind === 'in-use' ? undefined : { ...fault, effect: unanswered && fault.effect }
}

describe('one training per version name', () => {
  test('under any faults and any delay of the lists, a create is sent again only after a lookup that does not find the name', async () => {
    await fc.assert(
      fc.asyncProperty(faults, fc.constantFrom(0, 3000, 60_000), async (given, unlistedMs) => {
        const fake = createFakeTools({
          unlistedMs,
          faultOf: (operation, nth) => asItCanHappen(operation, given[`${operation} ${String(nth)}`]),
        })
        const ended = await startOrResume(fake.tools, planOf()).catch((error: unknown) => error)
        expect(fake.account.started.length).toBeLessThanOrEqual(1)
        const creates = fake.account.calls.flatMap((call, index) => (call === 'CreateProjectVersion v1' ? [index] : []))
        for (const [first, second] of creates.slice(1).map((at, index) => [creates[index] ?? 0, at] as const)) {
          expect(fake.account.calls.slice(first, second)).toContain('DescribeProjectVersions v1')
        }
        if (ended instanceof ActionError) expect(['SERVICE_UNAVAILABLE', 'QUEUE_FULL']).toContain(ended.code)
        else if (ended instanceof ServiceError)
          expect(['throttled', 'unavailable', 'no-answer', 'session-ended']).toContain(ended.kind)
        else expect(fake.account.started).toEqual(['v1'])
      }),
      { numRuns: 400 },
    )
  })

  test('a renewal that failed before the create does not make another run’s version count as this one’s', async () => {
    const fake = createFakeTools({
      faultOf: (operation, nth) => {
        if (operation !== 'CreateProjectVersion' || nth > 1) return undefined
        fake.account.versions.unshift(versionOf('v1', { status: 'TRAINING_IN_PROGRESS' }))
        return { kind: 'no-answer', effect: false, operation: 'AssumeRoleWithWebIdentity' }
      },
    })
    const plan = planOf()
    const ended = await startOrResume(fake.tools, { ...plan, names: { ...plan.names, reuse: 'fail' } }).catch(
      (error: unknown) => error,
    )
    expect(ended).toMatchObject({ code: 'VERSION_EXISTS' })
    expect(fake.account.started).toEqual([])
    expect(fake.log.join()).toContain('CreateProjectVersion was not sent: AssumeRoleWithWebIdentity failed')
  })

  test('a training with a lost answer is found by its name and counts as started here', async () => {
    const fake = createFakeTools({
      faultOf: (operation, nth) =>
        operation === 'CreateProjectVersion' && nth === 1 ? { kind: 'no-answer', effect: true } : undefined,
    })
    const started = await startOrResume(fake.tools, planOf())
    expect(started).toMatchObject({ versionName: 'v1', resumed: false })
    expect(fake.account.started).toEqual(['v1'])
    expect(fake.notes).toEqual([])
  })

  test('a lost answer while lists lag: the second create meets the name taken and waits for the list', async () => {
    const fake = createFakeTools({
      unlistedMs: 90_000,
      faultOf: (operation, nth) =>
        operation === 'CreateProjectVersion' && nth === 1 ? { kind: 'no-answer', effect: true } : undefined,
    })
    await expect(startOrResume(fake.tools, planOf())).resolves.toMatchObject({ versionName: 'v1', resumed: false })
    expect(fake.account.started).toEqual(['v1'])
    expect(fake.account.calls.filter((call) => call.startsWith('CreateProjectVersion'))).toHaveLength(2)
  })

  test('a lost answer under reuse: fail is still the version of this run', async () => {
    const fake = createFakeTools({
      faultOf: (operation, nth) =>
        operation === 'CreateProjectVersion' && nth === 1 ? { kind: 'no-answer', effect: true } : undefined,
    })
    const names = { name: 'v1', kind: 'given', reuse: 'fail', isRerun: false } as const
    await expect(startOrResume(fake.tools, planOf({ names }))).resolves.toMatchObject({ resumed: false })
  })

  test('a name that another run uses in the meantime is an error under reuse: fail, and resumed under reuse: run', async () => {
    const race = (reuse: 'run' | 'fail'): Promise<unknown> => {
      const fake = createFakeTools({
        faultOf: (operation, nth) => {
          if (operation !== 'CreateProjectVersion' || nth !== 1) return undefined
          fake.account.versions.unshift(versionOf('v1', { status: 'TRAINING_IN_PROGRESS', createdAt: 0 }))
          return { kind: 'in-use', effect: false }
        },
      })
      return startOrResume(fake.tools, planOf({ names: { name: 'v1', kind: 'given', reuse, isRerun: false } }))
    }
    await expect(race('run')).resolves.toMatchObject({ versionName: 'v1', resumed: true })
    await expect(race('fail')).rejects.toMatchObject({ code: 'VERSION_EXISTS' })
  })

  test('a cancel before the create sends none', async () => {
    const fake = createFakeTools({
      faultOf: () => {
        fake.abort(new Error('cancelled by SIGTERM'))
        return undefined
      },
    })
    await expect(startOrResume(fake.tools, planOf())).rejects.toMatchObject({ code: 'CANCELLED', outcome: 'cancelled' })
    expect(fake.account.started).toEqual([])
  })

  test('a cancel in the middle of the create says that it is uncertain', async () => {
    const fake = createFakeTools({
      faultOf: (operation) => (operation === 'CreateProjectVersion' ? { kind: 'aborted', effect: true } : undefined),
    })
    await expect(startOrResume(fake.tools, planOf())).rejects.toMatchObject({
      code: 'CREATE_UNCERTAIN',
      outcome: 'cancelled',
    })
    expect(fake.report().version).toEqual({ name: 'v1' })
  })

  test.each([
    ['in the wait after it', 'CreateProjectVersion', 1],
    ['while it is looked up', 'DescribeProjectVersions', 3],
  ])('a cancel after a lost answer, %s, says that it is uncertain', async (_name, when, which) => {
    const fake = createFakeTools({
      unlistedMs: 60_000,
      faultOf: (operation, nth) => {
        if (operation === when && nth === which) fake.abort(new Error('cancelled by SIGTERM'))
        return operation === 'CreateProjectVersion' ? { kind: 'no-answer', effect: nth === 1 } : undefined
      },
    })
    await expect(startOrResume(fake.tools, planOf())).rejects.toMatchObject({
      code: 'CREATE_UNCERTAIN',
      outcome: 'cancelled',
    })
  })

  test('a first name that was deleted does not hide the training of the next one', async () => {
    const fake = createFakeTools()
    fake.account.versions.push(versionOf('v1.2', { status: 'TRAINING_IN_PROGRESS', createdAt: fake.now() }))
    const names = { name: 'v1', kind: 'derived', reuse: 'run', isRerun: true } as const
    await expect(startOrResume(fake.tools, planOf({ names }))).resolves.toMatchObject({
      versionName: 'v1.2',
      resumed: true,
    })
    expect(fake.account.started).toEqual([])
  })

  test('endless faults are given up after a while, with the message that a training may have been started', async () => {
    const fake = createFakeTools({
      faultOf: (operation) => (operation === 'CreateProjectVersion' ? { kind: 'no-answer', effect: false } : undefined),
    })
    const error = await startOrResume(fake.tools, planOf()).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ActionError)
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
    expect(fake.notes.join()).toContain('may have been started')
  })

  test.each([['access-denied'], ['credentials-expired'], ['refused']] as const)(
    '%s ends the start immediately',
    async (kind) => {
      const fake = createFakeTools({
        faultOf: (operation) => (operation === 'CreateProjectVersion' ? { kind, effect: false } : undefined),
      })
      await expect(startOrResume(fake.tools, planOf())).rejects.toMatchObject({ kind })
      expect(fake.account.calls.filter((call) => call.startsWith('CreateProjectVersion'))).toHaveLength(1)
    },
  )

  test('a service error carries its facts', () => {
    expect(serviceError('limit').facts).toMatchObject({ operation: 'CreateProjectVersion', requestId: 'r-1' })
  })
})
