/** The world as JSON, for the control path. */
import { withoutAbsent } from './rekognition/without-absent.js'
import type { World } from './world.js'

/** Everything an onlooker may want to know, as JSON. */
export function describeWorld(world: World, now: number): Readonly<Record<string, unknown>> {
  return {
    note: 'The metrics of this emulator are simulated.',
    account: world.account,
    region: world.region,
    now: new Date(now).toISOString(),
    settings: world.settings,
    roles: Object.fromEntries(world.roles),
    sessions: [...world.sessions.values()].map(({ accessKeyId, expiresAt, principal }) => ({
      accessKeyId,
      expiresAt,
      arn: principal?.arn,
    })),
    policy: world.policy ?? null,
    projects: [...world.projects.values()].map((project) => ({
      ...project,
      versions: [...world.versions.values()]
        .filter(({ projectArn }) => projectArn === project.arn)
        .map(({ training, ...version }) =>
          withoutAbsent({
            ...version,
            training: training.kind,
            endsAt: training.kind === 'running' && Number.isFinite(training.endsAt) ? training.endsAt : undefined,
          }),
        ),
    })),
    buckets: [...world.buckets.values()].map(({ objects, ...bucket }) => ({
      ...bucket,
      objects: [...objects].map(([key, versions]) => ({
        key,
        versions: versions.map(({ versionId, content }) => ({ versionId, sizeBytes: content?.bytes.length ?? null })),
      })),
    })),
  }
}
