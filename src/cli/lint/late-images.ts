/** The images themselves, where `--images` asks for them: what looks at them is loaded only then. */
import type { ImageLook } from '../../lint/images/look-at-images.js'
import type { ImagesRequest } from '../../lint/images/images-request.js'
import { UsageError } from '../command-error.js'
import type { CommandContext } from '../command.js'

/** Undefined where nothing is asked of S3. @throws UsageError, CommandError */
export async function openLook(
  request: ImagesRequest | undefined,
  context: CommandContext,
): Promise<ImageLook | undefined> {
  if (request === undefined) return undefined
  if (request.inventory !== undefined) throw new UsageError('--images inventory: is not there yet.')
  if (request.headers === undefined) return undefined
  const { openLook: open } = await import('./image-look.js')
  return await open(request, context)
}

/** Does something in which images are looked at. @throws CommandError for what ends that */
export async function lookingAtImages<T>(images: ImageLook | undefined, work: () => Promise<T>): Promise<T> {
  if (images === undefined) return await work()
  const { toCommandError } = await import('./image-look.js')
  try {
    return await work()
  } catch (error) {
    throw toCommandError(error)
  }
}
