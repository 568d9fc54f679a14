import { describe, expect, test } from '@jest/globals'
import { markerOf } from '../../../src/report/comment/marker.js'
import { commentOf } from '../../support/reports/views.js'
import {
  checkDoubleAfterEachTest,
  REPORT,
  OLD,
  BOT,
  TOKEN,
  run,
  ofUs,
  answer,
  LIST,
  CREATE,
  UPDATE,
  WHO,
} from '../../support/comment-runs.js'

checkDoubleAfterEachTest()

describe('one comment, kept up to date', () => {
  test('the first run creates it, without reading the token’s identity', async () => {
    const ran = await run()
    expect(ran.double.calls).toEqual(['issues/list-comments', 'issues/create-comment'])
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
    expect(ran).toMatchObject({ warnings: [], masked: [TOKEN], slept: [20_000] })
  })

  test.each([
    { name: 'the token of the job', identity: { kind: 'app', login: BOT } as const, asks: 2 },
    { name: 'the token of another app', identity: { kind: 'app', login: 'orchard-ci[bot]' } as const, asks: 2 },
    { name: 'a personal token', identity: { kind: 'user', login: 'octocat' } as const, asks: 1 },
  ])('a later run updates it in place: $name', async ({ identity, asks }) => {
    const ran = await run({ identity, comments: [{ ...ofUs, author: identity.login }] })
    const asked = ['users/get-authenticated', 'graphql'].slice(0, asks)
    expect(ran.double.calls).toEqual(['issues/list-comments', ...asked, 'issues/update-comment'])
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
    expect(ran.warnings).toEqual([])
  })

  test('on GitHub Enterprise Server', async () => {
    const ran = await run({ base: '/api/v3', comments: [ofUs] })
    expect(ran.double.calls).toHaveLength(4)
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
    expect(ran.warnings).toEqual([])
  })

  test('found after two hundred comments of others', async () => {
    const others = Array.from({ length: 200 }, () => ({ pullRequest: 12, author: 'octocat', body: 'nice' }))
    const ran = await run({ comments: [...others, ofUs] })
    expect(ran.double.calls.filter((call) => call === 'issues/list-comments')).toHaveLength(3)
    expect(ran.double.comments).toHaveLength(201)
    expect(ran.double.comments[200]?.body).toBe(commentOf(REPORT))
  })

  test.each([
    { name: 'of a person who copied the marker', comment: { ...ofUs, author: 'mallory' } },
    { name: 'of a deleted account', comment: { ...ofUs, author: null } },
    { name: 'of another bot', comment: { ...ofUs, author: 'other[bot]' } },
    { name: 'that quotes the action’s comment', comment: { ...ofUs, body: `> ${OLD}` } },
    { name: 'about another project', comment: { ...ofUs, body: markerOf({ ...REPORT, project: { name: 'pipes' } }) } },
    { name: 'of another job', comment: { ...ofUs, body: markerOf({ ...REPORT, run: { ...REPORT.run, job: 'x' } }) } },
    { name: 'of another action', comment: { ...ofUs, body: markerOf({ ...REPORT, action: 'evaluate' }) } },
    { name: 'on another pull request', comment: { ...ofUs, pullRequest: 13 } },
  ])('a comment $name is not changed', async ({ comment }) => {
    const ran = await run({ comments: [comment] })
    expect(ran.double.comments.map(({ body }) => body)).toEqual([comment.body, commentOf(REPORT)])
    expect(ran.warnings).toEqual([])
  })

  test.each([
    { name: 'a later run is not changed', runId: '16012345679', updates: false },
    { name: 'the same run, an attempt before, is updated', runId: '16012345678', updates: true },
    { name: 'an earlier run with a shorter id is updated', runId: '9912345678', updates: true },
  ])('the comment of $name', async ({ runId, updates }) => {
    const body = markerOf({ ...REPORT, run: { ...REPORT.run, runId } })
    const ran = await run({ comments: [{ ...ofUs, body }] })
    expect(ran.double.comments.map((one) => one.body)).toEqual([updates ? commentOf(REPORT) : body])
    expect(ran.log).toHaveLength(updates ? 0 : 1)
    expect(ran.warnings).toEqual([])
  })

  test('every pull request that has the commit is commented on', async () => {
    const repo = (id: number): object => ({ base: { repo: { id } } })
    const list = [
      { number: 3, ...repo(1) },
      { number: 4, ...repo(1) },
      { number: 77, ...repo(2) },
    ]
    const ran = await run({ event: { repository: { id: 1 }, workflow_run: { pull_requests: list } } })
    expect(ran.double.comments.map(({ pullRequest }) => pullRequest)).toEqual([3, 4])
  })
})

describe('passing faults', () => {
  test.each([
    { name: 'a fault of GitHub while listing', faults: [answer(LIST, 500, { nth: 1 })] },
    { name: 'a closed connection while listing', faults: [{ endpoint: LIST, kind: 'cut', nth: 1 } as const] },
    { name: 'a fault while reading the token’s identity', faults: [answer(WHO, 502, { nth: 1 })] },
    { name: 'a lost answer to the update', faults: [{ endpoint: UPDATE, kind: 'cut', nth: 1, effect: true } as const] },
  ])('$name', async ({ faults }) => {
    const ran = await run({ comments: [ofUs], faults })
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
    expect(ran).toMatchObject({ warnings: [], slept: [20_000, 1000] })
  })

  test.each([404, 410])('a comment that was deleted in the meantime (%d) is created again', async (status) => {
    const ran = await run({ comments: [ofUs], faults: [answer(UPDATE, status)] })
    expect(ran.double.calls.slice(-2)).toEqual([UPDATE, CREATE])
    expect(ran.double.comments[1]?.body).toBe(commentOf(REPORT))
    expect(ran.warnings).toEqual([])
  })

  test('the job’s token that cannot read its own identity', async () => {
    const ran = await run({ comments: [ofUs], faults: [answer('graphql', 403)] })
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
    expect(ran.warnings).toEqual([])
  })
})

describe('a cancelled step', () => {
  const cancelled = { signal: AbortSignal.abort(), sinceCancelMs: 1500 }

  test('replaces the comment of an earlier run in the remaining time', async () => {
    const ran = await run({ ...cancelled, comments: [ofUs] })
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
    expect(ran).toMatchObject({ warnings: [], slept: [3000] })
  })

  test('creates none', async () => {
    const ran = await run(cancelled)
    expect(ran.double.calls).toEqual([LIST])
    expect(ran.warnings).toEqual([])
    expect(ran.log).toEqual([expect.stringContaining('no comment of an earlier run to replace')])
  })

  test('whose comment is deleted in the meantime creates no other', async () => {
    const ran = await run({ ...cancelled, comments: [ofUs], faults: [answer(UPDATE, 404)] })
    expect(ran.double.calls.at(-1)).toBe(UPDATE)
  })

  test('ends when the time is up', async () => {
    const ran = await run({ ...cancelled, faults: [{ endpoint: LIST, kind: 'silence' }], lateAt: LIST })
    expect(ran.warnings).toEqual([expect.stringMatching(/the step was cancelled\.$/)])
  })

  test('during the comment: it has the time that a cancel leaves', async () => {
    const cancel = new AbortController()
    const ran = await run({
      signal: cancel.signal,
      faults: [{ endpoint: LIST, kind: 'silence' }],
      onCall: () => {
        cancel.abort()
      },
      lateAt: LIST,
    })
    expect(ran.double.calls).toEqual([LIST])
    expect(ran.slept).toEqual([20_000, 4500])
    expect(ran.warnings).toEqual([expect.stringMatching(/the step was cancelled\.$/)])
  })
})

describe('a comment that was not clearly requested', () => {
  test('is updated', async () => {
    const ran = await run({ onlyReplace: true, comments: [ofUs] })
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
  })

  test('is not created', async () => {
    const ran = await run({ onlyReplace: true })
    expect(ran.double.comments).toEqual([])
  })
})
