/** What `--out` names, or standard output, which gets nothing before the end either. */
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CommandError, UsageError } from '../command-error.js'
import type { CommandContext } from '../command.js'
import { isSameFile, shown, STDIN } from '../lint/open-manifest.js'
import { WholeFile } from '../whole-file.js'

/** What is being written, until it is kept or discarded. */
export interface Output {
  /** @throws CommandError */
  readonly write: (text: string) => void
  /** Puts it where it belongs. @throws CommandError */
  readonly keep: () => Promise<void>
  /** Removes what was written; nothing, once it was kept. */
  readonly discard: () => Promise<void>
}

/** Bytes that are copied at once. */
const COPIED = 64 * 1024

/**
 * Begins to write.
 * @param sources files that are read meanwhile, which it must not be
 * @throws UsageError, CommandError
 */
export async function openOutput(
  out: string | undefined,
  sources: readonly string[],
  context: CommandContext,
): Promise<Output> {
  if (out === undefined) return await openStandardOutput(context)
  await refuseOut(out, sources)
  const file = new WholeFile(out, `--out is ${shown(out)}, which`)
  return {
    write: (text) => {
      file.write(text)
    },
    keep: () => file.keep(),
    discard: () => file.discard(),
  }
}

async function openStandardOutput(context: CommandContext): Promise<Output> {
  const folder = await mkdtemp(join(context.tempFolder, 'custom-labels-'))
  const file = new WholeFile(join(folder, 'output'), 'a temporary file')
  return {
    write: (text) => {
      file.write(text)
    },
    keep: async () => {
      file.close()
      await copyTo(file.partial, context)
    },
    discard: async () => {
      await file.discard()
      await rm(folder, { recursive: true, force: true })
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
