/** Words that a reader stumbles over, and what to write instead. banned-words.test.ts finds them. */

export interface BannedWord {
  /** What is found, whatever its case. */
  readonly pattern: RegExp
  /** What to write instead. */
  readonly instead: string
  /** A text that the pattern must find. */
  readonly example: string
}

export const BANNED_WORDS: readonly BannedWord[] = [
  { pattern: /\bmend(?:s|ed|ing)?\b/i, instead: 'fix', example: 'What is to be mended' },
  { pattern: /\btold\b/i, instead: 'reported, said, set', example: 'the number of all is told' },
  { pattern: /\btell(?:s|ing)? of\b/i, instead: 'report, mention', example: 'tells of it once' },
  { pattern: /\b(?:borne|bears?|bearing)\b/i, instead: 'retried, carries, has', example: 'it is borne for 15 minutes' },
  { pattern: /\b(?:stands?|standing)\b(?!-)/i, instead: 'is, are, is listed', example: 'they stand last' },
  { pattern: /\b(?:lies?|lay)\b/i, instead: 'is in', example: 'the bucket lies in another Region' },
  { pattern: /\bbeside\b/i, instead: 'next to, besides', example: 'an estimate beside the number' },
  { pattern: /\bfor want of\b/i, instead: 'because there is no', example: 'for want of a snapshot' },
  {
    pattern: /\b(?:the|between|last|first|every|each|these|further|no|a) looks?\b/i,
    instead: 'check, request',
    example: 'leaves the looks out',
  },
  { pattern: /\b(?:looked|looking) at\b/i, instead: 'checked, read', example: 'No bucket was looked at' },
  {
    pattern: /\blook(?:s|ed|ing)? (?:whether|for who)\b/i,
    instead: 'check whether, find out who',
    example: 'looking whether it exists',
  },
  { pattern: /\bdo(?:es)? not hold\b/i, instead: 'fails, fail', example: 'a rule does not hold' },
  {
    pattern: /\brules?(?: of (?:the|its) gate)?(?: that)? holds?\b/i,
    instead: 'passes, pass',
    example: 'All 4 rules of the gate hold.',
  },
  {
    pattern: /\b(?:that|which|who) (?:is|are|was|were) none\b/i,
    instead: 'is not a …, invalid',
    example: 'a number that is none',
  },
  { pattern: /\bto be had\b/i, instead: 'unavailable, available', example: 'a baseline that is not to be had' },
  { pattern: /\bsomebody\b/i, instead: 'someone, another account', example: 'it may be somebody else’s' },
  { pattern: /\banew\b/i, instead: 'again', example: 'trains anew' },
  {
    pattern: /\btraining places?\b|\b(?:place|slot)s? (?:came|comes?|became) free\b/i,
    instead: 'concurrent trainings, became available',
    example: 'No training place came free',
  },
  { pattern: /\bours\b/i, instead: 'our choice, of the action', example: 'Ours: a hundred times that' },
  {
    pattern: /\bbecame of\b|\bbecomes of\b/i,
    instead: 'happened to, happens to',
    example: 'whatever became of the model',
  },
  { pattern: /\bat fault\b/i, instead: 'the cause, because of', example: 'mostly the manifests are at fault' },
  { pattern: /\bmostly\b/i, instead: 'usually', example: 'mostly lines of a manifest' },
  { pattern: /\ball the same\b/i, instead: 'still', example: 'is found all the same' },
  { pattern: /\bin silence\b/i, instead: 'silently', example: 'never in silence' },
  { pattern: /\bgets? on\b/i, instead: 'proceeds', example: 'gets on to the next version' },
  { pattern: /\bin one piece\b/i, instead: 'as one token', example: 'is read in one piece' },
  { pattern: /\bone or both manifest\b/i, instead: 'one or both manifests', example: 'one or both manifest' },
  {
    pattern: /\b(?:blows?|befall(?:s|en)?|befell|fates?|stor(?:y|ies))\b/i,
    instead: 'injected fault, interrupts, expected outcome, scenario',
    example: 'every request of every story',
  },
  {
    pattern: /\b(?:speaks?|spoken|speaking)\b/i,
    instead: 'supports, mentions, contacts',
    example: 'Node speaks neither',
  },
  { pattern: /\bbreaks? (?:\w+ )?open\b/i, instead: 'TLS-inspecting', example: 'a proxy that breaks TLS open' },
  {
    pattern: /\b(?:hands?|handed|gives?|gave|given) (?:it |them )?back\b/i,
    instead: 'returns',
    example: 'as the service gives it back',
  },
  { pattern: /\b(?:not|no)\b[^.,;:\n]{0,20} any more\b/i, instead: 'no longer', example: 'is not listed any more' },
  { pattern: /\bways? out\b/i, instead: 'what to do, exit', example: 'each with its way out' },
  { pattern: /\bunforeseen\b|\bforesees?\b/i, instead: 'unexpected, did not expect', example: 'An unforeseen error' },
  { pattern: /\bcom(?:e|es|ing) along\b/i, instead: 'is included', example: 'Node 24 comes along' },
  {
    pattern: /\brunners? of (?:yours?|your own|one’s own)\b/i,
    instead: 'self-hosted runner',
    example: 'a runner of your own',
  },
  { pattern: /\brunners? of GitHub\b/i, instead: 'GitHub-hosted runner', example: 'a runner of GitHub' },
  { pattern: /\blegs?\b/i, instead: 'matrix job', example: 'legs of a matrix' },
  { pattern: /\bone a line\b/i, instead: 'one per line', example: 'Gate rules, one a line' },
  { pattern: /\ba green\b(?! (?:check|step|run|job))/i, instead: 'a pass', example: 'a green that was not asked for' },
  { pattern: /\b(?:court|journey)s?\b/i, instead: 'gate, run', example: 'the journey of a version' },
  { pattern: /\btraining took up\b|\btake-up\b/i, instead: 'resume', example: 'after the take-up' },
  {
    pattern: /\b(?:hold|holds|held|holding)\b[^.;:]{0,60}\bagainst\b/i,
    instead: 'checks, compares with',
    example: 'what other runs are held against',
  },
  { pattern: /\bin vain\b/i, instead: 'without an effect', example: 'it waits in vain' },
  { pattern: /\bfor ever\b/i, instead: 'forever', example: 'it trains for ever' },
  {
    pattern: /\b(?:upon|lest|hence|thereof|whereof|wherein|whither|nought)\b/i,
    instead: 'on, so that, because of this',
    example: 'lest both be wrong',
  },
  {
    pattern: /\btak(?:e|es|ing|en) (?:it|them|the \w+|a \w+) up\b|\btook (?:it|them) up\b/i,
    instead: 'resume',
    example: 'starts a version or takes it up',
  },
  {
    pattern: /\b(?:that|which|it|who) (?:is|are|was) no (?!longer\b|more\b|other\b)\w+/i,
    instead: 'is not a …, invalid',
    example: 'a line that is no JSON',
  },
  { pattern: /\bunless (?:told|said)\b/i, instead: 'by default', example: 'true unless said' },
  { pattern: /\bmade anew\b|\btrain anew\b/i, instead: 'created again', example: 'a comment is made anew' },
  {
    pattern: /\b(?:needs?|want(?:s|ed)?) no words?\b|\bwithout (?:a )?words?\b/i,
    instead: 'without a message',
    example: 'a refusal without words',
  },
  {
    pattern: /\b(?:in|by) words of ours\b|\bin our words\b/i,
    instead: 'as an error of the action',
    example: 'comes out in our words',
  },
  {
    pattern: /\b(?:one|two) an? (?:line|call|image|version|bundle)\b/i,
    instead: 'one per line',
    example: 'a key of one a line',
  },
]

export interface Finding {
  /** Counted from 1. */
  readonly line: number
  readonly found: string
  readonly instead: string
}

/** The banned words of a text, in the order of its lines. A phrase that runs over a line break is found too. */
export function bannedWordsIn(text: string, banned = BANNED_WORDS): readonly Finding[] {
  const flat = text.replace(/\n/g, ' ').replace(/\t/g, ' ')
  const findings = banned.flatMap(({ pattern, instead }) =>
    [...flat.matchAll(everywhere(pattern))].map((match) => ({
      line: text.slice(0, match.index).split('\n').length,
      found: match[0],
      instead,
    })),
  )
  return findings.sort((one, other) => one.line - other.line)
}

const compiled = new Map<RegExp, RegExp>()

/** The pattern with all its matches; compiled once, as the list is searched for in thousands of texts. */
function everywhere(pattern: RegExp): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(pattern.source, 'gi')
  compiled.set(pattern, known)
  return known
}
