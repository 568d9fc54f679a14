/**
 * An account in memory with models that are started and stopped, and what is published; it outlives the processes that work on it. Time
 * moves only by sleeping. Each call can be interrupted before or after its effect.
 */
import { ServiceError, type ServiceErrorKind } from '../../src/errors/service-error.js'
import type { Project } from '../../src/model/project.js'
import { takesPlace, type InferenceUnits } from '../../src/model/serving.js'
import type { Tags } from '../../src/model/tags.js'
import type { ProjectVersion } from '../../src/model/version.js'
import type { ReleaseTools } from '../../src/deployment/release-tools.js'
import type { ReleaseAction, ReleaseReport } from '../../src/report/release/release-report.js'

export const MINUTE = 60_000
const STARTS_FOR_MS = 10 * MINUTE
const STOPS_FOR_MS = 3 * MINUTE

export const PROJECT: Project = {
  arn: 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1772400000000',
  name: 'orchard',
  status: 'CREATED',
  feature: 'CUSTOM_LABELS',
  datasets: [],
}

/** A version of the world; it changes in place. */
export interface Model {
  readonly name: string
  readonly arn: string
  status: string
  units: InferenceUnits | undefined
  /** When STARTING or STOPPING ends, and in what. */
  next: { readonly at: number; readonly status: string } | undefined
  tags: Record<string, string>
  /** Its starts fail. */
  isBroken: boolean
}

/** The process ended at once: no code of it runs any more. */
export class Crash extends Error {
  override readonly name = 'Crash'
}

/** What happens to a call: the process dies, or the call fails, before or after its effect. */
export interface Interruption {
  readonly kind: 'crash' | ServiceErrorKind
  readonly after: boolean
}

/** What befalls the calls of one process; `nth` counts its calls from 1. */
export type Fate = (nth: number, call: string) => Interruption | undefined

export interface Process {
  readonly tools: ReleaseTools
  readonly calls: string[]
  readonly actions: Omit<ReleaseAction, 'at'>[]
  readonly notes: string[]
  readonly log: string[]
  readonly report: () => Partial<ReleaseReport>
  readonly kept: () => string | undefined
}

export class ServingWorld {
  now = Date.UTC(2026, 2, 2, 9)
  published: string | undefined
  placesMax = 2
  readonly models: Model[] = []
  /** Called after each effect and each step of time. */
  watch: (world: ServingWorld, what: string) => void = () => undefined
  /** In ALARM at an instant. */
  isAlarm: (now: number) => boolean = () => false
  private created = 0

  add(name: string, status = 'TRAINING_COMPLETED', tags: Tags = {}): Model {
    this.created += 1
    const model: Model = {
      name,
      arn: `arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/${name}/${String(1_772_441_000_000 + this.created)}`,
      status,
      units: status === 'RUNNING' ? { min: 1 } : undefined,
      next: undefined,
      tags: { ...tags },
      isBroken: false,
    }
    this.models.unshift(model)
    return model
  }

  find(arn: string): Model | undefined {
    return this.models.find((model) => model.arn === arn)
  }

  /** Lets time pass; what is due happens on the way. */
  pass(ms: number): void {
    const until = this.now + ms
    for (;;) {
      const due = this.models
        .flatMap((model) => (model.next === undefined ? [] : [{ model, next: model.next }]))
        .sort((a, b) => a.next.at - b.next.at)
        .find(({ next }) => next.at <= until)
      if (due === undefined) break
      this.now = Math.max(this.now, due.next.at)
      due.model.status = due.next.status
      if (due.next.status === 'FAILED') due.model.units = undefined
      due.model.next = undefined
      this.watch(this, `${due.model.name} ${due.model.status}`)
    }
    this.now = until
  }

  start(arn: string, units: InferenceUnits): string {
    const model = this.need(arn, 'StartProjectVersion')
    if (takesPlace(model)) throw fault('in-use', 'StartProjectVersion')
    if (this.models.filter(takesPlace).length >= this.placesMax)
      throw fault('limit', 'StartProjectVersion', 'running models')
    model.status = 'STARTING'
    model.units = units
    model.next = { at: this.now + STARTS_FOR_MS, status: model.isBroken ? 'FAILED' : 'RUNNING' }
    return model.status
  }

  stop(arn: string): string {
    const model = this.need(arn, 'StopProjectVersion')
    if (model.status !== 'RUNNING') throw fault('in-use', 'StopProjectVersion')
    model.status = 'STOPPING'
    model.next = { at: this.now + STOPS_FOR_MS, status: 'STOPPED' }
    return model.status
  }

  private need(arn: string, operation: string): Model {
    const model = this.find(arn)
    if (model === undefined) throw fault('not-found', operation)
    return model
  }

  describe(model: Model): ProjectVersion {
    const { name, arn, status, units } = model
    const min = takesPlace(model) ? units?.min : undefined
    const max = takesPlace(model) ? units?.max : undefined
    return {
      name,
      arn,
      status,
      f1Score: 0.9,
      createdAt: Number(arn.split('/').at(-1)),
      minInferenceUnits: min,
      maxInferenceUnits: max,
    }
  }
}

/** A call's error as a port throws it. */
export function fault(kind: ServiceErrorKind, operation: string, message: string = kind): ServiceError {
  return new ServiceError({ service: 'rekognition', operation, kind, errorName: kind, requestId: 'r-1' }, message)
}

/** A process that works on the world; after a crash none of its calls has an effect. */
export function processIn(
  world: ServingWorld,
  runKey: string,
  fate: Fate = () => undefined,
): Process & { readonly call: <T>(what: string, effect: () => T) => Promise<T> } {
  const calls: string[] = []
  const actions: Omit<ReleaseAction, 'at'>[] = []
  const notes: string[] = []
  const log: string[] = []
  let report: Partial<ReleaseReport> = {}
  let kept: string | undefined
  let isDead = false

  const die = (): never => {
    isDead = true
    throw new Crash('the process was killed')
  }
  const call = async <T>(what: string, effect: () => T): Promise<T> => {
    await Promise.resolve()
    if (isDead) throw new Crash('a dead process makes no calls')
    calls.push(what)
    const befalls = fate(calls.length, what)
    if (befalls !== undefined && !befalls.after) {
      if (befalls.kind === 'crash') die()
      else throw fault(befalls.kind, what.split(' ')[0] ?? '')
    }
    const value = effect()
    world.watch(world, what)
    if (befalls?.after === true) {
      if (befalls.kind === 'crash') die()
      else throw fault(befalls.kind, what.split(' ')[0] ?? '')
    }
    return value
  }
  const named = (arn: string): string => world.find(arn)?.name ?? arn
  const need = (arn: string, operation: string): Model => {
    const model = world.find(arn)
    if (model === undefined) throw fault('not-found', operation)
    return model
  }
  const outOfScope = (operation: string) => (): never => {
    throw new Error(`${operation} is not for this test`)
  }

  const tools: ReleaseTools = {
    clock: { now: () => world.now },
    sleep: async (ms) => {
      await Promise.resolve()
      if (isDead) throw new Crash('a dead process does not sleep')
      world.pass(ms)
    },
    signal: new AbortController().signal,
    random: () => 0.5,
    env: {},
    files: { open: outOfScope('open') } as unknown as ReleaseTools['files'],
    objects: {} as unknown as ReleaseTools['objects'],
    rekognition: {
      findProject: outOfScope('findProject'),
      createProject: outOfScope('createProject'),
      createProjectVersion: outOfScope('createProjectVersion'),
      datasetEntries: outOfScope('datasetEntries'),
      findVersion: (_project, name) =>
        call(`DescribeProjectVersions ${name}`, () => {
          const model = world.models.find((one) => one.name === name)
          return model === undefined ? undefined : world.describe(model)
        }),
      findVersionOnce: outOfScope('findVersionOnce'),
      listVersions: () => call('DescribeProjectVersions', () => world.models.map((model) => world.describe(model))),
      tag: (arn, tags) =>
        call(`TagResource ${named(arn)} ${keysOf(Object.keys(tags))}`, () => {
          Object.assign(need(arn, 'TagResource').tags, tags)
        }),
      listTags: (arn) =>
        call(`ListTagsForResource ${named(arn)}`, () => ({ ...need(arn, 'ListTagsForResource').tags })),
    },
    models: {
      listProjects: () => call('DescribeProjects', () => [PROJECT]),
      findVersionsOnce: (_project, names) =>
        call(`DescribeProjectVersions ${names.join(' ')}`, () => {
          const found = world.models.filter((model) => names.includes(model.name))
          return new Map(found.map((model) => [model.name, world.describe(model)]))
        }),
      start: (arn, units) => call(`StartProjectVersion ${named(arn)}`, () => world.start(arn, units)),
      stop: (arn) => call(`StopProjectVersion ${named(arn)}`, () => world.stop(arn)),
      untag: (arn, keys) =>
        call(`UntagResource ${named(arn)} ${keysOf(keys)}`, () => {
          const { tags } = need(arn, 'UntagResource')
          for (const key of keys) Reflect.deleteProperty(tags, key)
        }),
      copy: outOfScope('copy'),
      deleteVersion: outOfScope('deleteVersion'),
      listPolicies: outOfScope('listPolicies'),
      putPolicy: outOfScope('putPolicy'),
      deletePolicy: outOfScope('deletePolicy'),
      detect: outOfScope('detect'),
    },
    parameters: {
      read: () => call('GetParameter', () => world.published),
      write: (_name, value) =>
        call('PutParameter', () => {
          world.published = value
        }),
    },
    configurations: {} as unknown as ReleaseTools['configurations'],
    watch: {
      alarms: (names) =>
        call('DescribeAlarms', () => names.map((name) => ({ name, state: world.isAlarm(world.now) ? 'ALARM' : 'OK' }))),
      unitHours: outOfScope('unitHours'),
    },
    github: {} as unknown as ReleaseTools['github'],
    end: { leftMs: () => Infinity },
    run: { runAttempt: 1 },
    runKey,
    progress: {
      update: (change) => (report = { ...report, ...change }),
      seen: () => undefined,
      did: (action) => actions.push(action),
      note: (_level, message) => notes.push(message),
      log: (line) => log.push(line),
    },
    keepForPost: (started) => (kept = started?.name),
  }
  return { tools, calls, actions, notes, log, report: () => report, kept: () => kept, call }
}

function keysOf(keys: readonly string[]): string {
  return keys.map((key) => key.split(':')[1] ?? key).join(',')
}
