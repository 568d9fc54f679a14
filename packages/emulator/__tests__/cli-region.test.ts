/** The Region of the emulator is the one that clients on the same machine use, unless an option sets another. */
import { expect, test } from '@jest/globals'
import { parseCliOptions } from '../src/cli-options.js'

const regionOf = (args: readonly string[], env: Readonly<Record<string, string | undefined>>): string => {
  const parsed = parseCliOptions(args, env)
  if (parsed.kind === 'options') return parsed.options.region
  return parsed.kind === 'problems' ? parsed.problems.join('\n') : parsed.kind
}

test.each<[name: string, args: readonly string[], env: Readonly<Record<string, string>>, region: string]>([
  ['no variable: the documented default', [], {}, 'us-east-1'],
  ['AWS_REGION', [], { AWS_REGION: 'eu-west-1' }, 'eu-west-1'],
  ['AWS_DEFAULT_REGION', [], { AWS_DEFAULT_REGION: 'ap-south-1' }, 'ap-south-1'],
  ['both: the first', [], { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'ap-south-1' }, 'eu-west-1'],
  ['an empty one counts as none', [], { AWS_REGION: ' ', AWS_DEFAULT_REGION: 'ap-south-1' }, 'ap-south-1'],
  ['one with spaces around it', [], { AWS_REGION: ' eu-west-1\n' }, 'eu-west-1'],
  ['the option before both', ['--region', 'eu-west-2'], { AWS_REGION: 'eu-west-1' }, 'eu-west-2'],
  [
    'one that is not a Region, by its name',
    [],
    { AWS_REGION: 'Ireland' },
    'AWS_REGION is Ireland; it must be a Region such as eu-west-1',
  ],
])('%s', (_name, args, env, region) => {
  expect(regionOf(args, env)).toBe(region)
})
