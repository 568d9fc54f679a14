/**
 * Nothing that a script starts or creates outlives it, with any end: each child leads a process group, and the
 * whole group is ended; scratch folders are removed.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Ends what hangs, milliseconds: the longest program here takes half a minute, and a machine that is ten times slower
 * is still a machine.
 */
export const HANG_GUARD_MS = 20 * 60_000

/** For one answer of a server, and for its end when it is asked to. */
const STOP_GUARD_MS = 60_000

const groups = new Set()
const folders = new Set()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(1))
}
process.once('exit', () => {
  for (const pid of groups) signalGroup(pid, 'SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Makes a folder under the system's temporary one. */
export function scratchFolder(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  removeAtExit(folder)
  return folder
}

/** Has a file or folder removed when the script ends. */
export function removeAtExit(path) {
  folders.add(path)
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch {
    // The group has ended by itself.
  }
}

/**
 * Runs a program to its end.
 * @param {{ cwd?: string, env?: Record<string, string>, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>} code is null after a signal
 * @throws when the program cannot be started, or hangs: takes longer than timeoutMs (default HANG_GUARD_MS)
 */
export async function run(program, args, { cwd, env = process.env, timeoutMs = HANG_GUARD_MS } = {}) {
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const output = collect(child)
  if (child.pid !== undefined) groups.add(child.pid)
  const overdue = new globalThis.AbortController()
  try {
    const code = await Promise.race([
      ended,
      sleep(timeoutMs, undefined, { signal: overdue.signal, ref: false }).then(() => {
        throw new Error(`${program} ${args.join(' ')} did not end in ${timeoutMs} ms\n${output.stdout}${output.stderr}`)
      }),
    ])
    return { code, stdout: output.stdout, stderr: output.stderr }
  } finally {
    overdue.abort()
    if (child.pid !== undefined) {
      signalGroup(child.pid, 'SIGKILL')
      groups.delete(child.pid)
    }
  }
}

function collect(child) {
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8')
    child[name].on('data', (text) => {
      output[name] += text
    })
  }
  return output
}

/**
 * Starts a server and waits until it answers HTTP.
 * @returns {Promise<{ stop: () => Promise<void>, output: () => string }>}
 * @throws with what the server printed when it ends early or does not answer within HANG_GUARD_MS
 */
export async function startServer(program, args, { url, cwd, env = process.env }) {
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = collect(child)
  let ended
  const end = new Promise((resolve) => {
    const close = (reason) => {
      ended = reason
      resolve()
    }
    child.once('error', (error) => close(error.message))
    child.once('close', (code, signal) => close(`ended with ${code ?? signal}`))
  })
  if (child.pid !== undefined) groups.add(child.pid)
  const deadline = Date.now() + HANG_GUARD_MS
  while (!(await answers(url))) {
    if (ended !== undefined || Date.now() > deadline) {
      throw new Error(`${program} ${args.join(' ')}: ${ended ?? 'no answer'}\n${output.stdout}${output.stderr}`)
    }
    await sleep(100)
  }
  return {
    output: () => output.stdout + output.stderr,
    async stop() {
      if (ended === undefined) signalGroup(child.pid, 'SIGTERM')
      await Promise.race([end, sleep(STOP_GUARD_MS, undefined, { ref: false })])
      signalGroup(child.pid, 'SIGKILL')
      groups.delete(child.pid)
    },
  }
}

async function answers(url) {
  try {
    await globalThis.fetch(url, { signal: globalThis.AbortSignal.timeout(STOP_GUARD_MS) })
    return true
  } catch {
    return false
  }
}

/** A port of the loopback interface that was free a moment ago. */
export async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}
