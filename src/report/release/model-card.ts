/** The model card of a released version: docs/model-card.schema.json describes it. */
import { evaluationJson } from '../json/evaluation.js'
import { gateJson } from '../json/gate.js'
import type { modelCard } from '../json/schema/model-card.js'
import type { JsonOf } from '../json/schema/values.js'
import { runJson, versionJson } from '../json/subject.js'
import { objectJson, timeJson } from '../json/values.js'
import type { ManifestFacts } from './release-report.js'
import { MODEL_CARD_VERSION } from './release-version.js'
import type { ShownRelease } from './show-release.js'

type CardJson = JsonOf<typeof modelCard>

/** Undefined where nothing was read of a version. */
export function renderModelCard(report: ShownRelease): string | undefined {
  const { facts, project, verdict } = report
  if (facts === undefined) return undefined
  const card: CardJson = {
    'card-version': MODEL_CARD_VERSION,
    'created-at': timeJson(report.endedAt),
    'accounts-shown': report.showImages,
    region: report.region ?? null,
    project: project === undefined ? null : { name: project.name, arn: project.arn ?? null },
    version: versionJson(facts.version),
    'copied-to': facts.copiedTo ?? null,
    'training-manifest': manifestJson(facts.training),
    'testing-manifest': manifestJson(facts.testing),
    evaluation: facts.evaluation === undefined ? null : evaluationJson(facts.evaluation),
    gate: verdict === undefined ? null : gateJson(verdict, false),
    'recorded-verdict': facts.recordedVerdict ?? null,
    'recorded-gate-sha256': facts.gateDigest ?? null,
    'judged-by-run': facts.judgedBy ?? null,
    'trained-by': {
      repository: facts.trainedBy?.repository ?? null,
      commit: facts.trainedBy?.commit ?? null,
      run: facts.trainedBy?.run ?? null,
    },
    release: {
      operation: report.operation ?? '',
      outcome: report.outcome,
      run: runJson(report.run),
      'approved-by': facts.approvedBy,
    },
  }
  return `${JSON.stringify(card, undefined, 2)}\n`
}

function manifestJson(manifest: ManifestFacts | undefined): CardJson['training-manifest'] {
  return manifest === undefined ? null : { uri: objectJson(manifest.object), sha256: manifest.sha256 ?? null }
}
