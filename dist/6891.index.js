export const id = 6891;
export const ids = [6891];
export const modules = {

/***/ 52952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ walkFiles),
/* harmony export */   GE: () => (/* binding */ expandGlobs),
/* harmony export */   bz: () => (/* binding */ hasGlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9927);





/** A directory tree deeper or larger than this is refused rather than walked for ever. */
const MAX_DEPTH = 64;
const MAX_ENTRIES = 1_000_000;
function hasGlob(pattern) {
    return /[*?[\]{}!()]/.test(pattern);
}
/** Files below `dir`, relative with forward slashes, sorted by code unit; symlinked directories are not entered. */
function walkFiles(dir, skip = () => false) {
    const found = [];
    const visit = (relative, depth) => {
        if (depth > MAX_DEPTH)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `${relative} is more than ${MAX_DEPTH} directories deep`, {
                remedy: 'name a narrower path'
            });
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, relative), { withFileTypes: true })) {
            const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
            if (skip(name))
                continue;
            if (entry.isDirectory())
                visit(name, depth + 1);
            else
                found.push(name);
            if (found.length > MAX_ENTRIES)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `${dir} holds more than ${MAX_ENTRIES} files`, {
                    remedy: 'name a narrower path'
                });
        }
    };
    visit('', 0);
    return found.sort();
}
/**
 * Expand paths and globs against `root`; results each once, in the order of the patterns and sorted within one:
 * relative with forward slashes inside the root, absolute outside. A plain path stands for itself even where nothing
 * exists there.
 * @param anywhere true for what the operator typed; false for what a file of the repository says
 * @throws GateError `path` for a pattern that leaves the root where it may not
 */
function expandGlobs(root, patterns, anywhere = false) {
    const found = new Set();
    const add = (absolute) => {
        found.add((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, absolute) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativeTo */ .Mf)(root, absolute) : absolute);
    };
    const locate = (p) => (anywhere ? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, p) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(root, p));
    for (const pattern of patterns.map(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toPosix */ .d7)) {
        // A file may really be called `a[1].json`.
        if (!hasGlob(pattern) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, pattern))) {
            add(locate(pattern));
            continue;
        }
        const { base, glob } = picomatch__WEBPACK_IMPORTED_MODULE_4___default().scan(pattern);
        const start = locate(base === '' ? '.' : base);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start))
            continue;
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_4___default()(glob, { dot: true });
        for (const name of walkFiles(start, (n) => /(^|\/)(node_modules|\.git)$/.test(n))) {
            if (matches(name))
                add(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(start, name));
        }
    }
    return [...found];
}


/***/ }),

/***/ 36891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePack: () => (/* binding */ makePack)
});

// UNUSED EXPORTS: packName, packTime

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var lib_files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/lib/globs.ts
var globs = __webpack_require__(52952);
// EXTERNAL MODULE: ./src/pack/names.ts
var names = __webpack_require__(51245);
;// CONCATENATED MODULE: ./src/pack/collect.ts







const DEFAULT_DIRECTORIES = ['artifact', 'experiments/ledger'];
/** Documents at the root that the seed's packs carry. */
const DOCUMENT = /^(CHANGELOG([_-].*)?|PROVENANCE_.*|EVIDENCE)\.md$/;
/** Our own lock and temporary files: they come and go while others run. */
const TRANSIENT = /(^|\/)(\.lock(\.break)?|\..*\.tmp)$/;
/** Why the file cannot enter, undefined when it can. Nothing on the way to it may be a symlink. */
function refusal(realRoot, name) {
    const unsafe = (0,names/* unsafeName */.g)(name);
    if (unsafe !== undefined)
        return `its name ${unsafe}`;
    if (name === names/* MANIFEST_NAME */.i)
        return 'its name is that of the manifest';
    const full = external_node_path_default().join(realRoot, name);
    try {
        const stat = (0,external_node_fs_.lstatSync)(full);
        if (stat.isSymbolicLink())
            return 'is a symlink';
        if (!stat.isFile())
            return 'is not a regular file';
        if ((0,external_node_fs_.realpathSync)(full) !== full)
            return 'lies behind a symlink';
    }
    catch (error) {
        const code = (0,errors/* systemCode */.xU)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return 'does not exist';
        throw (0,lib_files/* ioError */.bD)(error, name, 'check the path and its permissions');
    }
    return undefined;
}
/** Files below a directory of the root; none where the directory is missing or is itself a symlink. */
function below(root, dir, skip) {
    const full = (0,paths/* resolveInside */.LI)(root, dir, 'directory to pack');
    const stat = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isDirectory())
        return [];
    const prefix = (0,paths/* relativeTo */.Mf)(root, full);
    try {
        return (0,globs/* walkFiles */.Fv)(full, skip).map((name) => (prefix === '.' ? name : `${prefix}/${name}`));
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue || (0,errors/* systemCode */.xU)(error) === undefined)
            throw error;
        throw (0,lib_files/* ioError */.bD)(error, prefix, 'make the directory readable');
    }
}
/**
 * The files of a pack, sorted by name in code units: everything below the evidence directory but earlier packs, the other
 * directories, the documents at the root, and the further sources. What cannot enter is listed with its reason;
 * a transient file of ours is not evidence and not listed.
 * @throws GateError `path` for a source outside the root, `io`, `limit`.
 */
function collectFiles(options) {
    const { root, evidenceDir, sources = [], directories = DEFAULT_DIRECTORIES } = options;
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const names = new Set();
    const isPack = (name) => name === 'packs' || /^provenance_pack_\w+\.(zip|tar\.gz)$/.test(name);
    for (const name of below(root, evidenceDir, isPack))
        names.add(name);
    const packs = `${(0,paths/* relativeTo */.Mf)(root, (0,paths/* resolveInside */.LI)(root, external_node_path_default().join(evidenceDir, 'packs'), 'evidence-dir'))}/`;
    for (const dir of directories)
        for (const name of below(root, dir, () => false))
            names.add(name);
    for (const name of (0,external_node_fs_.readdirSync)(root))
        if (DOCUMENT.test(name))
            names.add(name);
    for (const source of sources) {
        const full = (0,paths/* resolveInside */.LI)(root, source, 'evidence file');
        // A contract may name a directory as its evidence.
        const isDirectory = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false })?.isDirectory() === true;
        for (const name of isDirectory ? below(root, source, () => false) : [(0,paths/* relativeTo */.Mf)(root, full)])
            names.add(name);
    }
    const files = [];
    const skipped = [];
    for (const name of [...names].sort()) {
        if (TRANSIENT.test(name) || name.startsWith(packs))
            continue;
        const reason = refusal(realRoot, name);
        if (reason === undefined)
            files.push({ path: name, full: external_node_path_default().join(realRoot, name) });
        else
            skipped.push({ path: name, reason });
    }
    return { files, skipped };
}

// EXTERNAL MODULE: ./src/pack/manifest.ts
var pack_manifest = __webpack_require__(59472);
;// CONCATENATED MODULE: ./src/pack/output.ts

/** An archive being written: an open file and how far it has come. */
class Output {
    fd;
    position = 0;
    constructor(fd) {
        this.fd = fd;
    }
    write(bytes) {
        this.patch(this.position, bytes);
        this.position += bytes.length;
    }
    /** Write at `at` without moving on: for headers whose sizes are known only afterwards. */
    patch(at, bytes) {
        for (let n = 0; n < bytes.length;)
            n += (0,external_node_fs_.writeSync)(this.fd, bytes, n, bytes.length - n, at + n);
    }
}

// EXTERNAL MODULE: ./src/pack/seal.ts
var pack_seal = __webpack_require__(5292);
;// CONCATENATED MODULE: ./src/pack/secrets.ts
/** Shorter values are words that turn up anywhere; GitHub does not mask them reliably either. */
const MIN_SECRET_CHARS = 6;
/** The base64 of `value` at the three places it can start in a longer text, without the characters that depend on its neighbours. */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    return [0, 1, 2].map((shift) => {
        const text = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const whole = Math.floor((8 * (shift + bytes.length)) / 6);
        return text.slice(Math.ceil((8 * shift) / 6), whole);
    });
}
/**
 * Looks for forbidden values in bytes: as they are, as JSON and URLs write them, and in base64 (the form in which git
 * and HTTP headers carry tokens). Inside compressed files it cannot see.
 */
class SecretScan {
    #needles;
    #longest;
    #tail = Buffer.alloc(0);
    constructor(forbidden) {
        const values = forbidden.map((v) => v.trim()).filter((v) => v.length >= MIN_SECRET_CHARS);
        const forms = values.flatMap((v) => [
            v,
            JSON.stringify(v).slice(1, -1),
            encodeURIComponent(v.toWellFormed()),
            ...base64Forms(v)
        ]);
        this.#needles = [...new Set(forms)].map((form) => Buffer.from(form));
        this.#longest = Math.max(0, ...this.#needles.map((n) => n.length));
    }
    /** Forget what came before: the next block starts another file. */
    reset() {
        this.#tail = Buffer.alloc(0);
    }
    /** True when a value ends in this block; it may have started in the block before. */
    finds(block) {
        if (this.#needles.length === 0)
            return false;
        const keep = this.#longest - 1;
        const seam = Buffer.concat([this.#tail, block.subarray(0, keep)]);
        const found = this.#needles.some((needle) => block.includes(needle) || seam.includes(needle));
        const end = block.length >= keep ? block : seam;
        this.#tail = Buffer.from(end.subarray(Math.max(0, end.length - keep)));
        return found;
    }
}

// EXTERNAL MODULE: ./src/pack/source.ts
var source = __webpack_require__(39856);
;// CONCATENATED MODULE: ./src/pack/make-pack.ts













const GIB = 1024 ** 3;
/**
 * The time that a pack bears: SOURCE_DATE_EPOCH when set, else the start of the run, in whole seconds.
 * @throws GateError `setting` when either is no time.
 */
function packTime(timestamp, sourceDateEpoch) {
    const given = sourceDateEpoch !== undefined && sourceDateEpoch !== '';
    const seconds = given
        ? /^\d{1,12}$/.test(sourceDateEpoch)
            ? Number(sourceDateEpoch)
            : NaN
        : Math.floor(Date.parse(timestamp) / 1000);
    const date = new Date(seconds * 1000);
    if (Number.isNaN(date.getTime())) {
        const [setting, value] = given ? ['SOURCE_DATE_EPOCH', sourceDateEpoch] : ['timestamp', timestamp];
        throw new errors/* GateError */.ue('setting', `${setting} is ${JSON.stringify(value)}, which is no time`, {
            remedy: given
                ? 'set it to seconds since 1970, as `git log -1 --format=%ct` prints'
                : 'give an RFC 3339 time',
            place: { setting }
        });
    }
    return date;
}
/** provenance_pack_{sha8}_{YYYYMMDD_HHMMSS}.{zip|tar.gz}, UTC. What is no commit becomes `unknown`. */
function packName(gitSha, time, format) {
    const sha8 = /^[0-9a-f]{7,64}$/i.test(gitSha) ? gitSha.slice(0, 8).toLowerCase() : 'unknown';
    const stamp = time.toISOString().replace(/[-:]/g, '').replace('T', '_').slice(0, 15);
    return `provenance_pack_${sha8}_${stamp}.${format}`;
}
function secretFound(name) {
    return new errors/* GateError */.ue('evidence', `${JSON.stringify(name)} holds a secret of this run; no pack was written`, {
        remedy: 'keep the value out of the file (and rotate it, if the file was published), then run again',
        place: { file: name }
    });
}
/** Digest of one file, looked through for secrets on the way. */
function digest(file, scan, into) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    scan.reset();
    for (const block of (0,source/* fileBlocks */["do"])(file.full, file.path, into)) {
        if (scan.finds(block))
            throw secretFound(file.path);
        hash.update(block);
        size += block.length;
    }
    return { path: file.path, sha256: hash.digest('hex'), size_bytes: size };
}
/** What enters, with digests; names are looked through for secrets too. */
function survey(files, options) {
    const { forbidden = [], maxFileBytes = GIB, maxTotalBytes = 8 * GIB } = options;
    const scan = new SecretScan(forbidden);
    const items = [];
    const included = [];
    const large = [];
    const block = (0,source/* newBlock */.eT)();
    let total = 0;
    for (const file of files) {
        scan.reset();
        if (scan.finds(Buffer.from(file.path)))
            throw secretFound('a file name');
        const listed = digest(file, scan, block);
        if (listed.size_bytes > maxFileBytes) {
            large.push(listed);
            continue;
        }
        total += listed.size_bytes;
        if (total > maxTotalBytes)
            throw new errors/* GateError */.ue('limit', `the evidence has more than ${maxTotalBytes} bytes`, {
                remedy: 'keep large data outside of the evidence directory; contracts hold its digests'
            });
        included.push(listed);
        items.push({ name: file.path, size: listed.size_bytes, sha256: listed.sha256, source: file.full });
    }
    return { items, included, large };
}
async function writeArchive(fd, items, options, date) {
    const { format, compression = 'deflate' } = options;
    const out = new Output(fd);
    if (format === 'zip') {
        const { writeZip } = await __webpack_require__.e(/* import() */ 3516).then(__webpack_require__.bind(__webpack_require__, 53516));
        await writeZip(items, out, { compression, date });
    }
    else {
        const { writeTarGz } = await __webpack_require__.e(/* import() */ 8883).then(__webpack_require__.bind(__webpack_require__, 78883));
        await writeTarGz(items, out, { compression, date });
    }
    const { seal, sha256 } = (0,pack_seal/* makeSeal */.A4)(fd, out.position, format);
    out.write(seal);
    (0,external_node_fs_.fsyncSync)(fd);
    return { sha256, bytes: out.position };
}
/**
 * Write the evidence pack to evidence/packs, as a whole or not at all: MANIFEST.json first, then exactly the files it
 * lists, by name. The same evidence, time and compression give the same bytes (DESIGN: Pack).
 * @throws GateError `evidence` when a file holds a forbidden value or changed while it was packed, `path`, `limit`,
 * `setting`, `io`.
 */
async function makePack(options) {
    const { root, evidenceDir, format, compression = 'deflate' } = options;
    const date = packTime(options.run.timestamp, options.sourceDateEpoch);
    const { files, skipped } = collectFiles(options);
    const { items, included, large } = survey(files, options);
    const manifest = (0,pack_manifest/* manifestBytes */.T8)((0,pack_manifest/* buildManifest */.u1)({ ...options, compression }, date, included, large));
    const scan = new SecretScan(options.forbidden ?? []);
    if (scan.finds(manifest))
        throw secretFound(names/* MANIFEST_NAME */.i);
    const first = {
        name: names/* MANIFEST_NAME */.i,
        size: manifest.length,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(manifest).digest('hex'),
        source: manifest
    };
    const target = (0,paths/* resolveInside */.LI)(root, external_node_path_default().join(evidenceDir, 'packs', packName(options.run.git_sha, date, format)), 'evidence-dir');
    const temporary = external_node_path_default().join(external_node_path_default().dirname(target), `.${external_node_path_default().basename(target)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_default().dirname(target), { recursive: true });
        const fd = (0,external_node_fs_.openSync)(temporary, 'wx+', 0o644);
        let written;
        try {
            written = await writeArchive(fd, [first, ...items], options, date);
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
        (0,external_node_fs_.renameSync)(temporary, target);
        return { path: (0,paths/* relativeTo */.Mf)(root, target), ...written, file_count: items.length, skipped };
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw (0,lib_files/* ioError */.bD)(error, (0,paths/* relativeTo */.Mf)(root, target), 'check free space and permissions of the directory');
    }
}


/***/ }),

/***/ 59472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   n8: () => (/* binding */ PRODUCER),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51245);




const PRODUCER = 'provenance-gates';
/** The manifest of a pack; `files` in the order of the archive. @param created the pack's time, see packTime. */
function buildManifest(options, created, files, notIncluded = []) {
    const { git_sha, git_branch, ci_run_id } = options.run;
    const node = process.versions.node.split('.')[0] ?? '';
    return {
        created_at: created.toISOString().replace('.000Z', 'Z'),
        git_sha,
        git_branch,
        ci_run_id,
        file_count: files.length,
        files,
        ...(notIncluded.length === 0 ? {} : { not_included: notIncluded }),
        produced_by: {
            name: PRODUCER,
            version: options.toolVersion,
            ...(options.compression === 'deflate' ? { node, arch: process.arch } : {})
        }
    };
}
function manifestBytes(manifest) {
    return Buffer.from((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(manifest));
}
const file = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in lower-case hex'),
    size_bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative()
});
/** As a verifier meets it: the seed's generator names no producer. */
const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    created_at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    git_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    git_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    ci_run_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]).optional(),
    file_count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(file),
    not_included: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(file).optional(),
    produced_by: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).optional()
});
/** @throws GateError `evidence` naming the key. */
function parseManifest(bytes) {
    const fail = (why, cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .i} ${why}`, { remedy: 'make the pack again', cause });
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw fail('is not JSON in UTF-8', error);
    }
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw fail(issue === undefined ? 'is malformed' : `${issue.path.join('.')}: ${issue.message}`);
}


/***/ }),

/***/ 51245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unsafeName),
/* harmony export */   i: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
const MANIFEST_NAME = 'MANIFEST.json';
/** Longer names than this are refused: zip can hold 65,535 bytes, no file system path of ours comes near. */
const MAX_NAME_BYTES = 4096;
/**
 * Why a name has no place in a pack, undefined when it is safe. A safe name, joined to any directory on any
 * system, stays below it, and prints as one line.
 */
function unsafeName(name) {
    if (name === '')
        return 'is empty';
    if (!name.isWellFormed() || name.includes('\ufffd'))
        return 'is not valid UTF-8';
    if (Buffer.byteLength(name) > MAX_NAME_BYTES)
        return `is longer than ${MAX_NAME_BYTES} bytes`;
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name))
        return 'holds a control character';
    if (/[\u202a-\u202e\u2066-\u2069]/.test(name))
        return 'holds a character that reverses text';
    if (name.includes('\\'))
        return 'holds a backslash, which is a separator on Windows';
    if (name.startsWith('/'))
        return 'is absolute';
    if (/^\w+:/.test(name))
        return 'starts like a drive or a URL';
    const segments = name.split('/');
    if (segments.includes('..'))
        return 'climbs out of the pack with ..';
    if (segments.includes('.') || segments.includes(''))
        return 'has an empty segment or a segment of one dot';
    return undefined;
}


/***/ }),

/***/ 5292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ makeSeal),
/* harmony export */   KI: () => (/* binding */ readSeal),
/* harmony export */   qU: () => (/* binding */ sealLength)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);



/**
 * The last bytes of a pack of ours say the SHA-256 of all bytes before them. Digests of the contents alone would
 * not notice every change: a deflate stream has bits that decode to the same text whatever they are (RFC 1951
 * pads blocks, and one match may be told in several ways), and headers hold times and modes. A zip carries it as the
 * archive comment, a tar.gz as the comment of a second, empty gzip member, which every reader of RFC 1952 skips.
 */
const LABEL = 'provenance-gates sha256 of everything before: ';
const GZIP_MEMBER = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255]);
/** End of the comment, an empty final block, CRC-32 and length of nothing. */
const GZIP_END = Buffer.from([0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const FRAMES = {
    zip: { before: Buffer.from(LABEL), after: Buffer.alloc(0) },
    'tar.gz': { before: Buffer.concat([GZIP_MEMBER, Buffer.from(LABEL)]), after: GZIP_END }
};
const HEX = 64;
function sealLength(format) {
    return FRAMES[format].before.length + HEX + FRAMES[format].after.length;
}
function sealBytes(format, hex) {
    return Buffer.concat([FRAMES[format].before, Buffer.from(hex), FRAMES[format].after]);
}
/** Feed the first `length` bytes of an open file to `hash`. */
function hashBytes(fd, length, update) {
    const block = Buffer.allocUnsafe(Math.min(1024 * 1024, Math.max(length, 1)));
    for (let position = 0; position < length;) {
        const n = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, block, 0, Math.min(block.length, length - position), position);
        if (n === 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('io', 'the archive shrank while it was read', { remedy: 'run again' });
        update(block.subarray(0, n));
        position += n;
    }
}
/** The seal for an archive of `length` bytes so far, and the SHA-256 of the archive with its seal. */
function makeSeal(fd, length, format) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    hashBytes(fd, length, (bytes) => hash.update(bytes));
    const seal = sealBytes(format, hash.copy().digest('hex'));
    return { seal, sha256: hash.update(seal).digest('hex') };
}
function readSeal(fd, size, format) {
    const end = size - sealLength(format);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const tail = Buffer.alloc(Math.max(0, size - Math.max(end, 0)));
    hashBytes(fd, Math.max(end, 0), (bytes) => hash.update(bytes));
    for (let n = 0; n < tail.length;) {
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, tail, n, tail.length - n, size - tail.length + n);
        if (got === 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('io', 'the archive shrank while it was read', { remedy: 'run again' });
        n += got;
    }
    const expected = hash.copy().digest('hex');
    const sha256 = hash.update(tail).digest('hex');
    if (end < 0)
        return { state: 'none', sha256, end: size };
    if (tail.equals(sealBytes(format, expected)))
        return { state: 'ok', sha256, end };
    const { before, after } = FRAMES[format];
    const framed = tail.subarray(0, before.length).equals(before) && tail.subarray(before.length + HEX).equals(after);
    return framed ? { state: 'broken', sha256, end } : { state: 'none', sha256, end: size };
}


/***/ }),

/***/ 39856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ itemBytes),
/* harmony export */   WO: () => (/* binding */ itemBlocks),
/* harmony export */   We: () => (/* binding */ WHOLE_BYTES),
/* harmony export */   "do": () => (/* binding */ fileBlocks),
/* harmony export */   eT: () => (/* binding */ newBlock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);




/** Files up to this size are held in memory one by one; larger ones are streamed. */
const WHOLE_BYTES = 4 * 1024 * 1024;
const BLOCK_BYTES = 1024 * 1024;
function newBlock() {
    return Buffer.allocUnsafe(BLOCK_BYTES);
}
/** Not through a symlink, and without waiting for the other end of a FIFO; Windows has neither flag. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY |
    (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) |
    (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of a regular file in blocks as large as `block`, only the last one shorter. All are read into `block`: a consumer
 * that keeps one for longer than its turn copies it.
 * @throws GateError `io` or `evidence`, naming `shown`.
 */
function* fileBlocks(full, shown, block = newBlock()) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(full, FLAGS);
    }
    catch (error) {
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check its permissions');
    }
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd).isFile())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${shown} is not a regular file`, { remedy: 'leave it out' });
        for (;;) {
            let n = 0;
            let got;
            do {
                got = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, block, n, block.length - n, null);
                n += got;
            } while (got > 0 && n < block.length);
            if (n > 0)
                yield block.subarray(0, n);
            if (n < block.length)
                return;
        }
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue)
            throw error;
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check its permissions');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
function changed(name) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${name} changed while it was packed`, {
        remedy: 'let every step that writes evidence end before the pack is made',
        place: { file: name }
    });
}
/**
 * The blocks of an item, checked against its size and digest when the last one was taken.
 * @throws GateError `evidence` when the file is no longer what was hashed.
 */
function* itemBlocks(item, into = newBlock()) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const blocks = typeof item.source === 'string' ? fileBlocks(item.source, item.name, into) : [item.source];
    for (const block of blocks) {
        hash.update(block);
        size += block.length;
        // A file that grows would fill the disk.
        if (size > item.size)
            throw changed(item.name);
        yield block;
    }
    if (size !== item.size || hash.digest('hex') !== item.sha256)
        throw changed(item.name);
}
/** A whole item of at most WHOLE_BYTES, checked. */
function itemBytes(item) {
    // One byte more than it should be, so that a file that has grown shows.
    let bytes = Buffer.alloc(0);
    for (const block of itemBlocks(item, Buffer.allocUnsafe(item.size + 1)))
        bytes = block;
    return bytes;
}


/***/ })

};
