/** Compares numbers that came as doubles, as 32-bit floats, or through a sum. */
import type { Operator } from './grammar/rule.js'

/**
 * How two numbers are compared. `exact`: as they are, for counts. `single`: both rounded to 32 bits, so that a score that
 * the service sends as a float meets the bound that its author wrote. A number is a distance up to which two numbers are
 * equal.
 */
export type Arithmetic = 'exact' | 'single' | number

/**
 * Distance up to which two ratios are one, when both are doubles. A score of 16/20 that was computed as a mean arrives as
 * 0.7999999999999999, and `baseline - 0.02` is a subtraction: their rounding errs by about 1e-16, and scores that really
 * differ are further apart than this.
 */
export const DOUBLE_NOISE = 1e-12

/**
 * The same, when one of the two came as a 32-bit float. Below 1 such a float is at most 2^-25 from the number that was
 * rounded to it, and so is the decimal that it is read as. The actual number is compared as a float, so that two make 9e-8.
 */
export const FLOAT_NOISE = 1e-7

/** The actual number less the bound, in the arithmetic: exactly 0 where it takes the two as equal. */
export function differenceOf(actual: number, bound: number, arithmetic: Arithmetic): number {
  if (arithmetic === 'single') return Math.fround(actual) - Math.fround(bound)
  const difference = (arithmetic === FLOAT_NOISE ? Math.fround(actual) : actual) - bound
  return arithmetic !== 'exact' && Math.abs(difference) <= arithmetic ? 0 : difference
}

/** Whether a difference satisfies the operator. NaN never does. */
export function satisfies(op: Operator, difference: number): boolean {
  switch (op) {
    case '>=':
      return difference >= 0
    case '>':
      return difference > 0
    case '<=':
      return difference <= 0
    case '<':
      return difference < 0
    case '==':
      return difference === 0
  }
}

/** How far a rule is from failing: negative is beyond. Smaller is worse. */
export function roomOf(op: Operator, difference: number): number {
  if (op === '==') return -Math.abs(difference)
  return op === '>=' || op === '>' ? difference : -difference
}
