/** `lint --range A:B --partial OUT`: scans a part of a manifest, for `lint merge`. */
import { writeFile } from 'node:fs/promises'
import { renderPartialFile, type PartialFile } from '../../lint/partial-file.js'
import { scanRange, type ByteRange } from '../../lint/scan/scan-range.js'
import { quoted, type GivenArguments } from '../arguments.js'
import { CommandError, messageOf, UsageError } from '../command-error.js'
import type { CommandContext } from '../command.js'
import { groupByOf, maxFindingsOf } from './lint-options.js'
import { createManifestFolder, isSameFile, readManifest, shown, STDIN } from './open-manifest.js'

/** Options that a scan of a range uses; the others are for the merge. */
const USED = ['range', 'partial', 'training', 'testing', 'max-findings', 'group-by']

/** Whether the arguments ask for a part. */
export function asksForPartial({ options }: GivenArguments): boolean {
  return options.has('range') || options.has('partial')
}

/** @throws UsageError, CommandError */
export async function writePartial(given: GivenArguments, context: CommandContext): Promise<void> {
  const { options } = given
  const range = rangeOf(options.get('range'))
  const out = options.get('partial')
  if (out === undefined) throw new UsageError('--range needs --partial OUT, the file that gets the partial result.')
  if (out === STDIN) throw new UsageError('--partial is "-"; it must be a file.')
  for (const name of options.keys()) {
    if (!USED.includes(name)) throw new UsageError(`--${name} is not used with --range; give it to lint merge.`)
  }
  const { role, path } = manifestOf(given)
  const groupBy = options.get('group-by')
  const settings = { keptPerCode: maxFindingsOf(options.get('max-findings')), groupBy: groupByOf(groupBy) }
  const folder = createManifestFolder(context)
  try {
    const manifest = await folder.open(path)
    if (await isSameFile(manifest.path, out)) {
      throw new UsageError(`--partial is ${shown(out)}, which is the manifest itself; give another file.`)
    }
    const partial = await scanRange((from) => readManifest(manifest, from), range, settings)
    const name = manifest.isCopy ? STDIN : manifest.name
    await write(out, { role, name, range, keptPerCode: settings.keptPerCode, groupBy, partial })
  } finally {
    await folder.close()
  }
}

async function write(out: string, file: PartialFile): Promise<void> {
  try {
    await writeFile(out, renderPartialFile(file))
  } catch (error) {
    throw new CommandError(`--partial is ${shown(out)}, which cannot be written: ${messageOf(error)}.`, {
      cause: error,
    })
  }
}

/** The one manifest that the range is of. */
function manifestOf({ options, operands }: GivenArguments): {
  readonly role: PartialFile['role']
  readonly path: string
} {
  const given = [
    ...['training', 'testing'].flatMap((name) => {
      const path = options.get(name)
      return path === undefined
        ? []
        : [{ role: name === 'testing' ? ('testing' as const) : ('training' as const), path }]
    }),
    ...operands.map((path) => ({ role: 'training' as const, path })),
  ]
  const [first, ...more] = given
  if (first !== undefined && more.length === 0) return first
  throw new UsageError(
    `--range is of one manifest, but ${String(given.length)} are given: --training FILE, or --testing FILE.`,
  )
}

/** `A:B`, or `A:` for all from A on. */
function rangeOf(given: string | undefined): ByteRange {
  if (given === undefined)
    throw new UsageError('--partial needs --range A:B, the bytes to read; 0: is the whole manifest.')
  const found = /^(\d{1,15}):(\d{0,15})$/.exec(given)
  const from = Number(found?.[1])
  const to = found?.[2] === '' ? Infinity : Number(found?.[2])
  if (found !== null && from < to) return { from, to }
  throw new UsageError(
    `--range is ${quoted(given)}; it must be A:B, two numbers of bytes with A below B, or A: for the rest.`,
  )
}
