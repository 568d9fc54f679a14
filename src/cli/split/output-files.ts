/** Files that a command writes: all of them, whole, or none. */
import { randomUUID } from 'node:crypto'
import { copyFile, link, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CommandError, UsageError } from '../command-error.js'
import { isSameFile, shown, STDIN, type OpenManifest } from '../lint/open-manifest.js'
import { cannotWrite, WholeFile } from '../whole-file.js'

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

/**
 * Runs a writer, and puts the files in their places at its end. Whatever goes wrong, no half of a file is left, and the
 * files that were there before stay, all of them: a new training manifest next to an old testing manifest would test the
 * model with what it was trained with.
 * @throws CommandError naming the option for a file that cannot be written; what the writer throws is passed on
 */
export async function writeFiles<Result>(
  outputs: readonly OutputFile[],
  run: (files: readonly Pick<WholeFile, 'write'>[]) => Promise<Result>,
): Promise<Result> {
  const files: WholeFile[] = []
  try {
    for (const output of outputs) files.push(new WholeFile(output.path, nameOf(output)))
    const result = await run(files)
    for (const file of files) file.close()
    await replaceAll(outputs, files)
    return result
  } finally {
    for (const file of files) await file.discard()
  }
}

/** Renames one after the other. When one of them fails, those before it get back what was there. */
async function replaceAll(outputs: readonly OutputFile[], files: readonly WholeFile[]): Promise<void> {
  const replaced: { readonly path: string; readonly before: string | undefined }[] = []
  const befores: string[] = []
  try {
    for (const [index, output] of outputs.entries()) {
      const before = await keepBefore(output)
      if (before !== undefined) befores.push(before)
      await files[index]?.keep()
      replaced.push({ path: output.path, before })
    }
  } catch (error) {
    for (const { path, before } of replaced) {
      if (before === undefined) await rm(path, { force: true })
      else await rename(before, path)
    }
    throw error
  } finally {
    for (const before of befores) await rm(before, { force: true })
  }
}

/** A second name for the file that is there, or a copy where the disk has no second names; undefined without a file. */
async function keepBefore(output: OutputFile): Promise<string | undefined> {
  const there = await stat(output.path).catch(() => undefined)
  if (there === undefined) return undefined
  const before = `${output.path}.${randomUUID()}.before`
  try {
    await link(output.path, before).catch(() => copyFile(output.path, before))
  } catch (error) {
    await rm(before, { force: true })
    throw cannotWrite(nameOf(output), error)
  }
  return before
}

function nameOf({ option, path }: OutputFile): string {
  return `${option} is ${shown(path)}, which`
}
