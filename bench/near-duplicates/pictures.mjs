/** Pictures for the measurement: drawn from seeds, so that each run has the same, and tiles of photographs of a folder. */
import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

const [WIDTH, HEIGHT] = [480, 360]

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function numbersFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const colourOf = (next) =>
  `hsl(${Math.floor(next() * 360)},${20 + Math.floor(next() * 70)}%,${12 + Math.floor(next() * 75)}%)`
const times = (count, make) => Array.from({ length: count }, (_, at) => make(at)).join('')
const svg = (content) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${content}</svg>`)

function gradient(next) {
  const stops = times(3, (at) => `<stop offset="${at / 2}" stop-color="${colourOf(next)}"/>`)
  return `<defs><linearGradient id="g" gradientTransform="rotate(${Math.floor(next() * 90)})">${stops}</linearGradient></defs>
<rect width="100%" height="100%" fill="url(#g)"/>`
}

function shape(next, most) {
  const [x, y, size, turn] = [next() * WIDTH, next() * HEIGHT, 8 + next() * most, Math.floor(next() * 360)]
  const fill = `fill="${colourOf(next)}" transform="rotate(${turn} ${x} ${y})"`
  if (next() < 0.4) return `<ellipse cx="${x}" cy="${y}" rx="${size}" ry="${size * (0.3 + next())}" ${fill}/>`
  if (next() < 0.5) return `<rect x="${x}" y="${y}" width="${size * 1.6}" height="${size * (0.3 + next())}" ${fill}/>`
  return `<polygon points="${x},${y} ${x + size},${y + size * next()} ${x - size * next()},${y + size}" ${fill}/>`
}

const noise = (seed, frequency, octaves) =>
  `<filter id="n" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed}"/>
<feColorMatrix values="1.2 0 0 0 -0.1 0 1.2 0 0 -0.1 0 0 1.2 0 -0.1 0 0 0 0 1"/></filter><rect width="100%" height="100%" filter="url(#n)"/>`

/** Kinds of pictures, each drawn from a seed. */
const DRAWINGS = {
  scene: (next) => svg(gradient(next) + times(6 + Math.floor(next() * 20), () => shape(next, 90))),
  clouds: (next) => svg(noise(Math.floor(next() * 1e6), 0.004 + next() * 0.01, 5)),
  ground: (next) =>
    svg(
      noise(Math.floor(next() * 1e6), 0.01 + next() * 0.03, 3) +
        times(3 + Math.floor(next() * 6), () => shape(next, 60)),
    ),
  shelf: (next) => {
    const [rows, columns] = [2 + Math.floor(next() * 4), 3 + Math.floor(next() * 7)]
    const [high, wide] = [HEIGHT / rows, WIDTH / columns]
    const box = (row, column) =>
      `<rect x="${column * wide + 3}" y="${row * high + high * 0.4 * next()}" width="${wide - 6}" height="${high}" fill="${colourOf(next)}"/>`
    const shelves = times(rows, (row) => times(columns, (column) => box(row, column)))
    return svg(`<rect width="100%" height="100%" fill="${colourOf(next)}"/>${shelves}`)
  },
  page: (next) => {
    const [left, lines] = [20 + next() * 40, 10 + Math.floor(next() * 12)]
    const word = (line) =>
      `<rect x="${left + next() * (WIDTH - 120)}" y="${20 + (line * (HEIGHT - 40)) / lines}" width="${15 + next() * 90}" height="9" fill="#222"/>`
    const picture = `<rect x="${next() * 300}" y="${next() * 220}" width="${60 + next() * 150}" height="${50 + next() * 120}" fill="${colourOf(next)}"/>`
    return svg(
      `<rect width="100%" height="100%" fill="#f4f1ea"/>${times(lines, (line) => times(4, () => word(line)))}${picture}`,
    )
  },
}

/** @returns {{ name: string, at: number, drawing: Buffer }[]} as many of each kind */
export function drawnPictures(ofEachKind) {
  return Object.entries(DRAWINGS).flatMap(([kind, draw], number) =>
    Array.from({ length: ofEachKind }, (_, at) => ({
      name: `${kind}-${at}`,
      at,
      drawing: draw(numbersFrom(1000 * (number + 1) + at)),
    })),
  )
}

/** Pictures of one camera: the same place, with other small things in it each time. They are no copies of each other. */
export function picturesOfOneCamera(camera, count) {
  const place = numbersFrom(90_000 + camera)
  const background = gradient(place) + times(8, () => shape(place, 80))
  return Array.from({ length: count }, (_, at) => {
    const next = numbersFrom(100_000 + camera * 1000 + at)
    return { name: `camera-${camera}-${at}`, drawing: svg(background + times(3, () => shape(next, 25))) }
  })
}

/** Six tiles of each photograph of a folder, which have nothing in common. */
export async function photographed(sharp, folder) {
  const tiles = []
  for (const file of readdirSync(folder)
    .filter((name) => /[.](jpe?g|png)$/i.test(name))
    .toSorted()) {
    const photograph = sharp(join(folder, file)).flatten().toColourspace('srgb')
    const { width, height } = await photograph.metadata()
    const [wide, high] = [Math.floor(width / 3), Math.floor(height / 2)]
    for (let tile = 0; tile < 6; tile += 1) {
      const place = { left: (tile % 3) * wide, top: Math.floor(tile / 3) * high, width: wide, height: high }
      const drawing = await photograph.clone().extract(place).png().toBuffer()
      tiles.push({ name: `${file.slice(0, -extname(file).length)}-${tile}`, drawing: await upTo(sharp, drawing) })
    }
  }
  return tiles
}

const upTo = (sharp, drawing) => sharp(drawing).resize(WIDTH).png().toBuffer()
