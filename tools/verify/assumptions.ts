/**
 * What the emulator assumes about the service because it is not documented, each with the behaviour of the emulator. The same
 * list, word for word, is in packages/emulator/docs/coverage.md.
 */
export const ASSUMPTIONS = {
  'project-ready-at-once': 'a new project has the status CREATED when it is first described',
  'project-arn-number': 'the number at the end of a project’s ARN is its creation time in milliseconds',
  'unknown-project-name': 'DescribeProjects for an unknown name returns an empty list',
  'unknown-project': 'DescribeProjectVersions of a project that does not exist: ResourceNotFoundException (400)',
  'error-body': 'the body of an error has __type, Code, Message and Logref',
  'taken-project-name': 'CreateProject with a name that is taken: ResourceInUseException (400)',
  'unknown-version-name': 'DescribeProjectVersions for an unknown version name returns an empty list',
  'malformed-version-name': 'CreateProjectVersion with a blank in the name: ValidationException (400)',
  'training-without-testing': 'CreateProjectVersion with TrainingData alone: InvalidParameterException (400)',
  'assets-with-auto-create': 'TestingData with Assets and AutoCreate: InvalidParameterException (400)',
  'no-training-data': 'neither TrainingData nor TestingData, and no datasets: InvalidParameterException (400)',
  'version-arn-number': 'the number at the end of a version’s ARN is its creation time in milliseconds',
  'listed-at-once': 'a version is listed as soon as CreateProjectVersion has answered',
  'tags-on-create': 'ListTagsForResource gives the tags of CreateProjectVersion at once',
  'training-message': 'a version that is being trained says: The model is being trained.',
  'auto-create-version-input': 'with AutoCreate, the testing input is described as Assets: [], AutoCreate: true',
  'kms-key-id': 'KmsKeyId is described as it was given',
  'unknown-beside-known-name': 'of a known and an unknown version name, the known one is listed',
  'taken-name': 'CreateProjectVersion with the name of a version in training: ResourceInUseException (400)',
  'delete-while-training': 'DeleteProjectVersion of a version in training: ResourceInUseException (400)',
  'empty-manifest': 'an empty manifest ends as TRAINING_FAILED: The manifest file is empty.',
  'end-of-failed': 'a failed version has a TrainingEndTimestamp',
  'file-error-results': 'after an empty manifest there is neither a ManifestSummary nor a validation manifest',
  'taken-name-of-failed': 'CreateProjectVersion with the name of a failed version: ResourceInUseException (400)',
  'tag-resource': 'TagResource adds tags and overwrites those of the same key',
  'tag-limit': 'TagResource beyond fifty tags: ServiceQuotaExceededException (400)',
  deletion: 'DeleteProjectVersion answers DELETING, and the version is not listed later on',
  'too-many-invalid-lines': 'ends as TRAINING_FAILED: The manifest file contains too many invalid rows.',
  'content-error-results': 'a content error leaves a ManifestSummary and a validation manifest, no evaluation, no bill',
  'line-numbers': 'error_json_line_indices counts lines from 1',
  'summary-after-auto-create': 'after AutoCreate the manifest summary has no statistics of testing',
  'prefix-slash': 'a slash at the end of S3KeyPrefix adds no second slash to the keys of result files',
  'object-version': 'the object version of a manifest is described as it was given',
  'newest-first': 'DescribeProjectVersions lists the newest version first',
  'trained-message': 'ends as TRAINING_COMPLETED: The model is ready to run.',
  'billable-time': 'BillableTrainingTimeInSeconds is not less than the time from creation to end',
  'result-file-names': 'result files are called <prefix>/<kind>-<project>-<version>.json',
  'testing-statistics': 'with two manifests the manifest summary has statistics of both',
  'auto-create-results': 'with AutoCreate there is a testing Output, and no testing Validation',
  'summary-names-version': 'the evaluation summary names the ARN of the version',
  'summary-layout': 'the aggregate metrics are directly in AggregatedEvaluationResults',
  'f1-is-fround': 'the described F1Score is the summary’s, rounded to 32 bits',
  'aggregates-are-means': 'the aggregate metrics are the plain means over the labels',
  'confusion-cells': 'the confusion matrix has every pair of two labels, the zeros too',
  'snapshot-confidence': 'confidences in the testing snapshot are from 0 to 1',
  'detect-not-running': 'DetectCustomLabels of a model that does not run: ResourceNotReadyException (400)',
  'taken-policy-name':
    'PutProjectPolicy with a name that is taken, without a revision: ResourceAlreadyExistsException (400)',
  'start-while-starting': 'StartProjectVersion of a model that is starting: ResourceInUseException (400)',
  'detect-every-label': 'DetectCustomLabels with MinConfidence 0 gives every label, the highest confidence first',
  'units-after-stop': 'the inference units of a model are not described after it has stopped',
} as const

/** The id of an assumption in the list and in a report. */
export type AssumptionId = keyof typeof ASSUMPTIONS

export function isAssumptionId(text: string): text is AssumptionId {
  return Object.hasOwn(ASSUMPTIONS, text)
}
