/** What the documentation says of one of the service's codes, besides message and remedy. */
import type { RuleExample } from '../own-rule.js'

export interface ServicePage {
  /** What is wrong, in a sentence. */
  readonly what: string
  /** What it costs. */
  readonly why: string
  /** Manifests that have the fault, and that no longer have it; absent where no manifest shows it. */
  readonly wrong?: () => RuleExample
  readonly right?: () => RuleExample
}
