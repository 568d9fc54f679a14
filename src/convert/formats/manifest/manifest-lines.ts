/** Lines of a manifest as a source: bytes that are not UTF-8 spoil a line, not the file. */
import { createReadStream } from 'node:fs'
import { ownRulesOf } from '../../../lint/own-rules.js'
import { FILE_HEAD_BYTES, identifyFile } from '../../../manifest/file-kind.js'
import { readLines, type NumberedLine } from '../../../manifest/read-lines.js'
import { shown, unreadable } from '../../files/source-file.js'
import { SourceError } from '../../source-error.js'

/** @throws SourceError for what cannot be read, or is plainly not a manifest */
export async function* readManifestLines(file: string): AsyncGenerator<NumberedLine, void, undefined> {
  yield* readLines(chunksOf(file))
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Uint8Array | undefined
  try {
    for await (const chunk of createReadStream(file)) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('a stream of bytes has something else')
      if (head === undefined) refuseOthers(file, (head = chunk.subarray(0, FILE_HEAD_BYTES)))
      yield chunk
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError(unreadable(file, error), { cause: error })
  }
}

function refuseOthers(file: string, head: Uint8Array): void {
  const kind = identifyFile(head)
  if (kind === undefined) return
  const rule = ownRulesOf('file').find(({ fileKind }) => fileKind === kind)
  throw new SourceError([`${shown(file)} is not a manifest.`, rule?.what, rule?.fix].join(' ').trim())
}
