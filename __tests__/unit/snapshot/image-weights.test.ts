import { describe, expect, test } from '@jest/globals'
import { digestImage } from '../../../src/snapshot/image-digest.js'
import { fillWeights, REPLICATES } from '../../../src/snapshot/image-weights.js'
import { weightsOf } from '../../support/weights-of.js'

describe('fillWeights', () => {
  test('always gives an image the same weights: intervals of old reports can be reproduced', () => {
    expect([...weightsOf('s3://orchard-images/t-0031.jpg').slice(0, 24)]).toEqual([
      2, 0, 0, 2, 1, 0, 3, 2, 0, 0, 1, 0, 0, 1, 3, 1, 0, 2, 0, 0, 1, 2, 2, 2,
    ])
  })

  test('depends on the whole address of the image, and on nothing else of it', () => {
    const image = { sourceRef: 's3://b/a', expected: [{ label: 'pear', box: null }], predictions: [] }
    const weights = new Uint8Array(REPLICATES)
    fillWeights(weights, digestImage(image))
    expect(weights).toEqual(weightsOf('s3://b/a'))
    expect(weights).not.toEqual(weightsOf('s3://b/b'))
  })
})
