export const id = 123;
export const ids = [123,7655];
export const modules = {

/***/ 94681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ scoreRun)
/* harmony export */ });
/* harmony import */ var _argsort_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96843);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95089);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71792);
/* harmony import */ var _entropy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6218);
/* harmony import */ var _observations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81212);





/** null where no finite ratio exists: JSON has no infinity, and a floor on the price would reorder cheap tests. */
function ratio(bits, by) {
    if (by === null || by === 0)
        return null;
    const value = bits / by;
    return Number.isFinite(value) ? value : null;
}
/**
 * Expected information gain of each test of a run, most bits first; equal bits keep the order given, and rows that
 * repeat a name all stay. The bits are, in this order: entropy_before - entropy_after when both are given (not below
 * 0); H(model_uncertainty) when given; H(p) of the predictor.
 * @param prior what was learned from earlier runs, and from them only
 */
function scoreRun(tests, prior, options, context = {}) {
    const identities = (0,_observations_js__WEBPACK_IMPORTED_MODULE_1__/* .identitiesOf */ .U)(tests);
    const scored = tests.map((test, i) => {
        const { entropy_before, entropy_after, model_uncertainty, duration_sec } = test;
        const predicted = prior.predict(identities[i] ?? null, context);
        let eig_bits;
        let method;
        let p_fail;
        if (entropy_before !== null && entropy_after !== null) {
            eig_bits = Math.max(0, entropy_before - entropy_after);
            method = 'entropy';
            p_fail = null;
        }
        else {
            p_fail = model_uncertainty ?? predicted.p;
            method = model_uncertainty === null ? prior.name : 'model_uncertainty';
            eig_bits = (0,_entropy_js__WEBPACK_IMPORTED_MODULE_2__/* .bernoulliEntropy */ .m)(p_fail);
        }
        const cost = test.cost_usd ?? (duration_sec === null ? null : (0,_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .priceOf */ .xx)(duration_sec, options.usdPerHour));
        return {
            name: test.name,
            suite: test.suite,
            domain: test.domain,
            eig_bits,
            eig_per_dollar: ratio(eig_bits, cost),
            eig_per_sec: ratio(eig_bits, duration_sec),
            cost_usd: cost,
            duration_sec,
            model_uncertainty,
            result: test.result,
            entropy_before,
            entropy_after,
            method,
            p_fail,
            observations: predicted.observations,
            last_failed: predicted.failing,
            ...(test.failure_type === undefined ? {} : { failure_type: test.failure_type }),
            ...(test.metrics === undefined ? {} : { metrics: test.metrics })
        };
    });
    const order = (0,_argsort_js__WEBPACK_IMPORTED_MODULE_3__/* .byFalling */ .h)((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .float64 */ .B)(scored.length, (i) => scored[i]?.eig_bits ?? NaN));
    return Array.from(order, (i, rank) => {
        const row = scored[i];
        if (rank < (options.explain ?? 0) && row.method === prior.name)
            row.parts = prior.explain(identities[i] ?? null, context);
        return row;
    });
}


/***/ }),

/***/ 37655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selectTests: () => (/* binding */ selectTests)
});

// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/eig/budgets.ts
var eig_budgets = __webpack_require__(95089);
// EXTERNAL MODULE: ./src/eig/columns.ts
var columns = __webpack_require__(71792);
// EXTERNAL MODULE: ./src/eig/argsort.ts
var argsort = __webpack_require__(96843);
// EXTERNAL MODULE: ./src/eig/knapsack-bound.ts
var knapsack_bound = __webpack_require__(42356);
// EXTERNAL MODULE: ./src/eig/knapsack.ts + 2 modules
var knapsack = __webpack_require__(24511);
// EXTERNAL MODULE: ./src/eig/select-failures.ts
var select_failures = __webpack_require__(14575);
;// CONCATENATED MODULE: ./src/eig/reasons.ts


/** Three significant digits, without trailing zeros. */
function decimals(x) {
    const text = x.toPrecision(3);
    // A number of 3 digits that ends in none of 0, . and an exponent is as short as it can be, which is the usual case.
    return /^[\d.]*[1-9]$/.test(text) ? text : String(Number(text));
}
/** Why a test was chosen or left out, in one sentence for people. */
function reasonFor(row, i, plan, result) {
    const seconds = plan.seconds[i];
    const usd = plan.usd[i];
    const worth = result.objective === 'eig'
        ? `${decimals(row.eig_bits)} bits in ${decimals(seconds)} s`
        : `fails with probability ${decimals((0,select_failures/* failureProbability */.Kg)(row))}, ${decimals(seconds)} s`;
    const assumed = row.duration_sec === null && plan.assumed !== undefined
        ? `; its duration is unknown, planned with ${decimals(plan.assumed)} s, the median of the suite`
        : '';
    return `${verdict(row, i, seconds, usd, result)}: ${worth}${assumed}`;
}
function verdict(row, i, seconds, usd, result) {
    const { budgets } = result;
    const always = result.why[i] ?? null;
    if (always !== null)
        return always;
    if (result.chosen[i] === 1) {
        if (seconds === 0 && usd === 0)
            return 'costs nothing';
        if (result.mode === 'fallback')
            return 'among the most informative of a small suite';
        return result.mode === 'knapsack' ? 'in the set with the most bits' : 'likely to fail for its time';
    }
    if (seconds > (0,knapsack/* limitOf */.L)(budgets.sec))
        return `longer than the budget of ${decimals(budgets.sec)} s`;
    if (usd > (0,knapsack/* limitOf */.L)(budgets.usd))
        return `dearer than the budget of $${decimals(budgets.usd)}`;
    if (result.objective === 'eig' && row.eig_bits === 0)
        return 'nothing to learn';
    return 'the budget goes further on other tests';
}

// EXTERNAL MODULE: ./src/eig/ordering.ts
var ordering = __webpack_require__(73151);
;// CONCATENATED MODULE: ./src/eig/select.ts









/** Below this many tests, and without budgets, halving the suite would leave too little to judge by. */
const SMALL_SUITE = 20;
const SMALL_SUITE_TESTS = 10;
/**
 * The tests to run. `eig`: the set with the most bits under both budgets, most bits first. `failures`, `regressions`:
 * the budget filled by chance of a failure per second, in the order that `safeFirst` gives. A suite of fewer than 20 tests
 * without budgets runs the ten with the most bits. Every row gets a decision with its reason.
 * @throws GateError `setting` for a budget that is no budget
 */
function selectTests(rankings, options) {
    const plan = (0,eig_budgets/* planOf */.XC)(rankings, options.usdPerHour);
    const budgets = (0,eig_budgets/* budgetsOf */.k7)(plan, options);
    const why = rankings.map((row) => {
        const said = options.alwaysRun?.(row) ?? false;
        return said === true ? 'always run' : said === false ? null : said;
    });
    const always = (0,columns/* flags */.M)(rankings.length, (i) => why[i] !== null);
    const small = rankings.length < SMALL_SUITE && !(0,eig_budgets/* isGiven */.qR)(options);
    const result = small
        ? smallSuite(rankings, plan, options.objective, always)
        : fill(rankings, plan, budgets, options, always);
    return describe(rankings, plan, { ...result, why });
}
function fill(rankings, plan, budgets, { objective }, always) {
    const rest = rankings.map((_, i) => i).filter((i) => always[i] === 0);
    const spent = (weight) => (0,numbers/* sumOf */.XN)(always.length, (i) => always[i] * weight[i]);
    const left = {
        ...budgets,
        sec: Math.max(0, budgets.sec - spent(plan.seconds)),
        usd: Math.max(0, budgets.usd - spent(plan.usd))
    };
    const part = (from) => (0,columns/* float64 */.B)(rest.length, (j) => from[rest[j]]);
    const bits = (0,columns/* float64 */.B)(rankings.length, (i) => rankings[i]?.eig_bits ?? NaN);
    const items = { value: part(bits), first: part(plan.seconds), second: part(plan.usd) };
    const chosen = always.slice();
    const taken = (mask) => rest.forEach((i, j) => (chosen[i] = mask[j]));
    const fixed = spent(bits);
    if (objective === 'eig') {
        const solved = (0,knapsack/* solveKnapsack */.e)(items, [left.sec, left.usd]);
        taken(solved.chosen);
        const bound = fixed + solved.bound;
        return { chosen, mode: 'knapsack', budgets, objective, bound, order: (0,argsort/* byFalling */.h)(bits) };
    }
    const p = (0,columns/* float64 */.B)(rankings.length, (i) => (0,select_failures/* failureProbability */.Kg)(rankings[i]));
    const gain = p.map((x, i) => (0,select_failures/* failureGain */.uF)(x, rankings[i]?.last_failed === true, objective));
    const density = (0,select_failures/* byDensity */.mK)(gain, plan.seconds);
    (0,select_failures/* fillBudgets */.EA)(density, plan, left, chosen);
    return {
        chosen,
        mode: 'density',
        budgets,
        objective,
        bound: fixed + (0,knapsack_bound/* solveDual */.Y)(items, [left.sec, left.usd]).bound,
        order: (0,ordering/* safeFirst */.AS)(p, density, chosen, plan.seconds, budgets.sec)
    };
}
function smallSuite(rankings, plan, objective, always) {
    const order = (0,argsort/* byFalling */.h)((0,columns/* float64 */.B)(rankings.length, (i) => {
        const row = rankings[i];
        return objective === 'eig' ? row.eig_bits : (0,select_failures/* failureProbability */.Kg)(row);
    }));
    const chosen = always.slice();
    for (const i of order.subarray(0, SMALL_SUITE_TESTS))
        chosen[i] = 1;
    const total = (weight) => (0,numbers/* sumOf */.XN)(weight.length, (i) => weight[i]);
    const bound = (0,numbers/* sumOf */.XN)(rankings.length, (i) => (chosen[i] === 1 ? (rankings[i]?.eig_bits ?? 0) : 0));
    const budgets = { sec: total(plan.seconds), usd: total(plan.usd), origin: 'small-suite' };
    return { chosen, mode: 'fallback', budgets, objective, bound, order };
}
function describe(rankings, plan, result) {
    const { chosen, budgets } = result;
    const total = (of) => (0,numbers/* sumOf */.XN)(rankings.length, of);
    const seconds = (i) => plan.seconds[i];
    const usd = (i) => plan.usd[i];
    const ifChosen = (of) => (i) => chosen[i] === 1 ? of(i) : 0;
    const eigTotal = total(ifChosen((i) => rankings[i]?.eig_bits ?? 0));
    const timeTotal = total(ifChosen(seconds));
    const costTotal = total(ifChosen(usd));
    const tests = Array.from(result.order.filter((i) => chosen[i] === 1), (i) => rankings[i]);
    const bound = Math.max(result.bound, eigTotal);
    return {
        selected: tests.map(({ name }) => name),
        stats: {
            selected: tests.length,
            total: rankings.length,
            mode: result.mode,
            eig_total: eigTotal,
            cost_total: costTotal,
            time_total: timeTotal,
            budget_sec: budgets.sec,
            budget_usd: budgets.usd,
            utilization_time: budgets.sec === 0 ? 0 : timeTotal / budgets.sec,
            utilization_cost: budgets.usd === 0 ? 0 : costTotal / budgets.usd,
            eig_bound: bound,
            // Sums in another order differ in the last digits; that is no gap.
            gap: bound - eigTotal <= bound * 1e-12 ? 0 : (bound - eigTotal) / bound,
            time_saved_sec: Math.max(0, total(seconds) - timeTotal),
            cost_saved_usd: Math.max(0, total(usd) - costTotal)
        },
        tests,
        decisions: rankings.map((row, i) => ({
            name: row.name,
            selected: chosen[i] === 1,
            reason: reasonFor(row, i, plan, result)
        }))
    };
}


/***/ }),

/***/ 15629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   WL: () => (/* binding */ runsDirectory),
/* harmony export */   sH: () => (/* binding */ baseBranch)
/* harmony export */ });
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63555);
/* harmony import */ var _event_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15268);


/** The setting, else what the event says, else what git knows of the remote, else `main`. */
function defaultBranch(world) {
    const { settings, root } = world;
    const remote = () => (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])?.replace(/^origin\//, '');
    return settings.values['default-branch'] ?? (0,_event_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .readEventRefs */ .F)(world).default_branch ?? remote() ?? 'main';
}
/** The branch that this run is compared with: that of the pull request, else the default branch. */
function baseBranch(world) {
    return world.run.base_branch ?? defaultBranch(world);
}
/** Where the run records are: `runs` below the evidence directory unless it was set. */
function runsDirectory({ values }) {
    return values['runs-dir'] ?? `${values['evidence-dir']}/runs`;
}


/***/ }),

/***/ 95902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findDiffBase)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_git_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43804);
/* harmony import */ var _event_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15268);



const LIMITS = { maxBytes: 64 * 1024, timeoutMs: 10_000 };
/** What git answers, in words between white space; undefined where it has no answer. */
async function ask(world, args) {
    try {
        const words = (await (0,_lib_git_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(world.root, args, { ...LIMITS, signal: world.signal })).trim().split(/\s+/);
        return words[0] === '' ? undefined : words;
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw error;
        world.log.debug(error.message);
        return undefined;
    }
}
async function commitOf(world, revision) {
    return (await ask(world, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]))?.[0];
}
async function mergeBase(world, commit) {
    return (await ask(world, ['merge-base', commit, 'HEAD']))?.[0];
}
/** Where the change branched off from `revision`; a base that holds HEAD already cannot say what changed. */
async function since(world, revision, said) {
    const commit = await commitOf(world, revision);
    const fork = commit === undefined ? undefined : await mergeBase(world, commit);
    return fork === undefined || fork === (await commitOf(world, 'HEAD')) ? undefined : { commit: fork, said };
}
/**
 * The commit to compare with: `diff-base`; in a pull request the first parent of the merge commit that GitHub makes,
 * else where the branch left the base; in a merge group its base; after a push what was there before.
 * @returns undefined where there is none.
 * @throws GateError `evidence` when `diff-base` names nothing that this checkout has.
 */
async function findDiffBase(world) {
    const named = world.settings.values['diff-base'];
    if (named !== undefined)
        return namedBase(world, named);
    const { event, base_branch } = world.run;
    const refs = (0,_event_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .readEventRefs */ .F)(world);
    if (event === 'pull_request') {
        const [, ...parents] = (await ask(world, ['rev-list', '--parents', '--max-count=1', 'HEAD'])) ?? [];
        const [base, head, ...more] = parents;
        if (base !== undefined && head !== undefined && head === refs.head && more.length === 0)
            return { commit: base, said: 'the base of the pull request' };
    }
    if (refs.base !== undefined) {
        const found = await since(world, refs.base, 'the base of the pull request');
        if (found !== undefined)
            return found;
    }
    if (base_branch !== null)
        return since(world, `refs/remotes/origin/${base_branch}`, base_branch);
    if (event === 'push' && refs.before !== undefined)
        return since(world, refs.before, 'the commit before the push');
    return undefined;
}
/** A branch or tag is where the change left it; a commit without common history is taken as it is. */
async function namedBase(world, name) {
    const commit = (await commitOf(world, name)) ?? (await commitOf(world, `refs/remotes/origin/${name}`));
    if (commit === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `diff-base: this checkout has no commit ${JSON.stringify(name.slice(0, 100))}`, {
            remedy: 'check the name, and let actions/checkout fetch the history (`fetch-depth: 0`)',
            place: { setting: 'diff-base' }
        });
    }
    return { commit: (await mergeBase(world, commit)) ?? commit, said: name };
}


/***/ }),

/***/ 15268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readEventRefs)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45375);



/** GitHub caps webhook payloads at 25 MB (docs.github.com, "Webhook events and payloads"). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
const commit = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().regex(/^(?!0+$)[0-9a-f]{40}([0-9a-f]{24})?$/);
const payload = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({
    before: commit.optional().catch(undefined),
    repository: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ default_branch: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().min(1).max(1024).optional() })
        .optional()
        .catch(undefined),
    pull_request: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ head: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ sha: commit }), base: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ sha: commit }) })
        .optional()
        .catch(undefined),
    merge_group: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ base_sha: commit }).optional().catch(undefined)
});
/** Read the event behind GITHUB_EVENT_PATH. One that cannot be read names nothing: other sources are asked then. */
function readEventRefs({ env, log }) {
    const file = env['GITHUB_EVENT_PATH'];
    if (file === undefined || file === '')
        return {};
    let value;
    try {
        value = JSON.parse((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(file, 'the event file', MAX_EVENT_BYTES));
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue) && !(error instanceof SyntaxError))
            throw error;
        log.debug(`the event file names no commits: ${error.message}`);
        return {};
    }
    const { data } = payload.safeParse(value);
    if (data === undefined)
        return {};
    const { before, repository, pull_request, merge_group } = data;
    const base = pull_request?.base.sha ?? merge_group?.base_sha;
    return {
        ...(before !== undefined && { before }),
        ...(repository?.default_branch !== undefined && { default_branch: repository.default_branch }),
        ...(base !== undefined && { base }),
        ...(pull_request !== undefined && { head: pull_request.head.sha })
    };
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workingTreeOf),
/* harmony export */   i: () => (/* binding */ withIsolatedGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _git_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43804);





/** What stands between the bytes of a file and git's idea of them; in `info/attributes` it goes before the repository's. */
const RAW = '* -text !eol !crlf !ident !filter !working-tree-encoding !diff\n';
const LIMITS = { maxBytes: 256 * 1024 * 1024, timeoutMs: 60_000 };
/**
 * Compare and list the working tree with a git directory of our own: what the repository's configuration and its
 * `.gitattributes` say cannot run a program, convert a file before it is compared, or move the working tree elsewhere.
 * Its index is a copy of the real one, whose times tell quickly what is unchanged; where that hides files from
 * comparison (assume-unchanged, skip-worktree) or cannot be copied, it is HEAD, and every file is compared.
 * @param root the project, at or below the top of the working tree.
 * @throws GateError `evidence` where there is no repository, and whatever `work` throws.
 */
async function withIsolatedGit(root, signal, work) {
    const limits = { ...LIMITS, signal };
    const asked = ['rev-parse', '--git-path', 'objects', '--git-path', 'index', '--git-path', 'info/exclude'];
    const [answers, head] = await Promise.all([
        (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, asked, limits),
        (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, ['rev-parse', '--verify', 'HEAD^{commit}'], limits)
    ]);
    const [objects = '', index = '', exclude = ''] = answers.split('\n').map((p) => node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root, p));
    const sha256 = head.trim().length === 64;
    const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'provenance-git-'));
    try {
        for (const name of ['objects/info', 'refs', 'info'])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, name), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'HEAD'), head);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'objects/info/alternates'), `${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(objects)}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'info/attributes'), RAW);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'config'), configOf(sha256));
        const env = { GIT_DIR: dir, GIT_WORK_TREE: topOf(root), GIT_INDEX_FILE: node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'index') };
        if (!(await copiedIndex(root, index, env, signal))) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(env.GIT_INDEX_FILE, { force: true });
            await (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, ['read-tree', head.trim()], { ...limits, env });
        }
        return await work({ env, exclude: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(exclude) ? exclude : undefined });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(dir, { recursive: true, force: true });
    }
}
function configOf(sha256) {
    const core = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = false\n`;
    return sha256 ? `${core}[extensions]\n\tobjectformat = sha256\n` : core;
}
/** The nearest directory with a `.git`, whether or not git can be asked; git itself would believe `core.worktree`. */
function workingTreeOf(root) {
    for (let dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);; dir = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(dir)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, '.git')))
            return dir;
        if (dir === node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(dir))
            return undefined;
    }
}
/** @throws GateError `evidence` */
function topOf(root) {
    const top = workingTreeOf(root);
    if (top !== undefined)
        return top;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', `${root} lies in no working tree of git`, {
        remedy: 'run it in a checkout'
    });
}
/** @returns false where the index is missing, is of a kind that does not stand alone, or hides files. */
async function copiedIndex(root, index, env, signal) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(index))
        return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(index, env.GIT_INDEX_FILE);
    // Git compares the content of files that are not older than the index; a newer copy would make it trust their times.
    const seconds = Math.floor((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(index).mtimeMs / 1000);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(env.GIT_INDEX_FILE, seconds, seconds);
    try {
        const listed = await (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, ['ls-files', '-v', '-z', '--full-name', '--', ':/'], {
            ...LIMITS,
            signal,
            env
        });
        // A small letter is assume-unchanged, S is skip-worktree (git-ls-files, -v).
        return listed.split('\0').every((entry) => !/^[a-zS] /.test(entry));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue && error.code === 'evidence')
            return false; // a split index lacks its other half
        throw error;
    }
}


/***/ }),

/***/ 43804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readGit),
/* harmony export */   t: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _git_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94421);



/** Names in a diff are quoted: what the reader of diffs expects. */
const FIXED = [..._git_env_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_FIXED */ .uL, '-c', 'core.quotePath=true'];
const MAX_COMPLAINT = 4096;
/**
 * Run git without a shell and hand its output on piece by piece.
 * @throws GateError `evidence` with git's own last words, `limit` beyond a limit, and whatever `onData` throws.
 */
function streamGit(root, args, onData, limits) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...FIXED, '-C', root, ...args], {
            env: (0,_git_env_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOnly */ .D0)(limits.env),
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: limits.timeoutMs,
            killSignal: 'SIGKILL',
            ...(limits.signal !== undefined && { signal: limits.signal })
        });
        const what = `git ${args.find((a) => !a.startsWith('-')) ?? ''}`;
        let bytes = 0;
        let complaint = '';
        let failure;
        const stop = (error) => {
            failure ??= error;
            child.kill('SIGKILL');
        };
        child.stdout.on('data', (piece) => {
            if (failure !== undefined)
                return;
            bytes += piece.length;
            if (bytes > limits.maxBytes) {
                stop(limit(`${what} printed more than ${limits.maxBytes} bytes`));
                return;
            }
            try {
                onData(piece);
            }
            catch (error) {
                stop(error instanceof Error ? error : new Error(String(error)));
            }
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            complaint = (complaint + text).slice(-MAX_COMPLAINT);
        });
        child.on('error', (error) => stop(failed(what, error.message, error)));
        child.on('close', (code, signal) => {
            if (failure !== undefined)
                reject(failure);
            else if (code === 0)
                resolve();
            else if (signal === 'SIGKILL')
                reject(limit(`${what} took more than ${limits.timeoutMs / 1000} s`));
            else
                reject(failed(what, complaint.trim().split('\n').at(-1) ?? ''));
        });
    });
}
function limit(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('limit', what, { remedy: 'choose a nearer diff-base' });
}
function failed(what, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${what} failed: ${why === '' ? 'it said nothing' : why}`, {
        remedy: 'check that git is installed and that this is a checkout with enough history (`fetch-depth: 0`)',
        cause
    });
}
/** The output of git as text. @throws GateError as {@link streamGit} */
async function readGit(root, args, limits) {
    const pieces = [];
    await streamGit(root, args, (piece) => void pieces.push(piece), limits);
    return Buffer.concat(pieces).toString('utf8');
}


/***/ }),

/***/ 90123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseTests: () => (/* binding */ chooseTests),
  planWords: () => (/* binding */ planWords)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/eig/always-run.ts
var always_run = __webpack_require__(92182);
// EXTERNAL MODULE: ./src/eig/score.ts
var score = __webpack_require__(94681);
// EXTERNAL MODULE: ./src/eig/select.ts + 1 modules
var eig_select = __webpack_require__(37655);
// EXTERNAL MODULE: ./src/evidence/epistemic.ts
var epistemic = __webpack_require__(99304);
// EXTERNAL MODULE: ./src/evidence/gather.ts
var gather = __webpack_require__(49546);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/selectors/text.ts
/**
 * Longest single argument that we write. Linux refuses one of 128 KiB (MAX_ARG_STRLEN), Windows a command line of
 * 32,767 characters; the rest of the command needs room as well.
 */
const MAX_ARGUMENT = 30_000;
/**
 * True for what one line of an argument file can hold. Line breaks are those of Python's str.splitlines, by which
 * pytest reads its file and which are the most of any reader; an unpaired surrogate has no UTF-8.
 */
function fitsOnLine(text) {
    return text !== '' && !/[\0\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/.test(text) && text.isWellFormed();
}
/** A regular expression that matches exactly this text, in RE2 (Go) and in ECMAScript with or without `u`. */
function escapeRegex(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** Code unit order: the same on every machine. */
function sortedUnique(texts) {
    return [...new Set(texts)].sort();
}

;// CONCATENATED MODULE: ./src/selectors/go.ts

/** What `go test` runs by itself, with -run: `Test`, `Example` and `Fuzz` functions (cmd/go, "go help testfunc"). */
const FUNCTION = /^(?:Test|Example|Fuzz)[\p{L}\p{N}_]*$/u;
/** An import path (golang.org/ref/mod, "Module paths"), never a pattern: `...` would be one, `-` first an option. */
const PACKAGE = /^(?:\.|(?:\.\/)?[\p{L}\p{N}_][\p{L}\p{N}_./~+-]*)$/u;
/** No regular expression of one name comes near the limit of an argument. */
const MAX_NAME = 10_000;
/** Package and levels of a test named as `go test -json` and JUnit converters do. */
function goTestOf({ name, suite }) {
    const at = name.lastIndexOf('::');
    const joined = at > 0 && FUNCTION.test(name.slice(at + 2).split('/')[0] ?? '');
    const pkg = joined ? name.slice(0, at) : suite;
    const path = (joined ? name.slice(at + 2) : name).split('/');
    return {
        pkg: pkg !== null && PACKAGE.test(pkg) && !pkg.includes('...') ? pkg : undefined,
        path: FUNCTION.test(path[0] ?? '') && name.length <= MAX_NAME ? path : []
    };
}
const oneOf = (names) => `^(${sortedUnique([...names].map(escapeRegex)).join('|')})$`;
/** Names shared out so that each regular expression stays within one argument. */
function* chunks(names) {
    let part = [];
    let length = 0;
    for (const name of names) {
        // Escaped, each character may become two.
        if (part.length > 0 && length + 2 * name.length > MAX_ARGUMENT) {
            yield oneOf(part);
            part = [];
            length = 0;
        }
        part.push(name);
        length += 2 * name.length + 1;
    }
    if (part.length > 0)
        yield oneOf(part);
}
const newWanted = () => ({ everything: false, whole: new Set(), sub: new Map() });
/**
 * Pairs of lines, a regular expression and a package, for `xargs -d '\n' -n 2 -a FILE go test -run`: subtests as
 * `^TestA$/^sub$`, of one parent and depth at a time, since `go test` before 1.20 knew no other alternation. The one
 * argument, for `go test -run REGEX ./...`, names the top-level functions only, which run more.
 */
const renderGo = (tests) => {
    const widened = [];
    const packages = new Map();
    for (const test of tests) {
        const { pkg = './...', path } = goTestOf(test);
        const wanted = packages.get(pkg) ?? newWanted();
        packages.set(pkg, wanted);
        const [top, ...rest] = path;
        if (top === undefined) {
            // A package that did not build is a test of its own name in some reports: that is the package itself.
            if (test.name !== pkg) {
                const instead = pkg === './...' ? 'everything' : 'its whole package';
                widened.push({ test: test.name, why: 'this is no name of a Go test', instead });
            }
            wanted.everything = true;
        }
        else if (rest.length === 0)
            wanted.whole.add(top);
        else if (rest.every((part) => part === '' || fitsOnLine(part))) {
            wanted.sub.set(top, [...(wanted.sub.get(top) ?? []), rest]);
        }
        else {
            widened.push({ test: test.name, why: 'its name does not fit on a line', instead: `all of ${top}` });
            wanted.whole.add(top);
        }
    }
    const everything = tests.length === 0 || packages.get('./...')?.everything === true;
    if (everything)
        return { lines: ['.', './...'], argument: '', everything, widened, gone: [] };
    const lines = sortedUnique(packages.keys()).flatMap((pkg) => linesOf(pkg, packages.get(pkg)));
    const tops = [...packages.values()].flatMap(({ whole, sub }) => [...whole, ...sub.keys()]);
    const argument = [...packages.values()].some((wanted) => wanted.everything) ? '' : oneOf(tops);
    return { lines, argument: argument.length > MAX_ARGUMENT ? '' : argument, everything, widened, gone: [] };
};
function linesOf(pkg, wanted) {
    if (wanted === undefined)
        return [];
    if (wanted.everything)
        return ['.', pkg];
    const lines = [...chunks(sortedUnique(wanted.whole))].flatMap((regex) => [regex, pkg]);
    for (const [top, paths] of [...wanted.sub].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (wanted.whole.has(top))
            continue;
        // Levels of one depth and one parent differ in the last part only, so that nothing else matches.
        const groups = new Map();
        for (const path of paths) {
            const above = path.slice(0, -1);
            const key = JSON.stringify(above);
            const group = groups.get(key) ?? { above, last: [] };
            groups.set(key, group);
            group.last.push(path.at(-1) ?? '');
        }
        for (const { above, last } of groups.values()) {
            const head = [top, ...above].map((part) => oneOf([part])).join('/');
            for (const regex of chunks(sortedUnique(last)))
                lines.push(`${head}/${regex}`, pkg);
        }
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/selectors/java.ts
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const CLASS = /^[\p{L}_][\p{L}\p{N}_]*(?:[.$][\p{L}_][\p{L}\p{N}_]*)*$/u;
/** `com.acme.FooTest` rather than a package or a sentence: the last part begins in upper case. */
function isClass(text) {
    return text !== null && CLASS.test(text) && /(?:^|[.$])\p{Lu}[\p{L}\p{N}_]*$/u.test(text);
}
/** The class alone of a name that is a class or `class#method`, `class::method`, `class.method`; else undefined. */
function split(name) {
    for (const separator of ['#', '::']) {
        const at = name.indexOf(separator);
        if (at > 0 && isClass(name.slice(0, at)))
            return [name.slice(0, at), name.slice(at + separator.length)];
    }
    const head = /^[\p{L}\p{N}_.$]+/u.exec(name)?.[0] ?? '';
    if (isClass(head) && head === name)
        return [head, ''];
    const dot = head.lastIndexOf('.');
    return dot > 0 && isClass(head.slice(0, dot)) ? [head.slice(0, dot), name.slice(dot + 1)] : undefined;
}
/**
 * Class and method of a JVM test. What is no identifier (a display name, a sentence of Spock or Kotlin) names the
 * class only; `m(int)[1]`, `m{int}[1]` and `m[1]` are the method m. Undefined where no class can be told.
 */
function javaTestOf({ name, suite }) {
    const [className, rest] = split(name) ?? (isClass(suite) ? [suite, name] : []);
    if (className === undefined || rest === undefined)
        return undefined;
    const method = rest.split(/[([{]/)[0] ?? '';
    const known = IDENTIFIER.test(method) ? method : undefined;
    return { className, method: known, parameters: known !== undefined && known !== rest };
}
/**
 * The chosen tests as classes and methods. One whose class cannot be told makes everything run; a name that is no
 * method makes its whole class run.
 */
function javaTestsOf(tests) {
    const found = [];
    const widened = [];
    for (const test of tests) {
        const one = javaTestOf(test);
        if (one === undefined)
            widened.push({ test: test.name, why: 'its class cannot be told from its name', instead: 'everything' });
        else {
            if (one.method === undefined && one.className !== test.name)
                widened.push({ test: test.name, why: 'its name is no method of Java', instead: 'its whole class' });
            found.push(one);
        }
    }
    return { found, widened, everything: tests.length === 0 || found.length < tests.length };
}

;// CONCATENATED MODULE: ./src/selectors/paths.ts
/** With forward slashes and without `./` at the front. */
function plainPath(path) {
    return path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
}
/**
 * The path in this checkout that a report means: the longest ending of it that exists here, since reports hold
 * absolute paths of the machine that wrote them. Undefined where there is none. Never absolute, never with `..`.
 */
function locate(path, { exists }) {
    const parts = plainPath(path).split('/');
    if (parts.includes('..') || path.includes('\0'))
        return undefined;
    const absolute = parts[0] === '' || /^[A-Za-z]:$/.test(parts[0] ?? '');
    // A relative path means itself; only an absolute one was written elsewhere.
    for (let from = absolute ? 1 : 0; from < parts.length; from++) {
        const candidate = parts.slice(from).join('/');
        if (candidate !== '' && exists(candidate))
            return candidate;
        if (!absolute)
            return undefined;
    }
    return undefined;
}
/** An argument that no runner takes for an option, a file of arguments (`@`) or a negation. */
function asArgument(path) {
    return /^[\p{L}\p{N}_./]/u.test(path) ? path : `./${path}`;
}

;// CONCATENATED MODULE: ./src/selectors/jest.ts


const SOURCE = /\.[cm]?[jt]sx?$/;
/** The source file that a test names: its own, or a suite or name that is one (`jest-junit` with `{filepath}`). */
function jestFileOf({ name, suite, file }) {
    const path = [file, suite, name].find((text) => typeof text === 'string' && SOURCE.test(text));
    return path === undefined || path === null ? undefined : plainPath(path);
}
/** A line break in a title would end the argument; a regular expression can say it otherwise. */
function regexOf(text) {
    return escapeRegex(text).replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Arguments for `xargs -d '\n' -a FILE jest --runTestsByPath`. Test files, one a line, where all are known. Else one
 * `--testNamePattern` of the full names (describe blocks and title joined by a blank), anchored: a file list and a
 * pattern together would run less than either. Without arguments Jest runs everything.
 */
const renderJest = (tests, around) => {
    const files = [];
    const gone = [];
    const unknown = [];
    for (const test of tests) {
        const said = jestFileOf(test);
        const file = said === undefined ? undefined : locate(said, around);
        if (file !== undefined)
            files.push(file);
        else if (said !== undefined && !said.split('/').includes('..'))
            gone.push(test.name);
        else
            unknown.push(test);
    }
    if (unknown.length > 0) {
        if (files.length > 0)
            return everything(gone, unknown, 'its file is not known, while those of other tests are');
        return byName(unknown, gone);
    }
    const unsayable = tests.filter((test) => {
        const file = jestFileOf(test);
        return file !== undefined && !fitsOnLine(file);
    });
    if (unsayable.length > 0)
        return everything(gone, unsayable, 'its path does not fit on a line');
    return {
        lines: sortedUnique(files).map(asArgument),
        argument: '',
        everything: files.length === 0,
        widened: [],
        gone
    };
};
function byName(tests, gone) {
    const names = tests.flatMap(({ name, suite }) => (suite === null ? [name] : [name, `${suite} ${name}`]));
    // `^()$` matches no test, and the pattern would leave this one out.
    const nameless = tests.filter(({ name }) => name.trim() === '');
    if (nameless.length > 0)
        return everything(gone, nameless, 'it has no name');
    const torn = tests.filter(({ name, suite }) => !name.isWellFormed() || suite?.isWellFormed() === false);
    if (torn.length > 0)
        return everything(gone, torn, 'its name is no valid Unicode');
    const pattern = `^(${sortedUnique(names).map(regexOf).join('|')})$`;
    if (pattern.length > MAX_ARGUMENT)
        return everything(gone, tests.slice(0, 1), `${tests.length} names are too long for one argument`);
    return {
        lines: [`--testNamePattern=${pattern}`],
        argument: pattern,
        everything: false,
        widened: [],
        gone
    };
}
function everything(gone, tests, why) {
    const widened = tests.map(({ name }) => ({ test: name, why, instead: 'everything' }));
    return { lines: [], argument: '', everything: true, widened, gone };
}

;// CONCATENATED MODULE: ./src/selectors/pytest.ts


/** `a/test_b.py` or `a/test_b.py::C::test_d[x]`; parameters may hold anything, so `::` counts before the `[` only. */
function splitNodeId(text) {
    const bracket = text.indexOf('[', Math.max(0, text.indexOf('.py')));
    const head = bracket === -1 ? text : text.slice(0, bracket);
    const [path = '', ...parts] = head.split('::');
    if (!path.endsWith('.py'))
        return undefined;
    if (parts.length === 0)
        return bracket === -1 ? { path, parts } : undefined;
    parts[parts.length - 1] += bracket === -1 ? '' : text.slice(bracket);
    return { path, parts };
}
/** `tests.test_a.TestB`, as JUnit reports have it: the longest beginning that is a module here, then classes. */
function splitDotted(dotted, around) {
    const words = dotted.split('.');
    if (!words.every((word) => /^[\p{L}\p{N}_-]+$/u.test(word)))
        return undefined;
    for (let n = words.length; n > 0; n--) {
        const path = `${words.slice(0, n).join('/')}.py`;
        if (around.exists(path))
            return { path, parts: words.slice(n) };
    }
    return undefined;
}
/** The node that pytest would collect for this test. */
function nodeIdOf({ name, suite, file }, around) {
    const whole = splitNodeId(name);
    // A parameter may look like a path: `test_a[b.py::c]`.
    if (whole !== undefined && (!whole.path.includes('[') || locate(whole.path, around) !== undefined))
        return located(whole.path, whole.parts, around);
    if (suite !== null) {
        const path = splitNodeId(suite);
        if (path !== undefined)
            return located(path.path, [...path.parts, name], around);
    }
    // The identity of a JUnit case: `tests.test_a.TestB::test_c`.
    const at = (name.split('[')[0] ?? '').indexOf('::');
    const [group, last] = at === -1 ? [suite, name] : [name.slice(0, at), name.slice(at + 2)];
    const dotted = group === null ? undefined : splitDotted(group, around);
    if (dotted !== undefined)
        return located(dotted.path, [...dotted.parts, last], around);
    if (file !== undefined && file.endsWith('.py')) {
        // The class is what the suite has more than the module.
        const module = plainPath(file).slice(0, -3).replaceAll('/', '.');
        const rest = group?.startsWith(`${module}.`) === true ? group.slice(module.length + 1).split('.') : [];
        return located(file, [...rest, last], around);
    }
    return { file: undefined, said: undefined, parts: [last] };
}
function located(path, parts, around) {
    return { file: locate(path, around), said: plainPath(path), parts };
}
/** pytest splits its argument at the first `[`, so a path may hold none. */
function sayable(text, path) {
    return fitsOnLine(text) && !path.includes('[') && !path.includes('::');
}
/**
 * Node ids, one a line, for `pytest @FILE` (pytest >= 8.2; argparse, fromfile_prefix_chars: each line is one argument,
 * whatever it holds). An empty file runs everything.
 */
const renderPytest = (tests, around) => {
    const widened = [];
    const gone = [];
    const lines = [];
    const files = new Set();
    let everything = tests.length === 0;
    for (const test of tests) {
        const { file, said, parts } = nodeIdOf(test, around);
        const widen = (why, instead) => void widened.push({ test: test.name, why, instead });
        if (file === undefined && said !== undefined && !said.split('/').includes('..')) {
            gone.push(test.name);
            continue;
        }
        if (file === undefined || !sayable(file, file)) {
            widen('its file cannot be told from its name', 'everything');
            everything = true;
            continue;
        }
        const id = [file, ...parts].join('::');
        const plain = id.split('[')[0] ?? id;
        if (parts.length === 0)
            files.add(file);
        else if (sayable(id, file))
            lines.push(id);
        else if (sayable(plain, file) && !plain.endsWith('::') && id.includes('[')) {
            widen('its parameters do not fit on a line', 'the test with all its parameters');
            lines.push(plain);
        }
        else {
            widen('its name does not fit on a line', 'its whole file');
            files.add(file);
        }
    }
    if (lines.length === 0 && files.size === 0)
        everything = true;
    const kept = lines.filter((line) => !files.has(line.split('::')[0] ?? ''));
    return {
        lines: everything ? [] : sortedUnique([...files, ...kept]).map(asArgument),
        argument: '',
        everything,
        widened,
        gone
    };
};

;// CONCATENATED MODULE: ./src/selectors/identity.ts





/**
 * The names under which a test that is listed can be found, so that a history that writes it otherwise (a JUnit class
 * for a file, an absolute path for a relative one) still speaks of the same test. Two different tests share none.
 */
function listedKeys(format, test, around) {
    if (format === 'go') {
        const { pkg, path } = goTestOf(test);
        const top = path[0] ?? test.name;
        return pkg === undefined ? [`?::${top}`, `::${top}`] : [`${pkg}::${top}`, `::${top}`];
    }
    return knownKeys(format, test, around).slice(0, 1);
}
/** The names under which to look for a test of the history among those that are listed, the most telling first. */
function knownKeys(format, test, around) {
    const { name, suite } = test;
    switch (format) {
        case 'pytest': {
            const { file, parts } = nodeIdOf(test, around);
            return [file === undefined ? name : [file, ...parts].join('::')];
        }
        case 'jest': {
            const said = jestFileOf(test);
            return [(said === undefined ? undefined : locate(said, around)) ?? said ?? name];
        }
        case 'go': {
            const { pkg, path } = goTestOf(test);
            const top = path[0] ?? name;
            // A test of one package is not that of another with the same name, unless the listing names no packages.
            return pkg === undefined ? [`::${top}`] : [`${pkg}::${top}`, `?::${top}`];
        }
        case 'maven':
        case 'gradle': {
            const found = javaTestOf(test);
            if (found === undefined)
                return [name];
            const { className, method } = found;
            return method === undefined ? [className] : [`${className}#${method}`, className];
        }
        default:
            return suite === null ? [name] : [`${suite}::${name}`, `${suite}.${name}`, name];
    }
}

;// CONCATENATED MODULE: ./src/selectors/bazel.ts

/**
 * A label of one target: no `-` first, which would take targets away, no `...`, `:all` or `:*`, which are patterns
 * (Bazel, "Labels" and "Specifying targets to build").
 */
const LABEL = /^(?:@{1,2}[\w.~+-]*)?\/\/(?:[\w.@+=,~-]+(?:\/[\w.@+=,~-]+)*)?(?::[\w.@+=,~/-]+)?$/;
const PATTERN = /\.\.\.|:(?:all|all-targets)$/;
/** The target of a test: its name, its suite, or what stands before `::`. */
function labelOf({ name, suite }) {
    return [name, suite ?? '', name.split('::')[0] ?? ''].find((text) => LABEL.test(text) && !PATTERN.test(text));
}
/** Targets, one a line, for `bazel test --target_pattern_file=FILE`; everything is `//...`. */
const renderBazel = (tests) => {
    const widened = [];
    const lines = [];
    for (const test of tests) {
        const label = labelOf(test);
        if (label === undefined)
            widened.push({ test: test.name, why: 'its target cannot be told from its name', instead: 'everything' });
        else
            lines.push(label);
    }
    const everything = tests.length === 0 || widened.length > 0;
    return { lines: everything ? ['//...'] : sortedUnique(lines), argument: '', everything, widened, gone: [] };
};

;// CONCATENATED MODULE: ./src/selectors/changed.ts






const JVM_SOURCE = /\.(?:java|kt|groovy|scala)$/;
const never = () => false;
const dirOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const baseOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
/** The directory of a package of Go: the longest ending of its import path that is one here; '' is the root. */
function goDirOf(pkg, { exists }) {
    const parts = pkg.replace(/^\.\/?/, '').split('/');
    const dirs = parts.map((_, from) => parts.slice(from).join('/'));
    return dirs.find((dir) => dir !== '' && exists(dir)) ?? '';
}
/** A conftest.py serves every test at and below its directory. */
function pytest(changed, around) {
    const below = [...changed]
        .filter((path) => /(^|\/)conftest\.py$/.test(path))
        .map((path) => (dirOf(path) === '' ? '' : `${dirOf(path)}/`));
    return (test) => {
        const { file } = nodeIdOf(test, around);
        return file !== undefined && (changed.has(file) || below.some((dir) => file.startsWith(dir)));
    };
}
function go(changed, around) {
    const dirs = new Set([...changed].filter((path) => path.endsWith('_test.go')).map(dirOf));
    if (dirs.size === 0)
        return never;
    return (test) => {
        const { pkg } = goTestOf(test);
        return pkg === undefined || dirs.has(goDirOf(pkg, around));
    };
}
function jvm(changed) {
    // Every ending of a path: a source root may be anywhere, and a class name is the path below it.
    const endings = new Set([...changed]
        .filter((path) => JVM_SOURCE.test(path))
        .flatMap((path) => {
        const parts = path.replace(JVM_SOURCE, '').split('/');
        return parts.map((_, from) => parts.slice(from).join('.'));
    }));
    return (test) => {
        const outer = javaTestOf(test)?.className.replace(/\$.*$/, '');
        return outer !== undefined && endings.has(outer);
    };
}
/** Every directory that has a changed file at or below it. */
function bazel(changed) {
    const dirs = new Set();
    for (const path of changed) {
        if (dirOf(path) === '')
            dirs.add('');
        for (let dir = dirOf(path); dir !== ''; dir = dirOf(dir))
            dirs.add(dir);
    }
    return (test) => dirs.has(/\/\/([^:]*)/.exec(labelOf(test) ?? '')?.[1] ?? '\0');
}
function dotnet(changed) {
    const names = new Set([...changed].filter((path) => /\.(?:cs|fs|vb)$/.test(path)).map(baseOf));
    return ({ name, suite }) => `${suite ?? ''}.${name}`.split(/[.+(]/).some((word) => names.has(word));
}
/** A module's tests lie in its own file; the name of an integration test does not say its file. */
function cargo(changed) {
    const sources = [...changed].filter((path) => path.endsWith('.rs'));
    const integration = sources.some((path) => /(^|\/)tests\//.test(path));
    const modules = new Set(sources.map(baseOf));
    return ({ name }) => integration || name.split('::').some((module) => modules.has(module));
}
/**
 * Tells the tests whose own source is among the changed files, as far as their names say where that is. Which tests a
 * change of other sources may break is for the predictor.
 * @param changed paths relative to the root, with forward slashes
 */
function changedTests(format, changed, around) {
    if (changed.size === 0)
        return never;
    switch (format) {
        case 'pytest':
            return pytest(changed, around);
        case 'jest':
            return (test) => {
                const said = jestFileOf(test);
                return said !== undefined && changed.has(locate(said, around) ?? said);
            };
        case 'go':
            return go(changed, around);
        case 'maven':
        case 'gradle':
            return jvm(changed);
        case 'bazel':
            return bazel(changed);
        case 'dotnet':
            return dotnet(changed);
        case 'cargo':
            return cargo(changed);
        case 'lines':
        case 'json':
            return ({ name, suite, file }) => [file, suite, name, name.split('::')[0]].some((text) => typeof text === 'string' && changed.has(text));
    }
}
/**
 * What to run for a changed file that holds tests by the runner's own naming: all of it, since nobody may know yet
 * what is new in it. Undefined for other files, and for formats whose tests do not name files.
 */
function testsIn(format, path) {
    const whole = (name) => ({ name, suite: null, file: path });
    switch (format) {
        case 'pytest':
            return /(^|\/)(?:test_[^/]*|[^/]*_test)\.py$/.test(path) ? whole(path) : undefined;
        case 'jest':
            return /(?:\.|\/)(?:test|spec)\.[cm]?[jt]sx?$|(^|\/)__tests__\/.*\.[cm]?[jt]sx?$/.test(path)
                ? whole(path)
                : undefined;
        case 'go': {
            const pkg = dirOf(path) === '' ? '.' : `./${dirOf(path)}`;
            return path.endsWith('_test.go') ? { name: pkg, suite: pkg, file: path } : undefined;
        }
        case 'maven':
        case 'gradle': {
            const [, className = ''] = /(?:^|\/)src\/[^/]*test[^/]*\/\w+\/(.+)$/i.exec(path.replace(JVM_SOURCE, '')) ?? [];
            return JVM_SOURCE.test(path) && /(?:^|\/)Test|(?:Tests?|TestCase|Spec)$/.test(className)
                ? whole(className.replaceAll('/', '.'))
                : undefined;
        }
        default:
            return undefined;
    }
}
/** True for a test whose name says a file that this checkout no longer has; nothing can run it. */
function isGone(format, test, around) {
    if (format === 'pytest') {
        const { file, said } = nodeIdOf(test, around);
        return file === undefined && said !== undefined && !said.split('/').includes('..');
    }
    if (format !== 'jest')
        return false;
    const said = jestFileOf(test);
    return said !== undefined && !said.split('/').includes('..') && locate(said, around) === undefined;
}

;// CONCATENATED MODULE: ./src/selectors/cargo.ts

/** A path of Rust identifiers; libtest would take a `-` at the front for an option. */
const PATH = /^[\p{L}_][\p{L}\p{N}_#]*(?:::[\p{L}_][\p{L}\p{N}_#]*)*$/u;
/** Paths of test functions, one a line, for `xargs -d '\n' -a FILE cargo test -- --exact`; without any, all run. */
const renderCargo = (tests) => {
    const widened = [];
    const lines = [];
    for (const { name } of tests) {
        if (PATH.test(name))
            lines.push(name);
        else
            widened.push({ test: name, why: 'this is no path of a Rust test', instead: 'everything' });
    }
    const everything = tests.length === 0 || widened.length > 0;
    return { lines: everything ? [] : sortedUnique(lines), argument: '', everything, widened, gone: [] };
};

;// CONCATENATED MODULE: ./src/selectors/dotnet.ts

/** `Namespace.Class.Method`; nested classes with `+`, generic ones with a back-tick. */
const QUALIFIED = /^[\p{L}_][\p{L}\p{N}_]*(?:[.+`][\p{L}\p{N}_]+)+$/u;
/** Special characters of a filter expression (dotnet test, "Filter option details"). */
function escapeFilter(text) {
    return text.replace(/[\\()&|=!~]/g, '\\$&').replaceAll(',', '%2C');
}
/** One comparison. xUnit's qualified names have no arguments and NUnit's do: `~`, contains, finds either. */
function conditionOf({ name, suite }) {
    const plain = name.split(/[(<"]/)[0]?.trim() ?? '';
    const qualified = [plain, suite === null ? '' : `${suite}.${plain}`].find((text) => QUALIFIED.test(text));
    if (qualified === undefined)
        return undefined;
    return `FullyQualifiedName${plain === name ? '=' : '~'}${escapeFilter(qualified)}`;
}
/**
 * `--filter` and its expression on a line of their own, for `dotnet test @FILE` (the SDK takes a response file one
 * token a line), and the expression for `--filter`. An empty file, like an empty filter, runs everything.
 */
const renderDotnet = (tests) => {
    const widened = [];
    const conditions = [];
    for (const test of tests) {
        const condition = conditionOf(test);
        if (condition === undefined || !fitsOnLine(condition))
            widened.push({ test: test.name, why: 'this is no qualified name of .NET', instead: 'everything' });
        else
            conditions.push(condition);
    }
    const argument = sortedUnique(conditions).join('|');
    const everything = tests.length === 0 || widened.length > 0;
    if (everything)
        return { lines: [], argument: '', everything, widened, gone: [] };
    return {
        lines: ['--filter', argument],
        argument: argument.length > MAX_ARGUMENT ? '' : argument,
        everything,
        widened,
        gone: []
    };
};

;// CONCATENATED MODULE: ./src/selectors/gradle.ts


/**
 * `--tests=Class.method`, one a line, for `xargs -d '\n' -a FILE ./gradlew test` (Gradle, "Test filtering"). Parts are
 * identifiers: a star is ours and finds the parameters of a method. Without arguments Gradle runs everything.
 */
const renderGradle = (tests) => {
    const { found, widened, everything } = javaTestsOf(tests);
    const lines = found.map(({ className, method, parameters }) => method === undefined ? `--tests=${className}` : `--tests=${className}.${method}${parameters ? '*' : ''}`);
    return { lines: everything ? [] : sortedUnique(lines), argument: '', everything, widened, gone: [] };
};

;// CONCATENATED MODULE: ./src/selectors/maven.ts


/**
 * `Class#method+method2`, one class a line, for `-Dsurefire.includesFile=FILE`, and the same joined by commas for
 * `-Dtest=` (Surefire, "Running a Single Test"). All parts are Java identifiers, so that none of `* ? ! , + # % [` of
 * Surefire's syntax comes from a name. Both options, when empty, run everything.
 */
const renderMaven = (tests) => {
    const { found, widened, everything } = javaTestsOf(tests);
    /** Class -> methods; null for the whole class. */
    const classes = new Map();
    for (const { className: full, method, parameters } of found) {
        // Nested classes are excluded by default when they are named in a file; their parent with a star finds them.
        const className = full.replace(/\$.*$/, '*');
        const methods = classes.get(className);
        if (method === undefined)
            classes.set(className, null);
        // JUnit 4 runs `m[0]` under that name; the star also finds it.
        else if (methods !== null)
            classes.set(className, (methods ?? new Set()).add(parameters ? `${method}*` : method));
    }
    const lines = everything
        ? []
        : sortedUnique(classes.keys()).map((name) => {
            const methods = classes.get(name);
            return methods === null || methods === undefined ? name : `${name}#${sortedUnique(methods).join('+')}`;
        });
    const argument = lines.join(',');
    return { lines, argument: argument.length > MAX_ARGUMENT ? '' : argument, everything, widened, gone: [] };
};

;// CONCATENATED MODULE: ./src/selectors/plain.ts

/**
 * Names one a line, first to run first. A name that is no line cannot be said; then nothing is, since a list without it
 * would run all tests but that one, and the caller must run all.
 */
const renderLines = (tests) => {
    const widened = tests
        .filter(({ name }) => !fitsOnLine(name))
        .map(({ name }) => ({
        test: name,
        why: 'its name does not fit on a line, so that the file is empty',
        instead: 'everything'
    }));
    return {
        lines: widened.length > 0 ? [] : tests.map(({ name }) => name),
        argument: '',
        everything: widened.length > 0,
        widened,
        gone: []
    };
};
/** A JSON array of `{name, suite, file}`, first to run first; every name can be said. */
const renderJson = (tests) => ({
    lines: JSON.stringify(tests.map(members), null, 2).split('\n'),
    argument: '',
    everything: false,
    widened: [],
    gone: []
});
function members({ name, suite, file }) {
    return { name, suite, ...(file !== undefined && { file }) };
}

;// CONCATENATED MODULE: ./src/selectors/render.ts









const RENDERERS = {
    pytest: renderPytest,
    jest: renderJest,
    go: renderGo,
    maven: renderMaven,
    gradle: renderGradle,
    bazel: renderBazel,
    dotnet: renderDotnet,
    cargo: renderCargo,
    lines: renderLines,
    json: renderJson
};
/** A selection in the words of a runner. Where a test cannot be named, more runs, never less. */
function render(format, tests, around) {
    return RENDERERS[format](tests, around);
}
/** Every test there is, whether anybody knows it or not. `lines` and `json` can only list those that are known. */
function renderEverything(format, known, around) {
    const listed = format === 'lines' || format === 'json';
    return { ...render(format, listed ? known : [], around), everything: true };
}

// EXTERNAL MODULE: ./src/evidence/diff-base.ts
var diff_base = __webpack_require__(95902);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/git.ts
var git = __webpack_require__(63555);
// EXTERNAL MODULE: ./src/lib/git-isolated.ts
var git_isolated = __webpack_require__(235);
// EXTERNAL MODULE: ./src/lib/git-stream.ts
var git_stream = __webpack_require__(43804);
;// CONCATENATED MODULE: ./src/selection/changes.ts





const LIMITS = { maxBytes: 64 * 1024 * 1024, timeoutMs: 30_000 };
/**
 * What this change touches, in the working tree, since the base that patch coverage counts from too. Outside of CI,
 * where no event names a base, that is HEAD.
 */
async function changesOf(world) {
    try {
        const base = await (0,diff_base/* findDiffBase */.S)(world);
        if (base === undefined && world.run.event !== null) {
            return {
                unknown: 'no base to compare with: let actions/checkout fetch it (`fetch-depth: 2` in a pull request, else 0), or set diff-base'
            };
        }
        if (base === undefined && (0,git/* headOf */.U)(world.root) === undefined) {
            // A checkout that git refuses, or that has no git on PATH, has changes all the same.
            return (0,git_isolated/* workingTreeOf */.N)(world.root) === undefined
                ? { none: 'this is no git checkout' }
                : { unknown: 'git has no commit to compare this checkout with' };
        }
        const commit = base?.commit ?? 'HEAD';
        const fixed = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all', '--relative'];
        const args = ['diff', '--name-only', '-z', ...fixed, commit, '--'];
        const { root, signal } = world;
        const text = await (0,git_isolated/* withIsolatedGit */.i)(root, signal, ({ env }) => (0,git_stream/* readGit */.l)(root, args, { ...LIMITS, signal, env }));
        return { files: new Set(text.split('\0').filter((name) => name !== '')), said: base?.said ?? 'HEAD' };
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return { unknown: (0,errors/* describeError */.Uc)(error) };
    }
}

// EXTERNAL MODULE: ./src/evidence/base-branch.ts
var base_branch = __webpack_require__(15629);
;// CONCATENATED MODULE: ./src/selection/full-run.ts

/**
 * Tests that are not run are not observations: a history of selected runs alone would go blind for the others. With
 * `auto` scheduled runs and those of the default branch, but no pull request, are therefore of all tests.
 */
function fullRunOf(world) {
    const setting = world.settings.values['full-run'];
    if (setting !== 'auto')
        return setting === 'true' ? 'full-run' : undefined;
    const { event, git_branch } = world.run;
    if (event === 'schedule')
        return 'schedule';
    const onBranch = event === 'push' || event === 'workflow_dispatch';
    return onBranch && git_branch === (0,base_branch/* defaultBranch */.OR)(world) ? 'default-branch' : undefined;
}

// EXTERNAL MODULE: ./src/eig/learn-history.ts + 17 modules
var learn_history = __webpack_require__(43429);
// EXTERNAL MODULE: ./src/eig/observations.ts
var eig_observations = __webpack_require__(81212);
;// CONCATENATED MODULE: ./src/selection/known-tests.ts


/**
 * Learn all runs of a history, from its snapshot on where there is one, and list the tests that they name.
 * @param file path; @param shown its name in messages
 * @throws GateError as readHistory
 */
async function knownTests(file, shown, name) {
    const learned = await (0,learn_history/* learnHistory */.f)(file, shown, { predictor: name, snapshot: 'update' });
    const { predictor, unobserved, last, runs, mock, warnings } = learned;
    const observations = (0,eig_observations/* observe */.l)(last.tests);
    predictor.learn(observations, last);
    unobserved.learn(last.tests, observations);
    const tests = Array.from(predictor.known(), asUpcoming);
    for (const test of unobserved.tests((identity) => predictor.predict(identity).observations > 0))
        tests.push(asUpcoming(test));
    return { predictor, tests, runs: runs + 1, mock, warnings };
}
/** Of the run to come no outcome and no measurement is known. */
function asUpcoming({ name, suite, duration_sec }) {
    return {
        name,
        suite,
        domain: null,
        duration_sec,
        cost_usd: null,
        result: null,
        model_uncertainty: null,
        entropy_before: null,
        entropy_after: null
    };
}
/** A test that exists and that no run knows. */
function newTest(name, suite) {
    return asUpcoming({ name, suite, duration_sec: null });
}

// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
;// CONCATENATED MODULE: ./src/selectors/listing.ts
const named = (name) => ({ name, suite: null });
const complete = (tests) => ({
    tests,
    problem: tests.length === 0 ? 'it lists no tests' : undefined
});
/** `3 tests collected in 0.01s`, `2/5 tests collected (3 deselected)`, `no tests collected, 1 error`, with or without `==`. */
const COLLECTED = /^(?:=+ )?(?:(\d+)(\/\d+)?|no) tests? collected\b(.*)$/;
const COLLECTION_FAILED = /^ERROR |^_+ ERROR (?:collecting|at) |^=+ ERRORS =+$|^!+ .*(?:Interrupted|stopping)|^(?:=+ )?\d+ errors? (?:during collection|in )/;
/**
 * `pytest --collect-only -q` (6.2 and later): node ids, then how many were collected. Only with that line, and as many ids,
 * is the list whole; the lists of several runs may stand in one file.
 */
function listing_pytest(lines) {
    const tests = [];
    let said = 0;
    let summaries = 0;
    let headed = false;
    let problem;
    for (const line of lines) {
        const summary = COLLECTED.exec(line);
        if (summary !== null) {
            const [, count = '0', deselected, rest = ''] = summary;
            const listed = tests.length - said;
            if (/\berrors?\b/.test(rest))
                problem ??= 'pytest could not collect all tests';
            if (deselected !== undefined || /\bdeselected\b/.test(rest))
                problem ??= 'pytest deselected tests, so that it does not hold them all; list them without -k and -m';
            if (listed !== Number(count))
                problem ??= `pytest collected ${count} tests, and it holds ${listed}`;
            said = tests.length;
            summaries++;
            headed = false;
        }
        else if (COLLECTION_FAILED.test(line))
            problem ??= 'pytest could not collect all tests';
        // Warnings and errors follow the ids, each section below a heading.
        else if (/^=+ .+ =+$/.test(line))
            headed = true;
        else if (!headed && /^\S.*::/.test(line))
            tests.push(named(line));
    }
    if (summaries === 0 || tests.length > said)
        problem ??= 'it is cut off: the line in which pytest says how many tests it collected is missing';
    const all = complete(tests);
    return { tests: all.tests, problem: problem ?? all.problem };
}
/** `go test -list . ./...`: names, then `ok`, a tab and the package they are of. */
function listing_go(lines) {
    const tests = [];
    let names = [];
    let problem;
    for (const line of lines) {
        const [, word, pkg = ''] = /^(ok|FAIL|\?)(?:\s+(\S+)|$)/.exec(line) ?? [];
        if (word === undefined) {
            if (/^(?:Test|Example|Fuzz)[\p{L}\p{N}_]*$/u.test(line))
                names.push(line);
            continue;
        }
        if (word === 'FAIL')
            problem ??= `${pkg === '' ? 'a package' : pkg} could not be listed`;
        else if (pkg === '')
            problem ??= 'it is cut off: a line has no package';
        tests.push(...names.map((name) => named(`${pkg}::${name}`)));
        names = [];
    }
    if (names.length > 0)
        problem ??= 'it is cut off: tests are not followed by the line `ok` of their package';
    tests.push(...names.map(named));
    const all = complete(tests);
    return { tests: all.tests, problem: problem ?? all.problem };
}
/** `jest --listTests`: paths of test files, not of tests. */
function jest(lines) {
    const files = lines.filter((line) => /\.[cm]?[jt]sx?$/.test(line));
    const { tests, problem } = complete(files.map((file) => ({ name: file, suite: null, file })));
    const broken = lines.some((line) => /^\s*●|^\s*(?:\w*Error|npm (?:ERR!|error))\b/.test(line));
    return { tests, problem: broken ? 'Jest reports an error' : problem };
}
/** `dotnet test --list-tests`: names are indented, all else is not. */
function listing_dotnet(lines) {
    const broken = /^\S.*\berror [A-Z]+\d+ *:|^error\b|^(?:Build FAILED|Testhost process .*exited)/i;
    const { tests, problem } = complete(lines.filter((line) => line.startsWith('    ')).map((line) => named(line.trim())));
    return { tests, problem: lines.some((line) => broken.test(line)) ? 'dotnet reports an error' : problem };
}
/** `cargo test -- --list --format terse`: `path: test`; without `terse` each binary ends with its number of tests. */
function listing_cargo(lines) {
    const { tests, problem } = complete(lines.filter((line) => line.endsWith(': test')).map((line) => named(line.slice(0, -6))));
    if (lines.some((line) => /^error(?:\[E\d+\])?:/.test(line)))
        return { tests, problem: 'cargo reports an error' };
    const counts = lines.flatMap((line) => /^(\d+) tests?, \d+ benchmarks?$/.exec(line)?.[1] ?? []);
    const said = counts.reduce((sum, count) => sum + Number(count), 0);
    if (counts.length === 0 || said === tests.length)
        return { tests, problem };
    return { tests, problem: `cargo counts ${said} tests, and it holds ${tests.length}` };
}
function plain(lines) {
    return complete(lines.filter((line) => line.trim() !== '').map((line) => named(line.trim())));
}
/** The tests that exist, as the runner of this format lists them; elsewhere one name a line, which nothing can complete. */
function parseListing(format, text) {
    const { tests, problem } = readListing(format, text.split(/\r?\n/));
    // Every runner ends its last line; people and `printf` do not.
    const torn = text !== '' && !text.endsWith('\n') && !BY_HAND.has(format);
    return { tests, problem: problem ?? (torn ? 'it is cut off: its last line has no end' : undefined) };
}
const BY_HAND = new Set(['maven', 'gradle', 'lines', 'json']);
function readListing(format, lines) {
    switch (format) {
        case 'pytest':
            return listing_pytest(lines);
        case 'jest':
            return jest(lines);
        case 'go':
            return listing_go(lines);
        case 'dotnet':
            return listing_dotnet(lines);
        case 'cargo':
            return listing_cargo(lines);
        case 'bazel': {
            const { tests, problem } = plain(lines.filter((line) => /^(?:@\S*)?\/\//.test(line)));
            return {
                tests,
                problem: lines.some((line) => /^ERROR:/.test(line)) ? 'Bazel reports an error' : problem
            };
        }
        case 'maven':
        case 'gradle':
        case 'lines':
        case 'json':
            return plain(lines);
    }
}

;// CONCATENATED MODULE: ./src/selection/suite.ts








/** A listing of a million tests stays below this. */
const MAX_LISTING_BYTES = 256 * 1024 * 1024;
/** The tests that `test-list` says exist. Never throws: a list that cannot be read is a problem to be told. */
function suite_readListing({ root, settings }, format) {
    const file = settings.values['test-list'];
    if (file === undefined)
        return { tests: undefined, problem: undefined };
    try {
        // As with all evidence: a flag or an input is the operator's word, the config file is the repository's.
        const inRepository = settings.sourceOf('test-list') === 'config';
        const full = inRepository ? (0,paths/* resolveInside */.LI)(root, file, 'test-list') : external_node_path_default().resolve(root, file);
        const { tests, problem } = parseListing(format, (0,files/* readText */.yR)(full, file, MAX_LISTING_BYTES));
        return { tests, problem: problem === undefined ? undefined : `${file}: ${problem}` };
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return { tests: undefined, problem: (0,errors/* describeError */.Uc)(error) };
    }
}
const asSelected = ({ name, suite }) => ({
    name: name ?? '',
    suite
});
/**
 * With a listing the tests that it holds, each with what the history knows of it; those of the history that it does
 * not hold are gone. Without one the tests of the history, but for those whose source file is gone.
 */
function suiteOf(known, listed, format, around) {
    if (listed === undefined) {
        const tests = known.filter((test) => !isGone(format, asSelected(test), around));
        // All of them gone is another root than the runner's, not a suite that was deleted.
        return tests.length === 0
            ? { tests: [...known], fresh: new Set(), gone: 0 }
            : { tests, fresh: new Set(), gone: known.length - tests.length };
    }
    const index = new Map();
    for (const [i, test] of listed.entries()) {
        for (const key of listedKeys(format, test, around)) {
            const at = index.get(key);
            if (at === undefined)
                index.set(key, new Set([i]));
            else
                at.add(i);
        }
    }
    const found = new Set();
    const tests = known.filter((test) => {
        const keys = knownKeys(format, asSelected(test), around);
        const at = keys.map((key) => index.get(key)).find((positions) => positions !== undefined);
        at?.forEach((i) => found.add(i));
        return at !== undefined;
    });
    const fresh = listed.filter((_, i) => !found.has(i)).map(({ name, suite }) => newTest(name, suite));
    return { tests: [...tests, ...fresh], fresh: new Set(fresh), gone: known.length - tests.length };
}

;// CONCATENATED MODULE: ./src/selection/choose.ts















/** What is asked of the checkout, each path once. */
function surroundingsOf(root) {
    const known = new Map();
    return {
        exists: (name) => {
            const before = known.get(name);
            if (before !== undefined)
                return before;
            const answer = (0,external_node_fs_.existsSync)(external_node_path_default().join(root, name));
            known.set(name, answer);
            return answer;
        }
    };
}
/**
 * The tests to run next, before any of them has run: the whole history is learned, the suite is what exists, new and
 * changed tests always run, and the rest is chosen under the budgets.
 * @throws GateError `setting` only
 */
async function chooseTests(world) {
    const { settings, root, inputs } = world;
    const format = settings.values['select-format'];
    const around = surroundingsOf(root);
    const listed = suite_readListing(world, format);
    const history = await (0,gather/* gather */.kg)(inputs, () => (0,gather/* seek */.jF)(world, 'history', epistemic/* USUAL_HISTORY */.g4), ([file = '']) => knownTests(external_node_path_default().resolve(root, file), file, settings.values.predictor));
    const known = history.state === 'found' ? history.value : undefined;
    const suite = suiteOf(known?.tests ?? [], listed.tests, format, around);
    const notes = notesOf(history, suite, world.settings.values['test-list'] !== undefined);
    const all = (reason, warnings = []) => choose_everything(reason, suite, format, around, world, {
        warnings: [...(known?.warnings ?? []), ...warnings],
        notes
    });
    // Before anything can end the run early: a budget that is none is an error even where it would not be used.
    const options = (0,epistemic/* selectOptions */.ls)(settings);
    (0,eig_select.selectTests)([], options);
    const full = fullRunOf(world);
    if (full !== undefined)
        return all(full);
    if (history.state === 'absent')
        return all('no-history', [`no history: looked for ${history.looked_for}; every test runs`]);
    if (history.state === 'unreadable' && !(0,external_node_fs_.existsSync)(external_node_path_default().resolve(root, history.source)))
        return all('no-history', [`no history: there is no ${history.source}; every test runs`]);
    if (history.state === 'unreadable')
        return all('history-unreadable', [`${history.source}: ${history.reason}; every test runs`]);
    if (listed.problem !== undefined)
        return all('test-list-unreadable', [`test-list: ${listed.problem}; every test runs`]);
    const changes = await changesOf(world);
    if ('unknown' in changes)
        return all('changes-unknown', [`what changed is not known, so every test runs: ${changes.unknown}`]);
    return choose(world, history.value, suite, changes, {
        format,
        around,
        notes,
        listed: listed.tests !== undefined,
        all
    });
}
function choose(world, known, suite, changes, given) {
    const { format, around, listed, all } = given;
    const { values } = world.settings;
    const files = 'files' in changes ? changes.files : new Set();
    const isChanged = changedTests(format, files, around);
    const rule = {
        globs: values['always-run'] ?? [],
        // `tests/smoke/**` is how people write it, whatever the report called the class.
        names: (row) => knownKeys(format, asSelected(row), around).flatMap((id) => [id, id.split('::')[0] ?? id])
    };
    const named = (0,always_run/* alwaysRun */.b)({ ...rule, newTests: false });
    const fresh = new Set([...suite.fresh].map(keyOf));
    const why = (row) => {
        if (fresh.has(keyOf(row)))
            return 'always run, it is new';
        if (isChanged(asSelected(row)))
            return 'always run, its source changed';
        return named(row);
    };
    const rankings = (0,score/* scoreRun */.I)(suite.tests, known.predictor, { usdPerHour: values['runner-usd-per-hour'] }, { changed_files: [...files] });
    const selection = (0,eig_select.selectTests)(rankings, {
        ...(0,epistemic/* selectOptions */.ls)(world.settings),
        alwaysRun: why
    });
    // Without a listing, or with one of classes, nobody knows what is new in a changed file: all of it runs.
    const precise = listed && format !== 'maven' && format !== 'gradle';
    const whole = precise ? [] : wholeFiles(format, files, around);
    const tests = [...selection.tests.map(asSelected), ...whole];
    const warnings = (0,always_run/* globsWithoutTest */.u)(rule, rankings).map((glob) => `always-run: ${glob} names no test that is known`);
    if ('none' in changes)
        warnings.push(`chosen by the history alone: ${changes.none}`);
    if (selection.stats.selected === selection.stats.total)
        return { ...all('all-chosen', warnings), selection };
    const rendered = render(format, tests, around);
    if (rendered.everything) {
        const reason = tests.length === 0 ? 'nothing-chosen' : 'not-expressible';
        const said = tests.length === 0
            ? [
                `nothing was chosen, and ${format} without a test to run runs them all; skip its step where \`reason\` is nothing-chosen`
            ]
            : widenedWarnings(rendered);
        const choice = all(reason, [...warnings, ...said]);
        // The count says what the budget bought, so that a workflow can skip the step.
        return tests.length === 0 ? { ...choice, tests, selection } : { ...choice, selection };
    }
    return {
        reason: 'selected',
        format,
        rendered,
        tests,
        total: selection.stats.total,
        selection,
        seconds: { chosen: selection.stats.time_total, saved: selection.stats.time_saved_sec },
        warnings: [...known.warnings, ...warnings, ...widenedWarnings(rendered)],
        notes: given.notes
    };
}
const keyOf = ({ name, suite }) => JSON.stringify([suite, name]);
function wholeFiles(format, files, around) {
    const found = new Map();
    for (const file of [...files].sort()) {
        const test = around.exists(file) ? testsIn(format, file) : undefined;
        if (test !== undefined)
            found.set(test.name, test);
    }
    return [...found.values()];
}
function choose_everything(reason, suite, format, around, world, said) {
    const tests = suite.tests.map(asSelected);
    const timed = suite.tests.flatMap(({ duration_sec }) => (duration_sec === null ? [] : [duration_sec]));
    const rendered = renderEverything(format, tests, around);
    world.log.debug(`everything runs: ${reason}`);
    // `lines` and `json` list every test, so one that is not chosen may be what cannot be said.
    const unsaid = reason === 'not-expressible' ? [] : widenedWarnings(rendered);
    return {
        reason,
        format,
        rendered,
        tests,
        total: tests.length,
        selection: undefined,
        seconds: timed.length === 0 ? undefined : { chosen: timed.reduce((sum, x) => sum + x, 0), saved: 0 },
        notes: said.notes,
        warnings: [...said.warnings, ...unsaid]
    };
}
/** What is planned, and that what has to run outgrows the budget where it does; undefined where no time is known. */
function planWords({ seconds, selection }) {
    if (seconds === undefined)
        return undefined;
    const plan = `planned time ${seconds.chosen.toFixed(2)} s, saved ${seconds.saved.toFixed(2)} s`;
    const { budget_sec: budget = 0, utilization_time: use = 0 } = selection?.stats ?? {};
    if (use <= 1 + 1e-9)
        return plan;
    return `${plan}; over the budget of ${budget.toFixed(2)} s, since new, changed and always-run tests run whatever it says`;
}
/** One sentence for each kind of widening, with the first test that it happened to. */
function widenedWarnings({ widened, gone, everything }) {
    if (everything && widened.length === 0 && gone.length > 0)
        return [
            'none of the files that the chosen tests name is here: is working-directory the root of the runner?'
        ];
    const kinds = new Map();
    for (const { test, why, instead } of widened) {
        const kind = `${why}: ${instead} runs`;
        const before = kinds.get(kind);
        if (before === undefined)
            kinds.set(kind, { first: test, count: 1 });
        else
            before.count++;
    }
    return [...kinds].map(([kind, { first, count }]) => {
        const others = count === 1 ? '' : ` and ${count - 1} more`;
        return `${JSON.stringify(first.slice(0, 200))}${others} cannot be named to the runner; ${kind}`;
    });
}
/** @param asked whether a list of tests was given, even one that cannot be read */
function notesOf(history, suite, asked) {
    const notes = [];
    // Without a history nothing is new to it: that everything runs is said as a warning.
    if (history.state !== 'found')
        return notes;
    if (history.value.mock)
        notes.push('mock: this history is made up');
    notes.push(`${(0,numbers/* counted */.hS)(history.value.runs, 'earlier run')} in ${history.source}`);
    const { fresh, gone } = suite;
    if (fresh.size > 0)
        notes.push(`${(0,numbers/* counted */.hS)(fresh.size, 'test is', 'tests are')} new to the history`);
    if (gone > 0)
        notes.push((0,numbers/* counted */.hS)(gone, 'test of the history no longer exists', 'tests of the history no longer exist'));
    if (!asked)
        notes.push('only tests of the history are known: give `test-list` so that new ones are seen');
    return notes;
}


/***/ })

};
