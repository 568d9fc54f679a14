/** What a run reports about the lines of the manifests. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { DATA, IMAGES, manifestOf, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())
const bad = (count: number): string => Array.from({ length: count }, () => '{"no": "json"\n').join('')

describe('manifests', () => {
  test('a failed training reports what is wrong, where, how often, and what to do; on the line of the file itself', async () => {
    environment = await openEnvironment()
    const { exitCode, outputs, summary, report, stdout } = await environment.run({
      workspace: { 'data/train.manifest': manifestOf(30) + bad(12) },
      inputs: { 'training-manifests': 'data/train.manifest', lint: 'off' },
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'training-failed',
      'error-code': 'TRAINING_FAILED',
      status: 'TRAINING_FAILED',
      'status-message': 'The manifest file contains too many invalid rows.',
      passed: '',
      'invalid-lines': '12',
    })
    expect(summary).toContain('ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST')
    expect(summary).toContain('ERROR_INVALID_JSON_LINE')
    expect(stdout).toMatch(/::error [^\n]*file=data\/train\.manifest[^\n]*line=31/)
    expect(report).toMatchObject({ outcome: 'training-failed' })
  })

  test('a line’s own label attribute is named on it, in every view', async () => {
    const boxLine = (image: string, attribute: string, isGood: boolean): string => {
      const size = { width: 640, height: 480, depth: 3 }
      const annotations = [{ class_id: 0, left: 10, top: 20, width: 100, height: 50 }]
      const metadata = {
        objects: [{ confidence: 1 }],
        'class-map': { '0': 'stem' },
        type: 'groundtruth/object-detection',
      }
      return JSON.stringify({
        'source-ref': `s3://${IMAGES}/${image}`,
        [attribute]: { image_size: isGood ? [size] : size, annotations },
        [`${attribute}-metadata`]: { ...metadata, 'human-annotated': 'yes', 'creation-date': '2026-03-02T09:15:00' },
      })
    }
    const goodLines = Array.from({ length: 12 }, (_, index) => boxLine(`g${String(index)}.jpg`, 'left_camera', true))
    const text = [boxLine('a.jpg', 'left_camera', false), boxLine('b.jpg', 'right_camera', false), ...goodLines].join(
      '\n',
    )
    environment = await openEnvironment({
      seed: {
        buckets: {
          [DATA]: { versioning: 'Enabled', objects: { 'test.manifest': { text: `${goodLines.join('\n')}\n` } } },
        },
      },
    })
    const { outputs, summary, report, stdout } = await environment.run({
      workspace: { 'train.manifest': `${text}\n` },
      inputs: { 'training-manifests': 'train.manifest' },
    })
    expect(outputs['invalid-lines']).toBe('2')
    for (const [line, own, other] of [
      ['1', 'left_camera', 'right_camera'],
      ['2', 'right_camera', 'left_camera'],
    ]) {
      const annotation = new RegExp(`^::\\w+ [^\\n]*line=${line ?? ''}(?:,[^\\n]*)?::.*$`, 'm').exec(stdout)?.[0]
      expect(annotation).toContain(own)
      expect(annotation).not.toContain(other)
      const row = summary
        .split('\n')
        .find((one) => one.includes(`attribute ${own ?? ''}`) || one.includes(`\`${own ?? ''}\``))
      expect(row).toContain(` | ${line ?? ''} | `)
      expect(stdout).toContain(`attribute ${own ?? ''} is invalid. [training manifest, 1 time, line ${line ?? ''}]`)
      expect(report).toMatchObject({
        findings: expect.arrayContaining([
          expect.objectContaining({ message: expect.stringContaining(own ?? ''), 'first-lines': [Number(line)] }),
        ]),
      })
    }
  })

  test('notes on an image are not a label attribute', async () => {
    environment = await openEnvironment()
    const lines = manifestOf(40).trimEnd().split('\n')
    const noted = lines.map((line) =>
      line.replace(/^\{"source-ref":"[^"]*"/, '$&,"source-ref-metadata":{"notes":null}'),
    )
    const { outputs, report } = await environment.run({
      workspace: { 'train.manifest': `${noted.join('\n')}\n` },
      inputs: { 'training-manifests': 'train.manifest' },
    })
    expect(noted[0]).toContain('source-ref-metadata')
    expect(outputs).toMatchObject({ outcome: 'passed', 'invalid-lines': '0', 'ignored-lines': '0' })
    expect(report).toMatchObject({ findings: [] })
  })

  test('a file error is reported from the status message', async () => {
    environment = await openEnvironment({ seed: { buckets: { [RESULTS]: { write: false } } } })
    const { outputs, summary } = await environment.run()
    expect(outputs).toMatchObject({
      outcome: 'training-failed',
      'error-code': 'TRAINING_FAILED',
      'status-message': 'Unable to write to output S3 bucket.',
      'manifest-summary': '',
    })
    expect(summary).toContain('ERROR_CANNOT_WRITE_OUTPUT_S3_BUCKET')
  })

  test('dropped lines are shown after a success too', async () => {
    environment = await openEnvironment()
    const noLabel = JSON.stringify({ 'source-ref': 's3://orchard-images/none.jpg' })
    const { outputs, summary } = await environment.run({
      workspace: { 'train.manifest': `${manifestOf(40)}${noLabel}\n${noLabel}\n${bad(3)}` },
      inputs: { 'training-manifests': 'train.manifest' },
    })
    expect(outputs.outcome).toBe('passed')
    expect(Number(outputs['invalid-lines']) + Number(outputs['ignored-lines'])).toBe(5)
    expect(summary).toContain('ERROR_INVALID_JSON_LINE')
  })

  test('denied results are a warning that names the permission', async () => {
    environment = await openEnvironment({ seed: { buckets: { [RESULTS]: { read: false } } } })
    const { outputs, stdout } = await environment.run()
    expect(outputs).toMatchObject({ outcome: 'passed', 'invalid-lines': '', precision: '' })
    expect(stdout).toContain('s3:GetObject')
  })
})
