import { exitWith } from '../github/exit.js'
import { createRealDeps } from '../real-deps.js'
import { evaluate } from './main.js'

exitWith(await evaluate(createRealDeps()))
