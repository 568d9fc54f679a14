/** What a report of a lint shows, and how much of it. */
import { describe, expect, test } from '@jest/globals'
import { boxExample, exampleBox, imageExample, imageExamples, manifestOf } from '../../../src/lint/example-lines.js'
import { groupOf, parseGroupBy } from '../../../src/lint/group-by.js'
import { lint } from '../../support/linted.js'

const GOOD = imageExamples({ pear: 10, apple: 10 })

describe('findings', () => {
  const faulty =
    manifestOf(...Array.from({ length: 9 }, (_, index) => imageExample(`n${String(index)}`, 'pear'))) + '{\n'.repeat(9)

  test('are cut to as many as asked for, each code to its share, and counted in full', async () => {
    const { findings, totals } = await lint({ training: faulty, options: { maxFindings: 6 } })
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST', undefined],
      ['ERROR_INVALID_JSON_LINE', 10],
      ['ERROR_INVALID_JSON_LINE', 11],
      ['CL_NO_IMAGE_EXTENSION', 1],
      ['CL_NO_IMAGE_EXTENSION', 2],
      ['CL_FEW_IMAGES', undefined],
    ])
    expect(Object.fromEntries(totals)).toMatchObject({ ERROR_INVALID_JSON_LINE: 9, CL_NO_IMAGE_EXTENSION: 9 })
  })

  test('of codes that are ignored are neither shown nor counted, and the forecast stays', async () => {
    const ignore = ['ERROR_INVALID_JSON_LINE', 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST']
    const { findings, totals, willTrain, predictedCode } = await lint({ training: faulty, options: { ignore } })
    expect(findings.filter(({ code }) => ignore.includes(code))).toEqual([])
    expect([...totals.keys()].filter((code) => ignore.includes(code))).toEqual([])
    expect({ willTrain, predictedCode }).toEqual({ willTrain: false, predictedCode: ignore[1] })
  })

  test('come with errors first, then warnings, then notices', async () => {
    const { findings } = await lint({ training: `${faulty}\n` })
    const order = ['error', 'warning', 'notice']
    const ranks = findings.map(({ severity }) => order.indexOf(severity))
    expect(ranks).toEqual(ranks.toSorted((left, right) => left - right))
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2]))
  })

  test('point to the value, and name its label', async () => {
    const line = boxExample('b.jpg', [exampleBox('pear'), exampleBox('apple', { left: 600 })])
    const { findings } = await lint({ training: manifestOf(line) })
    const found = findings.find(({ code }) => code === 'ERROR_INVALID_BOUNDING_BOX')
    expect(found).toMatchObject({ manifest: 'training', line: 1, label: 'apple', severity: 'error' })
    expect(line.slice((found?.column ?? 0) - 1)).toMatch(/^{"class_id":1,"left":600/)
  })

  test('that rest on what is not documented are warnings', async () => {
    const thin = manifestOf(
      ...Array.from({ length: 5 }, (_, index) =>
        boxExample(`b${String(index)}.jpg`, [exampleBox('pear', { width: 1 })]),
      ),
    )
    const { findings, certain } = await lint({ training: thin })
    const severities = findings.filter(({ code }) => code.startsWith('ERROR_')).map(({ severity }) => severity)
    expect({ certain, severities: new Set(severities) }).toEqual({ certain: false, severities: new Set(['warning']) })
  })

  test('of a file that is not a manifest are about the file alone', async () => {
    const { findings } = await lint({
      training: 'version https://git-lfs.github.com/spec/v1\noid x\nsize 1\n',
      testing: GOOD,
    })
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT', undefined],
      ['CL_LFS_POINTER', undefined],
    ])
    expect(findings[1]?.fix).toContain('lfs: true')
  })

  test('of two attributes each name their own', async () => {
    const value = { image_size: { width: 640, height: 480, depth: 3 }, annotations: [] }
    const line = (name: string) =>
      boxExample('b.jpg', [exampleBox('pear')])
        .replaceAll('"boxes', `"${name}`)
        .replace(/"image_size":\[(.*?)\]/, `"image_size":${JSON.stringify(value.image_size)}`)
    const { findings } = await lint({ training: manifestOf(line('left_camera'), line('right_camera')) })
    const messages = findings
      .filter(({ code }) => code === 'ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT')
      .map(({ message }) => message)
    expect(messages).toEqual([expect.stringContaining('left_camera'), expect.stringContaining('right_camera')])
  })
})

describe('group-by', () => {
  test.each([
    { name: 'a folder', text: 'folder', sourceRef: 's3://b/v1/001.jpg', group: 's3://b/v1/' },
    { name: 'a capture', text: 'video-(\\d+)', sourceRef: 's3://b/video-12_001.jpg', group: '12' },
    { name: 'no match', text: 'video-(\\d+)', sourceRef: 's3://b/001.jpg', group: undefined },
    { name: 'the first of two captures', text: '(a+)-(b+)', sourceRef: 's3://b/aa-bb.jpg', group: 'aa' },
    {
      name: 'the capture that matched',
      text: 'video-(\\d+)|clip-(\\d+)',
      sourceRef: 's3://b/clip-7_1.jpg',
      group: '7',
    },
    { name: 'no capture that matched', text: 'video-(\\d+)|clip', sourceRef: 's3://b/clip-7.jpg', group: undefined },
  ])('$name', ({ text, sourceRef, group }) => {
    const parsed = parseGroupBy(text)
    expect(parsed.ok && groupOf(sourceRef, parsed.value)).toBe(group)
  })

  test.each([
    ['no capture', 'video-\\d+', /with a capture/],
    ['a syntax error', 'video-(', /syntax error/],
    ['a group that captures nothing', 'video-(?:\\d+)', /with a capture/],
  ])('%s is refused', (_name, text, problem) => {
    expect(parseGroupBy(text)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) })
  })
})

describe('the forecast says more than the service', () => {
  const BOXES = manifestOf(
    ...[1, 2, 3].map((index) =>
      boxExample(`b${String(index)}.jpg`, [exampleBox('pear'), exampleBox('apple', { left: 320 })]),
    ),
  )
  const OTHER_BUCKET = imageExample('', 'pear', { 'source-ref': 's3://other-images/a.jpg' })

  test.each([
    { name: 'invalid lines', training: `${GOOD}${'{}\n'.repeat(6)}`, says: 'invalid rows. 6 of 26 lines are invalid.' },
    {
      name: 'buckets',
      training: `${GOOD}${OTHER_BUCKET}\n`,
      says: 'buckets. orchard-images from line 1 on, other-images from line 21 on.',
    },
    { name: 'one label', training: imageExamples({ pear: 5 }), says: 'too few labels. It has 1: pear.' },
    { name: 'no label', training: '{"source-ref":"s3://b-b/a.jpg"}\n', says: 'too few labels. It has none.' },
    {
      name: 'labels that cannot be split',
      training: imageExamples({ pear: 5, apple: 1, plum: 1 }),
      says: 'auto-split. 1 image: apple, plum.',
    },
    {
      name: 'labels that are not tested',
      training: imageExamples({ a: 2, b: 2, c: 2, d: 2, e: 2 }),
      testing: imageExamples({ a: 2, b: 2 }, 3),
      says: 'Less than 50% label overlap between the training and testing manifest files. Not tested: c, d, e (3 of 5 labels).',
    },
    {
      name: 'labels of boxes that are tested of whole images',
      training: BOXES,
      testing: imageExamples({ pear: 3, apple: 3 }),
      says: 'usable label overlap between the training and testing manifest files. Not tested with boxes: pear, apple (2 of 2 labels).',
    },
    {
      name: 'labels of whole images that are tested with boxes, all but one',
      training: imageExamples({ pear: 4, apple: 4, plum: 4 }) + manifestOf(boxExample('p.jpg', [exampleBox('pear')])),
      testing: imageExamples({ plum: 1, fig: 2 }, 7) + BOXES,
      says: 'Not tested with image-level labels: pear, apple (2 of 3 labels).',
    },
  ])('$name', async ({ training, testing, says }) => {
    const { findings } = await lint({ training, testing })
    expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining(says))
  })

  test('and points to the first line of the second bucket', async () => {
    const { findings } = await lint({ training: `${GOOD}${OTHER_BUCKET}\n` })
    expect(findings[0]).toMatchObject({ code: 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS', line: 21 })
  })
})
