/** The API model of Rekognition; ../api-model/README.md says where it is from. */
import model from '../api-model/rekognition.json' with { type: 'json' }
import type { ApiModel } from './shape-model.js'

/** Operations of Rekognition that have to do with Custom Labels projects, and their shapes. */
export const REKOGNITION_MODEL: ApiModel = model
