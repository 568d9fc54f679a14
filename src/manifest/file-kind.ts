/** Tells by its first bytes what a file is that is plainly no manifest. */

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

/** Keys that a COCO file may begin with. COCO, "Data format". */
const COCO_START = /^\{\s*"(info|images|annotations|licenses|categories)"\s*:/

const SEPARATORS = [',', ';', '\t']

/**
 * What a file is; undefined for one that may be a manifest, with faults or without.
 * @param head the first {@link FILE_HEAD_BYTES} bytes, or all of a smaller file
 */
export function identifyFile(head: Uint8Array): FileKind | undefined {
  const magic = MAGIC.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))
  if (magic) return magic[0]
  const text = Buffer.from(head)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return 'lfs-pointer'
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(text)) return 'html'
  if (/^<[?!a-z]/i.test(text)) return 'xml'
  if (/^\[\s*[\]{["]/.test(text)) return isArray(text) ? 'json-array' : undefined
  const isForeign = !text.includes('"source-ref"')
  if (isForeign && COCO_START.test(text)) return 'coco'
  if (/^\{[ \t\r]*\n/.test(text)) return 'pretty-json'
  return isForeign && isTable(text) ? 'csv' : undefined
}

/** Records one below the other without commas between them are lines of a manifest after a stray bracket. */
function isArray(text: string): boolean {
  const [, second = '', third = ''] = text.split('\n').map((line) => line.trim())
  return !(second.startsWith('{') && second.endsWith('}') && third.startsWith('{'))
}

/** Two lines with the same number of separators, or a single one that has some, and no JSON. */
function isTable(text: string): boolean {
  if (text.startsWith('{')) return false
  const [first = '', second] = text.split('\n').filter((line) => line.trim() !== '')
  return SEPARATORS.some((separator) => {
    const columns = first.split(separator).length
    return columns > 1 && (second === undefined || second.split(separator).length === columns)
  })
}
