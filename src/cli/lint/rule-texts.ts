/** The rules by their codes: what the command line knows of them. */
import type { RuleText } from '../../report/lint/sarif.js'
import { CODES } from '../../lint/codes.js'
import { OWN_RULES } from '../../lint/own-rules.js'
import { LINE_PAGES } from '../../lint/pages/line-pages.js'
import { MANIFEST_PAGES } from '../../lint/pages/manifest-pages.js'
import type { ServicePage } from '../../lint/pages/service-page.js'

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
