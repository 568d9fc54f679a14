/**
 * The documented IAM policies, on an emulator that denies what they do not allow: with them each feature runs, and
 * without any one of their actions a run fails, or says what it could not do.
 */
import { describe, expect, test } from '@jest/globals'
import { POLICY_NAMES, rightsOf } from '../support/documented-policies.js'
import type { RunResult } from '../support/run-action.js'
import { manifestOf } from '../support/environment.js'
import { startAndEndWaiting, waitAgain } from '../support/missing-actions-of-notify.js'
import { NOTIFYING } from '../support/notify-scenarios.js'
import {
  closeEnvironmentAfterEachTest,
  environment,
  S3_INPUTS,
  DRY,
  WORKSPACE,
  UNTAGGED,
  setOrchard,
  give,
  lintWithReport,
  pinned,
  putReport,
  trainFromDatasets,
  isForKeys,
} from '../support/policy-scenarios.js'

closeEnvironmentAfterEachTest()

describe('with the documented policies nothing is denied in', () => {
  const features: readonly {
    readonly name: string
    readonly policies: readonly string[]
    readonly kind?: 'datasets' | 'no project'
    /** Sets up what the runs need, while everything is allowed. */
    readonly prepare?: () => Promise<unknown>
    readonly play: () => Promise<readonly RunResult[]>
    /** Outcomes of the runs. */
    readonly outcomes: readonly string[]
  }[] = [
    {
      name: 'trainings from manifests in S3, with tags, a re-run, and a manifest of a given version',
      policies: ['train', 'preflight', 'manifests-in-s3', 'results', 'record'],
      play: async () => [
        await environment.run({ inputs: S3_INPUTS }),
        await environment.run({ inputs: S3_INPUTS, env: { GITHUB_RUN_ATTEMPT: '2' } }),
        await environment.run({
          inputs: { ...S3_INPUTS, 'training-manifests': pinned() },
          env: { GITHUB_RUN_ID: '2' },
        }),
      ],
      outcomes: ['passed', 'passed', 'passed'],
    },
    {
      name: 'trainings from manifests of the workspace, with and without tags, resumed again',
      policies: ['train', 'preflight', 'workspace-manifests', 'results', 'record'],
      play: async () => [
        await environment.run(WORKSPACE),
        await environment.run({ ...WORKSPACE, env: { GITHUB_RUN_ATTEMPT: '2' } }),
        await environment.run(UNTAGGED),
        await environment.run(UNTAGGED),
        await environment.run({ ...UNTAGGED, inputs: { ...UNTAGGED.inputs, 'version-name': 'by-hand' } }),
      ],
      outcomes: ['passed', 'passed', 'passed', 'passed', 'passed'],
    },
    {
      name: 'a training from the project’s datasets, without tags',
      policies: ['train', 'preflight', 'results'],
      kind: 'datasets',
      play: async () => [await trainFromDatasets()],
      outcomes: ['passed'],
    },
    {
      name: 'a project that is created',
      policies: ['train', 'preflight', 'create-project', 'manifests-in-s3', 'results'],
      kind: 'no project',
      play: async () => [
        await environment.run({ inputs: { ...S3_INPUTS, record: 'false', 'create-project': 'true' } }),
      ],
      outcomes: ['passed'],
    },
    {
      name: 'a training that a state machine waits for, whose execution is found while it runs and after its end',
      policies: ['train', 'preflight', 'manifests-in-s3', 'results', 'record', 'notify'],
      prepare: startAndEndWaiting,
      play: async () => [
        await waitAgain(),
        await environment.run({ inputs: { ...S3_INPUTS, ...NOTIFYING }, env: { GITHUB_RUN_ID: '2' } }),
        await environment.run({ inputs: { ...S3_INPUTS, ...NOTIFYING }, env: { GITHUB_RUN_ID: '2' } }),
      ],
      outcomes: ['still-training', 'still-training', 'still-training'],
    },
    {
      name: 'a failed training, whose findings are read',
      policies: ['train', 'preflight', 'workspace-manifests', 'results', 'record'],
      play: async () => [
        await environment.run({
          workspace: { 'train.manifest': manifestOf(20) + 'no json\n'.repeat(20) },
          inputs: { ...WORKSPACE.inputs, 'testing-manifests': '', 'auto-create-testing-data': 'true', lint: 'off' },
        }),
      ],
      outcomes: ['training-failed'],
    },
    {
      name: 'evaluations that write nothing',
      policies: ['evaluate'],
      play: async () => [
        await environment.evaluate({ inputs: { record: 'false', version: 'earlier', baseline: 'latest' } }),
        await environment.evaluate({ inputs: { record: 'false', version: 'unjudged' } }),
      ],
      outcomes: ['passed', 'passed'],
    },
    {
      name: 'an evaluation that records its verdict',
      policies: ['evaluate', 'record'],
      play: async () => [await environment.evaluate({ inputs: { version: 'unjudged' } })],
      outcomes: ['passed'],
    },
    {
      name: 'dry runs, of a name that is free, of one that is not, and of a manifest of a given version',
      policies: ['dry-run', 'preflight'],
      play: async () => [
        await environment.run({ inputs: DRY }),
        await environment.run({ inputs: { ...DRY, 'version-name': 'earlier' } }),
        await environment.run({ inputs: { ...DRY, 'training-manifests': pinned() } }),
      ],
      outcomes: ['dry-run', 'dry-run', 'dry-run'],
    },
    {
      name: 'lints of manifests in S3, and of those of a version',
      policies: ['lint'],
      play: async () => [
        await environment.lint({ inputs: { 'training-manifests': pinned() } }),
        await environment.lint({ inputs: { project: 'orchard', version: 'earlier' } }),
      ],
      outcomes: ['passed', 'passed'],
    },
    {
      name: 'a lint that checks the images, which are not there',
      policies: ['lint', 'lint-images'],
      play: async () => [await environment.lint({ inputs: { 'training-manifests': pinned(), images: 'headers' } })],
      outcomes: ['findings'],
    },
    {
      name: 'a lint that looks the images up in an inventory report',
      policies: ['lint', 'lint-inventory', 'lint-images'],
      prepare: putReport,
      play: async () => [await lintWithReport()],
      outcomes: ['passed'],
    },
    {
      name: 'a lint of the datasets of a project',
      policies: ['lint'],
      kind: 'datasets',
      play: async () => [await environment.lint({ inputs: { project: 'orchard' } })],
      outcomes: ['passed'],
    },
    {
      name: 'a lint of what a version was trained from that was trained from datasets',
      policies: ['lint'],
      kind: 'datasets',
      prepare: trainFromDatasets,
      play: async () => [await environment.lint({ inputs: { project: 'orchard', version: 'latest' } })],
      outcomes: ['passed'],
    },
  ]

  test.each(features.map((feature) => [feature.name, feature] as const))(
    '%s',
    async (_name, { policies, kind, prepare, play, outcomes }) => {
      await setOrchard(kind)
      await prepare?.()
      await give(rightsOf(...policies))
      const runs = await play()
      expect(environment.emulator.journal.filter(({ errorName }) => errorName?.startsWith('AccessDenied'))).toEqual([])
      expect(runs.map(({ outputs }) => outputs.outcome)).toEqual(outcomes)
      expect(runs.map(({ summary }) => summary).join('')).not.toMatch(/was denied|may not be/)
    },
  )

  test('and every policy of a role is among them, but those for keys, which are not emulated', () => {
    const played = new Set(features.flatMap(({ policies }) => policies))
    expect(POLICY_NAMES.filter((name) => !played.has(name) && !isForKeys(name))).toEqual([])
  })
})
