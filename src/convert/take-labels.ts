/** Takes the labels and boxes of an image that can be written, and reports the others. */
import { IMAGE_BOXES_MAX, IMAGE_LABELS_MAX } from '../manifest/limits.js'
import type { KnownLabel, LabelFault, LabelNames } from './label-names.js'
import type { Ledger } from './ledger.js'
import { fitBox, type BoxFault } from './pixel-box.js'
import { placeText } from './place-text.js'
import type { ImageSize, SourceBox, SourceImage, SourcePlace } from './source-image.js'
import type { LabelledBox } from './write-line.js'

/** What an image has that can be written. */
export interface TakenLabels {
  /** Image-level, each once. */
  readonly labels: readonly KnownLabel[]
  readonly boxes: readonly LabelledBox[]
  /** Boxes and image-level labels of the source that these are. */
  readonly sourceBoxes: number
  readonly sourceLabels: number
}

export type WrittenKind = 'image-level' | 'boxes' | undefined

const BOX_FAULTS: Readonly<Record<BoxFault, string>> = {
  'not-a-number': 'left, top, width and height of the box are not all finite numbers',
  'negative-box': 'the width or height of the box is negative; write left, top, width and height',
  'empty-box': 'the width or height of the box is 0',
  'outside-image': 'no part of the box is in the image',
}

/**
 * @param size  undefined where no box is to be written
 */
export function takeLabels(
  image: SourceImage,
  size: ImageSize | undefined,
  kind: WrittenKind,
  names: LabelNames,
  ledger: Ledger,
): TakenLabels {
  const labels = kind === 'boxes' ? [] : takeImageLabels(image, names, ledger)
  if (kind === 'boxes') ledger.leaveOut('label', 'other-kind', image.labels.length)
  const sourceLabels = labels.length
  if (kind === 'image-level') {
    const sourceBoxes = addLabelsOfBoxes(labels, image.boxes, names, ledger)
    return { labels, boxes: [], sourceBoxes, sourceLabels }
  }
  const boxes = size === undefined ? [] : takeBoxes(image.boxes, size, names, ledger)
  return { labels, boxes, sourceBoxes: boxes.length, sourceLabels }
}

/** Why the image cannot be written with what was taken; `what` is undefined where that is what was asked for. */
export function faultOf(
  image: SourceImage,
  { labels, boxes }: TakenLabels,
  kind: WrittenKind,
  names: LabelNames,
): LabelFault | undefined {
  if (boxes.length > IMAGE_BOXES_MAX) {
    const what = `it has ${String(image.boxes.length)} boxes; the service takes ${String(IMAGE_BOXES_MAX)}. Cut the image into parts, or drop labels with --labels`
    return { reason: 'too-many-boxes', what }
  }
  if (labels.length > IMAGE_LABELS_MAX) {
    const what = `it has ${String(labels.length)} image-level labels; the service takes ${String(IMAGE_LABELS_MAX)}`
    return { reason: 'too-many-labels-of-image', what }
  }
  if (labels.length > 0 || boxes.length > 0) return undefined
  const given = [...image.labels, ...image.boxes.map(({ label }) => label)]
  if (given.length === 0) return { reason: 'no-labels', what: 'it has no label; label it, or leave it out' }
  if (kind === 'boxes' && image.boxes.length === 0) return { reason: 'other-kind', what: undefined }
  if (given.every((label) => isDropped(names.find(label)))) return { reason: 'dropped-label', what: undefined }
  return { reason: 'no-labels', what: 'none of its labels can be written' }
}

function takeImageLabels(image: SourceImage, names: LabelNames, ledger: Ledger): KnownLabel[] {
  const labels: KnownLabel[] = []
  for (const label of image.labels) {
    const found = names.find(label)
    if ('reason' in found) dropAs('label', found, image.place, ledger)
    else if (labels.includes(found))
      dropAs(
        'label',
        { reason: 'repeated-label', what: `it has the label ${JSON.stringify(found.name)} twice` },
        image.place,
        ledger,
      )
    else labels.push(found)
  }
  return labels
}

/** Returns the boxes that have a label. */
function addLabelsOfBoxes(
  labels: KnownLabel[],
  boxes: readonly SourceBox[],
  names: LabelNames,
  ledger: Ledger,
): number {
  let count = 0
  for (const box of boxes) {
    const found = names.find(box.label)
    if ('reason' in found) {
      dropAs('box', found, box.place, ledger)
      continue
    }
    count += 1
    if (!labels.includes(found)) labels.push(found)
  }
  return count
}

function takeBoxes(boxes: readonly SourceBox[], size: ImageSize, names: LabelNames, ledger: Ledger): LabelledBox[] {
  const taken: LabelledBox[] = []
  for (const box of boxes) {
    const label = names.find(box.label)
    if ('reason' in label) {
      dropAs('box', label, box.place, ledger)
      continue
    }
    const fitted = fitBox(box, size)
    if (typeof fitted === 'string') {
      dropAs('box', { reason: fitted, what: `${BOX_FAULTS[fitted]} (${shownBox(box)})` }, box.place, ledger)
      continue
    }
    const { left, top, width, height, isRounded, isClipped, isEnlarged } = fitted
    const same =
      taken.length <= IMAGE_BOXES_MAX && taken.some((other) => isSame(other, label, left, top, width, height))
    if (same) {
      dropAs(
        'box',
        { reason: 'repeated-box', what: `the image has this box of ${label.name} already` },
        box.place,
        ledger,
      )
      continue
    }
    if (isRounded) ledger.change('rounded')
    if (isClipped) ledger.change('clipped')
    if (isEnlarged) ledger.change('enlarged')
    taken.push({ label, left, top, width, height })
  }
  return taken
}

function isSame(
  box: LabelledBox,
  label: KnownLabel,
  left: number,
  top: number,
  width: number,
  height: number,
): boolean {
  return box.left === left && box.top === top && box.width === width && box.height === height && box.label === label
}

function isDropped(found: KnownLabel | LabelFault): boolean {
  return 'reason' in found && found.what === undefined
}

function dropAs(of: 'box' | 'label', { reason, what }: LabelFault, place: SourcePlace, ledger: Ledger): void {
  if (what === undefined) ledger.leaveOut(of, reason)
  else ledger.drop({ reason, message: `${placeText(place)}: ${what}.`, place, of })
}

function shownBox({ left, top, width, height }: SourceBox): string {
  return [left, top, width, height].map(String).join(', ')
}
