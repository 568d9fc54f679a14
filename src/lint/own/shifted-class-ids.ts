import { boxExample, exampleBox, manifestOf } from '../example-lines.js'
import { countOfLines } from '../line-words.js'
import { classMapsOf, shiftedMaps, type ShiftedMaps } from '../conclude/class-maps.js'
import type { TogetherRule } from '../own-rule.js'

export const shiftedClassIds: TogetherRule = {
  kind: 'together',
  code: 'CL_SHIFTED_CLASS_IDS',
  severity: 'warning',
  certain: false,
  what: 'The class ids of some lines are those of the other lines, moved by the same number for each label.',
  why: 'A class map is of its line alone, so this is valid. But ids that are off by one often mean that the boxes were joined with the wrong class map, and then every label is wrong.',
  fix: 'Check on an image whether the labels are right; if so, ignore this code or use the same class map everywhere.',
  wrong: () => ({ training: manifestOf(...examples('1', '2')) }),
  right: () => ({ training: manifestOf(...examples('0', '1')) }),
  *check(training, testing) {
    const manifests = [training, ...(testing === undefined ? [] : [testing])].map(classMapsOf)
    for (const { shift, maps, usual } of shiftedMaps(manifests)) {
      const [{ role, first, column, labels }] = maps
      const by = `${String(Math.abs(shift))} ${shift > 0 ? 'higher' : 'lower'}`
      const lines = `${countOfLines(maps.reduce((sum, map) => sum + map.lines, 0))} from line ${String(first)} on`
      const message = `The class ids of ${lines} are ${by} for each label than ${usual.isMajority ? 'in most lines' : 'in the other lines'}${exampleOf(usual, labels)}.`
      yield { message, line: first, column, manifest: role }
    }
  },
}

/** Where a line with the usual id of one of these labels is. */
function exampleOf({ maps }: ShiftedMaps['usual'], labels: ReadonlyMap<string, string>): string {
  const names = [...labels.values()]
  const usual = maps.find((map) => [...map.labels.values()].some((label) => names.includes(label)))
  return usual === undefined ? '' : ` (see line ${String(usual.first)} of the ${usual.role} manifest)`
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
