export const id = 2303;
export const ids = [2303];
export const modules = {

/***/ 32303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectWatch: () => (/* binding */ connectWatch)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94877);
/* harmony import */ var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81635);
/* harmony import */ var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82188);
/* harmony import */ var _all_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32850);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10729);
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67696);
/* harmony import */ var _open_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83992);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11482);
/* harmony import */ var _understand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92952);
/** The port to CloudWatch on the official client. Loaded late: only some releases check alarms or metrics. */







/** Names that one request takes. API reference, DescribeAlarms, AlarmNames. */
const NAMES_MAX = 100;
const DAY_MS = 24 * 60 * 60_000;
/** Data points are kept for so long, by their length in seconds. API reference, GetMetricData, MetricStat.Period. */
const PERIODS = [
    { seconds: 60, keptMs: 15 * DAY_MS },
    { seconds: 300, keptMs: 63 * DAY_MS },
    { seconds: 3600, keptMs: Infinity },
];
/** Our choice: an answer of a few hundred kB at most. A day has 1440 minutes. */
const POINTS_MAX = 5000;
/** The client of one connection. */
function connectWatch(given, connection) {
    const config = (0,_client_config_js__WEBPACK_IMPORTED_MODULE_2__/* .clientConfig */ .y)(connection, given.session);
    const { client, deps } = (0,_open_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .M)(new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_6__/* .CloudWatchClient */ .W(config), given, connection, 'cloudwatch');
    const read = async ({ project, version }, { from, to }, pointsMax) => {
        const seconds = periodFor(from, to, given.clock.now(), pointsMax);
        const facts = { service: 'cloudwatch', operation: 'GetMetricData', resource: `${project}/${version}` };
        const query = averageOf(project, version, seconds);
        const points = await (0,_all_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S)(deps, facts, async (NextToken) => {
            const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(deps, _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_LIMITS */ .Cl, facts, (abortSignal) => client.send(new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_7__/* .GetMetricDataCommand */ .S({
                MetricDataQueries: [query],
                StartTime: new Date(from),
                EndTime: new Date(to),
                NextToken,
            }), { abortSignal }));
            return (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .understand */ .ZL)(facts, () => {
                const nextToken = (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(answer.NextToken, 'NextToken');
                return {
                    items: (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(answer.MetricDataResults, 'MetricDataResults').flatMap(pointsOf),
                    nextToken: nextToken === '' ? undefined : nextToken,
                };
            });
        });
        return { points, seconds };
    };
    return {
        alarms: (names) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryRead */ .Ng)(deps, async () => {
            const facts = { service: 'cloudwatch', operation: 'DescribeAlarms', resource: names.join(', ') };
            const answer = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(deps, _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_LIMITS */ .Cl, facts, (abortSignal) => client.send(new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_8__/* .DescribeAlarmsCommand */ .z({
                AlarmNames: [...names],
                // Without them only metric alarms are listed.
                AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
                MaxRecords: NAMES_MAX,
            }), { abortSignal }));
            return (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .understand */ .ZL)(facts, () => [
                ...(0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(answer.MetricAlarms ?? [], 'MetricAlarms'),
                ...(0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(answer.CompositeAlarms ?? [], 'CompositeAlarms'),
            ].map(({ AlarmName, StateValue, StateReason }) => {
                const name = (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(AlarmName, 'AlarmName');
                const state = (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(StateValue, 'StateValue');
                if (name === undefined || state === undefined)
                    throw new TypeError('an alarm has no AlarmName or StateValue');
                return { name, state, reason: (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(StateReason, 'StateReason') };
            }));
        }),
        unitHours: async (version, span) => {
            const { points, seconds } = await read(version, span, POINTS_MAX);
            if (points.length === 0)
                return undefined;
            return (points.reduce((sum, { units }) => sum + units, 0) * seconds) / 3600;
        },
        inService: async (version, span) => {
            const { points, seconds } = await read(version, span, Infinity);
            const at = points.filter((point) => point.units > 0 && !Number.isNaN(point.at)).map((point) => point.at);
            return { at: at.sort((one, other) => one - other), periodMs: seconds * 1000 };
        },
    };
}
function pointsOf({ Timestamps = [], Values = [] }) {
    return Values.map((value, index) => ({
        at: Timestamps[index]?.getTime() ?? Number.NaN,
        units: (0,_understand_js__WEBPACK_IMPORTED_MODULE_5__/* .numberOf */ .rl)(value, 'Values') ?? 0,
    }));
}
/** The shortest period whose data points are still kept, and are not too many. */
function periodFor(from, to, now, pointsMax) {
    const fits = PERIODS.find(({ seconds, keptMs }) => now - from < keptMs && (to - from) / (seconds * 1000) <= pointsMax);
    return (fits ?? PERIODS[2]).seconds;
}
/** Units in service, on average over each period in which there were any. Rekognition guide, "CloudWatch metrics". */
function averageOf(project, version, seconds) {
    return {
        Id: 'units',
        MetricStat: {
            Metric: {
                Namespace: 'AWS/Rekognition',
                MetricName: 'InServiceInferenceUnits',
                Dimensions: [
                    { Name: 'ProjectName', Value: project },
                    { Name: 'VersionName', Value: version },
                ],
            },
            Period: seconds,
            Stat: 'Average',
        },
    };
}


/***/ })

};
