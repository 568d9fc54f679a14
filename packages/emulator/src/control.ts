/**
 * The control path `/_emulator/`: state, journal, faults and seeds over HTTP, for shells and other languages. Only
 * for programs on the same machine, and not for web pages in a browser on it.
 */
import { isIP } from 'node:net'
import { ofAccount } from './accounts/acting-account.js'
import { setAlarm } from './cloudwatch/apply-seed.js'
import { describeState } from './describe-state.js'
import type { EmulatedService } from './emulated-service.js'
import { answerTokenRequest } from './oidc/token-request.js'
import {
  parseAlarmChangeOrThrow,
  parseFaultsOrThrow,
  parsePolicyTextOrThrow,
  parseSeedOrThrow,
  parseStatusChangeOrThrow,
  SeedError,
  type StatusChange,
} from './parse-seed.js'
import { withStatus } from './running/change-status.js'
import { queryOf, type WireRequest } from './wire/http.js'
import { withEntry, type EmulatorState } from './state.js'

export const CONTROL_PREFIX = '/_emulator/'

export interface ControlReply {
  readonly status: number
  readonly body: unknown
}

/** Addresses of the machine itself. */
export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127\.|^::1$/.test(address)
}

/**
 * Whether a Host header names this machine. A web page can make its own name resolve to this machine (DNS
 * rebinding), and then sends no Origin with its GETs; the name in Host stays its own.
 */
export function isOwnHost(host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false
  const name = new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '')
  return name === 'localhost' || name.endsWith('.localhost') || (isIP(name) > 0 && isLoopback(name))
}

/** Answers one request below {@link CONTROL_PREFIX}. */
export async function answerControl(
  service: EmulatedService,
  request: WireRequest,
  remoteAddress: string | undefined,
): Promise<ControlReply> {
  if (!isLoopback(remoteAddress) || request.headers.origin !== undefined || !isOwnHost(request.headers.host))
    return problem(403, 'The control path is only available from this machine, by the name localhost or its address.')
  try {
    return await route(service, request)
  } catch (error) {
    if (error instanceof SeedError) return problem(400, error.message)
    throw error
  }
}

async function route(service: EmulatedService, request: WireRequest): Promise<ControlReply> {
  const body = request.body.toString('utf8')
  switch (`${request.method} ${request.path.slice(CONTROL_PREFIX.length)}`) {
    case 'GET ':
    case 'GET state':
      return ok(describeState(await service.change((state) => state), service.options.clock.now()))
    case 'GET journal': {
      const after = Number(queryOf(request, 'after') ?? 0)
      return ok(service.journal.entries.filter(({ n }) => n > after))
    }
    case 'GET id-token': {
      const state = await service.change((before) => ({ ...before, serial: before.serial + 1 }))
      return answerTokenRequest(state, request, service.options.signatureClock.now())
    }
    case 'GET faults':
      return ok(service.faults)
    case 'POST faults':
      service.setFaults([...service.faults, ...parseFaultsOrThrow(body)])
      return ok(service.faults)
    case 'DELETE faults':
      service.setFaults([])
      return ok(service.faults)
    case 'POST seed':
      await service.seed(parseSeedOrThrow(body))
      return ok({ seeded: true })
    case 'GET policy':
      return ok(service.state.policy ?? null)
    case 'PUT policy': {
      const policy = parsePolicyTextOrThrow(body)
      return ok((await service.change((state) => ({ ...state, policy }))).policy)
    }
    case 'DELETE policy':
      await service.change(({ policy: _policy, ...state }) => state)
      return ok(null)
    case 'POST status': {
      const change = parseStatusChangeOrThrow(body)
      await service.change((state, now) => withStatusByHand(state, change, now))
      return ok(change)
    }
    case 'POST alarm': {
      const change = parseAlarmChangeOrThrow(body)
      await service.change((state, now) => setAlarm(state, change, now))
      return ok(change)
    }
    default:
      return problem(404, KNOWN)
  }
}

const KNOWN =
  'Known: GET state, GET journal?after=N, GET id-token, GET|POST|DELETE faults, GET|PUT|DELETE policy, POST seed, POST status, POST alarm.'

/** Sets a status by hand, which the version keeps; this ends a running training. */
function withStatusByHand(state: EmulatorState, change: StatusChange, now: number): EmulatorState {
  const { account = state.account } = change
  const project = ofAccount({ account }, state.projects).find(({ name }) => name === change.project)
  const version = [...state.versions.values()].find(
    ({ projectArn, name }) => projectArn === project?.arn && name === change.version,
  )
  if (version === undefined)
    throw new SeedError(`there is no version ${change.version} in the project ${change.project}`)
  const { status, statusMessage = version.statusMessage } = change
  const changed = {
    ...withStatus(version, { status, statusMessage, at: now }),
    training: { kind: 'over' },
    copying: undefined,
  } as const
  return { ...state, versions: withEntry(state.versions, version.arn, changed) }
}

function ok(body: unknown): ControlReply {
  return { status: 200, body }
}

function problem(status: number, message: string): ControlReply {
  return { status, body: { error: message } }
}
