/**
 * Jest's environment of Node, with a plain global object. In the one that jest makes, each use of a global such as `Math` or
 * `Object` is a call out of the engine: half of the processor time of the tests that compute.
 */
import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

const { createContext } = vm

export default class PlainGlobals extends TestEnvironment {
  constructor(...parts) {
    // Node older than 20.18 does not have it: jest's own object is taken then.
    vm.createContext = (sandbox) => createContext(vm.constants.DONT_CONTEXTIFY ?? sandbox)
    try {
      super(...parts)
    } finally {
      vm.createContext = createContext
    }
  }
}
