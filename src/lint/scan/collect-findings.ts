/** Notes what was found in a line: all of it counted, the first of each code kept. */
import type { FindingPlace, LineFinding, LineReport } from '../../manifest/finding.js'
import { labelsOf } from '../../manifest/labels.js'
import { describeCode } from '../codes.js'
import { detailsOfLine } from '../explain/details.js'
import { OWN_LINE_RULES } from '../own-rules.js'
import type { LineFacts, OwnLineFinding, OwnLineRule } from '../own-rule.js'
import { locateValue } from './locate.js'
import { pathOf } from './locate-finding.js'
import type { CodeFindings, ManifestPartial } from './partial.js'

/**
 * @param lenient what the most lenient reading finds in a line that is in doubt: an error that it does not have is a warning
 * @param rules   those of the project that may find something in the line
 */
export function collectFindings(
  partial: ManifestPartial,
  facts: LineFacts,
  lenient: LineReport | undefined,
  keptPerCode: number,
  rules: readonly OwnLineRule[] = OWN_LINE_RULES,
): void {
  for (const finding of facts.report.findings) {
    const findings = countFinding(partial, finding.code)
    if (findings.kept.length < keptPerCode) findings.kept.push(fromService(finding, facts, lenient))
  }
  for (const rule of rules) {
    const found = rule.check(facts)
    if (found.length === 0) continue
    for (const finding of found) {
      const findings = countFinding(partial, rule.code)
      if (findings.kept.length < keptPerCode) findings.kept.push(fromRule(rule, finding, facts))
    }
  }
}

function countFinding({ findings }: ManifestPartial, code: string): CodeFindings {
  let known = findings.get(code)
  if (known === undefined) {
    known = { total: 0, kept: [] }
    findings.set(code, known)
  }
  known.total += 1
  return known
}

function fromService(finding: LineFinding, facts: LineFacts, lenient: LineReport | undefined) {
  const { code, severity, message, place } = finding
  const details = detailsOfLine(finding, facts)
  const isDoubtful = lenient !== undefined && !lenient.findings.some((other) => other.code === code)
  return {
    line: facts.report.line,
    column: locateValue(facts.text, pathOf(finding, facts, details.path)).from + 1,
    severity: isDoubtful ? ('warning' as const) : (details.severity ?? severity),
    label: labelOf(facts, place),
    message: `${message} ${details.text}`.trimEnd(),
    fix: details.fix ?? describeCode(code)?.remedy,
  }
}

function fromRule(rule: OwnLineRule, { message, path, label, fix }: OwnLineFinding, facts: LineFacts) {
  return {
    line: facts.report.line,
    column: locateValue(facts.text, path).from + 1,
    severity: rule.severity,
    label,
    message,
    fix: fix ?? rule.fix,
  }
}

/** The label that a finding is about: that of its box, or the one label of its attribute. */
function labelOf({ attributes }: LineFacts, place: FindingPlace): string | undefined {
  if (place.kind === 'line') return undefined
  const attribute = attributes.find(({ name }) => name === place.attribute)
  if (attribute === undefined) return undefined
  const labels = labelsOf(attribute)
  if (place.kind === 'annotation') return labels[place.index]
  return new Set(labels).size === 1 ? labels[0] : undefined
}
