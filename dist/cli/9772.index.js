export const id = 9772;
export const ids = [9772];
export const modules = {

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of an error of the file system (`ENOENT`); undefined for any other error. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 1504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ readTextParts),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   bC: () => (/* binding */ readWholeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6782);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7822);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1496);
/* harmony import */ var _text_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7731);
/** Opens files of sources: what cannot be read, and what is not text, ends in a message. */






/** Bytes that are read at once. */
const CHUNK_BYTES = 256 * 1024;
/** How files begin that are not text, and what to do with them. */
const MAGIC = [
    [[0x50, 0x4b, 0x03, 0x04], 'is a zip archive; unpack it and give what was in it'],
    [[0x50, 0x4b, 0x05, 0x06], 'is an empty zip archive'],
    [[0x1f, 0x8b], 'is compressed with gzip; unpack it (gunzip) and give the result'],
    [[0x50, 0x41, 0x52, 0x31], 'is a Parquet file; export it as text'],
    [[0x25, 0x50, 0x44, 0x46], 'is a PDF'],
    [[0x89, 0x50, 0x4e, 0x47], 'is an image, not a file of labels'],
    [[0xff, 0xd8, 0xff], 'is an image, not a file of labels'],
    [[0xff, 0xfe], 'is UTF-16; save it as UTF-8'],
    [[0xfe, 0xff], 'is UTF-16; save it as UTF-8'],
];
/** How the pointers of Git LFS begin: the file itself was not fetched. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** A file as messages name it: as it was given, with nothing hidden. */
function shown(file) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .toVisible */ .w)(file);
}
/**
 * The text of a file, a part at a time, without a byte order mark.
 * @throws SourceError for what cannot be read, is not text, is not UTF-8 or has a NUL byte, as files with holes have
 */
async function* readTextParts(file) {
    const handle = await openFile(file);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
        let at = 0;
        for (;;) {
            const chunk = await readChunk(file, handle);
            if (at === 0)
                refuseOtherKinds(file, chunk);
            const nul = chunk.indexOf(0);
            if (nul >= 0) {
                throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${shown(file)} has a NUL byte at position ${String(at + nul)}: it is not a text file, or it is damaged.`);
            }
            const isEnd = chunk.length === 0;
            const text = decode(file, decoder, chunk, isEnd, at);
            if (text !== '')
                yield text;
            if (isEnd)
                return;
            at += chunk.length;
        }
    }
    finally {
        await handle.close();
    }
}
/**
 * The whole text of a small file.
 * @throws SourceError as {@link readTextParts}, and for a file of more characters than that
 */
async function readWholeText(file, charactersMax) {
    let text = '';
    for await (const part of readTextParts(file)) {
        text += part;
        if (text.length > charactersMax) {
            throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${shown(file)} has more than ${(0,_text_number_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(charactersMax)} characters: it is not a file of this format.`);
        }
    }
    return text;
}
async function openFile(file) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        if (!(await handle.stat()).isDirectory())
            return handle;
        await handle.close();
    }
    catch (error) {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(unreadable(file, error), { cause: error });
    }
    throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${shown(file)} is a folder; give a file.`);
}
async function readChunk(file, handle) {
    const buffer = new Uint8Array(CHUNK_BYTES);
    try {
        const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES);
        return buffer.subarray(0, bytesRead);
    }
    catch (error) {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(unreadable(file, error), { cause: error });
    }
}
/** Why a file or a folder cannot be read, for a message. */
function unreadable(file, error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error);
    if (code === 'ENOENT')
        return `${shown(file)} does not exist.`;
    if (code === 'EACCES' || code === 'EPERM')
        return `${shown(file)} cannot be read: this user has no permission to.`;
    // Node's own message repeats the path as the system has it.
    return `${shown(file)} cannot be read${code === undefined ? '' : ` (${code})`}.`;
}
function refuseOtherKinds(file, head) {
    const what = MAGIC.find(([bytes]) => bytes.every((byte, index) => head[index] === byte))?.[1] ??
        (Buffer.from(head.subarray(0, LFS_POINTER.length)).toString('latin1') === LFS_POINTER
            ? 'is a pointer of Git LFS; fetch the file itself (git lfs pull)'
            : undefined);
    if (what !== undefined)
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${shown(file)} ${what}.`);
}
function decode(file, decoder, chunk, isEnd, at) {
    try {
        return decoder.decode(chunk, { stream: !isEnd });
    }
    catch (error) {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c(`${shown(file)} is not UTF-8 (between bytes ${String(Math.max(0, at - 3))} and ${String(at + chunk.length)}); save it as UTF-8.`, { cause: error });
    }
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openImageFolder: () => (/* binding */ openImageFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/convert/source-error.js
var source_error = __webpack_require__(7822);
// EXTERNAL MODULE: ./lib/src/convert/files/error-code.js
var error_code = __webpack_require__(1496);
// EXTERNAL MODULE: ./lib/src/convert/files/source-file.js
var source_file = __webpack_require__(1504);
// EXTERNAL MODULE: ./lib/src/images/probe/probe-bytes.js
var probe_bytes = __webpack_require__(4032);
;// CONCATENATED MODULE: ./lib/src/convert/image-size/png-exif.js
/** Signature of a PNG. */
const SIGNATURE_BYTES = 8;
/** Length, type and checksum of a chunk. */
const CHUNK_FRAME_BYTES = 12;
/** Chunks that are passed at most. Our choice: 15 MB, which is all that the service takes, in parts of 4 kB. */
const CHUNKS_MAX = 4096;
/** EXIF that a JPEG could hold: enough for the orientation, which is in its first directory. */
const EXIF_BYTES_MAX = 65_000;
/** The content of the chunk; undefined without one. */
async function readPngExif(read, sizeBytes) {
    let at = SIGNATURE_BYTES;
    for (let chunk = 0; chunk < CHUNKS_MAX && at + CHUNK_FRAME_BYTES <= sizeBytes; chunk += 1) {
        const head = Buffer.from(await read(at, 8));
        if (head.length < 8)
            return undefined;
        const length = head.readUInt32BE(0);
        const type = head.toString('latin1', 4, 8);
        if (type === 'eXIf')
            return await read(at + 8, Math.min(length, EXIF_BYTES_MAX));
        if (type === 'IEND')
            return undefined;
        at += CHUNK_FRAME_BYTES + length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/convert/image-size/probe-image.js
/** Size and orientation of an image file, of which no more is read than that takes. */


/** Bytes that are read first: the size is nearly always in them. */
const FIRST_BYTES = 64 * 1024;
/** Bytes that are read at most: the service takes files of up to 15 MB, so no more can be before the size. */
const BYTES_MAX = 16 * 1024 * 1024;
/** @param sizeBytes of the file */
async function probeImage(read, sizeBytes) {
    let head = await read(0, FIRST_BYTES);
    let found = (0,probe_bytes/* probeBytes */.W)(head);
    // The size of a JPEG may come after thumbnails and colour profiles.
    const wanted = Math.min(sizeBytes, BYTES_MAX);
    for (let length = FIRST_BYTES * 4; isCutJpeg(found) && head.length < wanted; length *= 4) {
        const longer = await read(0, Math.min(length, wanted));
        // The file became shorter since.
        if (longer.length <= head.length)
            break;
        head = longer;
        found = (0,probe_bytes/* probeBytes */.W)(head);
    }
    if (found.kind === 'no-size')
        return { kind: 'damaged' };
    if (found.kind !== 'image' || found.type === 'jpeg')
        return found;
    const exif = await readPngExif(read, sizeBytes);
    return { ...found, orientation: exif === undefined ? undefined : (0,probe_bytes/* orientationOf */.M)(exif) };
}
function isCutJpeg(found) {
    return found.kind === 'no-size' && found.type === 'jpeg';
}

;// CONCATENATED MODULE: ./lib/src/convert/image-size/image-folder.js
/** Image files of a local folder: their sizes and orientations, from their first bytes. */







/** @throws SourceError for a folder that does not exist */
async function openImageFolder(folder) {
    const root = await (0,promises_.realpath)(folder).catch((error) => {
        throw new source_error/* SourceError */.c((0,source_file/* unreadable */.O$)(folder, error), { cause: error });
    });
    const inside = root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`;
    return {
        read: async (name) => {
            if (name.includes('\0'))
                return { kind: 'missing' };
            const path = (0,external_node_path_.join)(root, name);
            if (!path.startsWith(inside))
                return { kind: 'outside' };
            try {
                const real = await (0,promises_.realpath)(path);
                if (!real.startsWith(inside))
                    return { kind: 'outside' };
                return await readAt(real);
            }
            catch (error) {
                return whyNot(error);
            }
        },
    };
}
/**
 * A pipe would be waited for; a link that was put there since is not followed. Windows has neither flag, where both are
 * undefined, which counts as 0.
 */
const FLAGS = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW;
async function readAt(path) {
    const handle = await (0,promises_.open)(path, FLAGS);
    try {
        return await readFileOf(handle);
    }
    finally {
        await handle.close();
    }
}
async function readFileOf(handle) {
    const found = await handle.stat();
    if (!found.isFile())
        return { kind: 'unreadable', why: found.isDirectory() ? 'it is a folder' : 'it is not a file' };
    return await probeImage(async (from, length) => {
        const buffer = new Uint8Array(Math.max(0, Math.min(length, found.size - from)));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
        return buffer.subarray(0, bytesRead);
    }, found.size);
}
function whyNot(error) {
    const code = (0,error_code/* errorCode */.C)(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
        return { kind: 'missing' };
    if (code === 'ELOOP')
        return { kind: 'outside' };
    return { kind: 'unreadable', why: code ?? 'it cannot be read' };
}


/***/ }),

/***/ 4032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ orientationOf),
/* harmony export */   W: () => (/* binding */ probeBytes)
/* harmony export */ });
/* harmony import */ var probe_image_size_sync_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8573);
/**
 * Size and orientation of an image from the first bytes of its file.
 *
 * JPEG and PNG alone: the service takes no others. Why probe-image-size reads them, out of three packages that were
 * run on the same files, with Pillow as the judge:
 * - image-size 2.1.0 finds no size after a legal fill byte (0xFF) before a marker, nor in lossless and arithmetic JPEG
 *   (SOF3, SOF9); it reads the orientation, but not where the EXIF directory is elsewhere than right after its header.
 * - image-dimensions 2.6.0 finds every size (CMYK, fill bytes, a size after 2 MB of colour profiles), and no orientation.
 * - probe-image-size 7.5.0 finds the same sizes, refuses a height of 0, and reads the orientation of every such JPEG.
 * None of them reads the orientation of a PNG: that is done by who reads its chunks.
 */

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** @param bytes the first ones of a file, at least as many as a PNG begins with, or all */
function probeBytes(bytes) {
    const type = startsWith(bytes, JPEG) ? 'jpeg' : startsWith(bytes, PNG) ? 'png' : undefined;
    const found = probe_image_size_sync_js__WEBPACK_IMPORTED_MODULE_0__(bytes);
    if (type === undefined)
        return { kind: 'not-jpeg-or-png', type: found?.type };
    if (found === null)
        return { kind: 'no-size', type };
    const { width, height, orientation } = found;
    return { kind: 'image', type, size: { width, height }, orientation: type === 'jpeg' ? orientation : undefined };
}
/** The orientation in EXIF by itself: it is read as that of a JPEG around it, which contains the same bytes. */
function orientationOf(exif) {
    const length = exif.length + 8;
    const frame = [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0];
    const jpeg = [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0, ...exif, ...frame];
    return probe_image_size_sync_js__WEBPACK_IMPORTED_MODULE_0__(Uint8Array.from(jpeg))?.orientation;
}
function startsWith(bytes, start) {
    return start.every((byte, index) => bytes[index] === byte);
}


/***/ })

};
