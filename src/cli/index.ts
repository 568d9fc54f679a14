#!/usr/bin/env node
/** Entry of the command line `custom-labels`. */
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { runCli } from './run-cli.js'
import { createScreen } from './screen.js'

const { env } = process
const out = createScreen(process.stdout, env)
const err = createScreen(process.stderr, env)
const time = {
  clock: { now: () => Date.now() },
  sleep: async (ms: number, signal?: AbortSignal) => {
    await sleep(ms, undefined, { signal })
  },
  random: () => Math.random(),
}
process.exitCode = await runCli(process.argv.slice(2), {
  out,
  err,
  // Node opens it when it is asked for, which takes some milliseconds of each start.
  get stdin() {
    return process.stdin
  },
  env,
  tempFolder: tmpdir(),
  time,
})
