/** Names of images out of the addresses that labelling tools keep. */

/**
 * The name of an image: an `s3://` URI as it is; of other addresses the path, decoded, without host and query; of
 * Label Studio's local files what `?d=` says; else the text itself. Undefined for a `data:` address, which has no name.
 */
export function nameOfUrl(address: string): string | undefined {
  if (address.startsWith('s3://')) return address
  if (/^data:/i.test(address)) return undefined
  const local = /^(?:https?:\/\/[^/]+)?\/data\/local-files\/?\?(?:[^#]*&)?d=([^&#]+)/.exec(address)?.[1]
  if (local !== undefined) return decoded(local).replace(/^\/+/, '')
  // Google and Azure: the bucket or the container is not part of the name.
  const rest = /^(?:gs|azure-blob):\/\/[^/]+\/(.+)$/.exec(address)?.[1]
  if (rest !== undefined) return rest
  const web = /^https?:\/\/[^/]+\/+([^?#]+)/i.exec(address)?.[1]
  if (web !== undefined) return decoded(web)
  return address.replaceAll('\\', '/')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A percent sign that begins no escape is itself.
    return path
  }
}
