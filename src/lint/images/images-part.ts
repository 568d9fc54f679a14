/**
 * What a lint keeps of the images of a range of lines: of each line whether its image was checked, and of images with
 * something wrong what was found. It is merged like the rest of a partial result; an image that is on lines of several
 * ranges counts on its first line, which is found out at the end.
 */
import { Column } from '../scan/column.js'
import type { ImageFacts, ListedImage } from './image-facts.js'

/** States of a line: 0 where its image was not asked about. From `FIRST_REASON` on: nothing is known of its image, for the reason with that number in the list. */
export const CHECKED = 1
export const FIRST_REASON = 2

export interface ImagesPart {
  /** How many images are checked, chosen by hash; undefined for all. */
  readonly sample: number | undefined
  /** The Region of the training; undefined where none was named. */
  readonly region: string | undefined
  /** One entry for each line. */
  readonly state: Column
  /** Hash of the content's digest; both 0 where there is none. */
  readonly digestLow: Column
  readonly digestHigh: Column
  readonly reasons: string[]
  /** By line, 1-based, in the order of the lines: images of which something is wrong. */
  readonly notes: Map<number, ImageNote>
  /** By line: what is lost with a valid line that has the image of an earlier one. */
  readonly repeats: Map<number, LineLoss>
  /** What is known of the buckets of images. */
  readonly buckets: Map<string, BucketFacts>
}

/** What is lost with a line whose image cannot be used. */
export interface LineLoss {
  /** Usable boxes by label. */
  readonly boxes: readonly (readonly [label: string, boxes: number])[]
  /** Whether the line is one in doubt (see readings.ts). */
  readonly isDoubtful: boolean
}

/** An image with something wrong. */
export interface ImageNote extends LineLoss, Pick<ListedImage, 'stated' | 'reach'> {
  readonly facts: Exclude<ImageFacts, { readonly kind: 'unknown' }>
}

/** What S3 says of a bucket; undefined where it does not say. */
export interface BucketFacts {
  readonly region: string | undefined
  /** Whether it belongs to another account than the one that trains. */
  readonly isOfOther: boolean | undefined
}

export function createImagesPart({ sample, region }: Pick<ImagesPart, 'sample' | 'region'>): ImagesPart {
  return {
    sample,
    region,
    state: new Column(),
    digestLow: new Column(),
    digestHigh: new Column(),
    reasons: [],
    notes: new Map(),
    repeats: new Map(),
    buckets: new Map(),
  }
}

/** Appends what is known of the next range, whose lines come `shift` later. */
export function mergeImages(to: ImagesPart, part: ImagesPart, shift: number): void {
  const numbers = part.reasons.map((reason) => numberOfReason(to, reason))
  for (let line = 0; line < part.state.length; line += 1) {
    const state = part.state.at(line)
    to.state.push(state < FIRST_REASON ? state : FIRST_REASON + (numbers[state - FIRST_REASON] ?? 0))
  }
  to.digestLow.append(part.digestLow)
  to.digestHigh.append(part.digestHigh)
  for (const [line, note] of part.notes) to.notes.set(line + shift, note)
  for (const [line, loss] of part.repeats) to.repeats.set(line + shift, loss)
  for (const [bucket, facts] of part.buckets) if (!to.buckets.has(bucket)) to.buckets.set(bucket, facts)
}

/** The number of a reason in the list; a new one for a new reason. */
export function numberOfReason({ reasons }: Pick<ImagesPart, 'reasons'>, reason: string): number {
  const known = reasons.indexOf(reason)
  return known < 0 ? reasons.push(reason) - 1 : known
}
