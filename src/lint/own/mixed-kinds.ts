import { boxExample, exampleBox, imageExample, manifestOf } from '../example-lines.js'
import { reportOf } from '../conclude/forecast.js'
import type { OwnManifestRule } from '../own-rule.js'
import { formatCount } from '../../text/number.js'

export const mixedKinds: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_MIXED_KINDS',
  severity: 'warning',
  certain: false,
  what: 'A manifest has lines with image-level labels alone, and lines with boxes alone.',
  why: 'A model is of one kind, and the lines of the other kind are dropped. How the service chooses is not documented; the forecast takes the kind of most lines.',
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
  check({ partial }) {
    const { useCase, validLines } = reportOf(partial, 'taken')
    const imageLevel = partial.kinds['image-level'].sure + partial.kinds['image-level'].taken
    const box = partial.kinds.box.sure + partial.kinds.box.taken
    // Lines that have labels of both kinds are of use to either.
    const dropped = validLines - (useCase === 'OBJECT_LOCALIZATION' ? box : imageLevel)
    if (dropped === 0) return []
    const [kept, other] =
      useCase === 'OBJECT_LOCALIZATION' ? ['boxes', 'image-level labels'] : ['image-level labels', 'boxes']
    const message = `Lines with ${kept}: ${formatCount(validLines - dropped)}. Lines with ${other} alone, which would be dropped: ${formatCount(dropped)}.`
    return [{ message }]
  },
}
