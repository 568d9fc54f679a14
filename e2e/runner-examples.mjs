/**
 * The examples, as they are shown to users, through the local runner: the actions come from this checkout, GitHub's token
 * from the emulator, and everything else is what the file says; no step finds a key anywhere. What act does not support, it
 * ignores: waits of environments, concurrency, and the filters by path.
 */
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { REGION, roleEnvironment, ROOT, startEmulator } from './emulator.mjs'
import { exportRunnable } from './export-repository.mjs'
import { startGithubComments } from './github-comments.mjs'
import { cocoLabels, imageLevelManifest } from './manifests.mjs'
import { runWorkflow } from './runner-act.mjs'
import { playNotify } from './runner-notify.mjs'
import { stepsIn } from './runner-steps.mjs'
import { versionNames } from './test-bucket.mjs'

const BUCKET = 'example-orchard-models'
const PROJECT = 'orchard'
const GATE = 'f1 >= 0.85\nlabels.*.recall >= 0.7\ninvalid-lines == 0\n'
const MANIFESTS = {
  'manifests/training.manifest': imageLevelManifest('training', 12, BUCKET),
  'manifests/testing.manifest': imageLevelManifest('testing', 6, BUCKET),
}
const PULL_REQUEST = {
  repository: { full_name: 'example-org/example-repository', private: true },
  pull_request: { number: 7, head: { ref: 'more-pears', repo: { full_name: 'example-org/example-repository' } } },
}

const LABELLED = { ...PULL_REQUEST, action: 'labeled', label: { name: 'train' } }
const TOKEN = 'ghs_ofTheDouble'

/** Of the role that an example names by its variable. */
const roleArn = (name) => `arn:aws:iam::111122223333:role/${name.toLowerCase().replaceAll('_', '-')}-orchard`

const SEED = {
  settings: { quality: { default: 1 } },
  stateMachines: { 'orchard-wait': {} },
  // Only what an example names can be assumed, and only by the branch.
  roles: Object.fromEntries(
    ['TRAIN', 'EVALUATE', 'DRY_RUN'].map((name) => [roleArn(name), { subjects: ['repo:*:ref:refs/heads/main'] }]),
  ),
  buckets: {
    [BUCKET]: {
      versioning: 'Enabled',
      objects: Object.fromEntries(Object.entries(MANIFESTS).map(([path, text]) => [path, { text }])),
    },
    // Of the images of the COCO file; none of them exists.
    'example-orchard-images': {},
  },
  projects: {
    [PROJECT]: {
      versions: {
        live: {
          status: 'RUNNING',
          data: {
            training: `s3://${BUCKET}/manifests/training.manifest`,
            testing: `s3://${BUCKET}/manifests/testing.manifest`,
          },
          output: `s3://${BUCKET}/orchard/live`,
        },
      },
    },
  },
}

/**
 * Runs each example against an emulator of its own.
 * @param {object} tally `check` and `checkRun` of the script, and its scratch folder
 */
export async function playExamples({ check, checkRun, scratch }) {
  const repository = join(scratch, 'examples')
  const seed = join(scratch, 'examples-seed.json')
  await writeFile(seed, JSON.stringify(SEED))
  await exportRunnable(ROOT, repository, {
    ...MANIFESTS,
    'labels/instances.json': cocoLabels(40),
    'gates/release.gate': GATE,
  })
  const emulator = await startEmulator(3_600, ['--seed', seed])
  const github = await startGithubComments(TOKEN)
  let runs = 0

  /** Runs an example once, as a workflow run of its own. */
  async function play(name, event, payload = {}) {
    const workflow = `examples/workflows/${name}.yml`
    const eventPath = join(scratch, 'event.json')
    await writeFile(eventPath, JSON.stringify(payload))
    runs += 1
    const ran = await runWorkflow({
      repository,
      scratch,
      workflow,
      event,
      variables: {
        GITHUB_RUN_ID: `${8_000 + runs}`,
        GITHUB_RUN_NUMBER: `${runs}`,
        ...roleEnvironment(emulator.url),
        GITHUB_API_URL: github.url,
      },
      more: [
        ...['--secret', `GITHUB_TOKEN=${TOKEN}`],
        ...['--eventpath', eventPath],
        ...['--local-repository', `OWNER/train-custom-labels@v0=${repository}`],
        ...['--var', 'WAIT_STATE_MACHINE_ARN=arn:aws:states:eu-west-1:111122223333:stateMachine:orchard-wait'],
        ...['TRAIN', 'EVALUATE', 'DRY_RUN'].flatMap((role) => ['--var', `AWS_${role}_ROLE_ARN=${roleArn(role)}`]),
      ],
    })
    return { ...ran, steps: stepsIn(ran.events), output: (text) => ran.events.some(({ msg }) => msg?.includes(text)) }
  }

  /** The names of the versions that an action adds to the project. */
  async function added(action) {
    const before = await versionNames(emulator.url, PROJECT)
    const ran = await action()
    const after = await versionNames(emulator.url, PROJECT)
    return { ran, names: after.filter((name) => !before.includes(name)) }
  }

  const outcomesOf = ({ steps }) => steps.map(({ outputs }) => outputs['outcome'])

  try {
    await check('the emulator of the examples is in their Region', () => assert.equal(REGION, 'eu-west-1'))

    const tried = await added(() => play('dry-run-on-pull-request', 'pull_request', PULL_REQUEST))
    await checkRun('dry-run-on-pull-request tries, and starts nothing', tried.ran, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['dry-run'])
      assert.deepEqual(tried.names, [])
    })

    const labelled = await added(() => play('train-on-label', 'pull_request', LABELLED))
    await checkRun('train-on-label trains, and leaves the verdict as a comment', labelled.ran, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['passed'])
      assert.equal(github.comments.length, 1)
      assert.equal(github.comments[0].pullRequest, PULL_REQUEST.pull_request.number)
      assert.ok(github.comments[0].body.includes(labelled.names[0]))
    })
    const again = await added(() => play('train-on-label', 'pull_request', LABELLED))
    await checkRun('and its next training writes over it', again.ran, (ran) => {
      assert.equal(ran.code, 0)
      assert.equal(github.comments.length, 1)
      assert.ok(github.comments[0].body.includes(again.names[0]))
      assert.ok(!ran.output('could not be written'))
    })
    const other = await added(() => play('train-on-label', 'pull_request', { ...LABELLED, label: { name: 'docs' } }))
    await checkRun('and another label starts nothing', other.ran, () => assert.deepEqual(other.names, []))

    const gated = await added(() => play('train-and-gate', 'push'))
    await checkRun('train-and-gate trains one version, which passes', gated.ran, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['passed'])
      assert.deepEqual(gated.names, [ran.steps[0].outputs['version-name']])
    })

    const left = await added(() => play('train-and-come-back', 'push'))
    await checkRun('train-and-come-back starts a training and leaves', left.ran, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['still-training'])
      assert.deepEqual(left.names, [ran.steps[0].outputs['version-name']])
    })
    let back
    for (let hour = 0; hour < 10; hour += 1) {
      back = await play('train-and-come-back', 'schedule')
      if (outcomesOf(back)[0] !== 'still-training') break
    }
    await checkRun('and judges it when it comes back', back, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['passed'])
      assert.equal(ran.steps[0].outputs['version-name'], left.names[0])
      assert.equal(ran.steps[0].outputs['baseline-version-name'], gated.names[0])
    })
    const quiet = await play('train-and-come-back', 'schedule')
    await checkRun('and then has nothing to judge', quiet, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['nothing-to-judge'])
    })

    await playNotify({ checkRun, play, added, outcomesOf })

    const released = await added(() => play('train-gate-release-environment', 'push'))
    await checkRun('train-gate-release-environment hands over the version that passed', released.ran, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['passed'])
      assert.equal(released.names.length, 1)
      assert.ok(ran.output(`A release of ${released.names[0]} would start here; F1 1, change against the baseline 0`))
    })

    const timed = await added(() => play('gate-with-wait-timer', 'workflow_dispatch'))
    await checkRun('gate-with-wait-timer judges in the second job what the first one started', timed.ran, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['still-training', 'passed'])
      assert.deepEqual(
        ran.steps.map(({ outputs }) => outputs['version-name']),
        [timed.names[0], timed.names[0]],
      )
    })

    const long = await added(() => play('train-and-detach', 'workflow_dispatch'))
    await checkRun('train-and-detach resumes in the second job what the first one started', long.ran, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['still-training', 'passed'])
      assert.equal(ran.steps[1].outputs['resumed'], 'true')
      assert.equal(long.names.length, 1)
    })

    const converted = await added(() => play('train-from-coco', 'push'))
    await checkRun('train-from-coco makes both manifests, and trains a version that passes', converted.ran, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['passed'])
      const { 'training-images': training, 'testing-images': testing } = ran.steps[0].outputs
      assert.equal(Number(training) + Number(testing), 80)
      assert.ok(Number(testing) > 0)
    })

    const nightly = await added(() => play('nightly-regate', 'schedule'))
    await checkRun('nightly-regate judges the model that runs', nightly.ran, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['passed'])
      assert.equal(ran.steps[0].outputs['version-name'], 'live')
      assert.deepEqual(nightly.names, [])
    })

    await writeFile(join(repository, 'gates/release.gate'), `${GATE}labels.*.testing-images >= 1000\n`)
    const stricter = await play('nightly-regate', 'schedule')
    await checkRun('and is red once the gate asks for more', stricter, (ran) => {
      assert.notEqual(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['gate-failed'])
      assert.equal(JSON.parse(ran.steps[0].outputs['failed-rules']).length, 1)
    })
  } finally {
    await Promise.all([emulator.stop(), github.stop()])
  }
}
