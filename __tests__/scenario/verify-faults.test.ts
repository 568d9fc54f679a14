/** A verification that is interrupted, continued or cleaned up. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { textAt } from '../../tools/verify/json.js'
import { finish, start, tidy } from '../../tools/verify/main.js'
import { bodyOrThrow } from '../../tools/verify/service.js'
import { idsOf, openVerification, SETTINGS, type Verification } from '../support/verification.js'

let open: Verification | undefined

afterEach(async () => {
  await open?.close()
  open = undefined
})

describe('faults during the verification', () => {
  test('throttling is waited out', async () => {
    open = await openVerification()
    for (const operation of ['DescribeProjects', 'CreateProjectVersion', 'ListTagsForResource', 'PutObject'])
      open.emulator.addFault({ operation, nth: { from: 1, to: 3 }, kind: 'throttle' })
    const { observations } = await finish(open.tools, await start(open.tools, SETTINGS))
    expect(idsOf(observations, 'differs')).toEqual([])
  })

  test('a read that gets no answer, or a fault of the service, is repeated', async () => {
    open = await openVerification()
    open.emulator.addFault({ operation: 'DescribeProjectVersions', nth: { from: 3, to: 5 }, kind: 'reset-before' })
    open.emulator.addFault({ operation: 'DescribeProjectVersions', nth: 9, kind: 'internal-error' })
    open.emulator.addFault({ operation: 'GetObject', nth: 1, kind: 'unavailable-html' })
    const { observations } = await finish(open.tools, await start(open.tools, SETTINGS))
    expect(idsOf(observations, 'differs')).toEqual([])
    expect(idsOf(observations, 'not-observed')).toEqual(['kms-key-id', 'auto-create-results'])
  })

  test('a training whose create got no answer is not started again', async () => {
    open = await openVerification()
    open.emulator.addFault({
      operation: 'CreateProjectVersion',
      nth: 1,
      where: '-good',
      kind: 'reset-after',
    })
    const started = await start(open.tools, SETTINGS)
    const creates = open.emulator.journal.filter(
      ({ operation, input }) =>
        operation === 'CreateProjectVersion' && textAt(input, 'VersionName')?.endsWith('-good') === true,
    )
    expect(creates).toHaveLength(1)
    const { observations } = await finish(open.tools, started)
    expect(idsOf(observations, 'differs')).toEqual([])
  })

  test('an account at its limit of concurrent trainings is waited for, and its message is shown', async () => {
    open = await openVerification({
      seed: {
        settings: { concurrentTrainings: 1 },
        buckets: {
          orchard: { objects: { 'other.manifest': { text: '' } } },
        },
        projects: { other: {} },
      },
    })
    const projects = bodyOrThrow('DescribeProjects', await open.tools.service.rekognition('DescribeProjects', {}))
    await open.tools.service.rekognition('CreateProjectVersion', {
      ProjectArn: textAt(projects, 'ProjectDescriptions', 0, 'ProjectArn') ?? '',
      VersionName: 'other',
      OutputConfig: { S3Bucket: 'orchard', S3KeyPrefix: 'other' },
      TrainingData: { Assets: [{ GroundTruthManifest: { S3Object: { Bucket: 'orchard', Name: 'other.manifest' } } }] },
      TestingData: { AutoCreate: true },
    })
    const { observations } = await finish(open.tools, await start(open.tools, SETTINGS))
    expect(idsOf(observations, 'differs')).toEqual([])
    expect(open.lines.filter((line) => line.includes('its maximum number of concurrent trainings'))).toEqual([
      'The account already runs its maximum number of concurrent trainings; the service says: The account has reached its limit of 1 concurrent trainings.',
    ])
  })

  test('a project with datasets is refused before anything is uploaded', async () => {
    open = await openVerification({ seed: { projects: { verify: { datasets: [{ type: 'TRAIN' }] } } } })
    await expect(start(open.tools, SETTINGS)).rejects.toThrow('has datasets')
    expect(open.emulator.journal.map(({ operation }) => operation)).toEqual(['DescribeProjects'])
  })

  test('what a broken verification has left can be deleted, as soon as its training has ended', async () => {
    open = await openVerification()
    open.emulator.addFault({ operation: 'DescribeProjectVersions', nth: { from: 4, to: 99 }, kind: 'reset-before' })
    await expect(start(open.tools, SETTINGS)).rejects.toThrow('no answer')
    open.emulator.clearFaults()
    const left = open.saved.at(-1)
    expect(left?.versions).toHaveLength(1)
    expect(await tidy(open.tools, left!)).toBe(false)
    expect(open.lines.at(-1)).toMatch(/^Left for a later clean-up: verify-\d+-empty\.$/)
    open.clock.advance(3_600_000)
    // Also a version that is not in the state file: its name begins with the stamp.
    expect(await tidy(open.tools, { ...left!, versions: [] })).toBe(true)
    expect([...open.emulator.state.versions.values()].map(({ status }) => status)).toEqual(['DELETING'])
    expect(await open.tools.service.list('')).toEqual([])
  })

  test.each(['a b+c.json', "ä/(1)*!'.json", 'x&y=z?#.json', '100%.json'])(
    'the key %s is written and deleted',
    async (key) => {
      open = await openVerification()
      const { service } = open.tools
      const put = await service.putObject(key, Buffer.from('{}'))
      expect(put.versionId).toMatch(/./)
      expect(await service.list(key.slice(0, 2))).toEqual([put])
      expect(await service.readText(key)).toBe('{}')
      await service.deleteObject(put)
      expect(await service.list('')).toEqual([])
    },
  )
})
