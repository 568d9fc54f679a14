/** The boxes and arrows of docs/architecture.md are the folders of `src` and their imports. */
import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { filesUnder, read } from '../support/documents.js'

const house = /^```mermaid\n([\s\S]*?)^```$/m.exec(read('docs/architecture.md'))?.[1] ?? ''

/** Each folder of `src` in the diagram, with the box that it is in. */
const BOXES = [...house.matchAll(/^ +(\w+)\["(.*)"\]$/gm)].flatMap(([, box = '', label = '']) =>
  [...label.matchAll(/\bsrc\/(\w+)/g)].map(([, folder = '']) => ({ folder, box })),
)
const boxOf = new Map(BOXES.map(({ folder, box }) => [folder, box]))

const ARROWS = [...house.matchAll(/^ +(\w+) (?:-- ".*" )?--> (\w+)$/gm)].map(([, from = '', to = '']) => ({ from, to }))

/** Pairs of folders of which the first imports the second. */
const IMPORTS = filesUnder('src', /\.ts$/).flatMap((path) =>
  [...read(path).matchAll(/(?:from |import\()'(\.[^']+)'/g)].map(([, target = '']) => ({
    from: path.split('/')[1] ?? '',
    to: posix.join(posix.dirname(path), target).split('/')[1] ?? '',
  })),
)

/** The boxes that arrows lead to, over others too. */
function reachedFrom(box: string): ReadonlySet<string> {
  const next = ARROWS.filter(({ from }) => from === box).map(({ to }) => to)
  return new Set(next.flatMap((to) => [to, ...reachedFrom(to)]))
}

describe('the house in docs/architecture.md', () => {
  test('has each folder of src in one box', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(BOXES.map(({ folder }) => folder).sort()).toEqual(folders.map(({ name }) => name).sort())
  })

  test('has no arrow without an import', () => {
    const idle = ARROWS.filter(
      ({ from, to }) => !IMPORTS.some((one) => boxOf.get(one.from) === from && boxOf.get(one.to) === to),
    )
    expect(idle).toEqual([])
  })

  test('leads from each box to all that it imports', () => {
    const between = IMPORTS.filter(({ from, to }) => boxOf.get(from) !== boxOf.get(to))
    const hidden = between.filter(({ from, to }) => {
      const [box = '', imported = ''] = [boxOf.get(from), boxOf.get(to)]
      return !reachedFrom(box).has(imported)
    })
    expect(between.length).toBeGreaterThan(100)
    expect(hidden).toEqual([])
  })
})

test('an action is its main and its inputs; next to them are only the files that put adapters into ports', () => {
  const files = filesUnder('src/actions', /\.ts$/).map((path) => path.replace('src/actions/', ''))
  const inputsAndMain = ['evaluate', 'lint', 'release', 'train'].flatMap((action) => [
    `${action}/inputs.ts`,
    `${action}/main.ts`,
  ])
  const together = ['index.ts', 'release-runtime.ts', 'runtime.ts', 'start-release.ts', 'toolkit-proxy.ts']
  expect([...files].sort()).toEqual([...inputsAndMain, ...together, 'release/post.ts'].sort())
})
