import { createRealDeps } from '../real-deps.js'
import { train } from './main.js'

const exitCode = await train(createRealDeps())
// Explicitly: a connection that nobody answers (a credential provider, a body) would keep the process alive.
process.stdout.write('', () => process.exit(exitCode))
