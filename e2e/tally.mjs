/** Counts checks of a script that no test runner drives, and prints them as it goes. */

/**
 * @param {string} title what the script is about; printed before each line
 * @returns a `check` that runs one named assertion (its promise resolves to whether it passed) and a `finish` that
 *   prints `N passed, N failed` as the last line and sets the exit code
 */
export function createTally(title) {
  let passed = 0
  let failed = 0
  return {
    async check(name, assertion) {
      try {
        await assertion()
        passed += 1
        console.log(`${title}: ok   ${name}`)
        return true
      } catch (error) {
        failed += 1
        console.log(`${title}: FAIL ${name}\n${indented(error instanceof Error ? error.message : String(error))}`)
        return false
      }
    },
    finish() {
      if (passed + failed === 0) failed = 1
      if (failed > 0) process.exitCode = 1
      console.log(`${passed} passed, ${failed} failed`)
    },
  }
}

function indented(text) {
  return text.replace(/^/gm, '    ')
}
