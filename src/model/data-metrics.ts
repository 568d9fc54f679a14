/** What is counted in the manifests of a training, before it starts: the numbers that a gate can ask of data. */

/** Counts of one label, over the valid lines. */
export interface LabelDataMetrics {
  /** Different images that carry the label in the training manifest. */
  readonly trainingImages: number
  /** The same in the testing manifest; 0 where there is none. */
  readonly testingImages: number
  /** Bounding boxes of the label in both manifests; 0 for image-level labels. */
  readonly boxes: number
}

/** Counts of both manifests. Images are different source-refs on valid lines. */
export interface DataMetrics {
  /** The kind of model that the service would train from them, as its manifest summary spells it. */
  readonly useCase: 'IMAGE_LEVEL_LABELS' | 'OBJECT_LOCALIZATION' | 'NOT_DETERMINED'
  readonly trainingImages: number
  /** Null without a testing manifest: the service splits the training data, and which images it takes is known afterwards. */
  readonly testingImages: number | null
  /** Different labels of the two manifests together. */
  readonly labelCount: number
  /** Lines of both manifests that the service cannot use. */
  readonly invalidLines: number
  /** Lines of both manifests that are valid, and that the service ignores. */
  readonly ignoredLines: number
  /** Images that are in both manifests. */
  readonly leakedImages: number
  /** Images that are on more than one line of the same manifest. */
  readonly duplicateImages: number
  /** By label, for each label that a valid line of either manifest has. */
  readonly labels: ReadonlyMap<string, LabelDataMetrics>
}
