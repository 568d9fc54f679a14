/**
 * Takes the place of `@jest/globals` while mutants run: `describe` and `test` note the tests, which test-runner.mjs then runs as
 * often as it needs in one process. `expect` is Jest's own.
 */
export { expect } from 'expect'

/** @type {{ id: string, run: () => unknown }[]} */
export const tests = []

const path = []

export function describe(name, define) {
  path.push(name)
  define()
  path.pop()
}

export function test(name, run) {
  add(name, run)
}

describe.each = (rows) => (name, define) => {
  for (const [index, row] of rows.entries())
    describe(`${name} #${index + 1}`, () => (Array.isArray(row) ? define(...row) : define(row)))
}

/** Rows that are lists are spread, as Jest does. Names are numbered, so that each is there once. */
test.each = (rows) => (name, run) => {
  for (const [index, row] of rows.entries())
    add(`${name} #${index + 1}`, () => (Array.isArray(row) ? run(...row) : run(row)))
}

function add(name, run) {
  tests.push({ id: [...path, name].join(' > '), run })
}
