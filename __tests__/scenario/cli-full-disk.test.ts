/** A disk that is full in the middle of a file: the command ends with 2, and leaves every file as it was. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createManifestFolder, linesOfLabel, type ManifestFolder } from '../support/manifest-folder.js'
import { CLI, runCommand } from '../support/run-cli.js'

/** Blocks of 512 bytes, or of 1024 in some shells, that a process may write to a file: in place of a full disk. */
const BLOCKS = 64

let folder: ManifestFolder
beforeEach(() => {
  folder = createManifestFolder()
  folder.write('large.manifest', [...linesOfLabel('pear', 0, 3000), ...linesOfLabel('apple', 0, 3000)].join(''))
  folder.write('out', 'before')
})
afterEach(() => {
  folder.remove()
})

test.each([
  { args: ['lint', '--training', 'large.manifest', '--fix', 'out'], option: '--fix' },
  { args: ['export', '--to', 'csv', '--out', 'out', 'large.manifest'], option: '--out' },
  {
    args: ['split', '--testing', '20%', '--out-training', 'out', '--out-testing', 'new', 'large.manifest'],
    option: '--out-training',
  },
  { args: ['merge', '--out', 'out', 'all.manifest', 'large.manifest'], option: '--out' },
])('$args.0', async ({ args, option }) => {
  const limited = ['-c', `ulimit -f ${String(BLOCKS)}; exec "$0" "$@"`, process.execPath, CLI]
  const { code, stderr } = await runCommand(args, { cwd: folder.path }, 'sh', limited)
  expect(code).toBe(2)
  expect(stderr).toContain(`${option} is out, which cannot be written: EFBIG`)
  expect(folder.files()).toEqual(['all.manifest', 'large.manifest', 'out'])
  expect(folder.read('out')).toBe('before')
})
