import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 12522:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86801);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34172);
/* harmony import */ var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29415);



const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "RekognitionService", "RekognitionClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];


/***/ }),

/***/ 16795:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ DescribeProjectVersionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12522);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54274);


class DescribeProjectVersionsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeProjectVersions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeProjectVersions$ */ .WOb) {
}


/***/ }),

/***/ 77575:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DescribeProjectsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12522);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54274);


class DescribeProjectsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeProjects", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeProjects$ */ .sAt) {
}


/***/ }),

/***/ 29415:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commonParams),
/* harmony export */   v: () => (/* binding */ resolveClientEndpointParameters)
/* harmony export */ });
const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "rekognition",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};


/***/ }),

/***/ 54274:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  piq: () => (/* binding */ CopyProjectVersion$),
  SbE: () => (/* binding */ CreateProject$),
  ccg: () => (/* binding */ CreateProjectVersion$),
  dfA: () => (/* binding */ DeleteProjectPolicy$),
  $Ug: () => (/* binding */ DeleteProjectVersion$),
  WOb: () => (/* binding */ DescribeProjectVersions$),
  sAt: () => (/* binding */ DescribeProjects$),
  UUH: () => (/* binding */ DetectCustomLabels$),
  ZvP: () => (/* binding */ ListDatasetEntries$),
  uup: () => (/* binding */ ListProjectPolicies$),
  Tzn: () => (/* binding */ ListTagsForResource$),
  LK3: () => (/* binding */ PutProjectPolicy$),
  sRU: () => (/* binding */ StartProjectVersion$),
  U0t: () => (/* binding */ StopProjectVersion$),
  Jqp: () => (/* binding */ TagResource$),
  AUX: () => (/* binding */ UntagResource$),
  q1U: () => (/* binding */ errorTypeRegistries)
});

// UNUSED EXPORTS: AccessDeniedException$, AgeRange$, Asset$, AssociateFaces$, AssociateFacesRequest$, AssociateFacesResponse$, AssociatedFace$, AudioMetadata$, AuditImage$, Beard$, BlackFrame$, BoundingBox$, Celebrity$, CelebrityDetail$, CelebrityRecognition$, Challenge$, ChallengePreference$, CompareFaces$, CompareFacesMatch$, CompareFacesRequest$, CompareFacesResponse$, ComparedFace$, ComparedSourceImageFace$, ConflictException$, ConnectedHomeSettings$, ConnectedHomeSettingsForUpdate$, ContentModerationDetection$, ContentType$, CopyProjectVersionRequest$, CopyProjectVersionResponse$, CoversBodyPart$, CreateCollection$, CreateCollectionRequest$, CreateCollectionResponse$, CreateDataset$, CreateDatasetRequest$, CreateDatasetResponse$, CreateFaceLivenessSession$, CreateFaceLivenessSessionRequest$, CreateFaceLivenessSessionRequestSettings$, CreateFaceLivenessSessionResponse$, CreateProjectRequest$, CreateProjectResponse$, CreateProjectVersionRequest$, CreateProjectVersionResponse$, CreateStreamProcessor$, CreateStreamProcessorRequest$, CreateStreamProcessorResponse$, CreateUser$, CreateUserRequest$, CreateUserResponse$, CustomLabel$, CustomizationFeatureConfig$, CustomizationFeatureContentModerationConfig$, DatasetChanges$, DatasetDescription$, DatasetLabelDescription$, DatasetLabelStats$, DatasetMetadata$, DatasetSource$, DatasetStats$, DeleteCollection$, DeleteCollectionRequest$, DeleteCollectionResponse$, DeleteDataset$, DeleteDatasetRequest$, DeleteDatasetResponse$, DeleteFaces$, DeleteFacesRequest$, DeleteFacesResponse$, DeleteProject$, DeleteProjectPolicyRequest$, DeleteProjectPolicyResponse$, DeleteProjectRequest$, DeleteProjectResponse$, DeleteProjectVersionRequest$, DeleteProjectVersionResponse$, DeleteStreamProcessor$, DeleteStreamProcessorRequest$, DeleteStreamProcessorResponse$, DeleteUser$, DeleteUserRequest$, DeleteUserResponse$, DescribeCollection$, DescribeCollectionRequest$, DescribeCollectionResponse$, DescribeDataset$, DescribeDatasetRequest$, DescribeDatasetResponse$, DescribeProjectVersionsRequest$, DescribeProjectVersionsResponse$, DescribeProjectsRequest$, DescribeProjectsResponse$, DescribeStreamProcessor$, DescribeStreamProcessorRequest$, DescribeStreamProcessorResponse$, DetectCustomLabelsRequest$, DetectCustomLabelsResponse$, DetectFaces$, DetectFacesRequest$, DetectFacesResponse$, DetectLabels$, DetectLabelsImageBackground$, DetectLabelsImageForeground$, DetectLabelsImageProperties$, DetectLabelsImagePropertiesSettings$, DetectLabelsImageQuality$, DetectLabelsRequest$, DetectLabelsResponse$, DetectLabelsSettings$, DetectModerationLabels$, DetectModerationLabelsRequest$, DetectModerationLabelsResponse$, DetectProtectiveEquipment$, DetectProtectiveEquipmentRequest$, DetectProtectiveEquipmentResponse$, DetectText$, DetectTextFilters$, DetectTextRequest$, DetectTextResponse$, DetectionFilter$, DisassociateFaces$, DisassociateFacesRequest$, DisassociateFacesResponse$, DisassociatedFace$, DistributeDataset$, DistributeDatasetEntries$, DistributeDatasetEntriesRequest$, DistributeDatasetEntriesResponse$, DominantColor$, Emotion$, EquipmentDetection$, EvaluationResult$, EyeDirection$, EyeOpen$, Eyeglasses$, Face$, FaceDetail$, FaceDetection$, FaceMatch$, FaceOccluded$, FaceRecord$, FaceSearchSettings$, FeedbackItem$, Gender$, GeneralLabelsSettings$, Geometry$, GetCelebrityInfo$, GetCelebrityInfoRequest$, GetCelebrityInfoResponse$, GetCelebrityRecognition$, GetCelebrityRecognitionRequest$, GetCelebrityRecognitionResponse$, GetContentModeration$, GetContentModerationRequest$, GetContentModerationRequestMetadata$, GetContentModerationResponse$, GetFaceDetection$, GetFaceDetectionRequest$, GetFaceDetectionResponse$, GetFaceLivenessSessionResults$, GetFaceLivenessSessionResultsRequest$, GetFaceLivenessSessionResultsResponse$, GetFaceSearch$, GetFaceSearchRequest$, GetFaceSearchResponse$, GetLabelDetection$, GetLabelDetectionRequest$, GetLabelDetectionRequestMetadata$, GetLabelDetectionResponse$, GetMediaAnalysisJob$, GetMediaAnalysisJobRequest$, GetMediaAnalysisJobResponse$, GetPersonTracking$, GetPersonTrackingRequest$, GetPersonTrackingResponse$, GetSegmentDetection$, GetSegmentDetectionRequest$, GetSegmentDetectionResponse$, GetTextDetection$, GetTextDetectionRequest$, GetTextDetectionResponse$, GroundTruthManifest$, HumanLoopActivationOutput$, HumanLoopConfig$, HumanLoopDataAttributes$, HumanLoopQuotaExceededException$, IdempotentParameterMismatchException$, Image$, ImageQuality$, ImageTooLargeException$, IndexFaces$, IndexFacesRequest$, IndexFacesResponse$, Instance$, InternalServerError$, InvalidImageFormatException$, InvalidManifestException$, InvalidPaginationTokenException$, InvalidParameterException$, InvalidPolicyRevisionIdException$, InvalidS3ObjectException$, KinesisDataStream$, KinesisVideoStream$, KinesisVideoStreamStartSelector$, KnownGender$, Label$, LabelAlias$, LabelCategory$, LabelDetection$, LabelDetectionSettings$, Landmark$, LimitExceededException$, ListCollections$, ListCollectionsRequest$, ListCollectionsResponse$, ListDatasetEntriesRequest$, ListDatasetEntriesResponse$, ListDatasetLabels$, ListDatasetLabelsRequest$, ListDatasetLabelsResponse$, ListFaces$, ListFacesRequest$, ListFacesResponse$, ListMediaAnalysisJobs$, ListMediaAnalysisJobsRequest$, ListMediaAnalysisJobsResponse$, ListProjectPoliciesRequest$, ListProjectPoliciesResponse$, ListStreamProcessors$, ListStreamProcessorsRequest$, ListStreamProcessorsResponse$, ListTagsForResourceRequest$, ListTagsForResourceResponse$, ListUsers$, ListUsersRequest$, ListUsersResponse$, LivenessOutputConfig$, MalformedPolicyDocumentException$, MatchedUser$, MediaAnalysisDetectModerationLabelsConfig$, MediaAnalysisInput$, MediaAnalysisJobDescription$, MediaAnalysisJobFailureDetails$, MediaAnalysisManifestSummary$, MediaAnalysisModelVersions$, MediaAnalysisOperationsConfig$, MediaAnalysisOutputConfig$, MediaAnalysisResults$, ModerationLabel$, MouthOpen$, Mustache$, NotificationChannel$, OutputConfig$, Parent$, PersonDetail$, PersonDetection$, PersonMatch$, Point$, Pose$, ProjectDescription$, ProjectPolicy$, ProjectVersionDescription$, ProtectiveEquipmentBodyPart$, ProtectiveEquipmentPerson$, ProtectiveEquipmentSummarizationAttributes$, ProtectiveEquipmentSummary$, ProvisionedThroughputExceededException$, PutProjectPolicyRequest$, PutProjectPolicyResponse$, RecognizeCelebrities$, RecognizeCelebritiesRequest$, RecognizeCelebritiesResponse$, RegionOfInterest$, RekognitionServiceException$, ResourceAlreadyExistsException$, ResourceInUseException$, ResourceNotFoundException$, ResourceNotReadyException$, S3Destination$, S3Object$, SearchFaces$, SearchFacesByImage$, SearchFacesByImageRequest$, SearchFacesByImageResponse$, SearchFacesRequest$, SearchFacesResponse$, SearchUsers$, SearchUsersByImage$, SearchUsersByImageRequest$, SearchUsersByImageResponse$, SearchUsersRequest$, SearchUsersResponse$, SearchedFace$, SearchedFaceDetails$, SearchedUser$, SegmentDetection$, SegmentTypeInfo$, ServiceQuotaExceededException$, SessionMetadata$, SessionNotFoundException$, ShotSegment$, Smile$, StartCelebrityRecognition$, StartCelebrityRecognitionRequest$, StartCelebrityRecognitionResponse$, StartContentModeration$, StartContentModerationRequest$, StartContentModerationResponse$, StartFaceDetection$, StartFaceDetectionRequest$, StartFaceDetectionResponse$, StartFaceSearch$, StartFaceSearchRequest$, StartFaceSearchResponse$, StartLabelDetection$, StartLabelDetectionRequest$, StartLabelDetectionResponse$, StartMediaAnalysisJob$, StartMediaAnalysisJobRequest$, StartMediaAnalysisJobResponse$, StartPersonTracking$, StartPersonTrackingRequest$, StartPersonTrackingResponse$, StartProjectVersionRequest$, StartProjectVersionResponse$, StartSegmentDetection$, StartSegmentDetectionFilters$, StartSegmentDetectionRequest$, StartSegmentDetectionResponse$, StartShotDetectionFilter$, StartStreamProcessor$, StartStreamProcessorRequest$, StartStreamProcessorResponse$, StartTechnicalCueDetectionFilter$, StartTextDetection$, StartTextDetectionFilters$, StartTextDetectionRequest$, StartTextDetectionResponse$, StopProjectVersionRequest$, StopProjectVersionResponse$, StopStreamProcessor$, StopStreamProcessorRequest$, StopStreamProcessorResponse$, StreamProcessingStartSelector$, StreamProcessingStopSelector$, StreamProcessor$, StreamProcessorDataSharingPreference$, StreamProcessorInput$, StreamProcessorNotificationChannel$, StreamProcessorOutput$, StreamProcessorSettings$, StreamProcessorSettingsForUpdate$, Summary$, Sunglasses$, TagResourceRequest$, TagResourceResponse$, TechnicalCueSegment$, TestingData$, TestingDataResult$, TextDetection$, TextDetectionResult$, ThrottlingException$, TrainingData$, TrainingDataResult$, UnindexedFace$, UnsearchedFace$, UnsuccessfulFaceAssociation$, UnsuccessfulFaceDeletion$, UnsuccessfulFaceDisassociation$, UntagResourceRequest$, UntagResourceResponse$, UpdateDatasetEntries$, UpdateDatasetEntriesRequest$, UpdateDatasetEntriesResponse$, UpdateStreamProcessor$, UpdateStreamProcessorRequest$, UpdateStreamProcessorResponse$, User$, UserMatch$, ValidationData$, Versions$, Video$, VideoMetadata$, VideoTooLargeException$

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = __nccwpck_require__(75629);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var exceptions = __nccwpck_require__(54667);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/models/RekognitionServiceException.js


class RekognitionServiceException extends exceptions/* ServiceException */.T {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, RekognitionServiceException.prototype);
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/models/errors.js

class AccessDeniedException extends RekognitionServiceException {
    name = "AccessDeniedException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class ConflictException extends RekognitionServiceException {
    name = "ConflictException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class IdempotentParameterMismatchException extends RekognitionServiceException {
    name = "IdempotentParameterMismatchException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "IdempotentParameterMismatchException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IdempotentParameterMismatchException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class InternalServerError extends RekognitionServiceException {
    name = "InternalServerError";
    $fault = "server";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "InternalServerError",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServerError.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class InvalidParameterException extends RekognitionServiceException {
    name = "InvalidParameterException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "InvalidParameterException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidParameterException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class ProvisionedThroughputExceededException extends RekognitionServiceException {
    name = "ProvisionedThroughputExceededException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "ProvisionedThroughputExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ProvisionedThroughputExceededException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class ResourceNotFoundException extends RekognitionServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class ServiceQuotaExceededException extends RekognitionServiceException {
    name = "ServiceQuotaExceededException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "ServiceQuotaExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class ThrottlingException extends RekognitionServiceException {
    name = "ThrottlingException";
    $fault = "server";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "ThrottlingException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, ThrottlingException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class ImageTooLargeException extends RekognitionServiceException {
    name = "ImageTooLargeException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "ImageTooLargeException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ImageTooLargeException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class InvalidImageFormatException extends RekognitionServiceException {
    name = "InvalidImageFormatException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "InvalidImageFormatException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidImageFormatException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class InvalidS3ObjectException extends RekognitionServiceException {
    name = "InvalidS3ObjectException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "InvalidS3ObjectException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidS3ObjectException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class LimitExceededException extends RekognitionServiceException {
    name = "LimitExceededException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "LimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class ResourceInUseException extends RekognitionServiceException {
    name = "ResourceInUseException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "ResourceInUseException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceInUseException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class ResourceAlreadyExistsException extends RekognitionServiceException {
    name = "ResourceAlreadyExistsException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "ResourceAlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class InvalidPolicyRevisionIdException extends RekognitionServiceException {
    name = "InvalidPolicyRevisionIdException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "InvalidPolicyRevisionIdException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidPolicyRevisionIdException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class InvalidPaginationTokenException extends RekognitionServiceException {
    name = "InvalidPaginationTokenException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "InvalidPaginationTokenException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class ResourceNotReadyException extends RekognitionServiceException {
    name = "ResourceNotReadyException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "ResourceNotReadyException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotReadyException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class HumanLoopQuotaExceededException extends RekognitionServiceException {
    name = "HumanLoopQuotaExceededException";
    $fault = "client";
    ResourceType;
    QuotaCode;
    ServiceCode;
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "HumanLoopQuotaExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, HumanLoopQuotaExceededException.prototype);
        this.ResourceType = opts.ResourceType;
        this.QuotaCode = opts.QuotaCode;
        this.ServiceCode = opts.ServiceCode;
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class SessionNotFoundException extends RekognitionServiceException {
    name = "SessionNotFoundException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "SessionNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SessionNotFoundException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class InvalidManifestException extends RekognitionServiceException {
    name = "InvalidManifestException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "InvalidManifestException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidManifestException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class MalformedPolicyDocumentException extends RekognitionServiceException {
    name = "MalformedPolicyDocumentException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "MalformedPolicyDocumentException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}
class VideoTooLargeException extends RekognitionServiceException {
    name = "VideoTooLargeException";
    $fault = "client";
    Message;
    Code;
    Logref;
    constructor(opts) {
        super({
            name: "VideoTooLargeException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, VideoTooLargeException.prototype);
        this.Message = opts.Message;
        this.Code = opts.Code;
        this.Logref = opts.Logref;
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/schemas/schemas_0.js
const _A = "Asset";
const _AC = "AutoCreate";
const _ADE = "AccessDeniedException";
const _AFR = "AssociateFacesRequest";
const _AR = "AgeRange";
const _AU = "AutoUpdate";
const _Ar = "Arn";
const _As = "Assets";
const _At = "Attributes";
const _B = "Bytes";
const _BB = "BoundingBox";
const _BF = "BlackFrame";
const _BMV = "BaseModelVersion";
const _BTTIS = "BillableTrainingTimeInSeconds";
const _Be = "Beard";
const _Br = "Brightness";
const _Bu = "Bucket";
const _C = "Code";
const _CC = "ContentClassifiers";
const _CCR = "CreateCollectionRequest";
const _CD = "CelebrityDetail";
const _CDR = "CreateDatasetRequest";
const _CE = "ConflictException";
const _CF = "ComparedFace";
const _CFC = "CustomizationFeatureConfig";
const _CFCMC = "CustomizationFeatureContentModerationConfig";
const _CH = "ConnectedHome";
const _CHFU = "ConnectedHomeForUpdate";
const _CHS = "ConnectedHomeSettings";
const _CHSFU = "ConnectedHomeSettingsForUpdate";
const _CI = "CollectionId";
const _CIo = "CollectionIds";
const _CL = "CustomLabel";
const _CLo = "ContainsLabels";
const _CLu = "CustomLabels";
const _CM = "ContentModeration";
const _CPR = "CreateProjectRequest";
const _CPRr = "CreateProjectResponse";
const _CPV = "CopyProjectVersion";
const _CPVR = "CopyProjectVersionRequest";
const _CPVRo = "CopyProjectVersionResponse";
const _CPVRr = "CreateProjectVersionRequest";
const _CPVRre = "CreateProjectVersionResponse";
const _CPVr = "CreateProjectVersion";
const _CPr = "CreateProject";
const _CRT = "ClientRequestToken";
const _CSPR = "CreateStreamProcessorRequest";
const _CTon = "ConfidenceThreshold";
const _CTr = "CreationTimestamp";
const _Ce = "Celebrity";
const _Con = "Confidence";
const _D = "Datasets";
const _DA = "DatasetArn";
const _DAe = "DetectionAttributes";
const _DCL = "DetectCustomLabels";
const _DCLR = "DetectCustomLabelsRequest";
const _DCLRe = "DetectCustomLabelsResponse";
const _DE = "DatasetEntries";
const _DF = "DeletedFaces";
const _DFR = "DeleteFacesRequest";
const _DFRe = "DeleteFacesResponse";
const _DFRet = "DetectFacesRequest";
const _DFRi = "DisassociateFacesRequest";
const _DLIPS = "DetectLabelsImagePropertiesSettings";
const _DLR = "DetectLabelsRequest";
const _DLSe = "DetectLabelsSettings";
const _DMLa = "DatasetMetadataList";
const _DMa = "DatasetMetadata";
const _DPA = "DestinationProjectArn";
const _DPP = "DeleteProjectPolicy";
const _DPPR = "DeleteProjectPolicyRequest";
const _DPPRe = "DeleteProjectPolicyResponse";
const _DPRes = "DescribeProjectsRequest";
const _DPResc = "DescribeProjectsResponse";
const _DPV = "DeleteProjectVersion";
const _DPVR = "DeleteProjectVersionRequest";
const _DPVRe = "DeleteProjectVersionResponse";
const _DPVRes = "DescribeProjectVersionsRequest";
const _DPVResc = "DescribeProjectVersionsResponse";
const _DPVe = "DescribeProjectVersions";
const _DPe = "DescribeProjects";
const _DS = "DatasetSource";
const _DSP = "DataSharingPreference";
const _DSPFU = "DataSharingPreferenceForUpdate";
const _DT = "DatasetType";
const _E = "Emotions";
const _EDy = "EyeDirection";
const _EII = "ExternalImageId";
const _EO = "EyeOpen";
const _EOy = "EyesOpen";
const _ER = "EvaluationResult";
const _Em = "Emotion";
const _Ey = "Eyeglasses";
const _F = "Face";
const _FC = "FeatureConfig";
const _FD = "FaceDetails";
const _FDa = "FaceDetail";
const _FI = "FaceId";
const _FIa = "FaceIds";
const _FMT = "FaceMatchThreshold";
const _FMVa = "FaceModelVersions";
const _FO = "FaceOccluded";
const _FS = "F1Score";
const _FSS = "FaceSearchSettings";
const _FSa = "FaceSearch";
const _Fe = "Feature";
const _Fea = "Features";
const _Fi = "Filters";
const _G = "Geometry";
const _GCIRe = "GetCelebrityInfoResponse";
const _GL = "GeneralLabels";
const _GLS = "GeneralLabelsSettings";
const _GTM = "GroundTruthManifest";
const _Ge = "Gender";
const _H = "High";
const _HE = "HasErrors";
const _HLA = "HumanLoopArn";
const _HLACER = "HumanLoopActivationConditionsEvaluationResults";
const _HLAO = "HumanLoopActivationOutput";
const _HLAR = "HumanLoopActivationReasons";
const _HLDA = "HumanLoopDataAttributes";
const _HLQEE = "HumanLoopQuotaExceededException";
const _He = "Height";
const _I = "Id";
const _IFR = "IndexFacesRequest";
const _IIFE = "InvalidImageFormatException";
const _IME = "InvalidManifestException";
const _IP = "ImageProperties";
const _IPE = "InvalidParameterException";
const _IPME = "IdempotentParameterMismatchException";
const _IPRIE = "InvalidPolicyRevisionIdException";
const _IPTE = "InvalidPaginationTokenException";
const _IQ = "ImageQuality";
const _ISE = "InternalServerError";
const _ISOE = "InvalidS3ObjectException";
const _ITLE = "ImageTooLargeException";
const _Im = "Image";
const _In = "Input";
const _JT = "JobTag";
const _KDS = "KinesisDataStream";
const _KG = "KnownGender";
const _KKI = "KmsKeyId";
const _KP = "KeyPrefix";
const _KVS = "KinesisVideoStream";
const _L = "Logref";
const _LCEF = "LabelCategoryExclusionFilters";
const _LCIF = "LabelCategoryInclusionFilters";
const _LCRi = "ListCollectionsResponse";
const _LDE = "ListDatasetEntries";
const _LDER = "ListDatasetEntriesRequest";
const _LDERi = "ListDatasetEntriesResponse";
const _LDS = "LabelDetectionSettings";
const _LEE = "LimitExceededException";
const _LEF = "LabelExclusionFilters";
const _LFR = "ListFacesRequest";
const _LIF = "LabelInclusionFilters";
const _LPP = "ListProjectPolicies";
const _LPPR = "ListProjectPoliciesRequest";
const _LPPRi = "ListProjectPoliciesResponse";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LUT = "LastUpdatedTimestamp";
const _La = "Landmarks";
const _Lab = "Labels";
const _Label = "Labeled";
const _Lan = "Landmark";
const _Le = "Left";
const _Lo = "Low";
const _M = "Message";
const _MC = "MatchConfidence";
const _MCP = "MinCoveragePercentage";
const _MCi = "MinConfidence";
const _MDC = "MaxDominantColors";
const _MF = "MaxFaces";
const _MIU = "MinInferenceUnits";
const _MIUa = "MaxInferenceUnits";
const _MLa = "MaxLabels";
const _MO = "MouthOpen";
const _MPDE = "MalformedPolicyDocumentException";
const _MPT = "MaxPixelThreshold";
const _MR = "MaxResults";
const _MS = "ManifestSummary";
const _MSC = "MinSegmentConfidence";
const _Mu = "Mustache";
const _N = "Name";
const _NC = "NotificationChannel";
const _NT = "NextToken";
const _O = "Output";
const _OC = "OutputConfig";
const _OI = "OptIn";
const _P = "Pose";
const _PA = "ProjectArn";
const _PD = "ProjectDescriptions";
const _PDo = "PolicyDocument";
const _PDr = "ProjectDescription";
const _PES = "ProtectiveEquipmentSummary";
const _PESA = "ProtectiveEquipmentSummarizationAttributes";
const _PI = "PersonsIndeterminate";
const _PN = "ProjectName";
const _PNo = "PolicyName";
const _PNr = "ProjectNames";
const _PPP = "PutProjectPolicy";
const _PPPR = "PutProjectPolicyRequest";
const _PPPRu = "PutProjectPolicyResponse";
const _PPr = "ProjectPolicies";
const _PPro = "ProjectPolicy";
const _PRI = "PolicyRevisionId";
const _PTD = "ParametersToDelete";
const _PTEE = "ProvisionedThroughputExceededException";
const _PVA = "ProjectVersionArn";
const _PVD = "ProjectVersionDescriptions";
const _PVDr = "ProjectVersionDescription";
const _PWRE = "PersonsWithRequiredEquipment";
const _PWREe = "PersonsWithoutRequiredEquipment";
const _Pi = "Pitch";
const _Po = "Polygon";
const _Poi = "Point";
const _Q = "Quality";
const _QC = "QuotaCode";
const _QF = "QualityFilter";
const _RA = "RoleArn";
const _RAEE = "ResourceAlreadyExistsException";
const _RAe = "ResourceArn";
const _RET = "RequiredEquipmentTypes";
const _RIUE = "ResourceInUseException";
const _RNFE = "ResourceNotFoundException";
const _RNRE = "ResourceNotReadyException";
const _ROI = "RegionsOfInterest";
const _ROIFU = "RegionsOfInterestForUpdate";
const _ROIe = "RegionOfInterest";
const _RT = "ResourceType";
const _Rea = "Reasons";
const _Ro = "Roll";
const _S = "Smile";
const _SBu = "S3Bucket";
const _SC = "ServiceCode";
const _SD = "S3Destination";
const _SFU = "SettingsForUpdate";
const _SFh = "ShotFilter";
const _SJHLACER = "SynthesizedJsonHumanLoopActivationConditionsEvaluationResults";
const _SKP = "S3KeyPrefix";
const _SLDR = "StartLabelDetectionRequest";
const _SM = "StatusMessage";
const _SMC = "StatusMessageCode";
const _SNFE = "SessionNotFoundException";
const _SNSTA = "SNSTopicArn";
const _SO = "S3Object";
const _SPA = "SourceProjectArn";
const _SPDSP = "StreamProcessorDataSharingPreference";
const _SPI = "StreamProcessorInput";
const _SPNC = "StreamProcessorNotificationChannel";
const _SPO = "StreamProcessorOutput";
const _SPS = "StreamProcessorSettings";
const _SPSFU = "StreamProcessorSettingsForUpdate";
const _SPV = "StartProjectVersion";
const _SPVA = "SourceProjectVersionArn";
const _SPVR = "StartProjectVersionRequest";
const _SPVRt = "StartProjectVersionResponse";
const _SPVRto = "StopProjectVersionRequest";
const _SPVRtop = "StopProjectVersionResponse";
const _SPVt = "StopProjectVersion";
const _SQEE = "ServiceQuotaExceededException";
const _SRC = "SourceRefContains";
const _SSDF = "StartSegmentDetectionFilters";
const _SSDFt = "StartShotDetectionFilter";
const _SSDR = "StartSegmentDetectionRequest";
const _STCDF = "StartTechnicalCueDetectionFilter";
const _STe = "SegmentTypes";
const _Se = "Settings";
const _Sh = "Sharpness";
const _St = "Status";
const _Su = "Summary";
const _Sun = "Sunglasses";
const _T = "Top";
const _TCF = "TechnicalCueFilter";
const _TD = "TrainingData";
const _TDR = "TrainingDataResult";
const _TDRe = "TestingDataResult";
const _TDe = "TestingData";
const _TE = "ThrottlingException";
const _TET = "TrainingEndTimestamp";
const _TK = "TagKeys";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _Ta = "Tags";
const _Ty = "Type";
const _U = "Urls";
const _UFAn = "UnsuccessfulFaceAssociation";
const _UFD = "UnsuccessfulFaceDeletions";
const _UFDL = "UnsuccessfulFaceDeletionsList";
const _UFDns = "UnsuccessfulFaceDeletion";
const _UFDnsu = "UnsuccessfulFaceDisassociation";
const _UFni = "UnindexedFace";
const _UFnse = "UnsearchedFace";
const _UI = "UserId";
const _UMT = "UserMatchThreshold";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _USPR = "UpdateStreamProcessorRequest";
const _V = "Value";
const _VD = "VersionDescription";
const _VDa = "ValidationData";
const _VN = "VersionName";
const _VNe = "VersionNames";
const _VTLE = "VideoTooLargeException";
const _Va = "Validation";
const _Ve = "Version";
const _Vi = "Video";
const _W = "Width";
const _X = "X";
const _Y = "Yaw";
const _Y_ = "Y";
const _a = "application/json";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _mT = "mediaType";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.rekognition";
const _se = "server";
const n0 = "com.amazonaws.rekognition";



const _s_registry = new TypeRegistry/* TypeRegistry */.O(_s);
var RekognitionServiceException$ = [-3, _s, "RekognitionServiceException", 0, [], []];
_s_registry.registerError(RekognitionServiceException$, RekognitionServiceException);
const n0_registry = new TypeRegistry/* TypeRegistry */.O(n0);
var AccessDeniedException$ = [-3, n0, _ADE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [-3, n0, _CE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var HumanLoopQuotaExceededException$ = [-3, n0, _HLQEE,
    { [_e]: _c, [_hE]: 402 },
    [_RT, _QC, _SC, _M, _C, _L],
    [0, 0, 0, 0, 0, 0]
];
n0_registry.registerError(HumanLoopQuotaExceededException$, HumanLoopQuotaExceededException);
var IdempotentParameterMismatchException$ = [-3, n0, _IPME,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(IdempotentParameterMismatchException$, IdempotentParameterMismatchException);
var ImageTooLargeException$ = [-3, n0, _ITLE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(ImageTooLargeException$, ImageTooLargeException);
var InternalServerError$ = [-3, n0, _ISE,
    { [_e]: _se },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(InternalServerError$, InternalServerError);
var InvalidImageFormatException$ = [-3, n0, _IIFE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(InvalidImageFormatException$, InvalidImageFormatException);
var InvalidManifestException$ = [-3, n0, _IME,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(InvalidManifestException$, InvalidManifestException);
var InvalidPaginationTokenException$ = [-3, n0, _IPTE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(InvalidPaginationTokenException$, InvalidPaginationTokenException);
var InvalidParameterException$ = [-3, n0, _IPE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidPolicyRevisionIdException$ = [-3, n0, _IPRIE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(InvalidPolicyRevisionIdException$, InvalidPolicyRevisionIdException);
var InvalidS3ObjectException$ = [-3, n0, _ISOE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(InvalidS3ObjectException$, InvalidS3ObjectException);
var LimitExceededException$ = [-3, n0, _LEE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedPolicyDocumentException$ = [-3, n0, _MPDE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var ProvisionedThroughputExceededException$ = [-3, n0, _PTEE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(ProvisionedThroughputExceededException$, ProvisionedThroughputExceededException);
var ResourceAlreadyExistsException$ = [-3, n0, _RAEE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceInUseException$ = [-3, n0, _RIUE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ResourceNotReadyException$ = [-3, n0, _RNRE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(ResourceNotReadyException$, ResourceNotReadyException);
var ServiceQuotaExceededException$ = [-3, n0, _SQEE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var SessionNotFoundException$ = [-3, n0, _SNFE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(SessionNotFoundException$, SessionNotFoundException);
var ThrottlingException$ = [-3, n0, _TE,
    { [_e]: _se },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var VideoTooLargeException$ = [-3, n0, _VTLE,
    { [_e]: _c },
    [_M, _C, _L],
    [0, 0, 0]
];
n0_registry.registerError(VideoTooLargeException$, VideoTooLargeException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var SynthesizedJsonHumanLoopActivationConditionsEvaluationResults = [0, n0, _SJHLACER, { [_mT]: _a }, 0];
var AgeRange$ = [3, n0, _AR,
    0,
    [_Lo, _H],
    [1, 1]
];
var Asset$ = [3, n0, _A,
    0,
    [_GTM],
    [() => GroundTruthManifest$]
];
var AssociateFacesRequest$ = [3, n0, _AFR,
    0,
    [_CI, _UI, _FIa, _UMT, _CRT],
    [0, 0, 64 | 0, 1, [0, 4]], 3
];
var Beard$ = [3, n0, _Be,
    0,
    [_V, _Con],
    [2, 1]
];
var BlackFrame$ = [3, n0, _BF,
    0,
    [_MPT, _MCP],
    [1, 1]
];
var BoundingBox$ = [3, n0, _BB,
    0,
    [_W, _He, _Le, _T],
    [1, 1, 1, 1]
];
var Celebrity$ = [3, n0, _Ce,
    0,
    [_U, _N, _I, _F, _MC, _KG],
    [64 | 0, 0, 0, () => ComparedFace$, 1, () => KnownGender$]
];
var CelebrityDetail$ = [3, n0, _CD,
    0,
    [_U, _N, _I, _Con, _BB, _F, _KG],
    [64 | 0, 0, 0, 1, () => BoundingBox$, () => FaceDetail$, () => KnownGender$]
];
var ComparedFace$ = [3, n0, _CF,
    0,
    [_BB, _Con, _La, _P, _Q, _E, _S],
    [() => BoundingBox$, 1, () => Landmarks, () => Pose$, () => ImageQuality$, () => Emotions, () => Smile$]
];
var ConnectedHomeSettings$ = [3, n0, _CHS,
    0,
    [_Lab, _MCi],
    [64 | 0, 1], 1
];
var ConnectedHomeSettingsForUpdate$ = [3, n0, _CHSFU,
    0,
    [_Lab, _MCi],
    [64 | 0, 1]
];
var CopyProjectVersionRequest$ = [3, n0, _CPVR,
    0,
    [_SPA, _SPVA, _DPA, _VN, _OC, _Ta, _KKI],
    [0, 0, 0, 0, () => OutputConfig$, 128 | 0, 0], 5
];
var CopyProjectVersionResponse$ = [3, n0, _CPVRo,
    0,
    [_PVA],
    [0]
];
var CreateCollectionRequest$ = [3, n0, _CCR,
    0,
    [_CI, _Ta],
    [0, 128 | 0], 1
];
var CreateDatasetRequest$ = [3, n0, _CDR,
    0,
    [_DT, _PA, _DS, _Ta],
    [0, 0, () => DatasetSource$, 128 | 0], 2
];
var CreateProjectRequest$ = [3, n0, _CPR,
    0,
    [_PN, _Fe, _AU, _Ta],
    [0, 0, 0, 128 | 0], 1
];
var CreateProjectResponse$ = [3, n0, _CPRr,
    0,
    [_PA],
    [0]
];
var CreateProjectVersionRequest$ = [3, n0, _CPVRr,
    0,
    [_PA, _VN, _OC, _TD, _TDe, _Ta, _KKI, _VD, _FC],
    [0, 0, () => OutputConfig$, () => TrainingData$, () => TestingData$, 128 | 0, 0, 0, () => CustomizationFeatureConfig$], 3
];
var CreateProjectVersionResponse$ = [3, n0, _CPVRre,
    0,
    [_PVA],
    [0]
];
var CreateStreamProcessorRequest$ = [3, n0, _CSPR,
    0,
    [_In, _O, _N, _Se, _RA, _Ta, _NC, _KKI, _ROI, _DSP],
    [() => StreamProcessorInput$, () => StreamProcessorOutput$, 0, () => StreamProcessorSettings$, 0, 128 | 0, () => StreamProcessorNotificationChannel$, 0, () => RegionsOfInterest, () => StreamProcessorDataSharingPreference$], 5
];
var CustomizationFeatureConfig$ = [3, n0, _CFC,
    0,
    [_CM],
    [() => CustomizationFeatureContentModerationConfig$]
];
var CustomizationFeatureContentModerationConfig$ = [3, n0, _CFCMC,
    0,
    [_CTon],
    [1]
];
var CustomLabel$ = [3, n0, _CL,
    0,
    [_N, _Con, _G],
    [0, 1, () => Geometry$]
];
var DatasetMetadata$ = [3, n0, _DMa,
    0,
    [_CTr, _DT, _DA, _St, _SM, _SMC],
    [4, 0, 0, 0, 0, 0]
];
var DatasetSource$ = [3, n0, _DS,
    0,
    [_GTM, _DA],
    [() => GroundTruthManifest$, 0]
];
var DeleteFacesRequest$ = [3, n0, _DFR,
    0,
    [_CI, _FIa],
    [0, 64 | 0], 2
];
var DeleteFacesResponse$ = [3, n0, _DFRe,
    0,
    [_DF, _UFD],
    [64 | 0, () => UnsuccessfulFaceDeletionsList]
];
var DeleteProjectPolicyRequest$ = [3, n0, _DPPR,
    0,
    [_PA, _PNo, _PRI],
    [0, 0, 0], 2
];
var DeleteProjectPolicyResponse$ = [3, n0, _DPPRe,
    0,
    [],
    []
];
var DeleteProjectVersionRequest$ = [3, n0, _DPVR,
    0,
    [_PVA],
    [0], 1
];
var DeleteProjectVersionResponse$ = [3, n0, _DPVRe,
    0,
    [_St],
    [0]
];
var DescribeProjectsRequest$ = [3, n0, _DPRes,
    0,
    [_NT, _MR, _PNr, _Fea],
    [0, 1, 64 | 0, 64 | 0]
];
var DescribeProjectsResponse$ = [3, n0, _DPResc,
    0,
    [_PD, _NT],
    [() => ProjectDescriptions, 0]
];
var DescribeProjectVersionsRequest$ = [3, n0, _DPVRes,
    0,
    [_PA, _VNe, _NT, _MR],
    [0, 64 | 0, 0, 1], 1
];
var DescribeProjectVersionsResponse$ = [3, n0, _DPVResc,
    0,
    [_PVD, _NT],
    [() => ProjectVersionDescriptions, 0]
];
var DetectCustomLabelsRequest$ = [3, n0, _DCLR,
    0,
    [_PVA, _Im, _MR, _MCi],
    [0, () => Image$, 1, 1], 2
];
var DetectCustomLabelsResponse$ = [3, n0, _DCLRe,
    0,
    [_CLu],
    [() => CustomLabels]
];
var DetectFacesRequest$ = [3, n0, _DFRet,
    0,
    [_Im, _At],
    [() => Image$, 64 | 0], 1
];
var DetectLabelsImagePropertiesSettings$ = [3, n0, _DLIPS,
    0,
    [_MDC],
    [1]
];
var DetectLabelsRequest$ = [3, n0, _DLR,
    0,
    [_Im, _MLa, _MCi, _Fea, _Se],
    [() => Image$, 1, 1, 64 | 0, () => DetectLabelsSettings$], 1
];
var DetectLabelsSettings$ = [3, n0, _DLSe,
    0,
    [_GL, _IP],
    [() => GeneralLabelsSettings$, () => DetectLabelsImagePropertiesSettings$]
];
var DisassociateFacesRequest$ = [3, n0, _DFRi,
    0,
    [_CI, _UI, _FIa, _CRT],
    [0, 0, 64 | 0, [0, 4]], 3
];
var Emotion$ = [3, n0, _Em,
    0,
    [_Ty, _Con],
    [0, 1]
];
var EvaluationResult$ = [3, n0, _ER,
    0,
    [_FS, _Su],
    [1, () => Summary$]
];
var EyeDirection$ = [3, n0, _EDy,
    0,
    [_Y, _Pi, _Con],
    [1, 1, 1]
];
var Eyeglasses$ = [3, n0, _Ey,
    0,
    [_V, _Con],
    [2, 1]
];
var EyeOpen$ = [3, n0, _EO,
    0,
    [_V, _Con],
    [2, 1]
];
var FaceDetail$ = [3, n0, _FDa,
    0,
    [_BB, _AR, _S, _Ey, _Sun, _Ge, _Be, _Mu, _EOy, _MO, _E, _La, _P, _Q, _Con, _FO, _EDy],
    [() => BoundingBox$, () => AgeRange$, () => Smile$, () => Eyeglasses$, () => Sunglasses$, () => Gender$, () => Beard$, () => Mustache$, () => EyeOpen$, () => MouthOpen$, () => Emotions, () => Landmarks, () => Pose$, () => ImageQuality$, 1, () => FaceOccluded$, () => EyeDirection$]
];
var FaceOccluded$ = [3, n0, _FO,
    0,
    [_V, _Con],
    [2, 1]
];
var FaceSearchSettings$ = [3, n0, _FSS,
    0,
    [_CI, _FMT],
    [0, 1]
];
var Gender$ = [3, n0, _Ge,
    0,
    [_V, _Con],
    [0, 1]
];
var GeneralLabelsSettings$ = [3, n0, _GLS,
    0,
    [_LIF, _LEF, _LCIF, _LCEF],
    [64 | 0, 64 | 0, 64 | 0, 64 | 0]
];
var Geometry$ = [3, n0, _G,
    0,
    [_BB, _Po],
    [() => BoundingBox$, () => Polygon]
];
var GetCelebrityInfoResponse$ = [3, n0, _GCIRe,
    0,
    [_U, _N, _KG],
    [64 | 0, 0, () => KnownGender$]
];
var GroundTruthManifest$ = [3, n0, _GTM,
    0,
    [_SO],
    [() => S3Object$]
];
var HumanLoopActivationOutput$ = [3, n0, _HLAO,
    0,
    [_HLA, _HLAR, _HLACER],
    [0, 64 | 0, [() => SynthesizedJsonHumanLoopActivationConditionsEvaluationResults, 0]]
];
var HumanLoopDataAttributes$ = [3, n0, _HLDA,
    0,
    [_CC],
    [64 | 0]
];
var Image$ = [3, n0, _Im,
    0,
    [_B, _SO],
    [21, () => S3Object$]
];
var ImageQuality$ = [3, n0, _IQ,
    0,
    [_Br, _Sh],
    [1, 1]
];
var IndexFacesRequest$ = [3, n0, _IFR,
    0,
    [_CI, _Im, _EII, _DAe, _MF, _QF],
    [0, () => Image$, 0, 64 | 0, 1, 0], 2
];
var KinesisDataStream$ = [3, n0, _KDS,
    0,
    [_Ar],
    [0]
];
var KinesisVideoStream$ = [3, n0, _KVS,
    0,
    [_Ar],
    [0]
];
var KnownGender$ = [3, n0, _KG,
    0,
    [_Ty],
    [0]
];
var LabelDetectionSettings$ = [3, n0, _LDS,
    0,
    [_GL],
    [() => GeneralLabelsSettings$]
];
var Landmark$ = [3, n0, _Lan,
    0,
    [_Ty, _X, _Y_],
    [0, 1, 1]
];
var ListCollectionsResponse$ = [3, n0, _LCRi,
    0,
    [_CIo, _NT, _FMVa],
    [64 | 0, 0, 64 | 0]
];
var ListDatasetEntriesRequest$ = [3, n0, _LDER,
    0,
    [_DA, _CLo, _Label, _SRC, _HE, _NT, _MR],
    [0, 64 | 0, 2, 0, 2, 0, 1], 1
];
var ListDatasetEntriesResponse$ = [3, n0, _LDERi,
    0,
    [_DE, _NT],
    [64 | 0, 0]
];
var ListFacesRequest$ = [3, n0, _LFR,
    0,
    [_CI, _NT, _MR, _UI, _FIa],
    [0, 0, 1, 0, 64 | 0], 1
];
var ListProjectPoliciesRequest$ = [3, n0, _LPPR,
    0,
    [_PA, _NT, _MR],
    [0, 0, 1], 1
];
var ListProjectPoliciesResponse$ = [3, n0, _LPPRi,
    0,
    [_PPr, _NT],
    [() => ProjectPolicies, 0]
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_RAe],
    [0], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_Ta],
    [128 | 0]
];
var MouthOpen$ = [3, n0, _MO,
    0,
    [_V, _Con],
    [2, 1]
];
var Mustache$ = [3, n0, _Mu,
    0,
    [_V, _Con],
    [2, 1]
];
var NotificationChannel$ = [3, n0, _NC,
    0,
    [_SNSTA, _RA],
    [0, 0], 2
];
var OutputConfig$ = [3, n0, _OC,
    0,
    [_SBu, _SKP],
    [0, 0]
];
var Point$ = [3, n0, _Poi,
    0,
    [_X, _Y_],
    [1, 1]
];
var Pose$ = [3, n0, _P,
    0,
    [_Ro, _Y, _Pi],
    [1, 1, 1]
];
var ProjectDescription$ = [3, n0, _PDr,
    0,
    [_PA, _CTr, _St, _D, _Fe, _AU],
    [0, 4, 0, () => DatasetMetadataList, 0, 0]
];
var ProjectPolicy$ = [3, n0, _PPro,
    0,
    [_PA, _PNo, _PRI, _PDo, _CTr, _LUT],
    [0, 0, 0, 0, 4, 4]
];
var ProjectVersionDescription$ = [3, n0, _PVDr,
    0,
    [_PVA, _CTr, _MIU, _St, _SM, _BTTIS, _TET, _OC, _TDR, _TDRe, _ER, _MS, _KKI, _MIUa, _SPVA, _VD, _Fe, _BMV, _FC],
    [0, 4, 1, 0, 0, 1, 4, () => OutputConfig$, () => TrainingDataResult$, () => TestingDataResult$, () => EvaluationResult$, () => GroundTruthManifest$, 0, 1, 0, 0, 0, 0, () => CustomizationFeatureConfig$]
];
var ProtectiveEquipmentSummarizationAttributes$ = [3, n0, _PESA,
    0,
    [_MCi, _RET],
    [1, 64 | 0], 2
];
var ProtectiveEquipmentSummary$ = [3, n0, _PES,
    0,
    [_PWRE, _PWREe, _PI],
    [64 | 1, 64 | 1, 64 | 1]
];
var PutProjectPolicyRequest$ = [3, n0, _PPPR,
    0,
    [_PA, _PNo, _PDo, _PRI],
    [0, 0, 0, 0], 3
];
var PutProjectPolicyResponse$ = [3, n0, _PPPRu,
    0,
    [_PRI],
    [0]
];
var RegionOfInterest$ = [3, n0, _ROIe,
    0,
    [_BB, _Po],
    [() => BoundingBox$, () => Polygon]
];
var S3Destination$ = [3, n0, _SD,
    0,
    [_Bu, _KP],
    [0, 0]
];
var S3Object$ = [3, n0, _SO,
    0,
    [_Bu, _N, _Ve],
    [0, 0, 0]
];
var Smile$ = [3, n0, _S,
    0,
    [_V, _Con],
    [2, 1]
];
var StartLabelDetectionRequest$ = [3, n0, _SLDR,
    0,
    [_Vi, _CRT, _MCi, _NC, _JT, _Fea, _Se],
    [() => Video$, 0, 1, () => NotificationChannel$, 0, 64 | 0, () => LabelDetectionSettings$], 1
];
var StartProjectVersionRequest$ = [3, n0, _SPVR,
    0,
    [_PVA, _MIU, _MIUa],
    [0, 1, 1], 2
];
var StartProjectVersionResponse$ = [3, n0, _SPVRt,
    0,
    [_St],
    [0]
];
var StartSegmentDetectionFilters$ = [3, n0, _SSDF,
    0,
    [_TCF, _SFh],
    [() => StartTechnicalCueDetectionFilter$, () => StartShotDetectionFilter$]
];
var StartSegmentDetectionRequest$ = [3, n0, _SSDR,
    0,
    [_Vi, _STe, _CRT, _NC, _JT, _Fi],
    [() => Video$, 64 | 0, 0, () => NotificationChannel$, 0, () => StartSegmentDetectionFilters$], 2
];
var StartShotDetectionFilter$ = [3, n0, _SSDFt,
    0,
    [_MSC],
    [1]
];
var StartTechnicalCueDetectionFilter$ = [3, n0, _STCDF,
    0,
    [_MSC, _BF],
    [1, () => BlackFrame$]
];
var StopProjectVersionRequest$ = [3, n0, _SPVRto,
    0,
    [_PVA],
    [0], 1
];
var StopProjectVersionResponse$ = [3, n0, _SPVRtop,
    0,
    [_St],
    [0]
];
var StreamProcessorDataSharingPreference$ = [3, n0, _SPDSP,
    0,
    [_OI],
    [2], 1
];
var StreamProcessorInput$ = [3, n0, _SPI,
    0,
    [_KVS],
    [() => KinesisVideoStream$]
];
var StreamProcessorNotificationChannel$ = [3, n0, _SPNC,
    0,
    [_SNSTA],
    [0], 1
];
var StreamProcessorOutput$ = [3, n0, _SPO,
    0,
    [_KDS, _SD],
    [() => KinesisDataStream$, () => S3Destination$]
];
var StreamProcessorSettings$ = [3, n0, _SPS,
    0,
    [_FSa, _CH],
    [() => FaceSearchSettings$, () => ConnectedHomeSettings$]
];
var StreamProcessorSettingsForUpdate$ = [3, n0, _SPSFU,
    0,
    [_CHFU],
    [() => ConnectedHomeSettingsForUpdate$]
];
var Summary$ = [3, n0, _Su,
    0,
    [_SO],
    [() => S3Object$]
];
var Sunglasses$ = [3, n0, _Sun,
    0,
    [_V, _Con],
    [2, 1]
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_RAe, _Ta],
    [0, 128 | 0], 2
];
var TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
var TestingData$ = [3, n0, _TDe,
    0,
    [_As, _AC],
    [() => Assets, 2]
];
var TestingDataResult$ = [3, n0, _TDRe,
    0,
    [_In, _O, _Va],
    [() => TestingData$, () => TestingData$, () => ValidationData$]
];
var TrainingData$ = [3, n0, _TD,
    0,
    [_As],
    [() => Assets]
];
var TrainingDataResult$ = [3, n0, _TDR,
    0,
    [_In, _O, _Va],
    [() => TrainingData$, () => TrainingData$, () => ValidationData$]
];
var UnindexedFace$ = [3, n0, _UFni,
    0,
    [_Rea, _FDa],
    [64 | 0, () => FaceDetail$]
];
var UnsearchedFace$ = [3, n0, _UFnse,
    0,
    [_FD, _Rea],
    [() => FaceDetail$, 64 | 0]
];
var UnsuccessfulFaceAssociation$ = [3, n0, _UFAn,
    0,
    [_FI, _UI, _Con, _Rea],
    [0, 0, 1, 64 | 0]
];
var UnsuccessfulFaceDeletion$ = [3, n0, _UFDns,
    0,
    [_FI, _UI, _Rea],
    [0, 0, 64 | 0]
];
var UnsuccessfulFaceDisassociation$ = [3, n0, _UFDnsu,
    0,
    [_FI, _UI, _Rea],
    [0, 0, 64 | 0]
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_RAe, _TK],
    [0, 64 | 0], 2
];
var UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
var UpdateStreamProcessorRequest$ = [3, n0, _USPR,
    0,
    [_N, _SFU, _ROIFU, _DSPFU, _PTD],
    [0, () => StreamProcessorSettingsForUpdate$, () => RegionsOfInterest, () => StreamProcessorDataSharingPreference$, 64 | 0], 1
];
var ValidationData$ = [3, n0, _VDa,
    0,
    [_As],
    [() => Assets]
];
var Video$ = [3, n0, _Vi,
    0,
    [_SO],
    [() => S3Object$]
];
var Assets = [1, n0, _As,
    0, () => Asset$
];
var CustomLabels = [1, n0, _CLu,
    0, () => CustomLabel$
];
var DatasetMetadataList = [1, n0, _DMLa,
    0, () => DatasetMetadata$
];
var Emotions = [1, n0, _E,
    0, () => Emotion$
];
var Landmarks = [1, n0, _La,
    0, () => Landmark$
];
var Polygon = [1, n0, _Po,
    0, () => Point$
];
var ProjectDescriptions = [1, n0, _PD,
    0, () => ProjectDescription$
];
var ProjectPolicies = [1, n0, _PPr,
    0, () => ProjectPolicy$
];
var ProjectVersionDescriptions = [1, n0, _PVD,
    0, () => ProjectVersionDescription$
];
var RegionsOfInterest = [1, n0, _ROI,
    0, () => RegionOfInterest$
];
var UnsuccessfulFaceDeletionsList = [1, n0, _UFDL,
    0, () => UnsuccessfulFaceDeletion$
];
var CopyProjectVersion$ = [9, n0, _CPV,
    0, () => CopyProjectVersionRequest$, () => CopyProjectVersionResponse$
];
var CreateProject$ = [9, n0, _CPr,
    0, () => CreateProjectRequest$, () => CreateProjectResponse$
];
var CreateProjectVersion$ = [9, n0, _CPVr,
    0, () => CreateProjectVersionRequest$, () => CreateProjectVersionResponse$
];
var DeleteProjectPolicy$ = [9, n0, _DPP,
    0, () => DeleteProjectPolicyRequest$, () => DeleteProjectPolicyResponse$
];
var DeleteProjectVersion$ = [9, n0, _DPV,
    0, () => DeleteProjectVersionRequest$, () => DeleteProjectVersionResponse$
];
var DescribeProjects$ = [9, n0, _DPe,
    0, () => DescribeProjectsRequest$, () => DescribeProjectsResponse$
];
var DescribeProjectVersions$ = [9, n0, _DPVe,
    0, () => DescribeProjectVersionsRequest$, () => DescribeProjectVersionsResponse$
];
var DetectCustomLabels$ = [9, n0, _DCL,
    0, () => DetectCustomLabelsRequest$, () => DetectCustomLabelsResponse$
];
var ListDatasetEntries$ = [9, n0, _LDE,
    0, () => ListDatasetEntriesRequest$, () => ListDatasetEntriesResponse$
];
var ListProjectPolicies$ = [9, n0, _LPP,
    0, () => ListProjectPoliciesRequest$, () => ListProjectPoliciesResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    0, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var PutProjectPolicy$ = [9, n0, _PPP,
    0, () => PutProjectPolicyRequest$, () => PutProjectPolicyResponse$
];
var StartProjectVersion$ = [9, n0, _SPV,
    0, () => StartProjectVersionRequest$, () => StartProjectVersionResponse$
];
var StopProjectVersion$ = [9, n0, _SPVt,
    0, () => StopProjectVersionRequest$, () => StopProjectVersionResponse$
];
var TagResource$ = [9, n0, _TR,
    0, () => TagResourceRequest$, () => TagResourceResponse$
];
var UntagResource$ = [9, n0, _UR,
    0, () => UntagResourceRequest$, () => UntagResourceResponse$
];


/***/ }),

/***/ 55477:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ emitWarningIfUnsupportedVersion)
/* harmony export */ });
/* unused harmony export state */
const state = {
    warningEmitted: false,
};
const emitWarningIfUnsupportedVersion = (version) => {
    if (version && !state.warningEmitted) {
        if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
            state.warningEmitted = true;
            return;
        }
        const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
        const vv = 22;
        if (userMajorVersion < vv) {
            state.warningEmitted = true;
            process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
        }
    }
};


/***/ }),

/***/ 9007:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ resolveHostHeaderConfig),
/* harmony export */   TC: () => (/* binding */ getHostHeaderPlugin)
/* harmony export */ });
/* unused harmony exports hostHeaderMiddleware, hostHeaderMiddlewareOptions */
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19725);

function resolveHostHeaderConfig(input) {
    return input;
}
const hostHeaderMiddleware = (options) => (next) => async (args) => {
    if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__/* .HttpRequest */ .K.isInstance(args.request)) {
        return next(args);
    }
    const { request } = args;
    const { handlerProtocol = "" } = options.requestHandler.metadata || {};
    if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
        delete request.headers["host"];
        request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
    }
    else if (!request.headers["host"]) {
        let host = request.hostname;
        if (request.port != null) {
            host += `:${request.port}`;
        }
        request.headers["host"] = host;
    }
    return next(args);
};
const hostHeaderMiddlewareOptions = {
    name: "hostHeaderMiddleware",
    step: "build",
    priority: "low",
    tags: ["HOST"],
    override: true,
};
const getHostHeaderPlugin = (options) => ({
    applyToStack: (clientStack) => {
        clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
    },
});


/***/ }),

/***/ 75180:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y7: () => (/* binding */ getLoggerPlugin)
/* harmony export */ });
/* unused harmony exports loggerMiddleware, loggerMiddlewareOptions */
const loggerMiddleware = () => (next, context) => async (args) => {
    try {
        const response = await next(args);
        const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
        const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
        const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
        const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
        const { $metadata, ...outputWithoutMetadata } = response.output;
        logger?.info?.({
            clientName,
            commandName,
            input: inputFilterSensitiveLog(args.input),
            output: outputFilterSensitiveLog(outputWithoutMetadata),
            metadata: $metadata,
        });
        return response;
    }
    catch (error) {
        const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
        const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
        const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
        logger?.error?.({
            clientName,
            commandName,
            input: inputFilterSensitiveLog(args.input),
            error,
            metadata: error.$metadata,
        });
        throw error;
    }
};
const loggerMiddlewareOptions = {
    name: "loggerMiddleware",
    tags: ["LOGGER"],
    step: "initialize",
    override: true,
};
const getLoggerPlugin = (options) => ({
    applyToStack: (clientStack) => {
        clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
    },
});


/***/ }),

/***/ 87591:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ getRecursionDetectionPlugin)
});

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
const recursionDetectionMiddlewareOptions = {
    step: "build",
    tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
    name: "recursionDetectionMiddleware",
    override: true,
    priority: "low",
};

// EXTERNAL MODULE: ./node_modules/@aws/lambda-invoke-store/dist-cjs/invoke-store.js
var invoke_store = __nccwpck_require__(29320);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __nccwpck_require__(19725);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js


const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
const TRACEPARENT = "traceparent";
const TRACESTATE = "tracestate";
const BAGGAGE = "baggage";
const recursionDetectionMiddleware = () => (next) => async (args) => {
    const { request } = args;
    if (!httpRequest/* HttpRequest */.K.isInstance(request)) {
        return next(args);
    }
    let invokeStore;
    {
        const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ??
            X_AMZN_TRACE_ID;
        if (!request.headers.hasOwnProperty(traceIdHeader)) {
            const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
            const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
            invokeStore ??= await invoke_store/* InvokeStore */.A.getInstanceAsync();
            const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
            const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
            const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
            if (nonEmptyString(functionName) && nonEmptyString(traceId)) {
                request.headers[X_AMZN_TRACE_ID] = traceId;
            }
        }
    }
    {
        sanitizeTraceHeaders(request.headers);
        const existingTraceparent = request.headers[TRACEPARENT];
        if (!existingTraceparent) {
            const traceparent = (invokeStore ??= await invoke_store/* InvokeStore */.A.getInstanceAsync())?.getTraceparent?.();
            if (traceparent) {
                request.headers[TRACEPARENT] = traceparent;
                const tracestate = invokeStore?.getTracestate?.();
                if (tracestate) {
                    request.headers[TRACESTATE] = tracestate;
                }
                const baggage = invokeStore?.getBaggage?.();
                if (baggage) {
                    request.headers[BAGGAGE] = baggage;
                }
            }
        }
    }
    return next(args);
};
function sanitizeTraceHeaders(headers) {
    for (const header of Object.keys(headers)) {
        const lower = header.toLowerCase();
        if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
            headers[lower] = headers[header];
            delete headers[header];
        }
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js


const getRecursionDetectionPlugin = (options) => ({
    applyToStack: (clientStack) => {
        clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
    },
});


/***/ }),

/***/ 60846:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resolveUserAgentConfig),
/* harmony export */   b: () => (/* binding */ DEFAULT_UA_APP_ID)
/* harmony export */ });
/* harmony import */ var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23926);

const DEFAULT_UA_APP_ID = undefined;
function isValidUserAgentAppId(appId) {
    if (appId === undefined) {
        return true;
    }
    return typeof appId === "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
    const normalizedAppIdProvider = (0,_smithy_core__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProvider */ .t)(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
    const { customUserAgent } = input;
    return Object.assign(input, {
        customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
        userAgentAppId: async () => {
            const appId = await normalizedAppIdProvider();
            if (!isValidUserAgentAppId(appId)) {
                const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
                if (typeof appId !== "string") {
                    logger?.warn("userAgentAppId must be a string or undefined.");
                }
                else if (appId.length > 50) {
                    logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
                }
            }
            return appId;
        },
    });
}


/***/ }),

/***/ 20721:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sM: () => (/* binding */ getUserAgentPlugin)
});

// UNUSED EXPORTS: getUserAgentMiddlewareOptions, userAgentMiddleware

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __nccwpck_require__(19725);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js + 1 modules
var partition = __nccwpck_require__(23305);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var util_retry_config = __nccwpck_require__(84353);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
var setFeature = __nccwpck_require__(78102);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js


const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
    const request = args.request;
    if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") {
        (0,setFeature/* setFeature */.J)(context, "PROTOCOL_RPC_V2_CBOR", "M");
    }
    if (typeof config.retryStrategy === "function") {
        const retryStrategy = await config.retryStrategy();
        if (typeof retryStrategy.mode === "string") {
            switch (retryStrategy.mode) {
                case util_retry_config/* RETRY_MODES */.cm.ADAPTIVE:
                    (0,setFeature/* setFeature */.J)(context, "RETRY_MODE_ADAPTIVE", "F");
                    break;
                case util_retry_config/* RETRY_MODES */.cm.STANDARD:
                    (0,setFeature/* setFeature */.J)(context, "RETRY_MODE_STANDARD", "E");
                    break;
            }
        }
    }
    if (typeof config.accountIdEndpointMode === "function") {
        const endpointV2 = context.endpointV2;
        if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) {
            (0,setFeature/* setFeature */.J)(context, "ACCOUNT_ID_ENDPOINT", "O");
        }
        switch (await config.accountIdEndpointMode?.()) {
            case "disabled":
                (0,setFeature/* setFeature */.J)(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
                break;
            case "preferred":
                (0,setFeature/* setFeature */.J)(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
                break;
            case "required":
                (0,setFeature/* setFeature */.J)(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
                break;
        }
    }
    const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
    if (identity?.$source) {
        const credentials = identity;
        if (credentials.accountId) {
            (0,setFeature/* setFeature */.J)(context, "RESOLVED_ACCOUNT_ID", "T");
        }
        for (const [key, value] of Object.entries(credentials.$source ?? {})) {
            (0,setFeature/* setFeature */.J)(context, key, value);
        }
    }
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
const USER_AGENT = "user-agent";
const X_AMZ_USER_AGENT = "x-amz-user-agent";
const SPACE = " ";
const UA_NAME_SEPARATOR = "/";
const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
const UA_ESCAPE_CHAR = "-";

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
const BYTE_LIMIT = 1024;
function encodeFeatures(features) {
    let buffer = "";
    for (const key in features) {
        const val = features[key];
        if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
            if (buffer.length) {
                buffer += "," + val;
            }
            else {
                buffer += val;
            }
            continue;
        }
        break;
    }
    return buffer;
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js





const userAgentMiddleware = (options) => (next, context) => async (args) => {
    const { request } = args;
    if (!httpRequest/* HttpRequest */.K.isInstance(request)) {
        return next(args);
    }
    const { headers } = request;
    const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
    const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
    await checkFeatures(context, options, args);
    const awsContext = context;
    defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
    const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
    const appId = await options.userAgentAppId();
    if (appId) {
        defaultUserAgent.push(escapeUserAgent([`app`, `${appId}`]));
    }
    const prefix = (0,partition/* getUserAgentPrefix */.vL)();
    const sdkUserAgentValue = (prefix ? [prefix] : [])
        .concat([...defaultUserAgent, ...userAgent, ...customUserAgent])
        .join(SPACE);
    const normalUAValue = [
        ...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")),
        ...customUserAgent,
    ].join(SPACE);
    if (options.runtime !== "browser") {
        if (normalUAValue) {
            headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT]
                ? `${headers[USER_AGENT]} ${normalUAValue}`
                : normalUAValue;
        }
        headers[USER_AGENT] = sdkUserAgentValue;
    }
    else {
        headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
    }
    return next({
        ...args,
        request,
    });
};
const escapeUserAgent = (userAgentPair) => {
    const name = userAgentPair[0]
        .split(UA_NAME_SEPARATOR)
        .map((part) => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR))
        .join(UA_NAME_SEPARATOR);
    const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
    const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
    const prefix = name.substring(0, prefixSeparatorIndex);
    let uaName = name.substring(prefixSeparatorIndex + 1);
    if (prefix === "api") {
        uaName = uaName.toLowerCase();
    }
    return [prefix, uaName, version]
        .filter((item) => item && item.length > 0)
        .reduce((acc, item, index) => {
        switch (index) {
            case 0:
                return item;
            case 1:
                return `${acc}/${item}`;
            default:
                return `${acc}#${item}`;
        }
    }, "");
};
const getUserAgentMiddlewareOptions = {
    name: "getUserAgentMiddleware",
    step: "build",
    priority: "low",
    tags: ["SET_USER_AGENT", "USER_AGENT"],
    override: true,
};
const getUserAgentPlugin = (config) => ({
    applyToStack: (clientStack) => {
        clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
    },
});


/***/ }),

/***/ 9999:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resolveAwsRegionExtensionConfiguration),
/* harmony export */   R: () => (/* binding */ getAwsRegionExtensionConfiguration)
/* harmony export */ });
const getAwsRegionExtensionConfiguration = (runtimeConfig) => {
    return {
        setRegion(region) {
            runtimeConfig.region = region;
        },
        region() {
            return runtimeConfig.region;
        },
    };
};
const resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
    return {
        region: awsRegionExtensionConfiguration.region(),
    };
};


/***/ }),

/***/ 30249:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
function setCredentialFeature(credentials, feature, value) {
    if (!credentials.$source) {
        credentials.$source = {};
    }
    credentials.$source[feature] = value;
    return credentials;
}


/***/ }),

/***/ 78102:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ setFeature)
/* harmony export */ });
function setFeature(context, feature, value) {
    if (!context.__aws_sdk_context) {
        context.__aws_sdk_context = {
            features: {},
        };
    }
    else if (!context.__aws_sdk_context.features) {
        context.__aws_sdk_context.features = {};
    }
    context.__aws_sdk_context.features[feature] = value;
}


/***/ }),

/***/ 16180:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ awsEndpointFunctions)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __nccwpck_require__(11046);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var isValidHostLabel = __nccwpck_require__(44280);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var isIpAddress = __nccwpck_require__(26676);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js


const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
    if (allowSubDomains) {
        for (const label of value.split(".")) {
            if (!isVirtualHostableS3Bucket(label)) {
                return false;
            }
        }
        return true;
    }
    if (!(0,isValidHostLabel/* isValidHostLabel */.X)(value)) {
        return false;
    }
    if (value.length < 3 || value.length > 63) {
        return false;
    }
    if (value !== value.toLowerCase()) {
        return false;
    }
    if ((0,isIpAddress/* isIpAddress */.o)(value)) {
        return false;
    }
    return true;
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
const ARN_DELIMITER = ":";
const RESOURCE_DELIMITER = "/";
const parseArn = (value) => {
    const segments = value.split(ARN_DELIMITER);
    if (segments.length < 6) {
        return null;
    }
    const [arn, partition, service, region, accountId, ...resourcePath] = segments;
    if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") {
        return null;
    }
    const resourceId = resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat();
    return {
        partition,
        service,
        region,
        accountId,
        resourceId,
    };
};

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js + 1 modules
var partition = __nccwpck_require__(23305);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js




const awsEndpointFunctions = {
    isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
    parseArn: parseArn,
    partition: partition/* partition */.jB,
};
customEndpointFunctions/* customEndpointFunctions */.m.aws = awsEndpointFunctions;


/***/ }),

/***/ 23305:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vL: () => (/* binding */ getUserAgentPrefix),
  jB: () => (/* binding */ partition)
});

// UNUSED EXPORTS: setPartitionInfo, useDefaultPartitionInfo

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
const partitions_partitionsInfo = {
    "partitions": [
        {
            "id": "aws",
            "outputs": {
                "dnsSuffix": "amazonaws.com",
                "dualStackDnsSuffix": "api.aws",
                "implicitGlobalRegion": "us-east-1",
                "name": "aws",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
            "regions": {
                "af-south-1": {
                    "description": "Africa (Cape Town)"
                },
                "ap-east-1": {
                    "description": "Asia Pacific (Hong Kong)"
                },
                "ap-east-2": {
                    "description": "Asia Pacific (Taipei)"
                },
                "ap-northeast-1": {
                    "description": "Asia Pacific (Tokyo)"
                },
                "ap-northeast-2": {
                    "description": "Asia Pacific (Seoul)"
                },
                "ap-northeast-3": {
                    "description": "Asia Pacific (Osaka)"
                },
                "ap-south-1": {
                    "description": "Asia Pacific (Mumbai)"
                },
                "ap-south-2": {
                    "description": "Asia Pacific (Hyderabad)"
                },
                "ap-southeast-1": {
                    "description": "Asia Pacific (Singapore)"
                },
                "ap-southeast-2": {
                    "description": "Asia Pacific (Sydney)"
                },
                "ap-southeast-3": {
                    "description": "Asia Pacific (Jakarta)"
                },
                "ap-southeast-4": {
                    "description": "Asia Pacific (Melbourne)"
                },
                "ap-southeast-5": {
                    "description": "Asia Pacific (Malaysia)"
                },
                "ap-southeast-6": {
                    "description": "Asia Pacific (New Zealand)"
                },
                "ap-southeast-7": {
                    "description": "Asia Pacific (Thailand)"
                },
                "aws-global": {
                    "description": "aws global region"
                },
                "ca-central-1": {
                    "description": "Canada (Central)"
                },
                "ca-west-1": {
                    "description": "Canada West (Calgary)"
                },
                "eu-central-1": {
                    "description": "Europe (Frankfurt)"
                },
                "eu-central-2": {
                    "description": "Europe (Zurich)"
                },
                "eu-north-1": {
                    "description": "Europe (Stockholm)"
                },
                "eu-south-1": {
                    "description": "Europe (Milan)"
                },
                "eu-south-2": {
                    "description": "Europe (Spain)"
                },
                "eu-west-1": {
                    "description": "Europe (Ireland)"
                },
                "eu-west-2": {
                    "description": "Europe (London)"
                },
                "eu-west-3": {
                    "description": "Europe (Paris)"
                },
                "il-central-1": {
                    "description": "Israel (Tel Aviv)"
                },
                "me-central-1": {
                    "description": "Middle East (UAE)"
                },
                "me-south-1": {
                    "description": "Middle East (Bahrain)"
                },
                "me-west-1": {
                    "description": "Middle East (Saudi Arabia)"
                },
                "mx-central-1": {
                    "description": "Mexico (Central)"
                },
                "sa-east-1": {
                    "description": "South America (Sao Paulo)"
                },
                "sa-west-1": {
                    "description": "South America (Chile)"
                },
                "us-east-1": {
                    "description": "US East (N. Virginia)"
                },
                "us-east-2": {
                    "description": "US East (Ohio)"
                },
                "us-west-1": {
                    "description": "US West (N. California)"
                },
                "us-west-2": {
                    "description": "US West (Oregon)"
                }
            }
        },
        {
            "id": "aws-cn",
            "outputs": {
                "dnsSuffix": "amazonaws.com.cn",
                "dualStackDnsSuffix": "api.amazonwebservices.com.cn",
                "implicitGlobalRegion": "cn-northwest-1",
                "name": "aws-cn",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^cn\\-\\w+\\-\\d+$",
            "regions": {
                "aws-cn-global": {
                    "description": "aws-cn global region"
                },
                "cn-north-1": {
                    "description": "China (Beijing)"
                },
                "cn-northwest-1": {
                    "description": "China (Ningxia)"
                }
            }
        },
        {
            "id": "aws-eusc",
            "outputs": {
                "dnsSuffix": "amazonaws.eu",
                "dualStackDnsSuffix": "api.amazonwebservices.eu",
                "implicitGlobalRegion": "eusc-de-east-1",
                "name": "aws-eusc",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
            "regions": {
                "eusc-de-east-1": {
                    "description": "AWS European Sovereign Cloud (Germany)"
                }
            }
        },
        {
            "id": "aws-iso",
            "outputs": {
                "dnsSuffix": "c2s.ic.gov",
                "dualStackDnsSuffix": "api.aws.ic.gov",
                "implicitGlobalRegion": "us-iso-east-1",
                "name": "aws-iso",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
            "regions": {
                "aws-iso-global": {
                    "description": "aws-iso global region"
                },
                "us-iso-east-1": {
                    "description": "US ISO East"
                },
                "us-iso-west-1": {
                    "description": "US ISO WEST"
                }
            }
        },
        {
            "id": "aws-iso-b",
            "outputs": {
                "dnsSuffix": "sc2s.sgov.gov",
                "dualStackDnsSuffix": "api.aws.scloud",
                "implicitGlobalRegion": "us-isob-east-1",
                "name": "aws-iso-b",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
            "regions": {
                "aws-iso-b-global": {
                    "description": "aws-iso-b global region"
                },
                "us-isob-east-1": {
                    "description": "US ISOB East (Ohio)"
                },
                "us-isob-west-1": {
                    "description": "US ISOB West"
                }
            }
        },
        {
            "id": "aws-iso-e",
            "outputs": {
                "dnsSuffix": "cloud.adc-e.uk",
                "dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
                "implicitGlobalRegion": "eu-isoe-west-1",
                "name": "aws-iso-e",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
            "regions": {
                "aws-iso-e-global": {
                    "description": "aws-iso-e global region"
                },
                "eu-isoe-west-1": {
                    "description": "EU ISOE West"
                }
            }
        },
        {
            "id": "aws-iso-f",
            "outputs": {
                "dnsSuffix": "csp.hci.ic.gov",
                "dualStackDnsSuffix": "api.aws.hci.ic.gov",
                "implicitGlobalRegion": "us-isof-south-1",
                "name": "aws-iso-f",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
            "regions": {
                "aws-iso-f-global": {
                    "description": "aws-iso-f global region"
                },
                "us-isof-east-1": {
                    "description": "US ISOF EAST"
                },
                "us-isof-south-1": {
                    "description": "US ISOF SOUTH"
                }
            }
        },
        {
            "id": "aws-us-gov",
            "outputs": {
                "dnsSuffix": "amazonaws.com",
                "dualStackDnsSuffix": "api.aws",
                "implicitGlobalRegion": "us-gov-west-1",
                "name": "aws-us-gov",
                "supportsDualStack": true,
                "supportsFIPS": true
            },
            "regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
            "regions": {
                "aws-us-gov-global": {
                    "description": "aws-us-gov global region"
                },
                "us-gov-east-1": {
                    "description": "AWS GovCloud (US-East)"
                },
                "us-gov-west-1": {
                    "description": "AWS GovCloud (US-West)"
                }
            }
        }
    ],
    "version": "1.1"
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js

let selectedPartitionsInfo = partitions_partitionsInfo;
let selectedUserAgentPrefix = "";
const partition = (value) => {
    const { partitions } = selectedPartitionsInfo;
    for (const partition of partitions) {
        const { regions, outputs } = partition;
        for (const [region, regionData] of Object.entries(regions)) {
            if (region === value) {
                return {
                    ...outputs,
                    ...regionData,
                };
            }
        }
    }
    for (const partition of partitions) {
        const { regionRegex, outputs } = partition;
        if (new RegExp(regionRegex).test(value)) {
            return {
                ...outputs,
            };
        }
    }
    const DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
    if (!DEFAULT_PARTITION) {
        throw new Error("Provided region was not found in the partition array or regex," +
            " and default partition with id 'aws' doesn't exist.");
    }
    return {
        ...DEFAULT_PARTITION.outputs,
    };
};
const getUserAgentPrefix = () => selectedUserAgentPrefix;


/***/ }),

/***/ 82217:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pf: () => (/* binding */ createDefaultUserAgentProvider)
});

// UNUSED EXPORTS: crtAvailability, defaultUserAgent

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js

const getRuntimeUserAgentPair = () => {
    const runtimesToCheck = ["deno", "bun", "llrt"];
    for (const runtime of runtimesToCheck) {
        if (external_node_process_namespaceObject.versions[runtime]) {
            return [`md/${runtime}`, external_node_process_namespaceObject.versions[runtime]];
        }
    }
    return ["md/nodejs", external_node_process_namespaceObject.versions.node];
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
const crtAvailability = {
    isCrtAvailable: false,
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js

const isCrtAvailable = () => {
    if (crtAvailability.isCrtAvailable) {
        return ["md/crt-avail"];
    }
    return null;
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js





const createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
    const runtimeUserAgentPair = getRuntimeUserAgentPair();
    return async (config) => {
        const sections = [
            ["aws-sdk-js", clientVersion],
            ["ua", "2.1"],
            [`os/${(0,external_node_os_.platform)()}`, (0,external_node_os_.release)()],
            ["lang/js"],
            runtimeUserAgentPair,
        ];
        const crtAvailable = isCrtAvailable();
        if (crtAvailable) {
            sections.push(crtAvailable);
        }
        if (serviceId) {
            sections.push([`api/${serviceId}`, clientVersion]);
        }
        if (external_node_process_namespaceObject.env.AWS_EXECUTION_ENV) {
            sections.push([`exec-env/${external_node_process_namespaceObject.env.AWS_EXECUTION_ENV}`]);
        }
        const appId = await config?.userAgentAppId?.();
        const resolvedUserAgent = appId ? [...sections, [`app/${appId}`]] : [...sections];
        return resolvedUserAgent;
    };
};


/***/ }),

/***/ 27652:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hV: () => (/* binding */ NODE_APP_ID_CONFIG_OPTIONS)
/* harmony export */ });
/* unused harmony exports UA_APP_ID_ENV_NAME, UA_APP_ID_INI_NAME */
/* harmony import */ var _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60846);

const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
const UA_APP_ID_INI_NAME = "sdk_ua_app_id";
const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
const NODE_APP_ID_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => env[UA_APP_ID_ENV_NAME],
    configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
    default: _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_UA_APP_ID */ .b,
};


/***/ }),

/***/ 2526:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f2: () => (/* binding */ AwsSdkSigV4Signer),
  pz: () => (/* binding */ validateSigningProperties)
});

// UNUSED EXPORTS: AWSSDKSigV4Signer

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var transport_httpRequest = __nccwpck_require__(19725);
// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/middleware.js
var middleware = __nccwpck_require__(47418);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
var getSkewCorrectedDate = __nccwpck_require__(33786);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var httpResponse = __nccwpck_require__(25401);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js

const getDateHeader = (response) => httpResponse/* HttpResponse */.c.isInstance(response) ? (response.headers?.date ?? response.headers?.Date) : undefined;
const getAgeHeader = (response) => httpResponse/* HttpResponse */.c.isInstance(response) ? (response.headers?.age ?? response.headers?.Age) : undefined;

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
    if (ageHeader !== undefined) {
        return currentSystemClockOffset;
    }
    const serverTime = Date.parse(clockTime);
    if (Number.isNaN(serverTime)) {
        return currentSystemClockOffset;
    }
    const timeResponseReceived = Date.now();
    if (timeRequestSent !== undefined && timeResponseReceived - timeRequestSent > 900_000) {
        return currentSystemClockOffset;
    }
    return serverTime - timeResponseReceived;
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js



const throwSigningPropertyError = (name, property) => {
    if (!property) {
        throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
    }
    return property;
};
const hasEventStreamOutput = (signingProperties) => {
    const context = signingProperties.context;
    const eventStream = context?.[middleware/* SMITHY_CONTEXT_KEY */.V]
        ?.eventStream;
    return eventStream?.output === true;
};
const validateSigningProperties = async (signingProperties) => {
    const context = throwSigningPropertyError("context", signingProperties.context);
    const config = throwSigningPropertyError("config", signingProperties.config);
    const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
    const signerFunction = throwSigningPropertyError("signer", config.signer);
    const signer = await signerFunction(authScheme);
    const signingRegion = signingProperties?.signingRegion;
    const signingRegionSet = signingProperties?.signingRegionSet;
    const signingName = signingProperties?.signingName;
    return {
        config,
        signer,
        signingRegion,
        signingRegionSet,
        signingName,
    };
};
class AwsSdkSigV4Signer {
    async sign(httpRequest, identity, signingProperties) {
        if (!transport_httpRequest/* HttpRequest */.K.isInstance(httpRequest)) {
            throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
        }
        const validatedProps = await validateSigningProperties(signingProperties);
        const { config, signer } = validatedProps;
        let { signingRegion, signingName } = validatedProps;
        const handlerExecutionContext = signingProperties.context;
        if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
            const [first, second] = handlerExecutionContext.authSchemes;
            if (first?.name === "sigv4a" && second?.name === "sigv4") {
                signingRegion = second?.signingRegion ?? signingRegion;
                signingName = second?.signingName ?? signingName;
            }
        }
        const noSkewCorrection = (await config.disableClockSkewCorrection?.()) === true;
        signingProperties._disableClockSkewCorrection = noSkewCorrection;
        const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
        signingProperties._skipClockSkewSampling = skipSkewSampling;
        if (!skipSkewSampling) {
            signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
            signingProperties._requestSentAt = Date.now();
        }
        const signedRequest = await signer.sign(httpRequest, {
            signingDate: noSkewCorrection ? new Date() : (0,getSkewCorrectedDate/* getSkewCorrectedDate */.C)(config.systemClockOffset),
            signingRegion: signingRegion,
            signingService: signingName,
        });
        return signedRequest;
    }
    errorHandler(signingProperties) {
        return (error) => {
            const errorException = error;
            if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
                const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
                if (serverTime) {
                    const config = throwSigningPropertyError("config", signingProperties.config);
                    const preRequestOffset = signingProperties._preRequestSystemClockOffset;
                    const timeRequestSent = signingProperties._requestSentAt;
                    const ageHeader = getAgeHeader(errorException.$response);
                    const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
                    config.systemClockOffset = newOffset;
                    const skewExceedsThreshold = Math.abs(newOffset) >= 240_000;
                    const isLocalCorrection = newOffset !== preRequestOffset;
                    const isConcurrentCorrection = preRequestOffset !== undefined && preRequestOffset !== newOffset;
                    if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) {
                        errorException.$metadata.clockSkewCorrected = true;
                    }
                }
            }
            throw error;
        };
    }
    successHandler(httpResponse, signingProperties) {
        if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) {
            return;
        }
        const dateHeader = getDateHeader(httpResponse);
        if (dateHeader) {
            const config = throwSigningPropertyError("config", signingProperties.config);
            const timeRequestSent = signingProperties._requestSentAt;
            const ageHeader = getAgeHeader(httpResponse);
            config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
        }
    }
}


/***/ }),

/***/ 22628:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ NODE_AUTH_SCHEME_PREFERENCE_OPTIONS)
});

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
const getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
const getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js


const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
    environmentVariableSelector: (env, options) => {
        if (options?.signingName) {
            const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
            if (bearerTokenKey in env) {
                return ["httpBearerAuth"];
            }
        }
        if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) {
            return undefined;
        }
        return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
    },
    configFileSelector: (profile) => {
        if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) {
            return undefined;
        }
        return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
    },
    default: [],
};


/***/ }),

/***/ 88181:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ho: () => (/* binding */ resolveAwsSdkSigV4Config)
});

// UNUSED EXPORTS: AWSSDKSigV4Signer, AwsSdkSigV4ASigner, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, NODE_SIGV4A_CONFIG_OPTIONS, getBearerTokenEnvKey, resolveAWSSDKSigV4Config, resolveAwsSdkSigV4AConfig, validateSigningProperties

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
var setCredentialFeature = __nccwpck_require__(30249);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/normalizeProvider.js
var normalizeProvider = __nccwpck_require__(23926);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
const createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired(identity) {
    return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
};
const EXPIRATION_MS = 300_000;
const isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
const doesIdentityRequireRefresh = (identity) => identity.expiration !== undefined;
const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
    if (provider === undefined) {
        return undefined;
    }
    const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
    let resolved;
    let pending;
    let hasResult;
    let isConstant = false;
    const coalesceProvider = async (options) => {
        if (!pending) {
            pending = normalizedProvider(options);
        }
        try {
            resolved = await pending;
            hasResult = true;
            isConstant = false;
        }
        finally {
            pending = undefined;
        }
        return resolved;
    };
    if (isExpired === undefined) {
        return async (options) => {
            if (!hasResult || options?.forceRefresh) {
                resolved = await coalesceProvider(options);
            }
            return resolved;
        };
    }
    return async (options) => {
        if (!hasResult || options?.forceRefresh) {
            resolved = await coalesceProvider(options);
        }
        if (isConstant) {
            return resolved;
        }
        if (!requiresRefresh(resolved)) {
            isConstant = true;
            return resolved;
        }
        if (isExpired(resolved)) {
            await coalesceProvider(options);
            return resolved;
        }
        return resolved;
    };
};

// EXTERNAL MODULE: ./node_modules/@smithy/signature-v4/dist-es/SignatureV4.js + 11 modules
var SignatureV4 = __nccwpck_require__(87476);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js



const bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
    let inputCredentials = config.credentials;
    let isUserSupplied = !!config.credentials;
    let resolvedCredentials = undefined;
    Object.defineProperty(config, "credentials", {
        set(credentials) {
            if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) {
                isUserSupplied = true;
            }
            inputCredentials = credentials;
            const memoizedProvider = normalizeCredentialProvider(config, {
                credentials: inputCredentials,
                credentialDefaultProvider: config.credentialDefaultProvider,
            });
            const boundProvider = bindCallerConfig(config, memoizedProvider);
            if (isUserSupplied && !boundProvider.attributed) {
                const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
                resolvedCredentials = async (options) => {
                    const creds = await boundProvider(options);
                    const attributedCreds = creds;
                    if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) {
                        return (0,setCredentialFeature/* setCredentialFeature */.g)(attributedCreds, "CREDENTIALS_CODE", "e");
                    }
                    return attributedCreds;
                };
                resolvedCredentials.memoized = boundProvider.memoized;
                resolvedCredentials.configBound = boundProvider.configBound;
                resolvedCredentials.attributed = true;
            }
            else {
                resolvedCredentials = boundProvider;
            }
        },
        get() {
            return resolvedCredentials;
        },
        enumerable: true,
        configurable: true,
    });
    config.credentials = inputCredentials;
    const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256, } = config;
    let signer;
    if (config.signer) {
        signer = (0,normalizeProvider/* normalizeProvider */.t)(config.signer);
    }
    else if (config.regionInfoProvider) {
        signer = () => (0,normalizeProvider/* normalizeProvider */.t)(config.region)()
            .then(async (region) => [
            (await config.regionInfoProvider(region, {
                useFipsEndpoint: await config.useFipsEndpoint(),
                useDualstackEndpoint: await config.useDualstackEndpoint(),
            })) || {},
            region,
        ])
            .then(([regionInfo, region]) => {
            const { signingRegion, signingService } = regionInfo;
            config.signingRegion = config.signingRegion || signingRegion || region;
            config.signingName = config.signingName || signingService || config.serviceId;
            const params = {
                ...config,
                credentials: config.credentials,
                region: config.signingRegion,
                service: config.signingName,
                sha256,
                uriEscapePath: signingEscapePath,
            };
            const SignerCtor = config.signerConstructor || SignatureV4/* SignatureV4 */.B;
            return new SignerCtor(params);
        });
    }
    else {
        signer = async (authScheme) => {
            authScheme = Object.assign({}, {
                name: "sigv4",
                signingName: config.signingName || config.defaultSigningName,
                signingRegion: await (0,normalizeProvider/* normalizeProvider */.t)(config.region)(),
                properties: {},
            }, authScheme);
            const signingRegion = authScheme.signingRegion;
            const signingService = authScheme.signingName;
            config.signingRegion = config.signingRegion || signingRegion;
            config.signingName = config.signingName || signingService || config.serviceId;
            const params = {
                ...config,
                credentials: config.credentials,
                region: config.signingRegion,
                service: config.signingName,
                sha256,
                uriEscapePath: signingEscapePath,
            };
            const SignerCtor = config.signerConstructor || SignatureV4/* SignatureV4 */.B;
            return new SignerCtor(params);
        };
    }
    const resolvedConfig = Object.assign(config, {
        systemClockOffset,
        signingEscapePath,
        signer,
        disableClockSkewCorrection: (0,normalizeProvider/* normalizeProvider */.t)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection),
    });
    return resolvedConfig;
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
    let credentialsProvider;
    if (credentials) {
        if (!credentials?.memoized) {
            credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh);
        }
        else {
            credentialsProvider = credentials;
        }
    }
    else {
        if (credentialDefaultProvider) {
            credentialsProvider = (0,normalizeProvider/* normalizeProvider */.t)(credentialDefaultProvider(Object.assign({}, config, {
                parentClientConfig: config,
            })));
        }
        else {
            credentialsProvider = async () => {
                throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
            };
        }
    }
    credentialsProvider.memoized = true;
    return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
    if (credentialsProvider.configBound) {
        return credentialsProvider;
    }
    const fn = async (options) => credentialsProvider({ ...options, callerClientConfig: config });
    fn.memoized = credentialsProvider.memoized;
    fn.configBound = true;
    return fn;
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __nccwpck_require__(83945);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector = __nccwpck_require__(79498);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var types = __nccwpck_require__(16402);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js

const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => (0,booleanSelector/* booleanSelector */.Q)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, types/* SelectorType */.c.ENV),
    configFileSelector: (profile) => (0,booleanSelector/* booleanSelector */.Q)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, types/* SelectorType */.c.CONFIG),
    default: false,
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js


const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0,configLoader/* loadConfig */.Z)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js




const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);


/***/ }),

/***/ 33786:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ getSkewCorrectedDate)
/* harmony export */ });
const getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);


/***/ }),

/***/ 24017:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ProtocolLib)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54667);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75629);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(95125);


class ProtocolLib {
    queryCompat;
    errorRegistry;
    constructor(queryCompat = false) {
        this.queryCompat = queryCompat;
    }
    resolveRestContentType(defaultContentType, inputSchema) {
        const members = inputSchema.getMemberSchemas();
        const httpPayloadMember = Object.values(members).find((m) => {
            return !!m.getMergedTraits().httpPayload;
        });
        if (httpPayloadMember) {
            const mediaType = httpPayloadMember.getMergedTraits().mediaType;
            if (mediaType) {
                return mediaType;
            }
            else if (httpPayloadMember.isStringSchema()) {
                return "text/plain";
            }
            else if (httpPayloadMember.isBlobSchema()) {
                return "application/octet-stream";
            }
            else {
                return defaultContentType;
            }
        }
        else if (!inputSchema.isUnitSchema()) {
            const hasBody = Object.values(members).find((m) => {
                const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
                const noPrefixHeaders = httpPrefixHeaders === void 0;
                return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
            });
            if (hasBody) {
                return defaultContentType;
            }
        }
    }
    async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
        let errorName = errorIdentifier;
        if (errorIdentifier.includes("#")) {
            [, errorName] = errorIdentifier.split("#");
        }
        const errorMetadata = {
            $metadata: metadata,
            $fault: response.statusCode < 500 ? "client" : "server",
        };
        if (!this.errorRegistry) {
            throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
        }
        try {
            const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ??
                this.errorRegistry.getSchema(errorIdentifier);
            return { errorSchema, errorMetadata };
        }
        catch (e) {
            dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
            const synthetic = this.errorRegistry;
            const baseExceptionSchema = synthetic.getBaseException();
            if (baseExceptionSchema) {
                const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
                throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
            }
            const d = dataObject;
            const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
            throw this.decorateServiceException(Object.assign(new Error(message), {
                name: errorName,
            }, errorMetadata), dataObject);
        }
    }
    compose(composite, errorIdentifier, defaultNamespace) {
        let namespace = defaultNamespace;
        if (errorIdentifier.includes("#")) {
            [namespace] = errorIdentifier.split("#");
        }
        const staticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .TypeRegistry */ .O.for(namespace);
        const defaultSyntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .TypeRegistry */ .O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
        composite.copyFrom(staticRegistry);
        composite.copyFrom(defaultSyntheticRegistry);
        this.errorRegistry = composite;
    }
    decorateServiceException(exception, additions = {}) {
        if (this.queryCompat) {
            const msg = exception.Message ?? additions.Message;
            const error = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_1__/* .decorateServiceException */ .M)(exception, additions);
            if (msg) {
                error.message = msg;
            }
            const errorObj = error.Error ?? {};
            errorObj.Type = error.Error?.Type;
            errorObj.Code = error.Error?.Code;
            errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
            error.Error = errorObj;
            const reqId = error.$metadata.requestId;
            if (reqId) {
                error.RequestId = reqId;
            }
            return error;
        }
        return (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_1__/* .decorateServiceException */ .M)(exception, additions);
    }
    setQueryCompatError(output, response) {
        const queryErrorHeader = response.headers?.["x-amzn-query-error"];
        if (output !== undefined && queryErrorHeader != null) {
            const [Code, Type] = queryErrorHeader.split(";");
            const keys = Object.keys(output);
            const Error = {
                Code,
                Type,
            };
            output.Code = Code;
            output.Type = Type;
            for (let i = 0; i < keys.length; i++) {
                const k = keys[i];
                Error[k === "message" ? "Message" : k] = output[k];
            }
            delete Error.__type;
            output.Error = Error;
        }
    }
    queryCompatOutput(queryCompatErrorData, errorData) {
        if (queryCompatErrorData.Error) {
            errorData.Error = queryCompatErrorData.Error;
        }
        if (queryCompatErrorData.Type) {
            errorData.Type = queryCompatErrorData.Type;
        }
        if (queryCompatErrorData.Code) {
            errorData.Code = queryCompatErrorData.Code;
        }
    }
    findQueryCompatibleError(registry, errorName) {
        try {
            return registry.getSchema(errorName);
        }
        catch (e) {
            return registry.find((schema) => _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
        }
    }
}


/***/ }),

/***/ 8999:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ AwsJson1_1Protocol)
/* harmony export */ });
/* harmony import */ var _AwsJsonRpcProtocol__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87219);

class AwsJson1_1Protocol extends _AwsJsonRpcProtocol__WEBPACK_IMPORTED_MODULE_0__/* .AwsJsonRpcProtocol */ .p {
    constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
        super({
            defaultNamespace,
            errorTypeRegistries,
            serviceTarget,
            awsQueryCompatible,
            jsonCodec,
        });
    }
    getShapeId() {
        return "aws.protocols#awsJson1_1";
    }
    getJsonRpcVersion() {
        return "1.1";
    }
    getDefaultContentType() {
        return "application/x-amz-json-1.1";
    }
}


/***/ }),

/***/ 87219:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ AwsJsonRpcProtocol)
/* harmony export */ });
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85715);
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55143);
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(97446);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(36204);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(95125);
/* harmony import */ var _ProtocolLib__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24017);



class AwsJsonRpcProtocol extends _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__/* .RpcProtocol */ .M {
    serializer;
    deserializer;
    serviceTarget;
    codec;
    mixin;
    awsQueryCompatible;
    constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
        super({
            defaultNamespace,
            errorTypeRegistries,
        });
        this.serviceTarget = serviceTarget;
        this.codec =
            jsonCodec ??
                new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__/* .JsonCodec2 */ .p({
                    timestampFormat: {
                        useTrait: true,
                        default: 7,
                    },
                    jsonName: false,
                });
        this.serializer = this.codec.createSerializer();
        this.deserializer = this.codec.createDeserializer();
        this.awsQueryCompatible = !!awsQueryCompatible;
        this.mixin = new _ProtocolLib__WEBPACK_IMPORTED_MODULE_2__/* .ProtocolLib */ .U(this.awsQueryCompatible);
    }
    async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        if (!request.path.endsWith("/")) {
            request.path += "/";
        }
        request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
        request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
        if (this.awsQueryCompatible) {
            request.headers["x-amzn-query-mode"] = "true";
        }
        if ((0,_smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__/* .deref */ .L)(operationSchema.input) === "unit" || !request.body) {
            request.body = "{}";
        }
        return request;
    }
    getPayloadCodec() {
        return this.codec;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
        const { awsQueryCompatible } = this;
        if (awsQueryCompatible) {
            this.mixin.setQueryCompatError(dataObject, response);
        }
        const errorIdentifier = (0,_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__/* .loadJsonRpcErrorCode */ .rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : undefined);
        const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__/* .NormalizedSchema */ .l1.of(errorSchema);
        const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        const output = {};
        const errorDeserializer = this.codec.createDeserializer();
        for (const [name, member] of ns.structIterator()) {
            if (dataObject[name] != null) {
                output[name] = errorDeserializer.readObject(member, dataObject[name]);
            }
        }
        if (awsQueryCompatible) {
            this.mixin.queryCompatOutput(dataObject, output);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message,
        }, output), dataObject);
    }
}


/***/ }),

/***/ 83099:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   pi: () => (/* binding */ ENV_SECRET),
/* harmony export */   sF: () => (/* binding */ fromEnv),
/* harmony export */   yG: () => (/* binding */ ENV_KEY)
/* harmony export */ });
/* unused harmony exports ENV_SESSION, ENV_EXPIRATION, ENV_CREDENTIAL_SCOPE, ENV_ACCOUNT_ID */
/* harmony import */ var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30249);
/* harmony import */ var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31436);


const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const ENV_SESSION = "AWS_SESSION_TOKEN";
const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
const fromEnv = (init) => async () => {
    init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
    const accessKeyId = process.env[ENV_KEY];
    const secretAccessKey = process.env[ENV_SECRET];
    const sessionToken = process.env[ENV_SESSION];
    const expiry = process.env[ENV_EXPIRATION];
    const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
    const accountId = process.env[ENV_ACCOUNT_ID];
    if (accessKeyId && secretAccessKey) {
        const credentials = {
            accessKeyId,
            secretAccessKey,
            ...(sessionToken && { sessionToken }),
            ...(expiry && { expiration: new Date(expiry) }),
            ...(credentialScope && { credentialScope }),
            ...(accountId && { accountId }),
        };
        (0,_aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_ENV_VARS", "g");
        return credentials;
    }
    throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C("Unable to find environment variable credentials.", { logger: init?.logger });
};


/***/ }),

/***/ 89882:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v6: () => (/* binding */ defaultProvider)
});

// UNUSED EXPORTS: credentialsTreatedAsExpired, credentialsWillNeedRefresh

// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
var fromEnv = __nccwpck_require__(83099);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var getProfileName = __nccwpck_require__(22365);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = __nccwpck_require__(31436);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain = __nccwpck_require__(38062);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js

const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const remoteProvider = async (init) => {
    const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __nccwpck_require__.e(/* import() */ 4966).then(__nccwpck_require__.bind(__nccwpck_require__, 74966));
    if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
        init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
        const { fromHttp } = await __nccwpck_require__.e(/* import() */ 7459).then(__nccwpck_require__.bind(__nccwpck_require__, 57459));
        return (0,chain/* chain */.c)(fromHttp(init), fromContainerMetadata(init));
    }
    if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") {
        return async () => {
            throw new CredentialsProviderError/* CredentialsProviderError */.C("EC2 Instance Metadata Service access disabled", { logger: init.logger });
        };
    }
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
    return fromInstanceMetadata(init);
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
    const chain = internalCreateChain(providers);
    let activeLock;
    let passiveLock;
    let credentials;
    let forceRefreshLock;
    const provider = async (options) => {
        if (options?.forceRefresh) {
            if (!forceRefreshLock) {
                forceRefreshLock = chain(options)
                    .then((c) => {
                    credentials = c;
                })
                    .finally(() => {
                    forceRefreshLock = undefined;
                });
            }
            await forceRefreshLock;
            return credentials;
        }
        if (credentials?.expiration) {
            if (credentials?.expiration?.getTime() < Date.now()) {
                credentials = undefined;
            }
        }
        if (activeLock) {
            await activeLock;
        }
        else if (!credentials || treatAsExpired?.(credentials)) {
            if (credentials) {
                if (!passiveLock) {
                    passiveLock = chain(options)
                        .then((c) => {
                        credentials = c;
                    })
                        .catch(() => {
                    })
                        .finally(() => {
                        passiveLock = undefined;
                    });
                }
            }
            else {
                activeLock = chain(options)
                    .then((c) => {
                    credentials = c;
                })
                    .finally(() => {
                    activeLock = undefined;
                });
                return provider(options);
            }
        }
        return credentials;
    };
    return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
    let lastProviderError;
    for (const provider of providers) {
        try {
            return await provider(awsIdentityProperties);
        }
        catch (err) {
            lastProviderError = err;
            if (err?.tryNextLink) {
                continue;
            }
            throw err;
        }
    }
    throw lastProviderError;
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js




let multipleCredentialSourceWarningEmitted = false;
const defaultProvider = (init = {}) => memoizeChain([
    async () => {
        const profile = init.profile ?? process.env[getProfileName/* ENV_PROFILE */.Ch];
        if (profile) {
            const envStaticCredentialsAreSet = process.env[fromEnv/* ENV_KEY */.yG] && process.env[fromEnv/* ENV_SECRET */.pi];
            if (envStaticCredentialsAreSet) {
                if (!multipleCredentialSourceWarningEmitted) {
                    const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger"
                        ? init.logger.warn.bind(init.logger)
                        : console.warn;
                    warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
                    multipleCredentialSourceWarningEmitted = true;
                }
            }
            throw new CredentialsProviderError/* CredentialsProviderError */.C("AWS_PROFILE is set, skipping fromEnv provider.", {
                logger: init.logger,
                tryNextLink: true,
            });
        }
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
        return (0,fromEnv/* fromEnv */.sF)(init)();
    },
    async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
        const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
        if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
            throw new CredentialsProviderError/* CredentialsProviderError */.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
        }
        const { fromSSO } = await __nccwpck_require__.e(/* import() */ 6548).then(__nccwpck_require__.bind(__nccwpck_require__, 26548));
        return fromSSO(init)(awsIdentityProperties);
    },
    async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
        const { fromIni } = await __nccwpck_require__.e(/* import() */ 6236).then(__nccwpck_require__.bind(__nccwpck_require__, 6236));
        return fromIni(init)(awsIdentityProperties);
    },
    async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
        const { fromProcess } = await __nccwpck_require__.e(/* import() */ 3575).then(__nccwpck_require__.bind(__nccwpck_require__, 13575));
        return fromProcess(init)(awsIdentityProperties);
    },
    async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
        const { fromTokenFile } = await __nccwpck_require__.e(/* import() */ 8715).then(__nccwpck_require__.bind(__nccwpck_require__, 68715));
        return fromTokenFile(init)(awsIdentityProperties);
    },
    async () => {
        init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
        return (await remoteProvider(init))();
    },
    async () => {
        throw new CredentialsProviderError/* CredentialsProviderError */.C("Could not load credentials from any providers", {
            tryNextLink: false,
            logger: init.logger,
        });
    },
], credentialsTreatedAsExpired);
const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== undefined && credentials.expiration.getTime() - Date.now() < 300000;


/***/ }),

/***/ 29320:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


const PROTECTED_KEYS = {
    REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
    X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
    TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
    TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
    TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
    BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE"),
};
const NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
if (!NO_GLOBAL_AWS_LAMBDA) {
    globalThis.awslambda = globalThis.awslambda || {};
}
class InvokeStoreBase {
    static PROTECTED_KEYS = PROTECTED_KEYS;
    isProtectedKey(key) {
        return Object.values(PROTECTED_KEYS).includes(key);
    }
    getRequestId() {
        return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
    }
    getXRayTraceId() {
        return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
    }
    getTenantId() {
        return this.get(PROTECTED_KEYS.TENANT_ID);
    }
    getTraceparent() {
        return this.get(PROTECTED_KEYS.TRACEPARENT);
    }
    getTracestate() {
        return this.get(PROTECTED_KEYS.TRACESTATE);
    }
    getBaggage() {
        return this.get(PROTECTED_KEYS.BAGGAGE);
    }
}
class InvokeStoreSingle extends InvokeStoreBase {
    currentContext;
    getContext() {
        return this.currentContext;
    }
    hasContext() {
        return this.currentContext !== undefined;
    }
    get(key) {
        return this.currentContext?.[key];
    }
    set(key, value) {
        if (this.isProtectedKey(key)) {
            throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
        }
        this.currentContext = this.currentContext || {};
        this.currentContext[key] = value;
    }
    run(context, fn) {
        this.currentContext = context;
        return fn();
    }
}
class InvokeStoreMulti extends InvokeStoreBase {
    als;
    static async create() {
        const instance = new InvokeStoreMulti();
        const asyncHooks = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 16698, 23));
        instance.als = new asyncHooks.AsyncLocalStorage();
        return instance;
    }
    getContext() {
        return this.als.getStore();
    }
    hasContext() {
        return this.als.getStore() !== undefined;
    }
    get(key) {
        return this.als.getStore()?.[key];
    }
    set(key, value) {
        if (this.isProtectedKey(key)) {
            throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
        }
        const store = this.als.getStore();
        if (!store) {
            throw new Error("No context available");
        }
        store[key] = value;
    }
    run(context, fn) {
        return this.als.run(context, fn);
    }
}
exports.A = void 0;
(function (InvokeStore) {
    let instance = null;
    async function getInstanceAsync(forceInvokeStoreMulti) {
        if (!instance) {
            instance = (async () => {
                const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
                const newInstance = isMulti
                    ? await InvokeStoreMulti.create()
                    : new InvokeStoreSingle();
                if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) {
                    return globalThis.awslambda.InvokeStore;
                }
                else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
                    globalThis.awslambda.InvokeStore = newInstance;
                    return newInstance;
                }
                else {
                    return newInstance;
                }
            })();
        }
        return instance;
    }
    InvokeStore.getInstanceAsync = getInstanceAsync;
    InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1"
        ? {
            reset: () => {
                instance = null;
                if (globalThis.awslambda?.InvokeStore) {
                    delete globalThis.awslambda.InvokeStore;
                }
                globalThis.awslambda = { InvokeStore: undefined };
            },
        }
        : undefined;
})(exports.A || (exports.A = {}));

__webpack_unused_export__ = InvokeStoreBase;


/***/ }),

/***/ 72781:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ getHttpAuthSchemeEndpointRuleSetPlugin)
});

// UNUSED EXPORTS: httpAuthSchemeEndpointRuleSetMiddlewareOptions

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __nccwpck_require__(68743);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
const resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
    if (!authSchemePreference || authSchemePreference.length === 0) {
        return candidateAuthOptions;
    }
    const preferredAuthOptions = [];
    for (const preferredSchemeName of authSchemePreference) {
        for (const candidateAuthOption of candidateAuthOptions) {
            const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
            if (candidateAuthSchemeName === preferredSchemeName) {
                preferredAuthOptions.push(candidateAuthOption);
            }
        }
    }
    for (const candidateAuthOption of candidateAuthOptions) {
        if (!preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId)) {
            preferredAuthOptions.push(candidateAuthOption);
        }
    }
    return preferredAuthOptions;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js


function convertHttpAuthSchemesToMap(httpAuthSchemes) {
    const map = new Map();
    for (const scheme of httpAuthSchemes) {
        map.set(scheme.schemeId, scheme);
    }
    return map;
}
const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
    const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
    const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
    const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
    const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
    const smithyContext = (0,getSmithyContext/* getSmithyContext */.u)(context);
    const failureReasons = [];
    for (const option of resolvedOptions) {
        const scheme = authSchemes.get(option.schemeId);
        if (!scheme) {
            failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
            continue;
        }
        const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
        if (!identityProvider) {
            failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
            continue;
        }
        const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
        option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
        option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
        smithyContext.selectedHttpAuthScheme = {
            httpAuthOption: option,
            identity: await identityProvider(option.identityProperties),
            signer: scheme.signer,
        };
        break;
    }
    if (!smithyContext.selectedHttpAuthScheme) {
        throw new Error(failureReasons.join("\n"));
    }
    return next(args);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js

const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
    step: "serialize",
    tags: ["HTTP_AUTH_SCHEME"],
    name: "httpAuthSchemeMiddleware",
    override: true,
    relation: "before",
    toMiddleware: "endpointV2Middleware",
};
const getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider, }) => ({
    applyToStack: (clientStack) => {
        clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
            httpAuthSchemeParametersProvider,
            identityProviderConfigProvider,
        }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
    },
});


/***/ }),

/***/ 21567:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ getHttpSigningPlugin),
  Q: () => (/* binding */ httpSigningMiddlewareOptions)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __nccwpck_require__(19725);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __nccwpck_require__(68743);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js


const defaultErrorHandler = (signingProperties) => (error) => {
    throw error;
};
const defaultSuccessHandler = (httpResponse, signingProperties) => { };
const httpSigningMiddleware = (config) => (next, context) => async (args) => {
    if (!httpRequest/* HttpRequest */.K.isInstance(args.request)) {
        return next(args);
    }
    const smithyContext = (0,getSmithyContext/* getSmithyContext */.u)(context);
    const scheme = smithyContext.selectedHttpAuthScheme;
    if (!scheme) {
        throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
    }
    const { httpAuthOption: { signingProperties = {} }, identity, signer, } = scheme;
    const output = await next({
        ...args,
        request: await signer.sign(args.request, identity, signingProperties),
    }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
    (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
    return output;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js

const httpSigningMiddlewareOptions = {
    step: "finalizeRequest",
    tags: ["HTTP_SIGNING"],
    name: "httpSigningMiddleware",
    aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"],
    override: true,
    relation: "after",
    toMiddleware: "retryMiddleware",
};
const getHttpSigningPlugin = (config) => ({
    applyToStack: (clientStack) => {
        clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
    },
});


/***/ }),

/***/ 67086:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ DefaultIdentityProviderConfig)
/* harmony export */ });
/* harmony import */ var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62990);

class DefaultIdentityProviderConfig {
    authSchemes = new Map();
    constructor(config) {
        for (const key in config) {
            if (!(0,_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__/* .hasOwn */ .$)(config, key)) {
                continue;
            }
            const value = config[key];
            if (value !== undefined) {
                this.authSchemes.set(key, value);
            }
        }
    }
    getIdentityProvider(schemeId) {
        return this.authSchemes.get(schemeId);
    }
}


/***/ }),

/***/ 23926:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ normalizeProvider)
/* harmony export */ });
const normalizeProvider = (input) => {
    if (typeof input === "function") {
        return input;
    }
    const promisified = Promise.resolve(input);
    return () => promisified;
};


/***/ }),

/***/ 910:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Sha256Node)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array = __nccwpck_require__(33243);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js

const BLOCK = 64;
const DIGEST_LENGTH = 32;
const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
class Sha256Js {
    digestLength = DIGEST_LENGTH;
    state = Int32Array.from(INIT);
    w;
    buffer = new Uint8Array(64);
    bufferLength = 0;
    bytesHashed = 0;
    finished = false;
    inner;
    outer;
    constructor(secret) {
        if (secret) {
            const key = Sha256Js.normalizeKey(secret);
            this.inner = new Sha256Js();
            this.outer = new Sha256Js();
            const { inner, outer } = this;
            const pad = new Uint8Array(BLOCK * 2);
            for (let i = 0; i < BLOCK; ++i) {
                pad[i] = 0x36 ^ key[i];
                pad[i + BLOCK] = 0x5c ^ key[i];
            }
            inner.update(pad.subarray(0, BLOCK));
            outer.update(pad.subarray(BLOCK));
        }
    }
    update(data) {
        if (this.finished) {
            throw new Error("Attempted to update an already finished HMAC.");
        }
        if (this.inner) {
            this.inner.update(data);
            return;
        }
        const chunk = (0,toUint8Array/* toUint8Array */.F)(data);
        let position = 0;
        let { byteLength } = chunk;
        this.bytesHashed += byteLength;
        if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) {
            throw new Error("Cannot hash more than 2^53 - 1 bits");
        }
        while (byteLength > 0) {
            this.buffer[this.bufferLength++] = chunk[position++];
            byteLength--;
            if (this.bufferLength === BLOCK) {
                this.hashBuffer();
                this.bufferLength = 0;
            }
        }
    }
    async digest() {
        const { inner, outer } = this;
        if (inner && outer) {
            if (this.finished) {
                throw new Error("Attempted to digest an already finished HMAC.");
            }
            this.finished = true;
            const innerDigest = inner.digestSync();
            outer.update(innerDigest);
            return outer.digestSync();
        }
        return this.digestSync();
    }
    reset() {
        this.state = Int32Array.from(INIT);
        this.buffer = new Uint8Array(64);
        this.bufferLength = 0;
        this.bytesHashed = 0;
    }
    digestSync() {
        const state = this.state.slice();
        const buffer = this.buffer.slice();
        let bufferLength = this.bufferLength;
        const bitsHashed = this.bytesHashed * 8;
        const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        bufferView.setUint8(bufferLength++, 0x80);
        if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
            for (let i = bufferLength; i < BLOCK; ++i) {
                bufferView.setUint8(i, 0);
            }
            this.hashBufferWith(state, buffer);
            bufferLength = 0;
        }
        for (let i = bufferLength; i < BLOCK - 8; ++i) {
            bufferView.setUint8(i, 0);
        }
        bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 0x100000000), false);
        bufferView.setUint32(BLOCK - 4, bitsHashed, false);
        this.hashBufferWith(state, buffer);
        const out = new Uint8Array(DIGEST_LENGTH);
        for (let i = 0; i < 8; ++i) {
            out[i * 4] = (state[i] >>> 24) & 0xff;
            out[i * 4 + 1] = (state[i] >>> 16) & 0xff;
            out[i * 4 + 2] = (state[i] >>> 8) & 0xff;
            out[i * 4 + 3] = (state[i] >>> 0) & 0xff;
        }
        return out;
    }
    static normalizeKey(secret) {
        const key = (0,toUint8Array/* toUint8Array */.F)(secret);
        if (key.byteLength > BLOCK) {
            const h = new Sha256Js();
            h.update(key);
            const out = h.digestSync();
            const padded = new Uint8Array(BLOCK);
            padded.set(out);
            return padded;
        }
        if (key.byteLength < BLOCK) {
            const padded = new Uint8Array(BLOCK);
            padded.set(key);
            return padded;
        }
        return key;
    }
    hashBuffer() {
        this.hashBufferWith(this.state, this.buffer);
    }
    hashBufferWith(state, buffer) {
        const w = (this.w ??= new Int32Array(64));
        let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
        for (let i = 0; i < BLOCK; ++i) {
            if (i < 16) {
                w[i] =
                    ((buffer[i * 4] & 0xff) << 24) |
                        ((buffer[i * 4 + 1] & 0xff) << 16) |
                        ((buffer[i * 4 + 2] & 0xff) << 8) |
                        (buffer[i * 4 + 3] & 0xff);
            }
            else {
                let u = w[i - 2];
                const t1 = ((u >>> 17) | (u << 15)) ^ ((u >>> 19) | (u << 13)) ^ (u >>> 10);
                u = w[i - 15];
                const t2 = ((u >>> 7) | (u << 25)) ^ ((u >>> 18) | (u << 14)) ^ (u >>> 3);
                w[i] = ((t1 + w[i - 7]) | 0) + ((t2 + w[i - 16]) | 0);
            }
            const t1 = ((((((s4 >>> 6) | (s4 << 26)) ^ ((s4 >>> 11) | (s4 << 21)) ^ ((s4 >>> 25) | (s4 << 7))) +
                ((s4 & s5) ^ (~s4 & s6))) |
                0) +
                ((s7 + ((K[i] + w[i]) | 0)) | 0)) |
                0;
            const t2 = ((((s0 >>> 2) | (s0 << 30)) ^ ((s0 >>> 13) | (s0 << 19)) ^ ((s0 >>> 22) | (s0 << 10))) +
                ((s0 & s1) ^ (s0 & s2) ^ (s1 & s2))) |
                0;
            s7 = s6;
            s6 = s5;
            s5 = s4;
            s4 = (s3 + t1) | 0;
            s3 = s2;
            s2 = s1;
            s1 = s0;
            s0 = (t1 + t2) | 0;
        }
        state[0] += s0;
        state[1] += s1;
        state[2] += s2;
        state[3] += s3;
        state[4] += s4;
        state[5] += s5;
        state[6] += s6;
        state[7] += s7;
    }
}
const INIT = new Int32Array([
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);
const K = new Int32Array([
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js


const hasNativeCrypto = (() => {
    try {
        (0,external_node_crypto_.createHash)("sha256");
        return true;
    }
    catch {
        return false;
    }
})();
const Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
    return class Sha256Node {
        digestLength = 32;
        secret;
        hash;
        isHmac;
        finished = false;
        constructor(secret) {
            this.secret = secret;
            this.isHmac = !!secret;
            this.hash = this.createHash();
        }
        update(data) {
            if (this.finished) {
                throw new Error("Attempted to update an already finished hash.");
            }
            this.hash.update(data);
        }
        async digest() {
            let buf;
            if (this.isHmac) {
                this.finished = true;
                buf = this.hash.digest();
            }
            else {
                buf = this.hash.copy().digest();
            }
            return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
        }
        reset() {
            this.hash = this.createHash();
            this.finished = false;
        }
        createHash() {
            return this.secret ? (0,external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0,external_node_crypto_.createHash)("sha256");
        }
    };
}
function toBuffer(data) {
    if (typeof data === "string") {
        return data;
    }
    if (ArrayBuffer.isView(data)) {
        return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    }
    return Buffer.from(data);
}


/***/ }),

/***/ 67520:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ constructStack)
/* harmony export */ });
const getAllAliases = (name, aliases) => {
    const _aliases = [];
    if (name) {
        _aliases.push(name);
    }
    if (aliases) {
        for (const alias of aliases) {
            _aliases.push(alias);
        }
    }
    return _aliases;
};
const getMiddlewareNameWithAliases = (name, aliases) => {
    return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
const constructStack = () => {
    let absoluteEntries = [];
    let relativeEntries = [];
    let identifyOnResolve = false;
    const entriesNameSet = new Set();
    const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] ||
        priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
    const removeByName = (toRemove) => {
        let isRemoved = false;
        const filterCb = (entry) => {
            const aliases = getAllAliases(entry.name, entry.aliases);
            if (aliases.includes(toRemove)) {
                isRemoved = true;
                for (const alias of aliases) {
                    entriesNameSet.delete(alias);
                }
                return false;
            }
            return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
    };
    const removeByReference = (toRemove) => {
        let isRemoved = false;
        const filterCb = (entry) => {
            if (entry.middleware === toRemove) {
                isRemoved = true;
                for (const alias of getAllAliases(entry.name, entry.aliases)) {
                    entriesNameSet.delete(alias);
                }
                return false;
            }
            return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
    };
    const cloneTo = (toStack) => {
        absoluteEntries.forEach((entry) => {
            toStack.add(entry.middleware, { ...entry });
        });
        relativeEntries.forEach((entry) => {
            toStack.addRelativeTo(entry.middleware, { ...entry });
        });
        toStack.identifyOnResolve?.(stack.identifyOnResolve());
        return toStack;
    };
    const expandRelativeMiddlewareList = (from) => {
        const expandedMiddlewareList = [];
        from.before.forEach((entry) => {
            if (entry.before.length === 0 && entry.after.length === 0) {
                expandedMiddlewareList.push(entry);
            }
            else {
                expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
            }
        });
        expandedMiddlewareList.push(from);
        from.after.reverse().forEach((entry) => {
            if (entry.before.length === 0 && entry.after.length === 0) {
                expandedMiddlewareList.push(entry);
            }
            else {
                expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
            }
        });
        return expandedMiddlewareList;
    };
    const getMiddlewareList = (debug = false) => {
        const normalizedAbsoluteEntries = [];
        const normalizedRelativeEntries = [];
        const normalizedEntriesNameMap = {};
        absoluteEntries.forEach((entry) => {
            const normalizedEntry = {
                ...entry,
                before: [],
                after: [],
            };
            for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
                normalizedEntriesNameMap[alias] = normalizedEntry;
            }
            normalizedAbsoluteEntries.push(normalizedEntry);
        });
        relativeEntries.forEach((entry) => {
            const normalizedEntry = {
                ...entry,
                before: [],
                after: [],
            };
            for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
                normalizedEntriesNameMap[alias] = normalizedEntry;
            }
            normalizedRelativeEntries.push(normalizedEntry);
        });
        normalizedRelativeEntries.forEach((entry) => {
            if (entry.toMiddleware) {
                const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
                if (toMiddleware === undefined) {
                    if (debug) {
                        return;
                    }
                    throw new Error(`${entry.toMiddleware} is not found when adding ` +
                        `${getMiddlewareNameWithAliases(entry.name, entry.aliases)} ` +
                        `middleware ${entry.relation} ${entry.toMiddleware}`);
                }
                if (entry.relation === "after") {
                    toMiddleware.after.push(entry);
                }
                if (entry.relation === "before") {
                    toMiddleware.before.push(entry);
                }
            }
        });
        const mainChain = sort(normalizedAbsoluteEntries)
            .map(expandRelativeMiddlewareList)
            .reduce((wholeList, expandedMiddlewareList) => {
            wholeList.push(...expandedMiddlewareList);
            return wholeList;
        }, []);
        return mainChain;
    };
    const stack = {
        add: (middleware, options = {}) => {
            const { name, override, aliases: _aliases } = options;
            const entry = {
                step: "initialize",
                priority: "normal",
                middleware,
                ...options,
            };
            const aliases = getAllAliases(name, _aliases);
            if (aliases.length > 0) {
                if (aliases.some((alias) => entriesNameSet.has(alias))) {
                    if (!override) {
                        throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
                    }
                    for (const alias of aliases) {
                        const toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
                        if (toOverrideIndex === -1) {
                            continue;
                        }
                        const toOverride = absoluteEntries[toOverrideIndex];
                        if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) {
                            throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ` +
                                `${toOverride.priority} priority in ${toOverride.step} step cannot ` +
                                `be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ` +
                                `${entry.priority} priority in ${entry.step} step.`);
                        }
                        absoluteEntries.splice(toOverrideIndex, 1);
                    }
                }
                for (const alias of aliases) {
                    entriesNameSet.add(alias);
                }
            }
            absoluteEntries.push(entry);
        },
        addRelativeTo: (middleware, options) => {
            const { name, override, aliases: _aliases } = options;
            const entry = {
                middleware,
                ...options,
            };
            const aliases = getAllAliases(name, _aliases);
            if (aliases.length > 0) {
                if (aliases.some((alias) => entriesNameSet.has(alias))) {
                    if (!override) {
                        throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
                    }
                    for (const alias of aliases) {
                        const toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
                        if (toOverrideIndex === -1) {
                            continue;
                        }
                        const toOverride = relativeEntries[toOverrideIndex];
                        if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) {
                            throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ` +
                                `${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden ` +
                                `by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} ` +
                                `"${entry.toMiddleware}" middleware.`);
                        }
                        relativeEntries.splice(toOverrideIndex, 1);
                    }
                }
                for (const alias of aliases) {
                    entriesNameSet.add(alias);
                }
            }
            relativeEntries.push(entry);
        },
        clone: () => cloneTo(constructStack()),
        use: (plugin) => {
            plugin.applyToStack(stack);
        },
        remove: (toRemove) => {
            if (typeof toRemove === "string") {
                return removeByName(toRemove);
            }
            else {
                return removeByReference(toRemove);
            }
        },
        removeByTag: (toRemove) => {
            let isRemoved = false;
            const filterCb = (entry) => {
                const { tags, name, aliases: _aliases } = entry;
                if (tags && tags.includes(toRemove)) {
                    const aliases = getAllAliases(name, _aliases);
                    for (const alias of aliases) {
                        entriesNameSet.delete(alias);
                    }
                    isRemoved = true;
                    return false;
                }
                return true;
            };
            absoluteEntries = absoluteEntries.filter(filterCb);
            relativeEntries = relativeEntries.filter(filterCb);
            return isRemoved;
        },
        concat: (from) => {
            const cloned = cloneTo(constructStack());
            cloned.use(from);
            cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
            return cloned;
        },
        applyToStack: cloneTo,
        identify: () => {
            return getMiddlewareList(true).map((mw) => {
                const step = mw.step ??
                    mw.relation +
                        " " +
                        mw.toMiddleware;
                return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
            });
        },
        identifyOnResolve(toggle) {
            if (typeof toggle === "boolean") {
                identifyOnResolve = toggle;
            }
            return identifyOnResolve;
        },
        resolve: (handler, context) => {
            for (const middleware of getMiddlewareList()
                .map((entry) => entry.middleware)
                .reverse()) {
                handler = middleware(handler, context);
            }
            if (identifyOnResolve) {
                console.log(stack.identify());
            }
            return handler;
        },
    };
    return stack;
};
const stepWeights = {
    initialize: 5,
    serialize: 4,
    build: 3,
    finalizeRequest: 2,
    deserialize: 1,
};
const priorityWeights = {
    high: 3,
    normal: 2,
    low: 1,
};


/***/ }),

/***/ 57545:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ NoOpLogger)
/* harmony export */ });
class NoOpLogger {
    trace() { }
    debug() { }
    info() { }
    warn() { }
    error() { }
}


/***/ }),

/***/ 86801:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ makeBuilder)
});

// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/middleware.js
var middleware = __nccwpck_require__(47418);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var MiddlewareStack = __nccwpck_require__(67520);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = __nccwpck_require__(95125);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js

const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
    if (data == null) {
        return data;
    }
    const ns = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
    if (ns.getMergedTraits().sensitive) {
        return SENSITIVE_STRING;
    }
    if (ns.isListSchema()) {
        const valueSchema = ns.getValueSchema();
        if (valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
        }
        if (Array.isArray(data)) {
            return data.map((value) => schemaLogFilter(valueSchema, value));
        }
    }
    else if (ns.isMapSchema()) {
        const valueSchema = ns.getValueSchema();
        if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
        }
        if (typeof data === "object") {
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
        }
    }
    else if (ns.isStructSchema() && typeof data === "object") {
        const object = data;
        const newObject = {};
        for (const [member, memberNs] of ns.structIterator()) {
            if (object[member] != null) {
                newObject[member] = schemaLogFilter(memberNs, object[member]);
            }
        }
        return newObject;
    }
    return data;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js




const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
class Command {
    middlewareStack = (0,MiddlewareStack/* constructStack */.o)();
    schema;
    static classBuilder() {
        return new ClassBuilder();
    }
    resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor, }) {
        for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
            this.middlewareStack.use(mw);
        }
        const stack = clientStack.concat(this.middlewareStack);
        const { logger } = configuration;
        const additionalSmithyContext = additionalContext[middleware/* SMITHY_CONTEXT_KEY */.V];
        const handlerExecutionContext = {
            logger,
            clientName,
            commandName,
            inputFilterSensitiveLog,
            outputFilterSensitiveLog,
            ...additionalContext,
            [middleware/* SMITHY_CONTEXT_KEY */.V]: {
                ...additionalSmithyContext,
                commandInstance: this,
                ...smithyContext,
                ...(options?.metricsRecorder === undefined ? {} : { metricsRecorder: options.metricsRecorder }),
                ...(options?.abortSignal === undefined ? {} : { abortSignal: options.abortSignal }),
            },
        };
        const { requestHandler } = configuration;
        let requestOptions = options ?? {};
        if (requestOptions.metricsRecorder) {
            requestOptions = { ...requestOptions };
            delete requestOptions.metricsRecorder;
        }
        let isEventStream;
        const schema = this.schema;
        const marker = schema?.[operationEventStreamMarker];
        if (marker !== undefined) {
            isEventStream = marker;
        }
        else if (schema) {
            if (Array.isArray(schema) && schema[0] === 9) {
                const [, , , , input$, output$] = schema;
                isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema/* NormalizedSchema */.l1.of(input$).getEventStreamMember() || NormalizedSchema/* NormalizedSchema */.l1.of(output$).getEventStreamMember());
            }
        }
        if (isEventStream) {
            requestOptions = {
                isEventStream,
                ...requestOptions,
            };
        }
        return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
    }
}
class ClassBuilder {
    _init = () => { };
    _ep = {};
    _middlewareFn = () => [];
    _commandName = "";
    _clientName = "";
    _additionalContext = {};
    _smithyContext = {};
    _inputFilterSensitiveLog = undefined;
    _outputFilterSensitiveLog = undefined;
    _serializer = null;
    _deserializer = null;
    _operationSchema;
    init(cb) {
        this._init = cb;
    }
    ep(endpointParameterInstructions) {
        this._ep = endpointParameterInstructions;
        return this;
    }
    m(middlewareSupplier) {
        this._middlewareFn = middlewareSupplier;
        return this;
    }
    s(service, operation, smithyContext = {}) {
        this._smithyContext = {
            service,
            operation,
            ...smithyContext,
        };
        return this;
    }
    c(additionalContext = {}) {
        this._additionalContext = additionalContext;
        return this;
    }
    n(clientName, commandName) {
        this._clientName = clientName;
        this._commandName = commandName;
        return this;
    }
    f(inputFilter = (_) => _, outputFilter = (_) => _) {
        this._inputFilterSensitiveLog = inputFilter;
        this._outputFilterSensitiveLog = outputFilter;
        return this;
    }
    ser(serializer) {
        this._serializer = serializer;
        return this;
    }
    de(deserializer) {
        this._deserializer = deserializer;
        return this;
    }
    sc(operation) {
        this._operationSchema = operation;
        this._smithyContext.operationSchema = operation;
        return this;
    }
    build() {
        const closure = this;
        let CommandRef;
        return (CommandRef = class extends Command {
            input;
            static getEndpointParameterInstructions() {
                return closure._ep;
            }
            constructor(...[input]) {
                super();
                this.input = input ?? {};
                closure._init(this);
                this.schema = closure._operationSchema;
            }
            resolveMiddleware(stack, configuration, options) {
                const op = closure._operationSchema;
                const input = op?.[4] ?? op?.input;
                const output = op?.[5] ?? op?.output;
                return this.resolveMiddlewareWithContext(stack, configuration, options, {
                    CommandCtor: CommandRef,
                    middlewareFn: closure._middlewareFn,
                    clientName: closure._clientName,
                    commandName: closure._commandName,
                    inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
                    outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
                    smithyContext: closure._smithyContext,
                    additionalContext: closure._additionalContext,
                });
            }
            serialize = closure._serializer;
            deserialize = closure._deserializer;
        });
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js

function makeBuilder(common, service, name, ep) {
    return function makeCommand(added, plugins, op, $, smithyContext = {}) {
        const epMerged = Object.assign({}, common, added);
        return Command.classBuilder()
            .ep(epMerged)
            .m(function (CommandCtor, clientStack, config, options) {
            const list = plugins.call(this, CommandCtor, clientStack, config, options);
            list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
            return list;
        })
            .s(service, op, smithyContext)
            .n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command")
            .sc($)
            .build();
    };
}


/***/ }),

/***/ 78702:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Client)
/* harmony export */ });
/* harmony import */ var _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67520);

class Client {
    config;
    middlewareStack = (0,_middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__/* .constructStack */ .o)();
    initConfig;
    handlers;
    constructor(config) {
        this.config = config;
        const { protocol, protocolSettings } = config;
        if (protocolSettings) {
            if (typeof protocol === "function") {
                config.protocol = new protocol(protocolSettings);
            }
        }
    }
    send(command, optionsOrCb, cb) {
        const options = typeof optionsOrCb !== "function" ? optionsOrCb : undefined;
        const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
        const useHandlerCache = options === undefined && this.config.cacheMiddleware === true;
        let handler;
        if (useHandlerCache) {
            if (!this.handlers) {
                this.handlers = new WeakMap();
            }
            const handlers = this.handlers;
            if (handlers.has(command.constructor)) {
                handler = handlers.get(command.constructor);
            }
            else {
                handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
                handlers.set(command.constructor, handler);
            }
        }
        else {
            delete this.handlers;
            handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
        }
        if (callback) {
            handler(command)
                .then((result) => callback(null, result.output), (err) => callback(err))
                .catch(() => { });
        }
        else {
            return handler(command).then((result) => result.output);
        }
    }
    destroy() {
        this.config?.requestHandler?.destroy?.();
        delete this.handlers;
    }
}


/***/ }),

/***/ 50479:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ loadConfigsForDefaultMode)
/* harmony export */ });
const loadConfigsForDefaultMode = (mode) => {
    switch (mode) {
        case "standard":
            return {
                retryMode: "standard",
                connectionTimeout: 3100,
            };
        case "in-region":
            return {
                retryMode: "standard",
                connectionTimeout: 1100,
            };
        case "cross-region":
            return {
                retryMode: "standard",
                connectionTimeout: 3100,
            };
        case "mobile":
            return {
                retryMode: "standard",
                connectionTimeout: 30000,
            };
        default:
            return {};
    }
};


/***/ }),

/***/ 61034:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ emitWarningIfUnsupportedVersion)
/* harmony export */ });
let warningEmitted = false;
const emitWarningIfUnsupportedVersion = (version) => {
    if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
        warningEmitted = true;
    }
};


/***/ }),

/***/ 54667:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decorateServiceException),
/* harmony export */   T: () => (/* binding */ ServiceException)
/* harmony export */ });
class ServiceException extends Error {
    static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
    $fault;
    $response;
    $retryable;
    $metadata;
    constructor(options) {
        super(options.message);
        Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
        this.name = options.name;
        this.$fault = options.$fault;
        this.$metadata = options.$metadata;
    }
    static isInstance(value) {
        if (!value) {
            return false;
        }
        const candidate = value;
        return (ServiceException.prototype.isPrototypeOf(candidate) ||
            (Boolean(candidate.$fault) &&
                Boolean(candidate.$metadata) &&
                (candidate.$fault === "client" || candidate.$fault === "server")));
    }
    static [Symbol.hasInstance](instance) {
        if (!instance) {
            return false;
        }
        const candidate = instance;
        if (this === ServiceException) {
            return ServiceException.isInstance(instance);
        }
        if (ServiceException.isInstance(instance)) {
            if (this.prototype.isPrototypeOf(instance)) {
                return true;
            }
            const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId")
                ? this.shapeId
                : undefined;
            let candidateHasShapeId = false;
            if (targetId) {
                let proto = Object.getPrototypeOf(candidate);
                while (proto && proto !== Object.prototype) {
                    const ctor = proto.constructor;
                    const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId")
                        ? ctor?.shapeId
                        : undefined;
                    if (candidateId) {
                        candidateHasShapeId = true;
                        if (candidateId === targetId) {
                            return true;
                        }
                    }
                    proto = Object.getPrototypeOf(proto);
                }
            }
            if (targetId && candidateHasShapeId) {
                return false;
            }
            const targetName = this.name;
            if (targetName && targetName.length >= 6) {
                if (candidate.name === targetName) {
                    return true;
                }
                let proto = Object.getPrototypeOf(candidate);
                while (proto && proto !== Object.prototype) {
                    const ctorName = proto.constructor?.name;
                    if (ctorName && ctorName !== "Error" && ctorName === targetName) {
                        return true;
                    }
                    proto = Object.getPrototypeOf(proto);
                }
            }
        }
        return false;
    }
}
const decorateServiceException = (exception, additions = {}) => {
    Object.entries(additions)
        .filter(([, v]) => v !== undefined)
        .forEach(([k, v]) => {
        if (exception[k] == undefined || exception[k] === "") {
            exception[k] = v;
        }
    });
    const message = exception.message || exception.Message || "UnknownError";
    exception.message = message;
    delete exception.Message;
    return exception;
};


/***/ }),

/***/ 46571:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xA: () => (/* binding */ getDefaultExtensionConfiguration),
  uv: () => (/* binding */ resolveDefaultRuntimeConfig)
});

// UNUSED EXPORTS: getDefaultClientConfiguration

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __nccwpck_require__(62990);
;// CONCATENATED MODULE: ./node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function (AlgorithmId) {
    AlgorithmId["MD5"] = "md5";
    AlgorithmId["CRC32"] = "crc32";
    AlgorithmId["CRC32C"] = "crc32c";
    AlgorithmId["SHA1"] = "sha1";
    AlgorithmId["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js



const knownAlgorithms = Object.values(AlgorithmId);
const checksum_getChecksumConfiguration = (runtimeConfig) => {
    const checksumAlgorithms = [];
    for (const id in AlgorithmId) {
        if (!(0,hasOwn/* hasOwn */.$)(AlgorithmId, id)) {
            continue;
        }
        const algorithmId = AlgorithmId[id];
        if (runtimeConfig[algorithmId] === undefined) {
            continue;
        }
        checksumAlgorithms.push({
            algorithmId: () => algorithmId,
            checksumConstructor: () => runtimeConfig[algorithmId],
        });
    }
    for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) {
        checksumAlgorithms.push({
            algorithmId: () => id,
            checksumConstructor: () => ChecksumCtor,
        });
    }
    return {
        addChecksumAlgorithm(algo) {
            runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
            const id = algo.algorithmId();
            const ctor = algo.checksumConstructor();
            if (knownAlgorithms.includes(id)) {
                runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
            }
            else {
                runtimeConfig.checksumAlgorithms[id] = ctor;
            }
            checksumAlgorithms.push(algo);
        },
        checksumAlgorithms() {
            return checksumAlgorithms;
        },
    };
};
const checksum_resolveChecksumRuntimeConfig = (clientConfig) => {
    const runtimeConfig = {};
    clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
        const id = checksumAlgorithm.algorithmId();
        if (knownAlgorithms.includes(id)) {
            runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
        }
    });
    return runtimeConfig;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
const getRetryConfiguration = (runtimeConfig) => {
    return {
        setRetryStrategy(retryStrategy) {
            runtimeConfig.retryStrategy = retryStrategy;
        },
        retryStrategy() {
            return runtimeConfig.retryStrategy;
        },
    };
};
const resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
    const runtimeConfig = {};
    runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
    return runtimeConfig;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js


const getDefaultExtensionConfiguration = (runtimeConfig) => {
    return Object.assign(checksum_getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
const resolveDefaultRuntimeConfig = (config) => {
    return Object.assign(checksum_resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};


/***/ }),

/***/ 77580:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e$: () => (/* binding */ NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS)
/* harmony export */ });
/* unused harmony exports ENV_USE_DUALSTACK_ENDPOINT, CONFIG_USE_DUALSTACK_ENDPOINT, DEFAULT_USE_DUALSTACK_ENDPOINT, nodeDualstackConfigSelectors */
/* harmony import */ var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79498);
/* harmony import */ var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16402);


const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.ENV),
    configFileSelector: (profile) => (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.CONFIG),
    default: false,
};


/***/ }),

/***/ 24254:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS)
/* harmony export */ });
/* unused harmony exports ENV_USE_FIPS_ENDPOINT, CONFIG_USE_FIPS_ENDPOINT, DEFAULT_USE_FIPS_ENDPOINT, nodeFipsConfigSelectors */
/* harmony import */ var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79498);
/* harmony import */ var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16402);


const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.ENV),
    configFileSelector: (profile) => (0,_util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__/* .booleanSelector */ .Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .c.CONFIG),
    default: false,
};


/***/ }),

/***/ 16152:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ NODE_REGION_CONFIG_OPTIONS),
/* harmony export */   zH: () => (/* binding */ NODE_REGION_CONFIG_FILE_OPTIONS)
/* harmony export */ });
/* unused harmony exports REGION_ENV_NAME, REGION_INI_NAME */
/* harmony import */ var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23366);

const REGION_ENV_NAME = "AWS_REGION";
const REGION_INI_NAME = "region";
const NODE_REGION_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => env[REGION_ENV_NAME],
    configFileSelector: (profile) => profile[REGION_INI_NAME],
    default: async () => {
        const region = await (0,_getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__/* .getInstanceMetadataRegion */ .b)();
        if (region) {
            return region;
        }
        throw new Error("Region is missing");
    },
};
const NODE_REGION_CONFIG_FILE_OPTIONS = {
    preferredFile: "credentials",
};


/***/ }),

/***/ 23366:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ getInstanceMetadataRegion)
/* harmony export */ });
/* harmony import */ var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30729);

const TIMEOUT_MS = 1000;
const NEG_CACHE_TTL_MS = 60_000;
let negativeCacheUntil = 0;
const getInstanceMetadataRegion = async () => {
    if (process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .ENV_IMDS_DISABLED */ .tn]) {
        return undefined;
    }
    if (Date.now() < negativeCacheUntil) {
        return undefined;
    }
    try {
        const endpoint = resolveImdsEndpoint();
        const token = (await imdsRequest({
            ...endpoint,
            path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .IMDS_TOKEN_PATH */ .EG,
            method: "PUT",
            headers: {
                [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .X_AWS_EC2_METADATA_TOKEN_TTL */ .nF]: "21600",
            },
        })).toString();
        const region = (await imdsRequest({
            ...endpoint,
            path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .IMDS_REGION_PATH */ .FT,
            method: "GET",
            headers: {
                [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__/* .X_AWS_EC2_METADATA_TOKEN */ .cC]: token,
            },
        }))
            .toString()
            .trim();
        return region || cacheNegativeAndReturnUndefined();
    }
    catch {
        return cacheNegativeAndReturnUndefined();
    }
};
const cacheNegativeAndReturnUndefined = () => {
    negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
    return undefined;
};
const resolveImdsEndpoint = () => {
    const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
    if (envEndpoint) {
        const url = new URL(envEndpoint);
        return {
            hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
            port: url.port ? Number(url.port) : undefined,
        };
    }
    if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") {
        return { hostname: "fd00:ec2::254" };
    }
    return { hostname: "169.254.169.254" };
};
const imdsRequest = async (options) => {
    const { request } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 23));
    return new Promise((resolve, reject) => {
        const req = request({
            hostname: options.hostname,
            port: options.port,
            path: options.path,
            method: options.method,
            headers: options.headers,
            timeout: TIMEOUT_MS,
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        req.on("error", (err) => {
            reject(err);
            req.destroy();
        });
        req.on("timeout", () => {
            reject(new Error("TimeoutError from instance metadata service"));
            req.destroy();
        });
        req.on("response", (res) => {
            const { statusCode = 400 } = res;
            if (statusCode < 200 || statusCode >= 300) {
                reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode }));
                req.destroy();
                return;
            }
            const chunks = [];
            res.on("data", (chunk) => chunks.push(chunk));
            res.on("end", () => {
                resolve(Buffer.concat(chunks));
                req.destroy();
            });
        });
        req.end();
    });
};


/***/ }),

/***/ 27503:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ resolveRegionConfig)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var isValidHostLabel = __nccwpck_require__(44280);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js

const validRegions = new Set();
const checkRegion = (region, check = isValidHostLabel/* isValidHostLabel */.X) => {
    if (!validRegions.has(region) && !check(region)) {
        if (region === "*") {
            console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
        }
        else {
            throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
        }
    }
    else {
        validRegions.add(region);
    }
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
const isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js

const getRealRegion = (region) => isFipsRegion(region)
    ? ["fips-aws-global", "aws-fips"].includes(region)
        ? "us-east-1"
        : region.replace(/fips-(dkr-|prod-)?|-fips/, "")
    : region;

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js



const resolveRegionConfig = (input) => {
    const { region, useFipsEndpoint } = input;
    if (!region) {
        throw new Error("Region is missing");
    }
    return Object.assign(input, {
        region: async () => {
            const providedRegion = typeof region === "function" ? await region() : region;
            const realRegion = getRealRegion(providedRegion);
            checkRegion(realRegion);
            return realRegion;
        },
        useFipsEndpoint: async () => {
            const providedRegion = typeof region === "string" ? region : await region();
            if (isFipsRegion(providedRegion)) {
                return true;
            }
            return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
        },
    });
};


/***/ }),

/***/ 30729:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ IMDS_TOKEN_PATH),
/* harmony export */   FT: () => (/* binding */ IMDS_REGION_PATH),
/* harmony export */   J9: () => (/* binding */ AWS_EXECUTION_ENV),
/* harmony export */   RY: () => (/* binding */ AWS_DEFAULT_REGION_ENV),
/* harmony export */   US: () => (/* binding */ DEFAULTS_MODE_OPTIONS),
/* harmony export */   cC: () => (/* binding */ X_AWS_EC2_METADATA_TOKEN),
/* harmony export */   dr: () => (/* binding */ AWS_REGION_ENV),
/* harmony export */   nF: () => (/* binding */ X_AWS_EC2_METADATA_TOKEN_TTL),
/* harmony export */   tn: () => (/* binding */ ENV_IMDS_DISABLED)
/* harmony export */ });
const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
const AWS_REGION_ENV = "AWS_REGION";
const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
const IMDS_TOKEN_PATH = "/latest/api/token";
const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";


/***/ }),

/***/ 38234:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ resolveDefaultsModeConfig)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var config = __nccwpck_require__(16152);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
var getInstanceMetadataRegion = __nccwpck_require__(23366);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __nccwpck_require__(83945);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize = __nccwpck_require__(54759);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js
var constants = __nccwpck_require__(30729);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => {
        return env[AWS_DEFAULTS_MODE_ENV];
    },
    configFileSelector: (profile) => {
        return profile[AWS_DEFAULTS_MODE_CONFIG];
    },
    default: "legacy",
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js






const resolveDefaultsModeConfig = ({ region = (0,configLoader/* loadConfig */.Z)(config/* NODE_REGION_CONFIG_OPTIONS */.GG), defaultsMode = (0,configLoader/* loadConfig */.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS), } = {}) => (0,memoize/* memoize */.B)(async () => {
    const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
    switch (mode?.toLowerCase()) {
        case "auto":
            return resolveNodeDefaultsModeAuto(region);
        case "in-region":
        case "cross-region":
        case "mobile":
        case "standard":
        case "legacy":
            return Promise.resolve(mode?.toLocaleLowerCase());
        case undefined:
            return Promise.resolve("legacy");
        default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${constants/* DEFAULTS_MODE_OPTIONS */.US.join(", ")}, got ${mode}`);
    }
});
const resolveNodeDefaultsModeAuto = async (clientRegion) => {
    if (clientRegion) {
        const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
        const inferredRegion = await inferPhysicalRegion();
        if (!inferredRegion) {
            return "standard";
        }
        if (resolvedRegion === inferredRegion) {
            return "in-region";
        }
        else {
            return "cross-region";
        }
    }
    return "standard";
};
const inferPhysicalRegion = async () => {
    if (process.env[constants/* AWS_EXECUTION_ENV */.J9] && (process.env[constants/* AWS_REGION_ENV */.dr] || process.env[constants/* AWS_DEFAULT_REGION_ENV */.RY])) {
        return process.env[constants/* AWS_REGION_ENV */.dr] ?? process.env[constants/* AWS_DEFAULT_REGION_ENV */.RY];
    }
    return (0,getInstanceMetadataRegion/* getInstanceMetadataRegion */.b)();
};


/***/ }),

/***/ 83945:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain = __nccwpck_require__(38062);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize = __nccwpck_require__(54759);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = __nccwpck_require__(31436);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
    try {
        const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
        constants.delete("CONFIG");
        constants.delete("CONFIG_PREFIX_SEPARATOR");
        constants.delete("ENV");
        return [...constants].join(", ");
    }
    catch (ignored) {
        return functionString;
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js


const fromEnv = (envVarSelector, options) => async () => {
    try {
        const config = envVarSelector(process.env, options);
        if (config === undefined) {
            throw new Error();
        }
        return config;
    }
    catch (e) {
        throw new CredentialsProviderError/* CredentialsProviderError */.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
    }
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var getProfileName = __nccwpck_require__(22365);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js + 2 modules
var loadSharedConfigFiles = __nccwpck_require__(23692);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js




const fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
    const profile = (0,getProfileName/* getProfileName */.Bz)(init);
    const { configFile, credentialsFile } = await (0,loadSharedConfigFiles/* loadSharedConfigFiles */.p)(init);
    const profileFromCredentials = credentialsFile[profile] || {};
    const profileFromConfig = configFile[profile] || {};
    const mergedProfile = preferredFile === "config"
        ? { ...profileFromCredentials, ...profileFromConfig }
        : { ...profileFromConfig, ...profileFromCredentials };
    try {
        const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
        const configValue = configSelector(mergedProfile, cfgFile);
        if (configValue === undefined) {
            throw new Error();
        }
        return configValue;
    }
    catch (e) {
        throw new CredentialsProviderError/* CredentialsProviderError */.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
    }
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
const fromValue = (staticValue) => () => Promise.resolve(staticValue);

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js

const isFunction = (func) => typeof func === "function";
const fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js





const loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
    const { signingName, logger } = configuration;
    const envOptions = { signingName, logger };
    return (0,memoize/* memoize */.B)((0,chain/* chain */.c)(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};


/***/ }),

/***/ 31436:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ CredentialsProviderError)
/* harmony export */ });
/* harmony import */ var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11342);

class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m {
    name = "CredentialsProviderError";
    constructor(message, options = true) {
        super(message, options);
        Object.setPrototypeOf(this, CredentialsProviderError.prototype);
    }
}


/***/ }),

/***/ 11342:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
class ProviderError extends Error {
    name = "ProviderError";
    tryNextLink;
    constructor(message, options = true) {
        let logger;
        let tryNextLink = true;
        if (typeof options === "boolean") {
            logger = undefined;
            tryNextLink = options;
        }
        else if (options != null && typeof options === "object") {
            logger = options.logger;
            tryNextLink = options.tryNextLink ?? true;
        }
        super(message);
        this.tryNextLink = tryNextLink;
        Object.setPrototypeOf(this, ProviderError.prototype);
        logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
    }
    static from(error, options = true) {
        return Object.assign(new this(error.message, options), error);
    }
}


/***/ }),

/***/ 38062:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11342);

const chain = (...providers) => async () => {
    if (providers.length === 0) {
        throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m("No providers in chain");
    }
    let lastProviderError;
    for (const provider of providers) {
        try {
            const credentials = await provider();
            return credentials;
        }
        catch (err) {
            lastProviderError = err;
            if (err?.tryNextLink) {
                continue;
            }
            throw err;
        }
    }
    throw lastProviderError;
};


/***/ }),

/***/ 54759:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
const memoize = (provider, isExpired, requiresRefresh) => {
    let resolved;
    let pending;
    let hasResult;
    let isConstant = false;
    const coalesceProvider = async () => {
        if (!pending) {
            pending = provider();
        }
        try {
            resolved = await pending;
            hasResult = true;
            isConstant = false;
        }
        finally {
            pending = undefined;
        }
        return resolved;
    };
    if (isExpired === undefined) {
        return async (options) => {
            if (!hasResult || options?.forceRefresh) {
                resolved = await coalesceProvider();
            }
            return resolved;
        };
    }
    return async (options) => {
        if (!hasResult || options?.forceRefresh) {
            resolved = await coalesceProvider();
        }
        if (isConstant) {
            return resolved;
        }
        if (requiresRefresh && !requiresRefresh(resolved)) {
            isConstant = true;
            return resolved;
        }
        if (isExpired(resolved)) {
            await coalesceProvider();
            return resolved;
        }
        return resolved;
    };
};


/***/ }),

/***/ 86814:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ CONFIG_PREFIX_SEPARATOR)
/* harmony export */ });
const CONFIG_PREFIX_SEPARATOR = ".";


/***/ }),

/***/ 66184:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ getConfigFilepath)
/* harmony export */ });
/* unused harmony export ENV_CONFIG_PATH */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33901);


const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
const getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_getHomeDir__WEBPACK_IMPORTED_MODULE_1__/* .getHomeDir */ .R)(), ".aws", "config");


/***/ }),

/***/ 33901:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ getHomeDir)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const homeDirCache = {};
const getHomeDirCacheKey = () => {
    if (process && process.geteuid) {
        return `${process.geteuid()}`;
    }
    return "DEFAULT";
};
const getHomeDir = () => {
    const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
    if (HOME) {
        return HOME;
    }
    if (USERPROFILE) {
        return USERPROFILE;
    }
    if (HOMEPATH) {
        return `${HOMEDRIVE}${HOMEPATH}`;
    }
    const homeDirCacheKey = getHomeDirCacheKey();
    if (!homeDirCache[homeDirCacheKey]) {
        homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    return homeDirCache[homeDirCacheKey];
};


/***/ }),

/***/ 22365:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ getProfileName),
/* harmony export */   Ch: () => (/* binding */ ENV_PROFILE)
/* harmony export */ });
/* unused harmony export DEFAULT_PROFILE */
const ENV_PROFILE = "AWS_PROFILE";
const DEFAULT_PROFILE = "default";
const getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;


/***/ }),

/***/ 23692:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ loadSharedConfigFiles)
});

// UNUSED EXPORTS: CONFIG_PREFIX_SEPARATOR

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/profile.js
var profile = __nccwpck_require__(98669);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var constants = __nccwpck_require__(86814);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js


const getConfigData = (data) => Object.entries(data)
    .filter(([key]) => {
    const indexOfSeparator = key.indexOf(constants/* CONFIG_PREFIX_SEPARATOR */.Q);
    if (indexOfSeparator === -1) {
        return false;
    }
    return Object.values(profile/* IniSectionType */.I).includes(key.substring(0, indexOfSeparator));
})
    .reduce((acc, [key, value]) => {
    const indexOfSeparator = key.indexOf(constants/* CONFIG_PREFIX_SEPARATOR */.Q);
    const updatedKey = key.substring(0, indexOfSeparator) === profile/* IniSectionType */.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
    acc[updatedKey] = value;
    return acc;
}, {
    ...(data.default && { default: data.default }),
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js
var getConfigFilepath = __nccwpck_require__(66184);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
var getHomeDir = __nccwpck_require__(33901);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js


const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
const getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0,external_node_path_.join)((0,getHomeDir/* getHomeDir */.R)(), ".aws", "credentials");

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
var parseIni = __nccwpck_require__(76892);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
var readFile = __nccwpck_require__(82149);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js







const swallowError = () => ({});

const loadSharedConfigFiles = async (init = {}) => {
    const { filepath = getCredentialsFilepath(), configFilepath = (0,getConfigFilepath/* getConfigFilepath */.g)() } = init;
    const homeDir = (0,getHomeDir/* getHomeDir */.R)();
    const relativeHomeDirPrefix = "~/";
    let resolvedFilepath = filepath;
    if (filepath.startsWith(relativeHomeDirPrefix)) {
        resolvedFilepath = (0,external_node_path_.join)(homeDir, filepath.slice(2));
    }
    let resolvedConfigFilepath = configFilepath;
    if (configFilepath.startsWith(relativeHomeDirPrefix)) {
        resolvedConfigFilepath = (0,external_node_path_.join)(homeDir, configFilepath.slice(2));
    }
    const parsedFiles = await Promise.all([
        (0,readFile/* readFile */.TA)(resolvedConfigFilepath, {
            ignoreCache: init.ignoreCache,
        })
            .then(parseIni/* parseIni */.A)
            .then(getConfigData)
            .catch(swallowError),
        (0,readFile/* readFile */.TA)(resolvedFilepath, {
            ignoreCache: init.ignoreCache,
        })
            .then(parseIni/* parseIni */.A)
            .catch(swallowError),
    ]);
    return {
        configFile: parsedFiles[0],
        credentialsFile: parsedFiles[1],
    };
};


/***/ }),

/***/ 76892:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseIni)
/* harmony export */ });
/* harmony import */ var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98669);
/* harmony import */ var _constants__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86814);


const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = (iniData) => {
    const map = {};
    let currentSection;
    let currentSubSection;
    for (const iniLine of iniData.split(/\r?\n/)) {
        const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
        const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
        if (isSection) {
            currentSection = undefined;
            currentSubSection = undefined;
            const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
            const matches = prefixKeyRegex.exec(sectionName);
            if (matches) {
                const [, prefix, , name] = matches;
                if (Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__/* .IniSectionType */ .I).includes(prefix)) {
                    currentSection = [prefix, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PREFIX_SEPARATOR */ .Q);
                }
            }
            else {
                currentSection = sectionName;
            }
            if (profileNameBlockList.includes(sectionName)) {
                throw new Error(`Found invalid profile name "${sectionName}"`);
            }
        }
        else if (currentSection) {
            const indexOfEqualsSign = trimmedLine.indexOf("=");
            if (![0, -1].includes(indexOfEqualsSign)) {
                const [name, value] = [
                    trimmedLine.substring(0, indexOfEqualsSign).trim(),
                    trimmedLine.substring(indexOfEqualsSign + 1).trim(),
                ];
                if (value === "") {
                    currentSubSection = name;
                }
                else {
                    if (currentSubSection && iniLine.trimStart() === iniLine) {
                        currentSubSection = undefined;
                    }
                    map[currentSection] = map[currentSection] || {};
                    const key = currentSubSection ? [currentSubSection, name].join(_constants__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PREFIX_SEPARATOR */ .Q) : name;
                    map[currentSection][key] = value;
                }
            }
        }
    }
    return map;
};


/***/ }),

/***/ 82149:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ fileIntercept),
/* harmony export */   TA: () => (/* binding */ readFile)
/* harmony export */ });
/* unused harmony export filePromises */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

const filePromises = {};
const fileIntercept = {};
const readFile = (path, options) => {
    if (fileIntercept[path] !== undefined) {
        return fileIntercept[path];
    }
    if (!filePromises[path] || options?.ignoreCache) {
        filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    return filePromises[path];
};


/***/ }),

/***/ 79498:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ booleanSelector)
/* harmony export */ });
const booleanSelector = (obj, key, type) => {
    if (!(key in obj)) {
        return undefined;
    }
    if (obj[key] === "true") {
        return true;
    }
    if (obj[key] === "false") {
        return false;
    }
    throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};


/***/ }),

/***/ 16402:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SelectorType)
/* harmony export */ });
var SelectorType;
(function (SelectorType) {
    SelectorType["ENV"] = "env";
    SelectorType["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));


/***/ }),

/***/ 34172:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rD: () => (/* binding */ getEndpointPlugin),
  Co: () => (/* binding */ resolveEndpointConfig)
});

// UNUSED EXPORTS: BinaryDecisionDiagram, EndpointCache, EndpointError, customEndpointFunctions, decideEndpoint, endpointMiddleware, endpointMiddlewareOptions, getEndpointFromInstructions, isIpAddress, isValidHostLabel, middlewareEndpointToEndpointV1, resolveEndpoint, resolveEndpointRequiredConfig, resolveParams, toEndpointV1

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __nccwpck_require__(83945);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var constants = __nccwpck_require__(86814);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js

const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
const CONFIG_ENDPOINT_URL = "endpoint_url";
const getEndpointUrlConfig = (serviceId) => ({
    environmentVariableSelector: (env) => {
        const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
        const serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
        if (serviceEndpointUrl) {
            return serviceEndpointUrl;
        }
        const endpointUrl = env[ENV_ENDPOINT_URL];
        if (endpointUrl) {
            return endpointUrl;
        }
        return undefined;
    },
    configFileSelector: (profile, config) => {
        if (profile.services) {
            const servicesSectionKey = ["services", profile.services].join(constants/* CONFIG_PREFIX_SEPARATOR */.Q);
            if (!config || !config[servicesSectionKey]) {
                throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
            }
            const servicesSection = config[servicesSectionKey];
            const servicePrefixParts = serviceId.split(" ").map((w) => w.toLowerCase());
            const endpointUrl = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(constants/* CONFIG_PREFIX_SEPARATOR */.Q)];
            if (endpointUrl) {
                return endpointUrl;
            }
        }
        const endpointUrl = profile[CONFIG_ENDPOINT_URL];
        if (endpointUrl) {
            return endpointUrl;
        }
        return undefined;
    },
    default: undefined,
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector = __nccwpck_require__(79498);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var types = __nccwpck_require__(16402);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js

const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
const ignoreConfiguredEndpointUrlsConfigSelectors = {
    environmentVariableSelector: (env) => (0,booleanSelector/* booleanSelector */.Q)(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, types/* SelectorType */.c.ENV),
    configFileSelector: (profile) => (0,booleanSelector/* booleanSelector */.Q)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, types/* SelectorType */.c.CONFIG),
    default: false,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js



const getEndpointFromConfig = async (serviceId) => {
    const ignore = await (0,configLoader/* loadConfig */.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)();
    if (ignore) {
        return undefined;
    }
    return (0,configLoader/* loadConfig */.Z)(getEndpointUrlConfig(serviceId ?? ""))();
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js + 2 modules
var adaptors_getEndpointFromInstructions = __nccwpck_require__(47436);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __nccwpck_require__(68743);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js


function setFeature(context, feature, value) {
    if (!context.__smithy_context) {
        context.__smithy_context = { features: {} };
    }
    else if (!context.__smithy_context.features) {
        context.__smithy_context.features = {};
    }
    context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig) {
    const getEndpointFromInstructions = (0,adaptors_getEndpointFromInstructions/* bindGetEndpointFromInstructions */.g)(getEndpointFromConfig);
    return ({ config, instructions, }) => {
        return (next, context) => async (args) => {
            if (config.isCustomEndpoint) {
                setFeature(context, "ENDPOINT_OVERRIDE", "N");
            }
            const endpoint = await getEndpointFromInstructions(args.input, {
                getEndpointParameterInstructions() {
                    return instructions;
                },
            }, { ...config }, context);
            context.endpointV2 = endpoint;
            context.authSchemes = endpoint.properties?.authSchemes;
            const authScheme = context.authSchemes?.[0];
            if (authScheme) {
                context["signing_region"] = authScheme.signingRegion;
                context["signing_service"] = authScheme.signingName;
                const smithyContext = (0,getSmithyContext/* getSmithyContext */.u)(context);
                const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
                if (httpAuthOption) {
                    httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
                        signing_region: authScheme.signingRegion,
                        signingRegion: authScheme.signingRegion,
                        signing_service: authScheme.signingName,
                        signingName: authScheme.signingName,
                        signingRegionSet: authScheme.signingRegionSet,
                    }, authScheme.properties);
                }
            }
            return next({
                ...args,
            });
        };
    };
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js

const serializerMiddlewareOption = {
    name: "serializerMiddleware",
    step: "serialize",
    tags: ["SERIALIZER"],
    override: true,
};
const endpointMiddlewareOptions = {
    step: "serialize",
    tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"],
    name: "endpointV2Middleware",
    override: true,
    relation: "before",
    toMiddleware: serializerMiddlewareOption.name,
};
function bindGetEndpointPlugin(getEndpointFromConfig) {
    const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
    return (config, instructions) => ({
        applyToStack: (clientStack) => {
            clientStack.addRelativeTo(endpointMiddleware({
                config,
                instructions,
            }), endpointMiddlewareOptions);
        },
    });
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __nccwpck_require__(29362);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = __nccwpck_require__(13055);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js


function bindResolveEndpointConfig(getEndpointFromConfig) {
    return (input) => {
        const tls = input.tls ?? true;
        const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
        const customEndpointProvider = endpoint != null ? async () => (0,toEndpointV1/* toEndpointV1 */.a)(await (0,normalizeProvider/* normalizeProvider */.t)(endpoint)()) : undefined;
        const isCustomEndpoint = !!endpoint;
        const resolvedConfig = Object.assign(input, {
            endpoint: customEndpointProvider,
            tls,
            isCustomEndpoint,
            useDualstackEndpoint: (0,normalizeProvider/* normalizeProvider */.t)(useDualstackEndpoint ?? false),
            useFipsEndpoint: (0,normalizeProvider/* normalizeProvider */.t)(useFipsEndpoint ?? false),
            ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls,
        });
        let configuredEndpointPromise = undefined;
        resolvedConfig.serviceConfiguredEndpoint = async () => {
            if (input.serviceId && !configuredEndpointPromise) {
                configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
            }
            return configuredEndpointPromise;
        };
        return resolvedConfig;
    };
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/index.js














const getEndpointFromInstructions = (0,adaptors_getEndpointFromInstructions/* bindGetEndpointFromInstructions */.g)(getEndpointFromConfig);
const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);






/***/ }),

/***/ 47436:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ bindGetEndpointFromInstructions),
  x: () => (/* binding */ resolveParams)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
const resolveParamsForS3 = async (endpointParams) => {
    const bucket = endpointParams?.Bucket || "";
    if (typeof endpointParams.Bucket === "string") {
        endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
    }
    if (isArnBucketName(bucket)) {
        if (endpointParams.ForcePathStyle === true) {
            throw new Error("Path-style addressing cannot be used with ARN buckets");
        }
    }
    else if (!isDnsCompatibleBucketName(bucket) ||
        (bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:")) ||
        bucket.toLowerCase() !== bucket ||
        bucket.length < 3) {
        endpointParams.ForcePathStyle = true;
    }
    if (endpointParams.DisableMultiRegionAccessPoints) {
        endpointParams.disableMultiRegionAccessPoints = true;
        endpointParams.DisableMRAP = true;
    }
    return endpointParams;
};
const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
const DOTS_PATTERN = /\.\./;
const isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
const isArnBucketName = (bucketName) => {
    const [arn, partition, service, , , bucket] = bucketName.split(":");
    const isArn = arn === "arn" && bucketName.split(":").length >= 6;
    const isValidArn = Boolean(isArn && partition && service && bucket);
    if (isArn && !isValidArn) {
        throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
    }
    return isValidArn;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
    const configProvider = async () => {
        let configValue;
        if (isClientContextParam) {
            const clientContextParams = config.clientContextParams;
            const nestedValue = clientContextParams?.[configKey];
            configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
        }
        else {
            configValue = config[configKey] ?? config[canonicalEndpointParamKey];
        }
        if (typeof configValue === "function") {
            return configValue();
        }
        return configValue;
    };
    if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") {
        return async () => {
            const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
            const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
            return configValue;
        };
    }
    if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") {
        return async () => {
            const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
            const configValue = credentials?.accountId ?? credentials?.AccountId;
            return configValue;
        };
    }
    if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") {
        return async () => {
            if (config.isCustomEndpoint === false) {
                return undefined;
            }
            const endpoint = await configProvider();
            if (endpoint && typeof endpoint === "object") {
                if ("url" in endpoint) {
                    return endpoint.url.href;
                }
                if ("hostname" in endpoint) {
                    const { protocol, hostname, port, path } = endpoint;
                    return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
                }
            }
            return endpoint;
        };
    }
    return configProvider;
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = __nccwpck_require__(13055);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js



function bindGetEndpointFromInstructions(getEndpointFromConfig) {
    return async (commandInput, instructionsSupplier, clientConfig, context) => {
        if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
            let endpointFromConfig;
            if (clientConfig.serviceConfiguredEndpoint) {
                endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
            }
            else {
                endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
            }
            if (endpointFromConfig) {
                clientConfig.endpoint = () => Promise.resolve((0,toEndpointV1/* toEndpointV1 */.a)(endpointFromConfig));
                clientConfig.isCustomEndpoint = true;
                context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
            }
        }
        const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
        if (typeof clientConfig.endpointProvider !== "function") {
            throw new Error("config.endpointProvider is not set.");
        }
        const endpoint = clientConfig.endpointProvider(endpointParams, context);
        if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
            const customEndpoint = await clientConfig.endpoint();
            if (customEndpoint?.headers) {
                endpoint.headers ??= {};
                for (const [name, value] of Object.entries(customEndpoint.headers)) {
                    endpoint.headers[name] = Array.isArray(value) ? value : [value];
                }
            }
        }
        return endpoint;
    };
}
const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
    const endpointParams = {};
    const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
    for (const [name, instruction] of Object.entries(instructions)) {
        switch (instruction.type) {
            case "staticContextParams":
                endpointParams[name] = instruction.value;
                break;
            case "contextParams":
                endpointParams[name] = commandInput[instruction.name];
                break;
            case "clientContextParams":
            case "builtInParams":
                endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
                break;
            case "operationContextParams":
                endpointParams[name] = instruction.get(commandInput);
                break;
            default:
                throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
        }
    }
    if (Object.keys(instructions).length === 0) {
        Object.assign(endpointParams, clientConfig);
    }
    if (String(clientConfig.serviceId).toLowerCase() === "s3") {
        await resolveParamsForS3(endpointParams);
    }
    return endpointParams;
};


/***/ }),

/***/ 55258:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ BinaryDecisionDiagram)
/* harmony export */ });
class BinaryDecisionDiagram {
    nodes;
    root;
    conditions;
    results;
    constructor(bdd, root, conditions, results) {
        this.nodes = bdd;
        this.root = root;
        this.conditions = conditions;
        this.results = results;
    }
    static from(bdd, root, conditions, results) {
        return new BinaryDecisionDiagram(bdd, root, conditions, results);
    }
}


/***/ }),

/***/ 48479:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ EndpointCache)
/* harmony export */ });
class EndpointCache {
    capacity;
    data = new Map();
    parameters = [];
    constructor({ size, params }) {
        this.capacity = size ?? 50;
        if (params) {
            this.parameters = params;
        }
    }
    get(endpointParams, resolver) {
        const key = this.hash(endpointParams);
        if (key === false) {
            return resolver();
        }
        if (!this.data.has(key)) {
            if (this.data.size > this.capacity + 10) {
                const keys = this.data.keys();
                let i = 0;
                while (true) {
                    const { value, done } = keys.next();
                    this.data.delete(value);
                    if (done || ++i > 10) {
                        break;
                    }
                }
            }
            this.data.set(key, resolver());
        }
        return this.data.get(key);
    }
    size() {
        return this.data.size;
    }
    hash(endpointParams) {
        let buffer = "";
        const { parameters } = this;
        if (parameters.length === 0) {
            return false;
        }
        for (const param of parameters) {
            const raw = endpointParams[param];
            const val = raw == null ? "\0" : String(raw);
            if (val.includes("|;")) {
                return false;
            }
            buffer += val + "|;";
        }
        return buffer;
    }
}


/***/ }),

/***/ 17009:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ decideEndpoint)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
class EndpointError extends Error {
    constructor(message) {
        super(message);
        this.name = "EndpointError";
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
const debugId = "endpoints";

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
    if (typeof input !== "object" || input == null) {
        return input;
    }
    if ("ref" in input) {
        return `$${toDebugString(input.ref)}`;
    }
    if ("fn" in input) {
        return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
    }
    return JSON.stringify(input, null, 2);
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __nccwpck_require__(11046);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
const booleanEquals = (value1, value2) => value1 === value2;

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
    for (const arg of args) {
        if (arg != null) {
            return arg;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js

const getAttrPathList = (path) => {
    const parts = path.split(".");
    const pathList = [];
    for (const part of parts) {
        const squareBracketIndex = part.indexOf("[");
        if (squareBracketIndex !== -1) {
            if (part.indexOf("]") !== part.length - 1) {
                throw new EndpointError(`Path: '${path}' does not end with ']'`);
            }
            const arrayIndex = part.slice(squareBracketIndex + 1, -1);
            if (Number.isNaN(parseInt(arrayIndex))) {
                throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
            }
            if (squareBracketIndex !== 0) {
                pathList.push(part.slice(0, squareBracketIndex));
            }
            pathList.push(arrayIndex);
        }
        else {
            pathList.push(part);
        }
    }
    return pathList;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js


const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
    if (typeof acc !== "object") {
        throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
    }
    else if (Array.isArray(acc)) {
        const i = parseInt(index);
        return acc[i < 0 ? acc.length + i : i];
    }
    return acc[index];
}, value);

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
const isSet = (value) => value != null;

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var isValidHostLabel = __nccwpck_require__(44280);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
    return condition ? trueValue : falseValue;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
const not = (value) => !value;

;// CONCATENATED MODULE: ./node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function (EndpointURLScheme) {
    EndpointURLScheme["HTTP"] = "http";
    EndpointURLScheme["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var isIpAddress = __nccwpck_require__(26676);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js


const DEFAULT_PORTS = {
    [EndpointURLScheme.HTTP]: 80,
    [EndpointURLScheme.HTTPS]: 443,
};
const parseURL = (value) => {
    const whatwgURL = (() => {
        try {
            if (value instanceof URL) {
                return value;
            }
            if (typeof value === "object" && "hostname" in value) {
                const { hostname, port, protocol = "", path = "", query = {} } = value;
                const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
                url.search = Object.entries(query)
                    .map(([k, v]) => `${k}=${v}`)
                    .join("&");
                return url;
            }
            return new URL(value);
        }
        catch (ignored) {
            return null;
        }
    })();
    if (!whatwgURL) {
        console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
        return null;
    }
    const urlString = whatwgURL.href;
    const { host, hostname, pathname, protocol, search } = whatwgURL;
    if (search) {
        return null;
    }
    const scheme = protocol.slice(0, -1);
    if (!Object.values(EndpointURLScheme).includes(scheme)) {
        return null;
    }
    const isIp = (0,isIpAddress/* isIpAddress */.o)(hostname);
    const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ||
        (typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`));
    const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
    return {
        scheme,
        authority,
        path: pathname,
        normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
        isIp,
    };
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
    if (limit === 1) {
        return [value];
    }
    if (value === "") {
        return [""];
    }
    const parts = value.split(delimiter);
    if (limit === 0) {
        return parts;
    }
    return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
const stringEquals = (value1, value2) => value1 === value2;

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
const substring = (input, start, stop, reverse) => {
    if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) {
        return null;
    }
    if (!reverse) {
        return input.substring(start, stop);
    }
    return input.substring(input.length - stop, input.length - start);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
const uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js

const endpointFunctions = {
    booleanEquals: booleanEquals,
    coalesce: coalesce,
    getAttr: getAttr,
    isSet: isSet,
    isValidHostLabel: isValidHostLabel/* isValidHostLabel */.X,
    ite: ite,
    not: not,
    parseURL: parseURL,
    split: split,
    stringEquals: stringEquals,
    substring: substring,
    uriEncode: uriEncode,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js

const evaluateTemplate = (template, options) => {
    const evaluatedTemplateArr = [];
    const { referenceRecord, endpointParams } = options;
    let currentIndex = 0;
    while (currentIndex < template.length) {
        const openingBraceIndex = template.indexOf("{", currentIndex);
        if (openingBraceIndex === -1) {
            evaluatedTemplateArr.push(template.slice(currentIndex));
            break;
        }
        evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
        const closingBraceIndex = template.indexOf("}", openingBraceIndex);
        if (closingBraceIndex === -1) {
            evaluatedTemplateArr.push(template.slice(openingBraceIndex));
            break;
        }
        if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
            evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
            currentIndex = closingBraceIndex + 2;
        }
        const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
        if (parameterName.includes("#")) {
            const [refName, attrName] = parameterName.split("#");
            evaluatedTemplateArr.push(getAttr((referenceRecord[refName] ?? endpointParams[refName]), attrName));
        }
        else {
            evaluatedTemplateArr.push((referenceRecord[parameterName] ?? endpointParams[parameterName]));
        }
        currentIndex = closingBraceIndex + 1;
    }
    return evaluatedTemplateArr.join("");
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
const getReferenceValue = ({ ref }, options) => {
    return options.referenceRecord[ref] ?? options.endpointParams[ref];
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js





const evaluateExpression = (obj, keyName, options) => {
    if (typeof obj === "string") {
        return evaluateTemplate(obj, options);
    }
    else if (obj["fn"]) {
        return group.callFunction(obj, options);
    }
    else if (obj["ref"]) {
        return getReferenceValue(obj, options);
    }
    throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
const callFunction = ({ fn, argv }, options) => {
    const evaluatedArgs = Array(argv.length);
    for (let i = 0; i < evaluatedArgs.length; ++i) {
        const arg = argv[i];
        if (typeof arg === "boolean" || typeof arg === "number") {
            evaluatedArgs[i] = arg;
        }
        else {
            evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
        }
    }
    const namespaceSeparatorIndex = fn.indexOf(".");
    if (namespaceSeparatorIndex !== -1) {
        const namespaceFunctions = customEndpointFunctions/* customEndpointFunctions */.m[fn.slice(0, namespaceSeparatorIndex)];
        const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
        if (typeof customFunction === "function") {
            return customFunction(...evaluatedArgs);
        }
    }
    const callable = endpointFunctions[fn];
    if (typeof callable === "function") {
        return callable(...evaluatedArgs);
    }
    throw new Error(`function ${fn} not loaded in endpointFunctions.`);
};
const group = {
    evaluateExpression,
    callFunction,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js



const evaluateCondition = (condition, options) => {
    const { assign } = condition;
    if (assign && assign in options.referenceRecord) {
        throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
    }
    const value = callFunction(condition, options);
    options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
    const result = value === "" ? true : !!value;
    if (assign != null) {
        return { result, toAssign: { name: assign, value } };
    }
    return { result };
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js


const getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
    acc[headerKey] = headerVal.map((headerValEntry) => {
        const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
        if (typeof processedExpr !== "string") {
            throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
        }
        return processedExpr;
    });
    return acc;
}, {});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js


const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
    acc[propertyKey] = getEndpointProperties_group.getEndpointProperty(propertyVal, options);
    return acc;
}, {});
const getEndpointProperty = (property, options) => {
    if (Array.isArray(property)) {
        return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
    }
    switch (typeof property) {
        case "string":
            return evaluateTemplate(property, options);
        case "object":
            if (property === null) {
                throw new EndpointError(`Unexpected endpoint property: ${property}`);
            }
            return getEndpointProperties_group.getEndpointProperties(property, options);
        case "boolean":
            return property;
        default:
            throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
    }
};
const getEndpointProperties_group = {
    getEndpointProperty,
    getEndpointProperties,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js


const getEndpointUrl = (endpointUrl, options) => {
    const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
    if (typeof expression === "string") {
        try {
            return new URL(expression);
        }
        catch (error) {
            console.error(`Failed to construct URL with ${expression}`, error);
            throw error;
        }
    }
    throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js






const RESULT = 100_000_000;
const decideEndpoint = (bdd, options) => {
    const { nodes, root, results, conditions } = bdd;
    let ref = root;
    const referenceRecord = {};
    const closure = {
        referenceRecord,
        endpointParams: options.endpointParams,
        logger: options.logger,
    };
    while (ref !== 1 && ref !== -1 && ref < RESULT) {
        const node_i = 3 * (Math.abs(ref) - 1);
        const [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]];
        const [fn, argv, assign] = conditions[condition_i];
        const evaluation = evaluateCondition({ fn, assign, argv }, closure);
        if (evaluation.toAssign) {
            const { name, value } = evaluation.toAssign;
            referenceRecord[name] = value;
        }
        ref = ref >= 0 === evaluation.result ? highRef : lowRef;
    }
    if (ref >= RESULT) {
        const result = results[ref - RESULT];
        if (result[0] === -1) {
            const [, errorExpression] = result;
            throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
        }
        const [url, properties, headers] = result;
        return {
            url: getEndpointUrl(url, closure),
            properties: getEndpointProperties(properties, closure),
            headers: getEndpointHeaders(headers ?? {}, closure),
        };
    }
    throw new EndpointError(`No matching endpoint.`);
};


/***/ }),

/***/ 26676:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isIpAddress)
/* harmony export */ });
const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
const isIpAddress = (value) => IP_V4_REGEX.test(value) || (value.startsWith("[") && value.endsWith("]"));


/***/ }),

/***/ 11046:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ customEndpointFunctions)
/* harmony export */ });
const customEndpointFunctions = {};


/***/ }),

/***/ 84699:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ HttpBindingNormalizedSchema),
/* harmony export */   K: () => (/* binding */ getHttpOperationBindings)
/* harmony export */ });
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95125);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74844);
/* harmony import */ var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70412);


const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
class HttpBindingNormalizedSchema extends _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1 {
    static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
    identity = HttpBindingNormalizedSchema.identity;
    bindings;
    constructor(schema) {
        super(schema);
    }
    static of(schema) {
        const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema);
        if (ns.identity === HttpBindingNormalizedSchema.identity) {
            return ns;
        }
        const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
        const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
        return (cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns));
    }
    getHttpBindingLocation(traits) {
        if (traits.httpPayload) {
            return 0b100_100;
        }
        if (traits.httpLabel) {
            return 0b100_001;
        }
        if (traits.httpHeader) {
            return 0b100_110;
        }
        if (typeof traits.httpPrefixHeaders === "string") {
            return 0b100_111;
        }
        if (traits.httpQuery) {
            return 0b100_010;
        }
        if (traits.httpQueryParams) {
            return 0b100_011;
        }
        if (traits.httpResponseCode) {
            return 0b100_101;
        }
        return 0b100_000;
    }
    getHttpBindingValue(location, traits, nested = false) {
        const raw = this.getSchema();
        const type = typeof raw === "number" ? raw & 0xff : this.isListSchema() ? 0b0100_0000 : 0xff;
        const slot = location & 0b111;
        const media = (traits.mediaType ? (traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1) : 0);
        const stream = (traits.streaming || type === 42 ? (this.isStructSchema() ? 2 : 1) : 0);
        const timestamp = (type >= 4 && type <= 7
            ? slot >= 6
                ? 2
                : slot > 0 && slot < 4
                    ? 1
                    : 0
            : 0);
        let flags = type |
            (media << 8) |
            ((traits.idempotencyToken ? 1 : 0) << 10) |
            (stream << 11) |
            ((traits.sparse ? 1 : 0) << 13) |
            (timestamp << 14) |
            ((traits.hostLabel ? 1 : 0) << 17) |
            ((location === 0b100_100 && typeof raw !== "object" ? 1 : 0) << 18);
        const category = type & 0b1100_0000;
        const collectionValue = slot & 0b010 && (category === 0b0100_0000 || (!nested && slot & 1))
            ? this.getHttpBindingCollectionValue(location, traits)
            : undefined;
        const valueType = (collectionValue?.[1] ?? 0) & 0xff;
        flags |=
            (slot >= 6 &&
                (valueType === 4 || valueType === 6)
                ? 1
                : 0) << 16;
        return [this, flags, collectionValue];
    }
    getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
        const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
        return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
    }
    getHttpBindings() {
        const source = this.getSchema();
        return typeof source !== "object" || source === null ? EMPTY_BINDINGS : (this.bindings ??= buildHttpBindings(this));
    }
}
const buildHttpBindings = (schema) => {
    const bodyMemberNames = [];
    const bodyMemberSchemas = [];
    const requestBodyMemberNames = [];
    const requestBodyMemberSchemas = [];
    const memberBindings = [];
    const byName = {};
    const headers = {};
    const prefixHeaders = [];
    const responseBindings = { headers, prefixHeaders };
    const bindings = {
        request: { memberBindings, byName },
        response: {
            bodyMemberNames,
            bindings: responseBindings,
        },
    };
    const { request, response } = bindings;
    for (const [name, member] of schema.structIterator()) {
        const bindingSchema = HttpBindingNormalizedSchema.of(member);
        const traits = bindingSchema.getMergedTraits();
        const location = bindingSchema.getHttpBindingLocation(traits);
        const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
        const value = bindingSchema.getHttpBindingValue(location, traits);
        const binding = [name, value, location, wireName];
        if (name === "__proto__") {
            (0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__/* .writeKey */ .T)(byName);
        }
        byName[name] = binding;
        if ((value[1] >> 10) & 1) {
            request.hasIdempotency = true;
        }
        memberBindings.push(binding);
        const slot = location & 0b111;
        if (slot === 0) {
            requestBodyMemberNames.push(name);
            requestBodyMemberSchemas.push(member);
        }
        if ((slot & 0b100) === 0) {
            bodyMemberNames.push(name);
            bodyMemberSchemas.push(member);
        }
        else if ((slot & 0b110) === 0b100) {
            if (slot & 0b001) {
                responseBindings.statusCode = binding;
            }
            else {
                responseBindings.payload = binding;
                const type = value[1] & 0xff;
                request.contentTypeInstruction =
                    traits.mediaType ??
                        (type === 0
                            ? "text/plain"
                            : type === 21 || type === 42
                                ? "application/octet-stream"
                                : null);
            }
        }
        else if (slot & 0b001) {
            request.hasPrefixHeaders = true;
            prefixHeaders.push(binding);
        }
        else {
            if (wireName === "__proto__") {
                (0,_smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__/* .writeKey */ .T)(headers);
            }
            headers[wireName] = binding;
        }
    }
    if (request.contentTypeInstruction === undefined && requestBodyMemberNames.length) {
        request.contentTypeInstruction = null;
    }
    request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
    response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
    return bindings;
};
const buildPathSegments = (path) => {
    const segments = [];
    let offset = 0;
    for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
        if (match.index > offset) {
            segments.push([path.slice(offset, match.index), 0]);
        }
        segments.push([match[1], match[2] ? 2 : 1]);
        offset = match.index + match[0].length;
    }
    if (segments.length && offset < path.length) {
        segments.push([path.slice(offset), 0]);
    }
    return segments.length ? segments : undefined;
};
const buildHttpOperationBindings = (schema) => {
    const { http, endpoint } = (0,_smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__/* .translateTraits */ .c)(schema.traits ?? {});
    const [path, search] = http?.[1].split("?") ?? [];
    return [
        http?.[0],
        path,
        search ? [...new URLSearchParams(search)] : [],
        path ? buildPathSegments(path) : undefined,
        endpoint?.[0],
    ];
};
const EMPTY_BINDINGS = {
    request: { memberBindings: [], byName: {} },
    response: {
        bodyMemberNames: [],
        bindings: { headers: {}, prefixHeaders: [] },
    },
};
const getHttpOperationBindings = (schema) => (schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema));
const createBodySchema = (schema, memberNames, memberSchemas) => {
    if (!memberNames.length) {
        return undefined;
    }
    const source = schema.getSchema();
    const body = [
        3,
        source[1],
        source[2],
        schema.getMergedTraits(),
        memberNames,
        memberSchemas,
    ];
    const required = source[6];
    const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
    if (bodyRequired) {
        body[6] = bodyRequired;
    }
    return body;
};


/***/ }),

/***/ 19133:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ HttpProtocol)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __nccwpck_require__(19725);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var httpResponse = __nccwpck_require__(25401);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __nccwpck_require__(62990);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
    const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
    return hostPattern.test(hostname);
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = __nccwpck_require__(75629);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = __nccwpck_require__(5506);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
var HttpBindingNormalizedSchema = __nccwpck_require__(84699);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js




class HttpProtocol extends SerdeContext/* SerdeContext */.f {
    options;
    compositeErrorRegistry;
    constructor(options) {
        super();
        this.options = options;
        this.compositeErrorRegistry = new TypeRegistry/* TypeRegistry */.O(options.defaultNamespace);
        for (const etr of options.errorTypeRegistries ?? []) {
            this.compositeErrorRegistry.copyFrom(etr);
        }
    }
    getRequestType() {
        return httpRequest/* HttpRequest */.K;
    }
    getResponseType() {
        return httpResponse/* HttpResponse */.c;
    }
    setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
        this.serializer.setSerdeContext(serdeContext);
        this.deserializer.setSerdeContext(serdeContext);
        if (this.getPayloadCodec()) {
            this.getPayloadCodec().setSerdeContext(serdeContext);
        }
    }
    updateServiceEndpoint(request, endpoint) {
        if ("url" in endpoint) {
            request.protocol = endpoint.url.protocol;
            request.hostname = endpoint.url.hostname;
            request.port = endpoint.url.port ? Number(endpoint.url.port) : undefined;
            request.path = endpoint.url.pathname;
            request.fragment = endpoint.url.hash || void 0;
            request.username = endpoint.url.username || void 0;
            request.password = endpoint.url.password || void 0;
            if (!request.query) {
                request.query = {};
            }
            for (const [k, v] of endpoint.url.searchParams.entries()) {
                request.query[k] = v;
            }
            if (endpoint.headers) {
                for (const name in endpoint.headers) {
                    if (!(0,hasOwn/* hasOwn */.$)(endpoint.headers, name)) {
                        continue;
                    }
                    request.headers[name] = endpoint.headers[name].join(", ");
                }
            }
            return request;
        }
        else {
            request.protocol = endpoint.protocol;
            request.hostname = endpoint.hostname;
            request.port = endpoint.port ? Number(endpoint.port) : undefined;
            request.path = endpoint.path;
            request.query = {
                ...endpoint.query,
            };
            if (endpoint.headers) {
                for (const name in endpoint.headers) {
                    if (!(0,hasOwn/* hasOwn */.$)(endpoint.headers, name)) {
                        continue;
                    }
                    request.headers[name] = endpoint.headers[name];
                }
            }
            return request;
        }
    }
    setHostPrefix(request, operationSchema, input, operation = (0,HttpBindingNormalizedSchema/* getHttpOperationBindings */.K)(operationSchema)) {
        if (this.serdeContext?.disableHostPrefix) {
            return;
        }
        const hostPrefix = operation[4];
        if (typeof hostPrefix !== "string") {
            return;
        }
        let resolvedHostPrefix = hostPrefix;
        for (const [name, [, flags]] of HttpBindingNormalizedSchema/* HttpBindingNormalizedSchema */.C.of(operationSchema.input).getHttpBindings().request
            .memberBindings) {
            if (!((flags >> 17) & 1)) {
                continue;
            }
            const replacement = input[name];
            if (typeof replacement !== "string") {
                throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
            }
            resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
        }
        request.hostname = resolvedHostPrefix + request.hostname;
        if (!isValidHostname(request.hostname)) {
            throw new Error(`[${request.hostname}] is not a valid hostname.`);
        }
    }
    deserializeMetadata(output) {
        return {
            httpStatusCode: output.statusCode,
            requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
            extendedRequestId: output.headers["x-amz-id-2"],
            cfId: output.headers["x-amz-cf-id"],
        };
    }
    resolveError(name, namespaces, registries) {
        const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
        let schema;
        for (const registry of registries) {
            for (const ns of namespaces) {
                try {
                    if (ns === "*") {
                        schema = registry.getSchema(name);
                    }
                    else {
                        schema = registry.getSchema(ns + "#" + name);
                    }
                    const errorCtor = registry.getErrorCtor(schema);
                    if (errorCtor) {
                        return [schema, errorCtor, "modeled"];
                    }
                    else {
                        const syntheticErrorSchema = registry.getBaseException();
                        if (syntheticErrorSchema) {
                            const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
                            if (syntheticErrorCtor) {
                                return [schema, syntheticErrorCtor, "synthetic"];
                            }
                        }
                    }
                }
                catch (ignored) {
                }
            }
        }
        for (const registry of registries) {
            const syntheticErrorSchema = registry.getBaseException();
            if (syntheticErrorSchema) {
                const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
                if (syntheticErrorCtor) {
                    return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
                }
            }
        }
        return [defaultErrorSchema, Error, "native"];
    }
    async serializeEventStream({ eventStream, requestSchema, initialRequest, }) {
        const eventStreamSerde = await this.loadEventStreamCapability();
        return eventStreamSerde.serializeEventStream({
            eventStream,
            requestSchema,
            initialRequest,
        });
    }
    async deserializeEventStream({ response, responseSchema, initialResponseContainer, }) {
        const eventStreamSerde = await this.loadEventStreamCapability();
        return eventStreamSerde.deserializeEventStream({
            response,
            responseSchema,
            initialResponseContainer,
        });
    }
    async loadEventStreamCapability() {
        const { EventStreamSerde, eventStreamSerdeProvider } = await Promise.all(/* import() */[__nccwpck_require__.e(1460), __nccwpck_require__.e(8628)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98628));
        const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
        return new EventStreamSerde({
            marshaller,
            serializer: this.serializer,
            deserializer: this.deserializer,
            serdeContext: this.serdeContext,
            defaultContentType: this.getDefaultContentType(),
            compositeErrorRegistry: this.compositeErrorRegistry,
        });
    }
    getDefaultContentType() {
        throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
    }
    async deserializeHttpMessage(schema, context, response, arg4, arg5) {
        void schema;
        void context;
        void response;
        void arg4;
        void arg5;
        return [];
    }
    getEventStreamMarshaller() {
        const context = this.serdeContext;
        if (!context.eventStreamMarshaller) {
            throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
        }
        return context.eventStreamMarshaller;
    }
    resolveEventStreamMarshaller(importedProvider) {
        const context = this.serdeContext;
        if (context.eventStreamMarshaller) {
            return context.eventStreamMarshaller;
        }
        return importedProvider(this.serdeContext);
    }
}


/***/ }),

/***/ 85715:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ RpcProtocol)
/* harmony export */ });
/* harmony import */ var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(62990);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95125);
/* harmony import */ var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19725);
/* harmony import */ var _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19133);
/* harmony import */ var _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(49620);





class RpcProtocol extends _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__/* .HttpProtocol */ .t {
    async serializeRequest(operationSchema, _input, context) {
        const serializer = this.serializer;
        const query = {};
        const headers = {};
        const endpoint = await context.endpoint();
        const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(operationSchema?.input);
        const schema = ns.getSchema();
        let payload;
        const input = _input && typeof _input === "object" ? _input : {};
        const request = new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__/* .HttpRequest */ .K({
            protocol: "",
            hostname: "",
            port: undefined,
            path: "/",
            fragment: undefined,
            query: query,
            headers: headers,
            body: undefined,
        });
        if (endpoint) {
            this.updateServiceEndpoint(request, endpoint);
            this.setHostPrefix(request, operationSchema, input);
        }
        if (input) {
            const eventStreamMember = ns.getEventStreamMember();
            if (eventStreamMember) {
                if (input[eventStreamMember]) {
                    const initialRequest = {};
                    for (const [memberName] of ns.structIterator()) {
                        if (memberName !== eventStreamMember && input[memberName] != null) {
                            initialRequest[memberName] = input[memberName];
                        }
                    }
                    payload = await this.serializeEventStream({
                        eventStream: input[eventStreamMember],
                        requestSchema: ns,
                        initialRequest,
                    });
                }
            }
            else {
                serializer.write(schema, input);
                payload = serializer.flush();
            }
        }
        request.headers = Object.assign(request.headers, headers);
        request.query = query;
        request.body = payload;
        request.method = "POST";
        return request;
    }
    async deserializeResponse(operationSchema, context, response) {
        const deserializer = this.deserializer;
        const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(operationSchema.output);
        const dataObject = {};
        if (this.isErrorResponse(response.statusCode)) {
            const bytes = await (0,_collect_stream_body__WEBPACK_IMPORTED_MODULE_3__/* .collectBody */ .P)(response.body, context);
            if (bytes.byteLength > 0) {
                Object.assign(dataObject, await deserializer.read(15, bytes));
            }
            await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
            throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
        }
        for (const header in response.headers) {
            if (!(0,_smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__/* .hasOwn */ .$)(response.headers, header)) {
                continue;
            }
            const value = response.headers[header];
            delete response.headers[header];
            response.headers[header.toLowerCase()] = value;
        }
        const eventStreamMember = ns.getEventStreamMember();
        if (eventStreamMember) {
            dataObject[eventStreamMember] = await this.deserializeEventStream({
                response,
                responseSchema: ns,
                initialResponseContainer: dataObject,
            });
        }
        else {
            const bytes = await (0,_collect_stream_body__WEBPACK_IMPORTED_MODULE_3__/* .collectBody */ .P)(response.body, context);
            if (bytes.byteLength > 0) {
                Object.assign(dataObject, await deserializer.read(ns, bytes));
            }
        }
        dataObject.$metadata = this.deserializeMetadata(response);
        return dataObject;
    }
    isErrorResponse(statusCode) {
        return statusCode >= 300;
    }
}


/***/ }),

/***/ 5506:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SerdeContext)
/* harmony export */ });
class SerdeContext {
    serdeContext;
    setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
    }
}


/***/ }),

/***/ 49620:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ collectBody)
/* harmony export */ });
/* harmony import */ var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47297);

const collectBody = async (streamBody = new Uint8Array(), context) => {
    if (streamBody instanceof Uint8Array) {
        return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(streamBody);
    }
    if (!streamBody) {
        return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(new Uint8Array());
    }
    const fromContext = context.streamCollector(streamBody);
    return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__/* .Uint8ArrayBlobAdapter */ .Mu.mutate(await fromContext);
};


/***/ }),

/***/ 55143:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ JsonCodec2)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
class SerdeContextConfig {
    serdeContext;
    setSerdeContext(serdeContext) {
        this.serdeContext = serdeContext;
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
var determineTimestampFormat = __nccwpck_require__(43888);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = __nccwpck_require__(95125);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
var writeKey = __nccwpck_require__(70412);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = __nccwpck_require__(39700);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
var lazy_json = __nccwpck_require__(71899);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js + 1 modules
var date_utils = __nccwpck_require__(5393);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
var NumericValue = __nccwpck_require__(67004);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
class UnionSerde {
    from;
    to;
    keys;
    constructor(from, to) {
        this.from = from;
        this.to = to;
        const keys = Object.keys(this.from);
        const set = new Set(keys);
        set.delete("__type");
        this.keys = set;
    }
    mark(key) {
        this.keys.delete(key);
    }
    hasUnknown() {
        return this.keys.size === 1 && Object.keys(this.to).length === 0;
    }
    writeUnknown() {
        if (this.hasUnknown()) {
            const k = this.keys.values().next().value;
            const v = this.from[k];
            this.to.$unknown = [k, v];
        }
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
var detectBufferParsing = __nccwpck_require__(71516);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
var jsonReviver = __nccwpck_require__(15596);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
var needsReviver = __nccwpck_require__(37937);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js + 1 modules
var parseJsonBody = __nccwpck_require__(97446);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __nccwpck_require__(62990);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js










class JsonShapeDeserializer2 extends SerdeContextConfig {
    settings;
    constructor(settings) {
        super();
        this.settings = settings;
    }
    async read(schema, data) {
        const reviver = (0,needsReviver/* needsReviver */.t)(schema) ? jsonReviver/* jsonReviver */.E : undefined;
        let parsed;
        if (typeof data === "string") {
            if (data.length === 0) {
                return {};
            }
            parsed = JSON.parse(data, reviver);
        }
        else if (data instanceof Uint8Array && (0,detectBufferParsing/* detectBufferParsing */.S)()) {
            if (data.byteLength === 0) {
                return {};
            }
            const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
            parsed = JSON.parse(buf, reviver);
        }
        else {
            parsed = await (0,parseJsonBody/* parseJsonBody */.Y2)(data, this.serdeContext, schema);
        }
        return this._read(schema, parsed);
    }
    readObject(schema, data) {
        return this._read(schema, data);
    }
    _read(schema, value) {
        const isObject = value !== null && typeof value === "object";
        const ns = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
        if (isObject) {
            if (ns.isStructSchema()) {
                return this._readStruct(ns, value);
            }
            if (Array.isArray(value) && ns.isListSchema()) {
                const listMember = ns.getValueSchema();
                if (this.needsTransform(listMember)) {
                    for (let i = 0; i < value.length; ++i) {
                        value[i] = this._read(listMember, value[i]);
                    }
                }
                return value;
            }
            if (ns.isMapSchema()) {
                const mapMember = ns.getValueSchema();
                const map = value;
                if (this.needsTransform(mapMember)) {
                    for (const k in map) {
                        if (!(0,hasOwn/* hasOwn */.$)(map, k)) {
                            continue;
                        }
                        if (k === "__proto__") {
                            (0,writeKey/* writeKey */.T)(map);
                        }
                        map[k] = this._read(mapMember, map[k]);
                    }
                }
                return map;
            }
        }
        if (ns.isBlobSchema() && typeof value === "string") {
            return (0,fromBase64/* fromBase64 */.E)(value);
        }
        const mediaType = ns.getMergedTraits().mediaType;
        if (ns.isStringSchema() && typeof value === "string" && mediaType) {
            const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
            if (isJson) {
                return lazy_json/* LazyJsonString */.A.from(value);
            }
            return value;
        }
        if (ns.isTimestampSchema() && value != null) {
            const format = (0,determineTimestampFormat/* determineTimestampFormat */.V)(ns, this.settings);
            switch (format) {
                case 5:
                    return (0,date_utils/* parseRfc3339DateTimeWithOffset */.t_)(value);
                case 6:
                    return (0,date_utils/* parseRfc7231DateTime */.xE)(value);
                case 7:
                    return (0,date_utils/* parseEpochTimestamp */.l3)(value);
                default:
                    console.warn("Missing timestamp format, parsing value with Date constructor:", value);
                    return new Date(value);
            }
        }
        if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) {
            return BigInt(value);
        }
        if (ns.isBigDecimalSchema() && value != undefined) {
            if (value instanceof NumericValue/* NumericValue */.D) {
                return value;
            }
            const untyped = value;
            if (untyped.type === "bigDecimal" && "string" in untyped) {
                return new NumericValue/* NumericValue */.D(untyped.string, untyped.type);
            }
            return new NumericValue/* NumericValue */.D(String(value), "bigDecimal");
        }
        if (ns.isNumericSchema() && typeof value === "string") {
            switch (value) {
                case "Infinity":
                    return Infinity;
                case "-Infinity":
                    return -Infinity;
                case "NaN":
                    return NaN;
            }
            return value;
        }
        if (ns.isDocumentSchema()) {
            if (isObject) {
                if (Array.isArray(value)) {
                    for (let i = 0; i < value.length; ++i) {
                        const v = value[i];
                        if (!(v instanceof NumericValue/* NumericValue */.D)) {
                            value[i] = this._read(ns, v);
                        }
                    }
                }
                else {
                    const doc = value;
                    for (const k in doc) {
                        if (!(0,hasOwn/* hasOwn */.$)(doc, k)) {
                            continue;
                        }
                        if (k === "__proto__") {
                            (0,writeKey/* writeKey */.T)(doc);
                        }
                        const v = doc[k];
                        if (!(v instanceof NumericValue/* NumericValue */.D)) {
                            doc[k] = this._read(ns, v);
                        }
                    }
                }
            }
        }
        return value;
    }
    _readStruct(ns, record) {
        const union = ns.isUnionSchema();
        const out = {};
        let nameMap;
        const hasType = typeof record.__type === "string";
        const { jsonName } = this.settings;
        if (jsonName && hasType) {
            nameMap = {};
        }
        let unionSerde;
        if (union) {
            unionSerde = new UnionSerde(record, out);
        }
        for (const [memberName, memberSchema] of ns.structIterator()) {
            let fromKey = memberName;
            if (jsonName) {
                fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
                if (hasType) {
                    nameMap[fromKey] = memberName;
                }
            }
            if (union) {
                unionSerde.mark(fromKey);
            }
            if (record[fromKey] != null) {
                out[memberName] = this._read(memberSchema, record[fromKey]);
            }
        }
        if (union) {
            unionSerde.writeUnknown();
        }
        else if (hasType) {
            for (const k in record) {
                if (!(0,hasOwn/* hasOwn */.$)(record, k)) {
                    continue;
                }
                const v = record[k];
                const t = jsonName ? (nameMap[k] ?? k) : k;
                if (!(t in out)) {
                    out[t] = v;
                }
            }
        }
        return out;
    }
    needsTransform(ns) {
        if (ns.isBlobSchema() ||
            ns.isTimestampSchema() ||
            ns.isBigIntegerSchema() ||
            ns.isBigDecimalSchema() ||
            ns.isNumericSchema()) {
            return true;
        }
        if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) {
            return true;
        }
        if (ns.isStringSchema() && ns.getMergedTraits().mediaType) {
            return true;
        }
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/index.js + 2 modules
var serde = __nccwpck_require__(47297);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = __nccwpck_require__(67305);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __nccwpck_require__(69809);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js

class JsonBytesStringAdapter extends Uint8Array {
    string = null;
    static allocUnsafe(bytes) {
        if (typeof Buffer === "function") {
            const buffer = Buffer.allocUnsafe(bytes);
            return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        }
        return new JsonBytesStringAdapter(bytes);
    }
    toString() {
        return this.s();
    }
    valueOf() {
        return this.s();
    }
    includes(searchString, position) {
        if (typeof searchString === "string") {
            return this.s().includes(searchString, position);
        }
        return Uint8Array.prototype.includes.call(this, searchString, position);
    }
    indexOf(searchString, position) {
        if (typeof searchString === "string") {
            return this.s().indexOf(searchString, position);
        }
        return Uint8Array.prototype.indexOf.call(this, searchString, position);
    }
    lastIndexOf(searchString, position) {
        if (typeof searchString === "string") {
            return this.s().lastIndexOf(searchString, position);
        }
        const fn = Uint8Array.prototype.lastIndexOf;
        if (position !== undefined) {
            return fn.call(this, searchString, position);
        }
        return fn.call(this, searchString);
    }
    startsWith(searchString, position) {
        return this.s().startsWith(searchString, position);
    }
    endsWith(searchString, endPosition) {
        return this.s().endsWith(searchString, endPosition);
    }
    match(regexp) {
        return this.s().match(regexp);
    }
    replace(searchValue, replaceValue) {
        return this.s().replace(searchValue, replaceValue);
    }
    search(regexp) {
        return this.s().search(regexp);
    }
    split(separator, limit) {
        return this.s().split(separator, limit);
    }
    substring(start, end) {
        return this.s().substring(start, end);
    }
    trim() {
        return this.s().trim();
    }
    trimStart() {
        return this.s().trimStart();
    }
    trimEnd() {
        return this.s().trimEnd();
    }
    charAt(pos) {
        return this.s().charAt(pos);
    }
    charCodeAt(index) {
        return this.s().charCodeAt(index);
    }
    padStart(maxLength, fillString) {
        return this.s().padStart(maxLength, fillString);
    }
    padEnd(maxLength, fillString) {
        return this.s().padEnd(maxLength, fillString);
    }
    repeat(count) {
        return this.s().repeat(count);
    }
    toUpperCase() {
        return this.s().toUpperCase();
    }
    toLowerCase() {
        return this.s().toLowerCase();
    }
    s() {
        if (this.string == null) {
            const n = Date.now();
            if (n > warned + 60_000) {
                console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. " +
                    "It has been automatically converted to string. In a future version this will throw an error.");
                warned = n;
            }
            this.string = (0,toUtf8/* toUtf8 */.P)(this);
        }
        return this.string;
    }
}
var warned = 0;

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js






const encoder = new TextEncoder();
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const TRUE = new Uint8Array([0x74, 0x72, 0x75, 0x65]);
const FALSE = new Uint8Array([0x66, 0x61, 0x6c, 0x73, 0x65]);
const NULL = new Uint8Array([0x6e, 0x75, 0x6c, 0x6c]);
const ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[0x08] = "b";
ESCAPE_TABLE[0x09] = "t";
ESCAPE_TABLE[0x0a] = "n";
ESCAPE_TABLE[0x0c] = "f";
ESCAPE_TABLE[0x0d] = "r";
ESCAPE_TABLE[0x22] = '"';
ESCAPE_TABLE[0x5c] = "\\";
for (let i = 0; i < 0x20; i++) {
    if (ESCAPE_TABLE[i] === null) {
        ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
    }
}
const INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
    return JsonBytesStringAdapter.allocUnsafe(size);
}
class JsonShapeSerializer2 extends SerdeContextConfig {
    settings;
    json;
    i = 0;
    rootSchema;
    rawValue;
    passthrough = false;
    constructor(settings) {
        super();
        this.settings = settings;
        this.json = alloc(INITIAL_BUFFER_SIZE);
    }
    write(schema, value) {
        this.i = 0;
        this.rawValue = value;
        this.rootSchema = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
        this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
        if (!this.passthrough) {
            this.writeValue(this.rootSchema, value, undefined);
        }
    }
    writeDiscriminatedDocument(schema, value) {
        this.i = 0;
        this.rootSchema = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
        const ns = this.rootSchema;
        if (ns.isStructSchema() && value != null && typeof value === "object") {
            this.writeValue(ns, value, undefined);
            const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
            const z = prefix.length;
            this.ensure(z);
            this.json.copyWithin(1 + z, 1, this.i);
            encoder.encodeInto(prefix, this.json.subarray(1));
            this.i += z;
        }
        else {
            this.writeValue(ns, value, undefined);
        }
    }
    flush() {
        this.rootSchema = undefined;
        const finalPosition = this.i;
        this.i = 0;
        const raw = this.rawValue;
        this.rawValue = undefined;
        if (finalPosition === 0) {
            return raw;
        }
        const result = this.json.subarray(0, finalPosition);
        this.json = alloc(INITIAL_BUFFER_SIZE);
        return result;
    }
    ensure(byteCount) {
        const { i, json } = this;
        if (i + byteCount > json.length) {
            let newSize = json.length * 2;
            while (newSize < i + byteCount) {
                newSize *= 2;
            }
            const next = alloc(newSize);
            next.set(this.json);
            this.json = next;
        }
    }
    writeAscii(s) {
        const z = s.length;
        this.ensure(z);
        let { i, json } = this;
        for (let j = 0; j < z; ++j) {
            json[i] = s.charCodeAt(j);
            i += 1;
        }
        this.i = i;
    }
    writeAsciiQuoted(s) {
        const z = s.length;
        this.ensure(z + 4);
        let { json, i } = this;
        json[i++] = QUOTE;
        for (let j = 0; j < z; ++j) {
            json[i++] = s.charCodeAt(j);
        }
        json[i++] = QUOTE;
        this.i = i;
    }
    writeJsonString(s) {
        const z = s.length;
        this.ensure(z * 3 + 2);
        this.json[this.i++] = QUOTE;
        for (let j = 0; j < z; ++j) {
            const c = s.charCodeAt(j);
            if (c > 0x22 && c < 0x5c) {
                this.json[this.i++] = c;
            }
            else if (c < 0x80) {
                const esc = ESCAPE_TABLE[c];
                if (esc !== null) {
                    this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
                    this.json[this.i++] = BACKSLASH;
                    for (let k = 0; k < esc.length; k++) {
                        this.json[this.i++] = esc.charCodeAt(k);
                    }
                }
                else {
                    this.json[this.i++] = c;
                }
            }
            else if (c >= 0xd800 && c <= 0xdbff) {
                const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
                if (next >= 0xdc00 && next <= 0xdfff) {
                    this.ensure(4);
                    const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
                    this.i += written;
                    ++j;
                }
                else {
                    this.ensure(6 + (z - j - 1) * 3 + 1);
                    this.writeUnicodeEscape(c);
                }
            }
            else if (c >= 0xdc00 && c <= 0xdfff) {
                this.ensure(6 + (z - j - 1) * 3 + 1);
                this.writeUnicodeEscape(c);
            }
            else {
                let { i, json } = this;
                if (c < 0x800) {
                    json[i++] = 0xc0 | (c >> 6);
                    json[i++] = 0x80 | (c & 0x3f);
                }
                else {
                    json[i++] = 0xe0 | (c >> 12);
                    json[i++] = 0x80 | ((c >> 6) & 0x3f);
                    json[i++] = 0x80 | (c & 0x3f);
                }
                this.i = i;
            }
        }
        this.json[this.i++] = QUOTE;
    }
    writeUnicodeEscape(code) {
        let { json, i } = this;
        json[i++] = BACKSLASH;
        json[i++] = 0x75;
        const hex = code.toString(16).padStart(4, "0");
        for (let j = 0; j < 4; ++j) {
            json[i++] = hex.charCodeAt(j);
        }
        this.i = i;
    }
    static B64 = (() => {
        const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        const table = new Uint8Array(64);
        for (let i = 0; i < 64; ++i) {
            table[i] = chars.charCodeAt(i);
        }
        return table;
    })();
    writeBase64(data) {
        const b64Len = Math.ceil(data.length / 3) * 4;
        this.ensure(b64Len + 2);
        const json = this.json;
        const B64 = JsonShapeSerializer2.B64;
        let i = this.i;
        json[i++] = QUOTE;
        const len = data.length;
        const remainder = len % 3;
        const mainLen = len - remainder;
        for (let j = 0; j < mainLen; j += 3) {
            const a = data[j];
            const b = data[j + 1];
            const c = data[j + 2];
            json[i++] = B64[a >> 2];
            json[i++] = B64[((a & 0x03) << 4) | (b >> 4)];
            json[i++] = B64[((b & 0x0f) << 2) | (c >> 6)];
            json[i++] = B64[c & 0x3f];
        }
        if (remainder === 2) {
            const a = data[mainLen];
            const b = data[mainLen + 1];
            json[i++] = B64[a >> 2];
            json[i++] = B64[((a & 0x03) << 4) | (b >> 4)];
            json[i++] = B64[(b & 0x0f) << 2];
            json[i++] = 0x3d;
        }
        else if (remainder === 1) {
            const a = data[mainLen];
            json[i++] = B64[a >> 2];
            json[i++] = B64[(a & 0x03) << 4];
            json[i++] = 0x3d;
            json[i++] = 0x3d;
        }
        json[i++] = QUOTE;
        this.i = i;
    }
    writeValue(schema, value, container) {
        if (value == null) {
            if (container?.isStructSchema()) {
                if (value === undefined) {
                    const ns = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
                    if (ns.isIdempotencyToken()) {
                        this.writeAsciiQuoted((0,serde/* generateIdempotencyToken */.ec)());
                        return;
                    }
                }
                return;
            }
            this.ensure(4);
            this.json.set(NULL, this.i);
            this.i += 4;
            return;
        }
        const ns = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
        const isObject = typeof value === "object";
        if (ns.isStringSchema()) {
            const mediaType = ns.getMergedTraits().mediaType;
            if (mediaType) {
                const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
                if (isJson) {
                    this.writeJsonString(lazy_json/* LazyJsonString */.A.from(value).toString());
                    return;
                }
            }
        }
        if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
            const asString = value instanceof NumericValue/* NumericValue */.D ? value.string : String(value);
            this.writeAsciiQuoted(asString);
            return;
        }
        if (isObject) {
            if (ns.isStructSchema()) {
                this.writeStruct(ns, value);
                return;
            }
            if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
                this.writeList(ns, value, ns.isDocumentSchema());
                return;
            }
            if (ns.isMapSchema()) {
                this.writeMap(ns, value, false);
                return;
            }
            if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
                this.writeBase64(value);
                return;
            }
            if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
                this.writeTimestamp(ns, value);
                return;
            }
            if (value instanceof NumericValue/* NumericValue */.D) {
                this.writeAscii(value.string);
                return;
            }
            if (ns.isDocumentSchema()) {
                if (Array.isArray(value)) {
                    this.writeList(ns, value, true);
                }
                else {
                    this.writeMap(ns, value, true);
                }
                return;
            }
            const json = JSON.stringify(value);
            this.writeAscii(json);
            return;
        }
        if (typeof value === "string") {
            if (ns.isBlobSchema()) {
                const b64 = (this.serdeContext?.base64Encoder ?? toBase64/* toBase64 */.n)(value);
                this.writeAsciiQuoted(b64);
                return;
            }
            this.writeJsonString(value);
            return;
        }
        if (typeof value === "number") {
            if (Math.abs(value) === Infinity || Number.isNaN(value)) {
                this.writeAsciiQuoted(String(value));
                return;
            }
            const numStr = String(value);
            this.writeAscii(numStr);
            return;
        }
        if (typeof value === "boolean") {
            this.ensure(5);
            let { i, json } = this;
            if (value) {
                json.set(TRUE, i);
                i += 4;
            }
            else {
                json.set(FALSE, i);
                i += 5;
            }
            this.i = i;
            return;
        }
        if (typeof value === "bigint") {
            this.writeAscii(value.toString());
            return;
        }
        this.writeAscii(String(value));
    }
    writeStruct(ns, value) {
        this.ensure(2);
        this.json[this.i++] = OPEN_BRACE;
        let wroteAny = false;
        const hasType = typeof value.__type === "string";
        let writtenKeys;
        if (hasType) {
            writtenKeys = new Set();
        }
        for (const [memberName, memberSchema] of ns.structIterator()) {
            const item = value[memberName];
            if (item == null && !memberSchema.isIdempotencyToken()) {
                continue;
            }
            if (wroteAny) {
                this.ensure(1);
                this.json[this.i++] = COMMA;
            }
            wroteAny = true;
            const targetKey = this.settings.jsonName ? (memberSchema.getMergedTraits().jsonName ?? memberName) : memberName;
            if (writtenKeys) {
                writtenKeys.add(memberName);
                writtenKeys.add(targetKey);
            }
            this.writeAsciiQuoted(targetKey);
            this.json[this.i++] = COLON;
            this.writeValue(memberSchema, item, ns);
        }
        if (!wroteAny && ns.isUnionSchema()) {
            const { $unknown } = value;
            if (Array.isArray($unknown)) {
                const [k, v] = $unknown;
                this.writeAsciiQuoted(k);
                this.ensure(1);
                this.json[this.i++] = COLON;
                this.writeValue(15, v, ns);
            }
        }
        else if (hasType) {
            for (const k in value) {
                if (writtenKeys.has(k)) {
                    continue;
                }
                writtenKeys.add(k);
                const v = value[k];
                if (wroteAny) {
                    this.ensure(1);
                    this.json[this.i++] = COMMA;
                }
                wroteAny = true;
                this.writeAsciiQuoted(k);
                this.ensure(1);
                this.json[this.i++] = COLON;
                this.writeValue(15, v, undefined);
            }
        }
        this.ensure(1);
        this.json[this.i++] = CLOSE_BRACE;
    }
    writeList(ns, value, isDocument) {
        const sparse = !!ns.getMergedTraits().sparse;
        const valueSchema = ns.getValueSchema();
        if (!isDocument) {
            if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
                let hasSpecials = false;
                for (let i = 0; i < value.length; ++i) {
                    const v = value[i];
                    if (Number.isNaN(v) || v === Infinity || v === -Infinity || (v == null && !sparse)) {
                        hasSpecials = true;
                        break;
                    }
                }
                let json;
                if (!hasSpecials) {
                    json = JSON.stringify(value);
                }
                else {
                    const out = [];
                    for (let i = 0; i < value.length; ++i) {
                        const v = value[i];
                        if (v == null && !sparse) {
                            continue;
                        }
                        if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
                            out.push(String(v));
                        }
                        else {
                            out.push(v);
                        }
                    }
                    json = JSON.stringify(out);
                }
                this.ensure(json.length * 3);
                this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
                return;
            }
        }
        this.ensure(2);
        this.json[this.i++] = OPEN_BRACKET;
        let wroteFirstItem = false;
        for (let i = 0; i < value.length; ++i) {
            const item = value[i];
            if (isDocument ? item === undefined : item == null && !sparse) {
                continue;
            }
            if (wroteFirstItem) {
                this.ensure(1);
                this.json[this.i++] = COMMA;
            }
            this.writeValue(valueSchema, item, undefined);
            wroteFirstItem = true;
        }
        this.ensure(1);
        this.json[this.i++] = CLOSE_BRACKET;
    }
    writeMap(ns, value, isDocument) {
        const sparse = !!ns.getMergedTraits().sparse;
        const valueSchema = ns.getValueSchema();
        if (!isDocument) {
            if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
                let modifications;
                for (const k in value) {
                    if (!(0,hasOwn/* hasOwn */.$)(value, k)) {
                        continue;
                    }
                    const v = value[k];
                    if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
                        (modifications ??= {})[k] = v;
                        value[k] = String(v);
                    }
                    else if (v === null && !sparse) {
                        (modifications ??= {})[k] = null;
                        value[k] = undefined;
                    }
                }
                const json = JSON.stringify(value);
                if (modifications) {
                    Object.assign(value, modifications);
                }
                this.ensure(json.length * 3);
                this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
                return;
            }
        }
        this.ensure(2);
        this.json[this.i++] = OPEN_BRACE;
        let first = true;
        for (const k in value) {
            if (!(0,hasOwn/* hasOwn */.$)(value, k)) {
                continue;
            }
            const v = value[k];
            if (isDocument ? v === undefined : v == null && !sparse) {
                continue;
            }
            if (!first) {
                this.ensure(1);
                this.json[this.i++] = COMMA;
            }
            first = false;
            this.writeJsonString(k);
            this.ensure(1);
            this.json[this.i++] = COLON;
            this.writeValue(valueSchema, v, undefined);
        }
        this.ensure(1);
        this.json[this.i++] = CLOSE_BRACE;
    }
    writeTimestamp(ns, value) {
        const format = (0,determineTimestampFormat/* determineTimestampFormat */.V)(ns, this.settings);
        switch (format) {
            case 5: {
                const iso = value.toISOString().replace(".000Z", "Z");
                this.writeAsciiQuoted(iso);
                return;
            }
            case 6: {
                this.writeAsciiQuoted((0,date_utils/* dateToUtcString */.JV)(value));
                return;
            }
            case 7: {
                const epochSecs = String(value.getTime() / 1000);
                this.writeAscii(epochSecs);
                return;
            }
            default: {
                const epochSecs = String(value.getTime() / 1000);
                this.writeAscii(epochSecs);
                return;
            }
        }
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js



class JsonCodec2 extends SerdeContextConfig {
    settings;
    constructor(settings) {
        super();
        this.settings = settings;
    }
    createSerializer() {
        const serializer = new JsonShapeSerializer2(this.settings);
        serializer.setSerdeContext(this.serdeContext);
        return serializer;
    }
    createDeserializer() {
        const deserializer = new JsonShapeDeserializer2(this.settings);
        deserializer.setSerdeContext(this.serdeContext);
        return deserializer;
    }
}


/***/ }),

/***/ 71516:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ detectBufferParsing)
/* harmony export */ });
let canParseBuffer;
function detectBufferParsing() {
    if (canParseBuffer === undefined) {
        try {
            if (typeof Buffer !== "function") {
                canParseBuffer = false;
            }
            else {
                const result = JSON.parse(Buffer.from([0x7b, 0x7d]));
                canParseBuffer = result !== null && typeof result === "object";
            }
        }
        catch {
            canParseBuffer = false;
        }
    }
    return canParseBuffer;
}


/***/ }),

/***/ 15596:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ jsonReviver)
/* harmony export */ });
/* harmony import */ var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67004);

function jsonReviver(key, value, context) {
    if (context?.source) {
        const numericString = context.source;
        if (typeof value === "number") {
            const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
            if (inSafeRange) {
                if (isRepresentable(numericString, value)) {
                    return value;
                }
                return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .D(numericString, "bigDecimal");
            }
            else {
                if (isFractionalBigNumeric(numericString)) {
                    return new _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .D(numericString, "bigDecimal");
                }
                if (/[eE]/.test(numericString)) {
                    return expandExponentToBigInt(numericString);
                }
                return BigInt(numericString);
            }
        }
    }
    return value;
}
function isFractionalBigNumeric(s) {
    const dotIndex = s.indexOf(".");
    if (dotIndex === -1) {
        return false;
    }
    const eIndex = s.search(/[eE]/);
    if (eIndex === -1) {
        return true;
    }
    const fracDigits = eIndex - dotIndex - 1;
    const exp = parseInt(s.slice(eIndex + 1), 10);
    return exp < fracDigits;
}
function isRepresentable(numericString, value) {
    if (numericString === String(value)) {
        return true;
    }
    if (Object.is(value, -0)) {
        return true;
    }
    if (/[eE]/.test(numericString)) {
        return expandToDecimal(numericString) === expandToDecimal(String(value));
    }
    const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
    const canonical = String(value);
    if (normalized === canonical) {
        return true;
    }
    if (/[eE]/.test(canonical)) {
        return normalized === expandToDecimal(canonical);
    }
    return false;
}
function expandToDecimal(s) {
    const negative = s.startsWith("-");
    const abs = negative ? s.slice(1) : s;
    const eIndex = abs.search(/[eE]/);
    let result;
    if (eIndex === -1) {
        result = abs;
    }
    else {
        const exp = parseInt(abs.slice(eIndex + 1), 10);
        const mantissa = abs.slice(0, eIndex);
        const dotIndex = mantissa.indexOf(".");
        let digits;
        let intLen;
        if (dotIndex === -1) {
            digits = mantissa;
            intLen = mantissa.length;
        }
        else {
            digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
            intLen = dotIndex;
        }
        digits = digits.replace(/0+$/, "") || "0";
        const newDotPos = intLen + exp;
        if (digits === "0") {
            result = "0";
        }
        else if (newDotPos <= 0) {
            result = "0." + "0".repeat(-newDotPos) + digits;
        }
        else if (newDotPos >= digits.length) {
            result = digits + "0".repeat(newDotPos - digits.length);
        }
        else {
            result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
        }
    }
    if (result.includes(".")) {
        result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
    }
    return (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
    const eIndex = s.search(/[eE]/);
    const exp = parseInt(s.slice(eIndex + 1), 10);
    const negative = s.startsWith("-");
    const mantissa = s.slice(negative ? 1 : 0, eIndex);
    const dotIndex = mantissa.indexOf(".");
    let digits;
    let shift;
    if (dotIndex === -1) {
        digits = mantissa;
        shift = exp;
    }
    else {
        digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
        const fracDigits = mantissa.length - dotIndex - 1;
        shift = exp - fracDigits;
    }
    digits = digits.replace(/0+$/, "") || "0";
    const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
    return negative ? -result : result;
}


/***/ }),

/***/ 37937:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ needsReviver)
/* harmony export */ });
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95125);

const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
function needsReviver(schema) {
    const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(schema);
    const raw = ns.getSchema();
    if (Array.isArray(raw) && ns.isStructSchema()) {
        if (REVIVER_SYMBOL in raw) {
            return raw[REVIVER_SYMBOL];
        }
        const result = _check(ns, new Set());
        raw[REVIVER_SYMBOL] = result;
        return result;
    }
    return _check(ns, new Set());
}
function _check(ns, seen) {
    const raw = ns.getSchema();
    if (seen.has(raw)) {
        return false;
    }
    seen.add(raw);
    if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) {
        return true;
    }
    if (ns.isStructSchema()) {
        for (const [, memberSchema] of ns.structIterator()) {
            if (_check(memberSchema, seen)) {
                return true;
            }
        }
    }
    else if (ns.isListSchema() || ns.isMapSchema()) {
        if (_check(ns.getValueSchema(), seen)) {
            return true;
        }
    }
    else if (ns.isDocumentSchema()) {
        return true;
    }
    return false;
}


/***/ }),

/***/ 97446:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rh: () => (/* binding */ loadJsonRpcErrorCode),
  cJ: () => (/* binding */ loadRestJsonErrorCode),
  Y2: () => (/* binding */ parseJsonBody)
});

// UNUSED EXPORTS: loadSmithyRpcV2JsonErrorCode, parseJsonErrorBody

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
var collect_stream_body = __nccwpck_require__(49620);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __nccwpck_require__(69809);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/common.js


const collectBodyString = (streamBody, context) => (0,collect_stream_body/* collectBody */.P)(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8/* toUtf8 */.P)(body));

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
var detectBufferParsing = __nccwpck_require__(71516);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
var jsonReviver = __nccwpck_require__(15596);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
var needsReviver = __nccwpck_require__(37937);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js





async function parseJsonBody(streamBody, context, schema) {
    let parsingInput;
    if ((0,detectBufferParsing/* detectBufferParsing */.S)() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
        const buffer = await (0,collect_stream_body/* collectBody */.P)(streamBody, context);
        if (typeof Buffer === "function") {
            if (Buffer.isBuffer(buffer)) {
                parsingInput = buffer;
            }
            else {
                parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
            }
        }
    }
    if (!parsingInput) {
        parsingInput = await collectBodyString(streamBody, context);
    }
    if (parsingInput.length === 0) {
        return {};
    }
    const reviver = schema && (0,needsReviver/* needsReviver */.t)(schema) ? jsonReviver/* jsonReviver */.E : undefined;
    try {
        return JSON.parse(parsingInput, reviver);
    }
    catch (e) {
        if (e?.name === "SyntaxError") {
            Object.defineProperty(e, "$responseBodyText", {
                value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8"),
            });
        }
        throw e;
    }
}
const findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
const sanitizeErrorCode = (rawValue) => {
    let cleanValue = rawValue;
    if (typeof cleanValue === "number") {
        cleanValue = cleanValue.toString();
    }
    if (cleanValue.indexOf(",") >= 0) {
        cleanValue = cleanValue.split(",")[0];
    }
    if (cleanValue.indexOf(":") >= 0) {
        cleanValue = cleanValue.split(":")[0];
    }
    if (cleanValue.indexOf("#") >= 0) {
        cleanValue = cleanValue.split("#")[1];
    }
    return cleanValue;
};
const loadRestJsonErrorCode = (output, data) => {
    return loadErrorCode(output, data, ["header", "code", "type"]);
};
const loadJsonRpcErrorCode = (output, data, queryCompat = false) => {
    return loadErrorCode(output, data, queryCompat ? ["code", "header", "type"] : ["type", "code", "header"]);
};
const loadErrorCode = ({ headers }, data, order) => {
    while (order.length > 0) {
        const location = order.shift();
        switch (location) {
            case "header":
                const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
                if (headerKey !== undefined) {
                    return sanitizeErrorCode(headers[headerKey]);
                }
                break;
            case "code":
                const codeKey = findKey(data ?? {}, "code");
                if (codeKey && data[codeKey] !== undefined) {
                    return sanitizeErrorCode(data[codeKey]);
                }
                break;
            case "type":
                if (data?.__type !== undefined) {
                    return sanitizeErrorCode(data.__type);
                }
                break;
        }
    }
};


/***/ }),

/***/ 87041:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   vK: () => (/* binding */ getContentLengthPlugin)
/* harmony export */ });
/* unused harmony exports contentLengthMiddleware, contentLengthMiddlewareOptions */
/* harmony import */ var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19725);

const CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
    return (next) => async (args) => {
        const request = args.request;
        if (_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__/* .HttpRequest */ .K.isInstance(request)) {
            const { body, headers } = request;
            if (body &&
                Object.keys(headers)
                    .map((str) => str.toLowerCase())
                    .indexOf(CONTENT_LENGTH_HEADER) === -1) {
                try {
                    const length = bodyLengthChecker(body);
                    if (length != null) {
                        request.headers = {
                            ...request.headers,
                            [CONTENT_LENGTH_HEADER]: String(length),
                        };
                    }
                }
                catch (ignored) {
                }
            }
        }
        return next({
            ...args,
            request,
        });
    };
}
const contentLengthMiddlewareOptions = {
    step: "build",
    tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
    name: "contentLengthMiddleware",
    override: true,
};
const getContentLengthPlugin = (options) => ({
    applyToStack: (clientStack) => {
        clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
    },
});


/***/ }),

/***/ 20274:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ getHttpHandlerExtensionConfiguration),
/* harmony export */   j: () => (/* binding */ resolveHttpHandlerRuntimeConfig)
/* harmony export */ });
const getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
    if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") {
        runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
    }
    if (runtimeConfig.defaultSocketTimeout) {
        runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
    }
    return {
        setHttpHandler(handler) {
            runtimeConfig.requestHandler = handler;
        },
        httpHandler() {
            return runtimeConfig.requestHandler;
        },
        updateHttpClientConfig(key, value) {
            runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
        },
        httpHandlerConfigs() {
            return runtimeConfig.requestHandler.httpHandlerConfigs();
        },
    };
};
const resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
    return {
        requestHandler: httpHandlerExtensionConfiguration.httpHandler(),
    };
};


/***/ }),

/***/ 43888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ determineTimestampFormat)
/* harmony export */ });
function determineTimestampFormat(ns, settings) {
    if (settings.timestampFormat.useTrait) {
        const schema = ns.getSchema();
        if (schema === 5 ||
            schema === 6 ||
            schema === 7) {
            return schema;
        }
    }
    const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
    const bindingFormat = settings.httpBindings
        ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader)
            ? 6
            : Boolean(httpQuery) || Boolean(httpLabel)
                ? 5
                : undefined
        : undefined;
    return bindingFormat ?? settings.timestampFormat.default;
}


/***/ }),

/***/ 6856:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ escapeUri)
/* harmony export */ });
const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
const hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;


/***/ }),

/***/ 22122:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ey: () => (/* binding */ getRetryPlugin)
});

// UNUSED EXPORTS: AdaptiveRetryStrategy, CONFIG_MAX_ATTEMPTS, CONFIG_RETRY_MODE, ConfiguredRetryStrategy, DEFAULT_MAX_ATTEMPTS, DEFAULT_RETRY_DELAY_BASE, DEFAULT_RETRY_MODE, DefaultRateLimiter, DeprecatedAdaptiveRetryStrategy, DeprecatedStandardRetryStrategy, ENV_MAX_ATTEMPTS, ENV_RETRY_MODE, INITIAL_RETRY_TOKENS, INVOCATION_ID_HEADER, MAXIMUM_RETRY_DELAY, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, NODE_RETRY_MODE_CONFIG_OPTIONS, NO_RETRY_INCREMENT, REQUEST_HEADER, RETRY_COST, RETRY_MODES, Retry, StandardRetryStrategy, THROTTLING_RETRY_DELAY_BASE, TIMEOUT_RETRY_COST, defaultDelayDecider, defaultRetryDecider, getOmitRetryHeadersPlugin, getRetryAfterHint, isBrowserNetworkError, isClockSkewCorrectedError, isClockSkewError, isNodeJsHttp2TransientError, isRetryableByTrait, isServerError, isThrottlingError, isTransientError, omitRetryHeadersMiddleware, omitRetryHeadersMiddlewareOptions, resolveRetryConfig, retryMiddleware, retryMiddlewareOptions

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js

const isStreamingPayload = (request) => request?.body instanceof external_node_stream_.Readable ||
    (typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream);

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = __nccwpck_require__(57545);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __nccwpck_require__(19725);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/index.js + 2 modules
var serde = __nccwpck_require__(47297);
// EXTERNAL MODULE: ./node_modules/@smithy/types/dist-es/middleware.js
var middleware = __nccwpck_require__(47418);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js + 1 modules
var service_error_classification = __nccwpck_require__(36878);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
const race = (promise, signal) => {
    if (!signal) {
        return promise;
    }
    let cleanup = () => { };
    const aborted = new Promise((_, reject) => {
        const handler = () => reject(createAbortError());
        if (signal.aborted) {
            handler();
        }
        else if (typeof signal.addEventListener === "function") {
            signal.addEventListener("abort", handler, { once: true });
            cleanup = () => signal.removeEventListener("abort", handler);
        }
        else {
            signal.onabort = handler;
        }
    });
    return Promise.race([promise, aborted]).finally(cleanup);
};
const createAbortError = () => Object.assign(new Error("Request aborted"), { name: "AbortError" });
const isAbortError = (error) => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
var constants = __nccwpck_require__(92814);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __nccwpck_require__(62990);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var httpResponse = __nccwpck_require__(25401);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js + 1 modules
var date_utils = __nccwpck_require__(5393);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js



function parseRetryAfterHeader(response, logger) {
    if (!httpResponse/* HttpResponse */.c.isInstance(response)) {
        return;
    }
    for (const header in response.headers) {
        if (!(0,hasOwn/* hasOwn */.$)(response.headers, header)) {
            continue;
        }
        const h = header.toLowerCase();
        if (h === "retry-after") {
            const retryAfter = response.headers[header];
            let retryAfterSeconds = NaN;
            if (retryAfter.endsWith("GMT")) {
                try {
                    const date = (0,date_utils/* parseRfc7231DateTime */.xE)(retryAfter);
                    retryAfterSeconds = (date.getTime() - Date.now()) / 1000;
                }
                catch (e) {
                    logger?.trace?.("Failed to parse retry-after header");
                    logger?.trace?.(e);
                }
            }
            else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) {
                retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
            }
            else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) {
                retryAfterSeconds = Number(retryAfter);
            }
            else if (Date.parse(retryAfter) >= Date.now()) {
                retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1000;
            }
            if (isNaN(retryAfterSeconds)) {
                return;
            }
            return new Date(Date.now() + retryAfterSeconds * 1000);
        }
        else if (h === "x-amz-retry-after") {
            const v = response.headers[header];
            const backoffMilliseconds = Number(v);
            if (isNaN(backoffMilliseconds)) {
                logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
                return;
            }
            return new Date(Date.now() + backoffMilliseconds);
        }
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
const asSdkError = (error) => {
    if (error instanceof Error) {
        return error;
    }
    if (error instanceof Object) {
        return Object.assign(new Error(), error);
    }
    if (typeof error === "string") {
        return new Error(error);
    }
    return new Error(`AWS SDK error wrapper for ${error}`);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js









function bindRetryMiddleware(isStreamingPayload) {
    return (options) => (next, context) => async (args) => {
        let retryStrategy = await options.retryStrategy();
        const maxAttempts = await options.maxAttempts();
        const abortSignal = context[middleware/* SMITHY_CONTEXT_KEY */.V]?.abortSignal;
        if (isRetryStrategyV2(retryStrategy)) {
            retryStrategy = retryStrategy;
            const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
            let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
            let lastError = new Error();
            let attempts = 0;
            let totalRetryDelay = 0;
            const { request } = args;
            const isRequest = httpRequest/* HttpRequest */.K.isInstance(request);
            if (isRequest) {
                request.headers[constants/* INVOCATION_ID_HEADER */.l5] = (0,serde.v4)();
            }
            while (true) {
                try {
                    if (isRequest) {
                        request.headers[constants/* REQUEST_HEADER */.ok] = `attempt=${attempts + 1}; max=${maxAttempts}`;
                    }
                    const { response, output } = await next(args);
                    retryStrategy.recordSuccess(retryToken);
                    output.$metadata.attempts = attempts + 1;
                    output.$metadata.totalRetryDelay = totalRetryDelay;
                    return { response, output };
                }
                catch (e) {
                    const retryErrorInfo = getRetryErrorInfo(e, options.logger);
                    lastError = asSdkError(e);
                    if (isRequest && isStreamingPayload(request)) {
                        (context.logger instanceof NoOpLogger/* NoOpLogger */.N ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
                        throw lastError;
                    }
                    try {
                        retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
                    }
                    catch (refreshError) {
                        if (abortSignal?.aborted && isAbortError(refreshError)) {
                            throw refreshError;
                        }
                        if (!lastError.$metadata) {
                            lastError.$metadata = {};
                        }
                        lastError.$metadata.attempts = attempts + 1;
                        lastError.$metadata.totalRetryDelay = totalRetryDelay;
                        throw lastError;
                    }
                    attempts = retryToken.getRetryCount();
                    const delay = retryToken.getRetryDelay();
                    totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
                    if (delay > 0) {
                        await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
                    }
                }
            }
        }
        else {
            retryStrategy = retryStrategy;
            if (retryStrategy?.mode) {
                context.userAgent = [...(context.userAgent || []), ["cfg/retry-mode", retryStrategy.mode]];
            }
            return retryStrategy.retry(next, args);
        }
    };
}
const isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken !== "undefined" &&
    typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" &&
    typeof retryStrategy.recordSuccess !== "undefined";
const getRetryErrorInfo = (error, logger) => {
    const errorInfo = {
        error,
        errorType: getRetryErrorType(error),
    };
    const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
    if (retryAfterHint) {
        errorInfo.retryAfterHint = retryAfterHint;
    }
    return errorInfo;
};
const getRetryErrorType = (error) => {
    if ((0,service_error_classification/* isThrottlingError */.Qb)(error)) {
        return "THROTTLING";
    }
    if ((0,service_error_classification/* isTransientError */.bV)(error)) {
        return "TRANSIENT";
    }
    if ((0,service_error_classification/* isServerError */.GQ)(error)) {
        return "SERVER_ERROR";
    }
    return "CLIENT_ERROR";
};
const retryMiddlewareOptions = {
    name: "retryMiddleware",
    tags: ["RETRY"],
    step: "finalizeRequest",
    priority: "high",
    override: true,
};
function bindGetRetryPlugin(isStreamingPayload) {
    const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
    return (options) => ({
        applyToStack: (clientStack) => {
            clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
        },
    });
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/index.js


















const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);


/***/ }),

/***/ 37760:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qs: () => (/* binding */ NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
  kN: () => (/* binding */ NODE_RETRY_MODE_CONFIG_OPTIONS),
  $z: () => (/* binding */ resolveRetryConfig)
});

// UNUSED EXPORTS: CONFIG_MAX_ATTEMPTS, CONFIG_RETRY_MODE, ENV_MAX_ATTEMPTS, ENV_RETRY_MODE

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __nccwpck_require__(29362);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js + 1 modules
var service_error_classification = __nccwpck_require__(36878);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js

class DefaultRateLimiter {
    static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
    beta;
    minCapacity;
    minFillRate;
    scaleConstant;
    smooth;
    enabled = false;
    availableTokens = 0;
    lastMaxRate = 0;
    measuredTxRate = 0;
    requestCount = 0;
    fillRate;
    lastThrottleTime;
    lastTimestamp = 0;
    lastTxRateBucket;
    maxCapacity;
    timeWindow = 0;
    constructor(options) {
        this.beta = options?.beta ?? 0.7;
        this.minCapacity = options?.minCapacity ?? 1;
        this.minFillRate = options?.minFillRate ?? 0.5;
        this.scaleConstant = options?.scaleConstant ?? 0.4;
        this.smooth = options?.smooth ?? 0.8;
        this.lastThrottleTime = this.getCurrentTimeInSeconds();
        this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
        this.fillRate = this.minFillRate;
        this.maxCapacity = this.minCapacity;
    }
    async getSendToken() {
        return this.acquireTokenBucket(1);
    }
    updateClientSendingRate(response) {
        let calculatedRate;
        this.updateMeasuredRate();
        const retryErrorInfo = response;
        const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || (0,service_error_classification/* isThrottlingError */.Qb)(retryErrorInfo?.error ?? response);
        if (isThrottling) {
            const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
            this.lastMaxRate = rateToUse;
            this.calculateTimeWindow();
            this.lastThrottleTime = this.getCurrentTimeInSeconds();
            calculatedRate = this.cubicThrottle(rateToUse);
            this.enableTokenBucket();
        }
        else {
            this.calculateTimeWindow();
            calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
        }
        const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
        this.updateTokenBucketRate(newRate);
    }
    getCurrentTimeInSeconds() {
        return Date.now() / 1000;
    }
    async acquireTokenBucket(amount) {
        if (!this.enabled) {
            return;
        }
        this.refillTokenBucket();
        while (amount > this.availableTokens) {
            const delay = ((amount - this.availableTokens) / this.fillRate) * 1000;
            await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay));
            this.refillTokenBucket();
        }
        this.availableTokens = this.availableTokens - amount;
    }
    refillTokenBucket() {
        const timestamp = this.getCurrentTimeInSeconds();
        if (!this.lastTimestamp) {
            this.lastTimestamp = timestamp;
            return;
        }
        const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
        this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
        this.lastTimestamp = timestamp;
    }
    calculateTimeWindow() {
        this.timeWindow = this.getPrecise(Math.pow((this.lastMaxRate * (1 - this.beta)) / this.scaleConstant, 1 / 3));
    }
    cubicThrottle(rateToUse) {
        return this.getPrecise(rateToUse * this.beta);
    }
    cubicSuccess(timestamp) {
        return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
    }
    enableTokenBucket() {
        this.enabled = true;
    }
    updateTokenBucketRate(newRate) {
        this.refillTokenBucket();
        this.fillRate = Math.max(newRate, this.minFillRate);
        this.maxCapacity = Math.max(newRate, this.minCapacity);
        this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
    }
    updateMeasuredRate() {
        const t = this.getCurrentTimeInSeconds();
        const timeBucket = Math.floor(t * 2) / 2;
        this.requestCount++;
        if (timeBucket > this.lastTxRateBucket) {
            const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
            this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
            this.requestCount = 0;
            this.lastTxRateBucket = timeBucket;
        }
    }
    getPrecise(num) {
        return parseFloat(num.toFixed(8));
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
var constants = __nccwpck_require__(92814);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
class Retry {
    static v2026 = true;
    static delay() {
        return 50;
    }
    static throttlingDelay() {
        return 1_000;
    }
    static cost() {
        return 14;
    }
    static throttlingCost() {
        return 5;
    }
    static modifiedCostType() {
        return "THROTTLING";
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js


class DefaultRetryBackoffStrategy {
    x = Retry.delay();
    computeNextBackoffDelay(i) {
        const b = Math.random();
        const r = 2;
        const t_i = b * Math.min(this.x * r ** i, constants/* MAXIMUM_RETRY_DELAY */.G8);
        return Math.floor(t_i);
    }
    setDelayBase(delay) {
        this.x = delay;
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js

class DefaultRetryToken {
    delay;
    count;
    cost;
    longPoll;
    $retryLog = {
        acquisitionDelay: 0,
    };
    constructor(delay, count, cost, longPoll) {
        this.delay = delay;
        this.count = count;
        this.cost = cost;
        this.longPoll = longPoll;
    }
    getRetryCount() {
        return this.count;
    }
    getRetryDelay() {
        return Math.min(constants/* MAXIMUM_RETRY_DELAY */.G8, this.delay);
    }
    getRetryCost() {
        return this.cost;
    }
    isLongPoll() {
        return this.longPoll;
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var config = __nccwpck_require__(84353);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js





const refusal = {
    incompatible: 1,
    attempts: 2,
    capacity: 3,
};
class StandardRetryStrategy {
    mode = config/* RETRY_MODES */.cm.STANDARD;
    retryBackoffStrategy;
    capacity = constants/* INITIAL_RETRY_TOKENS */.Df;
    maxAttemptsProvider;
    baseDelay;
    constructor(arg1) {
        if (typeof arg1 === "number") {
            this.maxAttemptsProvider = async () => arg1;
        }
        else if (typeof arg1 === "function") {
            this.maxAttemptsProvider = arg1;
        }
        else if (arg1 && typeof arg1 === "object") {
            this.maxAttemptsProvider = async () => arg1.maxAttempts;
            this.baseDelay = arg1.baseDelay;
            this.retryBackoffStrategy = arg1.backoff;
        }
        this.maxAttemptsProvider ??= async () => config/* DEFAULT_MAX_ATTEMPTS */.Gz;
        this.baseDelay ??= Retry.delay();
        this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
    }
    async acquireInitialRetryToken(retryTokenScope) {
        return new DefaultRetryToken(Retry.delay(), 0, undefined, retryTokenScope.includes(":longpoll"));
    }
    async refreshRetryTokenForRetry(token, errorInfo) {
        const maxAttempts = await this.getMaxAttempts();
        const retryCode = this.retryCode(token, errorInfo, maxAttempts);
        const shouldRetry = retryCode === 0;
        const isLongPoll = token.isLongPoll?.();
        if (shouldRetry || isLongPoll) {
            const errorType = errorInfo.errorType;
            this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
            const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
            let retryDelay = delayFromErrorType;
            if (errorInfo.retryAfterHint instanceof Date) {
                retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5_000));
            }
            if (!shouldRetry) {
                const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
                if (longPollBackoff > 0) {
                    await new Promise((r) => setTimeout(r, longPollBackoff));
                }
            }
            else {
                const capacityCost = this.getCapacityCost(errorType);
                this.capacity -= capacityCost;
                const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
                await new Promise((r) => setTimeout(r, retryDelay));
                nextToken.$retryLog.acquisitionDelay = retryDelay;
                return nextToken;
            }
        }
        throw new Error("No retry token available");
    }
    recordSuccess(token) {
        this.capacity = Math.min(constants/* INITIAL_RETRY_TOKENS */.Df, this.capacity + (token.getRetryCost() ?? constants/* NO_RETRY_INCREMENT */.XP));
    }
    getCapacity() {
        return this.capacity;
    }
    async maxAttempts() {
        return this.maxAttemptsProvider();
    }
    async getMaxAttempts() {
        try {
            return await this.maxAttemptsProvider();
        }
        catch (ignored) {
            console.warn(`Max attempts provider could not resolve. Using default of ${config/* DEFAULT_MAX_ATTEMPTS */.Gz}`);
            return config/* DEFAULT_MAX_ATTEMPTS */.Gz;
        }
    }
    retryCode(tokenToRenew, errorInfo, maxAttempts) {
        const attempts = tokenToRenew.getRetryCount() + 1;
        const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
        const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
        const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
        return retryableStatus || attemptStatus || capacityStatus;
    }
    getCapacityCost(errorType) {
        return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
    }
    isRetryableError(errorType) {
        return errorType === "THROTTLING" || errorType === "TRANSIENT";
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js



class AdaptiveRetryStrategy {
    mode = config/* RETRY_MODES */.cm.ADAPTIVE;
    rateLimiter;
    standardRetryStrategy;
    constructor(maxAttemptsProvider, options) {
        const { rateLimiter } = options ?? {};
        this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
        this.standardRetryStrategy = options
            ? new StandardRetryStrategy({
                maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
                ...options,
            })
            : new StandardRetryStrategy(maxAttemptsProvider);
    }
    async acquireInitialRetryToken(retryTokenScope) {
        const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
        await this.rateLimiter.getSendToken();
        return token;
    }
    async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
        this.rateLimiter.updateClientSendingRate(errorInfo);
        const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
        await this.rateLimiter.getSendToken();
        return token;
    }
    recordSuccess(token) {
        this.rateLimiter.updateClientSendingRate({});
        this.standardRetryStrategy.recordSuccess(token);
    }
    async maxAttemptsProvider() {
        return this.standardRetryStrategy.maxAttempts();
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js





const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
const CONFIG_MAX_ATTEMPTS = "max_attempts";
const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => {
        const value = env[ENV_MAX_ATTEMPTS];
        if (!value) {
            return undefined;
        }
        const maxAttempt = parseInt(value);
        if (Number.isNaN(maxAttempt)) {
            throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
        }
        return maxAttempt;
    },
    configFileSelector: (profile) => {
        const value = profile[CONFIG_MAX_ATTEMPTS];
        if (!value) {
            return undefined;
        }
        const maxAttempt = parseInt(value);
        if (Number.isNaN(maxAttempt)) {
            throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
        }
        return maxAttempt;
    },
    default: config/* DEFAULT_MAX_ATTEMPTS */.Gz,
};
const resolveRetryConfig = (input, defaults) => {
    const { retryStrategy, retryMode } = input;
    const { defaultMaxAttempts = config/* DEFAULT_MAX_ATTEMPTS */.Gz, defaultBaseDelay = Retry.delay() } = defaults ?? {};
    const maxAttemptsProvider = (0,normalizeProvider/* normalizeProvider */.t)(input.maxAttempts ?? defaultMaxAttempts);
    let controller = retryStrategy
        ? Promise.resolve(retryStrategy)
        : undefined;
    const getDefault = async () => {
        const maxAttempts = await maxAttemptsProvider();
        const adaptive = (await (0,normalizeProvider/* normalizeProvider */.t)(retryMode)()) === config/* RETRY_MODES */.cm.ADAPTIVE;
        if (adaptive) {
            return new AdaptiveRetryStrategy(maxAttemptsProvider, {
                maxAttempts,
                baseDelay: defaultBaseDelay,
            });
        }
        return new StandardRetryStrategy({
            maxAttempts,
            baseDelay: defaultBaseDelay,
        });
    };
    return Object.assign(input, {
        maxAttempts: maxAttemptsProvider,
        retryStrategy: () => (controller ??= getDefault()),
    });
};
const ENV_RETRY_MODE = "AWS_RETRY_MODE";
const CONFIG_RETRY_MODE = "retry_mode";
const NODE_RETRY_MODE_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => env[ENV_RETRY_MODE],
    configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
    default: config/* DEFAULT_RETRY_MODE */.L0,
};


/***/ }),

/***/ 36878:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ isServerError),
  Qb: () => (/* binding */ isThrottlingError),
  bV: () => (/* binding */ isTransientError)
});

// UNUSED EXPORTS: isBrowserNetworkError, isClockSkewCorrectedError, isClockSkewError, isNodeJsHttp2TransientError, isRetryableByTrait

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
const THROTTLING_ERROR_CODES = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];
const TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"];
const TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504];
const NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"];
const NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"];

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js

const isRetryableByTrait = (error) => error?.$retryable !== undefined;
const isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
const isBrowserNetworkError = (error) => {
    const errorMessages = new Set([
        "Failed to fetch",
        "NetworkError when attempting to fetch resource",
        "The Internet connection appears to be offline",
        "Load failed",
        "Network request failed",
    ]);
    const isValid = error && error instanceof TypeError;
    if (!isValid) {
        return false;
    }
    return errorMessages.has(error.message);
};
const isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 ||
    THROTTLING_ERROR_CODES.includes(error.name) ||
    error.$retryable?.throttling == true;
const isTransientError = (error, depth = 0) => error?.name !== "AbortError" &&
    (isRetryableByTrait(error) ||
        isClockSkewCorrectedError(error) ||
        (error.name === "InvalidSignatureException" && error.message?.includes("Signature expired")) ||
        TRANSIENT_ERROR_CODES.includes(error.name) ||
        NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") ||
        NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") ||
        TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) ||
        isBrowserNetworkError(error) ||
        isNodeJsHttp2TransientError(error) ||
        (error.cause !== undefined && depth <= 10 && isTransientError(error.cause, depth + 1)));
const isServerError = (error) => {
    if (error.$metadata?.httpStatusCode !== undefined) {
        const statusCode = error.$metadata.httpStatusCode;
        if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) {
            return true;
        }
        return false;
    }
    return false;
};
function isNodeJsHttp2TransientError(error) {
    return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}


/***/ }),

/***/ 84353:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ DEFAULT_MAX_ATTEMPTS),
/* harmony export */   L0: () => (/* binding */ DEFAULT_RETRY_MODE),
/* harmony export */   cm: () => (/* binding */ RETRY_MODES)
/* harmony export */ });
var RETRY_MODES;
(function (RETRY_MODES) {
    RETRY_MODES["STANDARD"] = "standard";
    RETRY_MODES["ADAPTIVE"] = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
const DEFAULT_MAX_ATTEMPTS = 3;
const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;


/***/ }),

/***/ 92814:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ INITIAL_RETRY_TOKENS),
/* harmony export */   G8: () => (/* binding */ MAXIMUM_RETRY_DELAY),
/* harmony export */   XP: () => (/* binding */ NO_RETRY_INCREMENT),
/* harmony export */   l5: () => (/* binding */ INVOCATION_ID_HEADER),
/* harmony export */   ok: () => (/* binding */ REQUEST_HEADER)
/* harmony export */ });
/* unused harmony exports DEFAULT_RETRY_DELAY_BASE, THROTTLING_RETRY_DELAY_BASE, RETRY_COST, TIMEOUT_RETRY_COST */
const MAXIMUM_RETRY_DELAY = 20 * 1000;
const INITIAL_RETRY_TOKENS = 500;
const NO_RETRY_INCREMENT = 1;
const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
const REQUEST_HEADER = "amz-sdk-request";


/***/ }),

/***/ 75629:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ TypeRegistry)
/* harmony export */ });
class TypeRegistry {
    namespace;
    schemas;
    exceptions;
    static registries = new Map();
    constructor(namespace, schemas = new Map(), exceptions = new Map()) {
        this.namespace = namespace;
        this.schemas = schemas;
        this.exceptions = exceptions;
        if (!TypeRegistry.registries.has(namespace)) {
            TypeRegistry.registries.set(namespace, this);
        }
    }
    static for(namespace) {
        return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
    }
    copyFrom(other) {
        const { schemas, exceptions } = this;
        for (const [k, v] of other.schemas) {
            if (!schemas.has(k)) {
                schemas.set(k, v);
            }
        }
        for (const [k, v] of other.exceptions) {
            if (!exceptions.has(k)) {
                exceptions.set(k, v);
            }
        }
    }
    register(shapeId, schema) {
        const qualifiedName = this.normalizeShapeId(shapeId);
        for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) {
            if (!r.schemas.has(qualifiedName)) {
                r.schemas.set(qualifiedName, schema);
            }
        }
    }
    getSchema(shapeId) {
        const id = this.normalizeShapeId(shapeId);
        if (!this.schemas.has(id)) {
            if (!shapeId.includes("#")) {
                const suffix = "#" + shapeId;
                const candidates = [];
                for (const [shapeId, schema] of this.schemas.entries()) {
                    if (shapeId.endsWith(suffix)) {
                        candidates.push(schema);
                    }
                }
                if (candidates.length === 1) {
                    return candidates[0];
                }
            }
            throw new Error(`@smithy/core/schema - schema not found for ${id}`);
        }
        return this.schemas.get(id);
    }
    registerError(es, ctor) {
        const $error = es;
        const ns = $error[1];
        const qualifiedName = ns + "#" + $error[2];
        if (!ctor.hasOwnProperty?.("shapeId")) {
            ctor.shapeId = qualifiedName;
        }
        for (const r of [this, TypeRegistry.for(ns)]) {
            if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
                r.schemas.set(qualifiedName, $error);
                r.exceptions.set($error, ctor);
            }
        }
    }
    getErrorCtor(es) {
        const $error = es;
        if (this.exceptions.has($error)) {
            return this.exceptions.get($error);
        }
        const registry = TypeRegistry.for($error[1]);
        return registry.exceptions.get($error);
    }
    getBaseException() {
        for (const exceptionKey of this.exceptions.keys()) {
            if (Array.isArray(exceptionKey)) {
                const [, ns, name] = exceptionKey;
                const id = ns + "#" + name;
                if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) {
                    return exceptionKey;
                }
            }
        }
        return undefined;
    }
    find(predicate) {
        for (const schema of this.schemas.values()) {
            if (predicate(schema)) {
                return schema;
            }
        }
        return undefined;
    }
    clear() {
        this.schemas.clear();
        this.exceptions.clear();
    }
    normalizeShapeId(shapeId) {
        if (shapeId.includes("#")) {
            return shapeId;
        }
        return this.namespace + "#" + shapeId;
    }
}


/***/ }),

/***/ 36204:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ deref)
/* harmony export */ });
const deref = (schemaRef) => {
    if (typeof schemaRef === "function") {
        return schemaRef();
    }
    return schemaRef;
};


/***/ }),

/***/ 7849:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wq: () => (/* binding */ getSchemaSerdePlugin)
});

// UNUSED EXPORTS: deserializerMiddlewareOption, serializerMiddlewareOption

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __nccwpck_require__(68743);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var httpResponse = __nccwpck_require__(25401);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
const operation = (namespace, name, traits, input, output) => ({
    name,
    namespace,
    traits,
    input,
    output,
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js


const schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
    const { response } = await next(args);
    const { operationSchema } = (0,getSmithyContext/* getSmithyContext */.u)(context);
    const [, ns, n, t, i, o] = operationSchema ?? [];
    try {
        const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
            ...config,
            ...context,
        }, response);
        return {
            response,
            output: parsed,
        };
    }
    catch (error) {
        Object.defineProperty(error, "$response", {
            value: response,
            enumerable: false,
            writable: false,
            configurable: false,
        });
        if (!("$metadata" in error)) {
            const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
            try {
                error.message += "\n  " + hint;
            }
            catch (ignored) {
                if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") {
                    console.warn(hint);
                }
                else {
                    context.logger?.warn?.(hint);
                }
            }
            if (typeof error.$responseBodyText !== "undefined") {
                if (error.$response) {
                    error.$response.body = error.$responseBodyText;
                }
            }
            try {
                if (httpResponse/* HttpResponse */.c.isInstance(response)) {
                    const { headers = {}, statusCode } = response;
                    const headerEntries = Object.entries(headers);
                    error.$metadata = {
                        httpStatusCode: statusCode,
                        requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
                        extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
                        cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries),
                    };
                }
            }
            catch (ignored) {
            }
        }
        throw error;
    }
};
const findHeader = (pattern, headers) => {
    return (headers.find(([k]) => {
        return k.match(pattern);
    }) || [void 0, void 1])[1];
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = __nccwpck_require__(13055);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js


const schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
    const { operationSchema } = (0,getSmithyContext/* getSmithyContext */.u)(context);
    const [, ns, n, t, i, o] = operationSchema ?? [];
    const endpoint = context.endpointV2
        ? async () => (0,toEndpointV1/* toEndpointV1 */.a)(context.endpointV2)
        : config.endpoint;
    const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
        ...config,
        ...context,
        endpoint,
    });
    return next({
        ...args,
        request,
    });
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js


const deserializerMiddlewareOption = {
    name: "deserializerMiddleware",
    step: "deserialize",
    tags: ["DESERIALIZER"],
    override: true,
};
const serializerMiddlewareOption = {
    name: "serializerMiddleware",
    step: "serialize",
    tags: ["SERIALIZER"],
    override: true,
};
function getSchemaSerdePlugin(config) {
    return {
        applyToStack: (commandStack) => {
            commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
            commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
            config.protocol.setSerdeContext(config);
        },
    };
}


/***/ }),

/***/ 95125:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l1: () => (/* binding */ NormalizedSchema)
/* harmony export */ });
/* unused harmony exports simpleSchemaCacheN, simpleSchemaCacheS, isStaticSchema */
/* harmony import */ var _deref__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36204);
/* harmony import */ var _translateTraits__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74844);


const anno = {
    it: Symbol.for("@smithy/nor-struct-it"),
    ns: Symbol.for("@smithy/ns"),
};
const simpleSchemaCacheN = [];
const simpleSchemaCacheS = {};
class NormalizedSchema {
    ref;
    memberName;
    static symbol = Symbol.for("@smithy/nor");
    symbol = NormalizedSchema.symbol;
    name;
    schema;
    _isMemberSchema;
    traits;
    memberTraits;
    normalizedTraits;
    constructor(ref, memberName) {
        this.ref = ref;
        this.memberName = memberName;
        const traitStack = [];
        let _ref = ref;
        let schema = ref;
        this._isMemberSchema = false;
        while (isMemberSchema(_ref)) {
            traitStack.push(_ref[1]);
            _ref = _ref[0];
            schema = (0,_deref__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .L)(_ref);
            this._isMemberSchema = true;
        }
        if (traitStack.length > 0) {
            this.memberTraits = {};
            for (let i = traitStack.length - 1; i >= 0; --i) {
                const traitSet = traitStack[i];
                Object.assign(this.memberTraits, (0,_translateTraits__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .c)(traitSet));
            }
        }
        else {
            this.memberTraits = 0;
        }
        if (schema instanceof NormalizedSchema) {
            const computedMemberTraits = this.memberTraits;
            Object.assign(this, schema);
            this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
            this.normalizedTraits = void 0;
            this.memberName = memberName ?? schema.memberName;
            return;
        }
        this.schema = (0,_deref__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .L)(schema);
        if (isStaticSchema(this.schema)) {
            this.name = `${this.schema[1]}#${this.schema[2]}`;
            this.traits = this.schema[3];
        }
        else {
            this.name = this.memberName ?? String(schema);
            this.traits = 0;
        }
        if (this._isMemberSchema && !memberName) {
            throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
        }
    }
    static [Symbol.hasInstance](lhs) {
        const isPrototype = this.prototype.isPrototypeOf(lhs);
        if (!isPrototype && typeof lhs === "object" && lhs !== null) {
            const ns = lhs;
            return ns.symbol === this.symbol;
        }
        return isPrototype;
    }
    static of(ref) {
        const keyAble = typeof ref === "function" || (typeof ref === "object" && ref !== null);
        if (typeof ref === "number") {
            if (simpleSchemaCacheN[ref]) {
                return simpleSchemaCacheN[ref];
            }
        }
        else if (typeof ref === "string") {
            if (simpleSchemaCacheS[ref]) {
                return simpleSchemaCacheS[ref];
            }
        }
        else if (keyAble) {
            if (ref[anno.ns]) {
                return ref[anno.ns];
            }
        }
        const sc = (0,_deref__WEBPACK_IMPORTED_MODULE_0__/* .deref */ .L)(ref);
        if (sc instanceof NormalizedSchema) {
            return sc;
        }
        if (isMemberSchema(sc)) {
            const [ns, traits] = sc;
            if (ns instanceof NormalizedSchema) {
                Object.assign(ns.getMergedTraits(), (0,_translateTraits__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .c)(traits));
                return ns;
            }
            throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
        }
        const ns = new NormalizedSchema(sc);
        if (keyAble) {
            return (ref[anno.ns] = ns);
        }
        if (typeof sc === "string") {
            return (simpleSchemaCacheS[sc] = ns);
        }
        if (typeof sc === "number") {
            return (simpleSchemaCacheN[sc] = ns);
        }
        return ns;
    }
    getSchema() {
        const sc = this.schema;
        if (Array.isArray(sc) && sc[0] === 0) {
            return sc[4];
        }
        return sc;
    }
    getName(withNamespace = false) {
        const { name } = this;
        const short = !withNamespace && name && name.includes("#");
        return short ? name.split("#")[1] : name || undefined;
    }
    getMemberName() {
        return this.memberName;
    }
    isMemberSchema() {
        return this._isMemberSchema;
    }
    isListSchema() {
        const sc = this.getSchema();
        return typeof sc === "number"
            ? sc >= 64 && sc < 128
            : sc[0] === 1;
    }
    isMapSchema() {
        const sc = this.getSchema();
        return typeof sc === "number"
            ? sc >= 128 && sc <= 0b1111_1111
            : sc[0] === 2;
    }
    isStructSchema() {
        const sc = this.getSchema();
        if (typeof sc !== "object") {
            return false;
        }
        const id = sc[0];
        return (id === 3 ||
            id === -3 ||
            id === 4);
    }
    isUnionSchema() {
        const sc = this.getSchema();
        if (typeof sc !== "object") {
            return false;
        }
        return sc[0] === 4;
    }
    isBlobSchema() {
        const sc = this.getSchema();
        return sc === 21 || sc === 42;
    }
    isTimestampSchema() {
        const sc = this.getSchema();
        return (typeof sc === "number" &&
            sc >= 4 &&
            sc <= 7);
    }
    isUnitSchema() {
        return this.getSchema() === "unit";
    }
    isDocumentSchema() {
        return this.getSchema() === 15;
    }
    isStringSchema() {
        return this.getSchema() === 0;
    }
    isBooleanSchema() {
        return this.getSchema() === 2;
    }
    isNumericSchema() {
        return this.getSchema() === 1;
    }
    isBigIntegerSchema() {
        return this.getSchema() === 17;
    }
    isBigDecimalSchema() {
        return this.getSchema() === 19;
    }
    isStreaming() {
        const { streaming } = this.getMergedTraits();
        return !!streaming || this.getSchema() === 42;
    }
    isIdempotencyToken() {
        return !!this.getMergedTraits().idempotencyToken;
    }
    getMergedTraits() {
        return (this.normalizedTraits ??
            (this.normalizedTraits = {
                ...this.getOwnTraits(),
                ...this.getMemberTraits(),
            }));
    }
    getMemberTraits() {
        return (0,_translateTraits__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .c)(this.memberTraits);
    }
    getOwnTraits() {
        return (0,_translateTraits__WEBPACK_IMPORTED_MODULE_1__/* .translateTraits */ .c)(this.traits);
    }
    getKeySchema() {
        const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
        if (!isDoc && !isMap) {
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
        }
        const schema = this.getSchema();
        const memberSchema = isDoc
            ? 15
            : (schema[4] ?? 0);
        return member([memberSchema, 0], "key");
    }
    getValueSchema() {
        const sc = this.getSchema();
        const [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()];
        const memberSchema = typeof sc === "number"
            ? 0b0011_1111 & sc
            : sc && typeof sc === "object" && (isMap || isList)
                ? sc[3 + sc[0]]
                : isDoc
                    ? 15
                    : void 0;
        if (memberSchema != null) {
            return member([memberSchema, 0], isMap ? "value" : "member");
        }
        throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
    }
    getMemberSchema(memberName) {
        const struct = this.getSchema();
        if (this.isStructSchema() && struct[4].includes(memberName)) {
            const i = struct[4].indexOf(memberName);
            const memberSchema = struct[5][i];
            return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
        }
        if (this.isDocumentSchema()) {
            return member([15, 0], memberName);
        }
        throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
    }
    getMemberSchemas() {
        const buffer = {};
        try {
            for (const [k, v] of this.structIterator()) {
                buffer[k] = v;
            }
        }
        catch (ignored) { }
        return buffer;
    }
    getEventStreamMember() {
        if (this.isStructSchema()) {
            for (const [memberName, memberSchema] of this.structIterator()) {
                if (memberSchema.isStreaming() && memberSchema.isStructSchema()) {
                    return memberName;
                }
            }
        }
        return "";
    }
    *structIterator() {
        if (this.isUnitSchema()) {
            return;
        }
        if (!this.isStructSchema()) {
            throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
        }
        const struct = this.getSchema();
        const z = struct[4].length;
        let it = struct[anno.it];
        if (it && z === it.length) {
            yield* it;
            return;
        }
        it = Array(z);
        for (let i = 0; i < z; ++i) {
            const k = struct[4][i];
            const v = member([struct[5][i], 0], k);
            yield (it[i] = [k, v]);
        }
        struct[anno.it] = it;
    }
}
function member(memberSchema, memberName) {
    if (memberSchema instanceof NormalizedSchema) {
        return Object.assign(memberSchema, {
            memberName,
            _isMemberSchema: true,
        });
    }
    const internalCtorAccess = NormalizedSchema;
    return new internalCtorAccess(memberSchema, memberName);
}
const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
const isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;


/***/ }),

/***/ 74844:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ translateTraits)
/* harmony export */ });
/* unused harmony export traitsCache */
const traitsCache = [];
function translateTraits(indicator) {
    if (typeof indicator === "object") {
        return indicator;
    }
    indicator = indicator | 0;
    if (traitsCache[indicator]) {
        return traitsCache[indicator];
    }
    const traits = {};
    let i = 0;
    for (const trait of [
        "httpLabel",
        "idempotent",
        "idempotencyToken",
        "sensitive",
        "httpPayload",
        "httpResponseCode",
        "httpQueryParams",
    ]) {
        if (((indicator >> i++) & 1) === 1) {
            traits[trait] = 1;
        }
    }
    return (traitsCache[indicator] = traits);
}


/***/ }),

/***/ 50351:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ concatBytes)
/* harmony export */ });
function concatBytes(arrays, length) {
    if (length === undefined) {
        length = 0;
        for (const bytes of arrays) {
            length += bytes.byteLength;
        }
    }
    const result = new Uint8Array(length);
    let offset = 0;
    for (const buf of arrays) {
        result.set(buf, offset);
        offset += buf.byteLength;
    }
    return result;
}


/***/ }),

/***/ 5393:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  JV: () => (/* binding */ dateToUtcString),
  l3: () => (/* binding */ parseEpochTimestamp),
  EI: () => (/* binding */ parseRfc3339DateTime),
  t_: () => (/* binding */ parseRfc3339DateTimeWithOffset),
  xE: () => (/* binding */ parseRfc7231DateTime)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js

const expectNumber = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (typeof value === "string") {
        const parsed = parseFloat(value);
        if (!Number.isNaN(parsed)) {
            if (String(parsed) !== String(value)) {
                logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
            }
            return parsed;
        }
    }
    if (typeof value === "number") {
        return value;
    }
    throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
const expectFloat32 = (value) => {
    const expected = expectNumber(value);
    if (expected !== undefined && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
        if (Math.abs(expected) > MAX_FLOAT) {
            throw new TypeError(`Expected 32-bit float, got ${value}`);
        }
    }
    return expected;
};
const expectLong = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (Number.isInteger(value) && !Number.isNaN(value)) {
        return value;
    }
    throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
const expectShort = (value) => expectSizedInt(value, 16);
const expectByte = (value) => expectSizedInt(value, 8);
const expectSizedInt = (value, size) => {
    const expected = expectLong(value);
    if (expected !== undefined && castInt(expected, size) !== expected) {
        throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
    }
    return expected;
};
const castInt = (value, size) => {
    switch (size) {
        case 32:
            return Int32Array.of(value)[0];
        case 16:
            return Int16Array.of(value)[0];
        case 8:
            return Int8Array.of(value)[0];
    }
};
const strictParseDouble = (value) => {
    if (typeof value == "string") {
        return expectNumber(parseNumber(value));
    }
    return expectNumber(value);
};
const strictParseFloat32 = (value) => {
    if (typeof value == "string") {
        return expectFloat32(parseNumber(value));
    }
    return expectFloat32(value);
};
const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber = (value) => {
    const matches = value.match(NUMBER_REGEX);
    if (matches === null || matches[0].length !== value.length) {
        throw new TypeError(`Expected real number, got implicit NaN`);
    }
    return parseFloat(value);
};
const strictParseShort = (value) => {
    if (typeof value === "string") {
        return expectShort(parseNumber(value));
    }
    return expectShort(value);
};
const strictParseByte = (value) => {
    if (typeof value === "string") {
        return expectByte(parseNumber(value));
    }
    return expectByte(value);
};
const stackTraceWarning = (message) => {
    return String(new TypeError(message).stack || message)
        .split("\n")
        .slice(0, 5)
        .filter((s) => !s.includes("stackTraceWarning"))
        .join("\n");
};
const logger = {
    warn: console.warn,
};

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dateToUtcString(date) {
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth();
    const dayOfWeek = date.getUTCDay();
    const dayOfMonthInt = date.getUTCDate();
    const hoursInt = date.getUTCHours();
    const minutesInt = date.getUTCMinutes();
    const secondsInt = date.getUTCSeconds();
    const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
    const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
    const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
    const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
    return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
const RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
const parseRfc3339DateTime = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (typeof value !== "string") {
        throw new TypeError("RFC-3339 date-times must be expressed as strings");
    }
    const match = RFC3339.exec(value);
    if (!match) {
        throw new TypeError("Invalid RFC-3339 date-time value");
    }
    const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    const year = strictParseShort(stripLeadingZeroes(yearStr));
    const month = parseDateValue(monthStr, "month", 1, 12);
    const day = parseDateValue(dayStr, "day", 1, 31);
    return buildDate(year, month, day, { hours, minutes, seconds, fractionalMilliseconds });
};
const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
const parseRfc3339DateTimeWithOffset = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (typeof value !== "string") {
        throw new TypeError("RFC-3339 date-times must be expressed as strings");
    }
    const match = RFC3339_WITH_OFFSET.exec(value);
    if (!match) {
        throw new TypeError("Invalid RFC-3339 date-time value");
    }
    const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
    const year = strictParseShort(stripLeadingZeroes(yearStr));
    const month = parseDateValue(monthStr, "month", 1, 12);
    const day = parseDateValue(dayStr, "day", 1, 31);
    const date = buildDate(year, month, day, { hours, minutes, seconds, fractionalMilliseconds });
    if (offsetStr.toUpperCase() != "Z") {
        date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
    }
    return date;
};
const IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
const parseRfc7231DateTime = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    if (typeof value !== "string") {
        throw new TypeError("RFC-7231 date-times must be expressed as strings");
    }
    let match = IMF_FIXDATE.exec(value);
    if (match) {
        const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
        return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
    }
    match = RFC_850_DATE.exec(value);
    if (match) {
        const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
        return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
            hours,
            minutes,
            seconds,
            fractionalMilliseconds,
        }));
    }
    match = ASC_TIME.exec(value);
    if (match) {
        const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
        return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
    }
    throw new TypeError("Invalid RFC-7231 date-time value");
};
const parseEpochTimestamp = (value) => {
    if (value === null || value === undefined) {
        return undefined;
    }
    let valueAsDouble;
    if (typeof value === "number") {
        valueAsDouble = value;
    }
    else if (typeof value === "string") {
        valueAsDouble = strictParseDouble(value);
    }
    else if (typeof value === "object" && value.tag === 1) {
        valueAsDouble = value.value;
    }
    else {
        throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
    }
    if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) {
        throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
    }
    return new Date(Math.round(valueAsDouble * 1000));
};
const buildDate = (year, month, day, time) => {
    const adjustedMonth = month - 1;
    validateDayOfMonth(year, adjustedMonth, day);
    return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
};
const parseTwoDigitYear = (value) => {
    const thisYear = new Date().getUTCFullYear();
    const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
    if (valueInThisCentury < thisYear) {
        return valueInThisCentury + 100;
    }
    return valueInThisCentury;
};
const FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1000;
const adjustRfc850Year = (input) => {
    if (input.getTime() - new Date().getTime() > FIFTY_YEARS_IN_MILLIS) {
        return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
    }
    return input;
};
const parseMonthByShortName = (value) => {
    const monthIdx = MONTHS.indexOf(value);
    if (monthIdx < 0) {
        throw new TypeError(`Invalid month: ${value}`);
    }
    return monthIdx + 1;
};
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const validateDayOfMonth = (year, month, day) => {
    let maxDays = DAYS_IN_MONTH[month];
    if (month === 1 && isLeapYear(year)) {
        maxDays = 29;
    }
    if (day > maxDays) {
        throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
    }
};
const isLeapYear = (year) => {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
};
const parseDateValue = (value, type, lower, upper) => {
    const dateVal = strictParseByte(stripLeadingZeroes(value));
    if (dateVal < lower || dateVal > upper) {
        throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
    }
    return dateVal;
};
const parseMilliseconds = (value) => {
    if (value === null || value === undefined) {
        return 0;
    }
    return strictParseFloat32("0." + value) * 1000;
};
const parseOffsetToMilliseconds = (value) => {
    const directionStr = value[0];
    let direction = 1;
    if (directionStr == "+") {
        direction = 1;
    }
    else if (directionStr == "-") {
        direction = -1;
    }
    else {
        throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
    }
    const hour = Number(value.substring(1, 3));
    const minute = Number(value.substring(4, 6));
    return direction * (hour * 60 + minute) * 60 * 1000;
};
const stripLeadingZeroes = (value) => {
    let idx = 0;
    while (idx < value.length - 1 && value.charAt(idx) === "0") {
        idx++;
    }
    if (idx === 0) {
        return value;
    }
    return value.slice(idx);
};


/***/ }),

/***/ 47297:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Mu: () => (/* binding */ Uint8ArrayBlobAdapter),
  ec: () => (/* binding */ generateIdempotencyToken),
  v4: () => (/* binding */ v4)
});

// UNUSED EXPORTS: ChecksumStream, Hash, LazyJsonString, NumericValue, _parseEpochTimestamp, _parseRfc3339DateTimeWithOffset, _parseRfc7231DateTime, calculateBodyLength, concatBytes, copyDocumentWithTransform, createBufferedReadable, createChecksumStream, dateToUtcString, deserializerMiddleware, deserializerMiddlewareOption, expectBoolean, expectByte, expectFloat32, expectInt, expectInt32, expectLong, expectNonNull, expectNumber, expectObject, expectShort, expectString, expectUnion, fromArrayBuffer, fromBase64, fromHex, fromString, fromUtf8, getAwsChunkedEncodingStream, getSerdePlugin, handleFloat, hasOwn, headStream, isArrayBuffer, isBlob, isReadableStream, limitedParseDouble, limitedParseFloat, limitedParseFloat32, logger, nv, parseBoolean, parseEpochTimestamp, parseRfc3339DateTime, parseRfc3339DateTimeWithOffset, parseRfc7231DateTime, quoteHeader, sdkStreamMixin, serializerMiddleware, serializerMiddlewareOption, splitEvery, splitHeader, splitStream, streamCollector, strictParseByte, strictParseDouble, strictParseFloat, strictParseFloat32, strictParseInt, strictParseInt32, strictParseLong, strictParseShort, toBase64, toHex, toUint8Array, toUtf8, writeKey

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = __nccwpck_require__(39700);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = __nccwpck_require__(67305);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
    return class Uint8ArrayBlobAdapter extends Uint8Array {
        static fromString(source, encoding = "utf-8") {
            if (typeof source === "string") {
                if (encoding === "base64") {
                    return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
                }
                return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
            }
            throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
        }
        static mutate(source) {
            Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
            return source;
        }
        transformToString(encoding = "utf-8") {
            if (encoding === "base64") {
                return toBase64(this);
            }
            return toUtf8(this);
        }
    };
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = __nccwpck_require__(47332);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __nccwpck_require__(69809);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
const decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bindV4(getRandomValues) {
    if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") {
        return () => crypto.randomUUID();
    }
    return () => {
        const rnds = new Uint8Array(16);
        getRandomValues(rnds);
        rnds[6] = (rnds[6] & 0x0f) | 0x40;
        rnds[8] = (rnds[8] & 0x3f) | 0x80;
        return (decimalToHex[rnds[0]] +
            decimalToHex[rnds[1]] +
            decimalToHex[rnds[2]] +
            decimalToHex[rnds[3]] +
            "-" +
            decimalToHex[rnds[4]] +
            decimalToHex[rnds[5]] +
            "-" +
            decimalToHex[rnds[6]] +
            decimalToHex[rnds[7]] +
            "-" +
            decimalToHex[rnds[8]] +
            decimalToHex[rnds[9]] +
            "-" +
            decimalToHex[rnds[10]] +
            decimalToHex[rnds[11]] +
            decimalToHex[rnds[12]] +
            decimalToHex[rnds[13]] +
            decimalToHex[rnds[14]] +
            decimalToHex[rnds[15]]);
    };
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/index.js




























class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8/* toUtf8 */.P, fromUtf8/* fromUtf8 */.a, toBase64/* toBase64 */.n, fromBase64/* fromBase64 */.E) {
}









const _getRandomValues = external_node_crypto_.getRandomValues;
const v4 = bindV4(_getRandomValues);
const generateIdempotencyToken = v4;




/***/ }),

/***/ 11719:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isArrayBuffer)
/* harmony export */ });
const isArrayBuffer = (arg) => (typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer) ||
    Object.prototype.toString.call(arg) === "[object ArrayBuffer]";


/***/ }),

/***/ 71899:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LazyJsonString)
/* harmony export */ });
const LazyJsonString = function LazyJsonString(val) {
    const str = Object.assign(new String(val), {
        deserializeJSON() {
            return JSON.parse(String(val));
        },
        toString() {
            return String(val);
        },
        toJSON() {
            return String(val);
        },
    });
    return str;
};
LazyJsonString.from = (object) => {
    if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) {
        return object;
    }
    else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) {
        return LazyJsonString(String(object));
    }
    return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;


/***/ }),

/***/ 39700:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fromBase64)
/* harmony export */ });
/* harmony import */ var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46664);

const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = (input) => {
    if ((input.length * 3) % 4 !== 0) {
        throw new TypeError(`Incorrect padding on base64 string.`);
    }
    if (!BASE64_REGEX.exec(input)) {
        throw new TypeError(`Invalid base64 string.`);
    }
    const buffer = (0,_util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__/* .fromString */ .s)(input, "base64");
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};


/***/ }),

/***/ 67305:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toBase64)
/* harmony export */ });
/* harmony import */ var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46664);
/* harmony import */ var _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47332);


const toBase64 = (_input) => {
    let input;
    if (typeof _input === "string") {
        input = (0,_util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__/* .fromUtf8 */ .a)(_input);
    }
    else {
        input = _input;
    }
    if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
        throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
    }
    return (0,_util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__/* .fromArrayBuffer */ .Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};


/***/ }),

/***/ 82127:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ calculateBodyLength)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const calculateBodyLength = (body) => {
    if (!body) {
        return 0;
    }
    if (typeof body === "string") {
        return Buffer.byteLength(body);
    }
    else if (typeof body.byteLength === "number") {
        return body.byteLength;
    }
    else if (typeof body.size === "number") {
        return body.size;
    }
    else if (typeof body.start === "number" && typeof body.end === "number") {
        return body.end + 1 - body.start;
    }
    else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_0__.ReadStream) {
        if (body.path != null) {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(body.path).size;
        }
        else if (typeof body.fd === "number") {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(body.fd).size;
        }
    }
    throw new Error(`Body Length computation failed for ${body}`);
};


/***/ }),

/***/ 46664:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fromArrayBuffer),
/* harmony export */   s: () => (/* binding */ fromString)
/* harmony export */ });
/* harmony import */ var _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11719);

const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
    if (!(0,_is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__/* .isArrayBuffer */ .m)(input)) {
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
    }
    return Buffer.from(input, offset, length);
};
const fromString = (input, encoding) => {
    if (typeof input !== "string") {
        throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
    }
    return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};


/***/ }),

/***/ 30068:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fromHex),
/* harmony export */   n: () => (/* binding */ toHex)
/* harmony export */ });
const SHORT_TO_HEX = {};
const HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
    let encodedByte = i.toString(16).toLowerCase();
    if (encodedByte.length === 1) {
        encodedByte = `0${encodedByte}`;
    }
    SHORT_TO_HEX[i] = encodedByte;
    HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
    if (encoded.length % 2 !== 0) {
        throw new Error("Hex encoded strings must have an even number length");
    }
    const out = new Uint8Array(encoded.length / 2);
    for (let i = 0; i < encoded.length; i += 2) {
        const encodedByte = encoded.slice(i, i + 2).toLowerCase();
        if (encodedByte in HEX_TO_SHORT) {
            out[i / 2] = HEX_TO_SHORT[encodedByte];
        }
        else {
            throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
        }
    }
    return out;
}
function toHex(bytes) {
    let out = "";
    for (let i = 0; i < bytes.byteLength; i++) {
        out += SHORT_TO_HEX[bytes[i]];
    }
    return out;
}


/***/ }),

/***/ 72522:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ collectReadableStream),
/* harmony export */   kS: () => (/* binding */ collectBlob),
/* harmony export */   kv: () => (/* binding */ streamCollector)
/* harmony export */ });
/* harmony import */ var _concatBytes__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50351);
/* harmony import */ var _stream_type_check__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41658);


const streamCollector = async (stream) => {
    if ((0,_stream_type_check__WEBPACK_IMPORTED_MODULE_0__/* .isBlob */ .q)(stream)) {
        return collectBlob(stream);
    }
    return collectReadableStream(stream);
};
async function collectBlob(blob) {
    return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
    const chunks = [];
    const reader = stream.getReader();
    let length = 0;
    while (true) {
        const { done, value } = await reader.read();
        if (value) {
            chunks.push(value);
            length += value.length;
        }
        if (done) {
            break;
        }
    }
    return (0,_concatBytes__WEBPACK_IMPORTED_MODULE_1__/* .concatBytes */ .I)(chunks, length);
}


/***/ }),

/***/ 26660:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ streamCollector)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _concatBytes__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(50351);
/* harmony import */ var _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72522);
/* harmony import */ var _stream_type_check__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41658);




const streamCollector = (stream) => {
    if ((0,_stream_type_check__WEBPACK_IMPORTED_MODULE_1__/* .isBlob */ .q)(stream)) {
        return (0,_stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__/* .collectBlob */ .kS)(stream);
    }
    if ((0,_stream_type_check__WEBPACK_IMPORTED_MODULE_1__/* .isReadableStream */ .H)(stream)) {
        return (0,_stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__/* .collectReadableStream */ .Bq)(stream);
    }
    return new Promise((resolve, reject) => {
        const collector = new Collector();
        const nodeStream = stream;
        nodeStream.pipe(collector);
        nodeStream.on("error", (err) => {
            collector.end();
            reject(err);
        });
        collector.on("error", reject);
        collector.on("finish", function () {
            const bytes = (0,_concatBytes__WEBPACK_IMPORTED_MODULE_3__/* .concatBytes */ .I)(this.bufferedBytes);
            resolve(bytes);
        });
    });
};
class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
    bufferedBytes = [];
    _write(chunk, encoding, callback) {
        this.bufferedBytes.push(chunk);
        callback();
    }
}


/***/ }),

/***/ 41658:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isReadableStream),
/* harmony export */   q: () => (/* binding */ isBlob)
/* harmony export */ });
const isReadableStream = (stream) => typeof ReadableStream === "function" &&
    (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
const isBlob = (blob) => {
    return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
};


/***/ }),

/***/ 47332:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fromUtf8)
/* harmony export */ });
/* harmony import */ var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46664);

const fromUtf8 = (input) => {
    const buf = (0,_util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__/* .fromString */ .s)(input, "utf8");
    return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};


/***/ }),

/***/ 33243:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toUint8Array)
/* harmony export */ });
/* harmony import */ var _fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47332);

const toUint8Array = (data) => {
    if (data instanceof Uint8Array) {
        return data;
    }
    if (typeof data === "string") {
        return (0,_fromUtf8__WEBPACK_IMPORTED_MODULE_0__/* .fromUtf8 */ .a)(data);
    }
    if (ArrayBuffer.isView(data)) {
        return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    }
    return new Uint8Array(data);
};


/***/ }),

/***/ 69809:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ toUtf8)
/* harmony export */ });
/* harmony import */ var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46664);

const toUtf8 = (input) => {
    if (typeof input === "string") {
        return input;
    }
    if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
        throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
    }
    return (0,_util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__/* .fromArrayBuffer */ .Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};


/***/ }),

/***/ 67004:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NumericValue)
/* harmony export */ });
/* unused harmony export nv */
const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
class NumericValue {
    string;
    type;
    constructor(string, type) {
        this.string = string;
        this.type = type;
        if (!format.test(string)) {
            throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
        }
    }
    toString() {
        return this.string;
    }
    static [Symbol.hasInstance](object) {
        if (!object || typeof object !== "object") {
            return false;
        }
        const _nv = object;
        return NumericValue.prototype.isPrototypeOf(object) || (_nv.type === "bigDecimal" && format.test(_nv.string));
    }
}


/***/ }),

/***/ 70412:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeKey)
/* harmony export */ });
function writeKey(obj) {
    Object.defineProperty(obj, "__proto__", { value: undefined, writable: true, enumerable: true, configurable: true });
}


/***/ }),

/***/ 68743:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ getSmithyContext)
/* harmony export */ });
/* harmony import */ var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47418);

const getSmithyContext = (context) => context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__/* .SMITHY_CONTEXT_KEY */ .V] || (context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__/* .SMITHY_CONTEXT_KEY */ .V] = {});


/***/ }),

/***/ 62990:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hasOwn)
/* harmony export */ });
function hasOwn(o, k) {
    return Object.prototype.hasOwnProperty.call(o, k);
}


/***/ }),

/***/ 19725:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ HttpRequest)
/* harmony export */ });
class HttpRequest {
    method;
    protocol;
    hostname;
    port;
    path;
    query;
    headers;
    username;
    password;
    fragment;
    body;
    constructor(options) {
        this.method = options.method || "GET";
        this.hostname = options.hostname || "localhost";
        this.port = options.port;
        this.query = options.query || {};
        this.headers = options.headers || {};
        this.body = options.body;
        this.protocol = options.protocol
            ? options.protocol.slice(-1) !== ":"
                ? `${options.protocol}:`
                : options.protocol
            : "https:";
        this.path = options.path ? (options.path.charAt(0) !== "/" ? `/${options.path}` : options.path) : "/";
        this.username = options.username;
        this.password = options.password;
        this.fragment = options.fragment;
    }
    static clone(request) {
        const cloned = new HttpRequest({
            ...request,
            headers: { ...request.headers },
        });
        if (cloned.query) {
            cloned.query = cloneQuery(cloned.query);
        }
        return cloned;
    }
    static isInstance(request) {
        if (!request) {
            return false;
        }
        const req = request;
        return ("method" in req &&
            "protocol" in req &&
            "hostname" in req &&
            "path" in req &&
            typeof req["query"] === "object" &&
            typeof req["headers"] === "object");
    }
    clone() {
        return HttpRequest.clone(this);
    }
}
function cloneQuery(query) {
    return Object.keys(query).reduce((carry, paramName) => {
        const param = query[paramName];
        return {
            ...carry,
            [paramName]: Array.isArray(param) ? [...param] : param,
        };
    }, {});
}


/***/ }),

/***/ 25401:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ HttpResponse)
/* harmony export */ });
class HttpResponse {
    statusCode;
    reason;
    headers;
    body;
    constructor(options) {
        this.statusCode = options.statusCode;
        this.reason = options.reason;
        this.headers = options.headers || {};
        this.body = options.body;
    }
    static isInstance(response) {
        if (!response) {
            return false;
        }
        const resp = response;
        return typeof resp.statusCode === "number" && typeof resp.headers === "object";
    }
}


/***/ }),

/***/ 44280:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isValidHostLabel)
/* harmony export */ });
const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
const isValidHostLabel = (value, allowSubDomains = false) => {
    if (!allowSubDomains) {
        return VALID_HOST_LABEL_REGEX.test(value);
    }
    const labels = value.split(".");
    for (const label of labels) {
        if (!isValidHostLabel(label)) {
            return false;
        }
    }
    return true;
};


/***/ }),

/***/ 29362:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ normalizeProvider)
/* harmony export */ });
const normalizeProvider = (input) => {
    if (typeof input === "function") {
        return input;
    }
    const promisified = Promise.resolve(input);
    return () => promisified;
};


/***/ }),

/***/ 28977:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseUrl)
});

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
    const query = {};
    querystring = querystring.replace(/^\?/, "");
    if (querystring) {
        for (const pair of querystring.split("&")) {
            let [key, value = null] = pair.split("=");
            key = decodeURIComponent(key);
            if (value) {
                value = decodeURIComponent(value);
            }
            if (!(key in query)) {
                query[key] = value;
            }
            else if (Array.isArray(query[key])) {
                query[key].push(value);
            }
            else {
                query[key] = [query[key], value];
            }
        }
    }
    return query;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js

const parseUrl = (url) => {
    if (typeof url === "string") {
        return parseUrl(new URL(url));
    }
    const { hostname, pathname, port, protocol, search } = url;
    let query;
    if (search) {
        query = parseQueryString(search);
    }
    return {
        hostname,
        port: port ? parseInt(port) : undefined,
        protocol,
        path: pathname,
        query,
    };
};


/***/ }),

/***/ 13055:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toEndpointV1)
/* harmony export */ });
/* harmony import */ var _hasOwn__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62990);
/* harmony import */ var _parseUrl__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28977);


const toEndpointV1 = (endpoint) => {
    if (typeof endpoint === "object") {
        if ("url" in endpoint) {
            const v1Endpoint = (0,_parseUrl__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(endpoint.url);
            if (endpoint.headers) {
                v1Endpoint.headers = {};
                for (const name in endpoint.headers) {
                    if (!(0,_hasOwn__WEBPACK_IMPORTED_MODULE_1__/* .hasOwn */ .$)(endpoint.headers, name)) {
                        continue;
                    }
                    v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
                }
            }
            return v1Endpoint;
        }
        return endpoint;
    }
    return (0,_parseUrl__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(endpoint);
};


/***/ }),

/***/ 51668:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ NodeHttpHandler)
});

// UNUSED EXPORTS: DEFAULT_REQUEST_TIMEOUT

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = __nccwpck_require__(62990);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escape_uri = __nccwpck_require__(6856);
;// CONCATENATED MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js

function buildQueryString(query) {
    const parts = [];
    for (let key of Object.keys(query).sort()) {
        const value = query[key];
        key = (0,escape_uri/* escapeUri */.o)(key);
        if (Array.isArray(value)) {
            for (let i = 0, iLen = value.length; i < iLen; i++) {
                parts.push(`${key}=${(0,escape_uri/* escapeUri */.o)(value[i])}`);
            }
        }
        else {
            let qsEntry = key;
            if (value || typeof value === "string") {
                qsEntry += `=${(0,escape_uri/* escapeUri */.o)(value)}`;
            }
            parts.push(qsEntry);
        }
    }
    return parts.join("&");
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var transport_httpResponse = __nccwpck_require__(25401);
;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
    const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal
        ? abortSignal.reason
        : undefined;
    if (reason) {
        if (reason instanceof Error) {
            const abortError = new Error("Request aborted");
            abortError.name = "AbortError";
            abortError.cause = reason;
            return abortError;
        }
        const abortError = new Error(String(reason));
        abortError.name = "AbortError";
        return abortError;
    }
    const abortError = new Error("Request aborted");
    abortError.name = "AbortError";
    return abortError;
}

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/constants.js
const NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js

const getTransformedHeaders = (headers) => {
    const transformedHeaders = {};
    for (const name in headers) {
        if (!(0,hasOwn/* hasOwn */.$)(headers, name)) {
            continue;
        }
        const headerValues = headers[name];
        transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
    }
    return transformedHeaders;
};


// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(44708);
var external_node_https_default = /*#__PURE__*/__nccwpck_require__.n(external_node_https_);
;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/timing.js
const timing = {
    setTimeout: (cb, ms) => setTimeout(cb, ms),
    clearTimeout: (timeoutId) => clearTimeout(timeoutId),
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js

const DEFER_EVENT_LISTENER_TIME = 1000;
const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
    if (!timeoutInMs) {
        return -1;
    }
    const registerTimeout = (offset) => {
        const timeoutId = timing.setTimeout(() => {
            request.destroy();
            reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
                name: "TimeoutError",
            }));
        }, timeoutInMs - offset);
        const doWithSocket = (socket) => {
            if (socket?.connecting) {
                socket.on("connect", () => {
                    timing.clearTimeout(timeoutId);
                });
            }
            else {
                timing.clearTimeout(timeoutId);
            }
        };
        if (request.socket) {
            doWithSocket(request.socket);
        }
        else {
            request.on("socket", doWithSocket);
        }
    };
    if (timeoutInMs < 2000) {
        registerTimeout(0);
        return 0;
    }
    return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js

const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
    if (timeoutInMs) {
        return timing.setTimeout(() => {
            let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
            if (throwOnRequestTimeout) {
                const error = Object.assign(new Error(msg), {
                    name: "TimeoutError",
                    code: "ETIMEDOUT",
                });
                req.destroy(error);
                reject(error);
            }
            else {
                msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
                logger?.warn?.(msg);
            }
        }, timeoutInMs);
    }
    return -1;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js

const set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3000;
const setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME) => {
    if (keepAlive !== true) {
        return -1;
    }
    const registerListener = () => {
        if (request.socket) {
            request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
        }
        else {
            request.on("socket", (socket) => {
                socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
            });
        }
    };
    if (deferTimeMs === 0) {
        registerListener();
        return 0;
    }
    return timing.setTimeout(registerListener, deferTimeMs);
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
const resolveDefaultSocketTimeout = (config) => {
    const value = config?.defaultSocketTimeout;
    return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : undefined;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js

const set_socket_timeout_DEFER_EVENT_LISTENER_TIME = 3000;
const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
    if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) {
        return;
    }
    let response;
    request.once("response", (res) => (response = res));
    const onTimeout = () => {
        if (response?.complete) {
            request.socket?.destroy();
            return;
        }
        const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
        response?.destroy(error);
        request.destroy();
        reject(error);
    };
    const registerTimeout = () => {
        const { socket } = request;
        if (!socket) {
            request.once("socket", registerTimeout);
        }
        else if (socket.connecting) {
            socket.once("connect", registerTimeout);
        }
        else {
            socket.setTimeout(timeoutInMs, onTimeout);
            request.on("close", () => socket.removeListener("timeout", onTimeout));
        }
    };
    if (timeoutInMs < 6000) {
        registerTimeout();
        return;
    }
    const deferralId = timing.setTimeout(registerTimeout, set_socket_timeout_DEFER_EVENT_LISTENER_TIME);
    request.once("close", () => timing.clearTimeout(deferralId));
};

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/write-request-body.js


const MIN_WAIT_TIME = 6_000;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
    const headers = request.headers;
    const expect = headers ? headers.Expect || headers.expect : undefined;
    let timeoutId = -1;
    let sendBody = true;
    if (!externalAgent && expect === "100-continue") {
        sendBody = await Promise.race([
            new Promise((resolve) => {
                timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
            }),
            new Promise((resolve) => {
                httpRequest.on("continue", () => {
                    timing.clearTimeout(timeoutId);
                    resolve(true);
                });
                httpRequest.on("response", () => {
                    timing.clearTimeout(timeoutId);
                    resolve(false);
                });
                httpRequest.on("error", () => {
                    timing.clearTimeout(timeoutId);
                    resolve(false);
                });
            }),
        ]);
    }
    if (sendBody) {
        writeBody(httpRequest, request.body);
    }
}
function writeBody(httpRequest, body) {
    if (body instanceof external_node_stream_.Readable) {
        body.pipe(httpRequest);
        return;
    }
    if (body) {
        const isBuffer = Buffer.isBuffer(body);
        const isString = typeof body === "string";
        if (isBuffer || isString) {
            if (isBuffer && body.byteLength === 0) {
                httpRequest.end();
            }
            else {
                httpRequest.end(body);
            }
            return;
        }
        const uint8 = body;
        if (typeof uint8 === "object" &&
            uint8.buffer &&
            typeof uint8.byteOffset === "number" &&
            typeof uint8.byteLength === "number") {
            httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
            return;
        }
        httpRequest.end(Buffer.from(body));
        return;
    }
    httpRequest.end();
}

;// CONCATENATED MODULE: ./node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js













let hAgent = undefined;
let hRequest = undefined;
class NodeHttpHandler {
    config;
    configProvider;
    socketWarningTimestamp = 0;
    externalAgent = false;
    metadata = { handlerProtocol: "http/1.1" };
    static create(instanceOrOptions) {
        if (typeof instanceOrOptions?.handle === "function") {
            return instanceOrOptions;
        }
        return new NodeHttpHandler(instanceOrOptions);
    }
    static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
        const { sockets, requests, maxSockets } = agent;
        if (typeof maxSockets !== "number" || maxSockets === Infinity) {
            return socketWarningTimestamp;
        }
        const interval = 15_000;
        if (Date.now() - interval < socketWarningTimestamp) {
            return socketWarningTimestamp;
        }
        if (sockets && requests) {
            for (const origin in sockets) {
                if (!(0,hasOwn/* hasOwn */.$)(sockets, origin)) {
                    continue;
                }
                const socketsInUse = sockets[origin]?.length ?? 0;
                const requestsEnqueued = requests[origin]?.length ?? 0;
                if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
                    logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
                    return Date.now();
                }
            }
        }
        return socketWarningTimestamp;
    }
    constructor(options) {
        this.configProvider = new Promise((resolve, reject) => {
            if (typeof options === "function") {
                options()
                    .then((_options) => {
                    resolve(this.resolveDefaultConfig(_options));
                })
                    .catch(reject);
            }
            else {
                resolve(this.resolveDefaultConfig(options));
            }
        });
    }
    destroy() {
        this.config?.httpAgent?.destroy();
        this.config?.httpsAgent?.destroy();
    }
    async handle(request, { abortSignal, requestTimeout } = {}) {
        if (!this.config) {
            this.config = await this.configProvider;
        }
        const config = this.config;
        const logger = config.logger;
        const isSSL = request.protocol === "https:";
        if (!isSSL && !this.config.httpAgent) {
            this.config.httpAgent = await this.config.httpAgentProvider();
        }
        return new Promise((_resolve, _reject) => {
            let writeRequestBodyPromise = undefined;
            let socketWarningTimeoutId = -1;
            let connectionTimeoutId = -1;
            let requestTimeoutId = -1;
            let keepAliveTimeoutId = -1;
            const clearTimeouts = () => {
                timing.clearTimeout(socketWarningTimeoutId);
                timing.clearTimeout(connectionTimeoutId);
                timing.clearTimeout(requestTimeoutId);
                timing.clearTimeout(keepAliveTimeoutId);
            };
            const resolve = async (arg) => {
                await writeRequestBodyPromise;
                clearTimeouts();
                _resolve(arg);
            };
            const reject = async (arg) => {
                await writeRequestBodyPromise;
                clearTimeouts();
                _reject(arg);
            };
            if (abortSignal?.aborted) {
                const abortError = buildAbortError(abortSignal);
                reject(abortError);
                return;
            }
            const headers = request.headers;
            const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
            let agent = isSSL ? config.httpsAgent : config.httpAgent;
            if (expectContinue && !this.externalAgent) {
                agent = new (isSSL ? (external_node_https_default()).Agent : hAgent)({
                    keepAlive: false,
                    maxSockets: Infinity,
                });
            }
            socketWarningTimeoutId = timing.setTimeout(() => {
                this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
            }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2000) + (config.connectionTimeout ?? 1000));
            const queryString = request.query ? buildQueryString(request.query) : "";
            let auth = undefined;
            if (request.username != null || request.password != null) {
                const username = request.username ?? "";
                const password = request.password ?? "";
                auth = `${username}:${password}`;
            }
            let path = request.path;
            if (queryString) {
                path += `?${queryString}`;
            }
            if (request.fragment) {
                path += `#${request.fragment}`;
            }
            let hostname = request.hostname ?? "";
            if (hostname[0] === "[" && hostname.endsWith("]")) {
                hostname = request.hostname.slice(1, -1);
            }
            else {
                hostname = request.hostname;
            }
            const nodeHttpsOptions = {
                headers: request.headers,
                host: hostname,
                method: request.method,
                path,
                port: request.port,
                agent,
                auth,
            };
            const requestFunc = isSSL ? (external_node_https_default()).request : hRequest;
            const req = requestFunc(nodeHttpsOptions, (res) => {
                const httpResponse = new transport_httpResponse/* HttpResponse */.c({
                    statusCode: res.statusCode || -1,
                    reason: res.statusMessage,
                    headers: getTransformedHeaders(res.headers),
                    body: res,
                });
                resolve({ response: httpResponse });
            });
            req.on("error", (err) => {
                if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) {
                    reject(Object.assign(err, { name: "TimeoutError" }));
                }
                else {
                    reject(err);
                }
            });
            if (abortSignal) {
                const onAbort = () => {
                    req.destroy();
                    const abortError = buildAbortError(abortSignal);
                    reject(abortError);
                };
                if (typeof abortSignal.addEventListener === "function") {
                    const signal = abortSignal;
                    signal.addEventListener("abort", onAbort, { once: true });
                    req.once("close", () => signal.removeEventListener("abort", onAbort));
                }
                else {
                    abortSignal.onabort = onAbort;
                }
            }
            const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
            connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
            requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
            const defaultSocketTimeout = config.socketTimeout === undefined ? resolveDefaultSocketTimeout(config) : undefined;
            if (defaultSocketTimeout) {
                setSocketTimeout(req, reject, defaultSocketTimeout, true);
            }
            else {
                setSocketTimeout(req, reject, config.socketTimeout);
            }
            const httpAgent = nodeHttpsOptions.agent;
            if (typeof httpAgent === "object" && "keepAlive" in httpAgent) {
                keepAliveTimeoutId = setSocketKeepAlive(req, {
                    keepAlive: httpAgent.keepAlive,
                    keepAliveMsecs: httpAgent.keepAliveMsecs,
                });
            }
            writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
                clearTimeouts();
                return _reject(e);
            });
        });
    }
    updateHttpClientConfig(key, value) {
        this.config = undefined;
        this.configProvider = this.configProvider.then((config) => {
            switch (key) {
                case Symbol.for("logger"):
                    key = "logger";
                    value = config.logger ?? value;
                    break;
                case Symbol.for("@smithy/defaultSocketTimeout"):
                    key = "defaultSocketTimeout";
                    value = resolveDefaultSocketTimeout(config) ?? value;
                    break;
            }
            return {
                ...config,
                [key]: value,
            };
        });
    }
    httpHandlerConfigs() {
        return this.config ?? {};
    }
    resolveDefaultConfig(options) {
        const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger, } = options || {};
        const keepAlive = true;
        const maxSockets = 50;
        let httpAgentPromise;
        return {
            connectionTimeout,
            requestTimeout,
            socketTimeout,
            defaultSocketTimeout: resolveDefaultSocketTimeout(options),
            socketAcquisitionWarningTimeout,
            throwOnRequestTimeout,
            httpAgentProvider: () => (httpAgentPromise ??= (async () => {
                const node_http = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 23));
                const { Agent, request } = node_http.default ?? node_http;
                hRequest = request;
                hAgent = Agent;
                if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
                    this.externalAgent = true;
                    return httpAgent;
                }
                return new hAgent({ keepAlive, maxSockets, ...httpAgent });
            })()),
            httpsAgent: (() => {
                if (httpsAgent instanceof (external_node_https_default()).Agent || typeof httpsAgent?.destroy === "function") {
                    this.externalAgent = true;
                    return httpsAgent;
                }
                return new (external_node_https_default()).Agent({ keepAlive, maxSockets, ...httpsAgent });
            })(),
            logger,
        };
    }
}


/***/ }),

/***/ 87476:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ SignatureV4)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
var hex_encoding = __nccwpck_require__(30068);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array = __nccwpck_require__(33243);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var transport_hasOwn = __nccwpck_require__(62990);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = __nccwpck_require__(47332);
;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js


class HeaderFormatter {
    format(headers) {
        const chunks = [];
        for (const headerName in headers) {
            if (!(0,transport_hasOwn/* hasOwn */.$)(headers, headerName)) {
                continue;
            }
            const bytes = (0,fromUtf8/* fromUtf8 */.a)(headerName);
            chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
        }
        const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
        let position = 0;
        for (const chunk of chunks) {
            out.set(chunk, position);
            position += chunk.byteLength;
        }
        return out;
    }
    formatHeaderValue(header) {
        switch (header.type) {
            case "boolean":
                return Uint8Array.from([header.value ? 0 : 1]);
            case "byte":
                return Uint8Array.from([2, header.value]);
            case "short":
                const shortView = new DataView(new ArrayBuffer(3));
                shortView.setUint8(0, 3);
                shortView.setInt16(1, header.value, false);
                return new Uint8Array(shortView.buffer);
            case "integer":
                const intView = new DataView(new ArrayBuffer(5));
                intView.setUint8(0, 4);
                intView.setInt32(1, header.value, false);
                return new Uint8Array(intView.buffer);
            case "long":
                const longBytes = new Uint8Array(9);
                longBytes[0] = 5;
                longBytes.set(header.value.bytes, 1);
                return longBytes;
            case "binary":
                const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
                binView.setUint8(0, 6);
                binView.setUint16(1, header.value.byteLength, false);
                const binBytes = new Uint8Array(binView.buffer);
                binBytes.set(header.value, 3);
                return binBytes;
            case "string":
                const utf8Bytes = (0,fromUtf8/* fromUtf8 */.a)(header.value);
                const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
                strView.setUint8(0, 7);
                strView.setUint16(1, utf8Bytes.byteLength, false);
                const strBytes = new Uint8Array(strView.buffer);
                strBytes.set(utf8Bytes, 3);
                return strBytes;
            case "timestamp":
                const tsBytes = new Uint8Array(9);
                tsBytes[0] = 8;
                tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
                return tsBytes;
            case "uuid":
                if (!UUID_PATTERN.test(header.value)) {
                    throw new Error(`Invalid UUID received: ${header.value}`);
                }
                const uuidBytes = new Uint8Array(17);
                uuidBytes[0] = 9;
                uuidBytes.set((0,hex_encoding/* fromHex */.a)(header.value.replace(/-/g, "")), 1);
                return uuidBytes;
        }
    }
}
var HEADER_VALUE_TYPE;
(function (HEADER_VALUE_TYPE) {
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
class Int64 {
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
        if (bytes.byteLength !== 8) {
            throw new Error("Int64 buffers must be exactly 8 bytes");
        }
    }
    static fromNumber(number) {
        if (number > 9_223_372_036_854_775_807 || number < -9_223_372_036_854_775_808) {
            throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
        }
        const bytes = new Uint8Array(8);
        for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) {
            bytes[i] = remaining;
        }
        if (number < 0) {
            negate(bytes);
        }
        return new Int64(bytes);
    }
    valueOf() {
        const bytes = this.bytes.slice(0);
        const negative = bytes[0] & 0b10000000;
        if (negative) {
            negate(bytes);
        }
        return parseInt((0,hex_encoding/* toHex */.n)(bytes), 16) * (negative ? -1 : 1);
    }
    toString() {
        return String(this.valueOf());
    }
}
function negate(bytes) {
    for (let i = 0; i < 8; i++) {
        bytes[i] ^= 0xff;
    }
    for (let i = 7; i > -1; i--) {
        bytes[i]++;
        if (bytes[i] !== 0) {
            break;
        }
    }
}

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __nccwpck_require__(29362);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escape_uri = __nccwpck_require__(6856);
;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/constants.js
const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
const AUTH_HEADER = "authorization";
const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
const DATE_HEADER = "date";
const GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER];
const SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
const SHA256_HEADER = "x-amz-content-sha256";
const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
const ALWAYS_UNSIGNABLE_HEADERS = {
    authorization: true,
    "cache-control": true,
    connection: true,
    expect: true,
    from: true,
    "keep-alive": true,
    "max-forwards": true,
    pragma: true,
    referer: true,
    te: true,
    trailer: true,
    "transfer-encoding": true,
    upgrade: true,
    "user-agent": true,
    "x-amzn-trace-id": true,
};
const PROXY_HEADER_PATTERN = /^proxy-/;
const SEC_HEADER_PATTERN = /^sec-/;
const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
const MAX_CACHE_SIZE = 50;
const KEY_TYPE_IDENTIFIER = "aws4_request";
const MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js



const getCanonicalQuery = ({ query = {} }) => {
    const keys = [];
    const serialized = {};
    for (const key in query) {
        if (!(0,transport_hasOwn/* hasOwn */.$)(query, key)) {
            continue;
        }
        if (key.toLowerCase() === SIGNATURE_HEADER) {
            continue;
        }
        const encodedKey = (0,escape_uri/* escapeUri */.o)(key);
        keys.push(encodedKey);
        const value = query[key];
        if (typeof value === "string") {
            serialized[encodedKey] = `${encodedKey}=${(0,escape_uri/* escapeUri */.o)(value)}`;
        }
        else if (Array.isArray(value)) {
            serialized[encodedKey] = value
                .slice(0)
                .reduce((encoded, value) => encoded.concat([`${encodedKey}=${(0,escape_uri/* escapeUri */.o)(value)}`]), [])
                .sort()
                .join("&");
        }
    }
    return keys
        .sort()
        .map((key) => serialized[key])
        .filter((serialized) => serialized)
        .join("&");
};

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/utilDate.js
const iso8601 = (time) => toDate(time)
    .toISOString()
    .replace(/\.\d{3}Z$/, "Z");
const toDate = (time) => {
    if (typeof time === "number") {
        return new Date(time * 1000);
    }
    if (typeof time === "string") {
        if (Number(time)) {
            return new Date(Number(time) * 1000);
        }
        return new Date(time);
    }
    return time;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js





class SignatureV4Base {
    service;
    regionProvider;
    credentialProvider;
    sha256;
    uriEscapePath;
    applyChecksum;
    constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true, }) {
        this.service = service;
        this.sha256 = sha256;
        this.uriEscapePath = uriEscapePath;
        this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
        this.regionProvider = (0,normalizeProvider/* normalizeProvider */.t)(region);
        this.credentialProvider = (0,normalizeProvider/* normalizeProvider */.t)(credentials);
    }
    createCanonicalRequest(request, canonicalHeaders, payloadHash) {
        const sortedHeaders = Object.keys(canonicalHeaders).sort();
        return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
    }
    async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
        const hash = new this.sha256();
        hash.update((0,toUint8Array/* toUint8Array */.F)(canonicalRequest));
        const hashedRequest = await hash.digest();
        return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0,hex_encoding/* toHex */.n)(hashedRequest)}`;
    }
    getCanonicalPath({ path }) {
        if (this.uriEscapePath) {
            const normalizedPathSegments = [];
            for (const pathSegment of path.split("/")) {
                if (pathSegment?.length === 0) {
                    continue;
                }
                if (pathSegment === ".") {
                    continue;
                }
                if (pathSegment === "..") {
                    normalizedPathSegments.pop();
                }
                else {
                    normalizedPathSegments.push(pathSegment);
                }
            }
            const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
            const doubleEncoded = (0,escape_uri/* escapeUri */.o)(normalizedPath);
            return doubleEncoded.replace(/%2F/g, "/");
        }
        return path;
    }
    validateResolvedCredentials(credentials) {
        if (typeof credentials !== "object" ||
            typeof credentials.accessKeyId !== "string" ||
            typeof credentials.secretAccessKey !== "string") {
            throw new Error("Resolved credential object is not valid");
        }
    }
    formatDate(now) {
        const longDate = iso8601(now).replace(/[-:]/g, "");
        return {
            longDate,
            shortDate: longDate.slice(0, 8),
        };
    }
    getCanonicalHeaderList(headers) {
        return Object.keys(headers).sort().join(";");
    }
}

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js


const signingKeyCache = {};
const cacheQueue = [];
const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
    const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
    const cacheKey = `${shortDate}:${region}:${service}:${(0,hex_encoding/* toHex */.n)(credsHash)}:${credentials.sessionToken}`;
    if (cacheKey in signingKeyCache) {
        return signingKeyCache[cacheKey];
    }
    cacheQueue.push(cacheKey);
    while (cacheQueue.length > MAX_CACHE_SIZE) {
        delete signingKeyCache[cacheQueue.shift()];
    }
    let key = `AWS4${credentials.secretAccessKey}`;
    for (const signable of [shortDate, region, service, KEY_TYPE_IDENTIFIER]) {
        key = await hmac(sha256Constructor, key, signable);
    }
    return (signingKeyCache[cacheKey] = key);
};
const hmac = (ctor, secret, data) => {
    const hash = new ctor(secret);
    hash.update((0,toUint8Array/* toUint8Array */.F)(data));
    return hash.digest();
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
var writeKey = __nccwpck_require__(70412);
;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js


const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
    const canonical = {};
    for (const headerName of Object.keys(headers).sort()) {
        if (headers[headerName] == undefined) {
            continue;
        }
        const canonicalHeaderName = headerName.toLowerCase();
        if ((0,transport_hasOwn/* hasOwn */.$)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) ||
            unsignableHeaders?.has(canonicalHeaderName) ||
            PROXY_HEADER_PATTERN.test(canonicalHeaderName) ||
            SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
            if (!signableHeaders || (signableHeaders && !signableHeaders.has(canonicalHeaderName))) {
                continue;
            }
        }
        if (canonicalHeaderName === "__proto__") {
            (0,writeKey/* writeKey */.T)(canonical);
        }
        canonical[canonicalHeaderName] = headers[headerName]
            .replace(/[\r\n]/g, " ")
            .replace(/[ \t]+/g, " ")
            .replace(/^ | $/g, "");
    }
    return canonical;
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var is_array_buffer = __nccwpck_require__(11719);
;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js



const getPayloadHash = async ({ headers, body }, hashConstructor) => {
    for (const headerName in headers) {
        if (!(0,transport_hasOwn/* hasOwn */.$)(headers, headerName)) {
            continue;
        }
        if (headerName.toLowerCase() === SHA256_HEADER) {
            return headers[headerName];
        }
    }
    if (body == undefined) {
        return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    }
    else if (typeof body === "string" || ArrayBuffer.isView(body) || (0,is_array_buffer/* isArrayBuffer */.m)(body)) {
        const hashCtor = new hashConstructor();
        hashCtor.update((0,toUint8Array/* toUint8Array */.F)(body));
        return (0,hex_encoding/* toHex */.n)(await hashCtor.digest());
    }
    return UNSIGNED_PAYLOAD;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/headerUtil.js

const hasHeader = (soughtHeader, headers) => {
    soughtHeader = soughtHeader.toLowerCase();
    for (const headerName in headers) {
        if (!(0,transport_hasOwn/* hasOwn */.$)(headers, headerName)) {
            continue;
        }
        if (soughtHeader === headerName.toLowerCase()) {
            return true;
        }
    }
    return false;
};

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __nccwpck_require__(19725);
;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js


const moveHeadersToQuery = (request, options = {}) => {
    const { headers, query = {} } = httpRequest/* HttpRequest */.K.clone(request);
    for (const name in headers) {
        if (!(0,transport_hasOwn/* hasOwn */.$)(headers, name)) {
            continue;
        }
        const lname = name.toLowerCase();
        if ((lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname)) ||
            options.hoistableHeaders?.has(lname)) {
            query[name] = headers[name];
            delete headers[name];
        }
    }
    return {
        ...request,
        headers,
        query,
    };
};

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/prepareRequest.js



const prepareRequest = (request) => {
    request = httpRequest/* HttpRequest */.K.clone(request);
    for (const headerName in request.headers) {
        if (!(0,transport_hasOwn/* hasOwn */.$)(request.headers, headerName)) {
            continue;
        }
        if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) {
            delete request.headers[headerName];
        }
    }
    return request;
};

;// CONCATENATED MODULE: ./node_modules/@smithy/signature-v4/dist-es/SignatureV4.js










class SignatureV4 extends SignatureV4Base {
    headerFormatter = new HeaderFormatter();
    constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true, }) {
        super({
            applyChecksum,
            credentials,
            region,
            service,
            sha256,
            uriEscapePath,
        });
    }
    async presign(originalRequest, options = {}) {
        const { signingDate = new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService, } = options;
        const credentials = await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? (await this.regionProvider());
        const { longDate, shortDate } = this.formatDate(signingDate);
        if (expiresIn > MAX_PRESIGNED_TTL) {
            return Promise.reject("Signature version 4 presigned URLs" + " must have an expiration date less than one week in" + " the future");
        }
        const scope = createScope(shortDate, region, signingService ?? this.service);
        const request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders, hoistableHeaders });
        if (credentials.sessionToken) {
            request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
        }
        request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
        request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
        request.query[AMZ_DATE_QUERY_PARAM] = longDate;
        request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
        const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
        request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
        request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
        return request;
    }
    async sign(toSign, options) {
        if (typeof toSign === "string") {
            return this.signString(toSign, options);
        }
        else if (toSign.headers && toSign.payload) {
            return this.signEvent(toSign, options);
        }
        else if (toSign.message) {
            return this.signMessage(toSign, options);
        }
        else {
            return this.signRequest(toSign, options);
        }
    }
    async signEvent({ headers, payload }, { signingDate = new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials, }) {
        const region = signingRegion ?? (await this.regionProvider());
        const { shortDate, longDate } = this.formatDate(signingDate);
        const scope = createScope(shortDate, region, signingService ?? this.service);
        const hashedPayload = await getPayloadHash({ headers: {}, body: payload }, this.sha256);
        const hash = new this.sha256();
        hash.update(headers);
        const hashedHeaders = (0,hex_encoding/* toHex */.n)(await hash.digest());
        const stringToSign = [
            EVENT_ALGORITHM_IDENTIFIER,
            longDate,
            scope,
            priorSignature,
            hashedHeaders,
            hashedPayload,
        ].join("\n");
        return this.signString(stringToSign, {
            signingDate,
            signingRegion: region,
            signingService,
            eventStreamCredentials,
        });
    }
    async signMessage(signableMessage, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials }) {
        const promise = this.signEvent({
            headers: this.headerFormatter.format(signableMessage.message.headers),
            payload: signableMessage.message.body,
        }, {
            signingDate,
            signingRegion,
            signingService,
            priorSignature: signableMessage.priorSignature,
            eventStreamCredentials,
        });
        return promise.then((signature) => {
            return { message: signableMessage.message, signature };
        });
    }
    async signString(stringToSign, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials, } = {}) {
        const credentials = eventStreamCredentials ?? (await this.credentialProvider());
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? (await this.regionProvider());
        const { shortDate } = this.formatDate(signingDate);
        const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
        hash.update((0,toUint8Array/* toUint8Array */.F)(stringToSign));
        return (0,hex_encoding/* toHex */.n)(await hash.digest());
    }
    async signRequest(requestToSign, { signingDate = new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService, } = {}) {
        const credentials = await this.credentialProvider();
        this.validateResolvedCredentials(credentials);
        const region = signingRegion ?? (await this.regionProvider());
        const request = prepareRequest(requestToSign);
        const { longDate, shortDate } = this.formatDate(signingDate);
        const scope = createScope(shortDate, region, signingService ?? this.service);
        request.headers[AMZ_DATE_HEADER] = longDate;
        if (credentials.sessionToken) {
            request.headers[TOKEN_HEADER] = credentials.sessionToken;
        }
        const payloadHash = await getPayloadHash(request, this.sha256);
        if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) {
            request.headers[SHA256_HEADER] = payloadHash;
        }
        const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
        const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
        request.headers[AUTH_HEADER] =
            `${ALGORITHM_IDENTIFIER} ` +
                `Credential=${credentials.accessKeyId}/${scope}, ` +
                `SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, ` +
                `Signature=${signature}`;
        return request;
    }
    async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
        const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
        const hash = new this.sha256(await keyPromise);
        hash.update((0,toUint8Array/* toUint8Array */.F)(stringToSign));
        return (0,hex_encoding/* toHex */.n)(await hash.digest());
    }
    getSigningKey(credentials, region, shortDate, service) {
        return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
    }
}


/***/ }),

/***/ 47418:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SMITHY_CONTEXT_KEY)
/* harmony export */ });
const SMITHY_CONTEXT_KEY = "__smithy_context";


/***/ }),

/***/ 98669:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ IniSectionType)
/* harmony export */ });
var IniSectionType;
(function (IniSectionType) {
    IniSectionType["PROFILE"] = "profile";
    IniSectionType["SSO_SESSION"] = "sso-session";
    IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 32850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages),
/* harmony export */   v: () => (/* binding */ eachPage)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10729);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(11482);
/* harmony import */ var _understand_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92952);



/**
 * Most pages of a listing. Our choice: ten times as many as the quota for versions of a project, 100 unless raised, would fill
 * with a version each. AWS General Reference, Rekognition quotas.
 */
const PAGES_MAX = 1000;
/** All pages and their retries: some thousand versions take seconds. Our choice. */
const WHOLE = { deadlineMs: 10 * 60_000, afterCancelMs: 0 };
/**
 * @param read  one page, one attempt
 * @returns the items of all pages
 * @throws ServiceError `no-answer` for a listing without an end: a token that repeats, too many pages, too long a time
 */
function allPages(deps, facts, read) {
    // The calls within have their own session.
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)({ ...deps, session: undefined }, WHOLE, facts, async (signal) => {
        const items = [];
        const seen = new Set();
        let token;
        for (let pages = 0; pages < PAGES_MAX; pages += 1) {
            const page = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryRead */ .Ng)(deps, async () => {
                const next = await read(token);
                if (next.nextToken !== undefined && seen.has(next.nextToken)) {
                    throw (0,_understand_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(facts, 'the listing does not end: the service returned the same NextToken again');
                }
                return next;
            });
            items.push(...page.items);
            token = page.nextToken;
            if (token === undefined)
                return items;
            seen.add(token);
            signal.throwIfAborted();
        }
        throw (0,_understand_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(facts, `the listing does not end: it continues after ${String(PAGES_MAX)} pages`);
    });
}
/**
 * Most pages of a listing that is read as it goes. Our choice: with 100 items a page, four times the images that a dataset may
 * have. Developer guide, "Guidelines and quotas": 250,000.
 */
const STREAMED_PAGES_MAX = 10_000;
/**
 * The pages of a listing that is too long to be held at once, each asked for when the one before it was used.
 * @param read  one page, one attempt
 * @throws ServiceError `no-answer` for a listing without an end: a token that repeats, too many pages
 */
async function* eachPage(deps, facts, read) {
    const seen = new Set();
    let token;
    for (let pages = 0; pages < STREAMED_PAGES_MAX; pages += 1) {
        const asked = token;
        const { items, nextToken } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryRead */ .Ng)(deps, () => read(asked));
        yield items;
        if (nextToken === undefined)
            return;
        if (seen.has(nextToken)) {
            throw (0,_understand_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(facts, 'the listing does not end: the service returned the same NextToken again');
        }
        seen.add(nextToken);
        token = nextToken;
    }
    throw (0,_understand_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(facts, `the listing does not end: it continues after ${String(STREAMED_PAGES_MAX)} pages`);
}


/***/ }),

/***/ 10729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69480);
/* harmony import */ var _route_of_call_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33456);
/* harmony import */ var _to_service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(80966);




/** Why the timers of a call end. One for all: without a reason, each abort would make an error of its own, with a stack. */
const FINISHED = new Error('the call has finished');
/**
 * Sends one call, once its credentials are good for it: that comes before the deadline of the call itself, so that a
 * renewal that fails is never taken for a lost answer.
 * @throws ServiceError: `no-answer` past the deadline, and past the end of the step, where `unsent` says whether it was
 *   sent at all; `aborted` after a cancel; else as the service answered
 * @throws ActionError or ServiceError as CallSession.ready does; the call was not sent then
 */
async function attempt(deps, limits, about, send) {
    const facts = deps.place === undefined ? about : { ...about, place: deps.place };
    throwIfCancelled(deps.signal, facts);
    throwIfEnded(deps.end, facts);
    const keyId = await deps.session?.ready();
    // Not the call's own facts: it was not sent.
    throwIfCancelled(deps.signal, deps.session?.call ?? facts);
    throwIfEnded(deps.end, facts);
    const call = new AbortController();
    const done = new AbortController();
    const endBy = async (wait, error) => {
        await wait;
        throw error();
    };
    const leftMs = limits.outlivesEnd === true ? Infinity : (deps.end?.leftMs() ?? Infinity);
    const late = endBy(deps.sleep(Math.min(limits.deadlineMs, leftMs), done.signal), () => leftMs < limits.deadlineMs
        ? new _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({ ...facts, kind: 'no-answer', errorName: _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUT_ENDED */ .tf }, 'timeout ended before the answer')
        : lateError({ ...facts, proxy: (0,_route_of_call_js__WEBPACK_IMPORTED_MODULE_2__/* .routeOf */ .L)(call.signal) }, limits.deadlineMs));
    const cancelled = endBy(cancelThenWait(deps, limits.afterCancelMs, done.signal), () => abortedError(facts));
    try {
        return await Promise.race([send(call.signal), late, cancelled]);
    }
    catch (error) {
        // Only now: the end of an aborted call must not be handled before the reason for the abort.
        call.abort();
        if (error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
            throw error;
        const refusal = (0,_to_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .toServiceError */ .N)(error, { ...facts, role: deps.session?.roleArn, proxy: (0,_route_of_call_js__WEBPACK_IMPORTED_MODULE_2__/* .routeOf */ .L)(call.signal) });
        throw refusedSession(refusal, deps.session, keyId);
    }
    finally {
        done.abort(FINISHED);
        await Promise.allSettled([late, cancelled]);
    }
}
/** Credentials that expired early (because the runner's clock was set back, for example) do not end the run where others are available. */
function refusedSession(error, session, keyId) {
    if (error.kind !== 'credentials-expired' || keyId === undefined)
        return error;
    if (session?.mayReplace(keyId) !== true)
        return error;
    return new _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({ ...error.facts, kind: 'session-ended' }, error.message, error);
}
/** Settles some time after the runner's cancel; rejects once the call is done. */
async function cancelThenWait(deps, ms, done) {
    await new Promise((resolve, reject) => {
        const onDone = () => {
            deps.signal.removeEventListener('abort', onCancel);
            reject(FINISHED);
        };
        const onCancel = () => {
            done.removeEventListener('abort', onDone);
            resolve();
        };
        deps.signal.addEventListener('abort', onCancel, { once: true });
        done.addEventListener('abort', onDone, { once: true });
    });
    if (ms > 0)
        await deps.sleep(ms, done);
}
function lateError(facts, deadlineMs) {
    const seconds = String(deadlineMs / 1000);
    return new _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({ ...facts, kind: 'no-answer', errorName: 'TimeoutError' }, `no answer within ${seconds} s`);
}
function throwIfCancelled(signal, facts) {
    if (signal.aborted)
        throw abortedError(facts);
}
function throwIfEnded(end, facts) {
    if (end === undefined || end.leftMs() > 0)
        return;
    const past = { kind: 'no-answer', errorName: _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUT_ENDED */ .tf, unsent: true };
    throw new _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({ ...facts, ...past }, 'timeout had ended, so it was not sent');
}
function abortedError(facts) {
    return new _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({ ...facts, kind: 'aborted', errorName: 'AbortError' }, 'the step was cancelled');
}


/***/ }),

/***/ 67696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   y: () => (/* binding */ clientConfig)
/* harmony export */ });
/* harmony import */ var _model_without_undefined_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57777);
/* harmony import */ var _request_handler_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27280);


const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** The settings for a connection; without a session, those of a client that finds its credentials itself or needs none. */
function clientConfig(connection, session) {
    return {
        region: connection.region,
        maxAttempts: 1,
        customUserAgent: 'train-custom-labels',
        logger: SILENT,
        ...(0,_model_without_undefined_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUndefined */ .r)({
            credentials: session?.credentials,
            requestHandler: (0,_request_handler_js__WEBPACK_IMPORTED_MODULE_0__/* .requestHandlerFor */ .n)(connection.network),
        }),
    };
}
/** Where the calls of a service go. An address for one service counts for more than one for all. */
function placeOf({ region, network }, service) {
    const endpoints = network?.endpoints ?? [];
    const endpoint = endpoints.find((one) => one.service === service) ?? endpoints.find((one) => one.service === undefined);
    return endpoint === undefined ? { region } : { region, endpoint: `${endpoint.shown} (${endpoint.variable})` };
}
function nothing() {
    // What the client says is not for the log.
}


/***/ }),

/***/ 55380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ connectAws),
  a: () => (/* binding */ connectionOf)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
var configurations = __nccwpck_require__(60846);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
var hostHeaderMiddleware = __nccwpck_require__(9007);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js + 3 modules
var user_agent_middleware = __nccwpck_require__(20721);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware = __nccwpck_require__(75180);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js + 2 modules
var getRecursionDetectionPlugin = __nccwpck_require__(87591);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js + 2 modules
var getHttpAuthSchemeEndpointRuleSetPlugin = __nccwpck_require__(72781);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = __nccwpck_require__(67086);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js + 1 modules
var getHttpSigningMiddleware = __nccwpck_require__(21567);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var client = __nccwpck_require__(78702);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js + 3 modules
var resolveRegionConfig = __nccwpck_require__(27503);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
var endpoints = __nccwpck_require__(34172);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var contentLengthMiddleware = __nccwpck_require__(87041);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js + 6 modules
var middleware_retry_configurations = __nccwpck_require__(37760);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/index.js + 5 modules
var retry = __nccwpck_require__(22122);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js + 3 modules
var getSchemaSerdePlugin = __nccwpck_require__(7849);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js + 4 modules
var httpAuthSchemes = __nccwpck_require__(88181);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __nccwpck_require__(68743);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __nccwpck_require__(29362);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/auth/httpAuthSchemeProvider.js


const defaultRekognitionHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "rekognition",
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
const defaultRekognitionHttpAuthSchemeProvider = (authParameters) => {
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

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/endpoint/EndpointParameters.js
var EndpointParameters = __nccwpck_require__(29415);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/package.json
const package_namespaceObject = {"rE":"3.1142.0"};
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var emitWarningIfUnsupportedVersion = __nccwpck_require__(55477);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js + 4 modules
var defaultUserAgent = __nccwpck_require__(82217);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var nodeAppIdConfigOptions = __nccwpck_require__(27652);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js + 2 modules
var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __nccwpck_require__(22628);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js + 2 modules
var defaultProvider = __nccwpck_require__(89882);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var smithy_client_emitWarningIfUnsupportedVersion = __nccwpck_require__(61034);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var defaults_mode = __nccwpck_require__(50479);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js + 1 modules
var resolveDefaultsModeConfig = __nccwpck_require__(38234);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __nccwpck_require__(83945);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var regionConfig_config = __nccwpck_require__(16152);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var NodeUseDualstackEndpointConfigOptions = __nccwpck_require__(77580);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var NodeUseFipsEndpointConfigOptions = __nccwpck_require__(24254);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var util_retry_config = __nccwpck_require__(84353);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
var calculateBodyLength = __nccwpck_require__(82127);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
var node_http_handler = __nccwpck_require__(51668);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
var stream_collector = __nccwpck_require__(26660);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js + 2 modules
var AwsSdkSigV4Signer = __nccwpck_require__(2526);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = __nccwpck_require__(8999);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js + 1 modules
var Sha256Node = __nccwpck_require__(910);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = __nccwpck_require__(57545);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js + 1 modules
var parseUrl = __nccwpck_require__(28977);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = __nccwpck_require__(39700);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = __nccwpck_require__(67305);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = __nccwpck_require__(47332);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __nccwpck_require__(69809);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js + 2 modules
var aws = __nccwpck_require__(16180);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = __nccwpck_require__(48479);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js + 24 modules
var decideEndpoint = __nccwpck_require__(17009);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __nccwpck_require__(11046);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = __nccwpck_require__(55258);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/endpoint/bdd.js

const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
const _data = {
    conditions: [
        [c, [g]],
        [c, j],
        ["aws.partition", j, d],
        [e, [{ [k]: "UseFIPS" }, b]],
        [e, [{ [k]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, i],
        ["https://rekognition-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://rekognition-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://rekognition.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://rekognition.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 12, 3,
    1, 4, r + 11,
    2, 5, r + 11,
    3, 8, 6,
    4, 7, r + 10,
    5, r + 8, r + 9,
    4, 10, 9,
    6, r + 6, r + 7,
    5, 11, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 13,
    4, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram/* BinaryDecisionDiagram */.d.from(nodes, root, _data.conditions, _data.results);

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/endpoint/endpointResolver.js



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

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __nccwpck_require__(54274);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/runtimeConfig.shared.js









const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2016-06-27",
        base64Decoder: config?.base64Decoder ?? fromBase64/* fromBase64 */.E,
        base64Encoder: config?.base64Encoder ?? toBase64/* toBase64 */.n,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultRekognitionHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer/* AwsSdkSigV4Signer */.f2(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger/* NoOpLogger */.N(),
        protocol: config?.protocol ?? AwsJson1_1Protocol/* AwsJson1_1Protocol */.T,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.rekognition",
            errorTypeRegistries: schemas_0/* errorTypeRegistries */.q1U,
            version: "2016-06-27",
            serviceTarget: "RekognitionService",
        },
        serviceId: config?.serviceId ?? "Rekognition",
        sha256: config?.sha256 ?? Sha256Node/* Sha256Node */.k,
        urlParser: config?.urlParser ?? parseUrl/* parseUrl */.D,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8/* fromUtf8 */.a,
        utf8Encoder: config?.utf8Encoder ?? toUtf8/* toUtf8 */.P,
    };
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/runtimeConfig.js










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
var region_config_resolver_extensions = __nccwpck_require__(9999);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js + 3 modules
var defaultExtensionConfiguration = __nccwpck_require__(46571);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var httpExtensionConfiguration = __nccwpck_require__(20274);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/auth/httpAuthExtensionConfiguration.js
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

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/runtimeExtensions.js




const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0,region_config_resolver_extensions/* getAwsRegionExtensionConfiguration */.R)(runtimeConfig), (0,defaultExtensionConfiguration/* getDefaultExtensionConfiguration */.xA)(runtimeConfig), (0,httpExtensionConfiguration/* getHttpHandlerExtensionConfiguration */.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0,region_config_resolver_extensions/* resolveAwsRegionExtensionConfiguration */.$)(extensionConfiguration), (0,defaultExtensionConfiguration/* resolveDefaultRuntimeConfig */.uv)(extensionConfiguration), (0,httpExtensionConfiguration/* resolveHttpHandlerRuntimeConfig */.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/RekognitionClient.js













class RekognitionClient extends client/* Client */.K {
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
            httpAuthSchemeParametersProvider: defaultRekognitionHttpAuthSchemeParametersProvider,
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

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/DescribeProjectVersionsCommand.js
var DescribeProjectVersionsCommand = __nccwpck_require__(16795);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commandBuilder.js
var commandBuilder = __nccwpck_require__(12522);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/ListDatasetEntriesCommand.js


class ListDatasetEntriesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListDatasetEntries", schemas_0/* ListDatasetEntries$ */.ZvP) {
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/DescribeProjectsCommand.js
var DescribeProjectsCommand = __nccwpck_require__(77575);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/CreateProjectCommand.js


class CreateProjectCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreateProject", schemas_0/* CreateProject$ */.SbE) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/CreateProjectVersionCommand.js


class CreateProjectVersionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreateProjectVersion", schemas_0/* CreateProjectVersion$ */.ccg) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/TagResourceCommand.js


class TagResourceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "TagResource", schemas_0/* TagResource$ */.Jqp) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-rekognition/dist-es/commands/ListTagsForResourceCommand.js


class ListTagsForResourceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListTagsForResource", schemas_0/* ListTagsForResource$ */.Tzn) {
}

// EXTERNAL MODULE: ./lib/src/model/create-version-input.js
var create_version_input = __nccwpck_require__(35386);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __nccwpck_require__(69480);
// EXTERNAL MODULE: ./lib/src/aws/all-pages.js
var all_pages = __nccwpck_require__(32850);
// EXTERNAL MODULE: ./lib/src/aws/attempt.js
var attempt = __nccwpck_require__(10729);
// EXTERNAL MODULE: ./lib/src/aws/client-config.js
var client_config = __nccwpck_require__(67696);
// EXTERNAL MODULE: ./lib/src/aws/open-client.js
var open_client = __nccwpck_require__(83992);
// EXTERNAL MODULE: ./lib/src/aws/retry.js
var aws_retry = __nccwpck_require__(11482);
// EXTERNAL MODULE: ./lib/src/aws/to-project-version.js
var to_project_version = __nccwpck_require__(31634);
// EXTERNAL MODULE: ./lib/src/aws/understand.js
var understand = __nccwpck_require__(92952);
;// CONCATENATED MODULE: ./lib/src/aws/rekognition.js
/** The Rekognition port on the official client. The client's own retries are off: see retry.ts. */










/** The client of one connection. Sends nothing by being made. */
function openRekognition(given, connection) {
    return (0,open_client/* openClient */.M)(new RekognitionClient((0,client_config/* clientConfig */.y)(connection, given.session)), given, connection, 'rekognition');
}
/** What trains and describes, on a client. */
function createRekognition({ client, deps }) {
    const describe = async (input) => {
        const facts = { service: 'rekognition', operation: 'DescribeProjectVersions', resource: input.ProjectArn };
        const answer = await (0,attempt/* attempt */.C)(deps, aws_retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new DescribeProjectVersionsCommand/* DescribeProjectVersionsCommand */.r(input), { abortSignal }));
        return (0,understand/* understand */.ZL)(facts, () => {
            const nextToken = (0,understand/* textOf */.b6)(answer.NextToken, 'NextToken');
            return {
                items: (0,understand/* listOf */.c3)(answer.ProjectVersionDescriptions, 'ProjectVersionDescriptions').map(to_project_version/* toProjectVersion */.TI),
                nextToken: nextToken === '' ? undefined : nextToken,
            };
        });
    };
    const findVersionOnce = async (projectArn, versionName) => {
        try {
            const page = await describe({ ProjectArn: projectArn, VersionNames: [versionName] });
            return page.items.find((version) => version.name === versionName);
        }
        catch (error) {
            // For a name that the project does not have, an empty list and this error are both possible. The project
            // itself is known to exist by then.
            if (error instanceof service_error/* ServiceError */._7 && error.kind === 'not-found')
                return undefined;
            throw error;
        }
    };
    return {
        findVersionOnce,
        findVersion: (projectArn, versionName) => (0,aws_retry/* retryRead */.Ng)(deps, () => findVersionOnce(projectArn, versionName)),
        listVersions: (projectArn) => (0,all_pages/* allPages */.S)(deps, { service: 'rekognition', operation: 'DescribeProjectVersions', resource: projectArn }, (NextToken) => describe({ ProjectArn: projectArn, MaxResults: 100, NextToken })),
        datasetEntries: (DatasetArn) => {
            const facts = { service: 'rekognition', operation: 'ListDatasetEntries', resource: DatasetArn };
            return (0,all_pages/* eachPage */.v)(deps, facts, async (NextToken) => {
                const answer = await (0,attempt/* attempt */.C)(deps, aws_retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new ListDatasetEntriesCommand({ DatasetArn, MaxResults: 100, NextToken }), { abortSignal }));
                return (0,understand/* understand */.ZL)(facts, () => {
                    const nextToken = (0,understand/* textOf */.b6)(answer.NextToken, 'NextToken');
                    return {
                        items: (0,understand/* textsOf */.CB)(answer.DatasetEntries, 'DatasetEntries'),
                        nextToken: nextToken === '' ? undefined : nextToken,
                    };
                });
            });
        },
        findProject: (name) => (0,aws_retry/* retryRead */.Ng)(deps, async () => {
            const facts = { service: 'rekognition', operation: 'DescribeProjects', resource: `project ${name}` };
            const answer = await (0,attempt/* attempt */.C)(deps, aws_retry/* READ_LIMITS */.Cl, facts, (abortSignal) => 
            // Without Features the service hides content moderation projects, and the name would look free.
            client.send(new DescribeProjectsCommand/* DescribeProjectsCommand */.B({ ProjectNames: [name], Features: ['CUSTOM_LABELS', 'CONTENT_MODERATION'] }), {
                abortSignal,
            }));
            const projects = (0,understand/* understand */.ZL)(facts, () => (0,understand/* listOf */.c3)(answer.ProjectDescriptions, 'ProjectDescriptions').map(to_project_version/* toProject */.l4));
            return projects.find((project) => project.name === name);
        }),
        createProject: async (name, tags) => {
            const facts = {
                service: 'rekognition',
                operation: 'CreateProject',
                resource: `project ${name}`,
                tagged: !isEmpty(tags),
            };
            const answer = await (0,attempt/* attempt */.C)(deps, aws_retry/* CREATE_LIMITS */.Of, facts, (abortSignal) => client.send(new CreateProjectCommand({ ProjectName: name, Tags: isEmpty(tags) ? undefined : tags }), {
                abortSignal,
            }));
            return (0,understand/* understand */.ZL)(facts, () => (0,understand/* arnOf */.RY)(answer.ProjectArn, to_project_version/* PROJECT_ARN */.Am, 'ProjectArn'));
        },
        createProjectVersion: async (request) => {
            const facts = {
                service: 'rekognition',
                operation: 'CreateProjectVersion',
                resource: request.projectArn,
                kmsKeyId: request.kmsKeyId,
                tagged: !isEmpty(request.tags),
            };
            const answer = await (0,attempt/* attempt */.C)(deps, aws_retry/* CREATE_LIMITS */.Of, facts, (abortSignal) => client.send(new CreateProjectVersionCommand((0,create_version_input/* toCreateVersionInput */.M)(request)), { abortSignal }));
            return (0,understand/* understand */.ZL)(facts, () => (0,understand/* arnOf */.RY)(answer.ProjectVersionArn, to_project_version/* VERSION_ARN */.PE, 'ProjectVersionArn'));
        },
        tag: (arn, tags) => (0,aws_retry/* retryRead */.Ng)(deps, async () => {
            const facts = { service: 'rekognition', operation: 'TagResource', resource: arn };
            await (0,attempt/* attempt */.C)(deps, aws_retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new TagResourceCommand({ ResourceArn: arn, Tags: tags }), { abortSignal }));
        }),
        listTags: (arn) => (0,aws_retry/* retryRead */.Ng)(deps, async () => {
            const facts = { service: 'rekognition', operation: 'ListTagsForResource', resource: arn };
            const answer = await (0,attempt/* attempt */.C)(deps, aws_retry/* READ_LIMITS */.Cl, facts, (abortSignal) => client.send(new ListTagsForResourceCommand({ ResourceArn: arn }), { abortSignal }));
            return (0,understand/* understand */.ZL)(facts, () => (0,to_project_version/* toTags */.LZ)(answer.Tags));
        }),
    };
}
function isEmpty(tags) {
    return Object.keys(tags).length === 0;
}

// EXTERNAL MODULE: ./lib/src/aws/role-session.js
var role_session = __nccwpck_require__(81023);
;// CONCATENATED MODULE: ./lib/src/aws/connect.js


/** Makes the ports. */
function connectAws(given, connection, log, end) {
    return connectionOf(given, connection, log, end).ports;
}
/** Opens a connection. The first call is sent sooner without S3's client, so that is loaded later. */
function connectionOf(given, connection, log, end) {
    const deps = { ...given, end };
    const reach = { ...deps, session: openSession(deps, connection, log) };
    let loaded;
    const objects = () => (loaded ??= Promise.all(/* import() */[__nccwpck_require__.e(2291), __nccwpck_require__.e(4757), __nccwpck_require__.e(1460), __nccwpck_require__.e(8396), __nccwpck_require__.e(2580)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52580)).then(({ connectS3 }) => connectS3(reach, connection)));
    let loadedExecutions;
    const executions = () => (loadedExecutions ??= Promise.all(/* import() */[__nccwpck_require__.e(7497), __nccwpck_require__.e(6869)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56869)).then(({ connectExecutions }) => connectExecutions(reach, connection)));
    const client = openRekognition(reach, connection);
    const rekognition = createRekognition(client);
    const ports = {
        rekognition: {
            ...rekognition,
            // Every run asks for its project first. Not later: after a wait of a day, a runner that keeps the files of the action
            // may have those of another version.
            findProject: async (name) => {
                const project = await rekognition.findProject(name);
                await objects();
                return project;
            },
        },
        models: {
            detect: async (arn, image, options) => {
                const { createModels } = await __nccwpck_require__.e(/* import() */ 2749).then(__nccwpck_require__.bind(__nccwpck_require__, 12749));
                return createModels(client).detect(arn, image, options);
            },
        },
        executions: {
            start: async (request) => (await executions()).start(request),
            status: async (executionArn) => (await executions()).status(executionArn),
        },
        objects: {
            head: async (object) => (await objects()).head(object),
            read: async (object, use, part) => (await objects()).read(object, use, part),
            upload: async (object, file) => (await objects()).upload(object, file),
            bucket: async (name) => (await objects()).bucket(name),
        },
        images: lateImages(reach, connection),
    };
    return { reach, client, ports };
}
function lateImages(reach, connection) {
    let loaded;
    const images = () => (loaded ??= Promise.all(/* import() */[__nccwpck_require__.e(2291), __nccwpck_require__.e(4757), __nccwpck_require__.e(1460), __nccwpck_require__.e(8396), __nccwpck_require__.e(6141)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16141)).then(({ connectImages }) => connectImages(reach, connection)));
    return {
        firstBytes: async (object, wanted) => (await images()).firstBytes(object, wanted),
        bucket: async (name, owner) => (await images()).bucket(name, owner),
    };
}
/** The session of the role that is to be assumed, if any. The client of STS is loaded only for one. */
function openSession(deps, connection, log) {
    const { role } = connection;
    if (role === undefined)
        return undefined;
    let loaded;
    const assume = async () => {
        loaded ??= Promise.all(/* import() */[__nccwpck_require__.e(4757), __nccwpck_require__.e(6619), __nccwpck_require__.e(9549)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69549)).then(({ createAssumeRole }) => createAssumeRole(deps, connection, role));
        return (await loaded)();
    };
    return (0,role_session/* createRoleSession */.D)({ ...deps, assume, log }, role.arn);
}


/***/ }),

/***/ 42029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isOfConnection)
/* harmony export */ });
/** Which errors are of the connection, so that another try may fare better. All others are faults of this side. */
/** Of sockets and name servers. Node documentation, "Common system errors", and `dns` error codes. */
const OF_SOCKETS = /^E(CONN(RESET|REFUSED|ABORTED)|PIPE|TIMEDOUT|SOCKETTIMEDOUT|HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN|NETRESET|ADDRNOTAVAIL|NOTFOUND|AI_[A-Z]+|PROTO)$/;
/** Of TLS, of the parser of HTTP, of streams that end early, and of tunnels through a proxy. Node documentation, "Errors". */
const OF_PROTOCOLS = /^(ERR_(SSL|TLS|PROXY)_[A-Z0-9_]+|HPE_[A-Z_]+|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2?_(STREAM|SESSION)_[A-Z_]+)$/;
/** Of certificates. Node documentation, "X509 certificate error codes". */
const OF_CERTIFICATES = /^(UNABLE_TO_(GET|DECRYPT|DECODE|VERIFY)_[A-Z_]+|CERT_[A-Z_]+|CRL_[A-Z_]+|ERROR_IN_[A-Z_]+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$/;
/** Names that clients give to what has no code: their own time limits, an abort, and the answer of a proxy. */
const NAMES = new Set(['TimeoutError', 'AbortError', 'ProxyError']);
/** The S3 client's error for a body whose bytes do not match S3's checksum. */
const OF_BODIES = 'Checksum mismatch';
/** @param name  the error's code, or its name where it has none */
function isOfConnection(name, message) {
    return (NAMES.has(name) ||
        [OF_SOCKETS, OF_PROTOCOLS, OF_CERTIFICATES].some((codes) => codes.test(name)) ||
        message.startsWith(OF_BODIES));
}


/***/ }),

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createEnvironmentSession)
});

// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __nccwpck_require__(52711);
// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __nccwpck_require__(69480);
// EXTERNAL MODULE: ./lib/src/aws/attempt.js
var attempt = __nccwpck_require__(10729);
// EXTERNAL MODULE: ./lib/src/aws/connection-error.js
var connection_error = __nccwpck_require__(42029);
// EXTERNAL MODULE: ./lib/src/aws/member.js
var member = __nccwpck_require__(23336);
;// CONCATENATED MODULE: ./lib/src/aws/missing-credentials.js


/** The error for credentials that were never found. */
function missingCredentials(env, error) {
    const why = whyOf(env, error);
    const words = (0,action_error/* messageOf */.bD)(error).replace(/\s+/g, ' ').trim();
    return new action_error/* ActionError */.lZ('CREDENTIALS_MISSING', `${why?.sentence ?? 'The AWS SDK found no credentials in the environment of the step'} (${words}).`, { cause: error, hint: why === undefined ? undefined : `${why.hint} Nothing was sent to AWS.` });
}
/** In the order of the SDK. */
function whyOf(env, error) {
    return ofTokenFile(env, error) ?? ofProfile(env) ?? ofKeys(env) ?? ofRole(env) ?? ofContainer(env);
}
function ofTokenFile(env, error) {
    const path = missing_credentials_valueOf(env, 'AWS_WEB_IDENTITY_TOKEN_FILE');
    if (path === undefined || !(error instanceof Error) || (0,member/* memberOf */.C)(error, 'path') !== path)
        return undefined;
    return {
        sentence: `AWS_WEB_IDENTITY_TOKEN_FILE names ${path}, which cannot be read`,
        hint: 'Mount the pod’s token there so that the runner’s user can read it, or unset the variable and log in another way.',
    };
}
function ofProfile(env) {
    const profile = missing_credentials_valueOf(env, 'AWS_PROFILE');
    if (profile === undefined)
        return undefined;
    const files = [
        missing_credentials_valueOf(env, 'AWS_CONFIG_FILE') ?? '~/.aws/config',
        missing_credentials_valueOf(env, 'AWS_SHARED_CREDENTIALS_FILE') ?? '~/.aws/credentials',
    ].join(' and ');
    const gives = `${files} has no profile with this name and credentials`;
    return missing_credentials_valueOf(env, 'AWS_ACCESS_KEY_ID') === undefined
        ? {
            sentence: `AWS_PROFILE=${profile}, and ${gives}`,
            hint: 'Correct or unset AWS_PROFILE, or add credentials to the profile.',
        }
        : {
            sentence: `AWS_PROFILE=${profile} makes the AWS SDK ignore the keys in the environment (AWS_ACCESS_KEY_ID), and ${gives}`,
            hint: 'Unset AWS_PROFILE for the step so that the keys in the environment are used.',
        };
}
function ofKeys(env) {
    const pair = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
    return halfOf(env, pair, 'Set both in the environment of the step: a secret with a misspelled name is empty.');
}
function ofRole(env) {
    const pair = ['AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE'];
    return halfOf(env, pair, 'Set both, or use the input role-to-assume, which needs neither.');
}
function halfOf(env, pair, hint) {
    const [set, ...more] = pair.filter((variable) => missing_credentials_valueOf(env, variable) !== undefined);
    if (set === undefined || more.length > 0)
        return undefined;
    const other = pair.find((variable) => variable !== set) ?? '';
    return { sentence: `${set} is set and ${other} is not`, hint };
}
function ofContainer(env) {
    const variable = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'].find((name) => missing_credentials_valueOf(env, name) !== undefined);
    if (variable === undefined)
        return undefined;
    return {
        sentence: `${variable} names ${shownUri(missing_credentials_valueOf(env, variable) ?? '')}, which returned no credentials`,
        hint: `Correct ${variable}: an http:// address must be on this machine, or one that ECS or EKS uses. Or unset it and log in another way.`,
    };
}
/** Without what may be secret in it: user, password and query. */
function shownUri(uri) {
    return uri.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/]*@/i, '$1').replace(/[?#].*$/s, '');
}
function missing_credentials_valueOf(env, variable) {
    const value = env[variable] ?? '';
    return value === '' ? undefined : value;
}

// EXTERNAL MODULE: ./lib/src/aws/to-service-error.js
var to_service_error = __nccwpck_require__(80966);
;// CONCATENATED MODULE: ./lib/src/aws/environment-session.js







/** A command or a machine that provides credentials may be slow; after this long it hangs. Our choice. */
const FIND = { deadlineMs: 60_000, afterCancelMs: 0 };
const FACTS = { service: 'environment', operation: 'FindCredentials' };
/** The variables that contain keys themselves. */
const VARIABLES = {
    accessKeyId: 'AWS_ACCESS_KEY_ID',
    secretAccessKey: 'AWS_SECRET_ACCESS_KEY',
    sessionToken: 'AWS_SESSION_TOKEN',
};
/**
 * @param find  the client's own way to credentials, which keeps what it has found and renews what ends
 * @returns a session whose `ready` throws ActionError CREDENTIALS_MISSING or CREDENTIALS_INVALID immediately; once credentials
 *   were found, their renewal throws a ServiceError of a passing kind
 */
function createEnvironmentSession(deps, find) {
    const { env } = deps;
    let wasFound = false;
    return {
        call: FACTS,
        ready: async () => {
            const keys = await (0,attempt/* attempt */.C)({ sleep: deps.sleep, signal: deps.signal, end: deps.end }, FIND, FACTS, async () => {
                try {
                    return await find();
                }
                catch (error) {
                    throw toCredentialsError(error, env, wasFound);
                }
            });
            checkKeys(keys, env);
            wasFound = true;
            return keys.accessKeyId;
        },
        mayReplace: () => false,
    };
}
/** A role's token in a file is presented to STS, whose faults are like those of any service. */
function toCredentialsError(error, env, wasFound) {
    if (isOfSts(error)) {
        const facts = { service: 'sts', operation: 'AssumeRoleWithWebIdentity', resource: env.AWS_ROLE_ARN };
        return (0,to_service_error/* toServiceError */.N)(error, facts);
    }
    // What has worked before can work again: a machine that is busy, a file that is just being replaced.
    if (wasFound) {
        return new service_error/* ServiceError */._7({ ...FACTS, kind: 'unavailable', errorName: 'NoCredentials' }, (0,action_error/* messageOf */.bD)(error), error);
    }
    return missingCredentials(env, error);
}
/** Errors of the SDK's own sources say whether the next source may be asked; an answer of STS, and no answer, do not. */
function isOfSts(error) {
    if (!(error instanceof Error) || 'tryNextLink' in error)
        return false;
    const code = (0,member/* memberOf */.C)(error, 'code');
    return '$metadata' in error || (0,connection_error/* isOfConnection */.y)(typeof code === 'string' ? code : error.name, error.message);
}
/** @throws ActionError for keys that no request can be signed with */
function checkKeys(keys, env) {
    for (const part of ['accessKeyId', 'secretAccessKey', 'sessionToken']) {
        const value = keys[part] ?? '';
        const wrong = oddityIn(value);
        if (wrong === undefined)
            continue;
        const variable = VARIABLES[part];
        const isOfEnvironment = env[variable] === value;
        throw new action_error/* ActionError */.lZ('CREDENTIALS_INVALID', `${isOfEnvironment ? variable : `The ${part} found by the AWS SDK`} contains ${wrong}, which AWS keys never do.`, {
            hint: isOfEnvironment
                ? `Set ${variable} again without it: a pasted or piped secret often ends in a line break. Nothing was sent to AWS.`
                : 'Correct the file, command or service that the credentials come from. Nothing was sent to AWS.',
        });
    }
}
function oddityIn(key) {
    if (/[\r\n]/.test(key))
        return 'a line break';
    if (/[ \t]/.test(key))
        return 'a space';
    return /[^\x21-\x7e]/.test(key) ? 'a character that is not plain ASCII' : undefined;
}


/***/ }),

/***/ 95981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ maskCredentials)
/* harmony export */ });
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23336);

/** Takes the secret key and the session token in before the first request that they sign is sent. */
function maskCredentials(client, io) {
    const known = new Set();
    const middleware = (next, context) => (args) => {
        for (const secret of secretsIn(context)) {
            if (!known.has(secret))
                io.mask(secret);
            known.add(secret);
        }
        return next(args);
    };
    client.middlewareStack.addRelativeTo(middleware, {
        name: 'maskCredentialsMiddleware',
        relation: 'before',
        toMiddleware: 'httpSigningMiddleware',
    });
}
/** Where the client leaves the identity that it has chosen to sign with. */
function secretsIn(context) {
    const scheme = (0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)((0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(context, '__smithy_context'), 'selectedHttpAuthScheme');
    const identity = (0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(scheme, 'identity');
    return ['secretAccessKey', 'sessionToken'].flatMap((name) => {
        const secret = (0,_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(identity, name);
        return typeof secret === 'string' && secret !== '' ? [secret] : [];
    });
}


/***/ }),

/***/ 23336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ memberOf)
/* harmony export */ });
/** Members of what the SDK throws and keeps, whose types do not name them. */
/**
 * The member of a name, an inherited one too: errors and contexts are instances of classes. For JSON there is `own`.
 * @returns undefined without one, and for anything but an object
 */
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ }),

/***/ 47808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isReachedStraight)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);
/** Which hosts are reached directly although there is a proxy. */

/**
 * Whether a host is one of NO_PROXY, or of this machine, which no proxy could reach.
 *
 * An entry is a host, with everything below it, a leading `.` or `*.` or not; an IP address; a range of them in CIDR
 * form; any of the first two with a port; or `*` for all. Anything else matches nothing. curl and Go read it in this way; Node
 * itself would take a bare domain for that one host.
 * @param host     with or without brackets around an IPv6 address
 * @param entries  of NO_PROXY, as typed
 */
function isReachedStraight(host, port, entries) {
    const name = host
        .toLowerCase()
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '');
    return isOwn(name) || entries.some((entry) => fits(entry.toLowerCase(), name, port));
}
/** Addresses of this machine. RFC 6761 keeps localhost and all below it for that. */
function isOwn(name) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4)
        return name.startsWith('127.');
    return name === 'localhost' || name.endsWith('.localhost') || name === '::1';
}
function fits(entry, name, port) {
    if (entry === '*')
        return true;
    const { pattern, port: wanted } = splitPort(entry);
    if (wanted !== undefined && wanted !== port)
        return false;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) > 0)
        return pattern === name || isInRange(name, pattern);
    const domain = pattern.replace(/^\*?\./, '').replace(/\.$/, '');
    return domain !== '' && (name === domain || name.endsWith(`.${domain}`));
}
/** `host:443`, `[::1]:443` or `[::1]`; an IPv6 address without brackets has no port. */
function splitPort(entry) {
    const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(entry) ?? [];
    const pattern = bracketed ?? plain;
    if (pattern === undefined)
        return { pattern: entry };
    return port === undefined ? { pattern } : { pattern, port: Number(port) };
}
function isInRange(address, range) {
    const [network = '', bits, ...more] = range.split('/');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    const length = Number(bits);
    const isRange = bits !== undefined && /^\d{1,3}$/.test(bits) && more.length === 0;
    if (!isRange || family === 0 || family !== (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) || length > (family === 4 ? 32 : 128))
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(network, length, kind);
    return list.check(address, kind);
}


/***/ }),

/***/ 83992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _client_config_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67696);
/* harmony import */ var _environment_session_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1517);
/* harmony import */ var _mask_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(95981);



/** Masks the keys that the client signs with, and gives its calls their session. */
function openClient(client, given, connection, service) {
    (0,_mask_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .maskCredentials */ .B)(client, given.io);
    const session = given.session ?? (0,_environment_session_js__WEBPACK_IMPORTED_MODULE_1__/* .createEnvironmentSession */ .e)(given, () => client.config.credentials());
    const { sleep, signal, random, end } = given;
    return { client, deps: { sleep, signal, random, end, session, place: (0,_client_config_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(connection, service) } };
}


/***/ }),

/***/ 27280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ handlerOfMany),
  n: () => (/* binding */ requestHandlerFor)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __nccwpck_require__(41692);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
var node_http_handler = __nccwpck_require__(51668);
// EXTERNAL MODULE: ./lib/src/aws/no-proxy.js
var no_proxy = __nccwpck_require__(47808);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __nccwpck_require__(52711);
;// CONCATENATED MODULE: ./lib/src/aws/proxy-support.js

/** The first of Node 24 whose agents take a proxy. Node's documentation of `http.Agent`, option `proxyEnv`. */
const FIRST_MINOR_OF_24 = 5;
/**
 * Ends what would otherwise silently ignore the proxy and fail without saying why.
 * @param version  of Node, as process.versions has it
 * @throws ActionError INVALID_INPUT
 */
function assertProxySupport(proxies, version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > 24 || (major === 24 && minor >= FIRST_MINOR_OF_24))
        return;
    const variable = (proxies.https ?? proxies.http)?.variable ?? 'HTTPS_PROXY';
    throw new action_error/* ActionError */.lZ('INVALID_INPUT', `This runner’s Node.js ${version} cannot use the proxy in ${variable}.`, {
        outcome: 'invalid-input',
        hint: 'Update the runner: using a proxy requires Node.js 24.5 or newer. Nothing was sent to AWS.',
    });
}

// EXTERNAL MODULE: ./lib/src/aws/route-of-call.js
var route_of_call = __nccwpck_require__(33456);
;// CONCATENATED MODULE: ./lib/src/aws/trusted-roots.js
/** The certificate authorities that Node trusts. */

/**
 * All that a connection would trust which names none: those of Node, or of the system with NODE_USE_SYSTEM_CA, and
 * those of NODE_EXTRA_CA_CERTS. Naming some for a connection replaces these, so they must be named too.
 */
function trustedRoots() {
    // Node 20, whose types these are, has no way to ask; there Node's own roots are used for all.
    const ask = Reflect.get(external_node_tls_, 'getCACertificates');
    const answer = typeof ask === 'function' ? Reflect.apply(ask, external_node_tls_, ['default']) : external_node_tls_.rootCertificates;
    return Array.isArray(answer) ? answer.filter((one) => typeof one === 'string') : [];
}

;// CONCATENATED MODULE: ./lib/src/aws/request-handler.js
/** How requests to AWS leave this machine: through the proxies of the environment, trusting its authorities. */








/** Connections in all, of one handler to one host: as many as images are asked for at once. The client's own agents have 50. */
const MAX_SOCKETS = 64;
/**
 * The handler that every client of a connection takes as its `requestHandler`, one of STS too.
 * @returns undefined where the client's own does: that is where neither a proxy nor an authority is named
 * @throws ActionError INVALID_INPUT when there is a proxy and a Node that knows of none
 */
function requestHandlerFor(network) {
    if (network === undefined)
        return undefined;
    const { proxies, certificates } = network;
    if (proxies === undefined && certificates.length === 0)
        return undefined;
    const secureContext = certificates.length === 0 ? undefined : (0,external_node_tls_.createSecureContext)({ ca: [...trustedRoots(), ...certificates] });
    if (proxies === undefined)
        return new node_http_handler/* NodeHttpHandler */.$(agents(secureContext));
    assertProxySupport(proxies);
    return new RoutingHandler(proxies, secureContext);
}
/** For a client that sends many requests at once, where {@link requestHandlerFor} has none. */
function handlerOfMany() {
    return new node_http_handler/* NodeHttpHandler */.$(agents(undefined));
}
/** Sends each request directly or through its proxy. */
class RoutingHandler extends node_http_handler/* NodeHttpHandler */.$ {
    #proxies;
    #throughProxy;
    constructor(proxies, secureContext) {
        // Not even by NODE_USE_ENV_PROXY: the agents that go straight must do so.
        super(agents(secureContext, {}));
        this.#proxies = proxies;
        this.#throughProxy = new node_http_handler/* NodeHttpHandler */.$(agents(secureContext, proxies));
    }
    async handle(request, options = {}) {
        const proxy = proxyFor(request, this.#proxies);
        if (proxy === undefined)
            return super.handle(request, options);
        if (options.abortSignal !== undefined)
            (0,route_of_call/* noteRoute */._)(options.abortSignal, proxy);
        const answer = await this.#throughProxy.handle(request, options);
        refuseAnswerOfProxy(answer.response, proxy);
        return answer;
    }
    destroy() {
        super.destroy();
        this.#throughProxy.destroy();
    }
    updateHttpClientConfig(...change) {
        super.updateHttpClientConfig(...change);
        this.#throughProxy.updateHttpClientConfig(...change);
    }
}
/**
 * Agents as such, not settings for them: for an upload with `Expect: 100-continue` the client makes agents of its own
 * from nothing, unless it was given some.
 */
function agents(secureContext, proxies) {
    const common = { keepAlive: true, maxSockets: MAX_SOCKETS };
    const http = proxies === undefined ? common : { ...common, proxyEnv: { HTTP_PROXY: proxies.http?.url } };
    const https = proxies === undefined ? common : { ...common, proxyEnv: { HTTPS_PROXY: proxies.https?.url } };
    return {
        httpAgent: new external_node_http_.Agent(http),
        httpsAgent: new external_node_https_.Agent(secureContext === undefined ? https : { ...https, secureContext }),
    };
}
function proxyFor({ protocol, hostname, port }, proxies) {
    const isSecure = protocol === 'https:';
    const proxy = isSecure ? proxies.https : proxies.http;
    return (0,no_proxy/* isReachedStraight */.z)(hostname, port ?? (isSecure ? 443 : 80), proxies.bypass) ? undefined : proxy;
}
/** Every answer of these services has one of these headers. */
const REQUEST_IDS = ['x-amzn-requestid', 'x-amz-request-id'];
/**
 * A request to an http:// address goes to the proxy itself, which answers errors in place of AWS. With https:// it fails to
 * open the tunnel, and Node says so.
 * @throws Error when the answer is the proxy's
 */
function refuseAnswerOfProxy(response, proxy) {
    const { statusCode, reason = '', headers } = response;
    if (statusCode < 400 || REQUEST_IDS.some((name) => headers[name] !== undefined))
        return;
    const error = new Error(`the proxy ${proxy.shown} returned ${String(statusCode)} ${reason}`.trimEnd());
    error.name = 'ProxyError';
    throw error;
}


/***/ }),

/***/ 11482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ READ_LIMITS),
/* harmony export */   Ng: () => (/* binding */ retryRead),
/* harmony export */   Of: () => (/* binding */ CREATE_LIMITS)
/* harmony export */ });
/* harmony import */ var _ports_try_again_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52769);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69480);


/** Reads answer within a second or so, S3 with the head of an object; past this something is broken on the way. */
const READ_LIMITS = { deadlineMs: 30_000, afterCancelMs: 0 };
/**
 * A create is worth a longer wait: its lost answer costs a detour. 3 s of the 5 s that a cancel leaves go to it. The end
 * of the step keeps it from being sent, and never cuts it.
 */
const CREATE_LIMITS = { deadlineMs: 60_000, afterCancelMs: 3000, outlivesEnd: true };
/** Attempts of one read, the first included. */
const TRIES_MAX = 5;
/** Upper bounds of the waits before retries, milliseconds. */
const WAITS = { firstMs: 1000, longestMs: 8000 };
/**
 * Tries a read up to five times, within about 15 s of waiting, with jitter so that many jobs do not return as one.
 * @throws ServiceError the last one, immediately when a retry cannot help, or none would begin before the end of the step
 */
async function retryRead(deps, read) {
    const wait = async (error, tries) => {
        const waitMs = (0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_1__/* .spread */ .il)((0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_1__/* .waitAfter */ .Wv)(tries, WAITS), deps.random());
        if (deps.end !== undefined && deps.end.leftMs() <= waitMs)
            throw endedBetween(error);
        await deps.sleep(waitMs, deps.signal);
    };
    return (0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_1__/* .tryAgain */ .QC)({ triesMax: TRIES_MAX, mayPass: _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingFault */ .Ev, wait }, read);
}
/** Another try would have come, had there been time: the end of the step is what ends it, and the fault is why it took so long. */
function endedBetween(error) {
    const { errorName, kind } = error.facts;
    // A wrong clock or an expired session is not a matter of time.
    if ((0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isPastEnd */ .Sh)(error) || kind === 'clock-skew' || kind === 'session-ended')
        return error;
    const facts = { ...error.facts, errorName: _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMEOUT_ENDED */ .tf };
    return new _errors_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(facts, `timeout ended before another try (${errorName}: ${error.message})`, error);
}


/***/ }),

/***/ 81023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createRoleSession),
/* harmony export */   p: () => (/* binding */ SESSION_SECONDS)
/* harmony export */ });
/* harmony import */ var _ports_try_again_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(52769);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69480);
/* harmony import */ var _text_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54153);




/**
 * How long a session is asked for, seconds: the shortest maximum that a role can have, so every role allows it, and
 * keys that leak are good for no longer. STS API reference, AssumeRoleWithWebIdentity, DurationSeconds.
 */
const SESSION_SECONDS = 3600;
/** How long before its end a session is renewed, milliseconds: an outage of this length goes unnoticed. Our choice. */
const RENEW_BEFORE_MS = 10 * 60_000;
/** Up to so much earlier, by chance: jobs that were started together do not renew together. Our choice. */
const RENEW_SPREAD_MS = 5 * 60_000;
/** After a renewal that failed, the next try: milliseconds, half of it by chance. Our choice. */
const TRY_AGAIN_MS = 60_000;
/** Keys younger than this that are refused as expired would be refused again after a renewal. Our choice. */
const YOUNG_MS = 5 * 60_000;
/** A session that is opened with the first call. */
function createRoleSession(deps, roleArn) {
    const { clock, io, log } = deps;
    let session;
    let renewal;
    let tryAgainAt = -Infinity;
    const renew = async () => {
        const startedAt = clock.now();
        const keys = await deps.assume();
        io.mask(keys.secretAccessKey);
        io.mask(keys.sessionToken);
        const endsAt = startedAt + SESSION_SECONDS * 1000;
        const renewAt = endsAt - RENEW_BEFORE_MS - deps.random() * RENEW_SPREAD_MS;
        log(`${session === undefined ? 'Assumed' : 'Renewed the session of'} ${roleArn}, until ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r)(endsAt)}.`);
        session = { keys, startedAt, endsAt, renewAt };
        return session;
    };
    /** Callers that come while one is under way share it. */
    const renewOnce = () => {
        renewal ??= renew().finally(() => {
            renewal = undefined;
        });
        return renewal;
    };
    return {
        call: { service: 'sts', operation: 'AssumeRoleWithWebIdentity' },
        roleArn,
        ready: async () => {
            const now = clock.now();
            if (session !== undefined && now < session.renewAt)
                return session.keys.accessKeyId;
            if (session !== undefined && now < session.endsAt && now < tryAgainAt)
                return session.keys.accessKeyId;
            try {
                return (await renewOnce()).keys.accessKeyId;
            }
            catch (error) {
                if (session === undefined || isCancel(error))
                    throw error;
                if (clock.now() >= session.endsAt)
                    throw endOf(error, roleArn);
                tryAgainAt = clock.now() + (0,_ports_try_again_js__WEBPACK_IMPORTED_MODULE_3__/* .spread */ .il)(TRY_AGAIN_MS, deps.random());
                log(`The session of ${roleArn} could not be renewed (${(0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}); it is valid until ${(0,_text_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r)(session.endsAt)}, and the renewal will be retried.`);
                return session.keys.accessKeyId;
            }
        },
        mayReplace: (keyId) => {
            if (session?.keys.accessKeyId !== keyId)
                return true;
            const ageMs = clock.now() - session.startedAt;
            if (ageMs >= 0 && ageMs < YOUNG_MS)
                return false;
            log(`AWS rejected the session of ${roleArn} as expired; renewing it.`);
            session = { ...session, renewAt: -Infinity, endsAt: -Infinity };
            return true;
        },
        credentials: Object.assign(async () => {
            const { keys, endsAt } = session ?? (await renewOnce());
            return { ...keys, expiration: new Date(endsAt) };
        }, { memoized: true }),
    };
}
/** A refusal that comes when a session has ended is the end of the credentials; a fault that passes stays one. */
function endOf(error, roleArn) {
    const refusal = refusalIn(error);
    if (refusal === undefined)
        return error;
    const message = `The session of ${roleArn} has expired and could not be renewed. ${refusal.message}`;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(refusal.code, message, {
        outcome: 'credentials-expired',
        hint: `${refusal.hint} Then re-run the job: it resumes a training that was started.`,
        requestId: refusal.requestId,
        cause: error,
    });
}
/** Also one without a code of its own: there are no credentials left in any case. */
function refusalIn(error) {
    if (error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    if ((0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingFault */ .Ev)(error) || !(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7))
        return undefined;
    const { operation, errorName, requestId } = error.facts;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('SERVICE_REFUSED', `${operation} failed: ${errorName}: ${error.message}`, { requestId });
}
/** The step was cancelled in the meantime: that is not a fault of the renewal, and nothing is retried. */
function isCancel(error) {
    return error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 && error.kind === 'aborted';
}


/***/ }),

/***/ 33456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ routeOf),
/* harmony export */   _: () => (/* binding */ noteRoute)
/* harmony export */ });
const routes = new WeakMap();
/** Notes it; done by the request handler before the call is sent. */
function noteRoute(signal, proxy) {
    routes.set(signal, proxy);
}
/** The proxy of the call that has this signal, in words; undefined where it went directly. */
function routeOf(signal) {
    const proxy = routes.get(signal);
    return proxy === undefined ? undefined : `${proxy.shown} (${proxy.variable})`;
}


/***/ }),

/***/ 31634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ PROJECT_ARN),
/* harmony export */   LZ: () => (/* binding */ toTags),
/* harmony export */   PE: () => (/* binding */ VERSION_ARN),
/* harmony export */   TI: () => (/* binding */ toProjectVersion),
/* harmony export */   l4: () => (/* binding */ toProject)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70972);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57731);
/* harmony import */ var _understand_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92952);



/** Of a project, with its name; of one of its versions, too. */
const PROJECT_ARN = /:project\/([^/]+)\//;
/** Of a version, with its name. It is taken from the end: a project may be called version itself. */
const VERSION_ARN = /\/version\/([^/]+)\/\d+$/;
/** A project; its name is read from its ARN, which is the only place that has it. */
function toProject(from) {
    const arn = (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .arnOf */ .RY)(from.ProjectArn, PROJECT_ARN, 'ProjectArn');
    return {
        arn,
        name: PROJECT_ARN.exec(arn)?.[1] ?? '',
        status: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from.Status, 'Status') ?? '',
        feature: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from.Feature, 'Feature') ?? 'CUSTOM_LABELS',
        // A project without datasets may leave the list out.
        datasets: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(from.Datasets ?? [], 'Datasets').map((dataset) => ({
            type: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(dataset.DatasetType, 'DatasetType') ?? '',
            arn: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(dataset.DatasetArn, 'DatasetArn') ?? '',
            status: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(dataset.Status, 'Status') ?? '',
            statusMessage: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(dataset.StatusMessage, 'StatusMessage'),
        })),
    };
}
/** Tags; a resource without any may leave them out. */
function toTags(from) {
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(from ?? {}))
        throw new TypeError('the response has no map Tags');
    return Object.fromEntries(Object.entries(from ?? {}).map(([key, value]) => [key, (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value, key) ?? '']));
}
/** A project version. */
function toProjectVersion(from) {
    const arn = (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .arnOf */ .RY)(from.ProjectVersionArn, VERSION_ARN, 'ProjectVersionArn');
    return {
        arn,
        name: VERSION_ARN.exec(arn)?.[1] ?? '',
        status: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from.Status, 'Status') ?? '',
        statusMessage: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from.StatusMessage, 'StatusMessage'),
        createdAt: instantOf(from.CreationTimestamp),
        trainingEndedAt: instantOf(from.TrainingEndTimestamp),
        billableSeconds: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(from.BillableTrainingTimeInSeconds, 'BillableTrainingTimeInSeconds'),
        output: toOutput(from.OutputConfig),
        trainingInput: toInput(from.TrainingDataResult?.Input),
        testingInput: toInput(from.TestingDataResult?.Input),
        trainingSnapshot: firstOf(from.TrainingDataResult?.Output?.Assets),
        testingSnapshot: firstOf(from.TestingDataResult?.Output?.Assets),
        trainingValidation: firstOf(from.TrainingDataResult?.Validation?.Assets),
        testingValidation: firstOf(from.TestingDataResult?.Validation?.Assets),
        manifestSummary: toObject(from.ManifestSummary?.S3Object),
        f1Score: toScore(from.EvaluationResult?.F1Score),
        evaluationSummary: toObject(from.EvaluationResult?.Summary?.S3Object),
        kmsKeyId: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from.KmsKeyId, 'KmsKeyId'),
        sourceVersionArn: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from.SourceProjectVersionArn, 'SourceProjectVersionArn'),
        description: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from.VersionDescription, 'VersionDescription'),
        feature: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from.Feature, 'Feature'),
        minInferenceUnits: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(from.MinInferenceUnits, 'MinInferenceUnits'),
        maxInferenceUnits: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(from.MaxInferenceUnits, 'MaxInferenceUnits'),
    };
}
/** The service rounds the score to 32 bits; from here on it is the decimal that its author would write. */
function toScore(from) {
    const score = (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreOf */ .uw)(from, 'F1Score');
    return score === undefined ? undefined : (0,_text_number_js__WEBPACK_IMPORTED_MODULE_2__/* .undoFloat32 */ .w_)(score);
}
/** The last instant of the year 9999. Our choice: a time in milliseconds that is taken for one in seconds is far beyond it. */
const LAST_INSTANT = Date.UTC(10_000, 0) - 1;
/**
 * Undefined for a time that no calendar has, which would be neither before nor after any other, and for one before 1970 or
 * after the year 9999.
 */
function instantOf(time) {
    const ms = time?.getTime() ?? Number.NaN;
    return ms >= 0 && ms <= LAST_INSTANT ? ms : undefined;
}
function toOutput(from) {
    const bucket = (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from?.S3Bucket, 'S3Bucket');
    return bucket === undefined
        ? undefined
        : { bucket, prefix: ((0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from?.S3KeyPrefix, 'S3KeyPrefix') ?? '').replace(/\/+$/, '') };
}
function toInput(from) {
    if (from === undefined)
        return undefined;
    return { autoCreate: from.AutoCreate ?? false, manifest: firstOf(from.Assets) };
}
function firstOf(assets) {
    return toObject(assets?.[0]?.GroundTruthManifest?.S3Object);
}
function toObject(from) {
    const bucket = (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from?.Bucket, 'Bucket');
    const key = (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from?.Name, 'Name');
    if (bucket === undefined || key === undefined)
        return undefined;
    return { bucket, key, versionId: (0,_understand_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(from?.Version, 'Version') };
}


/***/ }),

/***/ 80966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toServiceError),
/* harmony export */   z: () => (/* binding */ isOfUnreadKeys)
/* harmony export */ });
/* harmony import */ var _connection_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42029);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(69480);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(23336);
/** Errors of the AWS SDK as errors of this project. */




/** Error names of the services, and what they mean for the caller. */
const NAMES = [
    [
        'throttled',
        [
            'ThrottlingException',
            'Throttling',
            'ThrottledException',
            'ProvisionedThroughputExceededException',
            'TooManyRequestsException',
            'RequestLimitExceeded',
            'RequestThrottled',
            'RequestThrottledException',
            'SlowDown',
            // Parameter Store's word for two changes of a parameter at once.
            'TooManyUpdates',
        ],
    ],
    [
        'unavailable',
        [
            'InternalServerError',
            'InternalFailure',
            'InternalError',
            'ServiceUnavailable',
            'ServiceUnavailableException',
            // STS could not fetch the keys of the provider of a token.
            'IDPCommunicationError',
            'IDPCommunicationErrorException',
            // S3's word, with status 400, for a connection on which too little came for too long.
            'RequestTimeout',
            'RequestTimeoutException',
        ],
    ],
    ['clock-skew', ['RequestTimeTooSkewed', 'RequestInTheFuture', 'RequestExpired']],
    ['access-denied', ['AccessDeniedException', 'AccessDenied', 'AllAccessDisabled', 'Forbidden']],
    ['credentials-expired', ['ExpiredTokenException', 'ExpiredToken', 'TokenRefreshRequired']],
    [
        'credentials-invalid',
        [
            'UnrecognizedClientException',
            'InvalidClientTokenId',
            'InvalidAccessKeyId',
            'InvalidSignatureException',
            'SignatureDoesNotMatch',
            'MissingAuthenticationToken',
            'MissingAuthenticationTokenException',
            'IncompleteSignature',
            'IncompleteSignatureException',
            'AuthFailure',
            'InvalidToken',
            'NotSignedUp',
            'OptInRequired',
        ],
    ],
    ['credentials-missing', ['CredentialsProviderError']],
    [
        'not-found',
        ['ResourceNotFoundException', 'ParameterNotFound', 'NoSuchKey', 'NoSuchBucket', 'NoSuchVersion', 'NotFound'],
    ],
    // The second is AppConfig's word for an environment with another deployment.
    ['in-use', ['ResourceInUseException', 'ConflictException']],
    // A model that does not run, or has not warmed up.
    ['not-ready', ['ResourceNotReadyException']],
    ['limit', ['LimitExceededException', 'ServiceQuotaExceededException', 'ParameterLimitExceeded']],
];
const KINDS = new Map(NAMES.flatMap(([kind, names]) => names.map((name) => [name, kind])));
/** Anything that a call threw, as a ServiceError; a ServiceError is returned unchanged. */
function toServiceError(error, facts) {
    if (error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7)
        return error;
    const seen = inspect(error);
    const kind = kindOf(seen, facts);
    const isStrange = kind === 'no-answer' && seen.httpStatus !== undefined;
    return new _errors_service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7({
        ...facts,
        kind,
        errorName: isStrange && seen.fromService ? `HTTP ${String(seen.httpStatus)}` : seen.name,
        httpStatus: seen.httpStatus,
        requestId: seen.requestId,
        bucketRegion: seen.bucketRegion,
    }, isStrange ? strangeWords(seen) : seen.message, error);
}
/** The client's own words are about its workings. */
function strangeWords({ fromService, httpStatus, message }) {
    return fromService
        ? 'the response has no error type, so it did not come from the service'
        : `the response (HTTP ${String(httpStatus)}) could not be read: ${message.split('\n')[0] ?? ''}`;
}
function kindOf(seen, facts) {
    const { name, message, httpStatus } = seen;
    // The front end reports a signature from another hour under the name of a wrong one.
    if (/^(?:InvalidSignature|SignatureDoesNotMatch)/.test(name) && /expired|not yet current/i.test(message))
        return 'clock-skew';
    // Nothing is wrong with the keys: the address that was called is of another Region than they were used for.
    if (SCOPED_ELSEWHERE.test(message))
        return 'refused';
    if (name.startsWith('InvalidIdentityToken') && isOfUnreadKeys(message))
        return 'unavailable';
    // The client makes the second of any 404, be it the page of a proxy.
    const isNameless = name === NAMELESS || (name === 'NotFound' && facts.service === 's3');
    const known = KINDS.get(name);
    if (known !== undefined && !isNameless)
        return known;
    if (httpStatus === undefined)
        return (0,_connection_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfConnection */ .y)(name, message) ? 'no-answer' : 'own-fault';
    if (!seen.fromService)
        return 'no-answer';
    if (httpStatus === 429)
        return 'throttled';
    if (httpStatus >= 500)
        return 'unavailable';
    if (!isNameless)
        return 'refused';
    // A proxy or load balancer answers like this; it says nothing about the service.
    if (isStranger(seen, facts))
        return 'no-answer';
    // HEAD answers have no body, so only the status is known.
    if (httpStatus === 403)
        return 'access-denied';
    if (httpStatus === 404)
        return 'not-found';
    return 'refused';
}
/** What a front end says of a signature for another Region than its own. */
const SCOPED_ELSEWHERE = /should be scoped to a valid region/i;
/** How the client calls an error to which its answer gives no type. */
const NAMELESS = 'Unknown';
/**
 * Whether an answer without an error type is not the service's. All of its own have one but those of S3 to a HEAD, which
 * have an id, and those that name another Region.
 */
function isStranger({ requestId, bucketRegion }, { service, operation }) {
    if (bucketRegion !== undefined)
        return false;
    return service !== 's3' || !operation.startsWith('Head') || requestId === undefined;
}
/** What STS says, under the name of a token that is refused for good, while it cannot fetch the keys to check one with. */
function isOfUnreadKeys(message) {
    return /retrieve verification key/i.test(message);
}
function inspect(error) {
    const metadata = (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)(error, '$metadata');
    const response = (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)(error, '$response');
    const status = (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)(metadata, 'httpStatusCode') ?? (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)(response, 'statusCode');
    const requestId = (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)(metadata, 'requestId') ?? (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)((0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)(response, 'headers'), 'x-amzn-requestid');
    // In the header, or of a signature for the wrong Region in the body.
    const bucketRegion = (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)((0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)(response, 'headers'), 'x-amz-bucket-region') ?? (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)(error, 'Region');
    const code = (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)(error, 'code');
    const name = error instanceof Error ? error.name : typeof error;
    return {
        // The client calls every broken connection a TimeoutError; its code says what happened.
        name: typeof code === 'string' && (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)(error, '$fault') === undefined ? code : name,
        message: error instanceof Error ? wordsOf(error, code) : (0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error),
        httpStatus: typeof status === 'number' ? status : undefined,
        requestId: typeof requestId === 'string' ? requestId : undefined,
        bucketRegion: typeof bucketRegion === 'string' && bucketRegion !== '' ? bucketRegion : undefined,
        fromService: (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C)(error, '$fault') !== undefined,
    };
}
/** A failed connection to a name with several addresses is an AggregateError without a message of its own. */
function wordsOf(error, code) {
    // The canonical request that the service repeats contains the session token.
    if (error.message !== '')
        return error.message.replace(/\s*The Canonical String for this request[\s\S]*/i, '');
    return typeof code === 'string' ? code : error.name;
}


/***/ }),

/***/ 92952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   RY: () => (/* binding */ arnOf),
/* harmony export */   ZL: () => (/* binding */ understand),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69480);
/** Malformed answers with status 200: they are treated like no answer. */


/**
 * What an answer says.
 * @param read  throws when it makes no sense
 * @throws ServiceError `no-answer`: a retry may get one that does
 */
function understand(facts, read) {
    try {
        return read();
    }
    catch (error) {
        throw unreadable(facts, (0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), error);
    }
}
/** The error for an answer that makes no sense. */
function unreadable(facts, why, cause) {
    return new _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({ ...facts, kind: 'no-answer', errorName: 'UnreadableAnswer' }, why, cause);
}
/**
 * A list that the service always gives, be it empty: a missing one is not an empty one.
 * @throws TypeError
 */
function listOf(value, name) {
    if (!Array.isArray(value))
        throw new TypeError(`the response has no list ${name}`);
    const list = value;
    if (list.some((one) => typeof one !== 'object' || one === null)) {
        throw new TypeError(`the list ${name} in the response contains an entry that is not an object`);
    }
    return list;
}
/** A list of texts. @throws TypeError for anything else */
function textsOf(value, name) {
    const given = value;
    if (!Array.isArray(given))
        throw new TypeError(`the response has no list ${name}`);
    return given.map((one) => {
        if (typeof one === 'string')
            return one;
        throw new TypeError(`the list ${name} in the response contains an entry that is not a string`);
    });
}
/** A text; undefined where there is none. @throws TypeError for a value of another type */
function textOf(value, name) {
    const given = value ?? undefined;
    if (given === undefined || typeof given === 'string')
        return given;
    throw new TypeError(`${name} in the response is not a string`);
}
/** A finite number; undefined where there is none. @throws TypeError for any other value */
function numberOf(value, name) {
    const number = scoreOf(value, name);
    if (number === undefined || Number.isFinite(number))
        return number;
    throw new TypeError(`${name} of the answer is ${String(number)}, no finite number`);
}
/**
 * A number that a training came to, which may be NaN: that is a result, of which whoever judges has to hear. Undefined
 * where there is none. @throws TypeError for a value of another type
 */
function scoreOf(value, name) {
    const given = value ?? undefined;
    if (given === undefined || typeof given === 'number')
        return given;
    throw new TypeError(`${name} in the response is not a number`);
}
/** A text that must be there and of a form. @throws TypeError */
function arnOf(value, form, name) {
    const text = textOf(value, name);
    if (text === undefined || !form.test(text))
        throw new TypeError(`the response has no ${name}`);
    return text;
}


/***/ }),

/***/ 52711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* unused harmony exports RELEASE_ENDS, COMMON_ENDS */
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13642);
/** How the action can end, and the error that says so. Its codes are in hints.ts; sentences are made where an error is raised. */

/** How the action ended. Which of them are green is said in report/run-report.ts (exitCodeOf). */
const OUTCOMES = [
    'passed',
    'trained',
    'still-training',
    'dry-run',
    'gate-failed',
    'nothing-to-judge',
    'training-failed',
    'timed-out',
    'queue-full',
    'credentials-expired',
    'cancelled',
    'invalid-input',
    'error',
];
/** Base class of every expected failure; carries a code. */
class ActionError extends Error {
    name = 'ActionError';
    code;
    outcome;
    hint;
    /** AWS's id of the request that failed, where there was one. */
    requestId;
    problems;
    constructor(code, message, details = {}) {
        super(message, { cause: details.cause });
        this.code = code;
        this.outcome = details.outcome ?? 'error';
        this.hint = details.hint ?? (0,_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .hintOf */ .$)(code);
        this.requestId = details.requestId;
        this.problems = details.problems ?? [];
    }
}
/** The words of whatever was thrown; anything can be, even what cannot be turned into a text. */
function messageOf(thrown) {
    if (thrown instanceof Error)
        return thrown.message;
    try {
        return String(thrown);
    }
    catch {
        return `a value of type ${typeof thrown} was thrown`;
    }
}


/***/ }),

/***/ 42885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readDenial)
/* harmony export */ });
/** Why a call was denied, as far as the service says. IAM user guide, "Troubleshoot access denied error messages". */
/** Kinds of policies, as the messages name them. */
const POLICIES = [
    'service control policy',
    'resource control policy',
    'permissions boundary',
    'session policy',
    'resource-based policy',
    'identity-based policy',
    'VPC endpoint policy',
];
const DENIED = /not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)(?: on resource: "?([^\s"]+))?/;
/** `with an explicit deny in a service control policy`, `because no session policy allows the s3:GetObject action`. */
const CAUSE = new RegExp(`(with an explicit deny in (?:an? |the )?|because no )(${POLICIES.join('|')})(?: allows the ([a-z0-9-]+:[A-Za-z]+) action)?`, 'i');
/** KMS gives the same answer for each of these: a key that is elsewhere, or a key policy that does not let the role. */
const KEY_CAUSE = 'no resource-based policies allow access';
/** What KMS says, through Parameter Store, of a value whose key is elsewhere or may not be used. */
const UNREADABLE_VALUE = /ciphertext refers to a customer master key/i;
/** Reads the message of a denial; undefined for one that names no action. */
function readDenial(message) {
    const [, action, resource] = DENIED.exec(message) ?? [];
    if (action === undefined) {
        return UNREADABLE_VALUE.test(message) ? { action: 'kms:Decrypt', isExplicit: false } : undefined;
    }
    const [, how, named, missing] = CAUSE.exec(message) ?? [];
    const policy = message.includes(KEY_CAUSE)
        ? 'resource-based policy'
        : POLICIES.find((kind) => kind.toLowerCase() === named?.toLowerCase());
    return {
        action: missing ?? action,
        resource,
        policy,
        isExplicit: how?.toLowerCase().startsWith('with') === true,
    };
}


/***/ }),

/***/ 5377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ deniedClause),
/* harmony export */   jw: () => (/* binding */ PERMISSIONS_PAGE),
/* harmony export */   ss: () => (/* binding */ denialHintOf)
/* harmony export */ });
/* unused harmony export iamActionOf */
/* harmony import */ var _denial_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42885);
/** What a call that was denied would have needed: an IAM action, on what, by which policy, and what to do about it. */

/** The page with the policies, in the repository of the action. */
const PERMISSIONS_PAGE = 'docs/permissions.md';
/** Actions without a resource: a policy allows them only on `*`. Service Authorization Reference, of each service. */
const WITHOUT_RESOURCE = [
    'rekognition:DescribeProjects',
    'rekognition:CreateProject',
    'ssm:DescribeParameters',
    'appconfig:ListApplications',
    'appconfig:ListDeploymentStrategies',
    'cloudwatch:GetMetricData',
];
/**
 * A clause such as `s3:GetObject was denied on s3://data/a`. The service's own words count for what the caller cannot
 * know: that it was the tags of a create, or the key of a bucket, and which kind of policy it was.
 */
function deniedClause(error) {
    const { facts } = error;
    const denial = (0,_denial_js__WEBPACK_IMPORTED_MODULE_0__/* .readDenial */ .o)(error.message);
    const own = iamActionOf(error);
    if (denial !== undefined && denial.action !== own && !isGuess(facts, denial))
        return `${denial.action} was denied${on(resourceOf(denial, facts))}${by(denial)}`;
    const also = denial === undefined ? alsoNeeded(facts) : '';
    // For S3 the URI contains the same as the ARN, and possibly the version.
    const named = facts.service === 's3' ? undefined : denial?.resource;
    const resource = WITHOUT_RESOURCE.includes(own) ? '*' : (named ?? facts.resource);
    return `${own}${also} was denied${on(resource)}${by(denial)}${whatElse(facts, denial)}`;
}
/** What the call needs besides its own action, where the service does not say which of them it was. */
function alsoNeeded({ operation, tagged }) {
    const actions = [
        ...(operation === 'CopyProjectVersion' ? ['rekognition:CreateProjectVersion'] : []),
        ...(tagged === true ? ['rekognition:TagResource, for its tags'] : []),
    ];
    return actions.length === 0 ? '' : ` (or ${actions.join(', or ')})`;
}
/** For an object that may be missing S3 names the permission to list, so as not to reveal whether it exists. */
function isGuess({ service }, { action, isExplicit }) {
    return service === 's3' && action === 's3:ListBucket' && !isExplicit;
}
/** The resource of a missing permission other than the call's own. */
function resourceOf({ action, resource }, facts) {
    if (resource !== undefined || !action.startsWith('kms:'))
        return resource ?? facts.resource;
    // The message of KMS may name no key: the call names one, or its bucket has one.
    if (facts.kmsKeyId !== undefined)
        return `kms-key-id (${facts.kmsKeyId})`;
    if (facts.service === 'ssm')
        return 'the KMS key of the parameter';
    return facts.service === 's3' ? 'the KMS key of the bucket' : 'a KMS key';
}
function on(resource) {
    if (resource === '*')
        return ' on * (the IAM action does not support resource-level permissions)';
    return resource === undefined ? '' : ` on ${resource}`;
}
/** The role's own policy is the usual case, and is not mentioned. */
function by(denial) {
    const { policy, isExplicit } = denial ?? {};
    if (policy === undefined || (policy === 'identity-based policy' && isExplicit !== true))
        return '';
    return isExplicit === true ? ` by a Deny in ${article(policy)} ${policy}` : `: no ${policy} allows it`;
}
function article(policy) {
    return /^[aeiou]/.test(policy) ? 'an' : 'a';
}
/**
 * What the message of the service leaves open. S3 does not reveal whether the object exists to a caller who may not list the
 * bucket; a copy needs a right on the version that it is made of, too.
 */
function whatElse({ service, operation, source }, denial) {
    if (source !== undefined && denial?.resource === undefined)
        return ` and ${source}`;
    if (service !== 's3' || !['GetObject', 'HeadObject'].includes(operation) || denial?.isExplicit === true)
        return '';
    return denial?.action === 's3:ListBucket'
        ? ' (S3 asks for s3:ListBucket; it gives the same answer when the object is missing)'
        : ' (S3 gives the same answer when the object is missing)';
}
/** What to do where the service says that it is not the role's policy that lacks an Allow; undefined else. */
function denialHintOf(error) {
    const denial = (0,_denial_js__WEBPACK_IMPORTED_MODULE_0__/* .readDenial */ .o)(error.message);
    const advice = denial === undefined ? undefined : adviceOn(denial, error.facts);
    return advice === undefined
        ? undefined
        : `${advice} The permissions that the action needs are in ${PERMISSIONS_PAGE}.`;
}
function adviceOn({ action, policy, isExplicit }, facts) {
    const change = isExplicit ? 'exclude this call from its Deny' : 'allow the action in it';
    switch (policy) {
        case undefined:
            return action.startsWith('kms:')
                ? `Allow ${action} for the role, both in its own policy and in the KMS key policy.`
                : undefined;
        case 'service control policy':
        case 'resource control policy':
            return `A ${policy} of the organization blocks this call, and the role’s own policy cannot override it: ask the administrator of the organization to ${change}, or use a Region or an account that the policy does not restrict.`;
        case 'permissions boundary':
            return `The permissions boundary of the role blocks this call, whatever its policies allow: ${change}.`;
        case 'session policy':
            return `The session policy blocks this call (for example inline-session-policy or managed-session-policies of a login step): ${change}, or start the session without it.`;
        case 'VPC endpoint policy':
            return `The policy of the VPC endpoint through which the runner reaches the service blocks this call: ${change}.`;
        case 'resource-based policy':
            return resourcePolicyAdvice(action, change, facts);
        case 'identity-based policy':
            return isExplicit
                ? 'A policy of the role denies this call, and a Deny overrides any Allow: exclude this call from the Deny, or meet its condition.'
                : undefined;
    }
}
function resourcePolicyAdvice(action, change, { service, source }) {
    if (action.startsWith('kms:')) {
        return `Check that the key exists in the Region of the training, and that its key policy allows ${action} for the role; the role’s own policy must also allow it on the key.`;
    }
    if (source !== undefined) {
        return `The project policy of the version that is copied (${source}) blocks this call: ${change}, for the account of the role.`;
    }
    return `The policy of the ${service === 's3' ? 'bucket' : 'resource'} blocks this call: ${change}.`;
}
/** The IAM action that a call needs; HEAD has none of its own, and a version needs another than the object. */
function iamActionOf({ facts }) {
    const { service, operation, resource } = facts;
    if (service !== 's3')
        return `${service}:${operation}`;
    if (operation === 'HeadBucket')
        return 's3:ListBucket';
    if (!['GetObject', 'HeadObject'].includes(operation))
        return `s3:${operation}`;
    return resource?.includes('?versionId=') === true ? 's3:GetObjectVersion' : 's3:GetObject';
}


/***/ }),

/***/ 13642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hintOf)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
/** The closed set of codes that say why the action ended, each with what to do about it. */
/** What the reader should do for each code. One sentence, no facts of a single run: those are in the message. */
const HINTS = {
    INVALID_INPUT: 'Correct the inputs listed above; nothing was sent to AWS.',
    PROJECT_NOT_FOUND: 'Check the project name and aws-region, or set create-project: true to create the project when it does not exist.',
    PROJECT_UNSUITABLE: 'Use a Custom Labels project; this action does not train content moderation adapters.',
    PROJECT_NOT_READY: 'Wait until the project is created, or use another one if it is being deleted.',
    PROJECT_HAS_DATASETS: 'Leave training-manifests and testing-manifests empty to train from the project’s own datasets, or delete those datasets, or use a separate project for manifests. Opening a project in the console can create datasets from its last manifests.',
    PROJECT_HAS_NO_DATASETS: 'Set training-manifests and testing-manifests (or auto-create-testing-data: true), or create a training dataset in the project.',
    MANIFEST_UNREADABLE: 'Check that the object exists and that the role can read it: s3:GetObject (s3:GetObjectVersion for an object version), and kms:Decrypt if the bucket is encrypted with a KMS key. See docs/permissions.md for the policies.',
    MANIFEST_INVALID: 'Correct the manifest; the service would reject it after starting the training.',
    INVENTORY_INVALID: 'Name the manifest.json of a whole S3 Inventory report in CSV or Parquet, as S3 wrote it, of the bucket of the images.',
    GATE_IMPOSSIBLE: 'Correct the rules that are named, or the manifests. To train anyway, set on-gate-failure: warn, or write warn: before these rules.',
    BUCKET_NOT_FOUND: 'Check the bucket name, or create the bucket in the Region of the training: no AWS account has a bucket with this name.',
    BUCKET_IN_OTHER_REGION: 'Use a bucket in the Region of the training, or set aws-region to the Region of the bucket: the service reads and writes only in its own Region.',
    UPLOAD_FAILED: 'Check manifest-location and that the role can write there: s3:PutObject, and kms:GenerateDataKey if the bucket is encrypted with a KMS key. See docs/permissions.md for the policies.',
    VERSION_MISMATCH: 'Start a new workflow run (not a re-run), or set another version-name: the existing version with this name was trained from other inputs.',
    VERSION_EXISTS: 'Set another version-name, or set reuse: run to resume the existing version.',
    VERSION_ALREADY_FAILED: 'Set another version-name, or delete the failed version first: its name cannot be used again until then.',
    VERSION_BEING_DELETED: 'Set another version-name, or wait until the version with this name is deleted.',
    VERSION_IS_A_COPY: 'Set another version-name: the version with this name was copied into the project, not trained.',
    VERSION_GONE: 'Find out who deleted the version; start a new run to train again.',
    VERSION_LIMIT: 'Delete project versions that you no longer need (DeleteProjectVersion), or request a quota increase; the default is 100 versions per project.',
    VERSION_UNUSABLE: 'Check the version in the console; set another version-name to train again.',
    QUEUE_FULL: 'Raise queue-timeout, run fewer trainings at the same time, or request a quota increase for concurrent trainings; nothing was started.',
    CREATE_UNCERTAIN: 'Re-run the job: it looks for the version by name and resumes it if the training did start.',
    TRAINING_FAILED: 'Fix the problems listed in the report (usually manifest lines), then start a new run. Failed trainings are not billed.',
    DATA_ALREADY_REFUSED: 'Correct the manifests, then re-run the job. If something else was corrected, such as the images, start a new run with reuse: run: it trains again from the same manifests.',
    TRAINING_SERVICE_ERROR: 'Start a new run; the service reported an internal problem, and failed trainings are not billed.',
    NOTIFY_FAILED: 'Correct notify, or allow states:StartExecution and states:DescribeExecution (docs/permissions.md), then re-run the job: it resumes the training and has the state machine wait for it.',
    WAIT_TIMEOUT: 'The training continues and cannot be cancelled. Re-run the job to resume it, or raise timeout (and the job’s timeout-minutes).',
    UNKNOWN_STATUS: 'Update the action: the service reported a status that this version of the action does not know.',
    SERVICE_UNAVAILABLE: 'Re-run the job when the service is available again; a training that was started continues.',
    CREDENTIALS_EXPIRED: 'Re-run the job: it resumes a training that was started. With role-to-assume, the action renews its own credentials.',
    CREDENTIALS_MISSING: 'Set role-to-assume and permissions: id-token: write, or log in to AWS in an earlier step. If role-to-assume comes from a repository variable, check that the variable exists.',
    CREDENTIALS_INVALID: 'Check the credentials in the environment; AWS rejected them.',
    ID_TOKEN_UNAVAILABLE: 'Give the job permissions: id-token: write. Pull requests from forks never get a token.',
    ID_TOKEN_REJECTED: 'Check the OpenID Connect provider in the account of the role: its URL, and that its client IDs include the audience. See docs/credentials.md.',
    ROLE_REFUSED: 'Allow this subject and audience in the role’s trust policy (docs/credentials.md), or correct role-to-assume: AWS gives the same answer when the role does not exist.',
    STS_REGION_DISABLED: 'Activate STS for this Region in the account settings (IAM, Account settings), or use another aws-region.',
    ACCESS_DENIED: 'Allow the action named above on the resource named above in the role’s policy. See docs/permissions.md for the policies.',
    SERVICE_REFUSED: 'Check the request against the service’s message; AWS Support can look up the request ID.',
    RESULTS_UNREADABLE: 'Allow s3:GetObject on the output location and kms:Decrypt on the key (docs/permissions.md), then re-run the job: it resumes the trained version.',
    RESULTS_INVALID: 'Do not release this version; its evaluation contains no usable numbers.',
    NO_EVALUATION: 'Choose a version whose training succeeded; if a copy has no evaluation of its own, judge the version that it was copied from.',
    VERSION_NOT_RUNNING: 'Start the version first, with the release action (operation: start); evaluate starts nothing.',
    VERSION_NOT_FOUND: 'Check project, version and aws-region; deleted versions are no longer listed.',
    METRIC_MISSING: 'Check the metric and label names in the gate, and the evaluation summary in S3: the gate uses a number that is missing.',
    GATE_FAILED: 'Check which rules and labels failed in the report, then the mistakes by label and the wrong images; change the gate only if it is too strict.',
    VERDICT_NOT_PASSED: 'Judge the version with the evaluate action first, release another one, or set require-verdict: false to release it without one.',
    VERSION_NOT_RUNNABLE: 'Name a version whose training or copy has completed.',
    OTHER_UNITS: 'Stop the version and start it again with these inference units (10 to 20 minutes without it), or ask for the units that it runs with.',
    NO_PLACE: 'Stop a model that is not needed, request a quota increase for running models and set max-running-models, or accept a gap with swap-mode: stop-first.',
    UNITS_LIMIT: 'Ask for fewer inference units, or request a quota increase for inference units per model.',
    NOTHING_RELEASED: 'Release a version with operation: swap first; a rollback needs one that was released before.',
    PUBLISH_CONFLICT: 'Set the published value to the ARN of a version of this project, or to none, so that it is clear which version callers use.',
    PUBLISH_FAILED: 'Check that the target exists and that the role or token may write it (docs/release.md).',
    TOKEN_UNSUITABLE: 'Set github-token to the token of a GitHub App that may write variables; the token of a job (GITHUB_TOKEN) cannot.',
    SMOKE_NO_IMAGES: 'Check smoke-images: no image of the workspace or of S3 matched.',
    IMAGE_UNUSABLE: 'Use JPEG or PNG files: up to 4 MB each in the workspace, up to 15 MB in S3.',
    SMOKE_FAILED: 'Look at the images in the report; the version was stopped again, and callers were not changed.',
    ALARM_RAISED: 'Find out why the alarm was raised before the version is released again.',
    ALARM_UNREADABLE: 'Check the names in alarms, and that the role may call cloudwatch:DescribeAlarms.',
    START_FAILED: 'Check the message of the service, then re-run the job; a model that did not start is not billed.',
    START_TIMEOUT: 'Raise start-timeout, or re-run the job: it resumes the start.',
    STOP_TIMEOUT: 'Re-run the job: it resumes the stop. A model is billed until it has stopped.',
    COPY_FAILED: 'Check the message of the service and the output location, delete the failed copy, then re-run the job.',
    COPY_TIMEOUT: 'Raise copy-timeout, or re-run the job: it resumes the copy.',
    COPY_NAME_TAKEN: 'Set destination-version-name: the destination has another version of this name.',
    COPY_NOT_ALLOWED: 'Attach the project policy in the report to the source project, or set source-role-to-assume and attach-policy: true.',
    OUTPUTS_NOT_WRITTEN: 'Make sure that the files the runner provides to the step are writable and their disk has free space, then re-run the job: it resumes a trained version. The values of the outputs are in the job summary and the JSON report.',
    CANCELLED: 'No action needed if you cancelled the run yourself. A training that was started continues and cannot be cancelled; a re-run resumes it.',
    INTERNAL_ERROR: 'Please report this bug in the action, with the log of the step.',
};
/** All codes, in the order of the documentation. */
const ERROR_CODES = Object.keys(HINTS).filter((code) => code in HINTS);
/** What to do about an error of this code, as one sentence. */
function hintOf(code) {
    return HINTS[code];
}


/***/ }),

/***/ 56674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ networkHintOf)
/* harmony export */ });
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13642);
/* harmony import */ var _model_regions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52341);
/** What to do about a call that got no answer, where its error says why. */


/** Codes of OpenSSL and Node for a certificate that no trusted authority signed. Node documentation, "X509 certificate error codes". */
const NOT_TRUSTED = new Set([
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_UNTRUSTED',
]);
/** Codes for a host name that no name server knows. */
const NOT_FOUND = new Set(['ENOTFOUND', 'EAI_AGAIN']);
/** A hint that fits better than that of the code; undefined where nothing more is known. */
function networkHintOf({ kind, facts }) {
    if (kind !== 'no-answer')
        return undefined;
    const { service, errorName, proxy } = facts;
    if (service === 'github') {
        return `Check that the runner can reach the address that issues the job’s token (*.actions.githubusercontent.com, or the GitHub Enterprise Server): through HTTPS_PROXY if there is a proxy, and with NODE_EXTRA_CA_CERTS if the proxy inspects TLS. AWS_CA_BUNDLE applies only to AWS. ${THEN}`;
    }
    if (NOT_TRUSTED.has(errorName)) {
        return `A TLS-inspecting proxy between the runner and AWS uses its own certificate authority: set AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS for the step to a PEM file on the runner with the certificates of that authority. ${THEN}`;
    }
    if (proxy !== undefined) {
        return `The call went through the proxy ${proxy}: check its address, user and password, that it is running, and that it lets the runner reach AWS. List hosts to reach without the proxy in NO_PROXY. ${THEN}`;
    }
    if (NOT_FOUND.has(errorName)) {
        return `${regionHintOf(facts)}Check that the service has an endpoint with this name in the Region (many have none for AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT), and that the runner can resolve it. A runner that reaches the internet only through a proxy needs HTTPS_PROXY. ${THEN}`;
    }
    return undefined;
}
/** Of AWS's own addresses only: the Region is part of their names. */
function regionHintOf({ place }) {
    if (place === undefined || place.endpoint !== undefined || _model_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .CUSTOM_LABELS_REGIONS */ .W.has(place.region))
        return '';
    return `Check aws-region: ${place.region} may be misspelt, or be a Region that has no Custom Labels. `;
}
const THEN = (0,_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .hintOf */ .$)('SERVICE_UNAVAILABLE');


/***/ }),

/***/ 69480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ isPassingFault),
/* harmony export */   SD: () => (/* binding */ isOfCredentials),
/* harmony export */   Sh: () => (/* binding */ isPastEnd),
/* harmony export */   U: () => (/* binding */ isAboutTheObject),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   fl: () => (/* binding */ faultNameOf),
/* harmony export */   sl: () => (/* binding */ endsRun),
/* harmony export */   tf: () => (/* binding */ TIMEOUT_ENDED),
/* harmony export */   wX: () => (/* binding */ refusesCredentials)
/* harmony export */ });
/** A failed call to AWS or to GitHub, as an error of this project. */
/** A failed call to AWS. One attempt or, from a retrying port, the last of several. */
class ServiceError extends Error {
    name = 'ServiceError';
    facts;
    constructor(facts, message, cause) {
        super(message, { cause });
        this.facts = facts;
    }
    get kind() {
        return this.facts.kind;
    }
}
/** Whether it was the renewal of the credentials that failed, before the call that needed them was sent. */
function isOfCredentials({ facts }) {
    return ['sts', 'github', 'environment'].includes(facts.service);
}
/** The name of an error, for a sentence about what was to be done: a renewal that failed says that it was one. */
function faultNameOf(error) {
    const { operation, errorName } = error.facts;
    return isOfCredentials(error) ? `${operation}: ${errorName}` : errorName;
}
const PASSING = new Set([
    'throttled',
    'unavailable',
    'no-answer',
    'clock-skew',
    'session-ended',
]);
/**
 * Whether the same call may end otherwise a while later: throttling, faults of the network or of the service, and a
 * session that has ended and can be renewed.
 */
function isPassingFault(error) {
    return error instanceof ServiceError && PASSING.has(error.kind);
}
const ENDS_RUN = new Set(['aborted', 'credentials-expired']);
/** Whether the run ends with this error, even when the read was optional. */
function endsRun({ kind }) {
    return ENDS_RUN.has(kind);
}
const ABOUT_OBJECT = new Set(['access-denied', 'not-found', 'refused']);
/**
 * Whether the error is the service's answer about the very thing that the call names: it is missing, may not be read or
 * written, or is not fit for the call. The next try gets the same answer, and a call about another thing may not.
 */
function isAboutTheObject(error) {
    return error instanceof ServiceError && ABOUT_OBJECT.has(error.kind) && !isOfCredentials(error);
}
const ABOUT_CREDENTIALS = new Set([
    'credentials-expired',
    'credentials-invalid',
    'credentials-missing',
]);
/** Whether the service does not accept the credentials at all: any other call would meet the same. */
function refusesCredentials({ kind }) {
    return ABOUT_CREDENTIALS.has(kind);
}
/** The error name of a call that the end of the step cut, or kept from being sent. No service spells one so. */
const TIMEOUT_ENDED = 'TimeoutEnded';
/** Whether the end of the step came before the answer: it is a passing fault, and this step has no time for another try. */
function isPastEnd(error) {
    return error instanceof ServiceError && error.facts.errorName === TIMEOUT_ENDED;
}


/***/ }),

/***/ 42821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sentenceOfCancel),
/* harmony export */   i: () => (/* binding */ toActionError)
/* harmony export */ });
/* harmony import */ var _denied_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5377);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(13642);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(52711);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(69480);
/* harmony import */ var _network_hint_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(56674);
/** Whatever ended a run, as one of the closed set of codes. */





/** Kinds of a failed call to the code that it ends a run with. */
const CODES = {
    throttled: 'SERVICE_UNAVAILABLE',
    unavailable: 'SERVICE_UNAVAILABLE',
    'no-answer': 'SERVICE_UNAVAILABLE',
    'clock-skew': 'CREDENTIALS_INVALID',
    'access-denied': 'ACCESS_DENIED',
    'credentials-expired': 'CREDENTIALS_EXPIRED',
    'session-ended': 'CREDENTIALS_EXPIRED',
    'credentials-invalid': 'CREDENTIALS_INVALID',
    'credentials-missing': 'CREDENTIALS_MISSING',
    'not-found': 'SERVICE_REFUSED',
    'in-use': 'SERVICE_REFUSED',
    'not-ready': 'SERVICE_REFUSED',
    limit: 'SERVICE_REFUSED',
    refused: 'SERVICE_REFUSED',
    'own-fault': 'INTERNAL_ERROR',
    aborted: 'CANCELLED',
};
const OUTCOMES = {
    'credentials-expired': 'credentials-expired',
    'session-ended': 'credentials-expired',
    aborted: 'cancelled',
};
/**
 * @param cancel  the runner's signal: once it has aborted, whatever broke did so for that
 */
function toActionError(error, cancel) {
    if (error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ)
        return error;
    if (cancel.aborted) {
        return new _action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('CANCELLED', sentenceOfCancel(cancel), { outcome: 'cancelled', cause: error });
    }
    if (error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7)
        return fromServiceError(error);
    return new _action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('INTERNAL_ERROR', `Unexpected error: ${(0,_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, { cause: error });
}
/** That the runner has cancelled the step, and how. */
function sentenceOfCancel(cancel) {
    const reason = cancel.reason;
    return `The step was ${reason instanceof Error ? reason.message : 'cancelled'}.`;
}
function fromServiceError(error) {
    const { kind, facts } = error;
    const outcome = (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isPastEnd */ .Sh)(error) ? 'timed-out' : OUTCOMES[kind];
    const hint = (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isPastEnd */ .Sh)(error)
        ? hintAfterEnd(error)
        : ((0,_network_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .networkHintOf */ .l)(error) ?? regionHintOf(error) ?? credentialsHintOf(error) ?? denialHintIn(error));
    return new _action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(CODES[kind], sentenceOf(error), {
        requestId: facts.requestId,
        cause: error,
        outcome,
        hint,
    });
}
/** What kept the call from its answer may be known. */
function hintAfterEnd({ cause }) {
    return (cause instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7 ? (0,_network_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .networkHintOf */ .l)(cause) : undefined) ?? HINT_AFTER_END;
}
const HINT_AFTER_END = 'Re-run the job when AWS answers again: it resumes a training that was started, and judges one that has ended. Raise timeout where the time was too short.';
/** Names under which AWS refuses keys that it does not know in a Region. */
const UNKNOWN_KEYS = new Set([
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'InvalidAccessKeyId',
]);
/** A wrong Region looks like wrong credentials. */
function regionHintOf({ kind, facts, message }) {
    const { place, role, errorName } = facts;
    if (place === undefined)
        return undefined;
    const { region, endpoint } = place;
    if (kind === 'refused' && /should be scoped to a valid region/i.test(message)) {
        const address = endpoint === undefined ? 'the address that was called' : `the endpoint ${endpoint}`;
        return `The call was signed for ${region}, the Region of aws-region, but ${address} belongs to another Region: make them match. The credentials are fine.`;
    }
    if (kind !== 'credentials-invalid' || role !== undefined || !UNKNOWN_KEYS.has(errorName))
        return undefined;
    const at = endpoint === undefined ? '' : ` at ${endpoint}`;
    return `Also check aws-region: the call was made in ${region}${at}, and AWS gives the same answer for valid keys in a Region that is not enabled for the account. ${(0,_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .hintOf */ .$)('CREDENTIALS_INVALID')}`;
}
function denialHintIn(error) {
    return error.kind === 'access-denied' ? (0,_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .denialHintOf */ .ss)(error) : undefined;
}
/** Where the code's own words would be about other credentials than those that were used. */
function credentialsHintOf({ kind, facts }) {
    if (kind === 'clock-skew')
        return 'Set the clock of the runner; AWS accepts signatures that are up to five minutes old.';
    if (facts.role === undefined)
        return undefined;
    switch (kind) {
        case 'credentials-expired':
        case 'session-ended':
            return 'AWS rejected, as expired, a session it issued moments ago. Re-run the job: it assumes the role again and resumes a training that was started.';
        case 'credentials-invalid':
            return `AWS rejected the session of ${facts.role}: check whether the role has been deleted or recreated, then re-run the job.`;
        default:
            return undefined;
    }
}
function sentenceOf(error) {
    const { operation, errorName, resource } = error.facts;
    const about = resource === undefined ? '' : ` on ${resource}`;
    const what = error.kind === 'access-denied' ? (0,_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedClause */ .LI)(error) : `${operation}${about} failed`;
    // First what it means: the messages of the services are about tokens.
    const meaning = error.kind === 'credentials-expired' ? 'The credentials of the step have expired: ' : '';
    return `${meaning}${what}: ${errorName}: ${error.message}`;
}


/***/ }),

/***/ 89727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   dT: () => (/* binding */ roomOf),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   kT: () => (/* binding */ FLOAT_NOISE),
/* harmony export */   pU: () => (/* binding */ DOUBLE_NOISE)
/* harmony export */ });
/**
 * Distance up to which two ratios are one, when both are doubles. A score of 16/20 that was computed as a mean arrives as
 * 0.7999999999999999, and `baseline - 0.02` is a subtraction: their rounding errs by about 1e-16, and scores that really
 * differ are further apart than this.
 */
const DOUBLE_NOISE = 1e-12;
/**
 * The same, when one of the two came as a 32-bit float. Below 1 such a float is at most 2^-25 from the number that was
 * rounded to it, and so is the decimal that it is read as. The actual number is compared as a float, so that two make 9e-8.
 */
const FLOAT_NOISE = 1e-7;
/** The actual number less the bound, in the arithmetic: exactly 0 where it takes the two as equal. */
function differenceOf(actual, bound, arithmetic) {
    if (arithmetic === 'single')
        return Math.fround(actual) - Math.fround(bound);
    const difference = (arithmetic === FLOAT_NOISE ? Math.fround(actual) : actual) - bound;
    return arithmetic !== 'exact' && Math.abs(difference) <= arithmetic ? 0 : difference;
}
/** Whether a difference satisfies the operator. NaN never does. */
function satisfies(op, difference) {
    switch (op) {
        case '>=':
            return difference >= 0;
        case '>':
            return difference > 0;
        case '<=':
            return difference <= 0;
        case '<':
            return difference < 0;
        case '==':
            return difference === 0;
    }
}
/** How far a rule is from failing: negative is beyond. Smaller is worse. */
function roomOf(op, difference) {
    if (op === '==')
        return -Math.abs(difference);
    return op === '>=' || op === '>' ? difference : -difference;
}


/***/ }),

/***/ 78999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   Sp: () => (/* binding */ formatBound),
/* harmony export */   UT: () => (/* binding */ formatRule),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36656);
/* harmony import */ var _text_late_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76485);
/** Gate rules as text in the grammar of docs/gates.md. */


/** A label that does not need brackets: letters and marks of any script, digits, `_` and `-`. */
const BARE_NAME = (0,_text_late_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .latePattern */ .B)(String.raw `^[\p{L}\p{M}\p{N}_-]+$`, 'u');
/** `f1`, `labels.*.recall`, `labels.pear.f1`, `labels["prickly pear"].f1`. */
function formatMetric(metric) {
    if (metric.kind !== 'labels')
        return metric.kind;
    const { selector, of } = metric;
    if (selector.kind === 'every')
        return `labels.*.${of}`;
    const { label } = selector;
    return BARE_NAME().test(label) ? `labels.${label}.${of}` : `labels[${JSON.stringify(label)}].${of}`;
}
/** `0.85`, `40`, `baseline`, `baseline - 0.02`, `base + 10`. */
function formatBound(bound) {
    if (bound.kind === 'number')
        return String(bound.value);
    if (bound.offset === 0)
        return bound.kind;
    return `${bound.kind} ${bound.offset < 0 ? '-' : '+'} ${String(Math.abs(bound.offset))}`;
}
/** The canonical spelling of a rule: equal for two rules with the same meaning, in any notation. Without `warn:`. */
function formatRule({ metric, op, bound }) {
    return `${formatMetric(metric)} ${op} ${formatBound(bound)}`;
}
/** The name of the number that is compared, without the label: `f1` for `labels.pear.f1`. */
function metricName(metric) {
    return metric.kind === 'labels' ? metric.of : metric.kind;
}
function unitOf(metric) {
    return metric.kind === 'labels' ? _metric_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS_OF_LABEL */ .jS[metric.of] : (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfName */ .xs)(metric.kind);
}


/***/ }),

/***/ 36656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   Hx: () => (/* binding */ isLabelDataMetric),
/* harmony export */   JK: () => (/* binding */ isLabelMetric),
/* harmony export */   LD: () => (/* binding */ suggestMetric),
/* harmony export */   QN: () => (/* binding */ SMOKE_METRICS),
/* harmony export */   Tz: () => (/* binding */ isDataMetric),
/* harmony export */   Ue: () => (/* binding */ isSmokeMetric),
/* harmony export */   dD: () => (/* binding */ isVersionMetric),
/* harmony export */   iR: () => (/* binding */ isLineCount),
/* harmony export */   jS: () => (/* binding */ METRICS_OF_LABEL),
/* harmony export */   ke: () => (/* binding */ isOfUnit),
/* harmony export */   xs: () => (/* binding */ unitOfName)
/* harmony export */ });
/* unused harmony exports VERSION_METRICS, LABEL_METRICS, DATA_METRICS, LABEL_DATA_METRICS */
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29318);
/* harmony import */ var _model_entry_of_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84320);
/** The metrics that a gate rule can name, and what kind of number each is. */


/** Numbers that the service gives of a trained version as a whole, as the grammar spells them. */
const VERSION_METRICS = {
    f1: 'ratio',
    precision: 'ratio',
    recall: 'ratio',
    'average-precision': 'ratio',
    'average-recall': 'ratio',
    'testing-images': 'count',
    'training-images': 'count',
    'label-count': 'count',
    'invalid-lines': 'count',
    'ignored-lines': 'count',
};
/** Numbers that each label of a trained version has. */
const LABEL_METRICS = {
    f1: 'ratio',
    precision: 'ratio',
    recall: 'ratio',
    'testing-images': 'count',
};
/** Numbers that are counted in the manifests, before a training. Some have the name of a number of the version. */
const DATA_METRICS = {
    'testing-images': 'count',
    'training-images': 'count',
    'label-count': 'count',
    'invalid-lines': 'count',
    'ignored-lines': 'count',
    'leaked-images': 'count',
    'duplicate-images': 'count',
};
/** The same, of each label of the manifests. */
const LABEL_DATA_METRICS = {
    'testing-images': 'count',
    'training-images': 'count',
    boxes: 'count',
};
/** Numbers of the smoke test of a release, which the model that was just started is measured by. */
const SMOKE_METRICS = {
    'smoke.f1': 'ratio',
    'smoke.precision': 'ratio',
    'smoke.recall': 'ratio',
};
/** Every metric of a version or of its manifests. */
const METRICS = { ...VERSION_METRICS, ...DATA_METRICS };
/** Every metric of a label. */
const METRICS_OF_LABEL = { ...LABEL_METRICS, ...LABEL_DATA_METRICS };
/** Other names for metrics that people know; the keys without case and separators. */
const OTHER_NAMES = {
    f1score: 'f1',
    fscore: 'f1',
    f: 'f1',
    map: 'average-precision',
    mar: 'average-recall',
    testimages: 'testing-images',
    trainimages: 'training-images',
    labelscount: 'label-count',
    leaks: 'leaked-images',
    leakage: 'leaked-images',
    duplicates: 'duplicate-images',
    boundingboxes: 'boxes',
    label: 'labels',
};
function isVersionMetric(word) {
    return Object.hasOwn(VERSION_METRICS, word);
}
function isLabelMetric(word) {
    return Object.hasOwn(LABEL_METRICS, word);
}
function isDataMetric(word) {
    return Object.hasOwn(DATA_METRICS, word);
}
function isSmokeMetric(word) {
    return Object.hasOwn(SMOKE_METRICS, word);
}
function isLabelDataMetric(word) {
    return Object.hasOwn(LABEL_DATA_METRICS, word);
}
/** The unit of a metric's name, which a version, its manifests and its labels share: `f1` is a ratio of each. */
function unitOfName(name) {
    if (isVersionMetric(name) || isDataMetric(name))
        return METRICS[name];
    return isLabelMetric(name) || isLabelDataMetric(name) ? METRICS_OF_LABEL[name] : 'ratio';
}
/** Whether the number can be one of its unit at all; NaN, an infinity or a negative count cannot. */
function isOfUnit(value, unit) {
    if (value === null || !(value >= 0))
        return false;
    return unit === 'ratio' ? value <= 1 : Number.isSafeInteger(value);
}
/** Whether a metric counts lines of the manifests, which are in the manifest summary. */
function isLineCount(metric) {
    return metric === 'invalid-lines' || metric === 'ignored-lines';
}
/** `did you mean f1?`: which of the names was probably meant by another word. */
function suggestMetric(word, names) {
    const bare = word.toLowerCase().replace(/[_-]/g, '');
    const known = (0,_model_entry_of_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .M)(OTHER_NAMES, bare);
    const same = names.find((name) => name.replaceAll('-', '') === bare);
    const meant = same ?? (known !== undefined && names.includes(known) ? known : (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .misspelt */ .I)(word, names));
    return meant === undefined ? undefined : `did you mean ${meant}?`;
}


/***/ }),

/***/ 35506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YQ: () => (/* binding */ isOnlyOfData),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   ZQ: () => (/* binding */ needsBaseline),
/* harmony export */   _c: () => (/* binding */ isSmokeRule),
/* harmony export */   bB: () => (/* binding */ OPERATOR_CHARACTER),
/* harmony export */   dL: () => (/* binding */ needsLinesOfBaseline),
/* harmony export */   dO: () => (/* binding */ ruleOfThreshold),
/* harmony export */   fq: () => (/* binding */ needsBase),
/* harmony export */   o1: () => (/* binding */ isOfVersion),
/* harmony export */   p5: () => (/* binding */ OTHER_OPERATORS),
/* harmony export */   p6: () => (/* binding */ isVersionRule),
/* harmony export */   we: () => (/* binding */ OPERATORS),
/* harmony export */   z4: () => (/* binding */ isDataRule)
/* harmony export */ });
/* unused harmony export isOfData */
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36656);
/** Gate rules, what each can be judged on, and their verdicts: our policy over an evaluation, and over the manifests. */

const OPERATORS = ['>=', '>', '<=', '<', '=='];
/** Whether judging the rules takes the manifest summary of the baseline. */
function needsLinesOfBaseline(rules) {
    return rules.some(({ bound, metric }) => bound.kind === 'baseline' && (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isLineCount */ .iR)(metric.kind));
}
/** Whether judging the rules takes a baseline. */
function needsBaseline(rules) {
    return rules.some(({ bound }) => bound.kind === 'baseline');
}
/** Whether judging the rules takes a base. */
function needsBase(rules) {
    return rules.some(({ bound }) => bound.kind === 'base');
}
/** What people write for an operator in other languages. */
const OTHER_OPERATORS = {
    '=>': '>=',
    '≥': '>=',
    '=<': '<=',
    '≤': '<=',
    '=': '==',
    '===': '==',
};
/** A character that operators are written with. */
const OPERATOR_CHARACTER = /^[<>=!~≤≥≠]$/;
/** Whether the evaluation, or the manifest summary, of a trained version has the metric. */
function isOfVersion(metric) {
    return metric.kind === 'labels' ? (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isLabelMetric */ .JK)(metric.of) : (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersionMetric */ .dD)(metric.kind);
}
/** Whether the metric is counted in manifests. */
function isOfData(metric) {
    return metric.kind === 'labels' ? (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isLabelDataMetric */ .Hx)(metric.of) : (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isDataMetric */ .Tz)(metric.kind);
}
function isVersionRule(rule) {
    return rule.bound.kind !== 'base' && isOfVersion(rule.metric);
}
function isDataRule(rule) {
    return rule.bound.kind !== 'baseline' && isOfData(rule.metric);
}
function isSmokeRule(rule) {
    return rule.bound.kind === 'number' && (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isSmokeMetric */ .Ue)(rule.metric.kind);
}
/** What tells a metric from another one of the same name: the words that a bound on it can be. */
function wordsOf(metric) {
    return [...(isOfVersion(metric) ? ['baseline'] : []), ...(isOfData(metric) ? ['base'] : [])];
}
/** Whether only manifests can be asked: the service gives no such number of a trained version. */
function isOnlyOfData(rule) {
    return !isVersionRule(rule) && isDataRule(rule);
}
/**
 * The rule that `f1-threshold` is short for.
 * @param threshold  0-1
 */
function ruleOfThreshold(threshold) {
    const bound = { kind: 'number', value: threshold };
    return { text: `f1 >= ${String(threshold)}`, severity: 'fail', metric: { kind: 'f1' }, op: '>=', bound };
}


/***/ }),

/***/ 57316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ appendWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52711);
/** Appends to the files that the runner reads after the step. */


/**
 * Appends a text to an existing file, all of it or nothing: after half a value the runner can read neither this output nor
 * those after it. What a full disk wrote of the text is removed again, where the file is a regular one.
 * @throws Error whose message names the path
 */
function appendWhole(path, text, write = node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync) {
    let sizeBefore;
    try {
        // Never created: the runner has made the file, and would not read another. A pipe without a reader is refused, since
        // it would block the step.
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            if (found.isFile())
                sizeBefore = found.size;
            writeAll(descriptor, Buffer.from(text), write);
        }
        finally {
            // Some file systems say only here that they are full.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch (error) {
        throw new Error(`${path}: ${(0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}${takeBack(path, sizeBefore)}`, { cause: error });
    }
}
function writeAll(descriptor, bytes, write) {
    for (let done = 0; done < bytes.length;)
        done += write(descriptor, bytes, done);
}
/** @returns what is to be added to the message when the file could not be brought back to its length */
function takeBack(path, size) {
    if (size === undefined)
        return '';
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, size);
        return '';
    }
    catch (error) {
        return `; the partial write could not be undone: ${(0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
    }
}


/***/ }),

/***/ 42963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70972);

/** Reads the context; undefined for a variable that is missing or empty. Never throws. */
async function readContext(env, files) {
    const value = (name) => (env[name] === '' ? undefined : env[name]);
    const serverUrl = value('GITHUB_SERVER_URL') ?? 'https://github.com';
    const repository = value('GITHUB_REPOSITORY');
    const runId = value('GITHUB_RUN_ID');
    const attempt = Number(value('GITHUB_RUN_ATTEMPT') ?? '1');
    const runAttempt = Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
    return {
        serverUrl,
        runAttempt,
        isPrivate: await eventSaysPrivate(value('GITHUB_EVENT_PATH'), files),
        repository,
        repositoryId: value('GITHUB_REPOSITORY_ID'),
        workflow: value('GITHUB_WORKFLOW'),
        job: value('GITHUB_JOB'),
        runId,
        runNumber: value('GITHUB_RUN_NUMBER'),
        commit: value('GITHUB_SHA'),
        refName: value('GITHUB_HEAD_REF') ?? value('GITHUB_REF_NAME'),
        runUrl: repository !== undefined && runId !== undefined
            ? `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${String(runAttempt)}`
            : undefined,
    };
}
async function eventSaysPrivate(path, files) {
    if (path === undefined)
        return false;
    try {
        const event = JSON.parse((await files.readText(path)) ?? 'null');
        return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(event, 'repository'), 'private') === true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 52130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fileLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/** Values in the files that the runner reads after a step: outputs, state. */


/**
 * One value as the runner's file has it. The delimiter is a new one each time, so that no value can contain it.
 * GitHub docs, workflow commands, "Multiline strings".
 */
function fileLines([name, value]) {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`;
}


/***/ }),

/***/ 10019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ambientRegion)
/* harmony export */ });
/** The Region that the environment names. */
/** As it is written, where the environment has one. */
function ambientRegion(env) {
    return [env.AWS_REGION, env.AWS_DEFAULT_REGION].map((value) => (value ?? '').trim()).find((value) => value !== '');
}


/***/ }),

/***/ 13495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ TAGS_MAX),
/* harmony export */   P1: () => (/* binding */ parseVersionReference),
/* harmony export */   XB: () => (/* binding */ parseProject),
/* harmony export */   aJ: () => (/* binding */ parseDescription),
/* harmony export */   cf: () => (/* binding */ parseRegion),
/* harmony export */   hJ: () => (/* binding */ parseVersionName),
/* harmony export */   jq: () => (/* binding */ checkPartition),
/* harmony export */   rL: () => (/* binding */ parseTags),
/* harmony export */   uP: () => (/* binding */ tagKeysOf),
/* harmony export */   xG: () => (/* binding */ parseFixedLocation),
/* harmony export */   zS: () => (/* binding */ parseLocation)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84163);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20843);
/* harmony import */ var _model_partition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(53194);
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(80387);
/* harmony import */ var _text_late_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(76485);
/** Names and addresses of AWS as inputs give them. Patterns and lengths: Rekognition API model. */





const NAME_PATTERN = /^[a-zA-Z0-9_.-]{1,255}$/;
const PROJECT_ARN_PATTERN = /^arn:([a-z\d-]+):rekognition:([a-z\d-]+):\d{12}:project\/([a-zA-Z0-9_.-]{1,255})\/[0-9]+$/;
/** A project name, or a project ARN. */
function parseProject(text) {
    if (!text.startsWith('arn:')) {
        return NAME_PATTERN.test(text)
            ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)({ kind: 'name', name: text })
            : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('a project name of 1-255 letters, digits, _, . and -, or a project ARN');
    }
    const [arn, partition, region, name] = PROJECT_ARN_PATTERN.exec(text) ?? [];
    if (arn === undefined || region === undefined || name === undefined) {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('a project ARN: arn:aws:rekognition:<region>:<account>:project/<name>/<number>');
    }
    const fits = checkPartition(partition, region);
    if (!fits.ok)
        return fits;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)({ kind: 'arn', arn, name, region });
}
/** An ARN of one partition cannot name a Region of another: half of it comes from somewhere else. */
function checkPartition(partition, region) {
    const { id } = (0,_model_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOfRegion */ .c)(region);
    return partition === id
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)(undefined)
        : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`an ARN that begins with arn:${id}: for the Region ${region}, not with arn:${partition ?? ''}:`);
}
/** A version name. API model, shape VersionName. */
function parseVersionName(text) {
    return NAME_PATTERN.test(text) ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)(text) : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('1-255 letters, digits, _, . and -');
}
const VERSION_ARN_PATTERN = /^arn:([a-z\d-]+):rekognition:([a-z\d-]+):\d{12}:project\/([a-zA-Z0-9_.-]{1,255})\/version\/([a-zA-Z0-9_.-]{1,255})\/[0-9]+$/;
/** A version name, or a version ARN. */
function parseVersionReference(text) {
    if (!text.startsWith('arn:')) {
        const name = parseVersionName(text);
        return name.ok
            ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)({ kind: 'name', name: text })
            : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`a version name of ${name.problem}, or a version ARN`);
    }
    const [arn, partition, region, project, name] = VERSION_ARN_PATTERN.exec(text) ?? [];
    if (arn === undefined || region === undefined || project === undefined || name === undefined) {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('a version ARN: arn:aws:rekognition:<region>:<account>:project/<project>/version/<version>/<number>');
    }
    const fits = checkPartition(partition, region);
    return fits.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)({ kind: 'arn', arn, name, project, region }) : fits;
}
/** A version description, taken as it is. API model, shape VersionDescription. */
function parseDescription(text) {
    return /^[a-zA-Z0-9\-_. ()':,;?]{1,255}$/.test(text)
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)(text)
        : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)("1-255 letters, digits, spaces and -_.()':,;? (no slash, #, @ or line break)");
}
/** A place in S3 to write below. */
function parseLocation(text) {
    const parsed = (0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_3__/* .parseS3LocationUri */ .V_)(text);
    return parsed.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)(parsed.value) : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`s3://bucket/prefix: ${parsed.problem}`);
}
/** A place in S3 that is the same for every version: nothing in it is filled in. */
function parseFixedLocation(text) {
    const placeholder = /\{[^{}]*\}/.exec(text);
    return placeholder === null
        ? parseLocation(text)
        : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`s3://bucket/prefix without placeholders, not ${placeholder[0]}`);
}
/** A Region as AWS spells them, of whatever partition. */
function parseRegion(text) {
    // Older SDKs took such names for endpoints under FIPS 140; no ARN and no console knows them.
    if (/^fips-|-fips$/.test(text))
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('an AWS Region, with AWS_USE_FIPS_ENDPOINT: true set separately');
    return /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(text) ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)(text) : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('an AWS Region such as eu-west-1');
}
/** Most tags in one request. API model, shape TagMap. */
const TAGS_MAX = 200;
const TAG_CHARACTERS = (0,_text_late_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .latePattern */ .B)(String.raw `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`, 'u');
/**
 * A comment: a line that begins with `#`, or what follows a `#` between blanks. Within a word it is a character that no
 * tag takes, so that `ticket=#12` is refused rather than cut.
 */
const TAG_COMMENT = /^\s*#.*$|\s#(?:\s.*)?$/;
function tagLines(text) {
    return text.split('\n').flatMap((typed, index) => {
        const content = typed.replace(TAG_COMMENT, '').trim();
        if (content === '')
            return [];
        const equals = content.indexOf('=');
        const key = equals < 0 ? undefined : content.slice(0, equals).trim();
        return [{ line: index + 1, key, value: content.slice(equals + 1).trim() }];
    });
}
/** The keys that a text sets, also those of a text that is refused for something else. */
function tagKeysOf(text) {
    return tagLines(text).flatMap(({ key }) => key ?? []);
}
/** `key=value` per line; the value may contain further `=`. Blank lines and comments are skipped. */
function parseTags(text) {
    const tags = new Map();
    const wrong = [];
    for (const { line, key, value } of tagLines(text)) {
        const problem = key === undefined ? 'has no =' : tagProblem(key, value, tags);
        if (key !== undefined && problem === undefined)
            tags.set(key, value);
        else
            wrong.push(`line ${String(line)} ${problem ?? ''}`);
    }
    if (tags.size > TAGS_MAX)
        wrong.push(`there are more than ${String(TAGS_MAX)} tags`);
    return wrong.length === 0 ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)(Object.fromEntries(tags)) : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`one key=value per line: ${wrong.join('; ')}`);
}
function tagProblem(key, value, earlier) {
    if (key === '')
        return 'has an empty key';
    if (/^aws:/i.test(key))
        return 'has a key that begins with aws:, which AWS reserves';
    if (key.length > 128)
        return 'has a key of more than 128 characters';
    if (value.length > 256)
        return 'has a value of more than 256 characters';
    if (!TAG_CHARACTERS().test(key) || !TAG_CHARACTERS().test(value)) {
        return 'has a character other than letters, digits, spaces and _.:/=+-@';
    }
    return earlier.has(key) ? `repeats the key ${key}` : undefined;
}


/***/ }),

/***/ 58485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   LO: () => (/* binding */ parseRatio),
/* harmony export */   h9: () => (/* binding */ durationBetween),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10833);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84163);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20843);
/** Values of single inputs: booleans, choices, durations, ratios. */



/** `true` or `false`, in the spellings of YAML 1.2. */
function parseBoolean(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(true);
    if (/^(false|False|FALSE)$/.test(text))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(false);
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('true or false');
}
/** One word of a list. */
function choiceOf(words) {
    return (text) => {
        const found = words.find((word) => word === text);
        return found === undefined ? (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`one of ${words.join(', ')}`) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(found);
    };
}
/** Seconds alone may go without a unit; after another unit they may not, or `1h30` would be half a minute past the hour. */
const DURATION_PATTERN = /^(?=.)(?:(\d+)d)? ?(?:(\d+)h)? ?(?:(\d+)m)? ?(?:(\d+)s)?$|^(\d+)$/;
/**
 * `45s`, `2m`, `1h30m`, `7d`, or plain seconds, within bounds (milliseconds, both included).
 * @param bounds  `words` says them to the user
 */
function durationBetween(bounds) {
    return (text) => {
        const match = DURATION_PATTERN.exec(text);
        const ms = match === null ? NaN : partsToMs(match);
        const form = `a duration such as 45s, 2m, 1h30m or plain seconds, ${bounds.words}`;
        return ms >= bounds.minMs && ms <= bounds.maxMs ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(ms) : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(form);
    };
}
function partsToMs(match) {
    const [, days = '0', hours = '0', minutes = '0', seconds = '0', plain = '0'] = match;
    return (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds) + Number(plain)) * 1000;
}
/** What a percentage is at least: less was most likely meant as a ratio, as `0.85%` for 0.85. */
const LEAST_PERCENTAGE = 0.01;
/** A ratio of 0 to 1, or a percentage: 0 % or 1 % to 100 %; returns 0-1. */
function parseRatio(text) {
    const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text);
    const [, number = '', percent = ''] = match ?? [];
    const form = 'a number from 0 to 1, or a percentage such as 85%';
    if (match === null)
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(form);
    const value = percent === '%' ? (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percentToRatio */ .Q)(number) : Number(number);
    if (percent === '%' && value > 0 && value < LEAST_PERCENTAGE)
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${form}${meantRatio(number)}`);
    if (value <= 1)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(value);
    const meant = percent === '' && value <= 100 ? ` (write ${text}% or ${String((0,_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percentToRatio */ .Q)(text))})` : '';
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${form}${meant}`);
}
function meantRatio(number) {
    const ratio = Number(number);
    const percentage = ratio < LEAST_PERCENTAGE ? '' : `${String((0,_text_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioToPercent */ .W)(number))}% or `;
    return `, which is 1% or more (did you mean ${percentage}${String(ratio)}?)`;
}


/***/ }),

/***/ 18817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sH: () => (/* binding */ JUDGEMENT_INPUTS),
  D6: () => (/* binding */ readGates),
  Q9: () => (/* binding */ readJudgement)
});

// EXTERNAL MODULE: ./lib/src/inputs/reader.js
var reader = __nccwpck_require__(84163);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __nccwpck_require__(20843);
// EXTERNAL MODULE: ./lib/src/judgement/policy.js
var policy = __nccwpck_require__(62286);
// EXTERNAL MODULE: ./lib/src/gate/grammar/rule.js
var grammar_rule = __nccwpck_require__(35506);
// EXTERNAL MODULE: ./lib/src/inputs/fields.js
var fields = __nccwpck_require__(58485);
// EXTERNAL MODULE: ./lib/src/gate/compare.js
var compare = __nccwpck_require__(89727);
// EXTERNAL MODULE: ./lib/src/gate/grammar/format.js
var format = __nccwpck_require__(78999);
// EXTERNAL MODULE: ./lib/src/gate/grammar/metric.js
var grammar_metric = __nccwpck_require__(36656);
// EXTERNAL MODULE: ./lib/src/model/entry-of.js
var entry_of = __nccwpck_require__(84320);
// EXTERNAL MODULE: ./lib/src/text/late-pattern.js
var late_pattern = __nccwpck_require__(76485);
;// CONCATENATED MODULE: ./lib/src/text/excerpt.js
/** A line with a caret under the place that a message is about, as compilers show it. */

/** Code points of a long line that are shown before the place, and from it on. */
const SHOWN_BEFORE = 60;
const SHOWN_AFTER = 40;
/** Characters without a visible shape: controls, format characters, half characters, and blanks other than the space. */
const UNSEEN = (0,late_pattern/* latePattern */.B)(String.raw `^(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]$`, 'u');
/** Takes two cells of a terminal: East Asian letters, full-width forms, emoji. */
const WIDE = (0,late_pattern/* latePattern */.B)(String.raw `^(?![\uff61-\uffdc\u{1f1e6}-\u{1f1ff}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u303e\uff01-\uffe6\p{Emoji_Presentation}]$`, 'u');
const MARK = (0,late_pattern/* latePattern */.B)(String.raw `^\p{M}$`, 'u');
/**
 * The line, cut around the place when it is long, and a second line that ends with a caret under it. Tabs and unseen
 * characters are shown one cell wide, and a wide character before the caret is made up for by a wide blank, so that
 * the caret stays where it belongs in any font of fixed width.
 * @param column  1-based, in code points
 */
function excerptOf(text, column, { before, after } = { before: SHOWN_BEFORE, after: SHOWN_AFTER }) {
    const characters = Array.from(text);
    const at = column - 1;
    const from = Math.max(0, at - before);
    const until = Math.min(characters.length, at + after);
    const [start, end] = [from > 0 ? '…' : '', until < characters.length ? '…' : ''];
    const shown = characters.slice(from, until).map(show).join('');
    const blanks = characters.slice(from, at).map(blankFor).join('');
    return { line: `${start}${shown}${end}`, caret: `${start === '' ? '' : ' '}${blanks}^` };
}
/** Whether a character has no shape of its own, so that it has to be named. */
function isUnseen(character) {
    return UNSEEN().test(character);
}
/** A character as an excerpt has it: one cell wide where it would have no shape. */
function show(character) {
    if (character === '\t')
        return ' ';
    return UNSEEN().test(character) ? '\ufffd' : character;
}
function blankFor(character) {
    if (UNSEEN().test(character))
        return ' ';
    if (MARK().test(character))
        return '';
    return WIDE().test(character) ? '\u3000' : ' ';
}
/** How a message quotes a text; an unseen character is given by its code point. */
function quote(text) {
    const characters = Array.from(text);
    const [only = ''] = characters;
    if (text === ' ')
        return 'a space';
    if (text === '"')
        return 'a double quote';
    if (characters.length === 1 && isUnseen(only))
        return `U+${hexOf(only)}`;
    return `"${characters.map(show).join('')}"`;
}
function hexOf(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/tokens.js
/** The tokens of a gate: a place in a line that moves forward, words, strings and numbers, and the refusal of what is there. */



/** Ends the reading of a line. Caught where lines are read; see parse.ts. */
class Refusal extends Error {
    name = 'Refusal';
    /** 0-based, in code points. */
    at;
    expected;
    hint;
    #found;
    constructor(at, expected, found, hint) {
        super(`expected ${expected}`);
        this.at = at;
        this.expected = expected;
        this.#found = found;
        this.hint = hint;
    }
    /** Computed on first use: not needed when rules are searched for in a comment. */
    get found() {
        return this.#found();
    }
}
/** What is named as found when something else was expected: a word or number, an operator, or one character. */
const TOKEN = (0,late_pattern/* latePattern */.B)(String.raw `^(?:[+-]?[0-9]+[.][0-9]+|[\p{L}\p{M}\p{N}_-]+|[<>=!~≤≥≠]+|[^])`, 'u');
/** Longest piece of the gate that a message quotes, in code points. */
const FOUND_MAX_LENGTH = 40;
/** Reads one line from left to right. A `#` ends it, wherever the reader does not take it for something else. */
class Cursor {
    #characters;
    #at = 0;
    constructor(line) {
        this.#characters = Array.from(line);
    }
    /** 0-based, in code points. */
    get at() {
        return this.#at;
    }
    /** The next character; empty at the end of the line. A `#` is shown like any other. */
    get next() {
        return this.#characters[this.#at] ?? '';
    }
    /** All that follows. */
    get rest() {
        return this.textFrom(this.#at, this.#characters.length);
    }
    atEnd() {
        return this.next === '' || this.next === '#';
    }
    /** Another cursor at this place, to look ahead with. */
    fork() {
        const fork = new Cursor('');
        fork.#characters = this.#characters;
        fork.#at = this.#at;
        return fork;
    }
    skipBlanks() {
        while (this.next === ' ' || this.next === '\t')
            this.#at += 1;
    }
    /** Takes the next character whatever it is; empty at the end of the line. */
    takeOne() {
        const character = this.next;
        if (character !== '')
            this.#at += 1;
        return character;
    }
    /** Takes the text if it is here. */
    take(text) {
        const length = Array.from(text).length;
        if (this.textFrom(this.#at, this.#at + length) !== text)
            return false;
        this.#at += length;
        return true;
    }
    /** Takes characters as long as each matches. */
    takeWhile(pattern) {
        const from = this.#at;
        while (this.next !== '' && pattern.test(this.next))
            this.#at += 1;
        return this.textFrom(from);
    }
    /** The text between a place and the cursor, or another place. */
    textFrom(from, until = this.#at) {
        return this.#characters.slice(from, until).join('');
    }
    /**
     * Says what was expected at a place before the cursor or at it.
     * @param options.at     0-based; the cursor when it is not given
     * @param options.found  what is named as found; the token at the place when it is not given
     */
    refuse(expected, options = {}) {
        const at = options.at ?? this.#at;
        return new Refusal(at, expected, () => this.#nameOf(at, options.found), options.hint ?? '');
    }
    #nameOf(at, found) {
        const token = found ?? TOKEN().exec(this.textFrom(at, this.#characters.length))?.[0] ?? '';
        if (token === '')
            return 'the end of the line';
        return found === undefined && token === '#' ? 'a comment' : quote(shorten(token));
    }
}
function shorten(token) {
    const characters = Array.from(token);
    return characters.length <= FOUND_MAX_LENGTH ? token : `${characters.slice(0, FOUND_MAX_LENGTH - 1).join('')}…`;
}
/** A character of a word or of a bare label: letters and marks of any script, digits, `_` and `-`. */
const WORD = (0,late_pattern/* latePattern */.B)(String.raw `^[\p{L}\p{M}\p{N}_-]$`, 'u');
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
const UNICODE_DIGITS = 4;
/**
 * The string's value. A `#` in it is text.
 * @throws Refusal at a character that JSON does not allow there, or at the opening quote of a string without an end
 * @see RFC 8259, section 7
 */
function readJsonString(cursor) {
    const start = cursor.at;
    if (!cursor.take('"'))
        throw cursor.refuse('a label as a JSON string', { hint: hintFor(cursor.next) });
    let value = '';
    for (;;) {
        const at = cursor.at;
        const character = cursor.takeOne();
        if (character === '"')
            return value;
        if (character === '') {
            throw cursor.refuse('a closing double quote', { hint: `the string begins in column ${String(start + 1)}` });
        }
        if (character < ' ') {
            const hint = `write \\u${character.charCodeAt(0).toString(16).padStart(UNICODE_DIGITS, '0')}`;
            throw cursor.refuse('an escaped control character', { at, hint: character === '\t' ? 'write \\t' : hint });
        }
        value += character === '\\' ? readEscape(cursor) : character;
    }
}
function readEscape(cursor) {
    const at = cursor.at;
    const letter = cursor.takeOne();
    if (letter === 'u')
        return readCodeUnit(cursor);
    const meant = (0,entry_of/* entryOf */.M)(ESCAPES, letter);
    if (meant !== undefined)
        return meant;
    const hint = 'write a backslash as \\\\';
    throw cursor.refuse('one of " \\ / b f n r t u after the backslash', { at, found: letter, hint });
}
/** Half of a surrogate pair is kept: two of them make the character. */
function readCodeUnit(cursor) {
    const from = cursor.at;
    for (let digits = 0; digits < UNICODE_DIGITS; digits += 1) {
        const at = cursor.at;
        const digit = cursor.takeOne();
        if (!/^[0-9a-fA-F]$/.test(digit)) {
            throw cursor.refuse('four hexadecimal digits after \\u', { at, found: digit });
        }
    }
    return String.fromCharCode(parseInt(cursor.textFrom(from), 16));
}
function hintFor(next) {
    if (next === '*')
        return 'for every label write labels.*';
    return next === '' ? undefined : 'in brackets, write the label in straight double quotes';
}
/** As JSON writes numbers, without a minus sign. */
const NUMBER = /^(0|[1-9][0-9]*)(\.[0-9]+)?(?:[eE]([+-]?[0-9]+))?$/;
const LIKE_A_NUMBER = (0,late_pattern/* latePattern */.B)(String.raw `^[\p{L}\p{N}._,]$`, 'u');
/** @throws Refusal for what is not a number */
function readNumber(cursor, expected) {
    const at = cursor.at;
    let written = cursor.takeWhile(LIKE_A_NUMBER());
    if (/^[0-9.]+[eE]$/.test(written) && /^[+-]$/.test(cursor.next))
        written += cursor.takeOne() + cursor.takeWhile(/^[0-9]$/);
    if (NUMBER.test(written))
        return { at, written, value: Number(written) };
    throw cursor.refuse(expected, written === '' ? { hint: hintForSign(cursor.next) } : { at, found: written, hint: hintForNumber(written) });
}
function hintForSign(next) {
    if (next === '-' || next === '+')
        return 'a bound must not have a sign';
    return next === '"' || next === "'" ? 'write the number without quotes' : undefined;
}
function hintForNumber(written) {
    const corrected = written
        .replace(',', '.')
        .replace(/^\./, '0.')
        .replace(/\.$/, '')
        .replace(/^0+(?=[0-9])/, '');
    return corrected !== written && NUMBER.test(corrected) ? `did you mean ${corrected}?` : undefined;
}

;// CONCATENATED MODULE: ./lib/src/gate/grammar/read-head.js
/** Reads what a rule has before its bound: severity, metric and operator. */




/** For a line that goes on with a second rule. */
const ONE_RULE_A_LINE = 'write one rule per line; in YAML, | keeps the lines of a gate and > joins them';
/**
 * What a rule has before its bound.
 * @throws Refusal
 */
function readHead(cursor) {
    const severity = readSeverity(cursor);
    const metric = readMetric(cursor);
    cursor.skipBlanks();
    return { severity, metric, op: readOperator(cursor) };
}
/** Whether a rule seems to begin at the cursor: a metric and an operator. */
function beginsRule(cursor) {
    try {
        readHead(cursor.fork());
        return true;
    }
    catch (error) {
        if (error instanceof Refusal)
            return false;
        throw error;
    }
}
function readSeverity(cursor) {
    const start = cursor.at;
    if (cursor.take('warn:')) {
        cursor.skipBlanks();
        return 'warn';
    }
    // Only lookahead: a metric is read from the start again.
    const ahead = cursor.fork();
    ahead.takeWhile(WORD());
    ahead.skipBlanks();
    if (ahead.next !== ':')
        return 'fail';
    const hint = 'only warn:, in lower case and without spaces, may precede a rule';
    throw cursor.refuse('"warn:" or a metric', { at: start, found: ahead.textFrom(start, ahead.at + 1), hint });
}
function readOperator(cursor) {
    const at = cursor.at;
    const written = cursor.takeWhile(grammar_rule/* OPERATOR_CHARACTER */.bB);
    const op = grammar_rule/* OPERATORS */.we.find((known) => known === written);
    if (op !== undefined)
        return op;
    const meant = (0,entry_of/* entryOf */.M)(grammar_rule/* OTHER_OPERATORS */.p5, written);
    const hint = meant === undefined ? undefined : `did you mean ${meant}?`;
    throw cursor.refuse('an operator (>=, >, <=, < or ==)', { at, hint });
}
const NAMES = Object.keys(grammar_metric/* METRICS */.Cb);
const NAMES_OF_LABEL = Object.keys(grammar_metric/* METRICS_OF_LABEL */.jS);
const NAMES_OF_SMOKE = Object.keys(grammar_metric/* SMOKE_METRICS */.QN).map((name) => name.slice('smoke.'.length));
const LABEL_IN_BRACKETS = 'write a label with characters other than letters, digits, _ and - in brackets: labels["…"].f1';
/** @throws Refusal for what is no metric */
function readMetric(cursor) {
    const at = cursor.at;
    const word = cursor.takeWhile(WORD());
    if (word === 'labels')
        return readLabelMetric(cursor);
    if (word === 'smoke')
        return readSmokeMetric(cursor);
    if ((0,grammar_metric/* isVersionMetric */.dD)(word) || (0,grammar_metric/* isDataMetric */.Tz)(word))
        return { kind: word };
    const hint = hintForMetric(word, cursor);
    // The whole list helps only readers whom the hint does not help.
    const expected = hint === undefined ? `a metric (${NAMES.join(', ')} or labels…)` : 'a metric';
    throw cursor.refuse(expected, { at, hint });
}
function readLabelMetric(cursor) {
    const selector = readSelector(cursor);
    const bare = selector.kind === 'one' && WORD().test(cursor.textFrom(cursor.at - 1));
    if (!cursor.take('.'))
        throw cursor.refuse('"." and a metric of the label', { hint: hintAfter(selector, bare, cursor) });
    const at = cursor.at;
    const word = cursor.takeWhile(WORD());
    if ((0,grammar_metric/* isLabelMetric */.JK)(word) || (0,grammar_metric/* isLabelDataMetric */.Hx)(word))
        return { kind: 'labels', selector, of: word };
    const expected = `a metric of a label (${NAMES_OF_LABEL.join(', ')})`;
    const hint = bare && cursor.next === '.' ? LABEL_IN_BRACKETS : (0,grammar_metric/* suggestMetric */.LD)(word, NAMES_OF_LABEL);
    throw cursor.refuse(expected, { at, hint });
}
function readSmokeMetric(cursor) {
    const expected = `"." and a metric of the smoke test (${NAMES_OF_SMOKE.join(', ')})`;
    if (!cursor.take('.'))
        throw cursor.refuse(expected);
    const at = cursor.at;
    const word = cursor.takeWhile(WORD());
    const kind = `smoke.${word}`;
    if ((0,grammar_metric/* isSmokeMetric */.Ue)(kind))
        return { kind };
    throw cursor.refuse(`a metric of the smoke test (${NAMES_OF_SMOKE.join(', ')})`, {
        at,
        hint: (0,grammar_metric/* suggestMetric */.LD)(word, NAMES_OF_SMOKE),
    });
}
function readSelector(cursor) {
    if (cursor.take('[')) {
        cursor.skipBlanks();
        const label = readJsonString(cursor);
        cursor.skipBlanks();
        if (!cursor.take(']'))
            throw cursor.refuse('"]" after the label');
        return { kind: 'one', label };
    }
    if (!cursor.take('.'))
        throw cursor.refuse('".*", "." and a label, or a label in brackets after labels');
    if (cursor.take('*'))
        return { kind: 'every' };
    const label = cursor.takeWhile(WORD());
    if (label !== '')
        return { kind: 'one', label };
    throw cursor.refuse('"*" or a label', { hint: cursor.atEnd() && cursor.next === '' ? undefined : LABEL_IN_BRACKETS });
}
function hintAfter(selector, bare, cursor) {
    if (selector.kind === 'every' || !bare)
        return undefined;
    if (isMetricOfLabel(selector.label))
        return `for every label write labels.*.${selector.label}`;
    const ahead = cursor.fork();
    ahead.skipBlanks();
    const labelEnds = /^[<>=]?$/.test(ahead.next) || (ahead.atEnd() && ahead.at > cursor.at);
    return labelEnds ? undefined : LABEL_IN_BRACKETS;
}
function hintForMetric(word, cursor) {
    if (word !== '' && (cursor.next === '.' || cursor.next === '[')) {
        return (0,grammar_metric/* suggestMetric */.LD)(word, ['labels', 'smoke']) ?? `for a label write labels.${word}.f1`;
    }
    if (isMetricOfLabel(word))
        return `for every label write labels.*.${word}`;
    return (0,grammar_metric/* suggestMetric */.LD)(word, [...NAMES, 'labels', 'smoke']);
}
function isMetricOfLabel(word) {
    return NAMES_OF_LABEL.includes(word);
}

// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __nccwpck_require__(29318);
// EXTERNAL MODULE: ./lib/src/text/percent.js
var text_percent = __nccwpck_require__(10833);
;// CONCATENATED MODULE: ./lib/src/gate/grammar/read-bound.js
/** Reads what a rule compares with, a number, the baseline or the base, and refuses what can only end one way. */









const LETTER = (0,late_pattern/* latePattern */.B)(String.raw `^\p{L}$`, 'u');
const OF_A_NAME = (0,late_pattern/* latePattern */.B)(String.raw `^[\p{L}\p{M}_]$`, 'u');
const DASH = (0,late_pattern/* latePattern */.B)(String.raw `^[\p{Pd}−]$`, 'u');
/** @throws Refusal for what is not a bound, and for one that the metric cannot have */
function readBound(cursor, metric, op) {
    const at = cursor.at;
    if (LETTER().test(cursor.next)) {
        const word = cursor.takeWhile(OF_A_NAME());
        const words = (0,grammar_rule/* wordsOf */.Z9)(metric);
        const named = words.find((one) => one === word);
        if (named !== undefined)
            return readOffset(cursor, metric, op, named);
        throw cursor.refuse(expectedBound(metric), { at, hint: hintForWord(word, metric, words) });
    }
    const literal = readNumber(cursor, expectedBound(metric));
    const percent = readPercent(cursor);
    const value = percent ? (0,text_percent/* percentToRatio */.Q)(literal.written) : literal.value;
    const written = percent ? `${literal.written}%` : literal.written;
    checkUnit(cursor, metric, { ...literal, value, written }, percent);
    const bound = { kind: 'number', value };
    checkAsks(cursor, metric, op, bound, { ...literal, written });
    return { bound, written };
}
function expectedBound(metric) {
    if ((0,grammar_metric/* isSmokeMetric */.Ue)(metric.kind))
        return 'a number from 0 to 1, or a percentage';
    if ((0,format/* unitOf */.uF)(metric) === 'ratio')
        return 'a number from 0 to 1, a percentage, or baseline';
    return `a whole number${(0,grammar_rule/* wordsOf */.Z9)(metric).length > 1 ? ', baseline or base' : ` or ${(0,grammar_rule/* wordsOf */.Z9)(metric).join('')}`}`;
}
function hintForWord(word, metric, words) {
    if ((0,grammar_metric/* isSmokeMetric */.Ue)(metric.kind)) {
        const named = word === 'base' || word === 'baseline';
        return named ? `${(0,format/* formatMetric */.gI)(metric)} is compared with a number; shadow: true compares two versions` : undefined;
    }
    // The words are the metric's own: any other word belongs to the other kind of metric.
    if (word === 'base')
        return `base is a set of manifests, where ${(0,format/* formatMetric */.gI)(metric)} cannot be counted; write baseline`;
    if (word === 'baseline')
        return `${(0,format/* formatMetric */.gI)(metric)} is counted in the manifests; write base`;
    const meant = (0,nearest/* misspelt */.I)(word, words);
    return meant === undefined ? undefined : `did you mean ${meant}?`;
}
/** @param kind  the word that was read, and that an offset can follow */
function readOffset(cursor, metric, op, kind) {
    cursor.skipBlanks();
    if (cursor.atEnd())
        return { bound: { kind, offset: 0 }, written: kind };
    const sign = cursor.next;
    if (sign !== '+' && sign !== '-') {
        // A dash from another keyboard looks right and is not.
        const dash = DASH().test(sign) ? 'did you mean -?' : undefined;
        const hint = dash ?? (beginsRule(cursor) ? ONE_RULE_A_LINE : undefined);
        throw cursor.refuse('"+", "-" or the end of the line', { hint });
    }
    cursor.takeOne();
    cursor.skipBlanks();
    const literal = readNumber(cursor, (0,format/* unitOf */.uF)(metric) === 'ratio' ? 'a number from 0 to 1' : 'a whole number');
    cursor.skipBlanks();
    if (cursor.next === '%' && (0,format/* unitOf */.uF)(metric) === 'ratio') {
        const points = String((0,text_percent/* percentToRatio */.Q)(literal.written));
        const hint = `it could mean percentage points or a share of the baseline; for points write baseline ${sign} ${points}`;
        throw cursor.refuse('no percentage after baseline', { hint });
    }
    const percent = cursor.take('%');
    checkUnit(cursor, metric, percent ? { ...literal, written: `${literal.written}%` } : literal, percent);
    // Without a negative zero: baseline - 0 is the baseline.
    const offset = sign === '-' && literal.value !== 0 ? -literal.value : literal.value;
    const bound = { kind, offset };
    checkAsks(cursor, metric, op, bound, literal);
    return { bound, written: `${kind} ${sign} ${literal.written}` };
}
function readPercent(cursor) {
    cursor.skipBlanks();
    return cursor.take('%');
}
function checkUnit(cursor, metric, { at, written, value }, percent) {
    if ((0,format/* unitOf */.uF)(metric) === 'ratio') {
        if (percent && value < LEAST_PERCENTAGE) {
            throw cursor.refuse('a percentage from 1% to 100%', { at, found: written, hint: hintForSmall(written) });
        }
        if (value <= 1)
            return;
        const hint = !percent && value >= 2 && value <= 100 ? `did you mean ${String((0,text_percent/* percentToRatio */.Q)(written))}?` : undefined;
        throw cursor.refuse(percent ? 'a percentage from 1% to 100%' : 'a number from 0 to 1', { at, found: written, hint });
    }
    if (Number.isSafeInteger(value) && !percent)
        return;
    const hint = `${(0,format/* metricName */.Kh)(metric)} is a count${percent ? ', which cannot be a percentage' : ''}`;
    throw cursor.refuse('a whole number', { at, found: written, hint });
}
/** Of a ratio that is given as a percentage: what is less was most likely meant as a ratio. */
const LEAST_PERCENTAGE = 0.01;
function hintForSmall(written) {
    const number = written.replace('%', '');
    const ratio = Number(number);
    if (ratio === 0)
        return 'for none write 0';
    const percentage = ratio < LEAST_PERCENTAGE ? '' : `${String((0,text_percent/* ratioToPercent */.W)(number))}% or `;
    return `did you mean ${percentage}${number}?`;
}
/** A rule that no version, or no data, can hold, or that none can fail, is a slip and not a wish. */
function checkAsks(cursor, metric, op, bound, { at, written }) {
    const foregone = foregoneOf(metric, op, bound);
    if (foregone === undefined)
        return;
    const why = whyForegone(metric, op, bound, (0,format/* metricName */.Kh)(metric));
    const [what, every] = ((0,grammar_rule/* isOfVersion */.o1)(metric) && bound.kind !== 'base') || (0,grammar_metric/* isSmokeMetric */.Ue)(metric.kind)
        ? ['a version', 'every version']
        : ['data', 'all data'];
    if (foregone === 'never-holds')
        throw cursor.refuse(`a bound that ${what} can reach`, { at, found: written, hint: why });
    throw cursor.refuse(`a bound that ${what} can fail`, {
        at,
        found: written,
        hint: `${why}, so ${every} passes the rule`,
    });
}
/**
 * How a rule ends on every version, on all manifests, and on whatever they are compared with; undefined where it depends
 * on them. A missing metric fails every rule and is not considered here.
 */
function foregoneOf(metric, op, bound) {
    const numbers = rangeOf(metric);
    if (!differences(metric, numbers, bound).some((difference) => (0,compare/* satisfies */.ib)(op, difference)))
        return 'never-holds';
    // An evaluation that lists no labels fails `label-count >= 1`, so that the rule can fail.
    const whole = metric.kind === 'label-count' ? { ...numbers, low: 0 } : numbers;
    return differences(metric, whole, bound).every((difference) => (0,compare/* satisfies */.ib)(op, difference)) ? 'never-fails' : undefined;
}
/** `f1 is never below 0`: why a rule always ends the same way. */
function whyForegone(metric, op, bound, name) {
    const { low, high } = rangeOf(metric);
    if (bound.kind !== 'number') {
        const two = bound.kind === 'base' ? 'two sets of manifests' : 'two versions';
        return `${name} of ${two} never differs by more than ${String(high)}`;
    }
    const isLow = bound.value <= low + compare/* DOUBLE_NOISE */.pU;
    return `${name} is never ${isLow ? 'below' : 'above'} ${String(isLow ? low : high)}`;
}
function rangeOf(metric) {
    if ((0,format/* unitOf */.uF)(metric) === 'ratio')
        return { low: 0, high: 1 };
    // A model has labels.
    return { low: metric.kind === 'label-count' ? 1 : 0, high: Number.MAX_SAFE_INTEGER };
}
/** The least and the greatest that a number can differ from its bound, as the judge would see it, and one in between. */
function differences(metric, { low, high }, bound) {
    const noise = (0,format/* unitOf */.uF)(metric) === 'count' ? 'exact' : compare/* DOUBLE_NOISE */.pU;
    const [least, greatest] = bound.kind === 'number'
        ? [(0,compare/* differenceOf */.Pq)(low, bound.value, noise), (0,compare/* differenceOf */.Pq)(high, bound.value, noise)]
        : [(0,compare/* differenceOf */.Pq)(low - high, bound.offset, noise), (0,compare/* differenceOf */.Pq)(high - low, bound.offset, noise)];
    // Whether a number can meet its bound: `==` may fail at both ends.
    return least < 0 && greatest > 0 ? [least, 0, greatest] : [least, greatest];
}

// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __nccwpck_require__(57731);
;// CONCATENATED MODULE: ./lib/src/gate/grammar/parse.js
/** Reads the rules of a gate; the grammar is in docs/gates.md. */









/** `expected an operator (>=, >, <=, < or ==), found "=>"; did you mean >=?` */
function sentenceOf({ expected, found, hint }) {
    return `expected ${expected}, found ${found}${hint === '' ? '' : `; ${hint}`}`;
}
/** One problem for the log: place and sentence, the line, and a caret under the place. Lines end with `\n`. */
function renderProblem(problem) {
    const place = `${problem.input}, line ${String(problem.line)}, column ${String(problem.column)}`;
    const sentence = `${place}: ${sentenceOf(problem)}`;
    if (problem.text.trim() === '')
        return sentence;
    const { line, caret } = excerptOf(problem.text, problem.column);
    return `${sentence}\n  ${line}\n  ${caret}`;
}
/**
 * Reads a gate whole: a line that is refused does not hide those after it. A text without any rule is a problem, since
 * whoever gives a gate expects to be judged by it; so is a rule that asks what an earlier one asks already.
 * @param text          one rule a line; a byte order mark and any line end are taken
 * @param source  the name of the input, for the problems; and whether there is a smoke test, which rules on smoke need
 */
function parseGate(text, source) {
    const rules = [];
    const problems = [];
    const firstLines = new Map();
    const swallowed = [];
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
    lines.forEach((line, index) => {
        const place = { input: source.input, line: index + 1, text: line };
        try {
            const { at: start, rule, comment = '' } = readLine(line);
            for (const hidden of rulesInComment(comment))
                swallowed.push({ line: place.line, rule: hidden });
            if (rule === undefined)
                return;
            if ((0,grammar_rule/* isSmokeRule */._c)(rule) && source.hasSmokeTest !== true) {
                problems.push({ ...place, column: start + 1, ...withoutSmokeTest(rule) });
                return;
            }
            const spelling = (0,format/* formatRule */.UT)(rule);
            const first = firstLines.get(spelling);
            if (first !== undefined) {
                problems.push({ ...place, column: start + 1, ...repetition(rule, first) });
                return;
            }
            firstLines.set(spelling, place.line);
            rules.push(rule);
        }
        catch (error) {
            if (!(error instanceof Refusal))
                throw error;
            const { at, expected, found, hint } = error;
            problems.push({ ...place, column: at + 1, expected, found, hint });
        }
    });
    if (problems.length > 0)
        return { ok: false, problems, rules };
    if (rules.length === 0)
        return { ok: false, problems: [nothing(source.input, lines[0] ?? '', swallowed)], rules };
    return { ok: true, rules, warnings: warningsOf(source.input, swallowed) };
}
/** Rules in comments that a warning names before it only counts. */
const NAMED_MAX = 5;
function warningsOf(input, swallowed) {
    if (swallowed.length === 0)
        return [];
    const named = swallowed.slice(0, NAMED_MAX).map(({ line, rule }) => `${rule} (line ${String(line)})`);
    const more = swallowed.length > NAMED_MAX ? ` and ${String(swallowed.length - NAMED_MAX)} more` : '';
    const ignored = (0,number/* plural */.LS)(swallowed.length, 'rule in a comment is', 'rules in comments are');
    return [
        `In the input ${input}, ${ignored} ignored: ${named.join(', ')}${more}. Write each rule on its own line; ${FOLDED}.`,
    ];
}
const FOLDED = 'in YAML, | keeps the lines of a gate and > joins them';
function repetition(rule, first) {
    const hint = `line ${String(first)} has the same rule`;
    return { expected: 'a rule that is not already in the gate', found: quote(rule.text), hint };
}
function withoutSmokeTest(rule) {
    const hint = `${(0,format/* formatMetric */.gI)(rule.metric)} is measured by the smoke test of the release action: write the rule in its gate`;
    return { expected: 'a rule on a version or on manifests', found: quote(rule.text), hint };
}
function nothing(input, text, swallowed) {
    const [first] = swallowed;
    const hint = first === undefined
        ? 'a rule is, for example, f1 >= 0.85'
        : `the comment in line ${String(first.line)} contains ${first.rule}; ${FOLDED}`;
    return { input, line: 1, column: 1, expected: 'at least one rule', found: 'none', hint, text };
}
/**
 * @param line  without its line end
 * @throws Refusal
 */
function readLine(line) {
    const cursor = new Cursor(line);
    cursor.skipBlanks();
    const at = cursor.at;
    if (cursor.atEnd())
        return { at, comment: commentAt(cursor) };
    const rule = readRule(cursor);
    cursor.skipBlanks();
    if (cursor.atEnd())
        return { at, rule, comment: commentAt(cursor) };
    throw cursor.refuse('the end of the line', {
        hint: beginsRule(cursor) ? ONE_RULE_A_LINE : 'write one rule per line',
    });
}
/**
 * The rule that begins at the cursor; what follows it is ignored.
 * @throws Refusal
 */
function readRule(cursor) {
    const { severity, metric, op } = readHead(cursor);
    cursor.skipBlanks();
    const { bound, written } = readBound(cursor, metric, op);
    return { text: `${(0,format/* formatMetric */.gI)(metric)} ${op} ${written}`, severity, metric, op, bound };
}
function commentAt(cursor) {
    return cursor.take('#') ? cursor.rest : undefined;
}
/** Where a rule can begin: at a metric that is not part of a longer word. */
const BEGINNING = (0,late_pattern/* latePattern */.B)(String.raw `(?<![\p{L}\p{M}\p{N}_.\-])(?:${Object.keys(grammar_metric/* METRICS */.Cb).join('|')}|labels[.[]|smoke[.])`, 'gu');
/** What a bound begins with. */
const BOUND = (0,late_pattern/* latePattern */.B)(String.raw `^(?:[0-9.]|baseline|base(?![\p{L}\p{M}_]))`, 'u');
/** Longest rule that is searched for, in UTF-16 units: a label has at most 255 characters, each six of them as an escape. */
const RULE_MAX_LENGTH = 2000;
/** Longest piece of a bound that was not understood. */
const BOUND_SHOWN_MAX = 20;
/** The rules in a comment, as they would be shown; one whose operator or bound is refused counts too, since it was meant as one. */
function rulesInComment(comment) {
    return [...comment.matchAll(BEGINNING())].flatMap(({ index }) => {
        const cursor = new Cursor(comment.slice(index, index + RULE_MAX_LENGTH));
        // Most places have no operator, and are read only once.
        if (understood(() => readNearHead(cursor.fork())) === undefined)
            return [];
        return understood(() => readRule(cursor.fork()).text) ?? understood(() => headOf(cursor)) ?? [];
    });
}
function headOf(cursor) {
    const { metric, op } = readNearHead(cursor);
    cursor.skipBlanks();
    const bound = cursor.takeWhile(/^\S$/u).slice(0, BOUND_SHOWN_MAX);
    return BOUND().test(bound) ? `${(0,format/* formatMetric */.gI)(metric)} ${op} ${bound}` : undefined;
}
/**
 * The metric and the operator of a rule. What is in the place of the operator need only be meant as one, and comes as it
 * was written.
 * @throws Refusal
 */
function readNearHead(cursor) {
    const metric = readMetric(cursor);
    cursor.skipBlanks();
    const written = cursor.fork().takeWhile(grammar_rule/* OPERATOR_CHARACTER */.bB);
    if (!Object.hasOwn(grammar_rule/* OTHER_OPERATORS */.p5, written))
        return { metric, op: readOperator(cursor) };
    cursor.take(written);
    return { metric, op: written };
}
function understood(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof Refusal)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/inputs/workspace-file.js + 1 modules
var workspace_file = __nccwpck_require__(27857);
// EXTERNAL MODULE: ./lib/src/inputs/aws.js
var aws = __nccwpck_require__(13495);
;// CONCATENATED MODULE: ./lib/src/inputs/judgement.js
/** The inputs by which a version is judged, the same for every action that judges. */









/** Names and defaults; part of the table of each action that judges. */
const JUDGEMENT_INPUTS = {
    'f1-threshold': '',
    gate: '',
    'gate-file': '',
    baseline: '',
    'different-test-set': 'warn',
    'on-gate-failure': 'fail',
};
/** Most bytes of a gate file. Our choice: thousands of rules. */
const GATE_FILE_MAX_BYTES = 1_000_000;
/** Reads them; problems are gathered in the reader. */
async function readJudgement(reader, deps, region) {
    const threshold = reader.read('f1-threshold', parseThreshold);
    const { rules, warnings } = await readGates(reader, deps);
    const gate = [...(threshold === undefined ? [] : [(0,grammar_rule/* ruleOfThreshold */.dO)(threshold)]), ...rules];
    const baseline = reader.read('baseline', parseBaseline);
    if (baseline?.kind === 'arn' && region !== undefined && baseline.region !== region) {
        reader.reject('baseline', baseline.arn, `a version in ${region}, the Region in use`);
    }
    if (((0,grammar_rule/* needsBaseline */.ZQ)(gate) || (0,grammar_rule/* needsBase */.fq)(gate)) && reader.text('baseline') === '') {
        const rule = gate.find((one) => one.bound.kind !== 'number');
        reader.reject('baseline', '', `it is required because the gate has the rule ${rule?.text ?? ''}`);
    }
    else if (reader.text('baseline') === '') {
        const faulty = reader.problems.find(isBaselineRule);
        if (faulty !== undefined)
            reader.reject('baseline', '', `it is required for a rule such as ${faulty.given}`);
    }
    return {
        gate,
        gateWarnings: warnings,
        baseline,
        differentTestSet: reader.readOr('different-test-set', (0,fields/* choiceOf */.FH)(['warn', 'fail', 'skip']), 'warn'),
        onGateFailure: reader.readOr('on-gate-failure', (0,fields/* choiceOf */.FH)(['fail', 'warn']), 'fail'),
    };
}
/**
 * Reads the inputs `gate` and `gate-file`; problems are gathered in the reader.
 * @param judged  whether the action has a smoke test, which rules on smoke are judged on
 */
async function readGates(reader, deps, judged = {}) {
    const inline = reader.text('gate') === '' ? NO_GATE : readGate(reader, reader.raw('gate'), { input: 'gate', ...judged });
    const inFile = await readGateFile(reader, deps, judged);
    return { rules: [...inline.rules, ...inFile.rules], warnings: [...inline.warnings, ...inFile.warnings] };
}
/** A threshold that every version reaches would be a gate in name only. */
function parseThreshold(text) {
    const read = (0,fields/* parseRatio */.LO)(text);
    if (!read.ok)
        return read;
    const { metric, op, bound } = (0,grammar_rule/* ruleOfThreshold */.dO)(read.value);
    if (foregoneOf(metric, op, bound) === undefined)
        return read;
    return (0,reader/* refused */.J5)('an F1 score above 0, such as 0.85 or 85%; leave it empty for no gate');
}
const NO_GATE = { rules: [], warnings: [] };
/** A rule with a mistake that still compares with the baseline. */
function isBaselineRule({ input, given }) {
    return (input === 'gate' || input === 'gate-file') && /^[^#]*[<>=]\s*base(?:line)?\b/.test(given);
}
function readGate(reader, text, source) {
    const { input } = source;
    const parsed = parseGate(text, source);
    if (parsed.ok)
        return parsed;
    for (const problem of parsed.problems) {
        const place = `line ${String(problem.line)}, column ${String(problem.column)}`;
        reader.reject(input, problem.text.trim(), `${place}: ${sentenceOf(problem)}`, renderProblem(problem));
    }
    // A run that ends for one line says what is wrong with the others, too, such as that they need a baseline.
    return { rules: parsed.rules, warnings: [] };
}
async function readGateFile(reader, deps, judged) {
    const typed = reader.text('gate-file');
    if (typed === '')
        return NO_GATE;
    const found = await (0,workspace_file/* findWorkspaceFile */.p)(typed, deps.env.GITHUB_WORKSPACE, deps.files, '');
    if (!found.ok) {
        reader.reject('gate-file', typed, found.problem);
        return NO_GATE;
    }
    const text = found.value.sizeBytes > GATE_FILE_MAX_BYTES ? undefined : await deps.files.readText(found.value.path);
    if (text === undefined) {
        reader.reject('gate-file', typed, 'a readable text file of up to 1 MB');
        return NO_GATE;
    }
    return readGate(reader, text, { input: 'gate-file', ...judged });
}
const WORDS_AND_MORE = `${policy/* BASELINE_WORDS */.m.join(', ')}, tag:key=value, a version name or a version ARN`;
/** `released`, `running`, `latest`, `best`, `tag:key=value`, a version name or a version ARN. */
function parseBaseline(text) {
    const word = policy/* BASELINE_WORDS */.m.find((one) => one === text);
    if (word !== undefined)
        return (0,result/* success */.k)({ kind: word });
    if (text.startsWith('tag:')) {
        const equals = text.indexOf('=');
        const key = text.slice('tag:'.length, equals);
        if (equals >= 0 && key !== '')
            return (0,result/* success */.k)({ kind: 'tag', key, value: text.slice(equals + 1) });
        const rest = text.slice('tag:'.length).trim();
        const meant = policy/* BASELINE_WORDS */.m.find((one) => one === rest.toLowerCase());
        return (0,reader/* refused */.J5)(meant === undefined
            ? 'tag:key=value, with a key and an equals sign'
            : `tag:key=value, for a tag of your own; did you mean ${meant}, without tag:?`);
    }
    if (text === 'unjudged')
        return (0,reader/* refused */.J5)(`${WORDS_AND_MORE}; unjudged is a keyword only for the input version`);
    const typed = text.toLowerCase();
    const meant = policy/* BASELINE_WORDS */.m.find((one) => one === typed);
    if (meant !== undefined) {
        return (0,reader/* refused */.J5)(`${WORDS_AND_MORE}; did you mean ${meant}, in lower case? (A version that is called ${text} is named by its ARN)`);
    }
    const reference = (0,aws/* parseVersionReference */.P1)(text);
    if (reference.ok || text.startsWith('arn:'))
        return reference;
    return (0,reader/* refused */.J5)(WORDS_AND_MORE);
}


/***/ }),

/***/ 88349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readKmsKeyId)
/* harmony export */ });
/* unused harmony export parseKmsKeyId */
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13495);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84163);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20843);
/** The key that the service encrypts with. */



/** The id of a key: a UUID, or that of a multi-Region key. KMS developer guide, "Key identifiers (KeyId)". */
const KEY_ID = '(?:[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}|mrk-[\\da-f]{32})';
/** KMS API reference, CreateAlias, AliasName; 256 characters with its prefix. */
const ALIAS = 'alias/[a-zA-Z0-9/_-]{1,250}';
const NAME_PATTERN = new RegExp(`^(?:${KEY_ID}|${ALIAS})$`);
const ARN_PATTERN = new RegExp(`^arn:([a-z\\d-]+):kms:([a-z\\d-]+):\\d{12}:(?:key/${KEY_ID}|${ALIAS})$`);
const FORMS = 'a key id (a UUID, or mrk- and 32 hexadecimal digits), an alias (alias/name), or the ARN of a key or an alias (arn:aws:kms:<region>:<account>:key/<key id> or :alias/<name>)';
/**
 * A KMS key in one of its four forms. The API model (shape KmsKeyId) takes nearly any word, and the service then refuses
 * the training.
 */
function parseKmsKeyId(text) {
    if (NAME_PATTERN.test(text))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)(text);
    const [, partition, region] = ARN_PATTERN.exec(text) ?? [];
    if (region !== undefined) {
        const fits = (0,_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPartition */ .jq)(partition, region);
        return fits.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)(text) : fits;
    }
    const alias = `alias/${text.replace(/^alias\//i, '')}`;
    const isMeant = !/^\/|^(?:mrk-)?[\da-f-]{30,}$/i.test(text) && NAME_PATTERN.test(alias);
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(`${FORMS}${isMeant ? `; did you mean ${alias}?` : ''}`);
}
/** Reads the input. @param region  of the training; a key of another one cannot encrypt there */
function readKmsKeyId(reader, region) {
    const key = reader.read('kms-key-id', parseKmsKeyId);
    const [, , keyRegion] = ARN_PATTERN.exec(key ?? '') ?? [];
    if (key !== undefined && keyRegion !== undefined && region !== undefined && keyRegion !== region) {
        reader.reject('kms-key-id', key, `a key in ${region}, the Region in use`);
    }
    return key;
}


/***/ }),

/***/ 56708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findManifest),
/* harmony export */   Y: () => (/* binding */ parseManifests)
/* harmony export */ });
/* harmony import */ var _model_s3_uri_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(80387);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84163);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(20843);
/* harmony import */ var _model_training_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(93082);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27857);
/** The manifests of a version as the user names them: in S3, or a file of the workspace. */





/**
 * Reads one manifest input. The plural name leaves room for a service that takes more: today it takes one training and
 * one testing manifest per version (developer guide, "Guidelines and quotas").
 */
function parseManifests(text) {
    const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    const [first, second] = lines;
    if (first === undefined)
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('s3://bucket/key, or a path in the workspace');
    if (second !== undefined) {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('one manifest: the service takes one training and one testing manifest per version; merge them into one');
    }
    if (!(0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeS3Uri */ .cl)(first))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)({ kind: 'path', path: first });
    const parsed = (0,_model_s3_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .parseS3ObjectUri */ .$j)(first);
    return parsed.ok
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)({ kind: 's3', object: parsed.value })
        : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`s3://bucket/key or s3://bucket/key?versionId=...: ${parsed.problem}`);
}
/** Finds the file of a path input: inside of the workspace, links followed, not empty, not over the service's size. */
async function findManifest(typed, workspace, files) {
    if (typed.kind === 's3')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)(typed);
    const found = await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__/* .findWorkspaceFile */ .p)(typed.path, workspace, files, 's3://bucket/key');
    if (!found.ok)
        return found;
    const { sizeBytes } = found.value;
    if (sizeBytes === 0)
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('a manifest with at least one line; this file is empty');
    if (sizeBytes > _model_training_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_MAX_BYTES */ .V4)
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('a manifest of up to 1 GB, the service’s limit; this file is larger');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)({ kind: 'workspace', ...found.value });
}


/***/ }),

/***/ 34068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vv: () => (/* binding */ NOTIFYING_SERVICES),
  zM: () => (/* binding */ RELEASE_SERVICES),
  UY: () => (/* binding */ describeNetwork),
  Lp: () => (/* binding */ readNetwork)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./lib/src/inputs/reader.js
var inputs_reader = __nccwpck_require__(84163);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __nccwpck_require__(20843);
;// CONCATENATED MODULE: ./lib/src/inputs/certificates.js
/** Certificate authorities that are trusted in addition to Node's own. */



/** The variable that other tools of AWS read, too. Node reads NODE_EXTRA_CA_CERTS by itself, when it starts. */
const VARIABLE = 'AWS_CA_BUNDLE';
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
/** Reads the certificates of the bundle, each as PEM; a bundle that cannot be used is a problem. */
async function readCertificates(reader, { env, files }) {
    const path = (env[VARIABLE] ?? '').trim();
    if (path === '')
        return [];
    const text = await files.readText(path);
    const parsed = text === undefined ? (0,inputs_reader/* refused */.J5)('a readable file; this one cannot be read') : parseCertificates(text);
    if (parsed.ok)
        return parsed.value;
    reader.reject(VARIABLE, path, parsed.problem);
    return [];
}
/** The certificates of a PEM file; the text between them is a comment. */
function parseCertificates(text) {
    const certificates = text.match(CERTIFICATE) ?? [];
    const broken = certificates.findIndex((certificate) => !isCertificate(certificate));
    if (broken >= 0)
        return (0,inputs_reader/* refused */.J5)(`a file of certificates in PEM format; certificate ${String(broken + 1)} is damaged`);
    return certificates.length === 0
        ? (0,inputs_reader/* refused */.J5)('a file of certificates in PEM format; it contains none (-----BEGIN CERTIFICATE-----)')
        : (0,result/* success */.k)(certificates);
}
function isCertificate(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/src/inputs/proxy.js
var proxy = __nccwpck_require__(17878);
// EXTERNAL MODULE: ./lib/src/text/number.js
var number = __nccwpck_require__(57731);
;// CONCATENATED MODULE: ./lib/src/inputs/network.js



/** Services that every step may call, as their variables and settings spell them. */
const SERVICES = ['rekognition', 's3', 'sts'];
/** Services that a training with a state machine that waits may call. */
const NOTIFYING_SERVICES = [...SERVICES, 'sfn'];
/** Services that a release may call. */
const RELEASE_SERVICES = [...SERVICES, 'ssm', 'appconfig', 'cloudwatch'];
/** Settings that the SDK takes as `true` or `false` only: as a variable, or in its shared files. */
const SWITCHES = {
    fips: { variable: 'AWS_USE_FIPS_ENDPOINT', setting: 'use_fips_endpoint' },
    dualstack: { variable: 'AWS_USE_DUALSTACK_ENDPOINT', setting: 'use_dualstack_endpoint' },
    ignore: { variable: 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', setting: 'ignore_configured_endpoint_urls' },
};
/**
 * Reads environment and shared files; mistakes in them are collected with the problems of the inputs.
 * @param services  those whose own addresses count
 */
async function readNetwork(reader, deps, services = SERVICES) {
    const { env } = deps;
    const shared = (await deps.readSharedConfig?.()) ?? { settings: {} };
    const ignoresEndpoints = sourceOf(reader, env, shared, SWITCHES.ignore) !== undefined;
    const endpoints = ignoresEndpoints ? [] : readEndpoints(reader, env, shared, services);
    const variants = [SWITCHES.fips, SWITCHES.dualstack].flatMap((one) => sourceOf(reader, env, shared, one) ?? []);
    // Without a role STS is not called, so its address does not matter.
    const asksSts = reader.text('role-to-assume') !== '';
    const own = endpoints.find(({ service }) => asksSts || service !== 'sts');
    if (own !== undefined) {
        const allowed = `false when ${own.variable} is set: the AWS SDK accepts only one of them`;
        for (const variant of variants)
            reader.reject(variant, 'true', allowed);
    }
    const proxies = (0,proxy/* readProxies */.rq)(reader, env);
    return {
        endpoints,
        variants,
        proxies,
        certificates: await readCertificates(reader, deps),
    };
}
/** Log lines about the network settings; empty for the default ones. They contain no password. */
function describeNetwork({ endpoints, variants, proxies, certificates }) {
    const { http, https, bypass = [] } = proxies ?? {};
    // Their names may be of a network that not everybody who reads the log should know.
    const but = bypass.length === 0 ? '' : `; direct for NO_PROXY (${(0,number/* plural */.LS)(bypass.length, 'host')})`;
    return [
        ...endpoints.map(({ variable, shown }) => `Endpoint: ${shown} (${variable})`),
        ...variants.map((variant) => `Endpoints: ${variant.replace(/ in (.*)$/s, ' ($1)').replace(/^\w+/, '$&=true')}`),
        ...(https === undefined ? [] : [`Proxy for https:// addresses of AWS: ${https.shown} (${https.variable})${but}`]),
        ...(http === undefined ? [] : [`Proxy for http:// addresses of AWS: ${http.shown} (${http.variable})${but}`]),
        ...(certificates.length === 0
            ? []
            : [`Additional trusted certificates: ${String(certificates.length)} (AWS_CA_BUNDLE)`]),
    ];
}
/** What turns a switch on: its variable, or its setting and the file; a variable takes precedence, even if it is `false`. */
function sourceOf(reader, env, { settings }, { variable, setting }) {
    const shared = settings[setting];
    const [source, value] = env[variable] !== undefined || shared === undefined
        ? [variable, env[variable]]
        : [`${setting} in ${shared.file}`, shared.value];
    if (value === undefined || value === 'false')
        return undefined;
    if (value === 'true')
        return source;
    reader.reject(source, value, 'true or false, as the AWS SDK requires');
    return undefined;
}
/** In the order of the SDK: variables before files, and in each of them the address of one service before that of all. */
function readEndpoints(reader, env, shared, called) {
    const inEnvironment = [undefined, ...called].flatMap((service) => {
        const variable = service === undefined ? 'AWS_ENDPOINT_URL' : `AWS_ENDPOINT_URL_${service.toUpperCase()}`;
        return readEndpoint(reader, variable, env[variable], service);
    });
    if ((env.AWS_ENDPOINT_URL ?? '') !== '')
        return inEnvironment;
    const { settings, services } = shared;
    if (services !== undefined && services.settings === undefined) {
        const source = `services in ${settings.services?.file ?? ''}`;
        reader.reject(source, services.name, 'the name of a [services …] section in the same file; there is none with this name');
    }
    const open = called.filter((service) => (env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? '') === '');
    const ofServices = open.flatMap((service) => {
        const own = services?.settings?.[`${service}.endpoint_url`];
        return readEndpoint(reader, `endpoint_url of ${service} in ${own?.file ?? ''}`, own?.value, service);
    });
    const all = settings.endpoint_url;
    const isUsed = open.some((service) => ofServices.every((one) => one.service !== service));
    const ofAll = isUsed ? readEndpoint(reader, `endpoint_url in ${all?.file ?? ''}`, all?.value, undefined) : [];
    return [...inEnvironment, ...ofAll, ...ofServices];
}
function readEndpoint(reader, variable, value, service) {
    if (value === undefined || value === '')
        return [];
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        // All that may be a user and a password, wherever the address goes wrong.
        const shown = value.replace(/^([a-z][a-z\d+.-]*:\/\/)?.*@/is, '$1…@');
        reader.reject(variable, shown, 'an address with a scheme, such as https://vpce-1.example.com');
        return [];
    }
    const shown = `${url.origin}${url.pathname === '/' ? '' : url.pathname}`;
    return [{ variable, shown, service }];
}


/***/ }),

/***/ 17878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ proxySecretsOf),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   r_: () => (/* binding */ usableProxies),
/* harmony export */   rq: () => (/* binding */ readProxies)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84163);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20843);


/** Variables by the scheme of the address that is called; the first that is not empty is used, as by the runner. */
const VARIABLES = { http: ['http_proxy', 'HTTP_PROXY'], https: ['https_proxy', 'HTTPS_PROXY'] };
const BYPASS_VARIABLES = ['no_proxy', 'NO_PROXY'];
/** Shown in messages instead of what may contain a password. */
const NOT_SHOWN = '(not shown: it may contain a password)';
/** Reads the proxies; undefined where no variable names one. A variable that makes no sense is a problem. */
function readProxies(reader, env) {
    return toProxies(env, readProxy(reader, env, VARIABLES.http), readProxy(reader, env, VARIABLES.https));
}
/** The proxies of the environment, where a variable that makes no sense counts as none: readProxies reports it. */
function usableProxies(env) {
    return toProxies(env, findProxy(env, VARIABLES.http)?.proxy, findProxy(env, VARIABLES.https)?.proxy);
}
function toProxies(env, http, https) {
    if (http === undefined && https === undefined)
        return undefined;
    const bypass = firstOf(env, BYPASS_VARIABLES)?.value ?? '';
    return {
        http,
        https,
        bypass: bypass.split(/[\s,]+/).filter((entry) => entry !== ''),
    };
}
/** Secrets of the proxies: passwords, as typed, decoded, and as they are sent. */
function proxySecretsOf(env) {
    const secrets = Object.values(VARIABLES)
        .flat()
        .flatMap((variable) => secretsIn(env[variable] ?? ''));
    return [...new Set(secrets)];
}
function readProxy(reader, env, variables) {
    const found = findProxy(env, variables);
    if (found?.problem !== undefined)
        reader.reject(found.variable, NOT_SHOWN, found.problem);
    return found?.proxy;
}
/** The first variable that is not empty, and the proxy or its mistake. */
function findProxy(env, variables) {
    const found = firstOf(env, variables);
    if (found === undefined)
        return undefined;
    const { variable } = found;
    const parsed = parseProxyUrl(found.value);
    if (!parsed.ok)
        return { variable, problem: parsed.problem };
    const { href, protocol, host } = parsed.value;
    return { variable, proxy: { url: href, shown: `${protocol}//${host}`, variable } };
}
function firstOf(env, variables) {
    for (const variable of variables) {
        const value = (env[variable] ?? '').trim();
        if (value !== '')
            return { variable, value };
    }
    return undefined;
}
/** An address without a scheme is taken as http://, as curl and the runner do. */
function parseProxyUrl(text) {
    const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`a proxy contacted by http:// or https://, not ${scheme}://`);
    }
    const form = 'a proxy address, such as http://proxy.example.com:3128';
    try {
        const url = new URL(scheme === undefined ? `http://${text}` : text);
        // Node decodes both when it sends them, and its only message would be "URI malformed".
        decodeURIComponent(url.username);
        decodeURIComponent(url.password);
        return url.pathname === '/' && url.search === '' && url.hash === ''
            ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(url)
            : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${form}, without a path; write a /, ? or # in a password as %2F, %3F or %23`);
    }
    catch {
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${form}; write a %, /, ?, #, @ or : in a user name or password as %25, %2F, %3F, %23, %40 or %3A`);
    }
}
/** The password in an address. Also of an invalid address: it is masked before the address is checked. */
function secretsIn(text) {
    const credentials = /^([^/:]*):(.*)@/s.exec(text.trim().replace(/^[a-z][a-z\d+.-]*:\/\//i, ''));
    if (credentials === null)
        return [];
    const [, user = '', password = ''] = credentials;
    const decoded = [decode(user), decode(password)];
    const sent = Buffer.from(decoded.join(':')).toString('base64');
    return [password, decode(password), sent].filter((secret) => secret !== '');
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 84163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Rp: () => (/* binding */ shownOf),
/* harmony export */   i_: () => (/* binding */ InputReader)
/* harmony export */ });
/* unused harmony export variableOf */
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52711);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20843);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29318);
/** Reads the inputs of a step from its environment and collects all mistakes in them. */



/** A text that means nothing: the problem of an input is always put as what would have been `allowed` instead. */
function refused(allowed) {
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(allowed);
}
/** Longest piece of an input that a message repeats. */
const GIVEN_MAX_LENGTH = 200;
/**
 * One step's inputs. The runner passes `with: version-name: x` as the variable `INPUT_VERSION-NAME`.
 * Every `read` gathers its problem and goes on, so that one run shows all of them.
 */
class InputReader {
    #env;
    #table;
    #problems = [];
    constructor(env, table) {
        this.#env = env;
        this.#table = table;
    }
    /** The input as typed, without blanks around it; its default when nothing was given. */
    text(name) {
        const given = (this.#env[variableOf(name)] ?? '').trim();
        return given === '' ? (this.#table[name] ?? '') : given;
    }
    /** The input as typed, with all its lines and blanks: for texts whose problems have a line and a column. */
    raw(name) {
        return this.#env[variableOf(name)] ?? '';
    }
    /** The input's value, or undefined when it is empty or not understood (which is then a problem). */
    read(name, parse) {
        const text = this.text(name);
        if (text === '')
            return undefined;
        const result = parse(text);
        if (result.ok)
            return result.value;
        this.reject(name, text, result.problem);
        return undefined;
    }
    /** As {@link read}, with what to go on with for an empty input, or for one that is a problem already. */
    readOr(name, parse, otherwise) {
        return this.read(name, parse) ?? otherwise;
    }
    /** As {@link read} for an input that must be given. */
    readRequired(name, parse) {
        if (this.text(name) === '')
            this.reject(name, '', 'it is required');
        return this.read(name, parse);
    }
    /** @param excerpt  the place in the text, for the log */
    reject(input, given, allowed, excerpt) {
        const shown = given.length > GIVEN_MAX_LENGTH ? `${given.slice(0, GIVEN_MAX_LENGTH)}…` : given;
        this.#problems.push({ input, given: shown, allowed, excerpt });
    }
    /**
     * Inputs that were given and that the action does not have. The runner only warns of these; a job may have variables
     * of its own that begin with INPUT_, too.
     */
    unknown() {
        const known = Object.keys(this.#table);
        const variables = new Set(known.map(variableOf));
        return Object.entries(this.#env).flatMap(([variable, given = '']) => {
            const [, name] = /^INPUT_(.+)$/s.exec(variable) ?? [];
            if (name === undefined || variables.has(variable))
                return [];
            return [{ name: name.toLowerCase(), given, meant: (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .misspelt */ .I)(name, known) }];
        });
    }
    /** Refuses inputs that do not exist but look like one that does: a misspelled gate would be a gate that was never set. */
    rejectMisspelt() {
        for (const { name, given, meant } of this.unknown()) {
            if (given !== '' && meant !== undefined) {
                this.reject(name, shownOf(given), `there is no such input; did you mean ${meant}?`);
            }
        }
    }
    get problems() {
        return this.#problems;
    }
    /** @throws ActionError INVALID_INPUT with every problem gathered so far, when there is one. */
    orThrow() {
        if (this.#problems.length === 0)
            return;
        const names = [...new Set(this.#problems.map((problem) => problem.input))];
        throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INVALID_INPUT', `${countOf(this.#problems.length)} with the inputs: ${names.join(', ')}.`, {
            outcome: 'invalid-input',
            problems: this.#problems,
        });
    }
}
/** What may be shown of the value of an unknown input, such as a misspelt github-token: a number, a word. */
function shownOf(given) {
    return /^[\w.%-]{1,15}$/.test(given) ? given : '(not shown)';
}
/** How the runner spells an input's environment variable. */
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
function countOf(problems) {
    return problems === 1 ? 'There is 1 problem' : `There are ${String(problems)} problems`;
}


/***/ }),

/***/ 85844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ parseRoleArn),
/* harmony export */   fP: () => (/* binding */ readRole),
/* harmony export */   xz: () => (/* binding */ ROLE_INPUTS)
/* harmony export */ });
/* unused harmony exports parseSessionName, parseAudience */
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13495);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84163);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20843);



/** Names and defaults; part of the table of each action. */
const ROLE_INPUTS = {
    'role-to-assume': '',
    'role-session-name': '',
    audience: 'sts.amazonaws.com',
};
/** Longest name of a session. STS API reference, AssumeRoleWithWebIdentity, RoleSessionName. */
const SESSION_NAME_MAX_LENGTH = 64;
/**
 * Reads them; problems are gathered in the reader.
 * @param runId   of the workflow run; names the session where the user does not
 * @param region  of the step; a role of another partition cannot be assumed there
 * @returns undefined where no role is to be assumed, or where one was not understood
 */
function readRole(reader, runId, region) {
    const arn = reader.read('role-to-assume', parseRoleArn);
    const fits = arn === undefined || region === undefined ? undefined : (0,_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPartition */ .jq)(arn.split(':')[1], region);
    if (fits?.ok === false)
        reader.reject('role-to-assume', reader.text('role-to-assume'), fits.problem);
    const sessionName = reader.readOr('role-session-name', parseSessionName, defaultSessionName(runId));
    const audience = reader.readOr('audience', parseAudience, ROLE_INPUTS.audience);
    if (reader.text('role-to-assume') === '' && reader.text('role-session-name') !== '') {
        reader.reject('role-session-name', reader.text('role-session-name'), 'role-to-assume as well: it names the session of that role');
    }
    return arn === undefined ? undefined : { arn, sessionName, audience };
}
/** The ARN of a role, of any partition. IAM API reference, Role; paths are up to 512 characters. */
function parseRoleArn(text) {
    return /^arn:aws[a-z\d-]*:iam::\d{12}:role\/(?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/.test(text)
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)(text)
        : (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('the ARN of a role: arn:aws:iam::<account>:role/<name>');
}
/** STS API reference, AssumeRoleWithWebIdentity, RoleSessionName. */
function parseSessionName(text) {
    return /^[\w+=,.@-]{2,64}$/.test(text) ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)(text) : (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('2-64 letters, digits and _+=,.@-');
}
/** IAM API reference, CreateOpenIDConnectProvider, ClientIDList. */
function parseAudience(text) {
    return /^[\x21-\x7e]{1,255}$/.test(text) ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .success */ .k)(text) : (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('1-255 characters without spaces');
}
function defaultSessionName(runId) {
    const name = runId === undefined ? 'train-custom-labels' : `train-custom-labels-${runId}`;
    return name.replace(/[^\w+=,.@-]/g, '-').slice(0, SESSION_NAME_MAX_LENGTH);
}


/***/ }),

/***/ 3362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   $s: () => (/* binding */ parseShowImages),
/* harmony export */   CZ: () => (/* binding */ parseProjectName),
/* harmony export */   Mh: () => (/* binding */ addressesIn),
/* harmony export */   Mt: () => (/* binding */ WAITING_INPUTS),
/* harmony export */   OG: () => (/* binding */ readWaiting),
/* harmony export */   XP: () => (/* binding */ readRegion),
/* harmony export */   cm: () => (/* binding */ readShowImages),
/* harmony export */   cw: () => (/* binding */ parseCommentWish),
/* harmony export */   ds: () => (/* binding */ STEP_INPUTS),
/* harmony export */   jb: () => (/* binding */ parseReportPath),
/* harmony export */   mb: () => (/* binding */ WEEK_MS),
/* harmony export */   sD: () => (/* binding */ checkComment)
/* harmony export */ });
/* harmony import */ var _ambient_region_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(10019);
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85844);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84163);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58485);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(13495);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(76760);
/** The inputs that every action has: Region, waiting, report. */






/** Names and defaults of what every action has. */
const STEP_INPUTS = {
    'aws-region': '',
    ..._role_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_INPUTS */ .xz,
    'report-images': 'auto',
    'report-path': '',
    comment: 'false',
    'github-token': '',
};
/** Names and defaults of how an action waits. */
const WAITING_INPUTS = {
    wait: 'true',
    'poll-interval': '30s',
    timeout: '5h30m',
    'on-timeout': 'fail',
};
/** The longest wait that can be requested, milliseconds. Our choice: a training takes at most a day. */
const WEEK_MS = 7 * 24 * 3600 * 1000;
/** Reads how to wait. */
function readWaiting(reader) {
    return {
        wait: reader.readOr('wait', _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG, true),
        timeoutMs: readDuration(reader, 'timeout', 10_000, WEEK_MS, 'from 10 s to 7 days'),
        pollIntervalMs: readDuration(reader, 'poll-interval', 5000, 3_600_000, 'from 5 s to 1 h'),
        onTimeout: reader.readOr('on-timeout', (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .FH)(['fail', 'detach']), 'fail'),
    };
}
/** Reads a duration; the placeholder for an invalid one is never used. */
function readDuration(reader, name, minMs, maxMs, words) {
    return reader.readOr(name, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .durationBetween */ .h9)({ minMs, maxMs, words }), minMs);
}
/** The Region of the input or of the environment; an ARN of another one is a problem before any call. */
function readRegion(reader, env, project) {
    const given = reader.text('aws-region');
    const region = given === '' ? (0,_ambient_region_js__WEBPACK_IMPORTED_MODULE_5__/* .ambientRegion */ .b)(env) : given;
    if (region === undefined) {
        reader.reject('aws-region', '', 'a Region is required: set the input, or AWS_REGION in the environment');
        return undefined;
    }
    const parsed = (0,_aws_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRegion */ .cf)(region);
    if (!parsed.ok) {
        reader.reject('aws-region', region, parsed.problem);
        return undefined;
    }
    if (project?.kind === 'arn' && project.region !== parsed.value) {
        reader.reject('project', project.arn, `a project in ${parsed.value}, the Region in use, or aws-region: ${project.region}`);
    }
    return parsed.value;
}
/** Whether image URIs and account ids may be shown. */
function readShowImages(reader, isPrivate) {
    const mode = reader.readOr('report-images', (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .FH)(['true', 'false', 'auto']), 'auto');
    return mode === 'true' || (mode === 'auto' && isPrivate);
}
/** As {@link readShowImages}, for the report of a step whose inputs may be bad: it never throws. */
function parseShowImages(env, isPrivate) {
    return readShowImages(new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i_(env, STEP_INPUTS), isPrivate);
}
/**
 * Checks the input `comment`; a problem is gathered in the reader. An empty github-token is a missing one: a secret is empty in the
 * runs of forks and of Dependabot, which must not fail for a comment.
 */
function checkComment(reader) {
    reader.readOr('comment', _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG, false);
}
/**
 * Whether to comment; undefined where it is not asked for. Who types `comment: ture` most likely means it, and the step
 * fails because of it: a comment of an earlier run, which was asked for, must not stay as if it were about this one. A new
 * one is not made on a guess.
 */
function parseCommentWish(env) {
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i_(env, STEP_INPUTS);
    const wanted = reader.read('comment', _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG);
    const isMisspelt = reader.unknown().some(({ meant }) => meant === 'comment');
    if (wanted === false && !isMisspelt)
        return undefined;
    return { token: reader.text('github-token'), onlyReplace: wanted !== true };
}
/** The project that the input names, for the report of a step whose other inputs may be bad; undefined for a bad one. */
function parseProjectName(env) {
    const project = (0,_aws_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProject */ .XB)(new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i_(env, { project: undefined }).text('project'));
    return project.ok ? project.value.name : undefined;
}
/** Where a report goes, when the user says so; a relative path is one of the workspace. */
function parseReportPath(env, input = 'report-path') {
    const path = new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i_(env, { [input]: '' }).text(input);
    return path === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(env.GITHUB_WORKSPACE ?? '', path);
}
/** The S3 URIs that the inputs name, as typed: the report shows them to people who can read the workflow, too. */
function addressesIn(env) {
    return Object.entries(env).flatMap(([name, value = '']) => name.startsWith('INPUT_')
        ? value.split(/\r?\n/).flatMap((line) => (/^\s*s3:\/\//i.test(line) ? [line.trim()] : reportsIn(line)))
        : []);
}
/** The addresses after `inventory:`, as the input `images` has them. */
function reportsIn(line) {
    return [...line.matchAll(/(?:^|,)\s*inventory:(s3:\/\/[^,]*[^,\s])/gi)].map(([, uri = '']) => uri);
}


/***/ }),

/***/ 14217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTags)
/* harmony export */ });
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13495);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59301);


/** Reads the tags of the version; all problems are collected in the reader. */
function readTags(reader, record) {
    const tags = reader.readOr('tags', _aws_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTags */ .rL, {});
    const given = reader.text('tags');
    // Of all lines, also where another one has a mistake.
    const own = (0,_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeysOf */ .uP)(given).filter(_model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .isProvenanceKey */ .Lj);
    if (own.length > 0)
        reader.reject('tags', given, `only keys that the action does not set itself: ${own.join(', ')}`);
    if (record && Object.keys(tags).length + _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_TAGS_MAX */ .BV > _aws_js__WEBPACK_IMPORTED_MODULE_0__/* .TAGS_MAX */ .JO) {
        reader.reject('tags', given, `up to ${String(_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .TAGS_MAX */ .JO - _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_TAGS_MAX */ .BV)} tags in addition to the action’s own (record: true)`);
    }
    return tags;
}


/***/ }),

/***/ 22584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ rejectUnknown),
/* harmony export */   f1: () => (/* binding */ noteUnknown),
/* harmony export */   fH: () => (/* binding */ soundsLikeGate)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(29318);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97425);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84163);
/* harmony import */ var _text_late_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76485);




/** What a gate is given by. */
const GATE_INPUTS = ['f1-threshold', 'gate', 'gate-file'];
const THE_GATE = 'set a gate with f1-threshold, gate or gate-file';
/** Most names that are listed, and the length that each is cut to. Our choice: a job may have any number of variables. */
const NAMES_MAX = 10;
const NAME_MAX_LENGTH = 60;
/**
 * Refuses inputs that do not exist: those that look like one that does, and, where no gate is set, those that
 * could mean one. Whoever typed `min-f1: 0.9` believes that the model of a passed step is good.
 */
function rejectUnknown(reader) {
    reader.rejectMisspelt();
    if (hasGate(reader))
        return;
    for (const { name, given } of reader.unknown().filter(isGateInDisguise)) {
        reader.reject(name, (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .shownOf */ .Rp)(given), `there is no such input, and no gate is set; ${THE_GATE}`);
    }
}
/** Says which of the given inputs have no effect, apart from those that {@link rejectUnknown} refuses. */
function noteUnknown(env, table, note) {
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .InputReader */ .i_(env, table);
    const asked = hasGate(reader);
    const unknown = reader
        .unknown()
        .filter((input) => input.given === '' || (input.meant === undefined && (asked || !isGateInDisguise(input))))
        .map(({ name }) => (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(name, NAME_MAX_LENGTH));
    if (unknown.length === 0)
        return;
    const rest = unknown.length - NAMES_MAX;
    const names = [...unknown.slice(0, NAMES_MAX), ...(rest > 0 ? [`${String(rest)} more`] : [])].join(', ');
    const message = `Ignored because the action has no such input: ${names}.`;
    if (asked)
        note('notice', message);
    else
        note('warning', `${message} No gate is set, so the version is not judged; ${THE_GATE}.`);
}
function hasGate(reader) {
    return GATE_INPUTS.some((name) => reader.text(name) !== '');
}
function isGateInDisguise({ name, given, meant }) {
    return given !== '' && meant === undefined && soundsLikeGate(name);
}
const BETWEEN_WORDS = (0,_text_late_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .latePattern */ .B)(String.raw `[^\p{L}\p{N}]+`, 'u');
/** Words that suggest a gate wherever they are in a name. */
const ANYWHERE = /thresh|tresh|score|precision|recall|accuracy/;
/** The same at the beginning of a part of a name: `gates`, `rulefile`, `failure`; not `delegate`. */
const AT_START = /^(?:gate|rule|fail)|^(?:f1|min|minimum)$/;
/** Long enough that a few wrong letters leave no other word. */
const LONG = ['threshold', 'minimum', 'precision', 'accuracy'];
/** So short that only swapped, doubled or missing letters are taken for a slip: `rate` is not `gate`. */
const SHORT = ['score', 'scores', 'gate', 'gates', 'rule', 'rules', 'fail', 'fails'];
/** Whether a name could mean a gate, misspellings among them. */
function soundsLikeGate(name) {
    const parts = name.toLowerCase().replaceAll('f1', '-f1-').split(BETWEEN_WORDS());
    return parts.some((part) => ANYWHERE.test(part) ||
        AT_START.test(part) ||
        (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .misspelt */ .I)(part, LONG) !== undefined ||
        SHORT.some((word) => isSlip(part, word)));
}
/** The same letters in another order, or one too many or too few, after the same first one. */
function isSlip(part, word) {
    if (part.length < 4 || !part.startsWith(word.charAt(0)))
        return false;
    const sorted = (text) => Array.from(text).sort().join('');
    return sorted(part) === sorted(word) || isOneLonger(part, word) || isOneLonger(word, part);
}
function isOneLonger(long, short) {
    if (long.length !== short.length + 1)
        return false;
    return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}


/***/ }),

/***/ 27857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ findWorkspaceFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/src/inputs/reader.js
var reader = __nccwpck_require__(84163);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __nccwpck_require__(20843);
// EXTERNAL MODULE: ./lib/src/text/nearest.js
var nearest = __nccwpck_require__(29318);
;// CONCATENATED MODULE: ./lib/src/inputs/near-file.js

/** Folders that are searched for a file with exactly this name. Our choice: enough for a repository, quick on any disk. */
const FOLDERS_MAX = 200;
/** Folders that contain no manifests but very many other files. */
const PASSED_OVER = new Set(['node_modules', '__pycache__']);
/**
 * Takes each part of the path as typed, or else the name in that folder that it is likely to be a misspelling of; where
 * that leads nowhere, looks for a file of the same name in another folder.
 * @param root  of the workspace, links followed; nothing outside of it is read
 * @returns a path relative to the workspace, with forward slashes; undefined where nothing is near
 */
async function findNear(typed, root, files, paths) {
    const relative = paths.relative(root, paths.resolve(root, typed));
    const parts = relative.split(paths.sep);
    if (relative === '' || parts[0] === '..' || paths.isAbsolute(relative))
        return undefined;
    const found = (await followNames(parts, root, files, paths)) ?? (await findElsewhere(parts, root, files, paths));
    return found?.join('/');
}
async function followNames(parts, root, files, paths) {
    const taken = [];
    for (const part of parts) {
        const names = await namesIn([root, ...taken], files, paths);
        const name = names.includes(part) ? part : (0,nearest/* misspelt */.I)(part, names);
        if (name === undefined)
            return undefined;
        taken.push(name);
    }
    return (await isFile([root, ...taken], files, paths)) ? taken : undefined;
}
/** Breadth first: the file that is nearest to the root. */
async function findElsewhere(parts, root, files, paths) {
    const wanted = parts.at(-1) ?? '';
    const folders = [[]];
    for (let searched = 0; searched < Math.min(folders.length, FOLDERS_MAX); searched += 1) {
        const folder = folders[searched] ?? [];
        const names = await namesIn([root, ...folder], files, paths);
        const candidate = [...folder, wanted];
        if (names.includes(wanted) && (await isFile([root, ...candidate], files, paths)))
            return candidate;
        for (const name of names)
            if (!name.includes('.') && !PASSED_OVER.has(name))
                folders.push([...folder, name]);
    }
    return undefined;
}
/** None for a folder that a link leads out to, or round to another place. */
async function namesIn(path, files, paths) {
    const folder = paths.join(...path);
    return (await files.realPath(folder)) === folder ? [...(await files.list(folder))].sort() : [];
}
async function isFile(path, files, paths) {
    const real = await files.realPath(paths.join(...path));
    return real !== undefined && (await files.stat(real)).isFile;
}

;// CONCATENATED MODULE: ./lib/src/inputs/workspace-file.js




/**
 * Finds a file by the path that the user typed, links followed; nothing outside of the workspace.
 * @param elsewhere  what could have been typed instead of a path, or the empty string
 * @param paths  how the system writes paths
 */
async function findWorkspaceFile(typed, workspace, files, elsewhere, paths = external_node_path_) {
    const or = elsewhere === '' ? '' : `, or ${elsewhere}`;
    if (workspace === undefined) {
        return (0,reader/* refused */.J5)(`${elsewhere === '' ? 'a file in the workspace' : elsewhere}: there is no workspace (GITHUB_WORKSPACE is not set)`);
    }
    const root = await files.realPath(workspace);
    const path = await files.realPath(paths.isAbsolute(typed) ? typed : paths.join(workspace, typed));
    if (root === undefined || path === undefined) {
        const near = root === undefined ? undefined : await findNear(typed, root, files, paths);
        const why = near === undefined ? ' (was the repository checked out?)' : `; did you mean ${near}?`;
        return (0,reader/* refused */.J5)(`a file in the workspace; there is none at this path${why}${near === undefined ? or : ''}`);
    }
    const workspacePath = paths.relative(root, path);
    if (workspacePath.split(paths.sep)[0] === '..' || paths.isAbsolute(workspacePath)) {
        return (0,reader/* refused */.J5)('a file inside the workspace; this path leads outside it');
    }
    const { isFile, sizeBytes } = await files.stat(path);
    if (!isFile)
        return (0,reader/* refused */.J5)(`a file; this path is a directory${await contentOf(path, files)}`);
    return (0,result/* success */.k)({ path, workspacePath: workspacePath.split(paths.sep).join('/'), sizeBytes });
}
/** Most names of a folder that a message lists. */
const NAMES_MAX = 5;
async function contentOf(folder, files) {
    const names = (await files.list(folder)).filter((name) => !name.startsWith('.')).sort();
    if (names.length === 0)
        return '';
    const rest = names.length - NAMES_MAX;
    return `, which contains ${names.slice(0, NAMES_MAX).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}


/***/ }),

/***/ 95195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ untilReady),
/* harmony export */   Nb: () => (/* binding */ CREATING_POLL_MS),
/* harmony export */   t1: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52711);

/** How long a project may take to be created, milliseconds. Our choice. */
const CREATING_MAX_MS = 2 * 60_000;
/** Between two checks of a project that is being created, milliseconds. Our choice. */
const CREATING_POLL_MS = 5000;
/**
 * The project that the user names, ready for versions.
 * @throws ActionError PROJECT_NOT_FOUND, PROJECT_UNSUITABLE, PROJECT_NOT_READY
 */
async function findProject(tools, reference) {
    const project = await tools.rekognition.findProject(reference.name);
    if (project === undefined) {
        throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('PROJECT_NOT_FOUND', `There is no project ${reference.name} in this account and Region.`);
    }
    return untilReady(tools, reference, project);
}
/**
 * The project, once it can have versions.
 * @throws as {@link findProject}
 */
async function untilReady(tools, reference, project) {
    if (reference.kind === 'arn' && project.arn !== reference.arn) {
        throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('PROJECT_NOT_FOUND', `There is no project ${reference.arn}; the project of this name is ${project.arn}.`);
    }
    if (project.feature !== 'CUSTOM_LABELS') {
        throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('PROJECT_UNSUITABLE', `The project ${project.name} has the feature ${project.feature}.`);
    }
    return untilCreated(tools, project);
}
async function untilCreated(tools, found) {
    const deadlineAt = tools.clock.now() + CREATING_MAX_MS;
    let project = found;
    while (project.status === 'CREATING' && tools.clock.now() < deadlineAt) {
        await tools.sleep(CREATING_POLL_MS, tools.signal);
        project = (await tools.rekognition.findProject(project.name)) ?? project;
    }
    if (project.status === 'CREATED')
        return project;
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('PROJECT_NOT_READY', `The project ${project.name} has status ${project.status}.`);
}


/***/ }),

/***/ 62286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ BASELINE_WORDS),
/* harmony export */   x: () => (/* binding */ VERSION_WORDS)
/* harmony export */ });
/** Words that choose a baseline. */
const BASELINE_WORDS = ['released', 'running', 'latest', 'best'];
/** Words that choose a version. */
const VERSION_WORDS = ['latest', 'running', 'released', 'unjudged'];


/***/ }),

/***/ 35386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toCreateVersionInput)
/* harmony export */ });
/* harmony import */ var _without_undefined_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57777);

/** The request as the API takes it; members without a value are left out. */
function toCreateVersionInput(request) {
    const { data, kmsKeyId, description, tags } = request;
    return (0,_without_undefined_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUndefined */ .r)({
        ProjectArn: request.projectArn,
        VersionName: request.versionName,
        OutputConfig: { S3Bucket: request.output.bucket, S3KeyPrefix: request.output.prefix },
        TrainingData: data.kind === 'manifests' ? assetsOf(data.training) : undefined,
        TestingData: data.kind === 'manifests' ? testingDataOf(data.testing) : undefined,
        KmsKeyId: kmsKeyId,
        VersionDescription: description,
        Tags: Object.keys(tags).length === 0 ? undefined : tags,
    });
}
function testingDataOf(testing) {
    return testing === 'auto-create' ? { AutoCreate: true } : assetsOf(testing);
}
function assetsOf({ bucket, key, versionId }) {
    return {
        Assets: [
            { GroundTruthManifest: { S3Object: (0,_without_undefined_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUndefined */ .r)({ Bucket: bucket, Name: key, Version: versionId }) } },
        ],
    };
}


/***/ }),

/***/ 84320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf)
/* harmony export */ });
/**
 * The entry of a table under a name that someone else wrote; undefined without one. A name may be that of a property that
 * every object has, such as `constructor`: these are no entries.
 */
function entryOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}


/***/ }),

/***/ 53194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ partitionOfRegion)
/* harmony export */ });
/* unused harmony export OTHER_PARTITIONS */
/** The partitions of AWS: closed off from each other, distinguished by ARNs, Regions and the console's address. */
/**
 * All partitions but the common one, whose Regions have no prefix in common. Ids and Regions: the partitions table of
 * the AWS SDK, which a test compares. Hosts: sign-in pages of the partitions' documentation; those of the ISO
 * partitions are on networks that are not the internet.
 */
const OTHER_PARTITIONS = [
    { id: 'aws-cn', regionPrefix: 'cn-', consoleHost: () => 'console.amazonaws.cn' },
    { id: 'aws-us-gov', regionPrefix: 'us-gov-', consoleHost: () => 'console.amazonaws-us-gov.com' },
    { id: 'aws-eusc', regionPrefix: 'eusc-', consoleHost: () => 'console.amazonaws-eusc.eu' },
    { id: 'aws-iso', regionPrefix: 'us-iso-' },
    { id: 'aws-iso-b', regionPrefix: 'us-isob-' },
    { id: 'aws-iso-e', regionPrefix: 'eu-isoe-' },
    { id: 'aws-iso-f', regionPrefix: 'us-isof-' },
];
/** The one that most accounts are in. */
const COMMON = {
    id: 'aws',
    regionPrefix: '',
    consoleHost: (region) => `${region}.console.aws.amazon.com`,
};
/** The partition that a Region belongs to; a Region of an unknown form counts to the common one. */
function partitionOfRegion(region) {
    return OTHER_PARTITIONS.find(({ regionPrefix }) => region.startsWith(regionPrefix)) ?? COMMON;
}


/***/ }),

/***/ 59301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ PROVENANCE_TAGS_MAX),
/* harmony export */   Lj: () => (/* binding */ isProvenanceKey),
/* harmony export */   Pw: () => (/* binding */ verdictTags),
/* harmony export */   Q4: () => (/* binding */ digestsOfTags),
/* harmony export */   Xy: () => (/* binding */ provenanceTags),
/* harmony export */   cC: () => (/* binding */ passedOverTags),
/* harmony export */   nV: () => (/* binding */ isJudgedBy),
/* harmony export */   pr: () => (/* binding */ PROVENANCE_KEYS),
/* harmony export */   tQ: () => (/* binding */ starterOf)
/* harmony export */ });
/* harmony import */ var _text_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76485);

/** What all the action's tag keys begin with. */
const PREFIX = 'train-custom-labels:';
/** The keys, in the order of the documentation. `released` is set by a release; judgement reads it. */
const PROVENANCE_KEYS = {
    repository: `${PREFIX}repository`,
    commit: `${PREFIX}commit`,
    run: `${PREFIX}run`,
    training: `${PREFIX}training-manifest-sha256`,
    testing: `${PREFIX}testing-manifest-sha256`,
    verdict: `${PREFIX}verdict`,
    gate: `${PREFIX}gate-sha256`,
    judgedBy: `${PREFIX}judged-by-run`,
    /** Digest of the gate that could not judge the version. */
    passedOver: `${PREFIX}passed-over-by-gate`,
    /** Since when the version is released, an instant in ISO 8601; one version of a project at most. */
    released: `${PREFIX}released`,
    /** Until when it was released; stays when it is released again. */
    releasedUntil: `${PREFIX}released-until`,
    /** Start of the model, by a release: an instant in ISO 8601, and the key of the run that started it. */
    started: `${PREFIX}started`,
    /** Inference units of the last start: `2`, or `2-5` where the model scales. Stays when the model is stopped. */
    units: `${PREFIX}inference-units`,
    /** The version that was in use before this one, as {@link versionTag} writes it; or `none`. */
    replaces: `${PREFIX}replaces`,
    /** The version that was rolled back when this one came into use again. */
    rolledBackFrom: `${PREFIX}rolled-back-from`,
    /** The key of the run that released it. */
    releaseRun: `${PREFIX}release-run`,
    /** When the bake of its release was over, an instant in ISO 8601; of an earlier release, where it is before `released`. */
    baked: `${PREFIX}baked`,
};
/** Most tags that the actions add to a version, those of a later verdict and release included. */
const PROVENANCE_TAGS_MAX = 17;
/** Whether a key belongs to the action. */
function isProvenanceKey(key) {
    return key.startsWith(PREFIX);
}
/** The tags of a version that this run starts. Characters that tags do not take become blanks. */
function provenanceTags(run, digests) {
    const entries = [
        [PROVENANCE_KEYS.repository, run.repository],
        [PROVENANCE_KEYS.commit, run.commit],
        [PROVENANCE_KEYS.run, run.runId === undefined ? undefined : `${run.runId}/${String(run.runAttempt)}`],
        [PROVENANCE_KEYS.training, digests.training],
        [PROVENANCE_KEYS.testing, digests.testing],
    ];
    const tags = [];
    for (const [key, value] of entries) {
        if (value !== undefined)
            tags.push([key, toTagAlphabet(value)]);
    }
    return Object.fromEntries(tags);
}
/** The tags of a judgement; they overwrite those of an earlier one. */
function verdictTags(run, { passed, gateDigest }) {
    const judgedBy = [run.repository, run.runId, String(run.runAttempt)].filter((part) => part !== undefined).join('/');
    return {
        [PROVENANCE_KEYS.verdict]: passed ? 'passed' : 'failed',
        [PROVENANCE_KEYS.gate]: gateDigest ?? 'none',
        [PROVENANCE_KEYS.judgedBy]: toTagAlphabet(judgedBy),
    };
}
/**
 * The tag of a version that a gate could not judge. It is not a verdict: an earlier one stays, and another gate judges again.
 * @param gateDigest  SHA-256 of the gate, lower-case hex
 */
function passedOverTags(gateDigest) {
    return { [PROVENANCE_KEYS.passedOver]: gateDigest };
}
/** The digests in a version's tags. */
function digestsOfTags(tags) {
    return { training: tags[PROVENANCE_KEYS.training], testing: tags[PROVENANCE_KEYS.testing] };
}
/** Whether the tags say which run started the version, and that it is this one. */
function starterOf(tags, run) {
    const startedBy = tags[PROVENANCE_KEYS.run];
    if (startedBy === undefined || run.runId === undefined)
        return 'unknown';
    const isSameRepository = (tags[PROVENANCE_KEYS.repository] ?? '') === toTagAlphabet(run.repository ?? '');
    return isSameRepository && startedBy.startsWith(`${run.runId}/`) ? 'this-run' : 'another-run';
}
/** Whether a job of this run judged the version last. */
function isJudgedBy(tags, { repository, runId }) {
    if (runId === undefined)
        return false;
    const run = [repository, runId].filter((part) => part !== undefined).join('/');
    return (tags[PROVENANCE_KEYS.judgedBy] ?? '').startsWith(toTagAlphabet(`${run}/`));
}
const OUTSIDE_OF_TAGS = (0,_text_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(String.raw `[^\p{L}\p{Z}\p{N}_.:/=+\-@]`, 'gu');
/** Values have up to 256 letters, digits, spaces and _.:/=+-@. API model, shape TagValue. */
function toTagAlphabet(text) {
    return text.replace(OUTSIDE_OF_TAGS(), ' ').slice(0, 256);
}


/***/ }),

/***/ 52341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CUSTOM_LABELS_REGIONS)
/* harmony export */ });
/** Regions that have Custom Labels. AWS General Reference, Rekognition endpoints; a newer one may be missing. */
const CUSTOM_LABELS_REGIONS = new Set([
    'us-east-1',
    'us-east-2',
    'us-west-2',
    'eu-west-1',
    'eu-west-2',
    'eu-central-1',
    'ap-south-1',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-northeast-1',
    'ap-northeast-2',
]);


/***/ }),

/***/ 20843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   k: () => (/* binding */ success)
/* harmony export */ });
/** What a function returns that can fail for a reason its caller has to say or to judge. What nobody expects is thrown. */
function success(value) {
    return { ok: true, value };
}
function failure(problem) {
    return { ok: false, problem };
}


/***/ }),

/***/ 80387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ parseS3ObjectUri),
/* harmony export */   F5: () => (/* binding */ formatS3Object),
/* harmony export */   VP: () => (/* binding */ formatS3Location),
/* harmony export */   V_: () => (/* binding */ parseS3LocationUri),
/* harmony export */   _j: () => (/* binding */ parseSourceRef),
/* harmony export */   cl: () => (/* binding */ looksLikeS3Uri),
/* harmony export */   zR: () => (/* binding */ PREFIX_MAX_LENGTH)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20843);
/** S3 URIs as users type them and as reports show them. */

/** Bucket names of the service: 3-255 of these characters. API model, shape S3Bucket. */
const BUCKET_PATTERN = /^[0-9A-Za-z.\-_]{3,255}$/;
/** Longest object key the API takes, in characters. API model, shape S3ObjectName. */
const KEY_MAX_LENGTH = 1024;
/** Longest output prefix the API takes, in characters. API model, shape S3KeyPrefix. */
const PREFIX_MAX_LENGTH = 1024;
/** Longest object version id the API takes, in characters. API model, shape S3ObjectVersion. */
const OBJECT_VERSION_MAX_LENGTH = 1024;
/** Whether a text means to be an S3 URI rather than a path. */
function looksLikeS3Uri(text) {
    return /^s3:\/\//i.test(text);
}
/**
 * Reads `s3://bucket/key`, with `?versionId=` at its end for one version of the object.
 * The key is taken literally: S3 URIs are not percent-encoded.
 */
function parseS3ObjectUri(text) {
    const split = splitBucket(text);
    if (!split.ok)
        return split;
    const { bucket, rest } = split.value;
    const marker = rest.lastIndexOf('?versionId=');
    const key = marker < 0 ? rest : rest.slice(0, marker);
    if (key === '')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('the object key is missing: s3://bucket/key');
    if (key.endsWith('/'))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('the key ends in a slash, which is a folder; give the key of the manifest file');
    if (key.length > KEY_MAX_LENGTH)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(`the object key is longer than ${String(KEY_MAX_LENGTH)} characters`);
    if (marker < 0)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ bucket, key });
    const versionId = rest.slice(marker + '?versionId='.length);
    if (versionId === '')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('?versionId= has no value');
    if (versionId.length > OBJECT_VERSION_MAX_LENGTH)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('the versionId is longer than 1024 characters');
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ bucket, key, versionId });
}
/** Reads `s3://bucket/prefix`; the prefix may be empty, slashes at its end are dropped. */
function parseS3LocationUri(text) {
    const split = splitBucket(text);
    if (!split.ok)
        return split;
    const prefix = split.value.rest.replace(/\/+$/, '');
    if (prefix.startsWith('/'))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('the prefix starts with a slash, which would create a folder without a name');
    if (prefix.length > PREFIX_MAX_LENGTH)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(`the prefix is longer than ${String(PREFIX_MAX_LENGTH)} characters`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ bucket: split.value.bucket, prefix });
}
/**
 * Reads the `source-ref` of a manifest line: `s3://bucket/key`, the key taken literally to its last character.
 * The guide asks for no more than that form; bucket and key must match the API's patterns.
 */
function parseSourceRef(text) {
    // Several rules ask for the source-ref of the same line.
    if (lastSourceRef?.text !== text)
        lastSourceRef = { text, parsed: readSourceRef(text) };
    return lastSourceRef.parsed;
}
let lastSourceRef;
function readSourceRef(text) {
    const split = splitBucket(text);
    if (!split.ok)
        return split;
    const { bucket, rest: key } = split.value;
    if (key === '')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('the object key is missing: s3://bucket/key');
    if (key.length > KEY_MAX_LENGTH)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(`the object key is longer than ${String(KEY_MAX_LENGTH)} characters`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ bucket, key });
}
/** `s3://bucket/key`, with `?versionId=` where the version is known. */
function formatS3Object(object) {
    const version = object.versionId === undefined ? '' : `?versionId=${object.versionId}`;
    return `s3://${object.bucket}/${object.key}${version}`;
}
/** `s3://bucket/prefix`, or `s3://bucket` for the bucket itself. */
function formatS3Location(location) {
    return location.prefix === '' ? `s3://${location.bucket}` : `s3://${location.bucket}/${location.prefix}`;
}
function splitBucket(text) {
    if (!text.startsWith('s3://'))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('an S3 URI starts with s3:// in lower case');
    const afterScheme = text.slice('s3://'.length);
    const slash = afterScheme.indexOf('/');
    const bucket = slash < 0 ? afterScheme : afterScheme.slice(0, slash);
    // Most lines of a manifest have the bucket of the line before.
    if (bucket === lastBucket)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ bucket: lastBucket, rest: slash < 0 ? '' : afterScheme.slice(slash + 1) });
    if (!BUCKET_PATTERN.test(bucket))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)('the bucket name needs 3-255 letters, digits, dots, hyphens or underscores');
    lastBucket = bucket;
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)({ bucket, rest: slash < 0 ? '' : afterScheme.slice(slash + 1) });
}
/** One that has the pattern. */
let lastBucket;


/***/ }),

/***/ 93082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ REUSES),
/* harmony export */   Fz: () => (/* binding */ LINT_MODES),
/* harmony export */   V4: () => (/* binding */ MANIFEST_MAX_BYTES)
/* harmony export */ });
/** The service's largest manifest, in bytes. Developer guide, "Validation rules for manifest files": 1 GB. */
const MANIFEST_MAX_BYTES = 1_000_000_000;
/** What the input reuse can say. */
const REUSES = ['run', 'data', 'only', 'never', 'fail'];
/** What the input lint can say. */
const LINT_MODES = ['error', 'warn', 'off'];


/***/ }),

/***/ 81330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var _s3_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(80387);

/** S3 URIs of all inputs and results of a version: manifests, snapshots, validation manifests, summaries. */
function filesOf(version) {
    const { trainingInput, testingInput, trainingSnapshot, testingSnapshot, trainingValidation, testingValidation } = version;
    const { manifestSummary, evaluationSummary, output } = version;
    const objects = [
        ...[trainingInput?.manifest, testingInput?.manifest, trainingSnapshot, testingSnapshot],
        ...[trainingValidation, testingValidation, manifestSummary, evaluationSummary],
    ];
    return [
        ...objects.flatMap((object) => (object === undefined ? [] : [(0,_s3_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .formatS3Object */ .F5)(object)])),
        ...(output === undefined ? [] : [(0,_s3_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .formatS3Location */ .VP)(output)]),
    ];
}


/***/ }),

/***/ 7774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ nthName),
/* harmony export */   Jh: () => (/* binding */ nameOfData),
/* harmony export */   Ph: () => (/* binding */ deriveVersionName),
/* harmony export */   gd: () => (/* binding */ deriveDescription),
/* harmony export */   zO: () => (/* binding */ ordinalOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/** Names and descriptions that the action derives for a project version. */

/** Longest version name and description of the service. API model, shapes VersionName and VersionDescription. */
const NAME_MAX_LENGTH = 255;
/** Room for the `.2`, `.3`, ... of the next derived names. */
const SUFFIX_ROOM = 5;
/**
 * `<branch>-<run number>-<short sha>-<6 hex>`: equal for every attempt of one run, different between runs, jobs,
 * matrix jobs and steps with other data. Waiting, gate, output, key and tags do not change it.
 */
function deriveVersionName(from) {
    const identity = JSON.stringify([
        from.serverUrl,
        from.repositoryId,
        from.runId,
        from.job,
        canonicalMatrix(from.matrix),
        from.project,
        from.trainingManifests,
        from.testingManifests,
        from.autoCreate,
        ...(from.attempt === undefined ? [] : [from.attempt]),
    ]);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 6);
    const tail = [from.runNumber, from.commit.slice(0, 7), digest].filter((part) => part !== '').join('-');
    const branch = toNameAlphabet(from.refName).slice(0, NAME_MAX_LENGTH - SUFFIX_ROOM - tail.length - 1);
    return branch === '' ? tail : `${branch}-${tail}`;
}
/**
 * `data-<16 hex>`: equal for every run that trains from the same bytes to the same place.
 * @param digests  SHA-256 of the manifests; no testing digest where the service splits the training data
 */
function nameOfData(digests, output, kmsKeyId) {
    const identity = JSON.stringify([digests.training ?? '', digests.testing ?? '', output, kmsKeyId ?? '']);
    return `data-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 16)}`;
}
/** `name`, `name.2`, `name.3`: the trainings of one derived name. */
function nthName(base, n) {
    return n === 1 ? base : `${base}.${String(n)}`;
}
/** Which of a derived name's trainings a version is: 1 for the name itself, 0 for another name altogether. */
function ordinalOf(base, name) {
    if (name === base)
        return 1;
    const suffix = name.startsWith(`${base}.`) ? name.slice(base.length + 1) : '';
    return /^([2-9]|[1-9]\d+)$/.test(suffix) ? Number(suffix) : 0;
}
/** Repository, workflow, run and commit, in the alphabet of the service (no slash, # or @). */
function deriveDescription(from) {
    const parts = [
        from.repository,
        from.workflow,
        from.runNumber === undefined ? undefined : `run ${from.runNumber} attempt ${String(from.runAttempt)}`,
        from.commit === undefined ? undefined : `commit ${from.commit}`,
    ].filter((part) => part !== undefined);
    const text = parts
        .join(', ')
        .replace(/[^a-zA-Z0-9\-_.()':,;?]+/g, ' ')
        .trim();
    return text === '' ? undefined : text.slice(0, NAME_MAX_LENGTH);
}
function toNameAlphabet(text) {
    return text.replace(/[^a-zA-Z0-9_.-]+/g, '-').replace(/^-+|-+$/g, '');
}
/** The same text for equal matrices: keys sorted, and no matrix in one form whether null, {} or empty. */
function canonicalMatrix(json) {
    const text = json.trim();
    if (text === '')
        return '';
    try {
        const sorted = JSON.stringify(sortKeys(JSON.parse(text)));
        return sorted === 'null' || sorted === '{}' ? '' : sorted;
    }
    catch {
        return text;
    }
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, held]) => [key, sortKeys(held)]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}


/***/ }),

/***/ 57777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutUndefined)
/* harmony export */ });
/** Members that may have no value, for where "absent" and "undefined" differ: what is merged over something, or is printed. */
function withoutUndefined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ READING_MS),
/* harmony export */   s: () => (/* binding */ createStepEnd)
/* harmony export */ });
/** Time for what is read after the wait, milliseconds: a training may end just before the timeout does. Our own bound. */
const READING_MS = 5 * 60_000;
/** Time for a verdict to be recorded on the version, with a renewal of the credentials, milliseconds. Our own bound. */
const RECORDING_MS = 3 * 60_000;
/** The end of a step that has begun to start something. */
function createStepEnd(clock, timeoutAt) {
    let endAt = timeoutAt;
    return {
        timeoutAt,
        leftMs: () => endAt - clock.now(),
        enter: (phase) => {
            endAt = { starting: timeoutAt, reading: timeoutAt + READING_MS, recording: clock.now() + RECORDING_MS }[phase];
        },
    };
}


/***/ }),

/***/ 52769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ tryAgain),
/* harmony export */   Wv: () => (/* binding */ waitAfter),
/* harmony export */   fu: () => (/* binding */ backOff),
/* harmony export */   il: () => (/* binding */ spread)
/* harmony export */ });
/**
 * The wait after some tries.
 * @param tries  that have failed in a row, from 1
 */
function waitAfter(tries, { firstMs, longestMs }) {
    return Math.min(longestMs, firstMs * 2 ** (tries - 1));
}
/**
 * Spreads a wait over its second half, so that many jobs do not come back as one.
 * @param chance  in [0, 1)
 */
function spread(ms, chance) {
    return ms * (0.5 + chance / 2);
}
/**
 * Waits after some tries, spread.
 * @param tries  that have failed in a row, from 1
 * @throws the reason of the signal
 */
async function backOff({ sleep, random, signal }, waits, tries) {
    await sleep(spread(waitAfter(tries, waits), random()), signal);
}
/**
 * Does something until it succeeds or no try is left.
 * @param once  one try; gets its number, from 1
 * @throws what the last try threw, or what `wait` did
 */
async function tryAgain({ triesMax, mayPass, wait }, once) {
    for (let tries = 1;; tries += 1) {
        try {
            return await once(tries);
        }
        catch (error) {
            if (tries === triesMax || !mayPass(error, tries))
                throw error;
            await wait?.(error, tries);
        }
    }
}


/***/ }),

/***/ 3379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ textRedactor)
});

// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __nccwpck_require__(80387);
;// CONCATENATED MODULE: ./lib/src/text/addresses.js
/** Addresses in S3 within a text: which are known, and how the others are taken out. */
/** What is shown instead of an address. */
const ADDRESS_MARK = '[S3 address]';
const IMAGE_MARK = '[image]';
/**
 * Where an address begins: a URI of the ways in which tools write them, an ARN of whatever partition, or S3's own URL of
 * an object. What is before it does not matter, such as the `\n` of a line break that a service has escaped, and slashes
 * may be escaped as JSON allows. A scheme with nothing behind it names no bucket.
 */
const BEGINNING = /s3[an]?:(?:\\?\/){2}(?=\S)|arn:aws[a-z-]*:s3[a-z-]*:[a-z\d-]*:\d*:|https?:(?:\\?\/){2}(?:[a-z\d.-]+\.)?s3[.-][a-z\d.-]*amazonaws\.com(?:\.cn)?(?::\d+)?\\?\//gi;
/** What may follow a known address: its version, and then nothing that a key could go on with. */
const END = /^(?:\/?\*|\/)?(?:\?versionId=[^\s"'<>`)\]]*)?(?:$|[\s"'`’”»<>()[\]{}|⏎…]|[.,;:!?]+(?:$|[\s"'`’”»)\]}⏎]))/;
/** Ends of images of the service's formats. */
const IMAGE = /\.(?:jpe?g|png)(?![a-z\d])/i;
const CLOSING = {
    '"': '"',
    "'": "'",
    '`': '`',
    '“': '”',
    '‘': '’',
    '«': '»',
    '<': '>',
};
/**
 * Takes every S3 address out of a text but the known ones. A key may contain any character, spaces and quotes too, so that
 * where in a sentence it ends is unknown: an address in quotes is taken out to the last closing one, any other to
 * the end of its line or the next address.
 * @param known  `bucket/key` of objects, or `bucket` and `bucket/prefix` of places, as they follow `s3://`
 */
function redactAddresses(text, known) {
    const starts = [...text.matchAll(BEGINNING)];
    let shown = '';
    let done = 0;
    for (const [index, start] of starts.entries()) {
        if (start.index < done)
            continue;
        const place = start.index + start[0].length;
        if (isKnown(text.slice(place), known))
            continue;
        const lineEnd = text.slice(place).search(/[\r\n]/);
        const nextStart = starts.slice(index + 1).find((next) => !isWithinWord(text, next.index));
        const limit = Math.min(lineEnd < 0 ? text.length : place + lineEnd, nextStart?.index ?? text.length);
        const end = closingOf(text, start.index, limit) ?? limit;
        const mark = IMAGE.test(text.slice(place, end)) ? IMAGE_MARK : ADDRESS_MARK;
        // The end of a sentence, or the blank before the next address, is not part of the key, and keeps the text readable.
        const [last = ''] = end === limit ? (/[)\]}.,;:!?\s]*$/.exec(text.slice(place, end)) ?? []) : [];
        shown += text.slice(done, start.index) + mark + last;
        done = end;
    }
    return shown + text.slice(done);
}
/** An address inside the key of another one: no sentence begins one there. */
function isWithinWord(text, at) {
    return at > 0 && !/[\s"'`“‘«<([{,;=:]/.test(text.charAt(at - 1));
}
function isKnown(rest, known) {
    for (const place of known)
        if (rest.startsWith(place) && END.test(rest.slice(place.length)))
            return true;
    return false;
}
/** Before the last quote that closes the one in front of the address; undefined where there is none. */
function closingOf(text, from, limit) {
    const quote = CLOSING[text.charAt(from - 1)];
    if (quote === undefined)
        return undefined;
    for (let at = limit - 1; at > from; at -= 1) {
        if (text.charAt(at) === quote && /^(?:$|[\s.,;:!?)\]}])/.test(text.slice(at + 1, at + 2)))
            return at;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/text/redact.js
var redact = __nccwpck_require__(39979);
;// CONCATENATED MODULE: ./lib/src/report/redact-text.js
/** Texts of a report as others may read them. */



/** How messages about inputs write the form of an address: they name no object. */
const FORMS = ['bucket/key', 'bucket/prefix'];
/**
 * What takes out of a text the secrets and, with `showImages` off, the account ids, the images, and each S3 address that
 * is neither one of the report's own nor the form of one.
 * @param hideSecrets  takes the secrets that are known by now out of a text
 */
function textRedactor(report, hideSecrets) {
    if (report.showImages)
        return hideSecrets;
    const known = placesOf(report, hideSecrets);
    return (text) => (0,redact/* redactAccounts */.U)((0,redact/* redactImages */.K)(redactAddresses(hideSecrets(text), known)));
}
/** The places of the report's own objects, their buckets among them, as texts have them: without `s3://` and versions. */
function placesOf(report, hideSecrets) {
    const { data, version, request, addresses = [] } = report;
    const ofData = data?.kind === 'manifests' ? [data.training, data.testing] : [];
    const manifests = ofData.flatMap((manifest) => (manifest === 'auto-create' ? [] : [manifest.object]));
    const requested = request?.data.kind === 'manifests'
        ? [request.data.training, ...(request.data.testing === 'auto-create' ? [] : [request.data.testing])]
        : [];
    const results = [version?.evaluationSummary, version?.manifestSummary].filter((object) => object !== undefined);
    const uris = [
        ...[...manifests, ...requested, ...results].map(s3_uri/* formatS3Object */.F5),
        ...(request === undefined ? [] : [(0,s3_uri/* formatS3Location */.VP)(request.output)]),
        ...addresses,
    ];
    const places = uris.map((uri) => hideSecrets(uri)
        .replace(/^s3:\/\//i, '')
        .replace(/\?versionId=[^?]*$/, ''));
    const buckets = places.map((place) => place.split('/', 1)[0] ?? '');
    const known = [...FORMS, ...places.map((place) => place.replace(/\/+$/, '')), ...buckets];
    return new Set(known.filter((place) => place !== ''));
}


/***/ }),

/***/ 99835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ REPORT_VERSION),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Pw: () => (/* binding */ sentenceOfFindings),
/* harmony export */   UR: () => (/* binding */ workspacePathOf),
/* harmony export */   bQ: () => (/* binding */ newReport)
/* harmony export */ });
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57731);

/** Raised when a reader of the JSON report would have to change. */
const REPORT_VERSION = 1;
/** Which of the report's manifests, when it is a file of the workspace. */
function workspacePathOf(report, manifest) {
    if (report.data?.kind !== 'manifests' || manifest === null)
        return undefined;
    const reported = manifest === 'training' ? report.data.training : report.data.testing;
    return reported === 'auto-create' ? undefined : reported.workspacePath;
}
/** The message when several problems prevent a training; the views list them below it. */
function sentenceOfFindings(count) {
    return `Training not started: ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'problem')} found.`;
}
/** A report with nothing in it yet. Its outcome is that of a run that ends immediately. */
function newReport(action, startedAt, run, showImages) {
    const nothing = { gateWarnsOnly: false, findings: [], notes: [], timeline: [] };
    return { action, startedAt, run, showImages, outcome: 'error', ...nothing };
}
const GREEN = new Set([
    'passed',
    'trained',
    'still-training',
    'dry-run',
    'nothing-to-judge',
]);
/** The exit code of the step: 0 for the green outcomes, and for a failed gate that is set to warn only. */
function exitCodeOf(report) {
    return GREEN.has(report.outcome) || (report.outcome === 'gate-failed' && report.gateWarnsOnly) ? 0 : 1;
}


/***/ }),

/***/ 93471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ connectStep),
/* harmony export */   v: () => (/* binding */ connectLookup)
/* harmony export */ });
/* harmony import */ var _inputs_network_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34068);
/* harmony import */ var _ports_step_end_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(407);
/* harmony import */ var _credential_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76240);



/** Makes the clients; no call is sent by that. */
function connectStep(deps, recorder, { waiting, ...way }) {
    describeWay(deps, recorder, way);
    const end = (0,_ports_step_end_js__WEBPACK_IMPORTED_MODULE_2__/* .createStepEnd */ .s)(deps.clock, recorder.report.startedAt + waiting.timeoutMs);
    return { ...deps, ...deps.connect(connectionOf(way), recorder.log, end), end, progress: recorder };
}
/** As {@link connectStep} for a step that only reads, and waits for nothing: it has no timeout of its own. */
function connectLookup(deps, recorder, way) {
    describeWay(deps, recorder, way);
    const end = { leftMs: () => Infinity };
    return { ...deps, ...deps.connect(connectionOf(way), recorder.log, end), progress: recorder };
}
function connectionOf({ region, role, network }) {
    return { region, role, network };
}
function describeWay(deps, recorder, { role, network }) {
    const unused = (0,_credential_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .unusedCredentials */ .C)(deps.env, role);
    if (unused !== undefined)
        recorder.note('notice', unused);
    for (const line of (0,_inputs_network_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNetwork */ .UY)(network))
        recorder.log(line);
}


/***/ }),

/***/ 76240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unusedCredentials),
/* harmony export */   j: () => (/* binding */ shortCredentials)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40562);

/** How long temporary credentials last unless more was requested, milliseconds: the default of STS. */
const USUAL_SESSION_MS = 3_600_000;
/** That the environment's credentials are not the ones that are used; undefined where there are none, or no role. */
function unusedCredentials(env, role) {
    if (role === undefined || (env.AWS_ACCESS_KEY_ID ?? '') === '')
        return undefined;
    return 'The step uses role-to-assume; the AWS credentials in its environment are ignored.';
}
/**
 * That the environment's credentials may end before the waiting does.
 * @param waitMs  how long the step may queue and wait
 * @param aftermath  a clause: what happens then
 */
function shortCredentials({ env, clock }, role, waitMs, aftermath = 'the training continues, and a re-run resumes it') {
    if (role !== undefined || (env.AWS_SESSION_TOKEN ?? '') === '')
        return undefined;
    // A variable of the SDKs; few logins set it.
    const leftMs = Date.parse(env.AWS_CREDENTIAL_EXPIRATION ?? '') - clock.now();
    const isKnown = !Number.isNaN(leftMs);
    if (waitMs <= (isKnown ? leftMs : USUAL_SESSION_MS))
        return undefined;
    const known = leftMs > 0 ? ` (in ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(leftMs)})` : ' (AWS_CREDENTIAL_EXPIRATION is already in the past)';
    const when = isKnown ? known : '';
    return `The AWS credentials in the environment are temporary, and the step may wait for ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(waitMs)}. If they expire first${when}, the step ends with outcome credentials-expired; ${aftermath}. With role-to-assume, the action renews its own credentials.`;
}


/***/ }),

/***/ 58959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep),
/* harmony export */   y: () => (/* binding */ loadEnd)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52711);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(42963);
/* harmony import */ var _inputs_step_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3362);
/* harmony import */ var _errors_to_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42821);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76782);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(73459);
/* harmony import */ var _secret_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(65583);







/**
 * Runs the work of an action. Never throws.
 * @param work  records what it learns, and throws for an end that has a code
 * @returns the exit code of the step
 */
async function runStep(deps, { views, record }, work) {
    const context = await (0,_github_context_js__WEBPACK_IMPORTED_MODULE_6__/* .readContext */ .y)(deps.env, deps.files);
    const recorder = record(deps, {
        startedAt: deps.clock.now(),
        run: context,
        showImages: (0,_inputs_step_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShowImages */ .$s)(deps.env, context.isPrivate),
        addresses: (0,_inputs_step_js__WEBPACK_IMPORTED_MODULE_1__/* .addressesIn */ .Mh)(deps.env),
    });
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .maskSecrets */ .QU)(deps);
    await (0,_secret_files_js__WEBPACK_IMPORTED_MODULE_5__/* .maskSecretFiles */ .e)(deps);
    // With any other mistake in the inputs, the comment of an earlier run on this project must be found.
    const project = (0,_inputs_step_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProjectName */ .CZ)(deps.env);
    if (project !== undefined)
        recorder.named(project);
    if (deps.env.GITHUB_ACTIONS === 'true' && (deps.env.GITHUB_OUTPUT ?? '') === '') {
        recorder.note('warning', 'Outputs cannot be set because GITHUB_OUTPUT is not set.');
    }
    let cancelledAt;
    deps.signal.addEventListener('abort', () => {
        cancelledAt = deps.clock.now();
        recorder.log(`${(0,_errors_to_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOfCancel */ .T)(deps.signal)} ${views.onCancel}`);
    });
    try {
        await work(recorder, context);
    }
    catch (error) {
        recorder.fail((0,_errors_to_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toActionError */ .i)(error, deps.signal));
    }
    recorder.end();
    try {
        const [{ endStep }, endViews] = await Promise.all([__nccwpck_require__.e(/* import() */ 3610).then(__nccwpck_require__.bind(__nccwpck_require__, 43610)), views.loadEnd()]);
        await endStep(deps, recorder, endViews, () => cancelledAt);
    }
    catch (error) {
        // A file of the action is missing, or cannot be read.
        const message = `The report could not be written: ${(0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        recorder.lost(message);
        deps.io.annotate({ level: 'error', title: 'train-custom-labels', message: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .toVisible */ .w)(message) });
        return 1;
    }
    return recorder.exitCode;
}
/**
 * Loads what the end of a step needs: once AWS has answered for the first time, since the first request is sent sooner
 * without it, and before anything is started. After a wait of a day the files of the action may be those of another
 * version, on a runner that keeps them.
 */
async function loadEnd(deps, views) {
    const [{ prepareEnd }] = await Promise.all([__nccwpck_require__.e(/* import() */ 3610).then(__nccwpck_require__.bind(__nccwpck_require__, 43610)), views.loadEnd()]);
    await prepareEnd(deps);
}


/***/ }),

/***/ 73459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ secretsInAddress),
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   Rs: () => (/* binding */ reportPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _inputs_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17878);
/* harmony import */ var _temp_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(71791);
/** What a step keeps secret, and where it writes its report by default. */



/** Variables that contain secrets. An account id is not one: masking one would drop the job outputs that contain it. */
const SECRET_VARIABLES = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'INPUT_GITHUB-TOKEN',
];
/** Variables that contain an address, which may have a user and password in it; those of proxies are read elsewhere. */
const ADDRESS_VARIABLES = /^(?:AWS_ENDPOINT_URL\w*|AWS_CONTAINER_CREDENTIALS_FULL_URI|ACTIONS_ID_TOKEN_REQUEST_URL|GITHUB_(?:API|SERVER|GRAPHQL)_URL|ALL_PROXY)$/i;
/** Hides the credentials of the environment in everything that the step shows, and has the runner do the same. */
function maskSecrets(deps) {
    const { env } = deps;
    const values = SECRET_VARIABLES.map((name) => env[name]);
    const addresses = Object.entries(env).flatMap(([name, value = '']) => ADDRESS_VARIABLES.test(name) ? secretsInAddress(value) : []);
    for (const value of new Set([...values, ...addresses, ...(0,_inputs_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxySecretsOf */ .PB)(env)])) {
        if (value !== undefined && value !== '')
            deps.io.mask(value);
    }
}
/** The password before the path, where an `@` in the path would make more of it; and a user that comes without one. */
function secretsInAddress(address) {
    const [scheme = ''] = /^\s*(?:[a-z][a-z\d+.-]*:\/\/)?/i.exec(address) ?? [];
    const [authority = ''] = address.slice(scheme.length).split(/[/?#]/);
    const alone = /^([^:@]+)@/.exec(authority)?.[1];
    return [...(0,_inputs_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .VY)(address), ...(0,_inputs_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .VY)(authority), ...(alone === undefined ? [] : [alone])];
}
/**
 * Where the report may go, the best place first: where the user says, the runner's folder for temporary files, the
 * system's. On a self-hosted runner any of them may be missing, or not writable.
 */
function reportPaths(deps, given, extension = 'json') {
    const name = `${reportName(deps)}.${extension}`;
    const paths = (0,_temp_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .tempFolders */ .G)(deps).map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name));
    return [...new Set(given === undefined ? paths : [given, ...paths])];
}
/** A file of its own for each step: several steps of one job may train. */
function reportName(deps) {
    const step = (deps.env.GITHUB_ACTION ?? 'step').replace(/[^\w-]+/g, '_');
    const unique = deps.random().toString(36).slice(2, 10);
    return `train-custom-labels-${step}-${unique}`;
}


/***/ }),

/***/ 65583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maskSecretFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73459);
/** Secrets in the files from which the SDK of AWS reads credentials: it sends some of them without ever naming them. */


/** Files that contain only a token. */
const TOKEN_FILE_VARIABLES = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
/** Settings of a profile that are secret. AWS SDKs and Tools Reference Guide, "Settings reference". */
const SECRET_SETTING = /^\s*(?:aws_secret_access_key|aws_session_token)\s*=\s*(\S+)/gim;
/** Settings of a profile that contain an address, which may have a password in it. */
const ADDRESS_SETTING = /^\s*endpoint_url\s*=\s*(\S+)/gim;
/** Settings of a profile that name a file with only a token; no space ends the path of one. */
const TOKEN_FILE_SETTING = /^\s*web_identity_token_file\s*=\s*(\S[^\r\n]*)/gim;
/** A larger file is not one of these. Our choice. */
const MAX_BYTES = 1_000_000;
/** Hides what the files contain; one that is missing, or may not be read, is ignored: the SDK reports it when it matters. */
async function maskSecretFiles({ env, files, io }) {
    const mask = (secret) => {
        if (secret !== '')
            io.mask(secret);
    };
    const maskFile = async (file) => {
        mask((await textOf(files, file)).trim());
    };
    for (const variable of TOKEN_FILE_VARIABLES)
        await maskFile(env[variable]);
    for (const profiles of profileFiles(env)) {
        const text = await textOf(files, profiles);
        for (const [, secret = ''] of text.matchAll(SECRET_SETTING))
            mask(secret);
        for (const [, address = ''] of text.matchAll(ADDRESS_SETTING))
            (0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsInAddress */ .Hw)(address).forEach(mask);
        for (const [, file = ''] of text.matchAll(TOKEN_FILE_SETTING))
            await maskFile(file.trim());
    }
}
function profileFiles(env) {
    const home = (env.HOME ?? '') || (env.USERPROFILE ?? '');
    const file = (variable, name) => {
        const given = env[variable] ?? '';
        if (given !== '')
            return [given];
        return home === '' ? [] : [node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, '.aws', name)];
    };
    return [...file('AWS_SHARED_CREDENTIALS_FILE', 'credentials'), ...file('AWS_CONFIG_FILE', 'config')];
}
/** Only of a regular file: a pipe can be read only once, and the SDK needs it. */
async function textOf(files, file) {
    if (file === undefined || file === '')
        return '';
    try {
        const { isFile, sizeBytes } = await files.stat(file);
        return isFile && sizeBytes <= MAX_BYTES ? ((await files.readText(file)) ?? '') : '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 15138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ StepRecorder)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52711);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35534);


/** The report in the making, of any action. */
class StepRecorder {
    #deps;
    #views;
    #sent = new Map();
    #report;
    #outputsFail = false;
    constructor(deps, views, report) {
        this.#deps = deps;
        this.#views = views;
        this.#report = report;
    }
    get report() {
        return this.#report;
    }
    get exitCode() {
        return this.#views.exitCodeOf(this.#report);
    }
    get now() {
        return this.#deps.clock.now();
    }
    /** Changes the report, and sets the outputs that are known by it. Addresses are added to those that it has. */
    update = (change) => {
        this.#change({ ...this.#report, ...change }, change.addresses);
    };
    note = (level, message) => {
        if (this.#report.notes.some((note) => note.message === message))
            return;
        this.#report = { ...this.#report, notes: [...this.#report.notes, { level, message }] };
        this.log(level === 'warning' ? `Warning: ${message}` : message);
    };
    /** A line of the log, made harmless, without secrets and with no more than others may read. */
    log = (line) => {
        const { hide, log } = this.#deps.io;
        log((0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .toLogLine */ .P)(this.#views.redactorOf(this.#report, hide)(line)));
    };
    /** The error that ended the step. */
    fail(error) {
        this.logPlaces(error);
        this.setEnd({ outcome: error.outcome });
        this.setFailure(error);
    }
    /** The time at which the step ended. */
    end() {
        this.setEnd({ endedAt: this.now });
    }
    /** That the JSON report was written. */
    written(reportPath) {
        this.setEnd({ reportPath });
    }
    /** The project as it is named, before it is looked up. */
    named(project) {
        this.setEnd({ project: { name: project } });
    }
    /**
     * Sets every output, those that stayed unknown to the empty string; all of them, or none.
     * @throws Error when they cannot be written
     */
    finishOutputs() {
        this.#send(this.#outputs());
    }
    /**
     * What later steps read could not be written. A run that would have succeeded fails because of it; one that has failed
     * keeps its code. Either way there is a warning.
     * @param what  a clause that says what could not be written, where and why
     */
    lost(what) {
        if (this.exitCode === 1) {
            this.note('warning', `${what}.`);
        }
        else {
            const message = `${what}. Otherwise the step would have succeeded with outcome ${this.#report.outcome}.`;
            this.note('warning', message);
            this.fail(new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('OUTPUTS_NOT_WRITTEN', message));
        }
        try {
            // Where there is space for these at least: no later step should take the run for another.
            this.#send(this.#outputs().filter(([name]) => name === 'outcome' || name === 'error-code'));
        }
        catch {
            // Known already.
        }
    }
    /** The places of an error's problems, for the log. */
    logPlaces({ problems }) {
        for (const { excerpt } of problems)
            for (const line of excerpt?.split('\n') ?? [])
                this.log(line);
    }
    setFailure({ code, message, hint, problems, requestId }) {
        this.setEnd({ failure: { code, message, hint, problems, requestId } });
    }
    /** Changes what all reports have. */
    setEnd(change) {
        this.#change({ ...this.#report, ...change }, undefined);
    }
    #change(report, added) {
        const addresses = new Set([...(this.#report.addresses ?? []), ...(added ?? [])]);
        this.#report = { ...report, addresses: [...addresses] };
        const { outputsOfEnd } = this.#views;
        const known = this.#outputs().filter(([name, value]) => value !== '' && !outputsOfEnd.has(name));
        try {
            this.#send(known);
        }
        catch (error) {
            // Tried again with every further one, and at the end: only then are they lost.
            if (!this.#outputsFail)
                this.log(`Warning: the outputs could not be set: ${(0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            this.#outputsFail = true;
        }
    }
    #outputs() {
        return [...this.#views.outputsOf(this.#report, this.#deps.io.hide)];
    }
    #send(values) {
        const news = new Map(values.filter(([name, value]) => this.#sent.get(name) !== value));
        if (news.size === 0)
            return;
        this.#deps.io.setOutputs(news);
        for (const [name, value] of news)
            this.#sent.set(name, value);
    }
}


/***/ }),

/***/ 71791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tempFolders)
/* harmony export */ });
/**
 * The folders, the best one first: the runner's, then the system's. On a self-hosted runner the first one may be missing, or not
 * writable.
 */
function tempFolders({ env: { RUNNER_TEMP: given }, tempFolder, }) {
    return given === undefined || given === '' ? [tempFolder] : [given, tempFolder];
}


/***/ }),

/***/ 40562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Spans and points of time for people. */
const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Largest unit first, each with the one below it: two units say enough. */
const SCALES = [
    { from: DAY_MS, unit: 'd', size: DAY_MS, nextUnit: 'h', nextSize: HOUR_MS },
    { from: HOUR_MS, unit: 'h', size: HOUR_MS, nextUnit: 'min', nextSize: MINUTE_MS },
    { from: MINUTE_MS, unit: 'min', size: MINUTE_MS, nextUnit: 's', nextSize: SECOND_MS },
];
/**
 * `45 s`, `12 min 30 s`, `1 h 32 min`, `2 d 3 h`; rounded to the smaller unit, which is left out when it is 0.
 * @param ms  milliseconds; a negative or missing number counts as none
 */
function formatDuration(ms) {
    const span = Number.isFinite(ms) && ms > 0 ? ms : 0;
    for (const { from, unit, size, nextUnit, nextSize } of SCALES) {
        const rounded = Math.round(span / nextSize) * nextSize;
        if (rounded < from)
            continue;
        const rest = Math.round((rounded % size) / nextSize);
        const whole = `${String(Math.floor(rounded / size))} ${unit}`;
        return rest === 0 ? whole : `${whole} ${String(rest)} ${nextUnit}`;
    }
    return `${String(Math.round(span / SECOND_MS))} s`;
}


/***/ }),

/***/ 8455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ fitUtf8),
/* harmony export */   wI: () => (/* binding */ utf8Length),
/* harmony export */   wN: () => (/* binding */ fitLength)
/* harmony export */ });
/** Limits counted in bytes of UTF-8. */
/** How many bytes the text takes in UTF-8. */
function utf8Length(text) {
    return Buffer.byteLength(text, 'utf8');
}
/**
 * The longest beginning of the text that, with `mark` behind it, takes at most `maxBytes`; the text itself where it
 * fits. No character is split. Where not even the mark fits, the result is empty.
 */
function fitUtf8(text, maxBytes, mark = '…') {
    if (utf8Length(text) <= maxBytes)
        return text;
    const room = maxBytes - utf8Length(mark);
    if (room < 0)
        return '';
    let used = 0;
    let end = 0;
    for (const character of text) {
        used += utf8Length(character);
        if (used > room)
            break;
        end += character.length;
    }
    return text.slice(0, end) + mark;
}
/** The text cut to a number of UTF-16 units, which is how GitHub counts a message; no surrogate pair is split. */
function fitLength(text, maxLength, mark = '…') {
    if (text.length <= maxLength)
        return text;
    const cut = text.slice(0, Math.max(0, maxLength - mark.length));
    return cut.replace(/[\ud800-\udbff]$/, '') + mark;
}


/***/ }),

/***/ 54153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ toIsoTime),
/* harmony export */   r: () => (/* binding */ formatInstant)
/* harmony export */ });
/** Points in time. */
/** `2026-03-02T10:41:07.552Z`, or undefined where the number is not a valid date. */
function toIsoTime(ms) {
    const date = new Date(ms ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
/** `2026-03-02 10:41:07 UTC`, or `–`. */
function formatInstant(ms) {
    const iso = toIsoTime(ms);
    return iso === undefined ? '–' : `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 70972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   U3: () => (/* binding */ ownText),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/**
 * Reads JSON with any content. Keys are looked up as own properties only: a label attribute may be called
 * `constructor` or `__proto__`.
 */
/** The value of a JSON text; undefined when it is not JSON. Of a key that appears twice the last one is used. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Bad syntax, or nested deeper than the engine can follow: either way nothing that can be used.
        return undefined;
    }
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isJsonArray(value) {
    return Array.isArray(value);
}
/** The value of a key of the object itself; undefined without one, and for anything but an object. */
function own(value, key) {
    return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** A text under a key of the object itself; undefined for anything else. */
function ownText(value, key) {
    const text = own(value, key);
    return typeof text === 'string' ? text : undefined;
}
/** A whole number, `1.0` included; undefined for anything else. */
function wholeNumber(value) {
    return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}


/***/ }),

/***/ 76485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ latePattern)
/* harmony export */ });
/** Patterns on classes of Unicode. */
/**
 * A regular expression that is made when it is first asked for. As a literal it is made whenever the file around it is read,
 * twice, and a class such as `\p{L}` has hundreds of ranges: the literals of one start took a tenth of it.
 */
function latePattern(source, flags) {
    let made;
    return () => (made ??= new RegExp(source, flags));
}


/***/ }),

/***/ 35534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ toLogLine)
/* harmony export */ });
/* unused harmony export LOG_LINE_MAX_LENGTH */
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8455);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76782);
/** Lines of a workflow's log. */


/**
 * Most characters of a line. Our choice: some screens full, where a message of the service may have as many as it likes. The
 * JSON report has each text whole.
 */
const LOG_LINE_MAX_LENGTH = 8000;
/**
 * One line that the runner only prints. It takes a line that starts with `::`, after any blanks, for a command, and
 * `##[` anywhere in a line for one of the older kind (actions/runner, ActionCommand.cs). Line ends are shown as `⏎`,
 * since what follows one would be a line of its own; other control characters by their code point. What is longer than
 * {@link LOG_LINE_MAX_LENGTH} loses its end.
 */
function toLogLine(text) {
    const harmless = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toVisible */ .w)(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## [');
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .fitLength */ .wN)(harmless, LOG_LINE_MAX_LENGTH);
}


/***/ }),

/***/ 29318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ misspelt),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The name that was probably meant. */
/** Edits up to which a word counts as misspelt; of short words at most a third of the letters. */
const EDITS_MAX = 3;
/** The candidate that is fewest edits away, the first of several; undefined without candidates. */
function nearest(word, candidates) {
    return rank(word, candidates)?.candidate;
}
/** As {@link nearest}, but only a candidate that the word is likely to be a misspelling of. */
function misspelt(word, candidates) {
    const best = rank(word, candidates);
    return best !== undefined && best.edits <= Math.min(EDITS_MAX, word.length / 3) ? best.candidate : undefined;
}
function rank(word, candidates) {
    let best;
    for (const candidate of candidates) {
        const edits = editDistance(fold(word), fold(candidate));
        if (best === undefined || edits < best.edits)
            best = { candidate, edits };
    }
    return best;
}
/** Similar names are near: case, `_` for `-`, and Unicode's several spellings of a letter are not edits. */
function fold(name) {
    return name.normalize('NFKC').toLowerCase().replaceAll('_', '-').trim();
}
/** Levenshtein distance, one row at a time. */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 57731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Ec: () => (/* binding */ NO_NUMBER),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xb: () => (/* binding */ isChange),
/* harmony export */   dt: () => (/* binding */ formatCompared),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   lq: () => (/* binding */ formatCountChange),
/* harmony export */   w_: () => (/* binding */ undoFloat32)
/* harmony export */ });
/* unused harmony exports formatAgainst, formatBound, CHANGE_NOISE */
/** Numbers for people. A number that is missing is shown as `–`. */
/** What is shown instead of an unknown number. */
const NO_NUMBER = '–';
const RATIO_DIGITS = 4;
/** More digits than a double can distinguish. */
const MAX_DIGITS = 17;
/** A ratio with four decimals, rounded half up as the console rounds: 0.84845 is `0.8485`, 0.99999 is `1.0000`. */
function formatRatio(ratio) {
    return isNumber(ratio) ? round(ratio, RATIO_DIGITS) : NO_NUMBER;
}
/** The largest difference that rounding makes between equal scores; closer numbers are equal, and are shown equal. */
const SUM_NOISE = 1e-12;
/**
 * A number next to a bound that it is compared with: a whole number as it is, any other with as many decimals, from
 * four up, as it takes to be on the same side of the bound as the number itself.
 * @param noise  distance up to which the two are taken as equal
 */
function formatAgainst(actual, bound, noise = SUM_NOISE) {
    if (!isNumber(actual))
        return NO_NUMBER;
    if (!isNumber(bound))
        return formatRatio(actual);
    if (Number.isInteger(actual) && Number.isInteger(bound) && (actual > 1 || bound > 1))
        return formatCount(actual);
    if (Math.abs(actual - bound) <= noise)
        return formatBound(bound);
    const side = Math.sign(actual - bound);
    for (let digits = RATIO_DIGITS; digits <= MAX_DIGITS; digits += 1) {
        const shown = round(actual, digits);
        if (Math.sign(Number(shown) - bound) === side)
            return shown;
    }
    return String(actual);
}
/** A bound as its author would write it, with four decimals at least where it is a ratio. */
function formatBound(bound) {
    if (!isNumber(bound))
        return NO_NUMBER;
    if (Number.isInteger(bound) && bound > 1)
        return formatCount(bound);
    const asWritten = String(bound);
    const asRatio = bound.toFixed(RATIO_DIGITS);
    return Number(asRatio) === bound ? asRatio : asWritten;
}
/** What an author writes by hand has no more decimals; a bound with more was worked out. */
const WRITTEN_DIGITS = 6;
/**
 * A ratio and the bound that it is compared with, so that their order can be seen: see {@link formatAgainst}. A bound
 * that was worked out, such as `baseline - 0.02`, has no more decimals than that takes.
 * @param noise  distance up to which the two are taken as equal
 */
function formatCompared(actual, bound, noise = SUM_NOISE) {
    if (!isNumber(bound) || isWritten(bound))
        return { actual: formatAgainst(actual, bound, noise), bound: formatBound(bound) };
    if (!isNumber(actual))
        return { actual: NO_NUMBER, bound: formatRatio(bound) };
    if (Math.abs(actual - bound) <= noise)
        return { actual: formatRatio(bound), bound: formatRatio(bound) };
    let shown = { actual: formatRatio(actual), bound: formatRatio(bound) };
    for (let digits = RATIO_DIGITS + 1; digits <= MAX_DIGITS && shown.actual === shown.bound; digits += 1) {
        shown = { actual: round(actual, digits), bound: round(bound, digits) };
    }
    return shown;
}
function isWritten(bound) {
    return Number(bound.toFixed(WRITTEN_DIGITS)) === bound;
}
/** A space at which no line ends. */
const UNBROKEN = '\u00a0';
/** Scores closer than this are equal: what a 32-bit float and a subtraction lose is less (about 6e-8). */
const CHANGE_NOISE = 1e-7;
/** `+0.0210` or `−0.0210`, rounded to four decimals; `±0` for none, and what is not none is never `+0.0000`. */
function formatSigned(change) {
    if (!isNumber(change))
        return NO_NUMBER;
    if (Math.abs(change) < CHANGE_NOISE)
        return '±0';
    const sign = change > 0 ? '+' : '−';
    const digits = round(Math.abs(change), RATIO_DIGITS);
    return Number(digits) === 0 ? `${sign}<${(10 ** -RATIO_DIGITS).toFixed(RATIO_DIGITS)}` : sign + digits;
}
/** A change of a ratio with its direction: `▲ +0.0210`, `▼ −0.0210`, `±0`. */
function formatChange(change) {
    return `${arrowOf(change)}${formatSigned(change)}`;
}
/** A change of a whole number: `▲ +12`, `▼ −3`, `±0`. */
function formatCountChange(change) {
    if (!isNumber(change))
        return NO_NUMBER;
    if (change === 0)
        return '±0';
    return `${arrowOf(change)}${change > 0 ? '+' : '−'}${formatGrouped(Math.abs(change))}`;
}
/** Whether a change is one at all; a missing number is not known to be none. */
function isChange(change) {
    return !isNumber(change) || Math.abs(change) >= CHANGE_NOISE;
}
function arrowOf(change) {
    if (!isNumber(change) || Math.abs(change) < CHANGE_NOISE)
        return '';
    return change > 0 ? `▲${UNBROKEN}` : `▼${UNBROKEN}`;
}
/** `62,500`. */
function formatCount(count) {
    return isNumber(count) ? formatGrouped(count) : NO_NUMBER;
}
/** A share of a whole as `12.5 %`; what is not none is never `0.0 %`, what is not all never `100.0 %`. */
function formatShare(share) {
    if (!isNumber(share))
        return NO_NUMBER;
    if (share === 0)
        return '0 %';
    if (share === 1)
        return '100 %';
    if (share > 0 && share < 0.001)
        return '<0.1 %';
    if (share > 0.999 && share < 1)
        return '>99.9 %';
    return `${round(share * 100, 1)} %`;
}
/**
 * The shortest decimal that is the same 32-bit float: 0.9 for 0.8999999761581421. The service's own F1Score is such
 * a float; NaN and infinities are returned as they are.
 */
function undoFloat32(value) {
    if (Math.fround(value) !== value)
        return value;
    for (let digits = 1; digits <= 9; digits += 1) {
        const shorter = Number(value.toPrecision(digits));
        if (Math.fround(shorter) === value)
            return shorter;
    }
    return value;
}
/** `1 line`, `12 lines`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/**
 * As many decimals as asked for, half up. Of the decimal that the number is written as: 0.84845 is `0.8485`, although the
 * double next to it is a little less, for which `toFixed` has 0.8484. What `Intl.NumberFormat` gives; its first use in a
 * process takes as long as a request.
 */
function round(value, digits) {
    const written = /^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/.exec(String(value));
    const [, sign = '', whole = '', decimals = '', exponent = '0'] = written ?? [];
    const shift = digits - decimals.length + Number(exponent);
    const all = BigInt(whole + decimals);
    const steps = shift < 0 ? ((2n * all) / 10n ** BigInt(-shift) + 1n) / 2n : all * 10n ** BigInt(shift);
    const text = String(steps).padStart(digits + 1, '0');
    return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
/** Decimals of a number that is not a ratio. */
const GROUPED_DIGITS = 6;
function formatGrouped(value) {
    const [whole = '', decimals = ''] = round(value, GROUPED_DIGITS).split('.');
    const shown = decimals.replace(/0+$/, '');
    return whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',') + (shown === '' ? '' : `.${shown}`);
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}


/***/ }),

/***/ 10833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ percentToRatio),
/* harmony export */   W: () => (/* binding */ ratioToPercent)
/* harmony export */ });
/** Percentages and ratios, by moving the decimal point: 92.3% is 0.923, and 92.3 / 100 is not. */
/** @param written  a number as JSON writes it, or without the digit before its point */
function percentToRatio(written) {
    return moved(written, -2);
}
/** @param written  as for {@link percentToRatio} */
function ratioToPercent(written) {
    return moved(written, 2);
}
function moved(written, places) {
    const [mantissa = '', exponent = '0'] = written.split(/[eE]/);
    return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}


/***/ }),

/***/ 39979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactImages),
/* harmony export */   U: () => (/* binding */ redactAccounts)
/* harmony export */ });
/** What is taken out of shown text in repositories that others can read. */
/** What replaces an account id: as many characters as it has. */
const ACCOUNT_MARK = '************';
/** What replaces an image's URI. */
const IMAGE_MARK = '[image]';
/** UUIDs (keys, request ids) and digests contain runs of twelve digits by chance; they are matched first, and kept. */
const ACCOUNT = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b(?=\d*[a-f])[0-9a-f]{32,}\b|(?<!\d)\d{12}(?!\d)/gi;
/** An address that ends in one of the image formats of the service (JPEG and PNG; its developer guide, limits). */
const IMAGE = /\b(?:s3|https?):\/\/(?:(?!(?:s3|https?):\/\/)[^"'<>\r\n])*?\.(?:jpe?g|png)\b(?:\?[^\s"'<>]*)?/gi;
/** Takes the 12-digit AWS account ids out of a text; longer runs of digits are something else. */
function redactAccounts(text) {
    return text.replace(ACCOUNT, (found) => (/^\d{12}$/.test(found) ? ACCOUNT_MARK : found));
}
/** Takes the addresses of images out of a text. */
function redactImages(text) {
    return text.replace(IMAGE, IMAGE_MARK);
}


/***/ }),

/***/ 97425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** Long names in little space. */
/**
 * At most `maxLength` characters (code points), with `…` for what is left out of the middle: names that differ tend
 * to differ at their ends. Whole letters are kept together, with their marks and joiners, as far as they fit.
 * @param maxLength  at least 1
 */
function shorten(text, maxLength) {
    if (text.length <= maxLength || lengthOf(text) <= maxLength)
        return text;
    const letters = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
    const room = maxLength - 1;
    const head = takeWhileFits(letters, Math.ceil((room * 2) / 3));
    const tail = takeWhileFits(letters.reverse(), room - lengthOf(head.join('')));
    return `${head.join('')}…${tail.reverse().join('')}`;
}
function takeWhileFits(letters, room) {
    const taken = [];
    let left = room;
    for (const letter of letters) {
        left -= lengthOf(letter);
        if (left < 0)
            break;
        taken.push(letter);
    }
    return taken;
}
function lengthOf(text) {
    return Array.from(text).length;
}


/***/ }),

/***/ 76782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ toVisible)
/* harmony export */ });
/* harmony import */ var _late_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76485);
/** Makes what a reader cannot see, or what would reorder the text around it, visible. Labels may contain any character. */

/** Characters that end a line, in any of their spellings. */
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/g;
/**
 * Controls, format characters (bidirectional overrides, zero-width marks, tags), lone surrogates, and letters that
 * are drawn as nothing. The joiners U+200C and U+200D stay: scripts and emoji are spelt with them.
 */
const UNSEEN = (0,_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(String.raw `(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]`, 'gu');
/** More marks on one letter than any script needs pile up over the lines above. */
const STACKED_MARKS = (0,_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(String.raw `(\p{M}{4})\p{M}+`, 'gu');
/** What most texts are: nothing in them is to be looked for. */
const PLAIN = /^[\x20-\x7e]*$/;
/**
 * The text on one line with nothing hidden: line ends as `⏎`, tabs as `⇥`, other unseen characters by their code
 * point (`⟨U+202E⟩`), half characters as `�`. Applying it twice changes nothing more.
 */
function toVisible(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(LINE_ENDS, '⏎').replace(UNSEEN(), nameOf).replace(STACKED_MARKS(), '$1');
}
function nameOf(character) {
    if (character === '\t')
        return '⇥';
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint >= 0xd800 && codePoint <= 0xdfff)
        return '\ufffd';
    return `⟨U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 67977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findOrCreateProject),
/* harmony export */   x: () => (/* binding */ datasetFault)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69480);
/* harmony import */ var _judgement_find_project_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(95195);



/** Attempts of CreateProject, each after a lookup that found nothing. */
const CREATE_TRIES_MAX = 4;
/** As findProject; creates the project where there is none. */
async function findOrCreateProject(tools, reference) {
    const found = await tools.rekognition.findProject(reference.name);
    return (0,_judgement_find_project_js__WEBPACK_IMPORTED_MODULE_2__/* .untilReady */ .Mw)(tools, reference, found ?? (await createProject(tools, reference.name)));
}
/** An unanswered create is looked up before it is sent again; a name that is taken by now is the project. */
async function createProject(tools, name) {
    for (let tries = 1;; tries += 1) {
        try {
            const arn = await tools.rekognition.createProject(name, {});
            tools.progress.log(`Created the project ${name}.`);
            return ((await tools.rekognition.findProject(name)) ?? {
                arn,
                name,
                status: 'CREATED',
                feature: 'CUSTOM_LABELS',
                datasets: [],
            });
        }
        catch (error) {
            const taken = error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 && error.kind === 'in-use';
            if (!taken && (!(0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingFault */ .Ev)(error) || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPastEnd */ .Sh)(error) || tries === CREATE_TRIES_MAX))
                throw error;
            await tools.sleep(_judgement_find_project_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATING_POLL_MS */ .Nb, tools.signal);
            const project = await tools.rekognition.findProject(name);
            if (project !== undefined)
                return project;
            if (taken && tries === CREATE_TRIES_MAX)
                throw error;
        }
    }
}
/**
 * Why the project cannot be trained from the requested data; only of interest before a create, since a version that
 * exists may be resumed whatever datasets have appeared since.
 * @returns PROJECT_HAS_DATASETS, PROJECT_HAS_NO_DATASETS, PROJECT_NOT_READY, or undefined
 */
function datasetFault(project, kind) {
    if (kind === 'manifests') {
        if (project.datasets.length === 0)
            return undefined;
        const names = project.datasets.map((dataset) => `${dataset.type} (${dataset.status}) ${dataset.arn}`).join(', ');
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('PROJECT_HAS_DATASETS', `The project ${project.name} has its own datasets, so the service does not accept manifests: ${names}.`);
    }
    const training = project.datasets.find((dataset) => dataset.type === 'TRAIN');
    if (training === undefined) {
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('PROJECT_HAS_NO_DATASETS', `The project ${project.name} has no training dataset, and no manifests were given.`);
    }
    const unready = project.datasets.find((dataset) => /IN_PROGRESS$|^CREATE_FAILED$/.test(dataset.status));
    if (unready === undefined)
        return undefined;
    const message = unready.statusMessage === undefined ? '' : `: ${unready.statusMessage}`;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('PROJECT_NOT_READY', `The ${unready.type} dataset has status ${unready.status}${message}.`, {
        hint: 'Wait until the dataset is ready, or fix it, then run again.',
    });
}


/***/ }),

/***/ 57271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ denialIn),
/* harmony export */   k: () => (/* binding */ findProjectOrRefuse)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52711);
/* harmony import */ var _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69480);
/* harmony import */ var _errors_to_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42821);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(18054);
/* harmony import */ var _judgement_find_project_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(95195);
/* harmony import */ var _create_project_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(67977);






/**
 * The project; when it cannot be trained in, or may not be read, an error that also names what else prevents the
 * training.
 * @throws ActionError PROJECT_NOT_FOUND, PROJECT_UNSUITABLE, PROJECT_NOT_READY, ACCESS_DENIED
 */
async function findProjectOrRefuse(tools, inputs) {
    const find = inputs.createProject && !inputs.dryRun ? _create_project_js__WEBPACK_IMPORTED_MODULE_5__/* .findOrCreateProject */ .g : _judgement_find_project_js__WEBPACK_IMPORTED_MODULE_4__/* .findProject */ .t1;
    try {
        return await find(tools, inputs.project);
    }
    catch (error) {
        const fault = projectFaultIn(error, tools);
        // Where nothing is to be started, nothing else can prevent it.
        if (!inputs.preflight || inputs.reuse === 'only' || fault === undefined)
            throw error;
        const { checkWithProjectFault } = await Promise.all(/* import() */[__nccwpck_require__.e(6639), __nccwpck_require__.e(4299), __nccwpck_require__.e(1456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31456));
        return (0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)(tools, await checkWithProjectFault(tools, inputs, fault));
    }
}
function projectFaultIn(error, tools) {
    if (error instanceof _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error.code.startsWith('PROJECT_') ? error : undefined;
    return denialIn(error, tools);
}
/** A call that the role may not make, as our own message; undefined for any other error, such as a refusal of the credentials. */
function denialIn(error, { signal }) {
    // Without credentials nothing else can be checked: each further call would meet the same refusal.
    if (!(error instanceof _errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7) || error.kind !== 'access-denied' || (0,_errors_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCredentials */ .SD)(error))
        return undefined;
    return (0,_errors_to_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toActionError */ .i)(error, signal);
}


/***/ }),

/***/ 18054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   v: () => (/* binding */ passOrRefuse)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52711);
/* harmony import */ var _report_run_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99835);
/** What would make a training fail, reported before it is started: every problem, not only the first. */


/**
 * Writes the outcome to the report.
 * @throws ActionError the one finding, or one that names them all and has the code of the first
 */
function passOrRefuse(tools, preflight) {
    if (preflight.kind === 'refused')
        return refuse(tools, preflight);
    tools.progress.update({ preflight: { findings: [], unchecked: preflight.unchecked } });
    return preflight.passed;
}
/** As {@link passOrRefuse}, where something is known to be wrong. */
function refuse({ progress }, preflight) {
    progress.update({ preflight: toReported(preflight) });
    throw refusalOf(preflight.findings);
}
function refusalOf(findings) {
    const [first] = findings;
    if (findings.length === 1)
        return first;
    const named = findings.map(({ code, message }) => `${code}: ${message}`);
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(first.code, `${(0,_report_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOfFindings */ .Pw)(findings.length)} ${named.join(' ')}`, {
        hint: 'Fix everything that is listed; a dry run (dry-run: true) then shows whether any problem is left.',
        requestId: first.requestId,
        cause: first,
    });
}
function toReported({ findings, unchecked }) {
    return {
        findings: findings.map(({ code, message, hint, requestId }) => ({
            code,
            message,
            hint,
            requestId,
        })),
        unchecked,
    };
}


/***/ }),

/***/ 20321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ outputFor)
/* harmony export */ });
/** The output location of one version: `{project}` and `{version-name}` filled in. */
function outputFor(template, project, versionName) {
    const prefix = template.prefix.replaceAll('{project}', project).replaceAll('{version-name}', versionName);
    return { bucket: template.bucket, prefix };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/src/inputs/unknown.js
var unknown = __nccwpck_require__(22584);
// EXTERNAL MODULE: ./lib/src/step/credential-notes.js
var credential_notes = __nccwpck_require__(76240);
// EXTERNAL MODULE: ./lib/src/step/connect.js
var connect = __nccwpck_require__(93471);
// EXTERNAL MODULE: ./lib/src/errors/action-error.js
var action_error = __nccwpck_require__(52711);
// EXTERNAL MODULE: ./lib/src/gate/grammar/metric.js
var grammar_metric = __nccwpck_require__(36656);
// EXTERNAL MODULE: ./lib/src/report/run-report.js
var run_report = __nccwpck_require__(99835);
// EXTERNAL MODULE: ./lib/src/model/without-undefined.js
var without_undefined = __nccwpck_require__(57777);
// EXTERNAL MODULE: ./lib/src/model/version-files.js
var version_files = __nccwpck_require__(81330);
// EXTERNAL MODULE: ./lib/src/step/step-recorder.js
var step_recorder = __nccwpck_require__(15138);
// EXTERNAL MODULE: ./lib/src/model/s3-uri.js
var s3_uri = __nccwpck_require__(80387);
;// CONCATENATED MODULE: ./lib/src/report/outputs.js

/** Every output of the train action, in the order of action.yml. */
const OUTPUT_NAMES = [
    'project-arn',
    'project-version-arn',
    'version-name',
    'status',
    'status-message',
    'resumed',
    'execution-arn',
    'f1-score',
    'precision',
    'recall',
    'training-images',
    'testing-images',
    'passed',
    'failed-rules',
    'warned-rules',
    'baseline-version-name',
    'baseline-f1-score',
    'f1-delta',
    'outcome',
    'error-code',
    'evaluation-summary',
    'manifest-summary',
    'training-manifest',
    'testing-manifest',
    'invalid-lines',
    'ignored-lines',
    'billable-training-seconds',
    'kms-key-id',
    'report-path',
];
/** Those of the evaluate action, which starts nothing. */
const EVALUATE_OUTPUT_NAMES = OUTPUT_NAMES.filter((name) => name !== 'execution-arn');
/**
 * The outputs of a report, every name of its action in it; the empty string for unknown values.
 * `failed-rules` and `warned-rules` are JSON arrays of `{rule, metric, label, actual, bound, reason}`.
 * @param hideSecrets  takes the secrets that are known by now out of a text
 */
function outputsOf(report, hideSecrets) {
    const values = {
        ...ofVersion(report, hideSecrets),
        ...ofEvaluation(report),
        ...ofManifests(report),
        ...ofEnd(report, hideSecrets),
    };
    const names = report.action === 'evaluate' ? EVALUATE_OUTPUT_NAMES : OUTPUT_NAMES;
    return new Map(names.map((name) => [name, values[name]]));
}
function ofVersion({ project, version, notify }, hideSecrets) {
    return {
        'project-arn': project?.arn ?? '',
        'project-version-arn': version?.arn ?? '',
        'version-name': version?.name ?? '',
        status: version?.status ?? '',
        'status-message': hideSecrets(version?.statusMessage ?? ''),
        resumed: ofFlag(version?.resumed),
        // One that the service has confirmed: a step that waits for it must not wait for nothing.
        'execution-arn': notify?.state === 'waiting' || notify?.state === 'ended' ? (notify.executionArn ?? '') : '',
        'billable-training-seconds': ofNumber(version?.billableSeconds),
        'kms-key-id': version?.kmsKeyId ?? '',
        'evaluation-summary': ofObject(version?.evaluationSummary),
        'manifest-summary': ofObject(version?.manifestSummary),
    };
}
function ofEvaluation({ evaluation, }) {
    return {
        'f1-score': ofNumber(evaluation?.f1),
        precision: ofNumber(evaluation?.precision),
        recall: ofNumber(evaluation?.recall),
        'training-images': ofNumber(evaluation?.trainingImages),
        'testing-images': ofNumber(evaluation?.testingImages),
    };
}
function ofManifests({ data, manifestSummary, }) {
    const { training, testing } = data?.kind === 'manifests' ? data : {};
    const known = [manifestSummary?.training, manifestSummary?.testing].filter(isKnown);
    // A count that one of the manifests lacks leaves the sum unknown.
    const sumOf = (count) => {
        const counts = known.map(count);
        return counts.length === 0 || counts.includes(null)
            ? ''
            : ofNumber(counts.reduce((sum, one) => sum + (one ?? 0), 0));
    };
    return {
        'training-manifest': ofManifest(training),
        'testing-manifest': ofManifest(testing),
        'invalid-lines': sumOf(({ invalidLines }) => invalidLines),
        'ignored-lines': sumOf(({ ignoredLines }) => ignoredLines),
    };
}
function ofEnd(report, hideSecrets) {
    const { verdict, outcome, failure, reportPath } = report;
    const judged = verdict !== undefined && verdict.passed !== null ? verdict : undefined;
    const failed = (severity) => judged === undefined
        ? ''
        : JSON.stringify(judged.rules
            .filter((rule) => rule.severity === severity && rule.result === 'fails')
            .map((rule) => ofRule(rule, hideSecrets)));
    return {
        passed: ofFlag(judged?.passed ?? undefined),
        'failed-rules': failed('fail'),
        'warned-rules': failed('warn'),
        ...ofBaseline(report),
        outcome,
        'error-code': failure?.code ?? '',
        'report-path': reportPath ?? '',
    };
}
function ofBaseline({ baseline }) {
    const found = baseline?.kind === 'found' ? baseline : undefined;
    return {
        'baseline-version-name': found?.name ?? '',
        'baseline-f1-score': ofNumber(found?.evaluation.f1),
        'f1-delta': ofNumber(found?.comparison.f1.delta),
    };
}
function ofRule({ rule, metric, label, actual, bound, reason }, hideSecrets) {
    const shownLabel = label === null ? null : hideSecrets(label);
    return { rule: hideSecrets(rule), metric, label: shownLabel, actual, bound, reason: hideSecrets(reason) };
}
function ofManifest(manifest) {
    return manifest === undefined || manifest === 'auto-create' ? '' : (0,s3_uri/* formatS3Object */.F5)(manifest.object);
}
function ofObject(object) {
    return object === undefined ? '' : (0,s3_uri/* formatS3Object */.F5)(object);
}
function ofFlag(flag) {
    return flag === undefined ? '' : String(flag);
}
function ofNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}
function isKnown(value) {
    return value !== null && value !== undefined;
}

// EXTERNAL MODULE: ./lib/src/report/redact-text.js + 1 modules
var redact_text = __nccwpck_require__(3379);
;// CONCATENATED MODULE: ./lib/src/step/version-views.js
/** The views of a run that is about a version: of train and evaluate. */



const OUTPUTS_OF_END = new Set([
    'outcome',
    'error-code',
    'passed',
    'failed-rules',
    'report-path',
]);
const VERSION_VIEWS = {
    outputsOf: outputsOf,
    outputsOfEnd: OUTPUTS_OF_END,
    exitCodeOf: run_report/* exitCodeOf */.FO,
    redactorOf: redact_text/* textRedactor */.K,
    onCancel: 'Writing the report; a training that was started continues.',
    loadEnd: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1440), __nccwpck_require__.e(4189)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54189))).VERSION_END_VIEWS,
};

;// CONCATENATED MODULE: ./lib/src/step/recorder.js







/** For a gate that fails since there was nothing to compare with. */
const HINT_WITHOUT_BASELINE = 'Check the baseline input and that the role can read the baseline’s results: the gate compares with a number that is missing.';
/** A step that trains or judges a version. */
function versionStep(action) {
    return {
        views: VERSION_VIEWS,
        record: (deps, { startedAt, run, showImages, addresses }) => new Recorder(deps, { ...(0,run_report/* newReport */.bQ)(action, startedAt, run, showImages), addresses }),
    };
}
/** The report in the making, of a run that is about a version. */
class Recorder extends step_recorder/* StepRecorder */.D {
    constructor(deps, report) {
        super(deps, VERSION_VIEWS, report);
    }
    /** Takes over what DescribeProjectVersions says of the version. */
    seen = (version) => {
        const { timeline } = this.report;
        const isNews = timeline.at(-1)?.status !== version.status;
        this.update({
            version: { ...this.report.version, ...reported(version) },
            addresses: (0,version_files/* filesOf */.R)(version),
            timeline: isNews ? [...timeline, { status: version.status, at: this.now }] : timeline,
        });
    };
    /** The gate's word. Without one, the version is trained and nothing more is said. */
    judged(verdict) {
        if (verdict.rules.length > 0)
            this.update({ verdict });
        if (verdict.passed !== false) {
            this.update({ outcome: verdict.passed === true ? 'passed' : 'trained' });
            const isDoubtful = this.report.version?.isDoubtful === true;
            if (verdict.passed === null && verdict.rules.length > 0 && !isDoubtful) {
                this.note('warning', 'No gate rule could be judged, so the version did not pass.');
            }
            return;
        }
        const failed = verdict.rules.filter(({ severity, result }) => severity === 'fail' && result === 'fails');
        const rules = failed.map(({ rule, reason }) => `${rule} (${reason})`).join('; ');
        // A missing number says nothing about the data: another code, and another hint.
        const isMissing = failed.some(({ actual }) => actual === null);
        const lacksBaseline = this.#lacksBaseline(failed);
        const code = isMissing || lacksBaseline ? 'METRIC_MISSING' : 'GATE_FAILED';
        const hint = !isMissing && lacksBaseline ? HINT_WITHOUT_BASELINE : undefined;
        this.fail(new action_error/* ActionError */.lZ(code, `The gate failed: ${rules}.`, { outcome: 'gate-failed', hint }));
    }
    /** Whether a rule failed because the baseline was unavailable, or for lines of it that could not be read. */
    #lacksBaseline(failed) {
        const { baseline } = this.report;
        if (baseline === undefined)
            return false;
        const unbound = failed.filter(({ bound }) => bound === null);
        if (baseline.kind !== 'found')
            return baseline.kind === 'unavailable' && unbound.length > 0;
        return baseline.manifestSummary === undefined && unbound.some(({ metric }) => (0,grammar_metric/* isLineCount */.iR)(metric));
    }
    /**
     * The error that ended the run.
     * @param options.detach  succeed where only the waiting ended: the version exists, and its training continues
     */
    fail(error, options = { detach: false }) {
        const { code, message, outcome } = error;
        this.logPlaces(error);
        const waitEnded = outcome === 'timed-out' || outcome === 'credentials-expired';
        if (options.detach && waitEnded && this.report.version?.arn !== undefined) {
            this.update({ outcome: 'still-training' });
            this.note('warning', message);
            if (code === 'WAIT_TIMEOUT')
                return;
        }
        else {
            this.update({ outcome: action_error/* OUTCOMES */.im.find((one) => one === outcome) ?? 'error' });
        }
        this.setFailure(error);
    }
}
/** What this answer says; what it lacks stays as an earlier one said it. */
function reported(version) {
    const { name, arn, status, statusMessage, createdAt, trainingEndedAt, billableSeconds, kmsKeyId } = version;
    const { evaluationSummary, manifestSummary, sourceVersionArn } = version;
    const known = {
        statusMessage,
        createdAt,
        trainingEndedAt,
        billableSeconds,
        kmsKeyId,
        evaluationSummary,
        manifestSummary,
        sourceVersionArn,
    };
    return { name, arn, status, ...(0,without_undefined/* withoutUndefined */.r)(known) };
}

// EXTERNAL MODULE: ./lib/src/step/run-step.js
var run_step = __nccwpck_require__(58959);
// EXTERNAL MODULE: ./lib/src/judgement/find-project.js
var find_project = __nccwpck_require__(95195);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/src/inputs/step.js
var inputs_step = __nccwpck_require__(3362);
// EXTERNAL MODULE: ./lib/src/inputs/judgement.js + 5 modules
var inputs_judgement = __nccwpck_require__(18817);
// EXTERNAL MODULE: ./lib/src/inputs/reader.js
var inputs_reader = __nccwpck_require__(84163);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __nccwpck_require__(20843);
// EXTERNAL MODULE: ./lib/src/judgement/policy.js
var policy = __nccwpck_require__(62286);
// EXTERNAL MODULE: ./lib/src/inputs/aws.js
var aws = __nccwpck_require__(13495);
// EXTERNAL MODULE: ./lib/src/inputs/role.js
var inputs_role = __nccwpck_require__(85844);
// EXTERNAL MODULE: ./lib/src/inputs/network.js + 1 modules
var inputs_network = __nccwpck_require__(34068);
// EXTERNAL MODULE: ./lib/src/inputs/fields.js
var fields = __nccwpck_require__(58485);
// EXTERNAL MODULE: ./lib/src/step/temp-folders.js
var temp_folders = __nccwpck_require__(71791);
;// CONCATENATED MODULE: ./lib/src/actions/evaluate/inputs.js
/** What the user of the evaluate action typed, checked whole before any call to AWS. */













/** Every input of evaluate/action.yml with its default; a test compares the two. */
const EVALUATE_INPUTS = {
    project: undefined,
    version: undefined,
    'images-manifest': '',
    record: 'true',
    history: 'false',
    ...inputs_step/* WAITING_INPUTS */.Mt,
    ...inputs_judgement/* JUDGEMENT_INPUTS */.sH,
    ...inputs_step/* STEP_INPUTS */.ds,
};
const GATE_INPUTS = new Set(['f1-threshold', 'gate', 'gate-file']);
const NEEDS_A_GATE = 'unjudged needs a gate that can reach a verdict: set f1-threshold, or a rule without warn: in gate or gate-file';
const NAMES_ONE = 'images-manifest measures a version that runs: name it, or use running, released or latest; unjudged chooses by recorded verdicts';
const VERSION_FORMS = `${policy/* VERSION_WORDS */.x.join(', ')}, a version name or a version ARN`;
/**
 * Reads all inputs.
 * @throws ActionError INVALID_INPUT with every problem of every input
 */
async function parseEvaluateInputs(deps, context) {
    const reader = new inputs_reader/* InputReader */.i_(deps.env, EVALUATE_INPUTS);
    (0,unknown/* rejectUnknown */.Yt)(reader);
    const project = reader.readRequired('project', aws/* parseProject */.XB);
    const region = (0,inputs_step/* readRegion */.XP)(reader, deps.env, project);
    const role = (0,inputs_role/* readRole */.fP)(reader, context.runId, region);
    const network = await (0,inputs_network/* readNetwork */.Lp)(reader, deps);
    const version = reader.readRequired('version', parseVersion);
    if (version?.kind === 'arn' && project !== undefined && version.project !== project.name) {
        reader.reject('version', version.arn, `a version of the project ${project.name}`);
    }
    if (version?.kind === 'arn' && region !== undefined && version.region !== region) {
        reader.reject('version', version.arn, `a version in ${region}, the Region in use`);
    }
    const imagesManifest = reader.text('images-manifest');
    if (imagesManifest !== '' && version?.kind === 'unjudged')
        reader.reject('version', 'unjudged', NAMES_ONE);
    if ((0,s3_uri/* looksLikeS3Uri */.cl)(imagesManifest)) {
        const object = (0,s3_uri/* parseS3ObjectUri */.$j)(imagesManifest);
        if (!object.ok)
            reader.reject('images-manifest', imagesManifest, `an object in S3: ${object.problem}`);
    }
    const record = reader.readOr('record', fields/* parseBoolean */.yG, true);
    const history = reader.readOr('history', fields/* parseBoolean */.yG, false);
    const waiting = (0,inputs_step/* readWaiting */.OG)(reader);
    const judgement = await (0,inputs_judgement/* readJudgement */.Q9)(reader, deps, region);
    if (version?.kind === 'unjudged' && !judgement.gate.some(({ severity }) => severity === 'fail')) {
        // A gate with mistakes has problems of its own, which say more.
        if (!reader.problems.some(({ input }) => GATE_INPUTS.has(input)))
            reader.reject('version', 'unjudged', NEEDS_A_GATE);
    }
    (0,inputs_step/* readShowImages */.cm)(reader, context.isPrivate);
    (0,inputs_step/* checkComment */.sD)(reader);
    reader.orThrow();
    if (!project || !region || !version)
        throw new Error('an input is missing unreported');
    const measures = { imagesManifest: imagesManifest === '' ? undefined : imagesManifest, record };
    return { region, role, network, project, version, ...measures, history, waiting, judgement };
}
function parseVersion(text) {
    const word = policy/* VERSION_WORDS */.x.find((one) => one === text);
    if (word !== undefined)
        return (0,result/* success */.k)({ kind: word });
    if (text === 'best') {
        return (0,inputs_reader/* refused */.J5)(`${VERSION_FORMS}; best is a keyword only for the input baseline (use the ARN of a version with this name)`);
    }
    const reference = (0,aws/* parseVersionReference */.P1)(text);
    if (reference.ok || text.startsWith('arn:'))
        return reference;
    return (0,inputs_reader/* refused */.J5)(VERSION_FORMS);
}
/** The file that keeps the answers of a model: next to the report where the user has named one: that place can be kept for a re-run, the runner empties its own. */
function answersPath(deps) {
    const { env } = deps;
    const [folder] = (0,temp_folders/* tempFolders */.G)(deps);
    const given = (0,inputs_step/* parseReportPath */.jb)(env);
    if (given !== undefined)
        return `${given}.answers.jsonl`;
    const step = (env.GITHUB_ACTION ?? 'step').replace(/[^\w-]+/g, '_');
    return external_node_path_.join(folder, `train-custom-labels-${step}.answers.jsonl`);
}

;// CONCATENATED MODULE: ./lib/src/actions/evaluate/main.js








/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
function evaluate(deps) {
    return (0,run_step/* runStep */.e)(deps, versionStep('evaluate'), async (recorder, context) => {
        (0,unknown/* noteUnknown */.f1)(deps.env, EVALUATE_INPUTS, recorder.note);
        const inputs = await parseEvaluateInputs(deps, context);
        recorder.update({ region: inputs.region, gateWarnsOnly: inputs.judgement.onGateFailure === 'warn' });
        for (const warning of inputs.judgement.gateWarnings)
            recorder.note('warning', warning);
        const tools = (0,connect/* connectStep */.n)(deps, recorder, inputs);
        const project = await (0,find_project/* findProject */.t1)(tools, inputs.project);
        recorder.update({ project: { name: project.name, arn: project.arn } });
        const [{ findToJudge, judgeOnceTrained }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(6639), __nccwpck_require__.e(6038), __nccwpck_require__.e(4299), __nccwpck_require__.e(9466), __nccwpck_require__.e(1371)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51371)),
            (0,run_step/* loadEnd */.y)(deps, VERSION_VIEWS),
        ]);
        const run = { tools, recorder, inputs, context };
        const version = await findToJudge(run, project);
        if (version === undefined)
            return;
        if (inputs.imagesManifest === undefined) {
            const short = (0,credential_notes/* shortCredentials */.j)(deps, inputs.role, inputs.waiting.timeoutMs);
            if (!(await judgeOnceTrained(run, project, version, short)))
                return;
        }
        else {
            const { judgeOnImages } = await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(6639), __nccwpck_require__.e(6038), __nccwpck_require__.e(4299), __nccwpck_require__.e(9466), __nccwpck_require__.e(8028)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38028));
            await judgeOnImages(run, project, version, { manifest: inputs.imagesManifest, answersPath: answersPath(deps) });
        }
        if (!inputs.history)
            return;
        const { showHistory } = await __nccwpck_require__.e(/* import() */ 2392).then(__nccwpck_require__.bind(__nccwpck_require__, 32392));
        await showHistory(run, project);
    });
}

;// CONCATENATED MODULE: ./lib/src/github/exit.js
/** The end of a step's process. */
/**
 * Ends the process once the log is written. Explicitly, because a connection without an answer (of a credential provider,
 * of a stalled body) would keep it alive after the report was written.
 */
function exitWith(code) {
    process.stdout.write('', () => process.exit(code));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./lib/src/aws/connect.js + 15 modules
var aws_connect = __nccwpck_require__(55380);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js + 2 modules
var loadSharedConfigFiles = __nccwpck_require__(23692);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var getProfileName = __nccwpck_require__(22365);
;// CONCATENATED MODULE: ./lib/src/aws/shared-config.js
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
    const { configFile, credentialsFile } = await (0,loadSharedConfigFiles/* loadSharedConfigFiles */.p)();
    const profile = (0,getProfileName/* getProfileName */.Bz)({});
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
;// CONCATENATED MODULE: ./lib/src/ports/run-signal.js
/** The signal that ends a run. */

/**
 * Its signal takes any number of listeners: each request that is under way adds one, and a check of images has 64 at once.
 * Node 20 warns of a memory leak from the eleventh on; later versions set no limit to listeners of a signal.
 */
function createRunController() {
    const controller = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    return controller;
}

;// CONCATENATED MODULE: ./lib/src/github/cancel.js
/** The runner's cancel as an AbortSignal. */

/** Signals that end a step: a runner sends SIGINT, then SIGTERM 7.5 s later; on Windows Ctrl+C, then Ctrl+Break. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
/** Aborts at the first of the signals; from then on the process lives until it has written its report. */
function cancelSignal() {
    const controller = createRunController();
    for (const name of SIGNALS) {
        process.on(name, () => {
            if (!controller.signal.aborted)
                controller.abort(new Error(`cancelled by ${name}`));
        });
    }
    return controller.signal;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(51455);
;// CONCATENATED MODULE: ./lib/src/github/files.js
/** The file system as the actions use it. */



/** Files of the workspace and of the runner. */
const nodeFiles = {
    realPath: async (path) => {
        try {
            return await (0,external_node_fs_promises_.realpath)(path);
        }
        catch {
            return undefined;
        }
    },
    list: async (folder) => {
        try {
            return await (0,external_node_fs_promises_.readdir)(folder);
        }
        catch {
            return [];
        }
    },
    stat: async (path) => {
        const found = await (0,external_node_fs_promises_.stat)(path);
        return { isFile: found.isFile(), sizeBytes: found.size };
    },
    read: (path) => (0,external_node_fs_.createReadStream)(path),
    readText: async (path) => {
        try {
            return await (0,external_node_fs_promises_.readFile)(path, 'utf8');
        }
        catch {
            return undefined;
        }
    },
    write: async (path, text) => {
        const there = await (0,external_node_fs_promises_.stat)(path).catch(() => undefined);
        // A pipe or a device would keep the write waiting for a reader.
        if (there !== undefined && !there.isFile())
            throw new Error(`${path} is not a regular file`);
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const file = await (0,external_node_fs_promises_.open)(path, 'w');
        try {
            await file.writeFile(text);
            await file.close();
        }
        catch (error) {
            // Half a file says nothing that can be trusted.
            await file.close().catch(() => undefined);
            await (0,external_node_fs_promises_.rm)(path, { force: true });
            throw error;
        }
    },
};

// EXTERNAL MODULE: ./lib/src/errors/service-error.js
var service_error = __nccwpck_require__(69480);
;// CONCATENATED MODULE: ./lib/src/github/id-token.js
/** GitHub's OpenID Connect token of the job, on @actions/core. */


/** Asks for a token of an audience; see Deps.requestIdToken. */
function createIdTokenRequest(env) {
    return async (audience) => {
        // Anywhere but on a runner the toolkit would print the token where it means to mask it.
        if (env.GITHUB_ACTIONS !== 'true')
            throw unavailable('This is not a step of a workflow');
        for (const name of ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
            if ((env[name] ?? '') === '')
                throw unavailable(`The environment has no ${name}`);
        }
        // Loaded only for a token: an HTTP client comes with it.
        const { getIDToken } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(6421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96421));
        try {
            return await getIDToken(audience);
        }
        catch (error) {
            throw toIdTokenError((0,action_error/* messageOf */.bD)(error));
        }
    };
}
/**
 * The toolkit gives the status in its message only.
 * @param message  of the error that getIDToken threw
 */
function toIdTokenError(message) {
    const status = Number(/Error Code : (\d{3})/.exec(message)?.[1]);
    const reason = message
        .replace(/\s+/g, ' ')
        .replace(/^Error message: /, '')
        .trim();
    if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
        return unavailable(`GitHub rejected the request for a token (${reason})`);
    }
    return new service_error/* ServiceError */._7({
        service: 'github',
        operation: 'GetIdToken',
        kind: status === 429 ? 'throttled' : status >= 500 ? 'unavailable' : 'no-answer',
        errorName: status >= 400 ? `HTTP ${String(status)}` : 'NoToken',
        httpStatus: status >= 400 ? status : undefined,
    }, reason);
}
function unavailable(why) {
    return new action_error/* ActionError */.lZ('ID_TOKEN_UNAVAILABLE', `The job has no OpenID Connect token for assuming the role: ${why}.`);
}

;// CONCATENATED MODULE: ./lib/src/text/secrets.js
/** The secrets that a run knows, and texts without them. */
/** What is shown instead of a secret: what the runner shows, too. */
const SECRET_MARK = '***';
/**
 * Shorter values are never replaced: three characters are part of many words, so that a text would become unreadable and
 * its gaps would reveal the value. No service issues such a secret; only a password that a person chose is so short.
 */
const SECRET_MIN_LENGTH = 4;
/** From this length on a value is replaced inside of words, too; a shorter one (`test`) would break `testing`. */
const ANYWHERE_MIN_LENGTH = 8;
/** Collects secrets as they become known. */
class Secrets {
    #forms = new Set();
    #pattern;
    /**
     * Adds a secret, with the forms in which messages may contain it.
     * @returns false for a value that is too short to be replaced
     */
    add(secret) {
        const values = [secret, ...secret.split(/\r\n|\n|\r/)].flatMap((value) => [value, value.trim()]);
        for (const form of values.flatMap(formsOf)) {
            if (form.length >= SECRET_MIN_LENGTH)
                this.#forms.add(form);
        }
        this.#pattern = undefined;
        return secret.trim().length >= SECRET_MIN_LENGTH;
    }
    /** The text with each secret that is known by now replaced by `***`. */
    hide = (text) => {
        if (this.#forms.size === 0 || text.length < SECRET_MIN_LENGTH)
            return text;
        this.#pattern ??= patternOf(this.#forms);
        return text.replace(this.#pattern, SECRET_MARK);
    };
}
/** The longest first, so that no form hides only a part of another. */
function patternOf(forms) {
    const longestFirst = [...forms].sort((a, b) => b.length - a.length);
    return new RegExp(longestFirst.map(toPattern).join('|'), 'gu');
}
function toPattern(form) {
    const exact = form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return form.length >= ANYWHERE_MIN_LENGTH ? exact : `(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`;
}
/** As it is, percent-encoded in the ways of URLs and of AWS signatures, decoded, and as JSON, XML write it. */
function formsOf(value) {
    const decoded = decode(value);
    return [value, decoded].flatMap((one) => {
        const encoded = encode(one);
        const strict = encoded.replace(/[!'()*]/g, percentOf);
        return [one, ...[encoded, strict].flatMap((form) => [form, lowerPercent(form)]), toJson(one), toXml(one)];
    });
}
function percentOf(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function lowerPercent(encoded) {
    return encoded.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
}
function toJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
const XML_ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
function toXml(text) {
    return text.replace(/[&<>"']/g, (character) => XML_ENTITIES[character] ?? character);
}
/** Half a character cannot be encoded. */
function encode(text) {
    try {
        return encodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./lib/src/github/append-whole.js
var append_whole = __nccwpck_require__(57316);
// EXTERNAL MODULE: ./lib/src/github/file-lines.js
var file_lines = __nccwpck_require__(52130);
;// CONCATENATED MODULE: ./lib/src/github/workflow-command.js
/**
 * Workflow commands: lines on stdout that the runner takes as orders.
 * GitHub docs, "Workflow commands for GitHub Actions". Written here and not by @actions/core, which loads an HTTP client
 * of 1.2 MB with it: a step needs these lines from its start, and that client only for a job's token.
 */

/** Writes a command. Neither the properties nor the message can end it or begin another. */
function writeCommand(name, message, properties = {}) {
    writeLine(commandLine(name, message, properties));
}
/** A message for the page of the run, or for a line of a file, as a command without its line end. */
function annotationLine({ level, title, message, place }) {
    const { path = '', line = '', column = '' } = place ?? {};
    return commandLine(level, message, { title, file: path, line, col: column });
}
function commandLine(name, message, properties) {
    const given = Object.entries(properties);
    const pairs = given
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${given.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeMessage(message)}`;
}
/** Writes a line of the log as it is. */
function writeLine(line) {
    process.stdout.write(line + external_node_os_.EOL);
}
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/src/github/runner-io.js
/** What the runner offers: its log with its commands, and its files. */





/** The runner's side of Deps. Texts are written unchanged: the caller has escaped them. */
function createRunnerIo(env) {
    // A log without a reader \(EPIPE\) must not keep the report from being written. One listener is enough.
    process.stdout.off('error', ignore).on('error', ignore);
    const onRunner = env.GITHUB_ACTIONS === 'true';
    const secrets = new Secrets();
    const { hide } = secrets;
    return {
        hide,
        log: (line) => {
            writeLine(hide(line));
        },
        debug: (line) => {
            if (onRunner)
                writeCommand('debug', hide(line));
        },
        annotate: ({ level, title: shownTitle, message: shownMessage, place }) => {
            const [title, message] = [hide(shownTitle), hide(shownMessage)];
            writeLine(annotationLine({ level, title, message, place }));
        },
        setOutputs: (values) => {
            // Without the file of the runner there is nowhere to set them.
            const path = env.GITHUB_OUTPUT ?? '';
            if (path !== '')
                (0,append_whole/* appendWhole */.g)(path, [...values].map(file_lines/* fileLines */.c).join(''));
        },
        mask: (secret) => {
            const isLongEnough = secrets.add(secret);
            // Anywhere but on a runner the command itself would show the secret. Twelve digits may be the account id, and the
            // runner drops job outputs that contain a masked value.
            if (onRunner && isLongEnough && !/^\d{12}$/.test(secret))
                writeCommand('add-mask', secret);
        },
        writeSummary: (markdown) => new Promise((resolve) => {
            const path = env.GITHUB_STEP_SUMMARY ?? '';
            if (path !== '')
                (0,append_whole/* appendWhole */.g)(path, `${hide(markdown)}${external_node_os_.EOL}`);
            resolve(path !== '');
        }),
    };
}
function ignore() {
    // There is nowhere to report it.
}

// EXTERNAL MODULE: ./lib/src/inputs/proxy.js
var proxy = __nccwpck_require__(17878);
// EXTERNAL MODULE: ./lib/src/aws/no-proxy.js
var no_proxy = __nccwpck_require__(47808);
;// CONCATENATED MODULE: ./lib/src/actions/toolkit-proxy.js
/**
 * Has GitHub's own clients take the same way through the proxies of the environment as the calls to AWS.
 *
 * The toolkit (@actions/http-client 4.0) reads the variables itself and knows fewer forms: of NO_PROXY neither spaces
 * between entries, nor `*.domain`, nor ranges of addresses; of a proxy no address without `http://`. It accepts no agent
 * from outside for a token, and chooses the proxy of the API when it is imported. So the variables are rewritten to what
 * it understands, before it reads them.
 */


/** The addresses that the toolkit calls in a step: GitHub's API, and the issuer of the job's tokens. */
const ADDRESSES = ['GITHUB_API_URL', 'ACTIONS_ID_TOKEN_REQUEST_URL'];
/**
 * Rewrites the proxy variables of an environment for the toolkit.
 * @param env  of the process; changed in place, so other readers must copy it first
 */
function prepareToolkitProxy(env) {
    const proxies = (0,proxy/* usableProxies */.r_)(env);
    if (proxies === undefined)
        return;
    const straight = ADDRESSES.flatMap((variable) => straightHost(env[variable] ?? '', proxies.bypass));
    // The toolkit reads the lower-case name first.
    if (proxies.http !== undefined)
        env.http_proxy = proxies.http.url;
    if (proxies.https !== undefined)
        env.https_proxy = proxies.https.url;
    env.no_proxy = [...proxies.bypass, ...straight].join(',');
}
/** The host with its port, as the toolkit compares it, when it is to be reached without a proxy. */
function straightHost(address, bypass) {
    if (!URL.canParse(address))
        return [];
    const { protocol, hostname, port } = new URL(address);
    const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
    return (0,no_proxy/* isReachedStraight */.z)(hostname, number, bypass) ? [`${hostname}:${String(number)}`] : [];
}

;// CONCATENATED MODULE: ./lib/src/actions/runtime.js
/** The one place where the real ports are put together. */









/** Deps of a step on a runner. */
function createRealDeps() {
    // A copy, since what the toolkit reads is changed below; the step reads what the user has set.
    const env = { ...process.env };
    prepareToolkitProxy(process.env);
    const io = createRunnerIo(env);
    const requestIdToken = createIdTokenRequest(env);
    const ports = {
        clock: { now: () => Date.now() },
        sleep: async (ms, signal) => {
            await (0,promises_.setTimeout)(ms, undefined, { signal });
        },
        signal: cancelSignal(),
        random: () => Math.random(),
        env,
        files: nodeFiles,
        readSharedConfig: () => readSharedConfig(env),
        tempFolder: (0,external_node_os_.tmpdir)(),
        io,
        requestIdToken: async (audience) => {
            const token = await requestIdToken(audience);
            io.mask(token);
            return token;
        },
    };
    return { ...ports, connect: (connection, log, end) => (0,aws_connect/* connectAws */.o)(ports, connection, log, end) };
}

;// CONCATENATED MODULE: ./lib/src/inputs/notify.js
/** The input that names who waits in place of the step. */




/** Names of state machines are up to 80 characters. Step Functions API reference, CreateStateMachine, name. */
const ARN_PATTERN = /^arn:([a-z\d-]+):states:([a-z\d-]+):(\d{12}):stateMachine:([a-zA-Z0-9_-]{1,80})$/;
const FORM = 'the ARN of a state machine: arn:aws:states:<region>:<account>:stateMachine:<name>';
/** The ARN of a state machine, without a version or an alias: they would give the execution another name to be found by. */
function parseStateMachine(text) {
    const [arn, partition, region, account, name] = ARN_PATTERN.exec(text) ?? [];
    if (arn === undefined || region === undefined || account === undefined || name === undefined) {
        const kind = /^arn:[^:]*:states:[^:]*:\d{12}:(execution|express|activity|stateMachine)[:/]/.exec(text)?.[1];
        return (0,inputs_reader/* refused */.J5)(kind === undefined ? FORM : `${FORM}${MEANT[kind] ?? ''}`);
    }
    const fits = (0,aws/* checkPartition */.jq)(partition, region);
    return fits.ok ? (0,result/* success */.k)({ arn, region, account, name }) : fits;
}
const MEANT = {
    execution: ', not of one of its executions',
    express: ', not of one of its executions',
    activity: ', not of an activity',
    stateMachine: ', without a version, an alias or a map run',
};
/**
 * Reads the input; problems are gathered in the reader.
 * @param region  of the training; an execution elsewhere would look for the version there
 * @param waits   whether the step waits by itself; undefined where the input `wait` was not understood
 */
function readNotify(reader, region, waits) {
    const machine = reader.read('notify', parseStateMachine);
    const given = reader.text('notify');
    if (given !== '' && waits) {
        reader.reject('notify', given, 'wait: false as well: a step that waits by itself needs no state machine to wait');
    }
    if (machine === undefined)
        return undefined;
    if (region !== undefined && machine.region !== region) {
        reader.reject('notify', given, `a state machine in ${region}, the Region in use`);
    }
    const { arn, account, name } = machine;
    return { arn, account, name };
}
/**
 * An execution is started in the account of the caller, which is that of the project: said before a training is started.
 * @throws ActionError INVALID_INPUT
 */
function refuseOtherAccount({ arn, account }, projectArn) {
    const owner = projectArn.split(':')[4] ?? '';
    if (owner === account)
        return;
    const allowed = `a state machine in the account of the project, ${owner}: Step Functions starts none for callers of other accounts`;
    throw new action_error/* ActionError */.lZ('INVALID_INPUT', 'There is 1 problem with the inputs: notify.', {
        outcome: 'invalid-input',
        problems: [{ input: 'notify', given: arn, allowed }],
        hint: 'Correct the inputs listed above; no training was started.',
    });
}

// EXTERNAL MODULE: ./lib/src/training/find-or-refuse.js
var find_or_refuse = __nccwpck_require__(57271);
// EXTERNAL MODULE: ./lib/src/training/train-inputs.js
var train_inputs = __nccwpck_require__(20321);
// EXTERNAL MODULE: ./lib/src/model/regions.js
var regions = __nccwpck_require__(52341);
// EXTERNAL MODULE: ./lib/src/model/training-spec.js
var training_spec = __nccwpck_require__(93082);
// EXTERNAL MODULE: ./lib/src/model/version-name.js
var version_name = __nccwpck_require__(7774);
;// CONCATENATED MODULE: ./lib/src/inputs/version-name.js


/**
 * Reads the name, or derives it from the run.
 * @returns undefined when the reader has been given a problem
 */
function readVersionName(reader, context, reuse) {
    if (reader.text('version-name') !== '') {
        const name = reader.read('version-name', aws/* parseVersionName */.hJ);
        return name === undefined ? undefined : { kind: 'given', name };
    }
    if (reuse === 'only') {
        // Empty is what an expression gives that finds nothing, and a derived name would be that of another training.
        reader.reject('version-name', '', 'the name of the version that reuse: only resumes; it may come from an empty expression, such as an output of a job that was skipped or failed');
        return undefined;
    }
    if (context.runId === undefined) {
        reader.reject('version-name', '', 'it is required outside a workflow run (GITHUB_RUN_ID is not set)');
        return undefined;
    }
    const name = (0,version_name/* deriveVersionName */.Ph)({
        serverUrl: context.serverUrl,
        repositoryId: context.repositoryId ?? context.repository ?? '',
        runId: context.runId,
        job: context.job ?? '',
        matrix: reader.text('matrix'),
        project: reader.text('project'),
        trainingManifests: reader.text('training-manifests'),
        testingManifests: reader.text('testing-manifests'),
        autoCreate: reader.text('auto-create-testing-data').toLowerCase() === 'true',
        refName: context.refName ?? '',
        runNumber: context.runNumber ?? '',
        commit: context.commit ?? '',
        attempt: reuse === 'never' && context.runAttempt > 1 ? context.runAttempt : undefined,
    });
    return { kind: 'derived', name };
}

// EXTERNAL MODULE: ./lib/src/inputs/manifests.js
var manifests = __nccwpck_require__(56708);
;// CONCATENATED MODULE: ./lib/src/inputs/data.js


/** Reads the manifests, or that the project’s own datasets are used; problems are gathered in the reader. */
async function readData(reader, deps) {
    const autoCreate = reader.readOr('auto-create-testing-data', fields/* parseBoolean */.yG, false);
    const hasTraining = reader.text('training-manifests') !== '';
    const hasTesting = reader.text('testing-manifests') !== '';
    if (autoCreate && hasTesting) {
        reader.reject('auto-create-testing-data', 'true', 'true only without testing-manifests');
    }
    if (autoCreate && !hasTraining) {
        reader.reject('auto-create-testing-data', 'true', 'training-manifests as well: without it, the project’s own datasets are used');
    }
    if (hasTesting && !hasTraining) {
        reader.reject('training-manifests', '', 'it is required with testing-manifests: the service needs both or neither');
    }
    if (hasTraining && !hasTesting && !autoCreate) {
        reader.reject('testing-manifests', '', 'it is required with training-manifests; or set auto-create-testing-data: true to have the service use part of the training images for testing');
    }
    const training = await readManifest(reader, deps, 'training-manifests');
    const testing = await readManifest(reader, deps, 'testing-manifests');
    if (!hasTraining)
        return { kind: 'project-datasets' };
    if (training === undefined)
        return undefined;
    if (autoCreate)
        return { kind: 'manifests', training, testing: 'auto-create' };
    return testing === undefined ? undefined : { kind: 'manifests', training, testing };
}
async function readManifest(reader, deps, input) {
    const typed = reader.read(input, manifests/* parseManifests */.Y);
    if (typed === undefined)
        return undefined;
    const found = await (0,manifests/* findManifest */.J)(typed, deps.env.GITHUB_WORKSPACE, deps.files);
    if (found.ok)
        return found.value;
    reader.reject(input, reader.text(input), found.problem);
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/inputs/tags.js
var tags = __nccwpck_require__(14217);
// EXTERNAL MODULE: ./lib/src/inputs/kms-key.js
var kms_key = __nccwpck_require__(88349);
;// CONCATENATED MODULE: ./lib/src/actions/train/inputs.js
/** What the user of the train action typed, checked whole before any call to AWS. */


















/** Every input of action.yml with its default; a test compares the two. */
const TRAIN_INPUTS = {
    project: undefined,
    'create-project': 'false',
    'version-name': '',
    'version-description': '',
    'training-manifests': '',
    'testing-manifests': '',
    'auto-create-testing-data': 'false',
    'output-location': undefined,
    'manifest-location': '',
    'kms-key-id': '',
    tags: '',
    record: 'true',
    reuse: 'run',
    lint: 'error',
    'queue-timeout': '30m',
    ...inputs_step/* WAITING_INPUTS */.Mt,
    notify: '',
    ...inputs_judgement/* JUDGEMENT_INPUTS */.sH,
    ...inputs_step/* STEP_INPUTS */.ds,
    'dry-run': 'false',
    preflight: 'true',
    matrix: '',
};
/**
 * Reads all inputs.
 * @throws ActionError INVALID_INPUT with every problem of every input
 */
async function parseTrainInputs(deps, context) {
    const reader = new inputs_reader/* InputReader */.i_(deps.env, TRAIN_INPUTS);
    (0,unknown/* rejectUnknown */.Yt)(reader);
    const project = reader.readRequired('project', aws/* parseProject */.XB);
    const region = (0,inputs_step/* readRegion */.XP)(reader, deps.env, project);
    const role = (0,inputs_role/* readRole */.fP)(reader, context.runId, region);
    const network = await (0,inputs_network/* readNetwork */.Lp)(reader, deps, reader.text('notify') === '' ? undefined : inputs_network/* NOTIFYING_SERVICES */.vv);
    const reuse = reader.readOr('reuse', (0,fields/* choiceOf */.FH)(training_spec/* REUSES */.CE), 'run');
    const versionName = readVersionName(reader, context, reuse);
    const outputTemplate = reader.readRequired('output-location', aws/* parseLocation */.zS);
    checkOutput(reader, outputTemplate, project, versionName);
    const createProject = readCreateProject(reader, project, reuse);
    const record = reader.readOr('record', fields/* parseBoolean */.yG, true);
    const queueTimeoutMs = (0,inputs_step/* readDuration */.$7)(reader, 'queue-timeout', 0, inputs_step/* WEEK_MS */.mb, 'up to 7 days');
    const waiting = (0,inputs_step/* readWaiting */.OG)(reader);
    const judgement = await (0,inputs_judgement/* readJudgement */.Q9)(reader, deps, region);
    const manifestLocation = reader.read('manifest-location', aws/* parseFixedLocation */.xG);
    const data = await readData(reader, deps);
    if (reuse === 'data')
        checkReuseData(reader, data, record);
    const inputs = {
        role,
        createProject,
        record,
        reuse,
        lint: reader.readOr('lint', (0,fields/* choiceOf */.FH)(training_spec/* LINT_MODES */.Fz), 'error'),
        queueTimeoutMs,
        waiting,
        notify: readNotify(reader, region, waiting.wait),
        tags: (0,tags/* readTags */.g)(reader, record),
        description: reader.read('version-description', aws/* parseDescription */.aJ) ?? (0,version_name/* deriveDescription */.gd)(context),
        kmsKeyId: (0,kms_key/* readKmsKeyId */.i)(reader, region),
        judgement,
        dryRun: reader.readOr('dry-run', fields/* parseBoolean */.yG, false),
        preflight: reader.readOr('preflight', fields/* parseBoolean */.yG, true),
    };
    (0,inputs_step/* readShowImages */.cm)(reader, context.isPrivate);
    (0,inputs_step/* checkComment */.sD)(reader);
    reader.orThrow();
    if (!project || !region || !versionName || !outputTemplate || !data)
        throw new Error('an input is missing unreported');
    return {
        ...inputs,
        project,
        region,
        network,
        versionName,
        data,
        outputTemplate,
        manifestLocation: manifestLocation ?? { bucket: outputTemplate.bucket, prefix: 'manifests' },
        warnings: warningsOf(region, data, manifestLocation),
    };
}
function checkOutput(reader, template, project, versionName) {
    if (template === undefined)
        return;
    const given = reader.text('output-location');
    const unknown = /\{[^{}]*\}/.exec(template.prefix.replaceAll('{project}', '').replaceAll('{version-name}', ''));
    if (unknown !== null)
        reader.reject('output-location', given, `only the placeholders {project} and {version-name}, not ${unknown[0]}`);
    if (project === undefined || versionName === undefined)
        return;
    if ((0,train_inputs/* outputFor */.J)(template, project.name, versionName.name).prefix.length > s3_uri/* PREFIX_MAX_LENGTH */.zR) {
        reader.reject('output-location', given, `a prefix of up to ${String(s3_uri/* PREFIX_MAX_LENGTH */.zR)} characters after placeholders are replaced`);
    }
}
function readCreateProject(reader, project, reuse) {
    const create = reader.readOr('create-project', fields/* parseBoolean */.yG, false);
    if (create && reuse === 'only') {
        reader.reject('create-project', 'true', 'false with reuse: only, which never starts a training: a new project has no versions');
    }
    if (create && project?.kind === 'arn') {
        reader.reject('create-project', 'true', 'a project name in the input project: an ARN identifies an existing project');
    }
    if (create && reader.text('training-manifests') === '') {
        reader.reject('create-project', 'true', 'training-manifests as well: a new project has no datasets to train from');
    }
    return create;
}
/** Versions are recognized by the digests of their manifests, which are in their tags. */
function checkReuseData(reader, data, record) {
    if (data?.kind === 'project-datasets') {
        reader.reject('reuse', 'data', 'run, only, never or fail without training-manifests: datasets have no digest');
    }
    if (!record)
        reader.reject('record', 'false', 'true with reuse: data, which recognizes versions by their tags');
}
function warningsOf(region, data, manifestLocation) {
    const warnings = [];
    if (!regions/* CUSTOM_LABELS_REGIONS */.W.has(region)) {
        warnings.push(`Custom Labels may not be available in ${region}; calls may fail.`);
    }
    const uploads = data.kind === 'manifests' && [data.training, data.testing].some(isWorkspaceManifest);
    if (manifestLocation !== undefined && !uploads) {
        warnings.push('manifest-location has no effect because no manifest is a file in the workspace.');
    }
    return warnings;
}
function isWorkspaceManifest(source) {
    return source !== 'auto-create' && source.kind === 'workspace';
}

;// CONCATENATED MODULE: ./lib/src/actions/train/main.js









/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
function train(deps) {
    return (0,run_step/* runStep */.e)(deps, versionStep('train'), async (recorder, context) => {
        (0,unknown/* noteUnknown */.f1)(deps.env, TRAIN_INPUTS, recorder.note);
        const inputs = await parseTrainInputs(deps, context);
        recorder.update({ region: inputs.region, gateWarnsOnly: inputs.judgement.onGateFailure === 'warn' });
        for (const warning of inputs.warnings)
            recorder.note('warning', warning);
        for (const warning of inputs.judgement.gateWarnings)
            recorder.note('warning', warning);
        warnOfShortCredentials(deps, recorder, inputs);
        const tools = (0,connect/* connectStep */.n)(deps, recorder, inputs);
        const project = await firstAnswer(tools, inputs);
        if (project !== undefined)
            recorder.update({ project: { name: project.name, arn: project.arn } });
        if (project !== undefined && inputs.notify !== undefined)
            refuseOtherAccount(inputs.notify, project.arn);
        const run = { tools, recorder, inputs, context };
        const end = (0,run_step/* loadEnd */.y)(deps, VERSION_VIEWS);
        if (inputs.dryRun || project === undefined) {
            const [{ rehearse }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(6639), __nccwpck_require__.e(6038), __nccwpck_require__.e(4299), __nccwpck_require__.e(1456), __nccwpck_require__.e(53), __nccwpck_require__.e(3929)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51670)), end]);
            await rehearse(run, project);
        }
        else {
            const [{ trainVersion }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(6639), __nccwpck_require__.e(6038), __nccwpck_require__.e(4299), __nccwpck_require__.e(9466), __nccwpck_require__.e(1456), __nccwpck_require__.e(53), __nccwpck_require__.e(1395)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21395)), end]);
            await trainVersion(run, project);
        }
    });
}
/** Before anything is started: when the credentials expire it is too late to say so. */
function warnOfShortCredentials(deps, recorder, inputs) {
    const { role, waiting, queueTimeoutMs, dryRun } = inputs;
    // Without waiting for the training it still queues.
    const waitMs = waiting.wait ? waiting.timeoutMs : Math.min(waiting.timeoutMs, queueTimeoutMs);
    const short = dryRun ? undefined : (0,credential_notes/* shortCredentials */.j)(deps, role, waitMs);
    if (short !== undefined)
        recorder.note('warning', short);
}
/** The project; undefined for one that a dry run must not create. */
async function firstAnswer(tools, inputs) {
    const { dryRun, createProject, project } = inputs;
    if (dryRun && createProject && (await tools.rekognition.findProject(project.name)) === undefined)
        return undefined;
    return (0,find_or_refuse/* findProjectOrRefuse */.k)(tools, inputs);
}

;// CONCATENATED MODULE: ./lib/src/actions/index.js
/** All actions in one bundle, dist/actions. The runner starts dist/<action>/index.js, which runs one of them. */




/** A lint of files asks nothing of AWS, and train and evaluate start sooner without it. */
async function loadLint() {
    const [{ lint }, { scanFile }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(6038), __nccwpck_require__.e(2754), __nccwpck_require__.e(5951)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75951)), Promise.all(/* import() */[__nccwpck_require__.e(6038), __nccwpck_require__.e(2754), __nccwpck_require__.e(5564), __nccwpck_require__.e(9375)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9375))]);
    const openJournal = async (path, onFailure) => (await __nccwpck_require__.e(/* import() */ 1448).then(__nccwpck_require__.bind(__nccwpck_require__, 41448))).openJournal(path, onFailure);
    const openScratchFile = async (folders) => (await __nccwpck_require__.e(/* import() */ 8753).then(__nccwpck_require__.bind(__nccwpck_require__, 38753))).openScratchFile(folders);
    return (deps) => lint({ ...deps, scanFile, openJournal, openScratchFile });
}
/** One file has all that a release needs before its first request: each further one would delay it. */
async function loadRelease() {
    return (await __nccwpck_require__.e(/* import() */ 6140).then(__nccwpck_require__.bind(__nccwpck_require__, 36140))).startRelease;
}
async function loadReleasePost() {
    const [{ releasePost }, { createReleaseDeps }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(8642), __nccwpck_require__.e(4810)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64810)),
        __nccwpck_require__.e(/* import() */ 4664).then(__nccwpck_require__.bind(__nccwpck_require__, 54664)),
    ]);
    return (deps) => releasePost(createReleaseDeps(deps));
}
const LOADERS = {
    evaluate: () => evaluate,
    lint: loadLint,
    release: loadRelease,
    'release-post': loadReleasePost,
    train: () => train,
};
/** Runs an action, and ends the process with its exit code. */
async function run(name) {
    // The files of the action are read while the ports are put together.
    const loading = LOADERS[name]();
    const deps = createRealDeps();
    const action = await loading;
    exitWith(await action(deps));
}

var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__run as run };
