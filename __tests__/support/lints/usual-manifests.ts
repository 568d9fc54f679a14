/** Lines of manifests in the layouts of different tools, for property tests. */
import fc from 'fast-check'

/** What all lines of a manifest have in common. */
export interface Layout {
  readonly kind: 'image-level' | 'multi-label' | 'box' | 'box-and-image-level'
  /** Names of label attributes. */
  readonly names: readonly [string, string]
  /** After commas and colons. */
  readonly blank: '' | ' '
  /** In which order the keys of objects are: any number. */
  readonly order: number
  readonly date: string
  readonly extra: Readonly<Record<string, unknown>>
}

export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  kind: fc.constantFrom('image-level', 'multi-label', 'box', 'box-and-image-level'),
  names: fc.constantFrom(['boxes', 'fruit'], ['f1', 'f2'], ['größe', 'Früchte'], ['a-b', 'a']),
  blank: fc.constantFrom('', ' '),
  order: fc.nat(1_000_000),
  date: fc.constantFrom('2026-03-02T09:15:00', '2026-03-02 09:15:00.123456', '2026-03-02T09:15:00.006Z'),
  extra: fc.constantFrom(
    {},
    { 'cl-metadata': { is_labeled: true } },
    { split: 'train', weight: 0.5, seen: true, tags: ['a', 'b'], none: null },
    { größe: 'ü' },
    { note: { 'source-ref': 's3://orchard/v/1.jpg' } },
  ),
})

/** Labels of which every line takes some. */
const LABELS = ['pear', 'apple', 'with leaf', 'dog']

/** A line in which nothing is found. */
export function usualLine(layout: Layout): fc.Arbitrary<string> {
  return lineOf(layout, {
    image: fc.nat(40).map((image) => `s3://orchard/${String(image % 3)}/a b-${String(image)}.jpg`),
    label: fc.constantFrom(...LABELS),
    left: fc.nat(20),
    side: fc.integer({ min: 2, max: 300 }),
    width: fc.constantFrom(640, 1280),
    confidence: fc.constantFrom(0, 1, 0.25, 1e-7),
    job: fc.constantFrom('labeling-job/a', 'b'),
  })
}

/** A line that may have one of many faults. */
export function anyLine(layout: Layout): fc.Arbitrary<string> {
  const image = fc.constantFrom(
    ...['s3://orchard/é.jpg', 's3://orchard/a.gif', 's3://orchard/a', 's3://my-bucket/a.jpg', 's3://Orchard/a.png'],
    ...[
      'S3://orchard/a.jpg',
      's3://orchard/',
      's3://orchard',
      's3://or/s3://a.jpg',
      's3://orchard/a .jpg ',
      'a.jpg',
      '',
    ],
    ...[
      `s3://orchard/${'a'.repeat(1024)}.jpg`,
      's3://orchard/a\\b".jpg',
      's3://orchard/\u200b.jpg',
      's3://orchard/\ufffd.jpg',
    ],
  )
  const faulty = lineOf(layout, {
    image: fc.oneof({ weight: 8, arbitrary: fc.constant('s3://orchard/v/1.jpg') }, image),
    label: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...LABELS) },
      fc.constantFrom('', 'größe', 'a"b', 'x'.repeat(257), '\ufffd', 'Pear '),
    ),
    left: fc.oneof({ weight: 8, arbitrary: fc.nat(20) }, fc.constantFrom(-1, 0.5, 700, 1e10, 1e21, 10.0)),
    side: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 2, max: 300 }) }, fc.constantFrom(0, 1, 1.5, -3, 4000)),
    width: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(640, 1281, 4096) },
      fc.constantFrom(0, 63, 4097, 640.5, 12_000_000_000),
    ),
    confidence: fc.constantFrom(0, 1, 0.25, 1e-7, -1, 1.5, 95, 0.005, null, '1'),
    job: fc.constantFrom('labeling-job/a', 'ü', 'a\\b', '', 5, { a: 1 }),
  })
  return fc.oneof({ weight: 3, arbitrary: usualLine(layout) }, { weight: 2, arbitrary: faulty })
}

/** A line of which some bytes are others, more or fewer. */
export function mutated(line: string): fc.Arbitrary<Buffer> {
  const bytes = Buffer.from(line)
  const byte = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...Buffer.from('0123456789.-eE+{}[]",:\\ \r\t\n')) },
    fc.nat(255),
  )
  const change = fc.record({
    at: fc.nat(bytes.length),
    removed: fc.constantFrom(0, 1, 1, 1, 5),
    added: fc.array(byte, { maxLength: 2 }),
  })
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => {
    let changed = bytes
    for (const { at, removed, added } of changes)
      changed = Buffer.concat([changed.subarray(0, at), Buffer.from(added), changed.subarray(at + removed)])
    return changed
  })
}

/** Some lines of these layouts, usual ones and others. */
export function anyManifest(layouts: readonly Layout[]): fc.Arbitrary<Buffer> {
  const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n')
  const line = fc.constantFrom(...layouts).chain((layout) =>
    fc.oneof(
      usualLine(layout).map((text) => Buffer.from(text)),
      anyLine(layout).map((text) => Buffer.from(text)),
      usualLine(layout).chain(mutated),
    ),
  )
  return fc
    .array(fc.tuple(line, end), { minLength: 2, maxLength: 12 })
    .map((lines) => Buffer.concat(lines.flatMap(([text, after]) => [text, Buffer.from(after)])))
}

interface Values {
  readonly image: string
  readonly label: string
  readonly left: number
  readonly side: number
  readonly width: number
  readonly confidence: unknown
  readonly job: unknown
}

type Arbitraries = { readonly [Key in keyof Values]: fc.Arbitrary<Values[Key]> }

function lineOf(layout: Layout, values: Arbitraries): fc.Arbitrary<string> {
  return fc
    .tuple(fc.record(values), fc.array(fc.record(values), { minLength: 1, maxLength: 3 }), fc.nat(5))
    .map(([of, boxes, shift]) => write(recordOf(layout, of, boxes, shift), layout))
}

function recordOf({ kind, names, date, extra }: Layout, of: Values, boxes: readonly Values[], shift: number): object {
  const common = { 'human-annotated': 'yes', 'creation-date': date, 'job-name': of.job }
  const type = 'groundtruth/image-classification'
  const image = (label: string) => ({ 'class-name': label, confidence: of.confidence, type, ...common })
  const [first, second] = names
  const record: Record<string, unknown> = { 'source-ref': of.image, ...extra }
  if (kind !== 'image-level') {
    const labels = [...new Set(boxes.map(({ label }) => label))]
    record[first] = {
      image_size: [{ width: of.width, height: 480, depth: 3 }],
      annotations: boxes.map(({ label, left, side }) => ({
        class_id: labels.indexOf(label) + shift,
        left,
        top: of.left,
        width: side,
        height: of.side,
      })),
    }
    record[`${first}-metadata`] = {
      objects: boxes.map(({ confidence }) => ({ confidence })),
      'class-map': Object.fromEntries(labels.map((label, id) => [String(id + shift), label])),
      type: 'groundtruth/object-detection',
      ...common,
    }
  }
  if (kind === 'multi-label') {
    record[first] = shift
    record[`${first}-metadata`] = image(of.label)
  }
  if (kind !== 'box') {
    record[second] = 1
    record[`${second}-metadata`] = image(boxes[0]?.label ?? of.label)
  }
  return record
}

/** JSON with blanks as the layout has them, and keys in its order. */
function write(value: unknown, layout: Layout): string {
  const { blank, order } = layout
  if (Array.isArray(value)) return `[${value.map((item) => write(item, layout)).join(`,${blank}`)}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const keys = Object.keys(value)
  const turn = order % Math.max(1, keys.length)
  const inOrder = [...keys.slice(turn), ...keys.slice(0, turn)]
  if (order % 2 === 1) inOrder.reverse()
  const members = new Map(Object.entries(value))
  return `{${inOrder.map((key) => `${JSON.stringify(key)}:${blank}${write(members.get(key), layout)}`).join(`,${blank}`)}}`
}
