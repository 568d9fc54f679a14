/** A file system in memory: files and links by their absolute path, with forward slashes. */
import type { FilePort } from '../../src/ports/files.js'

export interface FakeFiles {
  readonly port: FilePort
  /** What was written, by path. */
  readonly written: ReadonlyMap<string, string>
}

/** A file is its text, or only a size where the bytes do not matter; folders exist through what is in them. */
export type FakeEntry =
  string | { readonly sizeBytes: number } | { readonly linkTo: string } | { readonly bytes: Uint8Array }

export function createFakeFiles(entries: Readonly<Record<string, FakeEntry>> = {}): FakeFiles {
  const written = new Map<string, string>()
  const folders = new Set(Object.keys(entries).flatMap(foldersAbove))

  const resolve = (path: string): string | undefined => {
    let at = ''
    for (const part of partsOf(path)) {
      at = `${at}/${part}`
      const entry = entries[at]
      if (typeof entry === 'object' && 'linkTo' in entry) at = resolve(entry.linkTo) ?? '/nowhere'
    }
    return entries[at] !== undefined || folders.has(at) ? at : undefined
  }
  const textOf = (path: string): string | undefined => {
    const entry = entries[resolve(path) ?? '']
    return typeof entry === 'string' ? entry : undefined
  }
  const port: FilePort = {
    realPath: (path) => Promise.resolve(resolve(path)),
    stat: (path) => {
      const found = resolve(path)
      if (found === undefined) return Promise.reject(new Error(`ENOENT: ${path}`))
      const entry = entries[found]
      if (entry === undefined) return Promise.resolve({ isFile: false, sizeBytes: 4096 })
      const sizeBytes =
        typeof entry === 'object' && 'sizeBytes' in entry ? entry.sizeBytes : (bytesOf(entry)?.byteLength ?? 0)
      return Promise.resolve({ isFile: true, sizeBytes })
    },
    list: (path) => {
      const folder = resolve(path)
      if (folder === undefined || !folders.has(folder)) return Promise.resolve([])
      const below = folder === '/' ? '/' : `${folder}/`
      const names = Object.keys(entries).flatMap((entry) =>
        entry.startsWith(below) ? (entry.slice(below.length).split('/')[0] ?? []) : [],
      )
      return Promise.resolve([...new Set(names)])
    },
    read: (path) => chunksOf(bytesOf(entries[resolve(path) ?? ''])),
    readText: (path) => Promise.resolve(textOf(path)),
    write: (path, text) => {
      written.set(path, text)
      return Promise.resolve()
    },
  }
  return { port, written }
}

/** The parts of `/a/./b/../c`: a and c. Also accepts the backslashes of node:path on Windows. */
function partsOf(path: string): readonly string[] {
  const parts: string[] = []
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(1, -1)
  return ['/', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)]
}

function bytesOf(entry: FakeEntry | undefined): Uint8Array | undefined {
  if (typeof entry === 'string') return new TextEncoder().encode(entry)
  return entry !== undefined && 'bytes' in entry ? entry.bytes : undefined
}

async function* chunksOf(bytes: Uint8Array | undefined): AsyncIterable<Uint8Array> {
  await Promise.resolve()
  yield bytes ?? new Uint8Array()
}
