/** Files of many kinds, most of them no manifests, with what a training of them comes to. */
import { imageExample, imageExamples } from '../../src/lint/example-lines.js'
import type { ForecastFixture } from './forecast-fixtures.js'

const GOOD = imageExamples({ pear: 10, apple: 10 })
const GOOD_TESTING = imageExamples({ pear: 3, apple: 3 }, 50)

const INACCESSIBLE = 'ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT'
const TOO_MANY_INVALID = 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST'

export const FORECAST_FILES: readonly ForecastFixture[] = [
  { name: 'nothing', training: '', code: 'ERROR_EMPTY_MANIFEST' },
  { name: 'nothing to test with', training: GOOD, testing: '', code: 'ERROR_EMPTY_MANIFEST' },
  {
    name: 'a Git LFS pointer',
    training: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    code: INACCESSIBLE,
  },
  {
    name: 'a Git LFS pointer to test with',
    training: GOOD,
    testing: 'version https://git-lfs.github.com/spec/v1\n',
    code: INACCESSIBLE,
  },
  { name: 'a page in HTML', training: '<!doctype html>\n<html></html>\n', code: INACCESSIBLE },
  { name: 'an answer in XML', training: '<?xml version="1.0"?>\n<Error/>\n', code: INACCESSIBLE },
  { name: 'gzip', training: Uint8Array.of(0x1f, 0x8b, 8, 0), code: INACCESSIBLE },
  { name: 'UTF-16', training: Buffer.from(`\ufeff${GOOD}`, 'utf16le'), code: INACCESSIBLE },
  { name: 'UTF-16 without a mark', training: Buffer.from(GOOD, 'utf16le'), code: INACCESSIBLE },
  { name: 'one JSON array', training: `[\n${GOOD.trim().replaceAll('\n', ',\n')}\n]\n`, code: INACCESSIBLE },
  { name: 'one JSON array on a line', training: `[${GOOD.trim().replaceAll('\n', ',')}]`, code: INACCESSIBLE },
  { name: 'a bracket before the lines', training: `[\n${GOOD}` },
  {
    name: 'pretty-printed lines',
    training: JSON.stringify(JSON.parse(imageExample('a.jpg', 'pear')), undefined, 2),
    code: INACCESSIBLE,
  },
  { name: 'COCO', training: JSON.stringify({ images: [], annotations: [], categories: [] }), code: INACCESSIBLE },
  {
    name: 'COCO, pretty-printed',
    training: JSON.stringify({ info: {}, images: [] }, undefined, 2),
    code: INACCESSIBLE,
  },
  { name: 'CSV', training: 'image,label\na.jpg,pear\n', code: INACCESSIBLE },
  { name: 'prose', training: 'See the other file.\n', code: TOO_MANY_INVALID },
  { name: 'a byte order mark', training: `\ufeff${GOOD}` },
  {
    name: 'a byte order mark, few lines',
    training: `\ufeff${imageExamples({ pear: 2, apple: 2 })}`,
    testing: GOOD_TESTING,
    code: TOO_MANY_INVALID,
    certain: false,
  },
  { name: 'CR LF', training: GOOD.replaceAll('\n', '\r\n') },
  { name: 'CR CR LF', training: GOOD.replaceAll('\n', '\r\r\n') },
  { name: 'every second line blank', training: GOOD.replaceAll('\n', '\n\n'), code: TOO_MANY_INVALID },
  { name: 'no newline at the end', training: GOOD.trimEnd() },
]
