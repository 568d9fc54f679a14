/** The signal that ends a run. */
import { setMaxListeners } from 'node:events'

/**
 * Its signal takes any number of listeners: each request that is under way adds one, and a check of images has 64 at once.
 * Node 20 warns of a memory leak from the eleventh on; later versions set no limit to listeners of a signal.
 */
export function createRunController(): AbortController {
  const controller = new AbortController()
  setMaxListeners(0, controller.signal)
  return controller
}
