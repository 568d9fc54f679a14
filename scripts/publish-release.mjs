/**
 * `node scripts/publish-release.mjs vX.Y.Z FILE...`: publishes the release of a tag with these files, then moves the
 * major tag to it. Runs in the release workflow, which has verified the commit; needs git, and `gh` with a token that may
 * write contents.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { notesOf, planRelease } from './release-plan.mjs'

const output = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' }).trim()

const [tag = '', ...assets] = process.argv.slice(2)
if (assets.length === 0) throw new Error('A release needs its files: they cannot be added later.')
const folder = mkdtempSync(join(tmpdir(), 'release-'))
try {
  const notesFile = join(folder, 'notes.md')
  writeFileSync(notesFile, notesOf(readFileSync('CHANGELOG.md', 'utf8'), tag.slice(1)))
  const calls = planRelease({
    tag,
    commit: output('git', 'rev-list', '--max-count=1', tag),
    tags: output('git', 'tag', '--list').split('\n'),
    releases: JSON.parse(output('gh', 'release', 'list', '--limit', '1000', '--json', 'tagName,isDraft')),
    assets,
    notesFile,
    repository: process.env.GITHUB_REPOSITORY,
  })
  for (const args of calls) {
    console.log(`gh ${args.join(' ')}`)
    execFileSync('gh', args, { stdio: 'inherit' })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
