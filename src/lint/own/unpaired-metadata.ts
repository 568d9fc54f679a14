import { boxMetadata, exampleBox, boxExample, imageExample, imageMetadata, manifestOf } from '../example-lines.js'
import { FIXED_KEYS, METADATA_SUFFIX, type LabelAttribute } from '../../manifest/label-attribute.js'
import { isJsonObject, own, type JsonObject } from '../../text/json.js'
import { nearest } from '../../text/nearest.js'
import { NO_LINE_FINDINGS, type OwnLineFinding, type OwnLineRule } from '../own-rule.js'

export const unpairedMetadata: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_UNPAIRED_METADATA',
  severity: 'warning',
  certain: true,
  what: 'The line has metadata of labels without a label attribute of the same name, or boxes without metadata.',
  why: 'The service pairs NAME with NAME-metadata; what has no partner is passed over, and its labels are lost.',
  fix: 'Give both the same name, with -metadata after that of the metadata.',
  wrong: () => ({
    training: manifestOf(
      imageExample('a-0001.jpg', 'pear', { 'fruit-metadata': undefined, 'fruits-metadata': imageMetadata('pear') }),
    ),
  }),
  right: () => ({
    training: manifestOf(
      boxExample('a-0001.jpg', [exampleBox('pear')], {
        changes: {
          notes: { by: 'me' },
          'x-metadata': boxMetadata(0, {}),
          x: { image_size: [{ width: 640, height: 480, depth: 3 }], annotations: [] },
        },
      }),
    ),
  }),
  check({ record, attributes }) {
    if (record === undefined || hasOnlyPairs(record, attributes)) return NO_LINE_FINDINGS
    let findings: OwnLineFinding[] | undefined
    // A loop over the object itself: this is asked of every line, and an array of its keys would be thrown away.
    for (const key in record) {
      const value = record[key]
      if (typeof value !== 'object' || value === null || isPaired(record, key)) continue
      const message = messageFor(record, key, value)
      if (message !== undefined) (findings ??= []).push({ message, path: [key] })
    }
    return findings ?? NO_LINE_FINDINGS
  },
}

/** Whether the line has no other objects than label attributes and their metadata, as most lines have. */
function hasOnlyPairs(record: JsonObject, attributes: readonly LabelAttribute[]): boolean {
  let objects = 0
  for (const key in record) if (typeof record[key] === 'object') objects += 1
  for (const { kind, name } of attributes) {
    // Metadata that is not an object is untyped.
    if (kind !== 'untyped') objects -= 1
    if (typeof record[name] === 'object') objects -= 1
  }
  return objects <= 0
}

function isPaired(record: JsonObject, key: string): boolean {
  if (!key.endsWith(METADATA_SUFFIX)) return Object.hasOwn(record, key + METADATA_SUFFIX)
  const name = key.slice(0, -METADATA_SUFFIX.length)
  return Object.hasOwn(record, name) || FIXED_KEYS.includes(name) || FIXED_KEYS.includes(key)
}

function messageFor(record: JsonObject, key: string, value: object): string | undefined {
  if (isLabelMetadata(value)) {
    const name = key.endsWith(METADATA_SUFFIX) ? key.slice(0, -METADATA_SUFFIX.length) : undefined
    const others = Object.keys(record).filter(
      (other) =>
        other !== key && !FIXED_KEYS.includes(other) && !isPaired(record, other) && !isLabelMetadata(record[other]),
    )
    const meant = nearest(name ?? key, others)
    const hint = meant === undefined ? '' : ` Is ${meant} its label attribute?`
    return name === undefined
      ? `${key} holds the metadata of labels, but its name does not end in ${METADATA_SUFFIX}.${hint}`
      : `${key} has no label attribute ${name}.${hint}`
  }
  return own(value, 'annotations') !== undefined && own(value, 'image_size') !== undefined
    ? `${key} has boxes, but there is no ${key}${METADATA_SUFFIX}.`
    : undefined
}

function isLabelMetadata(value: unknown): boolean {
  const type = own(value, 'type')
  if (typeof type === 'string' && type.startsWith('groundtruth/')) return true
  return isJsonObject(value) && own(value, 'human-annotated') !== undefined && own(value, 'creation-date') !== undefined
}
