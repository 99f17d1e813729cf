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
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _causes_remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31660);


const MAX_LISTED = 500;
function compareEntries(a, b) {
    const difference = (kind, cause, detail) => ({
        path: a.path,
        kind,
        cause,
        detail,
        remedy: (0,_causes_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyFor */ .w)(cause)
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
    const executable = (entry) => (Number.parseInt(entry.mode ?? '0', 8) & 0o100) !== 0;
    if (a.kind === 'file' && executable(a) !== executable(b)) {
        found.push(difference('mode', 'mode', `mode ${a.mode ?? ''} against ${b.mode ?? ''}`));
    }
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
        remedy: (0,_causes_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyFor */ .w)('missing_file')
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
function comparePair(a, b) {
    const differences = a.hash === b.hash ? [] : compareListings(a, b);
    const [first] = differences;
    // Equal listings under two hashes: one of the records was not written by a build.
    if (a.hash !== b.hash && first === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `the records of ${a.machine} and ${b.machine} have two hashes and the same listing`, {
            remedy: 'build again on both machines'
        });
    }
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
 * Compare the builds of several machines: each with the first of its own platform, and the first of each platform with
 * the first of all.
 * @throws GateError `evidence` for fewer than two records, or records of other commits, commands or outputs.
 */
function mergeSingleBuilds(records) {
    const [reference] = records;
    if (reference === undefined || records.length < 2) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${records.length} record of a build; two machines are needed`, {
            remedy: 'run `double-build --single` on a second machine'
        });
    }
    const same = (r) => JSON.stringify([r.git_sha, r.command, r.outputs, r.source_date_epoch]);
    const other = records.find((r) => same(r) !== same(reference));
    if (other !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${reference.machine} and ${other.machine} did not build the same thing`, {
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


/***/ })

};
