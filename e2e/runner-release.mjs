/**
 * The whole pipeline through the local runner, as the example shows it to users: labels are converted, split and linted, a
 * version is trained and judged, swapped in, published, watched, and copied to a second account. Then an alarm rolls a
 * release back, and a run by hand goes back to the version before.
 */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { roleEnvironment, ROOT, startEmulator } from './emulator.mjs'
import { exportRunnable } from './export-repository.mjs'
import { startGithubComments } from './github-comments.mjs'
import { cocoLabels } from './manifests.mjs'
import { withoutNewKeys } from './new-keys.mjs'
import { runWorkflow } from './runner-act.mjs'
import { stepsIn } from './runner-steps.mjs'

const PRODUCTION = '444455556666'
const ALARM = 'orchard-errors'
const PARAMETER = '/orchard/model'
const TOKEN = 'ghs_ofTheDouble'
const FOLDER = '.github/workflows'
/** The roles that the examples name by their variables. */
const ROLES = {
  TRAIN: 'arn:aws:iam::111122223333:role/train-orchard',
  RELEASE: 'arn:aws:iam::111122223333:role/release-orchard',
  COPY_SOURCE: 'arn:aws:iam::111122223333:role/copy-source-orchard',
  COPY: `arn:aws:iam::${PRODUCTION}:role/copy-orchard`,
}
const TRUST = { subjects: ['repo:*:ref:refs/heads/main'] }

const SEED = {
  settings: { quality: { default: 1 } },
  roles: Object.fromEntries(['TRAIN', 'RELEASE', 'COPY_SOURCE'].map((name) => [ROLES[name], TRUST])),
  buckets: { 'example-orchard-models': { versioning: 'Enabled' }, 'example-orchard-images': {} },
  projects: { orchard: {} },
  alarms: { [ALARM]: { state: 'OK' } },
  accounts: {
    [PRODUCTION]: {
      roles: { [ROLES.COPY]: TRUST },
      buckets: { 'example-orchard-production': {} },
      projects: { orchard: {} },
    },
  },
}

/** @param {object} tally `check` and `checkRun` of the script, and its scratch folder */
export async function playRelease({ checkRun, scratch }) {
  const repository = join(scratch, 'release')
  const seed = join(scratch, 'release-seed.json')
  const eventPath = join(scratch, 'release-event.json')
  await writeFile(seed, JSON.stringify(SEED))
  await writeFile(eventPath, '{}')
  const example = async (name) => withoutNewKeys(await readFile(join(ROOT, 'examples/workflows', name), 'utf8'))
  await exportRunnable(ROOT, repository, {
    [`${FOLDER}/release.yml`]: await example('release.yml'),
    [`${FOLDER}/release-pipeline.yml`]: await example('release-pipeline.yml'),
    'labels/instances.json': cocoLabels(40),
    'gates/release.gate': 'f1 >= 0.85\n',
  })
  const emulator = await startEmulator(3_600, ['--seed', seed])
  const github = await startGithubComments(TOKEN)
  let runs = 0

  /** Runs the example once, as a workflow run of its own. */
  async function play(event, bake = '5s') {
    runs += 1
    const ran = await runWorkflow({
      repository,
      scratch,
      workflow: `${FOLDER}/release.yml`,
      event,
      variables: {
        GITHUB_RUN_ID: `${7_000 + runs}`,
        GITHUB_RUN_NUMBER: `${runs}`,
        ...roleEnvironment(emulator.url),
        GITHUB_API_URL: github.url,
      },
      more: [
        ...['--secret', `GITHUB_TOKEN=${TOKEN}`, '--eventpath', eventPath],
        ...['--var', `BAKE=${bake}`, '--var', 'POLL_INTERVAL=5s'],
        ...['', '/setup-cli', '/release'].flatMap((path) => [
          '--local-repository',
          `OWNER/train-custom-labels${path}@v0=${repository}`,
        ]),
        ...Object.entries(ROLES).flatMap(([name, arn]) => ['--var', `AWS_${name}_ROLE_ARN=${arn}`]),
      ],
    })
    return { ...ran, steps: stepsIn(ran.events), state: await state() }
  }

  /** What the emulator has: the version that callers read, those that run, and the copies. */
  async function state() {
    const { projects, parameters } = await (await globalThis.fetch(`${emulator.url}/_emulator/state`)).json()
    const all = projects.flatMap(({ versions }) => versions)
    const value = parameters.find(({ name }) => name === PARAMETER)?.versions.at(-1).value
    const isCopy = ({ arn }) => arn.includes(PRODUCTION)
    return {
      published: all.find(({ arn }) => arn === value)?.name,
      running: all.filter(({ status }) => status === 'RUNNING').map(({ name }) => name),
      released: all.filter(({ tags }) => 'train-custom-labels:released' in tags).map(({ name }) => name),
      copies: all.filter(isCopy).map(({ name, status }) => `${name} ${status}`),
    }
  }

  const setAlarm = (to) =>
    globalThis.fetch(`${emulator.url}/_emulator/alarm`, {
      method: 'POST',
      body: JSON.stringify({ name: ALARM, state: to }),
    })

  /** Sets the alarm once callers read another version than this. */
  async function alarmAfter(name, isOver) {
    while (!isOver()) {
      const { published } = await state()
      if (published !== undefined && published !== name) return setAlarm('ALARM')
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    return undefined
  }

  const outcomesOf = ({ steps }) => steps.map(({ outputs }) => outputs['outcome'])
  const serves = (name) => ({ published: name, running: [name], released: [name] })
  const serving = ({ state: { published, running, released } }) => ({ published, running, released })

  try {
    const first = await play('push')
    const one = first.steps[0]?.outputs['version-name']
    await checkRun('release: labels become a version that is in use, and has a copy', first, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['passed', 'swapped', 'copied'])
      assert.deepEqual(serving(ran), serves(one))
      assert.deepEqual(ran.state.copies, [`${one} COPYING_COMPLETED`])
    })

    let isOver = false
    const [harmful] = await Promise.all([
      play('push', '10m').finally(() => {
        isOver = true
      }),
      alarmAfter(one, () => isOver),
    ])
    await checkRun('release: an alarm brings the old version back, and nothing is copied', harmful, (ran) => {
      assert.notEqual(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['passed', 'alarm'])
      assert.deepEqual(serving(ran), serves(one))
      assert.equal(ran.state.copies.length, 1)
      assert.deepEqual(JSON.parse(ran.steps[1].outputs['running-versions']), [one])
    })

    await setAlarm('OK')
    const second = await play('push')
    const two = second.steps[0]?.outputs['version-name']
    await checkRun('release: the next version replaces the first one', second, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['passed', 'swapped', 'copied'])
      assert.deepEqual(serving(ran), serves(two))
      assert.equal(ran.steps[1].outputs['previous-version-name'], one)
      assert.equal(ran.state.copies.length, 2)
    })

    const back = await play('workflow_dispatch')
    await checkRun('release: a run by hand goes back to the version before', back, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(outcomesOf(ran), ['rolled-back'])
      assert.deepEqual(serving(ran), serves(one))
    })
  } finally {
    await Promise.all([emulator.stop(), github.stop()])
  }
}
