export const id = 81;
export const ids = [81];
export const modules = {

/***/ 20081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectConfigurations: () => (/* binding */ connectConfigurations)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/AppConfigClient.js + 8 modules
var AppConfigClient = __webpack_require__(41047);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/ListDeploymentsCommand.js
var ListDeploymentsCommand = __webpack_require__(98772);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/GetHostedConfigurationVersionCommand.js
var GetHostedConfigurationVersionCommand = __webpack_require__(4759);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/CreateHostedConfigurationVersionCommand.js
var CreateHostedConfigurationVersionCommand = __webpack_require__(46271);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/StartDeploymentCommand.js
var StartDeploymentCommand = __webpack_require__(37669);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/GetDeploymentCommand.js
var GetDeploymentCommand = __webpack_require__(64193);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/StopDeploymentCommand.js
var StopDeploymentCommand = __webpack_require__(19589);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
// EXTERNAL MODULE: ./lib/src/aws/all-pages.js
var all_pages = __webpack_require__(32850);
// EXTERNAL MODULE: ./lib/src/aws/attempt.js
var attempt = __webpack_require__(10729);
// EXTERNAL MODULE: ./lib/src/aws/client-config.js
var client_config = __webpack_require__(67696);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/ListApplicationsCommand.js
var ListApplicationsCommand = __webpack_require__(39041);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/ListEnvironmentsCommand.js
var ListEnvironmentsCommand = __webpack_require__(16454);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/ListConfigurationProfilesCommand.js
var ListConfigurationProfilesCommand = __webpack_require__(68544);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/ListDeploymentStrategiesCommand.js
var ListDeploymentStrategiesCommand = __webpack_require__(43118);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/aws/retry.js
var retry = __webpack_require__(11482);
// EXTERNAL MODULE: ./lib/src/aws/understand.js
var understand = __webpack_require__(92952);
;// CONCATENATED MODULE: ./lib/src/aws/to-deployment.js

/** One of a list. */
function toSummary(from) {
    return {
        deployment: toCommon(from),
        profileId: (0,understand/* textOf */.b6)(from.ConfigurationProfileId, 'ConfigurationProfileId'),
        profileName: (0,understand/* textOf */.b6)(from.ConfigurationName, 'ConfigurationName'),
    };
}
/** One as it is described by itself. */
function toDeployment(from) {
    const events = [...(from.EventLog ?? [])];
    // The newest comes first, by the documentation; of two in the same instant that order decides.
    events.sort((a, b) => (b.OccurredAt?.getTime() ?? 0) - (a.OccurredAt?.getTime() ?? 0));
    // Once a rollback is over, the newest event says no more than that.
    const telling = events.find(({ EventType }) => EventType === 'ROLLBACK_STARTED') ?? events[0];
    return {
        ...toCommon(from),
        event: (0,understand/* textOf */.b6)(telling?.Description, 'Description'),
        isByAlarm: telling?.TriggeredBy === 'CLOUDWATCH_ALARM',
    };
}
/** An empty token is none. */
function toNextToken(from) {
    const token = (0,understand/* textOf */.b6)(from, 'NextToken');
    return token === '' ? undefined : token;
}
/** @throws TypeError */
function toCommon(from) {
    const number = (0,understand/* numberOf */.rl)(from.DeploymentNumber, 'DeploymentNumber');
    const state = (0,understand/* textOf */.b6)(from.State, 'State');
    if (number === undefined || state === undefined)
        throw new TypeError('the response has no DeploymentNumber or State');
    return {
        number,
        state,
        configurationVersion: (0,understand/* textOf */.b6)(from.ConfigurationVersion, 'ConfigurationVersion') ?? '',
        percentageComplete: (0,understand/* numberOf */.rl)(from.PercentageComplete, 'PercentageComplete') ?? 0,
    };
}

;// CONCATENATED MODULE: ./lib/src/aws/configuration-names.js
/** Names of AppConfig's resources to their ids: every other operation takes ids only. */







/** Strategies that every account has; their names are their ids. AppConfig user guide, "Predefined deployment strategies". */
const PREDEFINED = 'AppConfig.';
function createConfigurationNames({ client, deps }) {
    const profileNames = new Map();
    const strategyIds = new Map();
    const list = (operation, resource, send) => {
        const facts = { service: 'appconfig', operation, resource };
        return (0,all_pages/* allPages */.S)(deps, facts, async (NextToken) => {
            const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (signal) => send({ MaxResults: 50, NextToken }, signal));
            return (0,understand/* understand */.ZL)(facts, () => ({
                items: (0,understand/* listOf */.c3)(answer.Items, 'Items').flatMap((one) => {
                    const id = (0,understand/* textOf */.b6)(one.Id, 'Id');
                    return id === undefined ? [] : [{ id, name: (0,understand/* textOf */.b6)(one.Name, 'Name') }];
                }),
                nextToken: toNextToken(answer.NextToken),
            }));
        });
    };
    return {
        resolve: async (target) => {
            const applications = await list('ListApplications', undefined, (page, abortSignal) => client.send(new ListApplicationsCommand/* ListApplicationsCommand */.B(page), { abortSignal }));
            const application = chosen(applications, target.application, 'application');
            const place = { ApplicationId: application.id };
            const of = ` of the application ${target.application}`;
            const about = `application/${application.id}`;
            const environments = await list('ListEnvironments', about, (page, abortSignal) => client.send(new ListEnvironmentsCommand/* ListEnvironmentsCommand */._({ ...place, ...page }), { abortSignal }));
            const environment = chosen(environments, target.environment, 'environment', of);
            const profiles = await list('ListConfigurationProfiles', about, (page, abortSignal) => client.send(new ListConfigurationProfilesCommand/* ListConfigurationProfilesCommand */.M({ ...place, ...page }), { abortSignal }));
            const profile = chosen(profiles, target.profile, 'configuration profile', of);
            profileNames.set(profile.id, profile.name);
            return { applicationId: application.id, environmentId: environment.id, profileId: profile.id };
        },
        strategyId: async (strategy) => {
            if (strategy.startsWith(PREDEFINED))
                return strategy;
            const known = strategyIds.get(strategy);
            if (known !== undefined)
                return known;
            const strategies = await list('ListDeploymentStrategies', undefined, (page, abortSignal) => client.send(new ListDeploymentStrategiesCommand/* ListDeploymentStrategiesCommand */.a(page), { abortSignal }));
            const { id } = chosen(strategies, strategy, 'deployment strategy');
            strategyIds.set(strategy, id);
            return id;
        },
        isOfProfile: ({ profileId, profileName }, target) => profileId === undefined
            ? profileName !== undefined && profileName === profileNames.get(target.profileId)
            : profileId === target.profileId,
    };
}
/**
 * An id counts for more than a name that looks like one.
 * @throws ActionError PUBLISH_FAILED for one that does not exist, and for a name that two have
 */
function chosen(all, wanted, kind, of = '') {
    const byId = all.find(({ id }) => id === wanted);
    const byName = all.filter(({ name }) => name === wanted);
    const found = byId ?? byName[0];
    if (found === undefined)
        throw new action_error/* ActionError */.lZ('PUBLISH_FAILED', `AppConfig has no ${kind} ${wanted}${of}.`);
    if (byId === undefined && byName.length > 1) {
        const ids = byName.map(({ id }) => id).join(', ');
        throw new action_error/* ActionError */.lZ('PUBLISH_FAILED', `AppConfig has several of the ${kind} ${wanted}${of}: give its id (${ids}).`);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/aws/open-client.js
var open_client = __webpack_require__(83992);
;// CONCATENATED MODULE: ./lib/src/aws/configurations.js
/** The port to AppConfig on the official client. Loaded late: only some releases publish there. */










/** The client of one connection. */
function connectConfigurations(given, connection) {
    const config = (0,client_config/* clientConfig */.y)(connection, given.session);
    const open = (0,open_client/* openClient */.M)(new AppConfigClient/* AppConfigClient */.p(config), given, connection, 'appconfig');
    const { client, deps } = open;
    const names = createConfigurationNames(open);
    const factsOf = (operation, resource) => ({ service: 'appconfig', operation, resource });
    const ofEnvironment = ({ applicationId, environmentId }) => `application/${applicationId}/environment/${environmentId}`;
    const ofProfile = ({ applicationId, profileId }) => `application/${applicationId}/configurationprofile/${profileId}`;
    return {
        resolve: names.resolve,
        checkStrategy: async (strategy) => {
            await names.strategyId(strategy);
        },
        deployments: async (target) => {
            const facts = factsOf('ListDeployments', ofEnvironment(target));
            const place = { ApplicationId: target.applicationId, EnvironmentId: target.environmentId };
            const read = async (NextToken) => {
                const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new ListDeploymentsCommand/* ListDeploymentsCommand */.s({ ...place, MaxResults: 50, NextToken }), { abortSignal }));
                return (0,understand/* understand */.ZL)(facts, () => ({
                    items: (0,understand/* listOf */.c3)(answer.Items, 'Items').map(toSummary),
                    nextToken: toNextToken(answer.NextToken),
                }));
            };
            const found = [];
            for await (const page of (0,all_pages/* eachPage */.v)(deps, facts, read)) {
                const own = page.filter((one) => names.isOfProfile(one, target));
                found.push(...own.map(({ deployment }) => deployment));
                // What is older than the newest that is complete is no longer in use.
                if (own.some(({ deployment }) => deployment.state === 'COMPLETE'))
                    break;
            }
            return found.sort((a, b) => b.number - a.number);
        },
        content: (target, version) => (0,retry/* retryRead */.Ng)(deps, async () => {
            const facts = factsOf('GetHostedConfigurationVersion', ofProfile(target));
            const place = { ApplicationId: target.applicationId, ConfigurationProfileId: target.profileId };
            const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new GetHostedConfigurationVersionCommand/* GetHostedConfigurationVersionCommand */.x({ ...place, VersionNumber: Number(version) }), {
                abortSignal,
            }));
            return (0,understand/* understand */.ZL)(facts, () => new TextDecoder('utf-8', { fatal: true }).decode(answer.Content));
        }),
        createVersion: async (target, content, description) => {
            const facts = factsOf('CreateHostedConfigurationVersion', ofProfile(target));
            const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new CreateHostedConfigurationVersionCommand/* CreateHostedConfigurationVersionCommand */.v({
                ApplicationId: target.applicationId,
                ConfigurationProfileId: target.profileId,
                Content: new TextEncoder().encode(content),
                ContentType: (0,json/* isJsonObject */.OW)((0,json/* parseJson */.qF)(content)) ? 'application/json' : 'text/plain',
                Description: description,
            }), { abortSignal }));
            return (0,understand/* understand */.ZL)(facts, () => String(requiredNumber(answer.VersionNumber, 'VersionNumber')));
        },
        deploy: async (target, version, strategy) => {
            const DeploymentStrategyId = await names.strategyId(strategy);
            const facts = factsOf('StartDeployment', ofEnvironment(target));
            const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new StartDeploymentCommand/* StartDeploymentCommand */.t({
                ApplicationId: target.applicationId,
                EnvironmentId: target.environmentId,
                ConfigurationProfileId: target.profileId,
                ConfigurationVersion: version,
                DeploymentStrategyId,
            }), { abortSignal }));
            return (0,understand/* understand */.ZL)(facts, () => requiredNumber(answer.DeploymentNumber, 'DeploymentNumber'));
        },
        deployment: (target, number) => (0,retry/* retryRead */.Ng)(deps, async () => {
            const facts = factsOf('GetDeployment', `${ofEnvironment(target)}/deployment/${String(number)}`);
            const place = { ApplicationId: target.applicationId, EnvironmentId: target.environmentId };
            const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new GetDeploymentCommand/* GetDeploymentCommand */.T({ ...place, DeploymentNumber: number }), { abortSignal }));
            return (0,understand/* understand */.ZL)(facts, () => toDeployment(answer));
        }),
        stop: async (target, number) => {
            const facts = factsOf('StopDeployment', `${ofEnvironment(target)}/deployment/${String(number)}`);
            const place = { ApplicationId: target.applicationId, EnvironmentId: target.environmentId };
            // Without AllowRevert only a deployment that is DEPLOYING is stopped, not one that bakes.
            await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new StopDeploymentCommand/* StopDeploymentCommand */.N({ ...place, DeploymentNumber: number, AllowRevert: true }), {
                abortSignal,
            }));
        },
    };
}
/** @throws TypeError */
function requiredNumber(value, name) {
    const number = (0,understand/* numberOf */.rl)(value, name);
    if (number === undefined)
        throw new TypeError(`the response has no ${name}`);
    return number;
}


/***/ })

};
