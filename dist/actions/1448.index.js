export const id = 1448;
export const ids = [1448];
export const modules = {

/***/ 41448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJournal: () => (/* binding */ openJournal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/github/process-name.js
/** Names of processes in a file that several share. */


/**
 * Another one for each process, also one that gets the number of an earlier one. The machine is a digest: the file may be carried to
 * others.
 */
function nameOfProcess() {
    return [machine(), process.pid, Math.round(performance.timeOrigin).toString(36)].join('-');
}
/** Whether the process of a name runs on this machine. One of another machine counts as ended, as does what is no name. */
function isRunning(name) {
    if (name === nameOfProcess())
        return true;
    const [on, digits] = name.split('-');
    const pid = Number(digits);
    // An earlier process had the number of this one.
    if (on !== machine() || !Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Another user's.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
function machine() {
    return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_os_.hostname)()).digest('hex').slice(0, 6);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/src/github/replace-file.js
/** Puts other text in the place of a file's, as a whole: a new file is written next to it and gets its name. */




/** Between the name of the file and that of the process. */
const NEW = '.new-';
/** Characters that are written together. */
const WRITTEN_TOGETHER = 64 * 1024;
/**
 * Nothing happens where the file cannot be read or replaced, or has changed meanwhile.
 * @param writer  name of this process
 * @param change  gets what the file holds
 */
async function replaceFile(path, writer, change) {
    try {
        // Of a link, the file that it leads to.
        const real = await (0,promises_.realpath)(path);
        await removeLeftOver(real);
        const before = await (0,promises_.stat)(real);
        if (before.isFile())
            await replaceAt(real, `${real}${NEW}${writer}`, before, change);
    }
    catch {
        // The file is as it was.
    }
}
async function replaceAt(path, newPath, before, change) {
    let readBytes = 0;
    const held = async function* () {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
            if (!(chunk instanceof Uint8Array))
                continue;
            readBytes += chunk.byteLength;
            yield chunk;
        }
    };
    try {
        const file = await (0,promises_.open)(newPath, 'wx', before.mode);
        try {
            await writeAll(file, change(held()));
            // The name must not lead to bytes that a power cut takes away.
            await file.sync();
        }
        finally {
            await file.close();
        }
        const now = await (0,promises_.stat)(path);
        // Of another size or identity: another process has written to it, or replaced it.
        if (now.ino === before.ino && now.size === readBytes)
            await (0,promises_.rename)(newPath, path);
    }
    finally {
        await (0,promises_.rm)(newPath, { force: true });
    }
}
async function writeAll(file, texts) {
    let pending = '';
    for await (const text of texts) {
        pending += text;
        if (pending.length < WRITTEN_TOGETHER)
            continue;
        await file.writeFile(pending);
        pending = '';
    }
    await file.writeFile(pending);
}
/** What a process that was killed here has left. */
async function removeLeftOver(path) {
    const begin = `${(0,external_node_path_.basename)(path)}${NEW}`;
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path));
    const left = names.filter((name) => name.startsWith(begin) && !isRunning(name.slice(begin.length)));
    await Promise.all(left.map((name) => (0,promises_.rm)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), name), { force: true })));
}

;// CONCATENATED MODULE: ./lib/src/github/journal-file.js
/** A file that grows line by line. */




const LINE_FEED = 0x0a;
/** @param onFailure called once, with the error of the file system, where the file cannot be written */
function openJournal(path, onFailure) {
    let file;
    const open = () => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === false)
            throw new Error('it is not a regular file');
        const opened = (0,external_node_fs_.openSync)(path, 'a+');
        // A process that was killed may have written a part of its last line.
        if (!endsLine(opened))
            (0,external_node_fs_.writeSync)(opened, '\n');
        return opened;
    };
    return {
        writer: nameOfProcess(),
        isRunning: isRunning,
        read: async function* () {
            try {
                // A device or a pipe may never end.
                if (!(0,external_node_fs_.statSync)(path).isFile())
                    return;
                for await (const chunk of (0,external_node_fs_.createReadStream)(path))
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
                    at += (0,external_node_fs_.writeSync)(file, bytes, at);
                return true;
            }
            catch (error) {
                if (file !== undefined)
                    (0,external_node_fs_.closeSync)(file);
                onFailure(error instanceof Error ? error : new Error(String(error)));
                return false;
            }
        },
        replace: async (change) => {
            await replaceFile(path, nameOfProcess(), change);
        },
    };
}
function endsLine(file) {
    const { size } = (0,external_node_fs_.fstatSync)(file);
    if (size === 0)
        return true;
    const last = Buffer.alloc(1);
    (0,external_node_fs_.readSync)(file, last, 0, 1, size - 1);
    return last[0] === LINE_FEED;
}


/***/ })

};
