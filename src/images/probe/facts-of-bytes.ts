/** What the first bytes of an image are worth. */
import { identifyFile } from '../../manifest/file-kind.js'
import type { ImageHeader } from '../../lint/images/image-facts.js'
import { orientationInPng } from './png-orientation.js'
import { probeBytes } from './probe-bytes.js'

/**
 * The header in the bytes; `more` where it is behind them.
 * @param sizeBytes of the whole file
 */
export function headerIn(bytes: Uint8Array, sizeBytes: number): ImageHeader | 'more' {
  if (sizeBytes === 0) return { format: 'other', seems: 'an empty file' }
  const found = probeBytes(bytes)
  switch (found.kind) {
    case 'image': {
      const orientation = found.type === 'png' ? orientationInPng(bytes) : found.orientation
      return { format: found.type, ...found.size, orientation }
    }
    case 'no-size':
      if (bytes.length < sizeBytes) return 'more'
      return { format: 'other', seems: `a ${found.type.toUpperCase()} that is cut off or damaged` }
    case 'not-jpeg-or-png': {
      const seems = found.type === undefined ? FILE_KINDS[identifyFile(bytes) ?? ''] : FORMATS[found.type]
      return { format: 'other', seems }
    }
  }
}

/** As probe-image-size calls them. */
const FORMATS: Readonly<Partial<Record<string, string>>> = {
  gif: 'GIF',
  webp: 'WebP',
  bmp: 'BMP',
  tiff: 'TIFF',
  psd: 'Photoshop',
  svg: 'SVG',
  ico: 'an icon (ICO)',
  avif: 'AVIF',
  heic: 'HEIC',
  heif: 'HEIF',
}

/** As the lint calls files that are not manifests. */
const FILE_KINDS: Readonly<Partial<Record<string, string>>> = {
  html: 'HTML',
  xml: 'XML',
  gzip: 'a gzip file',
  zip: 'a ZIP file',
  'lfs-pointer': 'a pointer of Git LFS, not the image itself',
}
