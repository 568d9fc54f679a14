/**
 * Lets Node run the sweep from its sources, without a build: Node 24 strips types by itself, and this resolves `./x.js`
 * to `./x.ts` as the compiler does. Preloaded with `node --import`.
 */
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'

/** Whether there is a source at an address. Each module is imported by many. */
const sources = new Map()

registerHooks({
  resolve: (specifier, context, next) => {
    if (/^\.\.?\/.*\.js$/.test(specifier) && context.parentURL !== undefined) {
      const { href } = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL)
      let found = sources.get(href)
      if (found === undefined) sources.set(href, (found = existsSync(new URL(href))))
      // All is said here: every package of this repository is of the type `module`, and none of its sources is a link.
      if (found) return { url: href, format: 'module-typescript', shortCircuit: true }
    }
    return next(specifier, context)
  },
})
