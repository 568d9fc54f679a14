/** Evidence with a baseline. */
import { baselineOf, evaluationOf, evidenceOf } from './gate.js'

export function against(f1: number, baselineF1: number): ReturnType<typeof evidenceOf> {
  return evidenceOf({ evaluation: evaluationOf({ f1 }), baseline: baselineOf({ f1: baselineF1 }) })
}
