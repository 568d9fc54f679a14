/** How many images each label has on each side of a split. */
import type { Side } from './image-side.js'

/** Units (images, or groups) that are remembered of a label. Our choice: with more, it is on both sides nearly always. */
export const UNITS_KEPT = 64

export interface LabelSides {
  readonly label: string
  /** Lines on each side. */
  readonly training: number
  readonly testing: number
  /** Places of its images between 0 and 1: the least is the first to be tested with a larger share for testing. */
  readonly leastPlace: number
  readonly greatestPlace: number
  /** Its first images, or groups. */
  readonly units: ReadonlySet<string>
}

interface Counted {
  training: number
  testing: number
  leastPlace: number
  greatestPlace: number
  readonly units: Set<string>
}

export class LabelCounts {
  readonly #counts: Counted[] = []

  /** @param unit  of the image; asked for while few are known */
  add(labels: readonly number[], side: Side, place: number, unit: () => string): void {
    for (const number of labels) {
      const counted = this.#of(number)
      counted[side] += 1
      if (place < counted.leastPlace) counted.leastPlace = place
      if (place > counted.greatestPlace) counted.greatestPlace = place
      if (counted.units.size < UNITS_KEPT) counted.units.add(unit())
    }
  }

  /** In the order in which the labels first appear. */
  all(names: readonly string[]): readonly LabelSides[] {
    return names.flatMap((label, number) => {
      const counted = this.#counts[number]
      return counted === undefined ? [] : { label, ...counted }
    })
  }

  #of(number: number): Counted {
    let counted = this.#counts[number]
    if (counted === undefined) {
      counted = { training: 0, testing: 0, leastPlace: 1, greatestPlace: 0, units: new Set() }
      this.#counts[number] = counted
    }
    return counted
  }
}
