/** What a source-ref is called when it is not the S3 URI of an image. */
import { describe, expect, test } from '@jest/globals'
import { imageExample, manifestOf } from '../../../src/lint/example-lines.js'
import { lint } from '../../support/linted.js'

const ROWS: readonly { readonly sourceRef: string; readonly says: string; readonly fix: string }[] = [
  { sourceRef: 'images/a.jpg', says: 'is a relative path,', fix: 'Upload the images' },
  { sourceRef: '/images/a.jpg', says: 'is the path of a file,', fix: 'Upload the images' },
  { sourceRef: 'pear', says: 'is a text without a path,', fix: 'Upload the images' },
  { sourceRef: ' ', says: 'is empty,', fix: 'Upload the images' },
  { sourceRef: 'S3://b-b/a.jpg', says: 'is written with S3:// in capitals,', fix: 'Upload the images' },
  { sourceRef: 'https://b-b/a.jpg', says: 'is a web address,', fix: 'Upload the images' },
  { sourceRef: 'gs://b-b/a.jpg', says: 'is an address of another service (gs://),', fix: 'Upload the images' },
  {
    sourceRef: 's3a://b-b/a.jpg',
    says: 'is an address with s3a://, as Hadoop has it,',
    fix: 'Write s3:// in its place.',
  },
  {
    sourceRef: 's3n://b-b/a.jpg',
    says: 'is an address with s3n://, as Hadoop has it,',
    fix: 'Write s3:// in its place.',
  },
  { sourceRef: 'arn:aws:s3:::b-b/a.jpg', says: 'is an ARN,', fix: 'Write s3://bucket/key: what follows :::' },
  { sourceRef: 'data:image/png;base64,AAAA', says: 'is the image itself (data:),', fix: 'Write the image to a file' },
  { sourceRef: 'file:///a.jpg', says: 'is the address of a file on a computer (file:),', fix: 'Upload the images' },
  { sourceRef: String.raw`C:\images\a.jpg`, says: 'is the path of a file on Windows,', fix: 'Upload the images' },
  { sourceRef: 'c:/images/a.jpg', says: 'is the path of a file on Windows,', fix: 'Upload the images' },
  { sourceRef: String.raw`\\host\a.jpg`, says: 'is the path of a file on Windows,', fix: 'Upload the images' },
  { sourceRef: 's3://b-b/folder/', says: 'ends in a slash, so it names a folder,', fix: 'Write a line for each image' },
]

describe('a source-ref', () => {
  test.each(ROWS)('$sourceRef $says', async ({ sourceRef, says, fix }) => {
    const { findings } = await lint({ training: manifestOf(imageExample('', 'pear', { 'source-ref': sourceRef })) })
    const found = findings.find(({ message }) => message.startsWith(`The source-ref ${says} not an `))
    expect(found?.line).toBe(1)
    expect(found?.fix?.startsWith(fix)).toBe(true)
  })
})
