/** Splits in memory. */
import { keepTesting } from '../../src/split/keep-testing.js'
import type { SplitRule } from '../../src/split/image-side.js'
import { splitManifest } from '../../src/split/split-manifest.js'
import { imageLine } from './manifest-lines.js'

export const RULE: SplitRule = { testing: 0.2, seed: 0, groupBy: undefined }

export function lineOf(image: string, label = 'pear'): string {
  return imageLine({ 'source-ref': `s3://orchard/${image}` }, { 'class-name': label })
}

/** Bytes in chunks of a size. */
export async function* chunksOf(text: string, size = 100): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

function sink() {
  const written = { training: '', testing: '' }
  const write = (side: 'training' | 'testing', bytes: Uint8Array): Promise<void> => {
    written[side] += Buffer.from(bytes).toString('latin1')
    return Promise.resolve()
  }
  const texts = () => ({
    trainingText: Buffer.from(written.training, 'latin1').toString('utf8'),
    testingText: Buffer.from(written.testing, 'latin1').toString('utf8'),
  })
  return { write, texts }
}

export async function split(text: string, rule: Partial<SplitRule> = {}, chunkSize?: number) {
  const { write, texts } = sink()
  const counts = await splitManifest(chunksOf(text, chunkSize), { ...RULE, ...rule }, write)
  return { ...counts, ...texts() }
}

export async function keep(text: string, earlier: string, groupBy?: SplitRule['groupBy']) {
  const { write, texts } = sink()
  const counts = await keepTesting(chunksOf(text), () => chunksOf(earlier, 70), groupBy, write)
  return { ...counts, ...texts() }
}

/** The lines of a text, each with its line feed. */
export function linesIn(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
