/** From files to leaks: what is read and decoded, how often, and what is said of the rest. */
import { describe, expect, test } from '@jest/globals'
import { GRID_SIDE, type DecodeImage } from '../../../../src/images/near/decode-image.js'
import { findNearDuplicates, type OfferedImage } from '../../../../src/images/near/find-near-duplicates.js'
import { hashFile } from '../../../../src/images/near/hash-file.js'
import { imageExample, imageNamed, manifestOf } from '../../../../src/lint/example-lines.js'
import { scanRange, WHOLE_FILE } from '../../../../src/lint/scan/scan-range.js'
import { failure, success } from '../../../../src/model/result.js'

/** A picture for each letter, all different; `-` has one colour, `x` cannot be decoded. */
const decode: DecodeImage = (file) => {
  const letter = Buffer.from(file).toString()
  if (letter === 'x') return Promise.resolve(failure('they cannot be decoded'))
  const seed = letter.charCodeAt(0)
  const brightness = (x: number, y: number): number =>
    letter === '-'
      ? 9
      : 128 + 60 * Math.sin((x * (seed % 7)) / 9 + seed) + 50 * Math.cos((y * (seed % 5)) / 8 + (x * y) / 90)
  const sides = Array.from({ length: GRID_SIDE }, (_, at) => at)
  return Promise.resolve(success(Uint8Array.from(sides.flatMap((y) => sides.map((x) => brightness(x, y))))))
}

const partialOf = (...lines: readonly string[]) =>
  scanRange(
    async function* () {
      yield await Promise.resolve(Buffer.from(manifestOf(...lines)))
    },
    WHOLE_FILE,
    { keptPerCode: 10, groupBy: undefined },
  )

const optionsOf = (atOnce: number) => ({ distance: 8, room: () => atOnce, notOffered: 'there is no file for them' })

interface Run {
  readonly training: readonly string[]
  readonly testing: readonly string[]
  /** By name, the letter of the picture; `!` is a file that cannot be read. */
  readonly files: Readonly<Record<string, string>>
  readonly atOnce?: number
}

async function run({ training, testing, files, atOnce = 2 }: Run) {
  const lineOf = (name: string) => (name === '' ? '' : imageExample(name, 'pear'))
  const [trained, tested] = [await partialOf(...training.map(lineOf)), await partialOf(...testing.map(lineOf))]
  const reads: string[] = []
  let [open, mostOpen] = [0, 0]
  const result = await findNearDuplicates(
    trained,
    tested,
    async function* () {
      for (const [name, letter] of Object.entries(files)) {
        const hash: OfferedImage['hash'] = async () => {
          reads.push(name)
          open += 1
          mostOpen = Math.max(mostOpen, open)
          // Long enough for whoever else would begin.
          for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
          open -= 1
          return letter === '!' ? failure('their file cannot be read') : await hashFile(Buffer.from(letter), decode)
        }
        yield await Promise.resolve({ sourceRefs: [imageNamed(name)], hash })
      }
    },
    optionsOf(atOnce),
  )
  const pairs = result.leaks.map(({ trainingLine, testingLine }) => [trainingLine, testingLine])
  return { ...result, pairs, reads, mostOpen }
}

describe('near duplicates', () => {
  test.each([
    {
      name: 'a copy under another name',
      training: ['a.jpg', 'b.jpg'],
      testing: ['c.jpg', 'copy.jpg'],
      files: { 'a.jpg': 'a', 'b.jpg': 'b', 'c.jpg': 'c', 'copy.jpg': 'b' },
      pairs: [[2, 2]],
    },
    {
      name: 'nothing of one colour',
      training: ['a.jpg'],
      testing: ['b.jpg', 'c.jpg'],
      files: { 'a.jpg': '-', 'b.jpg': '-', 'c.jpg': '-' },
      pairs: [],
    },
    {
      name: 'no image that is in both manifests by its name',
      training: ['a.jpg', 'b.jpg'],
      testing: ['a.jpg'],
      files: { 'a.jpg': 'a', 'b.jpg': 'a' },
      pairs: [],
    },
    {
      name: 'an image at its first line',
      training: ['b.jpg', 'a.jpg', 'a.jpg'],
      testing: ['c.jpg', 'c.jpg'],
      files: { 'a.jpg': 'a', 'b.jpg': 'b', 'c.jpg': 'a' },
      pairs: [[2, 1]],
    },
    {
      name: 'no image of an invalid line',
      training: ['a.jpg'],
      testing: [''],
      files: { 'a.jpg': 'a' },
      pairs: [],
    },
  ])('are $name', async ({ pairs, ...given }) => {
    expect((await run(given)).pairs).toEqual(pairs)
  })

  test('are counted by why they were not compared', async () => {
    const files = { 'a.jpg': 'a', 'b.jpg': 'x', 'c.jpg': 'x', 'd.jpg': '-', 'e.jpg': '!', 't.jpg': 't' }
    const { training, testing } = await run({
      training: ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg', 'f.jpg', 'f.jpg'],
      testing: ['t.jpg'],
      files,
    })
    expect(training).toEqual({
      images: 6,
      compared: 1,
      notCompared: new Map([
        ['they cannot be decoded', 2],
        ['they have too little contrast to be compared', 1],
        ['their file cannot be read', 1],
        ['there is no file for them', 1],
      ]),
    })
    expect(testing).toEqual({ images: 1, compared: 1, notCompared: new Map() })
  })

  test('read each image once, and no others, so many at once', async () => {
    const names = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg']
    const files = Object.fromEntries([...names, 'unlisted.jpg'].map((name) => [name, name.charAt(0)]))
    const { reads, mostOpen } = await run({ training: names, testing: ['a.jpg', 'b.jpg'], files, atOnce: 2 })
    expect(reads).toEqual(names)
    expect(mostOpen).toBe(2)
  })

  test('take the first of two files for an image', async () => {
    const lines = [imageExample('a.jpg', 'pear')]
    const [training, testing] = [await partialOf(...lines), await partialOf(imageExample('t.jpg', 'pear'))]
    const offered = (name: string, letter: string): OfferedImage => ({
      sourceRefs: [imageNamed(name)],
      hash: () => hashFile(Buffer.from(letter), decode),
    })
    const found = await findNearDuplicates(
      training,
      testing,
      async function* () {
        yield* await Promise.resolve([offered('a.jpg', 'a'), offered('a.jpg', 'b'), offered('t.jpg', 'b')])
      },
      optionsOf(3),
    )
    expect(found.leaks).toEqual([])
  })

  test('end with what the offering of the images throws', async () => {
    const training = await partialOf(imageExample('a.jpg', 'pear'))
    const offer = () => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('the folder is gone')) }),
    })
    const found = findNearDuplicates(training, training, offer, optionsOf(2))
    await expect(found).rejects.toThrow('the folder is gone')
  })
})
