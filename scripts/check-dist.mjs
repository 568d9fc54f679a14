/**
 * `npm run check:dist`: builds the bundles again next to the checkout and compares them with dist/, byte by byte;
 * likewise the compiled module of the folder wasm.
 * The bundle is what runs; a dist/ from other sources would run code that nobody has reviewed.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBundles, ROOT } from './bundle.mjs'
import { isModuleWritten } from './wasm-module.mjs'

/** @returns {string[]} paths of all files under a folder, with forward slashes, relative to it */
function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
}

function judge(file, built, committed) {
  if (!built.includes(file)) return 'no build makes it'
  if (!committed.includes(file)) return 'missing in dist/'
  const same = readFileSync(join(scratch, file)).equals(readFileSync(join(ROOT, 'dist', file)))
  return same ? undefined : 'differs from what the sources make'
}

const scratch = mkdtempSync(join(tmpdir(), 'bundles-'))
try {
  // Types change no byte of a bundle; `npm run lint:types` checks them.
  await buildBundles(scratch, ['--noCheck'])
  const built = filesUnder(scratch)
  const committed = filesUnder(join(ROOT, 'dist'))
  const files = [...new Set([...built, ...committed])].sort()
  const problems = files.flatMap((file) => {
    const problem = judge(file, built, committed)
    return problem === undefined ? [] : [`dist/${file}: ${problem}`]
  })
  if (!(await isModuleWritten())) problems.push('src/lint/scan/usual/module-bytes.ts: differs from what wasm/ makes')
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) console.error('Run `npm run build` and commit dist/.')
  console.log(`check:dist: ${files.length + 1 - problems.length} passed, ${problems.length} failed`)
  if (problems.length > 0) process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
