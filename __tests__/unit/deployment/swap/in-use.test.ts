/** Which version is in use, from what is published and from tags. */
import { expect, test } from '@jest/globals'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import type { Tags } from '../../../../src/model/tags.js'
import type { ProjectVersion } from '../../../../src/model/version.js'
import { inUseOf } from '../../../../src/deployment/swap/in-use.js'
import type { Inventory } from '../../../../src/deployment/inventory/observe.js'
import { versionTag } from '../../../../src/deployment/inventory/version-tag.js'
import { PROJECT_ARN, versionOf } from '../../../support/fake-tools.js'

const [V1, V2, V3] = ['v1', 'v2', 'v3'].map((name, index) =>
  versionOf(name, {
    arn: `arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/${name}/${String(index)}`,
  }),
) as [ProjectVersion, ProjectVersion, ProjectVersion]
const { released, releasedUntil, replaces, rolledBackFrom } = PROVENANCE_KEYS

const day = (number: number): string => `2026-03-0${String(number)}T09:00:00.000Z`

function inventoryOf(tags: readonly [Tags, Tags, Tags]): Inventory {
  const [one, two, three] = tags
  return {
    project: { arn: PROJECT_ARN, name: 'orchard', status: 'CREATED', feature: 'CUSTOM_LABELS', datasets: [] },
    versions: [V3, V2, V1],
    tags: new Map([
      [V1.arn, one],
      [V2.arn, two],
      [V3.arn, three],
    ]),
  }
}

test.each<readonly [string, readonly [Tags, Tags, Tags], string | undefined, string | undefined]>([
  ['what is published, whatever the tag says', [{}, { [released]: day(2) }, {}], V1.arn, 'v1'],
  ['without a published value, the tag', [{}, { [released]: day(2) }, {}], undefined, 'v2'],
  ['of two with the tag, the later', [{ [released]: day(1) }, { [released]: day(2) }, {}], undefined, 'v2'],
  ['the tag, where a deleted version is published', [{ [released]: day(1) }, {}, {}], V1.arn.replace('v1', 'v0'), 'v1'],
  ['the tag, where the value is a placeholder', [{ [released]: day(1) }, {}, {}], 'None', 'v1'],
  ['nothing', [{}, {}, {}], undefined, undefined],
  [
    'where the tag was taken from v1 and not given to v2 yet: v2',
    [{ [releasedUntil]: day(3) }, { [replaces]: versionTag(V1) }, {}],
    undefined,
    'v2',
  ],
  [
    'where a rollback from v2 to v1 was interrupted so: v1',
    [
      { [releasedUntil]: day(1), [rolledBackFrom]: versionTag(V2) },
      { [releasedUntil]: day(3), [replaces]: versionTag(V1) },
      {},
    ],
    undefined,
    'v1',
  ],
  [
    'where the tag was removed by hand from the last release: nothing',
    [{ [releasedUntil]: day(1) }, { [releasedUntil]: day(3), [replaces]: versionTag(V1) }, {}],
    undefined,
    undefined,
  ],
])('%s', (_name, tags, published, expected) => {
  const inUse = inUseOf(inventoryOf(tags), published)
  expect(inUse.kind === 'version' ? inUse.version.name : undefined).toBe(expected)
})

test('another value is foreign', () => {
  expect(inUseOf(inventoryOf([{}, {}, {}]), 'v1')).toEqual({ kind: 'foreign', value: 'v1' })
})
