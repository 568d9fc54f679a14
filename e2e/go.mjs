/** The AWS SDK for Go drives the emulator. Needs `go`, and the proxy of Go modules; go.sum has the digests of all modules. */
import { join } from 'node:path'
import { driveEmulator, prepare, provide } from './client-program.mjs'
import { ROOT } from './emulator.mjs'
import { scratchFolder } from './processes.mjs'

const scratch = scratchFolder('go-')
const program = join(scratch, 'drive')

await provide('go', ['version'], ['golang-go'])
// Go counts its own use in the folder of settings; the settings themselves stay those of the machine.
const settings = (await prepare('go', ['env', 'GOENV'])).trim()
// Modules of a cache are read-only by default, and could not be removed.
await prepare('go', ['build', '-modcacherw', '-buildvcs=false', '-mod=readonly', '-o', program, '.'], {
  cwd: join(ROOT, 'e2e', 'go'),
  env: {
    ...process.env,
    CGO_ENABLED: '0',
    GOMODCACHE: join(scratch, 'modules'),
    GOCACHE: join(scratch, 'cache'),
    GOENV: settings,
    XDG_CONFIG_HOME: join(scratch, 'config'),
  },
})
await driveEmulator(scratch, program, [])
