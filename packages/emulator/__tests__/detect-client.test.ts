/** DetectCustomLabels over the wire: images as the official client sends them, and what the journal keeps of them. */
import { createHash } from 'node:crypto'
import { DetectCustomLabelsCommand } from '@aws-sdk/client-rekognition'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import { png } from '../../../__tests__/support/image-files.js'

const DIGEST = createHash('sha256').update(png()).digest('hex')

let bench: Bench

beforeEach(async () => {
  bench = await openBench({
    seed: {
      settings: { imageLabels: { [DIGEST]: ['ripe'] }, quality: { default: 1 } },
      projects: { orchard: { versions: { v1: { status: 'RUNNING' } } } },
    },
  })
})

afterEach(async () => {
  await bench.close()
})

const detect = (Bytes: Uint8Array) => {
  const [ProjectVersionArn = ''] = bench.emulator.state.versions.keys()
  return bench.rekognition.send(new DetectCustomLabelsCommand({ ProjectVersionArn, Image: { Bytes } }))
}

test('the client reads the labels', async () => {
  const { CustomLabels } = await detect(png())
  expect(CustomLabels).toEqual([{ Name: 'ripe', Confidence: expect.any(Number) }])
})

test('the journal has the digest of the image in place of its bytes', async () => {
  await detect(png())
  expect(bench.emulator.journal).toMatchObject([{ input: { Image: { Bytes: `sha256:${DIGEST}` } }, status: 200 }])
})

test('faults are injected as in any other operation', async () => {
  bench.emulator.addFault({ operation: 'DetectCustomLabels', nth: 1, kind: 'throttle' })
  await expect(detect(png())).rejects.toMatchObject({ name: 'ThrottlingException' })
  await expect(detect(png())).resolves.toBeDefined()
})
