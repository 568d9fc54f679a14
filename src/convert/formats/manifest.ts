/** A manifest for Custom Labels that has faults: what is right of it, written again. */
import { groundTruthJobOf } from '../../lint/ground-truth-jobs.js'
import { own } from '../../text/json.js'
import type { SourceFormat } from '../source-format.js'
import { metadataOf, plainContent, withFault } from './manifest/line-attributes.js'
import { readManifest } from './manifest/read-manifest.js'

export const manifest: SourceFormat = {
  name: 'manifest',
  about: 'manifest for Custom Labels, to repair, to rename labels, or to move to another bucket',
  takes:
    'image-level labels and boxes of every line that has them, also without a confidence for each box, with a byte order mark, or with boxes that have to be moved into the image; the key of source-ref. With --images, the images are below that prefix instead',
  leaves:
    'lines that the service would drop, and attributes of other types; keys that are not label attributes, names of attributes and jobs, and confidences',
  read: (sources, context) =>
    readManifest(sources, context, (attribute, record, place) => {
      if (attribute.kind !== 'unsupported') return plainContent(attribute, record, place)
      const type = String(own(metadataOf(record, attribute.name), 'type'))
      const job = groundTruthJobOf(type)
      const way =
        job === undefined
          ? 'use groundtruth/image-classification or groundtruth/object-detection'
          : 'give --from ground-truth'
      return withFault(attribute, 'unsupported-type', `its type is ${type}; ${way}`, 'label')
    }),
}
