export const id = 4562;
export const ids = [4562];
export const modules = {

/***/ 4562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   predictionsFromTable: () => (/* binding */ predictionsFromTable)
/* harmony export */ });
/* harmony import */ var _lib_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24775);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54733);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46905);



const NUMERIC = ['integer', 'number', 'boolean'];
/**
 * Predictions in the columns of a Parquet or Arrow file: a label and a probability, one column a class (`y_prob_0`, ...), or
 * one column that holds a list of class probabilities a row. Read batch by batch.
 * @param path absolute; @param file the name that messages use
 * @throws GateError `evidence` naming the row, `limit`, `io`
 */
async function predictionsFromTable(path, file, format) {
    const table = await (0,_lib_table_js__WEBPACK_IMPORTED_MODULE_0__/* .openTable */ .RT)(path, file, format);
    const names = table.columns.map(({ name }) => name);
    const { label, probabilities } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .findColumns */ .xs)(names, file, null);
    const labelColumn = columnAt(table.columns, label, file, NUMERIC);
    const kinds = probabilities.length === 1 ? [...NUMERIC, 'list'] : NUMERIC;
    const columns = probabilities.map((at) => columnAt(table.columns, at, file, kinds));
    const rows = new _collector_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .g(file, Math.min(table.rows, 1 << 24));
    for await (const batch of table.batches([labelColumn, ...columns].map(({ name }) => name))) {
        const y = batch.columns.get(labelColumn.name) ?? [];
        const p = columns.map(({ name }) => batch.columns.get(name) ?? []);
        for (let i = 0; i < batch.rows; i++)
            addRow(rows, y[i], p.length === 1 ? p[0]?.[i] : p.map((cells) => cells[i]));
    }
    return rows.finish();
}
function columnAt(columns, at, file, kinds) {
    const column = columns[at];
    if (column === undefined || !kinds.includes(column.kind)) {
        throw (0,_lib_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongTable */ .av)(file, `its column ${column?.name ?? ''} is ${column?.type ?? 'missing'}, not numbers`, 'write labels and probabilities as integers and floating-point numbers');
    }
    return column;
}
function addRow(rows, y, p) {
    const label = numberOf(y);
    if (label === undefined)
        throw rows.bad(`the label is ${show(y)}, not 0 or 1`);
    if (Array.isArray(p)) {
        rows.addClasses(label, p.map((cell) => numberOf(cell) ?? NaN));
        return;
    }
    const probability = numberOf(p);
    if (probability === undefined)
        throw rows.bad(`the probability is ${show(p)}, not from 0 to 1`);
    rows.add(label, probability);
}
/** Decimals come as text. */
function numberOf(cell) {
    switch (typeof cell) {
        case 'number':
            return cell;
        case 'bigint':
        case 'boolean':
        case 'string':
            return Number(cell);
        default:
            return undefined;
    }
}
function show(value) {
    return value === null ? 'null' : typeof value;
}


/***/ })

};
