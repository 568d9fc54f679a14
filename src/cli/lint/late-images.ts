/** The images themselves, where `--images` asks for them: what looks at them is loaded only then. */
import { checksInS3, type ImagesRequest } from '../../lint/images/images-request.js'
import type { OpenImageChecks } from '../../images/open-image-checks.js'
import type { CommandContext } from '../command.js'
import type { ConnectOptions } from './connect-images.js'
import type { Progress } from './progress.js'

/** Undefined where no image is checked in S3. @throws CommandError */
export async function openChecks(
  request: ImagesRequest | undefined,
  options: ConnectOptions,
  context: CommandContext,
  progress: Progress,
): Promise<OpenImageChecks | undefined> {
  const checks = request && checksInS3(request)
  if (checks === undefined) return undefined
  const { openChecks: open } = await import('./image-checks.js')
  return await open(checks, options, context, progress)
}

/** Does something in which images are read. @param isAsked whether S3 is asked for them @throws CommandError for what ends that */
export async function readingImages<T>(isAsked: boolean, work: () => Promise<T>): Promise<T> {
  if (!isAsked) return await work()
  const { toCommandError } = await import('./connect-images.js')
  try {
    return await work()
  } catch (error) {
    throw toCommandError(error)
  }
}
