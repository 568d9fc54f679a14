/** S3 alone, for programs that ask no other service. */
import type { Connection } from '../ports/network.js'
import type { ImagePort } from '../ports/image-port.js'
import type { ObjectPort } from '../ports/objects.js'
import { connectImages } from './image-reads.js'
import { connectS3 } from './s3.js'

type S3Deps = Parameters<typeof connectS3>[0]

/** No call is sent by this. */
export function connectS3Alone(
  deps: S3Deps,
  connection: Connection,
): { readonly images: ImagePort; readonly objects: ObjectPort } {
  return { images: connectImages(deps, connection), objects: connectS3(deps, connection) }
}
