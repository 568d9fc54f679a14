/** Rendered Markdown as a reader sees it, for tests that check how a text is rendered. */
import MarkdownIt, { type Token } from 'markdown-it'

const markdown = new MarkdownIt({ html: true, linkify: true })

/** A table of a document: its rows, heading first, each cell as the visible text. */
export type SeenTable = readonly (readonly string[])[]

/** All tables, with the text of their cells. */
export function tablesOf(text: string): readonly SeenTable[] {
  const tables: string[][][] = []
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'table_open') tables.push([])
    else if (token.type === 'tr_open') tables.at(-1)?.push([])
    else if (token.type === 'th_open' || token.type === 'td_open') tables.at(-1)?.at(-1)?.push('')
    else if (token.type === 'inline' && token.level > 3) {
      const row = tables.at(-1)?.at(-1)
      row?.push((row.pop() ?? '') + seenText(token.children ?? []))
    }
  }
  return tables
}

/** Everything that takes effect in a document: kinds of tokens and tags of HTML. */
export function effectsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      // GitHub drops a comment; this one is empty.
      if (token.content === '<!-- -->') continue
      const isHtml = token.type === 'html_inline' || token.type === 'html_block'
      for (const effect of isHtml ? (token.content.match(/<[^>]*>?/g) ?? ['<']) : [token.type]) found.add(effect)
      visit(token.children ?? [])
    }
  }
  visit(markdown.parse(text, {}))
  return found
}

/** What a reader sees of inline Markdown. */
export function seenInline(text: string): string {
  return seenText(markdown.parseInline(text, {})[0]?.children ?? [])
}

function seenText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'html_inline') return token.content === '<br>' ? '\n' : ''
      return token.type === 'softbreak' ? '\n' : token.content
    })
    .join('')
}
