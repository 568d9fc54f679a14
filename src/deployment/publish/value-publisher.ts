/** Publishes to a place that contains one text: a parameter of Parameter Store, or a variable on GitHub. */
import { ActionError } from '../../errors/action-error.js'
import { endsRun, isPassingFault, ServiceError } from '../../errors/service-error.js'
import { backOff } from '../../ports/try-again.js'
import type { PublishTarget } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { textOf, type Publisher } from './published-value.js'

/** A place with one text. */
interface ValueStore {
  /** The call that writes, as its API names it. */
  readonly call: string
  readonly shown: string
  readonly read: () => Promise<string | undefined>
  readonly write: (value: string) => Promise<void>
}

/** Writes that are sent, and looks at the place after one that was answered. Our choice. */
const WRITES_MAX = 4
const CHECKS_MAX = 5
const WAITS = { firstMs: 1000, longestMs: 15_000 }

/** Publishes to a parameter. */
export function parameterPublisher(
  tools: ReleaseTools,
  { path, shown }: Extract<PublishTarget, { readonly kind: 'ssm' }>,
): Publisher {
  const { parameters } = tools
  const store: ValueStore = {
    call: 'PutParameter',
    shown,
    read: async () => textOf(await parameters.read(path)),
    write: (value) => parameters.write(path, value),
  }
  // A parameter that does not exist yet is created; that it can be asked for shows the right to.
  return publisherTo(tools, store, async () => {
    await store.read()
  })
}

/** Publishes to a variable of the repository, or of one of its environments. */
export function variablePublisher(
  tools: ReleaseTools,
  { place, shown }: Extract<PublishTarget, { readonly kind: 'variable' }>,
): Publisher {
  const { github } = tools
  let isChecked = false
  // Before the first read: the token of a job may not even read it, and GitHub's refusal does not say why.
  const checkToken = async (): Promise<void> => {
    if (isChecked) return
    if ((await ofGithub(shown, () => github.tokenKind())) === 'job') {
      const message = `github-token is the token of the job, which can neither read nor write ${shown}; nothing was started.`
      throw new ActionError('TOKEN_UNSUITABLE', message, { outcome: 'refused' })
    }
    isChecked = true
  }
  const store: ValueStore = {
    call: 'PATCH variable',
    shown,
    read: async () => {
      await checkToken()
      return ofGithub(shown, async () => textOf(await github.readVariable(place)))
    },
    write: (value) => ofGithub(shown, () => github.writeVariable(place, value)),
  }
  return publisherTo(tools, store, async () => {
    await store.read()
  })
}

function publisherTo(tools: ReleaseTools, store: ValueStore, check: () => Promise<void>): Publisher {
  return {
    check,
    read: store.read,
    readAll: async () => {
      const value = await store.read()
      return value === undefined ? [] : [value]
    },
    write: (value, onSend) => writeSeen(tools, store, value, onSend),
  }
}

/** Checks before each write: one that was not answered may have had its effect. */
async function writeSeen(tools: ReleaseTools, store: ValueStore, value: string, onSend?: () => void): Promise<void> {
  const did = (): void => {
    tools.progress.did({ call: store.call, subject: store.shown, detail: `writes ${value}` })
  }
  if ((await store.read()) === value) return
  onSend?.()
  for (let writes = 1; ; writes += 1) {
    const unanswered = await store.write(value).then(() => undefined, passingFault)
    if (unanswered === undefined) {
      did()
      await untilSeen(tools, store, value)
      return
    }
    await backOff(tools, WAITS, writes)
    if ((await store.read()) === value) {
      did()
      return
    }
    if (writes === WRITES_MAX) throw notWritten(store, `there was no answer (${unanswered.message})`, unanswered)
  }
}

/** @throws what is no passing fault */
function passingFault(error: unknown): ServiceError {
  if (isPassingFault(error)) return error
  throw error
}

/** A write that was answered is not repeated: whoever writes something else in between has a reason to. */
async function untilSeen(tools: ReleaseTools, store: ValueStore, value: string): Promise<void> {
  for (let checks = 1; ; checks += 1) {
    const there = await store.read()
    if (there === value) return
    if (checks === CHECKS_MAX) throw notWritten(store, `${store.shown} is ${there ?? 'not there'} after it`)
    await backOff(tools, WAITS, checks)
  }
}

function notWritten({ call, shown }: ValueStore, why: string, cause?: unknown): ActionError {
  return new ActionError('PUBLISH_FAILED', `${call} on ${shown} was sent, and ${why}.`, { cause })
}

/** What GitHub refuses has nothing to do with the role in AWS, which the hints of a denial are about. */
async function ofGithub<T>(shown: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    const mayPass: boolean = isPassingFault(error)
    if (!(error instanceof ServiceError) || mayPass || endsRun(error)) throw error
    const message = `GitHub refused ${shown}: ${error.message}`
    throw new ActionError('PUBLISH_FAILED', message, { cause: error, requestId: error.facts.requestId })
  }
}
