export const id = 3613;
export const ids = [3613];
export const modules = {

/***/ 63613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Everything an auditor checks of a pack, offline: 0 valid, 1 not valid, 2 cannot be read. */
const verify = async ({ args, out }) => {
    const { verifyPack } = await Promise.all(/* import() */[__webpack_require__.e(5869), __webpack_require__.e(7033)]).then(__webpack_require__.bind(__webpack_require__, 57033));
    const [file = ''] = args;
    const { valid, checks } = await verifyPack(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file));
    for (const { name, ok, detail } of checks)
        out.text(`${ok ? 'ok   ' : 'WRONG'} ${name}: ${detail}`);
    out.text(valid ? 'valid' : 'NOT VALID');
    out.data({ valid, checks });
    return valid ? 0 : 1;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (verify);


/***/ })

};
