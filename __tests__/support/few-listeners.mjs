/** Preloaded into a process: signals warn from the eleventh listener on, as in Node 20, whatever the version. */
import { setMaxListeners } from 'node:events'

globalThis.AbortController = class extends globalThis.AbortController {
  constructor() {
    super()
    setMaxListeners(10, this.signal)
  }
}
