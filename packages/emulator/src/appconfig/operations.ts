/** The operations of AppConfig, and of AppConfig Data, that the emulator has. */
import model from '../api-model/appconfig.json' with { type: 'json' }
import dataModel from '../api-model/appconfigdata.json' with { type: 'json' }
import type { Operations } from '../services/handler.js'
import { getDeployment, listDeployments, startDeployment, stopDeployment } from './deployments.js'
import {
  createHostedConfigurationVersion,
  getHostedConfigurationVersion,
  listHostedConfigurationVersions,
} from './hosted-versions.js'
import { getLatestConfiguration, startConfigurationSession } from './read-configuration.js'
import {
  getApplication,
  getConfigurationProfile,
  getDeploymentStrategy,
  getEnvironment,
  listApplications,
  listConfigurationProfiles,
  listDeploymentStrategies,
  listEnvironments,
} from './read-resources.js'
import { APPCONFIG_TITLE } from './title.js'

export const APPCONFIG_OPERATIONS: Operations = {
  title: APPCONFIG_TITLE,
  model,
  handlers: {
    ListApplications: listApplications,
    GetApplication: getApplication,
    ListEnvironments: listEnvironments,
    GetEnvironment: getEnvironment,
    ListConfigurationProfiles: listConfigurationProfiles,
    GetConfigurationProfile: getConfigurationProfile,
    ListDeploymentStrategies: listDeploymentStrategies,
    GetDeploymentStrategy: getDeploymentStrategy,
    CreateHostedConfigurationVersion: createHostedConfigurationVersion,
    GetHostedConfigurationVersion: getHostedConfigurationVersion,
    ListHostedConfigurationVersions: listHostedConfigurationVersions,
    StartDeployment: startDeployment,
    GetDeployment: getDeployment,
    ListDeployments: listDeployments,
    StopDeployment: stopDeployment,
  },
}

/** A service of its own with the same signing name. */
export const APPCONFIGDATA_OPERATIONS: Operations = {
  title: APPCONFIG_TITLE,
  model: dataModel,
  handlers: {
    StartConfigurationSession: startConfigurationSession,
    GetLatestConfiguration: getLatestConfiguration,
  },
}
