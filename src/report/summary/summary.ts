/** The job summary: a person sees from the top whether the version passed, why, and what to do. */
import type { RunReport } from '../run-report.js'
import type { ShownReport } from '../redact-report.js'
import { baselineSection } from './baseline.js'
import { chartSection } from './chart.js'
import { confusionSection } from './confusion.js'
import { dataCheckSection, dataFindingsSection } from './data-check.js'
import { gateSection } from './gate.js'
import { adviceSection, headlineSection, preflightSection, problemsSection } from './headline.js'
import { historySection } from './history.js'
import { howSureSection } from './how-sure.js'
import { labelCountsSection } from './label-counts.js'
import { labelsSection } from './labels.js'
import { droppedLinesSection, findingsSection, statisticsSection } from './manifests.js'
import { metricsSection } from './metrics.js'
import { noticesSection, warningsSection } from './notes.js'
import { requestSection } from './request.js'
import { scopeSection } from './scope.js'
import { joinSections, type Section } from './section.js'
import { timelineSection, versionSection } from './version.js'
import { wrongImagesSection } from './wrong-images.js'

/**
 * GitHub's cap on the summary of one step, in bytes of UTF-8; past it the runner drops the whole summary.
 * GitHub docs, "Workflow commands", step isolation and limits.
 */
const SUMMARY_CAP_BYTES = 1_048_576

/** Room for what others append to the summary of the same step, such as the caller of a composite action. */
const ROOM_BYTES = 16_384

const END = [headlineSection, problemsSection, adviceSection, preflightSection, scopeSection] as const
const JUDGEMENT = [metricsSection, gateSection, baselineSection] as const
const WARNINGS = [warningsSection, droppedLinesSection] as const
const MANIFESTS = [findingsSection, statisticsSection, dataCheckSection, dataFindingsSection] as const
const LABELS = [labelsSection, chartSection, confusionSection] as const
const IMAGES = [howSureSection, labelCountsSection, wrongImagesSection] as const
const RESULTS = [requestSection, ...LABELS, ...IMAGES] as const
const FACTS = [versionSection, timelineSection, historySection, noticesSection] as const

/** In the order in which a reader's questions come: of a training that failed, first what is wrong in the data. */
function sectionsFor(outcome: RunReport['outcome']): readonly ((report: ShownReport) => Section | undefined)[] {
  const middle = outcome === 'training-failed' ? [...MANIFESTS, ...RESULTS] : [...RESULTS, ...MANIFESTS]
  return [...END, ...JUDGEMENT, ...WARNINGS, ...middle, ...FACTS]
}

/**
 * Renders the job summary as GitHub's Markdown.
 * @param maxBytes  of UTF-8; where the report does not fit, parts say less, then whole parts are left out and named
 */
export function renderSummary(report: ShownReport, maxBytes = SUMMARY_CAP_BYTES - ROOM_BYTES): string {
  const sections = sectionsFor(report.outcome).flatMap((render) => render(report) ?? [])
  return joinSections(sections, maxBytes)
}
