/** What decodes images for `--images near-duplicates`. */
import type { DecodeImage } from '../../images/near/decode-image.js'
import { openSharp, SHARP, SHARP_TRIED } from '../../images/near/sharp-decoder.js'
import { CommandError } from '../command-error.js'

/** @throws CommandError without it */
export function openDecoder(): DecodeImage {
  const opened = openSharp(import.meta.url)
  if (opened.ok) return opened.value
  throw new CommandError(
    `--images near-duplicates needs the npm package ${SHARP}, but ${opened.problem}. Install it in a folder of its own, and name that in NODE_PATH: npm install --prefix DIR ${SHARP}@${SHARP_TRIED}, then NODE_PATH=DIR/node_modules.`,
  )
}
