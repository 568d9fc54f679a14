/** Publishes through AppConfig: a hosted configuration version, deployed with a strategy of the user's. */
import { ActionError } from '../../errors/action-error.js'
import { isPassingFault, ServiceError } from '../../errors/service-error.js'
import { backOff, tryAgain } from '../../ports/try-again.js'
import type { ConfigurationDeployment, ResolvedConfiguration } from '../../ports/release-services.js'
import type { PublishTarget } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { readConfiguration, writeConfiguration, type ConfigurationDocument } from './configuration-document.js'
import { deployedOf, endOf } from './deployment-state.js'
import { followDeployment } from './follow-deployment.js'
import type { Publisher } from './published-value.js'

type Target = Extract<PublishTarget, { readonly kind: 'appconfig' }>

/** Tries of a call that changes something, each after a check where that can show whether it had its effect. Our choice. */
const TRIES_MAX = 5
const WAITS = { firstMs: 2000, longestMs: 30_000 }

/** Deployments that are ended before a value is given up: another run keeps deploying, or one cannot be stopped. Our choice. */
const STEPS_MAX = 10

/** How long to wait for another profile's deployment to the environment, milliseconds. Our choice. */
const OTHERS_MAX_MS = 30 * 60_000
const OTHERS_CHECK_MS = 30_000

/** A content of the profile, and the ARN in it. */
interface Content {
  readonly text: string
  readonly document: ConfigurationDocument
}

/** What callers get, and what they are about to get. */
interface Seen {
  readonly inUse: Content | undefined
  readonly underWay: (ConfigurationDeployment & { readonly content: Content }) | undefined
}

/** The publisher of a configuration profile in an environment. */
export function configurationPublisher(tools: ReleaseTools, target: Target): Publisher {
  let resolved: Promise<ResolvedConfiguration> | undefined
  const resolve = (): Promise<ResolvedConfiguration> => {
    resolved ??= tools.configurations.resolve(target.target).catch((error: unknown) => {
      resolved = undefined
      throw error
    })
    return resolved
  }
  const check = async (): Promise<Seen> => readDeployed(tools, await resolve())
  return {
    check: async () => {
      await tools.configurations.checkStrategy(target.strategy)
      const { inUse, underWay } = await check()
      for (const content of [inUse, underWay?.content]) checkWritable(target, content)
    },
    read: async () => (await check()).inUse?.document.value,
    readAll: async () => {
      const { inUse, underWay } = await check()
      const values = [inUse, underWay?.content].map((content) => content?.document.value)
      return [...new Set(values.filter((value) => value !== undefined))]
    },
    write: async (value, onSend) => {
      const ids = await resolve()
      for (let steps = 1; !(await isWritten(tools, target, ids, { value, onSend })); steps += 1) {
        if (steps === STEPS_MAX) throw restless(target)
      }
    },
  }
}

async function readDeployed({ configurations }: ReleaseTools, ids: ResolvedConfiguration): Promise<Seen> {
  const { inUse, underWay } = deployedOf(await configurations.deployments(ids))
  const read = async ({ configurationVersion }: ConfigurationDeployment): Promise<Content> => {
    const text = await configurations.content(ids, configurationVersion)
    return { text, document: readConfiguration(text) }
  }
  return {
    inUse: inUse && (await read(inUse)),
    underWay: underWay && { ...underWay, content: await read(underWay) },
  }
}

/**
 * One step: ends what is under way, or deploys.
 * @returns false where another check is needed
 */
async function isWritten(
  tools: ReleaseTools,
  target: Target,
  ids: ResolvedConfiguration,
  { value, onSend }: { readonly value: string; readonly onSend: (() => void) | undefined },
): Promise<boolean> {
  const { inUse, underWay } = await readDeployed(tools, ids)
  if (underWay === undefined) {
    if (inUse?.document.value === value) return true
    checkWritable(target, inUse)
    onSend?.()
    await deploy(tools, target, ids, writeConfiguration(inUse?.text, value))
    return true
  }
  const { number, state, content } = underWay
  if (state === 'ROLLING_BACK') {
    await followDeployment(tools, ids, { number, shown: target.shown })
    return false
  }
  if (content.document.value === value) {
    onSend?.()
    await untilComplete(tools, target, ids, number)
    return true
  }
  if (inUse?.document.value !== value) {
    const other = content.document.value ?? 'a content without an ARN'
    const message = `Deployment ${String(number)} of ${target.shown} is under way (${state}) with ${other}, which this run did not start.`
    const hint = 'Wait for the deployment to end, or stop it in AppConfig, then re-run the job.'
    throw new ActionError('PUBLISH_FAILED', message, { hint })
  }
  // Callers are on their way from this value to another one: back to it.
  await rollBack(tools, target, ids, number)
  return false
}

async function deploy(tools: ReleaseTools, target: Target, ids: ResolvedConfiguration, content: string): Promise<void> {
  const { configurations, progress } = tools
  // A version that is made twice, because an answer was lost, is deployed by nobody and costs nothing.
  const version = await tryAgain({ triesMax: TRIES_MAX, mayPass: isPassingFault, wait: waitIn(tools) }, () =>
    configurations.createVersion(ids, content, `Released by ${tools.runKey}`),
  )
  const number = await startDeployment(tools, target, ids, version)
  progress.did({
    call: 'StartDeployment',
    subject: target.shown,
    detail: `deployment ${String(number)} with ${target.strategy}`,
  })
  await untilComplete(tools, target, ids, number)
}

/** A start that was not answered may have had its effect: the deployment of the version is looked for before the next one. */
async function startDeployment(
  tools: ReleaseTools,
  target: Target,
  ids: ResolvedConfiguration,
  version: string,
): Promise<number> {
  const { configurations, clock } = tools
  const since = clock.now()
  for (let tries = 1; ;) {
    try {
      return await configurations.deploy(ids, version, target.strategy)
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      const isBusy = error.kind === 'in-use' && clock.now() - since < OTHERS_MAX_MS
      if (!isBusy && (!isPassingFault(error) || tries === TRIES_MAX)) throw notStarted(target, error)
      if (!isBusy) tries += 1
      await (isBusy ? tools.sleep(OTHERS_CHECK_MS, tools.signal) : backOff(tools, WAITS, tries))
    }
    const all = await configurations.deployments(ids)
    const ours = all.find(({ configurationVersion }) => configurationVersion === version)
    if (ours !== undefined) return ours.number
  }
}

/** A missing right has a code of its own, with what to allow; so has the end of credentials. */
function notStarted({ shown, strategy }: Target, error: ServiceError): Error {
  if (error.kind !== 'refused' && error.kind !== 'not-found' && error.kind !== 'in-use') return error
  const message = `AppConfig refused a deployment of ${shown} with the strategy ${strategy}: ${error.message}`
  return new ActionError('PUBLISH_FAILED', message, { cause: error, requestId: error.facts.requestId })
}

async function untilComplete(
  tools: ReleaseTools,
  target: Target,
  ids: ResolvedConfiguration,
  number: number,
): Promise<void> {
  const ended = await followDeployment(tools, ids, { number, shown: target.shown })
  if (endOf(ended) === 'complete') return
  const why = ended.event === undefined ? '' : `: ${ended.event}`
  const message = `AppConfig rolled deployment ${String(number)} of ${target.shown} back${why}.`
  const outcome = ended.isByAlarm === true || /alarm/i.test(ended.event ?? '') ? 'alarm' : 'error'
  throw new ActionError('PUBLISH_FAILED', message, {
    outcome,
    hint: 'Look at the events of the deployment in AppConfig.',
  })
}

async function rollBack(
  tools: ReleaseTools,
  target: Target,
  ids: ResolvedConfiguration,
  number: number,
): Promise<void> {
  try {
    await tools.configurations.stop(ids, number)
    tools.progress.did({
      call: 'StopDeployment',
      subject: target.shown,
      detail: `rolls deployment ${String(number)} back`,
    })
  } catch (error) {
    // It may have ended in between, and an answer may have been lost: the next check shows it.
    const mayPass: boolean = isPassingFault(error)
    if (!mayPass && !(error instanceof ServiceError && error.kind === 'refused')) throw error
    await tools.sleep(WAITS.firstMs, tools.signal)
    return
  }
  await followDeployment(tools, ids, { number, shown: target.shown })
}

function waitIn(tools: ReleaseTools): (error: ServiceError, tries: number) => Promise<void> {
  return (_error, tries) => backOff(tools, WAITS, tries)
}

function restless({ shown }: Target): ActionError {
  const message = `A deployment of ${shown} was under way at each of ${String(STEPS_MAX)} checks and could not be ended.`
  return new ActionError('PUBLISH_FAILED', message)
}

/** The ARN can be written only into an object, or where nothing is yet. */
function checkWritable({ shown }: Target, content: Content | undefined): void {
  const kind = content?.document.kind ?? 'object'
  if (kind === 'object') return
  const what = kind === 'feature-flags' ? 'feature flags' : 'no JSON object'
  const message = `The configuration ${shown} has ${what}; the ARN is published in a JSON object.`
  const hint =
    'Name a freeform configuration profile of its own in publish, or deploy a JSON object to this one (docs/publishing.md).'
  throw new ActionError('PUBLISH_FAILED', message, { hint })
}
