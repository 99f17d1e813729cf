export const id = 7355;
export const ids = [7355];
export const modules = {

/***/ 57355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aggregateRuns: () => (/* binding */ aggregateRuns),
/* harmony export */   writeRollup: () => (/* binding */ writeRollup)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86683);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36006);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25038);






function toRow(record) {
    return {
        timestamp: record.timestamp ?? null,
        git_sha: record.git_sha ?? null,
        coverage_pct: record.selector_metrics?.coverage_pct ?? null,
        ece: record.calibration?.ece ?? null,
        brier_score: record.calibration?.brier_score ?? null,
        reproducibility_status: record.provenance?.reproducibility_status ?? null,
        gates_passed: record.gates_passed ?? null
    };
}
/** A build that was not compared says nothing about reproducibility, in the seed's words and in ours. */
function wasCompared(row) {
    return ![null, 'unknown', 'not_tested'].includes(row.reproducibility_status);
}
/**
 * Mean of the values that were measured, a true 0 among them; 0 where none was. Summed plainly from left to right,
 * so that the last digit agrees with the records of earlier writers.
 */
function mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length;
}
function isNumber(value) {
    return value !== null;
}
/** The seed's rules: build rate over compared builds, bit-identical ones counting; pass rate over all runs shown. */
function rollUp(rows) {
    const coverage = rows.map((r) => r.coverage_pct).filter(isNumber);
    const ece = rows.map((r) => r.ece).filter(isNumber);
    const brier = rows.map((r) => r.brier_score).filter(isNumber);
    const builds = rows.filter(wasCompared).map((r) => Number(r.reproducibility_status === 'bit_identical'));
    return {
        total_runs: rows.length,
        avg_coverage: mean(coverage),
        avg_ece: mean(ece),
        avg_brier: mean(brier),
        build_reproducibility_rate: mean(builds),
        // A run that does not say that it passed did not pass.
        pass_rate: mean(rows.map((r) => Number(r.gates_passed === true))),
        time_range: { first: rows.at(-1)?.timestamp ?? null, last: rows[0]?.timestamp ?? null },
        measured: {
            coverage: coverage.length,
            ece: ece.length,
            brier: brier.length,
            builds: builds.length,
            gates: rows.filter((r) => r.gates_passed !== null).length
        }
    };
}
/**
 * Read every run record of a directory, sort them by instant (the later line is newer on a tie, records without a
 * timestamp are the oldest) and sum up the last N. A bad line is counted, named, and costs only itself.
 * @param options.last at least 1; 20 as in the seed.
 * @returns `rows` newest first.
 * @throws GateError `evidence` when there is no ledger, `setting` for a bad `last`, `path`, `io`, `limit`.
 */
function aggregateRuns(root, runsDir, options = {}) {
    const { last = 20 } = options;
    if (!Number.isSafeInteger(last) || last < 1)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('setting', `last must be a whole number of at least 1, not ${last}`, {
            remedy: 'give the number of runs to show',
            place: { setting: 'last' }
        });
    const files = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonlFiles */ .mc)(root, runsDir);
    if (files === undefined || files.length === 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `no run records: ${runsDir} holds no .jsonl file`, {
            remedy: 'run the gates first, or name the directory with runs-dir'
        });
    const bad = [];
    const all = [];
    let unchained = 0;
    for (const { file, line, value } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonLines */ .sS)(root, files, bad)) {
        const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecord */ .aE)(value);
        if (typeof record === 'string') {
            bad.push({ file, line, reason: record });
            continue;
        }
        if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isChained */ .bU)(record))
            unchained++;
        const row = toRow(record);
        all.push({ row, instant: row.timestamp === null ? null : ((0,_instants_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInstant */ .nV)(row.timestamp) ?? null) });
    }
    // A stable sort from oldest to newest keeps the later line later on a tie.
    all.sort((a, b) => (0,_instants_js__WEBPACK_IMPORTED_MODULE_5__/* .compareInstants */ .QI)(a.instant, b.instant));
    const rows = all
        .slice(-last)
        .map(({ row }) => row)
        .reverse();
    const rollup = {
        ...rollUp(rows),
        runs_on_record: all.length,
        bad_lines: bad,
        unchained_records: unchained
    };
    return { rollup, rows };
}
/** Write the rollup as a whole or not at all. @param file relative to `root`, usually evidence/summary/rollup.json. */
function writeRollup(root, file, rollup) {
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomic */ .vZ)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(root, file, 'rollup file'), (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(rollup));
}


/***/ })

};
