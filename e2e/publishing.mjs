/**
 * The samples of docs/publishing.md, as they are on the page, read the ARN of the version in use from the emulator and from a
 * double of GitHub's API, and ask that version about an image.
 *
 *   node e2e/publishing.mjs
 *
 * Needs `python3` with boto3, `aws`, `act`, `jq` and `curl` on the PATH, and a Node that reads TypeScript.
 */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import '../__tests__/sweep/typescript.mjs'
import { createAwsCli } from './aws-cli-client.mjs'
import { clientEnvironment, ROOT, startEmulator } from './emulator.mjs'
import { run, scratchFolder } from './processes.mjs'
import { runWorkflow } from './runner-act.mjs'
import { createTally } from './tally.mjs'

const { startGithubDouble } = await import('../__tests__/support/github-double/github-double.ts')

const PAGE = 'docs/publishing.md'

/** The beginning of a JPEG that contains its size, 64 by 64 pixels; the emulator reads no further. */
const IMAGE = Buffer.from('ffd8ffc0001108004000400301220002110103110', 'hex')

const SEED = {
  settings: { quality: { default: 1 }, imageLabels: { [createHash('sha256').update(IMAGE).digest('hex')]: ['cup'] } },
  buckets: { 'example-orchard-images': { objects: { 'cup.jpg': { base64: IMAGE.toString('base64') } } } },
  projects: { orchard: { versions: { v8: { status: 'RUNNING', minInferenceUnits: 1 } } } },
}

/** What each section has a sample in; anything else on the page would go untried. */
const SECTIONS = {
  'A parameter': ['python', 'js', 'sh'],
  AppConfig: ['json', 'python', 'js', 'sh'],
  'A variable': ['yaml', 'python', 'js', 'sh'],
}

/** The fences below "Reading", by the heading above them. */
async function samplesOfPage() {
  const page = await readFile(join(ROOT, PAGE), 'utf8')
  const [, reading = ''] = /^## Reading\n([^]*?)^## /m.exec(page) ?? []
  return Object.fromEntries(
    reading
      .split(/^### /m)
      .slice(1)
      .map((section) => [
        section.slice(0, section.indexOf('\n')),
        [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, text]) => ({ language, text })),
      ]),
  )
}

/** How a program goes on after a sample, to print what it has read: by section and language. */
const ENDINGS = {
  'A parameter': {
    python: `import json\nprint(json.dumps({"labels": find_labels("cup.jpg")}))`,
    js: `console.log(JSON.stringify({ labels: await findLabels('cup.jpg') }))`,
    // The CLI prints its answer itself.
    sh: '',
  },
  AppConfig: {
    python: 'print(json.dumps([model_arn(), model_arn()]))',
    js: 'console.log(JSON.stringify([await modelArn(), await modelArn()]))',
    sh: 'printf \'["%s"]\' "$arn"',
  },
  'A variable': {
    python: 'print(json.dumps([arn]))',
    js: 'console.log(JSON.stringify([arn]))',
    sh: 'printf \'["%s"]\' "$arn"',
  },
}

/** Runs a sample with its ending as a program of a user. @returns the JSON that it prints */
async function answerOf(folder, env, { language, text }, ending) {
  const program = `${text}\n${ending}\n`
  await writeFile(join(folder, 'sample.mjs'), program)
  const [command, args] = {
    python: ['python3', ['-c', program]],
    js: [process.execPath, ['sample.mjs']],
    sh: ['sh', ['-euc', program]],
  }[language]
  const { code, stdout, stderr } = await run(command, args, { cwd: folder, env })
  assert.equal(code, 0, stderr + stdout)
  return JSON.parse(stdout)
}

/** What a sample must print: the ARN each time it asks, or the labels that the model finds. */
function assertRead(section, printed, arn, labels) {
  if (section === 'A parameter') {
    const found = (printed.labels ?? printed.CustomLabels).map(({ Name }) => Name)
    return assert.deepEqual(found, labels)
  }
  assert.ok(printed.length > 0)
  return assert.deepEqual([...new Set(printed)], [arn])
}

async function publish(url, json, arn) {
  const content = json.replace(/arn:[^"]+/, arn)
  const model = { versions: [{ content, contentType: 'application/json' }], deployed: { production: 1 } }
  const body = JSON.stringify({
    parameters: { '/orchard/model': { value: arn } },
    appConfig: { applications: { shop: { environments: { production: {} }, profiles: { model } } } },
  })
  const answer = await globalThis.fetch(`${url}/_emulator/seed`, { method: 'POST', body })
  assert.equal(answer.status, 200, await answer.text())
}

/** The job of the page, as a workflow of its own. */
async function runJob(folder, yaml, arn, env) {
  const repository = join(folder, 'repository')
  const workflow = '.github/workflows/count.yml'
  await mkdir(join(repository, dirname(workflow)), { recursive: true })
  await writeFile(join(repository, workflow), `on: workflow_dispatch\n${yaml}`)
  const { code, stderr } = await run('git', ['init', '--quiet'], { cwd: repository })
  assert.equal(code, 0, stderr)
  const names = Object.keys(env).filter((name) => /^AWS_/.test(name))
  const variables = { ...Object.fromEntries(names.map((name) => [name, env[name]])), AWS_PAGER: '' }
  return runWorkflow({
    ...{ repository, scratch: folder, workflow, event: 'workflow_dispatch', variables },
    more: ['--var', `MODEL=${arn}`],
  })
}

const { check, finish } = createTally('publishing')
const scratch = scratchFolder('publishing-')
let emulator
let github
try {
  const samples = await samplesOfPage()
  await check('every sample of the page is tried', () => {
    const languages = Object.entries(samples).map(([name, fences]) => [name, fences.map(({ language }) => language)])
    assert.deepEqual(Object.fromEntries(languages), SECTIONS)
  })
  const seed = join(scratch, 'seed.json')
  await writeFile(seed, JSON.stringify(SEED))
  emulator = await startEmulator(1, ['--seed', seed])
  const { answerOf: ask } = createAwsCli(scratch, () => emulator.url)
  const { ProjectDescriptions } = await ask('rekognition', 'describe-projects')
  const { ProjectVersionDescriptions } = await ask(
    ...['rekognition', 'describe-project-versions', '--project-arn', ProjectDescriptions[0].ProjectArn],
  )
  const arn = ProjectVersionDescriptions[0].ProjectVersionArn
  await publish(emulator.url, samples['AppConfig'][0].text, arn)
  // A token of an App: that of a job may not read variables.
  github = await startGithubDouble({
    token: 'ghs_ofTheApp',
    identity: { kind: 'app', login: 'orchard[bot]' },
    release: { variables: { 'production/MODEL': arn } },
  })

  const folder = join(scratch, 'caller')
  await mkdir(folder)
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, 'cup.jpg'), IMAGE)
  const env = {
    ...clientEnvironment(emulator.url),
    ...{ HOME: scratch, AWS_PAGER: '', AWS_DEFAULT_OUTPUT: 'json', PYTHONDONTWRITEBYTECODE: '1' },
    ...{ GITHUB_API_URL: github.apiUrl, VARIABLES_TOKEN: 'ghs_ofTheApp' },
  }
  const bytes = ['--image-bytes', `fileb://${join(folder, 'cup.jpg')}`]
  const { CustomLabels } = await ask('rekognition', 'detect-custom-labels', '--project-version-arn', arn, ...bytes)
  const labels = CustomLabels.map(({ Name }) => Name)
  await check('the model finds a label in the image', () => assert.ok(labels.length > 0))

  for (const [section, endings] of Object.entries(ENDINGS)) {
    for (const [language, ending] of Object.entries(endings)) {
      await check(`${section}: ${language}`, async () => {
        const sample = samples[section].find((each) => each.language === language)
        assertRead(section, await answerOf(folder, env, sample, ending), arn, labels)
      })
    }
  }
  await check('A variable: the job of a workflow', async () => {
    const ran = await runJob(folder, samples['A variable'][0].text, arn, env)
    assert.equal(ran.code, 0, ran.text)
    assert.ok(
      ran.events.some(({ msg }) => msg?.includes(labels[0])),
      ran.text,
    )
  })
  await check('a sample fails where nothing is published', async () => {
    const [, sample] = samples['A parameter']
    const elsewhere = { ...sample, text: sample.text.replace('/orchard/model', '/orchard/none') }
    await assert.rejects(answerOf(folder, env, elsewhere, ENDINGS['A parameter'].js), /ParameterNotFound/)
  })
  await check('GitHub is asked as its description allows', () => assert.deepEqual(github.problems, []))
} catch (error) {
  await check('the script runs to its end', () => Promise.reject(error))
} finally {
  await github?.close()
  await emulator?.stop()
  finish()
}
