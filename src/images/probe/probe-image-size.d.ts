/** The part of probe-image-size that is used: the package has no types of its own. */
declare module 'probe-image-size/sync.js' {
  interface Probed {
    /** Pixels of the file as it is stored, whatever its orientation. */
    readonly width: number
    readonly height: number
    /** `jpg`, `png`, `gif`, … */
    readonly type: string
    /** EXIF: 1 to 8; absent without one. */
    readonly orientation?: number
  }
  /** @returns null for what is not an image, or has no size in these bytes */
  function probe(bytes: Uint8Array): Probed | null
  export = probe
}
