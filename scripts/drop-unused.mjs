/**
 * Takes out of a bundle what nothing in it uses.
 *
 * The bundler leaves out modules that are not used. What is not used inside of a module it leaves to a minifier: of a client
 * of AWS the schemas of all operations, where a few are called, and every start reads them. A minifier would make the
 * bundle unreadable, so this takes out whole declarations and changes nothing else.
 */
import ts from 'typescript'

/**
 * @param {string} source text of a file that the bundler wrote: an ES module in which the bundled modules are functions
 * @returns {string} the same text without what these functions declare on their top level, nothing uses, and does
 *   nothing by being declared
 */
export function withoutUnused(source) {
  const file = ts.createSourceFile('bundle.js', source, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS)
  const cuts = modulesIn(file).flatMap((body) => unusedIn(body).map((statement) => linesOf(statement, file)))
  const kept = []
  let from = 0
  for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
    kept.push(source.slice(from, start))
    from = end
  }
  return [...kept, source.slice(from)].join('')
}

/** Bodies of the functions that the bundler makes of modules: the values of an object, by the number of the module. */
function modulesIn(file) {
  const bodies = []
  const visit = (node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isNumericLiteral(node.name)) return ts.forEachChild(node, visit)
    const value = ts.skipParentheses(node.initializer)
    if (ts.isFunctionLike(value) && ts.isBlock(value.body)) bodies.push(value.body)
  }
  visit(file)
  return bodies
}

/** The declarations that cannot be reached from the statements that stay. */
function unusedIn(body) {
  const declarations = new Map()
  const reached = []
  for (const statement of body.statements) {
    const name = nameOfPure(statement)
    if (name === undefined || declarations.has(name)) reached.push(statement)
    else declarations.set(name, statement)
  }
  // The list grows while it is read.
  for (const statement of reached) {
    for (const name of namesIn(statement)) {
      const declaration = declarations.get(name)
      if (declaration !== undefined) reached.push(declaration)
      declarations.delete(name)
    }
  }
  return [...declarations.values()]
}

/** The one name that a statement declares, where it does nothing else. */
function nameOfPure(statement) {
  if (ts.isFunctionDeclaration(statement)) return statement.name.text
  if (ts.isClassDeclaration(statement)) return isPureClass(statement) ? statement.name.text : undefined
  if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length > 1) return undefined
  const [{ name, initializer }] = statement.declarationList.declarations
  return ts.isIdentifier(name) && isPure(initializer) ? name.text : undefined
}

const CONSTANTS = new Set([ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword])

/** Whether making a value runs no code: no call, no getter. */
function isPure(value) {
  if (value === undefined || ts.isFunctionExpression(value) || ts.isArrowFunction(value)) return true
  if (ts.isLiteralExpression(value) || ts.isIdentifier(value) || CONSTANTS.has(value.kind)) return true
  if (ts.isParenthesizedExpression(value)) return isPure(value.expression)
  if (ts.isPrefixUnaryExpression(value)) return ts.isNumericLiteral(value.operand)
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(isPure)
  if (ts.isObjectLiteralExpression(value)) return value.properties.every(isPureProperty)
  return isNeverRun(value)
}

function isPureProperty(property) {
  if (ts.isShorthandPropertyAssignment(property)) return true
  if (!ts.isPropertyAssignment(property)) return false
  const { name, initializer } = property
  // Names in brackets are constants of the same module with a text: schemas are written with them.
  return isPure(ts.isComputedPropertyName(name) ? name.expression : undefined) && isPure(initializer)
}

/** `null && (…)`: the bundler marks with it what it has found to be unused itself. */
function isNeverRun(value) {
  const { AmpersandAmpersandToken, NullKeyword } = ts.SyntaxKind
  if (!ts.isBinaryExpression(value)) return false
  return value.operatorToken.kind === AmpersandAmpersandToken && value.left.kind === NullKeyword
}

/** A class that extends nothing, a name or an import, with no static field and no name that is computed. */
function isPureClass({ heritageClauses = [], members }) {
  const bases = heritageClauses.flatMap(({ types }) => types.map(({ expression }) => expression))
  return bases.every(isName) && members.every(isPureMember)
}

function isName(value) {
  return ts.isIdentifier(value) || (ts.isPropertyAccessExpression(value) && ts.isIdentifier(value.expression))
}

function isPureMember(member) {
  if (ts.isClassStaticBlockDeclaration(member)) return false
  if (member.name !== undefined && ts.isComputedPropertyName(member.name)) return false
  const isStatic = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false
  return !isStatic || ts.isMethodDeclaration(member)
}

/** All names in a statement that could mean a variable. One of an inner function counts too: then more is kept. */
function namesIn(statement) {
  const names = new Set()
  const visit = (node) => {
    if (ts.isIdentifier(node)) names.add(node.text)
    else ts.forEachChild(node, (child) => (isNameOfProperty(child, node) ? undefined : visit(child)))
  }
  visit(statement)
  return names
}

function isNameOfProperty(child, parent) {
  const { name } = parent
  if (child !== name || !ts.isIdentifier(child)) return false
  return ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isClassElement(parent)
}

/** From the comment that documents a statement to the end of its line. */
function linesOf(statement, { text }) {
  const start = statement.getStart(undefined, true)
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', statement.end) + 1
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(statement.end, lineEnd).trim() === ''
  return isAlone ? { start: lineStart, end: lineEnd } : { start, end: statement.end }
}
