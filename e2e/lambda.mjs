/**
 * The function of setup/scale.yaml: the committed bundle in AWS's runtime interface emulator, with the S3 of the project's
 * emulator. First by itself, then called by the state machines of the template, which moto's interpreter runs. Needs `go` with its module
 * proxy, and `aws`, `cfn-lint` and a `python3` with moto on the PATH.
 */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { clientEnvironment, ROOT, startEmulator } from './emulator.mjs'
import { buildInterfaceEmulator, startFunction } from './lambda/function.mjs'
import { checkObjects, INVENTORY } from './lambda/objects.mjs'
import { startInterpreter } from './lambda/state-machine.mjs'
import { definitionsOf } from './lambda/template.mjs'
import { imageLevelManifest } from './manifests.mjs'
import { run, scratchFolder } from './processes.mjs'
import { createTally } from './tally.mjs'
import { createTestBucket, putText, readText } from './test-bucket.mjs'

const BUCKET = 'e2e-results'
const IMAGES = 'e2e-images'
const TEMPLATE = join(ROOT, 'setup', 'scale.yaml')
const EXAMPLES = join(ROOT, 'examples', 'manifests')

const { check, finish } = createTally('lambda')
const scratch = scratchFolder('lambda-')

/** What one machine reports. */
async function reportOf(training, testing, more = [], env = process.env) {
  const args = [
    'lint',
    '--training',
    training,
    ...(testing === undefined ? [] : ['--testing', testing]),
    '--format',
    'json',
  ]
  const { stdout } = await run(process.execPath, [join(ROOT, 'dist', 'cli', 'index.js'), ...args, ...more], { env })
  return stdout
}

const uri = (key) => `s3://${BUCKET}/${key}`
const textAt = (endpoint, address) => readText(endpoint, BUCKET, address.slice(uri('').length))

async function byItself(endpoint, { invoke }) {
  const plan = {
    operation: 'plan',
    training: uri('orchard-faulty.manifest'),
    testing: uri('orchard-testing.manifest'),
    results: uri('alone'),
    'range-bytes': 1500,
  }
  const expected = await reportOf(join(EXAMPLES, 'orchard-faulty.manifest'), join(EXAMPLES, 'orchard-testing.manifest'))
  let planned
  let parts
  await check('a plan lists ranges of both manifests', async () => {
    planned = await invoke(plan)
    parts = JSON.parse(await readText(endpoint, BUCKET, planned.plan.Key))
    assert.equal(parts.length, planned.parts)
    assert.deepEqual([...new Set(parts.map(({ role }) => role))], ['training', 'testing'])
  })
  await check('without all results there is no report, and the error says which is missing', async () => {
    const { errorType, errorMessage } = await invoke(planned)
    assert.equal(errorType, 'PartMissing')
    assert.match(errorMessage, /bytes 0 to 1500 of the training manifest/)
  })
  await check('parts in any order, some of them twice, make the report of one machine', async () => {
    for (const part of [...parts.toReversed(), parts[0], parts.at(-1)]) {
      const { lines } = await invoke(part)
      assert.equal(typeof lines, 'number')
    }
    const merged = await invoke(planned)
    assert.equal(merged['will-train'], false)
    assert.equal(await textAt(endpoint, merged.report), expected)
  })
  await check('the same question has the same keys', async () => assert.deepEqual(await invoke(plan), planned))
  await check('an event that is none is refused', async () => {
    const { errorType, errorMessage } = await invoke({ ...plan, trainings: 'x' })
    assert.equal(errorType, 'InvalidEvent')
    assert.match(errorMessage, /"trainings"/)
  })
  await check('a manifest that changed since the plan is refused', async () => {
    const changing = { ...plan, training: 's3://e2e-plain/changing.manifest', testing: undefined }
    const first = imageLevelManifest('training', 12, 'e2e-images')
    await putText(endpoint, 'e2e-plain', 'changing.manifest', first)
    const [part] = JSON.parse(await readText(endpoint, BUCKET, (await invoke(changing)).plan.Key)).slice(-1)
    await putText(endpoint, 'e2e-plain', 'changing.manifest', `${first}${first}`)
    assert.equal((await invoke(part)).errorType, 'ObjectChanged')
  })
}

/** The first bytes of a PNG with this size. */
function pngOf(width, height) {
  const bytes = Buffer.alloc(33)
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.writeUInt8(8, 24)
  return bytes
}

async function withImages(endpoint, { invoke }) {
  const text = imageLevelManifest('training', 12, IMAGES)
  await createTestBucket(endpoint, IMAGES, { keepsVersions: false })
  const keys = [...text.matchAll(/e2e-images\/([^"]+)/g)].map(([, key]) => key)
  for (const key of keys.slice(2)) await putText(endpoint, IMAGES, key, pngOf(640, 480))
  await putText(endpoint, IMAGES, keys[2], 'GIF89a')
  await putText(endpoint, IMAGES, keys[3], pngOf(32, 480))
  await putText(endpoint, BUCKET, 'images.manifest', text)
  await writeFile(join(scratch, 'images.manifest'), text)
  await check('images that ranges look at make the report of one machine', async () => {
    const event = { operation: 'plan', training: uri('images.manifest'), results: uri('alone') }
    const planned = await invoke({ ...event, 'range-bytes': 1000, images: 'headers' })
    for (const part of JSON.parse(await readText(endpoint, BUCKET, planned.plan.Key))) await invoke(part)
    const { report } = await invoke(planned)
    const alone = await reportOf(
      join(scratch, 'images.manifest'),
      undefined,
      ['--images', 'headers'],
      clientEnvironment(endpoint),
    )
    assert.equal(await textAt(endpoint, report), alone)
    const { totals } = JSON.parse(alone)
    assert.equal(totals.CL_MISSING_IMAGE, 2)
    assert.equal(totals.CL_IMAGE_FORMAT, 1)
    assert.equal(totals.CL_IMAGE_DIMENSIONS, 1)
  })
}

async function inStateMachine(endpoint, lambda) {
  const { lint, images } = await definitionsOf(TEMPLATE, { results: BUCKET, inventory: INVENTORY })
  const failing = new Map()
  const calls = []
  let answerOf = (event) => {
    calls.push(event)
    const left = failing.get(event.operation) ?? 0
    failing.set(event.operation, left - 1)
    return left > 0 ? { errorType: 'ServiceError', errorMessage: 'injected fault' } : undefined
  }
  const interpreter = await startInterpreter(
    async (event, name) => answerOf(event, name) ?? (await lambda.invoke(event)),
    endpoint,
  )
  const count = (operation) => calls.filter((event) => event.operation === operation).length
  try {
    await check('moto interprets the state machine, and its report is that of one machine', async () => {
      const input = {
        training: uri('orchard-faulty.manifest'),
        testing: uri('orchard-testing.manifest'),
        'range-bytes': 2000,
      }
      const { status, output, cause } = await interpreter.execute(lint, input)
      assert.equal(status, 'SUCCEEDED', cause)
      const expected = await reportOf(
        join(EXAMPLES, 'orchard-faulty.manifest'),
        join(EXAMPLES, 'orchard-testing.manifest'),
      )
      assert.equal(await textAt(endpoint, JSON.parse(output).report), expected)
      assert.ok(count('scan') > 5)
    })
    await check('calls that fail are sent again, and the report stays the same', async () => {
      for (const operation of ['plan', 'scan', 'merge']) failing.set(operation, 2)
      const before = count('scan')
      const { status, output, cause } = await interpreter.execute(lint, { training: uri('large.manifest') })
      assert.equal(status, 'SUCCEEDED', cause)
      assert.ok(count('scan') - before >= 3)
      assert.equal(await textAt(endpoint, JSON.parse(output).report), await reportOf(join(scratch, 'large.manifest')))
    })
    await check('an input that is wrong fails at once, with its reason', async () => {
      const before = calls.length
      const { status, error, cause } = await interpreter.execute(lint, { training: 'no-uri' })
      assert.equal(status, 'FAILED')
      assert.equal(error, 'InvalidEvent')
      assert.match(cause, /training is/)
      assert.equal(calls.length - before, 1)
    })
    await check('the input cannot send the results elsewhere', async () => {
      await interpreter.execute(lint, {
        training: uri('large.manifest'),
        results: 's3://elsewhere/x',
        operation: 'scan',
      })
      assert.equal(calls.at(-1).report.startsWith(`s3://${BUCKET}/lint/`), true)
    })
    await check('a range that fails for good ends the execution before there is a report', async () => {
      failing.set('scan', 7)
      const { status, error } = await interpreter.execute(lint, { training: uri('orchard-faulty.manifest') })
      assert.deepEqual([status, error], ['FAILED', 'States.ExceedToleratedFailureThreshold'])
      assert.equal(calls.at(-1).operation, 'scan')
    })
    await checkObjects(check, endpoint, {
      definition: images,
      execute: interpreter.execute,
      play: (answer) => (answerOf = answer),
      results: BUCKET,
      pngOf,
    })
  } finally {
    await interpreter.stop()
  }
}

async function validate() {
  await check('cfn-lint finds nothing in the template, nor in its state machines', async () => {
    const { code, stdout, stderr } = await run('cfn-lint', [TEMPLATE])
    assert.equal(code, 0, stdout + stderr)
  })
  await check('and finds a kind of state that does not exist', async () => {
    const broken = join(scratch, 'broken.yaml')
    await writeFile(broken, (await readFile(TEMPLATE, 'utf8')).replace('Type: Map', 'Type: Maps'))
    assert.notEqual((await run('cfn-lint', [broken])).code, 0)
  })
}

let emulator
let lambda
try {
  const program = await buildInterfaceEmulator(scratch)
  await validate()
  emulator = await startEmulator(3_600)
  lambda = await startFunction(program, emulator.url)
  await createTestBucket(emulator.url, BUCKET)
  await createTestBucket(emulator.url, 'e2e-plain', { keepsVersions: false })
  for (const name of ['orchard-faulty.manifest', 'orchard-testing.manifest'])
    await putText(emulator.url, BUCKET, name, await readFile(join(EXAMPLES, name), 'utf8'))
  const large = imageLevelManifest('training', 5_000, 'e2e-images')
  await putText(emulator.url, BUCKET, 'large.manifest', large)
  await writeFile(join(scratch, 'large.manifest'), large)
  await byItself(emulator.url, lambda)
  await withImages(emulator.url, lambda)
  await inStateMachine(emulator.url, lambda)
} catch (error) {
  await check('the script runs to its end', () => Promise.reject(error))
} finally {
  await lambda?.stop()
  await emulator?.stop()
  finish()
}
