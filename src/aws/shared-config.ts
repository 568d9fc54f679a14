/** The shared files of AWS's tools, read by the SDK's own loader, so that both see the same. */
import { getProfileName, loadSharedConfigFiles } from '@smithy/core/config'
import type { Deps } from '../ports/deps.js'
import type { SharedConfig, SharedSetting } from '../ports/endpoints.js'

/**
 * What they say for the profile in use; a missing file has no settings. The loader takes paths and profile from the
 * environment of the process.
 * @param env  the same environment, for the names of the files
 */
export async function readSharedConfig(env: Deps['env']): Promise<SharedConfig> {
  const paths = {
    config: (env.AWS_CONFIG_FILE ?? '') || '~/.aws/config',
    credentials: (env.AWS_SHARED_CREDENTIALS_FILE ?? '') || '~/.aws/credentials',
  }
  const { configFile, credentialsFile } = await loadSharedConfigFiles()
  const profile = getProfileName({})
  // The SDK merges both, and the first named counts.
  const settings = {
    ...settingsOf(credentialsFile[profile], paths.credentials),
    ...settingsOf(configFile[profile], paths.config),
  }
  const section = settings.services?.value
  if (section === undefined) return { settings }
  const services = configFile[`services.${section}`]
  return {
    settings,
    services: { name: section, settings: services === undefined ? undefined : settingsOf(services, paths.config) },
  }
}

function settingsOf(
  section: Readonly<Record<string, string | undefined>> | undefined,
  file: string,
): Readonly<Record<string, SharedSetting | undefined>> {
  const entries = Object.entries(section ?? {})
  return Object.fromEntries(entries.map(([name, value]) => [name, value === undefined ? undefined : { value, file }]))
}
