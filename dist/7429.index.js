export const id = 7429;
export const ids = [7429];
export const modules = {

/***/ 31660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ remedyFor)
/* harmony export */ });
const REMEDIES = {
    timestamp: 'use SOURCE_DATE_EPOCH instead of the clock, with TZ=UTC, or leave the time out',
    build_path: 'write paths relative to the sources: `-ffile-prefix-map`, `-trimpath`, `--remap-path-prefix`',
    archive_metadata: 'write archives with fixed metadata: sorted members, one time, one owner, fixed modes',
    locale: 'run the build with `LC_ALL=C`',
    umask: 'set modes when packing (`tar --mode=u=rwX,go=rX`) or call `umask 022` in the build',
    file_order: 'sort the names before they are used: `find ... | LC_ALL=C sort`, `tar --sort=name`',
    hash_seed: 'sort before writing, or set `PYTHONHASHSEED=0`',
    random: 'derive the value from the sources, or use a fixed seed',
    race: 'let one job write at a time, or sort what parallel jobs write',
    symlink: 'make the link relative, to a path inside the outputs',
    environment: 'keep the values of the build environment (HOME, USER, PATH, host name) out of the outputs',
    pyc_header: 'compile with `--invalidation-mode unchecked-hash`, or set SOURCE_DATE_EPOCH before compiling',
    line_endings: 'set the line ending: eol in .gitattributes, or the option of the tool that writes the file',
    mode: 'set the permission bits in the build: `install -m`, `chmod`',
    missing_file: 'find out what decides whether this file is written',
    file_type: 'find out why one build writes a file where the other writes something else',
    not_comparable: 'let the build remove it, or name it in build-ignore with a reason',
    unreadable: 'look at how the build writes this archive',
    unknown: 'compare the two files with diffoscope'
};
/** How each format is told to write the same bytes each time; between backticks, commands to be copied. */
const ARCHIVES = {
    gzip: '`gzip -n`',
    tar: '`tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX`',
    zip: 'touch all files with one time, add them in sorted order, `zip -X`; in Python a ZipInfo with a fixed date_time',
    ar: '`ar rcsD` (deterministic mode)',
    rpm: '`rpmbuild` with the macros source_date_epoch_from_changelog, use_source_date_epoch_as_buildtime, clamp_mtime_to_source_date_epoch and a fixed _buildhost',
    cpio: '`cpio --reproducible`, with sorted names and touched files'
};
/** What to change so that the cause goes away. `format` is the container it was found in. */
function remedyFor(cause, format) {
    const archive = format === undefined ? undefined : ARCHIVES[format];
    return cause === 'archive_metadata' && archive !== undefined ? archive : REMEDIES[cause];
}


/***/ }),

/***/ 57429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeSingleBuilds: () => (/* binding */ mergeSingleBuilds)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _causes_remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31660);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49525);




const MAX_LISTED = 500;
const modeOf = ({ mode }) => mode === undefined ? undefined : Number.parseInt(mode, 8);
function compareEntries(a, b) {
    const difference = (kind, cause, detail) => ({
        path: a.path,
        kind,
        cause,
        detail,
        remedy: (0,_causes_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyFor */ .w)(cause)
    });
    if (a.kind !== b.kind)
        return [difference('type', 'file_type', `a ${a.kind} on one machine, a ${b.kind} on the other`)];
    const found = [];
    if (a.sha256 !== b.sha256) {
        const detail = `SHA-256 ${a.sha256 ?? 'absent'} against ${b.sha256 ?? 'absent'}`;
        found.push({
            ...difference('content', 'unknown', detail),
            remedy: 'build twice on one machine: double-build says why'
        });
    }
    if (a.target !== b.target)
        found.push(difference('symlink', 'symlink', `points to ${a.target ?? ''} against ${b.target ?? ''}`));
    const mode = (0,_modes_js__WEBPACK_IMPORTED_MODULE_3__/* .compareModes */ .u)(modeOf(a), modeOf(b), undefined);
    if (mode !== null && (a.kind === 'file' ? mode.functional : mode.grants))
        found.push(difference('mode', 'mode', mode.detail));
    return found;
}
function compareListings(a, b) {
    const [first, second] = [
        new Map(a.listing.map((e) => [e.path, e])),
        new Map(b.listing.map((e) => [e.path, e]))
    ];
    const oneSided = (entry, kind, machine) => ({
        path: entry.path,
        kind,
        cause: 'missing_file',
        detail: `a ${entry.kind} of ${machine} only`,
        remedy: (0,_causes_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyFor */ .w)('missing_file')
    });
    return [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((path) => {
        const [x, y] = [first.get(path), second.get(path)];
        if (x !== undefined && y !== undefined)
            return compareEntries(x, y);
        if (x !== undefined)
            return [oneSided(x, 'only_in_first', a.machine)];
        return y === undefined ? [] : [oneSided(y, 'only_in_second', b.machine)];
    });
}
const toRecord = ({ hash, modes, files, bytes, seconds }) => ({
    hash,
    modes,
    files,
    bytes,
    seconds
});
/** What a listing says of one entry and the hash says too; the hash knows of modes only whether a file is executable. */
function hashed({ path, kind, sha256, target, mode }) {
    const executable = kind === 'file' && (Number.parseInt(mode ?? '0', 8) & 0o100) !== 0;
    return JSON.stringify([path, kind, sha256, target, executable]);
}
/** FIFOs, sockets and devices are in no hash. */
const hashedListing = ({ listing }) => listing
    .filter(({ kind }) => kind !== 'special')
    .map(hashed)
    .sort();
/** Equal listings under two hashes, or two under one: one of the records was not written by a build. */
function requireConsistent(a, b) {
    const sameHash = a.hash === b.hash;
    if (sameHash === (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(hashedListing(a), hashedListing(b)))
        return;
    const what = sameHash ? 'the same hash and two listings' : 'two hashes and the same listing';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `the records of ${a.machine} and ${b.machine} have ${what}`, {
        remedy: 'build again on both machines'
    });
}
function comparePair(a, b) {
    requireConsistent(a, b);
    const differences = compareListings(a, b);
    const [first] = differences;
    return {
        schema: 'provenance-gates/build-comparison/v1',
        status: first === undefined ? 'bit_identical' : 'diverged',
        cause: first?.cause ?? null,
        normalisations: [],
        builds: [toRecord(a), toRecord(b)],
        differences: differences.slice(0, MAX_LISTED),
        differences_omitted: Math.max(0, differences.length - MAX_LISTED),
        variations: [
            {
                name: 'machine',
                effective: true,
                reason: `${a.machine} (${a.platform}) against ${b.machine} (${b.platform})`
            }
        ],
        command: a.command,
        outputs: a.outputs,
        git_sha: a.git_sha,
        ...(a.source_date_epoch === null ? {} : { source_date_epoch: a.source_date_epoch })
    };
}
/**
 * Two jobs may run on machines of one name, but a record that was copied would be compared with itself. One without an id is told
 * by all that it says, the seconds that its build took among it.
 */
function requireDifferent(records) {
    records.forEach((record, i) => {
        const isSame = (other) => record.build_id === undefined ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(other, record) : other.build_id === record.build_id;
        if (!records.slice(0, i).some(isSame))
            return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `the record of ${record.machine} is there twice`, {
            remedy: 'give the record of each machine once'
        });
    });
}
/**
 * Compare the builds of several machines: each with the first of its own platform, and the first of each platform with
 * the first of all.
 * @throws GateError `evidence` for fewer than two records, one that is there twice, records that contradict each other, or
 *   are of other commits, commands or outputs.
 */
function mergeSingleBuilds(records) {
    const [reference] = records;
    if (reference === undefined || records.length < 2) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${records.length} record of a build; two machines are needed`, {
            remedy: 'run `double-build --single` on a second machine'
        });
    }
    requireDifferent(records);
    const same = (r) => JSON.stringify([r.git_sha, r.command, r.outputs, r.source_date_epoch]);
    const other = records.find((r) => same(r) !== same(reference));
    if (other !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${reference.machine} and ${other.machine} did not build the same thing`, {
            remedy: 'build the same commit with the same command, outputs and SOURCE_DATE_EPOCH on all machines'
        });
    }
    const firstOf = new Map();
    return records.flatMap((record) => {
        const partner = firstOf.get(record.platform) ?? (record === reference ? undefined : reference);
        if (!firstOf.has(record.platform))
            firstOf.set(record.platform, record);
        if (partner === undefined)
            return [];
        return [
            {
                first: partner.machine,
                second: record.machine,
                same_platform: partner.platform === record.platform,
                comparison: comparePair(partner, record)
            }
        ];
    });
}


/***/ }),

/***/ 49525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ compareModes)
/* harmony export */ });
/** The bits that a umask usually takes away: everything of group and others. */
const USUAL_UMASK_BITS = 0o077;
const OWNER_EXECUTE = 0o100;
/** Whoever runs the file does so as its owner or group. */
const SET_ID = 0o6000;
const WRITABLE_BY_ALL = 0o002;
const shown = (mode) => mode.toString(8).padStart(4, '0');
/** What it means that permission bits differ; null when they do not. */
function compareModes(a, b, known) {
    if (a === b)
        return null;
    if (a === undefined || b === undefined) {
        const grants = ((a ?? b ?? 0) & SET_ID) !== 0;
        return { byUmask: false, grants, functional: grants, detail: 'mode is stored in one build only' };
    }
    const changed = a ^ b;
    const masks = known === undefined ? USUAL_UMASK_BITS : known.first.umask ^ known.second.umask;
    const byUmask = (changed & ~masks) === 0;
    const grants = (changed & SET_ID) !== 0 || (!byUmask && (changed & WRITABLE_BY_ALL) !== 0);
    return {
        byUmask,
        grants,
        functional: grants || (changed & OWNER_EXECUTE) !== 0,
        detail: `mode ${shown(a)} against ${shown(b)}`
    };
}


/***/ })

};
