/** Keys of GitHub that act does not know: those of a schedule, an environment and a concurrency group. */
const NEW_KEYS = /^ +(?:timezone: \S+|deployment: false|queue: max)\n/gm

/** A workflow as act can play it. */
export function withoutNewKeys(yaml) {
  return yaml.replace(NEW_KEYS, '')
}
