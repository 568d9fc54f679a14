/** The injected fault limit-exceeded, as it is worded for each operation. */
import { CreateProjectCommand, StartProjectVersionCommand } from '@aws-sdk/client-rekognition'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'

let bench: Bench

beforeEach(async () => {
  bench = await openBench()
})

afterEach(async () => {
  await bench.close()
})

const createProject = () => bench.rekognition.send(new CreateProjectCommand({ ProjectName: 'orchard' }))

describe('limit-exceeded names the limit of the operation', () => {
  const arn = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v1/1'

  test.each([
    {
      name: 'running models for a start',
      operation: 'StartProjectVersion',
      command: () =>
        bench.rekognition.send(new StartProjectVersionCommand({ ProjectVersionArn: arn, MinInferenceUnits: 1 })),
      message: 'The account has reached its limit of 2 running models.',
    },
    {
      name: 'projects for a new project',
      operation: 'CreateProject',
      command: createProject,
      message: 'The account has reached its limit of projects.',
    },
  ])('$name', async ({ operation, command, message }) => {
    bench.emulator.addFault({ operation, nth: 1, kind: 'limit-exceeded' })
    const failure: unknown = await command().catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'LimitExceededException', message })
  })

  test('and says what the fault says, where that has a message', async () => {
    const message = 'The account has a limit of 5 inference units for a model.'
    bench.emulator.addFault({ operation: 'CreateProject', nth: 1, kind: 'limit-exceeded', message })
    await expect(createProject()).rejects.toThrow(message)
  })
})
