/** Images to train with: a disc or a square on a noisy ground, each one different, encoded as PNG. */
import { crc32, deflateSync } from 'node:zlib'

/** The two labels, each with the shape that represents it. */
export const LABELS = ['disc', 'square'] as const

export type Label = (typeof LABELS)[number]

/** Pixels of a side. The service takes from 64 to 4096; small ones make the least to copy. */
const SIDE = 96

/** Once for all pixels: a global is looked up again each time it is named, which in a context of its own takes long. */
const { abs, floor, imul, max } = Math

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** An image of the label; another number gives another position, size, colours and noise. */
export function renderImage(label: Label, number: number): Uint8Array {
  const random = randomFrom(number * 2 + LABELS.indexOf(label) + 1)
  const between = (low: number, high: number): number => low + floor(random() * (high - low))
  const radius = between(16, 30)
  const [centreX, centreY] = [between(radius, SIDE - radius), between(radius, SIDE - radius)]
  const ground = [between(0, 90), between(0, 90), between(0, 90)] as const
  const figure = [between(150, 256), between(150, 256), between(150, 256)] as const
  // Clamped: more than 255 is 255.
  const rows = new Uint8ClampedArray(SIDE * (1 + SIDE * 3))
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      const [dx, dy] = [abs(x - centreX), abs(y - centreY)]
      const isInside = label === 'disc' ? dx * dx + dy * dy <= radius * radius : max(dx, dy) <= radius
      const [red, green, blue] = isInside ? figure : ground
      // A row begins with the number of its filter: 0, none.
      const place = y * (1 + SIDE * 3) + 1 + x * 3
      rows[place] = red + between(0, 24)
      rows[place + 1] = green + between(0, 24)
      rows[place + 2] = blue + between(0, 24)
    }
  }
  return encodePng(rows)
}

/** PNG of eight bits a channel in red, green and blue. W3C, "Portable Network Graphics Specification", sections 5 and 11. */
function encodePng(rows: Uint8ClampedArray): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, SIDE)
  view.setUint32(4, SIDE)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), framed.length - 4)
  return framed
}

/** A generator whose numbers depend on the seed alone (mulberry32), so that two runs create the same images. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
