/** The Region that the environment names. */

/** As it is written, where the environment has one. */
export function ambientRegion(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return [env.AWS_REGION, env.AWS_DEFAULT_REGION].map((value) => (value ?? '').trim()).find((value) => value !== '')
}
