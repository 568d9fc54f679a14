/** A file that is there as a whole or not at all. */
import { randomUUID } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CommandError, messageOf, UsageError } from '../command-error.js'
import type { CommandContext } from '../command.js'
import { isSameFile, shown, STDIN } from '../lint/open-manifest.js'

/** What is being written, until it is kept or discarded. */
export interface WholeFile {
  /** @throws CommandError */
  readonly write: (text: string) => void
  /** Puts it where it belongs. @throws CommandError */
  readonly keep: () => Promise<void>
  /** Removes what was written; nothing, once it was kept. */
  readonly discard: () => Promise<void>
}

/** Characters that are written at once. */
const PART = 256 * 1024

/** Bytes that are copied at once. */
const COPIED = 64 * 1024

/**
 * Begins to write to `--out`, or to standard output, which gets nothing before the end either.
 * @param sources files that are read meanwhile, which it must not be
 * @throws UsageError, CommandError
 */
export async function createWholeFile(
  out: string | undefined,
  sources: readonly string[],
  context: CommandContext,
): Promise<WholeFile> {
  if (out !== undefined) await refuseOut(out, sources)
  const folder = out === undefined ? await mkdtemp(join(context.tempFolder, 'custom-labels-')) : undefined
  const path = folder === undefined ? `${out ?? ''}.${randomUUID()}.partial` : join(folder, 'manifest')
  const cannot = (error: unknown): CommandError =>
    new CommandError(
      `${out === undefined ? 'a temporary file' : `--out is ${shown(out)}, which`} cannot be written: ${messageOf(error)}.`,
      { cause: error },
    )
  const attempt = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw cannot(error)
    }
  }
  let file: number | undefined = attempt(() => openSync(path, 'wx'))
  let part = ''
  const flush = () => {
    if (file !== undefined && part !== '') writeAll(file, part)
    part = ''
  }
  const close = () => {
    if (file !== undefined) closeSync(file)
    file = undefined
  }
  return {
    write: (text) => {
      part += text
      if (part.length >= PART) attempt(flush)
    },
    keep: async () => {
      attempt(flush)
      attempt(close)
      if (out === undefined) await copyTo(path, context)
      else
        await rename(path, out).catch((error: unknown) => {
          throw cannot(error)
        })
    },
    discard: async () => {
      close()
      await rm(folder ?? path, { recursive: true, force: true })
    },
  }
}

async function refuseOut(out: string, sources: readonly string[]): Promise<void> {
  if (out === STDIN) throw new UsageError('--out is "-"; leave it out for standard output.')
  for (const source of sources) {
    if (await isSameFile(source, out))
      throw new UsageError(`--out is ${shown(out)}, which is a source; give another file.`)
  }
  const there = await stat(out).catch(() => undefined)
  if (there !== undefined && !there.isFile())
    throw new CommandError(`--out is ${shown(out)}, which is not a regular file; give another file.`)
  if (there === undefined && (await stat(dirname(out)).catch(() => undefined))?.isDirectory() !== true)
    throw new CommandError(`--out is ${shown(out)}, but there is no folder ${shown(dirname(out))}; create it.`)
}

/** A call may write a part only. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}

async function copyTo(path: string, { out }: CommandContext): Promise<void> {
  const decoder = new TextDecoder()
  const handle = await open(path)
  try {
    const buffer = new Uint8Array(COPIED)
    for (;;) {
      const { bytesRead } = await handle.read(buffer)
      if (bytesRead === 0) return
      out.write(decoder.decode(buffer.subarray(0, bytesRead), { stream: true }))
    }
  } finally {
    await handle.close()
  }
}
