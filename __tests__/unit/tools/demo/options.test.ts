/** The command line of the demo, and the feed that its output is printed from. */
import { expect, test } from '@jest/globals'
import { createLineFeed } from '../../../../tools/demo/line-feed.js'
import { parseDemoOptions } from '../../../../tools/demo/options.js'

test.each<[string, string[], ReturnType<typeof parseDemoOptions>]>([
  ['nothing', [], { kind: 'options', out: '.demo' }],
  ['--out', ['--out', 'x/y'], { kind: 'options', out: 'x/y' }],
  ['--help', ['--help'], { kind: 'help' }],
  ['-h with more', ['--out', 'x', '-h'], { kind: 'help' }],
  ['an empty --out', ['--out='], { kind: 'problem', problem: '--out needs a folder' }],
])('%s', (_what, args, options) => {
  expect(parseDemoOptions(args)).toEqual(options)
})

test.each([[['--speed', '3']], [['folder']], [['--out']]])('%p is refused with its name', (args) => {
  const parsed = parseDemoOptions(args)
  expect(parsed.kind).toBe('problem')
  expect(JSON.stringify(parsed)).toContain(args[0])
})

test('a feed returns what came before and after its reader, in order', () => {
  const feed = createLineFeed<string>()
  const read: string[] = []
  feed.add('a')
  feed.add('b')
  feed.follow((line) => read.push(line))
  feed.add('c')
  expect(read).toEqual(['a', 'b', 'c'])
  expect(feed.lines).toEqual(read)
})
