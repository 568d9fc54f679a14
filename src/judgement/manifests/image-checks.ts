/** Checks of the images themselves, where the input `images` asks for them. */
import type { OpenImageChecks } from '../../images/open-image-checks.js'
import { describePacing, type Pacing } from '../../images/pacing.js'
import type { RoleToAssume } from '../../ports/network.js'
import type { Deps } from '../../ports/deps.js'
import { formatCount } from '../../text/number.js'
import type { LintInputs } from './lint-inputs.js'
import type { LintTools } from './lint-tools.js'

/** Milliseconds between two lines of the log that say how far the check is. */
const LOGGED_EVERY_MS = 30_000

/** Undefined where no image is checked. */
export async function imageChecksOf(
  { openJournal, openScratchFile, clock, tempFolders, lookup, progress }: LintTools,
  { checks, way, imagesCache }: LintInputs,
): Promise<OpenImageChecks | undefined> {
  if (checks === undefined || way === undefined || lookup === undefined) return undefined
  const unwritten = (error: Error): void => {
    progress.note('warning', `images-cache cannot be written: ${error.message}. The next run asks S3 again.`)
  }
  const [{ openImageChecks }, journal] = await Promise.all([
    import('../../images/open-image-checks.js'),
    imagesCache === undefined ? undefined : openJournal(imagesCache, unwritten),
  ])
  const { images, objects, sleep, random, signal } = lookup
  return await openImageChecks(checks, {
    ...{ images, objects, clock, sleep, random, signal, journal },
    openScratchFile: () => openScratchFile(tempFolders),
    region: way.region,
    account: accountOf(way.role),
    progress: logPacing(progress, clock),
  })
}

/** The account of the role that is assumed: it is the one that trains. */
function accountOf(role: RoleToAssume | undefined): string | undefined {
  return role?.arn.split(':')[4]
}

/** Writes how far the check is, now and then. */
export function logPacing(
  { log }: Pick<LintTools['progress'], 'log'>,
  { now }: Deps['clock'],
): (pacing: Pacing) => void {
  let loggedAt = now()
  return (pacing) => {
    if (now() - loggedAt < LOGGED_EVERY_MS) return
    loggedAt = now()
    log(`Images: ${describePacing(pacing, formatCount)}.`)
  }
}
