import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { FilePort } from '../../../src/ports/files.js'
import { maskSecretFiles } from '../../../src/step/secret-files.js'

const HOME = join('/', 'home', 'grove')

async function maskedOf(
  env: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
  isFile = true,
): Promise<readonly string[]> {
  const masked: string[] = []
  const unexpected = (): never => {
    throw new Error('only small files are read')
  }
  const files: FilePort = {
    realPath: unexpected,
    read: unexpected,
    write: unexpected,
    list: unexpected,
    readText: (file) => (isFile ? Promise.resolve(texts[file]) : unexpected()),
    stat: (file) => {
      const text = texts[file]
      return text === undefined
        ? Promise.reject(new Error('ENOENT'))
        : Promise.resolve({ isFile, sizeBytes: text.length })
    },
  }
  const io = {
    log: unexpected,
    debug: unexpected,
    annotate: unexpected,
    setOutputs: unexpected,
    writeSummary: unexpected,
    hide: unexpected,
    mask: (secret: string) => {
      masked.push(secret)
    },
  }
  await maskSecretFiles({ env, files, io })
  return masked
}

const PROFILES = `[default]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = first/secret+key
[profile other]
AWS_SECRET_ACCESS_KEY=second-key
aws_session_token = the-token
endpoint_url = https://grove:end-point-word@vpce.example.com
region = eu-west-1
`

describe('maskSecretFiles', () => {
  test('hides the keys of all profiles, and the passwords of their endpoints', async () => {
    const masked = await maskedOf({ HOME }, { [join(HOME, '.aws', 'config')]: PROFILES })
    expect(masked).toEqual(expect.arrayContaining(['first/secret+key', 'second-key', 'the-token', 'end-point-word']))
    expect(masked).not.toContain('AKIAIOSFODNN7EXAMPLE')
  })

  test.each(['AWS_SHARED_CREDENTIALS_FILE', 'AWS_CONFIG_FILE'])('reads the file that %s names', async (variable) => {
    expect(await maskedOf({ [variable]: '/there' }, { '/there': PROFILES })).toContain('second-key')
  })

  test.each(['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'])(
    'hides the token of %s',
    async (variable) => {
      expect(await maskedOf({ [variable]: '/token' }, { '/token': ' a-token\n' })).toEqual(['a-token'])
    },
  )

  test('hides the token of the file that a profile names', async () => {
    const profile =
      '[profile deploy]\nrole_arn = arn:aws:iam::111122223333:role/x\nweb_identity_token_file = /a token \r\n'
    expect(await maskedOf({ AWS_CONFIG_FILE: '/there' }, { '/there': profile, '/a token': 'a-token\n' })).toEqual([
      'a-token',
    ])
  })

  test('missing files, and an environment without a home, are ignored', async () => {
    expect(await maskedOf({}, {})).toEqual([])
    expect(await maskedOf({ HOME, AWS_WEB_IDENTITY_TOKEN_FILE: '/gone' }, {})).toEqual([])
  })

  test('a pipe is left to the SDK, which can read it only once', async () => {
    expect(await maskedOf({ AWS_WEB_IDENTITY_TOKEN_FILE: '/pipe' }, { '/pipe': 'a-token' }, false)).toEqual([])
  })
})
