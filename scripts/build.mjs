/**
 * `npm run build`: compiles the folder wasm and replaces dist/ by freshly built bundles. Nothing is replaced when a step fails. With `--if-stale`,
 * nothing is built where dist/ was built from the current sources.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBundles, ROOT } from './bundle.mjs'
import { stalenessOf } from './sources.mjs'
import { writeModule } from './wasm-module.mjs'

if (process.argv.includes('--if-stale') && stalenessOf() === undefined) {
  console.log('dist/ is up to date.')
  process.exit()
}
await writeModule()
const scratch = mkdtempSync(join(tmpdir(), 'bundles-'))
try {
  const names = await buildBundles(scratch)
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
  cpSync(scratch, join(ROOT, 'dist'), { recursive: true })
  console.log(`Built ${names.map((name) => `dist/${name}`).join(', ')}.`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
