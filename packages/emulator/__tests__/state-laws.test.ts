/** Laws that are true in every state, after any operations in any order. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isRecord } from '../src/wire/is-record.js'
import type { EmulatorState } from '../src/state.js'
import { InMemory, type Json } from '../../../__tests__/support/emulator/in-memory.js'
import { imageLevelManifest } from '../../../__tests__/support/emulator/manifests.js'

const LIMIT = 2
const STARTED = ['STARTING', 'RUNNING', 'STOPPING']

/** Where a status may go in one step; DELETING may also vanish. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  TRAINING_IN_PROGRESS: ['TRAINING_COMPLETED', 'TRAINING_FAILED'],
  TRAINING_COMPLETED: ['DELETING', 'STARTING'],
  STARTING: ['RUNNING'],
  RUNNING: ['STOPPING'],
  STOPPING: ['STOPPED'],
  STOPPED: ['DELETING', 'STARTING'],
  COPYING_IN_PROGRESS: ['COPYING_COMPLETED', 'COPYING_FAILED'],
  COPYING_COMPLETED: ['DELETING', 'STARTING'],
  COPYING_FAILED: ['DELETING'],
  TRAINING_FAILED: ['DELETING'],
  DELETING: [],
}

type Step =
  | { readonly kind: 'create'; readonly project: number; readonly name: number; readonly manifest: string }
  | { readonly kind: 'delete' | 'start' | 'stop'; readonly nth: number }
  | {
      readonly kind: 'copy'
      readonly nth: number
      readonly project: number
      readonly name: number
      readonly bucket: string
    }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'page'; readonly project: number; readonly size: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('create' as const),
      project: fc.nat(1),
      name: fc.nat(5),
      manifest: fc.constantFrom('good', 'bad', 'missing'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('delete' as const, 'start' as const, 'stop' as const),
      nth: fc.nat(5),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('copy' as const),
      nth: fc.nat(5),
      project: fc.nat(1),
      name: fc.nat(5),
      bucket: fc.constantFrom('results', 'nowhere'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(1, 20, 200, 1000, 3000) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('page' as const),
      project: fc.nat(1),
      size: fc.integer({ min: 1, max: 4 }),
    }),
  },
)

const OPERATIONS = {
  delete: 'DeleteProjectVersion',
  start: 'StartProjectVersion',
  stop: 'StopProjectVersion',
} as const

class History {
  readonly service = new InMemory()
  readonly projects: string[] = []
  readonly seenArns = new Set<string>()
  #statuses = new Map<string, string>()

  async begin(): Promise<void> {
    this.service.seed({
      settings: { concurrentTrainings: LIMIT, concurrentCopies: LIMIT },
      buckets: {
        results: {},
        data: {
          objects: {
            good: { text: imageLevelManifest({ apple: 3, pear: 3 }) },
            bad: { text: 'not a manifest\n' },
          },
        },
      },
    })
    for (const ProjectName of ['one', 'two']) {
      const { ProjectArn } = await this.service.call('CreateProject', { ProjectName })
      this.projects.push(String(ProjectArn))
    }
  }

  async take(next: Step): Promise<void> {
    switch (next.kind) {
      case 'wait':
        this.service.now += next.seconds * 1000
        await this.service.call('DescribeProjects', {})
        break
      case 'create':
        await this.create(next)
        break
      case 'delete':
      case 'start':
      case 'stop': {
        const ProjectVersionArn = [...this.service.state.versions.keys()][next.nth]
        const input = { ProjectVersionArn, MinInferenceUnits: 1 }
        if (ProjectVersionArn !== undefined) await this.service.call(OPERATIONS[next.kind], input)
        break
      }
      case 'copy':
        await this.copy(next)
        break
      case 'page':
        await this.checkPages(this.projects[next.project] ?? '', next.size)
    }
    this.checkLaws(this.service.state)
  }

  async create({ project, name, manifest }: Extract<Step, { kind: 'create' }>): Promise<void> {
    const answer = await this.service.call('CreateProjectVersion', {
      ProjectArn: this.projects[project],
      VersionName: `v${String(name)}`,
      OutputConfig: { S3Bucket: 'results', S3KeyPrefix: '' },
      TrainingData: { Assets: [{ GroundTruthManifest: { S3Object: { Bucket: 'data', Name: manifest } } }] },
      TestingData: { AutoCreate: true },
    })
    this.checkNew(answer)
  }

  async copy({ nth, project, name, bucket }: Extract<Step, { kind: 'copy' }>): Promise<void> {
    const source = [...this.service.state.versions.values()][nth]
    if (source === undefined) return
    const answer = await this.service.call('CopyProjectVersion', {
      SourceProjectArn: source.projectArn,
      SourceProjectVersionArn: source.arn,
      DestinationProjectArn: this.projects[project],
      VersionName: `v${String(name)}`,
      OutputConfig: { S3Bucket: bucket, S3KeyPrefix: '' },
    })
    this.checkNew(answer)
  }

  checkNew({ ProjectVersionArn: arn }: Json): void {
    if (typeof arn !== 'string') return
    expect(this.seenArns.has(arn)).toBe(false)
    this.seenArns.add(arn)
  }

  checkLaws(state: EmulatorState): void {
    const versions = [...state.versions.values()]
    expect(versions.filter(({ status }) => status === 'TRAINING_IN_PROGRESS').length).toBeLessThanOrEqual(LIMIT)
    const names = versions.map(({ projectArn, name }) => `${projectArn} ${name}`)
    expect(new Set(names).size).toBe(names.length)
    expect(versions.filter(({ status }) => STARTED.includes(status)).length).toBeLessThanOrEqual(LIMIT)
    const copies = versions.filter(({ status }) => status === 'COPYING_IN_PROGRESS')
    expect(copies.length).toBeLessThanOrEqual(LIMIT)
    expect(versions.filter(({ copying }) => copying !== undefined)).toEqual(copies)
    for (const { status, runs } of versions) {
      expect(runs.filter(({ endedAt }) => endedAt === undefined)).toHaveLength(STARTED.includes(status) ? 1 : 0)
      const instants = runs.flatMap(({ startedAt, runningFrom, stoppingFrom, endedAt }) =>
        [startedAt, runningFrom, stoppingFrom, endedAt].filter((instant) => instant !== undefined),
      )
      expect(instants).toEqual(instants.toSorted((left, right) => left - right))
    }
    for (const { arn, status } of versions) {
      const before = this.#statuses.get(arn)
      if (before !== undefined && before !== status) expect(reachable(before)).toContain(status)
    }
    this.#statuses = new Map(versions.map(({ arn, status }) => [arn, status]))
  }

  async checkPages(projectArn: string, size: number): Promise<void> {
    const listed: string[] = []
    let token: unknown
    do {
      const input: Json = {
        ProjectArn: projectArn,
        MaxResults: size,
        ...(token === undefined ? {} : { NextToken: token }),
      }
      const answer = await this.service.call('DescribeProjectVersions', input)
      const page = answer.ProjectVersionDescriptions
      if (!Array.isArray(page)) throw new Error('no page')
      expect(page.length).toBeLessThanOrEqual(size)
      for (const entry of page) if (isRecord(entry)) listed.push(String(entry.ProjectVersionArn))
      token = answer.NextToken
    } while (token !== undefined)
    const all = [...this.service.state.versions.values()].filter((version) => version.projectArn === projectArn)
    expect(listed.toSorted()).toEqual(all.map(({ arn }) => arn).toSorted())
  }
}

/** Statuses that one or more steps lead to: a long wait can include several. */
function reachable(status: string, seen: ReadonlySet<string> = new Set()): readonly string[] {
  const direct = (ARROWS[status] ?? []).filter((next) => !seen.has(next))
  return [...direct, ...direct.flatMap((next) => reachable(next, new Set([...seen, ...direct])))]
}

test('limits are kept, names and ARNs are unique, statuses follow the arrows, pages cover the list once, answers match the model', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const history = new History()
      await history.begin()
      for (const next of steps) await history.take(next)
    }),
    { numRuns: 60, seed: 20_260_302 },
  )
})
