/** Reads a source with the reader of its format, and writes down what it gives. */
import { loadFormat } from '../../src/convert/all-formats.js'
import type { SourceProblem } from '../../src/convert/source-format.js'
import type { SourceImage, SourcePlace } from '../../src/convert/source-image.js'

export interface ReadResult {
  readonly images: readonly SourceImage[]
  readonly problems: readonly SourceProblem[]
}

/** @throws SourceError as the reader does */
export async function readImages(
  from: string,
  sources: readonly string[],
  options: Readonly<Record<string, string>> = {},
): Promise<ReadResult> {
  const format = await loadFormat(from)
  if (format === undefined) throw new Error(`there is no format ${from}`)
  const problems: SourceProblem[] = []
  const images: SourceImage[] = []
  const report = (problem: SourceProblem): void => {
    problems.push(problem)
  }
  for await (const image of format.read(sources, { options: new Map(Object.entries(options)), report })) {
    images.push(image)
  }
  return { images, problems }
}

/** As {@link readImages}, in lines: an image with its labels, its boxes below it, at the end what is left out. */
export async function readSource(
  from: string,
  sources: readonly string[],
  options?: Readonly<Record<string, string>>,
): Promise<string> {
  const { images, problems } = await readImages(from, sources, options)
  return [
    ...images.flatMap(imageLines),
    ...problems.map(({ of, reason, message }) => `left out (${of}, ${reason}): ${message}`),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function imageLines({ name, size, labels, boxes, created, place }: SourceImage): readonly string[] {
  const facts = [
    `image ${name}`,
    size === undefined ? 'no size' : `${String(size.width)} x ${String(size.height)}`,
    ...(labels.length === 0 ? [] : [`labels ${labels.join(' | ')}`]),
    ...(created === undefined ? [] : [created]),
    `at ${placeText(place)}`,
  ]
  return [
    facts.join(', '),
    ...boxes.map(({ label, left, top, width, height, unit, place: at }) => {
      const numbers = [left, top, width, height].map((value) => String(Number(value.toFixed(9)))).join(' ')
      return `  box ${label}: ${numbers} ${unit}, at ${placeText(at)}`
    }),
  ]
}

function placeText({ file, line, position }: SourcePlace): string {
  return [file, line === undefined ? [] : `line ${String(line)}`, position ?? []].flat().join(', ')
}
