import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createManifestGlance } from '../../../src/manifest/glance.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const line = (sourceRef: unknown): string => JSON.stringify({ 'source-ref': sourceRef, fruit: 0 })

/** The result of a glance at these chunks. */
function glanceAt(...chunks: readonly Uint8Array[]): { hasContent: boolean; imagesBucket: string | undefined } {
  const glance = createManifestGlance()
  for (const chunk of chunks) glance.add(chunk)
  return { hasContent: glance.hasContent(), imagesBucket: glance.imagesBucket() }
}

describe('the bucket of the images', () => {
  const rows: readonly { readonly name: string; readonly text: string; readonly bucket: string | undefined }[] = [
    { name: 'of the first line', text: `${line('s3://one/a.jpg')}\n${line('s3://two/b.jpg')}\n`, bucket: 'one' },
    { name: 'of a file without a line end', text: line('s3://one/a.jpg'), bucket: 'one' },
    { name: 'with carriage returns', text: `${line('s3://one/a.jpg')}\r\n${line('s3://two/a.jpg')}`, bucket: 'one' },
    { name: 'after blank lines', text: `\n \r\n\t\n${line('s3://one/a.jpg')}\n`, bucket: 'one' },
    { name: 'with dots in its name', text: line('s3://one.two.three/a.jpg'), bucket: 'one.two.three' },
    { name: 'a first line that is not JSON', text: `{"source-ref": \n${line('s3://two/b.jpg')}`, bucket: undefined },
    { name: 'a first line without an image', text: '{"fruit": 0}\n', bucket: undefined },
    { name: 'an image that is not a string', text: line(7), bucket: undefined },
    { name: 'an image that is not an S3 URI', text: line('https://one/a.jpg'), bucket: undefined },
    { name: 'an image without a key', text: line('s3://one'), bucket: undefined },
    { name: 'a list', text: '["s3://one/a.jpg"]\n', bucket: undefined },
    { name: 'after a byte order mark', text: `\uFEFF${line('s3://one/a.jpg')}`, bucket: undefined },
  ]

  test.each(rows)('$name', ({ text, bucket }) => {
    expect(glanceAt(bytesOf(text))).toEqual({ hasContent: true, imagesBucket: bucket })
  })

  test('is the same for any split of the bytes', () => {
    const pieces = fc.array(fc.constantFrom('\n', ' ', line('s3://one/ä.jpg'), line('s3://two/b'), 'x', '{'))
    fc.assert(
      fc.property(pieces, fc.infiniteStream(fc.integer({ min: 1, max: 9 })), (parts, sizes) => {
        const whole = bytesOf(parts.join(''))
        const chunks: Uint8Array[] = []
        for (let at = 0; at < whole.length; at += chunks.at(-1)!.length) {
          chunks.push(whole.slice(at, at + (sizes.next().value as number)))
        }
        expect(glanceAt(...chunks)).toEqual(glanceAt(whole))
      }),
    )
  })

  test('chunks with a reused buffer change nothing', () => {
    const buffer = bytesOf(line('s3://one/a.jpg'))
    const glance = createManifestGlance()
    glance.add(buffer)
    buffer.fill(0x41)
    expect(glance.imagesBucket()).toBe('one')
  })

  test('a line without an end is kept up to the service’s limit', () => {
    const open = bytesOf(`{"source-ref": "s3://one/a.jpg", "x": "${'y'.repeat(399_000)}`)
    expect(glanceAt(open, bytesOf('"}')).imagesBucket).toBe('one')
    expect(glanceAt(open, bytesOf('z'.repeat(2_000)), bytesOf('"}')).imagesBucket).toBeUndefined()
  })
})

test.each([
  ['no bytes', ''],
  ['one line end', '\n'],
  ['blank lines', ' \t\r\n\n  \n'],
])('%s are not content', (_name, text) => {
  expect(glanceAt(bytesOf(text))).toEqual({ hasContent: false, imagesBucket: undefined })
})

describe('a Git LFS pointer', () => {
  test.each([
    {
      name: 'is recognised by its first line',
      text: 'version https://git-lfs.github.com/spec/v1\noid sha256:00\n',
      is: true,
    },
    {
      name: 'is not recognised in a manifest line',
      text: line('s3://one/version https://git-lfs.github.com/spec/v1'),
      is: false,
    },
    { name: 'is not recognised in an empty file', text: '', is: false },
  ])('$name', ({ text, is }) => {
    const glance = createManifestGlance()
    glance.add(bytesOf(text))
    expect(glance.isLfsPointer()).toBe(is)
  })
})
