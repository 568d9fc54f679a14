/** A login that masks the account id: GitHub then drops the job outputs that contain it. */
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'

const ACCOUNT = '111122223333'

/** What a second job would still get. */
function passedOn(outputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => !value.includes(ACCOUNT)))
}

describe('between jobs', () => {
  let environment: TestEnvironment
  afterEach(() => environment.close())

  test('the version name and the project are enough to judge a training that another job started', async () => {
    environment = await openEnvironment()
    const first = await environment.run({ inputs: { wait: 'false', 'f1-threshold': '' } })
    expect(first.outputs['project-version-arn']).toContain(ACCOUNT)
    const outputs = passedOn(first.outputs)
    expect(outputs['project-version-arn']).toBeUndefined()
    const second = await environment.evaluate({ inputs: { version: outputs['version-name'] ?? '' } })
    expect(second.outputs).toMatchObject({ outcome: 'passed', 'version-name': outputs['version-name'] })
  })

  test('they are enough to resume it, too', async () => {
    environment = await openEnvironment()
    const outputs = passedOn((await environment.run({ inputs: { wait: 'false' } })).outputs)
    const { 'version-name': name = '', 'training-manifest': training = '', 'testing-manifest': testing = '' } = outputs
    const second = await environment.run({
      inputs: { 'version-name': name, 'training-manifests': training, 'testing-manifests': testing },
      env: { GITHUB_JOB: 'wait' },
    })
    expect(second.outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
    expect(environment.versionNames()).toEqual([name])
  })

  test('the action masks no account id itself', async () => {
    environment = await openEnvironment()
    const { stdout } = await environment.run()
    expect(stdout).not.toMatch(new RegExp(`^::add-mask::.*${ACCOUNT}`, 'm'))
  })
})

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly outputs?: Readonly<Record<string, string>> }>>
}

const FOLDER = 'examples/workflows'
const FENCES = [...readFileSync('docs/networks.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].filter(
  ([, text = '']) => /^jobs:$/m.test(text),
)
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...readdirSync(FOLDER).map((name): [string, string] => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]),
  ...FENCES.map(([, text = '']): [string, string] => ['docs/networks.md', text]),
]

describe('no example passes an ARN to another job', () => {
  test('the examples are found', () => {
    expect(FENCES).toHaveLength(1)
    expect(TEXTS.length).toBeGreaterThan(5)
  })

  test.each(TEXTS)('%s', (_name, text) => {
    const { jobs } = parse(text) as Workflow
    const handedOn = Object.values(jobs).flatMap(({ outputs = {} }) => Object.values(outputs))
    expect(handedOn.filter((value) => /outputs\.([\w-]+-arn|kms-key-id)\b/.test(value))).toEqual([])
  })
})
