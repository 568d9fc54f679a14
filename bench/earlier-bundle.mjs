/** The bundles of an earlier commit, to compare with: taken out of git's history. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './action.mjs'

/** The last commit whose actions had a bundle each, with all that they need in one file. */
const EARLIER = 'a20d3b1'

/**
 * @param {string} folder that receives the bundles
 * @returns {((action: string) => string) | undefined} the file to start for an action; undefined where the history does
 *   not go back so far, as in a shallow clone, or where there is no git
 */
export function extractEarlierBundles(folder) {
  try {
    const quiet = { stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 100_000_000 }
    const archive = execFileSync('git', ['archive', EARLIER, 'dist/train', 'dist/evaluate'], { cwd: ROOT, ...quiet })
    execFileSync('tar', ['-x', '-C', folder], { input: archive, ...quiet })
    return (action) => join(folder, 'dist', action, 'index.js')
  } catch {
    return undefined
  }
}

export const EARLIER_NAME = `the bundle of ${EARLIER}`
