/**
 * The actions through an independent runner, nektos/act, against the committed emulator bundle: workflows that
 * `uses: ./` and `uses: ./evaluate`, one for each way to end, then the examples as they are shown to users, and the lint
 * action and setup-cli on a pull request, a release, and recipes of the documentation.
 *
 * act's structured log has each output, the job summary and each annotation as the runner understood them.
 */
import assert from 'node:assert/strict'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportRunnable } from './export-repository.mjs'
import { clientEnvironment, REGION, ROOT, startEmulator } from './emulator.mjs'
import { imageLevelManifest } from './manifests.mjs'
import { scratchFolder } from './processes.mjs'
import { runWorkflow } from './runner-act.mjs'
import { playExamples } from './runner-examples.mjs'
import { playLint } from './runner-lint.mjs'
import { playRecipes } from './runner-recipes.mjs'
import { playRelease } from './runner-release.mjs'
import { createTally } from './tally.mjs'
import { createTestBucket, versionNames } from './test-bucket.mjs'
import { WORKFLOW } from './runner-workflow.mjs'

const BUCKET = 'e2e-runner'
const PROJECT = 'surfaces'
const SECRET = clientEnvironment('')['AWS_SECRET_ACCESS_KEY']

const { check, finish } = createTally('runner')
const scratch = scratchFolder('runner-')
const repository = join(scratch, 'repository')
let emulator

/** Runs one job of the workflow; the answer is act's result. */
async function runJob(job, variables = {}) {
  const results = join(scratch, 'results')
  await rm(results, { recursive: true, force: true })
  await mkdir(results)
  const variablesOfRun = {
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '12',
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL: emulator.url,
    AWS_ACCESS_KEY_ID: clientEnvironment(emulator.url)['AWS_ACCESS_KEY_ID'],
    AWS_SECRET_ACCESS_KEY: SECRET,
    RESULTS: results,
    ...variables,
  }
  const { code, events, stderr, text } = await runWorkflow({
    repository,
    scratch,
    workflow: '.github/workflows/e2e.yml',
    event: 'push',
    variables: variablesOfRun,
    more: ['-j', job],
  })
  const isMask = (event) => event.command === 'add-mask'
  return {
    code,
    text,
    masks: events
      .filter(isMask)
      .map((event) => event.raw)
      .join(''),
    textBesidesMasks: JSON.stringify(events.filter((event) => !isMask(event))) + stderr,
    result: events.findLast((event) => event.jobResult !== undefined)?.jobResult,
    log: events
      .filter((event) => event.raw_output && event.stepID?.[0] === 'train')
      .map((event) => event.msg)
      .join(''),
    summary: events
      .filter((event) => event.command === 'summary')
      .map((event) => event.content)
      .join(''),
    errors: events.filter((event) => event.command === 'error').map((event) => event.arg),
    outputs: await readJson(join(results, 'outputs.json')),
    report: await readJson(join(results, 'report.json')),
  }
}

async function readJson(path) {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined || text === '' ? undefined : JSON.parse(text)
}

/** Adds act's whole log to a failed assertion about a run: without it the cause could not be found. */
async function checkRun(name, ran, assertion) {
  const passed = await check(name, () => assertion(ran))
  if (!passed && !shown.has(ran)) {
    shown.add(ran)
    console.log(ran.text.replaceAll(SECRET, '***'))
  }
}
const shown = new Set()

async function passes() {
  const ran = await runJob('passes')
  await checkRun('a good training makes the job green', ran, () => {
    assert.equal(ran.code, 0)
    assert.equal(ran.result, 'success')
  })
  await checkRun('a later step reads the outputs', ran, ({ outputs }) => {
    assert.equal(outputs['outcome'], 'passed')
    assert.equal(outputs['passed'], 'true')
    assert.equal(outputs['error-code'], '')
    assert.equal(outputs['status'], 'TRAINING_COMPLETED')
    assert.equal(outputs['resumed'], 'false')
    assert.match(outputs['project-version-arn'], /^arn:aws:rekognition:.*:project\/surfaces\/version\/.+\/\d+$/)
    assert.ok(outputs['project-version-arn'].includes(`/version/${outputs['version-name']}/`))
    assert.match(
      outputs['training-manifest'],
      /^s3:\/\/e2e-runner\/manifests\/[0-9a-f]{64}\/training[.]manifest[?]versionId=/,
    )
    assert.ok(Number(outputs['f1-score']) >= 0 && outputs['f1-score'] !== '')
  })
  await checkRun('the job summary reaches the runner', ran, ({ summary, outputs }) => {
    assert.ok(summary.includes(outputs['version-name']), 'the version is not named')
    assert.match(summary, /F1/)
    assert.match(summary, /scratched/)
  })
  await checkRun('the report is where the output says', ran, ({ report }) => {
    assert.equal(report['report-version'], 1)
    assert.equal(report['outcome'], 'passed')
  })
  await checkRun('the log of the step reports the training', ran, ({ log, outputs }) => {
    assert.ok(log.includes(outputs['version-name']), 'the version is not named')
    assert.match(log, /TRAINING_COMPLETED/)
  })
  await checkRun('the secret key is masked, and nowhere else', ran, ({ masks, textBesidesMasks }) => {
    assert.ok(masks.includes(SECRET), 'the runner was not told to mask it')
    assert.ok(!textBesidesMasks.includes(SECRET), 'it is shown somewhere')
  })
  return ran
}

async function resumes(first) {
  const ran = await runJob('passes', { GITHUB_RUN_ATTEMPT: '2' })
  await checkRun('a re-run of the job takes the same version up', ran, ({ outputs }) => {
    assert.equal(outputs['resumed'], 'true')
    assert.equal(outputs['project-version-arn'], first.outputs['project-version-arn'])
    assert.equal(outputs['outcome'], 'passed')
  })
  await check('one training in the project', async () =>
    assert.deepEqual(await versionNames(emulator.url, PROJECT), [first.outputs['version-name']]),
  )
}

async function failsTheGate() {
  const ran = await runJob('gate')
  await checkRun('a gate that fails makes the job fail', ran, () => {
    assert.notEqual(ran.code, 0)
    assert.equal(ran.result, 'failure')
  })
  await checkRun('the outputs of the failed step are there', ran, ({ outputs }) => {
    assert.equal(outputs['outcome'], 'gate-failed')
    assert.equal(outputs['passed'], 'false')
    assert.equal(JSON.parse(outputs['failed-rules']).length, 1)
  })
  await checkRun('the failure is annotated', ran, ({ errors }) => assert.match(errors.join('\n'), /F1/i))
  await checkRun('the summary of a failed gate is written', ran, ({ summary }) => assert.match(summary, /F1/))
}

async function refusesInputs() {
  const before = await versionNames(emulator.url, PROJECT)
  const ran = await runJob('inputs')
  await checkRun('every bad input is named in one go', ran, ({ outputs, errors, result }) => {
    assert.equal(result, 'failure')
    assert.equal(outputs['outcome'], 'invalid-input')
    for (const input of ['f1-threshold', 'poll-interval', 'output-location'])
      assert.ok(errors.join('\n').includes(input), input)
  })
  await check('nothing was started', async () => assert.deepEqual(await versionNames(emulator.url, PROJECT), before))
}

async function separatesMatrixJobs() {
  const before = await versionNames(emulator.url, PROJECT)
  const ran = await runJob('legs')
  await checkRun('each job of a matrix starts a version of its own', ran, async () => {
    assert.equal(ran.code, 0)
    const added = (await versionNames(emulator.url, PROJECT)).filter((name) => !before.includes(name))
    assert.equal(added.length, 2)
  })
}

/** One job starts a training and leaves, the next one judges it by its name. */
async function comesBack() {
  const before = await versionNames(emulator.url, PROJECT)
  const ran = await runJob('judge', { GITHUB_RUN_ID: '4712' })
  const added = (await versionNames(emulator.url, PROJECT)).filter((name) => !before.includes(name))
  await checkRun('a version that one job started is judged by the next', ran, ({ outputs }) => {
    assert.equal(ran.code, 0)
    assert.equal(added.length, 1)
    assert.equal(outputs['version-name'], added[0])
    assert.equal(outputs['outcome'], 'passed')
    assert.equal(outputs['resumed'], 'true')
    assert.equal(outputs['failed-rules'], '[]')
    assert.equal(JSON.parse(outputs['warned-rules']).length, 1)
    assert.ok(before.includes(outputs['baseline-version-name']), 'another baseline')
    assert.equal(
      Number(outputs['f1-delta']).toFixed(9),
      (Number(outputs['f1-score']) - Number(outputs['baseline-f1-score'])).toFixed(9),
    )
  })
  await checkRun('the report of the judgement is the evaluate action’s', ran, ({ report, summary, outputs }) => {
    assert.equal(report['action'], 'evaluate')
    assert.ok(summary.includes(outputs['baseline-version-name']), 'the baseline is not named')
  })
}

try {
  const seed = join(scratch, 'seed.json')
  // Above the low bound of one job, and below the 100 % of another.
  await writeFile(seed, JSON.stringify({ settings: { quality: { default: 0.8 } } }))
  emulator = await startEmulator(3_600, ['--seed', seed])
  await createTestBucket(emulator.url, BUCKET)
  await exportRunnable(ROOT, repository, {
    '.github/workflows/e2e.yml': WORKFLOW,
    'data/training.manifest': imageLevelManifest('training', 12, BUCKET),
    'data/testing.manifest': imageLevelManifest('testing', 6, BUCKET),
  })
  const first = await passes()
  await resumes(first)
  await failsTheGate()
  await refusesInputs()
  await separatesMatrixJobs()
  await comesBack()
  await playExamples({ check, checkRun, scratch })
  await playLint({ checkRun, scratch })
  await playRelease({ checkRun, scratch })
  await playRecipes({ checkRun, scratch })
} catch (error) {
  await check('the script runs to its end', () => Promise.reject(error))
} finally {
  await emulator?.stop()
  finish()
}
