/** The one place where the real ports are put together. */
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { connectAws } from '../aws/connect.js'
import { readSharedConfig } from '../aws/shared-config.js'
import type { Deps } from '../ports/deps.js'
import { cancelSignal } from '../github/cancel.js'
import { nodeFiles } from '../github/files.js'
import { createIdTokenRequest } from '../github/id-token.js'
import { createRunnerIo } from '../github/runner-io.js'
import { prepareToolkitProxy } from './toolkit-proxy.js'

/** Deps of a step on a runner. */
export function createRealDeps(): Deps {
  // A copy, since what the toolkit reads is changed below; the step reads what the user has set.
  const env = { ...process.env }
  prepareToolkitProxy(process.env)
  const io = createRunnerIo(env)
  const requestIdToken = createIdTokenRequest(env)
  const ports = {
    clock: { now: () => Date.now() },
    sleep: async (ms: number, signal?: AbortSignal) => {
      await sleep(ms, undefined, { signal })
    },
    signal: cancelSignal(),
    random: () => Math.random(),
    env,
    files: nodeFiles,
    readSharedConfig: () => readSharedConfig(env),
    tempFolder: tmpdir(),
    io,
    requestIdToken: async (audience: string) => {
      const token = await requestIdToken(audience)
      io.mask(token)
      return token
    },
  }
  return { ...ports, connect: (connection, log, end) => connectAws(ports, connection, log, end) }
}
