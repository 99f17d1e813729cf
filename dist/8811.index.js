export const id = 8811;
export const ids = [8811];
export const modules = {

/***/ 68811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   joinLegDatasets: () => (/* binding */ joinLegDatasets)
/* harmony export */ });
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);

/** Worst first: what one machine found wrong is wrong, whatever the others found. */
const SEVERITY = [
    'error',
    'mismatch',
    'missing',
    'no_checksum',
    'updated',
    'verified'
];
/**
 * The datasets of several jobs as one. Shards make one whole, which fails when one is missing; of a dataset that several
 * jobs have checked the worst result stands.
 */
function joinLegDatasets(parts, here = {}) {
    const shards = parts.filter(({ facts }) => facts.shard !== undefined).map(({ facts }) => facts);
    const wholes = parts.filter(({ facts }) => facts.shard === undefined);
    const merged = shards.length > 0 ? [{ leg: 'shards', facts: (0,_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeShards */ .O)(shards, here) }] : [];
    const all = [...merged, ...wholes];
    const worst = new Map();
    for (const { leg, facts } of all) {
        for (const result of facts.datasets) {
            const before = worst.get(result.name);
            if (before === undefined || severity(result) < severity(before)) {
                const told = result.message !== undefined && all.length > 1;
                worst.set(result.name, told ? { ...result, message: `${result.message} (${leg})` } : result);
            }
        }
    }
    const several = (leg) => (text) => (all.length > 1 ? `${text} (${leg})` : text);
    return {
        passed: all.every(({ facts }) => facts.passed),
        contract: [...new Set(all.map(({ facts }) => facts.contract))].join(', '),
        datasets: [...worst.values()],
        errors: all.flatMap(({ leg, facts }) => facts.errors.map(several(leg))),
        warnings: all.flatMap(({ leg, facts }) => facts.warnings.map(several(leg)))
    };
}
/** A blocking result before one that only warns. */
function severity({ status, blocking }) {
    return SEVERITY.indexOf(status) - (blocking ? SEVERITY.length : 0);
}


/***/ }),

/***/ 5853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pickShard),
/* harmony export */   O: () => (/* binding */ mergeShards)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The datasets of one shard: the largest first, each to the shard that has the fewest bytes so far (Graham 1969, LPT),
 * which is at most a third above the best split. Whole datasets only. Sizes are the contract's where it gives them, so
 * that machines agree which do not all hold the data; else those on disk.
 */
function pickShard(targets, { index, total }) {
    const sized = targets.map((target) => ({ target, bytes: bytesOf(target) }));
    sized.sort((a, b) => b.bytes - a.bytes || (a.target.dataset.name < b.target.dataset.name ? -1 : 1));
    const load = new Array(total).fill(0);
    const mine = new Set();
    for (const { target, bytes } of sized) {
        const least = load.indexOf(Math.min(...load));
        // Datasets without a byte are spread, too.
        load[least] = (load[least] ?? 0) + bytes + 1;
        if (least === index - 1)
            mine.add(target);
    }
    return targets.filter((target) => mine.has(target));
}
function bytesOf({ dataset, place }) {
    if (dataset.size_bytes !== null)
        return dataset.size_bytes;
    if (dataset.size_mb !== null)
        return dataset.size_mb.value * 1e6;
    if (place.kind !== 'found')
        return 0;
    return place.files.reduce((sum, file) => sum + ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}
/**
 * The results of all shards as one. Passed only when every shard is there, of the same contract and run, and together they
 * hold every dataset once.
 * @param here the run that merges, where it is known
 */
function mergeShards(parts, here = {}) {
    const [first] = parts;
    const datasets = parts.flatMap((part) => part.datasets);
    const errors = [...parts.flatMap((part) => part.errors), ...gaps(parts), ...otherRuns(parts, here)];
    return {
        passed: errors.length === 0 && parts.every((part) => part.passed),
        contract: first?.contract ?? '',
        datasets,
        errors,
        warnings: [...new Set(parts.flatMap((part) => part.warnings))]
    };
}
/** Without git or CI a run does not know what it is of. */
const UNKNOWN = [undefined, 'unknown', 'local'];
function otherRuns(parts, here) {
    const all = [...parts.map(({ shard }) => shard ?? {}), here];
    const several = (key, what) => {
        const values = [...new Set(all.map((of) => of[key]))].filter((v) => !UNKNOWN.includes(v));
        const [one = '', other] = values;
        return other === undefined
            ? []
            : [`the shards are of different ${what}: ${one.slice(0, 40)} and ${other.slice(0, 40)}`];
    };
    return [...several('git_sha', 'commits'), ...several('ci_run_id', 'runs')].slice(0, 1);
}
function gaps(parts) {
    const shards = parts.flatMap(({ shard }) => (shard === undefined ? [] : [shard]));
    const [first] = shards;
    if (first === undefined || shards.length < parts.length)
        return ['a result without a shard cannot be merged'];
    const errors = [];
    const same = shards.every(({ total, contract_sha256 }) => total === first.total && contract_sha256 === first.contract_sha256);
    if (!same)
        errors.push('the shards are of different contracts or counts');
    for (let index = 1; index <= first.total; index++) {
        const count = shards.filter((shard) => shard.index === index).length;
        if (count === 0)
            errors.push(`shard ${index}/${first.total} is missing`);
        if (count > 1)
            errors.push(`shard ${index}/${first.total} is there ${count} times`);
    }
    const names = parts.flatMap(({ datasets }) => datasets.map(({ name }) => name));
    const distinct = new Set(names).size;
    if (distinct !== names.length)
        errors.push('a dataset was checked by more than one shard');
    if (errors.length === 0 && distinct !== first.datasets_total) {
        errors.push(`${distinct} of ${first.datasets_total} datasets were checked: the shards did not see the same sizes`);
    }
    return errors;
}


/***/ })

};
