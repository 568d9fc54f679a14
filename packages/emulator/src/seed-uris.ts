import type { Result } from '../../../src/model/result.js'
import { SeedError } from './parse-seed.js'

/** The parts of an S3 URI in a seed. @throws SeedError */
export function readOrThrow<T>(parsed: Result<T>, text: string): T {
  if (parsed.ok) return parsed.value
  throw new SeedError(`${text}: ${parsed.problem}`)
}
