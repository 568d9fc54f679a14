/** Runs the command line, and kills it on the way. */
import { spawn } from 'node:child_process'
import { CLI } from './run-cli.js'

/** @param isTime  whether it is to be killed now; asked again and again until the command has ended */
export async function killWhen(
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
  isTime: () => boolean,
): Promise<void> {
  const kill = await startUntil(args, { cwd, env }, isTime)
  await kill()
}

/** Starts the command line, and comes back at the time, while it still runs. @returns kills it, and waits for its end */
export async function startUntil(
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
  isTime: () => boolean,
): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: 'ignore',
  })
  const closed = new Promise<void>((done) =>
    child.once('close', () => {
      done()
    }),
  )
  while (child.exitCode === null && !isTime()) await new Promise((done) => setImmediate(done))
  return async () => {
    child.kill('SIGKILL')
    await closed
  }
}
