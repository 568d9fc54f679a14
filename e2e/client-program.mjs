/**
 * Runs a program that drives the emulator with an official client of another language. Such a program finds the emulator
 * in AWS_ENDPOINT_URL as any client does, reads its manifests in E2E_MANIFESTS, counts its own checks, prints
 * `N passed, N failed` as its last line, and exits with 1 when one failed.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clientEnvironment, startEmulator } from './emulator.mjs'
import { imageLevelManifest } from './manifests.mjs'
import { run } from './processes.mjs'

/** A training is over in less than a tenth of a second, and a deletion in less than a thousandth. */
const SPEED = 36_000

/**
 * @param {string} scratch folder for what the program writes; also used as its home folder
 * @param {string} program
 * @param {string[]} args
 */
export async function driveEmulator(scratch, program, args) {
  const manifests = join(scratch, 'manifests')
  await mkdir(manifests, { recursive: true })
  for (const [name, imagesPerLabel] of Object.entries({ training: 12, testing: 6 })) {
    await writeFile(join(manifests, `${name}.manifest`), imageLevelManifest(name, imagesPerLabel, 'e2e-images'))
  }
  const emulator = await startEmulator(SPEED)
  try {
    const env = { ...clientEnvironment(emulator.url), HOME: scratch, E2E_MANIFESTS: manifests }
    const { code, stdout, stderr } = await run(program, args, { env, timeoutMs: 300_000 })
    if (code !== 0) process.stderr.write(stderr)
    process.stdout.write(stdout)
    process.exitCode = code ?? 1
  } finally {
    await emulator.stop()
  }
}

/**
 * Runs a command that prepares a program.
 * @throws with all that it printed when it fails
 */
export async function prepare(program, args, options) {
  const { code, stdout, stderr } = await run(program, args, { timeoutMs: 560_000, ...options })
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}\n${stderr}${stdout}`)
  return stdout
}

/** Checks that a program exists; as root on Debian it is installed where it is missing. */
export async function provide(program, args, packages) {
  const isThere = await run(program, args).then(
    ({ code }) => code === 0,
    () => false,
  )
  if (isThere) return
  if (process.getuid?.() !== 0) throw new Error(`${program} is not on the PATH, and only root can install it`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await prepare('apt-get', ['update'], { env })
  await prepare('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
}
