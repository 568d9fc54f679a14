/** The environment of test-runner.mjs: the process itself. What a test file changes in it is changed back at its end. */
import { ModuleMocker } from 'jest-mock'

export default class SharedProcess {
  global = globalThis
  // Jest asks for the names; no test moves the time of the process.
  fakeTimers = null
  fakeTimersModern = null
  moduleMocker = new ModuleMocker(globalThis)
  #console = globalThis.console
  #exit = process.exit
  #variables = { ...process.env }

  /** For `import { jest } from '@jest/globals'`. */
  get mocks() {
    const { moduleMocker } = this
    return {
      spyOn: (...parameters) => moduleMocker.spyOn(...parameters),
      restoreAllMocks: () => moduleMocker.restoreAllMocks(),
    }
  }

  /** Jest runs no file in a context of its own then. */
  getVmContext() {
    return null
  }

  async setup() {}

  async teardown() {
    this.moduleMocker.restoreAllMocks()
    globalThis.console = this.#console
    process.exit = this.#exit
    for (const name of Object.keys(process.env)) if (!(name in this.#variables)) delete process.env[name]
    Object.assign(process.env, this.#variables)
  }
}
