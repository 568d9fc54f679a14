/** The programs of the templates that lines are compared with, in the memory of the module. */
import type { ScanModule } from './scan-module.js'
import type { Template } from './template.js'
import { IN_RANGE, programOf } from './write-program.js'

/** Templates that a line is compared with. Our choice: manifests are joined out of a few. */
const TEMPLATES_MAX = 8

export class TemplatePrograms {
  readonly #module: ScanModule
  readonly #memory: Uint8Array
  readonly #words: Uint32Array
  /** The places of the programs; the module puts the one that it has used last first. After the last one is a 0. */
  readonly #list: Uint32Array
  readonly #templates = new Map<number, Template>()

  constructor(module: ScanModule) {
    this.#module = module
    const { buffer } = module.memory
    this.#memory = new Uint8Array(buffer)
    this.#words = new Uint32Array(buffer)
    // Whoever had the module before may have left some.
    this.#list = new Uint32Array(buffer, module.PROGRAMS.value, TEMPLATES_MAX + 1).fill(0)
  }

  get isEmpty(): boolean {
    return this.#templates.size === 0
  }

  beginRange(): void {
    for (const place of this.#templates.keys()) this.#setInRange(place, 0)
  }

  /** Notes that the line has a layout that none of the range has had. Returns the name of its first label attribute. */
  begin(): string {
    const place = this.#module.program.value
    this.#setInRange(place, 1)
    return this.#templates.get(place)?.firstName ?? ''
  }

  /** Adds a template, in the place of the one that was used longest ago where there are too many. */
  add(template: Template): void {
    const known = [...this.#list].flatMap((place) => this.#templates.get(place) ?? [])
    this.#templates.clear()
    this.#list.fill(0)
    const { PROGRAM_TEXT, PROGRAM_TEXT_BYTES } = this.#module
    let at = PROGRAM_TEXT.value
    for (const one of [template, ...known].slice(0, TEMPLATES_MAX)) {
      const program = programOf(one, at)
      if (at + program.length > PROGRAM_TEXT.value + PROGRAM_TEXT_BYTES.value) return
      this.#memory.set(program, at)
      this.#list[this.#templates.size] = at
      this.#templates.set(at, one)
      at += program.length
    }
  }

  #setInRange(program: number, value: number): void {
    this.#words[program / Uint32Array.BYTES_PER_ELEMENT + IN_RANGE] = value
  }
}
