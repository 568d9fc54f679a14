import { expect, test } from '@jest/globals'
import { createProgress } from '../../../../src/cli/lint/progress.js'
import type { Screen } from '../../../../src/cli/screen.js'

function screenOf(isTerminal: boolean): { readonly screen: Screen; readonly written: string[] } {
  const written: string[] = []
  const screen: Screen = {
    isTerminal,
    columns: undefined,
    paint: (_style, text) => text,
    write: (text) => {
      written.push(text)
    },
  }
  return { screen, written }
}

async function* chunksOf(...sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const size of sizes) yield await Promise.resolve(new Uint8Array(size))
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<readonly number[]> {
  const sizes: number[] = []
  for await (const { length } of chunks) sizes.push(length)
  return sizes
}

test('on a terminal one line says how far the reading is, and goes away', async () => {
  const { screen, written } = screenOf(true)
  const progress = createProgress(screen)
  expect(await readAll(progress.count('a\nb.manifest', 1000, chunksOf(500, 1, 499)))).toEqual([500, 1, 499])
  progress.clear()
  progress.clear()
  const clear = '\r\u001b[2K'
  // Nothing is drawn again for less than a percent.
  expect(written).toEqual([`${clear}a⏎b.manifest  50 %`, `${clear}a⏎b.manifest  100 %`, clear])
})

test('a file that grows is never more than read', async () => {
  const { screen, written } = screenOf(true)
  await readAll(createProgress(screen).count('a', 10, chunksOf(30)))
  expect(written.at(-1)).toContain('100 %')
})

test('elsewhere nothing is written, and the bytes are passed on', async () => {
  const { screen, written } = screenOf(false)
  const progress = createProgress(screen)
  expect(await readAll(progress.count('a', 10, chunksOf(3, 7)))).toEqual([3, 7])
  progress.clear()
  expect(written).toEqual([])
})
