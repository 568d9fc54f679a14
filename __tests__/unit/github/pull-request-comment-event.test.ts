import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pullRequestsOf } from '../../../src/github/pull-request.js'

test.each([
  { name: 'pull_request', event: { number: 7, pull_request: { number: 7 } }, numbers: [7] },
  { name: 'a comment on a pull request', event: { issue: { number: 8, pull_request: { url: 'x' } } }, numbers: [8] },
  { name: 'a comment on an issue', event: { issue: { number: 8 } }, numbers: [] },
  { name: 'workflow_run', event: { workflow_run: { pull_requests: [{ number: 9 }] } }, numbers: [9] },
  { name: 'check_suite', event: { check_suite: { pull_requests: [{ number: 9 }, { number: 9 }] } }, numbers: [9] },
  { name: 'push', event: { ref: 'refs/heads/main', commits: [{}] }, numbers: [] },
  { name: 'a number that is a string', event: { pull_request: { number: '7' } }, numbers: [] },
  { name: 'a number below 1', event: { pull_request: { number: 0 } }, numbers: [] },
  { name: 'not an object', event: null, numbers: [] },
])('$name', ({ event, numbers }) => {
  expect(pullRequestsOf(event)).toEqual(numbers)
})

test('no JSON value makes it throw', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('pull_request', 'issue', 'workflow_run', 'repository'),
      (value, key) => {
        expect(Array.isArray(pullRequestsOf({ [key]: value }))).toBe(true)
        expect(Array.isArray(pullRequestsOf(value))).toBe(true)
      },
    ),
  )
})
