/** Programs for a terminal, read by something that leaves early, as in `npm run demo | head`. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { EXAMPLE_CREDENTIALS } from '../../packages/emulator/src/credentials.js'
import { startEmulator } from '../../packages/emulator/src/emulator.js'
import { ROOT } from '../support/run-action.js'

let temp: string
beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'closed-pipe-'))
})
afterAll(() => {
  rmSync(temp, { recursive: true, force: true })
})

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a bundle whose output is read no further than its first chunk, or not at all. */
async function readBriefly(
  bundle: string,
  args: readonly string[],
  reads: 'a chunk' | 'nothing',
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const env = { PATH: process.env.PATH, TMPDIR: temp, TEMP: temp, TMP: temp, ...more }
  const child = spawn(process.execPath, [join(ROOT, 'dist', bundle, 'index.js'), ...args], { env, cwd: temp })
  const [output, errors] = [{ text: '' }, { text: '' }]
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors.text += text
  })
  if (reads === 'nothing') child.stdout.destroy()
  else
    child.stdout.setEncoding('utf8').once('data', (text: string) => {
      output.text = text
      child.stdout.destroy()
    })
  return { code: await ended, stdout: output.text, stderr: errors.text }
}

describe('a reader that has closed the pipe', () => {
  test('ends the demo silently, and leaves no temporary file', async () => {
    const { code, stdout, stderr } = await readBriefly('demo', ['--out', join(temp, 'demo')], 'a chunk')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).not.toBe('')
    expect(existsSync(join(temp, 'demo', 'index.html'))).toBe(false)
    expect(readdirSync(temp)).toEqual(['demo'])
    rmSync(join(temp, 'demo'), { recursive: true })
  })

  test('ends an emulator whose address nobody has seen', async () => {
    const { code, stderr } = await readBriefly('emulator', ['--port', '0'], 'nothing')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('does not prevent the verification of an account from cleaning up', async () => {
    const versions = { 'verify-1-good': { f1Score: 0.9 } }
    const seed = { buckets: { orchard: {} }, projects: { verify: { versions } } }
    const emulator = await startEmulator({ region: 'eu-west-1', seed })
    try {
      const [arn = ''] = emulator.state.versions.keys()
      const [projectArn = ''] = emulator.state.projects.keys()
      const settings = { region: 'eu-west-1', bucket: 'orchard', project: 'verify', prefix: 'checks' }
      const state = { settings, stamp: 'verify-1', projectArn, objects: [], observations: [] }
      const stateFile = join(temp, 'state.json')
      writeFileSync(stateFile, JSON.stringify({ ...state, versions: [{ name: 'verify-1-good', arn }] }))
      const { code, stderr } = await readBriefly('verify', ['clean-up', '--state', stateFile], 'nothing', {
        AWS_ENDPOINT_URL: emulator.url,
        AWS_REGION: 'eu-west-1',
        AWS_ACCESS_KEY_ID: EXAMPLE_CREDENTIALS.accessKeyId,
        AWS_SECRET_ACCESS_KEY: EXAMPLE_CREDENTIALS.secretAccessKey,
      })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(emulator.state.versions.get(arn)?.status).toBe('DELETING')
    } finally {
      rmSync(join(temp, 'state.json'), { force: true })
      await emulator.close()
    }
  })

  test.each([
    ['cli', ['--help'], 0],
    ['cli', ['lint', join(ROOT, 'examples', 'manifests', 'orchard-faulty.manifest')], 1],
    ['demo', ['--help'], 0],
    ['emulator', ['--help'], 0],
    ['verify', ['--help'], 0],
    ['verify', ['finish', '--state', 'missing.json'], 1],
  ])('does not break %s %j', async (bundle, args, code) => {
    const ended = await readBriefly(bundle, args, 'nothing')
    expect(ended.code).toBe(code)
    expect(ended.stderr).not.toMatch(/EPIPE|^\s+at /m)
  })
})
