/** The commands of the program, in the order of its help. */
import { prepareThreads } from './lint/prepare-threads.js'
import type { ListedCommand } from './command.js'

/** Each is loaded when it is called. */
export const ALL_COMMANDS: readonly ListedCommand[] = [
  {
    name: 'lint',
    about: 'check manifests before a training is paid for',
    load: async (args) => {
      prepareThreads(args)
      return (await import('./commands/lint.js')).lint
    },
  },
  {
    name: 'lint merge',
    about: 'put partial results of lint together into one report',
    load: async () => (await import('./commands/lint-merge.js')).lintMerge,
  },
  {
    name: 'convert',
    about: 'make a manifest out of COCO and other formats',
    load: async () => (await import('./commands/convert.js')).convert,
  },
  {
    name: 'split',
    about: 'split a manifest into one for training and one for testing',
    load: async () => (await import('./commands/split.js')).split,
  },
  {
    name: 'merge',
    about: 'join manifests into one, each image once',
    load: async () => (await import('./commands/merge.js')).merge,
  },
  {
    name: 'export',
    about: 'make COCO or CSV out of a manifest, for other tools',
    load: async () => (await import('./commands/export.js')).exportManifest,
  },
]
