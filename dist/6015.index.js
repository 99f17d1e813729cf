export const id = 6015;
export const ids = [6015];
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

/***/ 6015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ compareScanned),
  compareTrees: () => (/* binding */ compareTrees)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/builds/causes/remedies.ts
var remedies = __webpack_require__(31660);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/builds/derived-digests.ts

const ALGORITHMS = ['sha256', 'sha512', 'sha1', 'md5'];
/** Larger files are rarely listed with a checksum beside them, and would cost more than the answer is worth. */
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 2_000;
const CHUNK = 1 << 20;
function digests(source) {
    const hashes = ALGORITHMS.map((name) => (0,external_node_crypto_.createHash)(name));
    for (let at = 0; at < source.size; at += CHUNK) {
        const bytes = source.read(at, CHUNK);
        for (const hash of hashes)
            hash.update(bytes);
    }
    return hashes.flatMap((hash) => {
        const digest = hash.digest();
        const base64 = digest.toString('base64');
        return [digest.toString('hex'), base64, base64.replace(/=+$/, ''), digest.toString('base64url')];
    });
}
/**
 * Digests of everything that differs, so that a checksum of it in another output (SHA256SUMS, a wheel's RECORD, the
 * integrity of a lock file) is recognised as what it is.
 */
class DerivedDigests {
    paths = new Map();
    files = 0;
    note(path, first, second) {
        if (first.size > MAX_BYTES || second.size > MAX_BYTES || ++this.files > MAX_FILES)
            return;
        const [a, b] = [digests(first), digests(second)];
        for (const [i, digest] of a.entries())
            this.paths.set(`${digest} ${b[i] ?? ''}`, { path, what: 'a digest' });
    }
    /** The parts of two names of the file at `path` that differ. */
    noteName(path, first, second) {
        this.paths.set(`${first} ${second}`, { path, what: 'the name' });
    }
    /** The file whose digest or name in the first build and in the second are the two values of this difference, or null. */
    find({ first, second }) {
        return (this.paths.get(`${first?.toLowerCase() ?? ''} ${second?.toLowerCase() ?? ''}`) ??
            this.paths.get(`${first ?? ''} ${second ?? ''}`) ??
            null);
    }
}

;// CONCATENATED MODULE: ./src/builds/collector.ts


/** More differences than this are counted, not listed. */
const MAX_LISTED = 500;
/** Gathers what a comparison finds and says in the end what it comes to. */
class Collector {
    ignored;
    differences = [];
    normalisations = new Set();
    omitted = 0;
    /** Everything found so far, listed or not. */
    found = 0;
    derived = new DerivedDigests();
    contents = new Map();
    metadata = new Map();
    constructor(ignored = () => false) {
        this.ignored = ignored;
    }
    /** A difference of contents: what was built is not the same. */
    add(difference) {
        this.record(difference, this.contents);
    }
    /** A difference that can be set aside, and what has to be normalised for it. */
    addMetadata(difference, normalisations) {
        if (this.record(difference, this.metadata))
            for (const n of normalisations)
                this.normalisations.add(n);
    }
    /** Two contents differ: where their digests turn up in another output, that one differs because of them. */
    noteContents(path, first, second) {
        this.derived.note(path, first, second);
    }
    /** One output has two names: where the parts that differ turn up in another output, that one differs because of it. */
    noteName(path, first, second) {
        this.derived.noteName(path, first, second);
    }
    /** A file of checksums shows what looks random and is not: its cause is that of the file it lists. */
    resolveDigests() {
        for (const difference of this.differences) {
            const derived = difference.cause === 'random' ? this.derived.find(difference) : null;
            if (derived === null)
                continue;
            const source = this.differences.find((d) => d !== difference && d.path === derived.path && d.cause !== 'random');
            if (source === undefined)
                continue;
            const cause = source.cause;
            for (const [key, change] of [
                ['random', -1],
                [cause, 1]
            ]) {
                const count = (this.contents.get(key) ?? 0) + change;
                if (count > 0)
                    this.contents.set(key, count);
                else
                    this.contents.delete(key);
            }
            difference.cause = cause;
            difference.detail = `holds ${derived.what} of ${source.path}, which differs`;
            difference.remedy = `mend ${source.path}: this follows from it`;
        }
    }
    record(difference, tally) {
        this.found++;
        if (this.ignored(difference.path)) {
            this.normalisations.add('build-ignore');
            return false;
        }
        const { format, ...rest } = difference;
        tally.set(rest.cause, (tally.get(rest.cause) ?? 0) + 1);
        if (this.differences.length < MAX_LISTED)
            this.differences.push({ ...rest, remedy: (0,remedies/* remedyFor */.w)(rest.cause, format) });
        else
            this.omitted++;
        return true;
    }
    /** The most frequent cause of the gravest kind; what could not be explained counts last. */
    verdict() {
        this.resolveDigests();
        const tally = this.contents.size > 0 ? this.contents : this.metadata;
        const ranked = [...tally].sort(([a, x], [b, y]) => Number(a === 'unknown') - Number(b === 'unknown') || y - x);
        const cause = ranked[0]?.[0] ?? null;
        // A FIFO cannot be compared: that says nothing about the two builds.
        if (this.contents.size === 1 && cause === 'not_comparable')
            return { status: 'not_tested', cause };
        if (this.contents.size > 0)
            return { status: 'diverged', cause };
        return { status: this.found > 0 ? 'functional_identical' : 'bit_identical', cause };
    }
}

// EXTERNAL MODULE: ./src/builds/names.ts
var names = __webpack_require__(93421);
// EXTERNAL MODULE: ./src/builds/source.ts
var builds_source = __webpack_require__(72176);
;// CONCATENATED MODULE: ./src/builds/causes/time-forms.ts
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const HOUR = 3600;
const DAY = 24 * HOUR;
const ZONE = '(?: ?(?:Z|UTC|GMT|[A-Z]{3,5}|[+-]\\d{2}(?::?\\d{2})?))?';
const CLOCK = '(?<H>\\d{1,2}):(?<M>\\d{2})(?::(?<S>\\d{2})(?:[.,]\\d{1,9})?)?';
const CLOCK_12 = `${CLOCK}(?: ?(?<half>[AP]M))?`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const WEEKDAY = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?';
/** Most specific first: what one form has taken, the next does not see. */
const TIME_FORMS = [
    date(`(?<!\\d)(?<y>\\d{4})[-/.](?<m>\\d{2})[-/.](?<d>\\d{2})(?:[T _]+${CLOCK}${ZONE})?`),
    date(`(?<![A-Za-z\\d])${WEEKDAY}(?<m>${MONTH}) +(?<d>\\d{1,2})(?:,? ${CLOCK_12})?${ZONE},? (?<y>\\d{4})(?: \\d{1,2}:\\d{2}(?::\\d{2})?${ZONE})?`),
    date(`(?<![A-Za-z\\d])${WEEKDAY}(?<d>\\d{1,2})[ -](?<m>${MONTH})[ -](?<y>\\d{4})(?:[ ,]+${CLOCK_12}${ZONE})?`),
    date(`(?<!\\d)(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})(?:,? ${CLOCK_12}${ZONE})?`),
    date(`(?<!\\d)(?<d>\\d{1,2})(?<sep>[-./])(?<m>\\d{1,2})\\k<sep>(?<y>\\d{4})(?:[ ,T]+${CLOCK_12}${ZONE})?`),
    date('(?<!\\d)(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?:[T_.-]?(?<H>\\d{2})(?<M>\\d{2})(?<S>\\d{2})?Z?)?(?!\\d)'),
    {
        ...date('(?<!\\d)(?<y>\\d{4})-?W(?<w>\\d{2})(?:-?[1-7](?!\\d))?(?:[T_ -]+\\d{2}:?\\d{2}(?::?\\d{2})?Z?)?(?!\\d)'),
        name: 'week',
        span: 7 * DAY
    },
    { ...date(`(?<![A-Za-z])(?<m>${MONTH})[ ,-]+(?<y>\\d{4})\\b`), name: 'month', span: 31 * DAY },
    {
        name: 'seconds since 1970',
        pattern: /(?<!\d)(?<e>\d{10})(?<fraction>\.\d{1,9}|\d{3}|\d{6}|\d{9})?(?!\d)/g,
        kind: 'epoch',
        span: 0
    },
    {
        name: 'time of day',
        pattern: new RegExp(`\\b\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?(?: ?[AP]M)?${ZONE}`, 'g'),
        kind: 'clock',
        span: 0
    },
    {
        name: 'duration',
        pattern: /\b\d+(?:[.,]\d+)? ?(?:ns|us|µs|ms|s|secs?|seconds?|min|minutes?)\b/g,
        kind: 'duration',
        span: 0
    },
    {
        ...date('(?<!\\d)(?<y>(?:19|20)\\d{2})-(?<m>0[1-9]|1[0-2])(?![-\\d])'),
        name: 'month',
        span: 31 * DAY,
        knownOnly: true
    },
    { ...date('(?<!\\d)(?<d>\\d{2})(?<m>\\d{2})(?<y>20\\d{2})(?!\\d)'), knownOnly: true },
    { ...date('(?<!\\d)(?<m>\\d{2})(?<d>\\d{2})(?<y>20\\d{2})(?!\\d)'), knownOnly: true },
    { ...date('(?<!\\d)(?<y>20\\d{2})[-.]?(?<j>\\d{3})(?!\\d)'), name: 'day of the year', knownOnly: true },
    {
        ...date('(?<!\\d)(?<y>\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?:[-_.T]?(?<H>\\d{2})(?<M>\\d{2})(?<S>\\d{2})?)?(?!\\d)'),
        knownOnly: true
    },
    { ...date(`(?<![A-Za-z])(?<m>${MONTH}) +(?<d>\\d{1,2}) +${CLOCK}`), knownOnly: true },
    shortDate('(?<y>\\d{2})(?<sep>[-./])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})'),
    shortDate('(?<m>\\d{1,2})(?<sep>[-./])(?<d>\\d{1,2})\\k<sep>(?<y>\\d{2})'),
    shortDate('(?<d>\\d{1,2})(?<sep>[-./])(?<m>\\d{1,2})\\k<sep>(?<y>\\d{2})'),
    clock('(?<H>\\d{1,2}):(?<M>\\d{2})(?: ?(?<half>[AP]M)\\b)?'),
    clock('(?<H>\\d{2})(?<M>\\d{2})(?<S>\\d{2})?')
];
function date(pattern) {
    return { name: 'date and time', pattern: new RegExp(pattern, 'g'), kind: 'date', span: DAY };
}
function shortDate(pattern) {
    return { ...date(`(?<![\\d./-])${pattern}(?![\\d./-])`), knownOnly: true };
}
function clock(pattern) {
    const alone = new RegExp(`(?<![\\d:.])${pattern}(?![\\d:])`, 'g');
    return { name: 'time of day', pattern: alone, kind: 'clock', span: 60, knownOnly: true };
}
/** The first day that a match can mean, in days since 1970; NaN where it is no date. */
function firstDay({ y, m, d, w, j }) {
    const year = Number(y) + (y?.length === 2 ? 2000 : 0);
    const toDays = (month, day) => Date.UTC(year, month, day) / 1000 / DAY;
    if (j !== undefined)
        return Number(j) >= 1 && Number(j) <= 366 ? toDays(0, Number(j)) : NaN;
    if (w !== undefined) {
        // ISO 8601: 4 January is always in week 1, which begins on a Monday; 1970-01-01 was a Thursday.
        const fourth = toDays(0, 4);
        return fourth - ((fourth + 3) % 7) + (Number(w) - 1) * 7;
    }
    const month = /^\d/.test(m ?? '') ? Number(m) - 1 : MONTHS.indexOf((m ?? '').slice(0, 3).toLowerCase());
    const day = d === undefined ? 1 : Number(d);
    return month >= 0 && month <= 11 && day >= 1 && day <= 31 ? toDays(month, day) : NaN;
}
/** Seconds since midnight; NaN where no such time exists. */
function timeOfDay({ H, M, S, half }) {
    const [hour, minute, second] = [Number(H), Number(M), Number(S ?? 0)];
    if (!(hour <= 24 && minute <= 59 && second <= 60))
        return NaN;
    const afternoon = half === 'PM' ? 12 : 0;
    return ((half === undefined ? hour : (hour % 12) + afternoon) * 60 + minute) * 60 + second;
}
/** What a match of a form says. `year` stands in where none is written, as in `ls -l`. */
function readTime(form, groups, year) {
    if (form.kind === 'duration')
        return { at: 0, span: 0 };
    if (form.kind === 'epoch')
        return { at: Number(groups['e']), span: 0 };
    const clock = groups['H'] === undefined ? undefined : timeOfDay(groups);
    if (form.kind === 'clock')
        return { at: clock ?? 0, span: groups['S'] === undefined ? 60 : 1 };
    const day = firstDay({ y: year, ...groups }) * DAY;
    return clock === undefined
        ? { at: day, span: form.span }
        : { at: day + clock, span: groups['S'] === undefined ? 60 : 1 };
}

;// CONCATENATED MODULE: ./src/builds/causes/times.ts

const HOUR_SEC = 3600;
const DAY_SEC = 24 * HOUR_SEC;
/** Two time zones are at most 26 hours apart; one more for clocks that are set back. */
const SLACK_SEC = 27 * HOUR_SEC;
const YEAR_1980 = 315_532_800;
const YEAR_2100 = 4_102_444_800;
/** A plain number is taken for seconds since 1970 only in the years of today's builds. */
const YEAR_2001 = 1_000_000_000;
/** Is this the time of the build, or of SOURCE_DATE_EPOCH in another zone? Without knowledge: any year of ours. */
function isPlausible(seconds, facts) {
    return overlaps({ at: seconds, span: 0 }, facts);
}
function overlaps({ at, span }, facts) {
    if (facts === undefined)
        return at >= YEAR_1980 && at < YEAR_2100;
    const near = (from, to) => at + span >= from - SLACK_SEC && at <= to + SLACK_SEC;
    const epoch = facts.sourceDateEpoch;
    return near(facts.window.from, facts.window.to) || (epoch !== undefined && near(epoch, epoch));
}
/** The year in which this build ran, in some zone. */
function isYear(text, { window }) {
    return [window.from - SLACK_SEC, window.to + SLACK_SEC].some((seconds) => text === String(new Date(seconds * 1000).getUTCFullYear()));
}
/** For dates that leave the year out. */
function yearOf(facts) {
    return facts === undefined ? undefined : String(new Date(facts.window.from * 1000).getUTCFullYear());
}
/** Hours and minutes alone are believed where it was that time, in UTC or in the zone of the build. */
function isTimeOfDay({ at, span }, half, { window, utcOffsetSec }) {
    const round = half ? DAY_SEC / 2 : DAY_SEC;
    return [0, utcOffsetSec].some((zone) => {
        const since = (((at - Math.floor(window.from) - zone) % round) + round) % round;
        return since <= window.to - window.from || since + span > round;
    });
}
function accepts(form, groups, facts) {
    if (form.knownOnly === true && facts === undefined)
        return false;
    const read = readTime(form, groups, yearOf(facts));
    if (form.kind === 'clock') {
        return (form.knownOnly !== true ||
            (facts !== undefined && isTimeOfDay(read, groups['half'] !== undefined, facts)));
    }
    if (form.kind === 'duration')
        return true;
    if (form.kind === 'epoch')
        return (facts !== undefined || read.at >= YEAR_2001) && overlaps(read, facts);
    return overlaps(read, facts);
}
/** Replace every match that `wanted` takes by a mark. */
function maskForms(text, forms, wanted) {
    const matched = [];
    let masked = text;
    for (const form of forms) {
        masked = masked.replace(form.pattern, (...args) => {
            const whole = String(args[0]);
            const last = args.at(-1);
            const groups = typeof last === 'object' && last !== null ? last : {};
            if (!wanted(form, groups, whole))
                return whole;
            matched.push(whole);
            return '\ue010';
        });
    }
    return { text: masked, matched };
}
const CLEAR = TIME_FORMS.filter(({ knownOnly }) => knownOnly !== true);
const DATED = CLEAR.filter(({ kind, span }) => (kind === 'date' || kind === 'epoch') && span <= DAY_SEC);
/** Replace every time that this build could have written by a mark. `short`: also forms that other numbers have too. */
function maskTimes(text, facts, short = false) {
    return maskForms(text, short ? TIME_FORMS : CLEAR, (form, groups) => accepts(form, groups, facts));
}
/**
 * Times of other days that still follow the two builds: apart by what their zones are apart (a fixed instant in local
 * time), by what their clocks are apart (valid until a year from now), or by both. Null where anything else differs.
 */
function movedTimes(a, b, known) {
    const reads = [[], []];
    const mask = (text, found) => maskForms(text, DATED, (form, groups) => {
        const read = readTime(form, groups);
        if (!overlaps(read, undefined))
            return false;
        found.push(read);
        return true;
    });
    const [x, y] = [mask(a, reads[0]), mask(b, reads[1])];
    if (x.text !== y.text || x.matched.length !== y.matched.length)
        return null;
    const at = x.matched.findIndex((found, i) => found !== y.matched[i]);
    if (at === -1)
        return null;
    const zones = known.second.utcOffsetSec - known.first.utcOffsetSec;
    const clocks = {
        from: known.second.window.from - known.first.window.to,
        to: known.second.window.to - known.first.window.from
    };
    let [byZone, byFormat] = [true, true];
    for (const [i, read] of reads[0].entries()) {
        const other = reads[1][i] ?? read;
        if (x.matched[i] === y.matched[i])
            continue;
        const apart = other.at - read.at;
        if (apart === 0)
            continue;
        byFormat = false;
        const open = Math.max(1, read.span);
        const within = (from, to) => apart > from - open && apart < to + open;
        if (zones !== 0 && within(zones, zones))
            continue;
        byZone = false;
        if (!within(clocks.from, clocks.to) && !within(clocks.from + zones, clocks.to + zones))
            return null;
    }
    return {
        texts: [x.text, y.text],
        cause: byFormat ? 'locale' : 'timestamp',
        detail: byFormat
            ? 'the same date in another format'
            : byZone
                ? 'holds one instant in the time zone of each build'
                : 'holds a time that follows the clock',
        first: x.matched[at] ?? '',
        second: y.matched[at] ?? ''
    };
}

;// CONCATENATED MODULE: ./src/builds/causes/clocks.ts

/** 1601-01-01, 1904-01-01 and 2001-01-01 in seconds since 1970. */
const WINDOWS_EPOCH = -11_644_473_600;
const MAC_EPOCH = -2_082_844_800;
const COCOA_EPOCH = 978_307_200;
/** Ways to store an instant. */
const CLOCKS = [
    { name: '32-bit seconds, little endian', bytes: 4, read: (b, at) => b.readUInt32LE(at) },
    { name: '32-bit seconds, big endian', bytes: 4, read: (b, at) => b.readUInt32BE(at) },
    {
        name: '64-bit milliseconds, little endian',
        bytes: 8,
        read: (b, at) => Number(b.readBigUInt64LE(at)) / 1e3
    },
    { name: '64-bit milliseconds, big endian', bytes: 8, read: (b, at) => Number(b.readBigUInt64BE(at)) / 1e3 },
    {
        name: '64-bit nanoseconds, little endian',
        bytes: 8,
        read: (b, at) => Number(b.readBigUInt64LE(at)) / 1e9
    },
    { name: '64-bit nanoseconds, big endian', bytes: 8, read: (b, at) => Number(b.readBigUInt64BE(at)) / 1e9 },
    { name: 'floating-point seconds, little endian', bytes: 8, read: (b, at) => b.readDoubleLE(at) },
    { name: 'floating-point seconds, big endian', bytes: 8, read: (b, at) => b.readDoubleBE(at) },
    {
        name: 'floating-point seconds since 2001, big endian, as in property lists',
        bytes: 8,
        read: (b, at) => b.readDoubleBE(at) + COCOA_EPOCH
    },
    {
        name: '100 ns since 1601, little endian, as Windows has it',
        bytes: 8,
        read: (b, at) => Number(b.readBigUInt64LE(at)) / 1e7 + WINDOWS_EPOCH
    },
    {
        name: '32-bit seconds since 1904, big endian, as in MP4',
        bytes: 4,
        read: (b, at) => b.readUInt32BE(at) + MAC_EPOCH
    },
    { name: 'year, month, day, hour, minute, second, as in PNG', bytes: 7, read: calendarTime }
];
/** The tIME chunk (PNG third edition, 11.3.4.5): year in two bytes, big endian, then one byte each. */
function calendarTime(b, at) {
    const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = b.subarray(at + 2, at + 7);
    if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60)
        return NaN;
    return Date.UTC(b.readUInt16BE(at), month - 1, day, hour, minute, second) / 1000;
}
/**
 * An instant of each build whose first differing byte is at `start`. Known builds only: by chance any number is
 * some time.
 */
function storedTime(pair, known, start) {
    const { first, second } = pair;
    for (const clock of CLOCKS) {
        const last = Math.min(start, first.length - clock.bytes, second.length - clock.bytes);
        for (let at = Math.max(0, start - clock.bytes + 1); at <= last; at++) {
            const [x, y] = [clock.read(first, at), clock.read(second, at)];
            if (x === y || !isPlausible(x, known.first) || !isPlausible(y, known.second))
                continue;
            const shown = (seconds) => new Date(seconds * 1000).toISOString();
            return {
                cause: 'timestamp',
                detail: `holds a time (${clock.name})`,
                offset: at,
                first: shown(x),
                second: shown(y)
            };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/builds/causes/known-values.ts
/** Values of fewer characters stand in many texts by chance. */
const MIN_CHARS = 4;
/** The values of one build that the other build did not have, longest first. */
function distinctValues(known, side) {
    const other = new Map(known[side === 'first' ? 'second' : 'first'].values.map((v) => [v.name, v.text]));
    return known[side].values
        .filter((value) => {
        const opposite = other.get(value.name);
        if (opposite === undefined || opposite === value.text)
            return false;
        // Both or neither: a value that is replaced on one side only would make a difference of its own.
        return value.text.length >= MIN_CHARS && opposite.length >= MIN_CHARS;
    })
        .sort((a, b) => b.text.length - a.text.length);
}
/** Replace what only this build knew (its paths, HOME, USER ...) by the name of the value. */
function substitute(text, values) {
    const used = [];
    let result = text;
    for (const value of values) {
        if (!result.includes(value.text))
            continue;
        used.push(value);
        result = result.replaceAll(value.text, `\ue000${value.name}\ue001`);
    }
    return { text: result, used };
}
/** The name of a number that is `a` in the first build and `b` in the second, or undefined. */
function knownNumber(known, a, b) {
    return known.first.numbers.find((number) => number.value === a &&
        known.second.numbers.some((other) => other.name === number.name && other.value === b));
}

;// CONCATENATED MODULE: ./src/builds/causes/random.ts
const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const HEX = /(?<![0-9a-z])(?:0x)?[0-9a-f]{8,}(?![0-9a-z])/gi;
const TOKEN = /[A-Za-z0-9+/_-]{12,}={0,2}/g;
/** mkstemp and its kin: a separator, then six to ten letters and digits. */
const TEMPORARY = /(?<=[._/-])(?:tmp)?[A-Za-z0-9_]{6,12}(?=[/."'\s]|$)/g;
/** Bits a character, from how often each occurs (Shannon 1948). English words of that length have less than 3. */
function entropy(text) {
    const counts = new Map();
    for (const c of text)
        counts.set(c, (counts.get(c) ?? 0) + 1);
    let bits = 0;
    for (const n of counts.values())
        bits -= (n / text.length) * Math.log2(n / text.length);
    return bits;
}
/** Two kinds of characters and a high entropy. */
function looksDrawn(token) {
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(token)).length;
    return kinds >= 2 && entropy(token) >= (token.length >= 16 ? 3 : 2.2);
}
/** Replace what looks drawn at random: UUIDs, long hexadecimal numbers, tokens of high entropy, temporary names. */
function maskRandom(text) {
    const matched = [];
    const take = (found) => {
        matched.push(found);
        return '\ue011';
    };
    const masked = text
        .replace(UUID, take)
        .replace(HEX, (found) => (/\d/.test(found) ? take(found) : found))
        .replace(TOKEN, (found) => (looksDrawn(found) ? take(found) : found))
        .replace(TEMPORARY, (found) => (looksDrawn(found) ? take(found) : found));
    return { text: masked, matched };
}
/** True for bytes that look drawn: nearly as many different values as chance gives for that length. */
function looksRandomBytes(bytes) {
    if (bytes.length < 8)
        return false;
    const distinct = new Set(bytes).size;
    // The expected number of different values among n bytes drawn evenly from 256.
    const expected = 256 * (1 - (255 / 256) ** bytes.length);
    return distinct >= expected * 0.8;
}

;// CONCATENATED MODULE: ./src/builds/causes/align.ts
function uniqueLines(lines) {
    const places = new Map();
    for (const [i, line] of lines.entries())
        places.set(line, places.has(line) ? -1 : i);
    return places;
}
/** The longest run of anchors whose second places also rise (patience sorting; C. Schensted 1961). */
function rising(anchors) {
    const tops = [];
    const before = [];
    for (const [i, [, place]] of anchors.entries()) {
        let [low, high] = [0, tops.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((anchors[tops[middle] ?? 0]?.[1] ?? 0) < place)
                low = middle + 1;
            else
                high = middle;
        }
        before[i] = low === 0 ? -1 : (tops[low - 1] ?? -1);
        tops[low] = i;
    }
    const run = [];
    for (let i = tops.at(-1) ?? -1; i !== -1; i = before[i] ?? -1)
        run.push(anchors[i] ?? [0, 0]);
    return run.reverse();
}
/**
 * The parts of two texts between the lines that both have once, in the same order: so that one line more does not set
 * every later line against a stranger.
 */
function alignLines(first, second) {
    const [x, y] = [uniqueLines(first), uniqueLines(second)];
    const anchors = [...x].flatMap(([line, i]) => {
        const j = y.get(line) ?? -1;
        return i === -1 || j === -1 ? [] : [[i, j]];
    });
    const hunks = [];
    let [i, j] = [0, 0];
    for (const [p, q] of [...rising(anchors), [first.length, second.length]]) {
        if (p > i || q > j)
            hunks.push({ first: first.slice(i, p), second: second.slice(j, q) });
        [i, j] = [p + 1, q + 1];
    }
    return hunks;
}

;// CONCATENATED MODULE: ./src/builds/causes/encoded.ts



/** base64 in both alphabets, hex. */
const encoded_TOKEN = /[A-Za-z0-9+/_-]{6,}={0,2}/g;
/** Hex and base 36, also as part of a name such as `build-mwzmat9q`. */
const WORD = /[A-Za-z0-9]{6,}/g;
/** Fewer decoded bytes read as text by chance. */
const MIN_DECODED = 8;
const encoded_ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'];
/** A clock is read before or after what counts as the build. */
const CLOCK_SLACK_SEC = 2;
const digestsOf = new WeakMap();
/** Digests of everything that only one build knew, as `md5sum` makes them of a string and of a line. */
function knownDigests(known) {
    const cached = digestsOf.get(known);
    if (cached !== undefined)
        return cached;
    const seconds = new Map(distinctValues(known, 'second').map(({ name, text }) => [name, text]));
    const found = distinctValues(known, 'first').flatMap(({ name, text, cause }) => {
        const other = seconds.get(name);
        // The spellings of a path are for where it stands as it is.
        if (other === undefined || /, \/ as | without /.test(name))
            return [];
        return encoded_ALGORITHMS.flatMap((algorithm) => ['', '\n'].flatMap((end) => ['hex', 'base64'].map((form) => ({
            detail: `holds the ${algorithm} of ${name}`,
            cause,
            first: (0,external_node_crypto_.createHash)(algorithm)
                .update(text + end)
                .digest(form),
            second: (0,external_node_crypto_.createHash)(algorithm)
                .update(other + end)
                .digest(form)
        }))));
    });
    digestsOf.set(known, found);
    return found;
}
/** Both are what a known value hashes to, or begin as it does. */
function asDigest(a, b, known) {
    const [x, y] = /^[0-9a-f]+$/i.test(a + b) ? [a.toLowerCase(), b.toLowerCase()] : [a, b];
    if (x.length !== y.length)
        return null;
    const found = knownDigests(known).find(({ first, second }) => first.startsWith(x) && second.startsWith(y));
    return found === undefined ? null : { cause: found.cause, detail: found.detail, first: a, second: b };
}
/** Both are the time of their build, in hex or base 36, as identifiers are made from it. */
function asClock(a, b, known) {
    for (const radix of [16, 36]) {
        const digits = radix === 16 ? /^(?:0x)?[0-9a-f]{8,16}$/i : /^[0-9a-z]{8,12}$/;
        if (!digits.test(a) || !digits.test(b))
            continue;
        const [x, y] = [a, b].map((text) => parseInt(text.replace(/^0x/i, ''), radix));
        for (const [unit, name] of [
            [1, 'seconds'],
            [1e3, 'milliseconds'],
            [1e6, 'microseconds'],
            [1e9, 'nanoseconds']
        ]) {
            const now = (value, { from, to }) => value !== undefined && value / unit >= from - CLOCK_SLACK_SEC && value / unit <= to + CLOCK_SLACK_SEC;
            if (!now(x, known.first.window) || !now(y, known.second.window))
                continue;
            const base = radix === 16 ? 'hex' : 'base 36';
            return {
                cause: 'timestamp',
                detail: `holds a time (${name} since 1970, in ${base})`,
                first: a,
                second: b
            };
        }
    }
    return null;
}
const DECODERS = [
    {
        name: 'hex',
        decode: (token) => (/^(?:[0-9a-f]{2})+$/i.test(token) ? Buffer.from(token, 'hex') : null)
    },
    {
        name: 'base64',
        decode: (token) => {
            const bytes = Buffer.from(token, 'base64');
            const again = bytes.toString('base64').replace(/=+$/, '');
            // Not only the alphabet: the bits that are left over must be zero.
            return again === token.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '') ? bytes : null;
        }
    }
];
function asPrintable(bytes) {
    const text = (0,names/* decodeUtf8 */._)(bytes);
    return text === null || /[\u0000-\u0008\u000e-\u001f\u007f]/.test(text) ? null : text;
}
/** What two tokens say when they are decoded, or null where they are no encoding of anything that could be told. */
function asDecoded(a, b, known, read) {
    for (const { name, decode } of DECODERS) {
        const [first, second] = [decode(a), decode(b)];
        if (first === null || second === null || first.equals(second))
            continue;
        if (first.length < MIN_DECODED || second.length < MIN_DECODED)
            continue;
        const [x, y] = [asPrintable(first), asPrintable(second)];
        const found = x !== null && y !== null ? read.text(x, y, known) : read.binary({ first, second, known });
        // Bytes without meaning may be anything; text is what was encoded.
        if ((x === null || y === null) && !['build_path', 'environment', 'timestamp'].includes(found.cause))
            continue;
        return { ...found, detail: `${found.detail.replace(/, in a binary$/, '')}, in ${name}` };
    }
    return null;
}
/** Pairs of tokens that stand opposite each other and that `tell` can explain, and the lines without them. */
function eachPair([a, b], pattern, tell) {
    const [x, y] = [a.match(pattern) ?? [], b.match(pattern) ?? []];
    if (x.length !== y.length)
        return { found: [], texts: [a, b] };
    const found = x.map((first, i) => (first === y[i] ? null : tell(first, y[i] ?? '')));
    const mask = (text) => {
        let i = 0;
        return text.replace(pattern, (token) => ((found[i++] ?? null) === null ? token : '\ue012'));
    };
    return { found: found.filter((finding) => finding !== null), texts: [mask(a), mask(b)] };
}
/** What the encoded tokens of two lines say, and the lines without those; null when nothing was found. */
function explainEncoded(a, b, known, read) {
    const first = known === undefined
        ? { found: [], texts: [a, b] }
        : eachPair([a, b], WORD, (x, y) => asDigest(x, y, known) ?? asClock(x, y, known));
    const { found, texts } = eachPair(first.texts, encoded_TOKEN, (x, y) => (known === undefined ? null : asDigest(x, y, known)) ?? asDecoded(x, y, known, read));
    const all = [...first.found, ...found];
    return all.length === 0 ? null : { found: all, texts };
}
const WRAPPED = /(?<=^|\n)(?:(?:[A-Za-z0-9+/]{64}\r?\n)+|(?:[A-Za-z0-9+/]{76}\r?\n)+)[A-Za-z0-9+/]{1,76}={0,2}(?=\r?\n|$)/g;
/** base64 that was broken into lines (RFC 2045: 76, RFC 7468: 64) in one line, as it was encoded. */
function unwrapBase64(text) {
    // A list of SHA-256 in hex has lines of 64 too.
    return text.replace(WRAPPED, (block) => block.split('\n').some((line) => line.length >= 64 && /^[0-9a-f]+\r?$/i.test(line))
        ? block
        : block.replace(/\r?\n/g, ''));
}

;// CONCATENATED MODULE: ./src/builds/causes/locale-dates.ts
/** Every weekday and every month; any year will do, since only their names are taken. */
const DAYS = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2023, 0, 1 + i, 12)));
const locale_dates_MONTHS = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2023, i, 15, 12)));
const cache = new Map();
/** Names of weekdays and months in a language, each with what it stands for. */
function locale_dates_names(language) {
    const known = cache.get(language);
    if (known !== undefined)
        return known;
    const found = new Map();
    const add = (dates, options, what) => {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        for (const [i, date] of dates.entries()) {
            for (const part of format.formatToParts(date)) {
                if (part.type !== 'weekday' && part.type !== 'month')
                    continue;
                const name = part.value.replace(/\.$/, '').toLowerCase();
                if (/\p{L}/u.test(name))
                    found.set(name, `${what}${i}`);
            }
        }
    };
    for (const length of ['long', 'short']) {
        add(DAYS, { weekday: length }, 'day');
        add(locale_dates_MONTHS, { month: length, day: 'numeric' }, 'month');
        add(locale_dates_MONTHS, { month: length }, 'month');
    }
    cache.set(language, found);
    return found;
}
/** The words and numbers of a text in any order, names of days and months as what they stand for. */
function words(text, language) {
    const dictionary = locale_dates_names(language);
    let translated = 0;
    const list = (text.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? []).map((word) => {
        const meaning = dictionary.get(word);
        if (meaning === undefined)
            return word;
        translated++;
        return `<${meaning}>`;
    });
    return { sorted: list.sort().join(' '), translated };
}
let english;
/** `Sat` or `Nov` for what it stands for; the short names of English have three letters. */
function englishNames() {
    english ??= new Map([...locale_dates_names('en')].filter(([name]) => name.length === 3).map(([name, what]) => [what, name]));
    return english;
}
/** A text with the days and months of a language in English: `lör 28 nov 2026` as `Sat 28 Nov 2026`. */
function inEnglish(text, language) {
    const [dictionary, short] = [locale_dates_names(language), englishNames()];
    return text.replace(/\p{L}+\.?/gu, (word) => {
        const name = short.get(dictionary.get(word.replace(/\.$/, '').toLowerCase()) ?? '');
        return name === undefined ? word : name.slice(0, 1).toUpperCase() + name.slice(1);
    });
}
/** True when two lines give the same date in two languages: `Thursday, January 1, 1970` and `torsdag 1 januari 1970`. */
function sameDateInWords(a, b, languageA, languageB) {
    if (a.length > 1000 || b.length > 1000)
        return false;
    const [x, y] = [words(a, languageA), words(b, languageB)];
    return x.translated > 0 && y.translated > 0 && x.sorted === y.sorted;
}

// EXTERNAL MODULE: ./src/builds/modes.ts
var modes = __webpack_require__(49525);
;// CONCATENATED MODULE: ./src/builds/causes/mode-text.ts

/** `ls -l` and `tar -tv` write `-rw-r--r--`; `stat -c %a` writes `644`. */
const MODE = /(?<![\w-])(?:[-bcdlps](?:[r-][w-][-xsS]){2}[r-][w-][-xtT](?![\w-])|[01]?0?[4-7][0-7]{2}(?!\w))/g;
function bits(text) {
    if (/^\d/.test(text))
        return Number.parseInt(text, 8);
    return [...text.slice(1)].reduce((mode, c) => mode * 2 + (c === '-' || c === 'S' || c === 'T' ? 0 : 1), 0);
}
/** Modes in two lines that differ by the umasks of the two builds and by nothing else, and the lines without them. */
function explainModes(a, b, known) {
    const [x, y] = [a.match(MODE) ?? [], b.match(MODE) ?? []];
    const at = x.findIndex((found, i) => found !== y[i]);
    const [first, second] = [x[at], y[at]];
    if (first === undefined || second === undefined || x.length !== y.length)
        return null;
    const byUmask = x.every((found, i) => (0,modes/* compareModes */.u)(bits(found), bits(y[i] ?? ''), known)?.byUmask ?? true);
    if (!byUmask)
        return null;
    return {
        found: [{ cause: 'umask', detail: 'holds a mode that the umask decides', first, second }],
        texts: [a.replace(MODE, '\ue013'), b.replace(MODE, '\ue013')]
    };
}

;// CONCATENATED MODULE: ./src/builds/causes/ordering.ts
/** Beyond this many lines a sorted copy costs more than the answer is worth. */
const MAX_ITEMS = 200_000;
const FILE_NAME = /^(?:\.{0,2}\/)?[\w@%+=:,.-]+(?:\/[\w@%+=:,.-]+)*\.[A-Za-z][A-Za-z0-9]{0,7}$|^\.{0,2}\/\S+$/;
function sameItems(a, b) {
    if (a.length !== b.length || a.length < 2 || a.length > MAX_ITEMS)
        return false;
    const x = [...a].sort();
    const y = [...b].sort();
    return x.every((item, i) => item === y[i]);
}
function collations(known) {
    const languages = new Set([
        'en',
        known?.first.language ?? 'en',
        known?.second.language ?? 'sv',
        'sv',
        'tr',
        'de'
    ]);
    return [
        { name: 'byte order', compare: (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)) },
        ...[...languages].map((language) => ({ name: language, compare: new Intl.Collator(language).compare })),
        // What glibc does with punctuation: it counts only where everything else is equal.
        ...[...languages].map((language) => ({
            name: `${language} without punctuation`,
            compare: new Intl.Collator(language, { ignorePunctuation: true }).compare
        })),
        { name: 'without case', compare: new Intl.Collator('en', { sensitivity: 'accent' }).compare }
    ];
}
function isSorted(items, compare) {
    return items.every((item, i) => i === 0 || compare(items[i - 1] ?? '', item) <= 0);
}
/** Both are sorted, each by other rules. */
function sortedDifferently(a, b, known) {
    if (a.length < 3)
        return null;
    const rules = collations(known);
    const first = rules.find((rule) => isSorted(a, rule.compare));
    const second = rules.find((rule) => isSorted(b, rule.compare));
    return first === undefined || second === undefined ? null : `${first.name} against ${second.name}`;
}
/** Lines of several writers, each in its own order, mixed another way: parallel jobs that write to one file. */
function mixedAnew(a, b) {
    const writers = (items) => {
        const groups = new Map();
        for (const item of items) {
            const writer = item.replace(/\d+/g, '');
            groups.set(writer, [...(groups.get(writer) ?? []), item]);
        }
        return groups;
    };
    if (a.length > 10_000)
        return false;
    const x = writers(a);
    const y = writers(b);
    if (x.size < 2 || x.size > a.length / 2)
        return false;
    return [...x].every(([writer, items]) => y.get(writer)?.join('\n') === items.join('\n'));
}
const JOB_WORD = /\b(?:job|worker|thread|task|process|child|writer|start(?:ed|ing)?|done|finish(?:ed|ing)?|complet(?:ed|ing)|build(?:ing)?|built|compil(?:ed|ing)|link(?:ed|ing)|CC|CXX|LD|AR)\b/i;
const JOB_NAME = /\b(?:job|worker|thread|proc(?:ess)?|writer)[-_ #]?\d+\b/i;
/** Each line tells of a piece of work: the order is that in which the pieces came to their ends. */
function tellOfJobs(lines) {
    return lines.every((line) => JOB_NAME.test(line) || (/\S\s+\S/.test(line) && JOB_WORD.test(line)));
}
/** What it means that the same things stand in another order, or null when they are not the same things. */
function explainOrder(a, b, known, what) {
    if (!sameItems(a, b))
        return null;
    const at = a.findIndex((item, i) => item !== b[i]);
    // What is known of the builds has made them equal: then it is no matter of order.
    if (at === -1)
        return null;
    const shown = { first: a.slice(at, at + 3).join(' | '), second: b.slice(at, at + 3).join(' | ') };
    const rules = sortedDifferently(a, b, known);
    if (rules !== null)
        return { cause: 'locale', detail: `the same ${what}, sorted by other rules (${rules})`, ...shown };
    if (mixedAnew(a, b)) {
        return { cause: 'race', detail: `the same ${what} of several writers, mixed in another order`, ...shown };
    }
    if (what === 'lines' && tellOfJobs(a)) {
        return { cause: 'race', detail: 'the same lines about pieces of work, in another order', ...shown };
    }
    const names = a.filter((item) => FILE_NAME.test(item.trim())).length;
    if (names >= a.length * 0.8) {
        return { cause: 'file_order', detail: `the same ${what}, file names, in another order`, ...shown };
    }
    return { cause: 'hash_seed', detail: `the same ${what} in another order, sorted they are equal`, ...shown };
}

;// CONCATENATED MODULE: ./src/builds/causes/votes.ts




/** Of one line, not more than this many numbers are looked at. */
const MAX_VOTES = 100;
const DRAWN = 'holds a value that looks drawn anew each time';
const VALUE_CAUSES = ['build_path', 'environment', 'locale'];
/** What the known values say that a line holds. */
function fromValues(a, b) {
    const names = new Set(b.map((value) => value.name));
    const both = a.filter((value) => names.has(value.name));
    return VALUE_CAUSES.flatMap((cause) => {
        const found = both.filter((value) => value.cause === cause);
        const [first] = found;
        const second = b.find((value) => value.name === first?.name);
        if (first === undefined || second === undefined)
            return [];
        const detail = `holds ${found.map((value) => value.name).join(', ')}`;
        return [{ cause, detail, first: first.text, second: second.text }];
    });
}
/** Words and numbers, so that what stands opposite each other can be compared. */
function tokens(text) {
    return text.match(/\d+|[\p{L}_]+|\s+|./gu) ?? [];
}
/** Numbers that stand opposite each other: known of the machine, or drawn. */
function fromTokens(a, b, known) {
    const x = tokens(a);
    const y = tokens(b);
    if (x.length !== y.length)
        return null;
    const votes = [];
    for (const [i, first] of x.entries()) {
        const second = y[i] ?? '';
        if (first === second)
            continue;
        if (votes.length >= MAX_VOTES)
            break;
        if (!/^\d+$/.test(first) || !/^\d+$/.test(second))
            return null;
        const number = known === undefined ? undefined : knownNumber(known, first, second);
        if (known !== undefined && isYear(first, known.first) && isYear(second, known.second)) {
            votes.push({ cause: 'timestamp', detail: 'holds the year', first, second });
            continue;
        }
        if (number !== undefined) {
            votes.push({ cause: number.cause, detail: `holds the ${number.name}`, first, second });
        }
        else if (known === undefined) {
            // Two files of which nothing is known may have two versions, two ports, two counts.
            votes.push({ cause: 'unknown', detail: 'a number differs', first, second });
        }
        else {
            const detail = 'a number that follows from nothing known of the builds';
            votes.push({ cause: 'random', detail, first, second });
        }
    }
    return votes;
}
/** The same date in the words of two languages. */
function fromLanguage(a, b, known) {
    const languages = [known?.first.language ?? 'en', known?.second.language ?? 'sv'];
    if (languages[0] === languages[1] || !sameDateInWords(a, b, ...languages))
        return null;
    return { cause: 'locale', detail: 'the same date in another language', first: a, second: b };
}
/** What is left when the common beginning and end of two lines are taken away. */
function middles(a, b) {
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start++;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
        end++;
    return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
/** A short name that is known to differ (a host called `vm`), or a drawn ending such as mktemp makes. */
function fromMiddle(a, b, known) {
    const [first, second] = middles(a, b);
    for (const value of known?.first.values ?? []) {
        const other = known?.second.values.find((v) => v.name === value.name);
        if (other === undefined || value.text === other.text || value.text === '')
            continue;
        const [x, y] = middles(value.text, other.text);
        if (x !== first || y !== second || !a.includes(value.text) || !b.includes(other.text))
            continue;
        return { cause: value.cause, detail: `holds ${value.name}`, first: value.text, second: other.text };
    }
    // Two builds of one thing have one word in one place; two files of which nothing is known may have two.
    const drawn = (text) => known === undefined ? text.length >= 8 && looksDrawn(text) : isMixed(text);
    if (first.length === second.length && drawn(first) && drawn(second)) {
        return { cause: 'random', detail: DRAWN, first, second };
    }
    return null;
}
/** Letters of both cases or with digits, and no word such as `Name`. */
function isMixed(text) {
    return (/^[A-Za-z0-9_-]{4,}$/.test(text) &&
        /[a-z]/.test(text) &&
        /[A-Z0-9]/.test(text) &&
        !/^[A-Z][a-z]+$/.test(text));
}
/** The cause with most votes; the unexplained counts only where nothing else is found. */
function strongest(votes) {
    const counts = new Map();
    for (const { cause } of votes)
        counts.set(cause, (counts.get(cause) ?? 0) + 1);
    const known = votes.filter((vote) => vote.cause !== 'unknown');
    return [...(known.length > 0 ? known : votes)].sort((a, b) => (counts.get(b.cause) ?? 0) - (counts.get(a.cause) ?? 0))[0];
}

;// CONCATENATED MODULE: ./src/builds/causes/text.ts











/** Lines beyond this many are not looked at: the first ones tell the cause. */
const MAX_LINES = 5_000;
const NUMBER = /[-+\u2212]?\d{1,3}(?:[.,\u00a0\u202f\u2009'\u2019 ]\d{3})+(?:[.,]\d+)?|[-+\u2212]?\d+[.,]\d+/g;
/** Numbers without what a locale decides: 1,234,567.891 and 1 234 567,891 are the same digits. */
function maskNumberFormat(text) {
    const matched = [];
    const masked = text.replace(NUMBER, (found) => {
        matched.push(found);
        return found.replace(/[^\d]/g, '');
    });
    return { text: masked, matched };
}
/** A stage that puts marks for what one side alone shows it to be. */
function masking(cause, detail, mask) {
    return (a, b, known) => {
        const [p, q] = [mask(a, known?.first), mask(b, known?.second)];
        const at = p.matched.findIndex((found, i) => found !== q.matched[i]);
        // A stage that explains one side only, or another number of places, has explained nothing.
        if (at === -1 || p.matched.length !== q.matched.length)
            return null;
        if (cause === 'locale' && p.text !== q.text)
            return null;
        const found = [{ cause, detail, first: p.matched[at] ?? '', second: q.matched[at] ?? '' }];
        return { found, texts: [p.text, q.text] };
    };
}
const toVote = ({ cause, detail, first = '', second = '' }) => ({
    cause,
    detail,
    first,
    second
});
/** Times whose days and months stand in the language of each build; only where nothing else differs. */
function timesInWords(a, b, known) {
    const { first, second } = known;
    if (first.language === second.language)
        return null;
    const english = masking('timestamp', 'holds a time, in the language of each build', (text, facts) => maskTimes(text, facts));
    const told = english(inEnglish(a, first.language), inEnglish(b, second.language), known);
    return told === null || told.texts[0] !== told.texts[1] ? null : told;
}
const STAGES = [
    masking('timestamp', 'holds a time', (text, facts) => maskTimes(text, facts)),
    masking('timestamp', 'holds a time', (text, facts) => maskTimes(text, facts, true)),
    (a, b, known) => (known === undefined ? null : timesInWords(a, b, known)),
    (a, b, known) => {
        const moved = known === undefined ? null : movedTimes(a, b, known);
        return moved === null ? null : { found: [toVote(moved)], texts: moved.texts };
    },
    (a, b, known) => {
        const modes = known === undefined ? null : explainModes(a, b, known);
        return modes === null ? null : { found: modes.found.map(toVote), texts: modes.texts };
    },
    masking('locale', 'the same number in another format', maskNumberFormat),
    (a, b, known) => {
        const decoded = explainEncoded(a, b, known, { text: explainText, binary: explainBinary });
        return decoded === null ? null : { found: decoded.found.map(toVote), texts: decoded.texts };
    },
    masking('random', DRAWN, maskRandom)
];
/** `50%` and `50 %`, `€12.00` and `12,00 €`: the same signs and digits around other separators. */
function sameAmounts(a, b) {
    const signs = (text) => [...text.replace(/[\s.,'\u2019]/g, '')].sort().join('');
    return /\d/.test(a) && /[\p{Sc}%]/u.test(a) && signs(a) === signs(b);
}
function fromAmounts(a, b) {
    if (!sameAmounts(a, b))
        return null;
    return { cause: 'locale', detail: 'the same amounts in another format', first: a, second: b };
}
/** Why two lines differ: one stage after the other takes out what it can explain, until they are equal. */
function explainLine(a, b, known, values) {
    const [first, second] = [substitute(a, values[0]), substitute(b, values[1])];
    const votes = fromValues(first.used, second.used);
    let texts = [first.text, second.text];
    for (const stage of STAGES) {
        if (texts[0] === texts[1])
            break;
        const done = stage(...texts, known);
        if (done === null)
            continue;
        votes.push(...done.found);
        texts = done.texts;
    }
    if (texts[0] !== texts[1]) {
        votes.push(...(fromTokens(...texts, known) ?? [
            fromLanguage(a, b, known) ??
                fromAmounts(a, b) ??
                fromMiddle(...texts, known) ?? { cause: 'unknown', detail: 'the text differs', first: a, second: b }
        ]));
    }
    return temporaryNameFirst(votes);
}
/** In `$TMPDIR/tmp.Xa81Qf` the drawn name is what has to go: in a fixed TMPDIR it would still differ. */
function temporaryNameFirst(votes) {
    const drawn = votes.find(({ cause }) => cause === 'random');
    const inTmpdir = votes.some(({ detail }) => detail === 'holds TMPDIR');
    return drawn === undefined || !inTmpdir ? votes : [drawn, ...votes.filter((vote) => vote !== drawn)];
}
/** The votes of lines that stand opposite each other. */
function votesOf({ first, second }, vote) {
    const votes = [];
    for (let i = 0; i < Math.min(first.length, second.length, MAX_LINES); i++) {
        if (first[i] !== second[i])
            votes.push(...vote(first[i] ?? '', second[i] ?? ''));
    }
    // Where one build has more lines, strangers may stand opposite each other: then only what is known counts.
    return first.length === second.length
        ? votes
        : votes.filter(({ cause }) => cause !== 'random' && cause !== 'unknown');
}
/** Why two texts differ. They do differ. */
function explainText(one, other, known) {
    const [first, second] = [unwrapBase64(one), unwrapBase64(other)];
    if (first.replaceAll('\r', '') === second.replaceAll('\r', '')) {
        return { cause: 'line_endings', detail: 'the same text with other line endings' };
    }
    const values = known === undefined ? [[], []] : [distinctValues(known, 'first'), distinctValues(known, 'second')];
    const [a, b] = [first.split('\n'), second.split('\n')];
    const order = explainOrder(withoutKnown(a, values[0]), withoutKnown(b, values[1]), known, 'lines') ??
        explainOrder(items(first), items(second), known, 'words');
    if (order !== null)
        return order;
    const hunks = a.length === b.length ? [{ first: a, second: b }] : alignLines(a, b);
    const votes = hunks.flatMap((hunk) => votesOf(hunk, (p, q) => explainLine(p, q, known, values)));
    const vote = strongest(votes);
    if (vote === undefined)
        return linesOfOneBuild(hunks);
    const others = new Set(votes.map(({ cause }) => cause).filter((c) => c !== vote.cause && c !== 'unknown'));
    const also = others.size === 0 ? '' : `; also ${[...others].join(', ').replaceAll('_', ' ')}`;
    return { cause: vote.cause, detail: vote.detail + also, first: vote.first, second: vote.second };
}
function linesOfOneBuild(hunks) {
    const unequal = hunks.filter(({ first, second }) => first.join('\n') !== second.join('\n'));
    const [shown] = unequal;
    const total = (side) => unequal.reduce((sum, hunk) => sum + hunk[side].length, 0);
    return {
        cause: 'unknown',
        detail: `${(0,numbers/* counted */.hS)(total('first'), 'line')} of the first build ${total('first') === 1 ? 'stands' : 'stand'} against ${total('second')} of the second`,
        first: shown?.first[0] ?? '',
        second: shown?.second[0] ?? ''
    };
}
function withoutKnown(lines, values) {
    const filled = lines.filter((line) => line !== '');
    return values.length === 0 ? filled : filled.map((line) => substitute(line, values).text);
}
/** The words of a text without the punctuation between them, as a set or a dictionary is printed on one line. */
function items(text) {
    return text.split(/[\s,;{}[\]()]+/).filter((item) => item !== '');
}

;// CONCATENATED MODULE: ./src/builds/causes/binary.ts




const MAX_RANGES = 64;
/** Differences this close together belong to one value. */
const GAP = 4;
/** The parts in which two contents of the same size differ: [start, end). */
function ranges(a, b) {
    const found = [];
    for (let i = 0; i < Math.min(a.length, b.length) && found.length < MAX_RANGES; i++) {
        if (a[i] === b[i])
            continue;
        const last = found.at(-1);
        if (last !== undefined && i - last[1] < GAP)
            last[1] = i + 1;
        else
            found.push([i, i + 1]);
    }
    return found;
}
const printable = (byte) => byte !== undefined && byte >= 0x20 && byte < 0x7f;
/** The run of printable characters around the first difference. */
function textAround(bytes, start) {
    let from = start;
    while (from > 0 && start - from < 4096 && printable(bytes[from - 1]))
        from--;
    let to = start;
    while (to < bytes.length && to - start < 4096 && printable(bytes[to]))
        to++;
    return bytes.toString('latin1', from, to);
}
/** A path or name of each build somewhere in the bytes. */
function knownValueIn(pair, known) {
    const second = new Map(distinctValues(known, 'second').map((value) => [value.name, value]));
    for (const value of distinctValues(known, 'first')) {
        const other = second.get(value.name);
        if (other === undefined)
            continue;
        for (const encoding of ['utf8', 'utf16le']) {
            const at = pair.first.indexOf(value.text, 0, encoding);
            if (at === -1 || !pair.second.includes(other.text, 0, encoding))
                continue;
            return {
                cause: value.cause,
                detail: `holds ${value.name}${encoding === 'utf8' ? '' : ', in UTF-16'}`,
                offset: at,
                first: value.text,
                second: other.text
            };
        }
    }
    return null;
}
function sameBytesReordered(a, b) {
    if (a.length !== b.length || a.length < 64)
        return false;
    const counts = new Int32Array(256);
    for (const byte of a)
        counts[byte] = (counts[byte] ?? 0) + 1;
    for (const byte of b)
        counts[byte] = (counts[byte] ?? 0) - 1;
    return counts.every((count) => count === 0);
}
/** What the bytes from `start` to `end` tell: a stored time, or the text around them. */
function explainRange(pair, start, end) {
    const { first, second, known } = pair;
    const time = known === undefined ? null : storedTime(pair, known, start);
    if (time !== null)
        return time;
    const [x, y] = [textAround(first, start), textAround(second, start)];
    if (x.length >= 4 && y.length >= 4 && x !== y) {
        const found = explainText(x, y, known);
        if (found.cause !== 'unknown')
            return { ...found, detail: `${found.detail}, in a binary` };
    }
    if (looksRandomBytes(first.subarray(start, end)) && looksRandomBytes(second.subarray(start, end)))
        return { cause: 'random', detail: `${end - start} bytes that look drawn at random` };
    return null;
}
/** Why two binaries differ. They do differ. */
function explainBinary(pair) {
    const { first, second, known } = pair;
    const value = known === undefined ? null : knownValueIn(pair, known);
    if (value !== null)
        return value;
    const parts = ranges(first, second);
    const [least, most] = [first.length, second.length].sort((a, b) => a - b);
    // Behind an insertion everything has moved: then only the first place tells anything.
    const places = least === most ? parts : parts.slice(0, 1);
    let drawn = null;
    for (const [start, end] of places) {
        const found = explainRange(pair, start, end);
        if (found === null)
            continue;
        // What looks random may be a digest of what differs further on.
        if (found.cause !== 'random')
            return { offset: start, ...found };
        drawn ??= { offset: start, ...found };
    }
    if (sameBytesReordered(first, second)) {
        return { cause: 'hash_seed', detail: 'the same bytes in another order' };
    }
    return (drawn ?? {
        cause: 'unknown',
        detail: parts.length === 0 ? 'one is the beginning of the other' : 'the bytes differ'
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/builds/causes/elf.ts



const MAX_SECTIONS = 4096;
/** Of a section, and of what a compressed one unpacks to, at most so much is looked at. */
const MAX_SECTION_BYTES = 8 * 1024 * 1024;
const NOBITS = 8;
const COMPRESSED = 0x800;
const ZLIB = 1;
/** They follow from everything else in the file, or only say where it stands. */
const DERIVED = /^\.(?:note\.gnu\.build-id|note\.go\.buildid|gnu_debuglink|shstrtab)$/;
/** Sections by name (System V ABI, chapter 4); null for what is no ELF file with a section table that can be followed. */
function readSections(source) {
    const head = source.read(0, 64);
    if (head.length < 52 || head.readUInt32BE(0) !== 0x7f454c46)
        return null;
    const layout = { wide: head[4] === 2, little: head[5] === 1 };
    const { wide } = layout;
    const half = (b, at) => (layout.little ? b.readUInt16LE(at) : b.readUInt16BE(at));
    const word = (b, at) => (layout.little ? b.readUInt32LE(at) : b.readUInt32BE(at));
    const long = (b, at) => wide ? Number(layout.little ? b.readBigUInt64LE(at) : b.readBigUInt64BE(at)) : word(b, at);
    if (wide && head.length < 64)
        return null;
    const tableAt = long(head, wide ? 0x28 : 0x20);
    const [entrySize, count, namesIndex] = [0, 2, 4].map((n) => half(head, (wide ? 0x3a : 0x2e) + n));
    const wanted = wide ? 64 : 40;
    if (entrySize !== wanted ||
        count === undefined ||
        count === 0 ||
        count > MAX_SECTIONS ||
        !(tableAt < source.size))
        return null;
    const table = source.read(tableAt, count * wanted);
    if (table.length < count * wanted)
        return null;
    const entries = Array.from({ length: count }, (_, i) => {
        const e = table.subarray(i * wanted, (i + 1) * wanted);
        return {
            name: word(e, 0),
            type: word(e, 4),
            flags: long(e, 8),
            offset: long(e, wide ? 0x18 : 0x10),
            size: long(e, wide ? 0x20 : 0x14)
        };
    });
    const nameTable = entries[namesIndex ?? 0];
    if (nameTable === undefined || nameTable.size > MAX_SECTION_BYTES || !(nameTable.offset < source.size))
        return null;
    const names = source.read(nameTable.offset, nameTable.size);
    const sections = entries
        .filter((e) => e.type !== NOBITS && e.size > 0 && e.offset + e.size <= source.size)
        .map((e) => ({
        ...e,
        name: names.toString('latin1', e.name, Math.max(e.name, names.indexOf(0, e.name)))
    }));
    return { layout, sections };
}
/** What a section holds, unpacked where it is compressed (gABI "Compression header"), or as it stands where that fails. */
function contentsOf(source, { wide, little }, section) {
    const bytes = source.read(section.offset, Math.min(section.size, MAX_SECTION_BYTES));
    const headerBytes = wide ? 24 : 12;
    if ((section.flags & COMPRESSED) === 0 || bytes.length < headerBytes)
        return bytes;
    if ((little ? bytes.readUInt32LE(0) : bytes.readUInt32BE(0)) !== ZLIB)
        return bytes;
    try {
        return (0,external_node_zlib_.inflateSync)(bytes.subarray(headerBytes), { maxOutputLength: MAX_SECTION_BYTES });
    }
    catch {
        return bytes; // damaged or too large: told from the packed bytes then
    }
}
/**
 * Why two ELF files differ, from their sections: a longer path moves everything behind it and changes the build ID, so
 * the first byte that differs says little. Null where they are no ELF files or their sections are all equal.
 */
function explainElf(a, b, known) {
    const [x, y] = [readSections(a), readSections(b)];
    if (x === null || y === null)
        return null;
    const others = new Map(y.sections.map((section) => [section.name, section]));
    let best = null;
    let derived = null;
    for (const section of x.sections) {
        const other = others.get(section.name);
        if (other === undefined)
            continue;
        const [p, q] = [
            new builds_source/* SubSource */.a8(a, section.offset, section.size),
            new builds_source/* SubSource */.a8(b, other.offset, other.size)
        ];
        if (p.size === q.size && (0,builds_source/* firstDifference */.at)(p, q) === -1)
            continue;
        if (DERIVED.test(section.name)) {
            derived ??= {
                cause: 'random',
                detail: `${section.name} differs and nothing else does`,
                offset: section.offset
            };
            continue;
        }
        const [first, second] = [contentsOf(a, x.layout, section), contentsOf(b, y.layout, other)];
        if (first.equals(second))
            continue;
        const found = explainBinary({ first, second, known });
        const finding = {
            ...found,
            detail: `${found.detail.replace(/, in a binary$/, '')}, in section ${section.name}`,
            offset: section.offset + ((section.flags & COMPRESSED) === 0 ? (found.offset ?? firstByte(first, second)) : 0)
        };
        if (!['unknown', 'random', 'hash_seed'].includes(found.cause))
            return finding;
        if (best === null || best.cause === 'unknown')
            best = finding;
    }
    return best ?? derived;
}
function firstByte(a, b) {
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at])
        at++;
    return at;
}

;// CONCATENATED MODULE: ./src/builds/causes/pyc.ts
const HEADER_BYTES = 16;
/** PEP 3147 and PEP 552: two bytes of magic, CR LF, four bytes of flags; flags 0 means mtime and size of the source follow. */
function isPyc(bytes) {
    return bytes.length > HEADER_BYTES && bytes[2] === 0x0d && bytes[3] === 0x0a && bytes.readUInt32LE(4) <= 3;
}
/** Compiled Python that differs in its header only. */
function explainPyc(first, second) {
    if (!isPyc(first) || !isPyc(second))
        return null;
    if (!first.subarray(HEADER_BYTES).equals(second.subarray(HEADER_BYTES)))
        return null;
    const time = (bytes) => new Date(bytes.readUInt32LE(8) * 1000).toISOString();
    if (first.readUInt32LE(4) === 0 &&
        second.readUInt32LE(4) === 0 &&
        first.readUInt32LE(8) !== second.readUInt32LE(8)) {
        return {
            cause: 'pyc_header',
            detail: 'the compiled code is equal; the header holds the mtime of its source, in seconds',
            offset: 8,
            first: time(first),
            second: time(second)
        };
    }
    return { cause: 'pyc_header', detail: 'the compiled code is equal; the header differs' };
}

;// CONCATENATED MODULE: ./src/builds/causes/explain.ts






/** Contents up to this size are looked at as a whole, larger ones in a window around the first difference. */
const WHOLE_BYTES = 4 * 1024 * 1024;
const BEFORE_BYTES = 64 * 1024;
const WINDOW_BYTES = 1024 * 1024;
/** Long enough for a SHA-512 in hex. */
const SHOWN_CHARS = 128;
const HEX_BYTES = 16;
function clip(text) {
    return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS - 1)}…` : text;
}
/** A few bytes around the first difference, as hex. */
function hexAt(source, offset) {
    const bytes = source.read(offset, HEX_BYTES);
    return bytes.length === 0 ? '(end)' : (bytes.toString('hex').match(/../g) ?? []).join(' ');
}
function lineAt(text, index) {
    const from = text.lastIndexOf('\n', index - 1) + 1;
    const to = text.indexOf('\n', index);
    return text.slice(from, to === -1 ? undefined : to);
}
function asText(bytes) {
    return bytes.includes(0) ? null : (0,names/* decodeUtf8 */._)(bytes);
}
/** Cut at line ends, so that a window does not begin inside of a character or word. */
function explain_window(source, offset) {
    if (source.size <= WHOLE_BYTES)
        return { bytes: source.read(0, source.size), start: 0 };
    const from = Math.max(0, offset - BEFORE_BYTES);
    const bytes = source.read(from, WINDOW_BYTES);
    const lineStart = from === 0 ? 0 : bytes.subarray(0, offset - from).lastIndexOf(0x0a) + 1;
    const lineEnd = bytes.lastIndexOf(0x0a);
    return {
        bytes: bytes.subarray(lineStart, lineEnd > offset - from ? lineEnd : undefined),
        start: from + lineStart
    };
}
/** Why two contents differ: the cause, both values, and where. They do differ. */
function explainContents(a, b, known) {
    const offset = (0,builds_source/* firstDifference */.at)(a, b);
    const [x, y] = [explain_window(a, offset), explain_window(b, offset)];
    const [first, second] = [asText(x.bytes), asText(y.bytes)];
    let finding;
    if (first !== null && second !== null && (first !== '' || second !== '')) {
        finding = explainText(first, second, known);
        const index = x.bytes.subarray(0, offset - x.start).toString('utf8').length;
        finding = { first: lineAt(first, index), second: lineAt(second, index), ...finding };
    }
    else {
        const pair = { first: x.bytes, second: y.bytes, known };
        const inWindow = (found) => found.offset === undefined ? found : { ...found, offset: found.offset + x.start };
        finding = explainPyc(x.bytes, y.bytes) ?? explainElf(a, b, known) ?? inWindow(explainBinary(pair));
        finding = { first: hexAt(a, offset), second: hexAt(b, offset), ...finding };
    }
    return {
        ...finding,
        offset: finding.offset ?? offset,
        first: clip(finding.first ?? ''),
        second: clip(finding.second ?? '')
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/directories.ts
var directories = __webpack_require__(21980);
;// CONCATENATED MODULE: ./src/builds/member-order.ts


/** Longer names are unpacked nowhere (PATH_MAX of Linux). */
const MAX_PATH = 4096;
/** Steps, about a second; beyond them the order counts, since nobody has shown that it does not. */
const MAX_WORK = 1e9;
/** `./a`, `a/` and `/a` are unpacked to one place. */
function placeOf(name) {
    return external_node_path_default().posix.normalize(name.toString('latin1')).replace(/^\/+|\/+$/g, '');
}
function placed([key, { name, kind, target }]) {
    if (name.length > MAX_PATH)
        return [];
    const needs = kind === 'hardlink' && target !== undefined && target.length <= MAX_PATH ? placeOf(target) : undefined;
    return [{ key, place: placeOf(name), needs, isDirectory: kind === 'directory' }];
}
/**
 * Whether two members changed places whose order decides what unpacking leaves: two of one place, of which the last stays; a
 * link or file and what is unpacked through or below it; a hard link and what it leads to.
 * @param first members in the order of the first build; @param second keys in that of the second, the same ones
 * @returns the places of two such members; undefined where the order is of no consequence
 */
function orderThatMatters(first, second) {
    const members = first.flatMap(placed);
    const paths = members.flatMap(({ place, needs }) => (needs === undefined ? [place] : [place, needs]));
    let work = paths.reduce((sum, p) => sum + p.length * p.split('/').length, 0);
    const [any] = members;
    if (any === undefined)
        return undefined;
    if (work > MAX_WORK)
        return [any.place, 'others'];
    const before = new Map(first.map(([key], i) => [key, i]));
    const after = new Map(second.map((key, i) => [key, i]));
    const isSwapped = (a, b) => (before.get(a.key) ?? 0) < (before.get(b.key) ?? 0) !== (after.get(a.key) ?? 0) < (after.get(b.key) ?? 0);
    const at = new Map();
    for (const member of members) {
        const there = at.get(member.place);
        if (there === undefined)
            at.set(member.place, [member]);
        else if (isSwapped(there.at(-1) ?? member, member))
            return [member.place, member.place];
        else
            there.push(member);
    }
    const above = (0,directories/* directoriesOf */.P)(paths);
    // What is no directory and has something below it: hardly any, in an archive that means well.
    const inTheWay = members.filter((member) => !member.isDirectory && above.has(member.place));
    for (const member of members) {
        const found = member.needs === undefined ? [] : (at.get(member.needs) ?? []);
        work += inTheWay.length + found.length;
        if (work > MAX_WORK)
            return [member.place, 'others'];
        const isBelow = ({ place }) => member.place.startsWith(`${place}/`) || member.needs?.startsWith(`${place}/`) === true;
        const other = [...found, ...inTheWay.filter(isBelow)].find((one) => one !== member && isSwapped(one, member));
        if (other !== undefined)
            return [other.place, member.place];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/builds/known-names.ts


/** A link into the copy of the sources is a matter of the build path. */
function linkCause(first, second, known) {
    const inBuildPath = (text, side) => known?.[side].values.some((v) => v.cause === 'build_path' && text.includes(v.text)) ?? false;
    return inBuildPath(first, 'first') && inBuildPath(second, 'second') ? 'build_path' : 'symlink';
}
/**
 * Entries of one build only whose names are the same but for a value that is known to differ, such as the build path in
 * an archive of absolute names.
 */
function pairByKnownNames(onlyFirst, onlySecond, known) {
    if (known === undefined || onlyFirst.length === 0 || onlySecond.length === 0)
        return [];
    const substituted = (list, side) => {
        const values = distinctValues(known, side);
        return new Map(list.flatMap((entry) => {
            const { text, used } = substitute((0,names/* shownName */.H)(entry.name), values);
            const [value] = used;
            return value === undefined ? [] : [[text, [entry, value]]];
        }));
    };
    const others = substituted(onlySecond, 'second');
    return [...substituted(onlyFirst, 'first')].flatMap(([text, [first, value]]) => {
        const found = others.get(text);
        return found === undefined ? [] : [{ first, second: found[0], value }];
    });
}

;// CONCATENATED MODULE: ./src/builds/compare-containers.ts






/** The same name may occur twice: then the first stands for the first, the second for the second. */
function byName(members) {
    const result = new Map();
    const seen = new Map();
    for (const member of members) {
        const name = member.name.toString('latin1');
        const n = seen.get(name) ?? 0;
        seen.set(name, n + 1);
        result.set(`${name}\0${n}`, member);
    }
    return result;
}
/** As people write it: without the `./` that tar puts in front. */
function memberPath(container, member) {
    return `${container}!/${(0,names/* shownName */.H)(member.name).replace(/^(?:\.\/)+/, '')}`;
}
/** Counts metadata that differs, per field, with one example of each. */
class MetaTally {
    fields = new Map();
    onlyUmask = true;
    note(field, normalisation, example, byUmask = false) {
        const entry = this.fields.get(field);
        if (entry === undefined)
            this.fields.set(field, { normalisation, count: 1, example });
        else
            entry.count++;
        if (!byUmask)
            this.onlyUmask = false;
    }
    get size() {
        return this.fields.size;
    }
    normalisations() {
        return [...new Set([...this.fields.values()].map((field) => field.normalisation))];
    }
    detail() {
        const parts = [...this.fields].map(([name, { count, example }]) => count === 1 ? `${name}: ${example}` : `${name} of ${count} members, first ${example}`);
        return parts.slice(0, 6).join('; ') + (parts.length > 6 ? `; and ${parts.length - 6} more fields` : '');
    }
}
function compareFields(a, b, differs) {
    // A field may occur several times, as extra fields of zip do: compared in turn.
    const grouped = (fields) => {
        const groups = new Map();
        for (const field of fields)
            groups.set(field.name, [...(groups.get(field.name) ?? []), field]);
        return groups;
    };
    const [x, y] = [grouped(a), grouped(b)];
    for (const name of new Set([...x.keys(), ...y.keys()])) {
        const [first, second] = [x.get(name) ?? [], y.get(name) ?? []];
        const field = first[0] ?? second[0];
        const text = (fields) => fields.length === 0 ? 'absent' : fields.map((f) => f.value).join(',');
        if (field !== undefined && text(first) !== text(second))
            differs(field, text(first), text(second));
    }
}
const compare_containers_short = (text) => (0,names/* shownName */.H)(Buffer.from(text.length > 48 ? `${text.slice(0, 47)}…` : text));
/** Why a field differs that is no mere metadata: a comment, say. */
function explainField(first, second, known, name) {
    const shown = { first: compare_containers_short(first), second: compare_containers_short(second) };
    // A digest or a number of the format says nothing by itself.
    if (!name.startsWith('comment'))
        return { cause: 'unknown', detail: `the contents are equal, but ${name} differs`, ...shown };
    const { cause, detail } = explainText(first, second, known);
    return { cause, detail: `${name}: ${detail}`, ...shown };
}
/** Kind, link target, contents, mode and metadata of two members of the same name. */
async function compareMembers(context, path, a, b, tally) {
    const { collector, known } = context;
    if (a.kind !== b.kind) {
        collector.add({
            path,
            kind: 'type',
            cause: 'file_type',
            detail: `a ${a.kind} in the first build, a ${b.kind} in the second`
        });
        return;
    }
    if (a.target !== undefined && b.target !== undefined && !a.target.equals(b.target)) {
        const [first, second] = [(0,names/* shownName */.H)(a.target), (0,names/* shownName */.H)(b.target)];
        collector.add({
            path,
            kind: 'symlink',
            cause: linkCause(first, second, known),
            detail: `${a.kind} to ${compare_containers_short(first)} against ${compare_containers_short(second)}`,
            first,
            second
        });
    }
    const storedEqual = a.stored.size === b.stored.size && (0,builds_source/* firstDifference */.at)(a.stored, b.stored) === -1;
    const method = (member) => member.meta.find((f) => f.name === 'compression method')?.value;
    const same = (storedEqual && method(a) === method(b)) || (await context.compareMember(path, a, b));
    const name = (0,names/* shownName */.H)(a.name);
    if (same && !storedEqual)
        tally.note('compressed bytes', 'compression level', name === '' ? 'what they unpack to is equal' : `${name} unpacks to the same`);
    const mode = (0,modes/* compareModes */.u)(a.mode, b.mode, known);
    if (mode?.functional === true)
        collector.add({ path, kind: 'mode', cause: 'mode', detail: mode.detail });
    else if (mode !== null)
        tally.note('mode', 'mode', `${name} ${mode.detail}`, mode.byUmask);
    compareFields(a.meta, b.meta, (field, first, second) => {
        if (field.normalisation !== null) {
            tally.note(field.name, field.normalisation, `${name} ${compare_containers_short(first)} against ${compare_containers_short(second)}`);
        }
        else if (same) {
            // Where contents differ, fields that follow from them (a CRC) are no news.
            collector.add({ path, kind: 'content', ...explainField(first, second, known, field.name) });
        }
    });
}
/**
 * Compare two containers of one format: members by name, then everything else that is stored. One entry of kind
 * `metadata` sums up what can be set aside; all other entries carry the inner path.
 */
async function compareContainers(context, path, a, b) {
    const { collector } = context;
    const before = collector.found;
    const tally = new MetaTally();
    const [first, second] = [byName(a.members), byName(b.members)];
    compareFields(a.meta, b.meta, (field, x, y) => {
        if (field.normalisation === null) {
            collector.add({
                path,
                kind: 'content',
                ...explainField(x, y, context.known, `${field.name} of the ${a.format} container`)
            });
        }
        else
            tally.note(field.name, field.normalisation, `${compare_containers_short(x)} against ${compare_containers_short(y)}`);
    });
    const renamed = pairByKnownNames([...first].flatMap(([key, m]) => (second.has(key) ? [] : [m])), [...second].flatMap(([key, m]) => (first.has(key) ? [] : [m])), context.known);
    for (const { first: x, second: y, value } of renamed) {
        const at = memberPath(path, x);
        const there = JSON.stringify((0,names/* shownName */.H)(y.name));
        const shown = { first: (0,names/* shownName */.H)(x.name), second: (0,names/* shownName */.H)(y.name) };
        const detail = `its name holds ${value.name}; ${there} in the second build`;
        collector.add({ path: at, kind: 'only_in_first', cause: value.cause, detail, ...shown });
        await compareMembers(context, at, x, y, tally);
    }
    const told = new Set(renamed.flatMap(({ first: x, second: y }) => [x, y]));
    for (const [key, member] of first) {
        if (second.has(key) || told.has(member))
            continue;
        collector.add({
            path: memberPath(path, member),
            kind: 'only_in_first',
            cause: 'missing_file',
            detail: 'not in the archive of the second build'
        });
    }
    for (const [key, member] of second) {
        if (first.has(key) || told.has(member))
            continue;
        collector.add({
            path: memberPath(path, member),
            kind: 'only_in_second',
            cause: 'missing_file',
            detail: 'not in the archive of the first build'
        });
    }
    const common = [...first.keys()].filter((key) => second.has(key));
    const other = [...second.keys()].filter((key) => first.has(key));
    const moved = common.findIndex((key, i) => key !== other[i]);
    if (moved !== -1) {
        const shown = (key) => compare_containers_short((key ?? '').replace(/\0.*$/, ''));
        const place = `place ${moved + 1} has ${shown(common[moved])} against ${shown(other[moved])}`;
        const matters = orderThatMatters([...first].filter(([key]) => second.has(key)), other);
        if (matters === undefined)
            tally.note('order of members', 'order', place);
        else {
            const [x, y] = matters.map(compare_containers_short);
            const detail = `members in another order, which decides what is unpacked: ${x ?? ''} and ${y ?? ''}; ${place}`;
            collector.add({ path, kind: 'content', cause: 'file_order', detail });
        }
    }
    for (const key of common) {
        const [x, y] = [first.get(key), second.get(key)];
        if (x !== undefined && y !== undefined) {
            // A compressed stream has one member without a name of its own.
            const at = x.name.length === 0 ? context.innerPath(path) : memberPath(path, x);
            await compareMembers(context, at, x, y, tally);
        }
    }
    if (tally.size > 0) {
        const cause = tally.onlyUmask ? 'umask' : 'archive_metadata';
        collector.addMetadata({ path, kind: 'metadata', cause, detail: tally.detail(), format: a.format }, tally.normalisations());
    }
    else if (collector.found === before) {
        collector.add({
            path,
            kind: 'content',
            cause: 'unknown',
            detail: `the ${a.format} containers differ in bytes that belong to no member`
        });
    }
}

;// CONCATENATED MODULE: ./src/builds/containers/limits.ts

/** How deep containers are opened. */
const MAX_DEPTH = 8;
/** How much one side of one output file may unpack to, all levels together. */
const MAX_UNPACKED_BYTES = 2 * 1024 ** 3;
/** More than this, unpacked over packed, is a bomb rather than a build ... */
const MAX_RATIO = 200;
/** ... unless it is small: a few kilobytes of zeros pack better than 1:200. */
const RATIO_APPLIES_ABOVE = 16 * 1024 ** 2;
const MAX_MEMBERS = 200_000;
/** Names and pax records longer than this are no names. */
const MAX_NAME_BYTES = 64 * 1024;
function damaged(format, what, offset) {
    return new errors/* GateError */.ue('evidence', `${format}: ${what}${offset === undefined ? '' : ` at byte ${offset}`}`, {
        remedy: 'look at how the build writes this archive'
    });
}
function tooLarge(what) {
    return new errors/* GateError */.ue('limit', what, {
        remedy: 'compare this file with diffoscope, or ignore it with a reason'
    });
}

;// CONCATENATED MODULE: ./src/builds/containers/ar.ts


const MAGIC = '!<arch>\n';
const HEADER = 60;
/** ar as static libraries and .deb files use it (ar(5); deb(5)), with the long names of GNU and BSD. */
function readAr(source) {
    const members = [];
    let longNames = Buffer.alloc(0);
    for (let at = MAGIC.length; at < source.size;) {
        const header = source.read(at, HEADER);
        if (header.length < HEADER || header.toString('latin1', 58, 60) !== '`\n')
            throw damaged('ar', 'a header that is none', at);
        const field = (from, to) => header.toString('latin1', from, to).trim();
        const number = (from, to, radix) => {
            const text = field(from, to);
            if (text !== '' && !/^\d+$/.test(text))
                throw damaged('ar', 'a number that is none', at);
            return text === '' ? 0 : Number.parseInt(text, radix);
        };
        const size = number(48, 58, 10);
        let start = at + HEADER;
        if (start + size > source.size)
            throw damaged('ar', `cut off: ${size} bytes announced`, at);
        let name = Buffer.from(header.subarray(0, 16).toString('latin1').trimEnd(), 'latin1');
        const text = name.toString('latin1');
        let length = size;
        if (/^#1\/\d+$/.test(text)) {
            const nameLength = Math.min(Number(text.slice(3)), size);
            name = Buffer.from(source.read(start, nameLength).toString('latin1').replace(/\0+$/, ''), 'latin1');
            start += nameLength;
            length -= nameLength;
        }
        else if (/^\/\d+$/.test(text)) {
            const from = Number(text.slice(1));
            const to = longNames.indexOf(0x0a, from);
            name = longNames.subarray(from, to === -1 ? undefined : to);
        }
        const contents = new builds_source/* SubSource */.a8(source, start, length);
        at += HEADER + size + (size % 2);
        if (text === '//')
            longNames = Buffer.from(contents.read(0, length));
        if (members.length >= MAX_MEMBERS)
            throw tooLarge(`ar: more than ${MAX_MEMBERS} members`);
        members.push({
            name: name.length > 1 && name.at(-1) === 0x2f && text !== '//' ? name.subarray(0, -1) : name,
            kind: 'file',
            mode: number(40, 48, 8) & 0o7777,
            meta: [
                { name: 'mtime', value: new Date(number(16, 28, 10) * 1000).toISOString(), normalisation: 'mtime' },
                { name: 'uid', value: String(number(28, 34, 10)), normalisation: 'owner' },
                { name: 'gid', value: String(number(34, 40, 10)), normalisation: 'owner' }
            ],
            stored: contents,
            open: async () => contents
        });
    }
    return { format: 'ar', meta: [], members, wraps: false };
}
const ar = {
    name: 'ar',
    matches: (head) => head.toString('latin1', 0, 8) === MAGIC,
    read: readAr
};

;// CONCATENATED MODULE: ./src/builds/containers/cpio.ts


const cpio_HEADER = 110;
const TYPES = { 0o100000: 'file', 0o040000: 'directory', 0o120000: 'symlink' };
/** cpio in its new ASCII format (cpio(5), "New ASCII Format"; the Linux kernel's initramfs and rpm use it). */
function readCpio(source) {
    const members = [];
    for (let at = 0;;) {
        const header = source.read(at, cpio_HEADER).toString('latin1');
        if (header.length < cpio_HEADER)
            throw damaged('cpio', 'cut off in a header', at);
        if (!/^07070[12][0-9A-Fa-f]{104}$/.test(header))
            throw damaged('cpio', 'a header that is none', at);
        const field = (n) => Number.parseInt(header.slice(6 + n * 8, 14 + n * 8), 16);
        const [mode, uid, gid, mtime, size, nameSize] = [
            field(1),
            field(2),
            field(3),
            field(5),
            field(6),
            field(11)
        ];
        if (nameSize > MAX_NAME_BYTES)
            throw tooLarge(`cpio: a name of ${nameSize} bytes`);
        const name = source.read(at + cpio_HEADER, Math.max(0, nameSize - 1));
        const start = Math.ceil((at + cpio_HEADER + nameSize) / 4) * 4;
        if (name.toString('latin1') === 'TRAILER!!!')
            break;
        if (start + size > source.size)
            throw damaged('cpio', `cut off: ${size} bytes announced`, at);
        if (members.length >= MAX_MEMBERS)
            throw tooLarge(`cpio: more than ${MAX_MEMBERS} members`);
        const contents = new builds_source/* SubSource */.a8(source, start, size);
        members.push({
            name: Buffer.from(name),
            kind: TYPES[mode & 0o170000] ?? 'special',
            mode: mode & 0o7777,
            meta: [
                { name: 'mtime', value: new Date(mtime * 1000).toISOString(), normalisation: 'mtime' },
                { name: 'uid', value: String(uid), normalisation: 'owner' },
                { name: 'gid', value: String(gid), normalisation: 'owner' },
                { name: 'inode', value: String(field(0)), normalisation: 'archive layout' },
                { name: 'links', value: String(field(4)), normalisation: 'archive layout' },
                {
                    name: 'device of the file system',
                    value: `${field(7)}:${field(8)}`,
                    normalisation: 'archive layout'
                },
                { name: 'device', value: `${field(9)}:${field(10)}`, normalisation: null }
            ],
            stored: contents,
            open: async () => contents
        });
        at = Math.ceil((start + size) / 4) * 4;
    }
    return { format: 'cpio', meta: [], members, wraps: false };
}
const cpio = {
    name: 'cpio',
    matches: (head) => /^07070[12][0-9A-Fa-f]{104}/.test(head.toString('latin1', 0, cpio_HEADER)),
    read: readCpio
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/builds/containers/external.ts



const external_CHUNK = 256 * 1024;
/** Feed a source to a program of the machine and yield what it prints. The program ends with the iteration. */
async function* filter(format, program, args, source) {
    const child = (0,external_node_child_process_.spawn)(program, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { PATH: process.env['PATH'] ?? '' }
    });
    let complaint = '';
    child.stderr.on('data', (chunk) => (complaint = (complaint + chunk.toString('utf8')).slice(-2000)));
    const end = new Promise((resolve) => {
        child.once('error', resolve);
        child.once('close', (code, signal) => resolve(code ?? signal ?? 1));
    });
    // The program may stop reading before the end; its exit status says why.
    child.stdin.on('error', () => undefined);
    let offset = 0;
    const feed = () => {
        while (child.stdin.writable) {
            const chunk = source.read(offset, external_CHUNK);
            if (chunk.length === 0)
                return void child.stdin.end();
            offset += chunk.length;
            if (!child.stdin.write(chunk))
                return void child.stdin.once('drain', feed);
        }
    };
    feed();
    try {
        for await (const chunk of child.stdout)
            yield chunk;
        const how = await end;
        if (how instanceof Error && (0,errors/* systemCode */.xU)(how) === 'ENOENT') {
            throw new errors/* GateError */.ue('build', `${format}: not opened, ${program} is not installed`, {
                remedy: `install ${program} to see inside`
            });
        }
        if (how !== 0)
            throw damaged(format, `cut off or damaged (${complaint.trim().split('\n').at(-1) ?? String(how)})`);
    }
    finally {
        child.kill('SIGKILL');
    }
}
function streamFormat(name, program, magic) {
    return {
        name,
        matches: magic,
        async read(source, spool) {
            const contents = await spool.keep(filter(name, program, ['-dc'], source), source.size);
            return {
                format: name,
                meta: [],
                members: [
                    { name: Buffer.alloc(0), kind: 'file', meta: [], stored: source, open: async () => contents }
                ],
                wraps: true
            };
        }
    };
}
const startsWith = (hex) => (head) => head.subarray(0, hex.length / 2).toString('hex') === hex;
/** Node has no reader of these on every version that we run on; the programs are on every runner. */
const xz = streamFormat('xz', 'xz', startsWith('fd377a585a00'));
const zstd = streamFormat('zstd', 'zstd', startsWith('28b52ffd'));
/** `BZh`, a level, and the digits of pi that open every block. */
const bzip2 = streamFormat('bzip2', 'bzip2', (head) => /^425a683[1-9]314159265359/.test(head.toString('hex', 0, 10)));

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/builds/containers/inflate.ts



const inflate_CHUNK = 256 * 1024;
/**
 * The output of a decompressing stream that is fed from a source, chunk by chunk: neither side is ever held as a whole.
 * @throws GateError `evidence` when the stream is cut off or damaged.
 */
async function* through(source, start, stream, format) {
    let offset = start;
    const feed = () => {
        for (;;) {
            const chunk = source.read(offset, inflate_CHUNK);
            if (chunk.length === 0)
                return void stream.end();
            offset += chunk.length;
            if (!stream.write(chunk))
                return void stream.once('drain', feed);
        }
    };
    // Errors also reach the iterator below; without a listener of its own a late one would end the process.
    (0,external_node_stream_.finished)(stream, () => undefined);
    feed();
    try {
        for await (const chunk of stream)
            yield chunk;
    }
    catch (error) {
        throw damaged(format, `cut off or damaged (${error instanceof Error ? error.message : String(error)})`);
    }
    finally {
        stream.destroy();
    }
}
/** Unpack all members of a gzip file (RFC 1952, 2.2). `consumed` says how many bytes they took: the rest is not gzip. */
async function* gunzip(source, consumed) {
    const stream = (0,external_node_zlib_.createGunzip)({ chunkSize: inflate_CHUNK });
    yield* through(source, 0, stream, 'gzip');
    consumed(stream.bytesWritten);
}
/** Unpack a raw deflate stream (RFC 1951), as zip members hold it. */
async function* inflateRaw(source) {
    yield* through(source, 0, (0,external_node_zlib_.createInflateRaw)({ chunkSize: inflate_CHUNK }), 'deflate');
}

;// CONCATENATED MODULE: ./src/builds/containers/gzip.ts



const FEXTRA = 4;
const FNAME = 8;
const FCOMMENT = 16;
const FHCRC = 2;
/** RFC 1952, 2.3: ten fixed bytes, then what the flags announce. */
function readHeader(source) {
    const head = source.read(0, 64 * 1024);
    if (head.length < 18)
        throw damaged('gzip', 'cut off in the header');
    const flags = head[3] ?? 0;
    const mtime = head.readUInt32LE(4);
    let at = 10;
    const text = () => {
        const end = head.indexOf(0, at);
        if (end === -1)
            throw damaged('gzip', 'a name without end in the header');
        const bytes = head.subarray(at, end);
        at = end + 1;
        return bytes;
    };
    const meta = [
        {
            name: 'gzip mtime',
            value: mtime === 0 ? 'none' : new Date(mtime * 1000).toISOString(),
            normalisation: 'mtime'
        },
        { name: 'gzip extra flags', value: String(head[8] ?? 0), normalisation: 'compression level' },
        { name: 'gzip operating system', value: String(head[9] ?? 0), normalisation: 'gzip header' }
    ];
    if ((flags & FEXTRA) !== 0) {
        if (at + 2 > head.length)
            throw damaged('gzip', 'cut off in the header');
        const length = head.readUInt16LE(at);
        meta.push({
            name: 'gzip extra field',
            value: head.subarray(at + 2, at + 2 + length).toString('hex'),
            normalisation: 'gzip header'
        });
        at += 2 + length;
    }
    meta.push({
        name: 'gzip name',
        value: (flags & FNAME) === 0 ? 'none' : text().toString('latin1'),
        normalisation: 'gzip header'
    });
    if ((flags & FCOMMENT) !== 0)
        meta.push({ name: 'gzip comment', value: text().toString('latin1'), normalisation: 'gzip header' });
    if ((flags & FHCRC) !== 0)
        at += 2;
    return { length: at, meta };
}
function member(name, source, open) {
    return { name: Buffer.from(name), kind: 'file', meta: [], stored: source, open };
}
/** gzip, also several members in a row (RFC 1952). */
const gzip = {
    name: 'gzip',
    matches: (head) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8,
    async read(source, spool) {
        const header = readHeader(source);
        let used = source.size;
        const unpacked = await spool.keep(gunzip(source, (bytes) => (used = bytes)), source.size);
        const body = new builds_source/* SubSource */.a8(source, header.length, used - header.length - 8);
        const members = [member('', body, async () => unpacked)];
        if (used < source.size) {
            const rest = new builds_source/* SubSource */.a8(source, used, source.size - used);
            members.push(member('(bytes after the gzip stream)', rest, async () => rest));
        }
        return { format: 'gzip', meta: header.meta, members, wraps: true };
    }
};

;// CONCATENATED MODULE: ./src/builds/containers/rpm.ts


const LEAD_BYTES = 96;
const MAX_TAGS = 100_000;
const MAX_HEADER_BYTES = 256 * 1024 * 1024;
/** Of one value, at most so many items are looked at. */
const rpm_MAX_ITEMS = 200_000;
/** Bytes of one item of each type of number (rpm, "Header Format": CHAR, INT8, INT16, INT32, INT64). */
const WIDTHS = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8 };
const TEXTS = new Set([6, 8, 9]);
/** Tags that are spoken of by name. */
const NAMES = {
    1000: 'NAME',
    1001: 'VERSION',
    1002: 'RELEASE',
    1006: 'BUILDTIME',
    1007: 'BUILDHOST',
    1034: 'FILEMTIMES',
    1035: 'FILEDIGESTS',
    1094: 'COOKIE',
    1095: 'FILEDEVICES',
    1096: 'FILEINODES',
    1125: 'PAYLOADCOMPRESSOR',
    5092: 'PAYLOADDIGEST',
    5097: 'PAYLOADDIGESTALT'
};
const TIMES = new Set([1006, 1034]);
/** They follow from the payload or number inodes; 63 says where the header begins. */
const rpm_DERIVED = new Set([63, 1035, 1095, 1096, 5092, 5097]);
/** A header structure: magic, counts, index of 16 bytes a tag, then the values (rpm, "RPM Package format", Header). */
function rpm_readHeader(source, at) {
    const intro = source.read(at, 16);
    if (intro.length < 16 || intro.readUInt32BE(0) !== 0x8eade801)
        throw damaged('rpm', 'a header that is none', at);
    const [count, size] = [intro.readUInt32BE(8), intro.readUInt32BE(12)];
    if (count > MAX_TAGS || size > MAX_HEADER_BYTES)
        throw tooLarge(`rpm: a header of ${count} tags and ${size} bytes`);
    const index = source.read(at + 16, count * 16);
    const store = source.read(at + 16 + count * 16, size);
    if (index.length < count * 16 || store.length < size)
        throw damaged('rpm', 'cut off in a header', at);
    const tags = new Map();
    for (let i = 0; i < count; i++) {
        const [tag, type, offset, items] = [0, 4, 8, 12].map((n) => index.readUInt32BE(i * 16 + n));
        if (tag === undefined || type === undefined || offset === undefined || items === undefined)
            continue;
        if (offset > size || items > rpm_MAX_ITEMS)
            throw damaged('rpm', `a tag ${tag} that lies outside`, at);
        tags.set(tag, readValues(store.subarray(offset), type, items));
    }
    return { tags, end: at + 16 + count * 16 + size };
}
function readValues(bytes, type, items) {
    const width = WIDTHS[type];
    if (width !== undefined) {
        if (items * width > bytes.length)
            throw damaged('rpm', 'a value that is cut off');
        return Array.from({ length: items }, (_, i) => width === 8 ? String(bytes.readBigUInt64BE(i * 8)) : String(bytes.readUIntBE(i * width, width)));
    }
    if (!TEXTS.has(type))
        return [bytes.subarray(0, items).toString('hex')];
    const found = [];
    for (let from = 0; found.length < items;) {
        const to = bytes.indexOf(0, from);
        if (to === -1)
            throw damaged('rpm', 'a text without end');
        found.push(bytes.toString('utf8', from, to));
        from = to + 1;
    }
    return found;
}
const shownTime = (seconds) => new Date(Number(seconds) * 1000).toISOString();
function metaOf({ tags }) {
    return [...tags].flatMap(([tag, values]) => {
        const name = NAMES[tag] ?? `tag ${tag}`;
        if (TIMES.has(tag))
            return [{ name, value: values.map(shownTime).join(','), normalisation: 'mtime' }];
        return rpm_DERIVED.has(tag) ? [{ name, value: values.join(','), normalisation: 'archive layout' }] : [];
    });
}
/** Everything else that the header says, a line a tag, so that its cause is told as of any text. */
function headerText({ tags }) {
    const lines = [...tags]
        .filter(([tag]) => !TIMES.has(tag) && !rpm_DERIVED.has(tag))
        .map(([tag, values]) => `${NAMES[tag] ?? `tag ${tag}`}: ${values.join('\n  ')}\n`);
    return Buffer.from(lines.join(''));
}
function rpm_member(name, contents) {
    return { name: Buffer.from(name), kind: 'file', meta: [], stored: contents, open: async () => contents };
}
const ENDINGS = { gzip: '.gz', xz: '.xz', zstd: '.zst', bzip2: '.bz2', lzma: '.lzma' };
/**
 * rpm: a lead, a signature, a header and a compressed cpio. The signature follows from the rest and only counts where
 * the rest is equal. A payload that we cannot unpack (lzma) is compared as it stands.
 */
const rpm = {
    name: 'rpm',
    matches: (head) => head.length >= LEAD_BYTES && head.readUInt32BE(0) === 0xedabeedb,
    read(source) {
        const signature = rpm_readHeader(source, LEAD_BYTES);
        const header = rpm_readHeader(source, Math.ceil(signature.end / 8) * 8);
        const compressor = header.tags.get(1125)?.[0] ?? 'gzip';
        const payload = new builds_source/* SubSource */.a8(source, header.end, source.size - header.end);
        return {
            format: 'rpm',
            meta: [
                ...metaOf(header),
                {
                    name: 'signature',
                    value: source.read(0, signature.end).toString('hex'),
                    normalisation: 'archive layout'
                }
            ],
            members: [
                rpm_member('(header)', new builds_source/* BufferSource */._r(headerText(header))),
                rpm_member(`payload.cpio${ENDINGS[compressor] ?? ''}`, payload)
            ],
            wraps: false
        };
    }
};

;// CONCATENATED MODULE: ./src/builds/containers/tar-header.ts

function cString(bytes) {
    const end = bytes.indexOf(0);
    return end === -1 ? bytes : bytes.subarray(0, end);
}
/** Octal text, or base 256 where the first bit is set (GNU, for what does not fit). */
function numeric(field, what, offset) {
    if (((field[0] ?? 0) & 0x80) !== 0) {
        let value = BigInt((field[0] ?? 0) & 0x7f);
        for (const byte of field.subarray(1))
            value = (value << 8n) | BigInt(byte);
        // Negative numbers are stored in two's complement; only times before 1970 use them.
        if (((field[0] ?? 0) & 0x40) !== 0)
            value -= 1n << BigInt(field.length * 8 - 1);
        const number = Number(value);
        if (!Number.isSafeInteger(number))
            throw damaged('tar', `${what} is out of range`, offset);
        return number;
    }
    const text = cString(field).toString('latin1').trim();
    if (text === '')
        return 0;
    if (!/^[0-7]+$/.test(text))
        throw damaged('tar', `${what} is not a number`, offset);
    return Number.parseInt(text, 8);
}
function isZeroBlock(block) {
    return block.every((byte) => byte === 0);
}
/** The sum of all bytes, the checksum field counted as blanks; old writers summed signed bytes. */
function checksumIsRight(block) {
    if (block.length < 512)
        return false;
    const text = cString(block.subarray(148, 156)).toString('latin1').trim();
    if (!/^[0-7]+$/.test(text))
        return false;
    let unsigned = 0;
    let signed = 0;
    for (let i = 0; i < 512; i++) {
        const byte = i >= 148 && i < 156 ? 32 : (block[i] ?? 0);
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    const stored = Number.parseInt(text, 8);
    return stored === unsigned || stored === signed;
}
/** @throws GateError `evidence` naming the byte. */
function parseHeader(block, offset) {
    if (!checksumIsRight(block))
        throw damaged('tar', 'a header with a wrong checksum', offset);
    const magic = block.subarray(257, 265).toString('latin1');
    const posix = magic.startsWith('ustar\u0000');
    const gnu = magic.startsWith('ustar  ');
    const prefix = posix ? cString(block.subarray(345, 500)) : Buffer.alloc(0);
    const base = cString(block.subarray(0, 100));
    const numberAt = (from, to, what) => numeric(block.subarray(from, to), what, offset);
    return {
        name: prefix.length === 0 ? base : Buffer.concat([prefix, Buffer.from('/'), base]),
        mode: numberAt(100, 108, 'mode') & 0o7777,
        uid: numberAt(108, 116, 'uid'),
        gid: numberAt(116, 124, 'gid'),
        size: numberAt(124, 136, 'size'),
        mtime: numberAt(136, 148, 'mtime'),
        type: String.fromCharCode(block[156] ?? 0),
        linkName: cString(block.subarray(157, 257)),
        magic: posix ? 'ustar' : gnu ? 'gnu' : 'v7',
        uname: cString(block.subarray(265, 297)).toString('latin1'),
        gname: cString(block.subarray(297, 329)).toString('latin1'),
        device: block
            .subarray(329, 345)
            .toString('latin1')
            .replace(/[0\0 ]/g, ''),
        gnuTimes: gnu ? block.subarray(345, 369).toString('hex') : ''
    };
}
/** pax records: `<length> <key>=<value>\n`, the length counting itself. @throws GateError `evidence` */
function parsePax(bytes, offset) {
    const records = new Map();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const digits = space === -1 ? '' : bytes.subarray(at, space).toString('latin1');
        const length = /^\d{1,10}$/.test(digits) ? Number(digits) : 0;
        const equals = bytes.indexOf(0x3d, space);
        if (length === 0 || at + length > bytes.length || equals === -1 || equals >= at + length) {
            throw damaged('tar', 'a pax record that is none', offset + at);
        }
        records.set(bytes.subarray(space + 1, equals).toString('latin1'), bytes.subarray(equals + 1, at + length - 1));
        at += length;
    }
    return records;
}

;// CONCATENATED MODULE: ./src/builds/containers/tar.ts




const BLOCK = 512;
const KINDS = {
    '\0': 'file',
    '0': 'file',
    '7': 'file',
    S: 'file',
    '1': 'hardlink',
    '2': 'symlink',
    '3': 'special',
    '4': 'special',
    '5': 'directory',
    '6': 'special'
};
/** pax keys that are times or owners; any other (an extended attribute, say) counts as contents. */
function paxNormalisation(key) {
    if (['mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime'].includes(key))
        return 'mtime';
    if (['uid', 'gid', 'uname', 'gname'].includes(key))
        return 'owner';
    if (['hdrcharset', 'comment'].includes(key))
        return 'archive layout';
    return null;
}
function tar_metaOf(header, pax) {
    const meta = [
        { name: 'mtime', value: new Date(header.mtime * 1000).toISOString(), normalisation: 'mtime' },
        { name: 'uid', value: String(header.uid), normalisation: 'owner' },
        { name: 'gid', value: String(header.gid), normalisation: 'owner' },
        { name: 'user', value: header.uname, normalisation: 'owner' },
        { name: 'group', value: header.gname, normalisation: 'owner' },
        { name: 'tar format', value: header.magic, normalisation: 'archive layout' },
        { name: 'atime and ctime', value: header.gnuTimes, normalisation: 'mtime' },
        { name: 'device', value: header.device, normalisation: null }
    ];
    for (const [key, value] of pax) {
        if (['path', 'linkpath', 'size'].includes(key))
            continue;
        meta.push({ name: `pax ${key}`, value: value.toString('latin1'), normalisation: paxNormalisation(key) });
    }
    return meta;
}
/** Times outside of what a Date holds would throw later; they are damage. */
function checkTime(header, offset) {
    if (Math.abs(header.mtime) > 8.64e12)
        throw damaged('tar', 'an mtime beyond all dates', offset);
}
function readTar(source) {
    const members = [];
    const stray = (0,external_node_crypto_.createHash)('sha256');
    let strayBytes = 0;
    const global = new Map();
    let pax = new Map();
    let longName = null;
    let longLink = null;
    let at = 0;
    /** Padding must be zeros; what is not would be carried along unseen. */
    const padding = (from, to) => {
        const bytes = source.read(from, to - from);
        if (isZeroBlock(bytes))
            return;
        strayBytes += bytes.length;
        stray.update(bytes);
    };
    for (;;) {
        const block = source.read(at, BLOCK);
        if (block.length === 0 && members.length > 0)
            break; // no end marker: GNU tar reads this too
        if (block.length < BLOCK)
            throw damaged('tar', 'cut off in a header', at);
        if (isZeroBlock(block))
            break;
        const header = parseHeader(block, at);
        checkTime(header, at);
        const start = at + BLOCK;
        const paxSize = pax.get('size') ?? global.get('size');
        const size = paxSize === undefined ? header.size : Number(paxSize.toString('latin1'));
        const kind = KINDS[header.type];
        // A GNU sparse file may go on with its map in blocks of its own, which count as contents here.
        let mapBytes = 0;
        if (header.type === 'S') {
            for (let more = block[482] ?? 0; more !== 0; mapBytes += BLOCK) {
                const map = source.read(start + mapBytes, BLOCK);
                if (map.length < BLOCK)
                    throw damaged('tar', 'cut off in a sparse map', at);
                more = map[504] ?? 0;
            }
        }
        const holds = kind === undefined || kind === 'file' ? size + mapBytes : 0;
        if (!Number.isSafeInteger(holds) || holds < 0 || start + holds > source.size) {
            throw damaged('tar', `cut off: ${String(size)} bytes announced`, at);
        }
        const contents = new builds_source/* SubSource */.a8(source, start, holds);
        const next = start + Math.ceil(holds / BLOCK) * BLOCK;
        padding(start + holds, next);
        at = next;
        if (['x', 'g', 'L', 'K', 'X'].includes(header.type)) {
            if (holds > MAX_NAME_BYTES)
                throw tooLarge(`tar: a header record of ${holds} bytes`);
            const bytes = contents.read(0, holds);
            if (header.type === 'x' || header.type === 'X')
                pax = parsePax(bytes, start);
            else if (header.type === 'g')
                for (const [k, v] of parsePax(bytes, start))
                    global.set(k, v);
            else if (header.type === 'L')
                longName = bytes.subarray(0, bytes.indexOf(0) === -1 ? holds : bytes.indexOf(0));
            else
                longLink = bytes.subarray(0, bytes.indexOf(0) === -1 ? holds : bytes.indexOf(0));
            continue;
        }
        if (members.length >= MAX_MEMBERS)
            throw tooLarge(`tar: more than ${MAX_MEMBERS} members`);
        const all = new Map([...global, ...pax]);
        const target = all.get('linkpath') ?? longLink ?? header.linkName;
        members.push({
            name: all.get('path') ?? longName ?? header.name,
            kind: kind ?? 'special',
            mode: header.mode,
            meta: tar_metaOf(header, all),
            ...(kind === 'symlink' || kind === 'hardlink' ? { target } : {}),
            stored: contents,
            open: async () => contents
        });
        pax = new Map();
        longName = longLink = null;
    }
    // After the end marker come zeros up to a full record of 10 KiB, usually.
    let rest = at;
    for (; rest < source.size; rest += BLOCK * 128)
        padding(rest, Math.min(source.size, rest + BLOCK * 128));
    return {
        format: 'tar',
        meta: [
            { name: 'length of the end marker', value: String(source.size - at), normalisation: 'archive layout' },
            {
                name: 'bytes outside members',
                value: strayBytes === 0 ? 'none' : stray.digest('hex'),
                normalisation: null
            }
        ],
        members,
        wraps: false
    };
}
/** tar: v7, ustar, GNU and pax. Nothing is ever unpacked to disk, so `..` and absolute names are only names. */
const tar = {
    name: 'tar',
    matches: (head) => head.length >= BLOCK && !isZeroBlock(head.subarray(0, BLOCK)) && checksumIsRight(head.subarray(0, BLOCK)),
    read: readTar
};

;// CONCATENATED MODULE: ./src/builds/containers/zip-directory.ts

const EOCD = 0x06054b50;
const EOCD64 = 0x06064b50;
const EOCD64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The place of the end record: from the end backwards, its comment reaching exactly to the end of the file. */
function findEnd(source) {
    const length = Math.min(source.size, 22 + 0xffff);
    const start = source.size - length;
    const tail = source.read(start, length);
    for (let at = tail.length - 22; at >= 0; at--) {
        if (tail.readUInt32LE(at) !== EOCD)
            continue;
        if (at + 22 + tail.readUInt16LE(at + 20) === tail.length)
            return start + at;
    }
    return null;
}
function toNumber(value, offset) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw damaged('zip', 'a number beyond all files', offset);
    return Number(value);
}
function readEnd(source, eocdAt) {
    const end = source.read(eocdAt, 22);
    const plain = {
        count: end.readUInt16LE(10),
        size: end.readUInt32LE(12),
        offset: end.readUInt32LE(16),
        beginsAt: eocdAt
    };
    if (end.readUInt16LE(4) !== 0 && end.readUInt16LE(4) !== 0xffff)
        throw damaged('zip', 'split over several disks', eocdAt);
    const locator = eocdAt >= 20 ? source.read(eocdAt - 20, 20) : Buffer.alloc(0);
    if (locator.length < 20 || locator.readUInt32LE(0) !== EOCD64_LOCATOR)
        return plain;
    // The stored offset does not count a prefix: the record stands right before the locator.
    const at = eocdAt - 20 - 56;
    const record = at < 0 ? Buffer.alloc(0) : source.read(at, 56);
    if (record.length < 56 || record.readUInt32LE(0) !== EOCD64)
        throw damaged('zip', 'no ZIP64 end record', eocdAt);
    return {
        count: toNumber(record.readBigUInt64LE(32), at),
        size: toNumber(record.readBigUInt64LE(40), at),
        offset: toNumber(record.readBigUInt64LE(48), at),
        beginsAt: at
    };
}
/** Sizes and offset that do not fit stand in extra field 1, in this order, only those that overflow (4.5.3). */
function zip64(entry, at) {
    for (const { id, bytes } of extraFields(entry.extra)) {
        if (id !== 1)
            continue;
        let next = 0;
        const take = () => {
            if (next + 8 > bytes.length)
                throw damaged('zip', 'a ZIP64 field that is too short', at);
            next += 8;
            return toNumber(bytes.readBigUInt64LE(next - 8), at);
        };
        if (entry.unpacked === 0xffffffff)
            entry.unpacked = take();
        if (entry.packed === 0xffffffff)
            entry.packed = take();
        if (entry.localAt === 0xffffffff)
            entry.localAt = take();
    }
}
/** The extra fields of an entry: id, length, bytes (4.5.1). What is cut off comes back as field -1. */
function* extraFields(extra) {
    for (let at = 0; at < extra.length;) {
        const length = at + 4 <= extra.length ? extra.readUInt16LE(at + 2) : -1;
        if (length === -1 || at + 4 + length > extra.length) {
            yield { id: -1, bytes: extra.subarray(at) };
            return;
        }
        yield { id: extra.readUInt16LE(at), bytes: extra.subarray(at + 4, at + 4 + length) };
        at += 4 + length;
    }
}
/** Read the central directory and every local header. @throws GateError `evidence` naming the byte, or `limit` */
function readDirectory(source) {
    const eocdAt = findEnd(source);
    if (eocdAt === null)
        throw damaged('zip', 'no end of central directory: cut off');
    const end = readEnd(source, eocdAt);
    if (end.count > MAX_MEMBERS || end.size > 256 * 1024 * 1024)
        throw tooLarge(`zip: ${end.count} members`);
    const centralAt = end.beginsAt - end.size;
    const shift = centralAt - end.offset;
    if (centralAt < 0 || shift < 0)
        throw damaged('zip', 'a central directory that lies outside of the file', eocdAt);
    const central = source.read(centralAt, end.size);
    const entries = [];
    for (let at = 0; entries.length < end.count;) {
        if (at + 46 > central.length || central.readUInt32LE(at) !== CENTRAL) {
            throw damaged('zip', 'a central directory entry that is none', centralAt + at);
        }
        const nameEnd = at + 46 + central.readUInt16LE(at + 28);
        const extraEnd = nameEnd + central.readUInt16LE(at + 30);
        const commentEnd = extraEnd + central.readUInt16LE(at + 32);
        if (commentEnd > central.length)
            throw damaged('zip', 'a central directory entry that is cut off', centralAt + at);
        const entry = {
            name: central.subarray(at + 46, nameEnd),
            madeBy: central.readUInt16LE(at + 4),
            needed: central.readUInt16LE(at + 6),
            flags: central.readUInt16LE(at + 8),
            method: central.readUInt16LE(at + 10),
            dosTime: central.readUInt16LE(at + 12),
            dosDate: central.readUInt16LE(at + 14),
            crc: central.readUInt32LE(at + 16),
            packed: central.readUInt32LE(at + 20),
            unpacked: central.readUInt32LE(at + 24),
            internal: central.readUInt16LE(at + 36),
            external: central.readUInt32LE(at + 38),
            localAt: central.readUInt32LE(at + 42),
            extra: central.subarray(nameEnd, extraEnd),
            comment: central.subarray(extraEnd, commentEnd),
            dataAt: 0,
            localFields: Buffer.alloc(0),
            localName: Buffer.alloc(0),
            localExtra: Buffer.alloc(0)
        };
        zip64(entry, centralAt + at);
        entry.localAt += shift;
        readLocal(source, entry, centralAt);
        entries.push(entry);
        at = commentEnd;
    }
    const first = Math.min(centralAt, ...entries.slice(0, 1).map((e) => e.localAt));
    const prefix = entries.reduce((least, e) => Math.min(least, e.localAt), first);
    return { entries, comment: source.read(eocdAt + 22, source.size - eocdAt - 22), prefix, centralAt, eocdAt };
}
function readLocal(source, entry, centralAt) {
    const local = source.read(entry.localAt, 30);
    if (local.length < 30 || local.readUInt32LE(0) !== LOCAL) {
        throw damaged('zip', 'no local header where the directory says', entry.localAt);
    }
    const nameLength = local.readUInt16LE(26);
    const extraLength = local.readUInt16LE(28);
    entry.localFields = local.subarray(4, 14);
    entry.localName = source.read(entry.localAt + 30, nameLength);
    entry.localExtra = source.read(entry.localAt + 30 + nameLength, extraLength);
    entry.dataAt = entry.localAt + 30 + nameLength + extraLength;
    if (entry.dataAt + entry.packed > centralAt)
        throw damaged('zip', 'data that reach beyond the directory', entry.localAt);
}

;// CONCATENATED MODULE: ./src/builds/containers/zip.ts





const UNIX = 3;
const MACOS = 19;
const STORED = 0;
const DEFLATED = 8;
/** DOS date and time: local, in steps of two seconds, from 1980 (APPNOTE 4.4.6). */
function dosTime(date, time) {
    const two = (n) => String(n).padStart(2, '0');
    const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
    return `${day}T${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}
/** Extra fields by id: times, owners, and what says nothing about the contents. */
const EXTRA = {
    0x0001: { name: 'zip64 sizes', normalisation: 'archive layout' },
    0x000a: { name: 'NTFS times', normalisation: 'mtime' },
    0x000d: { name: 'PKWARE unix times and owner', normalisation: 'mtime' },
    0x5455: { name: 'unix times', normalisation: 'mtime' },
    0x5855: { name: 'unix times and owner (old)', normalisation: 'mtime' },
    0x7855: { name: 'unix owner (old)', normalisation: 'owner' },
    0x7875: { name: 'unix owner', normalisation: 'owner' },
    0xcafe: { name: 'jar marker', normalisation: 'archive layout' },
    0xd935: { name: 'alignment padding', normalisation: 'archive layout' }
};
function extraMeta(where, extra) {
    return [...extraFields(extra)].map(({ id, bytes }) => {
        const known = EXTRA[id];
        return {
            name: `${known?.name ?? `extra field 0x${id.toString(16)}`}${where}`,
            value: bytes.toString('hex'),
            normalisation: known === undefined ? null : known.normalisation
        };
    });
}
function zip_metaOf(entry) {
    const layout = (name, value) => ({
        name,
        value: String(value),
        normalisation: 'archive layout'
    });
    return [
        { name: 'mtime', value: dosTime(entry.dosDate, entry.dosTime), normalisation: 'mtime' },
        {
            name: 'mtime in the local header',
            value: dosTime(entry.localFields.readUInt16LE(8), entry.localFields.readUInt16LE(6)),
            normalisation: 'mtime'
        },
        { name: 'compression method', value: String(entry.method), normalisation: 'compression level' },
        layout('made by', entry.madeBy),
        layout('version needed', entry.needed),
        layout('version needed in the local header', entry.localFields.readUInt16LE(0)),
        // Bits 1 and 2 tell the level of deflate.
        { name: 'level bits', value: String(entry.flags & 6), normalisation: 'compression level' },
        layout('flags', entry.flags & ~6),
        layout('flags in the local header', entry.localFields.readUInt16LE(2) & ~6),
        layout('internal attributes', entry.internal),
        layout('DOS attributes', entry.external & 0xffff),
        { name: 'name in the local header', value: entry.localName.toString('latin1'), normalisation: null },
        { name: 'comment', value: entry.comment.toString('latin1'), normalisation: null },
        { name: 'CRC-32', value: entry.crc.toString(16), normalisation: null },
        ...extraMeta('', entry.extra),
        ...extraMeta(' in the local header', entry.localExtra)
    ];
}
function toMember(entry, source, spool) {
    const unix = entry.madeBy >> 8 === UNIX || entry.madeBy >> 8 === MACOS;
    const bits = unix ? entry.external >>> 16 : 0;
    const stored = new builds_source/* SubSource */.a8(source, entry.dataAt, entry.packed);
    const encrypted = (entry.flags & 1) !== 0;
    const open = async () => {
        // An encrypted member, or one packed by a method of which we know nothing, is compared as it stands.
        if (encrypted || entry.method !== DEFLATED)
            return stored;
        const contents = await spool.keep(inflateRaw(stored), entry.packed);
        if (contents.size !== entry.unpacked) {
            throw damaged('zip', `a member of ${contents.size} bytes where ${entry.unpacked} were announced`, entry.localAt);
        }
        return contents;
    };
    const directory = entry.name.at(-1) === 0x2f;
    return {
        name: directory ? entry.name.subarray(0, -1) : entry.name,
        kind: directory ? 'directory' : (bits & 0o170000) === 0o120000 ? 'symlink' : 'file',
        ...(unix && bits !== 0 ? { mode: bits & 0o7777 } : {}),
        meta: zip_metaOf(entry),
        stored,
        open: entry.method === STORED ? async () => stored : open
    };
}
/** Bytes that belong to no entry: a prefix, gaps, signature blocks. What differs there is a difference of contents. */
function bytesBetween(directory, source) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let count = 0;
    let at = directory.prefix;
    for (const entry of [...directory.entries].sort((a, b) => a.localAt - b.localAt)) {
        if (entry.localAt < at)
            throw damaged('zip', 'members that overlap', entry.localAt);
        count += addGap(hash, source, at, entry.localAt);
        at = entry.dataAt + entry.packed;
        if ((entry.flags & 8) !== 0)
            at += descriptorLength(source, at, entry);
    }
    if (directory.centralAt < at)
        throw damaged('zip', 'members that overlap the directory', directory.centralAt);
    count += addGap(hash, source, at, directory.centralAt);
    return {
        name: 'bytes between members',
        value: count === 0 ? 'none' : hash.digest('hex'),
        normalisation: null
    };
}
function addGap(hash, source, from, to) {
    for (let at = from; at < to; at += 1 << 20)
        hash.update(source.read(at, Math.min(1 << 20, to - at)));
    return to - from;
}
/** 12 or 20 bytes, with or without their own signature (4.3.9). */
function descriptorLength(source, at, entry) {
    const bytes = source.read(at, 24);
    const signature = bytes.length >= 4 && bytes.readUInt32LE(0) === 0x08074b50 ? 4 : 0;
    const wide = bytes.length >= signature + 20 &&
        bytes.readBigUInt64LE(signature + 4) === BigInt(entry.packed) &&
        bytes.readBigUInt64LE(signature + 12) === BigInt(entry.unpacked);
    return signature + (wide ? 20 : 12);
}
/** zip and what is built on it (jar, wheel, zipapp, nupkg, vsix, apk), also behind a shebang or a program. */
const zip = {
    name: 'zip',
    matches: (head, source) => (head.length >= 4 && head.readUInt32LE(0) === 0x04034b50) ||
        (findEnd(source) !== null && hasDirectory(source)),
    read(source, spool) {
        const directory = readDirectory(source);
        const members = directory.entries.map((entry) => toMember(entry, source, spool));
        if (directory.prefix > 0) {
            const prefix = new builds_source/* SubSource */.a8(source, 0, directory.prefix);
            members.unshift({
                name: Buffer.from('(bytes before the archive)'),
                kind: 'file',
                meta: [],
                stored: prefix,
                open: async () => prefix
            });
        }
        return {
            format: 'zip',
            meta: [
                { name: 'comment', value: directory.comment.toString('latin1'), normalisation: null },
                bytesBetween(directory, source)
            ],
            members,
            wraps: false
        };
    }
};
/** An end record alone may stand in any file by chance; a directory that reads well does not. */
function hasDirectory(source) {
    try {
        return readDirectory(source).entries.length > 0;
    }
    catch {
        return false; // not a zip file then, and compared as what it is
    }
}

;// CONCATENATED MODULE: ./src/builds/containers/index.ts







/** A new format is one file and one line here. zip last: it is also found by its end, behind anything. */
const FORMATS = [gzip, xz, zstd, bzip2, ar, cpio, rpm, tar, zip];
/** The format of these bytes, by their content and never by a name. */
function detectFormat(source) {
    const head = source.read(0, 1024);
    return FORMATS.find((format) => format.matches(head, source)) ?? null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
;// CONCATENATED MODULE: ./src/builds/containers/spool.ts





/** What unpacks to less than this stays in memory. */
const MEMORY_BYTES = 4 * 1024 * 1024;
/**
 * Holds what is unpacked on the way into a container: small things in memory, larger ones in temporary files that have
 * lost their name before the first byte is read back, so that nothing is left behind however we end.
 */
class Spool {
    left = MAX_UNPACKED_BYTES;
    files = [];
    /**
     * Keep everything that `chunks` gives.
     * @param packed how many bytes it comes from, for the ratio.
     * @throws GateError `limit` above 2 GiB altogether or 200 times `packed`; errors of `chunks` pass through.
     */
    async keep(chunks, packed) {
        const memory = [];
        let file = null;
        let size = 0;
        try {
            for await (const chunk of chunks) {
                size += chunk.length;
                this.left -= chunk.length;
                if (this.left < 0)
                    throw tooLarge(`unpacks to more than ${MAX_UNPACKED_BYTES} bytes`);
                if (size > RATIO_APPLIES_ABOVE && size > packed * MAX_RATIO) {
                    throw tooLarge(`unpacks to more than ${MAX_RATIO} times its size`);
                }
                if (file === null) {
                    memory.push(chunk);
                    if (size <= MEMORY_BYTES)
                        continue;
                    const dir = (0,external_node_fs_.mkdtempSync)(external_node_path_default().join(external_node_os_default().tmpdir(), 'unpacked-'));
                    const name = external_node_path_default().join(dir, 'bytes');
                    file = { fd: (0,external_node_fs_.openSync)(name, 'wx', 0o600), path: name, dir };
                    for (const earlier of memory.splice(0))
                        writeFully(file.fd, earlier);
                }
                else
                    writeFully(file.fd, chunk);
            }
            if (file === null)
                return new builds_source/* BufferSource */._r(Buffer.concat(memory));
            const source = new builds_source/* FileSource */._n(file.path, size);
            this.files.push(source);
            return source;
        }
        finally {
            if (file !== null) {
                (0,external_node_fs_.closeSync)(file.fd);
                (0,external_node_fs_.rmSync)(file.dir, { recursive: true, force: true });
            }
        }
    }
    /** Give back what was kept since `mark`. */
    release(mark) {
        for (const file of this.files.splice(mark))
            file.close();
    }
    mark() {
        return this.files.length;
    }
}
function writeFully(fd, bytes) {
    for (let offset = 0; offset < bytes.length;)
        offset += (0,external_node_fs_.writeSync)(fd, bytes, offset);
}

;// CONCATENATED MODULE: ./src/builds/compare-contents.ts







/** `all.txt.gz` holds `all.txt`; without such an ending the file has no better name than its own. */
function nameInside(path) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    return base.replace(/\.(?:gz|xz|zst|bz2)$/i, '').replace(/\.tgz$/i, '.tar');
}
/**
 * Compare two contents that may be containers, as deep as they go: equal bytes first, then members, and only for
 * what differs in the end a cause.
 * @throws GateError `build` when the signal says stop; damaged or oversized containers are findings, not errors.
 */
async function compareContents(context, path, a, b) {
    const [first, second] = [new Spool(), new Spool()];
    try {
        return await compareLevel(context, path, a, b, 0, [first, second]);
    }
    finally {
        first.release(0);
        second.release(0);
    }
}
/** Asked anew each time: the signal changes while we work. */
function stopped(context) {
    return context.signal?.aborted ?? false;
}
async function compareLevel(context, path, a, b, depth, spools) {
    if (stopped(context)) {
        throw new errors/* GateError */.ue('build', 'the comparison was stopped', { remedy: 'run it again' });
    }
    if (a.size === b.size && (0,builds_source/* firstDifference */.at)(a, b) === -1)
        return true;
    context.collector.noteContents(path, a, b);
    const [format, other] = [detectFormat(a), detectFormat(b)];
    if (format === null || other !== format) {
        explain(context, path, a, b, '');
        return false;
    }
    if (depth >= MAX_DEPTH) {
        explain(context, path, a, b, `${format.name} not opened: more than ${MAX_DEPTH} containers deep; `);
        return false;
    }
    const marks = [spools[0].mark(), spools[1].mark()];
    try {
        const [x, y] = [await format.read(a, spools[0]), await format.read(b, spools[1])];
        const inner = x.wraps ? await innerFormat(x.members[0], y.members[0]) : null;
        const found = context.collector.found;
        await compareContainers({
            collector: context.collector,
            known: context.known,
            // tar.gz counts as one place: the tar has no name of its own.
            innerPath: (at) => (inner === null ? `${at}!/${nameInside(at)}` : at),
            compareMember: async (at, p, q) => {
                const here = [spools[0].mark(), spools[1].mark()];
                try {
                    return await compareLevel(context, at, await p.open(), await q.open(), depth + 1, spools);
                }
                finally {
                    spools[0].release(here[0]);
                    spools[1].release(here[1]);
                }
            }
        }, path, x, y);
        return context.collector.found === found;
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue) || !['evidence', 'limit', 'build'].includes(error.code))
            throw error;
        if (stopped(context))
            throw error;
        unreadable(context, path, a, b, format, error);
        return false;
    }
    finally {
        spools[0].release(marks[0]);
        spools[1].release(marks[1]);
    }
}
/** The format of what two compressed streams hold, when it is the same container. */
async function innerFormat(a, b) {
    if (a === undefined || b === undefined)
        return null;
    const [x, y] = [detectFormat(await a.open()), detectFormat(await b.open())];
    return x === y ? x : null;
}
function explain(context, path, a, b, prefix) {
    const { detail, cause, ...rest } = explainContents(a, b, context.known);
    context.collector.add({ path, kind: 'content', cause, detail: prefix + detail, ...rest });
}
function unreadable(context, path, a, b, format, error) {
    const offset = (0,builds_source/* firstDifference */.at)(a, b);
    context.collector.add({
        path,
        kind: 'content',
        cause: error.code === 'evidence' ? 'unreadable' : 'unknown',
        detail: `could not be opened as ${format.name}: ${error.message}`,
        offset
    });
}

// EXTERNAL MODULE: ./src/builds/outputs.ts
var outputs = __webpack_require__(76399);
;// CONCATENATED MODULE: ./src/builds/renamed.ts


/** `chunk-DkR2sT1x.js`: a separator, then eight or more letters and digits, as bundlers write digests. */
const DIGEST = /(?<=[.\-_])(?=[A-Za-z_-]*\d|[a-z_-]*[A-Z])[A-Za-z0-9_-]{8,}(?=[.\-_]|$)/g;
function mask(name) {
    const random = maskRandom(name);
    const matched = [...random.matched];
    const text = random.text.replace(DIGEST, (found) => {
        matched.push(found);
        return '\ue011';
    });
    return { text, matched };
}
function byMaskedName(children) {
    const groups = new Map();
    for (const child of children) {
        const { text, matched } = mask((0,names/* shownName */.H)(child.name));
        if (matched.length === 0)
            continue;
        const key = `${child.node.kind} ${text}`;
        // Two of one form in one build: it cannot be told which belongs to which.
        groups.set(key, groups.has(key) ? null : { child, matched });
    }
    return groups;
}
/**
 * Entries of one directory that stand in one build only and whose names are the same but for a digest or a drawn part:
 * most likely one output under two names, since bundlers name files by what they hold.
 */
function findRenamed(onlyFirst, onlySecond) {
    const [a, b] = [byMaskedName(onlyFirst), byMaskedName(onlySecond)];
    return [...a].flatMap(([key, x]) => {
        const y = b.get(key);
        if (x === null || y === null || y === undefined || x.matched.length !== y.matched.length)
            return [];
        const tokens = x.matched.flatMap((first, i) => {
            const second = y.matched[i] ?? '';
            return first === second ? [] : [[first, second]];
        });
        return [{ first: x.child, second: y.child, tokens }];
    });
}

// EXTERNAL MODULE: ./src/builds/tree.ts
var tree = __webpack_require__(50317);
;// CONCATENATED MODULE: ./src/builds/compare.ts











const KIND_WORDS = {
    file: 'a file',
    directory: 'a directory',
    symlink: 'a symlink',
    special: 'a special file'
};
function describeOneSided(node, where) {
    if (node.kind === 'directory' && node.children.length === 0)
        return `an empty directory of the ${where} build only`;
    return `${node.kind === 'special' ? `a ${node.what}` : KIND_WORDS[node.kind]} of the ${where} build only`;
}
function compareNodeModes(context, path, a, b) {
    const mode = (0,modes/* compareModes */.u)(a.mode, b.mode, context.known);
    if (mode === null)
        return;
    const functional = a.kind === 'file' ? mode.functional : mode.grants;
    if (mode.byUmask && context.known !== undefined) {
        // Two umasks were asked for, so files that nobody gave a mode have two: no difference of what was built.
        context.byUmask++;
        return;
    }
    const cause = mode.byUmask ? 'umask' : 'mode';
    const difference = { path: path === '' ? '.' : path, kind: 'mode', cause, detail: mode.detail };
    if (functional)
        context.collector.add(difference);
    else
        context.collector.addMetadata(difference, ['mode']);
}
async function compareFiles(context, path, a, b) {
    const first = new builds_source/* FileSource */._n(a.path, a.size);
    try {
        const second = new builds_source/* FileSource */._n(b.path, b.size);
        try {
            await compareContents(context, path, first, second);
        }
        finally {
            second.close();
        }
    }
    finally {
        first.close();
    }
}
function symlinkDifference(context, path, a, b) {
    const [first, second] = [(0,names/* shownName */.H)(a), (0,names/* shownName */.H)(b)];
    const cause = linkCause(first, second, context.known);
    context.collector.add({
        path,
        kind: 'symlink',
        cause,
        detail: `points to ${first} against ${second}`,
        first,
        second
    });
}
async function compareNodes(context, path, a, b) {
    if (a.kind === 'special' || b.kind === 'special') {
        const what = a.kind === 'special' ? a.what : b.kind === 'special' ? b.what : '';
        const detail = `a ${what}: it has no content that could be compared`;
        context.collector.add({ path, kind: 'type', cause: 'not_comparable', detail });
    }
    else if (a.kind === 'file' && b.kind === 'file') {
        compareNodeModes(context, path, a, b);
        if (!context.equalContents)
            await compareFiles(context, path, a, b);
    }
    else if (a.kind === 'symlink' && b.kind === 'symlink') {
        if (!a.target.equals(b.target))
            symlinkDifference(context, path, a.target, b.target);
    }
    else if (a.kind === 'directory' && b.kind === 'directory') {
        compareNodeModes(context, path, a, b);
        await compareChildren(context, path, a, b);
    }
    else {
        const detail = `${KIND_WORDS[a.kind]} in the first build, ${KIND_WORDS[b.kind]} in the second`;
        context.collector.add({ path, kind: 'type', cause: 'file_type', detail });
    }
}
/** Both lists are sorted by the bytes of the names: one walk over the two. */
function* pairChildren(a, b) {
    let [i, j] = [0, 0];
    while (i < a.children.length || j < b.children.length) {
        const [x, y] = [a.children[i], b.children[j]];
        const order = x === undefined ? 1 : y === undefined ? -1 : Buffer.compare(x.name, y.name);
        if (order <= 0)
            i++;
        if (order >= 0)
            j++;
        yield [order <= 0 ? x : undefined, order >= 0 ? y : undefined];
    }
}
async function compareChildren(context, path, a, b) {
    const below = (name) => (path === '' ? (0,names/* shownName */.H)(name) : `${path}/${(0,names/* shownName */.H)(name)}`);
    const pairs = [...pairChildren(a, b)];
    const renamed = new Map();
    const oneSided = (n) => pairs.flatMap((pair) => ((pair[1 - n] ?? pair[n] === undefined) ? [] : [pair[n]]));
    for (const pair of findRenamed(oneSided(0), oneSided(1)))
        await compareRenamed(context, below, pair, renamed);
    for (const [x, y] of pairs) {
        if (x !== undefined && y !== undefined)
            await compareNodes(context, below(x.name), x.node, y.node);
        for (const [child, kind, where] of [
            [y === undefined ? x : undefined, 'only_in_first', 'first'],
            [x === undefined ? y : undefined, 'only_in_second', 'second']
        ]) {
            if (child === undefined)
                continue;
            const detail = describeOneSided(child.node, where);
            context.collector.add(renamed.get(child) ?? { path: below(child.name), kind, cause: 'missing_file', detail });
        }
    }
}
/** One output under two names: both stay one-sided, and the cause is that of what they hold. */
async function compareRenamed(context, below, { first, second, tokens }, found) {
    const inside = new Collector();
    await compareNodes({ ...context, collector: inside }, below(first.name), first.node, second.node);
    const cause = inside.verdict().cause ?? 'random';
    const why = inside.differences.find((d) => d.cause === cause);
    for (const [kind, here, there, build] of [
        ['only_in_first', first, second, 'second'],
        ['only_in_second', second, first, 'first']
    ]) {
        const other = `most likely ${JSON.stringify((0,names/* shownName */.H)(there.name))} of the ${build} build`;
        const detail = why === undefined ? `${other}, which holds the same` : `${other}, named by what it holds: ${why.detail}`;
        found.set(here, {
            path: below(here.name),
            kind,
            cause,
            detail,
            ...(why?.first !== undefined && { first: why.first }),
            ...(why?.second !== undefined && { second: why.second })
        });
    }
    for (const [x, y] of tokens)
        context.collector.noteName(below(first.name), x, y);
}
/** Compare two scanned trees. `name` stands for the path where the two are files. */
async function compareScanned(a, b, name, options = {}) {
    const collector = new Collector((path) => options.ignore?.matches(path) ?? false);
    const { known, signal, equalContents = false } = options;
    const context = { collector, known, signal, equalContents, byUmask: 0 };
    await compareNodes(context, a.kind === 'directory' && b.kind === 'directory' ? '' : name, a, b);
    const notes = context.byUmask === 0
        ? []
        : [
            `the umask alone decides the mode of ${(0,numbers/* counted */.hS)(context.byUmask, 'file or directory', 'files and directories')}; not counted as a difference`
        ];
    return {
        ...collector.verdict(),
        differences: collector.differences,
        differences_omitted: collector.omitted,
        normalisations: [...collector.normalisations].sort(),
        notes
    };
}
/**
 * Compare two files or two directory trees as two builds of the same thing: paths, types, contents (containers are
 * opened), modes, symlink targets. Causes are told from the contents, since nothing is known of how they came to be.
 * @throws GateError `io`, `limit`, `evidence` for two trees without a file, or `build` when the signal says stop.
 */
async function compareTrees(a, b, options = {}) {
    const skip = (shown) => options.ignore?.matches(shown) ?? false;
    const name = (0,names/* shownName */.H)(Buffer.from(a.replace(/\/+$/, '').replace(/^.*\//, '')));
    const [first, second] = [(0,tree/* scanTree */.wp)(a, { skip }), (0,tree/* scanTree */.wp)(b, { skip })];
    const result = await compareScanned(first, second, name, options);
    if (result.status === 'bit_identical' && !(0,outputs/* hasAnything */.z$)(first)) {
        throw new errors/* GateError */.ue('evidence', `there is nothing to compare: neither ${(0,names/* shownName */.H)(Buffer.from(a))} nor ${(0,names/* shownName */.H)(Buffer.from(b))} holds a file or link`, {
            remedy: 'name what the builds have written'
        });
    }
    return result;
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


/***/ }),

/***/ 93421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownName),
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const strict = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The text of UTF-8 bytes, or null where they are none. */
function decodeUtf8(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return null; // not UTF-8: the caller shows bytes instead
    }
}
/**
 * A file name for people and JSON: names are bytes, and two different names never show as the same text. Control
 * characters, backslashes and bytes that are no UTF-8 are written as escapes.
 */
function shownName(name) {
    const text = decodeUtf8(name);
    if (text !== null) {
        return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\\]/g, (c) => c === '\\' ? '\\\\' : c === '\n' ? '\\n' : `\\u{${c.charCodeAt(0).toString(16)}}`);
    }
    let shown = '';
    for (const byte of name) {
        shown +=
            byte >= 0x20 && byte < 0x7f && byte !== 0x5c
                ? String.fromCharCode(byte)
                : `\\x${byte.toString(16).padStart(2, '0')}`;
    }
    return shown;
}


/***/ }),

/***/ 76399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ collectOutputs),
/* harmony export */   Q8: () => (/* binding */ parseOutputs),
/* harmony export */   _7: () => (/* binding */ absentOutputs),
/* harmony export */   k6: () => (/* binding */ writeMarks),
/* harmony export */   wo: () => (/* binding */ countOutputs),
/* harmony export */   z$: () => (/* binding */ hasAnything)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52952);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9927);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50317);







/** @throws GateError `setting` for an empty list, `path` for an output outside of the sources. */
function parseOutputs(root, outputs) {
    if (outputs.length === 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('setting', 'build-outputs is empty', {
            remedy: 'name the files or directories that the build writes',
            place: { setting: 'build-outputs' }
        });
    }
    return outputs.map((output) => {
        const pattern = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .toPosix */ .d7)(output)).replace(/^\.\//, '').replace(/\/$/, '');
        const glob = (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .hasGlob */ .bz)(pattern);
        const base = glob ? picomatch__WEBPACK_IMPORTED_MODULE_6___default().scan(pattern).base : pattern;
        (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(root, base === '' ? '.' : base, 'build output');
        if (node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(pattern)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('path', `build output ${JSON.stringify(output)} is an absolute path`, {
                remedy: 'name it relative to the repository: each build has a directory of its own'
            });
        }
        return {
            base,
            glob,
            matches: glob ? picomatch__WEBPACK_IMPORTED_MODULE_6___default()(pattern, { dot: true }) : (p) => p === pattern || pattern === '.'
        };
    });
}
/** Nothing below or above `p` can match: it need not be read. */
function isBeside(patterns, p) {
    const above = (outer, inner) => outer === '' || outer === inner || inner.startsWith(`${outer}/`);
    return !patterns.some(({ base }) => base === '.' || above(base, p) || above(p, base));
}
/**
 * The tree without what matches no pattern.
 * @param behind what links at the base of a glob lead to, by path
 */
function prune(found, at, patterns, behind) {
    const node = behind.get(at) ?? found;
    if (at !== '' && patterns.some((pattern) => pattern.matches(at)))
        return node;
    if (node.kind !== 'directory')
        return null;
    const children = [];
    for (const child of node.children) {
        const name = child.name.toString('utf8');
        const kept = prune(child.node, at === '' ? name : `${at}/${name}`, patterns, behind);
        if (kept !== null)
            children.push({ name: child.name, node: kept });
    }
    // Directories on the way to an output are ours, not the build's: one mode for all.
    return children.length === 0 ? null : { kind: 'directory', mode: 0o755, children };
}
/**
 * What matches the patterns in `dir`. One plain directory stands for itself, so that paths are relative to it and its hash is
 * what `nix hash path` prints; several outputs stand below one common root, with their paths.
 * @returns null when nothing was written: no file and no symlink.
 */
function collectOutputs(dir, patterns, skip) {
    const [only] = patterns;
    if (patterns.length === 1 && only !== undefined && !only.glob && only.base !== '.') {
        const target = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, only.base);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
        if (stat === undefined)
            return null;
        // `result -> some/where/else` as nix-build leaves it: what it points to is the output.
        const real = realOrSelf(target);
        const node = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .scanTree */ .wp)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dir), real) ? real : target, { own: true, skip });
        return hasAnything(node) ? { node, name: node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.basename(only.base) } : null;
    }
    const all = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .scanTree */ .wp)(dir, { own: true, skip: (p) => p === '.git' || isBeside(patterns, p) || skip(p) });
    const node = prune(all, '', patterns, linkedBases(dir, patterns, skip));
    return node !== null && hasAnything(node) ? { node, name: '.' } : null;
}
/** `dist/**` where `dist` is a link into the copy: what it leads to is the output, as for `dist` alone. */
function linkedBases(dir, patterns, skip) {
    const behind = new Map();
    for (const { base } of patterns) {
        const target = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, base);
        if (base === '' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
            continue;
        const real = realOrSelf(target);
        if (real !== target && (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dir), real)) {
            const inner = (p) => skip(`${base}/${p}`);
            behind.set(base, (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .scanTree */ .wp)(real, { own: true, skip: inner }));
        }
    }
    return behind;
}
/** Which of the outputs that were asked for are not there: a name mistyped or changed would never be compared. */
function absentOutputs(dir, outputs, patterns) {
    // Of one alone there was something, or there would be nothing to compare.
    if (patterns.length === 1)
        return [];
    return outputs.filter((_, i) => {
        const pattern = patterns[i];
        return pattern !== undefined && collectOutputs(dir, [pattern], () => false) === null;
    });
}
function realOrSelf(target) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(target);
    }
    catch {
        return target; // a dangling link or a loop: compared as the link that it is
    }
}
/** Whether there is anything but directories. */
function hasAnything(root) {
    for (const { node } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .eachNode */ .uu)(root))
        if (node.kind !== 'directory')
            return true;
    return false;
}
/** Which file is which state of it: changes with every write, even of the same bytes. */
function writeMarks(outputs) {
    const marks = new Map();
    if (outputs === null)
        return marks;
    for (const { path: at, node } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .eachNode */ .uu)(outputs.node)) {
        if (node.kind !== 'file')
            continue;
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node.path, { bigint: true });
        marks.set(at, `${stat.ino}:${stat.ctimeNs}`);
    }
    return marks;
}
function countOutputs(outputs) {
    let [files, bytes] = [0, 0];
    for (const { node } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .eachNode */ .uu)(outputs.node)) {
        if (node.kind !== 'directory')
            files++;
        if (node.kind === 'file')
            bytes += node.size;
    }
    return { files, bytes };
}


/***/ }),

/***/ 72176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ FileSource),
/* harmony export */   _r: () => (/* binding */ BufferSource),
/* harmony export */   a8: () => (/* binding */ SubSource),
/* harmony export */   at: () => (/* binding */ firstDifference)
/* harmony export */ });
/* unused harmony export readAll */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93421);



class BufferSource {
    bytes;
    size;
    constructor(bytes) {
        this.bytes = bytes;
        this.size = bytes.length;
    }
    read(offset, length) {
        return this.bytes.subarray(offset, offset + length);
    }
}
/** A file that stays open until `close`. */
class FileSource {
    size;
    fd;
    constructor(path, size) {
        this.size = size;
        try {
            this.fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        }
        catch (error) {
            throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .ioError */ .bD)(error, (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .shownName */ .H)(Buffer.from(path)), 'check its permissions');
        }
    }
    read(offset, length, into) {
        const wanted = Math.max(0, Math.min(length, this.size - offset));
        const bytes = into !== undefined && into.length >= wanted ? into : Buffer.allocUnsafe(wanted);
        let have = 0;
        while (have < wanted) {
            const n = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.fd, bytes, have, wanted - have, offset + have);
            if (n === 0)
                break;
            have += n;
        }
        return bytes.subarray(0, have);
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.fd);
    }
}
/** A window on another source; never larger than what is there. */
class SubSource {
    whole;
    start;
    size;
    constructor(whole, start, size) {
        this.whole = whole;
        this.start = start;
        this.size = Math.max(0, Math.min(size, whole.size - start));
    }
    read(offset, length, into) {
        return this.whole.read(this.start + offset, Math.max(0, Math.min(length, this.size - offset)), into);
    }
}
const CHUNK = 256 * 1024;
/** Thousands of files are compared; a buffer of their own for each would be collected too late. */
const SCRATCH = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)];
/** The first offset at which two sources differ, or -1. Where one is the beginning of the other, that is its end. */
function firstDifference(a, b) {
    for (let at = 0;; at += CHUNK) {
        const x = a.read(at, CHUNK, SCRATCH[0]);
        const y = b.read(at, CHUNK, SCRATCH[1]);
        if (x.equals(y)) {
            if (x.length < CHUNK)
                return -1;
            continue;
        }
        const common = Math.min(x.length, y.length);
        for (let i = 0; i < common; i++)
            if (x[i] !== y[i])
                return at + i;
        return at + common;
    }
}
/** Everything in one buffer. The caller bounds the size. */
function readAll(source) {
    return source.read(0, source.size);
}


/***/ }),

/***/ 50317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mE: () => (/* binding */ joinBytes),
/* harmony export */   uu: () => (/* binding */ eachNode),
/* harmony export */   wp: () => (/* binding */ scanTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93421);




/** More than any build writes; a tree beyond it is refused rather than walked for ever. */
const MAX_ENTRIES = 1_000_000;
const MAX_DEPTH = 256;
const SLASH = Buffer.from('/');
function joinBytes(dir, name) {
    return Buffer.concat([dir, SLASH, name]);
}
/** Do `work`; where permission is missing in a tree of our own, grant it to the owner and try again. */
function withAccess(own, path, mode, work) {
    try {
        return work();
    }
    catch (error) {
        if (!own || (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error) !== 'EACCES')
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, mode | 0o700);
        return work();
    }
}
/**
 * Read the shape of a tree: types, names, sizes and modes, no contents. Symlinks are never followed.
 * @throws GateError `io` for what cannot be read, `limit` beyond 1,000,000 entries or 256 levels.
 */
function scanTree(root, options = {}) {
    const own = options.own ?? false;
    let entries = 0;
    const visit = (path, shown, depth) => {
        if (++entries > MAX_ENTRIES || depth > MAX_DEPTH) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('limit', `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .H)(path)} is beyond ${MAX_ENTRIES} entries or ${MAX_DEPTH} levels`, {
                remedy: 'name narrower outputs'
            });
        }
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        const mode = stat.mode & 0o7777;
        if (stat.isFile()) {
            if (own && (mode & 0o400) === 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, mode | 0o400);
            return { kind: 'file', path, size: stat.size, mode };
        }
        if (stat.isSymbolicLink())
            return { kind: 'symlink', target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: 'buffer' }) };
        if (stat.isDirectory()) {
            const names = withAccess(own, path, mode, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { encoding: 'buffer' }));
            const children = [];
            for (const name of names.sort((a, b) => a.compare(b))) {
                const below = shown === '' ? (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .H)(name) : `${shown}/${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .H)(name)}`;
                if (options.skip?.(below))
                    continue;
                const child = joinBytes(path, name);
                children.push({ name, node: withAccess(own, path, mode, () => visit(child, below, depth + 1)) });
            }
            return { kind: 'directory', mode, children };
        }
        return { kind: 'special', what: stat.isFIFO() ? 'FIFO' : stat.isSocket() ? 'socket' : 'device' };
    };
    const start = typeof root === 'string' ? Buffer.from(root) : root;
    try {
        return visit(start, '', 0);
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
            throw error;
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ioError */ .bD)(error, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .H)(start), 'check the path and its permissions');
    }
}
/** Every node below and including `node`, parents first, with its path from there (empty for the node itself). */
function* eachNode(node, at = '') {
    yield { path: at, node };
    if (node.kind !== 'directory')
        return;
    for (const child of node.children) {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .H)(child.name);
        yield* eachNode(child.node, at === '' ? name : `${at}/${name}`);
    }
}


/***/ }),

/***/ 21980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ directoriesOf)
/* harmony export */ });
/**
 * The directories that files lie in, each with the first file below it.
 * @param names relative, with forward slashes
 */
function directoriesOf(names) {
    const found = new Map();
    for (const name of names) {
        // From the deepest up: where one is known, so are all above it.
        for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
            const parent = name.slice(0, at);
            if (found.has(parent))
                break;
            found.set(parent, name);
        }
    }
    return found;
}


/***/ })

};
