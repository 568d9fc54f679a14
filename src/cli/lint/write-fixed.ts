/** `--fix OUT`: a new file with what is safe to fix. */
import { stat } from 'node:fs/promises'
import { fixManifest, NotFixable, type Fixes } from '../../manifest/fix-lines.js'
import { plural } from '../../text/number.js'
import { CommandError, UsageError } from '../command-error.js'
import { WholeFile } from '../whole-file.js'
import { isSameFile, readManifest, shown, STDIN, type OpenManifest } from './open-manifest.js'

/**
 * Writes the fixed manifest. Whatever goes wrong, no half of a file is left, and the input stays as it is.
 * @throws UsageError, CommandError
 */
export async function writeFixed(manifest: OpenManifest, out: string): Promise<Fixes> {
  if (out === STDIN) throw new UsageError('--fix is "-"; it must be a file, since the report goes to standard output.')
  if (await isSameFile(manifest.path, out)) {
    throw new UsageError(`--fix is ${shown(out)}, which is the manifest itself; give another file.`)
  }
  const there = await stat(out).catch(() => undefined)
  if (there !== undefined && !there.isFile()) {
    throw new CommandError(`--fix is ${shown(out)}, which is not a regular file; give another file.`)
  }
  const { chunks, fixes } = fixManifest(readManifest(manifest))
  const file = new WholeFile(out, `--fix is ${shown(out)}, which`)
  try {
    for await (const chunk of chunks) file.write(chunk)
    await file.keep()
  } catch (error) {
    if (!(error instanceof NotFixable)) throw error
    const advice = 'Run lint without --fix to see what is wrong with it.'
    throw new CommandError(`${shown(manifest.name)} cannot be fixed: ${error.message}. ${advice}`, { cause: error })
  } finally {
    await file.discard()
  }
  return fixes()
}

/** `Removed 1 byte order mark, 3 blank lines.`, for the person who asked. */
export function describeFixes({ byteOrderMarks, lineEnds, blankLines, duplicateLines }: Fixes): string {
  const parts = [
    ...(byteOrderMarks === 0 ? [] : [`${plural(byteOrderMarks, 'byte order mark')} removed`]),
    ...(lineEnds === 0 ? [] : [`${plural(lineEnds, 'line end')} changed to a line feed`]),
    ...(blankLines === 0 ? [] : [`${plural(blankLines, 'blank line')} removed`]),
    ...(duplicateLines === 0 ? [] : [`${plural(duplicateLines, 'repeated line')} removed`]),
  ]
  return parts.length === 0 ? 'nothing to fix, so it is a copy' : parts.join(', ')
}
