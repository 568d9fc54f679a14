/** Writes the report of a lint in the format that was asked for. */
import { isAbsolute, relative, sep } from 'node:path'
import { annotationLine } from '../../github/workflow-command.js'
import { lintAnnotations } from '../../report/lint/lint-annotations.js'
import { toLintJson } from '../../report/lint/lint-json.js'
import { UNPAINTED } from '../../report/lint/paint.js'
import { renderPretty } from '../../report/lint/pretty.js'
import type { ShownLint } from '../../report/lint/shown-lint.js'
import { summaryLines } from '../../report/lint/summary-lines.js'
import type { CommandContext } from '../command.js'
import { PROGRAM } from '../help.js'
import { VERSION } from '../../text/program-version.js'
import type { LintRequest } from './lint-options.js'
import { STDIN_NAME } from './open-manifest.js'

/** Width of a line, in characters, where the output is not a terminal. */
const COLUMNS = 120

/** Findings of each code that are shown unless a number was asked for. Our choice: with three one sees what it is. */
const PER_CODE = 3

export async function writeReport(
  lints: readonly ShownLint[],
  request: Pick<LintRequest, 'format' | 'perCode'>,
  { out, env }: CommandContext,
): Promise<void> {
  switch (request.format) {
    case 'pretty': {
      const style = { paint: out.paint, columns: out.columns ?? COLUMNS, perCode: request.perCode ?? PER_CODE }
      out.write(lints.map((shown) => renderPretty(shown, style)).join('\n'))
      return
    }
    case 'github':
      for (const shown of lints) out.write(toGitHub(shown, env))
      return
    case 'json':
      out.write(toJsonText(toJson(lints)))
      return
    case 'sarif': {
      // With what the documentation says of each rule, which no other format needs.
      const [{ toSarif }, { ruleTexts }] = await Promise.all([
        import('../../report/lint/sarif.js'),
        import('../../lint/rule-texts.js'),
      ])
      const named = lints.map((shown) => ({ ...shown, ...namesIn(shown, env) }))
      out.write(toJsonText(toSarif(named, { name: PROGRAM, version: VERSION, rules: ruleTexts() })))
      return
    }
  }
}

/** One report; of several training manifests, a list in their order. */
function toJson(lints: readonly ShownLint[]): unknown {
  const reports = lints.map(toLintJson)
  return reports.length === 1 ? reports[0] : reports
}

function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** Annotations, then the counts and the forecast as lines of the log. */
function toGitHub(shown: ShownLint, env: CommandContext['env']): string {
  const paths = {
    training: workspacePathOf(shown.training, env),
    testing: shown.testing === undefined ? undefined : workspacePathOf(shown.testing, env),
  }
  const where = `run ${PROGRAM} lint --format pretty to see all`
  const commands = lintAnnotations(shown, paths, where).map(annotationLine)
  return [...commands, ...summaryLines(shown, UNPAINTED)].join('\n') + '\n'
}

/** Names as code scanning needs them: relative to the repository where they are in it. */
function namesIn({ training, testing }: ShownLint, env: CommandContext['env']) {
  const nameOf = (name: string): string => workspacePathOf(name, env) ?? name
  return { training: nameOf(training), testing: testing === undefined ? undefined : nameOf(testing) }
}

/** The path of a file of the workspace relative to it; of the working folder, where there is no workspace. */
function workspacePathOf(name: string, env: CommandContext['env']): string | undefined {
  if (name === STDIN_NAME) return undefined
  const path = relative(env.GITHUB_WORKSPACE ?? '', name).replaceAll(sep, '/')
  return path.startsWith('../') || isAbsolute(path) ? undefined : path
}
