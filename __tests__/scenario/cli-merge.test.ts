/** `custom-labels merge` as a user meets it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { manifestLine } from '../support/lints/manifest-text.js'
import { ALL, createManifestFolder, type ManifestFolder } from '../support/manifest-folder.js'

let folder: ManifestFolder
beforeEach(() => {
  folder = createManifestFolder()
})
afterEach(() => {
  folder.remove()
})

describe('merge', () => {
  test('joins manifests, and splits of one are one again', async () => {
    await folder.split(['all.manifest', '--testing', '20%'])
    const { code, stdout } = await folder.run([
      'merge',
      'training.manifest',
      'testing.manifest',
      '--out',
      'joined.manifest',
    ])
    expect(code).toBe(0)
    expect(stdout).toContain('80 read, 80 written to joined.manifest, 0 repeated, 0 with other labels')
    expect(folder.linesOf('joined.manifest').toSorted()).toEqual((ALL.match(/[^\n]*\n/g) ?? []).sort())
  })

  test('keeps the first line of an image, and reports a conflict with both places', async () => {
    folder.write('fixed.manifest', manifestLine('pear-3.jpg', 'apple'))
    const { code, stdout } = await folder.run(['merge', 'fixed.manifest', 'all.manifest', '--out', 'joined.manifest'])
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /pear-3\.jpg has other labels or boxes in all\.manifest:4 than in fixed\.manifest:1, which is kept\./,
    )
    expect(folder.linesOf('joined.manifest')[0]).toBe(`${manifestLine('pear-3.jpg', 'apple')}\n`)
    expect(folder.linesOf('joined.manifest')).toHaveLength(80)
  })

  test('prints a report for programs', async () => {
    const args = ['merge', 'all.manifest', '-', '--out', 'joined.manifest', '--format', 'json', '--fail-on', 'never']
    const { code, stdout } = await folder.run(args, `${ALL}\n`)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      read: 161,
      written: 81,
      dropped: { repeated: 80, conflicting: 0 },
      manifests: [
        { name: 'all.manifest', read: 80 },
        { name: 'stdin', read: 81 },
      ],
      problems: [{ reason: 'line-without-image' }],
    })
  })

  test.each([
    { args: ['--out', 'b'], says: 'No manifest is given.' },
    { args: ['all.manifest'], says: '--out FILE is not given' },
    { args: ['all.manifest', '--out', 'all.manifest'], says: 'which is a manifest that is read' },
    { args: ['all.manifest', 'no.manifest', '--out', 'b'], says: 'no.manifest does not exist.' },
  ])('ends with 2 for $args', async ({ args, says }) => {
    const { code, stdout, stderr } = await folder.run(['merge', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(folder.files()).toEqual(['all.manifest'])
  })
})
