/**
 * How many copies of images are found, and how many different images are taken for copies. Prints the tables of
 * docs/near-duplicates.md. From the folder of the project:
 *
 *   node --import ./__tests__/sweep/typescript.mjs bench/near-duplicates/measure.mjs PHOTOGRAPHS [WRITE_TO]
 *
 * PHOTOGRAPHS is a folder with JPEG and PNG: for the tables of the page, the one that photographs.py writes. WRITE_TO gets all
 * pictures, for compare_imagehash.py.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { nearLeaks } from '../../src/images/near/near-leaks.ts'
import { hashOf } from '../../src/images/near/perceptual-hash.ts'
import { openSharp } from '../../src/images/near/sharp-decoder.ts'
import { COPIES, NOT_EXPECTED } from './copies.mjs'
import { drawnPictures, photographed, picturesOfOneCamera } from './pictures.mjs'

const DISTANCES = [2, 4, 6, 8, 10, 12, 14, 16]
const OF_EACH_KIND = { compared: 50, different: 800 }
const CAMERAS = { places: 20, pictures: 8 }

const [photographs, writeTo] = process.argv.slice(2)
if (photographs === undefined) throw new Error('Give a folder with photographs.')
if (writeTo !== undefined) mkdirSync(writeTo, { recursive: true })

const opened = openSharp(import.meta.url)
if (!opened.ok) throw new Error(`sharp: ${opened.problem}`)
const decode = opened.value

async function hashOfFile(file) {
  const grid = await decode(file)
  if (!grid.ok) throw new Error(grid.problem)
  return hashOf(grid.value)
}

const asJpeg = (drawing) => sharp(drawing).flatten().jpeg({ quality: 92 }).toBuffer()
const percent = (count, all) => `${((100 * count) / all).toFixed(1)}`

function printTable(heading, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  console.log(`\n${line([heading, ...DISTANCES])}\n${line(['---', ...DISTANCES.map(() => '---')])}`)
  for (const [name, values] of rows) console.log(line([name, ...values]))
}

/** Hashes by line, of which some may have too little contrast. */
const byLine = (hashes) => new Map([...hashes.entries()].flatMap(([at, hash]) => (hash ? [[at + 1, hash]] : [])))

/** Pictures, and copies of each. */
async function readPictures() {
  const pictures = [...drawnPictures(OF_EACH_KIND.compared), ...(await photographed(sharp, photographs))]
  const bases = []
  const copies = new Map(Object.keys(COPIES).map((name) => [name, []]))
  for (const [at, { drawing }] of pictures.entries()) {
    const file = await asJpeg(drawing)
    write(`${at}-base.jpg`, file)
    bases.push(await hashOfFile(file))
    const size = await sharp(file).metadata()
    for (const [number, [name, copy]] of Object.entries(COPIES).entries()) {
      const copied = await copy(sharp(file), size).toBuffer()
      write(`${at}-copy-${number}.${copied[0] === 0xff ? 'jpg' : 'png'}`, copied)
      copies.get(name).push(await hashOfFile(copied))
    }
  }
  return { bases, copies }
}

function write(name, file) {
  if (writeTo !== undefined) writeFileSync(join(writeTo, name), file)
}

const { bases, copies } = await readPictures()
const compared = bases.filter((hash) => hash !== undefined).length
console.log(`${bases.length} pictures, of which ${bases.length - compared} have too little contrast`)

/** For each distance, the copies whose nearest picture is the one that they were made of. */
const foundOf = (hashes, distance) =>
  nearLeaks(byLine(bases), byLine(hashes), distance).filter(
    ({ trainingLine, testingLine }) => trainingLine === testingLine,
  )
printTable(
  'copies found, in %',
  [...copies].map(([name, hashes]) => [
    name,
    DISTANCES.map((distance) => percent(foundOf(hashes, distance).length, compared)),
  ]),
)

const others = []
for (const { drawing } of drawnPictures(OF_EACH_KIND.different).filter(({ at }) => at >= OF_EACH_KIND.compared))
  others.push(await hashOfFile(await asJpeg(drawing)))

/** All copies that should be found, and then the other pictures. */
const expected = [...copies].filter(([name]) => !NOT_EXPECTED.includes(name)).map(([, hashes]) => hashes)
const testing = [...expected.flat(), ...others]
const copied = expected.flat().filter((hash) => hash !== undefined).length
const results = DISTANCES.map((distance) => {
  const leaks = nearLeaks(byLine(bases), byLine(testing), distance)
  const isOfCopy = ({ trainingLine, testingLine }) =>
    testingLine <= expected.flat().length && (testingLine - 1) % bases.length === trainingLine - 1
  return { found: leaks.length, right: leaks.filter(isOfCopy).length }
})
console.log(`\n${copied} copies among ${testing.length} pictures of a testing manifest`)
printTable('in %', [
  ['recall', results.map(({ right }) => percent(right, copied))],
  ['precision', results.map(({ found, right }) => percent(right, found))],
])

const different = [...bases, ...others]
const [trained, tested] = [0, 1].map((rest) => byLine(different.filter((_, at) => at % 2 === rest)))
printTable(`${tested.size} different pictures against ${trained.size}, in %`, [
  ['taken for copies', DISTANCES.map((distance) => percent(nearLeaks(trained, tested, distance).length, tested.size))],
])

const ofCameras = []
for (let camera = 0; camera < CAMERAS.places; camera += 1) {
  const hashes = []
  for (const { drawing } of picturesOfOneCamera(camera, CAMERAS.pictures))
    hashes.push(await hashOfFile(await asJpeg(drawing)))
  ofCameras.push(hashes)
}
const pairs = ofCameras.flatMap((hashes) =>
  hashes.flatMap((one, at) => hashes.slice(0, at).map((other) => [one, other])),
)
const isNear = ([one, other], distance) => nearLeaks(byLine([one]), byLine([other]), distance).length > 0
printTable('in %, pictures of one camera', [
  [
    'pairs taken for copies',
    DISTANCES.map((distance) => percent(pairs.filter((pair) => isNear(pair, distance)).length, pairs.length)),
  ],
])
