export const id = 8753;
export const ids = [8753];
export const modules = {

/***/ 38753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openScratchFile: () => (/* binding */ openScratchFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52711);
/** A file of an inventory report on the disk, for a format that is read from its end. */




/**
 * @param tempFolder  gets a folder of its own for the file
 * @throws ActionError INVENTORY_INVALID where that cannot be written
 */
async function openScratchFile(tempFolder) {
    const folder = await onDisk(tempFolder, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempFolder, 'custom-labels-')));
    const handle = await onDisk(folder, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'report'), 'wx+', 0o600));
    let sizeBytes = 0;
    return {
        sizeBytes: () => sizeBytes,
        append: async (chunk) => {
            await onDisk(folder, async () => {
                for (let at = 0; at < chunk.length;)
                    at += (await handle.write(chunk, at)).bytesWritten;
            });
            sizeBytes += chunk.length;
        },
        read: (from, into) => {
            let at = 0;
            while (at < into.length) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle.fd, into, at, into.length - at, from + at);
                if (count === 0)
                    break;
                at += count;
            }
            return into.subarray(0, at);
        },
        close: async () => {
            await handle.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
        },
    };
}
async function onDisk(folder, work) {
    try {
        return await work();
    }
    catch (error) {
        throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('INVENTORY_INVALID', `A file of the report cannot be kept in ${folder}: ${(0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`, {
            hint: 'Free space on the disk, as much as the largest file of the report has, or set the output format of the inventory configuration to CSV, which needs none.',
            cause: error,
        });
    }
}


/***/ })

};
