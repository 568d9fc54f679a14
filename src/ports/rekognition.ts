/** The seam to Rekognition; src/aws has the real one. */
import type { Project } from '../model/project.js'
import type { Tags } from '../model/tags.js'
import type { CreateVersionRequest } from '../model/training-spec.js'
import type { ProjectVersion } from '../model/version.js'

/**
 * Rekognition Custom Labels. Reads retry by themselves what a retry can fix, a few times within a minute;
 * calls that change something are one attempt each, because only the caller knows whether repeating is safe.
 */
export interface RekognitionPort {
  /** DescribeProjects of one name, of either feature; undefined when there is no such project. */
  readonly findProject: (name: string) => Promise<Project | undefined>
  /** CreateProject, one attempt. Returns the project's ARN. */
  readonly createProject: (name: string, tags: Tags) => Promise<string>
  /** CreateProjectVersion, one attempt that a cancel does not abort immediately. Returns the version's ARN. */
  readonly createProjectVersion: (request: CreateVersionRequest) => Promise<string>
  /** DescribeProjectVersions of one name; undefined when the answer does not list it. */
  readonly findVersion: (projectArn: string, versionName: string) => Promise<ProjectVersion | undefined>
  /** DescribeProjectVersions of one name, one attempt: for the wait, which has its own backoff. */
  readonly findVersionOnce: (projectArn: string, versionName: string) => Promise<ProjectVersion | undefined>
  /** DescribeProjectVersions of the whole project, paged to its end, newest first. */
  readonly listVersions: (projectArn: string) => Promise<readonly ProjectVersion[]>
  /**
   * ListDatasetEntries of a whole dataset, page by page. Each entry is a line of a manifest, without its line end.
   * @throws ServiceError `no-answer` among others for a listing without an end
   */
  readonly datasetEntries: (datasetArn: string) => AsyncIterable<readonly string[]>
  /** TagResource: adds tags or overwrites them; doing it twice is doing it once, so it is retried like a read. */
  readonly tag: (arn: string, tags: Tags) => Promise<void>
  /** ListTagsForResource of a project version. */
  readonly listTags: (arn: string) => Promise<Tags>
}
