export const id = 2679;
export const ids = [2679];
export const modules = {

/***/ 95327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherRatchet: () => (/* binding */ gatherRatchet)
/* harmony export */ });
/* harmony import */ var _ledger_coverage_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21728);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _base_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15629);
/* harmony import */ var _coverage_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96470);




const SHOWN_PROBLEMS = 3;
/**
 * The floors of the coverage gates: the best of all green runs of the default branch, or what `ratchet-floor` says
 * in their place. Records that cannot be read could hold the best, so they are a problem and not a lower floor.
 */
function gatherRatchet(world) {
    const { root, settings } = world;
    const branch = (0,_base_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBranch */ .OR)(world);
    const given = settings.values['ratchet-floor'];
    const dir = (0,_base_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .runsDirectory */ .WL)(settings);
    const { globs } = (0,_coverage_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageScope */ .r)(settings);
    let green = [];
    let problem;
    try {
        const { records, problems } = (0,_ledger_coverage_records_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageRecords */ .n)(root, dir, { verify: true });
        if (problems.length > 0)
            problem = problems.slice(0, SHOWN_PROBLEMS).join('; ');
        else
            green = records.filter((r) => r.gates_passed && r.git_branch === branch);
    }
    catch (error) {
        problem = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error);
    }
    const set = (percent) => ({ percent, set_by: 'ratchet-floor' });
    const overall = given?.overall === undefined ? best(green, (r) => r.percent) : set(given.overall);
    return {
        branch,
        ...(overall !== undefined && { overall }),
        paths: globs.flatMap((glob) => {
            const loosened = given?.paths.find((p) => p.glob === glob);
            const floor = loosened === undefined ? best(green, (r) => r.paths.get(glob)) : set(loosened.min);
            return floor === undefined ? [] : [{ glob, floor }];
        }),
        ...(problem !== undefined && {
            problem: {
                source: dir,
                reason: `the floor of the ratchet is not known, since the run records cannot be trusted: ${problem}`,
                remedy: 'restore the records, or take the bad lines out, or say the floor with ratchet-floor'
            }
        })
    };
}
/** The highest value, and the first run that reached it. */
function best(records, of) {
    let floor;
    for (const record of records) {
        const percent = of(record);
        if (percent === undefined || (floor !== undefined && percent <= floor.percent))
            continue;
        const sha = record.git_sha?.slice(0, 7) ?? 'an unknown commit';
        floor = {
            percent,
            set_by: record.timestamp === null ? sha : `${sha} on ${record.timestamp.slice(0, 10)}`
        };
    }
    return floor;
}


/***/ }),

/***/ 70489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   y: () => (/* binding */ MAX_LINE_CHARS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);




/** A line longer than this is refused: no record of a run is that large. */
const MAX_LINE_CHARS = 64 * 1024 * 1024;
/**
 * The lines of a UTF-8 file, streamed: memory is one line, not the file. A BOM and the CR of CRLF are dropped.
 * @throws GateError `io`, or `limit` for a line above `maxChars`.
 */
function* readLines(file, shown = file, maxChars = MAX_LINE_CHARS) {
    const fd = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openForReading */ .sb)(file, shown);
    try {
        const buffer = Buffer.allocUnsafe(1 << 20);
        const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
        let rest = '';
        let line = 1;
        const clean = (text) => {
            const whole = line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
            return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
        };
        for (;;) {
            let n;
            try {
                n = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, 0, buffer.length, null);
            }
            catch (error) {
                throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
            }
            if (n === 0)
                break;
            const chunk = decoder.write(buffer.subarray(0, n));
            let start = 0;
            for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
                yield { line, text: clean(rest + chunk.slice(start, end)), terminated: true };
                rest = '';
                line++;
                start = end + 1;
            }
            rest += chunk.slice(start);
            if (rest.length > maxChars) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `a line has more than ${maxChars} characters`, {
                    remedy: 'write one record a line',
                    place: { file: shown, line }
                });
            }
        }
        rest += decoder.end();
        if (rest !== '')
            yield { line, text: clean(rest), terminated: false };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ })

};
