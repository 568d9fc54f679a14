/** Runs that reach AWS's own host names through a proxy, with a private certificate authority. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from '@jest/globals'
import { createAuthority, type Authority } from './certificates.js'
import type { ForwardProxy } from './forward-proxy.js'
import type { RunResult } from './run-action.js'

export const REKOGNITION = 'rekognition.eu-west-1.amazonaws.com:443'
export let authority: Authority
export let folder: string
export let bundle: string
export const open: { close: () => Promise<void> }[] = []

/** Creates the authority, and its file in a folder of the test file. */
export function createAuthorityForAllTests(): void {
  beforeAll(() => {
    authority = createAuthority()
    folder = mkdtempSync(join(tmpdir(), 'authority-'))
    bundle = join(folder, 'ca.pem')
    writeFileSync(bundle, `The authority of the orchard\n${authority.certificate}`)
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })
}

export const targetsOf = (proxy: ForwardProxy): ReadonlySet<string> =>
  new Set(proxy.requests.map(({ method, target }) => `${method} ${target}`))

/** All output that a run has shown. */
export function shownBy({ stdout, stderr, summary, outputs, report }: RunResult): string {
  const log = stdout.replace(/^::add-mask::.*$/gm, '')
  return [log, stderr, summary, JSON.stringify(outputs), JSON.stringify(report)].join('\n')
}
