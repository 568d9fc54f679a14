/** `--images near-duplicates,FOLDER`: a folder with images of both manifests. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CommandError, UsageError } from '../../../../src/cli/command-error.js'
import { nearDuplicatesOf } from '../../../../src/cli/lint/late-near-duplicates.js'
import { openNearDuplicates } from '../../../../src/cli/lint/near-duplicates.js'
import type { Progress } from '../../../../src/cli/lint/progress.js'
import { imageExample, imageNamed, manifestOf } from '../../../../src/lint/example-lines.js'
import { parseImagesRequest } from '../../../../src/lint/images/images-request.js'
import { lint } from '../../../support/linted.js'

const PICTURES = fileURLToPath(new URL('../../../support/pictures/', import.meta.url))
const QUIET: Progress = { show: () => undefined, showText: () => undefined, clear: () => undefined }

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'near-'))
  const pictures = {
    'images/2026/original.jpg': 'upright.jpg',
    'images/2026/small.png': 'small.png',
    'images/2026/same-bytes.jpg': 'upright.jpg',
    'images/2026/sheet.jpg': 'one-colour.jpg',
    'images/2026/broken.jpg': 'cut-off.jpg',
    'images/2026/other.jpg': 'other.jpg',
    'images/2026/large.jpg': 'upright.jpg',
  }
  for (const [path, picture] of Object.entries(pictures)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    copyFileSync(join(PICTURES, picture), join(folder, path))
  }
  truncateSync(join(folder, 'images/2026/large.jpg'), 15 * 1024 * 1024 + 1)
  writeFileSync(join(folder, 'a-file'), '')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function findingsOf(training: readonly string[], testing: readonly string[], contents?: Record<string, string>) {
  const lines = (names: readonly string[]) => manifestOf(...names.map((name) => imageExample(`2026/${name}`, 'pear')))
  const findNearDuplicates = await openNearDuplicates({ folder: join(folder, 'images'), distance: 10 }, QUIET)
  const report = await lint({
    training: lines(training),
    testing: lines(testing),
    contents,
    options: { findNearDuplicates },
  })
  return report.findings
    .filter(({ code }) => code === 'CL_NEAR_DUPLICATE_LEAK' || code === 'CL_IMAGES_NOT_COMPARED')
    .map(({ manifest, line, message }) => ({ manifest, line, message }))
}

describe('near duplicates in a folder', () => {
  test('are found across the manifests, with both lines and the distance', async () => {
    expect(await findingsOf(['other.jpg', 'original.jpg'], ['small.png'])).toEqual([
      {
        manifest: 'testing',
        line: 1,
        message: expect.stringMatching(
          /^The image of line 1 of the testing manifest looks like that of line 2 of the training manifest: \d of the 64 bits of their hashes differ\.$/,
        ),
      },
    ])
  })

  test('that have the same bytes are another finding where these are known', async () => {
    const bytes = { [imageNamed('2026/original.jpg')]: '1', [imageNamed('2026/same-bytes.jpg')]: '1' }
    expect(await findingsOf(['original.jpg'], ['same-bytes.jpg'])).toHaveLength(1)
    expect(await findingsOf(['original.jpg'], ['same-bytes.jpg'], bytes)).toEqual([])
  })

  test('say how large their cluster is', async () => {
    const [found] = await findingsOf(['original.jpg'], ['small.png', 'same-bytes.jpg'])
    expect(found?.message).toMatch(/ differ\. They are in a cluster of 1 training and 2 testing images\.$/)
  })

  test('are not looked for in what cannot be compared, which is counted', async () => {
    const training = ['original.jpg', 'sheet.jpg', 'broken.jpg', 'missing.jpg', 'large.jpg']
    expect(await findingsOf(training, ['other.jpg', 'sheet.jpg'])).toEqual([
      {
        manifest: 'training',
        line: undefined,
        message:
          'Of the 5 images of the training manifest, 4 were not compared with others: 1 because there is no file for them, 1 because they are larger than the service takes, 1 because they cannot be decoded, 1 because they have too little contrast to be compared.',
      },
      {
        manifest: 'testing',
        line: undefined,
        message:
          'Of the 2 images of the testing manifest, 1 was not compared with others: 1 because they have too little contrast to be compared.',
      },
    ])
  })

  test.each([
    ['no-such-folder', 'cannot be read'],
    ['a-file', 'is a file'],
  ])('need a folder, and %s is none', async (name, problem) => {
    const opened = openNearDuplicates({ folder: join(folder, name), distance: 10 }, QUIET)
    await expect(opened).rejects.toThrow(problem)
    await expect(opened).rejects.toThrow(CommandError)
  })
})

describe('what is asked for', () => {
  const asked = (typed: string) => {
    const parsed = parseImagesRequest(typed)
    if (!parsed.ok) throw new Error(parsed.problem)
    return parsed.value
  }

  test.each([
    ['near-duplicates,images', false, 'give --testing FILE'],
    ['near-duplicates', true, '--images near-duplicates,FOLDER'],
  ])('%s, with a testing manifest: %p, is refused', async (typed, hasTesting, problem) => {
    const found = nearDuplicatesOf(asked(typed), hasTesting, QUIET)
    await expect(found).rejects.toThrow(problem)
    await expect(found).rejects.toThrow(UsageError)
  })

  test('nothing is compared where nobody asks for it', async () => {
    expect(await nearDuplicatesOf(undefined, true, QUIET)).toBeUndefined()
    expect(await nearDuplicatesOf(asked('images'), true, QUIET)).toBeUndefined()
  })
})
