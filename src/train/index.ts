import { exitWith } from '../github/exit.js'
import { createRealDeps } from '../real-deps.js'
import { train } from './main.js'

exitWith(await train(createRealDeps()))
