/**
 * `npm run wasm [-- --check]`: compiles wasm/scan.ts, and writes the module into a source file, since a bundle is one file. With
 * `--check` nothing is written, and the exit code is 1 when the file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { main } from 'assemblyscript/asc'

const ROOT = new URL('../', import.meta.url)
const WRITTEN = new URL('src/lint/scan/usual/module-bytes.ts', ROOT)

/** 64 KiB each; see wasm/layout.ts. */
const PAGES = '128'

const OPTIONS = ['-O3', '--converge', '--runtime', 'stub', '--noAssert', '--use', 'abort=', '--enable', 'simd']

/** @returns {Promise<string>} the text of the source file */
export async function moduleText() {
  let bytes = new Uint8Array()
  const { error, stderr } = await main(
    ['wasm/scan.ts', '--outFile', 'scan.wasm', '--initialMemory', PAGES, '--maximumMemory', PAGES, ...OPTIONS],
    {
      readFile: (name) => readOrNull(name),
      writeFile: (_, contents) => {
        bytes = contents
      },
      listFiles: () => [],
    },
  )
  if (error !== null) throw new Error(stderr.toString(), { cause: error })
  const text = Buffer.from(bytes).toString('base64')
  return `/** The compiled module of the folder wasm, in Base64. Written by \`npm run wasm\`. */\nexport const MODULE_BASE64 =\n  '${text}'\n`
}

function readOrNull(name) {
  try {
    return readFileSync(new URL(name, ROOT), 'utf8')
  } catch {
    return null
  }
}

const text = await moduleText()
if (!process.argv.includes('--check')) writeFileSync(WRITTEN, text)
else if (readFileSync(WRITTEN, 'utf8') !== text) {
  console.error('The module is not what wasm/ makes: run `npm run wasm`.')
  process.exitCode = 1
}
