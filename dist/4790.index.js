export const id = 4790;
export const ids = [4790];
export const modules = {

/***/ 54790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/** Every setting, its value and which of the four places it came from. */
const config = ({ world, out }) => {
    const { view } = world.settings;
    const width = (key) => Math.min(40, Math.max(...view.map((row) => row[key].length)));
    for (const { name, env, value, source } of view) {
        out.text(`${name.padEnd(width('name'))}  ${env.padEnd(width('env'))}  ${(value || '-').padEnd(width('value'))}  ${source}`);
    }
    out.data(view);
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (config);


/***/ })

};
