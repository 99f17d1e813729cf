export const id = 8115;
export const ids = [8115,8824];
export const modules = {

/***/ 23141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _evidence_run_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83209);
/* harmony import */ var _evidence_record_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88824);
/* harmony import */ var _evidence_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38656);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67357);





/** Append this run's test results to the history: 0 whether they were new to it or not. */
const record = async ({ world, out }) => {
    const evidence = await (0,_evidence_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherTests */ ._)(world);
    if (evidence.state === 'absent') {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', `no test results: looked for ${evidence.looked_for}`, {
            remedy: 'name them with --test-results'
        });
    }
    if (evidence.state === 'unreadable')
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', evidence.reason, { remedy: evidence.remedy });
    const { history, recorded, run } = await (0,_evidence_record_run_js__WEBPACK_IMPORTED_MODULE_1__.recordRun)(world, evidence.value);
    const what = `run ${run.run_id}, attempt ${run.run_attempt}`;
    out.text(recorded
        ? `${history}: ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(run.tests.length, 'test')} of ${what} appended`
        : `nothing was recorded: ${history} has ${run.run_id === _evidence_run_info_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_RUN */ .q ? 'these very results' : what} already`);
    out.data({ path: history, recorded, tests: run.tests.length });
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (record);


/***/ }),

/***/ 88824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordRun: () => (/* binding */ recordRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _epistemic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99304);
/* harmony import */ var _run_info_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83209);



/**
 * Append the results of this run to the history, so that later runs learn from them. A test that was not run is not in
 * the line, and so no observation.
 * @returns the history's path, and whether this attempt was new to it
 * @throws GateError `evidence` for a history that ends in half a line, `io`
 */
async function recordRun(world, tests) {
    const { appendRun } = await __webpack_require__.e(/* import() */ 2871).then(__webpack_require__.bind(__webpack_require__, 92871));
    const history = world.settings.values.history ?? _epistemic_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_HISTORY */ .g4[0];
    const run = runLine(world, tests);
    const full = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, history);
    return { history, recorded: appendRun(full, history, run, run.run_id !== _run_info_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_RUN */ .q), run };
}
function runLine({ run }, tests) {
    return {
        commit: run.git_sha,
        run_id: run.ci_run_id,
        run_attempt: run.run_attempt,
        timestamp: run.timestamp,
        branch: run.git_branch,
        tests: (0,_epistemic_js__WEBPACK_IMPORTED_MODULE_1__/* .asHistory */ .h9)(tests).map(({ name, suite, duration_sec, result }) => ({
            name: name ?? '',
            ...(suite !== null && { suite }),
            duration_sec: duration_sec ?? 0,
            result: result ?? 'skip'
        }))
    };
}


/***/ }),

/***/ 38656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ USUAL_TEST_RESULTS),
/* harmony export */   _: () => (/* binding */ gatherTests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _epistemic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99304);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49546);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95424);





/** Where test runners write by default. */
const USUAL_TEST_RESULTS = [
    'junit.xml',
    'test-results.xml',
    'pytest.xml',
    'test-results/**/*.xml',
    'reports/junit*.xml',
    'target/surefire-reports/TEST-*.xml',
    'build/test-results/**/TEST-*.xml',
    'TestResults/*.trx',
    'ctrf/*.json',
    'go-test.json',
    'test-results.json',
    '*.tap'
];
function gatherTests(world, freshSince) {
    const byLeg = (0,_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .filesByLeg */ .Lm)(world, 'test-results');
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .seek */ .jF)(world, 'test-results', USUAL_TEST_RESULTS), async (files) => {
        (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFresh */ .i0)(world.root, files, freshSince);
        const { readTests } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(939)]).then(__webpack_require__.bind(__webpack_require__, 30939));
        if (byLeg.length > 0) {
            const { joinLegTests } = await __webpack_require__.e(/* import() */ 773).then(__webpack_require__.bind(__webpack_require__, 773));
            return joinLegTests(byLeg.map(({ leg, files: of }) => ({ leg, facts: readTests(world.root, of) })));
        }
        return withFlakyOfCommit(world, readTests(world.root, files));
    });
}
/**
 * Name as flaky what passes now and failed in an earlier attempt at the same commit, as the history tells. A history
 * that cannot be read takes nothing from these results: the gates that need it say so themselves.
 */
async function withFlakyOfCommit(world, facts) {
    const commit = world.run.git_sha;
    if (commit === 'unknown' || facts.passed === facts.flaky)
        return facts;
    try {
        const [file] = (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .seek */ .jF)(world, 'history', _epistemic_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_HISTORY */ .g4).files;
        if (file === undefined)
            return facts;
        const { failedBefore, markFlaky } = await __webpack_require__.e(/* import() */ 4375).then(__webpack_require__.bind(__webpack_require__, 64375));
        return markFlaky(facts, failedBefore(await runsOf(commit, node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, file), file)));
    }
    catch (error) {
        world.log.debug(`flaky tests of ${commit} are not known: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error)}`);
        return facts;
    }
}
/** Few lines of a long history are of this commit; only those are parsed. */
async function runsOf(commit, full, shown) {
    const [{ historyLines, BEGINNING }, { parseRun }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8448).then(__webpack_require__.bind(__webpack_require__, 78448)),
        __webpack_require__.e(/* import() */ 7591).then(__webpack_require__.bind(__webpack_require__, 67591))
    ]);
    const runs = [];
    for await (const lines of historyLines(full, shown, BEGINNING)) {
        for (const { line, text } of lines) {
            if (!text.includes(commit))
                continue;
            const run = parseRun(JSON.parse(text), { file: shown, line });
            if (run?.commit === commit && !run.mock)
                runs.push(run.tests);
        }
    }
    return runs;
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
