/**
 * Precision and recall of `--images near-duplicates`, by the tables of docs/near-duplicates.md, where a folder with photographs is given:
 * they come from Python packages that this project does not install. The page says how to get them.
 */
import { spawnSync } from 'node:child_process'
import { ROOT } from './action.mjs'
import { printHead, printNote } from './numbers.mjs'

export function benchNearDuplicates() {
  printHead('Copies of images that are found, and images that are taken for copies')
  const photographs = process.env.BENCH_PHOTOGRAPHS
  if (photographs === undefined) {
    printNote(
      'left out: BENCH_PHOTOGRAPHS names no folder with photographs (docs/near-duplicates.md says where to get them)',
    )
    return
  }
  const args = ['--import', './__tests__/sweep/typescript.mjs', 'bench/near-duplicates/measure.mjs', photographs]
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) printNote(`it ended with ${status}`)
}
