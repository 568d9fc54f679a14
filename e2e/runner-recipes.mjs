/**
 * Recipes of the documentation through the local runner: those that release, stop, copy and measure, as the page has them, but for
 * shorter waits and for keys of GitHub that the runner does not know. One needs the AWS CLI and a login, and is not played.
 */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { roleEnvironment, ROOT, startEmulator } from './emulator.mjs'
import { exportRunnable } from './export-repository.mjs'
import { startGithubComments } from './github-comments.mjs'
import { withoutNewKeys } from './new-keys.mjs'
import { PICTURES, PRODUCTION, recipesSeed, ROLES } from './recipes-seed.mjs'
import { runWorkflow } from './runner-act.mjs'
import { stepsIn } from './runner-steps.mjs'

const PARAMETER = '/orchard/model'
const TOKEN = 'ghs_ofTheDouble'
/** Recipes that are played, by the names of their workflows. */
const PLAYED = ['Office hours', 'Nightly sweep', 'Release', 'Measure on fresh images', 'Copy to production']

/** The recipes by their names, as the runner can play them. */
async function recipesOf(projectArn) {
  const page = await readFile(join(ROOT, 'docs/recipes.md'), 'utf8')
  const yamls = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, yaml]) => yaml)
  const found = PLAYED.map((name) => {
    const yaml = yamls.find((text) => text.startsWith(`name: ${name}\n`))
    assert.ok(yaml !== undefined, `the page has no recipe ${name}`)
    const bake = name === 'Release' ? 'bake: 5s\n$1' : ''
    const played = withoutNewKeys(yaml)
      .replace(/^( +)(operation: )/gm, `$1${bake}poll-interval: 5s\n$1$2`)
      .replace(/arn:aws:rekognition:\S+/, projectArn)
    return [name, played]
  })
  return new Map(found)
}

const fileOf = (name) => `.github/workflows/${name.toLowerCase().replaceAll(' ', '-')}.yml`

/** @param {object} tally `checkRun` of the script, and its scratch folder */
export async function playRecipes({ checkRun, scratch }) {
  const repository = join(scratch, 'recipes')
  const seed = join(scratch, 'recipes-seed.json')
  const eventPath = join(scratch, 'recipes-event.json')
  await writeFile(seed, JSON.stringify(recipesSeed()))
  const emulator = await startEmulator(3_600, ['--seed', seed])
  const github = await startGithubComments(TOKEN)

  const control = async (path, body) => {
    const options = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    return (await globalThis.fetch(`${emulator.url}/_emulator/${path}`, options)).json()
  }
  /** Project and versions of the own account, and the copies. */
  async function state() {
    const { projects, parameters } = await control('state')
    const [own] = projects.filter(({ arn }) => !arn.includes(PRODUCTION))
    const copies = projects.filter(({ arn }) => arn.includes(PRODUCTION)).flatMap(({ versions }) => versions)
    const value = parameters.find(({ name }) => name === PARAMETER)?.versions.at(-1).value
    return {
      projectArn: own.arn,
      versions: own.versions,
      running: own.versions.filter(({ status }) => status === 'RUNNING').map(({ name }) => name),
      published: own.versions.find(({ arn }) => arn === value)?.name,
      copies: copies.map(({ name, status }) => `${name} ${status}`),
    }
  }

  let runs = 0
  async function play(name, event, { payload = {}, variables = {} } = {}) {
    runs += 1
    await writeFile(eventPath, JSON.stringify(payload))
    const ran = await runWorkflow({
      repository,
      scratch,
      workflow: fileOf(name),
      event,
      variables: {
        GITHUB_RUN_ID: `${6_000 + runs}`,
        GITHUB_RUN_NUMBER: `${runs}`,
        ...roleEnvironment(emulator.url),
        GITHUB_API_URL: github.url,
      },
      more: [
        ...['--secret', `GITHUB_TOKEN=${TOKEN}`, '--eventpath', eventPath],
        ...['', '/evaluate', '/release'].flatMap((path) => [
          '--local-repository',
          `OWNER/train-custom-labels${path}@v0=${repository}`,
        ]),
        ...Object.entries(ROLES).flatMap(([role, arn]) => ['--var', `AWS_${role}_ROLE_ARN=${arn}`]),
        ...Object.entries(variables).flatMap(([key, value]) => ['--var', `${key}=${value}`]),
      ],
    })
    return { ...ran, outcomes: stepsIn(ran.events).map(({ outputs }) => outputs['outcome']), state: await state() }
  }

  try {
    const { projectArn, versions } = await state()
    const arnOf = (name) => versions.find((version) => version.name === name).arn
    const recipes = await recipesOf(projectArn)
    await exportRunnable(ROOT, repository, {
      ...Object.fromEntries([...recipes].map(([name, yaml]) => [fileOf(name), yaml])),
      ...Object.fromEntries(Object.entries(PICTURES).map(([name, bytes]) => [`smoke/${name}`, bytes])),
    })
    await control('seed', { parameters: { [PARAMETER]: { value: arnOf('live') } } })

    const sweep = await play('Nightly sweep', 'schedule')
    await checkRun('recipes: the nightly sweep stops what was forgotten, and nothing else', sweep, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(ran.outcomes, ['swept'])
      assert.deepEqual(ran.state.running, ['live'])
    })

    const fresh = await play('Measure on fresh images', 'schedule')
    await checkRun('recipes: the released version is measured on fresh images', fresh, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(ran.outcomes, ['passed'])
    })

    const [first, second] = [payloadOf('7 19,21 * * 1-5'), payloadOf('37 7 * * 1-5')]
    const variables = { ORCHARD_MODEL: arnOf('live') }
    const evening = await play('Office hours', 'schedule', { payload: first, variables })
    await checkRun('recipes: in the evening the model stops', evening, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(ran.outcomes, ['stopped'])
      assert.deepEqual(ran.state.running, [])
    })
    const again = await play('Office hours', 'schedule', { payload: first, variables })
    await checkRun('recipes: later in the evening there is nothing to do', again, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(ran.outcomes, ['nothing-to-do'])
    })
    const morning = await play('Office hours', 'schedule', { payload: second, variables })
    await checkRun('recipes: in the morning the model starts', morning, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(ran.outcomes, ['started'])
      assert.deepEqual(ran.state.running, ['live'])
    })

    const release = await play('Release', 'workflow_dispatch', { payload: { inputs: { version: 'next' } } })
    await checkRun('recipes: a release by hand replaces the version in use', release, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(ran.outcomes, ['swapped'])
      assert.deepEqual([ran.state.running, ran.state.published], [['next'], 'next'])
    })

    const copy = await play('Copy to production', 'workflow_dispatch')
    await checkRun('recipes: the released version is copied to production', copy, (ran) => {
      assert.equal(ran.code, 0)
      assert.deepEqual(ran.outcomes, ['copied'])
      assert.deepEqual(ran.state.copies, ['next COPYING_COMPLETED'])
    })
  } finally {
    await Promise.all([emulator.stop(), github.stop()])
  }
}

const payloadOf = (schedule) => ({ schedule })
