/** Reports that are not as S3 wrote them. */
import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/errors/action-error.js'
import {
  CHECKSUM_URI,
  currentRow,
  IMAGES,
  MANIFEST_URI,
  manifestOf,
  md5,
  reportOf,
} from '../../../support/inventories.js'
import { createCheck, FILE_URI, type Objects, report } from '../../../support/inventory-check.js'

describe('a report that is not as S3 wrote it', () => {
  const whole = report(currentRow('a.jpg', 10))
  const file = Buffer.from(whole[FILE_URI] ?? '')
  const withManifest = (change: (manifest: ReturnType<typeof manifestOf>) => object): Objects => {
    const text = JSON.stringify(change(manifestOf({ files: [currentRow('a.jpg', 10)] })))
    return { ...whole, [MANIFEST_URI]: text, [CHECKSUM_URI]: md5(text) }
  }
  const ofBytes = (bytes: Uint8Array) => reportOf({ files: [bytes] })
  const corrupt = Buffer.from(file).fill(0xff, 12, 20)
  const notThere = { refused: 'not-found', errorName: 'NoSuchKey' } as const

  test.each<[string, Objects, string]>([
    [
      'a manifest.json with another checksum',
      { ...whole, [CHECKSUM_URI]: md5('other') },
      `${MANIFEST_URI} has the MD5 ${md5(String(whole[MANIFEST_URI]))}, but manifest.checksum next to it says "${md5('other')}".`,
    ],
    ['no manifest.json', { ...whole, [MANIFEST_URI]: notThere }, `There is no object ${MANIFEST_URI}.`],
    ['no manifest.checksum', { ...whole, [CHECKSUM_URI]: notThere }, `There is no object ${CHECKSUM_URI}.`],
    [
      'a manifest.checksum of another form',
      { ...whole, [CHECKSUM_URI]: 'x'.repeat(2000) },
      `${CHECKSUM_URI} is larger than 1024 bytes.`,
    ],
    [
      'a manifest.json without files',
      withManifest(({ files, ...rest }) => ({ ...rest, file: files })),
      `${MANIFEST_URI} has no files.`,
    ],
    ['no file', { ...whole, [FILE_URI]: notThere }, `There is no object ${FILE_URI}.`],
    [
      'a file of another size',
      { ...whole, [FILE_URI]: file.subarray(0, -1) },
      `${FILE_URI} has ${String(file.length - 1)} bytes, but manifest.json says ${String(file.length)}.`,
    ],
    [
      'a file of other bytes',
      { ...whole, [FILE_URI]: corrupt },
      `${FILE_URI} has the MD5 ${md5(corrupt)}, but manifest.json says ${md5(file)}.`,
    ],
    [
      'a file that is cut off',
      ofBytes(file.subarray(0, -9)),
      `${FILE_URI} is not a whole gzip file: unexpected end of file.`,
    ],
    [
      'a file without gzip',
      ofBytes(Buffer.from('a,b')),
      `${FILE_URI} is not a whole gzip file: incorrect header check.`,
    ],
    [
      'a file whose gzip is broken',
      ofBytes(Buffer.concat([file.subarray(0, -8), Buffer.alloc(8)])),
      `${FILE_URI} is not a whole gzip file: incorrect data check.`,
    ],
    [
      'a file with rows of another form',
      reportOf({ files: [currentRow('a.jpg').replace('"STANDARD"', '"A","B"')] }),
      `${FILE_URI} has 7 columns, but fileSchema has 6, in row 1.`,
    ],
    [
      'a file of another report',
      reportOf({ files: [currentRow('a.jpg').replace(IMAGES, 'plums')] }),
      `${FILE_URI} has the bucket "plums", not that of the report, in row 1.`,
    ],
  ])('because of %s is an error', async (_, objects, message) => {
    const { check, asked } = createCheck(objects, { 'a.jpg': undefined })
    const error = await check('a.jpg').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ActionError)
    expect(error).toMatchObject({ code: 'INVENTORY_INVALID', message })
    expect(asked).toEqual([])
  })

  test('that may not be read is an error with what S3 says', async () => {
    const { check } = createCheck({ ...whole, [FILE_URI]: { refused: 'access-denied', errorName: 'AccessDenied' } })
    await expect(check('a.jpg')).rejects.toMatchObject({ kind: 'access-denied' })
  })
})
