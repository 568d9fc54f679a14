/** The way to the images of a manifest in S3. Loaded only for what reads them. */
import { ActionError } from '../../errors/action-error.js'
import { toActionError } from '../../errors/to-action-error.js'
import { openJournal } from '../../github/journal-file.js'
import { nodeFiles } from '../../github/files.js'
import { openScratchFile } from '../../github/scratch-file.js'
import { describePacing, type Pacing } from '../../images/pacing.js'
import type { ImageDeps } from '../../images/image-deps.js'
import { ambientRegion } from '../../inputs/ambient-region.js'
import { parseRegion } from '../../inputs/aws.js'
import { readNetwork } from '../../inputs/network.js'
import { InputReader } from '../../inputs/reader.js'
import type { Connection } from '../../ports/network.js'
import type { SharedConfig } from '../../ports/endpoints.js'
import { createRunController } from '../../ports/run-signal.js'
import { formatCount } from '../../text/number.js'
import { CommandError } from '../command-error.js'
import type { CommandContext } from '../command.js'
import { shown } from './open-manifest.js'
import type { Progress } from './progress.js'

export interface ConnectOptions extends Pick<ImageDeps, 'asksAll'> {
  /** File that what is found is kept in. */
  readonly cachePath: string | undefined
}

/** No request is sent by this. @throws CommandError */
export async function connectImages(
  { cachePath, asksAll }: ConnectOptions,
  { env, err, time, tempFolder }: CommandContext,
  progress: Progress,
): Promise<ImageDeps> {
  const { signal } = createRunController()
  const [{ connectS3Alone }, { readSharedConfig }] = await Promise.all([
    import('../../aws/connect-s3.js'),
    import('../../aws/shared-config.js'),
  ])
  const connection = await connectionOf(env, await readSharedConfig(env))
  const deps = {
    ...time,
    signal,
    env,
    // What is written here is the report alone: it has no keys in it.
    io: { mask: () => undefined },
  }
  const ports = connectS3Alone(deps, connection)
  const unwritten = (error: Error): void => {
    progress.clear()
    err.write(
      `--images-cache is ${shown(cachePath ?? '')}, which cannot be written: ${error.message}. The lint goes on.\n`,
    )
  }
  return {
    ...deps,
    ...ports,
    openScratchFile: () => openScratchFile([tempFolder]),
    asksAll,
    region: connection.region,
    journal: cachePath === undefined ? undefined : openJournal(cachePath, unwritten),
    progress: showIn(progress, time.clock),
  }
}

/** Milliseconds between two states of the progress line: more often nobody reads it. */
const SHOWN_EVERY_MS = 200

function showIn({ showText }: Progress, { now }: CommandContext['time']['clock']): (pacing: Pacing) => void {
  let shownAt = -Infinity
  return (pacing) => {
    if (now() - shownAt < SHOWN_EVERY_MS && pacing.done < pacing.images) return
    shownAt = now()
    showText(describePacing(pacing, formatCount))
  }
}

/** The hint of the actions names inputs and jobs. */
const NO_CREDENTIALS = 'Log in to AWS, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.'

/** What a check of images throws, as the command says it. */
export function toCommandError(error: unknown): unknown {
  if (error instanceof CommandError) return error
  const { code, message, hint } = toActionError(error, new AbortController().signal)
  if (code === 'INTERNAL_ERROR' && !(error instanceof ActionError)) return error
  const advice = code === 'CREDENTIALS_MISSING' ? NO_CREDENTIALS : hint
  return new CommandError(`the images cannot be checked: ${message} ${advice}`, { cause: error })
}

/** As the SDK and the actions find it: in the environment, then in the profile. */
async function connectionOf(env: CommandContext['env'], shared: SharedConfig): Promise<Connection> {
  const reader = new InputReader(env, {})
  const typed = ambientRegion(env) ?? (shared.settings.region?.value ?? '').trim()
  if (typed === '')
    throw new CommandError(
      '--images reads from S3, which needs a Region: set AWS_REGION to that of the training, or region in the profile.',
    )
  const region = parseRegion(typed)
  if (!region.ok) throw new CommandError(`AWS_REGION is ${typed}; it must be ${region.problem}.`)
  const network = await readNetwork(reader, { env, files: nodeFiles, readSharedConfig: () => Promise.resolve(shared) })
  try {
    reader.orThrow()
  } catch (error) {
    throw error instanceof ActionError ? new CommandError(error.message, { cause: error }) : error
  }
  return { region: region.value, network }
}
