export const id = 6256;
export const ids = [6256,5007,9472];
export const modules = {

/***/ 25007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readVerdicts),
/* harmony export */   VERDICTS_FILE: () => (/* binding */ VERDICTS_FILE),
/* harmony export */   writeVerdicts: () => (/* binding */ writeVerdicts),
/* harmony export */   x: () => (/* binding */ isVerdicts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45375);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_own_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22912);
/* harmony import */ var _lib_safe_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10244);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24082);






const MAX_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 100_000;
/** GitHub allows 256 jobs in a matrix. */
const MAX_LEGS = 1_000;
/** Below the evidence directory. */
const VERDICTS_FILE = 'verdicts.json';
/** Whether an entry of a pack is the verdicts of a run; those of its legs are not the pack's own. */
function isVerdicts(name) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(name) === VERDICTS_FILE && !/(^|\/)legs\//.test(name);
}
const file = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string()
    .refine((name) => (0,_lib_safe_name_js__WEBPACK_IMPORTED_MODULE_5__/* .unsafeName */ .g)(name) === undefined, 'is no safe path below the repository');
const text = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string().max(4096);
const count = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().nonnegative();
const schema = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
    schema: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.literal('provenance-gates/verdicts/v1'),
    result: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['passed', 'failed', 'incomplete', 'cancelled']),
    run: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
        timestamp: text,
        git_sha: text,
        /** The head of the pull request, where git_sha is its merge commit; not in older files. */
        head_sha: text.optional(),
        git_branch: text,
        ci_run_id: text,
        run_attempt: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().positive(),
        job: text,
        tool_version: text
    }),
    /** Which of several jobs of one matrix this was, counted from 0. */
    leg: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({ index: count, total: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().positive().max(MAX_LEGS) }).nullable(),
    gates: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.looseObject({
        name: text,
        verdict: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['pass', 'fail', 'warn', 'not-evaluated']),
        value: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["null"]()]),
        threshold: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["null"]()]),
        comparison: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['>=', '<=', '=='])
    }))
        .max(10_000),
    settings: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
        name: text,
        env: text,
        value: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(),
        source: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['input', 'env', 'config', 'default'])
    }))
        .max(1_000),
    warnings: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string()).max(100_000),
    mock: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.boolean(),
    inputs: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.partialRecord(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_KINDS */ .n), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(file).max(MAX_FILES)),
    /** Why evidence that was read is not in the pack, nor there by its digest. */
    left_out: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.partialRecord(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"]([..._kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_KINDS */ .n, 'changed-lines']), text).optional(),
    /** Why evidence was not taken for any, where the files alone do not show it. */
    unreadable: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.partialRecord(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['coverage-files', 'test-results', 'ledger']), text).optional(),
    /** Whose runs this one was compared with; absent in files of 1.0. */
    base: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({ base_branch: text.nullable(), default_branch: text }).optional(),
    /** Where the job ran, from the root of the repository; absent at the root, and where nobody knows. */
    working_directory: file.optional(),
    /** By coverage report: what its files are called where not as it writes them, by their beginnings or one by one. */
    coverage_names: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.record(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.tuple([_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string()]), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.record(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string())]))
        .optional(),
    /** Of a merge: its legs, where their results lie, and the places that held none. */
    legs: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
        there: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
            name: text,
            dir: file,
            /** What its gates read and its pack did not hold. */
            not_included: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(file).max(MAX_FILES).optional()
        }))
            .max(MAX_LEGS),
        absent: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(text).max(MAX_LEGS)
    })
        .optional()
});
/** @param full absolute path */
function writeVerdicts(full, verdicts) {
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(full, (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(verdicts));
}
/** Read what another run wrote; nothing of it is trusted. @throws GateError `evidence` naming the field, `io`, `limit` */
function readVerdicts(full, shown) {
    return (0,_lib_own_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnJson */ .Z)(full, shown, {
        schema,
        what: 'does not hold verdicts',
        remedy: 'run the job again, with this version',
        maxBytes: MAX_BYTES
    });
}


/***/ }),

/***/ 46560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32),
/* harmony export */   w: () => (/* binding */ plainCrc32)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);

/** Reflected polynomial of ISO 3309, as zip and gzip use it. */
const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let bit = 0; bit < 8; bit++)
        c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
});
/** CRC-32 without help from zlib, for Node 20 before 20.15. */
function plainCrc32(bytes, start = 0) {
    let crc = ~start;
    for (const byte of bytes)
        crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return ~crc >>> 0;
}
/** CRC-32 (ISO 3309, RFC 1952 section 8) of `bytes`, unsigned; `start` is the CRC of what came before. */
const crc32 = (node_zlib__WEBPACK_IMPORTED_MODULE_0___default().crc32) ?? plainCrc32;


/***/ }),

/***/ 56256:
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
// EXTERNAL MODULE: ./src/legs/verdicts.ts
var verdicts = __webpack_require__(25007);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var lib_files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/pack/collect.ts
var collect = __webpack_require__(76855);
// EXTERNAL MODULE: ./src/pack/manifest.ts
var pack_manifest = __webpack_require__(59472);
// EXTERNAL MODULE: ./src/pack/names.ts
var names = __webpack_require__(51245);
// EXTERNAL MODULE: ./src/pack/output.ts
var output = __webpack_require__(27400);
// EXTERNAL MODULE: ./src/lib/crc32.ts
var crc32 = __webpack_require__(46560);
;// CONCATENATED MODULE: ./src/pack/github-tokens.ts

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const [DRAWN, CHECK] = [30, 6];
/** `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_`: personal, OAuth, user, server (a job's own) and refresh. */
const TOKEN = new RegExp(`^gh[pousr]_([A-Za-z0-9]{${DRAWN}})([A-Za-z0-9]{${CHECK}})(?![A-Za-z0-9])`);
const FINE_GRAINED = /^github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/;
/** The longest token, and one byte behind it. */
const TOKEN_BYTES = 'github_pat_'.length + 22 + 1 + 59 + 1;
/** CRC-32 of the drawn part in base 62, six digits. */
function checksum(drawn) {
    let rest = (0,crc32/* crc32 */.Q)(Buffer.from(drawn));
    let text = '';
    for (; rest > 0; rest = Math.floor(rest / DIGITS.length))
        text = (DIGITS[rest % DIGITS.length] ?? '') + text;
    return text.padStart(CHECK, '0');
}
function* startingWith(bytes, start) {
    for (let at = bytes.indexOf(start); at !== -1; at = bytes.indexOf(start, at + 1))
        yield bytes.toString('latin1', at, at + TOKEN_BYTES);
}
/**
 * Whether bytes hold a token of GitHub, of this run or of any other. One with a checksum counts only where that is right, so that
 * neither a word nor a made-up example is taken for a token (github.blog, "Behind GitHub's new authentication token formats").
 */
function holdsGitHubToken(bytes) {
    for (const text of startingWith(bytes, 'gh')) {
        const [, drawn, check] = TOKEN.exec(text) ?? [];
        if (drawn !== undefined && checksum(drawn) === check)
            return true;
    }
    for (const text of startingWith(bytes, 'github_pat_'))
        if (FINE_GRAINED.test(text))
            return true;
    return false;
}

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
 * Looks for forbidden values in what enters a pack, names and contents: as they are, as JSON and URLs write them, and in base64
 * (the form in which git and HTTP headers carry tokens); and for tokens of GitHub that this run does not know. Inside
 * compressed files it cannot see.
 */
class SecretScan {
    #needles;
    #longest;
    #name = '';
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
        this.#longest = Math.max(TOKEN_BYTES, ...this.#needles.map((n) => n.length));
    }
    /** @throws GateError `evidence` when the name itself holds a value; it is then not repeated. */
    begin(name) {
        this.#tail = Buffer.alloc(0);
        this.#name = 'the name of a file';
        this.see(Buffer.from(name));
        this.#tail = Buffer.alloc(0);
        this.#name = name;
    }
    /** @throws GateError `evidence` naming the file when a value ends in this block; it may have started in the one before. */
    see(block) {
        const keep = this.#longest - 1;
        const seam = this.#tail.length === 0 ? this.#tail : Buffer.concat([this.#tail, block.subarray(0, keep)]);
        if (this.#needles.some((needle) => block.includes(needle) || seam.includes(needle)))
            throw new errors/* GateError */.ue('evidence', `${this.#name} holds a secret of this run; no pack was written`, {
                remedy: 'keep the value out of it (and rotate it, if it was published), then run again',
                place: { file: this.#name }
            });
        if (holdsGitHubToken(block) || holdsGitHubToken(seam))
            throw new errors/* GateError */.ue('evidence', `${this.#name} holds a token of GitHub; no pack was written`, {
                remedy: 'revoke the token, keep it out of the evidence, then run again',
                place: { file: this.#name }
            });
        const end = block.length >= keep ? block : Buffer.concat([this.#tail, block]);
        this.#tail = Buffer.from(end.subarray(Math.max(0, end.length - keep)));
    }
}

// EXTERNAL MODULE: ./src/pack/source.ts
var source = __webpack_require__(39856);
// EXTERNAL MODULE: ./src/pack/sums.ts
var sums = __webpack_require__(3109);
;// CONCATENATED MODULE: ./src/pack/make-pack.ts














const GIB = 1024 ** 3;
const DEFAULT_MAX_FILE_BYTES = 1_000_000_000;
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
/** What enters whole, and what is too large and enters by its digest. */
function sortOut(files, options, guard) {
    const { maxFileBytes = DEFAULT_MAX_FILE_BYTES, maxTotalBytes = 8 * GIB } = options;
    // Without the run's own verdicts a pack proves nothing.
    const own = (0,paths/* relativeTo */.Mf)(options.root, (0,paths/* resolveInside */.LI)(options.root, external_node_path_default().join(options.evidenceDir, verdicts.VERDICTS_FILE)));
    const isLarge = ({ path: name, size }) => size > maxFileBytes && name !== own;
    const items = files
        .filter((file) => !isLarge(file))
        .map(({ path: name, full, size }) => ({ name, size, source: full }));
    const total = items.reduce((sum, { size }) => sum + size, 0);
    if (total > maxTotalBytes)
        throw new errors/* GateError */.ue('limit', `the evidence has ${total} bytes; at most ${maxTotalBytes} are packed`, {
            remedy: 'keep large data outside of the evidence directory; contracts hold its digests'
        });
    const large = files.filter(isLarge).map((file) => digestOf(file, guard));
    return { items, large };
}
function digestOf({ path: name, full, size }, guard) {
    return { path: name, sha256: (0,source/* itemDigest */.Ug)({ name, size, source: full }, guard), size_bytes: size };
}
async function writeArchive(out, items, format, options) {
    if (format === 'zip') {
        const { writeZip } = await __webpack_require__.e(/* import() */ 3516).then(__webpack_require__.bind(__webpack_require__, 53516));
        await writeZip(items, out, options);
    }
    else {
        const { writeTarGz } = await __webpack_require__.e(/* import() */ 8883).then(__webpack_require__.bind(__webpack_require__, 78883));
        await writeTarGz(items, out, options);
    }
    const sha256 = out.seal(format);
    (0,external_node_fs_.fsyncSync)(out.fd);
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
    const { files, skipped, linked } = (0,collect/* collectFiles */.C0)(options);
    const guard = new SecretScan(options.forbidden ?? []);
    const { items: read, large } = sortOut(files, options, guard);
    const digestOnly = [...large, ...linked.map((file) => digestOf(file, guard))].sort((a, b) => a.path < b.path ? -1 : 1);
    const items = (0,sums/* withSums */.j)(read);
    let listed = [];
    const manifest = (digests) => {
        listed = items.map((item, i) => ({
            path: item.name,
            sha256: digests[i] ?? '',
            size_bytes: item.size
        }));
        const bytes = (0,pack_manifest.manifestBytes)((0,pack_manifest.buildManifest)({ ...options, compression }, date, listed, digestOnly));
        guard.begin(names.MANIFEST_NAME);
        guard.see(bytes);
        return bytes;
    };
    const target = (0,paths/* resolveInside */.LI)(root, external_node_path_default().join(evidenceDir, 'packs', packName(options.run.git_sha, date, format)), 'evidence-dir');
    const temporary = external_node_path_default().join(external_node_path_default().dirname(target), `.${external_node_path_default().basename(target)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,lib_files/* makeDirectories */.Kb)(external_node_path_default().dirname(target));
        const fd = (0,external_node_fs_.openSync)(temporary, 'wx+', 0o644);
        let written;
        try {
            const out = new output/* Output */.k(fd, `${temporary}.body.tmp`);
            written = await writeArchive(out, items, format, { compression, date, manifest, guard });
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
        (0,external_node_fs_.renameSync)(temporary, target);
        return { path: (0,paths/* relativeTo */.Mf)(root, target), ...written, file_count: items.length, files: listed, skipped };
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PRODUCER: () => (/* binding */ PRODUCER),
/* harmony export */   buildManifest: () => (/* binding */ buildManifest),
/* harmony export */   manifestBytes: () => (/* binding */ manifestBytes),
/* harmony export */   parseManifest: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45375);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
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
    return Buffer.from((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(manifest));
}
const file = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
    path: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    sha256: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in lower-case hex'),
    size_bytes: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.int().nonnegative()
});
/** As a verifier meets it: the seed's generator names no producer. */
const schema = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
    created_at: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    git_sha: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    git_branch: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().optional(),
    ci_run_id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number()]).optional(),
    file_count: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.int().nonnegative(),
    files: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(file),
    not_included: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(file).optional(),
    produced_by: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({ name: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), version: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string() }).optional()
});
function isOurs(bytes, value) {
    try {
        return bytes.equals(Buffer.from((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(value)));
    }
    catch (error) {
        if (error instanceof RangeError)
            return false; // nested more deeply than anything we write
        throw error;
    }
}
/** @throws GateError `evidence` naming the key. */
function parseManifest(bytes) {
    const fail = (why, cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${_names_js__WEBPACK_IMPORTED_MODULE_3__.MANIFEST_NAME} ${why}`, { remedy: 'make the pack again', cause });
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw fail('is not JSON in UTF-8', error);
    }
    const result = schema.safeParse(value);
    if (result.success) {
        // A key written twice is one thing to this parser and another to the next; ours are written in one way only.
        if (result.data.produced_by?.name === PRODUCER && !isOurs(bytes, value))
            throw fail('is not written as this program writes it: a key twice, or other spaces');
        return result.data;
    }
    const [issue] = result.error.issues;
    throw fail(issue === undefined ? 'is malformed' : `${issue.path.join('.')}: ${issue.message}`);
}


/***/ }),

/***/ 27400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Scratch),
/* harmony export */   k: () => (/* binding */ Output)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5292);



function writeAt(fd, bytes, at) {
    for (let n = 0; n < bytes.length;)
        n += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, bytes, n, bytes.length - n, at + n);
}
/** An archive being written, from its first byte to its last, and the SHA-256 of what was written. */
class Output {
    fd;
    scratchFile;
    position = 0;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    constructor(fd, 
    /** Where a writer may keep what it cannot write yet. */
    scratchFile) {
        this.fd = fd;
        this.scratchFile = scratchFile;
    }
    write(bytes) {
        writeAt(this.fd, bytes, this.position);
        this.#hash.update(bytes);
        this.position += bytes.length;
    }
    /** Append the seal. @returns the SHA-256 of the whole, hex. */
    seal(format) {
        this.write((0,_seal_js__WEBPACK_IMPORTED_MODULE_2__/* .sealBytes */ .Jn)(format, this.#hash.copy().digest('hex')));
        return this.#hash.copy().digest('hex');
    }
}
/** A temporary file for the part of an archive that is known before what goes in front of it. */
class Scratch {
    position = 0;
    #fd;
    #file;
    constructor(file) {
        this.#file = file;
        this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'wx+', 0o600);
    }
    write(bytes) {
        writeAt(this.#fd, bytes, this.position);
        this.position += bytes.length;
    }
    /** Write over what is at `at`: for headers whose sizes are known only afterwards. */
    patch(at, bytes) {
        writeAt(this.#fd, bytes, at);
    }
    /** Everything that was written, to the end of an archive. */
    copyTo(out) {
        const block = Buffer.allocUnsafe(1024 * 1024);
        for (let at = 0; at < this.position;) {
            const n = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.#fd, block, 0, block.length, at);
            if (n === 0)
                throw new Error(`${this.#file} is shorter than what was written to it`);
            out.write(block.subarray(0, n));
            at += n;
        }
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#fd);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#file, { force: true });
    }
}


/***/ }),

/***/ 5292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ sealBytes),
/* harmony export */   _L: () => (/* binding */ checkSeal),
/* harmony export */   bo: () => (/* binding */ findSeal),
/* harmony export */   qU: () => (/* binding */ sealLength)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);




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
/** The seal that says `hex`. */
function sealBytes(format, hex) {
    return Buffer.concat([FRAMES[format].before, Buffer.from(hex), FRAMES[format].after]);
}
/** What the last bytes say, without a look at those before them. */
function findSeal(input, format) {
    const length = sealLength(format);
    const end = input.size - length;
    if (end < 0)
        return { end: input.size, tail: input.read(0, input.size), framed: false };
    const tail = input.read(end, length);
    const { before, after } = FRAMES[format];
    const framed = tail.subarray(0, before.length).equals(before) && tail.subarray(before.length + HEX).equals(after);
    return { end: framed ? end : input.size, tail, framed };
}
/** Hashed in one go, between the turns of whoever reads the entries: that one first, since it starts other threads. */
const TURN_BYTES = 4 * 1024 * 1024;
/** Hash the file, and compare what its seal says. @throws GateError `io` when it shrinks meanwhile */
async function checkSeal(input, { tail, framed }, format) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const length = input.size - tail.length;
    const block = Buffer.allocUnsafe(Math.min(1024 * 1024, Math.max(length, 1)));
    let turn = 0;
    for (let position = 0; position < length;) {
        if (position >= turn) {
            turn = position + TURN_BYTES;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        }
        const n = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(input.fd, block, 0, Math.min(block.length, length - position), position);
        if (n === 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('io', 'the archive shrank while it was read', { remedy: 'run again' });
        hash.update(block.subarray(0, n));
        position += n;
    }
    const expected = hash.copy().digest('hex');
    const sha256 = hash.update(tail).digest('hex');
    if (!framed)
        return { state: 'none', sha256 };
    return { state: tail.equals(sealBytes(format, expected)) ? 'ok' : 'broken', sha256 };
}


/***/ }),

/***/ 39856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ itemBytes),
/* harmony export */   Pt: () => (/* binding */ BufferPool),
/* harmony export */   Ug: () => (/* binding */ itemDigest),
/* harmony export */   WO: () => (/* binding */ itemBlocks),
/* harmony export */   We: () => (/* binding */ WHOLE_BYTES),
/* harmony export */   eT: () => (/* binding */ newBlock),
/* harmony export */   tD: () => (/* binding */ changed),
/* harmony export */   tg: () => (/* binding */ derivedBytes)
/* harmony export */ });
/* unused harmony export fileBlocks */
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
 * The blocks of an item as they pass the guard; returns their SHA-256, hex.
 * @throws GateError `evidence` when the file is not as long as it was when it was found; whatever the guard throws.
 */
function* itemBlocks(item, guard, into = newBlock()) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    guard.begin(item.name);
    for (const block of fileBlocks(item.source, item.name, into)) {
        guard.see(block);
        hash.update(block);
        size += block.length;
        // A file that grows would fill the disk.
        if (size > item.size)
            throw changed(item.name);
        yield block;
    }
    if (size !== item.size)
        throw changed(item.name);
    return hash.digest('hex');
}
/**
 * A whole item of at most WHOLE_BYTES, read into `into`, which must be longer by at least one byte: so a file that has
 * grown shows. @throws as itemBlocks
 */
function itemBytes(item, guard, into) {
    const blocks = itemBlocks(item, guard, into);
    const first = blocks.next();
    if (first.done === true)
        return { bytes: Buffer.alloc(0), sha256: first.value };
    const second = blocks.next();
    if (second.done !== true)
        throw changed(item.name);
    return { bytes: first.value, sha256: second.value };
}
/** Buffers that are used again: thousands of new ones would wait for the garbage collector at the same time. */
class BufferPool {
    #free = [];
    /** At least `size` bytes. */
    take(size) {
        const free = this.#free.pop();
        return free !== undefined && free.length >= size
            ? free
            : Buffer.allocUnsafeSlow(Math.max(size, 64 * 1024));
    }
    giveBack(buffer) {
        this.#free.push(buffer);
    }
}
/** The digest of an item that only passes by. @throws as itemBlocks */
function itemDigest(item, guard, into = newBlock()) {
    const blocks = itemBlocks(item, guard, into);
    let step = blocks.next();
    while (step.done !== true)
        step = blocks.next();
    return step.value;
}
/** The content of a derived item, shown to the guard like any other. @param digests of the items that were read */
function derivedBytes(item, digests, guard) {
    const bytes = item.derive?.(digests);
    if (bytes?.length !== item.size)
        throw new TypeError(`${item.name} is not as long as was planned`);
    guard.begin(item.name);
    guard.see(bytes);
    return { bytes, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
}


/***/ }),

/***/ 3109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sumsText),
/* harmony export */   j: () => (/* binding */ withSums)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51245);

/**
 * Escape a name as coreutils does (sha256sum, "cksum output modes"): a line whose name holds a backslash, a newline or a carriage
 * return starts with a backslash, and those characters are written as two.
 */
function line(digest, name) {
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `${escaped === name ? '' : '\\'}${digest}  ${escaped}\n`;
}
/**
 * SHA256SUMS over the files of a pack in their order. It lists neither itself nor the manifest, which lists it: so each of
 * the two covers everything that it can.
 */
function sumsText(files) {
    return files
        .filter(({ path }) => path !== _names_js__WEBPACK_IMPORTED_MODULE_0__.SUMS_NAME && path !== _names_js__WEBPACK_IMPORTED_MODULE_0__.MANIFEST_NAME)
        .map(({ path, sha256 }) => line(sha256, path))
        .join('');
}
/** SHA256SUMS among the items, at its place by name; its content is known when all others have been read. */
function withSums(items) {
    const text = (digests) => Buffer.from(sumsText(items.map(({ name }, i) => ({ path: name, sha256: digests[i] ?? '' }))));
    const size = text(items.map(() => '0'.repeat(64))).length;
    return [...items, { name: _names_js__WEBPACK_IMPORTED_MODULE_0__.SUMS_NAME, size, source: '', derive: text }].sort((a, b) => a.name < b.name ? -1 : 1);
}


/***/ })

};
