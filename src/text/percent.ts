/** Percentages and ratios, by moving the decimal point: 92.3% is 0.923, and 92.3 / 100 is not. */

/** @param written  a number as JSON writes it, or without the digit before its point */
export function percentToRatio(written: string): number {
  return moved(written, -2)
}

/** @param written  as for {@link percentToRatio} */
export function ratioToPercent(written: string): number {
  return moved(written, 2)
}

function moved(written: string, places: number): number {
  const [mantissa = '', exponent = '0'] = written.split(/[eE]/)
  return Number(`${mantissa}e${String(Number(exponent) + places)}`)
}
