/** Runs once before the scenario tests: what they start must be what the sources make. */
import { stalenessOf } from '../../scripts/sources.mjs'

export default function refuseStaleBundles() {
  const problem = stalenessOf()
  if (problem !== undefined) throw new Error(problem)
}
