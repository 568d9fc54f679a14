/** What a lint does in which order: all that scans take can go before images are checked. */
import { expect, test } from '@jest/globals'
import { imageExample } from '../../../../src/lint/example-lines.js'
import type { CheckImages } from '../../../../src/lint/images/image-facts.js'
import { lint } from '../../../support/linted.js'

test('both manifests are scanned before images are checked', async () => {
  const events: string[] = []
  const checkImages: CheckImages = async function* (images) {
    for await (const batch of images) {
      events.push(...batch.map(({ sourceRef }) => sourceRef.replace(/.*\//, '')))
      yield batch.map(({ line }) => ({ line, facts: { kind: 'missing' } }))
    }
  }
  const report = await lint({
    training: imageExample('a.jpg', 'pear'),
    testing: imageExample('b.jpg', 'pear'),
    options: {
      images: { sample: undefined, region: undefined, checkImages },
      onScanned: () => events.push('scanned'),
    },
  })
  expect(events).toEqual(['scanned', 'a.jpg', 'b.jpg'])
  expect(report.totals.get('CL_MISSING_IMAGE')).toBe(2)
})
