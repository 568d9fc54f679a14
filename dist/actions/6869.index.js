export const id = 6869;
export const ids = [6869];
export const modules = {

/***/ 56869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectExecutions: () => (/* binding */ connectExecutions)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77126);
/* harmony import */ var _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10650);
/* harmony import */ var _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83503);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10729);
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67696);
/* harmony import */ var _open_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83992);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11482);
/* harmony import */ var _understand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92952);
/** The port to Step Functions on the official client. Loaded late: only a step with `notify` calls it. */







const EXECUTION_ARN = /^arn:[^:]+:states:[^:]*:\d{12}:(?:execution|express):\S+$/;
/** The client of one connection. */
function connectExecutions(given, connection) {
    const config = (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .clientConfig */ .y)(connection, given.session);
    const { client, deps } = (0,_open_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .M)(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_6__/* .SFNClient */ .Z(config), given, connection, 'sfn');
    return {
        start: async ({ stateMachineArn, name, input }) => {
            const facts = { service: 'states', operation: 'StartExecution', resource: stateMachineArn };
            try {
                const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(deps, _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_LIMITS */ .Cl, facts, (abortSignal) => client.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_7__/* .StartExecutionCommand */ .M({ stateMachineArn, name, input }), { abortSignal }));
                return (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .understand */ .ZL)(facts, () => (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .arnOf */ .RY)(answer.executionArn, EXECUTION_ARN, 'executionArn'));
            }
            catch (error) {
                if (error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.facts.errorName === 'ExecutionAlreadyExists')
                    return undefined;
                throw error;
            }
        },
        status: async (executionArn) => {
            const facts = { service: 'states', operation: 'DescribeExecution', resource: executionArn };
            const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(deps, _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_LIMITS */ .Cl, facts, (abortSignal) => client.send(new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_8__/* .DescribeExecutionCommand */ .t({ executionArn, includedData: 'METADATA_ONLY' }), { abortSignal }));
            return (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .understand */ .ZL)(facts, () => {
                const status = (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(answer.status, 'status');
                if (status === undefined || status === '')
                    throw new TypeError('the response has no status');
                return status;
            });
        },
    };
}


/***/ })

};
