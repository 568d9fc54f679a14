/** The files that the demo leaves. */
import { describe, expect, test } from '@jest/globals'
import { renderPage } from '../../../../tools/demo/page.js'
import { renderScenarioFile } from '../../../../tools/demo/played-scenario.js'
import { scenario, played } from '../../../support/played-scenario.js'

describe('the page', () => {
  const page = renderPage([
    played,
    { ...played, scenario: { ...scenario, id: '2-scenario' }, problems: ['the exit code is <2>'] },
  ])

  test('is one document that loads nothing', () => {
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).not.toMatch(/<(?:script|link|img|iframe)\b|@import|url\(|\ssrc=/i)
    expect(page).toContain("default-src 'none'")
  })

  test('says first that it is simulated', () => {
    expect(page.indexOf('Simulated:')).toBeGreaterThan(0)
    expect(page.indexOf('Simulated:')).toBeLessThan(page.indexOf('<nav>'))
  })

  test('links from its list to each scenario', () => {
    for (const id of ['1-scenario', '2-scenario']) {
      expect(page).toContain(`href="#${id}"`)
      expect(page).toContain(`<section id="${id}">`)
    }
  })

  test('shows texts as texts', () => {
    expect(page).toContain('It &#60;passes&#62; &#38; ends')
    expect(page).toContain('<span class="error">Error: a &#60; b</span>')
    expect(page).toContain('Unexpected result: the exit code is &#60;2&#62;')
  })

  test('renders the summary, tables as tables and charts as their source', () => {
    expect(page).toMatch(/<article>\n<h2>Passed<\/h2>/)
    expect(page).toContain('<div class="table"><table>\n<thead>')
    expect(page).toMatch(/<figcaption>[^<]*Mermaid[^<]*<\/figcaption><pre><code class="language-mermaid">xychart-beta/)
  })

  test('leaves out outputs without a value', () => {
    expect(page).toContain('Outputs (1 with a value)')
    expect(page).not.toContain('error-code')
  })

  test('has a dark mode', () => {
    expect(page).toContain('prefers-color-scheme: dark')
  })
})

test('the file of a scenario is the summary under a note that it is simulated', () => {
  const file = renderScenarioFile(played)
  expect(file).toMatch(/^> Simulated: /)
  expect(file.endsWith(`\n\n${played.ending.summary}`)).toBe(true)
})
