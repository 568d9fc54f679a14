/**
 * `custom-labels lint --images headers` next to plain requests for the same first bytes of the same images, by as many
 * connections, and next to the same lint without images: whole programs, in turns. S3 is a server of its own process, over loopback.
 */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, createServer, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from './action.mjs'
import { writeLargeManifest } from './large-manifest.mjs'
import { format, median, printHead, printNote, printResult } from './numbers.mjs'
import { runProgram } from './run-program.mjs'

const ROUNDS = 3
const IMAGES = Number(process.env.BENCH_IMAGES ?? 2000)
const CONNECTIONS = 64
const RANGE = 'bytes=0-32767'
const SELF = fileURLToPath(import.meta.url)
const CLI = join(ROOT, 'dist', 'cli', 'index.js')

if (process.argv[1] === SELF) await (process.argv[2] === 'serve' ? serve() : fetchAll())

export async function benchImages() {
  printHead('Images checked in S3, next to plain requests for their first bytes')
  const folder = mkdtempSync(join(tmpdir(), 'bench-images-'))
  const server = fork(SELF, ['serve'])
  try {
    const port = await new Promise((resolve) => server.once('message', resolve))
    const manifest = join(folder, 'training.manifest')
    writeLargeManifest(manifest, IMAGES, 'training')
    printNote(`${format(IMAGES)} images, up to ${CONNECTIONS} requests at once`)
    const env = {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
    }
    const lint = [CLI, 'lint', '--format', 'json', '--fail-on', 'never']
    const programs = {
      'lint without images': [...lint, manifest],
      'lint with the images': [...lint, '--images', 'headers', manifest],
      'plain requests': [SELF, 'fetch', String(port)],
    }
    const seconds = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, args] of Object.entries(programs))
        seconds[name].push((await runProgram(folder, { command: process.execPath, args }, env)).seconds)
    for (const [name, values] of Object.entries(seconds)) printResult(name, median(values), 's', { digits: 2, values })
    const [without, withImages, plain] = Object.values(seconds)
    const own = withImages.map((value, round) => value - without[round])
    const ratios = own.map((value, round) => value / plain[round])
    printResult('images a second', IMAGES / median(own), '')
    printResult('images a second by plain requests', IMAGES / median(plain), '')
    printResult('the images alone as a multiple of plain requests', median(ratios), '', { digits: 2, values: ratios })
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Answers every range with the beginning of a PNG of 640 x 480 and 200 kB, until its parent ends it. */
async function serve() {
  const body = Buffer.alloc(32_768)
  // Signature, IHDR with its checksum, and the beginning of an IDAT.
  const start = '89504e470d0a1a0a0000000d4948445200000280000001e00802000000bab34bb300030d0749444154'
  Buffer.from(start, 'hex').copy(body)
  const headers = {
    'content-length': body.length,
    'content-range': 'bytes 0-32767/200000',
    'x-amz-request-id': 'BENCH',
  }
  const server = createServer(({ method, url }, response) => {
    if (method === 'HEAD') response.writeHead(200, { 'x-amz-bucket-region': 'eu-west-1' }).end()
    else response.writeHead(206, { ...headers, etag: `"${Buffer.from(url).toString('hex').slice(-32)}"` }).end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  process.send(server.address().port)
}

/** The peer: nothing is signed, parsed or judged. */
async function fetchAll() {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  let next = 0
  const work = async () => {
    while (next < IMAGES) {
      const path = `/bucket/${next++}.png`
      await new Promise((resolve, reject) => {
        const request = { host: '127.0.0.1', port: Number(process.argv[3]), path, agent, headers: { range: RANGE } }
        get(request, (answer) => answer.resume().once('end', resolve)).once('error', reject)
      })
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, work))
  agent.destroy()
}
