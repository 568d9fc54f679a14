/** Manifests that a command is given: files, and standard input. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, readdir, realpath, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { misspelt } from '../../text/nearest.js'
import { toVisible } from '../../text/visible.js'
import { CommandError, messageOf, UsageError } from '../command-error.js'
import type { CommandContext } from '../command.js'

/** How standard input is given. */
export const STDIN = '-'

/** How standard input is named in reports. */
export const STDIN_NAME = 'stdin'

/** A manifest that can be read, as often as needed. */
export interface OpenManifest {
  /** As it was given; {@link STDIN_NAME} for standard input. */
  readonly name: string
  /** Where its bytes are: the file itself, or a copy of what can be read only once. */
  readonly path: string
  readonly sizeBytes: number
  /** True for what can be read only once: it has no file name to judge. */
  readonly isCopy: boolean
}

/** Opens manifests, and removes the copies that it made. */
export interface ManifestFolder {
  /** @throws UsageError, CommandError */
  readonly open: (given: string) => Promise<OpenManifest>
  readonly close: () => Promise<void>
}

export function createManifestFolder(context: CommandContext): ManifestFolder {
  let copies: string | undefined
  let isStdinRead = false

  async function copyOf(name: string, input: AsyncIterable<Uint8Array>): Promise<OpenManifest> {
    copies ??= await mkdtemp(join(context.tempFolder, 'custom-labels-'))
    const path = join(copies, `${String((await readdir(copies)).length)}.manifest`)
    await pipeline(input, createWriteStream(path, { mode: 0o600 }))
    return { name, path, sizeBytes: (await stat(path)).size, isCopy: true }
  }

  async function openStdin(): Promise<OpenManifest> {
    if (isStdinRead) throw new UsageError('Standard input (-) is given twice; it can be read once.')
    isStdinRead = true
    const { stdin } = context
    if (stdin.isTTY === true) throw new UsageError('Standard input (-) is a terminal; pipe a manifest into it.')
    return await copyOf(STDIN_NAME, stdin)
  }

  return {
    open: async (given) => {
      if (given === STDIN) return await openStdin()
      try {
        const found = await stat(given)
        if (found.isDirectory()) throw new CommandError(`${shown(given)} is a folder; give the files in it.`)
        if (found.isFile()) {
          return { name: nameOf(given), path: given, sizeBytes: found.size, isCopy: false }
        }
        // A pipe can be read only once.
        return await copyOf(nameOf(given), createReadStream(given))
      } catch (error) {
        if (error instanceof CommandError) throw error
        throw new CommandError(await whyNotOpened(given, error), { cause: error })
      }
    },
    close: async () => {
      if (copies !== undefined) await rm(copies, { recursive: true, force: true })
    },
  }
}

/** Reads a manifest, from its beginning or from a byte on. @throws CommandError */
export async function* readManifest(
  { name, path }: Pick<OpenManifest, 'name' | 'path'>,
  start = 0,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const chunk of createReadStream(path, { start, highWaterMark: CHUNK_BYTES })) yield asBytes(chunk)
  } catch (error) {
    throw unreadable({ name }, error)
  }
}

/**
 * The same, in chunks that are good only until the next one is asked for: they are all in the same memory, of which a large
 * manifest would otherwise leave a hundred megabytes to the garbage collector.
 */
export async function* lendManifest(
  { name, path }: Pick<OpenManifest, 'name' | 'path'>,
  start = 0,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    const file = await open(path)
    try {
      const chunk = new Uint8Array(CHUNK_BYTES)
      for (let position = start; ;) {
        const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, position)
        if (bytesRead === 0) return
        yield chunk.subarray(0, bytesRead)
        position += bytesRead
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw unreadable({ name }, error)
  }
}

/** For a file that the system does not let us read. */
export function unreadable({ name }: Pick<OpenManifest, 'name'>, error: unknown): CommandError {
  return new CommandError(`${shown(name)} cannot be read: ${messageOf(error)}.`, { cause: error })
}

/** Bytes that are read at once: larger ones are not faster. */
const CHUNK_BYTES = 1024 * 1024

/** Whether two paths are the same file, also through links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    if ((await realpath(one)) === (await realpath(other))) return true
    const [first, second] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })])
    return first.ino !== 0n && first.ino === second.ino && first.dev === second.dev
  } catch {
    // One of them does not exist.
    return false
  }
}

/** A path as messages have it: nothing hidden in it. */
export function shown(path: string): string {
  return toVisible(path)
}

/** A path below the working folder is named from there, with forward slashes, as GitHub and code scanning need it. */
function nameOf(given: string): string {
  const fromHere = relative('', given)
  const isBelow = fromHere !== '' && !fromHere.startsWith('..') && resolve(fromHere) === resolve(given)
  return (isBelow ? fromHere : given).replaceAll(sep, '/')
}

async function whyNotOpened(given: string, error: unknown): Promise<string> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') {
    const near = await nearIn(given)
    return `${shown(given)} does not exist.${near === undefined ? '' : ` Did you mean ${shown(near)}?`}`
  }
  if (code === 'EACCES') return `${shown(given)} cannot be read: this user has no permission to.`
  return `${shown(given)} cannot be read: ${messageOf(error)}.`
}

/** A file in the same folder that the name is likely to be a misspelling of. */
async function nearIn(given: string): Promise<string | undefined> {
  try {
    const folder = dirname(given)
    const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile())
    const meant = misspelt(
      basename(given),
      names.map(({ name }) => name),
    )
    return meant === undefined ? undefined : join(folder, meant)
  } catch {
    return undefined
  }
}

/** Chunks of a stream without an encoding. */
function asBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  throw new TypeError('a stream of bytes has something else')
}
