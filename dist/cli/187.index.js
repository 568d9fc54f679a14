export const id = 187;
export const ids = [187];
export const modules = {

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openContents: () => (/* binding */ openContents)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./lib/src/lint/contents/key-of.js
/** Where an image is in its bucket. */
/** The key of a source-ref; another text stays as it is. */
function keyOf(sourceRef) {
    return sourceRef.replace(/^s3:\/\/[^/]*\//, '');
}

// EXTERNAL MODULE: ./lib/src/lint/images/images-request.js
var images_request = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/src/model/result.js
var result = __webpack_require__(843);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/src/lint/contents/listed-objects.js
/** Contents of images as a listing of S3 has them: `aws s3api list-objects-v2` writes one. */




/**
 * Reads a listing. Objects with the same size and ETag have the same content. Objects with other ETags may be the same, too: the ETag of an
 * upload in parts depends on the parts, and that of an object under a KMS key on the key.
 */
function parseListing(text) {
    const listing = (0,json/* parseJson */.qF)(text);
    const objects = (0,json/* own */.ZV)(listing, 'Contents');
    if (!(0,json/* isJsonArray */.Md)(objects))
        return (0,result/* failure */.V)('is no listing of S3: it must be what aws s3api list-objects-v2 writes as JSON, with Contents');
    const entries = [];
    for (const object of objects) {
        const [key, tag, size] = [(0,json/* ownText */.U3)(object, 'Key'), (0,json/* ownText */.U3)(object, 'ETag'), (0,json/* own */.ZV)(object, 'Size')];
        if (key === undefined || tag === undefined || typeof size !== 'number')
            return (0,result/* failure */.V)('has an object without Key, ETag or Size');
        entries.push({ key, digest: size > 0 ? `${String(size)} ${tag}` : undefined });
    }
    const bucket = (0,json/* ownText */.U3)(listing, 'Name');
    const read = async function* ({ buckets }) {
        for (const name of bucket === undefined ? buckets : [bucket])
            for (const { key, digest } of entries)
                yield await Promise.resolve({ sourceRef: `s3://${name}/${key}`, digest });
    };
    const whereOf = (sourceRef) => {
        const sought = bucket === undefined ? keyOf(sourceRef) : sourceRef;
        return `in the listing${bucket === undefined ? '' : ` of the bucket ${(0,visible/* toVisible */.w)(bucket)}`}, such as ${(0,visible/* toVisible */.w)(sought)}`;
    };
    return (0,result/* success */.k)(Object.assign(read, { whereOf }));
}

// EXTERNAL MODULE: ./lib/src/cli/command-error.js
var command_error = __webpack_require__(2597);
// EXTERNAL MODULE: ./lib/src/cli/lint/image-files.js
var image_files = __webpack_require__(3022);
// EXTERNAL MODULE: ./lib/src/cli/lint/open-manifest.js
var open_manifest = __webpack_require__(3919);
;// CONCATENATED MODULE: ./lib/src/cli/lint/image-contents.js
/** `--images`: what is known of the content of images, from a folder that has them or from a listing of S3. */











/** A word that is misspelt is taken as a path. */
function meantAsWord(error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? ` If it is meant as a word: the words are ${images_request/* IMAGE_WORDS */.m2}.` : '';
}
/** @throws CommandError; the reader throws it too */
async function openContents(path) {
    const unreadable = (error) => new command_error/* CommandError */.Qd(`--images is ${(0,open_manifest/* shown */.SP)(path)}, which cannot be read: ${(0,command_error/* messageOf */.bD)(error)}.${meantAsWord(error)}`, {
        cause: error,
    });
    try {
        if ((await (0,promises_.stat)(path)).isDirectory()) {
            const whereOf = (sourceRef) => `in the folder ${(0,open_manifest/* shown */.SP)(path)}, such as ${(0,open_manifest/* shown */.SP)((0,external_node_path_.join)(path, keyOf(sourceRef)))}`;
            return Object.assign((places) => contentsIn(path, places, unreadable), { whereOf });
        }
        const listing = parseListing(await (0,promises_.readFile)(path, 'utf8'));
        if (listing.ok)
            return listing.value;
        throw new command_error/* CommandError */.Qd(`--images is ${(0,open_manifest/* shown */.SP)(path)}, which ${listing.problem}.`);
    }
    catch (error) {
        throw error instanceof command_error/* CommandError */.Qd ? error : unreadable(error);
    }
}
async function* contentsIn(folder, places, unreadable) {
    try {
        for (const [size, files] of await filesBySize(folder, places)) {
            // Files of different sizes differ: only the others are read. Empty ones are no images.
            const isRead = size > 0 && files.length > 1;
            for (const { path, sourceRefs } of files) {
                const digest = isRead ? await digestOf(path) : undefined;
                for (const sourceRef of sourceRefs)
                    yield { sourceRef, digest };
            }
        }
    }
    catch (error) {
        throw unreadable(error);
    }
}
async function filesBySize(folder, places) {
    const bySize = new Map();
    for (const file of await (0,image_files/* filesIn */.n)(folder, places)) {
        const { size } = await (0,promises_.stat)(file.path);
        const known = bySize.get(size);
        if (known === undefined)
            bySize.set(size, [file]);
        else
            known.push(file);
    }
    return bySize;
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 3022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The files of a folder that are images of a manifest. */


/** In the order of their paths. Links are not followed. @throws the error of the system */
async function filesIn(folder, places) {
    const starts = [...new Set([...places.buckets.map((bucket) => `s3://${bucket}/`), ...places.folders, ''])];
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
        const sourceRefs = starts.map((start) => start + name).filter(places.isListed);
        if (sourceRefs.length > 0)
            found.push({ path, sourceRefs });
    }
    return found.toSorted((left, right) => (left.path < right.path ? -1 : 1));
}


/***/ })

};
