/** Rows on what a lint says of a line. */
import { expect } from '@jest/globals'
import { boxExample, boxMetadata, exampleBox, imageExample, imageMetadata } from '../../src/lint/example-lines.js'
import { lint } from './linted.js'

export interface DetailRow {
  readonly name: string
  readonly line: string
  /** Of one of the errors of the line. */
  readonly message: string
  /** What is at the column of that error. */
  readonly at: string
}

/** Checks that the line has an error with the message and the place. */
export async function expectDetails({ line, message, at }: DetailRow): Promise<void> {
  const { findings } = await lint({ training: `${line}\n` })
  const found = findings.filter((finding) => finding.line === 1 && finding.code.startsWith('ERROR_'))
  expect(found.map((finding) => finding.message)).toContain(message)
  const column = found.find((finding) => finding.message === message)?.column ?? 0
  expect(line.slice(column - 1, column - 1 + at.length)).toBe(at)
}

export const SIZE = [{ width: 640, height: 480, depth: 3 }]
export const ANNOTATION = { class_id: 0, left: 1, top: 2, width: 3, height: 4 }

type Changes = Readonly<Record<string, unknown>>

/** An image-level label with this metadata. */
export function withMetadata(changes: Changes): string {
  return imageExample('a.jpg', 'pear', { 'fruit-metadata': imageMetadata('pear', changes) })
}

/** A line with one box, and keys to change. */
export function withBox(changes: Changes): string {
  return boxExample('b.jpg', [exampleBox('pear')], { changes })
}

export function withBoxMetadata(changes: Changes): string {
  return withBox({ 'boxes-metadata': boxMetadata(1, { '0': 'pear' }, changes) })
}

export function withValue(changes: Changes): string {
  return withBox({ boxes: { image_size: SIZE, annotations: [ANNOTATION], ...changes } })
}
