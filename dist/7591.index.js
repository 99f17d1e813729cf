export const id = 7591;
export const ids = [7591];
export const modules = {

/***/ 67591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isObject: () => (/* binding */ isObject),
  parseRun: () => (/* binding */ parseRun),
  parseTest: () => (/* binding */ parseTest)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/json-depth.ts
var json_depth = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/eig/result-words.ts
/** How runners spell an outcome: JUnit, pytest, Jest, Go, Bazel, TAP and the plain words. Lower case, `-` and space as `_`. */
const WORDS = new Map([
    ...words('pass', 'pass passed success successful succeeded ok xpass xpassed'),
    ...words('fail', 'fail failed failure not_ok'),
    ...words('error', 'error errored errors broken crash crashed timeout timed_out'),
    ...words('skip', 'skip skipped ignored disabled notrun not_run pending todo xfail xfailed')
]);
function words(result, list) {
    return list.split(' ').map((word) => [word, result]);
}
/** The outcome that a word stands for, in any case; undefined for a word we do not know. */
function resultOfWord(word) {
    const direct = WORDS.get(word);
    return (direct ??
        WORDS.get(word
            .trim()
            .toLowerCase()
            .replace(/[\s-]+/g, '_')));
}

;// CONCATENATED MODULE: ./src/eig/record.ts




function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function reject(place, name, message) {
    throw new errors/* GateError */.ue('evidence', `test ${JSON.stringify(name)}: ${message}`, {
        remedy: 'correct the value or leave the field out',
        place
    });
}
/** What was given, short enough for a message. */
function shown(value) {
    if ((0,json_depth/* isTooDeep */.f_)(value))
        return 'what is nested too deep';
    // JSON writes 1e999 as null, which would hide what was wrong.
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function measure(record, key, max, place, name) {
    const value = record[key];
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'number' || !(value >= 0 && value <= max))
        reject(place, name, `${key} is ${shown(value)}, not a number from 0 to ${max === 1 ? 1 : '1e15'}`);
    return value;
}
function record_text(record, key) {
    const value = record[key];
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' ? String(value) : null;
}
/**
 * The measured fields that a history line and a row of eig_rankings.json share, checked by hand: a schema library would
 * take longer for 400,000 tests than reading and parsing them.
 * @throws GateError `evidence` with line and test name for p outside [0, 1], numbers that are negative or above 1e15, and an
 * unknown word in `result`. What is missing is null, never 0.
 */
function parseTest(value, place) {
    if (!isObject(value))
        reject(place, null, `${shown(value)} is not an object`);
    const name = record_text(value, 'name');
    const word = value['result'];
    let result = null;
    if (word !== undefined && word !== null) {
        const known = typeof word === 'string' ? resultOfWord(word) : undefined;
        if (known === undefined) {
            reject(place, name, `result is ${shown(word)}; known are pass, fail, error, skip and their usual spellings`);
        }
        result = known;
    }
    const max = numbers/* MAX_MEASURE */.Gh;
    const test = {
        name,
        suite: record_text(value, 'suite'),
        domain: record_text(value, 'domain'),
        duration_sec: measure(value, 'duration_sec', max, place, name),
        cost_usd: measure(value, 'cost_usd', max, place, name),
        result,
        model_uncertainty: measure(value, 'model_uncertainty', 1, place, name),
        entropy_before: measure(value, 'entropy_before', max, place, name),
        entropy_after: measure(value, 'entropy_after', max, place, name)
    };
    if (typeof value['failure_type'] === 'string')
        test.failure_type = value['failure_type'];
    const metrics = value['metrics'];
    if ((0,json_depth/* isTooDeep */.f_)(metrics))
        reject(place, name, 'metrics is nested too deep');
    if (isObject(metrics))
        test.metrics = metrics;
    return test;
}
/**
 * One line of ci_runs.jsonl: `{"commit", "tests": [...]}`, `{"cycle", "tests": [...]}`, or a record of one test with
 * `name` and `result`.
 * @returns undefined when the value is no record of a run at all.
 * @throws GateError `evidence` when it is one with wrong values.
 */
function parseRun(value, place) {
    if (!isObject(value))
        return undefined;
    const tests = value['tests'];
    const single = tests === undefined && value['name'] !== undefined && value['result'] !== undefined;
    if (tests === undefined && !single)
        return undefined;
    if (!single && !Array.isArray(tests)) {
        throw new errors/* GateError */.ue('evidence', `tests is ${shown(tests)}, not a list`, {
            remedy: 'write one run a line: {"commit": ..., "tests": [...]}',
            place
        });
    }
    const rows = Array.isArray(tests) ? tests : [value];
    return {
        commit: record_text(value, 'commit') ?? record_text(value, 'git_sha'),
        run_id: record_text(value, 'run_id') ?? record_text(value, 'ci_run_id'),
        timestamp: record_text(value, 'timestamp'),
        tests: rows.map((row) => parseTest(row, place)),
        line: place.line ?? 0,
        mock: value['mock'] === true,
        ...changedFiles(value['changed_files'], place)
    };
}
/** More files than this say nothing about which of them broke a test. */
const MAX_CHANGED_FILES = 10_000;
/** @throws GateError `evidence` where it is no list of paths */
function changedFiles(value, place) {
    if (value === undefined || value === null)
        return {};
    if (!Array.isArray(value) || !value.every((file) => typeof file === 'string')) {
        throw new errors/* GateError */.ue('evidence', `changed_files is ${shown(value)}, not a list of paths`, {
            remedy: 'write "changed_files": ["src/a.py", ...], or leave it out',
            place
        });
    }
    return value.length > MAX_CHANGED_FILES ? {} : { changed_files: value };
}


/***/ }),

/***/ 73285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   qF: () => (/* binding */ nestedTooDeep),
/* harmony export */   x4: () => (/* binding */ deepJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);

/** No data that are read here nest deeper. */
const MAX_JSON_DEPTH = 1000;
const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [
    0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d
];
/**
 * Does this JSON nest more than 1,000 deep? One pass over the text, before JSON.parse, which spends seconds on a hundred
 * megabytes of `[`. What is not JSON gets any answer.
 */
function nestedTooDeep(text) {
    if (text.length <= MAX_JSON_DEPTH)
        return false;
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === QUOTE) {
            for (i++; i < text.length; i++) {
                const inside = text.charCodeAt(i);
                if (inside === QUOTE)
                    break;
                if (inside === BACKSLASH)
                    i++;
            }
        }
        else if (c === OPEN_ARRAY || c === OPEN_OBJECT) {
            if (++depth > MAX_JSON_DEPTH)
                return true;
        }
        else if (c === CLOSE_ARRAY || c === CLOSE_OBJECT)
            depth--;
    }
    return false;
}
/** The same of a value that is parsed already; never deeper into it than that. */
function isTooDeep(value, left = MAX_JSON_DEPTH) {
    if (typeof value !== 'object' || value === null)
        return false;
    return left === 0 || Object.values(value).some((inside) => isTooDeep(inside, left - 1));
}
/** The refusal of such a document, or of one line of JSON Lines. */
function deepJson(shown, line) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('limit', `${shown}: its JSON is nested more than ${MAX_JSON_DEPTH} deep`, {
        remedy: 'look at where it comes from',
        place: { file: shown, ...(line !== undefined && { line }) }
    });
}


/***/ })

};
