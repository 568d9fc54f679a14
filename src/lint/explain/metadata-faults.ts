/** What the metadata of a label attribute lacks. It finds something exactly where the readers of src/manifest take none of it. */
import { BOX_TYPE, IMAGE_LEVEL_TYPE } from '../../manifest/label-attribute.js'
import { isJsonArray, isJsonObject, own } from '../../text/json.js'
import { memberFaults, wrong, type Fault, type Member } from './fault.js'

const isText = (value: unknown): value is string => typeof value === 'string'

const COMMON: readonly Member[] = [
  { name: 'human-annotated', expected: '"yes" or "no"', isRight: (value) => value === 'yes' || value === 'no' },
  {
    name: 'creation-date',
    expected: 'a date such as "2026-03-02T09:15:00"',
    isRight: (value) => isText(value) && value.trim() !== '',
  },
]

const IMAGE_LEVEL: readonly Member[] = [
  { name: 'class-name', expected: 'the label, a text', isRight: isText },
  { name: 'confidence', expected: 'a number', isRight: (value) => typeof value === 'number' },
  ...COMMON,
]

const BOX: readonly Member[] = [
  { name: 'objects', expected: 'a list of one object for each box', isRight: isJsonArray },
  { name: 'class-map', expected: 'an object of ids and labels', isRight: isJsonObject },
  ...COMMON,
]

const TYPE: Member = { name: 'type', expected: `"${IMAGE_LEVEL_TYPE}" or "${BOX_TYPE}"`, isRight: isText }

/** In the order of the guide; empty for metadata that can be read, and for a type that the service does not train from. */
export function metadataFaults(name: string, metadata: unknown): readonly Fault[] {
  if (!isJsonObject(metadata)) return [wrong(name, metadata, 'an object', [])]
  if (metadata.type === IMAGE_LEVEL_TYPE) return memberFaults(metadata, IMAGE_LEVEL)
  if (metadata.type === BOX_TYPE)
    return [...memberFaults(metadata, BOX), ...objectFaults(metadata), ...labelFaults(metadata)]
  return memberFaults(metadata, [TYPE])
}

/** The first wrong entry of objects. That a confidence is missing is a fault with a code of its own. */
function objectFaults(metadata: unknown): readonly Fault[] {
  const objects = own(metadata, 'objects')
  if (!isJsonArray(objects)) return []
  for (const [index, object] of objects.entries()) {
    const name = `entry ${String(index + 1)} of objects`
    if (!isJsonObject(object)) return [wrong(name, object, 'an object with a confidence', ['objects', index])]
    const confidence = own(object, 'confidence') ?? undefined
    if (confidence !== undefined && typeof confidence !== 'number')
      return [wrong(`confidence of ${name}`, confidence, 'a number', ['objects', index, 'confidence'])]
  }
  return []
}

/** The first wrong entry of the class map. */
function labelFaults(metadata: unknown): readonly Fault[] {
  const classMap = own(metadata, 'class-map')
  if (!isJsonObject(classMap)) return []
  const [id] = Object.keys(classMap).filter((key) => !isText(classMap[key]))
  return id === undefined ? [] : [wrong(`${id} of class-map`, classMap[id], 'the label, a text', ['class-map', id])]
}
