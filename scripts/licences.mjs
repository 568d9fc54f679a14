/** Joins the licence lists of a bundle: the bundler writes one for each file of it. */

/**
 * @param {string[]} lists each has of every package its name, its licence and the text, in the order of the names
 * @param {Iterable<[string, string]>} packages name and licence of each package that may be in a list
 * @returns {string} one list of all packages
 * @throws {Error} where a list does not begin with a package, or two lists have different texts for one
 */
export function joinLicences(lists, packages) {
  const heads = new Set([...packages].map(([name, licence]) => `${name}\n${licence}`))
  const texts = new Map()
  for (const [name, text] of lists.flatMap((list) => sectionsOf(list.split('\n'), heads))) {
    if ((texts.get(name) ?? text) !== text) throw new Error(`Two files of a bundle name different licences of ${name}.`)
    texts.set(name, text)
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${sorted.map(([, text]) => text).join('\n\n')}\n`
}

/** Name and text of each package in a list. */
function sectionsOf(lines, heads) {
  const starts = lines.flatMap((line, at) => (heads.has(`${line}\n${lines[at + 1]}`) ? [at] : []))
  if (starts[0] !== 0) throw new Error(`A list of licences begins with something else than a package: ${lines[0]}`)
  return starts.map((start, at) => [
    lines[start],
    lines
      .slice(start, starts[at + 1])
      .join('\n')
      .trimEnd(),
  ])
}
