export const id = 6463;
export const ids = [6463,5007];
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

/***/ 80838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ findBash),
/* harmony export */   Qc: () => (/* binding */ endMarked),
/* harmony export */   e0: () => (/* binding */ newMark),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   oi: () => (/* binding */ markLine)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97268);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9927);






/** Processes end within this many looks, or the system does not let us end them. */
const ROUNDS = 50;
const PAUSE_MS = 20;
/** Above every mark that time can give, and below 2^63. */
const HIGHEST_MARK = 9000000000000000000n;
/**
 * A number for RLIMIT_LOCKS, which Linux has kept and ignored since 2.4.25 (getrlimit(2)): children inherit it through
 * fork, exec and setsid. It falls with time, so that a command inside of a command can still set its own.
 */
function newMark() {
    return { limit: String(HIGHEST_MARK - BigInt(Date.now()) * 1000000n - BigInt((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomInt)(1_000_000))) };
}
/** `bash` knows `ulimit -x`, other shells do not; without it the mark is left out. */
function findBash() {
    return ['/bin/bash', '/usr/bin/bash', '/usr/local/bin/bash', '/opt/homebrew/bin/bash'].find((p) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(p));
}
/** A line of bash that marks the shell and everything that it starts; where that is refused it does nothing. */
function markLine(mark) {
    return `ulimit -x ${mark.limit} 2>/dev/null || :`;
}
const UNSEEN = ['ENOENT', 'ESRCH', 'EACCES', 'EPERM', 'EINVAL', 'ENAMETOOLONG'];
/** A file of /proc, or null where the process has gone, belongs to somebody else, or stands deeper than a path may be long. */
function peek(read) {
    try {
        return read();
    }
    catch (error) {
        if (UNSEEN.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) ?? ''))
            return null;
        throw error;
    }
}
/** True for a process that bears the mark, stands in `dir` or was started with it in its environment. */
function belongsOnLinux(pid, mark, dir) {
    const state = peek(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    // A zombie is dead already; only its parent can take it away.
    if (state === null || /\) [ZX] /.test(state.slice(state.lastIndexOf(')'))))
        return false;
    const limits = peek(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/limits`, 'latin1'));
    if (limits?.includes(` ${mark.limit} `) === true)
        return true;
    if (dir === undefined)
        return false;
    const cwd = peek(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)(`/proc/${pid}/cwd`));
    if (cwd !== null && (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(dir, cwd.replace(/ \(deleted\)$/, '')))
        return true;
    const environ = peek(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/environ`));
    return environ?.includes(`=${dir}/`) ?? false;
}
function processesOf(mark, dir) {
    if (process.platform === 'linux') {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number)
            .filter((pid) => pid !== process.pid && pid !== process.ppid && belongsOnLinux(pid, mark, dir));
    }
    if (dir === undefined)
        return [];
    // macOS: `-E` adds the environment of one's own processes.
    const listing = peek(() => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-axwwE', '-o', 'pid=,command='], { encoding: 'utf8', maxBuffer: 1 << 28 }));
    return (listing ?? '')
        .split('\n')
        .filter((line) => line.includes(`=${dir}/`))
        .map((line) => Number.parseInt(line, 10))
        .filter((pid) => Number.isInteger(pid) && pid !== process.pid && pid !== process.ppid);
}
/** Kill what is there now, without waiting for its end: for the moment in which we exit ourselves. */
function killMarked(mark, dir) {
    const alive = processesOf(mark, dir);
    for (const pid of alive)
        peek(() => process.kill(pid, 'SIGKILL'));
    return alive;
}
/**
 * End what a command left running: a daemon that made a session of its own is no longer in the command's process group.
 * @param dir where HOME and TMPDIR of the command lie: what stands there or was started with it is ended too. On macOS,
 * which has no such limit, it is all that there is to go by.
 * @returns how many processes were ended.
 */
async function endMarked(mark, dir) {
    const ended = new Set();
    for (let round = 0; round < ROUNDS; round++) {
        const alive = killMarked(mark, dir);
        if (alive.length === 0)
            break;
        for (const pid of alive)
            ended.add(pid);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(PAUSE_MS);
    }
    return ended.size;
}


/***/ }),

/***/ 74263:
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
// EXTERNAL MODULE: ./src/legs/complete.ts
var complete = __webpack_require__(72326);
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
// EXTERNAL MODULE: ./src/lib/safe-name.ts
var safe_name = __webpack_require__(10244);
// EXTERNAL MODULE: ./src/legs/kinds.ts
var kinds = __webpack_require__(24082);
// EXTERNAL MODULE: ./src/legs/own-verdicts.ts
var own_verdicts = __webpack_require__(59496);
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
    const { extract, requireValid } = await Promise.all(/* import() */[__webpack_require__.e(8424), __webpack_require__.e(5875)]).then(__webpack_require__.bind(__webpack_require__, 15875));
    const manifest = await requireValid(pack);
    const { files } = manifest;
    const candidates = files.map((file) => file.path).filter(legs_verdicts/* isVerdicts */.x);
    const refuse = (what) => new errors/* GateError */.ue('evidence', what, { remedy: 'make the pack with this version', place: { file: pack } });
    if (candidates.length === 0)
        throw refuse(`${external_node_path_default().basename(pack)} holds no ${legs_verdicts.VERDICTS_FILE}`);
    (0,own_verdicts/* requireFew */.I)(candidates, refuse);
    await extract(pack, target, (name) => candidates.includes(name));
    const { name: own, verdicts } = (0,own_verdicts/* ownVerdicts */.L)(candidates, (name) => (0,legs_verdicts/* readVerdicts */.H)(external_node_path_default().join(target, name), `${shown}/${name}`), refuse);
    const { evidenceOf } = await __webpack_require__.e(/* import() */ 5230).then(__webpack_require__.bind(__webpack_require__, 15230));
    const wanted = evidenceOf(verdicts, await settingsOf(target, verdicts));
    await extract(pack, target, (name) => wanted(name) && !candidates.includes(name));
    for (const name of candidates)
        if (name !== own && !wanted(name))
            (0,external_node_fs_.rmSync)(external_node_path_default().join(target, name));
    const taken = present(verdicts, target, shown);
    await requireJudged(external_node_path_default().basename(pack), target, verdicts, manifest);
    return { ...taken, notIncluded: byDigest(manifest).filter(wanted) };
}
async function settingsOf(target, verdicts) {
    return (await __webpack_require__.e(/* import() */ 9818).then(__webpack_require__.bind(__webpack_require__, 79818))).settingsOf(target, verdicts);
}
/**
 * What a leg says of itself must follow from what it has found, as `verify` would have it: the merge rests on both.
 * @throws GateError `evidence` with the words of `verify`
 */
async function requireJudged(name, target, verdicts, known) {
    const { replayCopy } = await Promise.all(/* import() */[__webpack_require__.e(8424), __webpack_require__.e(8982)]).then(__webpack_require__.bind(__webpack_require__, 58982));
    const wrong = (await replayCopy(target, verdicts, known)).filter(({ ok }) => !ok);
    if (wrong.length === 0)
        return;
    throw new errors/* GateError */.ue('evidence', `${name} is not valid: ${wrong.map((found) => `${found.name}: ${found.detail}`).join('; ')}`, {
        remedy: 'download the evidence pack of the job again; where `verify` says the same of it, run the job again',
        place: { file: name }
    });
}
/** The evidence of a directory in which a job ran, or into which its pack was unpacked. */
async function takeDirectory(from, verdictsName, target, shown) {
    const verdicts = (0,legs_verdicts/* readVerdicts */.H)((0,paths/* resolveInside */.LI)(from, verdictsName), `${shown}/${verdictsName}`);
    const { evidenceBeside, evidenceOf } = await __webpack_require__.e(/* import() */ 5230).then(__webpack_require__.bind(__webpack_require__, 15230));
    const inputs = new Set([verdictsName, ...filesOf(verdicts)]);
    const settings = await settingsOf(from, verdicts);
    const beside = evidenceBeside(from, verdicts, settings);
    const notIncluded = [];
    let bytes = 0;
    for (const file of new Set([...inputs, ...beside])) {
        const full = (0,paths/* resolveInside */.LI)(from, file, 'file of a leg');
        const stat = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
        if (stat === undefined)
            continue; // told by present()
        if (!stat.isFile() && !inputs.has(file)) {
            // As in a pack: no link is followed.
            notIncluded.push(file);
            continue;
        }
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
    const manifest = await checkManifest(from, target);
    const wanted = evidenceOf(verdicts, settings);
    notIncluded.push(...byDigest(manifest).filter((name) => wanted(name) && !(0,external_node_fs_.existsSync)(external_node_path_default().join(target, name))));
    const taken = present(verdicts, target, shown);
    const known = manifest ?? { git_sha: verdicts.run.git_sha };
    const not_included = notIncluded.map((name) => ({ path: name }));
    await requireJudged(external_node_path_default().basename(from), target, verdicts, { ...known, not_included });
    return { ...taken, notIncluded };
}
/** What a pack knew by its digest only. */
function byDigest(manifest) {
    return (manifest?.not_included ?? [])
        .map((file) => file.path)
        .filter((name) => (0,safe_name/* unsafeName */.g)(name) === undefined);
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
    const [out] = Object.entries(verdicts.left_out ?? {}).filter(([kind]) => kind !== 'changed-lines');
    if (out !== undefined) {
        throw new errors/* GateError */.ue('evidence', `${shown} has not all of its ${out[0]}: ${out[1]}`, {
            remedy: 'rename what cannot be in a pack, and run the job again',
            place: { file: shown }
        });
    }
    for (const kind of kinds/* INPUT_KINDS */.n) {
        const named = verdicts.inputs[kind];
        if (named === undefined)
            continue;
        const absent = named.find((file) => !(0,external_node_fs_.existsSync)(external_node_path_default().join(target, file)));
        if (absent !== undefined) {
            throw new errors/* GateError */.ue('evidence', `${shown} has no ${absent}, on which its verdicts rest`, {
                remedy: 'upload the whole evidence pack of the job; links and files above pack-max-file-mb are not in it, so let the job write plain, smaller files',
                place: { file: shown }
            });
        }
        files[kind] = named.map((file) => `${shown}/${file}`);
    }
    return { files, verdicts };
}
/**
 * Where an unpacked pack brings its manifest, what was taken must be what it lists.
 * @returns the manifest, where there is one
 */
async function checkManifest(from, target) {
    const [{ MANIFEST_NAME }, { parseManifest }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 51245)),
        __webpack_require__.e(/* import() */ 9472).then(__webpack_require__.bind(__webpack_require__, 59472))
    ]);
    const manifest = external_node_path_default().join(from, MANIFEST_NAME);
    if (!(0,external_node_fs_.existsSync)(manifest))
        return undefined;
    const read = parseManifest((0,files/* readBytes */.io)(manifest, MANIFEST_NAME));
    for (const { path: name, sha256 } of read.files) {
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
    return read;
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







/** Artifacts lie one or two directories deep; what lies deeper than this was not put there by a download. */
const MAX_DEPTH = 6;
const MAX_LEGS = 1_000;
const PACK = /\.(zip|tar\.gz)$/;
/** As we name them, on disk and as artifacts. */
const OUR_PACK = /^provenance[_-]pack.*\.(zip|tar\.gz)$/;
/** Single results that are merged without a whole run beside them, by the directory that they are written to. */
const BARE = { datasets: /^shard-\d+-of-\d+\.json$/, builds: /^single-.+\.json$/ };
/**
 * Bring the results of several jobs below the evidence directory of this one, where they are read and packed like its own.
 * @param places absolute paths of files and directories
 * @throws GateError `evidence` for a damaged result, and where no place holds one; `usage` for results that lie where the
 * copies go
 */
async function collectLegs(root, evidenceDir, places) {
    const missing = [];
    const found = places.flatMap((place) => {
        const there = (0,external_node_fs_.existsSync)(place);
        const results = there ? search(place, external_node_path_default().basename(place), evidenceDir, MAX_DEPTH) : [];
        if (results.length === 0)
            missing.push(`${external_node_path_default().basename(place)} ${there ? 'holds no result of a run' : 'does not exist'}`);
        return results;
    });
    if (found.length === 0) {
        throw new errors/* GateError */.ue('evidence', missing.join('; '), {
            remedy: 'name the directories that hold the downloaded packs, one for each job'
        });
    }
    if (found.length > MAX_LEGS) {
        throw new errors/* GateError */.ue('limit', `${found.length} results; at most ${MAX_LEGS} are merged`, {
            remedy: 'merge fewer'
        });
    }
    const into = (0,paths/* resolveInside */.LI)(root, `${evidenceDir}/legs`, 'evidence-dir');
    refuseOwn(into, found);
    (0,external_node_fs_.rmSync)(into, { recursive: true, force: true });
    const taken = new Set();
    const legs = [];
    for (const one of named(found)) {
        const target = external_node_path_default().join(into, unique((0,slug/* slug */.y)(one.name), taken));
        const shown = (0,paths/* relativeTo */.Mf)(root, target);
        legs.push({ name: one.name, dir: shown, ...(await take(one, target, shown)) });
    }
    return { legs, missing };
}
/** What an earlier merge has copied is about to be removed, by whatever way it was named. */
function refuseOwn(into, found) {
    if (!(0,external_node_fs_.existsSync)(into))
        return;
    const real = (0,external_node_fs_.realpathSync)(into);
    const own = found.find(({ at }) => (0,paths/* isInside */.FK)(real, (0,external_node_fs_.realpathSync)(at)));
    if (own === undefined)
        return;
    throw new errors/* GateError */.ue('usage', `${own.name} lies where this merge keeps its own copies`, {
        remedy: 'download the results to another directory',
        place: { file: own.at }
    });
}
/** Several directories called `packs` are told apart by the ones above them. */
function named(found) {
    return found.map((one) => {
        const alike = found.filter(({ name }) => name === one.name);
        return alike.length < 2 ? one : { ...one, name: `${external_node_path_default().basename(external_node_path_default().dirname(one.at))}/${one.name}` };
    });
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
/** Results at a place or below it, in the order of their names. @throws GateError where it cannot be told what is one */
function search(place, name, evidenceDir, depth) {
    const stat = (0,external_node_fs_.lstatSync)(place);
    if (stat.isFile())
        return PACK.test(place) ? [{ name, at: place, kind: 'pack' }] : [];
    if (!stat.isDirectory())
        return [];
    const entries = (0,external_node_fs_.readdirSync)(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    const directories = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    const own = ownVerdicts(place, evidenceDir, directories);
    if (own !== undefined) {
        const other = entries.find((entry) => entry.isFile() && OUR_PACK.test(entry.name))?.name ??
            directories.find((dir) => dir !== own.split('/')[0] && holdsResult(external_node_path_default().join(place, dir)));
        if (other === undefined)
            return [{ name, at: place, kind: 'directory', verdicts: own }];
        throw new errors/* GateError */.ue('evidence', `${name} holds a result of its own, and another one in ${other}`, {
            remedy: 'give each result a directory of its own, or name them one by one',
            place: { file: place }
        });
    }
    const packs = entries.filter((entry) => entry.isFile() && PACK.test(entry.name));
    if (depth === 0 && directories.length > 0) {
        throw new errors/* GateError */.ue('limit', `${name} lies ${MAX_DEPTH} directories deep and goes on`, {
            remedy: 'name the directories that hold the results',
            place: { file: place }
        });
    }
    return [
        ...packs.map((pack) => ({
            name: packs.length === 1 ? name : pack.name,
            at: external_node_path_default().join(place, pack.name),
            kind: 'pack'
        })),
        ...bareResults(place, evidenceDir),
        ...directories
            .filter((dir) => !(dir in BARE) && dir !== evidenceDir)
            .flatMap((dir) => search(external_node_path_default().join(place, dir), dir, evidenceDir, depth - 1))
    ];
}
/**
 * The verdicts of the job that ran in a directory: they lie in its evidence directory, whose name they hold themselves.
 * So a directory of artifacts is not taken for a job because one of them is called `evidence`.
 */
function ownVerdicts(place, evidenceDir, directories) {
    const candidates = new Set([evidenceDir, ...directories, '.']);
    for (const dir of candidates) {
        const file = external_node_path_default().posix.join(dir, legs_verdicts.VERDICTS_FILE);
        if (!(0,external_node_fs_.existsSync)(external_node_path_default().join(place, file)))
            continue;
        const { settings } = (0,legs_verdicts/* readVerdicts */.H)(external_node_path_default().join(place, file), file);
        const said = settings.find(({ name }) => name === 'evidence-dir')?.value ?? evidenceDir;
        if (external_node_path_default().posix.normalize(said) === external_node_path_default().posix.normalize(dir))
            return file;
    }
    return undefined;
}
/** Whether there is a result in a directory beside the one of the job that ran here: not looked for in its depths. */
function holdsResult(dir) {
    return (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true }).some((entry) => entry.name === legs_verdicts.VERDICTS_FILE ||
        (entry.isFile() && OUR_PACK.test(entry.name)) ||
        (entry.isDirectory() && (0,external_node_fs_.existsSync)(external_node_path_default().join(dir, entry.name, legs_verdicts.VERDICTS_FILE))));
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

;// CONCATENATED MODULE: ./src/merge/run.ts





/** Outside of a checkout the legs know the commit; they are all of one. */
function ofLegs(run, legs) {
    const known = legs.find(({ verdicts }) => verdicts !== undefined)?.verdicts?.run;
    if (known === undefined || run.git_sha !== 'unknown')
        return run;
    const { git_sha, head_sha, git_branch } = known;
    return {
        ...run,
        git_sha,
        head_sha: head_sha ?? git_sha,
        git_branch: run.git_branch === 'unknown' ? git_branch : run.git_branch
    };
}
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
    const expected = settings.values.legs ?? [];
    (0,complete/* checkExpected */.vi)(expected);
    const { legs, replaced, missing } = await log.group('Results of the jobs', async () => {
        const evidenceDir = settings.values['evidence-dir'];
        const collected = await collectLegs(root, evidenceDir, places.map((place) => external_node_path_default().resolve(root, place)));
        (0,complete/* requireOneRun */.dw)(collected.legs, world.run);
        const latest = (0,complete/* latestAttempts */.qW)(collected.legs);
        for (const { name, verdicts } of latest.legs)
            log.info(`${name}: ${verdicts?.result ?? 'a single result'}`);
        return { ...latest, missing: collected.missing };
    });
    return (0,pipeline/* runPipeline */.a)({ ...world, run: ofLegs(world.run, legs), legs }, (0,complete/* legFacts */.kK)(legs, { expected, absent: missing, replaced }));
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
    'failed-gates': 'Names of the failed gates, separated by commas; within a name `%25` stands for `%` and `%2C` for a comma.',
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
            .map((g) => inList(g.name))
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
/** A glob in the name of a gate (`coverage:src/{a,b}/**`) may hold commas: percent-encoded as in RFC 3986. */
function inList(name) {
    return name.replaceAll('%', '%25').replaceAll(',', '%2C');
}


/***/ }),

/***/ 41953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./src/assess.ts + 2 modules
var assess = __webpack_require__(32984);
// EXTERNAL MODULE: ./src/evidence/builds.ts
var evidence_builds = __webpack_require__(20572);
// EXTERNAL MODULE: ./src/evidence/baseline.ts + 1 modules
var baseline = __webpack_require__(46222);
// EXTERNAL MODULE: ./src/evidence/coverage.ts
var evidence_coverage = __webpack_require__(20111);
// EXTERNAL MODULE: ./src/evidence/datasets.ts
var evidence_datasets = __webpack_require__(54220);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/lib/process-mark.ts
var process_mark = __webpack_require__(80838);
;// CONCATENATED MODULE: ./src/lib/run-command.ts



/** Time between SIGTERM and SIGKILL for a command that does not stop. */
const GRACE_MS = 2_000;
/** Output that is still in the pipes when the command has ended is waited for so long. */
const DRAIN_MS = 250;
/**
 * Run a shell command in a process group of its own, so that a time limit or a cancel stops its children too; on Linux
 * nothing that it started is left running, not even a daemon.
 * @param options.onOutput each line of both streams
 */
function runCommand(command, options) {
    return new Promise((resolve, reject) => {
        const mark = (0,process_mark/* newMark */.e0)();
        const child = (0,external_node_child_process_.spawn)('bash', ['-c', `${(0,process_mark/* markLine */.oi)(mark)}; exec bash -c "$1"`, 'bash', command], {
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
        const onExit = () => {
            signalGroup(child.pid, 'SIGKILL');
            (0,process_mark/* killMarked */.fR)(mark);
        };
        process.once('exit', onExit);
        const finish = () => {
            for (const lines of streams)
                lines.end();
            clearTimeout(timer);
            clearTimeout(kill);
            options.signal.removeEventListener('abort', stop);
            process.removeListener('exit', onExit);
        };
        child.on('error', (error) => {
            finish();
            reject(error);
        });
        // A pipe may hold the last lines still, or be held open by what nobody could end.
        const closed = new Promise((done) => child.once('close', () => done()));
        // `exit`, not `close`: a daemon that keeps the pipes open must not hold the run.
        child.on('exit', (exitCode, signal) => {
            clearTimeout(timer);
            signalGroup(child.pid, 'SIGKILL');
            // What has left the group, as daemons do, bears the mark still.
            (0,process_mark/* endMarked */.Qc)(mark)
                .then(() => Promise.race([closed, (0,promises_.setTimeout)(DRAIN_MS)]))
                .then(() => {
                child.stdout.destroy();
                child.stderr.destroy();
                finish();
                resolve({ exitCode, signal, timedOut });
            })
                .catch(reject);
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

/** A shell's own: the command was found and could not be run, or was not found. */
const NOT_RUN = new Set([126, 127]);
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
        if (problem === undefined)
            return { warnings: [], startedAt };
        // Failing tests end with a status, and their reports are evidence; this is something else.
        const cut = result.timedOut || result.signal !== null || NOT_RUN.has(result.exitCode ?? 0);
        if (!cut || signal.aborted)
            return { warnings: [problem], startedAt };
        const remedy = 'mend test-command; reports of a run that was cut off are not evidence';
        return {
            warnings: [problem],
            startedAt,
            broken: { state: 'unreadable', source: 'test-command', reason: problem, remedy, configured: true }
        };
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
// EXTERNAL MODULE: ./src/keep.ts + 1 modules
var keep = __webpack_require__(32158);
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
    const { warnings, startedAt, broken } = await runTestCommand(world);
    const datasets = await step(world, 'Dataset contracts', () => (0,evidence_datasets/* gatherDatasets */.$s)(world));
    const coverage = await step(world, 'Coverage', () => broken === undefined ? (0,evidence_coverage/* gatherCoverage */.mQ)(world, startedAt) : Promise.resolve(broken));
    const tests = await step(world, 'Test results', () => broken === undefined ? (0,evidence_tests/* gatherTests */._)(world, startedAt) : Promise.resolve(broken));
    const measured = await log.group('Calibration, information gain, selection', () => (0,assess/* numbers */.nL)(world, { coverage, tests }, true));
    const builds = await step(world, 'Double build', () => (0,evidence_builds/* buildTwice */.PD)(world));
    const facts = { datasets, coverage, tests, ...measured, builds, ...(legs !== undefined && { legs }) };
    const judged = (0,assess/* assess */.no)(world, facts, warnings);
    const past = (0,baseline/* gatherPast */.gu)(world); // before this run's own record joins them
    const gone = judged.result === 'cancelled' ? [] : (0,baseline/* vanished */.Jv)(past, judged.gates, world.settings);
    const assessment = { ...judged, warnings: [...judged.warnings, ...gone] };
    const kept = await log.group('Reports and evidence pack', () => (0,keep/* keepEvidence */.N)(world, assessment, past));
    return { assessment, kept, past };
}
/** One measurement under its heading; not begun any more once the run is cancelled. */
async function step(world, title, measure) {
    if (world.signal.aborted)
        return { state: 'absent', looked_for: 'nothing: the run was cancelled', configured: false };
    return world.log.group(title, measure);
}


/***/ })

};
