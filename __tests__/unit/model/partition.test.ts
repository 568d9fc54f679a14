import { partition } from '@aws-sdk/core/client'
import { describe, expect, test } from '@jest/globals'
import { partitionIdOf } from '../../../packages/emulator/src/partition.js'
import { OTHER_PARTITIONS, partitionOfRegion } from '../../../src/model/partition.js'

describe('the partition of a Region', () => {
  test.each([
    'us-east-1',
    'eu-west-1',
    'eu-isoe-west-1',
    'ap-southeast-2',
    'cn-north-1',
    'cn-northwest-1',
    'us-gov-west-1',
    'us-gov-east-1',
    'eusc-de-east-1',
    'us-iso-east-1',
    'us-iso-west-1',
    'us-isob-east-1',
    'us-isof-south-1',
    'us-isof-east-1',
  ])('%s is the same as in the SDK', (region) => {
    expect(partitionOfRegion(region).id).toBe(partition(region).name)
    // The emulator has a table of its own, so that one mistake is not in both.
    expect(partitionIdOf(region)).toBe(partition(region).name)
  })

  test('a future Region belongs to the partition of its neighbours', () => {
    expect(partitionOfRegion('eu-north-9').id).toBe('aws')
    expect(partitionOfRegion('cn-west-7').id).toBe('aws-cn')
  })

  test('no prefix matches the Regions of another', () => {
    const prefixes = OTHER_PARTITIONS.map(({ regionPrefix }) => regionPrefix)
    for (const prefix of prefixes) expect(prefixes.filter((other) => prefix.startsWith(other))).toEqual([prefix])
  })
})
