export const id = 6441;
export const ids = [6441,5007];
export const modules = {

/***/ 25007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readVerdicts),
/* harmony export */   VERDICTS_FILE: () => (/* binding */ VERDICTS_FILE),
/* harmony export */   writeVerdicts: () => (/* binding */ writeVerdicts)
/* harmony export */ });
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98786);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_safe_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10244);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24082);





const MAX_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 100_000;
/** GitHub allows 256 jobs in a matrix. */
const MAX_LEGS = 1_000;
/** Below the evidence directory. */
const VERDICTS_FILE = 'verdicts.json';
const file = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string()
    .refine((name) => (0,_lib_safe_name_js__WEBPACK_IMPORTED_MODULE_3__/* .unsafeName */ .g)(name) === undefined, 'is no safe path below the repository');
const text = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().max(4096);
const count = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.int().nonnegative();
const schema = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({
    schema: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.literal('provenance-gates/verdicts/v1'),
    result: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z["enum"](['passed', 'failed', 'incomplete', 'cancelled']),
    run: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({
        timestamp: text,
        git_sha: text,
        git_branch: text,
        ci_run_id: text,
        run_attempt: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.int().positive(),
        job: text,
        tool_version: text
    }),
    /** Which of several jobs of one matrix this was, counted from 0. */
    leg: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({ index: count, total: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.int().positive().max(MAX_LEGS) }).nullable(),
    gates: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
        name: text,
        verdict: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z["enum"](['pass', 'fail', 'warn', 'not-evaluated']),
        value: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z["null"]()]),
        threshold: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z["null"]()]),
        comparison: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z["enum"](['>=', '<=', '=='])
    }))
        .max(10_000),
    settings: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({
        name: text,
        env: text,
        value: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(),
        source: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z["enum"](['input', 'env', 'config', 'default'])
    }))
        .max(1_000),
    warnings: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string()).max(100_000),
    mock: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.boolean(),
    inputs: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.partialRecord(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z["enum"](_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_KINDS */ .n), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(file).max(MAX_FILES))
});
/** @param full absolute path */
function writeVerdicts(full, verdicts) {
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(full, (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(verdicts));
}
/** Read what another run wrote; nothing of it is trusted. @throws GateError `evidence` naming the field, `io`, `limit` */
function readVerdicts(full, shown) {
    const refuse = (what, cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${shown} ${what}`, {
        remedy: 'run the job again, with this version',
        place: { file: shown },
        cause
    });
    let value;
    try {
        value = JSON.parse((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(full, shown, MAX_BYTES));
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
            throw error;
        throw refuse('is no JSON', error);
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw refuse(`does not hold verdicts: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, parsed.error);
}


/***/ }),

/***/ 10244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unsafeName)
/* harmony export */ });
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

/***/ 44985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ mergeRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/legs/complete.ts


/**
 * The legs that count: of several attempts of one leg the latest, since a job that was run again leaves the results of
 * its first attempt beside the new ones.
 * @throws GateError `evidence` where two results claim to be the same attempt of the same leg
 */
function latestAttempts(legs) {
    const chosen = new Map();
    const replaced = [];
    for (const leg of legs) {
        const key = keyOf(leg);
        const other = chosen.get(key);
        if (other === undefined) {
            chosen.set(key, leg);
            continue;
        }
        const [mine, theirs] = [leg.verdicts?.run.run_attempt ?? 0, other.verdicts?.run.run_attempt ?? 0];
        if (mine === theirs) {
            throw new errors/* GateError */.ue('evidence', `${other.name} and ${leg.name} are both attempt ${mine} of the same leg`, {
                remedy: 'download each result once, each to a directory of its own'
            });
        }
        replaced.push(mine > theirs ? other.name : leg.name);
        if (mine > theirs)
            chosen.set(key, leg);
    }
    return { legs: [...chosen.values()], replaced };
}
/** Job and place in its matrix; a result that knows neither is a leg of its own. */
function keyOf({ name, verdicts }) {
    if (verdicts === undefined || verdicts.leg === null)
        return `by name: ${name}`;
    return `${verdicts.run.job} ${verdicts.leg.index}`;
}
/**
 * Every leg of one run, of one commit.
 * @throws GateError `evidence` naming two that are not
 */
function requireOneRun(legs) {
    const [first, ...rest] = legs.filter(({ verdicts }) => verdicts !== undefined);
    if (first?.verdicts === undefined)
        return;
    const { git_sha, ci_run_id } = first.verdicts.run;
    for (const { name, verdicts } of rest) {
        const of = verdicts?.run;
        if (of === undefined || (of.git_sha === git_sha && of.ci_run_id === ci_run_id))
            continue;
        const [what, mine, theirs] = of.git_sha === git_sha ? ['runs', ci_run_id, of.ci_run_id] : ['commits', git_sha, of.git_sha];
        throw new errors/* GateError */.ue('evidence', `${first.name} and ${name} are of two ${what}: ${mine.slice(0, 40)} and ${theirs.slice(0, 40)}`, { remedy: 'merge the results of one run only' });
    }
}
/**
 * What should be there and is not, one sentence each.
 * @param expected from the settings: a count, and names or globs of legs or jobs
 */
function missingLegs(legs, expected) {
    return [...unmetExpectations(legs, expected), ...gapsInMatrices(legs)];
}
function unmetExpectations(legs, expected) {
    return expected.flatMap((item) => {
        if (/^\d{1,4}$/.test(item)) {
            return legs.length >= Number(item) ? [] : [`${legs.length} of ${item} legs are there`];
        }
        const matches = picomatch_default()(item, { dot: true });
        const there = legs.some(({ name, verdicts }) => name === item || matches(name) || verdicts?.run.job === item);
        return there ? [] : [`leg ${item} is missing`];
    });
}
/** A matrix leg knows how many there are of its job. */
function gapsInMatrices(legs) {
    const totals = new Map();
    const present = new Map();
    for (const { verdicts } of legs) {
        if (verdicts === undefined || verdicts.leg === null)
            continue;
        const { job } = verdicts.run;
        totals.set(job, (totals.get(job) ?? new Set()).add(verdicts.leg.total));
        present.set(job, (present.get(job) ?? new Set()).add(verdicts.leg.index));
    }
    return [...totals].flatMap(([job, said]) => {
        if (said.size > 1)
            return [`the legs of job ${job} disagree on their number: ${[...said].join(', ')}`];
        const [total = 0] = said;
        const there = present.get(job) ?? new Set();
        const gaps = Array.from({ length: total }, (_, i) => i).filter((i) => !there.has(i));
        return gaps.map((i) => `leg ${i + 1} of ${total} of job ${job} is missing`);
    });
}

// EXTERNAL MODULE: ./src/pipeline.ts + 2 modules
var pipeline = __webpack_require__(41953);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/lib/slug.ts
var slug = __webpack_require__(77660);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/hash.ts + 1 modules
var hash = __webpack_require__(99356);
// EXTERNAL MODULE: ./src/legs/kinds.ts
var kinds = __webpack_require__(24082);
// EXTERNAL MODULE: ./src/legs/verdicts.ts
var legs_verdicts = __webpack_require__(25007);
;// CONCATENATED MODULE: ./src/merge/take.ts








/** What a leg may bring: more would fill the disk of whoever merges. */
const MAX_LEG_BYTES = 4 * 1024 ** 3;
/**
 * The evidence of a pack, verified as a whole.
 * @param target absolute directory that does not exist yet; `shown` is its name relative to the root
 */
async function takePack(pack, target, shown) {
    const [{ unpack }, { listPack }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8424), __webpack_require__.e(5875)]).then(__webpack_require__.bind(__webpack_require__, 15875)),
        __webpack_require__.e(/* import() */ 9045).then(__webpack_require__.bind(__webpack_require__, 29045))
    ]);
    const names = await listPack(pack);
    const [verdictsName] = names
        .filter((name) => external_node_path_default().posix.basename(name) === legs_verdicts.VERDICTS_FILE && !/(^|\/)legs\//.test(name))
        .sort((a, b) => a.length - b.length);
    if (verdictsName === undefined) {
        throw new errors/* GateError */.ue('evidence', `${external_node_path_default().basename(pack)} holds no ${legs_verdicts.VERDICTS_FILE}`, {
            remedy: 'make the pack with this version',
            place: { file: pack }
        });
    }
    await unpack(pack, target, (name) => name === verdictsName);
    const verdicts = (0,legs_verdicts/* readVerdicts */.H)(external_node_path_default().join(target, verdictsName), `${shown}/${verdictsName}`);
    const wanted = new Set(filesOf(verdicts));
    await unpack(pack, target, (name) => name !== verdictsName && wanted.has(name));
    return present(verdicts, target, shown);
}
/** The evidence of a directory in which a job ran, or into which its pack was unpacked. */
async function takeDirectory(from, verdictsName, target, shown) {
    const verdicts = (0,legs_verdicts/* readVerdicts */.H)((0,paths/* resolveInside */.LI)(from, verdictsName), `${shown}/${verdictsName}`);
    let bytes = 0;
    for (const file of new Set([verdictsName, ...filesOf(verdicts)])) {
        const full = (0,paths/* resolveInside */.LI)(from, file, 'file of a leg');
        const stat = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
        if (stat === undefined)
            continue; // told by present()
        bytes += stat.size;
        if (!stat.isFile() || bytes > MAX_LEG_BYTES) {
            const what = stat.isFile()
                ? `is one too many: a leg has at most ${MAX_LEG_BYTES} bytes`
                : 'is no regular file';
            throw new errors/* GateError */.ue('evidence', `${file} ${what}`, {
                remedy: 'download the result of the job again',
                place: { file }
            });
        }
        copy(full, external_node_path_default().join(target, file), file);
    }
    await checkManifest(from, target);
    return present(verdicts, target, shown);
}
/** One result alone: a shard of the datasets, or one build. */
function takeBare(from, of, target, shown) {
    const name = external_node_path_default().basename(from);
    copy(from, external_node_path_default().join(target, name), name);
    return { files: { [of]: [`${shown}/${name}`] } };
}
function filesOf({ inputs }) {
    return kinds/* INPUT_KINDS */.n.flatMap((kind) => inputs[kind] ?? []);
}
/** What the leg says it read, all of it there. @throws GateError naming the first that is not */
function present(verdicts, target, shown) {
    const files = {};
    for (const kind of kinds/* INPUT_KINDS */.n) {
        const named = verdicts.inputs[kind];
        if (named === undefined)
            continue;
        const absent = named.find((file) => !(0,external_node_fs_.existsSync)(external_node_path_default().join(target, file)));
        if (absent !== undefined) {
            throw new errors/* GateError */.ue('evidence', `${shown} has no ${absent}, on which its verdicts rest`, {
                remedy: 'upload the whole evidence pack of the job; files above pack-max-file-mb are not in it',
                place: { file: shown }
            });
        }
        files[kind] = named.map((file) => `${shown}/${file}`);
    }
    return { files, verdicts };
}
/** Where an unpacked pack brings its manifest, what was taken must be what it lists. */
async function checkManifest(from, target) {
    const [{ MANIFEST_NAME }, { parseManifest }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1245).then(__webpack_require__.bind(__webpack_require__, 51245)),
        __webpack_require__.e(/* import() */ 9472).then(__webpack_require__.bind(__webpack_require__, 59472))
    ]);
    const manifest = external_node_path_default().join(from, MANIFEST_NAME);
    if (!(0,external_node_fs_.existsSync)(manifest))
        return;
    for (const { path: name, sha256 } of parseManifest((0,files/* readBytes */.io)(manifest, MANIFEST_NAME)).files) {
        const file = external_node_path_default().join(target, name);
        if (!(0,external_node_fs_.existsSync)(file))
            continue;
        if ((0,hash/* hashFile */.DC)(file, 'sha256') !== sha256) {
            throw new errors/* GateError */.ue('evidence', `${name} is not what the manifest of ${external_node_path_default().basename(from)} lists`, {
                remedy: 'download the pack again',
                place: { file: name }
            });
        }
    }
}
function copy(from, to, shown) {
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_default().dirname(to), { recursive: true });
        (0,external_node_fs_.copyFileSync)(from, to);
    }
    catch (error) {
        throw (0,files/* ioError */.bD)(error, shown, 'check the disk');
    }
}

;// CONCATENATED MODULE: ./src/merge/collect.ts







/** A directory of artifacts holds one directory a leg, and that one a pack or its content. */
const MAX_DEPTH = 3;
const MAX_LEGS = 1_000;
const PACK = /\.(zip|tar\.gz)$/;
/** Single results that are merged without a whole run beside them, by the directory that they are written to. */
const BARE = { datasets: /^shard-\d+-of-\d+\.json$/, builds: /^single-.+\.json$/ };
/**
 * Bring the results of several jobs below the evidence directory of this one, where they are read and packed like its own.
 * @param places absolute paths of files and directories
 * @throws GateError `evidence` for a place without a result and for a damaged one
 */
async function collectLegs(root, evidenceDir, places) {
    const found = places.flatMap((place) => {
        const results = search(place, external_node_path_default().basename(place), evidenceDir, MAX_DEPTH);
        if (results.length === 0)
            throw nothing(place, 'holds no result of a run');
        return results;
    });
    if (found.length > MAX_LEGS) {
        throw new errors/* GateError */.ue('limit', `${found.length} results; at most ${MAX_LEGS} are merged`, {
            remedy: 'merge fewer'
        });
    }
    const into = (0,paths/* resolveInside */.LI)(root, `${evidenceDir}/legs`, 'evidence-dir');
    const own = found.find(({ at }) => (0,paths/* isInside */.FK)(into, at));
    if (own !== undefined) {
        throw new errors/* GateError */.ue('usage', `${own.name} lies where this merge keeps its own copies`, {
            remedy: 'download the results to another directory',
            place: { file: own.at }
        });
    }
    (0,external_node_fs_.rmSync)(into, { recursive: true, force: true });
    const taken = new Set();
    const legs = [];
    for (const one of found) {
        const target = external_node_path_default().join(into, unique((0,slug/* slug */.y)(one.name), taken));
        const shown = (0,paths/* relativeTo */.Mf)(root, target);
        legs.push({ name: one.name, ...(await take(one, target, shown)) });
    }
    return legs;
}
function take(found, target, shown) {
    switch (found.kind) {
        case 'pack':
            return takePack(found.at, target, shown);
        case 'directory':
            return takeDirectory(found.at, found.verdicts, target, shown);
        case 'bare':
            return takeBare(found.at, found.of, target, shown);
    }
}
/** Results at a place or below it, in the order of their names. */
function search(place, name, evidenceDir, depth) {
    const stat = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
    if (stat === undefined)
        throw nothing(place, 'does not exist');
    if (stat.isFile())
        return PACK.test(place) ? [{ name, at: place, kind: 'pack' }] : [];
    if (!stat.isDirectory())
        return [];
    const entries = (0,external_node_fs_.readdirSync)(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    const directories = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    const verdicts = [evidenceDir, ...directories, '.']
        .map((dir) => external_node_path_default().posix.join(dir, legs_verdicts.VERDICTS_FILE))
        .find((file) => (0,external_node_fs_.existsSync)(external_node_path_default().join(place, file)));
    if (verdicts !== undefined)
        return [{ name, at: place, kind: 'directory', verdicts }];
    const packs = entries.filter((entry) => entry.isFile() && PACK.test(entry.name));
    if (packs.length > 0) {
        return packs.map((pack) => ({
            name: packs.length === 1 ? name : pack.name,
            at: external_node_path_default().join(place, pack.name),
            kind: 'pack'
        }));
    }
    const bare = bareResults(place, evidenceDir);
    if (bare.length > 0)
        return bare;
    if (depth === 0)
        return [];
    return directories.flatMap((dir) => search(external_node_path_default().join(place, dir), dir, evidenceDir, depth - 1));
}
function bareResults(place, evidenceDir) {
    const kinds = Object.entries(BARE);
    return kinds.flatMap(([of, pattern]) => [`${evidenceDir}/${of}`, of, '.'].flatMap((dir) => {
        const full = external_node_path_default().join(place, dir);
        if ((0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false })?.isDirectory() !== true)
            return [];
        return (0,external_node_fs_.readdirSync)(full)
            .filter((file) => pattern.test(file))
            .sort()
            .map((file) => ({
            name: file.replace(/\.json$/, ''),
            at: external_node_path_default().join(full, file),
            kind: 'bare',
            of
        }));
    }));
}
function unique(name, taken) {
    // Without regard to case: the copies may lie on a disk that has none.
    let found = name;
    for (let i = 2; taken.has(found.toLowerCase()); i++)
        found = `${name}-${i}`;
    taken.add(found.toLowerCase());
    return found;
}
function nothing(place, what) {
    return new errors/* GateError */.ue('evidence', `${external_node_path_default().basename(place)} ${what}`, {
        remedy: 'name the directories that hold the downloaded packs, one for each job',
        place: { file: place }
    });
}

;// CONCATENATED MODULE: ./src/merge/run.ts





/**
 * The results of several jobs as one run: what the legs have measured is the evidence, and what none of them has is
 * measured here. A leg that is missing fails.
 * @param places directories and packs, relative to the root or absolute
 * @throws GateError `usage` without places, `evidence` where a result is damaged or of another run
 */
async function mergeRun(world, places) {
    const { root, settings, log } = world;
    if (places.length === 0) {
        throw new errors/* GateError */.ue('usage', 'no results to merge are given', {
            remedy: 'name the directories that hold the evidence packs of the jobs',
            place: { setting: 'results' }
        });
    }
    const { legs, replaced } = await log.group('Results of the jobs', async () => {
        const evidenceDir = settings.values['evidence-dir'];
        const collected = await collectLegs(root, evidenceDir, places.map((place) => external_node_path_default().resolve(root, place)));
        requireOneRun(collected);
        const latest = latestAttempts(collected);
        for (const { name, verdicts } of latest.legs)
            log.info(`${name}: ${verdicts?.result ?? 'a single result'}`);
        return latest;
    });
    const facts = {
        legs: legs.map(({ name, verdicts }) => ({
            name,
            job: verdicts?.run.job ?? null,
            result: verdicts?.result ?? null
        })),
        missing: missingLegs(legs, settings.values.legs ?? []),
        replaced
    };
    return (0,pipeline/* runPipeline */.a)({ ...world, legs }, facts);
}


/***/ }),

/***/ 7729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/** Every output of the action, once: action.yml is made from this table, and `run --json` prints the same names. */
const OUTPUTS = {
    result: '`passed`, `failed`, `incomplete` (no gate could be evaluated) or `cancelled`.',
    passed: '`true` only when every gate in force passed.',
    'failed-gates': 'Names of the failed gates, separated by commas.',
    gates: 'All verdicts as JSON: `[{name, verdict, value, threshold, message, ...}]`.',
    'coverage-percent': 'Line coverage in percent; empty when not measured.',
    ece: 'Expected calibration error; empty when not measured.',
    'builds-status': '`bit_identical`, `functional_identical`, `diverged` or `not_tested`; empty without a build.',
    'selected-tests': 'Path of the tests that selection chose (JSON).',
    report: 'Path of the HTML report.',
    summary: 'Path of the markdown report.',
    metrics: 'Path of ci_metrics.json.',
    pack: 'Path of the evidence pack.',
    'pack-sha256': 'SHA-256 of the evidence pack, hex.'
};
/** What later steps can read; what does not exist is empty. */
function outputsOf({ result, gates, facts }, kept) {
    const value = (name) => String(gates.find((g) => g.name === name)?.value ?? '');
    return {
        result,
        passed: String(result === 'passed'),
        'failed-gates': gates
            .filter((g) => g.verdict === 'fail')
            .map((g) => g.name)
            .join(','),
        gates: JSON.stringify(gates),
        'coverage-percent': facts.coverage.state === 'found' ? String(facts.coverage.value.percent) : '',
        ece: value('ece'),
        'builds-status': value('builds'),
        'selected-tests': kept.selected ?? '',
        report: kept.html ?? '',
        summary: kept.markdown ?? '',
        metrics: kept.metrics ?? '',
        pack: kept.pack?.path ?? '',
        'pack-sha256': kept.pack?.sha256 ?? ''
    };
}


/***/ }),

/***/ 41953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./src/assess.ts + 3 modules
var assess = __webpack_require__(90887);
// EXTERNAL MODULE: ./src/evidence/builds.ts
var evidence_builds = __webpack_require__(20572);
// EXTERNAL MODULE: ./src/evidence/coverage.ts
var evidence_coverage = __webpack_require__(20111);
// EXTERNAL MODULE: ./src/evidence/datasets.ts
var evidence_datasets = __webpack_require__(54220);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/lib/run-command.ts

/** Time between SIGTERM and SIGKILL for a command that does not stop. */
const GRACE_MS = 2_000;
/**
 * Run a shell command in a process group of its own, so that a time limit or a cancel stops its children too.
 * @param options.onOutput each line of both streams
 */
function runCommand(command, options) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('bash', ['-c', command], {
            cwd: options.cwd,
            env: options.env,
            detached: true,
            stdio: ['ignore', 'pipe', 'pipe']
        });
        let timedOut = false;
        let kill;
        const stop = () => {
            signalGroup(child.pid, 'SIGTERM');
            kill ??= setTimeout(() => signalGroup(child.pid, 'SIGKILL'), GRACE_MS);
        };
        const timer = setTimeout(() => {
            timedOut = true;
            stop();
        }, options.timeoutSec * 1000);
        if (options.signal.aborted)
            stop();
        options.signal.addEventListener('abort', stop, { once: true });
        const streams = [child.stdout, child.stderr].map((stream) => {
            const lines = wholeLines(options.onOutput);
            stream.setEncoding('utf8').on('data', (piece) => lines.add(piece));
            return lines;
        });
        const finish = () => {
            for (const lines of streams)
                lines.end();
            clearTimeout(timer);
            clearTimeout(kill);
            options.signal.removeEventListener('abort', stop);
        };
        child.on('error', (error) => {
            finish();
            reject(error);
        });
        // `exit`, not `close`: a daemon that keeps the pipes open must not hold the run.
        child.on('exit', (exitCode, signal) => {
            finish();
            signalGroup(child.pid, 'SIGKILL');
            child.stdout.destroy();
            child.stderr.destroy();
            resolve({ exitCode, signal, timedOut });
        });
    });
}
/** A line longer than this is passed on in parts: memory is bounded. */
const MAX_LINE = 1 << 20;
/** Pieces of output to whole lines: a secret cut in two by a pipe could not be recognised. */
function wholeLines(onLine) {
    let rest = '';
    return {
        add(piece) {
            const lines = (rest + piece).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                onLine(line);
            if (rest.length > MAX_LINE)
                this.end();
        },
        end() {
            if (rest !== '')
                onLine(rest);
            rest = '';
        }
    };
}
/** Signal a whole group; one that is gone already is what we want. */
function signalGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/evidence/test-command.ts

/**
 * Run the team's test command, when there is one, with pytest-args in PYTEST_ADDOPTS. Its exit status is not a
 * verdict: the reports it writes are the evidence. Reports older
 * than its start are not.
 */
async function runTestCommand(world) {
    const { settings, log, root, env, signal } = world;
    const command = settings.values['test-command'];
    if (command === undefined)
        return { warnings: [], startedAt: undefined };
    return log.group('Tests', async () => {
        const startedAt = Date.now();
        const result = await runCommand(command, {
            cwd: root,
            env: { ...asOtherStepsSee(env), PYTEST_ADDOPTS: settings.values['pytest-args'] },
            timeoutSec: settings.values['pytest-timeout'],
            signal,
            onOutput: (text) => log.info(text.trimEnd())
        });
        const limit = settings.values['pytest-timeout'];
        const problem = result.timedOut
            ? `test-command ran longer than ${limit} s and was stopped; raise pytest-timeout`
            : result.exitCode === 0
                ? undefined
                : `test-command ended with ${result.signal ?? `exit status ${result.exitCode}`}`;
        return { warnings: problem === undefined ? [] : [problem], startedAt };
    });
}
/** Without what the runner gives to actions only: a `run:` step of the workflow sees none of it. */
function asOtherStepsSee(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT|ACTIONS|STATE)_/.test(name)));
}

// EXTERNAL MODULE: ./src/evidence/tests.ts
var evidence_tests = __webpack_require__(38656);
// EXTERNAL MODULE: ./src/gates/thresholds.ts + 1 modules
var thresholds = __webpack_require__(87464);
// EXTERNAL MODULE: ./src/keep.ts + 2 modules
var keep = __webpack_require__(51006);
;// CONCATENATED MODULE: ./src/pipeline.ts








/**
 * The run, as a table of contents: measure everything, judge, keep every report. Publishing and the exit status come
 * after it and change nothing in it. A cancelled run skips what is left to measure and still keeps its report.
 * @param legs where the results of several jobs are merged
 * @throws GateError `setting` before anything was measured or written
 */
async function runPipeline(world, legs) {
    (0,thresholds/* gateRequest */.t)(world.settings); // a bad setting ends the run here
    const { log } = world;
    const { warnings, startedAt } = await runTestCommand(world);
    const datasets = await step(world, 'Dataset contracts', () => (0,evidence_datasets/* gatherDatasets */.$s)(world));
    const coverage = await step(world, 'Coverage', () => (0,evidence_coverage/* gatherCoverage */.mQ)(world, startedAt));
    const tests = await step(world, 'Test results', () => (0,evidence_tests/* gatherTests */._)(world, startedAt));
    const measured = await log.group('Calibration, information gain, selection', () => (0,assess/* numbers */.nL)(world, tests, true));
    const builds = await step(world, 'Double build', () => (0,evidence_builds/* buildTwice */.PD)(world));
    const facts = { datasets, coverage, tests, ...measured, builds, ...(legs !== undefined && { legs }) };
    const assessment = (0,assess/* assess */.no)(world, facts, warnings);
    const kept = await log.group('Reports and evidence pack', () => (0,keep/* keepEvidence */.N)(world, assessment));
    return { assessment, kept };
}
/** One measurement under its heading; not begun any more once the run is cancelled. */
async function step(world, title, measure) {
    if (world.signal.aborted)
        return { state: 'absent', looked_for: 'nothing: the run was cancelled', configured: false };
    return world.log.group(title, measure);
}


/***/ })

};
