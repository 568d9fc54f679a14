/**
 * The S3 side against moto's server (`moto_server` on the PATH), an independent S3: first the object port
 * alone, then the whole action with its objects in moto and its trainings in the emulator. moto stores a checksum but does
 * not compare it with the bytes, so a refused upload is tested elsewhere. Then the emulator's other services (needs `aws` too).
 */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { clientEnvironment, REGION, ROOT, startEmulator } from './emulator.mjs'
import { imageLevelManifest } from './manifests.mjs'
import { compareServices } from './moto-services.mjs'
import { freePort, removeAtExit, run, scratchFolder, startServer } from './processes.mjs'
import { createTally } from './tally.mjs'
import { copyObjects, createTestBucket, putText } from './test-bucket.mjs'
import { runTrain } from './train-bundle.mjs'

const VERSIONED = 'e2e-versioned'
const PLAIN = 'e2e-plain'

const { check, finish } = createTally('moto')
const scratch = scratchFolder('moto-')
// Compiled inside of the checkout, where node_modules is found; git ignores the folder.
const lib = join(ROOT, '.e2e', 'lib')

async function connectPort(endpoint) {
  removeAtExit(join(ROOT, '.e2e'))
  await rm(lib, { recursive: true, force: true })
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  const compiled = await run(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', lib])
  if (compiled.code !== 0) throw new Error(compiled.stdout)
  Object.assign(process.env, clientEnvironment(endpoint))
  const { connectS3 } = await import(join(lib, 'src', 'aws', 's3.js'))
  const signal = new globalThis.AbortController().signal
  // No retries here: an answer that would need one is a finding.
  const once = () => Promise.reject(new Error('the call wanted to be retried'))
  const deps = {
    clock: { now: () => Date.now() },
    env: process.env,
    // The keys of the example are not secret.
    io: { mask: () => {} },
    sleep: (ms, stop) => (ms < 1_000 ? once() : sleep(ms, undefined, { signal: stop })),
    signal,
    random: () => 0,
  }
  return connectS3(deps, { region: REGION })
}

async function portAgainst(endpoint) {
  const port = await connectPort(endpoint)
  const text = imageLevelManifest('training', 4_000, PLAIN)
  const file = await localFile('training.manifest', text)
  const at = { bucket: VERSIONED, key: 'manifests/a b+ü/training.manifest' }

  await check('an object that is not there has no head', async () => assert.equal(await port.head(at), undefined))
  const first = await port.upload(at, file)
  await check('an upload gives the object version', () => assert.ok(first.versionId))
  await check('a head gives size, digest and version', async () => {
    const { sizeBytes, sha256, versionId } = await port.head(at)
    assert.deepEqual({ sizeBytes, sha256, versionId }, { ...sizeAndDigest(text), versionId: first.versionId })
  })
  await check('a read gives the bytes that were uploaded', async () => assert.equal(await port.read(at, textOf), text))

  const second = await port.upload(at, await localFile('second.manifest', 'second\n'))
  await check('an earlier object version stays readable', async () => {
    assert.notEqual(second.versionId, first.versionId)
    assert.equal(await port.read(at, textOf), 'second\n')
    assert.equal(await port.read({ ...at, versionId: first.versionId }, textOf), text)
    assert.equal((await port.head({ ...at, versionId: first.versionId })).sizeBytes, file.sizeBytes)
  })
  await check('a missing key and a missing bucket are distinguished from a denied one', async () => {
    await assert.rejects(port.read({ ...at, key: 'absent' }, textOf), { kind: 'not-found' })
    await assert.rejects(port.read({ bucket: 'e2e-absent', key: 'absent' }, textOf), { kind: 'not-found' })
  })
  await check('a bucket that exists is distinguished from one that does not', async () => {
    assert.deepEqual(await port.bucket(PLAIN), { kind: 'exists', region: REGION })
    assert.deepEqual(await port.bucket('e2e-absent'), { kind: 'missing' })
  })
  await check('a bucket without versions pins nothing', async () => {
    const plain = { bucket: PLAIN, key: 'plain' }
    assert.equal((await port.upload(plain, file)).versionId, undefined)
    assert.equal((await port.head(plain)).versionId, undefined)
  })
  await check('an empty object is read as nothing', async () => {
    const empty = { bucket: PLAIN, key: 'empty' }
    await port.upload(empty, await localFile('empty.manifest', ''))
    assert.equal((await port.head(empty)).sizeBytes, 0)
    assert.equal(await port.read(empty, textOf), '')
  })
}

async function localFile(name, text) {
  const path = join(scratch, name)
  await writeFile(path, text)
  return { path, ...sizeAndDigest(text) }
}

function sizeAndDigest(text) {
  return { sizeBytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }
}

async function textOf(body) {
  const parts = []
  for await (const chunk of body.chunks) parts.push(chunk)
  return Buffer.concat(parts).toString('utf8')
}

/** The emulator trains from its own copy of the manifests; its result files are carried over to moto. */
async function actionAgainst(moto, emulator) {
  const training = imageLevelManifest('training', 12, PLAIN)
  const testing = imageLevelManifest('testing', 6, PLAIN)
  for (const endpoint of [moto, emulator]) {
    await putText(endpoint, PLAIN, 'data/training.manifest', training)
    await putText(endpoint, PLAIN, 'data/testing.manifest', testing)
  }
  const inputs = {
    project: 'surfaces',
    'create-project': 'true',
    'version-name': 'v1',
    'training-manifests': `s3://${PLAIN}/data/training.manifest`,
    'testing-manifests': `s3://${PLAIN}/data/testing.manifest`,
    'output-location': `s3://${PLAIN}/results`,
    'f1-threshold': '0.01',
  }
  const env = { ...clientEnvironment(emulator), AWS_ENDPOINT_URL_S3: moto }

  const started = await runTrain(scratch, { ...inputs, wait: 'false' }, env)
  await check('the action starts a training from manifests in moto', () => {
    assert.equal(started.outputs['outcome'], 'still-training', started.log)
    assert.equal(started.outputs['training-manifest'], inputs['training-manifests'])
  })
  await sleep(2_000)
  await copyObjects(emulator, moto, PLAIN, 'results/')
  const judged = await runTrain(scratch, inputs, env)
  await check('and reads its results there', () => {
    assert.equal(judged.outputs['outcome'], 'passed', judged.log)
    assert.equal(judged.outputs['resumed'], 'true')
    assert.match(judged.outputs['evaluation-summary'], /^s3:\/\/e2e-plain\/results\//)
    // Only the summary file has these two; the answer of the service does not.
    assert.notEqual(judged.outputs['precision'], '')
    assert.equal(judged.outputs['testing-images'], '12')
  })

  const uploaded = await runTrain(
    scratch,
    { ...inputs, 'version-name': 'v2', 'training-manifests': 'training.manifest', 'dry-run': 'true' },
    env,
    { 'training.manifest': training },
  )
  await check('a dry run with a workspace manifest uploads nothing', () => {
    assert.equal(uploaded.outputs['outcome'], 'dry-run', uploaded.log)
  })
}

let moto
let emulator
try {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  moto = await startServer('moto_server', ['-H', '127.0.0.1', '-p', `${port}`], { url: `${url}/moto-api/data.json` })
  await createTestBucket(url, VERSIONED)
  await createTestBucket(url, PLAIN, { keepsVersions: false })
  await portAgainst(url)
  emulator = await startEmulator(3_600)
  await createTestBucket(emulator.url, PLAIN, { keepsVersions: false })
  await actionAgainst(url, emulator.url)
  await compareServices(check, { moto: url, emulator: emulator.url }, scratch)
} catch (error) {
  await check('the script runs to its end', () => Promise.reject(error))
} finally {
  await moto?.stop()
  await emulator?.stop()
  finish()
}
