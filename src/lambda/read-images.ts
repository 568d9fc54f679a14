/** The field `images`: what is read of the images of a range. */
import { parseImagesRequest, type ChecksInS3 } from '../lint/images/images-request.js'
import { InvalidEvent } from './invocation-error.js'
import { parsedField } from './read-event.js'

/** @throws InvalidEvent for what a function cannot look at: a folder, and what needs all images at once */
export function readImages(text: string): ChecksInS3 {
  const { path, headers, inventory, nearDuplicates } = parsedField('images', text, parseImagesRequest(text))
  if (headers !== undefined && path === undefined && inventory === undefined && !nearDuplicates)
    return { headers, inventory }
  throw new InvalidEvent(`images is ${JSON.stringify(text)}; it must be headers or sample:N.`)
}
