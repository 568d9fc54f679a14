/** A folder with a manifest of 80 lines, in which commands are run. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manifestLine } from './lints/manifest-text.js'
import { runCommand, type CliRun } from './run-cli.js'

/** Lines of images of a label, each with its line feed. */
export const linesOfLabel = (label: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, n) => `${manifestLine(`${label}-${String(from + n)}.jpg`, label)}\n`)

/** What all.manifest has. */
export const ALL = [...linesOfLabel('pear', 0, 40), ...linesOfLabel('apple', 0, 40)].join('')

const OUT = ['--out-training', 'training.manifest', '--out-testing', 'testing.manifest']

export interface ManifestFolder {
  readonly path: string
  readonly run: (args: readonly string[], input?: string | Uint8Array) => Promise<CliRun>
  /** With both outputs. */
  readonly split: (args: readonly string[], input?: string | Uint8Array) => Promise<CliRun>
  readonly read: (name: string) => string
  readonly write: (name: string, text: string | Uint8Array) => void
  readonly linesOf: (name: string) => readonly string[]
  /** Names of all that is in it. */
  readonly files: () => readonly string[]
  readonly remove: () => void
}

export function createManifestFolder(): ManifestFolder {
  const root = mkdtempSync(join(tmpdir(), 'manifests-'))
  const path = join(root, 'work')
  mkdirSync(path)
  const read = (name: string) => readFileSync(join(path, name), 'utf8')
  const run: ManifestFolder['run'] = (args, input) =>
    runCommand(args, { cwd: path, ...(input !== undefined && { input }) })
  const write: ManifestFolder['write'] = (name, text) => {
    writeFileSync(join(path, name), text)
  }
  write('all.manifest', ALL)
  return {
    path,
    run,
    split: (args, input) => run(['split', ...args, ...OUT], input),
    read,
    write,
    linesOf: (name) => read(name).match(/[^\n]*\n/g) ?? [],
    files: () => readdirSync(path).sort(),
    remove: () => {
      rmSync(root, { recursive: true, force: true })
    },
  }
}
