/** Converts a source in memory, by the name of its format. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFormat } from '../../src/convert/all-formats.js'
import { convertImages } from '../../src/convert/convert-images.js'
import { Ledger } from '../../src/convert/ledger.js'
import { parseS3LocationUri } from '../../src/model/s3-uri.js'

/** @param images  as of `--images` */
export async function convertText(formatName: string, text: string | Uint8Array, images?: string) {
  const format = await loadFormat(formatName)
  if (format === undefined) throw new Error(`there is no format ${formatName}`)
  const folder = await mkdtemp(join(tmpdir(), 'converted-'))
  const ledger = new Ledger()
  const location = images === undefined ? undefined : parseS3LocationUri(images)
  const options = {
    images: location?.ok === true ? location.value : undefined,
    files: undefined,
    findImage: undefined,
    labels: new Map<string, string>(),
    kind: undefined,
    created: undefined,
  }
  let manifest = ''
  try {
    const file = join(folder, 'source')
    await writeFile(file, text)
    const context = { options: new Map(images === undefined ? [] : [['images', images]]), report: ledger.report }
    for await (const line of convertImages(format.read([file], context), options, ledger)) manifest += line
    const problems = ledger.problems.map(({ reason, message, of }) => ({
      reason,
      of,
      message: message.replaceAll(`${folder}/`, ''),
    }))
    return { manifest, lines: manifest.split('\n').slice(0, -1), problems, sums: ledger.sums, changed: ledger.changed }
  } finally {
    await rm(folder, { recursive: true })
  }
}
