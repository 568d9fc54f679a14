/** Part of wait.mjs: the versions that state machines wait for, in the emulator. */
import assert from 'node:assert/strict'
import { imageLevelManifest } from './manifests.mjs'

export const BUCKET = 'orchard'

/** Seconds of the emulator in one: a training has ended after some checks of a state machine that checks each second. */
export const SPEED = 600
const TRAINING_SECONDS = 5 * SPEED

/** The control path of an emulator. */
export function createControl(url) {
  return async (path, body, method = body === undefined ? 'GET' : 'POST') => {
    const options = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const response = await globalThis.fetch(`${url}/_emulator/${path}`, options)
    const text = await response.text()
    assert.equal(response.status, 200, text)
    return JSON.parse(text)
  }
}

/** Versions that are in training; those whose names begin with `endless` stay so. */
export async function seedVersions(control) {
  const version = (training) => ({
    data: { training: `s3://${BUCKET}/${training}`, testing: `s3://${BUCKET}/test.manifest` },
    output: `s3://${BUCKET}/runs`,
    ageSeconds: 0,
  })
  const endless = ['token', 'right', 'limit', 'silent', 'mute', 'again', 'deleted'].map((name) => `endless-${name}`)
  const good = ['throttled', 'github-down', ...endless]
  await control('seed', {
    settings: {
      concurrentTrainings: 20,
      trainings: [{ version: 'endless*', end: 'never' }],
      trainingSeconds: { success: TRAINING_SECONDS, contentError: TRAINING_SECONDS },
    },
    buckets: {
      [BUCKET]: {
        objects: {
          'train.manifest': { text: imageLevelManifest('training', 40, BUCKET) },
          'test.manifest': { text: imageLevelManifest('testing', 20, BUCKET) },
          'bad.manifest': { text: 'no json\n'.repeat(20) },
        },
      },
    },
    projects: {
      orchard: {
        versions: {
          failing: version('bad.manifest'),
          ...Object.fromEntries(good.map((name) => [name, version('train.manifest')])),
        },
      },
    },
  })
  const [{ arn, versions }] = (await control('state')).projects
  return { projectArn: arn, arnOf: (name) => versions.find((each) => each.name === name)?.arn }
}
