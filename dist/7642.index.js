export const id = 7642;
export const ids = [7642,5007];
export const modules = {

/***/ 72326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dw: () => (/* binding */ requireOneRun),
/* harmony export */   kK: () => (/* binding */ legFacts),
/* harmony export */   qW: () => (/* binding */ latestAttempts),
/* harmony export */   vi: () => (/* binding */ checkExpected)
/* harmony export */ });
/* unused harmony export missingLegs */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_glob_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47109);



/**
 * The legs that count: of several attempts of one leg the latest, since a job that was run again leaves the results of
 * its first attempt beside the new ones.
 * @throws GateError `evidence` where two results claim to be the same attempt of the same leg
 */
function latestAttempts(legs) {
    const chosen = new Map();
    const replaced = [];
    const alone = [];
    for (const leg of legs) {
        const key = keyOf(leg);
        if (key === undefined) {
            for (const other of alone)
                requireDifferent(other, leg);
            alone.push(leg);
            continue;
        }
        const other = chosen.get(key);
        if (other === undefined) {
            chosen.set(key, leg);
            continue;
        }
        const [mine, theirs] = [leg.verdicts?.run.run_attempt ?? 0, other.verdicts?.run.run_attempt ?? 0];
        if (mine === theirs) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${other.name} and ${leg.name} are both attempt ${mine} of the same leg`, { remedy: 'download each result once, each to a directory of its own' });
        }
        replaced.push(mine > theirs ? other.name : leg.name);
        if (mine > theirs)
            chosen.set(key, leg);
    }
    return { legs: [...chosen.values(), ...alone], replaced };
}
/**
 * Results that know no place in a matrix are legs of their own, unless they cannot be: one that is there twice would be compared
 * with itself, and of two attempts only one counts.
 * @throws GateError `evidence` naming the two
 */
function requireDifferent(one, other) {
    if (one.verdicts === undefined || other.verdicts === undefined)
        return;
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one.verdicts, other.verdicts))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${one.name} and ${other.name} are the same result`, {
            remedy: 'download each result once, each to a directory of its own'
        });
    const { job, run_attempt } = one.verdicts.run;
    if (other.verdicts.run.job === job && other.verdicts.run.run_attempt !== run_attempt)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${one.name} and ${other.name} are two attempts of job ${job}, and do not say of which leg`, { remedy: 'leave the older one out, or set matrix-leg (`0/1` for a job without a matrix) in the job' });
}
/** Job and place in its matrix; undefined for a result that knows neither, which is a leg of its own. */
function keyOf({ verdicts }) {
    if (verdicts === undefined || verdicts.leg === null)
        return undefined;
    return JSON.stringify([verdicts.run.job, verdicts.leg.index]);
}
/**
 * Every leg of one run, of one commit, which are those of the merge too.
 * @param here the run that merges; what it does not know (`unknown`, `local`) is not compared
 * @throws GateError `evidence` naming two that are not
 */
function requireOneRun(legs, here) {
    const known = legs.flatMap(({ name, verdicts }) => verdicts === undefined ? [] : [{ name, of: verdicts.run }]);
    const [first, ...rest] = known;
    if (first === undefined)
        return;
    const merging = {
        name: 'this run',
        of: {
            git_sha: here.git_sha === 'unknown' ? first.of.git_sha : here.git_sha,
            ci_run_id: here.ci_run_id === 'local' ? first.of.ci_run_id : here.ci_run_id
        }
    };
    const { git_sha, ci_run_id } = first.of;
    for (const { name, of } of [...rest, merging]) {
        if (of.git_sha === git_sha && of.ci_run_id === ci_run_id)
            continue;
        const [what, mine, theirs] = of.git_sha === git_sha ? ['runs', ci_run_id, of.ci_run_id] : ['commits', git_sha, of.git_sha];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${first.name} and ${name} are of two ${what}: ${mine.slice(0, 40)} and ${theirs.slice(0, 40)}`, { remedy: 'merge the results of one run only' });
    }
}
/**
 * What should be there and is not, one sentence each.
 * @param expected from the settings: a count, and names or globs of legs or jobs
 */
function missingLegs(legs, expected) {
    return [...unmetExpectations(legs, expected), ...gapsInMatrices(legs), ...unusable(legs)];
}
/** The results that are there and do not count, one sentence each. */
function unusable(legs) {
    return legs.flatMap(({ name, verdicts }) => {
        if (verdicts?.result === 'cancelled')
            return [`${name} was cancelled before it had measured everything`];
        return verdicts?.result === 'incomplete' && !hasEvidence(verdicts)
            ? [`${name} found no evidence at all`]
            : [];
    });
}
function hasEvidence({ inputs }) {
    return Object.values(inputs).some((files) => files.length > 0);
}
/** The gates that failed in a leg. A merge judges what was measured again; what was not measured it cannot. */
function failedInLegs(legs) {
    return legs.flatMap(({ name, verdicts }) => (verdicts?.gates ?? [])
        .filter(({ verdict }) => verdict === 'fail')
        .map((gate) => ({ leg: name, gate: gate.name, measured: gate.value !== null })));
}
/** @throws GateError `setting` for a name that any leg would do for, or a count that is none */
function checkExpected(expected) {
    const bad = expected.find((item) => /^!|^[*?/]*$|^0+$|^0\d+$|^\d{5,}$/.test(item));
    if (bad === undefined)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('setting', `legs: ${JSON.stringify(bad.slice(0, 100))} asks for no leg in particular`, {
        remedy: 'give the names of jobs or of their results, globs of them, or a number',
        place: { setting: 'legs' }
    });
}
/**
 * What a merge rests on.
 * @param expected from the settings; @param absent places without a result; @param replaced results of earlier attempts
 */
function legFacts(legs, { expected, absent, replaced }) {
    return {
        legs: legs.map(({ name, verdicts }) => ({
            name,
            job: verdicts?.run.job ?? null,
            result: verdicts?.result ?? null
        })),
        missing: [...absent, ...missingLegs(legs, expected)],
        absent: [...absent],
        unusable: unusable(legs).length,
        failed: failedInLegs(legs),
        replaced: [...replaced]
    };
}
function unmetExpectations(legs, expected) {
    return expected.flatMap((item) => {
        if (/^\d{1,4}$/.test(item)) {
            return legs.length >= Number(item) ? [] : [`${legs.length} of ${item} legs are there`];
        }
        const matches = (0,_lib_glob_match_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .f)(item, { dot: true, nonegate: true });
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


/***/ }),

/***/ 59496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ requireFew),
/* harmony export */   L: () => (/* binding */ ownVerdicts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25007);



const MAX_CANDIDATES = 20;
/**
 * The verdicts of the run that a pack is of: they lie in the evidence directory that they name themselves. A repository may hold
 * files of that name, too; two that both say so would let one be judged and the other be read.
 * @param candidates names in the pack that `isVerdicts` finds; at least one
 * @param read one of them, or throws GateError
 * @param refuse the error for what is wrong with the pack
 * @throws GateError where none, or more than one, is the run's own
 */
function ownVerdicts(candidates, read, refuse) {
    requireFew(candidates, refuse);
    const own = [];
    let unreadable;
    for (const name of candidates) {
        try {
            const verdicts = read(name);
            if (liesWhereItSays(name, verdicts))
                own.push({ name, verdicts });
        }
        catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue))
                throw error;
            unreadable ??= error;
        }
    }
    const [found, other] = own;
    if (found === undefined)
        throw unreadable ?? refuse(`${candidates[0] ?? ''} does not lie in the evidence directory that it names`);
    if (other !== undefined)
        throw refuse(`${found.name} and ${other.name} both claim to be the verdicts of this run`);
    return found;
}
/** Before any of them is unpacked. @throws GateError */
function requireFew(candidates, refuse) {
    if (candidates.length > MAX_CANDIDATES)
        throw refuse(`the pack holds ${candidates.length} files called ${_verdicts_js__WEBPACK_IMPORTED_MODULE_2__.VERDICTS_FILE}`);
}
function liesWhereItSays(name, { settings }) {
    const said = settings.find((row) => row.name === 'evidence-dir')?.value ?? 'evidence';
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(said, _verdicts_js__WEBPACK_IMPORTED_MODULE_2__.VERDICTS_FILE) === name;
}


/***/ }),

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

/***/ 77660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ matrixSlug),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Long enough to be read, short enough that three of them stay below the 255 bytes of a file name. */
const MAX_PART = 60;
/**
 * A text as a part of a file name: letters, digits, dot, underscore and dash. What had to be changed or cut gets a
 * short hash of the original, so that two texts never become one name.
 */
function slug(text) {
    const plain = text
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '')
        .slice(0, MAX_PART);
    if (plain === text)
        return plain;
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.toWellFormed()).digest('hex').slice(0, 8);
    return plain === '' ? mark : `${plain}-${mark}`;
}
/** The values of `toJSON(matrix)`, as one slug; '' for null, no JSON and an empty matrix. */
function matrixSlug(json) {
    if (json === undefined || json.length > 65536)
        return '';
    let matrix;
    try {
        matrix = JSON.parse(json);
    }
    catch {
        return ''; // an older runner, or a workflow that passes something else: the name is then made unique on conflict
    }
    if (typeof matrix !== 'object' || matrix === null)
        return '';
    const values = Object.values(matrix).map((v) => typeof v === 'object' ? JSON.stringify(v) : String(v));
    return values.length === 0 ? '' : slug(values.join('-'));
}


/***/ }),

/***/ 45375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* reexport */ zod_parts_namespaceObject)
});

// NAMESPACE OBJECT: ./src/lib/zod-parts.ts
var zod_parts_namespaceObject = {};
__webpack_require__.r(zod_parts_namespaceObject);
__webpack_require__.d(zod_parts_namespaceObject, {
  array: () => (schemas/* array */.YOg),
  bigint: () => (schemas/* bigint */.oad),
  boolean: () => (schemas/* boolean */.zMY),
  config: () => (core/* config */.$W),
  "enum": () => (schemas/* enum */.k5n),
  int: () => (schemas/* int */.Whr),
  literal: () => (schemas/* literal */.euz),
  looseObject: () => (schemas/* looseObject */._H3),
  "null": () => (schemas/* null */.chJ),
  number: () => (schemas/* number */.aig),
  object: () => (schemas/* object */.Ikc),
  partialRecord: () => (schemas/* partialRecord */.jgl),
  record: () => (schemas/* record */.g1P),
  set: () => (schemas/* set */.hZp),
  strictObject: () => (schemas/* strictObject */.rej),
  string: () => (schemas/* string */.YjP),
  tuple: () => (schemas/* tuple */.PVZ),
  union: () => (schemas/* union */.KCZ),
  unknown: () => (schemas/* unknown */.L5J)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./src/lib/zod-parts.ts
/** What of zod is used: a bundle of all of it would hold its messages in fifty languages. */


;// CONCATENATED MODULE: ./src/lib/zod.ts

// A schema here is used once or a few times a process: compiling it to code with `new Function` costs more than it
// saves, and keeps out of environments that forbid it.
core/* config */.$W({ jitless: true });



/***/ })

};
