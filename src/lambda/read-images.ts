/** The field `images`: what is read of the images of a range. */
import { parseImagesRequest, type ImagesRequest } from '../lint/images/images-request.js'
import { InvalidEvent } from './invocation-error.js'
import { parsedField } from './read-event.js'

/** @throws InvalidEvent for what a function cannot look at: a folder, and what needs all images at once */
export function readImages(text: string): ImagesRequest {
  const request = parsedField('images', text, parseImagesRequest(text))
  const { path, headers, inventory, nearDuplicates } = request
  if (headers !== undefined && path === undefined && inventory === undefined && !nearDuplicates) return request
  throw new InvalidEvent(`images is ${JSON.stringify(text)}; it must be headers or sample:N.`)
}
