export const id = 3906;
export const ids = [3906];
export const modules = {

/***/ 3906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSharedConfig: () => (/* binding */ readSharedConfig)
/* harmony export */ });
/* harmony import */ var _smithy_core_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);
/** The shared files of AWS's tools, read by the SDK's own loader, so that both see the same. */

/**
 * What they say for the profile in use; a missing file has no settings. The loader takes paths and profile from the
 * environment of the process.
 * @param env  the same environment, for the names of the files
 */
async function readSharedConfig(env) {
    const paths = {
        config: (env.AWS_CONFIG_FILE ?? '') || '~/.aws/config',
        credentials: (env.AWS_SHARED_CREDENTIALS_FILE ?? '') || '~/.aws/credentials',
    };
    const { configFile, credentialsFile } = await (0,_smithy_core_config__WEBPACK_IMPORTED_MODULE_0__.loadSharedConfigFiles)();
    const profile = (0,_smithy_core_config__WEBPACK_IMPORTED_MODULE_0__.getProfileName)({});
    // The SDK merges both, and the first named counts.
    const settings = {
        ...settingsOf(credentialsFile[profile], paths.credentials),
        ...settingsOf(configFile[profile], paths.config),
    };
    const section = settings.services?.value;
    if (section === undefined)
        return { settings };
    const services = configFile[`services.${section}`];
    return {
        settings,
        services: { name: section, settings: services === undefined ? undefined : settingsOf(services, paths.config) },
    };
}
function settingsOf(section, file) {
    const entries = Object.entries(section ?? {});
    return Object.fromEntries(entries.map(([name, value]) => [name, value === undefined ? undefined : { value, file }]));
}


/***/ })

};
