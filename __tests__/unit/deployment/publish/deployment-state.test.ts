/** Which AppConfig deployments callers read from, by their states from the newest on. */
import { expect, test } from '@jest/globals'
import { deployedOf } from '../../../../src/deployment/publish/deployment-state.js'

test.each<[string, readonly string[], number | undefined, number | undefined]>([
  ['nothing was deployed', [], undefined, undefined],
  ['one is complete', ['COMPLETE', 'COMPLETE'], 2, undefined],
  ['one is deployed', ['DEPLOYING', 'COMPLETE'], 1, 2],
  ['one bakes', ['BAKING', 'COMPLETE'], 1, 2],
  ['one goes back', ['ROLLING_BACK', 'COMPLETE'], 1, 2],
  ['one was rolled back', ['ROLLED_BACK', 'COMPLETE'], 1, undefined],
  ['one was reverted', ['REVERTED', 'COMPLETE'], 1, undefined],
  ['the first is deployed', ['DEPLOYING'], undefined, 1],
  ['the newest has a state that is not known', ['PAUSED', 'COMPLETE'], 1, 2],
  ['an older one has such a state', ['COMPLETE', 'PAUSED', 'COMPLETE'], 3, undefined],
])('%s', (_name, states, inUse, underWay) => {
  const deployments = states.map((state, index) => ({
    number: states.length - index,
    state,
    configurationVersion: '1',
    percentageComplete: 0,
  }))
  const deployed = deployedOf(deployments)
  expect([deployed.inUse?.number, deployed.underWay?.number]).toEqual([inUse, underWay])
})
