/** The rights that setup/scale.yaml gives the function, on an emulator that denies all others: enough, and none too many. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startEmulator, type Emulator } from '../../packages/emulator/src/emulator.js'
import { objectOf, textOf, type JsonObject } from '../support/cloud-formation.js'
import { documentOf, type Right } from '../support/documented-policies.js'
import { manifestOf } from '../support/environment.js'
import { EXAMPLE_KEY_ID, EXAMPLE_SECRET } from '../support/run-action.js'
import { deployScale } from '../support/scale-template.js'
import { propertiesOf, statementsOf } from '../support/setup-template.js'

const [MODELS, RESULTS, IMAGES] = ['example-orchard-models', 'example-orchard-results', 'example-orchard-images']
const MANIFEST = manifestOf(20).replaceAll('orchard-images', IMAGES)
const MAP_RESULTS = { Bucket: RESULTS, Key: 'images/run/manifest.json' }

/** What is not S3's. A condition is not emulated: with `s3:prefix`, S3 takes the key that is asked for, which begins with it here. */
const RIGHTS: readonly Right[] = statementsOf(
  propertiesOf(deployScale(), 'FunctionPolicy').PolicyDocument ?? null,
).flatMap(({ Sid: sid = null, Action: actions = null, Resource: resources = null }) =>
  [actions].flat().flatMap((action) =>
    [resources]
      .flat()
      .map((on) => ({ policy: 'scale', sid: textOf(sid), action: textOf(action), resource: textOf(on) }))
      .filter((right) => right.action.startsWith('s3:')),
  ),
)

let emulator: Emulator

type Handler = (event: unknown, context: { readonly getRemainingTimeInMillis: () => number }) => Promise<unknown>

/** Calls the function as Lambda does: its answer, or the name of its error. */
async function invoke(event: object): Promise<JsonObject> {
  const { handler } = (await import('../../src/lambda/index.js')) as { readonly handler: Handler }
  return handler(event, { getRemainingTimeInMillis: () => 60_000 }).then(
    (answer) => JSON.parse(JSON.stringify(answer)) as JsonObject,
    (error: unknown) => ({ error: (error as Error).name }),
  )
}

/** Everything that the state machines have the function do, and what comes of it. */
async function play(folder: string): Promise<readonly JsonObject[]> {
  const plan = { operation: 'plan', results: `s3://${RESULTS}/${folder}`, images: 'headers' }
  const planned = await invoke({ ...plan, training: `s3://${MODELS}/manifests/train.manifest` })
  const withoutParts = await invoke(planned)
  const list = await emulator.getObject(RESULTS, textOf(objectOf(planned.plan ?? {}).Key ?? ''))
  const parts = JSON.parse(list?.toString() ?? '[]') as readonly JsonObject[]
  const scanned = await Promise.all(parts.map(invoke))
  const check = {
    operation: 'check',
    Items: [0, 1].map((index) => ({ Bucket: IMAGES, Key: `a-${String(index)}.jpg` })),
  }
  const sum = { operation: 'sum', results: MAP_RESULTS, report: `s3://${RESULTS}/images/run/report.json` }
  return [
    planned,
    withoutParts,
    ...scanned,
    await invoke(planned),
    await invoke({ ...plan, training: `s3://${MODELS}/manifests/missing.manifest` }),
    await invoke(check),
    await invoke({ ...sum, total: 2, succeeded: 2 }),
  ]
}

// One for all tests: the function connects once.
beforeAll(async () => {
  const result = { batch: 'a', checked: 2, skipped: 0, findings: [] }
  const buckets = {
    [MODELS]: { versioning: 'Enabled' as const, objects: { 'manifests/train.manifest': { text: MANIFEST } } },
    [IMAGES]: { objects: { 'a-0.jpg': { text: 'GIF89a' } } },
    [RESULTS]: {
      objects: {
        [MAP_RESULTS.Key]: { text: JSON.stringify({ ResultFiles: { SUCCEEDED: [{ Key: 'images/run/1.jsonl' }] } }) },
        'images/run/1.jsonl': { text: JSON.stringify(result) },
      },
    },
  }
  emulator = await startEmulator({ region: 'eu-west-1', seed: { buckets } })
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL: emulator.url,
    AWS_ACCESS_KEY_ID: EXAMPLE_KEY_ID,
    AWS_SECRET_ACCESS_KEY: EXAMPLE_SECRET,
  })
})
afterAll(() => emulator.close())

let plays = 0

/** What comes of everything, with these rights alone, and in a folder that has no parts of before. */
async function outcomes(rights: readonly Right[]): Promise<readonly JsonObject[]> {
  await emulator.applySeed({ policy: documentOf(rights) })
  plays += 1
  const done = await play(`lint/${String(plays)}`)
  return JSON.parse(JSON.stringify(done).replaceAll(/lint\/\d+/g, 'lint')) as readonly JsonObject[]
}

test('with its rights the function does all that it is called for, and knows what is missing', async () => {
  const done = await outcomes(RIGHTS)
  expect(done).toEqual([
    expect.objectContaining({ operation: 'merge', parts: 1 }),
    { error: 'PartMissing' },
    { lines: 20 },
    expect.objectContaining({ 'will-train': false, errors: 21 }),
    { error: 'ObjectChanged' },
    expect.objectContaining({ checked: 2, totals: { CL_IMAGE_FORMAT: 1, CL_MISSING_IMAGE: 1 } }),
    expect.objectContaining({ checked: 2 }),
  ])
  expect(emulator.journal.filter(({ errorName }) => errorName?.startsWith('AccessDenied'))).toEqual([])
})

test.each(RIGHTS)('without $action on $resource something is not done', async (right) => {
  const done = await outcomes(RIGHTS)
  expect(await outcomes(RIGHTS.filter((other) => other !== right))).not.toEqual(done)
})
