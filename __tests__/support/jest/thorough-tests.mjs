/**
 * Which tests of `__tests__/unit` are thorough: those that compute for long, and so are no part of what runs after each
 * change. A file decides by itself: it imports fast-check, or its first comment has a line `@project thorough`.
 */
import { readdirSync, readFileSync } from 'node:fs'

const UNIT = new URL('../../unit/', import.meta.url)

const THOROUGH = /^import .* from 'fast-check'$|^ \* @project thorough$/m

/** @returns {string[]} their paths below `__tests__/unit`, with forward slashes, sorted */
export function thoroughTests() {
  return readdirSync(UNIT, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts') && THOROUGH.test(readFileSync(new URL(path, UNIT), 'utf8')))
    .sort()
}
