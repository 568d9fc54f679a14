import { imageExample, imageMetadata, manifestOf } from '../example-lines.js'
import type { OwnManifestRule } from '../own-rule.js'

/** Lines from which on names that are all different are no chance. */
const LINES_MIN = 3

export const numberedAttributes: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_NUMBERED_ATTRIBUTES',
  severity: 'warning',
  certain: false,
  what: 'The name of the label attribute carries a counter: it is a new one on each line.',
  why: 'The attribute names the labelling job and is meant to be the same on all lines. The console then shows one image for each attribute.',
  fix: 'Use one name on all lines. Several numbered attributes on the same line, one for each label of the image, are fine.',
  wrong: () => ({ training: manifestOf(...[1, 2, 3].map((line) => numbered(line, String(line)))) }),
  right: () => ({ training: manifestOf(...[1, 2, 3].map((line) => numbered(line, '1'))) }),
  check({ partial: { numberedNames, columns, lines } }) {
    if (numberedNames?.isOneShape !== true) return []
    const names = new Set<number>()
    let count = 0
    let first = 0
    for (let line = 0; line < lines; line += 1) {
      const name = columns.numberedName.at(line)
      if (name === 0) continue
      if (count === 0) first = line + 1
      count += 1
      names.add(name)
    }
    if (count < LINES_MIN || names.size < count) return []
    const message = `Each of ${String(count)} lines has a label attribute of its own, from ${numberedNames.first} on line ${String(first)} on.`
    return [{ message, line: first, column: numberedNames.column }]
  },
}

function numbered(line: number, counter: string): string {
  return imageExample(`a-000${String(line)}.jpg`, 'pear', {
    fruit: undefined,
    'fruit-metadata': undefined,
    [`fruit${counter}`]: 1,
    [`fruit${counter}-metadata`]: imageMetadata('pear'),
  })
}
