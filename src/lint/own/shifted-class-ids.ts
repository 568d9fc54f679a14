import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import { countOfLines } from '../line-words.js'
import { classMapsOf, shiftBetween, type CountedClassMap } from '../conclude/class-maps.js'
import type { TogetherRule } from '../own-rule.js'

export const shiftedClassIds: TogetherRule = {
  kind: 'together',
  code: 'CL_SHIFTED_CLASS_IDS',
  severity: 'warning',
  certain: false,
  what: 'The class ids of some lines are those of most lines, moved by the same number for each label.',
  why: 'A class map is of its line alone, so this is valid. But ids that are off by one often mean that the boxes were joined with the wrong class map, and then every label is wrong.',
  fix: 'Check on an image whether the labels are right; if so, ignore this code or use the same class map everywhere.',
  wrong: () => ({ training: manifestOf(...examples('1', '2')) }),
  right: () => ({ training: manifestOf(...examples('0', '1')) }),
  *check(training, testing) {
    const maps = [...classMapsOf(training), ...(testing === undefined ? [] : classMapsOf(testing))]
    const usual = mostUsed(maps)
    if (usual === undefined) return
    for (const map of maps) {
      if (map.hash === usual.hash) continue
      const shift = shiftBetween(usual.labels, map.labels)
      if (shift === undefined) continue
      const by = `${String(Math.abs(shift))} ${shift > 0 ? 'higher' : 'lower'}`
      const lines = `${countOfLines(map.lines)} from line ${String(map.first)} on`
      const message = `The class ids of ${lines} are ${by} for each label than in most lines (see line ${String(usual.first)} of the ${usual.role} manifest).`
      yield { message, line: map.first, column: map.column, manifest: map.role }
    }
  },
}

/** The class map that more than half of the lines with boxes have. */
function mostUsed(maps: readonly CountedClassMap[]): CountedClassMap | undefined {
  const lines = new Map<number, number>()
  let total = 0
  for (const map of maps) {
    lines.set(map.hash, (lines.get(map.hash) ?? 0) + map.lines)
    total += map.lines
  }
  return maps.find(({ hash }) => (lines.get(hash) ?? 0) * 2 > total)
}

function examples(pear: string, apple: string): readonly string[] {
  const boxes = [exampleBox('pear'), exampleBox('apple', { left: 320 })]
  const classMap = { '0': 'pear', '1': 'apple' }
  return [
    boxExample('b-0001.jpg', boxes, { classMap }),
    boxExample('b-0002.jpg', boxes, { classMap }),
    boxExample('b-0003.jpg', boxes, { classMap: { [pear]: 'pear', [apple]: 'apple' } }),
  ]
}
