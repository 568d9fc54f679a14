import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isReachedStraight } from '../../../src/aws/no-proxy.js'

const HOST = 'orchard-data.s3.eu-west-1.amazonaws.com'

describe('hosts that are reached directly', () => {
  test.each([
    { name: 'the host itself', host: HOST, entry: HOST },
    { name: 'the host in other letters', host: HOST, entry: 'Orchard-Data.S3.EU-west-1.amazonaws.COM' },
    { name: 'a host below a bare domain', host: HOST, entry: 'amazonaws.com' },
    { name: 'a host below a domain with a dot', host: HOST, entry: '.amazonaws.com' },
    { name: 'a host below a domain with an asterisk', host: HOST, entry: '*.amazonaws.com' },
    { name: 'the domain itself, written with a dot', host: 'amazonaws.com', entry: '.amazonaws.com' },
    { name: 'a host with a dot at its end', host: `${HOST}.`, entry: 'amazonaws.com' },
    { name: 'a domain with a dot at its end', host: HOST, entry: 'amazonaws.com.' },
    { name: 'everything', host: HOST, entry: '*' },
    { name: 'the host at its port', host: HOST, entry: `${HOST}:443` },
    { name: 'a host below a domain, at its port', host: HOST, entry: '.amazonaws.com:443' },
    { name: 'an address', host: '10.1.2.3', entry: '10.1.2.3' },
    { name: 'an address at its port', host: '10.1.2.3', entry: '10.1.2.3:443' },
    { name: 'an address in a range', host: '10.1.2.3', entry: '10.1.0.0/16' },
    { name: 'an address of IPv6', host: 'fd00::1', entry: 'fd00::1' },
    { name: 'an address of IPv6 in brackets', host: 'fd00::1', entry: '[fd00::1]' },
    { name: 'a host that is an address of IPv6 in brackets', host: '[fd00::1]', entry: 'fd00::/8' },
    { name: 'an address of IPv6 at its port', host: 'fd00::1', entry: '[fd00::1]:443' },
    { name: 'an address of IPv6 in a range', host: 'fd00::1', entry: 'fd00::/8' },
  ])('$name', ({ host, entry }) => {
    expect(isReachedStraight(host, 443, [entry])).toBe(true)
  })

  test.each(['localhost', 'LOCALHOST', 'bucket.localhost', '127.0.0.1', '127.8.9.1', '::1'])(
    'this machine as %s, without an entry',
    (host) => {
      expect(isReachedStraight(host, 4566, [])).toBe(true)
    },
  )
})

describe('hosts that are not', () => {
  test.each([
    { name: 'without an entry', host: HOST, entry: undefined },
    { name: 'a host with only the same ending', host: 'notamazonaws.com', entry: 'amazonaws.com' },
    { name: 'a host with only the same ending, after a dot', host: 'notamazonaws.com', entry: '.amazonaws.com' },
    { name: 'a host above the entry', host: 'amazonaws.com', entry: HOST },
    { name: 'another port', host: HOST, entry: 'amazonaws.com:8443' },
    { name: 'an address outside of the range', host: '10.2.2.3', entry: '10.1.0.0/16' },
    { name: 'an address of the other family', host: '10.1.2.3', entry: '::/0' },
    { name: 'an invalid range', host: '10.1.2.3', entry: '10.1.0.0/99' },
    { name: 'a range with letters', host: '10.1.2.3', entry: '10.1.0.0/x' },
    { name: 'an address with only the same ending', host: '10.1.2.3', entry: '2.3' },
    { name: 'a lone dot', host: HOST, entry: '.' },
    { name: 'an asterisk in the middle', host: HOST, entry: 's3.*.amazonaws.com' },
    { name: 'a name that begins like this machine’s', host: '127.0.0.1.example.com', entry: undefined },
    { name: 'a name that ends like this machine’s', host: 'notlocalhost', entry: undefined },
  ])('$name', ({ host, entry }) => {
    expect(isReachedStraight(host, 443, entry === undefined ? [] : [entry])).toBe(false)
  })
})

test('no entry throws, and only * means all hosts', () => {
  fc.assert(
    fc.property(
      fc.string().filter((entry) => entry !== '*'),
      (entry) => {
        expect(isReachedStraight('a-host-of-nobody.example', 443, [entry])).toBe(false)
      },
    ),
  )
})
