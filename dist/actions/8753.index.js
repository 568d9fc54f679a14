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




/** Bytes of one read; Node takes less than 2 GiB. */
const READ_BYTES = 2 ** 30;
/** An open file keeps its bytes without a name there, also when the process is killed, and gives them up at its end. */
const MAY_REMOVE_OPEN = process.platform !== 'win32';
/**
 * @param tempFolders  the first one that can be written gets a folder for the file
 * @throws ActionError INVENTORY_INVALID where none can
 */
async function openScratchFile(tempFolders) {
    const faults = [];
    for (const tempFolder of tempFolders) {
        try {
            return await openIn(tempFolder);
        }
        catch (error) {
            faults.push(error);
        }
    }
    throw notKept(tempFolders.join(' or '), faults[0]);
}
async function openIn(tempFolder) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempFolder, 'custom-labels-'));
    const remove = async () => {
        // On Windows, something else may look at the file for a moment.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'report'), 'wx+', 0o600);
    }
    catch (error) {
        await remove();
        throw error;
    }
    if (MAY_REMOVE_OPEN)
        await remove();
    let sizeBytes = 0;
    return {
        sizeBytes: () => sizeBytes,
        append: async (chunk) => {
            try {
                for (let at = 0; at < chunk.length;)
                    at += (await handle.write(chunk, at)).bytesWritten;
            }
            catch (error) {
                throw notKept(tempFolder, error);
            }
            sizeBytes += chunk.length;
        },
        read: (from, into) => {
            let at = 0;
            while (at < into.length) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle.fd, into, at, Math.min(into.length - at, READ_BYTES), from + at);
                if (count === 0)
                    break;
                at += count;
            }
            return into.subarray(0, at);
        },
        close: async () => {
            try {
                await handle.close();
            }
            finally {
                if (!MAY_REMOVE_OPEN)
                    await remove();
            }
        },
    };
}
function notKept(folder, error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    const way = isFull
        ? 'Free space on the disk, as much as the largest file of the report has'
        : 'Make the folder for temporary files writable';
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('INVENTORY_INVALID', `A file of the report cannot be kept in ${folder}: ${(0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`, {
        hint: `${way}, or set the output format of the inventory configuration to CSV, which needs none.`,
        cause: error,
    });
}


/***/ })

};
