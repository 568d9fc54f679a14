import { expect, test } from '@jest/globals'
import { withoutUndefined } from '../../../src/model/without-undefined.js'

test('members that are undefined are left out, the others stay in their order', () => {
  const kept = withoutUndefined({ a: undefined, c: 0, b: '', d: null, e: undefined, f: false })
  expect(Object.entries(kept)).toEqual([
    ['c', 0],
    ['b', ''],
    ['d', null],
    ['f', false],
  ])
})

test('what is merged with the rest stays as it was', () => {
  const before = { status: 'A', arn: 'x' }
  const now: { readonly status: string; readonly arn: string | undefined } = { status: 'B', arn: undefined }
  expect({ ...before, ...withoutUndefined(now) }).toStrictEqual({ status: 'B', arn: 'x' })
})
