export const id = 4331;
export const ids = [4331];
export const modules = {

/***/ 14331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAssumeRole: () => (/* binding */ createAssumeRole)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/STSClient.js + 8 modules
var STSClient = __webpack_require__(34928);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js + 1 modules
var AssumeRoleWithWebIdentityCommand = __webpack_require__(92860);
// EXTERNAL MODULE: ./lib/src/aws/attempt.js
var attempt = __webpack_require__(10729);
// EXTERNAL MODULE: ./lib/src/aws/client-config.js + 3 modules
var client_config = __webpack_require__(41428);
// EXTERNAL MODULE: ./lib/src/aws/role-session.js
var role_session = __webpack_require__(81023);
// EXTERNAL MODULE: ./lib/src/aws/understand.js
var understand = __webpack_require__(92952);
// EXTERNAL MODULE: ./lib/src/errors/hints.js
var hints = __webpack_require__(13642);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __webpack_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __webpack_require__(69480);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/aws/id-token-claims.js
/** What an OpenID Connect token says, for error messages: it is not verified here. */

/** Reads them from the payload of a JSON Web Token; what cannot be read is left out. */
function readClaims(token) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return { subject: (0,json/* ownText */.U3)(payload, 'sub'), issuer: (0,json/* ownText */.U3)(payload, 'iss') };
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./lib/src/aws/to-service-error.js
var to_service_error = __webpack_require__(80966);
;// CONCATENATED MODULE: ./lib/src/aws/to-role-error.js





/** Names as STS spells them on the wire; the client adds `Exception` to some. STS API reference, AssumeRoleWithWebIdentity. */
const CODES = {
    AccessDenied: 'ROLE_REFUSED',
    InvalidIdentityToken: 'ID_TOKEN_REJECTED',
    IDPRejectedClaim: 'ID_TOKEN_REJECTED',
    ExpiredToken: 'ID_TOKEN_REJECTED',
    RegionDisabled: 'STS_REGION_DISABLED',
};
/** Whether STS found the token too old. */
function isStaleToken(error) {
    return error instanceof service_error/* ServiceError */._7 && nameOf(error) === 'ExpiredToken';
}
/**
 * The error of a call to STS as what it means for the user.
 * @param token  the token that was presented: its subject is what the trust policy has to allow
 * @returns an ActionError where STS refuses for good; a ServiceError else, of a passing kind where another try may pass
 */
function toRoleError(error, role, token) {
    if (!(error instanceof service_error/* ServiceError */._7))
        return error;
    const name = nameOf(error);
    // STS could not fetch the keys of GitHub: nothing is wrong with the token, and another try may pass.
    if (name === 'IDPCommunicationError' || (name === 'InvalidIdentityToken' && (0,to_service_error/* isOfUnreadKeys */.z)(error.message))) {
        return new service_error/* ServiceError */._7({ ...error.facts, kind: 'unavailable' }, error.message, error);
    }
    const code = CODES[name];
    if (code === undefined)
        return error;
    const fault = `${error.facts.errorName}: ${error.message}`;
    return new action_error/* ActionError */.lZ(code, `${sentenceOf(code, role)} (${fault}).${presented(role, token)}`, {
        requestId: error.facts.requestId,
        cause: error,
        hint: hintFor(code, error, readClaims(token)),
    });
}
/** A hint that fits the token better than that of the code. */
function hintFor(code, error, { subject }) {
    if (isStaleToken(error))
        return STALE_HINT;
    const owner = code === 'ROLE_REFUSED' ? /^repo:([^/:]+)\//.exec(subject ?? '')?.[1] : undefined;
    if (owner === undefined)
        return undefined;
    const form = /@\d+$/.test(owner)
        ? 'This subject contains the IDs of owner and repository, which GitHub adds for repositories created, renamed or transferred since 15 July 2026: a trust policy for repo:OWNER/REPO:… does not allow it.'
        : 'A trust policy for the new name, or for the form with IDs (repo:OWNER@OWNER_ID/REPO@REPO_ID:…), does not allow this subject.';
    return `${(0,hints/* hintOf */.$)('ROLE_REFUSED')} Was the repository renamed or transferred? ${form}`;
}
/** A second token was as old: no provider is the cause. */
const STALE_HINT = 'Re-run the job: two GitHub tokens in a row had expired when they reached AWS. If this happens again, look for a proxy that caches GitHub’s responses, or for a wrong clock on GitHub Enterprise Server.';
function sentenceOf(code, role) {
    switch (code) {
        case 'ROLE_REFUSED':
            return `AWS does not let this job assume ${role.arn}`;
        case 'STS_REGION_DISABLED':
            return 'STS is not activated in this Region for the account';
        default:
            return `AWS does not accept GitHub’s token for ${role.arn}`;
    }
}
function presented(role, token) {
    const { subject, issuer } = readClaims(token);
    const who = subject === undefined ? 'a subject that could not be read' : `the subject ${subject}`;
    const from = issuer === undefined ? '' : `, the issuer ${issuer}`;
    return ` The token has ${who}${from} and the audience ${role.audience}.`;
}
function nameOf(error) {
    return error.facts.errorName.replace(/Exception$/, '');
}

;// CONCATENATED MODULE: ./lib/src/aws/assume-role.js
/** AssumeRoleWithWebIdentity on the official STS client. Loaded late: only those who assume a role need it. */






/** GitHub's toolkit tries for ten seconds by itself while the server is busy. */
const TOKEN = { deadlineMs: 20_000, afterCancelMs: 0 };
/** STS answers within a second or so. */
const ASSUME = { deadlineMs: 15_000, afterCancelMs: 0 };
/** Without the client's message, which may repeat secrets. */
const UNREAD = 'the response could not be read';
const TOKEN_CALL = { service: 'github', operation: 'GetIdToken' };
/**
 * What assumes the role, one attempt a call: asks GitHub for a token, and STS for a session with it.
 * @throws as RoleSession.ready says
 */
function createAssumeRole(deps, connection, role) {
    const client = new STSClient/* STSClient */.i((0,client_config/* clientConfig */.y)(connection));
    const facts = {
        service: 'sts',
        operation: 'AssumeRoleWithWebIdentity',
        resource: role.arn,
        place: (0,client_config/* placeOf */.$)(connection, 'sts'),
    };
    const requestToken = () => (0,attempt/* attempt */.C)(deps, TOKEN, TOKEN_CALL, () => deps.requestIdToken(role.audience));
    const assume = async (token) => {
        const answer = await (0,attempt/* attempt */.C)(deps, ASSUME, facts, async (abortSignal) => {
            const input = {
                RoleArn: role.arn,
                RoleSessionName: role.sessionName,
                WebIdentityToken: token,
                DurationSeconds: role_session/* SESSION_SECONDS */.p,
            };
            try {
                return await client.send(new AssumeRoleWithWebIdentityCommand/* AssumeRoleWithWebIdentityCommand */.W(input), { abortSignal });
            }
            catch (error) {
                // The client's message for an answer that it cannot read may repeat parts of it, and the answer contains the keys.
                if (isUnreadable(error))
                    throw (0,understand/* unreadable */.O$)(facts, UNREAD);
                throw error;
            }
        });
        const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
        if (!AccessKeyId || !SecretAccessKey || !SessionToken)
            throw (0,understand/* unreadable */.O$)(facts, UNREAD);
        return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
    };
    return async () => {
        let token = await requestToken();
        for (let tries = 1;; tries += 1) {
            try {
                return await assume(token);
            }
            catch (error) {
                // A token is valid for minutes: one that was delayed on its way is replaced, once.
                if (!isStaleToken(error) || tries > 1)
                    throw toRoleError(error, role, token);
            }
            token = await requestToken();
        }
    };
}
/** An error that came with an answer, without a message of the service. */
function isUnreadable(error) {
    return typeof error === 'object' && error !== null && '$response' in error && !('$fault' in error);
}


/***/ })

};
