/** Writes templates as the programs that wasm/match.ts follows. */
import { hashOfNumbered } from '../line-notes.js'
import type { BoxField, PlainSlotKind, Slot, Template } from './template.js'

const END = 0
const BOXES = 11
const CONFIDENCES = 12
const STEPS: Readonly<Record<PlainSlotKind, number>> = {
  'source-ref': 1,
  'any-text': 2,
  'any-number': 3,
  confidence: 4,
  'creation-date': 5,
  'whole-number': 6,
  'image-width': 7,
  'image-height': 8,
  'class-name': 9,
  'class-map': 10,
}

/** Where a box keeps each of its numbers. */
const NUMBERS: Readonly<Record<BoxField, number>> = { class_id: 0, left: 4, top: 8, width: 12, height: 16 }

const WORD_BYTES = 4

/** Of a program, the word that is 0 until a line of the range is like it. */
export const IN_RANGE = 2

/**
 * The bytes of a program that begins at a place of the memory.
 * @returns a multiple of eight bytes
 */
export function programOf(template: Template, place: number): Uint8Array {
  const writer = new Writer(template)
  const sizeBytes = Math.ceil((writer.words.length * WORD_BYTES + writer.textBytes) / 8) * 8
  const program = new Uint8Array(sizeBytes)
  const view = new DataView(program.buffer)
  let at = writer.words.length * WORD_BYTES
  writer.words.forEach((word, index) => {
    if (typeof word === 'number') view.setUint32(index * WORD_BYTES, word, true)
    else {
      view.setUint32(index * WORD_BYTES, place + at, true)
      program.set(word, at)
      at += word.length
    }
  })
  return program
}

/** Collects the words of a program, and in them the bytes whose places come there. */
class Writer {
  readonly words: (number | Uint8Array)[]
  textBytes = 0

  constructor({ steps, after, firstName, classNameOrder, hasBoxes }: Template) {
    this.words = [hashOfNumbered(firstName), hasBoxes ? 1 : 0, 0, classNameOrder.length, ...classNameOrder]
    for (const { before, slot } of steps) {
      this.words.push(stepOf(slot))
      this.#addText(before)
      this.#addSlot(slot)
    }
    this.words.push(END)
    this.#addText(after)
  }

  #addSlot(slot: Slot): void {
    if (slot.kind === 'confidences') {
      this.#addText(slot.before)
      this.#addText(slot.after)
    } else if (slot.kind === 'boxes') {
      for (const { name, before } of slot.layout.fields) {
        this.words.push(NUMBERS[name])
        this.#addText(before)
      }
      this.#addText(slot.layout.after)
    }
  }

  #addText(text: Uint8Array): void {
    this.words.push(text, text.length)
    this.textBytes += text.length
  }
}

function stepOf({ kind }: Slot): number {
  if (kind === 'boxes') return BOXES
  return kind === 'confidences' ? CONFIDENCES : STEPS[kind]
}
