/** What is wrong with the value of a label attribute. It finds something exactly where the readers of src/manifest take none of it. */
import { isJsonArray, isJsonObject, own, wholeNumber } from '../../text/json.js'
import type { ValuePath } from '../own-rule.js'
import { memberFaults, wrong, type Fault, type Member } from './fault.js'

const isWhole = (value: unknown) => wholeNumber(value) !== undefined
const isFinite = (value: unknown) => typeof value === 'number' && Number.isFinite(value)

const SIZE: readonly Member[] = ['width', 'height', 'depth'].map((name) => ({
  name,
  expected: 'a whole number',
  isRight: isWhole,
}))

const PIXELS: readonly Member[] = ['left', 'top', 'width', 'height'].map((name) => ({
  name,
  expected: 'a number of pixels',
  isRight: isFinite,
}))

const ANNOTATION: readonly Member[] = [{ name: 'class_id', expected: 'a whole number', isRight: isWhole }, ...PIXELS]

const SIZE_EXPECTED = 'a list of one object with width, height and depth'

/** Of boxes; of several annotations that are wrong, the first. */
export function boxFaults(name: string, value: unknown): readonly Fault[] {
  if (!isJsonObject(value)) return [wrong(name, value, 'an object with image_size and annotations', [])]
  return [...sizeFaults(own(value, 'image_size')), ...annotationFaults(own(value, 'annotations') ?? [])]
}

/** Of an image-level label. */
export function classIdFaults(name: string, value: unknown): readonly Fault[] {
  return [wrong(name, value, 'a whole number', [])]
}

function sizeFaults(value: unknown): readonly Fault[] {
  if (value === undefined) return [{ path: [], message: `image_size is missing (expected: ${SIZE_EXPECTED})` }]
  const path: ValuePath = ['image_size']
  if (!isJsonArray(value)) return [wrong('image_size', value, SIZE_EXPECTED, path)]
  const [size] = value
  if (value.length !== 1)
    return [{ path, message: `image_size has ${String(value.length)} entries (expected: ${SIZE_EXPECTED})` }]
  if (!isJsonObject(size))
    return [wrong('the entry of image_size', size, 'an object with width, height and depth', [...path, 0])]
  return memberFaults(size, SIZE, [...path, 0], 'image_size: ')
}

function annotationFaults(annotations: unknown): readonly Fault[] {
  if (!isJsonArray(annotations)) return [wrong('annotations', annotations, 'a list of boxes', ['annotations'])]
  for (const [index, annotation] of annotations.entries()) {
    const path: ValuePath = ['annotations', index]
    const name = `annotation ${String(index + 1)}`
    const faults = isJsonObject(annotation)
      ? memberFaults(annotation, ANNOTATION, path, `${name}: `)
      : [wrong(name, annotation, 'an object with class_id, left, top, width and height', path)]
    if (faults.length > 0) return faults
  }
  return []
}
