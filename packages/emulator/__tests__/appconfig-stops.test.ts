/** How deployments of AppConfig are stopped and reverted, and which are not started. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  deploymentState,
  getDeployment,
  moveTo,
  openAppConfig,
  served,
  startDeployment,
  stopDeployment,
  type AppConfigBench,
} from '../../../__tests__/support/emulator/appconfig-bench.js'

let bench: AppConfigBench

beforeEach(async () => {
  bench = await openAppConfig()
})

afterEach(async () => {
  await bench.close()
})

const start = (strategy = 'in-steps', changes: Readonly<Record<string, unknown>> = {}) =>
  startDeployment(bench, strategy, changes)
const get = () => getDeployment(bench)
const stop = (allowRevert?: boolean, number?: number) => stopDeployment(bench, allowRevert, number)
const at = (minutes: number): void => {
  moveTo(bench, minutes)
}

describe('StopDeployment', () => {
  test('rolls back a deployment that grows', async () => {
    await start()
    at(5)
    expect(await stop()).toMatchObject({ State: 'ROLLING_BACK', $metadata: { httpStatusCode: 202 } })
    at(6)
    expect(await get()).toMatchObject({ State: 'ROLLED_BACK', EventLog: [{}, { TriggeredBy: 'USER' }, {}, {}, {}] })
    expect(await served(bench)).toBe('arn:v1')
    await expect(stop(true)).rejects.toMatchObject({ name: 'BadRequestException' })
  })

  test('rolls back one that bakes only with AllowRevert', async () => {
    await start()
    at(12)
    await expect(stop()).rejects.toMatchObject({ name: 'BadRequestException', $metadata: { httpStatusCode: 400 } })
    expect(await stop(true)).toMatchObject({ State: 'ROLLING_BACK' })
  })

  test('reverts one that is complete only with AllowRevert, for 72 hours', async () => {
    await start()
    at(20)
    await expect(stop()).rejects.toMatchObject({ name: 'BadRequestException' })
    at(15 + 72 * 60 + 1)
    await expect(stop(true)).rejects.toMatchObject({ name: 'BadRequestException' })
  })

  test('reverts to the version before', async () => {
    await start('at-once')
    expect(await served(bench)).toBe('arn:v2')
    expect(await stop(true)).toMatchObject({
      State: 'REVERTED',
      EventLog: [{ EventType: 'REVERT_COMPLETED' }, {}, {}, {}],
    })
    expect([await served(bench), await deploymentState(bench)]).toEqual(['arn:v1', 'REVERTED, environment REVERTED'])
  })

  test('reverts the latest deployment alone', async () => {
    await start('at-once')
    await expect(stop(true, 1)).rejects.toMatchObject({ name: 'BadRequestException' })
  })
})

describe('StartDeployment', () => {
  test('takes the label of a version', async () => {
    expect(await start('at-once', { ConfigurationVersion: 'v2.0' })).toMatchObject({ ConfigurationVersion: '2' })
  })

  test.each<[name: string, changes: Readonly<Record<string, unknown>>, code: string]>([
    ['another version', { ConfigurationVersion: '9' }, 'ResourceNotFoundException'],
    ['another environment', { EnvironmentId: 'abcdefg' }, 'ResourceNotFoundException'],
    ['another strategy', { DeploymentStrategyId: 'abcdefg' }, 'ResourceNotFoundException'],
    ['the name of a strategy', { DeploymentStrategyId: 'in-steps' }, 'BadRequestException'],
    ['a key', { KmsKeyIdentifier: 'alias/a' }, 'NotEmulatedException'],
    ['parameters of extensions', { DynamicExtensionParameters: { 'a#b': 'c' } }, 'NotEmulatedException'],
  ])('refuses %s', async (_name, changes, code) => {
    await expect(start('in-steps', changes)).rejects.toMatchObject({ name: code })
  })
})
