import { createRealDeps } from '../real-deps.js'
import { evaluate } from './main.js'

process.exitCode = await evaluate(createRealDeps())
