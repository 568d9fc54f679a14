/** What a test imports from `@jest/globals`: the functions of the test file that is being run. */
export { jestExpect as expect } from '@jest/expect'

let current = {}

export function setGlobals(globals) {
  current = globals
}

/** A function with the properties of the current one, such as `test.each`. */
const currentOf = (name) =>
  new Proxy(() => undefined, {
    apply: (_target, _this, parameters) => current[name](...parameters),
    get: (_target, property) => current[name][property],
  })

export const afterAll = currentOf('afterAll')
export const afterEach = currentOf('afterEach')
export const beforeAll = currentOf('beforeAll')
export const beforeEach = currentOf('beforeEach')
export const describe = currentOf('describe')
export const jest = currentOf('jest')
export const test = currentOf('test')
