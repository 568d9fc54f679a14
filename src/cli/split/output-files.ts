/** Files that a command writes: all of them, whole, or none. */
import { randomUUID } from 'node:crypto'
import { copyFile, link, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CommandError, messageOf, UsageError } from '../command-error.js'
import { isSameFile, shown, STDIN, type OpenManifest } from '../lint/open-manifest.js'

/** A file, and the option that names it. */
export interface OutputFile {
  readonly option: string
  readonly path: string
}

/** @throws UsageError for standard output, for a file that is read, and for a file that is given twice */
export async function checkOutputs(outputs: readonly OutputFile[], inputs: readonly OpenManifest[]): Promise<void> {
  const places = new Map<string, string>()
  for (const { option, path } of outputs) {
    if (path === STDIN)
      throw new UsageError(`${option} is "-"; it must be a file, since the report goes to standard output.`)
    for (const input of inputs) {
      if (!(await isSameFile(input.path, path))) continue
      throw new UsageError(`${option} is ${shown(path)}, which is a manifest that is read; give another file.`)
    }
    const there = await stat(path).catch(() => undefined)
    if (there !== undefined && !there.isFile()) {
      throw new CommandError(`${option} is ${shown(path)}, which is not a regular file; give another file.`)
    }
    const place = await placeOf(path)
    const other = places.get(place)
    if (other !== undefined)
      throw new UsageError(`${other} and ${option} are the same file, ${shown(path)}; give two files.`)
    places.set(place, option)
  }
}

/** Where a file is, through the links of its path, also if it does not exist yet. */
async function placeOf(path: string): Promise<string> {
  const file = await realpath(path).catch(() => undefined)
  if (file !== undefined) return file
  const folder = await realpath(dirname(path)).catch(() => dirname(path))
  return join(folder, basename(path))
}

/** What is written until all is complete. */
export interface OutputWriter {
  readonly write: (bytes: Uint8Array) => Promise<void>
}

/**
 * Runs a writer, and puts the files in their places at its end. Whatever goes wrong, no half of a file is left, and the
 * files that were there before stay, all of them: a new training manifest next to an old testing manifest would test the
 * model with what it was trained with.
 * @throws CommandError naming the option for a file that cannot be written; what the writer throws is passed on
 */
export async function writeFiles<Result>(
  outputs: readonly OutputFile[],
  run: (writers: readonly OutputWriter[]) => Promise<Result>,
): Promise<Result> {
  const opened: OpenOutput[] = []
  try {
    for (const output of outputs) opened.push(await openOutput(output))
    const result = await run(
      opened.map(({ output, file }) => ({ write: (bytes) => orFail(output, writeAll(file, bytes)) })),
    )
    for (const { output, file } of opened) await orFail(output, file.close())
    await replaceAll(opened)
    return result
  } finally {
    for (const { file, partial } of opened) {
      await file.close().catch(() => undefined)
      await rm(partial, { force: true })
    }
  }
}

interface OpenOutput {
  readonly output: OutputFile
  readonly partial: string
  readonly file: FileHandle
}

async function openOutput(output: OutputFile): Promise<OpenOutput> {
  const partial = `${output.path}.${randomUUID()}.partial`
  return { output, partial, file: await orFail(output, open(partial, 'wx')) }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let at = 0
  while (at < bytes.length) at += (await file.write(bytes, at)).bytesWritten
}

/** Renames one after the other. When one of them fails, those before it get back what was there. */
async function replaceAll(opened: readonly OpenOutput[]): Promise<void> {
  const replaced: { readonly path: string; readonly before: string | undefined }[] = []
  try {
    for (const { output, partial } of opened) {
      const before = await keepBefore(output)
      replaced.push({ path: output.path, before })
      await orFail(output, rename(partial, output.path))
    }
  } catch (error) {
    // The last one was not replaced; its own copy is only removed.
    for (const { path, before } of replaced.slice(0, -1)) {
      if (before === undefined) await rm(path, { force: true })
      else await rename(before, path)
    }
    throw error
  } finally {
    for (const { before } of replaced) if (before !== undefined) await rm(before, { force: true })
  }
}

/** A second name for the file that is there, or a copy where the disk has no second names; undefined without a file. */
async function keepBefore(output: OutputFile): Promise<string | undefined> {
  const there = await stat(output.path).catch(() => undefined)
  if (there === undefined) return undefined
  const before = `${output.path}.${randomUUID()}.before`
  await orFail(
    output,
    link(output.path, before).catch(() => copyFile(output.path, before)),
  )
  return before
}

async function orFail<Result>({ option, path }: OutputFile, work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    throw new CommandError(`${option} is ${shown(path)}, which cannot be written: ${messageOf(error)}.`, {
      cause: error,
    })
  }
}
