/**
 * A clock that steps: preloaded into an unchanged bundle (`node --import`), it replaces Date and the timers of
 * node:timers/promises. Time stops while the program works and jumps to the next timer when it only waits, so
 * that a day passes in no time. The time is in a file of eight bytes, which the emulator of the test reads too.
 *
 * When several programs share one time, none may step it while another works. Where STEPPED_CLOCK_DRIVEN is set, a
 * program that only waits sends the time that it waits for over its IPC channel, rests, and continues on the driver's
 * message; see clock-driver.ts.
 */
import { subscribe } from 'node:diagnostics_channel'
import { openSync, readSync, writeSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

/** Turns of the event loop with no request under way before the program counts as waiting. */
const QUIET_TURNS = 20

const RealDate = Date
const turn = setImmediate
const file = openSync(process.env.STEPPED_CLOCK_FILE, 'r+')
const cell = new Float64Array(1)

function now() {
  readSync(file, cell, 0, 8, 0)
  return cell[0]
}

function stepTo(ms) {
  if (ms <= now()) return
  cell[0] = ms
  writeSync(file, cell, 0, 8, 0)
}

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(now())
    else super(...parts)
  }

  static now() {
    return Math.floor(now())
  }
}

let requestsUnderWay = 0
const leaveOf = new WeakMap()

/** Counts a request; what it returns ends it, once. */
function enter(request) {
  wakeUp()
  requestsUnderWay += 1
  let counted = true
  const leave = () => {
    if (!counted) return
    counted = false
    requestsUnderWay -= 1
    if (requestsUnderWay === 0 && waiting.size > 0) watch()
  }
  leaveOf.set(request, leave)
  return leave
}

// From its creation on: one that waits for the tunnel of a proxy has not started yet, but is under way; and one with a body
// starts only once that is sent, when the server may have answered.
subscribe('http.client.request.created', ({ request }) => {
  const leave = enter(request)
  request.once('close', leave)
  // The emulator announces an answer that it delays on purpose: the program is waiting then.
  request.on('information', ({ statusCode }) => {
    if (statusCode === 102) leave()
  })
})

// A request whose body was cut off never closes; once its answer is read, nobody waits for it.
subscribe('http.client.response.finish', ({ request, response }) => {
  response.once('close', () => leaveOf.get(request)?.())
})

// GitHub's client goes through undici, which has channels of its own.
subscribe('undici:request:create', ({ request }) => enter(request))
for (const end of ['trailers', 'error']) {
  subscribe(`undici:request:${end}`, ({ request }) => leaveOf.get(request)?.())
}

function isBusy() {
  return process
    .getActiveResourcesInfo()
    .some((kind) => /^FSReq|^CloseReq|^FileHandle|AddrInfo|ConnectWrap|^ProcessWrap/.test(kind))
}

const waiting = new Set()
let watching = false

const isConducted = process.env.STEPPED_CLOCK_DRIVEN !== undefined
let resting = false

/** Only a program that rests needs its channel to stay alive: nothing else is left in its event loop. */
function rest(until) {
  resting = true
  process.channel.ref()
  process.send({ restsUntil: until })
}

/** Something came in between, such as a signal: the program no longer rests. */
function wakeUp() {
  if (!resting) return
  resting = false
  process.channel.unref()
  process.send({ restsUntil: null })
  watch()
}

if (isConducted) {
  process.on('message', () => {
    resting = false
    process.channel.unref()
    const next = earliest()
    if (next !== undefined && next.at <= now()) fire(next)
    watch()
  })
  process.channel.unref()
}

function earliest() {
  return [...waiting].sort((a, b) => a.at - b.at)[0]
}

function fire(timer) {
  waiting.delete(timer)
  timer.resolve()
}

function watch() {
  if (watching) return
  watching = true
  let quietTurns = 0
  const look = () => {
    // The last request to end watches again: turning meanwhile would only take time from whoever is to answer.
    if (waiting.size === 0 || requestsUnderWay > 0) {
      watching = false
      return
    }
    quietTurns = isBusy() ? 0 : quietTurns + 1
    if (quietTurns >= QUIET_TURNS) {
      quietTurns = 0
      const next = earliest()
      if (isConducted) {
        watching = false
        rest(next.at)
        return
      }
      stepTo(next.at)
      fire(next)
    }
    turn(look)
  }
  turn(look)
}

timers.setTimeout = (ms, value, { signal } = {}) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason)
      return
    }
    const onAbort = () => {
      wakeUp()
      if (waiting.delete(timer)) reject(signal.reason)
    }
    const timer = {
      at: now() + ms,
      resolve: () => {
        signal?.removeEventListener('abort', onAbort)
        resolve(value)
      },
    }
    wakeUp()
    waiting.add(timer)
    signal?.addEventListener('abort', onAbort)
    watch()
  })
syncBuiltinESMExports()
