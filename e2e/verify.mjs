/**
 * The verification of an account, as its workflow is shown to users, through the local runner. The account is an emulator of
 * its own whose trainings take seconds: the program waits in real time. It allows what the page's policy does, and no more.
 */
import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT, startEmulator } from './emulator.mjs'
import { exportRepository } from './export-repository.mjs'
import { loginDouble } from './login-double.mjs'
import { scratchFolder } from './processes.mjs'
import { runWorkflow } from './runner-act.mjs'
import { createTally } from './tally.mjs'
import { versionNames } from './test-bucket.mjs'

const WORKFLOW = 'examples/workflows/verify-in-your-account.yml'
const PROJECT = 'train-custom-labels-verify'

/** At a speed of 60: five seconds for a training that fails, which leave time to ask while it runs, and four for the other. */
const SPEED = 60
const SEED = {
  settings: {
    trainingSeconds: { success: 240, contentError: 120, fileError: 300, serviceError: 300 },
    // Over before the script checks whether the versions are deleted.
    deletionSeconds: 1,
  },
  buckets: { 'example-orchard-models': { versioning: 'Enabled' } },
}

/** The checkout of another repository, which the local runner would fetch. */
function checkoutDouble(repository) {
  return `name: Checkout double
description: Puts the files of this checkout where the checkout puts those of the repository
inputs:
  repository:
    required: true
  ref:
    required: true
  persist-credentials:
    default: 'true'
runs:
  using: composite
  steps:
    - shell: bash
      run: cp -R ${JSON.stringify(join(repository, 'dist'))} .
`
}

/** Runs the workflow, with doubles of the two actions that need a network. */
async function runVerification(emulator) {
  const repository = join(scratch, 'repository')
  await exportRepository(ROOT, repository, {})
  const workflow = await readFile(join(repository, WORKFLOW), 'utf8')
  const doubles = []
  for (const [name, text] of [
    ['actions/checkout', checkoutDouble(repository)],
    ['aws-actions/configure-aws-credentials', loginDouble()],
  ]) {
    const [use] = new RegExp(`${name}@[0-9a-f]{40}`).exec(workflow)
    const double = join(scratch, name.replace('/', '-'))
    await mkdir(double)
    await writeFile(join(double, 'action.yml'), text)
    doubles.push('--local-repository', `${use}=${double}`)
  }
  return runWorkflow({
    repository,
    scratch,
    workflow: WORKFLOW,
    event: 'workflow_dispatch',
    variables: {
      GITHUB_RUN_ID: '9001',
      GITHUB_RUN_NUMBER: '1',
      AWS_ENDPOINT_URL: emulator.url,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    more: [
      ...doubles,
      ...['--local-repository', `OWNER/train-custom-labels@v0=${repository}`],
      ...['--var', 'AWS_VERIFY_ROLE_ARN=role-of-the-double'],
      ...['--input', 'kms-key-id=alias/orchard'],
      ...['--input', 'run-model=true'],
    ],
  })
}

/** The policy that the page gives the role: for the program, and for the action that resumes the training. */
async function documentedPolicy() {
  const page = await readFile(join(ROOT, 'docs', 'verify-in-your-account.md'), 'utf8')
  const [, policy] = /^```json\n([^]*?)^```$/m.exec(page)
  const path = join(scratch, 'policy.json')
  await writeFile(path, policy)
  return path
}

function summaryIn({ events }) {
  const summaries = events.filter(({ command }) => command === 'summary')
  return summaries.map(({ content }) => content).join('')
}

const { check, finish } = createTally('verify')
const scratch = scratchFolder('verify-')
let emulator
try {
  const seed = join(scratch, 'seed.json')
  await writeFile(seed, JSON.stringify(SEED))
  emulator = await startEmulator(SPEED, ['--seed', seed, '--check-images', '--policy', await documentedPolicy()])
  const ran = await runVerification(emulator)
  const isGreen = await check('the workflow is green', () => assert.equal(ran.code, 0))
  if (!isGreen) console.log(ran.text)
  await check('everything that can be checked is as assumed', () =>
    assert.match(summaryIn(ran), /\nConfirmed: 49, different: 0, not observed: 1\./),
  )
  await check('the action takes the training up', () => {
    const outputs = ran.events.filter(({ command }) => command === 'set-output')
    assert.deepEqual(
      outputs.filter(({ name }) => name === 'resumed').map(({ arg }) => arg),
      ['true'],
    )
  })
  await check('no version is left behind', async () => assert.deepEqual(await versionNames(emulator.url, PROJECT), []))
} catch (error) {
  await check('the script runs to its end', () => Promise.reject(error))
} finally {
  await emulator?.stop()
  finish()
}
