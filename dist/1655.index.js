export const id = 1655;
export const ids = [1655];
export const modules = {

/***/ 11164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LY: () => (/* binding */ NotTested),
  g6: () => (/* binding */ buildOnce),
  Fo: () => (/* binding */ collect)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/builds/tree.ts
var tree = __webpack_require__(50317);
;// CONCATENATED MODULE: ./src/builds/directory-order.ts



/** Renaming is cheap, but not in a tree of this size. */
const MAX_ENTRIES = 20_000;
const isGit = (name) => name.toString('latin1') === '.git';
/** The entries of a directory as the file system lists them; `readdir` of Node.js would sort them. */
function listed(dir) {
    // Documented as allowed but missing in the types: names come as bytes.
    const handle = (0,external_node_fs_.opendirSync)(dir, { encoding: 'buffer' });
    try {
        const found = [];
        for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
            found.push({ name: Buffer.from(entry.name), directory: entry.isDirectory() });
        }
        return found;
    }
    finally {
        handle.closeSync();
    }
}
/**
 * Fill each directory anew in the reverse of its listed order. File systems that list entries in order of creation
 * (XFS, btrfs, tmpfs, mostly APFS) then list them the other way round.
 */
function reverseCreationOrder(root) {
    let entries = 0;
    const visit = (dir) => {
        const inside = listed(dir);
        entries += inside.length;
        if (entries > MAX_ENTRIES)
            return;
        for (const { name, directory } of inside)
            if (directory && !isGit(name))
                visit((0,tree/* joinBytes */.mE)(dir, name));
        const fresh = Buffer.concat([dir, Buffer.from('.reversed')]);
        (0,external_node_fs_.mkdirSync)(fresh);
        (0,external_node_fs_.chmodSync)(fresh, (0,external_node_fs_.statSync)(dir).mode & 0o7777);
        for (const { name } of inside.reverse())
            (0,external_node_fs_.renameSync)((0,tree/* joinBytes */.mE)(dir, name), (0,tree/* joinBytes */.mE)(fresh, name));
        (0,external_node_fs_.rmdirSync)(dir);
        (0,external_node_fs_.renameSync)(fresh, dir);
    };
    visit(Buffer.from(root));
}
/**
 * SHA-256 over all names in the order in which the file system lists them, hex: two copies of the same sources differ in
 * it exactly when some directory lists its entries in another order.
 */
function listingDigest(root) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let entries = 0;
    const visit = (dir) => {
        const inside = listed(dir);
        entries += inside.length;
        if (entries > MAX_ENTRIES)
            return;
        for (const { name } of inside)
            hash.update(name).update('\0');
        hash.update('/');
        const below = inside.filter(({ name, directory }) => directory && !isGit(name));
        for (const { name } of below.sort((a, b) => a.name.compare(b.name)))
            visit((0,tree/* joinBytes */.mE)(dir, name));
    };
    visit(Buffer.from(root));
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./src/builds/disorderfs.ts
var disorderfs = __webpack_require__(31122);
// EXTERNAL MODULE: ./src/builds/outputs.ts
var builds_outputs = __webpack_require__(76399);
// EXTERNAL MODULE: ./src/builds/names.ts
var names = __webpack_require__(93421);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/process-mark.ts
var process_mark = __webpack_require__(80838);
;// CONCATENATED MODULE: ./src/builds/output-tail.ts
/** How much of a build's output is kept: the last lines, each cut to a length that a terminal still shows. */
const KEEP_LINES = 50;
const KEEP_BYTES = 64 * 1024;
const LINE_CHARS = 400;
/** Collects a stream of any length and remembers its end only. */
class OutputTail {
    bytes = Buffer.alloc(0);
    cut = false;
    push(chunk) {
        const joined = Buffer.concat([this.bytes, chunk]);
        if (joined.length > KEEP_BYTES) {
            this.cut = true;
            // A copy, or the whole chunk would stay in memory behind the slice.
            this.bytes = Buffer.from(joined.subarray(joined.length - KEEP_BYTES));
        }
        else
            this.bytes = joined;
    }
    /** At most 50 lines, without colours and other control characters. */
    lines() {
        const text = this.bytes.toString('utf8').replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '');
        const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
        if (this.cut)
            lines.shift();
        return lines
            .slice(-KEEP_LINES)
            .filter((line, _i, all) => line !== '' || all.length > 1)
            .map((line) => line.slice(0, LINE_CHARS).replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''));
    }
}

;// CONCATENATED MODULE: ./src/builds/run-build.ts





/** A build that was told to stop gets this long to tidy up. */
const TERM_GRACE_MS = 2_000;
/** A daemon may hold the output open after the build itself has ended. */
const DRAIN_MS = 250;
/** The shell that GitHub's `run` steps use, where there is one; else POSIX sh, which has no pipefail. */
function shell(bash) {
    return bash === undefined
        ? ['/bin/sh', '-eu', '-c']
        : [bash, '--noprofile', '--norc', '-euo', 'pipefail', '-c'];
}
function killGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) !== 'ESRCH')
            throw error;
    }
}
/**
 * Run one build in a process group of its own and wait for its end, at most `timeoutSec`. Its output is read to the end
 * and forgotten but for the last lines. Whatever happens, nothing that it started is left running.
 */
async function runBuild(call) {
    const started = external_node_perf_hooks_.performance.now();
    const tail = new OutputTail();
    const mask = call.umask.toString(8).padStart(4, '0');
    const mark = (0,process_mark/* newMark */.e0)();
    const bash = (0,process_mark/* findBash */.GO)();
    const marked = bash === undefined ? '' : `${(0,process_mark/* markLine */.oi)(mark)}; `;
    const [program = '/bin/sh', ...args] = [
        ...call.wrapper,
        ...[bash ?? '/bin/sh', '-c', `${marked}umask ${mask} && exec "$@"`, 'sh'],
        ...shell(bash),
        call.command
    ];
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: call.cwd,
        env: call.env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe']
    });
    const pid = child.pid;
    const killNow = () => {
        if (pid !== undefined)
            killGroup(pid, 'SIGKILL');
    };
    const onExit = () => {
        killNow();
        (0,process_mark/* killMarked */.fR)(mark, call.workDir);
    };
    process.once('exit', onExit);
    child.stdout.on('data', (chunk) => tail.push(chunk));
    child.stderr.on('data', (chunk) => tail.push(chunk));
    let stopped = null;
    let hardStop;
    const stop = (why) => {
        if (stopped !== null || pid === undefined)
            return;
        stopped = why;
        killGroup(pid, 'SIGTERM');
        hardStop = setTimeout(() => killGroup(pid, 'SIGKILL'), TERM_GRACE_MS);
    };
    const limit = setTimeout(() => stop('timed_out'), Math.min(call.timeoutSec * 1000, 2 ** 31 - 1));
    const onAbort = () => stop('stopped');
    if (call.signal?.aborted === true)
        onAbort();
    else
        call.signal?.addEventListener('abort', onAbort, { once: true });
    const end = await new Promise((resolve) => {
        child.once('error', (error) => resolve({ code: null, signal: null, error }));
        child.once('exit', (code, signal) => {
            const done = () => {
                child.stdout.destroy();
                child.stderr.destroy();
                resolve({ code, signal });
            };
            const drain = setTimeout(done, DRAIN_MS);
            child.once('close', () => {
                clearTimeout(drain);
                done();
            });
        });
    });
    clearTimeout(limit);
    clearTimeout(hardStop);
    call.signal?.removeEventListener('abort', onAbort);
    const seconds = (external_node_perf_hooks_.performance.now() - started) / 1000;
    killNow();
    const leftovers = await (0,process_mark/* endMarked */.Qc)(mark, call.workDir);
    process.removeListener('exit', onExit);
    const result = (outcome, how) => ({
        outcome,
        how,
        seconds,
        tail: tail.lines(),
        leftovers
    });
    if (end.error !== undefined)
        return result('not_started', end.error.message);
    if (stopped === 'timed_out')
        return result('timed_out', `timed out after ${call.timeoutSec} s`);
    if (stopped === 'stopped')
        return result('stopped', 'stopped');
    if (end.code === 0)
        return result('ok', 'exit 0');
    return result('failed', end.signal === null ? `exit ${end.code}` : `ended by ${end.signal}`);
}

// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/builds/git-source.ts
var git_source = __webpack_require__(12743);
;// CONCATENATED MODULE: ./src/builds/source-copy.ts







/** What a run of ours writes; it is no source. */
const NEVER_SOURCES = ['.git', 'evidence', 'artifact'];
const MAX_DEPTH = 256;
/** The copy of one directory, names as bytes. FIFOs, sockets and devices are no sources and are left out. */
function copyDirectory(from, to, skip, at = '', depth = 0) {
    if (depth > MAX_DEPTH) {
        throw new errors/* GateError */.ue('limit', `${(0,names/* shownName */.H)(from)} is more than ${MAX_DEPTH} directories deep`, {
            remedy: 'build from a narrower directory'
        });
    }
    (0,external_node_fs_.mkdirSync)(to, { recursive: true });
    for (const entry of (0,external_node_fs_.readdirSync)(from, { withFileTypes: true, encoding: 'buffer' })) {
        const name = entry.name;
        const below = at === '' ? (0,names/* shownName */.H)(name) : `${at}/${(0,names/* shownName */.H)(name)}`;
        if (skip(below))
            continue;
        const source = (0,tree/* joinBytes */.mE)(from, name);
        const target = (0,tree/* joinBytes */.mE)(to, name);
        if (entry.isDirectory())
            copyDirectory(source, target, skip, below, depth + 1);
        else if (entry.isSymbolicLink())
            (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(source, { encoding: 'buffer' }), target);
        else if (entry.isFile())
            (0,external_node_fs_.copyFileSync)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
    }
}
/**
 * Give every file and directory the same time, that of a fresh checkout: equal among themselves, so that `make`
 * finds nothing out of date, and other than in the other copy, as in any two checkouts.
 */
function stampTree(dir, seconds) {
    for (const entry of (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true, encoding: 'buffer' })) {
        const child = (0,tree/* joinBytes */.mE)(dir, entry.name);
        if (entry.isDirectory()) {
            if (entry.name.toString() !== '.git')
                stampTree(child, seconds);
        }
        else if (entry.isFile())
            (0,external_node_fs_.utimesSync)(child, seconds, seconds);
    }
    (0,external_node_fs_.utimesSync)(dir, seconds, seconds);
}
/**
 * A clean copy of the sources of `root` at `target`: the files that HEAD tracks, or the directory itself where there
 * is no git (without what earlier runs and builds wrote).
 * @param excluded paths relative to `root` that are outputs or evidence; used only without git.
 * @throws GateError `io`
 */
async function copySources(root, git, target, excluded) {
    try {
        if (git !== null) {
            await (0,git_source/* copyHead */.o)(git, target);
        }
        else {
            const left = new Set([
                ...NEVER_SOURCES,
                ...excluded.map((p) => external_node_path_default().posix.normalize(p).replace(/\/$/, ''))
            ]);
            // "." would leave nothing to build.
            left.delete('.');
            copyDirectory(Buffer.from(root), Buffer.from(target), (below) => left.has(below));
        }
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw (0,files/* ioError */.bD)(error, target, 'check free space and permissions of the temporary directory');
    }
    const cwd = git === null ? target : external_node_path_default().join(target, git.prefix);
    (0,external_node_fs_.lstatSync)(cwd);
    return { cwd };
}

;// CONCATENATED MODULE: ./src/builds/build-once.ts










/** The builds cannot be compared, and why: caught by the double build, which turns it into `not_tested`. */
class NotTested extends Error {
    stopped;
    constructor(message, 
    /** True for a build that was ended because the other one had failed. */
    stopped = false) {
        super(message);
        this.stopped = stopped;
    }
}
function failure(word, what, run) {
    const tail = run.tail.length === 0 ? 'It printed nothing.' : `Its last lines:\n${run.tail.join('\n')}`;
    const how = run.outcome === 'not_started'
        ? `could not start: ${run.how}`
        : run.outcome === 'failed'
            ? `failed: ${run.how}`
            : run.how;
    return new NotTested(`the ${what} of the ${word} build ${how}. ${tail}`, run.outcome === 'stopped');
}
async function copy(job, plan, mtime) {
    for (const dir of [plan.slotDir, plan.home, plan.temp, external_node_path_default().dirname(plan.dir)])
        (0,external_node_fs_.mkdirSync)(dir, { recursive: true });
    const excluded = job.patterns.filter((p) => !p.glob).map((p) => p.base);
    // A temporary directory inside of the sources must not be copied into itself.
    if ((0,paths/* isInside */.FK)(job.root, job.workDir))
        excluded.push((0,paths/* relativeTo */.Mf)(job.root, job.workDir));
    const { cwd } = await copySources(job.root, job.git, plan.dir, excluded);
    if (plan.draft.fileOrder === 'reversed')
        reverseCreationOrder(plan.dir);
    stampTree(Buffer.from(plan.dir), mtime);
    return cwd;
}
async function step(job, plan, word, cwd, what, command) {
    const run = await runBuild({
        command,
        cwd,
        env: plan.env,
        wrapper: plan.draft.wrapper,
        umask: plan.draft.umask,
        timeoutSec: job.timeoutSec,
        workDir: plan.slotDir,
        signal: job.stop.signal
    });
    if (run.leftovers > 0) {
        job.notes.push(`the ${what} of the ${word} build left ${(0,numbers/* counted */.hS)(run.leftovers, 'process', 'processes')} running; ended now`);
    }
    if (run.outcome !== 'ok') {
        job.stop.abort();
        throw failure(word, what, run);
    }
    return run;
}
function collect(job, cwd) {
    return (0,builds_outputs/* collectOutputs */.HR)(cwd, job.patterns, (p) => job.ignore.matches(p));
}
/** What was asked for and is not there, or lies elsewhere, was not compared, however equal the rest is. */
function refuseIncomplete(job, cwd, { node }, word) {
    const absent = (0,builds_outputs/* absentOutputs */._7)(cwd, job.outputs, job.patterns);
    const outside = node.kind === 'symlink';
    if (absent.length === 0 && !outside)
        return;
    job.stop.abort();
    throw new NotTested(outside
        ? `${job.outputs.join(', ')} of the ${word} build is a link to ${(0,names/* shownName */.H)(node.target)}, where nothing of the build can be compared`
        : `the ${word} build wrote nothing at ${absent.join(', ')}; check build-outputs`);
}
/**
 * Copy the sources and build them once.
 * @param mtime seconds since 1970 for every source file.
 * @throws NotTested when the build fails, takes too long or writes nothing; the other build is told to stop then.
 */
async function buildOnce(job, word, plan, mtime) {
    const from = Date.now() / 1000;
    const cwd = await copy(job, plan, mtime);
    const mount = plan.draft.fileOrder === 'disorderfs' ? job.disorderfs : null;
    return (0,disorderfs/* withDisorder */.l)(mount, plan.dir, async () => {
        const listing = listingDigest(plan.dir);
        if (job.setup !== undefined)
            await step(job, plan, word, cwd, 'setup', job.setup);
        const before = (0,builds_outputs/* writeMarks */.k6)(collect(job, cwd));
        const run = await step(job, plan, word, cwd, 'command', job.command);
        const outputs = collect(job, cwd);
        const after = (0,builds_outputs/* writeMarks */.k6)(outputs);
        const stale = [...after].filter(([at, mark]) => before.get(at) === mark).length;
        if (outputs === null || (after.size > 0 && stale === after.size)) {
            job.stop.abort();
            const nothing = outputs === null ? 'nothing' : 'nothing new (all of it stood in the sources already)';
            const where = job.outputs.join(', ');
            throw new NotTested(`the ${word} build succeeded but wrote ${nothing} at ${where}; check build-outputs`);
        }
        refuseIncomplete(job, cwd, outputs, word);
        return { word, plan, cwd, window: { from, to: Date.now() / 1000 }, run, stale, outputs, listing };
    });
}


/***/ }),

/***/ 31122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ disorderfsWorks),
/* harmony export */   l: () => (/* binding */ withDisorder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(924);




/** Whether this user may mount it here: FUSE may be missing, or not allowed in a container. */
async function disorderfsWorks({ mount, unmount }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/dev/fuse'))
        return false;
    const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_os__WEBPACK_IMPORTED_MODULE_1___default().tmpdir(), 'disorder-'));
    const [below, above] = ['below', 'above'].map((name) => node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, name));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(below);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(above);
    try {
        return (await (0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .works */ .N)(mount, ['--quiet', below, above])) && (await (0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .works */ .N)(unmount, ['-u', '-z', above]));
    }
    finally {
        // Empty: what is still mounted must not be walked into.
        for (const empty of [above, below, dir])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(empty);
    }
}
/**
 * Do `work` while `dir` is seen through disorderfs, which lists directory entries in a shuffled order. Without
 * `tools` the directory is left as it is.
 * @throws GateError `build` when it cannot be mounted or taken away.
 */
async function withDisorder(tools, dir, work) {
    if (tools === null)
        return work();
    const below = `${dir}.on-disk`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(dir, below);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir);
    await (0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .runTool */ .q)(tools.mount, ['--quiet', '--shuffle-dirents=yes', below, dir]);
    try {
        return await work();
    }
    finally {
        await (0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .runTool */ .q)(tools.unmount, ['-u', '-z', dir]);
        // What the build wrote lies on the disk; it goes back to the path that the build knew.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(dir);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(below, dir);
    }
}


/***/ }),

/***/ 41655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doubleBuild: () => (/* binding */ doubleBuild),
  g: () => (/* binding */ record)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
;// CONCATENATED MODULE: ./src/builds/bisect.ts
/** The file a difference is in: inner paths belong to the container that was built. */
const outerPath = (path) => path.replace(/!\/.*$/s, '');
function differingPaths(comparison) {
    return new Set(comparison.differences.map((d) => outerPath(d.path)));
}
/** Thrown when a rebuild could not be carried out; what was found so far stands. */
class GaveUp extends Error {
}
/**
 * Find the variation that brings each difference out, by building again: once with none (the control), then with halves
 * of the variations until one is left. A difference that the control shows needs none.
 * @param until true when the time is up; asked before each rebuild.
 */
async function bisect(comparison, effective, rebuild, until) {
    const findings = [];
    let rebuilds = 0;
    const differs = async (variations, paths) => {
        if (until())
            throw new GaveUp('the time for it was up');
        rebuilds++;
        const again = await rebuild(variations);
        if (again.status === 'not_tested')
            throw new GaveUp(`a rebuild failed: ${again.reason?.split('\n')[0] ?? ''}`);
        const found = differingPaths(again);
        return new Set([...paths].filter((path) => found.has(path)));
    };
    const without = (paths, taken) => new Set([...paths].filter((path) => !taken.has(path)));
    const attribute = (paths, variations) => {
        if (paths.size > 0)
            findings.push({ paths: [...paths].sort(), variations: [...variations] });
    };
    /** These paths differ under these variations; in the end one of them, or several only together, is to blame. */
    const narrow = async (paths, variations) => {
        if (paths.size === 0)
            return;
        if (variations.length === 1)
            return attribute(paths, variations);
        const half = Math.ceil(variations.length / 2);
        const [left, right] = [variations.slice(0, half), variations.slice(half)];
        const inLeft = await differs(left, paths);
        const rest = without(paths, inLeft);
        const inRight = rest.size === 0 ? new Set() : await differs(right, rest);
        await narrow(inLeft, left);
        await narrow(inRight, right);
        attribute(without(rest, inRight), variations);
    };
    try {
        const paths = differingPaths(comparison);
        const always = await differs([], paths);
        attribute(always, []);
        if (effective.length > 0)
            await narrow(without(paths, always), effective);
        return { finished: true, rebuilds, findings };
    }
    catch (error) {
        if (!(error instanceof GaveUp))
            throw error;
        return { finished: false, rebuilds, findings, reason: error.message };
    }
}

// EXTERNAL MODULE: ./src/builds/build-once.ts + 4 modules
var build_once = __webpack_require__(11164);
// EXTERNAL MODULE: ./src/builds/compare.ts + 36 modules
var compare = __webpack_require__(6015);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/builds/probes.ts
var probes = __webpack_require__(48734);
// EXTERNAL MODULE: ./src/builds/work-dir.ts
var work_dir = __webpack_require__(27258);
;// CONCATENATED MODULE: ./src/builds/diffoscope.ts







const MAX_REPORT_BYTES = 2 * 1024 * 1024;
/** diffoscope exits 1 when it found differences; anything else but 0 is a failure of its own. */
function run(program, args, cwd, temp, timeoutMs) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd,
            stdio: 'ignore',
            detached: true,
            env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', HOME: temp, TMPDIR: temp }
        });
        const limit = setTimeout(() => {
            try {
                if (child.pid !== undefined)
                    process.kill(-child.pid, 'SIGKILL');
            }
            catch (error) {
                if ((0,errors/* systemCode */.xU)(error) !== 'ESRCH')
                    throw error;
            }
        }, timeoutMs);
        child.once('error', (error) => {
            clearTimeout(limit);
            resolve(error.message);
        });
        child.once('close', (code, signal) => {
            clearTimeout(limit);
            resolve(signal === 'SIGKILL' ? `took more than ${timeoutMs / 1000} s` : (code ?? signal ?? 1));
        });
    });
}
/**
 * Let diffoscope look at the kept pairs, where it is on PATH.
 * @param dir holds `first` and `second`. @param shown how people reach `dir`.
 * @returns a note: where its report is, or the exact command to run.
 */
async function diffoscopeNote(dir, shown, timeoutMs) {
    const args = [
        '--text',
        'diffoscope.txt',
        '--max-text-report-size',
        String(MAX_REPORT_BYTES),
        // The times of the directories that hold the pairs are ours.
        '--exclude-directory-metadata=recursive',
        'first',
        'second'
    ];
    const command = `cd ${shown} && diffoscope ${args.join(' ')}`;
    const program = (0,probes/* findProgram */.Kp)('diffoscope', (process.env['PATH'] ?? '').split((external_node_path_default()).delimiter).filter((d) => d !== ''));
    if (program === null)
        return `diffoscope is not installed; to see more: ${command}`;
    const report = external_node_path_default().join(dir, 'diffoscope.txt');
    (0,external_node_fs_.rmSync)(report, { force: true });
    // One that is ended for taking too long leaves what it has unpacked.
    const temp = (0,external_node_fs_.mkdtempSync)(external_node_path_default().join(external_node_os_default().tmpdir(), 'diffoscope-'));
    let how;
    try {
        how = await run(program, args, dir, temp, timeoutMs);
    }
    finally {
        (0,work_dir/* removeTree */.d)(temp);
    }
    if ((0,external_node_fs_.existsSync)(report))
        return `the report of diffoscope is ${shown}/diffoscope.txt`;
    return `diffoscope gave no report (${typeof how === 'number' ? `exit ${how}` : how}); to try again: ${command}`;
}

// EXTERNAL MODULE: ./src/builds/job.ts + 1 modules
var job = __webpack_require__(65034);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/builds/tree.ts
var tree = __webpack_require__(50317);
;// CONCATENATED MODULE: ./src/builds/keep-pairs.ts




/** Bytes of a name on the file systems in use; a name that is no UTF-8 is four times as long when shown. */
const MAX_NAME_BYTES = 255;
const fits = (at) => at.split('/').every((name) => Buffer.byteLength(name) <= MAX_NAME_BYTES);
function filesOf(outputs) {
    const files = new Map();
    for (const { path: at, node } of (0,tree/* eachNode */.uu)(outputs.node)) {
        if (node.kind === 'file')
            files.set(at === '' ? outputs.name : at, node);
    }
    return files;
}
/**
 * Copy both versions of the files that differ to `dir`/first and `dir`/second, smallest first, as long as they fit.
 * What an earlier run left there goes.
 * @throws GateError `io`
 */
function keepPairs(dir, maxBytes, differing, first, second) {
    const [a, b] = [filesOf(first), filesOf(second)];
    const size = (at) => (a.get(at)?.size ?? 0) + (b.get(at)?.size ?? 0);
    const wanted = [...differing].filter((at) => a.has(at) || b.has(at)).sort((x, y) => size(x) - size(y));
    let left = maxBytes;
    const paths = [];
    try {
        for (const side of ['first', 'second'])
            (0,external_node_fs_.rmSync)(external_node_path_default().join(dir, side), { recursive: true, force: true });
        for (const at of wanted) {
            if (!fits(at))
                continue;
            left -= size(at);
            if (left < 0)
                break;
            for (const [side, files] of [
                ['first', a],
                ['second', b]
            ]) {
                const node = files.get(at);
                if (node === undefined)
                    continue;
                // Shown names hold no `..` and no separator of their own: they come from directory listings.
                const target = external_node_path_default().join(dir, side, at);
                (0,external_node_fs_.mkdirSync)(external_node_path_default().dirname(target), { recursive: true });
                (0,external_node_fs_.copyFileSync)(node.path, target);
            }
            paths.push(at);
        }
    }
    catch (error) {
        throw (0,files/* ioError */.bD)(error, dir, 'check free space and permissions of the evidence directory');
    }
    return { paths, omitted: wanted.length - paths.length };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/builds/names.ts
var names = __webpack_require__(93421);
;// CONCATENATED MODULE: ./src/builds/nar.ts





/** Nix's own alphabet: no e, o, u, t, so that no hash spells a word (E. Dolstra, 2006 thesis, section 5.1). */
const NIX_BASE32 = '0123456789abcdfghijklmnpqrsvwxyz';
const buffer = Buffer.allocUnsafe(1 << 20);
/** A NAR string: length as 64-bit little endian, the bytes, zeros up to a multiple of 8. */
function narString(value) {
    const bytes = typeof value === 'string' ? Buffer.from(value) : value;
    const framed = Buffer.alloc(8 + Math.ceil(bytes.length / 8) * 8);
    framed.writeBigUInt64LE(BigInt(bytes.length));
    bytes.copy(framed, 8);
    return framed;
}
const WORD = Object.fromEntries([
    '(',
    ')',
    'type',
    'regular',
    'executable',
    '',
    'contents',
    'symlink',
    'target',
    'directory',
    'entry',
    'name',
    'node'
].map((word) => [word, narString(word)]));
function words(hash, ...list) {
    for (const word of list)
        hash.update(WORD[word] ?? narString(word));
}
function hashContents(hash, file) {
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(file.size));
    hash.update(length);
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(file.path, 'r');
    }
    catch (error) {
        throw (0,files/* ioError */.bD)(error, (0,names/* shownName */.H)(file.path), 'check its permissions');
    }
    try {
        let total = 0;
        for (;;) {
            const n = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
            if (n === 0)
                break;
            total += n;
            hash.update(buffer.subarray(0, n));
        }
        // A process that still writes would give a hash of no state that ever was.
        if (total !== file.size) {
            throw new errors/* GateError */.ue('build', `${(0,names/* shownName */.H)(file.path)} changed while it was read`, {
                remedy: 'let the build wait for everything that it starts'
            });
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    if (file.size % 8 !== 0)
        hash.update(Buffer.alloc(8 - (file.size % 8)));
}
function serialise(hash, node) {
    words(hash, '(', 'type');
    if (node.kind === 'file') {
        words(hash, 'regular');
        if ((node.mode & 0o100) !== 0)
            words(hash, 'executable', '');
        words(hash, 'contents');
        hashContents(hash, node);
    }
    else if (node.kind === 'symlink') {
        words(hash, 'symlink', 'target');
        hash.update(narString(node.target));
    }
    else {
        words(hash, 'directory');
        for (const child of node.children) {
            if (child.node.kind === 'special')
                continue;
            words(hash, 'entry', '(', 'name');
            hash.update(narString(child.name));
            words(hash, 'node');
            serialise(hash, child.node);
            words(hash, ')');
        }
    }
    words(hash, ')');
}
/**
 * SHA-256 of the NAR serialisation of a tree (Dolstra, The Purely Functional Software Deployment Model, figure 5.2): names,
 * contents, the owner's execute bit and symlink targets; no times, owners or other permission bits. Equal to `nix hash path`.
 * NAR has no word for FIFOs, sockets and devices: they are left out, and the comparison lists them as not comparable.
 * @throws GateError `io`, or `build` for a file that changed while it was read.
 */
function narSha256(node) {
    if (node.kind === 'special') {
        throw new errors/* GateError */.ue('build', `a ${node.what} has no content to hash`, {
            remedy: 'let the build write files, directories and symlinks only'
        });
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    hash.update(narString('nix-archive-1'));
    serialise(hash, node);
    return hash.digest();
}
/** `sha256-<base64>`, what `nix hash path` prints (the form of W3C Subresource Integrity). */
function toSri(digest) {
    return `sha256-${digest.toString('base64')}`;
}
/** What `nix-hash --base32` prints: 5 bits a character, from the last bits of the digest to the first. */
function toNixBase32(digest) {
    const length = Math.ceil((digest.length * 8) / 5);
    let text = '';
    for (let n = length - 1; n >= 0; n--) {
        const bit = n * 5;
        const byte = Math.floor(bit / 8);
        const shift = bit % 8;
        const value = ((digest[byte] ?? 0) >> shift) | ((digest[byte + 1] ?? 0) << (8 - shift));
        text += NIX_BASE32[value & 31] ?? '';
    }
    return text;
}
/** SHA-256, hex, over `<mode in octal> <path>\0` of every file and directory, parents first: what NAR leaves out. */
function modesSha256(root) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const visit = (node, at) => {
        hash
            .update(`${node.mode.toString(8).padStart(4, '0')} `)
            .update(at)
            .update('\0');
        if (node.kind === 'file')
            return;
        for (const { name, node: child } of node.children) {
            if (child.kind === 'file' || child.kind === 'directory') {
                visit(child, at.length === 0 ? name : Buffer.concat([at, Buffer.from('/'), name]));
            }
        }
    };
    if (root.kind === 'file' || root.kind === 'directory')
        visit(root, Buffer.alloc(0));
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./src/builds/outputs.ts
var builds_outputs = __webpack_require__(76399);
// EXTERNAL MODULE: ./src/builds/plan.ts + 3 modules
var plan = __webpack_require__(30318);
// EXTERNAL MODULE: ./src/builds/variation-names.ts
var variation_names = __webpack_require__(81805);
;// CONCATENATED MODULE: ./src/builds/double-build.ts

















/** zip stores times in steps of two seconds: closer builds could hide a time from us. */
const CLOCK_GAP_MS = 2_100;
/** Both builds; the second starts later than the first by the clock gap, in any case. */
async function buildBoth(job, plan, parallel) {
    const started = external_node_perf_hooks_.performance.now();
    const gap = async () => {
        const left = Math.max(0, CLOCK_GAP_MS - (external_node_perf_hooks_.performance.now() - started));
        // Cut short when there is nothing left to wait for; the caller looks at the signal itself.
        await (0,promises_.setTimeout)(left, undefined, { signal: job.stop.signal }).catch((error) => {
            if (!job.stop.signal.aborted)
                throw error;
        });
    };
    const now = Math.floor(Date.now() / 1000);
    // In the past, so that no tool complains of files from the future.
    const older = plan.second.draft.sourceMtimes === 'own' ? now - 10 : now;
    if (!parallel || plan.sharesPlace) {
        const a = await (0,build_once/* buildOnce */.g6)(job, 'first', plan.first, older);
        const first = plan.sharesPlace ? setAside(job, a) : a;
        await gap();
        return [first, await (0,build_once/* buildOnce */.g6)(job, 'second', plan.second, now)];
    }
    const [x, y] = await Promise.allSettled([
        (0,build_once/* buildOnce */.g6)(job, 'first', plan.first, older),
        gap().then(() => {
            if (job.stop.signal.aborted)
                throw new build_once/* NotTested */.LY('stopped before the second build', true);
            return (0,build_once/* buildOnce */.g6)(job, 'second', plan.second, now);
        })
    ]);
    if (x.status === 'fulfilled' && y.status === 'fulfilled')
        return [x.value, y.value];
    // The one that failed tells why; the other was only stopped because of it.
    const reasons = [];
    for (const settled of [x, y])
        if (settled.status === 'rejected')
            reasons.push(settled.reason);
    throw reasons.find((reason) => !(reason instanceof build_once/* NotTested */.LY && reason.stopped)) ?? reasons[0];
}
/** Make room for a second build in the same place; the outputs keep their names below another directory. */
function setAside(job, side) {
    const aside = external_node_path_default().join(job.workDir, 'set-aside');
    (0,external_node_fs_.renameSync)(side.plan.dir, aside);
    (0,work_dir/* removeTree */.d)(side.plan.temp);
    (0,work_dir/* removeTree */.d)(side.plan.home);
    const outputs = (0,build_once/* collect */.Fo)(job, external_node_path_default().join(aside, external_node_path_default().relative(side.plan.dir, side.cwd)));
    if (outputs === null)
        throw new build_once/* NotTested */.LY('the outputs of the first build are gone');
    return { ...side, outputs };
}
/** Only now it is known whether the file system listed the reversed copy in another order. */
function measureFileOrder(plan, [a, b]) {
    const row = plan.variations.find((v) => v.name === 'file_order');
    const { fileOrder } = plan.second.draft;
    if (row === undefined || fileOrder === 'as-is')
        return;
    row.effective = a.listing !== b.listing;
    const how = fileOrder === 'disorderfs' ? 'shuffled by disorderfs' : 'of copies that were written in reverse';
    row.reason = row.effective
        ? `directories listed in another order, ${how}`
        : 'this file system lists entries in an order of its own; install disorderfs';
}
async function compareSides(job, [a, b], signal, keep) {
    const builds = [record(a), record(b)];
    const known = {
        first: (0,plan/* factsOf */.x)(a.plan, a.cwd, a.window, job.epoch),
        second: (0,plan/* factsOf */.x)(b.plan, b.cwd, b.window, job.epoch)
    };
    const found = await (0,compare/* compareScanned */._)(a.outputs.node, b.outputs.node, a.outputs.name, {
        known,
        ignore: job.ignore,
        signal,
        equalContents: builds[0]?.hash === builds[1]?.hash
    });
    if (found.status === 'bit_identical' && builds[0]?.hash !== builds[1]?.hash) {
        throw new errors/* GateError */.ue('build', 'the outputs changed while they were compared', {
            remedy: 'let the build wait for everything that it starts'
        });
    }
    job.notes.push(...found.notes);
    if (a.stale > 0) {
        job.notes.push(`${a.stale} output files stood in the sources already and were not written by the build`);
    }
    const kept = keep === undefined || found.differences.length === 0
        ? undefined
        : await keepDiffering(job, [a, b], found, keep);
    const { status, cause, differences, differences_omitted, normalisations } = found;
    const reason = 'the outputs hold FIFOs, sockets or devices, which cannot be compared; everything else is equal';
    return {
        builds,
        status,
        cause,
        differences,
        differences_omitted,
        normalisations,
        ...(kept === undefined ? {} : { kept }),
        ...(status === 'not_tested' ? { reason } : {})
    };
}
async function keepDiffering(job, [a, b], found, { dir, shown, maxBytes, diffoscopeSec }) {
    const kept = keepPairs(dir, maxBytes, differingPaths(found), a.outputs, b.outputs);
    if (kept.omitted > 0)
        job.notes.push(`${kept.omitted} differing files were too large to keep, or have names that are too long`);
    if (kept.paths.length > 0)
        job.notes.push(await diffoscopeNote(dir, shown, diffoscopeSec * 1000));
    return kept;
}
/** Hash and count what one build wrote. @throws NotTested for a FIFO, socket or device */
function record({ outputs, run }) {
    if (outputs.node.kind === 'special')
        throw new build_once/* NotTested */.LY(`the output is a ${outputs.node.what}, which cannot be compared`);
    return {
        hash: toSri(narSha256(outputs.node)),
        modes: modesSha256(outputs.node),
        ...(0,builds_outputs/* countOutputs */.wo)(outputs),
        seconds: Math.round(run.seconds * 1000) / 1000
    };
}
/**
 * Build twice from clean copies of the same sources, under environments that differ in everything that may differ
 * without root, and compare what was written.
 * A build that fails, hangs or writes nothing is `not_tested` with its reason, no error.
 * @throws GateError `setting` or `path` for outputs and ignore rules that are wrong, `io`, and `build` when stopped.
 */
async function doubleBuild(options) {
    const comparison = await buildAndCompare(options);
    if (options.explain === undefined || comparison.differences.length === 0)
        return comparison;
    const deadline = external_node_perf_hooks_.performance.now() + options.explain.timeoutSec * 1000;
    const effective = variation_names/* VARIATION_NAMES */.P.filter((name) => comparison.variations.some((v) => v.name === name && v.effective));
    options.log.info('building again with fewer variations to find the one that matters');
    const plain = { ...options };
    delete plain.keep;
    const rebuild = (variations) => buildAndCompare({ ...plain, variations });
    const explanation = await bisect(comparison, effective, rebuild, () => external_node_perf_hooks_.performance.now() > deadline);
    return { ...comparison, explanation };
}
async function buildAndCompare(options) {
    const { signal, log, command } = options;
    const parallel = options.parallel === 'auto' ? external_node_os_default().availableParallelism() >= 2 : options.parallel;
    return (0,job/* withJob */.e)(options, options.variations ?? variation_names/* VARIATION_NAMES */.P, async (job, plan) => {
        log.info(`building twice${parallel && !plan.sharesPlace ? ', both at once' : ''}: ${command}`);
        let found;
        try {
            const sides = await buildBoth(job, plan, parallel);
            measureFileOrder(plan, sides);
            found = await compareSides(job, sides, signal, options.keep);
        }
        catch (error) {
            if (!(error instanceof build_once/* NotTested */.LY))
                throw error;
            found = { reason: error.message };
        }
        const ignored = job.ignore.report();
        return {
            schema: 'provenance-gates/build-comparison/v1',
            status: 'not_tested',
            cause: null,
            normalisations: [],
            builds: [],
            differences: [],
            differences_omitted: 0,
            variations: plan.variations,
            command,
            outputs: [...options.outputs],
            git_sha: options.gitSha ?? job.git?.head ?? null,
            notes: job.notes,
            ...(job.epoch === undefined ? {} : { source_date_epoch: job.epoch }),
            ...(ignored.length === 0 ? {} : { ignored }),
            ...found
        };
    });
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ works),
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);


const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
/**
 * Run a tool of the machine (git, locale ...) without a shell.
 * @returns its standard output. @throws GateError `build` with the last line of what it complained about.
 */
function runTool(command, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(command, [...args], {
            encoding: 'buffer',
            maxBuffer: MAX_OUTPUT_BYTES,
            timeout: options.timeoutMs ?? 120_000,
            killSignal: 'SIGKILL',
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            ...(options.env === undefined ? {} : { env: options.env }),
            ...(options.signal === undefined ? {} : { signal: options.signal })
        }, (error, stdout, stderr) => {
            if (error === null)
                return resolve(stdout);
            const complaint = stderr.toString('utf8').trim().split('\n').at(-1) ?? '';
            reject(new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('build', `${command} ${args[0] ?? ''} failed: ${complaint === '' ? error.message : complaint}`, {
                remedy: `check that ${command} works in this directory`,
                cause: error
            }));
        });
        // A tool that ends before it has read everything closes the pipe; its exit status tells the story.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(options.input ?? '');
    });
}
/** True when the tool runs and exits 0 within two seconds. */
async function works(command, args, env) {
    try {
        await runTool(command, args, { timeoutMs: 2_000, ...(env === undefined ? {} : { env }) });
        return true;
    }
    catch {
        return false; // that it does not work is the answer
    }
}


/***/ }),

/***/ 12743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ copyHead),
/* harmony export */   p: () => (/* binding */ findGitSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_git_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94421);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(924);




const FIXED = [..._lib_git_env_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_FIXED */ .uL, '-c', 'core.quotePath=false'];
async function git(cwd, args, extra = {}, input) {
    const out = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .runTool */ .q)('git', [...FIXED, ...args], {
        cwd,
        env: (0,_lib_git_env_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._K)(extra),
        ...(input === undefined ? {} : { input })
    });
    return out.toString('utf8');
}
/** The git side of `root`, or null where there is no repository, no commit, or nothing tracked below `root`. */
async function findGitSource(root) {
    if (!(await (0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .works */ .N)('git', [...FIXED, '-C', root, 'rev-parse', '--verify', '--quiet', 'HEAD'], (0,_lib_git_env_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._K)())))
        return null;
    const [places, log] = await Promise.all([
        git(root, ['rev-parse', '--show-toplevel', '--show-prefix']),
        git(root, ['log', '-1', '--format=%H %ct', 'HEAD'])
    ]);
    const [top = '', prefix = ''] = places.split('\n');
    const [head = '', committed = ''] = log.trim().split(' ');
    const [tracked, status] = await Promise.all([
        git(root, ['ls-tree', '--name-only', 'HEAD', './']),
        git(root, ['status', '--porcelain', '-z', '--untracked-files=normal', '--no-renames', '--', '.'])
    ]);
    if (tracked === '')
        return null;
    const lines = status.split('\0').filter((line) => line !== '');
    const untracked = lines.filter((line) => line.startsWith('??')).length;
    const submodules = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(top, '.gitmodules'));
    return {
        top,
        prefix,
        head,
        committed: Number(committed),
        changed: lines.length - untracked,
        untracked,
        submodules
    };
}
/**
 * Write the files that HEAD tracks to `target`, which must not exist, with a small `.git` of its own beside them: HEAD
 * and the tags, its objects borrowed from the original, no remote and no configuration. So `git describe` answers in
 * a build, and no credential that a checkout left in the original's configuration reaches it.
 * `export-ignore` does not apply, as it would in `git archive`: what is built is what is tracked.
 */
async function copyHead(source, target) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, { recursive: true });
    const index = `${target}.index`;
    await git(source.top, ['read-tree', source.head], { GIT_INDEX_FILE: index });
    const [, places, tags] = await Promise.all([
        git(source.top, ['checkout-index', '--all', '--force', `--prefix=${target}/`], { GIT_INDEX_FILE: index }),
        git(source.top, ['rev-parse', '--git-path', 'objects', '--git-path', 'shallow']),
        git(source.top, ['for-each-ref', '--format=create %(refname) %(objectname)', 'refs/tags']),
        git(source.top, ['init', '--quiet', '--template=', target])
    ]);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(index, { force: true });
    const [objects = '', shallow = ''] = places.split('\n').map((p) => node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(source.top, p));
    const own = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(target, '.git');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'objects', 'info'), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'objects', 'info', 'alternates'), `${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(objects)}\n`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(shallow))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(shallow, node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'shallow'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'HEAD'), `${source.head}\n`);
    if (tags !== '')
        await git(target, ['update-ref', '--stdin'], {}, tags);
    await git(target, ['read-tree', source.head]);
}


/***/ }),

/***/ 65034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ withJob)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/builds/git-source.ts
var git_source = __webpack_require__(12743);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/builds/ignore.ts


/** The globs of `build-ignore`, each with its reason, and how many files each of them took out. */
class IgnoreRules {
    rules;
    /**
     * @param lines `glob # reason` each. Globs match paths as the report writes them, inner paths too.
     * @throws GateError `setting` for a glob without a reason.
     */
    constructor(lines) {
        this.rules = lines.map((line) => {
            const [, glob, reason] = /^\s*(\S+)\s+#\s*(\S.*?)\s*$/.exec(line) ?? [];
            if (glob === undefined || reason === undefined) {
                throw new errors/* GateError */.ue('setting', `build-ignore ${JSON.stringify(line)} gives no reason`, {
                    remedy: 'write it as `glob # reason`; the reason is printed with every report',
                    place: { setting: 'build-ignore' }
                });
            }
            return { glob, reason, files: 0, matches: picomatch_default()(glob, { dot: true }) };
        });
    }
    /** True when a rule takes this path out; it is counted there. */
    matches(path) {
        const rule = this.rules.find((r) => r.matches(path));
        if (rule !== undefined)
            rule.files++;
        return rule !== undefined;
    }
    report() {
        return this.rules.map(({ glob, reason, files }) => ({ glob, reason, files }));
    }
}

// EXTERNAL MODULE: ./src/builds/outputs.ts
var builds_outputs = __webpack_require__(76399);
// EXTERNAL MODULE: ./src/builds/plan.ts + 3 modules
var builds_plan = __webpack_require__(30318);
// EXTERNAL MODULE: ./src/builds/work-dir.ts
var work_dir = __webpack_require__(27258);
;// CONCATENATED MODULE: ./src/builds/job.ts








function sourceNotes(git) {
    if (git === null) {
        return ['no git commit here: the directory itself was copied, without build outputs and evidence'];
    }
    const notes = [];
    if (git.changed > 0) {
        const files = (0,numbers/* counted */.hS)(git.changed, 'tracked file has changes', 'tracked files have changes');
        notes.push(`${files} that are not committed; they were not built`);
    }
    if (git.untracked > 0) {
        const names = (0,numbers/* counted */.hS)(git.untracked, 'file or directory is', 'files or directories are');
        notes.push(`${names} not tracked by git; nothing of that was built`);
    }
    if (git.submodules)
        notes.push('submodules are not part of the copies');
    return notes;
}
/**
 * Prepare what builds of these options share (work directory, sources, plan), do `work`, and leave nothing behind.
 * @throws GateError `setting` or `path` for outputs and ignore rules that are wrong, `build` when the signal says stop.
 */
async function withJob(options, variations, work) {
    const root = (0,external_node_fs_.realpathSync)(options.root);
    const { signal, command, setup, timeoutSec, outputs } = options;
    const patterns = (0,builds_outputs/* parseOutputs */.Q8)(root, outputs);
    const ignore = new IgnoreRules(options.ignore ?? []);
    const stop = new AbortController();
    const onAbort = () => stop.abort();
    if (signal?.aborted === true)
        onAbort();
    else
        signal?.addEventListener('abort', onAbort, { once: true });
    try {
        return await (0,work_dir/* withWorkDir */.x)(async (workDir) => {
            const git = await (0,git_source/* findGitSource */.p)(root);
            const epoch = options.sourceDateEpoch ?? git?.committed;
            const plan = await (0,builds_plan/* planBuilds */.z)({
                workDir,
                chosen: variations,
                sourceDateEpoch: epoch,
                from: process.env
            });
            const { disorderfs } = plan;
            const notes = sourceNotes(git);
            const job = {
                root,
                workDir,
                command,
                setup,
                outputs,
                patterns,
                ignore,
                timeoutSec,
                git,
                epoch,
                disorderfs,
                stop,
                notes
            };
            const result = await work(job, plan);
            if (isAborted(signal))
                throw stopped();
            return result;
        }, options.tempDir);
    }
    catch (error) {
        if (isAborted(signal) && !(error instanceof errors/* GateError */.ue))
            throw stopped(error);
        throw error;
    }
    finally {
        signal?.removeEventListener('abort', onAbort);
    }
}
/** Asked anew each time: the signal changes while we work. */
function isAborted(signal) {
    return signal?.aborted ?? false;
}
function stopped(cause) {
    return new errors/* GateError */.ue('build', 'the build was stopped', { remedy: 'run it again', cause });
}


/***/ }),

/***/ 30318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  z: () => (/* binding */ planBuilds)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
;// CONCATENATED MODULE: ./src/builds/environment.ts



/**
 * What a build needs of the machine: where its tools are. Everything else of the runner stays outside, so no list of
 * secrets has to be complete.
 */
const TOOLCHAIN = [
    'JAVA_HOME',
    'GOROOT',
    'DOTNET_ROOT',
    'ANDROID_HOME',
    'ANDROID_SDK_ROOT',
    'PYENV_ROOT',
    'NVM_DIR',
    'RUSTUP_HOME',
    'RUSTUP_TOOLCHAIN',
    'CONDA_PREFIX',
    'pythonLocation',
    'Python_ROOT_DIR',
    'PKG_CONFIG_PATH',
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
    'DEVELOPER_DIR',
    'SDKROOT',
    'MACOSX_DEPLOYMENT_TARGET',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'PIP_CERT',
    'GIT_SSL_CAINFO',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY'
];
const TOOLCHAIN_FAMILIES = [/^JAVA_HOME_\d+_[A-Za-z0-9]+$/, /^GOROOT_\d+_\d+_[A-Za-z0-9]+$/];
/** `https://user:secret@proxy` carries a credential in a variable that is otherwise harmless. */
function carriesCredential(value) {
    return /:\/\/[^/\s]*@/.test(value);
}
/** The variables of `from` that a build may see, apart from those that every build gets its own value of. */
function toolchainEnvironment(from) {
    const env = {};
    for (const [name, value] of Object.entries(from)) {
        if (value === undefined || value === '' || carriesCredential(value))
            continue;
        if (TOOLCHAIN.includes(name) || TOOLCHAIN_FAMILIES.some((f) => f.test(name)))
            env[name] = value;
    }
    // rustup looks below HOME, which a build does not share with us; its toolchains hold no secret.
    const rustup = external_node_path_default().join(from['HOME'] ?? external_node_os_default().homedir(), '.rustup');
    if (env['RUSTUP_HOME'] === undefined && (0,external_node_fs_.existsSync)(rustup))
        env['RUSTUP_HOME'] = rustup;
    return env;
}
/** PATH without relative and empty entries: they would mean the directory of the sources. */
function searchPath(from) {
    const entries = (from['PATH'] ?? '/usr/local/bin:/usr/bin:/bin').split((external_node_path_default()).delimiter);
    return entries.filter((dir) => external_node_path_default().isAbsolute(dir));
}
/**
 * The whole environment of a build: an allow-list, nothing inherited. No token, INPUT_*, ACTIONS_* or GITHUB_* gets in.
 * @param sourceDateEpoch seconds since 1970 (reproducible-builds.org, SOURCE_DATE_EPOCH 1.1); left out when undefined.
 */
function buildEnvironment(from, place, sourceDateEpoch) {
    return {
        ...toolchainEnvironment(from),
        PATH: place.path.join((external_node_path_default()).delimiter),
        HOME: place.home,
        USER: place.user,
        LOGNAME: place.user,
        TMPDIR: place.temp,
        TZ: place.timeZone,
        LANG: place.locale,
        LC_ALL: place.locale,
        LANGUAGE: place.language,
        SHELL: '/bin/sh',
        TERM: 'dumb',
        ...(sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: String(sourceDateEpoch) })
    };
}

// EXTERNAL MODULE: ./src/builds/probes.ts
var probes = __webpack_require__(48734);
// EXTERNAL MODULE: ./src/builds/variation-names.ts
var variation_names = __webpack_require__(81805);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
;// CONCATENATED MODULE: ./src/builds/path-order.ts


/** The names in one directory of PATH; none where it cannot be listed, as for the shell. */
function namesIn(dir) {
    try {
        return new Set((0,external_node_fs_.readdirSync)(dir));
    }
    catch (error) {
        if (['ENOENT', 'EACCES', 'ENOTDIR', 'ELOOP'].includes((0,errors/* systemCode */.xU)(error) ?? ''))
            return new Set();
        throw error;
    }
}
function sharesName(dir, names) {
    for (const name of namesIn(dir))
        if (names.has(name))
            return true;
    return false;
}
/**
 * PATH in another order that finds the same programs: the last directory moves as far to the front as it shares no
 * name with those it passes. Another order than that would build with other tools, and find a difference of ours.
 */
function reorderPath(path) {
    const unique = [...new Set(path)];
    for (let last = unique.length - 1; last > 0; last--) {
        const dir = unique[last] ?? '';
        const names = namesIn(dir);
        if (names.size === 0)
            continue;
        let to = last;
        while (to > 0 && !sharesName(unique[to - 1] ?? '', names))
            to--;
        if (to < last) {
            const rest = unique.filter((d) => d !== dir);
            return { path: [...rest.slice(0, to), dir, ...rest.slice(to)], moved: dir };
        }
    }
    return { path: unique, moved: null };
}

;// CONCATENATED MODULE: ./src/builds/variations.ts





const effective = (reason) => ({ effective: true, reason });
const skipped = (reason) => ({ effective: false, reason });
const FAR_FROM_ENGLISH = ['sv_SE', 'et_EE', 'tr_TR', 'fr_FR', 'de_DE'];
/** An installed UTF-8 locale whose order and number format are not those of C, or undefined. */
function otherLocale(installed) {
    const utf8 = installed.filter((name) => /\.utf-?8$/i.test(name) && !/^(C|POSIX)\b/.test(name));
    const bySuitability = (name) => {
        const rank = FAR_FROM_ENGLISH.findIndex((wanted) => name.startsWith(wanted));
        if (rank !== -1)
            return rank;
        return name.startsWith('en_') ? 1000 : 100;
    };
    return utf8.sort((a, b) => bySuitability(a) - bySuitability(b))[0];
}
const HOUR_SEC = 3_600;
const DAY_SEC = 86_400;
const CLOCK_DAYS = 400;
/** One line a variation. Each says what it did, or why it would have had no effect and was left alone. */
const VARIATIONS = {
    build_path: ({ second }) => {
        second.dir = 'second/a-longer-path/other-sources';
        second.slot = 'second';
        return effective('another name and another length');
    },
    timezone: ({ machine, first, second }) => {
        // POSIX forms need no database: the sign is the other way round (POSIX.1-2017, 8.3, TZ).
        first.timeZone = machine.zoneinfo ? 'Etc/GMT+12' : '<-12>12';
        second.timeZone = machine.zoneinfo ? 'Etc/GMT-14' : '<+14>-14';
        first.utcOffsetSec = -12 * HOUR_SEC;
        second.utcOffsetSec = 14 * HOUR_SEC;
        return effective(`TZ ${first.timeZone} against ${second.timeZone}, 26 hours apart`);
    },
    locale: ({ machine, second }) => {
        const name = otherLocale(machine.locales);
        if (name === undefined) {
            return skipped('no UTF-8 locale but C is installed for libc (see `locale -a`); install one, such as sv_SE.UTF-8');
        }
        second.locale = name;
        second.language = name.replace(/[.@].*$/, '').replace('_', '-');
        return effective(`LC_ALL C.UTF-8 against ${name}`);
    },
    icu_locale: ({ second }) => {
        if (second.locale !== 'C.UTF-8')
            return effective(`programs with locale data of their own see ${second.locale} too`);
        second.locale = 'sv_SE.UTF-8';
        second.language = 'sv-SE';
        return effective('LC_ALL C.UTF-8 against sv_SE.UTF-8, seen only by programs with locale data of their own (ICU: Node.js, Java ...)');
    },
    home: ({ second }) => {
        second.homeSlot = 'second';
        return effective('another empty HOME');
    },
    user: ({ second }) => {
        second.user = 'pg-other-builder';
        return effective('USER and LOGNAME; the user id is the same without root');
    },
    path: ({ second, emptyDir }) => {
        const { path, moved } = reorderPath(second.path);
        second.path = [...path, emptyDir];
        return effective(moved === null
            ? 'one more, empty directory at the end; every other order would find other programs'
            : `one more, empty directory at the end, and ${moved} earlier, where it hides no program`);
    },
    umask: ({ second }) => {
        second.umask = 0o002;
        return effective('0022 against 0002');
    },
    cpu_count: ({ machine, first, second }) => {
        if (machine.taskset === null) {
            return skipped(machine.cpus.length < 2 ? 'fewer than two CPUs, or not known which' : 'taskset is missing or refused');
        }
        const cpus = machine.cpus.slice(1);
        first.cpus = machine.cpus.length;
        second.cpus = cpus.length;
        second.wrapper.push(machine.taskset, '-c', cpus.join(','));
        return effective(`${machine.cpus.length} against ${cpus.length} by taskset`);
    },
    hostname: ({ machine, second }) => {
        if (machine.otherHost === null)
            return skipped('`unshare --uts` is missing or refused');
        second.hostname = 'pg-other-host';
        second.wrapper.push(...machine.otherHost(second.hostname));
        return effective(`${external_node_os_default().hostname()} against ${second.hostname} by unshare`);
    },
    aslr: ({ machine, second }) => {
        if (machine.noAslr === null)
            return skipped('`setarch -R` is missing or refused');
        second.wrapper.push(...machine.noAslr);
        return effective('address randomisation on against off');
    },
    kernel: ({ machine, second }) => {
        if (machine.otherKernel === null)
            return skipped('`setarch --uname-2.6` is missing, refused, or stops programs here');
        second.wrapper.push(...machine.otherKernel.wrapper);
        second.kernel = machine.otherKernel.release;
        return effective(`uname -r ${external_node_os_default().release()} against ${second.kernel}`);
    },
    file_order: ({ machine, second }) => {
        second.fileOrder = machine.disorderfs === null ? 'reversed' : 'disorderfs';
        // Whether a reversed creation order shows depends on the file system: measured once the builds are done.
        return skipped('not known: it is measured when both builds are done');
    },
    source_mtime: ({ first, second }) => {
        first.sourceMtimes = second.sourceMtimes = 'own';
        return effective('each copy has the time of its own checkout');
    },
    clock: ({ machine, second }) => {
        if (machine.libfaketime === null) {
            return effective('more than two seconds apart; 400 days where libfaketime is installed');
        }
        second.clockOffsetSec = CLOCK_DAYS * DAY_SEC;
        Object.assign(second.env, (0,probes/* fakeClock */.KZ)(machine.libfaketime, second.clockOffsetSec));
        return effective(`${CLOCK_DAYS} days apart by libfaketime`);
    },
    hash_seed: ({ first, second }) => {
        delete first.env['PYTHONHASHSEED'];
        delete second.env['PYTHONHASHSEED'];
        return effective('PYTHONHASHSEED is not set: every Python process draws its own');
    }
};
/** Drafts of two builds that differ in nothing yet. */
function sameDrafts(machine, path) {
    const draft = () => ({
        slot: 'first',
        dir: 'first/pg-sources',
        homeSlot: 'first',
        user: 'pg-builder',
        path: [...path],
        timeZone: machine.zoneinfo && (0,external_node_fs_.existsSync)('/usr/share/zoneinfo/Etc/UTC') ? 'Etc/UTC' : 'UTC0',
        utcOffsetSec: 0,
        locale: 'C.UTF-8',
        language: 'en-US',
        umask: 0o022,
        wrapper: [],
        // Fixed unless the variation is chosen: then every process is left to draw its own.
        env: { PYTHONHASHSEED: '0' },
        hostname: external_node_os_default().hostname(),
        cpus: machine.cpus.length === 0 ? external_node_os_default().availableParallelism() : machine.cpus.length,
        kernel: external_node_os_default().release(),
        clockOffsetSec: 0,
        fileOrder: 'as-is',
        sourceMtimes: 'same'
    });
    return [draft(), draft()];
}
/** Apply the chosen variations; the rest is listed as skipped, so that a report never claims what was not tried. */
function applyVariations(pair, chosen) {
    return variation_names/* VARIATION_NAMES */.P.map((name) => chosen.includes(name)
        ? { name, ...VARIATIONS[name](pair) }
        : { name, effective: false, reason: 'not chosen' });
}

;// CONCATENATED MODULE: ./src/builds/plan.ts





function toPlan(draft, { workDir, from, sourceDateEpoch }) {
    const slotDir = external_node_path_default().join(workDir, draft.slot);
    const home = external_node_path_default().join(workDir, draft.homeSlot, `home-of-${draft.user}`);
    const temp = external_node_path_default().join(slotDir, 'tmp');
    const place = {
        home,
        temp,
        user: draft.user,
        path: draft.path,
        timeZone: draft.timeZone,
        locale: draft.locale,
        language: draft.locale.startsWith('C') ? 'C' : draft.locale.replace(/\..*$/, '')
    };
    const env = { ...buildEnvironment(from, place, sourceDateEpoch), ...draft.env };
    return { draft, dir: external_node_path_default().join(workDir, draft.dir), slotDir, home, temp, env };
}
/** Decide how the two builds differ. Nothing runs yet but the probes of the machine. */
async function planBuilds(input) {
    const dirs = searchPath(input.from);
    const machine = await (0,probes/* probeMachine */.cA)(dirs);
    const emptyDir = external_node_path_default().join(input.workDir, 'empty-directory-on-path');
    (0,external_node_fs_.mkdirSync)(emptyDir);
    const [first, second] = sameDrafts(machine, dirs);
    const variations = applyVariations({ machine, emptyDir, first, second }, input.chosen);
    const [one, two] = [toPlan(first, input), toPlan(second, input)];
    return {
        first: one,
        second: two,
        variations,
        disorderfs: machine.disorderfs,
        sharesPlace: one.slotDir === two.slotDir || one.home === two.home
    };
}
/** `/a/b` is also written `-a-b` or `_a_b` where a tool makes one name of a path, and in ways of its own in URLs and JSON. */
function spellings(name, text, cause) {
    return [
        { cause, name, text },
        { cause, name: `${name}, / as -`, text: text.replaceAll('/', '-') },
        { cause, name: `${name}, / as _`, text: text.replaceAll('/', '_') },
        // tar takes it away, and directories below another one have none.
        { cause, name: `${name} without the first /`, text: text.slice(1) },
        { cause, name: `${name}, / as %2F`, text: text.replaceAll('/', '%2F') },
        { cause, name: `${name}, / as %2f`, text: text.replaceAll('/', '%2f') },
        { cause, name: `${name}, / as \\/`, text: text.replaceAll('/', '\\/') }
    ];
}
/** What this build saw that may turn up in its outputs. `cwd` is where it started; times in seconds since 1970. */
function factsOf(plan, cwd, window, sourceDateEpoch) {
    const { draft } = plan;
    const value = (name, text) => ({ cause: 'environment', name, text });
    return {
        values: [
            ...spellings('the build path', cwd, 'build_path'),
            ...spellings('the top of the sources', plan.dir, 'build_path'),
            { cause: 'build_path', name: 'the directory above the sources', text: external_node_path_default().dirname(plan.dir) },
            { cause: 'build_path', name: 'the name of the build directory', text: external_node_path_default().basename(plan.dir) },
            value('HOME', plan.home),
            value('TMPDIR', plan.temp),
            value('USER', draft.user),
            value('PATH', draft.path.join(':')),
            value('the host name', draft.hostname),
            value('the kernel release', draft.kernel),
            value('TZ', draft.timeZone),
            { cause: 'locale', name: 'the locale', text: draft.locale }
        ],
        numbers: [
            { cause: 'environment', name: 'number of entries in PATH', value: String(draft.path.length) },
            { cause: 'environment', name: 'number of CPUs', value: String(draft.cpus) },
            { cause: 'umask', name: 'umask', value: draft.umask.toString(8).padStart(4, '0') },
            { cause: 'umask', name: 'umask', value: draft.umask.toString(8).padStart(3, '0') }
        ],
        umask: draft.umask,
        language: draft.language,
        window: { from: window.from + draft.clockOffsetSec, to: window.to + draft.clockOffsetSec },
        utcOffsetSec: draft.utcOffsetSec,
        sourceDateEpoch
    };
}


/***/ }),

/***/ 48734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ fakeClock),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   cA: () => (/* binding */ probeMachine)
/* harmony export */ });
/* unused harmony export parseCpuList */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _disorderfs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31122);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(924);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97268);






/** The full path of a program, or null. */
function findProgram(name, dirs) {
    for (const dir of dirs) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            return candidate;
        }
        catch (error) {
            if (!['ENOENT', 'EACCES', 'ENOTDIR', 'ELOOP'].includes((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCode */ .xU)(error) ?? ''))
                throw error;
        }
    }
    return null;
}
/** `0-3,8` of /proc/self/status. */
function parseCpuList(list) {
    return list.split(',').flatMap((part) => {
        if (!/^\d+(?:-\d+)?$/.test(part.trim()))
            return [];
        const [from, to] = part.split('-').map(Number);
        if (from === undefined || !Number.isInteger(from))
            return [];
        const last = to === undefined || !Number.isInteger(to) ? from : to;
        return Array.from({ length: Math.min(last - from + 1, 4096) }, (_, i) => from + i);
    });
}
function allowedCpus() {
    if (process.platform !== 'linux')
        return [];
    const line = /^Cpus_allowed_list:\s*(.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/status', 'utf8'));
    return parseCpuList(line?.[1] ?? '');
}
function findLibfaketime() {
    const roots = ['/usr/lib', '/usr/lib64', '/usr/local/lib', '/opt/homebrew/lib'];
    const dirs = roots.flatMap((root) => {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root))
            return [];
        const below = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root).filter((name) => name.includes('linux-gnu'));
        return [root, ...below.map((name) => node_path__WEBPACK_IMPORTED_MODULE_2___default().join(root, name))].map((dir) => node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'faketime'));
    });
    const file = process.platform === 'darwin' ? 'libfaketime.1.dylib' : 'libfaketime.so.1';
    return dirs.map((dir) => node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, file)).find((p) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(p)) ?? null;
}
/** The variables that put another clock into every program, `offset` seconds ahead. */
function fakeClock(library, offset) {
    return {
        [process.platform === 'darwin' ? 'DYLD_INSERT_LIBRARIES' : 'LD_PRELOAD']: library,
        FAKETIME: `+${offset}`,
        // Waiting for a time that never comes hangs a build; file times stay those of the disk.
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
        NO_FAKE_STAT: '1'
    };
}
/** macOS takes such libraries away from its own programs, and another architecture's does not load: it is tried. */
async function clockWorks(library) {
    const later = Math.floor(Date.now() / 1000) + 86_400;
    const env = { PATH: '/usr/bin:/bin', ...fakeClock(library, 2 * 86_400) };
    return (0,_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .works */ .N)('/bin/sh', ['-c', `test "$(date +%s)" -gt ${later}`], env);
}
/** Runs `sh` in its own UTS namespace with the host name `$0`; the rest of the arguments is what runs there. */
const WITH_HOSTNAME = 'hostname "$0" && exec "$@"';
async function hostnameWrapper(unshare) {
    if (unshare === null)
        return null;
    const forms = process.getuid?.() === 0
        ? [[unshare, '--uts']]
        : [[unshare, '--user', '--map-current-user', '--keep-caps', '--uts']];
    for (const form of forms) {
        const wrap = (hostname) => [...form, '/bin/sh', '-c', WITH_HOSTNAME, hostname];
        const [program = '', ...args] = wrap('probe-of-host');
        const check = [...args, '/bin/sh', '-c', 'test "$(uname -n)" = probe-of-host'];
        if (await (0,_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .works */ .N)(program, check))
            return wrap;
    }
    return null;
}
/** What `uname -r` says there, or null where programs built for newer kernels refuse to start: Node.js is tried. */
async function kernelUnder(wrapper) {
    const [program = '', ...args] = wrapper;
    const script = '"$0" --version >/dev/null && uname -r';
    try {
        const out = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .runTool */ .q)(program, [...args, '/bin/sh', '-c', script, process.execPath], {
            timeoutMs: 2_000
        });
        const release = out.toString('latin1').trim();
        return release === '' || release === node_os__WEBPACK_IMPORTED_MODULE_1___default().release() ? null : release;
    }
    catch {
        return null; // refused, or it stops programs: not used then
    }
}
/** Try everything once, all at the same time: about as long as the slowest probe, some tens of milliseconds. */
async function probeMachine(dirs) {
    const find = (name) => findProgram(name, [...dirs, '/usr/bin', '/bin', '/usr/sbin', '/sbin']);
    const setarch = find('setarch');
    const arch = node_os__WEBPACK_IMPORTED_MODULE_1___default().machine();
    const noAslr = setarch === null ? null : [setarch, arch, '-R'];
    const otherKernel = setarch === null ? null : [setarch, arch, '--uname-2.6'];
    const locale = find('locale');
    const taskset = find('taskset');
    const cpus = allowedCpus();
    const disorderfs = find('disorderfs');
    const unmount = find('fusermount3') ?? find('fusermount');
    const libfaketime = findLibfaketime();
    const [localeList, tasksetWorks, aslrWorks, release, otherHost, clock, disorder] = await Promise.all([
        locale === null ? '' : (0,_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .runTool */ .q)(locale, ['-a']).then((out) => out.toString('latin1')),
        taskset !== null && cpus.length > 1 && (0,_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .works */ .N)(taskset, ['-c', String(cpus[0]), '/bin/true']),
        noAslr !== null && (0,_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .works */ .N)(noAslr[0] ?? '', [...noAslr.slice(1), '/bin/true']),
        otherKernel === null ? null : kernelUnder(otherKernel),
        hostnameWrapper(find('unshare')),
        libfaketime !== null && clockWorks(libfaketime),
        disorderfs !== null && unmount !== null && (0,_disorderfs_js__WEBPACK_IMPORTED_MODULE_3__/* .disorderfsWorks */ .E)({ mount: disorderfs, unmount })
    ]);
    return {
        locales: localeList.split('\n').filter((line) => line !== ''),
        cpus,
        taskset: tasksetWorks ? taskset : null,
        noAslr: aslrWorks ? noAslr : null,
        otherKernel: otherKernel === null || release === null ? null : { wrapper: otherKernel, release },
        otherHost,
        libfaketime: clock ? libfaketime : null,
        disorderfs: disorder && disorderfs !== null && unmount !== null ? { mount: disorderfs, unmount } : null,
        zoneinfo: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/usr/share/zoneinfo/Etc/GMT-14')
    };
}


/***/ }),

/***/ 27258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree),
/* harmony export */   x: () => (/* binding */ withWorkDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10228);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50317);






/** One more name behind so many bytes is a path that every system takes: macOS has the shortest limit, 1024. */
const SAFE_PATH_BYTES = 700;
/**
 * Give the owner every permission on directories, so that what a build locked can be removed, and lift those that no path
 * reaches: with relative ones a build digs as deep as it likes.
 */
function unlock(top) {
    const left = [top];
    let lifted = 0;
    for (let dir = left.pop(); dir !== undefined; dir = left.pop()) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(dir, 0o700);
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { encoding: 'buffer' })) {
            const child = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinBytes */ .mE)(dir, name);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(child).isDirectory())
                continue;
            if (child.length <= SAFE_PATH_BYTES) {
                left.push(child);
                continue;
            }
            // A directory that may not be written cannot be moved either: its `..` changes.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(child, 0o700);
            let higher;
            do
                higher = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinBytes */ .mE)(top, Buffer.from(`lifted-${lifted++}`));
            while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(higher, { throwIfNoEntry: false }) !== undefined);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(child, higher);
            left.push(higher);
        }
    }
}
/**
 * Remove a tree, also one with directories that a build made read-only or deeper than a path. Nothing there is no error.
 * @throws GateError `io`
 */
function removeTree(dir) {
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(dir, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    try {
        remove();
    }
    catch (error) {
        if (!['EACCES', 'EPERM', 'ENOTEMPTY', 'ENAMETOOLONG', 'EMFILE'].includes((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) ?? ''))
            throw error;
        try {
            unlock(Buffer.from(dir));
            remove();
        }
        catch (still) {
            throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .ioError */ .bD)(still, dir, 'remove it by hand');
        }
    }
}
/**
 * A temporary directory of our own for the length of `work`. It is removed whatever happens, also when the process
 * is told to exit in between. The path is real: no symlink in it, so that builds and we see the same text.
 */
async function withWorkDir(work, base = node_os__WEBPACK_IMPORTED_MODULE_1___default().tmpdir()) {
    const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(base), 'double-build-'));
    const remove = () => removeTree(dir);
    process.once('exit', remove);
    try {
        return await work(dir);
    }
    finally {
        process.removeListener('exit', remove);
        remove();
    }
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


/***/ })

};
