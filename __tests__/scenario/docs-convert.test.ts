/** The samples of docs/convert.md, run as they are written there. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { FORMAT_NAMES } from '../../src/convert/all-formats.js'
import { read } from '../support/documents.js'
import { jpeg } from '../support/image-files.js'
import { runCommand } from '../support/run-cli.js'

const PAGE = read('docs/convert.md')
const MANIFEST = 'training.manifest'

/** Pixels of the images that a sample names without a size. */
const SIZE = { width: 640, height: 480 }

interface Sample {
  readonly format: string
  /** By their names. */
  readonly files: ReadonlyMap<string, string>
  readonly images: readonly string[]
  readonly command: string
}

function samplesOf(page: string): readonly Sample[] {
  return page
    .split(/^### From `/m)
    .slice(1)
    .map((section) => {
      const [text = ''] = section.split(/^## /m)
      const blocks = [...text.matchAll(/^```(\w+) ?(\S*)\n([^]*?)^```$/gm)]
      const files = blocks
        .filter(([, , name]) => name !== '')
        .map(([, , name = '', content = '']) => [name, content] as const)
      return {
        format: text.slice(0, text.indexOf('`')),
        files: new Map(files),
        images: [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/`([^`]+\.jpg)`/g)].map(([, name = '']) => name),
        command: blocks.find(([, language]) => language === 'sh')?.[3]?.trim() ?? '',
      }
    })
}

const SAMPLES = samplesOf(PAGE)

test('there is a sample of each format', () => {
  expect(SAMPLES.map(({ format }) => format)).toEqual(FORMAT_NAMES)
})

describe('the sample of', () => {
  test.each(SAMPLES.map((sample) => [sample.format, sample] as const))(
    '%s',
    async (_format, { files, images, command }) => {
      const folder = mkdtempSync(join(tmpdir(), 'sample-'))
      try {
        for (const [name, content] of files) if (name !== MANIFEST) write(join(folder, name), content)
        for (const name of images) write(join(folder, name), jpeg(SIZE))
        const [program, ...args] = command.split(' ')
        expect(program).toBe('custom-labels')
        const { code, stderr } = await runCommand(args, { cwd: folder })
        expect([code, stderr]).toEqual([0, ''])
        expect(readFileSync(join(folder, MANIFEST), 'utf8')).toBe(files.get(MANIFEST))
        expect(existsSync(join(folder, `${MANIFEST}.partial`))).toBe(false)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )
})

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
