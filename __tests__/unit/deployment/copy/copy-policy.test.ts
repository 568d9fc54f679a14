/** The policy of a copy: least privilege, and its name. */
import { describe, expect, test } from '@jest/globals'
import {
  isForeign,
  isSameDocument,
  policyDocument,
  policyName,
  type CopyRoute,
} from '../../../../src/deployment/copy/copy-policy.js'

const SOURCE = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v1/1772441000000'
const TARGET = 'arn:aws:rekognition:eu-west-1:444455556666:project/orchard-production/1772400000000'
const ROUTE: CopyRoute = { sourceVersionArn: SOURCE, destinationProjectArn: TARGET, versionName: 'v1' }

describe('the document', () => {
  test('lets the account of the destination copy this version, and nothing else', () => {
    expect(JSON.parse(policyDocument(ROUTE, undefined))).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::444455556666:root' },
          Action: 'rekognition:CopyProjectVersion',
          Resource: SOURCE,
        },
      ],
    })
  })

  test.each([
    {
      name: 'its own role',
      role: 'arn:aws:iam::444455556666:role/copy',
      expected: 'arn:aws:iam::444455556666:role/copy',
    },
    {
      name: 'a role of another account',
      role: 'arn:aws:iam::999955556666:role/copy',
      expected: 'arn:aws:iam::444455556666:root',
    },
  ])('with $name', ({ role, expected }) => {
    expect(policyDocument(ROUTE, role)).toContain(`"AWS": "${expected}"`)
  })

  test('in another partition', () => {
    const destinationProjectArn = TARGET.replace('arn:aws:', 'arn:aws-cn:')
    expect(policyDocument({ ...ROUTE, destinationProjectArn }, undefined)).toContain(
      'arn:aws-cn:iam::444455556666:root',
    )
  })

  test('is within the 2,000 characters of the service for the longest names', () => {
    const name = 'v'.repeat(255)
    const sourceVersionArn = `arn:aws-us-gov:rekognition:us-gov-west-1:111122223333:project/${name}/version/${name}/1772441000000`
    const document = policyDocument({ ...ROUTE, sourceVersionArn }, `arn:aws:iam::444455556666:role/${'r'.repeat(576)}`)
    expect(document.length).toBeLessThanOrEqual(2000)
  })

  test.each([
    { name: 'other blanks', other: '{"Statement":[1,2],\n"Version":"x"}', expected: true },
    { name: 'another order of members', other: '{"Version":"x","Statement":[1,2]}', expected: true },
    { name: 'another order of a list', other: '{"Version":"x","Statement":[2,1]}', expected: false },
    { name: 'another value', other: '{"Version":"y","Statement":[1,2]}', expected: false },
    { name: 'no JSON', other: '{', expected: false },
  ])('compared with one with $name', ({ other, expected }) => {
    expect(isSameDocument('{"Version":"x","Statement":[1,2]}', other)).toBe(expected)
  })
})

describe('the name', () => {
  test('has the alphabet and length of the service', () => {
    expect(policyName(ROUTE)).toMatch(/^train-custom-labels-copy-[0-9a-f]{16}$/)
  })

  test('is another one for each version, destination and name of the copy', () => {
    const names = [
      ROUTE,
      { ...ROUTE, sourceVersionArn: `${SOURCE}1` },
      { ...ROUTE, destinationProjectArn: `${TARGET}1` },
      { ...ROUTE, versionName: 'v2' },
    ].map(policyName)
    expect(new Set(names).size).toBe(4)
    expect(policyName({ ...ROUTE })).toBe(names[0])
  })
})

test.each([
  { name: 'another account', destination: TARGET, expected: true },
  { name: 'the same account', destination: TARGET.replace('444455556666', '111122223333'), expected: false },
])('a policy is needed for $name: $expected', ({ destination, expected }) => {
  expect(isForeign({ ...ROUTE, destinationProjectArn: destination })).toBe(expected)
})
