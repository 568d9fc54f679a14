import { expect, test } from '@jest/globals'
import { tempFolders } from '../../../src/step/temp-folders.js'

test.each([
  ['/runner', ['/runner', '/tmp']],
  ['', ['/tmp']],
  [undefined, ['/tmp']],
])('RUNNER_TEMP %p: %p', (given, folders) => {
  expect(tempFolders({ env: { RUNNER_TEMP: given }, tempFolder: '/tmp' })).toEqual(folders)
})
