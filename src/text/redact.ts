/** What is taken out of shown text in repositories that others can read. */

/** What replaces an account id: as many characters as it has. */
const ACCOUNT_MARK = '************'

/** What replaces an image's URI. */
const IMAGE_MARK = '[image]'

/** UUIDs (keys, request ids) and digests contain runs of twelve digits by chance; they are matched first, and kept. */
const ACCOUNT =
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b(?=\d*[a-f])[0-9a-f]{32,}\b|(?<!\d)\d{12}(?!\d)/gi

/** An address that ends in one of the image formats of the service (JPEG and PNG; its developer guide, limits). */
const IMAGE = /\b(?:s3|https?):\/\/(?:(?!(?:s3|https?):\/\/)[^"'<>\r\n])*?\.(?:jpe?g|png)\b(?:\?[^\s"'<>]*)?/gi

/** Takes the 12-digit AWS account ids out of a text; longer runs of digits are something else. */
export function redactAccounts(text: string): string {
  return text.replace(ACCOUNT, (found) => (/^\d{12}$/.test(found) ? ACCOUNT_MARK : found))
}

/** Takes the addresses of images out of a text. */
export function redactImages(text: string): string {
  return text.replace(IMAGE, IMAGE_MARK)
}
