/** A report and the first bytes of images together. */
import { expect, test } from '@jest/globals'
import { combineChecks } from '../../../src/images/combine-checks.js'
import type { ImageFacts, ListedImage, CheckImages } from '../../../src/lint/images/image-facts.js'

/** Answers for the lines that it knows. */
function checkOf(known: Readonly<Record<number, ImageFacts>>): CheckImages {
  return async function* (images) {
    for await (const batch of images)
      yield batch.flatMap(({ line }) => {
        const facts = known[line]
        return facts === undefined ? [] : [{ line, facts }]
      })
  }
}

async function* listed(lines: number): AsyncGenerator<readonly ListedImage[]> {
  for (let line = 1; line <= lines; line += 1)
    yield await Promise.resolve([{ line, sourceRef: `s3://pears/${String(line)}.jpg`, stated: undefined }])
}

test('what the bytes say counts; where they say nothing, what the report says', async () => {
  const header = { format: 'png', width: 100, height: 100 } as const
  const inReport = checkOf({
    1: { kind: 'found', sizeBytes: 10, digest: '10 "a"' },
    2: { kind: 'found', sizeBytes: 20, digest: '20 "b"' },
    3: { kind: 'found', sizeBytes: 30, digest: '30 "c"' },
  })
  const atBytes = checkOf({
    1: { kind: 'found', sizeBytes: 11, digest: '11 "x"', header },
    2: { kind: 'unknown', reason: 'access to S3 was denied' },
    3: { kind: 'missing' },
    4: { kind: 'missing' },
    5: { kind: 'unknown', reason: 'access to S3 was denied' },
  })
  const facts: ImageFacts[] = []
  for await (const batch of combineChecks(inReport, atBytes)(listed(5)))
    for (const found of batch) facts[found.line] = found.facts
  expect(facts.slice(1)).toEqual([
    { kind: 'found', sizeBytes: 11, digest: '11 "x"', header },
    { kind: 'found', sizeBytes: 20, digest: '20 "b"', unread: 'access to S3 was denied' },
    // Deleted since the report was made.
    { kind: 'missing' },
    { kind: 'missing' },
    { kind: 'unknown', reason: 'access to S3 was denied' },
  ])
})
