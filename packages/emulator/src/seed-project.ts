/** Adds a project, with its datasets and versions, as a seed describes it. */
import { ofAccount } from './accounts/acting-account.js'
import { parseS3ObjectUri } from '../../../src/model/s3-uri.js'
import type { Dataset } from './datasets/dataset.js'
import { CREATED_MESSAGE } from './datasets/settle-work.js'
import { SeedError } from './parse-seed.js'
import type { ProjectPolicy } from './project-policies/project-policy.js'
import { readPolicyDocument } from './project-policies/read-document.js'
import { revisionIdOf } from './rekognition/put-project-policy.js'
import { datasetArn, projectArn } from './rekognition/arns.js'
import { freeInstant, issued } from './seed-instants.js'
import { readOrThrow } from './seed-uris.js'
import { addVersion } from './seed-version.js'
import type { DatasetSeed, ProjectSeed } from './seed.js'
import { withEntry, type Project, type EmulatorState } from './state.js'

/** The state with the project; of an existing one, what the seed does not name stays. @throws SeedError */
export function addProject(state: EmulatorState, name: string, seed: ProjectSeed, now: number): EmulatorState {
  const existing = ofAccount(state, state.projects).find((project) => project.name === name)
  const createdAt = existing?.createdAt ?? freeInstant(state, oldestOf(seed, now))
  const project: Project = {
    arn: projectArn(state, name, createdAt),
    name,
    createdAt,
    status: seed.status ?? existing?.status ?? 'CREATED',
    feature: seed.feature ?? existing?.feature ?? 'CUSTOM_LABELS',
    autoUpdate: seed.autoUpdate,
    datasets: seed.datasets?.map((dataset) => toDataset(state, name, dataset, createdAt)) ?? existing?.datasets ?? [],
    policies: seed.policies === undefined ? (existing?.policies ?? []) : toPolicies(name, seed.policies, createdAt),
    tags: { ...existing?.tags, ...seed.tags },
  }
  const withIt = issued({ ...state, projects: withEntry(state.projects, project.arn, project) }, createdAt)
  return Object.entries(seed.versions ?? {}).reduce(
    (next, [versionName, version]) => addVersion(next, project, versionName, version, now),
    withIt,
  )
}

/** A project is older than its oldest version. */
function oldestOf(seed: ProjectSeed, now: number): number {
  const ages = Object.values(seed.versions ?? {}).map(({ ageSeconds }) => ageSeconds ?? 0)
  return now - (Math.max(0, ...ages) + 60) * 1000
}

/** @throws SeedError for a document that PutProjectPolicy would refuse */
function toPolicies(
  projectName: string,
  documents: Readonly<Record<string, unknown>>,
  createdAt: number,
): readonly ProjectPolicy[] {
  return Object.entries(documents).map(([name, value], index) => {
    const document = JSON.stringify(value)
    const read = readPolicyDocument(document)
    if (!read.ok) throw new SeedError(`policy ${name} of project ${projectName}: ${read.problem}`)
    const instant = createdAt + index
    return { name, document, revisionId: revisionIdOf(instant), createdAt: instant, updatedAt: instant }
  })
}

function toDataset(state: EmulatorState, projectName: string, seed: DatasetSeed, createdAt: number): Dataset {
  const object = seed.entries === undefined ? undefined : readOrThrow(parseS3ObjectUri(seed.entries), seed.entries)
  return {
    type: seed.type,
    arn: datasetArn(state, projectName, seed.type, createdAt),
    createdAt,
    updatedAt: createdAt,
    status: seed.status ?? 'CREATE_COMPLETE',
    statusMessage: seed.statusMessage ?? CREATED_MESSAGE,
    entries: [],
    tags: { ...seed.tags },
    work: {
      kind: 'unread',
      endsAt: createdAt,
      source: { kind: 'seed', object, keepsStatus: seed.status !== undefined },
    },
  }
}
