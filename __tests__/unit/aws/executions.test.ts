/** The port to Step Functions against a server with canned answers. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { startCannedService, type CannedAnswer, type CannedService } from '../../support/release/canned-service.js'

let service: CannedService | undefined

afterEach(() => {
  service?.close()
})

async function serve(answers: Readonly<Record<string, CannedAnswer>>): Promise<CannedService> {
  service = await startCannedService(answers)
  return service
}

const MACHINE = 'arn:aws:states:eu-west-1:111122223333:stateMachine:wait'
const EXECUTION = 'arn:aws:states:eu-west-1:111122223333:execution:wait:v1'
const REQUEST = { stateMachineArn: MACHINE, name: 'v1', input: '{}' }

describe('a start', () => {
  test('sends the name and the input, and gives the ARN', async () => {
    const { ports, calls } = await serve({ StartExecution: { body: { executionArn: EXECUTION, startDate: 1 } } })
    expect(await ports.executions.start(REQUEST)).toBe(EXECUTION)
    expect(calls[0]?.body).toEqual(REQUEST)
    expect(calls[0]?.headers['x-amz-target']).toBe('AWSStepFunctions.StartExecution')
  })

  test('of a name that is taken gives nothing', async () => {
    const { ports } = await serve({ StartExecution: { error: 'ExecutionAlreadyExists' } })
    expect(await ports.executions.start(REQUEST)).toBeUndefined()
  })

  test.each<[name: string, answer: CannedAnswer, kind: string]>([
    ['without an ARN', { body: { startDate: 1 } }, 'no-answer'],
    ['with another ARN', { body: { executionArn: MACHINE, startDate: 1 } }, 'no-answer'],
    ['that is throttled', { error: 'ThrottlingException' }, 'throttled'],
    ['of a state machine that is not there', { error: 'StateMachineDoesNotExist' }, 'refused'],
    ['that is denied', { error: 'AccessDeniedException' }, 'access-denied'],
  ])('%s is one attempt, and an error', async (_name, answer, kind) => {
    const { ports, calls } = await serve({ StartExecution: answer })
    await expect(ports.executions.start(REQUEST)).rejects.toMatchObject({
      kind,
      facts: { service: 'states', operation: 'StartExecution', resource: MACHINE },
    })
    expect(calls).toHaveLength(1)
  })
})

describe('a status', () => {
  test('is asked for without the data of the execution', async () => {
    const { ports, calls } = await serve({ DescribeExecution: { body: { status: 'FAILED' } } })
    expect(await ports.executions.status(EXECUTION)).toBe('FAILED')
    expect(calls[0]?.body).toEqual({ executionArn: EXECUTION, includedData: 'METADATA_ONLY' })
  })

  test('that is missing is no answer', async () => {
    const { ports } = await serve({ DescribeExecution: { body: {} } })
    await expect(ports.executions.status(EXECUTION)).rejects.toMatchObject({ kind: 'no-answer' })
  })
})
