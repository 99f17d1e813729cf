export const id = 9818;
export const ids = [9818];
export const modules = {

/***/ 79818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   otherDefaults: () => (/* binding */ otherDefaults),
/* harmony export */   recordedSettings: () => (/* binding */ recordedSettings),
/* harmony export */   settingsOf: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52361);
/* harmony import */ var _settings_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66894);
/* harmony import */ var _settings_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4881);




/**
 * The settings of a run as its pack tells them, for judging again below `root`. They are data: whatever names a path counts as
 * coming from the config file, which may name none outside of the root.
 * @param branch the default branch that the run knew
 * @throws GateError `setting` for a value that is not of its type
 */
function recordedSettings(root, view, branch) {
    const rows = new Map(view.map((row) => [row.name, row]));
    const values = {};
    const explicit = new Set();
    for (const name of _settings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTING_NAMES */ .O) {
        const spec = _settings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .y[name];
        const row = rows.get(name);
        if (row !== undefined && row.source !== 'default')
            explicit.add(name);
        // A setting that is newer than the pack stands at its default.
        const text = row === undefined ? (spec.default ?? '') : row.value;
        if (text === '' || spec.secret === true)
            continue;
        values[name] = (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSetting */ .W)(spec, text, `${name} (recorded)`);
    }
    // Nobody is asked: neither git nor an event.
    values['default-branch'] ??= branch;
    values['working-directory'] = '.';
    return {
        root,
        values: values,
        view: [],
        isExplicit: (name) => explicit.has(name),
        // Also where a default is claimed: what it says is the pack's word.
        sourceOf: () => 'config'
    };
}
/** Settings that say that they stand at their default and do not. The defaults of other versions are not known here. */
function otherDefaults({ settings, run }) {
    if (run.tool_version !== _evidence_version_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL_VERSION */ .w)
        return [];
    return settings.flatMap(({ name, value, source }) => {
        const spec = _settings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .y[name];
        if (source !== 'default' || spec?.default === undefined || spec.secret === true)
            return [];
        const [said, known] = [value, spec.default].map((text) => text !== '' && (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSetting */ .W)(spec, text, `${name} (recorded)`));
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(said, known)
            ? []
            : [`${name} is said to be at its default, and is ${JSON.stringify(value.slice(0, 200))}`];
    });
}
/** The settings that verdicts tell, for judging below a root. @throws GateError `setting` */
function settingsOf(root, { settings, base }) {
    return recordedSettings(root, settings, base?.default_branch ?? 'main');
}


/***/ })

};
