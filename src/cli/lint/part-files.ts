/** Partial results in files: each line of a file is one. They are read twice, so that no more than one is in memory. */
import { open } from 'node:fs/promises'
import { parsePartialFile, type PartialFile } from '../../lint/partial-file.js'
import { headOf, type PartHead } from '../../lint/merge-parts.js'
import type { ManifestPartial } from '../../lint/scan/partial.js'
import { CommandError, messageOf } from '../command-error.js'
import { Mistakes } from '../mistakes.js'
import { readManifest, shown, STDIN, type ManifestFolder, type OpenManifest } from './open-manifest.js'

/** A partial result that a merge was given. */
export interface FoundPart {
  readonly head: PartHead
  /** Reads it again. @throws CommandError */
  readonly read: () => Promise<ManifestPartial>
}

/**
 * Finds the parts in files, and in standard input where `-` is given.
 * @throws UsageError, CommandErrors
 */
export async function findParts(paths: readonly string[], folder: ManifestFolder): Promise<readonly FoundPart[]> {
  const parts: FoundPart[] = []
  const mistakes = new Mistakes()
  for (const path of paths) {
    const found = await mistakes.wait(
      async () => await partsIn(path === STDIN ? await folder.open(path) : { name: path, path }),
    )
    for (const part of found ?? []) parts.push(part)
  }
  mistakes.end()
  return parts
}

async function partsIn(file: PartsFile): Promise<readonly FoundPart[]> {
  const parts: FoundPart[] = []
  for await (const { text, from, sizeBytes } of linesOf(file)) {
    const number = parts.length + 1
    const place = number === 1 ? shown(file.name) : `line ${String(number)} of ${shown(file.name)}`
    const head = headOf(parse(place, text))
    const read = async () => parse(place, await readAt(file, from, sizeBytes)).partial
    parts.push({ head, read })
  }
  if (parts.length === 0) parse(shown(file.name), '')
  return parts
}

type PartsFile = Pick<OpenManifest, 'name' | 'path'>

interface PlacedLine {
  readonly text: string
  /** Of its first byte, in the file. */
  readonly from: number
  readonly sizeBytes: number
}

const NEWLINE = 0x0a

/** The lines of a file that have something in them. A part is a line of any length, so no line is cut off. */
async function* linesOf(file: PartsFile): AsyncGenerator<PlacedLine, void, undefined> {
  let pending: Uint8Array[] = []
  let from = 0
  const take = (): PlacedLine | undefined => {
    const bytes = Buffer.concat(pending)
    const line = { text: bytes.toString('utf8').trim(), from, sizeBytes: bytes.length }
    pending = []
    from += bytes.length + 1
    return line.text === '' ? undefined : line
  }
  for await (const chunk of readManifest(file)) {
    let at = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, at)) {
      pending.push(chunk.subarray(at, end))
      const line = take()
      if (line !== undefined) yield line
      at = end + 1
    }
    // A stream of a file does not fill the same buffer again.
    if (at < chunk.length) pending.push(chunk.subarray(at))
  }
  const last = take()
  if (last !== undefined) yield last
}

async function readAt({ name, path }: PartsFile, from: number, sizeBytes: number): Promise<string> {
  try {
    const handle = await open(path)
    try {
      const bytes = Buffer.alloc(sizeBytes)
      await handle.read(bytes, 0, sizeBytes, from)
      return bytes.toString('utf8')
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new CommandError(`${shown(name)} cannot be read: ${messageOf(error)}.`, { cause: error })
  }
}

function parse(place: string, text: string): PartialFile {
  const parsed = parsePartialFile(text)
  if (!parsed.ok) throw new CommandError(`${place} ${parsed.problem}.`)
  return parsed.value
}
