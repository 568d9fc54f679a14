/** Checks the two manifests of a training against each other, once each was read to its end. */
import { rulesOf } from './all-rules.js'
import type { ContentFinding, ManifestReport, UseCase } from '../manifest/finding.js'
import type { ManifestLabels } from './rule.js'

/** What decides whether a training goes on after its manifests were read. It does when all lists are empty. */
export interface TogetherReport {
  /** Kind of the model; NOT_DETERMINED also when a manifest failed by itself, before the kind is checked. */
  readonly useCase: UseCase
  /** All content errors of the training manifest, those of its own report included. */
  readonly training: readonly ContentFinding[]
  /** Likewise of the testing manifest; empty when the service splits the training data. */
  readonly testing: readonly ContentFinding[]
  /** Content errors across both. */
  readonly both: readonly ContentFinding[]
}

/**
 * Checks what takes both manifests: enough labels for the kind of model, and enough of them tested.
 * A manifest that failed by itself ends the check there, as in the guide's sample of a manifest summary, whose kind
 * is NOT_DETERMINED then.
 * @param testing 'auto-create' when the service takes the test images from the training manifest
 */
export function checkTogether(training: ManifestReport, testing: ManifestReport | 'auto-create'): TogetherReport {
  const ownOfTesting = testing === 'auto-create' ? [] : testing.contentFindings
  if (training.contentFindings.length > 0 || ownOfTesting.length > 0)
    return { useCase: 'NOT_DETERMINED', training: training.contentFindings, testing: ownOfTesting, both: [] }

  if (testing === 'auto-create') {
    const labels = { ...readLabels(training, training.useCase), isSplit: true }
    return { useCase: training.useCase, training: checkLabels(labels), testing: [], both: [] }
  }
  const { trained, tested } = labelsTogether(training, testing)
  return {
    useCase: trained.useCase,
    training: checkLabels(trained),
    testing: checkLabels(tested),
    both: rulesOf('overlap')
      .map((rule) => rule.check(trained, tested))
      .filter((finding) => finding !== undefined),
  }
}

/** The labels of both manifests, and which of them are usable for the kind of the model. */
export function labelsTogether(
  training: ManifestReport,
  testing: ManifestReport,
): { readonly trained: ManifestLabels; readonly tested: ManifestLabels } {
  const isBrand = isBrandDetection(training, testing)
  const useCase = isBrand ? 'OBJECT_LOCALIZATION' : training.useCase
  const read = readLabels(training, useCase)
  const trained = isBrand ? { ...read, usable: training.imageLabels } : read
  return { trained, tested: readLabels(testing, useCase) }
}

/**
 * Training from whole images of a logo while the test images have boxes makes a model that finds the logo: the
 * guide names this as the one case in which the manifests may differ in kind. Taken as given when the
 * training manifest has no box at all and most lines of the testing manifest have some.
 */
function isBrandDetection(training: ManifestReport, testing: ManifestReport): boolean {
  return (
    training.useCase === 'IMAGE_LEVEL_LABELS' &&
    training.boxLabels.size === 0 &&
    testing.useCase === 'OBJECT_LOCALIZATION'
  )
}

function readLabels({ imageLabels, boxLabels }: ManifestReport, useCase: UseCase): ManifestLabels {
  const all = new Set([...imageLabels.keys(), ...boxLabels.keys()])
  const usable = { IMAGE_LEVEL_LABELS: imageLabels, OBJECT_LOCALIZATION: boxLabels, NOT_DETERMINED: undefined }[useCase]
  // Where there is no kind, there is no other kind to drop either.
  return { useCase, all, usable: usable ?? new Map([...imageLabels, ...boxLabels]), isSplit: false }
}

function checkLabels(labels: ManifestLabels): readonly ContentFinding[] {
  return rulesOf('labels')
    .map((rule) => rule.check(labels))
    .filter((finding) => finding !== undefined)
}
