/** Entry of the function of AWS Lambda that setup/scale.yaml deploys: dist/lambda. Its handler is `index.handler`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connectS3Alone } from '../aws/connect-s3.js'
import { createRunController } from '../ports/run-signal.js'
import { handle } from './handle.js'
import type { LambdaDeps } from './lambda-deps.js'

/** Time for the error to reach the caller before Lambda ends the invocation, in milliseconds. Our choice. */
const RESERVED_MS = 3_000

/** What Lambda hands over besides the event. Lambda developer guide, "Node.js context object". */
interface InvocationContext {
  readonly getRemainingTimeInMillis: () => number
}

/** Of the invocation under way: there is one at a time. */
let leftMs = (): number => 0

const region = process.env.AWS_REGION ?? ''
const outside = {
  clock: { now: () => Date.now() },
  sleep: async (ms: number, signal?: AbortSignal) => {
    await sleep(ms, undefined, { signal })
  },
  signal: createRunController().signal,
  random: () => Math.random(),
  env: process.env,
  // The function has no log that could show keys: it writes none.
  io: { mask: () => undefined },
  end: { leftMs: () => leftMs() },
}
const ports = connectS3Alone(outside, { region })

const deps: LambdaDeps = {
  region,
  objects: ports.objects,
  openChecks: async (request) => {
    const { openImageChecks } = await import('../images/open-image-checks.js')
    return await openImageChecks(request, {
      ...outside,
      ...ports,
      region,
      openScratchFile: noReport,
      asksAll: true,
    })
  },
  withFile: async (text, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'part-'))
    try {
      const path = join(folder, 'text')
      await writeFile(path, text)
      return await use(path)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

/** The event cannot ask for an inventory report: read-images.ts refuses one. */
async function noReport(): Promise<never> {
  return await Promise.reject(new Error('a function reads no inventory report'))
}

/** What Lambda calls. */
export async function handler(event: unknown, context: InvocationContext): Promise<unknown> {
  leftMs = () => context.getRemainingTimeInMillis() - RESERVED_MS
  return await handle(deps, event)
}
