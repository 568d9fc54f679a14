import { describe, expect, test } from '@jest/globals'
import { readText } from '../../../src/evaluation/read-text.js'
import { createFakeObjects } from '../../support/fake-objects.js'

const OBJECT = { bucket: 'results', key: 'summary.json' }
const URI = 's3://results/summary.json'

test('characters that are split between chunks are decoded whole', async () => {
  const text = '{"Label": "Ωμέγα 🌷🌹"}'
  const { port } = createFakeObjects({ [URI]: text })
  expect(await readText(port, OBJECT)).toEqual({ ok: true, value: text })
})

test('a byte order mark is not part of the text', async () => {
  const { port } = createFakeObjects({ [URI]: '\ufeff{}' })
  expect(await readText(port, OBJECT)).toEqual({ ok: true, value: '{}' })
})

describe('a body that breaks off', () => {
  const broken = { beginsWith: '{"half', breaks: 'no-answer' } as const

  test('is read again, from its beginning', async () => {
    const { port, reads } = createFakeObjects({ [URI]: [broken, broken, '{}'] })
    expect(await readText(port, OBJECT)).toEqual({ ok: true, value: '{}' })
    expect(reads).toHaveLength(3)
  })

  test('at most three times', async () => {
    const { port, reads } = createFakeObjects({ [URI]: broken })
    await expect(readText(port, OBJECT)).rejects.toMatchObject({ kind: 'no-answer' })
    expect(reads).toHaveLength(3)
  })

  test.each(['aborted', 'credentials-expired', 'access-denied'] as const)(
    'is not read again after %s',
    async (kind) => {
      const { port, reads } = createFakeObjects({ [URI]: { beginsWith: '{', breaks: kind } })
      await expect(readText(port, OBJECT)).rejects.toMatchObject({ kind })
      expect(reads).toHaveLength(1)
    },
  )
})
