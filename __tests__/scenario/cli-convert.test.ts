/** `custom-labels convert` and `export`, run as a shell runs them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/run-action.js'
import { runCommand } from '../support/run-cli.js'

const IMAGES = ['--images', 's3://orchard-images/2026/']

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const run = (...args: readonly string[]) => runCommand(args, { cwd: folder, env: { TMPDIR: folder } })
const at = (name: string): string => join(folder, name)

/** COCO of so many images with a box each; after them, one without. */
function writeCoco(withBox: number, withoutBox = 0): void {
  const images = Array.from({ length: withBox + withoutBox }, (_, id) => ({
    id,
    file_name: `${String(id)}.jpg`,
    width: 640,
    height: 480,
  }))
  const annotations = images
    .slice(0, withBox)
    .map(({ id }) => ({ id, image_id: id, category_id: 1, bbox: [10, 20, 30, 40] }))
  writeFileSync(at('instances.json'), JSON.stringify({ images, annotations, categories: [{ id: 1, name: 'pear' }] }))
}

describe('convert', () => {
  test('writes the manifest to standard output, and its report to standard error', async () => {
    writeCoco(2)
    const { code, stdout, stderr } = await run('convert', '--from', 'coco', ...IMAGES, 'instances.json')
    expect([code, stdout.match(/\n/g)?.length]).toEqual([0, 2])
    expect(stderr).toBe(
      'images: read 2, written 2\nboxes: read 2, written 2\nimage-level labels: read 0, written 0\nlabels: 1\nWritten.\n',
    )
    expect(readdirSync(folder)).toEqual(['instances.json'])
  })

  test('writes nothing when something would be left out, and says what', async () => {
    writeCoco(2, 5)
    writeFileSync(at('training.manifest'), 'as it was')
    const args = ['convert', '--from', 'coco', ...IMAGES, '--out', 'training.manifest', 'instances.json']
    const { code, stdout, stderr } = await run(...args)
    expect([code, stderr, readFileSync(at('training.manifest'), 'utf8')]).toEqual([1, '', 'as it was'])
    expect(stdout).toBe(
      `instances.json, images[2]: it has no label; label it, or leave it out. [no-labels]
instances.json, images[3]: it has no label; label it, or leave it out. [no-labels]
instances.json, images[4]: it has no label; label it, or leave it out. [no-labels]
2 more problems [no-labels]
images: read 7, written 0, dropped as no-labels 5, dropped as refused 2
boxes: read 2, written 0, dropped as refused 2
image-level labels: read 0, written 0
labels: 1
Nothing was written. Correct the source, or give --on-problem drop to leave out what is named above.
`,
    )
    expect(readdirSync(folder).sort()).toEqual(['instances.json', 'training.manifest'])
  })

  test('leaves it out when asked to, and gives programs the sums', async () => {
    writeCoco(2, 1)
    const out = ['--out', 'training.manifest', '--on-problem', 'drop', '--format', 'json']
    const { code, stdout } = await run('convert', '--from', 'coco', ...IMAGES, ...out, 'instances.json')
    expect([code, readFileSync(at('training.manifest'), 'utf8').match(/\n/g)?.length]).toEqual([1, 2])
    const report: unknown = JSON.parse(stdout)
    const message = 'instances.json, images[2]: it has no label; label it, or leave it out.'
    expect(report).toEqual({
      read: 3,
      written: 2,
      dropped: { 'no-labels': 1 },
      changed: {},
      labels: { pear: 2 },
      boxes: { read: 2, written: 2, dropped: {} },
      'image-labels': { read: 0, written: 0, dropped: {} },
      problems: [{ reason: 'no-labels', of: 'image', message, file: 'instances.json', position: 'images[2]' }],
      'more-problems': 0,
    })
  })

  test('of a source that ends too soon, there is no part of a manifest', async () => {
    writeCoco(20_000)
    const whole = readFileSync(at('instances.json'), 'utf8')
    writeFileSync(at('instances.json'), whole.slice(0, -20))
    const { code, stdout, stderr } = await run(
      'convert',
      '--from',
      'coco',
      ...IMAGES,
      '--on-problem',
      'drop',
      'instances.json',
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe('custom-labels convert: instances.json ends before its JSON does: it is cut off.\n')
    expect(readdirSync(folder)).toEqual(['instances.json'])
  })

  test('of ten gigabytes of nothing, there is a message', async () => {
    writeFileSync(at('hole.json'), '{"images": [')
    truncateSync(at('hole.json'), 10_000_000_000)
    const { code, stderr } = await run('convert', '--from', 'coco', ...IMAGES, 'hole.json')
    expect([code, stderr]).toEqual([
      2,
      'custom-labels convert: hole.json is not JSON: a value is missing at byte 13 (a zero byte: the file is binary, or damaged).\n',
    ])
  })

  test.each<[what: string, args: readonly string[], message: string]>([
    ['no format', ['instances.json'], '--from is missing: the format of the sources'],
    ['a format that is misspelt', ['--from', 'coc', 'instances.json'], '--from is "coc"; it must be coco,'],
    ['no source', ['--from', 'coco'], 'No SOURCE is given.'],
    ['a source that does not exist', ['--from', 'coco', 'no.json'], 'no.json does not exist.'],
    [
      'paths and no bucket',
      ['--from', 'coco', 'instances.json'],
      'The name of an image is a path, 0.jpg, and --images is not given.',
    ],
    [
      'a bucket of an example',
      ['--from', 'coco', '--images', 's3://my-bucket/', 'instances.json'],
      '--images is "s3://my-bucket/": The bucket my-bucket looks like a placeholder',
    ],
    [
      'no URI',
      ['--from', 'coco', '--images', 'orchard', 'instances.json'],
      '--images is "orchard": an S3 URI starts with s3:// in lower case.',
    ],
    ['no date', ['--from', 'coco', '--created', 'today', 'instances.json'], '--created is "today"; it must be a date'],
    [
      'the source as the manifest',
      ['--from', 'coco', '--out', 'instances.json', 'instances.json'],
      '--out is instances.json, which is a source; give another file.',
    ],
    [
      'a folder that does not exist',
      ['--from', 'coco', '--out', 'a/b', 'instances.json'],
      '--out is a/b, but there is no folder a; create it.',
    ],
    [
      'no map of labels',
      ['--from', 'coco', '--labels', 'no.csv', 'instances.json'],
      '--labels no.csv cannot be read: it does not exist.',
    ],
    [
      'a map that says two things',
      ['--from', 'coco', '--labels', 'map.csv', 'instances.json'],
      '--labels map.csv, row 2: "pear" is already in a row before it, with another name.',
    ],
  ])('with %s, it says what to do', async (_what, args, message) => {
    writeCoco(1)
    writeFileSync(at('map.csv'), 'pear,fruit\npear,apple\n')
    const { code, stdout, stderr } = await run('convert', ...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`custom-labels convert: ${message}`)
  })
})

describe('export', () => {
  test('returns what was converted, from standard input too', async () => {
    writeCoco(3)
    const { stdout: manifest } = await run('convert', '--from', 'coco', ...IMAGES, 'instances.json')
    const { code, stderr } = await runCommand(['export', '--to', 'coco', ...IMAGES, '--out', 'back.json', '-'], {
      cwd: folder,
      input: manifest,
      env: { TMPDIR: folder },
    })
    expect([code, stderr]).toEqual([0, ''])
    expect((await run('convert', '--from', 'coco', ...IMAGES, 'back.json')).stdout).toBe(manifest)
    expect(readdirSync(folder).sort()).toEqual(['back.json', 'instances.json'])
  })

  test.each<[what: string, args: readonly string[], message: string]>([
    ['no format', ['a.manifest'], '--to is missing: coco or csv.'],
    ['two manifests', ['--to', 'csv', 'a.manifest', 'b.manifest'], 'Give one MANIFEST.'],
    [
      'labels of images to COCO',
      ['--to', 'coco', '--kind', 'image-level', 'a.manifest'],
      '--kind is "image-level", but COCO has boxes',
    ],
    ['a manifest that does not exist', ['--to', 'csv', 'a.manifest'], 'a.manifest does not exist.'],
  ])('with %s, it says what to do', async (_what, args, message) => {
    const { code, stderr } = await run('export', ...args)
    expect([code, stderr.includes(`custom-labels export: ${message}`)]).toEqual([2, true])
  })
})

describe('the libraries of the formats', () => {
  /** A text in the code of each library. */
  const MARKS = {
    'csv-parse': 'CSV_QUOTE_NOT_CLOSED',
    'fast-xml-parser': 'unpairedTags',
    yaml: 'YAMLParseError',
    'probe-image-size': 'IHDR',
  }
  const code = (name: string): string => readFileSync(join(ROOT, 'dist', name), 'utf8')
  const late = (bundle: string) =>
    readdirSync(join(ROOT, 'dist', bundle)).filter((name) => /^\d+\.index\.js$/.test(name))

  test.each(Object.entries(MARKS))('%s is in a file that only convert loads', (_library, mark) => {
    expect(late('cli').some((name) => code(`cli/${name}`).includes(mark))).toBe(true)
    expect(code('cli/index.js')).not.toContain(mark)
  })

  test('probe-image-size is in files of the actions that only a check of images loads', () => {
    expect(late('actions').some((name) => code(`actions/${name}`).includes(MARKS['probe-image-size']))).toBe(true)
    expect(code('actions/index.js')).not.toContain(MARKS['probe-image-size'])
  })

  test.each(Object.keys(MARKS))('%s is in no action but to check images', (library) => {
    const isInActions = library === 'probe-image-size'
    expect(code('actions/licenses.txt').split('\n').includes(library)).toBe(isInActions)
    expect(code('cli/licenses.txt').split('\n')).toContain(library)
  })
})
