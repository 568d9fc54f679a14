/** What publishing a release takes, as arguments of GitHub's own command line; pure, so that a test can read it. */

const RELEASE_TAG = /^v(\d+)\.(\d+)\.(\d+)$/

const numbersOf = (tag) => RELEASE_TAG.exec(tag)?.slice(1).map(Number)

/** @returns {string[]} the tags of the form vX.Y.Z, newest first */
function releasesIn(tags) {
  const later = (left, right) => {
    const [a, b] = [numbersOf(left), numbersOf(right)]
    const at = a.findIndex((number, index) => number !== b[index])
    return at === -1 ? 0 : b[at] - a[at]
  }
  return tags.filter((tag) => RELEASE_TAG.test(tag)).sort(later)
}

/**
 * The section of a version in the changelog: what changed, for users.
 * @throws when there is none, or it is empty
 */
export function notesOf(changelog, version) {
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`[${version}]`))
  const notes = section?.slice(section.indexOf('\n')).trim() ?? ''
  if (notes === '') throw new Error(`CHANGELOG.md says nothing about ${version}.`)
  return `${notes}\n`
}

/**
 * The calls, in their order. A release that must not change has to be complete when it is published: it begins as a
 * draft, gets its files, and is published last. Only then do workflows that use the major tag get it. Each call may be
 * repeated, so that the job can be run again after any of them failed.
 * @param {object} facts
 * @param {string} facts.tag        vX.Y.Z
 * @param {string} facts.commit     the commit of the tag
 * @param {string[]} facts.tags     all tags of the repository
 * @param {{ tagName: string, isDraft: boolean }[]} facts.releases  all releases, drafts too
 * @param {string[]} facts.assets   files to go with it
 * @param {string} facts.notesFile
 * @param {string} facts.repository owner/name
 * @returns {string[][]} arguments of `gh`, one list per call
 */
export function planRelease({ tag, commit, tags, releases, assets, notesFile, repository }) {
  const numbers = numbersOf(tag)
  if (numbers === undefined) throw new Error(`${tag} is not of the form vX.Y.Z.`)
  const existing = releases.find(({ tagName }) => tagName === tag)
  const newest = releasesIn([...tags, tag])
  const calls = []
  if (existing === undefined)
    calls.push(['release', 'create', tag, '--draft', '--verify-tag', '--title', tag, '--notes-file', notesFile])
  if (existing?.isDraft !== false) {
    calls.push(['release', 'upload', tag, ...assets, '--clobber'])
    calls.push(['release', 'edit', tag, '--draft=false', `--latest=${newest[0] === tag}`])
  }
  const major = `v${numbers[0]}`
  // A fix of an older minor version must not move the major tag back.
  if (newest.find((other) => other.startsWith(`${major}.`)) !== tag) return calls
  const refs = `repos/${repository}/git/refs`
  calls.push(
    tags.includes(major)
      ? ['api', '--silent', '--method', 'PATCH', `${refs}/tags/${major}`, '-f', `sha=${commit}`, '-F', 'force=true']
      : ['api', '--silent', '--method', 'POST', refs, '-f', `ref=refs/tags/${major}`, '-f', `sha=${commit}`],
  )
  return calls
}
