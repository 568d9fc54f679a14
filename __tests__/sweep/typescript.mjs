/**
 * Lets Node run the sweep from its sources, without a build: Node 24 strips types by itself, and this resolves `./x.js`
 * to `./x.ts` as the compiler does. Preloaded with `node --import`.
 */
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) => {
    if (/^\.\.?\/.*\.js$/.test(specifier) && context.parentURL !== undefined) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL)
      if (existsSync(source)) return next(source.href, context)
    }
    return next(specifier, context)
  },
})
