/** Bodies that are streams of Node: what has arrived is taken without a wait. */
import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { lendBody } from '../../../src/aws/body.js'

const FACTS = { service: 's3', operation: 'GetObject', resource: 's3://results/a.json' } as const

/** Reads a stream that gets all its pieces before its reader takes the second one. */
async function read(pieces: readonly string[], afterFirst: (body: PassThrough, cancel: () => void) => void) {
  const body = new PassThrough()
  const controller = new AbortController()
  let [text, waits] = ['', 0]
  const deps = {
    clock: { now: () => 0 },
    signal: controller.signal,
    sleep: (_: number, signal?: AbortSignal): Promise<void> => {
      waits += 1
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('the sleep was stopped'))
        })
      })
    },
  }
  body.write(pieces[0])
  const ended = await lendBody(body, deps, FACTS, async (chunks) => {
    for await (const chunk of chunks) {
      if (text === '') {
        for (const piece of pieces.slice(1)) body.write(piece)
        afterFirst(body, () => {
          controller.abort()
        })
      }
      text += Buffer.from(chunk).toString()
    }
  }).catch((error: unknown) => error)
  return { ended, text, waits, isClosed: body.destroyed }
}

test('takes what has arrived, in its order, with one wait for its end', async () => {
  const reading = await read(['one ', 'two ', 'three'], (body) => body.end())

  expect(reading).toEqual({ ended: undefined, text: 'one two three', waits: 2, isClosed: true })
})

test('gives nothing that has arrived after a cancel', async () => {
  const reading = await read(['one ', 'two'], (_, cancel) => {
    cancel()
  })

  expect(reading).toMatchObject({ text: 'one ', ended: { facts: { kind: 'aborted' } }, isClosed: true })
})

test('gives nothing more of a body that breaks off', async () => {
  const reading = await read(['one ', 'two'], (body) => body.destroy(new Error('reset')))

  expect(reading).toMatchObject({ text: 'one ', ended: { message: expect.stringContaining('reset') }, isClosed: true })
})
