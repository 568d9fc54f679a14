/** The mistakes of a gate, and where they are. */
import { excerptOf, isUnseen, show } from '../../text/excerpt.js'

/** One fault of one line. */
export interface GateProblem {
  /** The input that contains the gate, or names its file. */
  readonly input: string
  /** 1-based. */
  readonly line: number
  /** 1-based, in code points: what an editor counts as characters. */
  readonly column: number
  /** What would be allowed there. */
  readonly expected: string
  /** What is there: the text in quotes, or `the end of the line`. */
  readonly found: string
  /** What was probably meant, or what to write instead; empty when there is nothing to say. */
  readonly hint: string
  /** The whole line as it came. */
  readonly text: string
}

/** `expected an operator (>=, >, <=, < or ==), found "=>"; did you mean >=?` */
export function sentenceOf({ expected, found, hint }: GateProblem): string {
  return `expected ${expected}, found ${found}${hint === '' ? '' : `; ${hint}`}`
}

/** One problem for the log: place and sentence, the line, and a caret under the place. Lines end with `\n`. */
export function renderProblem(problem: GateProblem): string {
  const place = `${problem.input}, line ${String(problem.line)}, column ${String(problem.column)}`
  const sentence = `${place}: ${sentenceOf(problem)}`
  if (problem.text.trim() === '') return sentence
  const { line, caret } = excerptOf(problem.text, problem.column)
  return `${sentence}\n  ${line}\n  ${caret}`
}

/** How a message quotes text of the gate; an unseen character is given by its code point. */
export function quote(text: string): string {
  const characters = Array.from(text)
  const [only = ''] = characters
  if (text === ' ') return 'a space'
  if (text === '"') return 'a double quote'
  if (characters.length === 1 && isUnseen(only)) return `U+${hexOf(only)}`
  return `"${characters.map(show).join('')}"`
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
