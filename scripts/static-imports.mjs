/**
 * Turns `import('x')` calls into static imports, in a copy of compiled modules.
 *
 * Only the licence list is made from the copy: ncc lists the packages of a single chunk, so a bundle that loads some of
 * its code late would ship packages whose licence it does not contain.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript'

/**
 * @param {string} source text of an ECMAScript module
 * @returns {string} the same module with each `import('literal')` replaced by a promise of a namespace imported on top
 * @throws {Error} where the argument is not a string literal: the content of the bundle would be unknown then
 */
export function withStaticImports(source) {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS)
  const calls = []
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) calls.push(node)
    ts.forEachChild(node, visit)
  }
  visit(file)
  let text = source
  const imports = []
  for (const call of calls.toReversed()) {
    const [specifier] = call.arguments
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) {
      throw new Error(`A dynamic import needs a literal module name: ${call.getText(file)}`)
    }
    const name = `late_import_${imports.length}`
    imports.push(`import * as ${name} from ${JSON.stringify(specifier.text)}`)
    text = `${text.slice(0, call.getStart(file))}Promise.resolve(${name})${text.slice(call.getEnd())}`
  }
  return imports.length === 0 ? source : `${imports.join('\n')}\n${text}`
}

/** Rewrites one compiled module in place. */
export function makeImportsStatic(path) {
  writeFileSync(path, withStaticImports(readFileSync(path, 'utf8')))
}
