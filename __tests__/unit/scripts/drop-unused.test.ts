import { describe, expect, test } from '@jest/globals'
import { withoutUnused } from '../../../scripts/drop-unused.mjs'

/** A bundle with one module, as the bundler writes it, around these lines. */
function bundleOf(...lines: readonly string[]): string {
  return [
    'var modules = ({',
    '/***/ 17:',
    '/***/ ((module, exports, load) => {',
    ...lines,
    '/***/ }),',
    '});',
    '',
  ].join('\n')
}

describe('what a module declares is taken out', () => {
  test.each<[string, string[]]>([
    ['a text', ["const _A = 'A';"]],
    ['a list of names, numbers and functions', ['var A$ = [9, n0, _A, -1, { [_h]: 404, s: true }, [_B], [() => B$]];']],
    ['a function', ['function a() {', '    load(1);', '}']],
    ['an arrow function', ['const a = async () => load(1);']],
    [
      'a class',
      ['class A extends imported/* .B */.b {', '    static of() { return new A(); }', '    x = load(1);', '}'],
    ],
    ['what the bundler found to be unused', ['const a = (/* unused pure expression or super */ null && (load(1)));']],
    ['two that use only each other', ['const a = () => b();', 'function b() { return a(); }']],
    ['the comment that documents it', ['/**', ' * Counts.', ' */', 'function a() { }']],
  ])('%s', (_, lines) => {
    expect(withoutUnused(bundleOf(...lines, 'load(2);'))).toBe(bundleOf('load(2);'))
  })

  test('although a property has its name', () => {
    expect(withoutUnused(bundleOf('const a = 1;', 'load.a = { a: 2 }.a;'))).toBe(bundleOf('load.a = { a: 2 }.a;'))
  })

  test('in each module', () => {
    const source = bundleOf('const a = 1;') + bundleOf('const b = 1;')
    expect(withoutUnused(source)).toBe(bundleOf() + bundleOf())
  })
})

describe('what a module declares stays', () => {
  test.each<[string, string[]]>([
    ['where it is exported', ['load.d(exports, {', '    A: () => (/* binding */ a)', '});', 'const a = 1;']],
    ['where what is used uses it', ['const a = 1;', 'const b = () => a;', 'load(b);']],
    ['where a shorthand uses it', ['const a = 1;', 'load({ a });']],
    ['where a name in brackets uses it', ["const a = 'a';", 'load({ [a]: 1 });']],
    ['where an inner function has a variable of its name', ['const a = 1;', 'load(() => { const a = 2; return a; });']],
    ['where another declaration has its name', ['var a = 1;', 'var a = load(1);']],
    ['where it is the result of a call', ['const a = load(1);']],
    ['where it is read from an object, which could be a getter', ['const a = load.b;']],
    ['where it is one of several', ['const a = 1, b = load(1);']],
    ['where it is taken apart', ['const { a } = exports;']],
    ['where another value is spread into it', ['const a = { ...exports };']],
    ['where a class has a static field', ['class A {', '    static a = load(1);', '}']],
    ['where a class has a static block', ['class A {', '    static { load(1); }', '}']],
    ['where a class has a computed name', ['class A {', '    [load(1)]() { }', '}']],
    ['where a class extends the result of a call', ['class A extends load(1) {', '}']],
    ['where text is put together', ['const a = `${load(1)}`;']],
  ])('%s', (_, lines) => {
    expect(withoutUnused(bundleOf(...lines))).toBe(bundleOf(...lines))
  })

  test('outside of the modules', () => {
    const source = 'const a = 1;\nfunction b() { }\n'
    expect(withoutUnused(source)).toBe(source)
  })
})
