export const id = 2890;
export const ids = [2890];
export const modules = {

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


/***/ }),

/***/ 2890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openNearDuplicates: () => (/* binding */ openNearDuplicates)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _images_near_find_near_duplicates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(940);
/* harmony import */ var _images_near_hash_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(681);
/* harmony import */ var _manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4676);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(843);
/* harmony import */ var _command_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2597);
/* harmony import */ var _image_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3022);
/* harmony import */ var _near_decoder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8361);
/* harmony import */ var _open_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3919);
/** `--images near-duplicates,FOLDER`: images of both manifests that look alike. */










/** Images at once for each core: one is read while another one is decoded. */
const AT_ONCE_PER_CORE = 2;
/**
 * @param decode undefined for sharp
 * @throws CommandError where there is no folder or no sharp; what it returns throws it for a folder that cannot be read
 */
async function openNearDuplicates({ folder, distance }, { show }, decode = (0,_near_decoder_js__WEBPACK_IMPORTED_MODULE_7__/* .openDecoder */ .B)()) {
    const unreadable = (error) => new _command_error_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd(`--images is ${(0,_open_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(folder)}, which cannot be read: ${(0,_command_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}.`, { cause: error });
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch((error) => {
        throw unreadable(error);
    });
    if (!found.isDirectory())
        throw new _command_error_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd(`--images near-duplicates needs a folder with the images, but ${(0,_open_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .shown */ .SP)(folder)} is a file.`);
    const atOnce = AT_ONCE_PER_CORE * (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    const options = { distance, room: () => atOnce, notOffered: 'there is no file for them' };
    async function* offer(places) {
        const files = await (0,_image_files_js__WEBPACK_IMPORTED_MODULE_6__/* .filesIn */ .n)(folder, places).catch((error) => {
            throw unreadable(error);
        });
        for (const [at, { path, sourceRefs }] of files.entries()) {
            show(folder, at / files.length);
            yield { sourceRefs, hash: () => hashOfFile(path, decode) };
        }
    }
    return (training, testing) => (0,_images_near_find_near_duplicates_js__WEBPACK_IMPORTED_MODULE_2__/* .findNearDuplicates */ .O)(training, testing, offer, options);
}
async function hashOfFile(path, decode) {
    let file;
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (size > _manifest_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .IMAGE_MAX_BYTES */ .$o)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__/* .failure */ .V)(_images_near_hash_file_js__WEBPACK_IMPORTED_MODULE_3__/* .TOO_LARGE */ .P);
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_9__/* .failure */ .V)('their file cannot be read');
    }
    return await (0,_images_near_hash_file_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFile */ .D)(file, decode);
}


/***/ })

};
