/** What the files of images say of them, where they are on this machine. */
import type { ImageSize, SourceImage } from './source-image.js'

/** What is found under the name of an image. */
export type FoundImage =
  /** `size` is of the pixels as they are stored; `orientation` is that of EXIF, 1 to 8. */
  | { readonly kind: 'image'; readonly size: ImageSize; readonly orientation: number | undefined }
  | { readonly kind: 'not-jpeg-or-png'; readonly type: string | undefined }
  | { readonly kind: 'damaged' | 'missing' | 'outside' }
  | { readonly kind: 'unreadable'; readonly why: string }

/** Looks at the file of an image. Names are paths with forward slashes. */
export type FindImage = (name: string) => Promise<FoundImage>

/** The size of an image, or why there is none. */
export interface ImageFacts {
  readonly size: ImageSize | undefined
  /** Why the image cannot be used. */
  readonly fault?: { readonly reason: string; readonly what: string }
  /** What its file says that people should know. */
  readonly notice?: { readonly reason: string; readonly what: string } | undefined
}

/** From this orientation on, the width of the file is the height of what viewers show. */
const FIRST_TURNED = 5

/** @param found undefined where there is no folder of files */
export function factsOf(image: SourceImage, found: FoundImage | undefined): ImageFacts {
  const { size } = image
  switch (found?.kind) {
    case 'image':
      return ofFile(image, found.size, found.orientation ?? 1)
    case 'not-jpeg-or-png': {
      const type = found.type === undefined ? '' : ` (it is ${found.type})`
      const what = `its file is not a JPEG or PNG${type}; convert it, since the service takes no others`
      return { size, fault: { reason: 'not-jpeg-or-png', what } }
    }
    case 'damaged':
      return { size, fault: { reason: 'damaged-image', what: 'its file is cut off or damaged; replace it' } }
    default:
      // Without the file, what the source says is taken.
      return size !== undefined || image.boxes.length === 0 ? { size } : { size, fault: noSize(found) }
  }
}

function ofFile({ size, boxes }: SourceImage, stored: ImageSize, orientation: number): ImageFacts {
  const notice =
    orientation === 1 || boxes.length === 0
      ? undefined
      : {
          reason: 'exif-orientation',
          what: `EXIF turns or mirrors it (orientation ${String(orientation)}), and how the service takes that is not documented; the boxes are written as they are. Check them, or save the image without it`,
        }
  if (size === undefined || isSame(size, stored)) return { size: stored, notice }
  if (orientation >= FIRST_TURNED && isSame(size, { width: stored.height, height: stored.width }))
    return { size, notice }
  if (boxes.every(({ unit }) => unit === 'fraction')) return { size: stored, notice }
  const what = `the source says ${shown(size)} pixels, its file has ${shown(stored)}: the boxes are of another size. Correct one of them`
  return { size, fault: { reason: 'size-differs', what } }
}

function noSize(found: FoundImage | undefined): { readonly reason: string; readonly what: string } {
  if (found === undefined)
    return { reason: 'no-size', what: 'its size is not in the source; give the folder of the image files with --files' }
  const why = {
    missing: 'there is no such file in the folder of --files',
    outside: 'its name leads out of the folder of --files',
    unreadable: `its file cannot be read${found.kind === 'unreadable' ? ` (${found.why})` : ''}`,
  }[found.kind === 'missing' || found.kind === 'outside' ? found.kind : 'unreadable']
  return { reason: 'no-size', what: `its size is not in the source, and ${why}` }
}

function isSame(one: ImageSize, other: ImageSize): boolean {
  return one.width === other.width && one.height === other.height
}

function shown({ width, height }: ImageSize): string {
  return `${String(width)} x ${String(height)}`
}
