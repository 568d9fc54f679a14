/** The commands of the program, in the order of its help. */
import { convert } from './commands/convert.js'
import { exportManifest } from './commands/export.js'
import { lint } from './commands/lint.js'
import { lintMerge } from './commands/lint-merge.js'
import { merge } from './commands/merge.js'
import { split } from './commands/split.js'
import type { Command } from './command.js'

export const ALL_COMMANDS: readonly Command[] = [lint, lintMerge, convert, split, merge, exportManifest]
