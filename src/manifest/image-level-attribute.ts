/** The metadata of an image-level label. Guide: "Image-level labels in manifest files". */
import { isJsonObject } from '../text/json.js'
import { readCommonMetadata, type CommonMetadata } from './common-metadata.js'

export interface ImageLevelMetadata extends CommonMetadata {
  readonly label: string
}

/**
 * The metadata, or undefined when it lacks something that is required.
 * The confidence is documented as 0-1 and unused; taken as any number, since nothing depends on it.
 */
export function readImageLevelMetadata(metadata: unknown): ImageLevelMetadata | undefined {
  if (!isJsonObject(metadata)) return undefined
  const label = metadata['class-name']
  if (typeof label !== 'string' || typeof metadata.confidence !== 'number') return undefined
  const common = readCommonMetadata(metadata)
  return common === undefined ? undefined : { ...common, label }
}
