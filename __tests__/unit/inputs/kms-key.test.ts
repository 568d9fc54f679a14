import { describe, expect, test } from '@jest/globals'
import { parseKmsKeyId, readKmsKeyId } from '../../../src/inputs/kms-key.js'
import { InputReader } from '../../../src/inputs/reader.js'

const ID = '0a1b2c3d-1111-2222-3333-444455556666'
const MRK = 'mrk-0123456789abcdef0123456789abcdef'
const ARN = `arn:aws:kms:eu-west-1:111122223333:key/${ID}`

describe('a KMS key', () => {
  test.each([
    { name: 'a key id', text: ID },
    { name: 'the id of a multi-Region key', text: MRK },
    { name: 'a key ARN', text: ARN },
    { name: 'the ARN of a multi-Region key', text: `arn:aws:kms:eu-west-1:111122223333:key/${MRK}` },
    { name: 'an alias', text: 'alias/orchard' },
    { name: 'an alias with every character', text: 'alias/Team_A/models-2' },
    { name: 'an alias ARN', text: 'arn:aws:kms:eu-west-1:111122223333:alias/orchard' },
    { name: 'an ARN of another partition', text: `arn:aws-cn:kms:cn-north-1:111122223333:key/${ID}` },
    { name: 'the longest alias', text: `alias/${'k'.repeat(250)}` },
  ])('is accepted as $name', ({ text }) => {
    expect(parseKmsKeyId(text)).toEqual({ ok: true, value: text })
  })

  test.each([
    { name: 'an alias without its prefix', text: 'mykey', meant: 'alias/mykey' },
    { name: 'an alias whose prefix has a capital', text: 'Alias/x', meant: 'alias/x' },
    { name: 'a blank', text: 'alias/my key' },
    { name: 'an empty alias', text: 'alias/' },
    { name: 'a slash at its start', text: '/alias' },
    { name: 'an alias that is too long', text: `alias/${'k'.repeat(251)}` },
    { name: 'a key id that lost a digit', text: ID.slice(1) },
    { name: 'a multi-Region id that lost a digit', text: MRK.slice(0, -1) },
    { name: 'an ARN without the word key', text: ARN.replace('key/', '') },
    { name: 'an ARN of another service', text: ARN.replace(':kms:', ':s3:') },
  ])('is not $name', ({ text, meant }) => {
    const read = parseKmsKeyId(text)
    expect(read).toMatchObject({ ok: false, problem: expect.stringMatching(/UUID.*mrk-.*alias\/name.*ARN/) })
    const hint =
      meant === undefined ? expect.not.stringContaining('did you mean') : expect.stringContaining(`${meant}?`)
    expect(read).toMatchObject({ problem: hint })
  })

  test('is not an ARN whose partition does not have its Region', () => {
    expect(parseKmsKeyId(ARN.replace('arn:aws:', 'arn:aws-cn:'))).toMatchObject({ ok: false })
  })

  test('is one of the Region in use', () => {
    const reader = new InputReader({ 'INPUT_KMS-KEY-ID': ARN }, { 'kms-key-id': '' })
    readKmsKeyId(reader, 'eu-west-1')
    expect(reader.problems).toEqual([])
    readKmsKeyId(reader, 'us-east-1')
    expect(reader.problems).toMatchObject([{ input: 'kms-key-id', allowed: 'a key in us-east-1, the Region in use' }])
  })
})
