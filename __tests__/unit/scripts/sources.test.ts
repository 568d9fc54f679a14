/**
 * What says whether bundles are stale. It reads every source of the repository.
 *
 * @project thorough
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DIGEST_FILE, digestOfSources, stalenessOf } from '../../../scripts/sources.mjs'

let bundles = ''
beforeEach(() => {
  bundles = mkdtempSync(join(tmpdir(), 'sources-'))
})
afterEach(() => {
  rmSync(bundles, { recursive: true })
})

function write(name: string, text: string): void {
  writeFileSync(join(bundles, name), text)
}

describe('bundles are stale', () => {
  test('when they were built from other sources', () => {
    write(DIGEST_FILE, `${'0'.repeat(64)}\n`)
    expect(stalenessOf(bundles)).toContain('npm run build')
  })

  test('when nothing says what they were built from', () => {
    expect(stalenessOf(bundles)).toContain('npm run build')
  })

  test('never right after a build', () => {
    write(DIGEST_FILE, `${digestOfSources(bundles)}\n`)
    expect(stalenessOf(bundles)).toBeUndefined()
  })

  test('when a package that is in them changes, and for no other package', () => {
    const before = digestOfSources(bundles)
    write('licenses.txt', 'no-such-package\nMIT\n')
    expect(digestOfSources(bundles)).toBe(before)
    write('licenses.txt', 'markdown-it\nMIT\n')
    expect(digestOfSources(bundles)).not.toBe(before)
  })
})
