/** The rules by their codes, in words. */
import { CODES } from './codes.js'
import type { LintSeverity } from './lint-report.js'
import { OWN_RULES } from './own-rules.js'
import { LINE_PAGES } from './pages/line-pages.js'
import { MANIFEST_PAGES } from './pages/manifest-pages.js'
import type { ServicePage } from './pages/service-page.js'

/** What a reader should know of a code. */
export interface RuleText {
  readonly code: string
  readonly severity: LintSeverity
  /** One sentence. */
  readonly title: string
  /** What the rule finds, and why. */
  readonly about: string
  /** What to do. */
  readonly fix: string
}

/** What the documentation says of the service's codes. */
const PAGES: ReadonlyMap<string, ServicePage> = new Map(Object.entries({ ...LINE_PAGES, ...MANIFEST_PAGES }))

/** Of every code that a lint may report: the service's, then those of this project. */
export function ruleTexts(): readonly RuleText[] {
  return [
    ...CODES.map(({ code, severity, messages, remedy }) => {
      const title = messages[0].replace('{}', '…')
      const page = PAGES.get(code)
      return { code, severity, title, about: page === undefined ? title : `${page.what} ${page.why}`, fix: remedy }
    }),
    ...OWN_RULES.map(({ code, severity, what, why, fix }) => ({
      code,
      severity,
      title: what,
      about: `${what} ${why}`,
      fix,
    })),
  ]
}
