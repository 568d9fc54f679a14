/** A policy attached to a project, which says who may copy its versions. */
export interface ProjectPolicy {
  readonly name: string
  /** Changes with each change of the document. */
  readonly revisionId: string
  /** As it was put. */
  readonly document: string
  readonly createdAt: number
  readonly updatedAt: number
}
