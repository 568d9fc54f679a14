/** Buckets of images: where they are, and whose. */
import { expect, test } from '@jest/globals'
import { ServiceError, type ServiceErrorKind } from '../../../../src/errors/service-error.js'
import { createBucketCheck } from '../../../../src/images/headers/check-buckets.js'
import type { BucketState } from '../../../../src/ports/objects.js'
import { NO_IMAGES } from '../../../support/no-images.js'

const ACCOUNT = '111122223333'
const EXISTS: BucketState = { kind: 'exists', region: 'eu-west-1' }
const FORBIDDEN: BucketState = { kind: 'forbidden', region: 'eu-west-1' }
const NO_REGION: BucketState = { kind: 'forbidden' }
const errorOf = (kind: ServiceErrorKind) =>
  new ServiceError({ service: 's3', operation: 'HeadBucket', kind, errorName: kind }, kind)

/** A check whose requests get these answers in turn. */
function lookOf(answers: readonly (BucketState | ServiceError)[], account?: string) {
  const asked: (string | undefined)[] = []
  const check = createBucketCheck({
    images: {
      ...NO_IMAGES,
      bucket: (_, owner) => {
        const answer = answers[asked.length]
        asked.push(owner)
        if (answer === undefined) throw new Error('no answer is left')
        return answer instanceof ServiceError ? Promise.reject(answer) : Promise.resolve(answer)
      },
    },
    account,
    sleep: () => Promise.resolve(),
    random: () => 0,
    signal: new AbortController().signal,
  })
  return { check, asked }
}

test.each<[string, readonly (BucketState | ServiceError)[], string | undefined, unknown, readonly unknown[]]>([
  ['its Region, where no account is known', [EXISTS], undefined, { region: 'eu-west-1' }, [undefined]],
  [
    'that it is of the account',
    [EXISTS, EXISTS],
    ACCOUNT,
    { region: 'eu-west-1', isOfOther: false },
    [undefined, ACCOUNT],
  ],
  [
    'that it is of another account: the same request is refused with the name of an owner',
    [EXISTS, FORBIDDEN],
    ACCOUNT,
    { region: 'eu-west-1', isOfOther: true },
    [undefined, ACCOUNT],
  ],
  ['its Region alone, where it may not be asked', [FORBIDDEN], ACCOUNT, { region: 'eu-west-1' }, [undefined]],
  ['nothing of one that does not exist', [{ kind: 'missing' }], ACCOUNT, undefined, [undefined]],
  [
    'that it is of another account, where the refusal does not say its Region: it is not asked again',
    [EXISTS, NO_REGION],
    ACCOUNT,
    { region: 'eu-west-1', isOfOther: true },
    [undefined, ACCOUNT],
  ],
  ['nothing but a refusal, once', [NO_REGION], ACCOUNT, {}, [undefined]],
  [
    'its owner after refusals for a wrong clock',
    [errorOf('clock-skew'), EXISTS, errorOf('clock-skew'), EXISTS],
    ACCOUNT,
    { region: 'eu-west-1', isOfOther: false },
    [undefined, undefined, ACCOUNT, ACCOUNT],
  ],
  [
    'its owner after faults that pass',
    [errorOf('throttled'), EXISTS, errorOf('unavailable'), EXISTS],
    ACCOUNT,
    { region: 'eu-west-1', isOfOther: false },
    [undefined, undefined, ACCOUNT, ACCOUNT],
  ],
])('finds %s', async (_, answers, account, expected, requests) => {
  const { check, asked } = lookOf(answers, account)
  const found = (await check(['pears'])).get('pears')
  expect(found).toEqual(expected)
  expect(asked).toEqual(requests)
})

test('a bucket is asked about once, for all manifests of a run', async () => {
  const { check, asked } = lookOf([EXISTS, FORBIDDEN])
  expect((await check(['pears'])).size).toBe(1)
  expect([...(await check(['pears', 'apples'])).keys()]).toEqual(['pears', 'apples'])
  expect(asked).toHaveLength(2)
})

test('credentials that have ended end the run', async () => {
  const error = errorOf('credentials-expired')
  await expect(lookOf([error]).check(['pears'])).rejects.toBe(error)
})
