import { describe, expect, test } from '@jest/globals'
import { consoleLinkOfObject, consoleLinkOfProjects } from '../../../src/report/console-link.js'

const OBJECT = { bucket: 'orchard-data', key: 'a b/ü&c.json' }

describe('links to the console', () => {
  test.each([
    ['eu-west-1', 'https://eu-west-1.console.aws.amazon.com'],
    ['cn-north-1', 'https://console.amazonaws.cn'],
    ['us-gov-west-1', 'https://console.amazonaws-us-gov.com'],
    ['eusc-de-east-1', 'https://console.amazonaws-eusc.eu'],
  ])('%s', (region, console) => {
    expect(consoleLinkOfProjects(region)).toBe(`${console}/rekognition/custom-labels#/projects`)
    expect(consoleLinkOfObject(OBJECT, region)).toBe(
      `${console}/s3/object/orchard-data?region=${region}&prefix=a%20b%2F%C3%BC%26c.json`,
    )
  })

  test.each([
    ['an unknown Region', OBJECT, undefined],
    ['a redacted bucket', { ...OBJECT, bucket: 'data-************' }, 'eu-west-1'],
    ['a redacted key', { ...OBJECT, key: '************/a' }, 'eu-west-1'],
  ])('none for %s', (_, object, region) => {
    expect(consoleLinkOfObject(object, region)).toBeUndefined()
  })

  test.each(['us-iso-east-1', 'us-isob-east-1', 'eu-isoe-west-1', 'us-isof-south-1'])(
    'none for %s, whose console is not on the internet',
    (region) => {
      expect(consoleLinkOfProjects(region)).toBeUndefined()
      expect(consoleLinkOfObject(OBJECT, region)).toBeUndefined()
    },
  )

  test('a Region cannot change the host', () => {
    expect(consoleLinkOfProjects('evil.example/')).toBe(
      'https://evil.example%2F.console.aws.amazon.com/rekognition/custom-labels#/projects',
    )
  })
})
