export const id = 7260;
export const ids = [7260];
export const modules = {

/***/ 17260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateDatasets: () => (/* binding */ validateDatasets)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/lib/git.ts
var git = __webpack_require__(63555);
// EXTERNAL MODULE: ./src/lib/globs.ts
var globs = __webpack_require__(52952);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/lib/zod.ts
var zod = __webpack_require__(98786);
// EXTERNAL MODULE: ./src/lib/files.ts
var lib_files = __webpack_require__(10228);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/lib/hash-workers.ts


/**
 * The worker, as source: the bundle is one file, and a worker that loaded it would start the whole program. It takes
 * the next job from a shared counter until none is left. Written without a template or a dependency on our code.
 */
const WORKER_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads')
const { createHash } = require('node:crypto')
const { closeSync, constants, fstatSync, openSync, readSync } = require('node:fs')

const { jobs, counter, chunk } = workerData
const next = new Int32Array(counter)
const buffer = Buffer.allocUnsafeSlow(chunk)

for (let i = Atomics.add(next, 0, 1); i < jobs.length; i = Atomics.add(next, 0, 1)) {
  const { index, file, algorithm } = jobs[i]
  let fd
  try {
    fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK || 0))
    if (!fstatSync(fd).isFile()) continue
    const hash = createHash(algorithm)
    let bytes = 0
    for (let n = readSync(fd, buffer, 0, chunk, null); n > 0; n = readSync(fd, buffer, 0, chunk, null)) {
      hash.update(n === chunk ? buffer : buffer.subarray(0, n))
      bytes += n
    }
    parentPort.postMessage({ index, hex: hash.digest('hex'), bytes })
  } catch {
    // No message: the main thread reads the file again and reports the error.
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}
`;
const Message = zod.z.object({ index: zod.z.number(), hex: zod.z.string(), bytes: zod.z.number() });
/**
 * Digests of `jobs[i]` for each i of `order`, by `threads` worker threads. A file that fails, or a worker that cannot
 * be started, leaves its entry out; the caller reads that file itself.
 */
async function hashInWorkers(jobs, order, threads, chunk) {
    const queue = order.flatMap((index) => {
        const job = jobs[index];
        return job === undefined ? [] : [{ index, file: job.file, algorithm: job.algorithm }];
    });
    const workerData = { jobs: queue, counter: new SharedArrayBuffer(4), chunk };
    const done = new Map();
    const ended = [];
    for (let t = 0; t < threads; t++) {
        // execArgv: options of this process, such as a test runner's loader, are none of the worker's business.
        const worker = new external_node_worker_threads_.Worker(WORKER_SOURCE, { eval: true, workerData, execArgv: [] });
        worker.on('message', (message) => {
            const { index, hex, bytes } = Message.parse(message);
            done.set(index, { hex, bytes });
        });
        ended.push(new Promise((resolve) => {
            worker.on('error', () => resolve());
            worker.on('exit', () => resolve());
        }));
    }
    await Promise.all(ended);
    return done;
}

;// CONCATENATED MODULE: ./src/lib/hash.ts







const HASH_ALGORITHMS = ['sha256', 'sha512', 'sha1', 'md5'];
/** Large enough that the system calls do not show, small enough to stay in the cache. */
const CHUNK = 512 * 1024;
/** A worker takes some 30 ms to start, in which this much is hashed. */
const LARGE = 32 * 1024 * 1024;
/** After this many bytes or files the event loop gets its turn, so that a cancel is heard. */
const TURN_BYTES = 64 * 1024 * 1024;
const TURN_FILES = 500;
let buffer;
/** Digest of a file's bytes, lower-case hex, as `sha256sum` prints it. @throws GateError `io` */
function hashFile(file, algorithm, shown = file) {
    return digestFile(file, algorithm, shown).hex;
}
/** Digest and size of a file, read once through one reused buffer. @throws GateError `io` */
function digestFile(file, algorithm, shown = file) {
    const steps = digestSteps({ file, algorithm, shown });
    for (;;) {
        const step = steps.next();
        if (step.done)
            return step.value;
    }
}
/** Digests of many files under one algorithm, in the order given. @throws GateError of the first that cannot be read */
async function hashFiles(paths, algorithm) {
    const results = await digestAll(paths.map((file) => ({ file, algorithm })));
    return results.map((result) => {
        if (result instanceof GateError)
            throw result;
        return result;
    });
}
/**
 * Digests of many files, each with its own outcome, in the order given. Two or more large files are spread over the
 * cores by worker threads; everything else is faster in this thread. The event loop gets its turn now and then.
 */
async function digestAll(jobs) {
    const large = largeJobs(jobs);
    const threads = Math.min(large.length, (0,external_node_os_.availableParallelism)());
    const done = threads >= 2 ? await hashInWorkers(jobs, large, threads, CHUNK) : new Map();
    const results = [];
    for (const [i, job] of jobs.entries()) {
        // A file that a worker could not read is read here again, so that there is one way to report an error.
        results.push(done.get(i) ?? (await digestInTurns(job)));
        if (i % TURN_FILES === TURN_FILES - 1)
            await (0,promises_.setImmediate)();
    }
    return results;
}
/** Indexes of the large files, largest first: the best order for sharing them out. */
function largeJobs(jobs) {
    const sizes = new Map();
    jobs.forEach(({ file }, i) => {
        // Without the entry, or where stat fails, the reading below says what is wrong.
        const size = sizeOf(file);
        if (size >= LARGE)
            sizes.set(i, size);
    });
    return [...sizes].sort(([, a], [, b]) => b - a).map(([i]) => i);
}
function sizeOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    }
    catch {
        return 0;
    }
}
async function digestInTurns(job) {
    try {
        const steps = digestSteps(job);
        for (;;) {
            const step = steps.next();
            if (step.done)
                return step.value;
            await (0,promises_.setImmediate)();
        }
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return error;
        throw error;
    }
}
/** Hash one file, pausing every TURN_BYTES; a caller that cannot wait just goes on. */
function* digestSteps({ file, algorithm, shown = file }) {
    let fd;
    try {
        // O_NONBLOCK (absent on Windows): opening a FIFO would otherwise wait for a writer.
        fd = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        if (!(0,external_node_fs_.fstatSync)(fd).isFile())
            throw notRegular(shown);
        const hash = (0,external_node_crypto_.createHash)(algorithm);
        let bytes = 0;
        let pause = TURN_BYTES;
        for (;;) {
            buffer ??= Buffer.allocUnsafeSlow(CHUNK);
            const n = (0,external_node_fs_.readSync)(fd, buffer, 0, CHUNK, null);
            if (n === 0)
                return { hex: hash.digest('hex'), bytes };
            hash.update(n === CHUNK ? buffer : buffer.subarray(0, n));
            bytes += n;
            if (bytes >= pause) {
                pause += TURN_BYTES;
                yield;
            }
        }
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw (0,lib_files/* ioError */.bD)(error, shown, 'check the path and its permissions');
    }
    finally {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
}
function notRegular(shown) {
    return new errors/* GateError */.ue('io', `${shown} is not a regular file`, {
        remedy: 'point to a regular file',
        place: { file: shown }
    });
}

;// CONCATENATED MODULE: ./src/datasets/columns.ts

const COLUMN_TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'datetime'];
const scalar = zod.z.union([zod.z.string(), zod.z.number(), zod.z.boolean()]);
const column = zod.z.strictObject({
    name: zod.z.string().min(1),
    type: zod.z["enum"](COLUMN_TYPES).nullish(),
    nullable: zod.z.boolean().nullish(),
    unique: zod.z.boolean().nullish(),
    min: zod.z.union([zod.z.number(), zod.z.string()]).nullish(),
    max: zod.z.union([zod.z.number(), zod.z.string()]).nullish(),
    allowed: zod.z.array(scalar).nullish(),
    description: zod.z.string().nullish()
});
/** `columns:` of a contract: names, or objects with `name` and any of the checks. An unknown key there is an error. */
const columnsSchema = zod.z.array(zod.z.union([zod.z.string().min(1), column]))
    .transform((list) => list.map((given) => toColumn(typeof given === 'string' ? { name: given } : given)));
function toColumn(given) {
    return {
        name: given.name,
        type: given.type ?? null,
        nullable: given.nullable ?? true,
        unique: given.unique ?? false,
        min: given.min ?? null,
        max: given.max ?? null,
        allowed: given.allowed ?? null
    };
}

;// CONCATENATED MODULE: ./src/datasets/dataset-contract.ts
/** A contract that asks for nothing yet. */
function emptyContract(name, line, path) {
    return {
        name,
        line,
        path,
        algorithm: 'sha256',
        digest: 'plain',
        checksum: null,
        listing: null,
        row_count: null,
        size_mb: null,
        size_bytes: null,
        file_count: null,
        max_age_days: null,
        retention_days: null,
        last_updated: null,
        header: true,
        columns: []
    };
}

;// CONCATENATED MODULE: ./src/datasets/yaml.ts


/** No contract is larger; a parser would need many times this in memory. */
const MAX_CONTRACT_BYTES = 8 * 1024 * 1024;
/** How often one anchor may be repeated: stops "billion laughs" documents. */
const MAX_ALIASES = 1000;
/**
 * Parse YAML 1.2 with merge keys (`<<`), as PyYAML users write them; keys must be unique.
 * @param file the name that messages use
 * @throws GateError `contract` with the line
 */
function parseYaml(text, file) {
    const lines = new dist.LineCounter();
    const refuse = (what, line, cause) => new errors/* GateError */.ue('contract', what, {
        remedy: 'correct the YAML',
        place: { file, ...(line !== undefined && { line }) },
        cause
    });
    let doc;
    let value;
    try {
        // The parser compares each key with all others of its map; a set does it in one pass.
        doc = (0,dist.parseDocument)(text, { lineCounter: lines, merge: true, prettyErrors: false, uniqueKeys: false });
        const [problem] = doc.errors;
        if (problem !== undefined) {
            throw refuse(`not valid YAML: ${problem.message}`, lines.linePos(problem.pos[0]).line);
        }
        const bad = badKey(doc);
        if (bad !== undefined)
            throw refuse(bad.what, lines.linePos(bad.at).line);
        value = doc.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        // The parser's own limits: too many aliases, or nesting that exhausts the stack.
        throw refuse(`cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`, undefined, error);
    }
    return {
        file,
        text,
        doc,
        value,
        lineOf: (path) => {
            for (let depth = path.length; depth > 0; depth--) {
                const start = startOf(doc, path.slice(0, depth));
                if (start !== undefined)
                    return lines.linePos(start).line;
            }
            return 1;
        }
    };
}
/** The first key that stands twice in its map, or that JavaScript would lose. */
function badKey(doc) {
    let bad;
    (0,dist/* visit */.YR)(doc, {
        Map(_, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!(0,dist.isScalar)(key))
                    continue;
                const name = String(key.value);
                if (name === '<<')
                    continue; // merge keys may repeat
                const what = name === '__proto__'
                    ? '__proto__ is no name'
                    : seen.has(name)
                        ? `${name.slice(0, 100)} is defined twice`
                        : undefined;
                if (what !== undefined) {
                    bad = { what, at: key.range?.[0] ?? 0 };
                    return dist/* visit */.YR.BREAK;
                }
                seen.add(name);
            }
            return undefined;
        }
    });
    return bad;
}
/** Offset of the key that leads to a node (its value may stand lines below), or of the list item. */
function startOf(doc, path) {
    const parent = doc.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if ((0,dist.isMap)(parent)) {
        const pair = parent.items.find(({ key }) => (0,dist.isScalar)(key) && String(key.value) === String(last));
        const key = pair?.key;
        return key?.range?.[0];
    }
    const node = doc.getIn(path, true);
    return node?.range?.[0];
}
/** A value of the document as a schema wants it. @throws GateError `contract` with the line of what is wrong */
function checkYaml(yaml, schema, value, at) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const below = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const path = [...at, ...below];
    const where = path.length === 0 ? 'the contract' : path.join('.');
    throw wrongContract(yaml, path, `${where}: ${issue?.message ?? 'not as expected'}`);
}
/** An error about the contract at the line of `path`. */
function wrongContract(yaml, path, message) {
    return new errors/* GateError */.ue('contract', message, {
        remedy: 'correct the contract; its fields are described in the README',
        place: { file: yaml.file, line: yaml.lineOf(path) }
    });
}

;// CONCATENATED MODULE: ./src/datasets/croissant.ts




const fileObject = zod.z.looseObject({
    '@type': zod.z.union([zod.z.string(), zod.z.array(zod.z.string())]),
    '@id': zod.z.string().nullish(),
    name: zod.z.string().nullish(),
    contentUrl: zod.z.string().nullish(),
    contentSize: zod.z.union([zod.z.string(), zod.z.number()]).nullish(),
    sha256: zod.z.string().nullish(),
    md5: zod.z.string().nullish(),
    containedIn: zod.z.unknown().optional()
});
const croissant = zod.z.looseObject({ '@context': zod.z.unknown(), distribution: zod.z.array(fileObject).min(1) });
/** True for a Croissant description of a dataset. */
function isCroissant(value) {
    return typeof value === 'object' && value !== null && '@context' in value && 'distribution' in value;
}
/**
 * The files of a Croissant description (MLCommons Croissant 1.0, cr:FileObject) as contracts: `contentUrl` relative to
 * the description, `sha256` or `md5`, and `contentSize` where it is given in bytes. Files on the web, inside another file
 * of the description, and file sets are told and not checked.
 * @param base directory of the description, relative to the root
 */
function readCroissant(yaml, base) {
    const { distribution } = checkYaml(yaml, croissant, yaml.value, []);
    const datasets = [];
    const warnings = [];
    for (const [i, file] of distribution.entries()) {
        const line = yaml.lineOf(['distribution', i]);
        const name = file.name ?? file['@id'] ?? file.contentUrl ?? `distribution ${i + 1}`;
        const skip = (why) => warnings.push(`${yaml.file}:${line}: ${name} ${why}; it was not checked`);
        const url = file.contentUrl;
        if (![file['@type']].flat().some((type) => /(^|[:/])FileObject$/.test(type)))
            skip('is no FileObject');
        else if (file.containedIn !== undefined && file.containedIn !== null)
            skip('lies inside another file');
        else if (typeof url !== 'string')
            skip('has no contentUrl');
        else if (/^[a-z][a-z0-9+.-]*:/i.test(url))
            skip('lies outside the repository');
        else {
            const sha256 = file.sha256?.toLowerCase() ?? null;
            datasets.push({
                ...emptyContract(name, line, external_node_path_default().posix.join(base, url)),
                algorithm: sha256 === null && typeof file.md5 === 'string' ? 'md5' : 'sha256',
                checksum: sha256 ?? file.md5?.toLowerCase() ?? null,
                size_bytes: bytesOf(file.contentSize)
            });
        }
    }
    return { datasets, warnings };
}
/** `1234`, `1234 B`; other units are rounded and say nothing exact. */
function bytesOf(size) {
    const [, digits] = /^(\d+)\s*(B|bytes?)?$/i.exec(String(size ?? '')) ?? [];
    return digits === undefined ? null : Number(digits);
}

;// CONCATENATED MODULE: ./src/datasets/dvc.ts




const output = zod.z.looseObject({
    path: zod.z.string().min(1),
    md5: zod.z.string().nullish(),
    hash: zod.z.string().nullish(),
    size: zod.z.number().int().nonnegative().nullish(),
    nfiles: zod.z.number().int().nonnegative().nullish()
});
const dvcFile = zod.z.looseObject({ outs: zod.z.array(output).min(1), wdir: zod.z.string().nullish() });
const stage = zod.z.looseObject({ deps: zod.z.array(output).nullish(), outs: zod.z.array(output).nullish() });
const lockFile = zod.z.looseObject({ schema: zod.z.literal('2.0'), stages: zod.z.record(zod.z.string(), stage) });
/** True for what `dvc add` and `dvc import` write. */
function isDvcFile(value) {
    return typeof value === 'object' && value !== null && 'outs' in value && !('datasets' in value);
}
/** True for `dvc.lock` (schema 2.0). */
function isDvcLock(value) {
    return typeof value === 'object' && value !== null && 'stages' in value && 'schema' in value;
}
/**
 * The outputs of a `.dvc` file as contracts (dvc.org/doc/user-guide/project-structure/dvc-files).
 * @param base directory of the file, relative to the root, forward slashes
 */
function readDvcFile(yaml, base) {
    const { outs, wdir } = checkYaml(yaml, dvcFile, yaml.value, []);
    const from = external_node_path_default().posix.join(base, wdir ?? '.');
    return collect(outs.map((out, i) => ({ out, name: out.path, at: ['outs', i], from })), yaml);
}
/**
 * The dependencies and outputs that `dvc.lock` records of every stage, each path once: what `dvc status` would compare.
 * The same path with two different checksums means that a stage is out of date; both are kept, and one will not match.
 */
function readDvcLock(yaml, base) {
    const { stages } = checkYaml(yaml, lockFile, yaml.value, []);
    const seen = new Set();
    const entries = Object.entries(stages).flatMap(([stageName, { deps, outs }]) => {
        const part = (list, key) => (list ?? []).map((out, i) => ({
            out,
            name: `${stageName}: ${out.path}`,
            at: ['stages', stageName, key, i],
            from: base
        }));
        return [...part(outs, 'outs'), ...part(deps, 'deps')];
    });
    const unique = entries.filter(({ out }) => {
        const key = `${out.path}\n${out.md5 ?? ''}`;
        return seen.has(key) ? false : seen.add(key);
    });
    return collect(unique, yaml);
}
function collect(entries, yaml) {
    const datasets = [];
    const warnings = [];
    for (const { out, name, at, from } of entries) {
        const line = yaml.lineOf(at);
        if (/^[a-z0-9]+:\/\//i.test(out.path)) {
            warnings.push(`${yaml.file}:${line}: ${name} lies outside the repository and was not checked`);
            continue;
        }
        if (out.hash !== undefined && out.hash !== null && out.hash !== 'md5') {
            throw wrongContract(yaml, [...at, 'hash'], `${name}: hash ${JSON.stringify(out.hash)} is not read; DVC 3 writes md5`);
        }
        datasets.push({
            ...emptyContract(name, line, external_node_path_default().posix.join(from, out.path)),
            algorithm: 'md5',
            // Before DVC 3 there was no `hash` key, and text files were hashed with their CRLF as LF.
            digest: out.hash === 'md5' ? 'dvc' : 'dvc-text',
            checksum: out.md5?.toLowerCase() ?? null,
            origin: 'DVC',
            size_bytes: out.size ?? null,
            file_count: out.nfiles ?? null
        });
    }
    return { datasets, warnings };
}

;// CONCATENATED MODULE: ./src/datasets/frictionless.ts






const bound = zod.z.union([zod.z.string(), zod.z.number()]).nullish();
const field = zod.z.looseObject({
    name: zod.z.string(),
    type: zod.z.string().nullish(),
    constraints: zod.z.looseObject({
        required: zod.z.boolean().nullish(),
        unique: zod.z.boolean().nullish(),
        minimum: bound,
        maximum: bound,
        enum: zod.z.array(zod.z.union([zod.z.string(), zod.z.number(), zod.z.boolean()])).nullish()
    })
        .nullish()
});
const resource = zod.z.looseObject({
    name: zod.z.string().nullish(),
    path: zod.z.union([zod.z.string(), zod.z.array(zod.z.string())]).nullish(),
    hash: zod.z.string().nullish(),
    bytes: zod.z.number().int().nonnegative().nullish(),
    // A string is the address of a schema kept elsewhere.
    schema: zod.z.union([zod.z.string(), zod.z.looseObject({ fields: zod.z.array(field).nullish() })]).nullish()
});
const dataPackage = zod.z.looseObject({ resources: zod.z.array(resource).min(1) });
/** True for a Frictionless `datapackage.json`. */
function isDataPackage(value) {
    return typeof value === 'object' && value !== null && 'resources' in value && !('datasets' in value);
}
/**
 * The resources of a data package (Frictionless Data Package, specs.frictionlessdata.io): `hash` (MD5 unless another
 * algorithm stands in front: `sha256:...`), `bytes`, and the fields of an inline table schema as columns. Resources on
 * the web, inline ones and those of several files are told and not checked.
 * @param base directory of the package, relative to the root
 */
function readDataPackage(yaml, base) {
    const { resources } = checkYaml(yaml, dataPackage, yaml.value, []);
    const datasets = [];
    const warnings = [];
    for (const [i, given] of resources.entries()) {
        const line = yaml.lineOf(['resources', i]);
        const paths = [given.path ?? []].flat();
        const [file] = paths;
        const name = given.name ?? file ?? `resource ${i + 1}`;
        const skip = (why) => warnings.push(`${yaml.file}:${line}: ${name} ${why}; it was not checked`);
        if (file === undefined)
            skip('has no path');
        else if (paths.length > 1)
            skip('consists of several files');
        else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(file))
            skip('lies outside the repository');
        else {
            datasets.push({
                ...emptyContract(name, line, external_node_path_default().posix.join(base, file)),
                ...hashOf(yaml, given.hash, i),
                size_bytes: given.bytes ?? null,
                columns: typeof given.schema === 'object' ? (given.schema?.fields ?? []).map(columnOf) : []
            });
        }
    }
    return { datasets, warnings };
}
function hashOf(yaml, hash, i) {
    const [, prefix = 'md5', hex] = /^(?:([a-z0-9-]+):)?(.*)$/i.exec(hash ?? '') ?? [];
    const algorithm = HASH_ALGORITHMS.find((known) => known === prefix.toLowerCase().replace('-', ''));
    if (algorithm === undefined) {
        throw wrongContract(yaml, ['resources', i, 'hash'], `${JSON.stringify(prefix)} is no hash we know`);
    }
    return { algorithm, checksum: hex === undefined || hex === '' ? null : hex.toLowerCase() };
}
function columnOf({ name, type, constraints }) {
    return toColumn({
        name,
        type: COLUMN_TYPES.find((known) => known === type),
        nullable: constraints?.required !== true,
        unique: constraints?.unique,
        min: constraints?.minimum,
        max: constraints?.maximum,
        allowed: constraints?.enum
    });
}

;// CONCATENATED MODULE: ./src/datasets/contract.ts












const days = zod.z.number().nonnegative().nullish();
const dataset = zod.z.looseObject({
    path: zod.z.string().min(1),
    checksum_type: zod.z.string().nullish(),
    checksum: zod.z.union([zod.z.string(), zod.z.number(), zod.z.bigint()]).nullish(),
    row_count: zod.z.number().int().nonnegative().nullish(),
    size_mb: zod.z.number().nonnegative().nullish(),
    size_bytes: zod.z.number().int().nonnegative().nullish(),
    file_count: zod.z.number().int().nonnegative().nullish(),
    listing: zod.z.string().min(1).nullish(),
    columns: columnsSchema.nullish(),
    schema_version: zod.z.union([zod.z.string(), zod.z.number()]).nullish(),
    retention_days: days,
    max_age_days: days,
    last_updated: zod.z.string().nullish(),
    header: zod.z.boolean().nullish()
});
const rules = zod.z.looseObject({
    enforce_checksums: zod.z.boolean().optional(),
    block_on_mismatch: zod.z.boolean().optional(),
    allow_missing: zod.z.boolean().optional(),
    max_age_days: days,
    fail_on_age: zod.z.boolean().optional()
});
const whole = zod.z.looseObject({
    datasets: zod.z.record(zod.z.string(), zod.z.unknown()),
    validation: zod.z.unknown().optional()
});
/** Keys that describe without asking for a check. Any other unknown key gets a warning: it may be a typing error. */
const DESCRIPTIVE = new Set('description title owner contact license source url homepage doi citation format created tags notes version metadata'.split(' '));
/**
 * Read what says how datasets must be, recognised by content: data_contracts.yaml (`datasets: {NAME: {path, checksum_type,
 * checksum, ...}}` and `validation: {...}`), a `.dvc` file, `dvc.lock`, a Croissant description, a `datapackage.json`.
 * @param file relative to `root`, or absolute; paths in a data_contracts.yaml are relative to the root, in the others to
 *   their own directory
 * @throws GateError `contract` with file and line for invalid YAML, a duplicate name, a field of the wrong type or an
 *   unknown algorithm; `io` or `limit` for the file itself
 */
function readContract(root, file) {
    const full = external_node_path_default().resolve(root, file);
    const base = external_node_path_default().posix.dirname((0,paths/* toPosix */.d7)(external_node_path_default().relative(root, full)));
    return parseContract((0,lib_files/* readText */.yR)(full, file, MAX_CONTRACT_BYTES), file, base);
}
/** What other tools record, each with how to tell it. */
const OTHERS = [
    { kind: 'dvc', is: isDvcFile, read: readDvcFile },
    { kind: 'dvc', is: isDvcLock, read: readDvcLock },
    { kind: 'croissant', is: isCroissant, read: readCroissant },
    { kind: 'frictionless', is: isDataPackage, read: readDataPackage }
];
/** @param base directory of the contract relative to the root, for the formats whose paths start there */
function parseContract(text, shown, base = '.') {
    const yaml = parseYaml(text, shown);
    const other = OTHERS.find(({ is }) => is(yaml.value));
    if (other !== undefined) {
        const { datasets, warnings } = other.read(yaml, base);
        if (datasets.length === 0)
            throw wrongContract(yaml, [], `nothing in it can be checked: ${warnings.join('; ')}`);
        return { kind: other.kind, yaml, datasets, rules: {}, warnings };
    }
    const top = checkYaml(yaml, whole, yaml.value, []);
    const datasets = Object.entries(top.datasets).map(([name, value]) => toDataset(yaml, name, value));
    if (datasets.length === 0)
        throw wrongContract(yaml, ['datasets'], 'datasets names no dataset');
    const validation = top.validation ?? {};
    return {
        kind: 'contracts',
        yaml,
        datasets,
        rules: checkYaml(yaml, rules, validation, ['validation']),
        warnings: [
            ...yaml.doc.warnings.map((warning) => `${shown}: ${warning.message}`),
            ...unknownKeys(yaml, top, Object.keys(whole.shape), []),
            ...unknownKeys(yaml, validation, Object.keys(rules.shape), ['validation']),
            ...Object.entries(top.datasets).flatMap(([name, value]) => unknownKeys(yaml, value, Object.keys(dataset.shape), ['datasets', name]))
        ]
    };
}
function toDataset(yaml, name, value) {
    const at = ['datasets', name];
    const given = checkYaml(yaml, dataset, value, at);
    const written = checksumText(yaml, name, given.checksum);
    const prefix = /^([a-z0-9-]+):(.*)$/is.exec(written ?? '');
    const said = given.checksum_type ?? prefix?.[1] ?? 'sha256';
    const algorithm = HASH_ALGORITHMS.find((known) => known === said.toLowerCase().replace('-', ''));
    if (algorithm === undefined) {
        throw wrongContract(yaml, [...at, typeof given.checksum_type === 'string' ? 'checksum_type' : 'checksum'], `dataset ${name}: ${JSON.stringify(said)} is no checksum type; known are ${HASH_ALGORITHMS.join(', ')}`);
    }
    return {
        ...emptyContract(name, yaml.lineOf(at), given.path),
        algorithm,
        checksum: (prefix?.[2] ?? written)?.trim().toLowerCase() || null,
        listing: given.listing ?? null,
        columns: given.columns ?? [],
        size_bytes: given.size_bytes ?? null,
        file_count: given.file_count ?? null,
        row_count: given.row_count ?? null,
        size_mb: typeof given.size_mb === 'number'
            ? { value: given.size_mb, decimals: decimals(yaml, name, given.size_mb) }
            : null,
        max_age_days: given.max_age_days ?? null,
        retention_days: given.retention_days ?? null,
        last_updated: typeof given.last_updated === 'string' ? date(yaml, name, given.last_updated) : null,
        header: given.header ?? true
    };
}
/** A checksum of digits alone, or like 12e34, is a number to YAML; what was written is what counts. */
function checksumText(yaml, name, value) {
    if (value === null || value === undefined)
        return null;
    return sourceOf(yaml, ['datasets', name, 'checksum']) ?? String(value);
}
function decimals(yaml, name, value) {
    const source = sourceOf(yaml, ['datasets', name, 'size_mb']) ?? String(value);
    return /^\d*\.(\d+)$/.exec(source)?.[1]?.length ?? 0;
}
function sourceOf(yaml, path) {
    const node = yaml.doc.getIn(path, true);
    return (0,dist.isScalar)(node) ? node.source : undefined;
}
function date(yaml, name, text) {
    const parsed = /^\d{4}-\d\d-\d\d([T ].*)?$/.test(text) ? new Date(text) : new Date(NaN);
    if (Number.isNaN(parsed.getTime())) {
        throw wrongContract(yaml, ['datasets', name, 'last_updated'], `dataset ${name}: last_updated is no date like 2026-01-31`);
    }
    return parsed;
}
function unknownKeys(yaml, value, known, at) {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return keys
        .filter((key) => !known.includes(key) && !DESCRIPTIVE.has(key))
        .map((key) => {
        const path = [...at, key];
        return `${yaml.file}:${yaml.lineOf(path)}: ${path.join('.')} is not known; it is kept but not checked`;
    });
}

;// CONCATENATED MODULE: ./src/datasets/tree.ts






/** A directory deeper or larger than this is refused rather than walked for ever. */
const MAX_DEPTH = 100;
const MAX_FILES = 2_000_000;
/**
 * The files of a dataset directory: paths relative to it, forward slashes, sorted by their UTF-8 bytes as
 * `LC_ALL=C sort` does. A symlink to a file inside the directory is listed under its own name and stands for the content
 * it points to, so retargeting it shows. Everything that could hide or import content is an error: a link that leaves
 * the directory, a broken one, a link to a directory, and what is neither file nor directory.
 * @param dir absolute; @param shown the name that messages use
 * @param options.within links may lead anywhere in this directory; default `dir` itself
 * @param options.skip names that do not belong to the dataset
 * @throws GateError `path`, `limit` or `io`
 */
function listTree(dir, shown, { within = dir, skip } = {}) {
    const files = [];
    const visit = (relative, depth) => {
        for (const entry of entries(external_node_path_default().join(dir, relative), `${shown}/${relative}`)) {
            const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
            if (skip?.(name) === true)
                continue;
            if (entry.isDirectory()) {
                if (depth === MAX_DEPTH)
                    throw tooLarge(`${shown}/${name} is more than ${MAX_DEPTH} directories deep`);
                visit(name, depth + 1);
                continue;
            }
            if (!entry.isFile())
                checkOther(external_node_path_default().join(dir, name), within, `${shown}/${name}`, entry);
            files.push(name);
            if (files.length > MAX_FILES)
                throw tooLarge(`${shown} holds more than ${MAX_FILES} files`);
        }
    };
    visit('', 0);
    return sortByBytes(files);
}
/** UTF-16 order differs from byte order only above the surrogates, so most lists need no conversion. */
function sortByBytes(names) {
    const special = names.some((name) => /[\ud800-\uffff]/.test(name));
    if (!special)
        return names.sort();
    return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/**
 * Checksum of a directory: the digest of the lines that `sha256sum` prints for its files, in path order. From inside
 * the directory:
 *
 *     find . -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum
 *
 * A rename, a move, an added, removed or empty file and a byte that goes from one file to the next all change it.
 */
function treeChecksum(files, algorithm) {
    return digestLines(files.map(({ name, hex }) => sumLine(hex, name)), algorithm);
}
/**
 * The same fact in the other spellings people use, which are accepted but never written: paths with `./` in front, as
 * a plain `find .` prints them, and the lines sorted as a whole instead of by path.
 */
function otherTreeChecksums(files, algorithm) {
    const bare = files.map(({ name, hex }) => sumLine(hex, name));
    const dotted = files.map(({ name, hex }) => sumLine(hex, `./${name}`));
    return [dotted, sortByBytes([...bare]), sortByBytes([...dotted])].map((lines) => digestLines(lines, algorithm));
}
function digestLines(lines, algorithm) {
    return (0,external_node_crypto_.createHash)(algorithm).update(lines.join('')).digest('hex');
}
/** One line as GNU coreutils 9 prints it: a name with a backslash or line break is escaped and the line marked. */
function sumLine(hex, name) {
    if (!/[\\\n\r]/.test(name))
        return `${hex}  ${name}\n`;
    return `\\${hex}  ${name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}\n`;
}
function entries(dir, shown) {
    try {
        return (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
    }
    catch (error) {
        throw (0,lib_files/* ioError */.bD)(error, shown, 'check the path and its permissions');
    }
}
function checkOther(full, within, shown, entry) {
    const refuse = (what, remedy) => new errors/* GateError */.ue('path', `${shown} ${what}`, { remedy, place: { file: shown } });
    if (!entry.isSymbolicLink())
        throw refuse('is neither a file nor a directory', 'remove it from the dataset');
    let target;
    try {
        target = (0,external_node_fs_.realpathSync)(full);
    }
    catch {
        throw refuse(`is a broken link to ${(0,external_node_fs_.readlinkSync)(full)}`, 'restore its target or remove it');
    }
    if (!(0,paths/* isInside */.FK)((0,external_node_fs_.realpathSync)(within), target)) {
        throw refuse('is a link that leaves the dataset', 'copy its target into the dataset or remove the link');
    }
    if (!(0,external_node_fs_.lstatSync)(target).isFile())
        throw refuse('is a link to a directory', 'name the files, or remove the link');
}
function tooLarge(message) {
    return new errors/* GateError */.ue('limit', message, { remedy: 'split the dataset into several' });
}

;// CONCATENATED MODULE: ./src/datasets/dvc-hash.ts








/** DVC reads in pieces of this size and judges each of them anew. */
const DVC_CHUNK = 1 << 20;
/** So much of a piece says whether it is text. */
const SAMPLE = 512;
/** Never part of a DVC directory. `.dvcignore` may leave out more, which we do not read. */
function isDvcIgnored(name) {
    return /(^|\/)\.(git|hg|dvc)$/.test(name);
}
/**
 * DVC's checksum of a directory: MD5 of the JSON manifest that it stores as `<md5>.dir`, entries sorted by path, written
 * as Python's json.dumps does (a blank behind comma and colon, everything but printable ASCII escaped).
 */
function dvcTreeChecksum(files) {
    const hexOf = new Map(files.map(({ name, hex }) => [name, hex]));
    const entries = sortByBytes([...hexOf.keys()]).map((name) => `{"md5": "${hexOf.get(name) ?? ''}", "relpath": ${pythonJson(name)}}`);
    return `${(0,external_node_crypto_.createHash)('md5')
        .update(`[${entries.join(', ')}]`)
        .digest('hex')}.dir`;
}
function pythonJson(text) {
    return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * MD5 as DVC before version 3 took it: in pieces that look like text, CRLF counts as LF. A piece is text when its first 512
 * bytes hold no NUL and at most 30 % bytes other than printable ASCII, tab, line feed, form feed, return, backspace.
 * @throws GateError `io`
 */
function dvcTextDigest(file, shown) {
    // Reads the file once more than needed, but reports errors and odd files as every other digest does.
    const { bytes } = digestFile(file, 'md5', shown);
    const hash = (0,external_node_crypto_.createHash)('md5');
    const fd = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const buffer = Buffer.allocUnsafe(DVC_CHUNK);
        for (let n = fill(fd, buffer); n > 0; n = fill(fd, buffer)) {
            const piece = buffer.subarray(0, n);
            hash.update(looksLikeText(piece.subarray(0, SAMPLE)) ? withoutCr(piece) : piece);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    return { hex: hash.digest('hex'), bytes };
}
function fill(fd, buffer) {
    let filled = 0;
    for (;;) {
        const n = (0,external_node_fs_.readSync)(fd, buffer, filled, buffer.length - filled, null);
        filled += n;
        if (n === 0 || filled === buffer.length)
            return filled;
    }
}
function looksLikeText(sample) {
    if (sample.includes(0))
        return false;
    let other = 0;
    for (const byte of sample) {
        const text = (byte >= 32 && byte < 127) || [8, 9, 10, 12, 13].includes(byte);
        if (!text)
            other++;
    }
    return other <= 0.3 * sample.length;
}
function withoutCr(piece) {
    const text = piece.toString('latin1');
    return text.includes('\r\n') ? Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1') : piece;
}
const manifest = zod.z.array(zod.z.object({ md5: zod.z.string(), relpath: zod.z.string() }));
/** The recorded manifest of a directory from the repository's DVC cache, when it is there and is what it claims to be. */
function cachedManifest(root, checksum) {
    const [, start, rest] = /^([0-9a-f]{2})([0-9a-f]{30}\.dir)$/.exec(checksum) ?? [];
    if (start === undefined || rest === undefined)
        return undefined;
    for (const store of ['.dvc/cache/files/md5', '.dvc/cache']) {
        const file = external_node_path_default().posix.join(store, start, rest);
        if (!(0,external_node_fs_.existsSync)(external_node_path_default().join(root, file)))
            continue;
        const text = (0,lib_files/* readText */.yR)((0,paths/* resolveInside */.LI)(root, file), file);
        if ((0,external_node_crypto_.createHash)('md5').update(text).digest('hex') !== checksum.slice(0, 32))
            return undefined;
        return manifest.parse(JSON.parse(text)).map(({ md5, relpath }) => ({ name: relpath, hex: md5 }));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/datasets/locate.ts







const FETCH_LFS = 'run `git lfs pull` (actions/checkout: lfs: true)';
/**
 * Find a dataset's files without leaving `root`. Nothing outside is opened or even listed. A path that exists stands for
 * itself even where it looks like a glob; the files of a glob are named relative to the root.
 */
function locate(root, dataset) {
    try {
        const { path: written } = dataset;
        if (external_node_path_default().win32.isAbsolute(written) && !external_node_path_default().isAbsolute(written))
            throw foreign(written);
        const full = (0,paths/* resolveInside */.LI)(root, written);
        // resolveInside has checked where it really lies; a dangling link counts as missing.
        const stat = (0,external_node_fs_.statSync)(full, { throwIfNoEntry: false });
        if (stat === undefined && (0,globs/* hasGlob */.bz)(written))
            return locateGlob(root, written);
        if (stat === undefined)
            return { kind: 'missing', why: whyMissing(full, written) };
        if (stat.isDirectory())
            return locateTree(root, full, dataset);
        if (stat.isFile() && isLfsPointer(full, stat.size)) {
            return { kind: 'missing', why: `${written} is a Git LFS pointer, not the data; ${FETCH_LFS}` };
        }
        return { kind: 'found', tree: false, files: [full], names: [external_node_path_default().basename(full)] };
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return { kind: 'error', error };
        throw error;
    }
}
function locateTree(root, full, { path: written, digest }) {
    const shown = (0,paths/* toPosix */.d7)(external_node_path_default().normalize(written)).replace(/\/$/, '');
    // DVC may link files to its cache, which lies in the repository but outside the directory.
    const names = digest === 'plain' ? listTree(full, shown) : listTree(full, shown, { within: root, skip: isDvcIgnored });
    return { kind: 'found', tree: true, files: names.map((name) => external_node_path_default().join(full, name)), names };
}
function locateGlob(root, written) {
    const names = sortByBytes((0,globs/* expandGlobs */.GE)(root, [written]));
    if (names.length === 0)
        return { kind: 'missing', why: `${written} matches no file` };
    return { kind: 'found', tree: true, files: names.map((name) => (0,paths/* resolveInside */.LI)(root, name)), names };
}
function whyMissing(full, written) {
    const link = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    if (link)
        return `${written} is a link whose target does not exist`;
    if ((0,external_node_fs_.statSync)(`${full}.dvc`, { throwIfNoEntry: false })?.isFile() === true) {
        return `${written} does not exist; ${written}.dvc does: run \`dvc pull\``;
    }
    return `${written} does not exist`;
}
/** How many of these files are Git LFS pointers, as a sentence with the step that is missing; undefined when none. */
function lfsPointers(files, sizes) {
    const count = files.filter((file, i) => isLfsPointer(file, sizes[i] ?? 0)).length;
    if (count === 0)
        return undefined;
    return `${count} of ${files.length} files are Git LFS pointers, not the data; ${FETCH_LFS}`;
}
function isLfsPointer(file, size) {
    // The specification's limit; a pointer has some 130 bytes.
    if (size >= 1024)
        return false;
    const fd = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const head = Buffer.alloc(1024);
        return lfsOid(head.toString('utf8', 0, (0,external_node_fs_.readSync)(fd, head))) !== undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** The SHA-256 in the text of a Git LFS pointer (git-lfs docs/spec.md), undefined for any other text. */
function lfsOid(text) {
    if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n'))
        return undefined;
    return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
}
function foreign(written) {
    return new errors/* GateError */.ue('path', `path ${JSON.stringify(written)} is an absolute path of another machine`, {
        remedy: 'name a path inside the repository'
    });
}

;// CONCATENATED MODULE: ./src/datasets/adopt.ts







/**
 * A dataset whose contract has no checksum, with the one that DVC or Git LFS has recorded beside it: a `.dvc` file of the
 * same name, or the pointer in git's index. Its `origin` says which; a dataset with a checksum stays as it is.
 * @throws GateError `contract` when the `.dvc` file is malformed, `path` when it lies outside
 */
function adoptChecksum(root, dataset) {
    if (dataset.checksum !== null || dataset.digest !== 'plain' || (0,globs/* hasGlob */.bz)(dataset.path))
        return dataset;
    const full = external_node_path_default().resolve(root, dataset.path);
    // Where the path leads out, locate refuses it; nothing may be looked up for it here.
    if (!(0,paths/* isInside */.FK)(external_node_path_default().resolve(root), full) || full === external_node_path_default().resolve(root))
        return dataset;
    return fromDvc(root, dataset) ?? fromLfs(root, dataset) ?? dataset;
}
function fromDvc(root, dataset) {
    const file = `${external_node_path_default().posix.normalize(dataset.path).replace(/\/$/, '')}.dvc`;
    if (!(0,external_node_fs_.existsSync)(external_node_path_default().join(root, file)))
        return undefined;
    (0,paths/* resolveInside */.LI)(root, file);
    const { datasets } = readContract(root, file);
    const recorded = datasets.find(({ path: recordedPath }) => external_node_path_default().relative(recordedPath, dataset.path) === '');
    if (recorded === undefined)
        return undefined;
    const { algorithm, digest, checksum, size_bytes, file_count } = recorded;
    return {
        ...dataset,
        algorithm,
        digest,
        checksum,
        size_bytes: dataset.size_bytes ?? size_bytes,
        file_count: dataset.file_count ?? file_count,
        origin: 'DVC'
    };
}
function fromLfs(root, dataset) {
    const attribute = (0,git/* askGit */.g)(root, ['check-attr', 'filter', '--', dataset.path]);
    if (attribute?.endsWith(': filter: lfs') !== true)
        return undefined;
    const pointer = (0,git/* askGit */.g)(root, ['cat-file', 'blob', `:./${external_node_path_default().posix.normalize(dataset.path)}`]);
    const oid = pointer === undefined ? undefined : lfsOid(`${pointer}\n`);
    return oid === undefined ? undefined : { ...dataset, algorithm: 'sha256', checksum: oid, origin: 'Git LFS' };
}

// EXTERNAL MODULE: ./src/lib/jsonl.ts
var jsonl = __webpack_require__(70489);
;// CONCATENATED MODULE: ./src/datasets/column-check.ts
/** More distinct values than this are not kept in memory to find a repeated one. */
const MAX_UNIQUE = 20_000_000;
const PATTERNS = {
    integer: /^[+-]?\d+$/,
    number: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
    boolean: /^(true|false)$/i,
    date: /^\d{4}-\d\d-\d\d$/,
    datetime: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
};
/**
 * One column's rules, applied value by value. Keeps the first offending row and how many there are.
 * A text is judged by how it reads (CSV), a JSON value by what it is.
 */
class ColumnCheck {
    column;
    bad = 0;
    first;
    seen = new Set();
    allowed;
    numeric;
    constructor(column) {
        this.column = column;
        this.allowed = column.allowed === null ? null : new Set(column.allowed.map(String));
        this.numeric =
            column.type === 'integer' ||
                column.type === 'number' ||
                typeof column.min === 'number' ||
                typeof column.max === 'number';
    }
    /** @param value undefined where the row has no such member */
    add(value, row, line) {
        const reason = this.reason(value);
        if (reason === undefined)
            return;
        this.bad++;
        this.first ??= { row, line, reason };
    }
    /** `column age: row 7 (line 8) is "-3", below 0; 12 rows in all`; undefined when all is well. */
    message() {
        if (this.first === undefined)
            return undefined;
        const { row, line, reason } = this.first;
        const more = this.bad === 1 ? '' : `; ${this.bad} rows in all`;
        return `column ${this.column.name}: row ${row} (line ${line}) ${reason}${more}`;
    }
    reason(value) {
        const { type, nullable, unique, min, max } = this.column;
        if (value === undefined || value === null || value === '') {
            return nullable || (value === '' && type === 'string') ? undefined : 'is empty';
        }
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        const shown = JSON.stringify(text.slice(0, 60));
        if (type !== null && !isOf(type, value))
            return `is ${shown}, which is no ${type}`;
        if (this.allowed !== null && !this.allowed.has(text))
            return `is ${shown}, which is not allowed`;
        if (min !== null || max !== null) {
            const known = this.numeric ? Number(text) : text;
            if (Number.isNaN(known))
                return `is ${shown}, which is no number`;
            if (min !== null && known < min)
                return `is ${shown}, below ${min}`;
            if (max !== null && known > max)
                return `is ${shown}, above ${max}`;
        }
        if (unique) {
            if (this.seen.has(text))
                return `is ${shown}, which stood in an earlier row`;
            if (this.seen.size < MAX_UNIQUE)
                this.seen.add(text);
        }
        return undefined;
    }
    /** True when there were more distinct values than we keep: uniqueness is then not proven. */
    get overflowed() {
        return this.seen.size >= MAX_UNIQUE;
    }
}
function isOf(type, value) {
    if (typeof value === 'string') {
        if (type === 'string')
            return true;
        if (!PATTERNS[type].test(value))
            return false;
        if (type === 'number')
            return Number.isFinite(Number(value));
        return !type.startsWith('date') || isDate(value);
    }
    if (typeof value === 'number')
        return type === 'number' || (type === 'integer' && Number.isInteger(value));
    return typeof value === 'boolean' && type === 'boolean';
}
/** A day that the calendar has: Date would turn February 30 into March 1. */
function isDate(text) {
    const day = text.slice(0, 10);
    const date = new Date(`${day}T00:00:00Z`);
    return (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && !Number.isNaN(Date.parse(text)));
}

;// CONCATENATED MODULE: ./src/datasets/csv-rows.ts


/** A quoted field may not run on for more than this many characters: then a quote is missing. */
const MAX_RECORD_CHARS = 64 * 1024 * 1024;
/**
 * The records of a CSV or TSV file as text (RFC 4180), the header among them, blank lines left out. Streams.
 * The separator is what the first line has most of: comma, tab, semicolon or bar.
 * @throws GateError `evidence` for a quoted field that never ends, `limit`, `io`
 */
function* csvRows(file, shown) {
    let delimiter;
    let open;
    for (const { line, text } of (0,jsonl/* readLines */.S)(file, shown)) {
        delimiter ??= separatorOf(text);
        if (open === undefined && text === '')
            continue;
        if (open === undefined && !text.includes('"')) {
            yield { line, fields: text.split(delimiter) };
            continue;
        }
        const record = open === undefined ? { line, text } : { line: open.line, text: `${open.text}\n${text}` };
        const fields = split(record.text, delimiter);
        if (fields !== undefined)
            yield { line: record.line, fields };
        open = fields === undefined ? record : undefined;
        if (record.text.length > MAX_RECORD_CHARS)
            break;
    }
    if (open !== undefined) {
        throw new errors/* GateError */.ue('evidence', 'a quoted field that begins here never ends', {
            remedy: 'the file may be cut off; restore it',
            place: { file: shown, line: open.line }
        });
    }
}
function separatorOf(header) {
    const count = (c) => header.split(c).length;
    return ['\t', ';', '|'].reduce((best, c) => (count(c) > count(best) ? c : best), ',');
}
/** The fields of one record, undefined when its last quoted field is still open. */
function split(text, delimiter) {
    const fields = [];
    let at = 0;
    for (;;) {
        if (text[at] !== '"') {
            const end = text.indexOf(delimiter, at);
            fields.push(text.slice(at, end === -1 ? undefined : end));
            if (end === -1)
                return fields;
            at = end + 1;
            continue;
        }
        let close = text.indexOf('"', at + 1);
        while (close !== -1 && text[close + 1] === '"')
            close = text.indexOf('"', close + 2);
        if (close === -1)
            return undefined;
        const rest = text.indexOf(delimiter, close);
        const tail = text.slice(close + 1, rest === -1 ? undefined : rest);
        fields.push(text.slice(at + 1, close).replaceAll('""', '"') + tail);
        if (rest === -1)
            return fields;
        at = rest + 1;
    }
}

;// CONCATENATED MODULE: ./src/datasets/check-columns.ts




/**
 * The rows of a CSV, TSV or JSONL file against the columns of its contract. Streams.
 * @returns what is wrong, one sentence a column, the first offending row named; null for a format that is not read
 * @throws GateError `evidence` for a file that is malformed
 */
function checkColumns(file, shown, columns) {
    const checks = columns.map((column) => new ColumnCheck(column));
    switch (/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase()) {
        case 'csv':
        case 'tsv': {
            const missing = checkCsv(file, shown, checks);
            return [...missing, ...messages(checks)];
        }
        case 'jsonl':
        case 'ndjson':
            checkJsonl(file, shown, checks);
            return messages(checks);
        default:
            return null;
    }
}
function messages(checks) {
    return checks.flatMap((check) => {
        const message = check.message();
        if (message !== undefined)
            return [message];
        return check.overflowed
            ? [`column ${check.column.name}: too many values to prove that they are unique`]
            : [];
    });
}
function checkCsv(file, shown, checks) {
    let row = 0;
    let width = 0;
    let missing = [];
    let present = [];
    let ragged;
    for (const { line, fields } of csvRows(file, shown)) {
        if (width === 0) {
            const names = fields.map((name) => name.trim());
            width = fields.length;
            present = checks.flatMap((check) => {
                const at = names.indexOf(check.column.name);
                return at === -1 ? [] : [{ check, at }];
            });
            missing = checks
                .filter((check) => !names.includes(check.column.name))
                .map(({ column }) => `column ${column.name} is missing; there are ${names.slice(0, 20).join(', ')}`);
            continue;
        }
        row++;
        if (fields.length !== width)
            ragged = { ...(ragged ?? { line, fields: fields.length }), count: (ragged?.count ?? 0) + 1 };
        for (const { check, at } of present)
            check.add(fields[at], row, line);
    }
    if (width === 0)
        throw new errors/* GateError */.ue('evidence', `${shown} has no header`, {
            remedy: 'restore the file',
            place: { file: shown }
        });
    if (ragged !== undefined) {
        const { line, fields, count } = ragged;
        missing.push(`line ${line} has ${fields} fields, the header ${width}${count === 1 ? '' : `; ${count} such rows in all`}`);
    }
    return missing;
}
function checkJsonl(file, shown, checks) {
    let row = 0;
    for (const { line, text, terminated } of (0,jsonl/* readLines */.S)(file, shown)) {
        if (text.trim() === '')
            continue;
        row++;
        let value;
        try {
            value = JSON.parse(text);
        }
        catch (error) {
            throw malformed(shown, line, terminated ? 'not valid JSON' : 'not valid JSON: the file seems cut off', error);
        }
        if (typeof value !== 'object' || value === null)
            throw malformed(shown, line, 'not an object');
        for (const check of checks) {
            const { name } = check.column;
            check.add(Object.hasOwn(value, name) ? value[name] : undefined, row, line);
        }
    }
}
function malformed(shown, line, what, cause) {
    return new errors/* GateError */.ue('evidence', what, {
        remedy: 'correct or restore the file',
        place: { file: shown, line },
        cause
    });
}

;// CONCATENATED MODULE: ./src/datasets/csv-records.ts



const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/** 1 for comma, tab, semicolon and bar. */
const IS_DELIMITER = Uint8Array.from({ length: 256 }, (_, byte) => ',\t;|'.includes(String.fromCharCode(byte)) ? 1 : 0);
/** Where in a record a byte stands (RFC 4180). A quote opens a field only at its start. */
const RECORD_START = 0;
const FIELD_START = 1;
const PLAIN = 2;
const QUOTED = 3;
/** After a quote inside a quoted field: an escaped quote follows, or the field has ended. */
const QUOTE_IN_QUOTED = 4;
/**
 * Records of a CSV or TSV file, the header counted, blank lines not; line breaks inside quotes are data. Streams.
 * Fields may be separated by comma, tab, semicolon or bar.
 * @throws GateError `evidence` when a quoted field never ends, `io`
 */
function countCsvRecords(file, shown) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(file, 'r');
        const buffer = Buffer.allocUnsafe(1 << 20);
        const counter = new RecordCounter();
        for (let n = (0,external_node_fs_.readSync)(fd, buffer); n > 0; n = (0,external_node_fs_.readSync)(fd, buffer))
            counter.add(buffer.subarray(0, n));
        if (counter.openQuote !== undefined) {
            throw new errors/* GateError */.ue('evidence', 'a quoted field that begins here never ends', {
                remedy: 'the file may be cut off; restore it',
                place: { file: shown, line: counter.openQuote }
            });
        }
        return counter.records;
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw (0,lib_files/* ioError */.bD)(error, shown, 'check the path and its permissions');
    }
    finally {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
}
class RecordCounter {
    ended = 0;
    state = RECORD_START;
    line = 1;
    quoteLine = 0;
    /** Records so far; the last one may lack its line break. */
    get records() {
        return this.state === RECORD_START ? this.ended : this.ended + 1;
    }
    /** Line where a quoted field began that has not ended. */
    get openQuote() {
        return this.state === QUOTED ? this.quoteLine : undefined;
    }
    add(chunk) {
        if (this.state !== QUOTED && !chunk.includes(QUOTE))
            this.addWithoutQuotes(chunk);
        else
            this.addAny(chunk);
    }
    /** Most files have no quotes, and then only line breaks matter. */
    addWithoutQuotes(chunk) {
        let { ended, line } = this;
        let blank = this.state === RECORD_START;
        for (let i = 0; i < chunk.length; i++) {
            const byte = chunk[i];
            if (byte === LF) {
                line++;
                if (!blank)
                    ended++;
                blank = true;
            }
            else if (byte !== CR)
                blank = false;
        }
        const last = chunk[chunk.length - 1] ?? 0;
        this.state = blank ? RECORD_START : IS_DELIMITER[last] === 1 ? FIELD_START : PLAIN;
        this.ended = ended;
        this.line = line;
    }
    addAny(chunk) {
        let { state } = this;
        for (let i = 0; i < chunk.length; i++) {
            const byte = chunk[i] ?? 0;
            if (byte === LF)
                this.line++;
            if (state === QUOTED) {
                if (byte === QUOTE)
                    state = QUOTE_IN_QUOTED;
            }
            else if (byte === LF) {
                if (state !== RECORD_START)
                    this.ended++;
                state = RECORD_START;
            }
            else if (byte === QUOTE && state !== PLAIN) {
                if (state !== QUOTE_IN_QUOTED)
                    this.quoteLine = this.line;
                state = QUOTED;
            }
            else if (byte !== CR || state !== RECORD_START) {
                state = IS_DELIMITER[byte] === 1 ? FIELD_START : PLAIN;
            }
        }
        this.state = state;
    }
}

;// CONCATENATED MODULE: ./src/datasets/rows.ts




/**
 * Data rows of a file, by its extension: records of CSV and TSV below the header, lines of JSONL that are not blank,
 * members of a JSON array. Streams, except for JSON.
 * @param header false when a CSV has no header line
 * @returns null for a format whose rows we cannot count
 * @throws GateError `evidence` for a file that is not what its name says
 */
function countRows(file, shown, header) {
    const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
    switch (extension) {
        case 'csv':
        case 'tsv':
            return Math.max(0, countCsvRecords(file, shown) - (header ? 1 : 0));
        case 'jsonl':
        case 'ndjson':
            return countLines(file, shown);
        case 'json':
            return countJson(file, shown);
        default:
            return null;
    }
}
function countLines(file, shown) {
    let rows = 0;
    for (const { text } of (0,jsonl/* readLines */.S)(file, shown))
        if (text.trim() !== '')
            rows++;
    return rows;
}
function countJson(file, shown) {
    let value;
    try {
        value = JSON.parse((0,lib_files/* readText */.yR)(file, shown));
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw notRows(shown, 'is not valid JSON', error);
    }
    if (!Array.isArray(value))
        throw notRows(shown, 'is no JSON array, so it has no rows to count');
    return value.length;
}
function notRows(shown, what, cause) {
    return new errors/* GateError */.ue('evidence', `${shown} ${what}`, {
        remedy: 'correct the file, or remove row_count from its contract',
        place: { file: shown },
        cause
    });
}

;// CONCATENATED MODULE: ./src/datasets/checks.ts




const DAY_MS = 86_400_000;
/** Of the columns of one dataset. */
const MAX_MESSAGES = 20;
/**
 * `size_mb` against the real size, to the decimals that were written: 0.12 allows 0.115 to 0.125. Megabytes are 10^6
 * bytes; 2^20 is accepted too, since both are in use and the checksum is what counts.
 */
function checkSize(contract, bytes) {
    if (contract.size_mb === null)
        return undefined;
    const { value, decimals } = contract.size_mb;
    const slack = 0.5 * 10 ** -decimals * (1 + 1e-9);
    if ([1e6, 2 ** 20].some((unit) => Math.abs(bytes / unit - value) <= slack))
        return { outcome: 'ok', what: 'size' };
    const is = roundedMb(bytes, Math.max(decimals, 2));
    return { outcome: 'differs', message: `it has ${is} MB (${bytes} bytes), the contract says ${value} MB` };
}
/** Megabytes (10^6) with that many decimals. */
function roundedMb(bytes, decimals) {
    return (bytes / 1e6).toFixed(decimals);
}
/** `size_bytes` and `file_count`, which are exact. */
function checkCounts(contract, bytes, files) {
    const compare = (what, expected, actual) => {
        if (expected === null)
            return [];
        if (expected === actual)
            return [{ outcome: 'ok', what }];
        return [{ outcome: 'differs', message: `it has ${actual} ${what}, the contract says ${expected}` }];
    };
    return [...compare('bytes', contract.size_bytes, bytes), ...compare('files', contract.file_count, files)];
}
/** `row_count` against the rows of all files; undefined when the contract gives none. */
function checkRows(contract, files) {
    if (contract.row_count === null)
        return undefined;
    const counted = rowsOf(contract, files);
    if (counted === null) {
        return {
            outcome: 'not-checked',
            message: 'row_count was not checked: rows of this format cannot be counted'
        };
    }
    if (typeof counted !== 'number')
        return { outcome: 'differs', message: counted.message };
    if (counted === contract.row_count)
        return { outcome: 'ok', what: 'row count' };
    return { outcome: 'differs', message: `it has ${counted} rows, the contract says ${contract.row_count}` };
}
/** Rows of all files together; null when one of them cannot be counted; the error of a file that is malformed. */
function rowsOf(contract, files) {
    return guarded(() => {
        let total = 0;
        for (const { file, shown } of files) {
            const rows = countRows(file, shown, contract.header);
            if (rows === null)
                return null;
            total += rows;
        }
        return total;
    });
}
/** `columns` against every row of every file, each file by itself; undefined when the contract names none. */
function checkContents(contract, files) {
    const { columns } = contract;
    if (columns.length === 0)
        return undefined;
    const unread = 'columns were not checked: this format is not read';
    const found = guarded(() => {
        const wrong = [];
        for (const { file, shown } of files) {
            const messages = checkColumns(file, shown, columns);
            if (messages === null)
                return { outcome: 'not-checked', message: unread };
            const prefix = files.length > 1 ? `${shown}: ` : '';
            wrong.push(...messages.map((message) => `${prefix}${message}`));
        }
        if (wrong.length > 0)
            return { outcome: 'invalid', message: wrong.slice(0, MAX_MESSAGES).join('; ') };
        return { outcome: 'ok', what: `${columns.length} column${columns.length === 1 ? '' : 's'}` };
    });
    return found instanceof errors/* GateError */.ue ? { outcome: 'invalid', message: found.message } : found;
}
function guarded(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return error;
        throw error;
    }
}
/**
 * `max_age_days`, of the dataset or else of `validation`. The age counts from `last_updated`; without it from the newest
 * modification time, which a fresh checkout sets to now, so that only a recorded date says much in CI.
 */
function checkAge(contract, rules, files, now) {
    const limit = contract.max_age_days ?? rules.max_age_days;
    if (limit === null || limit === undefined)
        return undefined;
    const recorded = contract.last_updated !== null;
    const made = contract.last_updated?.getTime() ?? newest(files);
    const age = (now.getTime() - made) / DAY_MS;
    const since = `${recorded ? 'last_updated' : 'its modification time'}, ${new Date(made).toISOString().slice(0, 10)}`;
    // A day of grace: `last_updated: 2026-01-31` may be tomorrow somewhere.
    if (age < -1)
        return { outcome: 'invalid', message: `${since}, lies in the future` };
    if (age <= limit)
        return { outcome: 'ok', what: recorded ? 'age' : 'age (modification time)' };
    return {
        outcome: 'too-old',
        message: `it is ${Math.floor(age)} days old by ${since}; at most ${limit} are allowed`
    };
}
/** `retention_days` says how long data may be kept; it never blocks, and needs a recorded date. */
function retentionWarning(contract, now) {
    const { retention_days: keep, last_updated: made } = contract;
    if (keep === null || made === null)
        return undefined;
    const end = new Date(made.getTime() + keep * DAY_MS);
    if (end >= now)
        return undefined;
    return `its retention of ${keep} days ended on ${end.toISOString().slice(0, 10)}`;
}
function newest(files) {
    return files.reduce((latest, { file }) => Math.max(latest, (0,external_node_fs_.statSync)(file).mtimeMs), 0);
}

;// CONCATENATED MODULE: ./src/datasets/listing.ts





const LINE = /^(\\?)([0-9a-f]{32,128}) [ *](?:\.\/)?(.+)$/i;
/** How many names of each kind a report keeps; counts are always complete. */
const MAX_NAMES = 200;
/**
 * Read a listing as `sha256sum` writes it, one `<hex>  <path>` a line; a leading `./` does not count.
 * @throws GateError `evidence` with the line, `path`, `io`
 */
function readListing(root, file) {
    const text = (0,lib_files/* readText */.yR)((0,paths/* resolveInside */.LI)(root, file, 'listing'), file);
    const files = [];
    for (const [i, line] of text.split('\n').entries()) {
        if (line === '' || line === '\r')
            continue;
        const [, escaped, hex, name] = LINE.exec(line.replace(/\r$/, '')) ?? [];
        if (hex === undefined || name === undefined) {
            throw new errors/* GateError */.ue('evidence', 'not a line of a checksum list', {
                remedy: 'record it again with `validate --update`',
                place: { file, line: i + 1 }
            });
        }
        files.push({ hex: hex.toLowerCase(), name: escaped === '' ? name : listing_unescape(name) });
    }
    return files;
}
/** Write a listing that `sha256sum -c` can check from inside the directory. */
function writeListing(root, file, files) {
    (0,lib_files/* writeAtomic */.vZ)(external_node_path_default().resolve(root, file), files.map(({ hex, name }) => sumLine(hex, name)).join(''));
}
/** What happened between two listings. A file with the same content under another name was renamed. */
function compareListings(before, after) {
    const old = new Map(before.map(({ name, hex }) => [name, hex]));
    const now = new Map(after.map(({ name, hex }) => [name, hex]));
    const changed = [...now]
        .filter(([name, hex]) => old.has(name) && old.get(name) !== hex)
        .map(([name]) => name);
    const gone = new Map();
    for (const [name, hex] of old)
        if (!now.has(name))
            gone.set(hex, [...(gone.get(hex) ?? []), name]);
    const added = [];
    const renamed = [];
    for (const [name, hex] of now) {
        if (old.has(name))
            continue;
        const from = gone.get(hex)?.shift();
        if (from === undefined)
            added.push(name);
        else
            renamed.push([from, name]);
    }
    const removed = [...gone.values()].flat();
    return {
        counts: {
            added: added.length,
            removed: removed.length,
            changed: changed.length,
            renamed: renamed.length
        },
        added: added.slice(0, MAX_NAMES),
        removed: removed.slice(0, MAX_NAMES),
        changed: changed.slice(0, MAX_NAMES),
        renamed: renamed.slice(0, MAX_NAMES)
    };
}
/** `2 changed (a, b), 1 renamed (c to d)`; empty when nothing did. */
function describeChanges({ counts, added, removed, changed, renamed }) {
    const part = (count, what, names) => count === 0 ? [] : [`${count} ${what} (${names.slice(0, 3).join(', ')}${count > 3 ? ', ...' : ''})`];
    return [
        ...part(counts.changed, 'changed', changed),
        ...part(counts.added, 'added', added),
        ...part(counts.removed, 'removed', removed),
        ...part(counts.renamed, 'renamed', renamed.map(([from, to]) => `${from} to ${to}`))
    ].join(', ');
}
function listing_unescape(name) {
    return name.replace(/\\(.)/g, (_all, c) => (c === 'n' ? '\n' : c === 'r' ? '\r' : c));
}

;// CONCATENATED MODULE: ./src/datasets/compare.ts




const HEX_LENGTH = { sha256: 64, sha512: 128, sha1: 40, md5: 32 };
/**
 * The checksum of what is there, as `update` would write it, and whether the contract's says the same.
 * @param listed its files with their digests; for a single file just that one
 */
function compareChecksum({ algorithm, digest, checksum: expected }, tree, listed) {
    if (!tree) {
        const checksum = listed[0]?.hex ?? '';
        return { checksum, same: checksum === expected };
    }
    if (digest !== 'plain') {
        const checksum = dvcTreeChecksum(listed);
        return { checksum, same: checksum === expected };
    }
    const checksum = treeChecksum(listed, algorithm);
    const same = expected !== null && (checksum === expected || otherTreeChecksums(listed, algorithm).includes(expected));
    return { checksum, same };
}
/**
 * What changed in a directory since its listing was recorded: the contract's `listing`, or DVC's manifest in the cache.
 * Undefined where there is none. A listing that is not the one of the checksum is told in `warnings` and not used.
 */
function recordedChanges(root, dataset, listed, warnings) {
    const { checksum, listing } = dataset;
    if (checksum === null)
        return undefined;
    try {
        if (dataset.digest !== 'plain') {
            const manifest = cachedManifest(root, checksum);
            return manifest === undefined ? undefined : compareListings(manifest, listed);
        }
        if (listing === null)
            return undefined;
        const recorded = readListing(root, listing);
        if (compareChecksum(dataset, true, recorded).same)
            return compareListings(recorded, listed);
        warnings.push(`its listing ${listing} is not the one that the checksum was made of`);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        warnings.push(`its listing cannot be used: ${error.message}`);
    }
    return undefined;
}
/** Why the checksum does not match: the data differ, or the contract's text is no such checksum at all. */
function mismatchMessage({ algorithm, digest, checksum }, actual) {
    const written = checksum ?? '';
    const digits = HEX_LENGTH[algorithm];
    const hex = digest === 'plain' ? written : written.replace(/\.dir$/, '');
    if (!/^[0-9a-f]*$/.test(hex) || hex.length !== digits) {
        const shown = JSON.stringify(written.slice(0, 40));
        return `the contract's checksum ${shown} is no ${algorithm}, which has ${digits} hex digits`;
    }
    return `its ${algorithm} is ${actual}, the contract says ${written}`;
}

;// CONCATENATED MODULE: ./src/datasets/digests.ts



/** Digests of the files of each target, in their order; all files of all targets share the cores. */
async function digestTargets(targets) {
    const jobs = targets.map(({ dataset, place }) => dataset.digest === 'dvc-text' ? [] : jobsOf(dataset, place));
    const results = await digestAll(jobs.flat());
    let next = 0;
    return targets.map(({ dataset, place }, i) => {
        if (dataset.digest === 'dvc-text')
            return jobsOf(dataset, place).map(textDigest);
        const own = results.slice(next, next + (jobs[i]?.length ?? 0));
        next += own.length;
        return own;
    });
}
function jobsOf(dataset, place) {
    if (place.kind !== 'found')
        return [];
    return place.files.map((file, i) => ({
        file,
        algorithm: dataset.algorithm,
        shown: shownName(dataset, place, i)
    }));
}
/** A file as messages name it: relative to the repository. */
function shownName({ path }, place, i) {
    const name = place.names[i] ?? '';
    if (!place.tree)
        return path;
    return /[*?[{(]/.test(path) ? name : `${path.replace(/\/$/, '')}/${name}`;
}
function textDigest({ file, shown = file }) {
    try {
        return dvcTextDigest(file, shown);
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/datasets/assess.ts






const RESTORE = 'restore the data, or record the change with `validate --update`';
/**
 * One dataset against its contract.
 * @param digests of the target's files, in their order; a GateError for a file that could not be read
 */
function assess(target, digests, policy) {
    const { dataset, place } = target;
    const blank = {
        name: dataset.name,
        path: dataset.path,
        status: 'error',
        algorithm: dataset.algorithm,
        expected: dataset.checksum,
        actual: null,
        size_bytes: null,
        files: null,
        verified: [],
        blocking: true
    };
    if (place.kind === 'missing')
        return missing(blank, place.why, policy);
    const failed = place.kind === 'error' ? place.error : digests.find(isError);
    if (place.kind === 'error' || failed !== undefined) {
        return { result: settle(blank, 'error', [(0,errors/* describeError */.Uc)(failed)], true), warnings: [] };
    }
    const read = digests.flatMap((digest) => (isError(digest) ? [] : [digest]));
    const listed = read.map(({ hex }, i) => ({ name: place.names[i] ?? '', hex }));
    const { checksum, same } = compareChecksum(dataset, place.tree, listed);
    if (!same && place.tree) {
        const pointers = lfsPointers(place.files, read.map(({ bytes }) => bytes));
        if (pointers !== undefined)
            return missing(blank, pointers, policy);
    }
    const bytes = read.reduce((sum, digest) => sum + digest.bytes, 0);
    const files = place.files.map((file, i) => ({ file, shown: shownName(dataset, place, i) }));
    const checks = [
        ...checkCounts(dataset, bytes, files.length),
        checkRows(dataset, files),
        checkSize(dataset, bytes),
        checkContents(dataset, files),
        checkAge(dataset, policy.rules, files, policy.now)
    ].filter((check) => check !== undefined);
    const method = dataset.origin === undefined ? dataset.algorithm : `${dataset.algorithm} (${dataset.origin})`;
    const result = {
        ...blank,
        actual: same ? dataset.checksum : checksum,
        size_bytes: bytes,
        files: read.length,
        verified: [
            ...(same ? [method] : []),
            ...checks.flatMap((check) => (check.outcome === 'ok' ? [check.what] : []))
        ]
    };
    const retention = retentionWarning(dataset, policy.now);
    const warnings = [...said(checks, 'not-checked'), ...(retention === undefined ? [] : [retention])];
    const findings = {
        dataset,
        result,
        checksum,
        same,
        tree: place.tree,
        listed,
        files,
        bytes,
        checks,
        warnings
    };
    const record = policy.update && (!same || said(checks, 'differs').length > 0);
    return record && said(checks, 'invalid').length === 0
        ? rebaseline(findings, policy)
        : judge(findings, policy);
}
function missing(blank, why, { rules }) {
    return { result: settle(blank, 'missing', [why], rules.allow_missing !== true), warnings: [] };
}
function judge(findings, { root, enforce, block, rules }) {
    const { dataset, result, checksum, same, tree, listed, checks, warnings } = findings;
    const tooOld = said(checks, 'too-old');
    const differs = [...said(checks, 'differs'), ...said(checks, 'invalid')];
    if (!same && dataset.checksum !== null) {
        const changes = tree ? recordedChanges(root, dataset, listed, warnings) : undefined;
        if (changes !== undefined) {
            result.changes = changes;
            differs.unshift(describeChanges(changes) || 'its listing holds the same files');
        }
        differs.unshift(mismatchMessage(dataset, checksum));
    }
    if (differs.length > 0) {
        const remedy = dataset.origin === 'DVC' ? 'run `dvc checkout`, or record the change with `dvc commit`' : RESTORE;
        return { result: { ...settle(result, 'mismatch', [...differs, ...tooOld], block), remedy }, warnings };
    }
    if (tooOld.length > 0 && rules.fail_on_age === true) {
        const remedy = 'renew the data or raise max_age_days';
        return { result: { ...settle(result, 'mismatch', tooOld, true), remedy }, warnings };
    }
    warnings.push(...tooOld);
    if (dataset.checksum === null) {
        const remedy = 'record one with `validate --update`';
        return {
            result: { ...settle(result, 'no_checksum', ['the contract has no checksum'], enforce), remedy },
            warnings
        };
    }
    return { result: settle(result, 'verified', [], false), warnings };
}
/** `update`: what is there becomes what should be. Age cannot be recorded away. */
function rebaseline(findings, { rules }) {
    const { dataset, result, checksum, tree, listed, files, bytes, checks, warnings } = findings;
    const rows = dataset.row_count === null ? null : rowsOf(dataset, files);
    if (rows instanceof errors/* GateError */.ue) {
        return { result: settle(result, 'error', [(0,errors/* describeError */.Uc)(rows)], true), warnings };
    }
    const fails = rules.fail_on_age === true;
    const tooOld = said(checks, 'too-old');
    if (!fails)
        warnings.push(...tooOld);
    return {
        result: settle(result, 'updated', fails ? tooOld : [], fails),
        warnings,
        baseline: { dataset, checksum, rows, bytes, files: tree ? listed : [] }
    };
}
function said(checks, outcome) {
    return checks.flatMap((check) => (check.outcome === outcome && 'message' in check ? [check.message] : []));
}
function settle(result, status, messages, block) {
    const told = messages.length > 0;
    return { ...result, status, blocking: block && told, ...(told && { message: messages.join('; ') }) };
}
function isError(digest) {
    return digest instanceof errors/* GateError */.ue;
}

;// CONCATENATED MODULE: ./src/datasets/shard.ts


const MAX_SHARDS = 1000;
/** `2/8` as the second of eight. @throws GateError `setting` */
function parseShard(text) {
    const [, index = '', total = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? [];
    const shard = { index: Number(index), total: Number(total) };
    if (shard.index < 1 || shard.index > shard.total || shard.total > MAX_SHARDS) {
        throw new GateError('setting', `${JSON.stringify(text)} is no shard`, {
            remedy: `write it like 2/8: from 1/8 to 8/8, at most ${MAX_SHARDS} in all`,
            place: { setting: 'shard' }
        });
    }
    return shard;
}
/**
 * The datasets of one shard: the largest first, each to the shard that has the fewest bytes so far (Graham 1969, LPT),
 * which is at most a third above the best split. Whole datasets only. Sizes are the contract's where it gives them, so
 * that machines agree which do not all hold the data; else those on disk.
 */
function pickShard(targets, { index, total }) {
    const sized = targets.map((target) => ({ target, bytes: shard_bytesOf(target) }));
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
function shard_bytesOf({ dataset, place }) {
    if (dataset.size_bytes !== null)
        return dataset.size_bytes;
    if (dataset.size_mb !== null)
        return dataset.size_mb.value * 1e6;
    if (place.kind !== 'found')
        return 0;
    return place.files.reduce((sum, file) => sum + ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}
/**
 * The results of all shards as one. Passed only when every shard is there, of the same contract, and together they hold
 * every dataset once.
 */
function mergeShards(parts) {
    const [first] = parts;
    const datasets = parts.flatMap((part) => part.datasets);
    const errors = [...parts.flatMap((part) => part.errors), ...gaps(parts)];
    return {
        passed: errors.length === 0 && parts.every((part) => part.passed),
        contract: first?.contract ?? '',
        datasets,
        errors,
        warnings: [...new Set(parts.flatMap((part) => part.warnings))]
    };
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

;// CONCATENATED MODULE: ./src/datasets/update.ts





/**
 * Write new checksums (and, where the contract has them, row_count, sizes and file_count) into the contract file. Only the bytes
 * of those values change: comments, key order, quotes and line ends stay as they are. Atomic.
 * @throws GateError `contract` when the file's shape does not allow such an edit; then nothing is written
 */
function writeBaselines(file, yaml, baselines) {
    (0,lib_files/* writeAtomic */.vZ)(file, rebaselined(yaml, baselines));
}
/** The new text of the contract. */
function rebaselined(yaml, baselines) {
    const wanted = baselines.map((baseline) => ({ name: baseline.dataset.name, values: valuesOf(baseline) }));
    const edits = wanted.flatMap(({ name, values }) => editsOf(yaml, name, values));
    let text = yaml.text;
    for (const { start, end, text: inserted } of edits.sort((a, b) => b.start - a.start)) {
        text = text.slice(0, start) + inserted + text.slice(end);
    }
    verify(text, yaml, wanted);
    return text;
}
function valuesOf({ dataset, checksum, rows, bytes, files }) {
    const values = { checksum };
    if (dataset.row_count !== null && rows !== null)
        values['row_count'] = rows;
    if (dataset.size_bytes !== null)
        values['size_bytes'] = bytes;
    if (dataset.file_count !== null)
        values['file_count'] = files.length;
    if (dataset.size_mb !== null)
        values['size_mb'] = Number(roundedMb(bytes, dataset.size_mb.decimals));
    return values;
}
function editsOf(yaml, name, values) {
    const map = yaml.doc.getIn(['datasets', name], true);
    if (!(0,dist.isMap)(map))
        throw notEditable(yaml, name);
    const edits = [];
    for (const [key, value] of Object.entries(values)) {
        const pair = map.items.find((item) => (0,dist.isScalar)(item.key) && item.key.value === key);
        edits.push(pair === undefined ? insertion(yaml, name, map, key, value) : replacement(yaml, name, pair, value));
    }
    return edits.filter(({ start, end, text }) => yaml.text.slice(start, end) !== text);
}
function replacement(yaml, name, { key, value: node }, value) {
    // `checksum:` with nothing behind it may have no node at all.
    if (node === null && (0,dist.isScalar)(key) && key.range) {
        const colon = yaml.text.indexOf(':', key.range[1]);
        return { start: colon + 1, end: colon + 1, text: ` ${value}` };
    }
    if ((!(0,dist.isScalar)(node) && !(0,dist/* isAlias */.Vj)(node)) || !node.range)
        throw notEditable(yaml, name);
    const [start, end] = node.range;
    if (start === end)
        return { start, end, text: yaml.text[start - 1] === ' ' ? `${value}` : ` ${value}` };
    const written = yaml.text.slice(start, end);
    // Block scalars end in a line break of their own.
    if (/^[|>]/.test(written))
        throw notEditable(yaml, name);
    const quote = /^["']/.exec(written)?.[0] ?? '';
    const prefix = /^["']?([a-z0-9-]+:)/i.exec(written)?.[1] ?? '';
    return { start, end, text: `${quote}${prefix}${value}${quote}` };
}
/** A key that is not there yet goes behind `path`, in the same style. */
function insertion(yaml, name, map, key, value) {
    const pair = map.items.find((item) => (0,dist/* isPair */.tO)(item) && (0,dist.isScalar)(item.key) && item.key.value === 'path');
    const at = (0,dist.isScalar)(pair?.key) ? pair.key.range : undefined;
    const end = pair?.value?.range;
    if (!at || !end)
        throw notEditable(yaml, name);
    if (map.flow === true)
        return { start: end[1], end: end[1], text: `, ${key}: ${value}` };
    const lineStart = yaml.text.lastIndexOf('\n', at[0] - 1) + 1;
    // `- path: x` or `? path`: what stands before the key must be repeated as blanks.
    const indent = ' '.repeat(at[0] - lineStart);
    const newline = yaml.text.indexOf('\n', end[1]);
    const eol = yaml.text.includes('\r\n') ? '\r\n' : '\n';
    if (newline === -1)
        return { start: yaml.text.length, end: yaml.text.length, text: `${eol}${indent}${key}: ${value}` };
    return { start: newline + 1, end: newline + 1, text: `${indent}${key}: ${value}${eol}` };
}
/** Read the new text back: every wanted value is there, and nothing else has changed. */
function verify(text, yaml, wanted) {
    const expected = yaml.doc.clone();
    for (const { name, values } of wanted) {
        for (const [key, value] of Object.entries(values))
            expected.setIn(['datasets', name, key], value);
    }
    const plain = (value) => JSON.stringify(value, sortedKeys);
    const after = parseYaml(text, yaml.file);
    const before = plain(expected.toJS({ maxAliasCount: 1000 }));
    if (plain(normal(after.value, wanted)) !== plain(normal(JSON.parse(before), wanted))) {
        throw notEditable(yaml, wanted.map(({ name }) => name).join(', '));
    }
}
/** A checksum that looks like a number, or keeps its `sha256:` prefix, is the same checksum. */
function normal(value, wanted) {
    const copy = structuredClone(value);
    for (const { name } of wanted) {
        const dataset = copy.datasets[name];
        if (dataset !== undefined)
            dataset['checksum'] = String(dataset['checksum']).replace(/^[a-z0-9-]+:/i, '');
    }
    return copy;
}
function sortedKeys(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function notEditable(yaml, name) {
    return new errors/* GateError */.ue('contract', `dataset ${name} is written in a way that cannot be edited in place`, {
        remedy: 'write its fields as plain `key: value` lines',
        place: { file: yaml.file, line: yaml.lineOf(['datasets', name]) }
    });
}

;// CONCATENATED MODULE: ./src/datasets/validate.ts












/**
 * Check every dataset against its contract: checksum, and row count, size and age where the contract gives them. Never
 * reads outside `root`. What `verified` lists was really compared; `schema_version` and descriptive keys are only kept.
 *
 * A dataset blocks when it is missing (unless `validation.allow_missing`), has no checksum (unless enforcing is off),
 * differs (unless blocking is off), is too old and `validation.fail_on_age` is set, or cannot be read safely (always).
 * Where the contract has no checksum, the one that DVC or Git LFS has recorded is used.
 * @param contractFile relative to `root`, or absolute; any of the kinds that readContract knows
 * @throws GateError `contract`, `io` or `limit` for the contract itself, `usage` for an unknown `dataset`
 */
async function validateDatasets(root, contractFile, options = {}) {
    const contract = readContract(root, contractFile);
    const update = options.update ?? false;
    if (update && contract.kind !== 'contracts')
        throw notOurs(contract);
    const { shard } = options;
    const all = choose(contract, options.dataset).map((dataset) => targetOf(root, dataset, update));
    const targets = shard === undefined ? all : pickShard(all, shard);
    const digests = await digestTargets(targets);
    const { rules } = contract;
    const policy = {
        root,
        enforce: options.enforceChecksums ?? rules.enforce_checksums ?? true,
        block: options.blockOnMismatch ?? rules.block_on_mismatch ?? true,
        update,
        now: options.now ?? new Date(),
        rules
    };
    const assessments = targets.map((target, i) => assess(target, digests[i] ?? [], policy));
    const baselines = assessments.flatMap(({ baseline }) => (baseline === undefined ? [] : [baseline]));
    if (baselines.length > 0)
        record(root, contractFile, contract, baselines);
    const datasets = assessments.map(({ result }) => result);
    const told = datasets.filter(({ message }) => message !== undefined);
    const line = ({ name, message, remedy }) => `${name}: ${message ?? ''}${remedy === undefined ? '' : `; ${remedy}`}`;
    return {
        passed: datasets.every(({ blocking }) => !blocking),
        contract: (0,paths/* toPosix */.d7)(contractFile),
        datasets,
        errors: told.filter(({ blocking }) => blocking).map(line),
        warnings: [
            ...contract.warnings,
            ...told.filter(({ blocking }) => !blocking).map(line),
            ...assessments.flatMap(({ result, warnings }) => warnings.map((text) => `${result.name}: ${text}`))
        ],
        ...(shard !== undefined && {
            shard: { ...shard, datasets_total: all.length, contract_sha256: sha256(contract.yaml.text) }
        })
    };
}
function choose({ yaml, datasets }, name) {
    if (name === undefined)
        return datasets;
    const found = datasets.filter((dataset) => dataset.name === name);
    if (found.length > 0)
        return found;
    const known = datasets.map((dataset) => dataset.name);
    throw new errors/* GateError */.ue('usage', `${yaml.file} has no dataset ${JSON.stringify(name)}`, {
        remedy: `name one of ${known.slice(0, 20).join(', ')}${known.length > 20 ? ', ...' : ''}`
    });
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function targetOf(root, dataset, update) {
    try {
        // What others have recorded is no reason not to record it here.
        const wanted = update ? dataset : adoptChecksum(root, dataset);
        return { dataset: wanted, place: locate(root, wanted) };
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return { dataset, place: { kind: 'error', error } };
        throw error;
    }
}
/** The contract first: a listing without its checksum would be told as foreign, a checksum without its listing is sound. */
function record(root, contractFile, { yaml }, baselines) {
    for (const { dataset } of baselines)
        if (dataset.listing !== null)
            (0,paths/* resolveInside */.LI)(root, dataset.listing, 'listing');
    writeBaselines(external_node_path_default().resolve(root, contractFile), yaml, baselines);
    for (const { dataset, files } of baselines) {
        if (dataset.listing !== null && files.length > 0)
            writeListing(root, dataset.listing, files);
    }
}
function notOurs({ yaml, kind }) {
    const remedy = kind === 'dvc' ? 'run `dvc commit`' : 'run the tool that wrote it';
    return new errors/* GateError */.ue('usage', `${yaml.file} is not recorded by --update`, {
        remedy,
        place: { file: yaml.file }
    });
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


/***/ }),

/***/ 98786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* reexport module object */ zod__WEBPACK_IMPORTED_MODULE_1__)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95869);

// A schema here is used once or a few times a process: compiling it to code with `new Function` costs more than it
// saves, and keeps out of environments that forbid it.
zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });



/***/ })

};
