/** Columns as text: bytes in Base64, four to a number, the lowest first. */
import { Column } from './column.js'

const NUMBER_BYTES = 4

export function encodeColumn(column: Column): string {
  const bytes = Buffer.alloc(column.length * NUMBER_BYTES)
  for (let index = 0; index < column.length; index += 1) bytes.writeUInt32LE(column.at(index), index * NUMBER_BYTES)
  return bytes.toString('base64')
}

export function decodeColumn(text: string): Column {
  const bytes = Buffer.from(text, 'base64')
  const numbers = new Uint32Array(Math.floor(bytes.length / NUMBER_BYTES))
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = bytes.readUInt32LE(index * NUMBER_BYTES)
  return Column.of(numbers)
}
