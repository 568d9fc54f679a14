/** Medians, and how results are printed. */

/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** A headline for the results below it. */
export function printHead(text) {
  console.log(`\n${text}`)
}

/**
 * One result.
 * @param {string} what what was measured
 * @param {number | string} value
 * @param {string} unit
 * @param {{ digits?: number, values?: readonly number[], goal?: number }} [more] the single values, whose span and count
 *   are printed; a goal is the maximum that the value should have
 */
export function printResult(what, value, unit, { digits = 0, values, goal } = {}) {
  const number = typeof value === 'number' ? format(value, digits) : value
  const span =
    values === undefined
      ? ''
      : `  [${format(Math.min(...values), digits)}..${format(Math.max(...values), digits)}], n = ${values.length}`
  const judged = goal === undefined ? '' : `  goal ${goal}: ${value <= goal ? 'met' : 'missed'}`
  console.log(`  ${what.padEnd(66)}${number.padStart(10)} ${unit}${span}${judged}`.trimEnd())
}

/** Something that a reader has to know about the results. */
export function printNote(text) {
  console.log(`  (${text})`)
}

export function format(number, digits = 0) {
  return number.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
