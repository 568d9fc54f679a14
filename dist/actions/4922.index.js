export const id = 4922;
export const ids = [4922];
export const modules = {

/***/ 4922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openJournal: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** A file that only grows. */


const LINE_FEED = 0x0a;
/** @param onFailure called once, with the error of the file system, where the file cannot be written */
function openJournal(path, onFailure) {
    let file;
    const open = () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a+');
        // A process that was killed may have written a part of its last line.
        if (!endsLine(opened))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(opened, '\n');
        return opened;
    };
    return {
        read: async function* () {
            try {
                for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
                    if (chunk instanceof Uint8Array)
                        yield chunk;
            }
            catch {
                // What cannot be read is not known.
            }
        },
        append: (text) => {
            try {
                file ??= open();
                const bytes = Buffer.from(text);
                for (let at = 0; at < bytes.length;)
                    at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
                return true;
            }
            catch (error) {
                if (file !== undefined)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
                onFailure(error instanceof Error ? error : new Error(String(error)));
                return false;
            }
        },
    };
}
function endsLine(file) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if (size === 0)
        return true;
    const last = Buffer.alloc(1);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, last, 0, 1, size - 1);
    return last[0] === LINE_FEED;
}


/***/ })

};
