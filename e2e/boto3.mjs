/** boto3, its resource API of S3 included, drives the emulator. Needs `python3` on the PATH with boto3. */
import { join } from 'node:path'
import { driveEmulator } from './client-program.mjs'
import { ROOT } from './emulator.mjs'
import { scratchFolder } from './processes.mjs'

// Python would write its byte code to the checkout.
process.env['PYTHONDONTWRITEBYTECODE'] = '1'
await driveEmulator(scratchFolder('boto3-'), 'python3', [join(ROOT, 'e2e', 'boto3', 'main.py')])
