/** Text in Mermaid charts, which knows no escape that works everywhere: what means something is replaced. */
import { distinctNames } from './distinct.js'
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
 * The texts as strings of a Mermaid chart, quotes included. A chart is a picture: the exact texts are in the tables. No two
 * are alike, since Mermaid paints the bars of equal names over each other.
 * @param maxLength  in characters; longer texts lose their middle
 */
export function toMermaidStrings(texts: readonly string[], maxLength: number): readonly string[] {
  return distinctNames(texts.map(toVisible), maxLength, toHarmless).map((name) => `"${toHarmless(name)}"`)
}

function toHarmless(text: string): string {
  if (text.trim() === '') return '–'
  return (
    text
      .replace(/["`#;%&<>\\{}$]/g, (found) => LOOK_ALIKES[found] ?? '')
      // Mermaid would drop them or melt them into one.
      .replace(/^ +| +$| {2,}/g, (blanks) => '␠'.repeat(blanks.length))
  )
}
