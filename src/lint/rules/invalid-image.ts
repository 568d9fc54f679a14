import { lineFinding } from '../findings.js'
import type { ImageRule } from '../rule.js'

/** The image must exist and be usable, which no manifest shows: the caller has checked the image. */
export const invalidImage: ImageRule = {
  kind: 'image',
  code: 'ERROR_INVALID_IMAGE',
  scope: 'line',
  severity: 'error',
  messages: ['The image is invalid. Check S3 path and/or image properties.'],
  stops: false,
  effect: 'line-invalid',
  remedy:
    'Check that the image exists under its source-ref and is a PNG or JPEG of at most 15 MB with sides of 64 to 4096 pixels, neither over 20 times the other. Replace the image or drop the line.',
  check: (isUsable) => (isUsable ? undefined : lineFinding(invalidImage, { kind: 'line' })),
}
