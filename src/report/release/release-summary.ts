/** The job summary of a release: what serves now first, then what was done and what it costs. */
import { gateSection } from '../summary/gate.js'
import { problemsSection } from '../summary/headline.js'
import { historySection } from '../summary/history.js'
import { noticesSection, warningsSection } from '../summary/notes.js'
import { joinSections } from '../summary/section.js'
import type { ShownRelease } from './show-release.js'
import { actionsSection, planSection } from './summary/actions.js'
import { releaseAdvice, releaseHeadline } from './summary/headline.js'
import { alarmsSection, policySection, publishedSection } from './summary/published.js'
import { runningSection } from './summary/running.js'
import { smokeSection } from './summary/smoke.js'

/** GitHub's cap of a step's summary with room for what others append, in bytes of UTF-8; past it the runner drops it whole. */
const SUMMARY_MAX_BYTES = 1_048_576 - 16_384

/** Renders it as GitHub's Markdown. Where it does not fit, parts say less, then whole parts are left out and named. */
export function renderReleaseSummary(report: ShownRelease, maxBytes = SUMMARY_MAX_BYTES): string {
  const sections = [
    releaseHeadline(report),
    problemsSection(report),
    releaseAdvice(report),
    warningsSection(report),
    planSection(report),
    policySection(report),
    actionsSection(report),
    runningSection(report),
    publishedSection(report),
    report.verdict && gateSection({ verdict: report.verdict }),
    smokeSection(report),
    alarmsSection(report),
    historySection(report),
    noticesSection(report),
  ]
  return joinSections(
    sections.filter((section) => section !== undefined),
    maxBytes,
  )
}
