import { describe, expect, test } from '@jest/globals'
import type { ImageFacts, ImageHeader, ListedImage } from '../../../../src/lint/images/image-facts.js'
import { judgeImage, losesLine } from '../../../../src/lint/images/judge-image.js'
import { IMAGE_MAX_BYTES } from '../../../../src/manifest/limits.js'

const found = (header?: ImageHeader, sizeBytes = 100): ImageFacts => ({ kind: 'found', sizeBytes, header })
const jpeg = (width: number, height: number, orientation?: number) =>
  found({ format: 'jpeg', width, height, orientation })
const stated = (width: number, height: number, reach?: ListedImage['reach']) => ({ stated: { width, height }, reach })

describe('what is wrong with an image', () => {
  test.each<[string, ImageFacts, Partial<ListedImage>, readonly string[], boolean]>([
    ['a good one', jpeg(640, 480), stated(640, 480), [], false],
    ['nothing is known', { kind: 'unknown', reason: 'x' }, {}, [], false],
    ['nobody checked its header', found(), stated(640, 480), [], false],
    ['a header without a size', found({ format: 'jpeg' }), stated(640, 480), [], false],
    ['missing', { kind: 'missing' }, {}, ['CL_MISSING_IMAGE'], true],
    ['a GIF', found({ format: 'other', seems: 'GIF' }), {}, ['CL_IMAGE_FORMAT'], true],
    ['nothing known', found({ format: 'other' }), {}, ['CL_IMAGE_FORMAT'], true],
    ['as large as it may be', found(undefined, IMAGE_MAX_BYTES), {}, [], false],
    ['too large', found(undefined, IMAGE_MAX_BYTES + 1), {}, ['CL_IMAGE_TOO_LARGE'], true],
    ['the smallest side', jpeg(64, 64), {}, [], false],
    ['a side too short', jpeg(63, 64), {}, ['CL_IMAGE_DIMENSIONS'], true],
    ['the largest side', jpeg(4096, 4096), {}, [], false],
    ['a side too long', jpeg(4097, 4096), {}, ['CL_IMAGE_DIMENSIONS'], true],
    ['20 to 1', jpeg(2000, 100), {}, [], false],
    ['more than 20 to 1', jpeg(2001, 100), {}, ['CL_IMAGE_DIMENSIONS'], true],
    ['turned by EXIF, stated as shown', jpeg(480, 640, 6), stated(640, 480), ['CL_IMAGE_SIZE_SWAPPED'], false],
    ['turned by EXIF, stated as stored', jpeg(480, 640, 6), stated(480, 640), [], false],
    ['mirrored by EXIF, stated otherwise', jpeg(480, 640, 4), stated(640, 480), ['CL_IMAGE_SIZE_DIFFERS'], false],
    ['swapped without EXIF', jpeg(480, 640), stated(640, 480), ['CL_IMAGE_SIZE_DIFFERS'], false],
    ['of another size', jpeg(1280, 960), stated(640, 480), ['CL_IMAGE_SIZE_DIFFERS'], false],
  ])('%s', (_, facts, listed, codes, isLost) => {
    const faults = judgeImage(facts, { line: 7, stated: undefined, ...listed })
    expect(faults.map(({ code }) => code)).toEqual(codes)
    expect(faults.some(losesLine)).toBe(isLost)
    for (const { message } of faults) expect(message).toContain('line 7')
  })

  test.each<[string, ListedImage['reach'], string | undefined]>([
    ['boxes within the image', { right: 320, bottom: 240 }, undefined],
    ['a box out of it to the right', { right: 321, bottom: 240 }, 'error'],
    ['a box out of it below', { right: 320, bottom: 241 }, 'error'],
  ])('an image of another size, %s', (_, reach, severity) => {
    const [fault] = judgeImage(jpeg(320, 240), { line: 7, ...stated(640, 480, reach) })
    expect(fault?.severity).toBe(severity)
  })
})
