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

test('on a terminal one line says how far the reading is, and goes away', () => {
  const { screen, written } = screenOf(true)
  const progress = createProgress(screen)
  for (const share of [0.5, 0.501, 1]) progress.show('a\nb.manifest', share)
  progress.clear()
  progress.clear()
  const clear = '\r\u001b[2K'
  // Nothing is drawn again for less than a percent.
  expect(written).toEqual([`${clear}a⏎b.manifest  50 %`, `${clear}a⏎b.manifest  100 %`, clear])
})

test('elsewhere nothing is written', () => {
  const { screen, written } = screenOf(false)
  const progress = createProgress(screen)
  progress.show('a', 0.3)
  progress.clear()
  expect(written).toEqual([])
})
