/** The findings of a report: all are counted, as many as asked for are kept, and of each code some. */
import type { LintFinding, LintSeverity } from '../lint-report.js'

const SEVERITIES: readonly LintSeverity[] = ['error', 'warning', 'notice']
const MANIFESTS: readonly LintFinding['manifest'][] = ['both', 'training', 'testing']

export interface KeptFindings {
  readonly findings: readonly LintFinding[]
  readonly totals: ReadonlyMap<string, number>
  readonly severities: ReadonlyMap<string, LintSeverity>
}

export class FindingList {
  readonly #maxFindings: number
  readonly #ignored: ReadonlySet<string>
  readonly #totals = new Map<string, number>()
  readonly #kept = new Map<string, LintFinding[]>()
  readonly #severities = new Map<string, LintSeverity>()

  constructor(maxFindings: number, ignore: readonly string[]) {
    this.#maxFindings = maxFindings
    this.#ignored = new Set(ignore)
  }

  /** Adds a finding. Those of a code come in the order in which they are to be reported. */
  add(finding: LintFinding): void {
    this.count(finding.code, 1)
    this.keep(finding)
  }

  /** Counts findings, of which the first are kept by {@link keep}. */
  count(code: string, total: number): void {
    if (!this.#ignored.has(code)) this.#totals.set(code, (this.#totals.get(code) ?? 0) + total)
  }

  keep(finding: LintFinding): void {
    if (this.#ignored.has(finding.code)) return
    const worst = this.#severities.get(finding.code) ?? 'notice'
    if (SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(worst))
      this.#severities.set(finding.code, finding.severity)
    const known = this.#kept.get(finding.code)
    if (known === undefined) this.#kept.set(finding.code, [finding])
    else if (known.length < this.#maxFindings) known.push(finding)
  }

  /**
   * The worst first: errors, then warnings, then notices; among these in the order of the codes.
   * @param codes  all codes, in their order
   */
  end(codes: readonly string[]): KeptFindings {
    const rank = new Map(codes.map((code, index) => [code, index]))
    const rankOf = ({ code }: LintFinding) => rank.get(code) ?? codes.length
    const groups = [...this.#kept.values()]
      .flatMap((findings) => SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity)))
      .filter((findings) => findings.length > 0)
      .toSorted((left, right) => {
        const [one, other] = [left[0], right[0]]
        if (one === undefined || other === undefined) return 0
        return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || rankOf(one) - rankOf(other)
      })
    const findings = shareOut(groups, this.#maxFindings).flatMap((group) => group.toSorted(byPlace))
    const totals = [...this.#totals].toSorted(([left], [right]) => (rank.get(left) ?? 0) - (rank.get(right) ?? 0))
    return { findings, totals: new Map(totals), severities: this.#severities }
  }
}

/** Cuts groups so that all together fit, each as far as its share: what one does not need, the others get. */
function shareOut(groups: readonly LintFinding[][], max: number): readonly LintFinding[][] {
  let left = max
  const shares = new Map<LintFinding[], number>()
  // The smallest first, so that what they leave is known when the larger ones get theirs. The worst get what is odd.
  const bySize = groups.toSorted((one, other) => one.length - other.length)
  for (const [index, group] of bySize.entries()) {
    const share = Math.min(group.length, Math.ceil(left / (bySize.length - index)))
    shares.set(group, share)
    left -= share
  }
  return groups.map((group) => group.slice(0, shares.get(group)))
}

function byPlace(left: LintFinding, right: LintFinding): number {
  return (
    MANIFESTS.indexOf(left.manifest) - MANIFESTS.indexOf(right.manifest) ||
    (left.line ?? 0) - (right.line ?? 0) ||
    (left.column ?? 0) - (right.column ?? 0)
  )
}
