/** Folders: the name of a folder is the label of the images in it. */
import { join } from 'node:path'
import { folderOfSources, isOtherImage, isTakenImage, nameOfFile, refuseSeveral } from '../files/image-names.js'
import { reportProblem } from '../files/report-problem.js'
import { shown } from '../files/source-file.js'
import { isFolder, readFolder, walkFiles } from '../files/walk.js'
import { SourceError } from '../source-error.js'
import type { ReadContext, SourceFormat } from '../source-format.js'
import type { SourceImage } from '../source-image.js'

export const folders: SourceFormat = {
  name: 'folders',
  about: 'folders of images: the name of a folder is the label',
  takes:
    'JPEG and PNG files in a folder for each label, at any depth below it; where all folders are parts (train, val, test), those below them, and --subset chooses',
  leaves: 'images in no folder; other image formats; files that are not images; hidden files; links to folders',
  imageFolder: folderOfSources,
  read,
}

/** Names of parts of a data set, as tools name their folders. */
const PARTS = new Set(['train', 'training', 'val', 'valid', 'validation', 'test', 'testing'])

async function* read(sources: readonly string[], context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  refuseSeveral(context, sources)
  for (const source of sources) yield* readOne(source, context)
}

async function* readOne(source: string, context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  if (!(await isFolder(source)))
    throw new SourceError(`${shown(source)} is not a folder; give the folder of the folders.`)
  const parts = await partsOf(source)
  const wanted = chosen(source, parts, context)
  for await (const path of walkFiles(source)) {
    const [first = '', second, ...more] = path.split('/')
    if (wanted !== undefined && !wanted.has(first)) continue
    const label =
      parts === undefined ? (second === undefined ? undefined : first) : more.length === 0 ? undefined : second
    const place = { file: join(source, path) }
    if (isOtherImage(path)) {
      reportProblem(
        context,
        'image',
        'not-jpeg-or-png',
        place,
        'the service takes JPEG and PNG only; convert the image',
      )
    } else if (isTakenImage(path) && label === undefined) {
      reportProblem(context, 'image', 'no-label', place, 'the image is in no folder of a label')
    } else if (isTakenImage(path) && label !== undefined) {
      const name = nameOfFile(context, source, path)
      yield { name, place, size: undefined, labels: [label], boxes: [], created: undefined }
    }
  }
}

/** The folders below, where all of them are parts. */
async function partsOf(source: string): Promise<ReadonlySet<string> | undefined> {
  const names = (await readFolder(source))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
  return names.length > 0 && names.every((name) => PARTS.has(name.toLowerCase())) ? new Set(names) : undefined
}

function chosen(
  source: string,
  parts: ReadonlySet<string> | undefined,
  { options }: ReadContext,
): ReadonlySet<string> | undefined {
  const subset = options.get('subset')
  if (subset === undefined) return undefined
  const wanted = subset.split(',').map((name) => name.trim())
  const missing = wanted.find((name) => parts?.has(name) !== true)
  if (missing === undefined) return new Set(wanted)
  const has = parts === undefined ? 'no parts such as train and val' : [...parts].map(shown).join(', ')
  throw new SourceError(`--subset: ${shown(source)} has no ${shown(missing)}; it has ${has}.`)
}
