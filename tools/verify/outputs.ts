/** What later steps of a workflow need to continue with the training. */
import { MANIFESTS } from './data.js'
import type { State } from './state.js'

/** Lines for the runner's file of outputs; every value is of one line by how it is made. */
export function outputsOf({ settings, stamp, good }: State): string {
  const base = `s3://${settings.bucket}/${settings.prefix}/${stamp}`
  const outputs = {
    project: settings.project,
    'version-name': good?.name ?? '',
    'project-version-arn': good?.arn ?? '',
    'training-manifests': `${base}/${MANIFESTS.training}`,
    'testing-manifests': settings.autoCreate ? '' : `${base}/${MANIFESTS.testing}`,
    'output-location': `${base}/good`,
    'auto-create': String(settings.autoCreate),
  }
  return Object.entries(outputs)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}
