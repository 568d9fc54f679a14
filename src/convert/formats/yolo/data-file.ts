/** What a YOLO data set says of itself: `data.yaml`, Darknet's `obj.data`, or a list of classes alone. */
import { join, normalize, posix, sep } from 'node:path'
import { parse } from 'yaml'
import { isJsonObject, own } from '../../../text/json.js'
import { folderOfSource } from '../../files/image-names.js'
import { isFile, isFolder, readFolder } from '../../files/walk.js'
import { readWholeText, shown } from '../../files/source-file.js'
import { SourceError } from '../../source-error.js'

/** Images of a part: folders, lists of paths (`.txt`) or single images, relative to the folder. */
export interface YoloPart {
  /** `train`, `val`, … */
  readonly name: string
  readonly paths: readonly string[]
}

export interface YoloData {
  /** As it was given, or the folder of the file that was. */
  readonly folder: string
  /** The file that the classes are in, for messages. */
  readonly file: string
  readonly names: ReadonlyMap<number, string>
  /** Undefined: all images below the folder. */
  readonly parts: readonly YoloPart[] | undefined
  /** What the file says the number of classes is, where it says so. */
  readonly classCount: number | undefined
}

/** Characters of such a file. Our choice: a thousand times what one has. */
const CHARACTERS_MAX = 4 * 1024 * 1024

/** Parts of data.yaml, in the order in which they are read. Ultralytics, "Dataset YAML"; `valid` is Roboflow's folder. */
const PARTS = ['train', 'val', 'valid', 'test', 'minival']

/** Names of files with the classes, in the order in which they are looked for. */
const DATA_FILES = [/^(?:data|dataset)\.ya?ml$/, /\.ya?ml$/, /\.data$/, /^classes\.txt$/, /\.names$/]

/** @throws SourceError where there are no classes */
export async function readYoloData(source: string): Promise<YoloData> {
  const file = (await isFolder(source)) ? await findDataFile(source) : source
  const text = await readWholeText(file, CHARACTERS_MAX)
  const folder = await folderOfSource(source)
  if (/\.ya?ml$/i.test(file)) return fromYaml(folder, file, text)
  if (/\.data$/i.test(file)) return await fromDarknet(folder, file, text)
  return { folder, file, names: namesOfLines(file, text), parts: undefined, classCount: undefined }
}

async function findDataFile(folder: string): Promise<string> {
  const inFolder = (await readFolder(folder)).filter((entry) => !entry.isDirectory()).map(({ name }) => name)
  for (const pattern of DATA_FILES) {
    const found = inFolder.filter((name) => pattern.test(name.toLowerCase()))
    if (found.length > 1) {
      throw new SourceError(`${shown(folder)} has ${found.map(shown).join(' and ')}; give the one that is meant.`)
    }
    if (found[0] !== undefined) return join(folder, found[0])
  }
  // Where LabelImg writes it: next to the label files.
  const next = join(folder, 'labels', 'classes.txt')
  if (await isFile(next)) return next
  throw new SourceError(
    `${shown(folder)} has no data.yaml, classes.txt, obj.data or obj.names: the names of the classes are missing.`,
  )
}

function fromYaml(folder: string, file: string, text: string): YoloData {
  let data: unknown
  try {
    // A list of classes needs no aliases, which can multiply: a "billion laughs" of YAML.
    data = parse(text, { maxAliasCount: 0, logLevel: 'error' })
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/[.:]$/, '') : 'unknown'
    throw new SourceError(`${shown(file)} is not valid YAML: ${shown(why)}.`, { cause: error })
  }
  if (!isJsonObject(data)) throw new SourceError(`${shown(file)} has no keys; it needs names, and train or val.`)
  const names = namesOfYaml(file, own(data, 'names'))
  const base = own(data, 'path')
  const parts = PARTS.flatMap((name) => {
    const value = own(data, name)
    const paths = (Array.isArray(value) ? value : [value]).filter((path) => typeof path === 'string' && path !== '')
    return paths.length === 0
      ? []
      : { name, paths: paths.map((path) => below(typeof base === 'string' ? base : '', String(path))) }
  })
  const count = own(data, 'nc')
  return {
    folder,
    file,
    names,
    parts: parts.length === 0 ? undefined : parts,
    classCount: typeof count === 'number' ? count : undefined,
  }
}

function namesOfYaml(file: string, names: unknown): ReadonlyMap<number, string> {
  const entries = Array.isArray(names)
    ? names.map((name: unknown, index) => [index, name] as const)
    : isJsonObject(names)
      ? Object.entries(names).map(([key, name]) => [Number(key), name] as const)
      : undefined
  if (entries === undefined) {
    throw new SourceError(`${shown(file)} has no "names": a list of the classes, or a map from their numbers.`)
  }
  return new Map(
    entries.map(([number, name]) => {
      if (!Number.isInteger(number)) throw new SourceError(`${shown(file)}: a key of "names" is not a number.`)
      // `names: [yes, 0]` in YAML has no texts.
      if (typeof name !== 'string' && typeof name !== 'number' && typeof name !== 'boolean') {
        throw new SourceError(`${shown(file)}: class ${String(number)} of "names" has no name.`)
      }
      return [number, String(name)]
    }),
  )
}

/** `key = value` lines: `names = data/obj.names`, `train = data/train.txt`. */
async function fromDarknet(folder: string, file: string, text: string): Promise<YoloData> {
  const settings = new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const [, key, value] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? []
      return key === undefined || value === undefined ? [] : [[key, value] as const]
    }),
  )
  const names = settings.get('names')
  if (names === undefined) throw new SourceError(`${shown(file)} has no line "names = …".`)
  const namesFile = await firstFile(folder, names)
  if (namesFile === undefined) throw new SourceError(`${shown(file)} names ${shown(names)}, which does not exist.`)
  const parts = ['train', 'valid', 'val', 'test'].flatMap((name) => {
    const path = settings.get(name)
    return path === undefined || path === '' ? [] : { name, paths: [below('', path)] }
  })
  const count = Number(settings.get('classes'))
  return {
    folder,
    file: join(folder, namesFile),
    names: namesOfLines(namesFile, await readWholeText(join(folder, namesFile), CHARACTERS_MAX)),
    parts: parts.length === 0 ? undefined : parts,
    classCount: Number.isInteger(count) ? count : undefined,
  }
}

/** A class in each line; its number is that of the line, from 0. */
function namesOfLines(file: string, text: string): ReadonlyMap<number, string> {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const names = new Map([...lines.entries()].filter(([, name]) => name !== ''))
  if (names.size === 0) throw new SourceError(`${shown(file)} has no classes: a name in each line.`)
  return names
}

/**
 * A path of a data file as one below its folder. Data files keep paths of the machine that they were made on, or begin
 * with `../` (Roboflow) where they mean their own folder.
 */
function below(base: string, path: string): string {
  const joined = posix.isAbsolute(path) || /^[A-Za-z]:/.test(path) ? path : posix.join(isOwn(base) ? base : '', path)
  return toBelow(joined)
}

/** Whether a `path:` is one below the data file. */
function isOwn(base: string): boolean {
  return !posix.isAbsolute(base) && !/^[A-Za-z]:/.test(base) && !base.startsWith('..')
}

function toBelow(path: string): string {
  const plain = posix.normalize(path.replaceAll('\\', '/')).replace(/^(?:\.\.\/)+/, '')
  return plain === './' || plain === '.' || plain === '..' ? '' : plain
}

/**
 * The first of the places below a folder where a path of a data file may be: as it is, or without its first folders,
 * which are those of the machine or the working folder that it was made in. Undefined where there is nothing.
 */
export async function firstFile(folder: string, path: string): Promise<string | undefined> {
  return await firstOf(folder, path, isFile)
}

/** As {@link firstFile}, for a folder. */
export async function firstFolder(folder: string, path: string): Promise<string | undefined> {
  return await firstOf(folder, path, isFolder)
}

async function firstOf(
  folder: string,
  path: string,
  exists: (path: string) => Promise<boolean>,
): Promise<string | undefined> {
  const segments = toBelow(path)
    .split('/')
    .filter((segment) => segment !== '')
  if (segments.length === 0) return (await exists(folder)) ? '' : undefined
  for (let from = 0; from < segments.length; from += 1) {
    const candidate = segments.slice(from).join('/')
    if (await exists(join(folder, normalize(candidate)))) return candidate.split(sep).join('/')
  }
  return undefined
}
