/** How AWS is reached. */
import type { Endpoint } from './endpoints.js'

/** Until when AWS may be asked. */
export interface CallEnd {
  /** Milliseconds; not above 0 once the end has come. */
  readonly leftMs: () => number
}

/** How AWS is reached. */
export interface Connection {
  readonly region: string
  /** The role to work as; without one, the credentials of the environment are used. */
  readonly role?: RoleToAssume | undefined
  /** Absent: straight, to AWS's own addresses. */
  readonly network?: Network | undefined
}

/** A role that is assumed with GitHub's OpenID Connect token of the job, and again before its session ends. */
export interface RoleToAssume {
  readonly arn: string
  /** Names the session in CloudTrail. */
  readonly sessionName: string
  /** Audience of the token, as the role's trust policy requires it. */
  readonly audience: string
}

/** What the environment says of the way to AWS. */
export interface Network {
  /** Addresses in place of AWS's own; the SDK reads their variables itself. */
  readonly endpoints: readonly Endpoint[]
  /** Variables that choose among AWS's own addresses and are on: FIPS 140, dual stack. Read by the SDK, too. */
  readonly variants: readonly string[]
  readonly proxies?: Proxies | undefined
  /** Certificate authorities to trust in addition to Node's own, each as PEM. */
  readonly certificates: readonly string[]
}

/** Proxies by the scheme of the address that is called. */
export interface Proxies {
  readonly http?: Proxy | undefined
  readonly https?: Proxy | undefined
  /** Hosts that are reached straight: the entries of NO_PROXY, as typed. */
  readonly bypass: readonly string[]
}

export interface Proxy {
  /** With its user and password: secret. */
  readonly url: string
  /** Scheme, host and port. */
  readonly shown: string
  /** The variable that names it. */
  readonly variable: string
}
