export const id = 9884;
export const ids = [9884];
export const modules = {

/***/ 89884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherBase: () => (/* binding */ gatherBase)
});

// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/coverage/compare.ts

const MOST = 50;
/** Files of both reports whose line coverage is lower now, those that fell most first; percent of lines, 0-100. */
function whatFell(before, after) {
    const rate = (f) => (0,numbers/* round12 */.u8)((100 * f.lines_covered) / f.lines_total);
    const then = new Map(before.filter((f) => f.lines_total > 0).map((f) => [f.path, rate(f)]));
    return after
        .flatMap((file) => {
        const was = then.get(file.path);
        if (was === undefined || file.lines_total === 0 || rate(file) >= was)
            return [];
        return [{ path: file.path, before: was, after: rate(file) }];
    })
        .sort((a, b) => b.before - b.after - (a.before - a.after) || (a.path < b.path ? -1 : 1))
        .slice(0, MOST);
}

// EXTERNAL MODULE: ./src/coverage/read.ts + 22 modules
var read = __webpack_require__(1170);
// EXTERNAL MODULE: ./src/ledger/coverage-records.ts
var coverage_records = __webpack_require__(21728);
// EXTERNAL MODULE: ./src/lib/globs.ts
var globs = __webpack_require__(52952);
// EXTERNAL MODULE: ./src/evidence/base-branch.ts
var base_branch = __webpack_require__(15629);
// EXTERNAL MODULE: ./src/evidence/coverage-scope.ts
var coverage_scope = __webpack_require__(96470);
// EXTERNAL MODULE: ./src/evidence/gather.ts
var gather = __webpack_require__(49546);
;// CONCATENATED MODULE: ./src/evidence/coverage-base.ts








const SHOWN_PROBLEMS = 3;
/** The coverage to compare with: reports of the base where given, else the latest run record of the base branch. */
async function gatherBase(world, head) {
    return world.settings.values['coverage-base-file'] === undefined
        ? fromRecords(world, head)
        : fromReports(world, head);
}
async function fromReports(world, { facts, files }) {
    const { root, settings, inputs } = world;
    const patterns = settings.values['coverage-base-file'] ?? [];
    // A flag or a workflow input is the operator's word; the config file is the repository's, and stays inside it.
    const anywhere = settings.sourceOf('coverage-base-file') !== 'config';
    return (0,gather/* gather */.kg)(inputs, () => ({
        files: (0,globs/* expandGlobs */.GE)(root, patterns, anywhere),
        looked_for: `coverage-base-file ${patterns.join(', ')}`,
        configured: true
    }), (found) => {
        const base = (0,read.readJoined)(root, found, (0,coverage_scope/* coverageScope */.r)(settings));
        return {
            source: base.facts.sources.join(', '),
            percent: base.facts.percent,
            delta: (0,numbers/* round12 */.u8)(facts.percent - base.facts.percent),
            paths: (base.facts.paths ?? []).flatMap(({ glob, percent }) => percent === undefined ? [] : [{ glob, percent }]),
            fell: whatFell(base.files, files)
        };
    });
}
/**
 * A record of this very commit is no base: a run that is repeated would be compared with itself, and a drop would pass
 * the second time.
 */
function fromRecords(world, { facts }) {
    const { root, settings, run } = world;
    const dir = (0,base_branch/* runsDirectory */.WL)(settings);
    const configured = settings.isExplicit('coverage-max-drop');
    try {
        const branch = (0,base_branch/* baseBranch */.sH)(world);
        const { records, problems } = (0,coverage_records/* coverageRecords */.n)(root, dir);
        if (problems.length > 0) {
            return {
                state: 'unreadable',
                source: dir,
                reason: `the base is not known, since the run records cannot be read: ${problems.slice(0, SHOWN_PROBLEMS).join('; ')}`,
                remedy: 'restore the records or take the bad lines out, or give coverage-base-file',
                configured
            };
        }
        const own = run.git_sha === 'unknown' ? null : run.git_sha;
        const last = records.findLast((r) => r.git_branch === branch && (own === null || r.git_sha !== own));
        if (last === undefined) {
            const looked_for = `a run record of another commit of ${branch} in ${dir}, or coverage-base-file`;
            return { state: 'absent', looked_for, configured };
        }
        return {
            state: 'found',
            value: {
                source: last.git_sha === null ? branch : `${branch} at ${last.git_sha.slice(0, 7)}`,
                percent: last.percent,
                delta: (0,numbers/* round12 */.u8)(facts.percent - last.percent),
                paths: [...last.paths].map(([glob, percent]) => ({ glob, percent }))
            },
            source: `${last.file}:${last.line}`,
            configured
        };
    }
    catch (error) {
        return (0,gather/* unreadable */.O$)(error, dir, configured);
    }
}


/***/ })

};
