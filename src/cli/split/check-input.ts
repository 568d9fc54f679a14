/** Files that are plainly not manifests, before anything is written. */
import { FILE_HEAD_BYTES, identifyFile } from '../../manifest/file-kind.js'
import { ownRulesOf } from '../../lint/own-rules.js'
import { CommandError } from '../command-error.js'
import { readManifest, shown, type OpenManifest } from '../lint/open-manifest.js'

/** @throws CommandError for an empty file, and for one that is not a manifest, with what to do */
export async function checkInput(manifest: OpenManifest): Promise<void> {
  if (manifest.sizeBytes === 0) throw new CommandError(`${shown(manifest.name)} is empty; there is no line to take.`)
  const kind = identifyFile(await headOf(manifest))
  if (kind === undefined) return
  const rule = ownRulesOf('file').find(({ fileKind }) => fileKind === kind)
  throw new CommandError([`${shown(manifest.name)} is not a manifest.`, rule?.what, rule?.fix].join(' ').trim())
}

async function headOf(manifest: OpenManifest): Promise<Uint8Array> {
  let head = new Uint8Array()
  for await (const chunk of readManifest(manifest)) {
    // A copy: the chunk may be filled again. The first ones of a pipe may be short.
    head = Buffer.concat([head, chunk.subarray(0, FILE_HEAD_BYTES - head.length)])
    if (head.length >= FILE_HEAD_BYTES) break
  }
  return head
}
