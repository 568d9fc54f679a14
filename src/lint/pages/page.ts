/** What the documentation says of one of the service's codes, beside message and remedy. */
import type { RuleExample } from '../own-rule.js'

export interface ServicePage {
  /** What is wrong, in a sentence. */
  readonly what: string
  /** What it costs. */
  readonly why: string
  /** Manifests that have the fault, and that do not have it any more; absent where no manifest shows it. */
  readonly wrong?: () => RuleExample
  readonly right?: () => RuleExample
}
