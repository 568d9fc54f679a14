/** Runs once before the scenario tests: what they start must be built from the sources. */
import { stalenessOf } from '../../scripts/sources.mjs'

export default function refuseStaleBundles() {
  const problem = stalenessOf()
  if (problem !== undefined) throw new Error(problem)
}
