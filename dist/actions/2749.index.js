export const id = 2749;
export const ids = [2749];
export const modules = {

/***/ 12749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createModels: () => (/* binding */ createModels)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/DescribeProjectVersionsCommand.js
var DescribeProjectVersionsCommand = __webpack_require__(16795);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/DescribeProjectsCommand.js
var DescribeProjectsCommand = __webpack_require__(77575);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(12522);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(54274);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/StartProjectVersionCommand.js


class StartProjectVersionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StartProjectVersion", schemas_0/* StartProjectVersion$ */.sRU) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/StopProjectVersionCommand.js


class StopProjectVersionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StopProjectVersion", schemas_0/* StopProjectVersion$ */.U0t) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/DeleteProjectVersionCommand.js


class DeleteProjectVersionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteProjectVersion", schemas_0/* DeleteProjectVersion$ */.$Ug) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/UntagResourceCommand.js


class UntagResourceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UntagResource", schemas_0/* UntagResource$ */.AUX) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/DetectCustomLabelsCommand.js


class DetectCustomLabelsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DetectCustomLabels", schemas_0/* DetectCustomLabels$ */.UUH) {
}

// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/aws/all-pages.js
var all_pages = __webpack_require__(32850);
// EXTERNAL MODULE: ./lib/src/aws/attempt.js
var attempt = __webpack_require__(10729);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/CopyProjectVersionCommand.js


class CopyProjectVersionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CopyProjectVersion", schemas_0/* CopyProjectVersion$ */.piq) {
}

// EXTERNAL MODULE: ./lib/src/aws/retry.js
var retry = __webpack_require__(11482);
// EXTERNAL MODULE: ./lib/src/aws/to-project-version.js
var to_project_version = __webpack_require__(31634);
// EXTERNAL MODULE: ./lib/src/aws/understand.js
var understand = __webpack_require__(92952);
;// CONCATENATED MODULE: ./lib/src/aws/copies.js
/** CopyProjectVersion on the official client. */





/** The client's credentials are those of the destination. */
function createCopies({ client, deps }) {
    return {
        copy: async (request) => {
            const { output, tags, kmsKeyId } = request;
            const isTagged = Object.keys(tags).length > 0;
            const facts = {
                service: 'rekognition',
                operation: 'CopyProjectVersion',
                resource: request.destinationProjectArn,
                source: request.sourceVersionArn,
                kmsKeyId,
                tagged: isTagged,
            };
            const answer = await (0,attempt/* attempt */.C)(deps, retry/* CREATE_LIMITS */.Of, facts, (abortSignal) => client.send(new CopyProjectVersionCommand({
                SourceProjectArn: request.sourceProjectArn,
                SourceProjectVersionArn: request.sourceVersionArn,
                DestinationProjectArn: request.destinationProjectArn,
                VersionName: request.versionName,
                OutputConfig: { S3Bucket: output.bucket, S3KeyPrefix: output.prefix },
                Tags: isTagged ? tags : undefined,
                KmsKeyId: kmsKeyId,
            }), { abortSignal }));
            return (0,understand/* understand */.ZL)(facts, () => (0,understand/* arnOf */.RY)(answer.ProjectVersionArn, to_project_version/* VERSION_ARN */.PE, 'ProjectVersionArn'));
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/ListProjectPoliciesCommand.js


class ListProjectPoliciesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListProjectPolicies", schemas_0/* ListProjectPolicies$ */.uup) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/PutProjectPolicyCommand.js


class PutProjectPolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutProjectPolicy", schemas_0/* PutProjectPolicy$ */.LK3) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/DeleteProjectPolicyCommand.js


class DeleteProjectPolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteProjectPolicy", schemas_0/* DeleteProjectPolicy$ */.dfA) {
}

;// CONCATENATED MODULE: ./lib/src/aws/policies.js
/** Policies of projects on the official client: who may copy versions out of them. */






/** The greatest page that the service gives. API model, shape ListProjectPoliciesPageSize. */
const PAGE_SIZE = 5;
/** The part of the port that is about them. */
function createPolicies({ client, deps, }) {
    return {
        listPolicies: (projectArn) => {
            const facts = { service: 'rekognition', operation: 'ListProjectPolicies', resource: projectArn };
            return (0,all_pages/* allPages */.S)(deps, facts, async (NextToken) => {
                const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new ListProjectPoliciesCommand({ ProjectArn: projectArn, MaxResults: PAGE_SIZE, NextToken }), {
                    abortSignal,
                }));
                return (0,understand/* understand */.ZL)(facts, () => {
                    const nextToken = (0,understand/* textOf */.b6)(answer.NextToken, 'NextToken');
                    return {
                        items: (0,understand/* listOf */.c3)(answer.ProjectPolicies, 'ProjectPolicies').map(toPolicy),
                        nextToken: nextToken === '' ? undefined : nextToken,
                    };
                });
            });
        },
        putPolicy: async (projectArn, { name, document, revisionId }) => {
            const facts = { service: 'rekognition', operation: 'PutProjectPolicy', resource: projectArn };
            const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new PutProjectPolicyCommand({
                ProjectArn: projectArn,
                PolicyName: name,
                PolicyDocument: document,
                PolicyRevisionId: revisionId,
            }), { abortSignal }));
            return (0,understand/* understand */.ZL)(facts, () => requiredText(answer.PolicyRevisionId, 'PolicyRevisionId'));
        },
        deletePolicy: (projectArn, { name, revisionId }) => (0,retry/* retryRead */.Ng)(deps, async () => {
            const facts = { service: 'rekognition', operation: 'DeleteProjectPolicy', resource: projectArn };
            try {
                await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new DeleteProjectPolicyCommand({
                    ProjectArn: projectArn,
                    PolicyName: name,
                    PolicyRevisionId: revisionId,
                }), { abortSignal }));
            }
            catch (error) {
                if (!(error instanceof service_error/* ServiceError */._7) || error.kind !== 'not-found')
                    throw error;
            }
        }),
    };
}
function toPolicy(from) {
    return {
        name: requiredText(from.PolicyName, 'PolicyName'),
        revisionId: requiredText(from.PolicyRevisionId, 'PolicyRevisionId'),
        document: requiredText(from.PolicyDocument, 'PolicyDocument'),
    };
}
/** @throws TypeError */
function requiredText(value, name) {
    const text = (0,understand/* textOf */.b6)(value, name);
    if (text === undefined)
        throw new TypeError(`the response has no ${name}`);
    return text;
}

;// CONCATENATED MODULE: ./lib/src/aws/to-detected-label.js

/** The image as the request has it. */
function toImage(image) {
    if (image.kind === 'bytes')
        return { Bytes: image.bytes };
    const { bucket, key, versionId } = image.object;
    return { S3Object: { Bucket: bucket, Name: key, Version: versionId } };
}
/** @throws TypeError for a label without a name or a confidence */
function toLabel(from) {
    const name = (0,understand/* textOf */.b6)(from.Name, 'Name');
    const confidence = (0,understand/* numberOf */.rl)(from.Confidence, 'Confidence');
    if (name === undefined || confidence === undefined) {
        throw new TypeError('a label in the response has no Name or no Confidence');
    }
    const box = toBox(from);
    return box === undefined ? { name, confidence } : { name, confidence, box };
}
/** Undefined unless all four sides are there. */
function toBox({ Geometry }) {
    const from = Geometry?.BoundingBox;
    const left = (0,understand/* numberOf */.rl)(from?.Left, 'Left');
    const top = (0,understand/* numberOf */.rl)(from?.Top, 'Top');
    const width = (0,understand/* numberOf */.rl)(from?.Width, 'Width');
    const height = (0,understand/* numberOf */.rl)(from?.Height, 'Height');
    if (left === undefined || top === undefined || width === undefined || height === undefined)
        return undefined;
    return { left, top, width, height };
}

;// CONCATENATED MODULE: ./lib/src/aws/models.js
/** The port to models on the official client of Rekognition, which it shares with rekognition.ts. */










/** What uses and deletes models, on a client. */
function createModels(open) {
    const { client, deps } = open;
    const find = async (projectArn, names) => {
        const facts = { service: 'rekognition', operation: 'DescribeProjectVersions', resource: projectArn };
        const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new DescribeProjectVersionsCommand/* DescribeProjectVersionsCommand */.r({ ProjectArn: projectArn, VersionNames: [...names] }), {
            abortSignal,
        }));
        return (0,understand/* understand */.ZL)(facts, () => (0,understand/* listOf */.c3)(answer.ProjectVersionDescriptions, 'ProjectVersionDescriptions').map(to_project_version/* toProjectVersion */.TI));
    };
    /** For a name that the project does not have, a shorter list and this error are both possible. */
    const findOrNone = async (projectArn, names) => {
        try {
            return await find(projectArn, names);
        }
        catch (error) {
            if (!(error instanceof service_error/* ServiceError */._7) || error.kind !== 'not-found')
                throw error;
            if (names.length < 2)
                return [];
            // The error does not say which of them it is about.
            const each = [];
            for (const name of names)
                each.push(...(await findOrNone(projectArn, [name])));
            return each;
        }
    };
    return {
        listProjects: () => {
            const facts = { service: 'rekognition', operation: 'DescribeProjects' };
            return (0,all_pages/* allPages */.S)(deps, facts, async (NextToken) => {
                const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new DescribeProjectsCommand/* DescribeProjectsCommand */.B({
                    Features: ['CUSTOM_LABELS', 'CONTENT_MODERATION'],
                    MaxResults: 100,
                    NextToken,
                }), { abortSignal }));
                return (0,understand/* understand */.ZL)(facts, () => {
                    const nextToken = (0,understand/* textOf */.b6)(answer.NextToken, 'NextToken');
                    return {
                        items: (0,understand/* listOf */.c3)(answer.ProjectDescriptions, 'ProjectDescriptions').map(to_project_version/* toProject */.l4),
                        nextToken: nextToken === '' ? undefined : nextToken,
                    };
                });
            });
        },
        findVersionsOnce: async (projectArn, names) => {
            const found = await findOrNone(projectArn, names);
            return new Map(found.flatMap((one) => (names.includes(one.name) ? [[one.name, one]] : [])));
        },
        start: async (versionArn, { min, max }) => {
            const facts = { service: 'rekognition', operation: 'StartProjectVersion', resource: versionArn };
            const answer = await (0,attempt/* attempt */.C)(deps, retry/* CREATE_LIMITS */.Of, facts, (abortSignal) => client.send(new StartProjectVersionCommand({
                ProjectVersionArn: versionArn,
                MinInferenceUnits: min,
                MaxInferenceUnits: max,
            }), { abortSignal }));
            return (0,understand/* understand */.ZL)(facts, () => (0,understand/* textOf */.b6)(answer.Status, 'Status') ?? '');
        },
        stop: async (versionArn) => {
            const facts = { service: 'rekognition', operation: 'StopProjectVersion', resource: versionArn };
            const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new StopProjectVersionCommand({ ProjectVersionArn: versionArn }), { abortSignal }));
            return (0,understand/* understand */.ZL)(facts, () => (0,understand/* textOf */.b6)(answer.Status, 'Status') ?? '');
        },
        deleteVersion: async (versionArn) => {
            const facts = { service: 'rekognition', operation: 'DeleteProjectVersion', resource: versionArn };
            const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new DeleteProjectVersionCommand({ ProjectVersionArn: versionArn }), { abortSignal }));
            return (0,understand/* understand */.ZL)(facts, () => (0,understand/* textOf */.b6)(answer.Status, 'Status') ?? '');
        },
        untag: (arn, keys) => (0,retry/* retryRead */.Ng)(deps, async () => {
            const facts = { service: 'rekognition', operation: 'UntagResource', resource: arn };
            await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new UntagResourceCommand({ ResourceArn: arn, TagKeys: [...keys] }), { abortSignal }));
        }),
        detect: async (versionArn, image, options = {}) => {
            const facts = { service: 'rekognition', operation: 'DetectCustomLabels', resource: versionArn };
            const answer = await (0,attempt/* attempt */.C)(deps, retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new DetectCustomLabelsCommand({
                ProjectVersionArn: versionArn,
                Image: toImage(image),
                MinConfidence: options.minConfidence,
            }), { abortSignal }));
            return (0,understand/* understand */.ZL)(facts, () => (0,understand/* listOf */.c3)(answer.CustomLabels, 'CustomLabels').map(toLabel));
        },
        ...createCopies(open),
        ...createPolicies(open),
    };
}


/***/ })

};
