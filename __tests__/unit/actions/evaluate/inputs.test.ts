import { describe, expect, test } from '@jest/globals'
import { parseEvaluateInputs, type EvaluateInputs } from '../../../../src/actions/evaluate/inputs.js'
import { variableOf } from '../../../../src/inputs/reader.js'
import { createFakeFiles } from '../../../support/fake-files.js'

const VERSION = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v1/1772441000000'

function parse(inputs: Record<string, string>): Promise<EvaluateInputs> {
  const typed = Object.entries({ project: 'orchard', 'aws-region': 'eu-west-1', ...inputs })
  const env = Object.fromEntries(typed.map(([name, value]) => [variableOf(name), value]))
  const context = { serverUrl: 'https://github.com', runAttempt: 1, isPrivate: true }
  return parseEvaluateInputs({ env, files: createFakeFiles().port }, context)
}

describe('the version to judge by its ARN', () => {
  test('is taken in the Region in use', async () => {
    expect((await parse({ version: VERSION })).version).toMatchObject({ kind: 'arn', name: 'v1' })
  })

  test.each([
    {
      name: 'of another Region',
      version: VERSION.replace('eu-west-1', 'us-east-1'),
      allowed: 'a version in eu-west-1',
    },
    {
      name: 'of a Region of another partition',
      version: VERSION.replace('arn:aws:', 'arn:aws-cn:'),
      allowed: 'arn:aws:',
    },
    { name: 'of another project', version: VERSION.replace('orchard', 'meadow'), allowed: 'of the project orchard' },
  ])('is refused $name', async ({ version, allowed }) => {
    await expect(parse({ version })).rejects.toMatchObject({
      problems: [{ input: 'version', given: version, allowed: expect.stringContaining(allowed) }],
    })
  })
})

describe('a word that does not choose a version', () => {
  test.each(['best', 'released'])('%s is refused with those that do', async (version) => {
    await expect(parse({ version })).rejects.toMatchObject({
      problems: [
        {
          input: 'version',
          allowed: expect.stringMatching(/^latest, running, unjudged, .*only for the input baseline/),
        },
      ],
    })
  })

  test('a version whose name begins so is taken', async () => {
    expect((await parse({ version: 'best-1' })).version).toEqual({ kind: 'name', name: 'best-1' })
  })
})
