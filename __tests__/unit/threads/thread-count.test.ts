import { expect, test } from '@jest/globals'
import { threadCountFor } from '../../../src/threads/thread-count.js'

const MEBIBYTE = 2 ** 20

test.each([
  { sizeBytes: 0, threads: 4, count: 1 },
  { sizeBytes: 16 * MEBIBYTE, threads: 4, count: 1 },
  { sizeBytes: 16 * MEBIBYTE + 1, threads: 4, count: 2 },
  { sizeBytes: 2 ** 30, threads: 2, count: 2 },
  { sizeBytes: 2 ** 30, threads: 1, count: 1 },
  { sizeBytes: 2 ** 30, threads: 64, count: 8 },
])('$sizeBytes bytes on a machine with $threads: $count', ({ sizeBytes, threads, count }) => {
  expect(threadCountFor(sizeBytes, threads)).toBe(count)
})
