import { boxExample, exampleBox, imageExample, manifestOf } from '../example-lines.js'
import { labelsTogether } from '../check-together.js'
import type { ConcludedManifest } from '../conclude/concluded.js'
import { reportOf } from '../conclude/forecast.js'
import type { TogetherRule } from '../own-rule.js'
import type { UseCase } from '../../manifest/finding.js'
import { formatCount } from '../../text/number.js'

export const mixedKinds: TogetherRule = {
  kind: 'together',
  code: 'CL_MIXED_KINDS',
  severity: 'warning',
  certain: false,
  what: 'Some lines of a manifest have image-level labels alone, and others boxes.',
  why: 'A model is of one kind, and the lines of the other kind are dropped. How the service chooses is not documented; the forecast takes the kind of most lines of the training manifest, for both manifests.',
  fix: 'Make two manifests, one for each kind, and train from one of them.',
  wrong: () => ({
    training: manifestOf(imageExample('a-0001.jpg', 'pear'), boxExample('b-0001.jpg', [exampleBox('pear')])),
  }),
  right: () => ({
    training: manifestOf(
      boxExample('b-0001.jpg', [exampleBox('pear')]),
      boxExample('b-0002.jpg', [exampleBox('apple')]),
    ),
  }),
  *check(training, testing) {
    const useCase = useCaseOf(training, testing)
    for (const manifest of testing === undefined ? [training] : [training, testing]) {
      const message = messageFor(manifest, useCase)
      if (message !== undefined) yield { message, manifest: manifest.role }
    }
  },
}

/** The kind of the model, which the training manifest decides for both. */
function useCaseOf(training: ConcludedManifest, testing: ConcludedManifest | undefined): UseCase {
  const trained = reportOf(training.partial, 'taken')
  return testing === undefined
    ? trained.useCase
    : labelsTogether(trained, reportOf(testing.partial, 'taken')).trained.useCase
}

/** Undefined where each line has the kind, and where none has: then it is not the lines that differ, but the manifests. */
function messageFor({ role, partial }: ConcludedManifest, useCase: UseCase): string | undefined {
  const { validLines } = reportOf(partial, 'taken')
  const lines = {
    'image-level': partial.kinds['image-level'].sure + partial.kinds['image-level'].taken,
    box: partial.kinds.box.sure + partial.kinds.box.taken,
  }
  const isOfBoxes = useCase === 'OBJECT_LOCALIZATION'
  // Lines that have labels of both kinds are of use to either.
  const kept = isOfBoxes ? lines.box : lines['image-level']
  const dropped = validLines - kept
  if (kept > 0 && dropped > 0) {
    const [name, other] = isOfBoxes ? ['boxes', 'image-level labels'] : ['image-level labels', 'boxes']
    return `Lines with ${name}: ${formatCount(kept)}. Lines with ${other} alone, which would be dropped: ${formatCount(dropped)}.`
  }
  if (role === 'testing' || isOfBoxes || lines.box === 0) return undefined
  return `All ${formatCount(validLines)} lines have image-level labels, and ${formatCount(lines.box)} of them boxes too, which would not be used.`
}
