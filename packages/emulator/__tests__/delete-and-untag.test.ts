/** DeleteProject and UntagResource: what they refuse, what they do, and which permissions they need. */
import {
  CreateProjectCommand,
  DeleteProjectCommand,
  DescribeProjectsCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-rekognition'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { openBench } from '../../../__tests__/support/emulator/clients.js'
import { InMemory, type Json } from '../../../__tests__/support/emulator/in-memory.js'

let service: InMemory
let projectArn: string

const remove = (): Promise<Json> => service.call('DeleteProject', { ProjectArn: projectArn })

beforeEach(async () => {
  service = new InMemory()
  const { ProjectArn } = await service.call('CreateProject', {
    ProjectName: 'orchard',
    Tags: { team: 'a', stage: 'b' },
  })
  projectArn = String(ProjectArn)
})

describe('DeleteProject', () => {
  test('DELETING with its name still taken, then deleted with its tags', async () => {
    expect(await remove()).toEqual({ Status: 'DELETING' })
    expect(JSON.stringify(await service.call('DescribeProjects', {}))).toContain('"Status":"DELETING"')
    expect(await service.call('CreateProject', { ProjectName: 'orchard' })).toMatchObject({
      Code: 'ResourceInUseException',
    })
    service.now += 30_000
    expect(await service.call('DescribeProjects', {})).toEqual({ ProjectDescriptions: [] })
    expect(await remove()).toMatchObject({ status: 400, Code: 'ResourceNotFoundException' })
    expect(await service.call('ListTagsForResource', { ResourceArn: projectArn })).toMatchObject({
      Code: 'ResourceNotFoundException',
    })
    expect(await service.call('CreateProject', { ProjectName: 'orchard' })).toHaveProperty('ProjectArn')
  })

  test('a second deletion, and a version of a project that is being deleted, are refused', async () => {
    await remove()
    expect(await remove()).toMatchObject({
      Code: 'ResourceInUseException',
      Message: expect.stringContaining('DELETING'),
    })
    const create = { ProjectArn: projectArn, VersionName: 'v1', OutputConfig: { S3Bucket: 'results' } }
    expect(await service.call('CreateProjectVersion', create)).toMatchObject({ Code: 'ResourceInUseException' })
  })

  test('is refused while the project has versions, one that is being deleted among them', async () => {
    service.seed({ projects: { orchard: { versions: { v1: { f1Score: 0.9 } } } } })
    const inUse = {
      status: 400,
      Code: 'ResourceInUseException',
      Message: expect.stringContaining('project versions (1)'),
    }
    expect(await remove()).toMatchObject(inUse)
    const [version] = service.state.versions.keys()
    await service.call('DeleteProjectVersion', { ProjectVersionArn: version })
    expect(await remove()).toMatchObject(inUse)
    service.now += 30_000
    expect(await remove()).toEqual({ Status: 'DELETING' })
  })

  test('is refused while the project has datasets', async () => {
    service.seed({ projects: { orchard: { datasets: [{ type: 'TRAIN' }] } } })
    expect(await remove()).toMatchObject({
      Code: 'ResourceInUseException',
      Message: expect.stringContaining('datasets (1)'),
    })
  })

  test.each<[name: string, input: Json, code: string]>([
    ['no ARN', {}, 'ValidationException'],
    [
      'an ARN of a version',
      { ProjectArn: 'arn:aws:rekognition:eu-west-1:111122223333:project/a/version/v/1' },
      'ValidationException',
    ],
    [
      'an unknown project',
      { ProjectArn: 'arn:aws:rekognition:eu-west-1:111122223333:project/a/1' },
      'ResourceNotFoundException',
    ],
  ])('refuses %s', async (_name, input, code) => {
    expect(await service.call('DeleteProject', input)).toMatchObject({ status: 400, Code: code })
  })
})

describe('UntagResource', () => {
  const tagsOf = async (): Promise<unknown> =>
    (await service.call('ListTagsForResource', { ResourceArn: projectArn })).Tags

  test('removes the named keys, and ignores missing ones', async () => {
    const input = { ResourceArn: projectArn, TagKeys: ['stage', 'colour'] }
    expect(await service.call('UntagResource', input)).toEqual({})
    expect(await tagsOf()).toEqual({ team: 'a' })
    expect(await service.call('UntagResource', input)).toEqual({})
    expect(await tagsOf()).toEqual({ team: 'a' })
  })

  test('of a project version, and only of that', async () => {
    service.seed({ projects: { orchard: { versions: { v1: { f1Score: 0.9, tags: { team: 'c' } } } } } })
    const [ResourceArn] = service.state.versions.keys()
    expect(await service.call('UntagResource', { ResourceArn, TagKeys: ['team'] })).toEqual({})
    expect(await service.call('ListTagsForResource', { ResourceArn })).toEqual({ Tags: {} })
    expect(await tagsOf()).toEqual({ team: 'a', stage: 'b' })
  })

  test.each<[name: string, input: Json, code: string]>([
    ['no keys', { TagKeys: undefined }, 'ValidationException'],
    ['a key of AWS', { TagKeys: ['aws:x'] }, 'ValidationException'],
    [
      'more than 200 keys',
      { TagKeys: Array.from({ length: 201 }, (_, index) => `k${String(index)}`) },
      'ValidationException',
    ],
    ['tags instead of keys', { TagKeys: { team: 'a' } }, 'SerializationException'],
    [
      'a missing resource',
      { ResourceArn: 'arn:aws:rekognition:eu-west-1:111122223333:project/a/1' },
      'ResourceNotFoundException',
    ],
  ])('refuses %s', async (_name, change, code) => {
    const input = { ResourceArn: projectArn, TagKeys: ['team'], ...change }
    expect(await service.call('UntagResource', input)).toMatchObject({ status: 400, Code: code })
    expect(await tagsOf()).toEqual({ team: 'a', stage: 'b' })
  })
})

describe('the policy of the caller', () => {
  test.each(['DeleteProject', 'UntagResource'])(
    'without rekognition:%s the call is denied, with it it is not',
    async (operation) => {
      const bench = await openBench()
      try {
        const { ProjectArn = '' } = await bench.rekognition.send(
          new CreateProjectCommand({ ProjectName: 'orchard', Tags: { a: 'b' } }),
        )
        const call = async (): Promise<unknown> =>
          operation === 'DeleteProject'
            ? bench.rekognition.send(new DeleteProjectCommand({ ProjectArn }))
            : bench.rekognition.send(new UntagResourceCommand({ ResourceArn: ProjectArn, TagKeys: ['a'] }))
        const allow = (action: string): Promise<void> =>
          bench.emulator.applySeed({
            policy: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: ProjectArn }] }],
          })
        await allow('rekognition:TagResource')
        await expect(call()).rejects.toMatchObject({
          name: 'AccessDeniedException',
          message: expect.stringContaining(`rekognition:${operation} on resource: ${ProjectArn}`),
        })
        await allow(`rekognition:${operation}`)
        await expect(call()).resolves.toBeDefined()
        await expect(bench.rekognition.send(new DescribeProjectsCommand({}))).rejects.toMatchObject({
          name: 'AccessDeniedException',
        })
      } finally {
        await bench.close()
      }
    },
  )
})
