/** `npm run wasm [-- --check]`: compiles the folder wasm. With `--check` nothing is written, and the exit code is 1 when that differs. */
import { isModuleWritten, writeModule } from './wasm-module.mjs'

if (!process.argv.includes('--check')) await writeModule()
else if (!(await isModuleWritten())) {
  console.error('The module in src is not what the folder wasm makes: run `npm run wasm`.')
  process.exitCode = 1
}
