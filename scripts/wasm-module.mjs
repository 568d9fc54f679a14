/**
 * Compiles the folder wasm, and writes the module into a source file: a bundle is one file, and tests run the sources. The bytes
 * depend on the sources and the locked compiler alone.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { main } from 'assemblyscript/asc'

const ROOT = new URL('../', import.meta.url)
const WRITTEN = new URL('src/lint/scan/usual/module-bytes.ts', ROOT)
const ENTRY = 'wasm/scan.ts'

/** 64 KiB each; see wasm/layout.ts. */
const PAGES = '128'

const OPTIONS = ['-O3', '--converge', '--runtime', 'stub', '--noAssert', '--use', 'abort=', '--enable', 'simd']
const MEMORY = ['--initialMemory', PAGES, '--maximumMemory', PAGES]

/** @returns {Promise<boolean>} whether the source file was another, which it is then no more */
export async function writeModule() {
  const text = await moduleText()
  if (isWritten(text)) return false
  writeFileSync(WRITTEN, text)
  return true
}

/** @returns {Promise<boolean>} whether the source file is what the folder makes */
export async function isModuleWritten() {
  return isWritten(await moduleText())
}

function isWritten(text) {
  return readOrNull(WRITTEN) === text
}

async function moduleText() {
  let bytes = new Uint8Array()
  const files = {
    readFile: (name) => readOrNull(new URL(name, ROOT)),
    writeFile: (_, contents) => {
      bytes = contents
    },
    listFiles: () => [],
  }
  const { error, stderr } = await main([ENTRY, '--outFile', 'scan.wasm', ...MEMORY, ...OPTIONS], files)
  if (error !== null) throw new Error(stderr.toString(), { cause: error })
  const text = Buffer.from(bytes).toString('base64')
  return `/** The folder wasm, compiled, in Base64. Written by \`npm run wasm\`. */\nexport const MODULE_BASE64 =\n  '${text}'\n`
}

/** The compiler asks for files that may not be there. */
function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
