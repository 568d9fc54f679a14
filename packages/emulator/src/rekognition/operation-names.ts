/**
 * The names of all operations of Amazon Rekognition, so that one which is not emulated is distinguished from one that does not
 * exist. API reference, "Actions"; a test compares the list with the official client's.
 */
const NAMES: ReadonlySet<string> = new Set(
  `
  AssociateFaces CompareFaces CopyProjectVersion CreateCollection CreateDataset CreateFaceLivenessSession
  CreateProject CreateProjectVersion CreateStreamProcessor CreateUser DeleteCollection DeleteDataset DeleteFaces
  DeleteProject DeleteProjectPolicy DeleteProjectVersion DeleteStreamProcessor DeleteUser DescribeCollection
  DescribeDataset DescribeProjectVersions DescribeProjects DescribeStreamProcessor DetectCustomLabels DetectFaces
  DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText DisassociateFaces
  DistributeDatasetEntries GetCelebrityInfo GetCelebrityRecognition GetContentModeration GetFaceDetection
  GetFaceLivenessSessionResults GetFaceSearch GetLabelDetection GetMediaAnalysisJob GetPersonTracking
  GetSegmentDetection GetTextDetection IndexFaces ListCollections ListDatasetEntries ListDatasetLabels ListFaces
  ListMediaAnalysisJobs ListProjectPolicies ListStreamProcessors ListTagsForResource ListUsers PutProjectPolicy
  RecognizeCelebrities SearchFaces SearchFacesByImage SearchUsers SearchUsersByImage StartCelebrityRecognition
  StartContentModeration StartFaceDetection StartFaceSearch StartLabelDetection StartMediaAnalysisJob
  StartPersonTracking StartProjectVersion StartSegmentDetection StartStreamProcessor StartTextDetection
  StopProjectVersion StopStreamProcessor TagResource UntagResource UpdateDatasetEntries UpdateStreamProcessor
  `
    .trim()
    .split(/\s+/),
)

/** Whether Amazon Rekognition has an operation of that name, emulated or not. */
export function isRekognitionOperation(name: string): boolean {
  return NAMES.has(name)
}

/**
 * All names.
 * @internal A test compares the documents with it.
 */
export function rekognitionOperationNames(): readonly string[] {
  return [...NAMES]
}
