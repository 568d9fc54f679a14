/** The images themselves, where `--images` asks for them: what looks at them is loaded only then. */
import { asksS3, type ImagesRequest } from '../../lint/images/images-request.js'
import type { OpenImageLook } from '../../images/open-image-look.js'
import type { CommandContext } from '../command.js'
import type { Progress } from './progress.js'

/** Undefined where nothing is asked of S3. @throws CommandError */
export async function openLook(
  request: ImagesRequest | undefined,
  cachePath: string | undefined,
  context: CommandContext,
  progress: Progress,
): Promise<OpenImageLook | undefined> {
  if (request === undefined || !asksS3(request)) return undefined
  const { openLook: open } = await import('./image-look.js')
  return await open(request, cachePath, context, progress)
}

/** Does something in which images are checked. @throws CommandError for what ends that */
export async function lookingAtImages<T>(images: OpenImageLook | undefined, work: () => Promise<T>): Promise<T> {
  if (images === undefined) return await work()
  const { toCommandError } = await import('./image-look.js')
  try {
    return await work()
  } catch (error) {
    throw toCommandError(error)
  }
}
