/**
 * `node scripts/check-version.mjs vX.Y.Z`: a tag is released only when package.json, its lock file and the changelog
 * all have that version.
 */
import { readFileSync } from 'node:fs'

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

const tag = process.argv[2] ?? ''
const { version } = JSON.parse(read('package.json'))
const lock = JSON.parse(read('package-lock.json'))
const problems = [
  ...(tag === `v${version}` ? [] : [`package.json says ${version}`]),
  ...(lock.version === version && lock.packages[''].version === version
    ? []
    : ['package-lock.json says another version']),
  ...(read('CHANGELOG.md').includes(`\n## [${version}]`) ? [] : [`CHANGELOG.md has no section [${version}]`]),
]
for (const problem of problems) console.error(`${tag}: ${problem}`)
if (problems.length > 0) process.exitCode = 1
else console.log(`${tag} is what the files say.`)
