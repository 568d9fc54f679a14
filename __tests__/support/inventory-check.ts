/** A check of images by a report of S3 Inventory, with an S3 in memory. */
import { expect } from '@jest/globals'
import { tmpdir } from 'node:os'
import { checkInInventory } from '../../src/images/inventory/check-in-inventory.js'
import { openScratchFile } from '../../src/github/scratch-file.js'
import { ServiceError, type ServiceErrorKind } from '../../src/errors/service-error.js'
import type { ImageFacts, ListedImage, CheckImages } from '../../src/lint/images/image-facts.js'
import { formatS3Object, type S3Object } from '../../src/model/s3-uri.js'
import type { ObjectHead } from '../../src/ports/objects.js'
import { createFakeObjects, type FakeObject } from './fake-objects.js'
import { IMAGES, MANIFEST_KEY, reportOf, REPORTS } from './inventories.js'

export type Answer = ObjectHead | undefined | ServiceErrorKind
export type Objects = Readonly<Record<string, FakeObject | readonly [FakeObject, ...FakeObject[]]>>

/** Checks images by their keys, or by their URIs. What S3 answers is by key; a request for another key fails the test. */
export function createCheck(
  objects: Objects,
  answers: Readonly<Record<string, Answer>> = {},
  { asksS3 = true, asksAll = false } = {},
) {
  const { port, reads } = createFakeObjects(objects)
  const asked: string[] = []
  let [running, mostAtOnce] = [0, 0]
  const head = async (object: S3Object): Promise<ObjectHead | undefined> => {
    asked.push(object.key)
    running += 1
    mostAtOnce = Math.max(mostAtOnce, running)
    await Promise.resolve()
    running -= 1
    if (!(object.key in answers)) throw new Error(`unexpected request for ${formatS3Object(object)}`)
    const answer = answers[object.key]
    if (typeof answer !== 'string') return answer
    const facts = { service: 's3', operation: 'HeadObject', kind: answer, errorName: 'Injected' } as const
    throw new ServiceError(facts, 'S3 says no')
  }
  const deps = { objects: { ...port, head }, openScratchFile: () => openScratchFile([tmpdir()]), asksAll }
  const check = checkInInventory(deps, { bucket: REPORTS, key: MANIFEST_KEY }, asksS3)
  return {
    check: (...images: readonly string[]) => factsOf(check, images),
    /** The same, as a scan of a manifest asks. */
    checkImages: check,
    asked,
    reads,
    most: () => mostAtOnce,
  }
}

async function factsOf(check: CheckImages, images: readonly string[]): Promise<Readonly<Record<string, ImageFacts>>> {
  const found: Record<string, ImageFacts> = {}
  for await (const batch of check(listed(images))) {
    for (const { line, facts } of batch) {
      const image = images[line - 1] ?? 'no such line'
      expect(found).not.toHaveProperty([image])
      found[image] = facts
    }
  }
  return found
}

async function* listed(images: readonly string[]): AsyncGenerator<readonly ListedImage[]> {
  for (const [index, image] of images.entries())
    yield await Promise.resolve([
      {
        line: index + 1,
        sourceRef: image.startsWith('s3://') ? image : `s3://${IMAGES}/${image}`,
        stated: undefined,
      },
    ])
}

/** A report with these rows. */
export const report = (...rows: readonly string[]) => reportOf({ files: [rows.join('')] })

/** The file with them. */
export const FILE_URI = `s3://${REPORTS}/daily/pear-images/all/data/0.csv.gz`
