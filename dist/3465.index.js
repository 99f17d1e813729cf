export const id = 3465;
export const ids = [3465];
export const modules = {

/***/ 93465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   argumentFile: () => (/* binding */ argumentFile),
/* harmony export */   outputPath: () => (/* binding */ outputPath),
/* harmony export */   writeChoice: () => (/* binding */ writeChoice)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _eig_write_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47867);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9927);





/** Where the argument file goes. @throws GateError `path` outside of the repository or inside `.git` */
function outputPath({ root, values }) {
    const full = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(root, values['select-output'], 'select-output');
    const parts = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(root, full).split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep));
    if (parts.some((part) => part.toLowerCase() === '.git')) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('path', 'select-output lies inside .git', {
            remedy: 'name a file of the working tree',
            place: { setting: 'select-output' }
        });
    }
    return full;
}
/** The argument file as its runner reads it. An empty one runs everything, wherever the format allows it. */
function argumentFile({ rendered }) {
    return rendered.lines.map((line) => `${line}\n`).join('');
}
/** Write the argument file and, where the budgets were asked, `selected_tests.json`. @throws GateError `io` */
function writeChoice(choice, settings, selection = 'artifact/selected_tests.json') {
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(outputPath(settings), argumentFile(choice));
    if (choice.selection !== undefined)
        (0,_eig_write_json_js__WEBPACK_IMPORTED_MODULE_1__.writeRows)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(settings.root, selection), choice.selection);
}


/***/ })

};
