/** The state, the faults and the journal of one emulator, and the order in which requests reach them. */
import { advance } from './advance.js'
import { applySeed } from './apply-seed.js'
import { callOf, endsCall } from './attempts.js'
import type { Credentials } from './credentials.js'
import type { Fault } from './faults.js'
import { Journal, type JournalEntry, type ServiceEntry } from './journal.js'
import { otherServiceOf, otherServiceReply, type OtherRequest } from './other-service.js'
import { respond, type Delivery } from './respond.js'
import { routeOf } from './route.js'
import type { Seed } from './seed.js'
import type { Clock, SpeedClock } from './speed-clock.js'
import type { WireReply, WireRequest } from './wire/http.js'
import { parseSignature, timestampToMs } from './wire/sigv4.js'
import type { EmulatorState } from './state.js'

export interface ServiceOptions {
  readonly initial: EmulatorState
  /** Called with the state after each request and change, before it is answered. */
  readonly onState: (state: EmulatorState, now: number) => Promise<void>
  readonly credentials: readonly Credentials[]
  readonly clock: Clock
  /** The clock, when it runs faster than the real one. */
  readonly pace?: SpeedClock | undefined
  readonly signatureClock: Clock
  readonly checkImages: boolean
  readonly onRequest: (entry: JournalEntry) => void | Promise<void>
  readonly onUnexpected: (entry: JournalEntry) => void
  readonly onAnswer: (entry: JournalEntry, reply: WireReply) => void
}

interface Handled {
  readonly entry: JournalEntry
  readonly delivery: Delivery
  readonly fault?: Fault | undefined
}

/** An answered request. `settle` is to be called once its answer is delivered, or cannot be delivered. */
export interface Exchange extends Omit<Handled, 'fault'> {
  readonly settle: (isDelivered: boolean) => void
}

type Opened<S extends string> = Pick<JournalEntry, 'operation' | 'input'> & { readonly service: S }

export class EmulatedService {
  readonly journal = new Journal()
  readonly options: ServiceOptions
  #state: EmulatorState
  #faults: readonly Fault[] = []
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: ServiceOptions) {
    this.options = options
    this.#state = options.initial
  }

  /** As of the last request or change. */
  get state(): EmulatorState {
    return this.#state
  }

  get faults(): readonly Fault[] {
    return this.#faults
  }

  setFaults(faults: readonly Fault[]): void {
    this.#faults = faults
  }

  /** Changes the state between requests, with time advanced before and after. @returns the new state */
  async change(step: (state: EmulatorState, now: number) => EmulatorState): Promise<EmulatorState> {
    return this.#exclusively(async () => {
      const now = this.options.clock.now()
      const advanced = await advance(this.#state, now, this.options)
      this.#state = await advance(step(advanced, now), now, this.options)
      await this.options.onState(this.#state, now)
      return this.#state
    })
  }

  /** Merges a seed: its faults are added to the existing ones. @throws SeedError */
  async seed(seed: Seed): Promise<void> {
    await this.change((state, now) => applySeed(state, seed, now))
    this.#faults = [...this.#faults, ...(seed.faults ?? [])]
  }

  /** Handles one request of an AWS client. */
  async exchange(request: WireRequest): Promise<Exchange> {
    const call = callOf(request)
    if (call !== undefined) this.options.pace?.open(call)
    try {
      const { entry, delivery, fault } = await this.#handle(request)
      const settle = (isDelivered: boolean): void => {
        if (call === undefined) return
        if (endsCall(request, delivery, fault, isDelivered)) this.options.pace?.close(call)
        else this.options.pace?.await(call)
      }
      return { entry, delivery, settle }
    } catch (error) {
      if (call !== undefined) this.options.pace?.close(call)
      throw error
    }
  }

  async #handle(request: WireRequest): Promise<Handled> {
    const other = otherServiceOf(request)
    if (other !== undefined) return this.#refuse(other, request)
    const { entry, isKnown } = this.#enter(request)
    await this.options.onRequest(entry)
    if (!isKnown) this.options.onUnexpected(entry)
    return this.#exclusively(async () => {
      const now = this.options.clock.now()
      const { state, delivery, fault } = await respond(this.#state, request, entry, {
        credentials: this.options.credentials,
        checkImages: this.options.checkImages,
        faults: this.#faults,
        journal: this.journal.entries,
        now,
        signatureNow: this.options.signatureClock.now(),
      })
      this.#state = state
      await this.options.onState(state, now)
      const reply = delivery.kind === 'reset' ? undefined : delivery.reply
      this.journal.close(entry, { status: reply?.status, errorName: reply?.errorName, fault: fault?.kind })
      if (reply !== undefined) this.options.onAnswer(entry, reply)
      return { entry, delivery, fault }
    })
  }

  /** Answers a request to a service that is not emulated. */
  async #refuse(other: OtherRequest, request: WireRequest): Promise<Handled> {
    const entry = this.#open(request, { ...other, input: undefined })
    await this.options.onRequest(entry)
    this.options.onUnexpected(entry)
    const reply = otherServiceReply(other, request, entry.requestId)
    this.journal.close(entry, { status: reply.status, errorName: reply.errorName })
    this.options.onAnswer(entry, reply)
    return { entry, delivery: { kind: 'send', reply } }
  }

  #enter(request: WireRequest): { readonly entry: ServiceEntry; readonly isKnown: boolean } {
    const { isKnown, ...route } = routeOf(request)
    return { entry: this.#open(request, route), isKnown }
  }

  #open<S extends string>(request: WireRequest, route: Opened<S>): JournalEntry & { readonly service: S } {
    const signed = parseSignature(request)
    return this.journal.open({
      ...route,
      at: this.options.clock.now(),
      signedAt: typeof signed === 'object' ? timestampToMs(signed.timestamp) : undefined,
      headers: publicHeaders(request.headers),
      bodyBytes: request.body.length,
      accessKeyId: typeof signed === 'object' ? signed.accessKeyId : undefined,
    })
  }

  /** One after the other: a request sees all changes of earlier ones, because the state is one value. */
  async #exclusively<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(task)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}

const SECRET_HEADERS: readonly string[] = ['authorization', 'x-amz-security-token']

function publicHeaders(headers: WireRequest['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !SECRET_HEADERS.includes(name)))
}
