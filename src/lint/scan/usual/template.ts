/** How lines of one layout are written: bytes that are the same on all of them, and slots for what differs. */

/** The numbers of a box. */
export const BOX_FIELDS = ['class_id', 'left', 'top', 'width', 'height'] as const
export type BoxField = (typeof BOX_FIELDS)[number]

/** A place where lines differ, by what is there. */
export type Slot =
  | { readonly kind: PlainSlotKind }
  /** One box, and more after commas. */
  | { readonly kind: 'boxes'; readonly layout: BoxLayout }
  /** Entries of `objects`: what is before and after the confidence of each. */
  | { readonly kind: 'confidences'; readonly before: Uint8Array; readonly after: Uint8Array }

export type PlainSlotKind =
  /** Its text, without a blank at one of its ends. */
  | 'source-ref'
  /** A text, or a number, that says nothing. */
  | 'any-text'
  | 'any-number'
  /** Of an image-level attribute, from 0 to 1. */
  | 'confidence'
  /** In a documented form. */
  | 'creation-date'
  /** The value of an image-level attribute, or a depth. */
  | 'whole-number'
  | 'image-width'
  | 'image-height'
  /** The label of an image-level attribute. */
  | 'class-name'
  /** In which no label has a closing brace. */
  | 'class-map'

/** The order in which the numbers of a box are written, and what is before each of them. */
export interface BoxLayout {
  readonly fields: readonly { readonly name: BoxField; readonly before: Uint8Array }[]
  readonly after: Uint8Array
}

export interface Template {
  readonly steps: readonly { readonly before: Uint8Array; readonly slot: Slot }[]
  /** What follows the last slot. */
  readonly after: Uint8Array
  /** Of the first label attribute. */
  readonly firstName: string
  /** For each image-level attribute, which of the line's class names is its own. */
  readonly classNameOrder: readonly number[]
  /** At most one attribute has boxes. */
  readonly hasBoxes: boolean
}
