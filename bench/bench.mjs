/**
 * `npm run bench`: what the action costs, measured in one run on one machine. Times differ between machines and with
 * their load; only the ratios can be compared. No number makes it fail.
 */
import { cpus, platform, release } from 'node:os'
import { benchConvert } from './convert.mjs'
import { benchLint } from './lint.mjs'
import { benchImages } from './images.mjs'
import { benchInventory } from './inventory.mjs'
import { benchLoad } from './load.mjs'
import { benchNearDuplicates } from './near-duplicates.mjs'
import { benchQueue } from './queue.mjs'
import { benchReport } from './report.mjs'
import { benchSizes } from './sizes.mjs'
import { benchSplit } from './split.mjs'
import { benchStartUp } from './start-up.mjs'
import { benchTrainings } from './training.mjs'

const [processor] = cpus()
console.log(
  `Node ${process.version}, ${platform()} ${release()}, ${cpus().length} × ${processor?.model ?? 'processor'}`,
)
console.log('Values are medians; [least..most] and the number of rounds follow.')

await benchStartUp()
await benchTrainings()
await benchLoad()
await benchQueue()
await benchLint()
await benchImages()
await benchInventory()
benchNearDuplicates()
await benchReport()
await benchSplit()
benchConvert()
benchSizes()
