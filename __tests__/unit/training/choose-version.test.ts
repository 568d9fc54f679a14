/** Which name a run uses, for every state that a version of it can be in. */
import { describe, expect, test } from '@jest/globals'
import type { ProjectVersion } from '../../../src/model/version.js'
import { ActionError } from '../../../src/errors/action-error.js'
import { chooseVersion, type NamePolicy } from '../../../src/training/choose-version.js'
import { versionOf } from '../../support/fake-tools.js'

const version = (name: string, status: string, statusMessage?: string): ProjectVersion => {
  const { f1Score: _, ...rest } = versionOf(name, { status, ...(statusMessage === undefined ? {} : { statusMessage }) })
  return rest
}
const SERVICE_ISSUE = 'Amazon Rekognition experienced a service issue'

/** The choice in short: `create NAME`, `resume NAME`, `failed-before NAME`, or the error's code. */
function inShort(policy: Partial<NamePolicy>, versions: readonly ProjectVersion[]): string {
  try {
    const choice = chooseVersion({ name: 'v', kind: 'derived', reuse: 'run', isRerun: false, ...policy }, versions)
    return choice.kind === 'create' ? `create ${choice.name}` : `${choice.kind} ${choice.version.name}`
  } catch (error) {
    return error instanceof ActionError ? error.code : String(error)
  }
}

describe('a derived name', () => {
  test.each([
    ['absent', false, [], 'create v'],
    ['in training', false, [version('v', 'TRAINING_IN_PROGRESS')], 'resume v'],
    ['trained', true, [version('v', 'TRAINING_COMPLETED')], 'resume v'],
    ['trained and running', true, [version('v', 'RUNNING')], 'resume v'],
    [
      'failed, first attempt: another job with this name saw it fail',
      false,
      [version('v', 'TRAINING_FAILED', 'bad')],
      'resume v',
    ],
    ['failed, a re-run trains again', true, [version('v', 'TRAINING_FAILED', 'bad')], 'create v.2'],
    ['failed for a service issue', false, [version('v', 'TRAINING_FAILED', SERVICE_ISSUE)], 'create v.2'],
    [
      'the second training continues',
      true,
      [version('v', 'TRAINING_FAILED'), version('v.2', 'TRAINING_IN_PROGRESS')],
      'resume v.2',
    ],
    ['the second failed too', true, [version('v', 'TRAINING_FAILED'), version('v.2', 'TRAINING_FAILED')], 'create v.3'],
    [
      'the highest number decides, not the order',
      true,
      [version('v.10', 'STOPPED'), version('v', 'TRAINING_FAILED'), version('v.9', 'TRAINING_FAILED')],
      'resume v.10',
    ],
    ['being deleted', false, [version('v', 'DELETING')], 'create v.2'],
    ['copied', false, [version('v', 'COPYING_COMPLETED')], 'VERSION_IS_A_COPY'],
    ['a start failed and no evaluation', false, [version('v', 'FAILED')], 'VERSION_UNUSABLE'],
    ['a start failed, with an evaluation', false, [versionOf('v', { status: 'FAILED' })], 'resume v'],
    ['an unknown status', false, [version('v', 'REHEARSING')], 'resume v'],
    [
      'names that are only similar',
      false,
      [version('v.02', 'TRAINING_COMPLETED'), version('v.1', 'STOPPED'), version('vv', 'STOPPED')],
      'create v',
    ],
  ] as const)('%s', (_name, isRerun, versions, expected) => {
    expect(inShort({ isRerun }, versions)).toBe(expected)
  })
})

describe('a given name', () => {
  test.each([
    ['absent', [], 'create v'],
    ['in training', [version('v', 'TRAINING_IN_PROGRESS')], 'resume v'],
    ['stopped', [version('v', 'STOPPED')], 'resume v'],
    ['failed', [version('v', 'TRAINING_FAILED', 'bad')], 'failed-before v'],
    ['failed for a service issue', [version('v', 'TRAINING_FAILED', SERVICE_ISSUE)], 'failed-before v'],
    ['being deleted', [version('v', 'DELETING')], 'VERSION_BEING_DELETED'],
    ['being copied', [version('v', 'COPYING_IN_PROGRESS')], 'VERSION_IS_A_COPY'],
  ] as const)('%s', (_name, versions, expected) => {
    expect(inShort({ kind: 'given', isRerun: true }, versions)).toBe(expected)
  })
})

describe('reuse never and fail', () => {
  test.each([['never'], ['fail']] as const)('%s: any version of the name is an error, in any state', (reuse) => {
    for (const status of ['TRAINING_IN_PROGRESS', 'TRAINING_COMPLETED', 'TRAINING_FAILED', 'DELETING', 'NEW_WORD']) {
      expect(inShort({ reuse, isRerun: true }, [version('v', status)])).toBe('VERSION_EXISTS')
    }
    expect(inShort({ reuse }, [])).toBe('create v')
  })
})
