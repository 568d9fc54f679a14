/** Pages of AppConfig's lists. API reference: 50 entries at most, which is assumed to be the default too. */
import { createHash } from 'node:crypto'
import { numberOf, textOf, type Input } from '../rekognition/input.js'
import { ServiceError } from '../services/service-error.js'

const PAGE_SIZE = 50

/** Cuts a page; the token holds the place and the question. @throws ServiceError BadRequestException for another token */
export function pageOf<T>(
  items: readonly T[],
  input: Input,
  describe: (item: T) => unknown,
): Readonly<Record<string, unknown>> {
  const { NextToken: _token, MaxResults: _size, ...question } = input
  const digest = createHash('sha256').update(JSON.stringify(question)).digest('base64')
  const from = readToken(textOf(input, 'NextToken'), digest)
  const page = items.slice(from, from + (numberOf(input, 'MaxResults') ?? PAGE_SIZE))
  const next = from + page.length
  return {
    Items: page.map(describe),
    NextToken: next < items.length ? Buffer.from(`${String(next)} ${digest}`).toString('base64') : undefined,
  }
}

function readToken(token: string | undefined, digest: string): number {
  if (token === undefined) return 0
  const [from = '', asked] = Buffer.from(token, 'base64').toString('utf8').split(' ')
  if (/^\d+$/.test(from) && asked === digest) return Number(from)
  throw new ServiceError('BadRequestException', 'The next token is not valid.')
}
