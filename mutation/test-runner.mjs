/**
 * A test runner for Stryker that runs the unit tests in its own process. Jest would load every module again for each
 * mutant, which takes seconds; here a mutant that is not static takes milliseconds. The tests need no more of Jest than
 * globals.mjs has.
 */
import { globSync, existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { tests } from './globals.mjs'

const GLOBALS = new URL('globals.mjs', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true }
    if (/^\.\.?\/.*\.js$/.test(specifier) && context.parentURL !== undefined) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL)
      if (existsSync(source)) return next(source.href, context)
    }
    return next(specifier, context)
  },
})

class InProcessRunner {
  static inject = tokens(commonTokens.options)
  #patterns
  #isLoaded = false

  constructor(options) {
    this.#patterns = options.inProcess.tests
  }

  capabilities() {
    // What runs once, while a module is loaded, is tried in a process of its own: Stryker starts one.
    return { reloadEnvironment: false }
  }

  async dryRun({ coverageAnalysis }) {
    await this.#load()
    const results = []
    for (const test of tests) {
      if (coverageAnalysis === 'perTest') stryker().currentTestId = test.id
      results.push(await runTest(test))
    }
    stryker().currentTestId = undefined
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: stryker().mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, hitLimit, disableBail }) {
    const context = stryker()
    context.hitLimit = hitLimit
    context.hitCount = hitLimit === undefined ? undefined : 0
    if (mutantActivation === 'static') context.activeMutant = activeMutant.id
    await this.#load()
    context.activeMutant = activeMutant.id
    const wanted = testFilter === undefined ? undefined : new Set(testFilter)
    const results = []
    for (const test of tests) {
      if (wanted?.has(test.id) === false) continue
      const result = await runTest(test)
      results.push(result)
      if (result.status === TestStatus.Failed && !disableBail) break
    }
    context.activeMutant = undefined
    const timeout = determineHitLimitReached(context.hitCount, hitLimit)
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results }, disableBail)
  }

  /** Modules are loaded with the first run, when Stryker has said which mutant is to be active in them. */
  async #load() {
    if (this.#isLoaded) return
    this.#isLoaded = true
    for (const path of globSync(this.#patterns).toSorted()) await import(pathToFileURL(resolve(path)).href)
  }
}

/** What Stryker and the mutants share. */
function stryker() {
  return (globalThis.__stryker__ ??= {})
}

async function runTest({ id, run }) {
  const started = performance.now()
  const result = { id, name: id }
  try {
    await run()
    return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - started }
  } catch (error) {
    const failureMessage = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { ...result, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - started }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]

export const strykerValidationSchema = { properties: { inProcess: { type: 'object' } } }
