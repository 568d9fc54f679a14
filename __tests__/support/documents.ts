/** The documents, the metadata of the actions, and what is in them. */
import { readdirSync, readFileSync } from 'node:fs'

export const read = (path: string): string => readFileSync(path, 'utf8')

export function filesUnder(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}

export const PAGES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...filesUnder('docs', /\.md$/),
  ...filesUnder('packages/emulator', /\.md$/),
  ...filesUnder('examples', /\.md$/),
  ...filesUnder('setup', /\.md$/),
  ...['evaluate', 'lint', 'release', 'setup-cli'].flatMap((action) => filesUnder(action, /\.md$/)),
  '__tests__/README.md',
]

export const WORKFLOWS = filesUnder('examples/workflows', /\.yml$/)
export const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '')
