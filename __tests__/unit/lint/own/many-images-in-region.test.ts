/**
 * How many images a manifest may have in Regions that take fewer, with as many lines.
 *
 * @project thorough
 */
import { describe, expect, test } from '@jest/globals'
import { imageExamples } from '../../../../src/lint/example-lines.js'
import { lint } from '../../../support/linted.js'

describe('CL_MANY_IMAGES_IN_REGION', () => {
  const FEW = imageExamples({ apple: 10, pear: 10 }, 50_000)

  test.each([
    { set: 'training', images: 28_000, region: 'ap-south-1', found: undefined },
    { set: 'training', images: 28_001, region: 'ap-south-1', found: 'It has 28,001 images; in ap-south-1, 28,000 is' },
    { set: 'training', images: 28_001, region: 'us-east-1', found: undefined },
    { set: 'training', images: 28_001, region: undefined, found: undefined },
    { set: 'testing', images: 7_000, region: 'eu-west-2', found: undefined },
    { set: 'testing', images: 7_001, region: 'eu-west-2', found: 'It has 7,001 images; in eu-west-2, 7,000 is' },
  ])('$images $set images in $region', async ({ set, images, region, found }) => {
    const many = imageExamples({ apple: images - 10, pear: 10 })
    const manifests = set === 'training' ? { training: many, testing: FEW } : { training: FEW, testing: many }
    const { findings, willTrain, certain } = await lint({ ...manifests, region })
    const messages = findings.filter(({ code }) => code === 'CL_MANY_IMAGES_IN_REGION').map(({ message }) => message)
    expect(messages).toEqual(found === undefined ? [] : [`${found} the documented maximum.`])
    expect({ willTrain, certain }).toEqual({ willTrain: true, certain: found === undefined })
  })
})
