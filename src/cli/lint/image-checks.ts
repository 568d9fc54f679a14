/** `--images headers` and the like: checks of the images themselves, in S3. Loaded only for these. */
import { openImageChecks, type OpenImageChecks } from '../../images/open-image-checks.js'
import type { ChecksInS3 } from '../../lint/images/images-request.js'
import type { CommandContext } from '../command.js'
import { connectImages, type ConnectOptions } from './connect-images.js'
import type { Progress } from './progress.js'

/** @throws CommandError */
export async function openChecks(
  checks: ChecksInS3,
  options: ConnectOptions,
  context: CommandContext,
  progress: Progress,
): Promise<OpenImageChecks> {
  return await openImageChecks(checks, await connectImages(options, context, progress))
}
