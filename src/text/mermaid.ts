/** Text in Mermaid charts, which knows no escape that holds in every place: what means something is replaced. */
import { shorten } from './shorten.js'
import { toVisible } from './visible.js'

/** Look-alikes for the characters that end a string, start an entity, a comment or a directive, or are HTML. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '"': '”',
  '`': 'ʼ',
  '#': '＃',
  ';': '；',
  '%': '％',
  '&': '＆',
  '<': '‹',
  '>': '›',
  '\\': '＼',
  '{': '｛',
  '}': '｝',
  $: '＄',
}

/**
 * The text as a string of a Mermaid chart, quotes included. A chart is a picture: the exact text stands in the tables.
 * @param maxLength  in characters; longer texts lose their middle
 */
export function toMermaidString(text: string, maxLength: number): string {
  const harmless = shorten(toVisible(text), maxLength).replace(/["`#;%&<>\\{}$]/g, (found) => LOOK_ALIKES[found] ?? '')
  return `"${harmless.trim() === '' ? '–' : harmless}"`
}
