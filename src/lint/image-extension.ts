/** Extensions of the keys of images. */

/** Whether a key ends in .jpg, .jpeg or .png, in any case. */
export function isImageExtension(key: string): boolean {
  // The usual spellings first: this is asked of every line.
  if (key.endsWith('.jpg') || key.endsWith('.png')) return true
  return /\.(?:jpe?g|png)$/i.test(key.slice(-5))
}

/** The extension, without its dot and in lower case; undefined without one that looks like it. */
export function extensionOf(key: string): string | undefined {
  return /[^/]\.([A-Za-z][A-Za-z0-9]{0,7})$/.exec(key)?.[1]?.toLowerCase()
}
