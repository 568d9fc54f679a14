import { imageExamples } from '../example-lines.js'
import type { FileRule } from '../own-rule.js'

export const lfsPointer: FileRule = {
  kind: 'file',
  fileKind: 'lfs-pointer',
  code: 'CL_LFS_POINTER',
  severity: 'error',
  certain: true,
  what: 'The file is a Git LFS pointer: the manifest itself was never downloaded.',
  why: 'The pointer holds no line of the manifest, so the service refuses the file.',
  fix: 'Let actions/checkout download the files of Git LFS, with lfs: true, or run git lfs pull before this step.',
  wrong: () => ({
    training:
      'version https://git-lfs.github.com/spec/v1\noid sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\nsize 48213\n',
  }),
  right: () => ({ training: imageExamples({ pear: 2, apple: 2 }) }),
}
