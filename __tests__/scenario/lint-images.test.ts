/** The lint action with a listing of the images: copies under another name. */
import { describe, expect, test } from '@jest/globals'
import { FILES, GOOD, lintFiles } from '../support/lints/lint-files.js'

describe('a listing of the images', () => {
  const objects = (...keys: readonly string[]) => keys.map((Key) => ({ Key, ETag: '"e"', Size: 7 }))
  const keyOf = (manifest: string) => /"source-ref":"s3:\/\/[^/]*\/([^"]*)"/.exec(manifest)?.[1] ?? ''
  const [trained, tested] = [keyOf(GOOD['train.manifest']), keyOf(GOOD['test.manifest'])]

  test('shows a copy of a training image among the testing images', async () => {
    const listing = JSON.stringify({ Contents: objects(trained, tested) })
    const { exitCode, stdout } = await lintFiles(
      { ...GOOD, 'images.json': listing },
      { ...FILES, images: 'images.json' },
    )
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^::warning .*title=CL_LEAKED_CONTENT,file=test\.manifest,line=1,col=15::/m)
  })

  test('that is something else is refused', async () => {
    const { outputs, stdout } = await lintFiles(GOOD, { ...FILES, images: 'train.manifest' })
    expect(outputs['error-code']).toBe('INVALID_INPUT')
    expect(stdout).toContain('images: it must be a listing of S3: what aws s3api list-objects-v2')
  })
})
