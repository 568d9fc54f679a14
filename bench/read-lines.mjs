/** The least that a check of JSON lines does: reads the lines of a file and parses each. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

const [, , path] = process.argv
let keys = 0
for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity }))
  keys += Object.keys(JSON.parse(line)).length
console.log(keys)
