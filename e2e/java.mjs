/**
 * The AWS SDK for Java 2 drives the emulator. Needs a JDK of at least 17, Maven, and Maven's central repository. The
 * versions are those of java/pom.xml, and every jar is checked against its digest in java/jars.sha256, which `--update`
 * writes again.
 */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { driveEmulator, prepare, provide } from './client-program.mjs'
import { ROOT } from './emulator.mjs'
import { scratchFolder } from './processes.mjs'

const sources = join(ROOT, 'e2e', 'java')
const scratch = scratchFolder('java-')
const jars = join(scratch, 'jars')
const classes = join(scratch, 'classes')

await provide('javac', ['-version'], ['openjdk-17-jdk-headless'])
await provide('mvn', ['--version'], ['maven'])
await prepare('mvn', [
  ...[
    '--batch-mode',
    '--quiet',
    '--file',
    join(sources, 'pom.xml'),
    `-Dmaven.repo.local=${join(scratch, 'repository')}`,
  ],
  ...['dependency:copy-dependencies', `-DoutputDirectory=${jars}`, '-DincludeScope=runtime'],
])

async function digests() {
  const names = (await readdir(jars)).sort()
  const lines = names.map(async (name) => {
    const digest = createHash('sha256').update(await readFile(join(jars, name)))
    return `${digest.digest('hex')}  ${name}\n`
  })
  return (await Promise.all(lines)).join('')
}
const list = join(sources, 'jars.sha256')
if (process.argv[2] === '--update') await writeFile(list, await digests())
assert.equal(await digests(), await readFile(list, 'utf8'), 'the jars are not those of jars.sha256')

const classpath = (...parts) => ['-classpath', parts.join(':')]
await prepare('javac', [
  ...classpath(join(jars, '*')),
  '-d',
  classes,
  join(sources, 'Drive.java'),
  join(sources, 'Tally.java'),
])
await driveEmulator(scratch, 'java', [...classpath(classes, join(jars, '*')), `-Djava.io.tmpdir=${scratch}`, 'Drive'])
