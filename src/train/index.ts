import { createRealDeps } from '../real-deps.js'
import { train } from './main.js'

process.exitCode = await train(createRealDeps())
