export const id = 6911;
export const ids = [6911];
export const modules = {

/***/ 41047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ AppConfigClient)
});

// UNUSED EXPORTS: __Client

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
var configurations = __webpack_require__(60846);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
var hostHeaderMiddleware = __webpack_require__(9007);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js + 3 modules
var user_agent_middleware = __webpack_require__(20721);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware = __webpack_require__(75180);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js + 2 modules
var getRecursionDetectionPlugin = __webpack_require__(87591);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js + 2 modules
var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(72781);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = __webpack_require__(67086);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js + 1 modules
var getHttpSigningMiddleware = __webpack_require__(21567);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var client = __webpack_require__(78702);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js + 3 modules
var resolveRegionConfig = __webpack_require__(27503);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
var endpoints = __webpack_require__(34172);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var contentLengthMiddleware = __webpack_require__(87041);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js + 6 modules
var middleware_retry_configurations = __webpack_require__(37760);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/index.js + 5 modules
var retry = __webpack_require__(22122);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js + 3 modules
var getSchemaSerdePlugin = __webpack_require__(7849);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js + 4 modules
var httpAuthSchemes = __webpack_require__(88181);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(68743);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __webpack_require__(29362);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/auth/httpAuthSchemeProvider.js


const defaultAppConfigHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: (0,getSmithyContext/* getSmithyContext */.u)(context).operation,
        region: await (0,normalizeProvider/* normalizeProvider */.t)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "appconfig",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
const defaultAppConfigHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = (0,httpAuthSchemes/* resolveAwsSdkSigV4Config */.ho)(config);
    return Object.assign(config_0, {
        authSchemePreference: (0,normalizeProvider/* normalizeProvider */.t)(config.authSchemePreference ?? []),
    });
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/endpoint/EndpointParameters.js
var EndpointParameters = __webpack_require__(32229);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-appconfig/package.json
const package_namespaceObject = {"rE":"3.1124.0"};
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js + 4 modules
var defaultUserAgent = __webpack_require__(82217);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var nodeAppIdConfigOptions = __webpack_require__(27652);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js + 2 modules
var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(22628);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js + 2 modules
var defaultProvider = __webpack_require__(89882);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(61034);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var defaults_mode = __webpack_require__(50479);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js + 1 modules
var resolveDefaultsModeConfig = __webpack_require__(38234);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __webpack_require__(83945);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var regionConfig_config = __webpack_require__(16152);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var NodeUseDualstackEndpointConfigOptions = __webpack_require__(77580);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var NodeUseFipsEndpointConfigOptions = __webpack_require__(24254);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var util_retry_config = __webpack_require__(84353);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
var calculateBodyLength = __webpack_require__(82127);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
var node_http_handler = __webpack_require__(51668);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
var stream_collector = __webpack_require__(26660);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js + 2 modules
var AwsSdkSigV4Signer = __webpack_require__(2526);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol = __webpack_require__(86076);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js + 1 modules
var Sha256Node = __webpack_require__(910);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = __webpack_require__(57545);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js + 1 modules
var parseUrl = __webpack_require__(28977);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = __webpack_require__(39700);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = __webpack_require__(67305);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = __webpack_require__(47332);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __webpack_require__(69809);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js + 2 modules
var aws = __webpack_require__(16180);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = __webpack_require__(48479);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js + 24 modules
var decideEndpoint = __webpack_require__(17009);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __webpack_require__(11046);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = __webpack_require__(55258);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/endpoint/bdd.js

const m = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = "stringEquals", h = { [m]: "Endpoint" }, i = { [m]: d }, j = { [m]: "Region" }, k = {}, l = [j];
const _data = {
    conditions: [
        [c, [h]],
        [c, l],
        ["aws.partition", l, d],
        [e, [{ [m]: "UseFIPS" }, b]],
        [e, [{ [m]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [i, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [i, "supportsFIPS"] }, b]],
        [g, [j, "us-gov-east-1"]],
        [g, [j, "us-gov-west-1"]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [h, k],
        ["https://appconfig-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://appconfig.us-gov-east-1.amazonaws.com", k],
        ["https://appconfig.us-gov-west-1.amazonaws.com", k],
        ["https://appconfig-fips.{Region}.{PartitionResult#dnsSuffix}", k],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://appconfig.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://appconfig.{Region}.{PartitionResult#dnsSuffix}", k],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 14, 3,
    1, 4, r + 13,
    2, 5, r + 13,
    3, 8, 6,
    4, 7, r + 12,
    5, r + 10, r + 11,
    4, 12, 9,
    6, 10, r + 9,
    7, r + 6, 11,
    8, r + 7, r + 8,
    5, 13, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 15,
    4, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram/* BinaryDecisionDiagram */.d.from(nodes, root, _data.conditions, _data.results);

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/endpoint/endpointResolver.js



const cache = new EndpointCache/* EndpointCache */.k({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => (0,decideEndpoint/* decideEndpoint */.c)(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions/* customEndpointFunctions */.m.aws = aws/* awsEndpointFunctions */.U;

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(21326);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/runtimeConfig.shared.js









const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2019-10-09",
        base64Decoder: config?.base64Decoder ?? fromBase64/* fromBase64 */.E,
        base64Encoder: config?.base64Encoder ?? toBase64/* toBase64 */.n,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultAppConfigHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer/* AwsSdkSigV4Signer */.f2(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger/* NoOpLogger */.N(),
        protocol: config?.protocol ?? AwsRestJsonProtocol/* AwsRestJsonProtocol */.Y,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.appconfig",
            errorTypeRegistries: schemas_0/* errorTypeRegistries */.q1,
            version: "2019-10-09",
            serviceTarget: "AmazonAppConfig",
        },
        serviceId: config?.serviceId ?? "AppConfig",
        sha256: config?.sha256 ?? Sha256Node/* Sha256Node */.k,
        urlParser: config?.urlParser ?? parseUrl/* parseUrl */.D,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8/* fromUtf8 */.a,
        utf8Encoder: config?.utf8Encoder ?? toUtf8/* toUtf8 */.P,
    };
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/runtimeConfig.js










const runtimeConfig_getRuntimeConfig = (config) => {
    (0,smithy_client_emitWarningIfUnsupportedVersion/* emitWarningIfUnsupportedVersion */.I)(process.version);
    const defaultsMode = (0,resolveDefaultsModeConfig/* resolveDefaultsModeConfig */.I)(config);
    const defaultConfigProvider = () => defaultsMode().then(defaults_mode/* loadConfigsForDefaultMode */.l);
    const clientSharedValues = getRuntimeConfig(config);
    (0,emitWarningIfUnsupportedVersion/* emitWarningIfUnsupportedVersion */.I)(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0,configLoader/* loadConfig */.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS/* NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */.$, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength/* calculateBodyLength */.n,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider/* defaultProvider */.v6,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,defaultUserAgent/* createDefaultUserAgentProvider */.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_namespaceObject.rE }),
        maxAttempts: config?.maxAttempts ?? (0,configLoader/* loadConfig */.Z)(middleware_retry_configurations/* NODE_MAX_ATTEMPT_CONFIG_OPTIONS */.qs, config),
        region: config?.region ?? (0,configLoader/* loadConfig */.Z)(regionConfig_config/* NODE_REGION_CONFIG_OPTIONS */.GG, { ...regionConfig_config/* NODE_REGION_CONFIG_FILE_OPTIONS */.zH, ...loaderConfig }),
        requestHandler: node_http_handler/* NodeHttpHandler */.$.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            (0,configLoader/* loadConfig */.Z)({
                ...middleware_retry_configurations/* NODE_RETRY_MODE_CONFIG_OPTIONS */.kN,
                default: async () => (await defaultConfigProvider()).retryMode || util_retry_config/* DEFAULT_RETRY_MODE */.L0,
            }, config),
        streamCollector: config?.streamCollector ?? stream_collector/* streamCollector */.k,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,configLoader/* loadConfig */.Z)(NodeUseDualstackEndpointConfigOptions/* NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */.e$, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0,configLoader/* loadConfig */.Z)(NodeUseFipsEndpointConfigOptions/* NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */.Ko, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0,configLoader/* loadConfig */.Z)(nodeAppIdConfigOptions/* NODE_APP_ID_CONFIG_OPTIONS */.hV, loaderConfig),
    };
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var region_config_resolver_extensions = __webpack_require__(9999);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js + 3 modules
var defaultExtensionConfiguration = __webpack_require__(46571);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var httpExtensionConfiguration = __webpack_require__(20274);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
                _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
        },
        httpAuthSchemes() {
            return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
            _credentials = credentials;
        },
        credentials() {
            return _credentials;
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/runtimeExtensions.js




const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0,region_config_resolver_extensions/* getAwsRegionExtensionConfiguration */.R)(runtimeConfig), (0,defaultExtensionConfiguration/* getDefaultExtensionConfiguration */.xA)(runtimeConfig), (0,httpExtensionConfiguration/* getHttpHandlerExtensionConfiguration */.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0,region_config_resolver_extensions/* resolveAwsRegionExtensionConfiguration */.$)(extensionConfiguration), (0,defaultExtensionConfiguration/* resolveDefaultRuntimeConfig */.uv)(extensionConfiguration), (0,httpExtensionConfiguration/* resolveHttpHandlerRuntimeConfig */.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/AppConfigClient.js













class AppConfigClient extends client/* Client */.K {
    config;
    constructor(...[configuration]) {
        const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (0,EndpointParameters/* resolveClientEndpointParameters */.v)(_config_0);
        const _config_2 = (0,configurations/* resolveUserAgentConfig */.D)(_config_1);
        const _config_3 = (0,middleware_retry_configurations/* resolveRetryConfig */.$z)(_config_2);
        const _config_4 = (0,resolveRegionConfig/* resolveRegionConfig */.T)(_config_3);
        const _config_5 = (0,hostHeaderMiddleware/* resolveHostHeaderConfig */.OV)(_config_4);
        const _config_6 = (0,endpoints/* resolveEndpointConfig */.Co)(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use((0,getSchemaSerdePlugin/* getSchemaSerdePlugin */.wq)(this.config));
        this.middlewareStack.use((0,user_agent_middleware/* getUserAgentPlugin */.sM)(this.config));
        this.middlewareStack.use((0,retry/* getRetryPlugin */.ey)(this.config));
        this.middlewareStack.use((0,contentLengthMiddleware/* getContentLengthPlugin */.vK)(this.config));
        this.middlewareStack.use((0,hostHeaderMiddleware/* getHostHeaderPlugin */.TC)(this.config));
        this.middlewareStack.use((0,loggerMiddleware/* getLoggerPlugin */.Y7)(this.config));
        this.middlewareStack.use((0,getRecursionDetectionPlugin/* getRecursionDetectionPlugin */.n)(this.config));
        this.middlewareStack.use((0,getHttpAuthSchemeEndpointRuleSetPlugin/* getHttpAuthSchemeEndpointRuleSetPlugin */.w)(this.config, {
            httpAuthSchemeParametersProvider: defaultAppConfigHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig/* DefaultIdentityProviderConfig */.h({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use((0,getHttpSigningMiddleware/* getHttpSigningPlugin */.l)(this.config));
    }
    destroy() {
        super.destroy();
    }
}


/***/ }),

/***/ 83504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86801);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34172);
/* harmony import */ var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32229);



const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "AmazonAppConfig", "AppConfigClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];


/***/ }),

/***/ 46271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ CreateHostedConfigurationVersionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83504);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21326);


class CreateHostedConfigurationVersionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "CreateHostedConfigurationVersion", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .CreateHostedConfigurationVersion$ */ .wD) {
}


/***/ }),

/***/ 64193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ GetDeploymentCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83504);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21326);


class GetDeploymentCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "GetDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .GetDeployment$ */ .EH) {
}


/***/ }),

/***/ 4759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ GetHostedConfigurationVersionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83504);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21326);


class GetHostedConfigurationVersionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "GetHostedConfigurationVersion", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .GetHostedConfigurationVersion$ */ .wI) {
}


/***/ }),

/***/ 39041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ListApplicationsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83504);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21326);


class ListApplicationsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListApplications", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListApplications$ */ .U6) {
}


/***/ }),

/***/ 68544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ListConfigurationProfilesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83504);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21326);


class ListConfigurationProfilesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListConfigurationProfiles", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListConfigurationProfiles$ */ .Mx) {
}


/***/ }),

/***/ 43118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ListDeploymentStrategiesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83504);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21326);


class ListDeploymentStrategiesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListDeploymentStrategies", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListDeploymentStrategies$ */ .R_) {
}


/***/ }),

/***/ 98772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ListDeploymentsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83504);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21326);


class ListDeploymentsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListDeployments$ */ .vt) {
}


/***/ }),

/***/ 16454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ListEnvironmentsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83504);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21326);


class ListEnvironmentsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListEnvironments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListEnvironments$ */ .tG) {
}


/***/ }),

/***/ 37669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ StartDeploymentCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83504);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21326);


class StartDeploymentCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "StartDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .StartDeployment$ */ .X1) {
}


/***/ }),

/***/ 19589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ StopDeploymentCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83504);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21326);


class StopDeploymentCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "StopDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .StopDeployment$ */ .YC) {
}


/***/ }),

/***/ 32229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commonParams),
/* harmony export */   v: () => (/* binding */ resolveClientEndpointParameters)
/* harmony export */ });
const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "appconfig",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};


/***/ }),

/***/ 21326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wD: () => (/* binding */ CreateHostedConfigurationVersion$),
  EH: () => (/* binding */ GetDeployment$),
  wI: () => (/* binding */ GetHostedConfigurationVersion$),
  U6: () => (/* binding */ ListApplications$),
  Mx: () => (/* binding */ ListConfigurationProfiles$),
  R_: () => (/* binding */ ListDeploymentStrategies$),
  vt: () => (/* binding */ ListDeployments$),
  tG: () => (/* binding */ ListEnvironments$),
  X1: () => (/* binding */ StartDeployment$),
  YC: () => (/* binding */ StopDeployment$),
  q1: () => (/* binding */ errorTypeRegistries)
});

// UNUSED EXPORTS: AccountSettings$, Action$, ActionInvocation$, AppConfigServiceException$, Application$, Applications$, AppliedExtension$, AttributeValue$, BadRequestDetails$, BadRequestException$, Configuration$, ConfigurationProfile$, ConfigurationProfileSummary$, ConfigurationProfiles$, ConflictException$, CreateApplication$, CreateApplicationRequest$, CreateConfigurationProfile$, CreateConfigurationProfileRequest$, CreateDeploymentStrategy$, CreateDeploymentStrategyRequest$, CreateEnvironment$, CreateEnvironmentRequest$, CreateExperimentDefinition$, CreateExperimentDefinitionRequest$, CreateExtension$, CreateExtensionAssociation$, CreateExtensionAssociationRequest$, CreateExtensionRequest$, CreateHostedConfigurationVersionRequest$, DeleteApplication$, DeleteApplicationRequest$, DeleteConfigurationProfile$, DeleteConfigurationProfileRequest$, DeleteDeploymentStrategy$, DeleteDeploymentStrategyRequest$, DeleteEnvironment$, DeleteEnvironmentRequest$, DeleteExperimentDefinition$, DeleteExperimentDefinitionRequest$, DeleteExtension$, DeleteExtensionAssociation$, DeleteExtensionAssociationRequest$, DeleteExtensionRequest$, DeleteHostedConfigurationVersion$, DeleteHostedConfigurationVersionRequest$, DeletionProtectionSettings$, Deployment$, DeploymentEvent$, DeploymentParameters$, DeploymentStrategies$, DeploymentStrategy$, DeploymentSummary$, Deployments$, Environment$, Environments$, ExperimentDefinition$, ExperimentDefinitionSnapshot$, ExperimentDefinitionSummary$, ExperimentDefinitions$, ExperimentRun$, ExperimentRunEvent$, ExperimentRunEvents$, ExperimentRunResult$, ExperimentRunSummary$, ExperimentRuns$, Extension$, ExtensionAssociation$, ExtensionAssociationSummary$, ExtensionAssociations$, ExtensionSummary$, Extensions$, FlagValue$, GetAccountSettings$, GetApplication$, GetApplicationRequest$, GetConfiguration$, GetConfigurationProfile$, GetConfigurationProfileRequest$, GetConfigurationRequest$, GetDeploymentRequest$, GetDeploymentStrategy$, GetDeploymentStrategyRequest$, GetEnvironment$, GetEnvironmentRequest$, GetExperimentDefinition$, GetExperimentDefinitionRequest$, GetExperimentRun$, GetExperimentRunRequest$, GetExtension$, GetExtensionAssociation$, GetExtensionAssociationRequest$, GetExtensionRequest$, GetHostedConfigurationVersionRequest$, HostedConfigurationVersion$, HostedConfigurationVersionSummary$, HostedConfigurationVersions$, InternalServerException$, InvalidConfigurationDetail$, ListApplicationsRequest$, ListConfigurationProfilesRequest$, ListDeploymentStrategiesRequest$, ListDeploymentsRequest$, ListEnvironmentsRequest$, ListExperimentDefinitions$, ListExperimentDefinitionsRequest$, ListExperimentRunEvents$, ListExperimentRunEventsRequest$, ListExperimentRuns$, ListExperimentRunsRequest$, ListExtensionAssociations$, ListExtensionAssociationsRequest$, ListExtensions$, ListExtensionsRequest$, ListHostedConfigurationVersions$, ListHostedConfigurationVersionsRequest$, ListTagsForResource$, ListTagsForResourceRequest$, Monitor$, Parameter$, PayloadTooLargeException$, ResourceNotFoundException$, ResourceTags$, ServiceQuotaExceededException$, StartDeploymentRequest$, StartExperimentRun$, StartExperimentRunRequest$, StopDeploymentRequest$, StopExperimentRun$, StopExperimentRunRequest$, TagResource$, TagResourceRequest$, Treatment$, TreatmentInput$, TreatmentOverrides$, UntagResource$, UntagResourceRequest$, UpdateAccountSettings$, UpdateAccountSettingsRequest$, UpdateApplication$, UpdateApplicationRequest$, UpdateConfigurationProfile$, UpdateConfigurationProfileRequest$, UpdateDeploymentStrategy$, UpdateDeploymentStrategyRequest$, UpdateEnvironment$, UpdateEnvironmentRequest$, UpdateExperimentDefinition$, UpdateExperimentDefinitionRequest$, UpdateExperimentRun$, UpdateExperimentRunRequest$, UpdateExtension$, UpdateExtensionAssociation$, UpdateExtensionAssociationRequest$, UpdateExtensionRequest$, ValidateConfiguration$, ValidateConfigurationRequest$, Validator$, VendedMetricsSettings$

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = __webpack_require__(75629);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var exceptions = __webpack_require__(54667);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/models/AppConfigServiceException.js


class AppConfigServiceException extends exceptions/* ServiceException */.T {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, AppConfigServiceException.prototype);
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/models/errors.js

class BadRequestException extends AppConfigServiceException {
    name = "BadRequestException";
    $fault = "client";
    Message;
    Reason;
    Details;
    constructor(opts) {
        super({
            name: "BadRequestException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BadRequestException.prototype);
        this.Message = opts.Message;
        this.Reason = opts.Reason;
        this.Details = opts.Details;
    }
}
class InternalServerException extends AppConfigServiceException {
    name = "InternalServerException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "InternalServerException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServerException.prototype);
        this.Message = opts.Message;
    }
}
class ServiceQuotaExceededException extends AppConfigServiceException {
    name = "ServiceQuotaExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ServiceQuotaExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceNotFoundException extends AppConfigServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    ResourceName;
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.Message = opts.Message;
        this.ResourceName = opts.ResourceName;
    }
}
class ConflictException extends AppConfigServiceException {
    name = "ConflictException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
        this.Message = opts.Message;
    }
}
class PayloadTooLargeException extends AppConfigServiceException {
    name = "PayloadTooLargeException";
    $fault = "client";
    Message;
    Measure;
    Limit;
    Size;
    constructor(opts) {
        super({
            name: "PayloadTooLargeException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, PayloadTooLargeException.prototype);
        this.Message = opts.Message;
        this.Measure = opts.Measure;
        this.Limit = opts.Limit;
        this.Size = opts.Size;
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/schemas/schemas_0.js
const _A = "Action";
const _AA = "AlarmArn";
const _AD = "AudienceDescription";
const _AE = "AppliedExtension";
const _AEp = "AppliedExtensions";
const _AI = "ActionInvocation";
const _AI_ = "Application-Id";
const _AIc = "ActionInvocations";
const _AIp = "ApplicationId";
const _AIpp = "ApplicationIdentifier";
const _AL = "ActionList";
const _ALp = "ApplicationList";
const _AM = "ActionsMap";
const _AN = "ActionName";
const _AR = "AudienceRule";
const _ARA = "AlarmRoleArn";
const _AR_ = "Allow-Revert";
const _ARl = "AllowRevert";
const _AV = "AttributeValues";
const _AVM = "AttributeValueMap";
const _AVt = "AttributeValue";
const _Ac = "Actions";
const _Ap = "Application";
const _App = "Applications";
const _Ar = "Arn";
const _B = "Blob";
const _BRD = "BadRequestDetails";
const _BRE = "BadRequestException";
const _BV = "BooleanValue";
const _CA = "CompletedAt";
const _CAR = "CreateApplicationRequest";
const _CCPR = "CreateConfigurationProfileRequest";
const _CDSR = "CreateDeploymentStrategyRequest";
const _CE = "ConflictException";
const _CEAR = "CreateExtensionAssociationRequest";
const _CEDR = "CreateExperimentDefinitionRequest";
const _CER = "CreateEnvironmentRequest";
const _CERr = "CreateExtensionRequest";
const _CHCV = "CreateHostedConfigurationVersion";
const _CHCVR = "CreateHostedConfigurationVersionRequest";
const _CLU = "ConfigurationLocationUri";
const _CN = "ConfigurationName";
const _CPI = "ConfigurationProfileIdentifier";
const _CPI_ = "Configuration-Profile-Id";
const _CPIo = "ConfigurationProfileId";
const _CPS = "ConfigurationProfileSummary";
const _CPSL = "ConfigurationProfileSummaryList";
const _CPo = "ConfigurationProfiles";
const _CT = "ContentType";
const _CT_ = "Content-Type";
const _CV = "ConfigurationVersion";
const _Co = "Content";
const _Con = "Control";
const _Cons = "Constraint";
const _D = "Details";
const _DDIM = "DeploymentDurationInMinutes";
const _DE = "DeploymentEvent";
const _DEP = "DynamicExtensionParameters";
const _DEe = "DeploymentEvents";
const _DL = "DeploymentList";
const _DN = "DeploymentNumber";
const _DPM = "DynamicParameterMap";
const _DPe = "DeploymentParameters";
const _DS = "DeploymentStrategies";
const _DSI = "DeploymentStrategyId";
const _DSL = "DeploymentStrategyList";
const _DSe = "DeploymentStrategy";
const _DSep = "DeploymentSummary";
const _De = "Description";
const _Dep = "Deployment";
const _Depl = "Deployments";
const _Dy = "Dynamic";
const _E = "Enabled";
const _EAI = "ExtensionAssociationId";
const _EAx = "ExtensionAssociation";
const _EAxt = "ExtensionArn";
const _EC = "ErrorCode";
const _EDI = "ExperimentDefinitionIdentifier";
const _EI = "ExtensionIdentifier";
const _EIn = "EnvironmentIdentifier";
const _EInv = "EnvironmentId";
const _EIx = "ExtensionId";
const _EL = "EventLog";
const _ELn = "EnvironmentList";
const _EM = "ErrorMessage";
const _EP = "ExposurePercentage";
const _ET = "EventType";
const _EVN = "ExtensionVersionNumber";
const _En = "Environment";
const _Env = "Environments";
const _FBTIM = "FinalBakeTimeInMinutes";
const _FK = "FlagKey";
const _FV = "FlagValue";
const _GD = "GetDeployment";
const _GDR = "GetDeploymentRequest";
const _GF = "GrowthFactor";
const _GHCV = "GetHostedConfigurationVersion";
const _GHCVR = "GetHostedConfigurationVersionRequest";
const _GT = "GrowthType";
const _H = "Hypothesis";
const _HCV = "HostedConfigurationVersion";
const _I = "Id";
const _IC = "InvalidConfiguration";
const _ICD = "InvalidConfigurationDetail";
const _ICDL = "InvalidConfigurationDetailList";
const _II = "InvocationId";
const _ISE = "InternalServerException";
const _In = "Inline";
const _It = "Items";
const _KKA = "KmsKeyArn";
const _KKI = "KmsKeyIdentifier";
const _L = "Limit";
const _LA = "ListApplications";
const _LAR = "ListApplicationsRequest";
const _LC = "LaunchCriteria";
const _LCP = "ListConfigurationProfiles";
const _LCPR = "ListConfigurationProfilesRequest";
const _LD = "ListDeployments";
const _LDN = "LatestDeploymentNumber";
const _LDR = "ListDeploymentsRequest";
const _LDS = "ListDeploymentStrategies";
const _LDSR = "ListDeploymentStrategiesRequest";
const _LE = "ListEnvironments";
const _LER = "ListEnvironmentsRequest";
const _LU = "LocationUri";
const _LVN = "LatestVersionNumber";
const _LVN_ = "Latest-Version-Number";
const _Lo = "Location";
const _M = "Message";
const _ML = "MonitorList";
const _MR = "MaxResults";
const _Me = "Measure";
const _Mo = "Monitors";
const _Mon = "Monitor";
const _N = "Name";
const _NA = "NumberArray";
const _NT = "NextToken";
const _NV = "NumberValue";
const _OA = "OccurredAt";
const _P = "Parameters";
const _PC = "PercentageComplete";
const _PM = "ParameterMap";
const _PTLE = "PayloadTooLargeException";
const _Pa = "Parameter";
const _R = "Reason";
const _RA = "RoleArn";
const _RAe = "ResourceArn";
const _RI = "ResourceIdentifier";
const _RN = "ResourceName";
const _RNFE = "ResourceNotFoundException";
const _RRA = "RetrievalRoleArn";
const _RT = "ReplicateTo";
const _RTe = "ResourceTags";
const _Req = "Required";
const _S = "Size";
const _SA = "StartedAt";
const _SAt = "StringArray";
const _SD = "StartDeployment";
const _SDR = "StartDeploymentRequest";
const _SDRt = "StopDeploymentRequest";
const _SDt = "StopDeployment";
const _SERR = "StartExperimentRunRequest";
const _SQEE = "ServiceQuotaExceededException";
const _SV = "StringValue";
const _SWLBA = "StringWithLengthBetween0And32768";
const _St = "State";
const _T = "Type";
const _TB = "TriggeredBy";
const _TI = "TreatmentInput";
const _TIL = "TreatmentInputList";
const _TK = "TagKeys";
const _TO = "TreatmentOverrides";
const _TRR = "TagResourceRequest";
const _Ta = "Tags";
const _Tr = "Treatments";
const _U = "Uri";
const _UEAR = "UpdateExtensionAssociationRequest";
const _URR = "UntagResourceRequest";
const _V = "Validators";
const _VL = "VersionLabel";
const _VLa = "ValidatorList";
const _VN = "VersionNumber";
const _VN_ = "Version-Number";
const _VT = "ValidatorTypes";
const _Va = "Value";
const _Val = "Validator";
const _W = "Weight";
const _c = "client";
const _e = "error";
const _h = "http";
const _hE = "httpError";
const _hH = "httpHeader";
const _hQ = "httpQuery";
const _mr = "max_results";
const _nt = "next_token";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.appconfig";
const _se = "server";
const _t = "type";
const _tK = "tagKeys";
const n0 = "com.amazonaws.appconfig";



const _s_registry = TypeRegistry/* TypeRegistry */.O.for(_s);
var AppConfigServiceException$ = [-3, _s, "AppConfigServiceException", 0, [], []];
_s_registry.registerError(AppConfigServiceException$, AppConfigServiceException);
const n0_registry = TypeRegistry/* TypeRegistry */.O.for(n0);
var BadRequestException$ = [-3, n0, _BRE,
    { [_e]: _c, [_hE]: 400 },
    [_M, _R, _D],
    [0, 0, () => BadRequestDetails$]
];
n0_registry.registerError(BadRequestException$, BadRequestException);
var ConflictException$ = [-3, n0, _CE,
    { [_e]: _c, [_hE]: 409 },
    [_M],
    [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServerException$ = [-3, n0, _ISE,
    { [_e]: _se, [_hE]: 500 },
    [_M],
    [0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var PayloadTooLargeException$ = [-3, n0, _PTLE,
    { [_e]: _c, [_hE]: 413 },
    [_M, _Me, _L, _S],
    [0, 0, 1, 1]
];
n0_registry.registerError(PayloadTooLargeException$, PayloadTooLargeException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c, [_hE]: 404 },
    [_M, _RN],
    [0, 0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [-3, n0, _SQEE,
    { [_e]: _c, [_hE]: 402 },
    [_M],
    [0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var _Blob = [0, n0, _B, 8, 21];
var StringWithLengthBetween0And32768 = [0, n0, _SWLBA, 8, 0];
var Action$ = [3, n0, _A,
    0,
    [_N, _De, _U, _RA],
    [0, 0, 0, 0]
];
var ActionInvocation$ = [3, n0, _AI,
    0,
    [_EI, _AN, _U, _RA, _EM, _EC, _II],
    [0, 0, 0, 0, 0, 0, 0]
];
var Application$ = [3, n0, _Ap,
    0,
    [_I, _N, _De],
    [0, 0, 0]
];
var Applications$ = [3, n0, _App,
    0,
    [_It, _NT],
    [() => ApplicationList, 0]
];
var AppliedExtension$ = [3, n0, _AE,
    0,
    [_EIx, _EAI, _VN, _P],
    [0, 0, 1, 128 | 0]
];
var ConfigurationProfiles$ = [3, n0, _CPo,
    0,
    [_It, _NT],
    [() => ConfigurationProfileSummaryList, 0]
];
var ConfigurationProfileSummary$ = [3, n0, _CPS,
    0,
    [_AIp, _I, _N, _LU, _VT, _T],
    [0, 0, 0, 0, 64 | 0, 0]
];
var CreateApplicationRequest$ = [3, n0, _CAR,
    0,
    [_N, _De, _Ta],
    [0, 0, 128 | 0], 1
];
var CreateConfigurationProfileRequest$ = [3, n0, _CCPR,
    0,
    [_AIp, _N, _LU, _De, _RRA, _V, _Ta, _T, _KKI],
    [[0, 1], 0, 0, 0, 0, [() => ValidatorList, 0], 128 | 0, 0, 0], 3
];
var CreateDeploymentStrategyRequest$ = [3, n0, _CDSR,
    0,
    [_N, _DDIM, _GF, _De, _FBTIM, _GT, _RT, _Ta],
    [0, 1, 1, 0, 1, 0, 0, 128 | 0], 3
];
var CreateEnvironmentRequest$ = [3, n0, _CER,
    0,
    [_AIp, _N, _De, _Mo, _Ta],
    [[0, 1], 0, 0, () => MonitorList, 128 | 0], 2
];
var CreateExperimentDefinitionRequest$ = [3, n0, _CEDR,
    0,
    [_AIpp, _N, _CPI, _EIn, _FK, _Tr, _Con, _AR, _H, _AD, _LC, _Ta],
    [[0, 1], 0, 0, 0, 0, () => TreatmentInputList, () => TreatmentInput$, 0, 0, 0, 0, 128 | 0], 8
];
var CreateExtensionAssociationRequest$ = [3, n0, _CEAR,
    0,
    [_EI, _RI, _EVN, _P, _Ta],
    [0, 0, 1, 128 | 0, 128 | 0], 2
];
var CreateExtensionRequest$ = [3, n0, _CERr,
    0,
    [_N, _Ac, _De, _P, _Ta, _LVN],
    [0, () => ActionsMap, 0, () => ParameterMap, 128 | 0, [1, { [_hH]: _LVN_ }]], 2
];
var CreateHostedConfigurationVersionRequest$ = [3, n0, _CHCVR,
    0,
    [_AIp, _CPIo, _Co, _CT, _De, _LVN, _VL],
    [[0, 1], [0, 1], [() => _Blob, 16], [0, { [_hH]: _CT_ }], [0, { [_hH]: _De }], [1, { [_hH]: _LVN_ }], [0, { [_hH]: _VL }]], 4
];
var Deployment$ = [3, n0, _Dep,
    0,
    [_AIp, _EInv, _DSI, _CPIo, _DN, _CN, _CLU, _CV, _De, _DDIM, _GT, _GF, _FBTIM, _St, _EL, _PC, _SA, _CA, _AEp, _KKA, _KKI, _VL],
    [0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 0, () => DeploymentEvents, 1, 5, 5, () => AppliedExtensions, 0, 0, 0]
];
var DeploymentEvent$ = [3, n0, _DE,
    0,
    [_ET, _TB, _De, _AIc, _OA],
    [0, 0, 0, () => ActionInvocations, 5]
];
var DeploymentParameters$ = [3, n0, _DPe,
    0,
    [_DEP, _Ta],
    [[() => DynamicParameterMap, 0], 128 | 0]
];
var Deployments$ = [3, n0, _Depl,
    0,
    [_It, _NT],
    [() => DeploymentList, 0]
];
var DeploymentStrategies$ = [3, n0, _DS,
    0,
    [_It, _NT],
    [() => DeploymentStrategyList, 0]
];
var DeploymentStrategy$ = [3, n0, _DSe,
    0,
    [_I, _N, _De, _DDIM, _GT, _GF, _FBTIM, _RT],
    [0, 0, 0, 1, 0, 1, 1, 0]
];
var DeploymentSummary$ = [3, n0, _DSep,
    0,
    [_DN, _CPIo, _CN, _CV, _DDIM, _GT, _GF, _FBTIM, _St, _PC, _SA, _CA, _VL, _T],
    [1, 0, 0, 0, 1, 0, 1, 1, 0, 1, 5, 5, 0, 0]
];
var Environment$ = [3, n0, _En,
    0,
    [_AIp, _I, _N, _De, _St, _Mo],
    [0, 0, 0, 0, 0, () => MonitorList]
];
var Environments$ = [3, n0, _Env,
    0,
    [_It, _NT],
    [() => EnvironmentList, 0]
];
var ExtensionAssociation$ = [3, n0, _EAx,
    0,
    [_I, _EAxt, _RAe, _Ar, _P, _EVN],
    [0, 0, 0, 0, 128 | 0, 1]
];
var FlagValue$ = [3, n0, _FV,
    0,
    [_E, _AV],
    [2, () => AttributeValueMap], 1
];
var GetDeploymentRequest$ = [3, n0, _GDR,
    0,
    [_AIp, _EInv, _DN],
    [[0, 1], [0, 1], [1, 1]], 3
];
var GetHostedConfigurationVersionRequest$ = [3, n0, _GHCVR,
    0,
    [_AIp, _CPIo, _VN],
    [[0, 1], [0, 1], [1, 1]], 3
];
var HostedConfigurationVersion$ = [3, n0, _HCV,
    0,
    [_AIp, _CPIo, _VN, _De, _Co, _CT, _VL, _KKA],
    [[0, { [_hH]: _AI_ }], [0, { [_hH]: _CPI_ }], [1, { [_hH]: _VN_ }], [0, { [_hH]: _De }], [() => _Blob, 16], [0, { [_hH]: _CT_ }], [0, { [_hH]: _VL }], [0, { [_hH]: _KKA }]]
];
var InvalidConfigurationDetail$ = [3, n0, _ICD,
    0,
    [_Cons, _Lo, _R, _T, _Va],
    [0, 0, 0, 0, 0]
];
var ListApplicationsRequest$ = [3, n0, _LAR,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mr }], [0, { [_hQ]: _nt }]]
];
var ListConfigurationProfilesRequest$ = [3, n0, _LCPR,
    0,
    [_AIp, _MR, _NT, _T],
    [[0, 1], [1, { [_hQ]: _mr }], [0, { [_hQ]: _nt }], [0, { [_hQ]: _t }]], 1
];
var ListDeploymentsRequest$ = [3, n0, _LDR,
    0,
    [_AIp, _EInv, _MR, _NT],
    [[0, 1], [0, 1], [1, { [_hQ]: _mr }], [0, { [_hQ]: _nt }]], 2
];
var ListDeploymentStrategiesRequest$ = [3, n0, _LDSR,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mr }], [0, { [_hQ]: _nt }]]
];
var ListEnvironmentsRequest$ = [3, n0, _LER,
    0,
    [_AIp, _MR, _NT],
    [[0, 1], [1, { [_hQ]: _mr }], [0, { [_hQ]: _nt }]], 1
];
var Monitor$ = [3, n0, _Mon,
    0,
    [_AA, _ARA],
    [0, 0], 1
];
var Parameter$ = [3, n0, _Pa,
    0,
    [_De, _Req, _Dy],
    [0, 2, 2]
];
var ResourceTags$ = [3, n0, _RTe,
    0,
    [_Ta],
    [128 | 0]
];
var StartDeploymentRequest$ = [3, n0, _SDR,
    0,
    [_AIp, _EInv, _DSI, _CPIo, _CV, _De, _Ta, _KKI, _DEP, _LDN],
    [[0, 1], [0, 1], 0, 0, 0, 0, 128 | 0, 0, [() => DynamicParameterMap, 0], 1], 5
];
var StartExperimentRunRequest$ = [3, n0, _SERR,
    0,
    [_AIpp, _EDI, _De, _EP, _TO, _Ta, _DPe],
    [[0, 1], [0, 1], 0, 1, () => TreatmentOverrides$, 128 | 0, [() => DeploymentParameters$, 0]], 2
];
var StopDeploymentRequest$ = [3, n0, _SDRt,
    0,
    [_AIp, _EInv, _DN, _ARl],
    [[0, 1], [0, 1], [1, 1], [2, { [_hH]: _AR_ }]], 3
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_RAe, _Ta],
    [[0, 1], 128 | 0], 2
];
var TreatmentInput$ = [3, n0, _TI,
    0,
    [_W, _FV, _De],
    [1, () => FlagValue$, 0], 2
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_RAe, _TK],
    [[0, 1], [64 | 0, { [_hQ]: _tK }]], 2
];
var UpdateExtensionAssociationRequest$ = [3, n0, _UEAR,
    0,
    [_EAI, _P],
    [[0, 1], 128 | 0], 1
];
var Validator$ = [3, n0, _Val,
    0,
    [_T, _Co],
    [0, [() => StringWithLengthBetween0And32768, 0]], 2
];
var ActionInvocations = [1, n0, _AIc,
    0, () => ActionInvocation$
];
var ActionList = [1, n0, _AL,
    0, () => Action$
];
var ApplicationList = [1, n0, _ALp,
    0, () => Application$
];
var AppliedExtensions = [1, n0, _AEp,
    0, () => AppliedExtension$
];
var ConfigurationProfileSummaryList = [1, n0, _CPSL,
    0, () => ConfigurationProfileSummary$
];
var DeploymentEvents = [1, n0, _DEe,
    0, () => DeploymentEvent$
];
var DeploymentList = [1, n0, _DL,
    0, () => DeploymentSummary$
];
var DeploymentStrategyList = [1, n0, _DSL,
    0, () => DeploymentStrategy$
];
var EnvironmentList = [1, n0, _ELn,
    0, () => Environment$
];
var InvalidConfigurationDetailList = [1, n0, _ICDL,
    0, () => InvalidConfigurationDetail$
];
var MonitorList = [1, n0, _ML,
    0, () => Monitor$
];
var TreatmentInputList = [1, n0, _TIL,
    0, () => TreatmentInput$
];
var ValidatorList = [1, n0, _VLa,
    0, [() => Validator$,
        0]
];
var ActionsMap = [2, n0, _AM,
    0, 0, () => ActionList
];
var AttributeValueMap = [2, n0, _AVM,
    0, 0, () => AttributeValue$
];
var DynamicParameterMap = [2, n0, _DPM,
    8, 0, 0
];
var ParameterMap = [2, n0, _PM,
    0, 0, () => Parameter$
];
var AttributeValue$ = [4, n0, _AVt,
    0,
    [_SV, _NV, _BV, _SAt, _NA],
    [0, 1, 2, 64 | 0, 64 | 1]
];
var BadRequestDetails$ = [4, n0, _BRD,
    0,
    [_IC],
    [() => InvalidConfigurationDetailList]
];
var TreatmentOverrides$ = [4, n0, _TO,
    0,
    [_In],
    [128 | 0]
];
var CreateHostedConfigurationVersion$ = [9, n0, _CHCV,
    { [_h]: ["POST", "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions", 201] }, () => CreateHostedConfigurationVersionRequest$, () => HostedConfigurationVersion$
];
var GetDeployment$ = [9, n0, _GD,
    { [_h]: ["GET", "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}", 200] }, () => GetDeploymentRequest$, () => Deployment$
];
var GetHostedConfigurationVersion$ = [9, n0, _GHCV,
    { [_h]: ["GET", "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}", 200] }, () => GetHostedConfigurationVersionRequest$, () => HostedConfigurationVersion$
];
var ListApplications$ = [9, n0, _LA,
    { [_h]: ["GET", "/applications", 200] }, () => ListApplicationsRequest$, () => Applications$
];
var ListConfigurationProfiles$ = [9, n0, _LCP,
    { [_h]: ["GET", "/applications/{ApplicationId}/configurationprofiles", 200] }, () => ListConfigurationProfilesRequest$, () => ConfigurationProfiles$
];
var ListDeployments$ = [9, n0, _LD,
    { [_h]: ["GET", "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments", 200] }, () => ListDeploymentsRequest$, () => Deployments$
];
var ListDeploymentStrategies$ = [9, n0, _LDS,
    { [_h]: ["GET", "/deploymentstrategies", 200] }, () => ListDeploymentStrategiesRequest$, () => DeploymentStrategies$
];
var ListEnvironments$ = [9, n0, _LE,
    { [_h]: ["GET", "/applications/{ApplicationId}/environments", 200] }, () => ListEnvironmentsRequest$, () => Environments$
];
var StartDeployment$ = [9, n0, _SD,
    { [_h]: ["POST", "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments", 201] }, () => StartDeploymentRequest$, () => Deployment$
];
var StopDeployment$ = [9, n0, _SDt,
    { [_h]: ["DELETE", "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}", 202] }, () => StopDeploymentRequest$, () => Deployment$
];


/***/ }),

/***/ 86076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ AwsRestJsonProtocol)
/* harmony export */ });
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85676);
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55143);
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11547);
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66214);
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97446);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95125);
/* harmony import */ var _ProtocolLib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24017);



class AwsRestJsonProtocol extends _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__/* .HttpBindingProtocol */ .s {
    serializer;
    deserializer;
    codec;
    mixin = new _ProtocolLib__WEBPACK_IMPORTED_MODULE_1__/* .ProtocolLib */ .U();
    constructor({ defaultNamespace, errorTypeRegistries, jsonCodec, }) {
        super({
            defaultNamespace,
            errorTypeRegistries,
        });
        const settings = {
            timestampFormat: {
                useTrait: true,
                default: 7,
            },
            httpBindings: true,
            jsonName: true,
        };
        this.codec = jsonCodec ?? new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__/* .JsonCodec2 */ .p(settings);
        this.serializer = new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_3__/* .HttpInterceptingShapeSerializer */ ._(this.codec.createSerializer(), settings);
        this.deserializer = new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__/* .HttpInterceptingShapeDeserializer */ .z(this.codec.createDeserializer(), settings);
    }
    getShapeId() {
        return "aws.protocols#restJson1";
    }
    getPayloadCodec() {
        return this.codec;
    }
    setSerdeContext(serdeContext) {
        this.codec.setSerdeContext(serdeContext);
        super.setSerdeContext(serdeContext);
    }
    async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        const inputSchema = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__/* .NormalizedSchema */ .l1.of(operationSchema.input);
        if (!request.headers["content-type"]) {
            const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
            if (contentType) {
                request.headers["content-type"] = contentType;
            }
        }
        if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) {
            request.body = "{}";
        }
        return request;
    }
    async deserializeResponse(operationSchema, context, response) {
        const output = await super.deserializeResponse(operationSchema, context, response);
        const outputSchema = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__/* .NormalizedSchema */ .l1.of(operationSchema.output);
        for (const [name, member] of outputSchema.structIterator()) {
            if (member.getMemberTraits().httpPayload && !(name in output)) {
                output[name] = null;
            }
        }
        return output;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = (0,_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__/* .loadRestJsonErrorCode */ .cJ)(response, dataObject) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
        const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__/* .NormalizedSchema */ .l1.of(errorSchema);
        const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
        const output = {};
        const errorDeserializer = this.codec.createDeserializer();
        for (const [name, member] of ns.structIterator()) {
            const target = member.getMergedTraits().jsonName ?? name;
            output[name] = errorDeserializer.readObject(member, dataObject[target]);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message,
        }, output), dataObject);
    }
    getDefaultContentType() {
        return "application/json";
    }
}


/***/ })

};
