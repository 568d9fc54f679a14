/** Adds a project, with its datasets and versions, as a seed describes it. */
import { parseS3ObjectUri } from '../model/s3-uri.js'
import { datasetArn, projectArn } from './rekognition/arns.js'
import { freeInstant, issued } from './seed-instants.js'
import { readOrThrow } from './seed-uris.js'
import { addVersion } from './seed-version.js'
import type { DatasetSeed, ProjectSeed } from './seed.js'
import { withEntry, type Dataset, type Project, type World } from './world.js'

/** The world with the project; of one that is there, what the seed does not name stays. @throws SeedError */
export function addProject(world: World, name: string, seed: ProjectSeed, now: number): World {
  const existing = [...world.projects.values()].find((project) => project.name === name)
  const createdAt = existing?.createdAt ?? freeInstant(world, oldestOf(seed, now))
  const project: Project = {
    arn: projectArn(world, name, createdAt),
    name,
    createdAt,
    status: seed.status ?? existing?.status ?? 'CREATED',
    feature: seed.feature ?? existing?.feature ?? 'CUSTOM_LABELS',
    ...(seed.autoUpdate === undefined ? {} : { autoUpdate: seed.autoUpdate }),
    datasets: seed.datasets?.map((dataset) => toDataset(world, name, dataset, createdAt)) ?? existing?.datasets ?? [],
    tags: { ...existing?.tags, ...seed.tags },
  }
  const withIt = issued({ ...world, projects: withEntry(world.projects, project.arn, project) }, createdAt)
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

function toDataset(world: World, projectName: string, seed: DatasetSeed, createdAt: number): Dataset {
  return {
    type: seed.type,
    arn: datasetArn(world, projectName, seed.type, createdAt),
    createdAt,
    status: seed.status ?? 'CREATE_COMPLETE',
    statusMessage: seed.statusMessage ?? 'The dataset was successfully created.',
    ...(seed.entries === undefined ? {} : { entries: readOrThrow(parseS3ObjectUri(seed.entries), seed.entries) }),
  }
}
