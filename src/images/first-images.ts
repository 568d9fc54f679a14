/**
 * The images of a bucket that are asked for first, in the order of the manifest. Where S3 refuses all of them, the others
 * are not asked for. Those wait until that is decided, so that the order in which answers come changes nothing.
 */

/** Our choice: no prefix of a key is so unlucky, and a bucket that may not be read costs a hundred requests, not a million. */
export const FIRST_IMAGES = 100

export class FirstImages {
  #begun = 0
  #refused = 0
  #isOpen: boolean
  #decide: () => void = () => undefined
  readonly #decision: Promise<void>

  /** @param asksAll  whether every image is asked for, also where the first ones are refused */
  constructor(asksAll: boolean) {
    this.#isOpen = asksAll
    this.#decision = new Promise((resolve) => {
      this.#decide = resolve
    })
  }

  /** Asked before each image, in their order. @returns whether it is to be asked for */
  async begin(): Promise<boolean> {
    if (this.#isOpen) return true
    this.#begun += 1
    if (this.#begun <= FIRST_IMAGES) return true
    await this.#decision
    return this.#isOpen
  }

  /** An image was refused. */
  refuse(): void {
    this.#refused += 1
    if (this.#refused === FIRST_IMAGES) this.#decide()
  }

  /** An image was not refused, though another error may have come: all others are asked for. */
  open(): void {
    this.#isOpen = true
    this.#decide()
  }
}
