/** Of the JSON report of a release, and of the model card; raised when a reader would have to change. */
export const RELEASE_REPORT_VERSION = 1
export const MODEL_CARD_VERSION = 1
