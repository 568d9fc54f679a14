/** Tells by its first bytes what a file is that is plainly no manifest. */
import { readFirstObject } from './first-object.js'
import { isTable } from './table-text.js'

/** What a file may be instead of a manifest. */
export type FileKind =
  | 'lfs-pointer'
  | 'html'
  | 'xml'
  | 'gzip'
  | 'zip'
  | 'parquet'
  | 'image'
  | 'utf-16'
  | 'json-array'
  | 'pretty-json'
  | 'coco'
  | 'csv'

/** Bytes of a file that are checked. Our choice: a few lines, and the first keys of a COCO file. */
export const FILE_HEAD_BYTES = 8192

/** How files of these kinds begin, by their own specifications. */
const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
  // Without a byte order mark: an opening brace or bracket in two bytes.
  ['utf-16', [0x7b, 0x00]],
  ['utf-16', [0x00, 0x7b]],
  ['utf-16', [0x5b, 0x00]],
  ['utf-16', [0x00, 0x5b]],
]

/** Keys of a COCO file whose values are lists; a label attribute is never a list. COCO, "Data format". */
const COCO_LISTS: ReadonlySet<string> = new Set(['images', 'annotations', 'licenses', 'categories'])

/**
 * What a file is; undefined for one that may be a manifest, with faults or without.
 * @param bytes the first {@link FILE_HEAD_BYTES} bytes, or all of a smaller file; those behind them are not read
 */
export function identifyFile(bytes: Uint8Array): FileKind | undefined {
  const head = bytes.subarray(0, FILE_HEAD_BYTES)
  const magic = MAGIC.find(([, mark]) => mark.every((byte, index) => head[index] === byte))
  if (magic) return magic[0]
  const text = Buffer.from(head)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return 'lfs-pointer'
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(afterComments(text))) return 'html'
  if (/^<[?!a-z]/i.test(text)) return 'xml'
  if (/^\[\s*[\]{["]/.test(text)) return isArray(text) ? 'json-array' : undefined
  if (text.startsWith('{')) return kindOfObject(text)
  return isTable(text) ? 'csv' : undefined
}

/** What an object is that is more, or something else, than a line of a manifest. */
function kindOfObject(text: string): FileKind | undefined {
  const { lists, breaks, rest } = readFirstObject(text)
  const isAlone = rest === undefined || rest === ''
  if (isAlone && !text.includes('"source-ref"') && lists.some((key) => COCO_LISTS.has(key))) return 'coco'
  if (/^\{[ \t\r]*\n/.test(text)) return 'pretty-json'
  // Behind an object of two lines, or one that whole lines follow, it may be a manifest with a line that was broken.
  return breaks > 1 && !/^\{.*\}\s*$/m.test(rest?.split('\n', 1)[0] ?? '') ? 'pretty-json' : undefined
}

/** What follows the comments and the declaration that a page or an XML file may begin with. */
function afterComments(text: string): string {
  let rest = text
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined
    const at = end === undefined ? -1 : rest.indexOf(end)
    if (end === undefined || at === -1) return rest
    rest = rest.slice(at + end.length).trimStart()
  }
}

/** Records one below the other without commas between them are lines of a manifest after a stray bracket. */
function isArray(text: string): boolean {
  const [, second = '', third = ''] = text.split('\n').map((line) => line.trim())
  return !(second.startsWith('{') && second.endsWith('}') && third.startsWith('{'))
}
