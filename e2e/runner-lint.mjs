/**
 * The lint action and setup-cli through the local runner, on a pull request, without anything of AWS: annotations as the
 * runner understands them, the summary, the comment, the reports for later steps, and the command in later steps. Then the
 * example as it is shown to users.
 */
import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './emulator.mjs'
import { exportRunnable } from './export-repository.mjs'
import { startGithubComments } from './github-comments.mjs'
import { imageLevelManifest } from './manifests.mjs'
import { runWorkflow } from './runner-act.mjs'

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'
const TOKEN = 'ghs_ofTheDouble'
const FAULTY = 'examples/manifests/orchard-faulty.manifest'
const GOOD = 'examples/manifests/orchard-training.manifest'
const TESTING = 'examples/manifests/orchard-testing.manifest'
const EXAMPLE = 'examples/workflows/lint-pull-request.yml'
const TRAINING = imageLevelManifest('training', 24, 'example-orchard-images')
const PULL_REQUEST = {
  repository: { full_name: 'example-org/example-repository', private: true },
  pull_request: { number: 9, head: { ref: 'more-pears', repo: { full_name: 'example-org/example-repository' } } },
}

/** A job that lints, and then keeps outputs, report and SARIF: RUNNER_TEMP is deleted when the job ends. */
const lintJob = (name, training, more = '') => `
  ${name}:
    runs-on: ubuntu-latest
    steps:
      - uses: ${CHECKOUT}
      - id: lint
        uses: ./lint
        with:
          training-manifests: ${training}
          testing-manifests: ${TESTING}
          base: ./${GOOD}
          gate: labels.*.training-images >= 8
          comment: true${more}
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.lint.outputs) }}
          REPORT: \${{ steps.lint.outputs.report-path }}
          SARIF: \${{ steps.lint.outputs.sarif-path }}
        run: |
          printf '%s' "$OUTPUTS" > "$RESULTS/outputs.json"
          cp "$REPORT" "$RESULTS/report.json"
          cp "$SARIF" "$RESULTS/lint.sarif"
`

const WORKFLOW = `name: lint
on: pull_request
permissions:
  contents: read
jobs:${lintJob('faulty', FAULTY)}${lintJob('good', GOOD)}${lintJob('allowed', FAULTY, '\n          fail-on: never')}
  command:
    runs-on: ubuntu-latest
    steps:
      - uses: ${CHECKOUT}
      - uses: ./setup-cli
      - run: custom-labels --version > "$RESULTS/version"
      - run: custom-labels lint --training ${GOOD} --testing ${TESTING} --format json > "$RESULTS/report.json"
      - id: faulty
        continue-on-error: true
        run: custom-labels lint --format github ${FAULTY}
`

/** @param {object} tally `check` and `checkRun` of the script, and its scratch folder */
export async function playLint({ checkRun, scratch }) {
  const repository = join(scratch, 'lint')
  const eventPath = join(scratch, 'lint-event.json')
  await writeFile(eventPath, JSON.stringify(PULL_REQUEST))
  await exportRunnable(ROOT, repository, {
    '.github/workflows/lint.yml': WORKFLOW,
    'manifests/training.manifest': TRAINING,
    'manifests/testing.manifest': imageLevelManifest('testing', 6, 'example-orchard-images'),
  })
  const github = await startGithubComments(TOKEN)
  let runs = 0

  async function play(workflow, more = []) {
    runs += 1
    const results = join(scratch, `lint-results-${runs}`)
    await mkdir(results)
    const ran = await runWorkflow({
      repository,
      scratch,
      workflow,
      event: 'pull_request',
      variables: { GITHUB_RUN_ID: `${9_000 + runs}`, GITHUB_API_URL: github.url, RESULTS: results },
      more: ['--secret', `GITHUB_TOKEN=${TOKEN}`, '--eventpath', eventPath, ...more],
    })
    const result = async (name) => JSON.parse(await readFile(join(results, name), 'utf8').catch(() => 'null'))
    return {
      ...ran,
      results,
      outputs: await result('outputs.json'),
      report: await result('report.json'),
      sarif: await result('lint.sarif'),
      summary: textOf(ran.events, 'summary', 'content'),
    }
  }
  const job = (name) => play('.github/workflows/lint.yml', ['-j', name])

  try {
    const faulty = await job('faulty')
    await checkRun('a manifest with errors makes the job of a pull request fail', faulty, ({ code, outputs }) => {
      assert.notEqual(code, 0)
      assert.equal(outputs['outcome'], 'findings')
      assert.equal(outputs['will-train'], 'false')
      assert.equal(outputs['error-code'], 'MANIFEST_INVALID')
      assert.equal(outputs['invalid-lines'], '12')
    })
    await checkRun('its lines are annotated, ten of a level at most', faulty, ({ events, report }) => {
      const errors = events.filter(({ command }) => command === 'error')
      assert.equal(errors.length, 10)
      for (const code of ['ERROR_INVALID_JSON_LINE', 'ERROR_MISSING_SOURCE_REF']) {
        const { line } = report.findings.find((finding) => finding.code === code)
        assert.ok(
          errors.some(({ kvPairs }) => kvPairs.title === code && kvPairs.file === FAULTY && kvPairs.line === `${line}`),
          `no annotation of ${code} on line ${line}`,
        )
      }
    })
    await checkRun('the summary and the comment have the forecast', faulty, ({ summary }) => {
      const forecast = 'The training would fail with `ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST`'
      assert.ok(summary.includes(forecast))
      assert.match(summary, /### Changes since/)
      assert.equal(github.comments.length, 1)
      assert.equal(github.comments[0].pullRequest, PULL_REQUEST.pull_request.number)
      assert.ok(github.comments[0].body.includes(forecast))
    })
    await checkRun('a later step reads the JSON report and SARIF', faulty, ({ report, sarif }) => {
      assert.equal(report['lint-version'], 1)
      assert.equal(sarif.runs[0].results.length, report.findings.length)
      const { uri } = sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation
      assert.equal(uri, FAULTY)
    })

    const good = await job('good')
    await checkRun(
      'a good manifest makes it pass, without annotations of errors',
      good,
      ({ code, events, outputs }) => {
        assert.equal(code, 0)
        assert.equal(outputs['outcome'], 'passed')
        assert.equal(outputs['passed'], 'true')
        assert.deepEqual(
          events.filter(({ command }) => command === 'error'),
          [],
        )
      },
    )

    const allowed = await job('allowed')
    await checkRun(
      'with fail-on: never the job passes, and the output passed is false',
      allowed,
      ({ code, outputs }) => {
        assert.equal(code, 0)
        assert.equal(outputs['outcome'], 'findings')
        assert.equal(outputs['passed'], 'false')
      },
    )

    const command = await job('command')
    await checkRun(
      'setup-cli puts the command on the PATH of later steps',
      command,
      async ({ code, results, report }) => {
        assert.equal(code, 0)
        const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
        assert.equal((await readFile(join(results, 'version'), 'utf8')).trim(), version)
        assert.equal(report['will-train'], true)
      },
    )
    await checkRun('and its annotations are those of the workspace', command, ({ events }) => {
      const errors = events.filter(({ command: name }) => name === 'error')
      assert.ok(errors.some(({ kvPairs }) => kvPairs.file === FAULTY && kvPairs.line === '4'))
    })

    const example = await play(EXAMPLE, local(repository))
    await checkRun('lint-pull-request passes with good manifests', example, ({ code, events }) => {
      assert.equal(code, 0)
      assert.ok(events.some(({ command: name, name: output, arg }) => name && output === 'outcome' && arg === 'passed'))
    })
    await writeFile(join(repository, 'manifests/training.manifest'), `${TRAINING}{"source-ref": \n`)
    const broken = await play(EXAMPLE, local(repository))
    await checkRun('and is red once a line is broken, which it annotates', broken, ({ code, events }) => {
      assert.notEqual(code, 0)
      const [error] = events.filter(({ command: name }) => name === 'error')
      assert.deepEqual(
        [error.kvPairs.title, error.kvPairs.file, error.kvPairs.line],
        ['ERROR_INVALID_JSON_LINE', 'manifests/training.manifest', `${TRAINING.split('\n').length}`],
      )
    })
  } finally {
    await github.stop()
  }
}

/** The actions of the examples come from this checkout. */
function local(repository) {
  return ['--local-repository', `OWNER/train-custom-labels@v0=${repository}`]
}

function textOf(events, command, key) {
  return events
    .filter((event) => event.command === command)
    .map((event) => event[key])
    .join('')
}
