/** Secrets in the files from which the SDK of AWS reads credentials: it sends some of them without ever naming them. */
import path from 'node:path'
import type { Deps } from '../ports/deps.js'
import { secretsInAddress } from './runner.js'

/** Files that contain only a token. */
const TOKEN_FILE_VARIABLES = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'] as const

/** Settings of a profile that are secret. AWS SDKs and Tools Reference Guide, "Settings reference". */
const SECRET_SETTING = /^\s*(?:aws_secret_access_key|aws_session_token)\s*=\s*(\S+)/gim

/** Settings of a profile that contain an address, which may have a password in it. */
const ADDRESS_SETTING = /^\s*endpoint_url\s*=\s*(\S+)/gim

/** Settings of a profile that name a file with only a token; no space ends the path of one. */
const TOKEN_FILE_SETTING = /^\s*web_identity_token_file\s*=\s*(\S[^\r\n]*)/gim

/** A larger file is not one of these. Our choice. */
const MAX_BYTES = 1_000_000

/** Hides what the files contain; one that is missing, or may not be read, is ignored: the SDK reports it when it matters. */
export async function maskSecretFiles({ env, files, io }: Pick<Deps, 'env' | 'files' | 'io'>): Promise<void> {
  const mask = (secret: string): void => {
    if (secret !== '') io.mask(secret)
  }
  const maskFile = async (file: string | undefined): Promise<void> => {
    mask((await textOf(files, file)).trim())
  }
  for (const variable of TOKEN_FILE_VARIABLES) await maskFile(env[variable])
  for (const profiles of profileFiles(env)) {
    const text = await textOf(files, profiles)
    for (const [, secret = ''] of text.matchAll(SECRET_SETTING)) mask(secret)
    for (const [, address = ''] of text.matchAll(ADDRESS_SETTING)) secretsInAddress(address).forEach(mask)
    for (const [, file = ''] of text.matchAll(TOKEN_FILE_SETTING)) await maskFile(file.trim())
  }
}

function profileFiles(env: Deps['env']): readonly string[] {
  const home = (env.HOME ?? '') || (env.USERPROFILE ?? '')
  const file = (variable: string, name: string): readonly string[] => {
    const given = env[variable] ?? ''
    if (given !== '') return [given]
    return home === '' ? [] : [path.join(home, '.aws', name)]
  }
  return [...file('AWS_SHARED_CREDENTIALS_FILE', 'credentials'), ...file('AWS_CONFIG_FILE', 'config')]
}

/** Only of a regular file: a pipe can be read only once, and the SDK needs it. */
async function textOf(files: Deps['files'], file: string | undefined): Promise<string> {
  if (file === undefined || file === '') return ''
  try {
    const { isFile, sizeBytes } = await files.stat(file)
    return isFile && sizeBytes <= MAX_BYTES ? ((await files.readText(file)) ?? '') : ''
  } catch {
    return ''
  }
}
