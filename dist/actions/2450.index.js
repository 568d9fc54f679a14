export const id = 2450;
export const ids = [2450];
export const modules = {

/***/ 72450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectParameters: () => (/* binding */ connectParameters)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77650);
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93773);
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58691);
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18704);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10729);
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67696);
/* harmony import */ var _open_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83992);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11482);
/* harmony import */ var _understand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92952);
/** The port to Parameter Store on the official client. Loaded late: only some releases publish there. */







/** The client of one connection. */
function connectParameters(given, connection) {
    const config = (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .clientConfig */ .y)(connection, given.session);
    const { client, deps } = (0,_open_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .M)(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_6__/* .SSMClient */ .j(config), given, connection, 'ssm');
    const find = (name) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryRead */ .Ng)(deps, async () => {
        const facts = { service: 'ssm', operation: 'GetParameter', resource: `parameter ${name}` };
        try {
            const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(deps, _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_LIMITS */ .Cl, facts, (abortSignal) => client.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_7__/* .GetParameterCommand */ .l({ Name: name, WithDecryption: true }), { abortSignal }));
            return (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .understand */ .ZL)(facts, () => {
                const value = (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(answer.Parameter?.Value, 'Value');
                if (value === undefined)
                    throw new TypeError('the response has no Value');
                return { value, type: (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(answer.Parameter?.Type, 'Type') };
            });
        }
        catch (error) {
            if (error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.kind === 'not-found')
                return undefined;
            throw error;
        }
    });
    /** Written without its key, an encrypted parameter would go over to the default key of the account. */
    const keyOf = (name) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryRead */ .Ng)(deps, async () => {
        const facts = { service: 'ssm', operation: 'DescribeParameters', resource: `parameter ${name}` };
        const filter = { Key: 'Name', Option: 'Equals', Values: [name] };
        const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(deps, _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_LIMITS */ .Cl, facts, (abortSignal) => client.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_8__/* .DescribeParametersCommand */ .$({ ParameterFilters: [filter] }), { abortSignal }));
        return (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .understand */ .ZL)(facts, () => (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)((0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(answer.Parameters, 'Parameters').find((one) => one.Name === name)?.KeyId, 'KeyId'));
    });
    const put = async (input) => {
        const facts = {
            service: 'ssm',
            operation: 'PutParameter',
            resource: `parameter ${input.Name ?? ''}`,
            kmsKeyId: input.KeyId,
        };
        await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(deps, _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_LIMITS */ .Cl, facts, (abortSignal) => client.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_9__/* .PutParameterCommand */ .i(input), { abortSignal }));
    };
    return {
        read: async (name) => (await find(name))?.value,
        write: async (name, value) => {
            const found = await find(name);
            // A new one is not to replace one that someone else has just created.
            if (found === undefined)
                return put({ Name: name, Value: value, Type: 'String' });
            if (found.type !== 'SecureString')
                return put({ Name: name, Value: value, Overwrite: true });
            const KeyId = await keyOf(name);
            return put({ Name: name, Value: value, Overwrite: true, Type: 'SecureString', KeyId });
        },
    };
}


/***/ })

};
