/** Windows paths; those of Linux and macOS are tested in manifests.test.ts. */
import { win32 } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { FilePort } from '../../../src/ports/files.js'
import { findWorkspaceFile } from '../../../src/inputs/workspace-file.js'

const WORKSPACE = 'D:\\a\\orchard\\orchard'
const FILE = `${WORKSPACE}\\data\\train.manifest`

/** Files of a Windows machine, where case does not matter. */
function windowsFiles(paths: readonly string[]): FilePort {
  const known = new Map(
    paths.flatMap((path) => {
      const parts = path.split('\\')
      return parts
        .map((_, index) => parts.slice(0, index + 1).join('\\'))
        .map((one) => [one.toLowerCase(), one] as const)
    }),
  )
  const unexpected = (): never => {
    throw new Error('only its path is resolved')
  }
  return {
    realPath: (path) => Promise.resolve(known.get(win32.normalize(path).toLowerCase())),
    stat: (path) => Promise.resolve({ isFile: paths.includes(path), sizeBytes: 3 }),
    list: () => Promise.resolve([]),
    read: unexpected,
    readText: unexpected,
    write: unexpected,
  }
}

const files = windowsFiles([
  FILE,
  'C:\\Users\\runner\\secret.txt',
  'D:\\a\\orchard\\orchard-2\\train.manifest',
  '\\\\nas\\share\\train.manifest',
])

const find = (typed: string, workspace = WORKSPACE): ReturnType<typeof findWorkspaceFile> =>
  findWorkspaceFile(typed, workspace, files, '', win32)

describe('a file of the workspace on Windows', () => {
  test.each([
    { name: 'with slashes', typed: 'data/train.manifest' },
    { name: 'with backslashes', typed: 'data\\train.manifest' },
    { name: 'that leaves the folder and comes back', typed: '.\\data\\..\\data/train.manifest' },
    { name: 'with its drive', typed: FILE },
    { name: 'with its drive, in another case', typed: 'd:/A/Orchard/orchard/DATA/train.manifest' },
  ])('is found by a path $name, and named with slashes', async ({ typed }) => {
    expect(await find(typed)).toEqual({
      ok: true,
      value: { path: FILE, workspacePath: 'data/train.manifest', sizeBytes: 3 },
    })
  })

  test.each([
    { name: 'on another drive', typed: 'C:\\Users\\runner\\secret.txt' },
    { name: 'in a neighbouring folder', typed: '..\\orchard-2\\train.manifest' },
    { name: 'on a share', typed: '\\\\nas\\share\\train.manifest' },
    { name: 'in the drive’s root', typed: 'D:\\a' },
  ])('is not a file $name', async ({ typed }) => {
    expect(await find(typed)).toMatchObject({ ok: false })
  })
})
