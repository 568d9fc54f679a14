/** Pages of a list: a token holds the place in the list and what was asked. */
import { createHash } from 'node:crypto'
import { ServiceError } from './service-error.js'

/** Writes a token. @param question what else the request asked for: a token is good for the same only */
export function writeToken(from: number, question: unknown): string {
  return Buffer.from(`${String(from)} ${digestOf(question)}`).toString('base64')
}

/** The place; 0 without a token. @throws ServiceError InvalidNextToken */
export function readToken(token: string | undefined, question: unknown): number {
  if (token === undefined) return 0
  const [from = '', digest] = Buffer.from(token, 'base64').toString('utf8').split(' ')
  if (/^\d+$/.test(from) && digest === digestOf(question)) return Number(from)
  throw new ServiceError('InvalidNextToken', 'The next token is not valid.')
}

function digestOf(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64')
}
