export const id = 6114;
export const ids = [6114];
export const modules = {

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


/***/ }),

/***/ 66114:
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
// EXTERNAL MODULE: ./src/lib/zod.ts + 1 modules
var zod = __webpack_require__(45375);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/hash.ts + 1 modules
var lib_hash = __webpack_require__(99356);
// EXTERNAL MODULE: ./src/datasets/column-values.ts
var column_values = __webpack_require__(97054);
// EXTERNAL MODULE: ./src/datasets/columns.ts
var datasets_columns = __webpack_require__(58566);
// EXTERNAL MODULE: ./src/datasets/dataset-contract.ts
var dataset_contract = __webpack_require__(82956);
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
            throw refuse(`not valid YAML: ${inWords(problem.message)}`, lines.linePos(problem.pos[0]).line);
        }
        const bad = badKey(doc) ?? badAlias(doc);
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
        lineAt: (offset) => lines.linePos(offset).line,
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
/** Where the parser speaks to programmers. */
function inWords(message) {
    if (message.includes('multiple documents'))
        return 'it holds several documents';
    return message.includes('call stack') ? 'it is nested too deeply' : message;
}
/** The first alias that no anchor stands before. */
function badAlias(doc) {
    const anchors = new Set();
    let bad;
    (0,dist/* visit */.YR)(doc, {
        Value(_, { anchor }) {
            if (anchor !== undefined)
                anchors.add(anchor);
        },
        Alias(_, { source, range }) {
            if (anchors.has(source))
                return undefined;
            bad = { what: `*${source} has no anchor &${source} before it`, at: range?.[0] ?? 0 };
            return dist/* visit */.YR.BREAK;
        }
    });
    return bad;
}
/** The first key that stands twice in its map, is no text or number, or that JavaScript would lose. */
function badKey(doc) {
    let bad;
    (0,dist/* visit */.YR)(doc, {
        Map(_, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!(0,dist.isScalar)(key)) {
                    bad = { what: 'a key is a list or a map, not a name', at: key?.range?.[0] ?? 0 };
                    return dist/* visit */.YR.BREAK;
                }
                if (typeof key.value === 'symbol')
                    continue; // merge keys may repeat
                const name = String(key.value);
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
    const parent = nodeAt(doc, path.slice(0, -1));
    if ((0,dist.isMap)(parent))
        return keysOf(parent).get(String(path.at(-1)))?.key?.range?.[0];
    return nodeAt(doc, path)?.range?.[0];
}
/** What the parser's getIn finds, but without a walk through all keys for each of thousands of datasets. */
function nodeAt(doc, path) {
    let node = doc.contents;
    for (const key of path) {
        if ((0,dist.isMap)(node))
            node = keysOf(node).get(String(key))?.value;
        else
            node = (0,dist/* isSeq */.oP)(node) ? node.items[Number(key)] : undefined;
    }
    return (0,dist/* isNode */.Ll)(node) ? node : undefined;
}
const keys = new WeakMap();
/** The members of a map by name. */
function keysOf(map) {
    let known = keys.get(map);
    if (known === undefined) {
        known = new Map(map.items.flatMap((pair) => ((0,dist.isScalar)(pair.key) ? [[String(pair.key.value), pair]] : [])));
        keys.set(map, known);
    }
    return known;
}
/** A value of the document as a schema wants it. @throws GateError `contract` with the line of what is wrong */
function checkYaml(yaml, schema, value, at) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [first] = result.error.issues;
    const issue = first === undefined ? undefined : innermost(first);
    const below = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const path = [...at, ...below];
    const where = path.length === 0 ? 'the contract' : path.join('.');
    throw wrongContract(yaml, path, `${where}: ${issue?.message ?? 'not as expected'}`);
}
/** Of a choice between forms, what is wrong with the form that fits best: the one that is wrong deepest inside. */
function innermost(issue) {
    if (issue.code !== 'invalid_union')
        return issue;
    const inner = issue.errors.flatMap(([first]) => (first === undefined ? [] : [innermost(first)]));
    const [best] = inner.filter(({ path }) => path.length > 0).sort((a, b) => b.path.length - a.path.length);
    return best === undefined ? issue : { ...best, path: [...issue.path, ...best.path] };
}
/** An error about the contract at the line of `path`. */
function wrongContract(yaml, path, message) {
    return new errors/* GateError */.ue('contract', message, {
        remedy: 'correct the contract; docs/datasets.md describes its fields',
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
                ...(0,dataset_contract/* emptyContract */.w)(name, line, external_node_path_default().posix.join(base, url)),
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
const stage = zod.z.looseObject({
    deps: zod.z.array(output).nullish(),
    outs: zod.z.array(output).nullish(),
    params: zod.z.unknown().optional()
});
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
 * The dependencies and outputs that `dvc.lock` records of every stage, each path once: what `dvc status` would compare of data.
 * Its parameters are told and not checked. The same path with two different checksums means that a stage is out of date; both are kept, and one will not match.
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
    const { datasets, warnings } = collect(unique, yaml);
    return { datasets, warnings: [...warnings, ...unchecked(stages, yaml)] };
}
/** One warning for all stages: what only DVC can tell, which reads `dvc.yaml` and the files of parameters. */
function unchecked(stages, yaml) {
    const names = Object.entries(stages).flatMap(([name, { params }]) => (hasMembers(params) ? [name] : []));
    const [first] = names;
    if (first === undefined)
        return [];
    const whose = `${first}${names.length > 1 ? ` and ${names.length - 1} more` : ''}`;
    return [
        `${yaml.file}:${yaml.lineOf(['stages', first, 'params'])}: the parameters of ${whose} were not compared, nor the commands: \`dvc status\` tells whether they have changed`
    ];
}
function hasMembers(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
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
            ...(0,dataset_contract/* emptyContract */.w)(name, line, external_node_path_default().posix.join(from, out.path)),
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

;// CONCATENATED MODULE: ./src/datasets/table-schema.ts



const bound = zod.z.union([zod.z.string(), zod.z.number()]).nullish();
const texts = zod.z.array(zod.z.union([zod.z.string(), zod.z.looseObject({ value: zod.z.string() })])).nullish();
const field = zod.z.looseObject({
    name: zod.z.string(),
    type: zod.z.string().nullish(),
    format: zod.z.unknown().optional(),
    decimalChar: zod.z.string().nullish(),
    groupChar: zod.z.string().nullish(),
    bareNumber: zod.z.boolean().nullish(),
    trueValues: zod.z.array(zod.z.string()).nullish(),
    falseValues: zod.z.array(zod.z.string()).nullish(),
    missingValues: texts,
    constraints: zod.z.looseObject({
        required: zod.z.boolean().nullish(),
        unique: zod.z.boolean().nullish(),
        minimum: bound,
        maximum: bound,
        enum: zod.z.array(zod.z.union([zod.z.string(), zod.z.number(), zod.z.boolean()])).nullish()
    })
        .nullish()
});
/** A Frictionless Table Schema (specs.frictionlessdata.io/table-schema). */
const tableSchema = zod.z.looseObject({
    fields: zod.z.array(field).nullish(),
    missingValues: texts,
    primaryKey: zod.z.union([zod.z.string(), zod.z.array(zod.z.string())]).nullish()
});
const TRUE = ['true', 'True', 'TRUE', '1'];
const FALSE = ['false', 'False', 'FALSE', '0'];
const JUDGED = ['required', 'unique', 'minimum', 'maximum', 'enum'];
/**
 * The fields of a schema as columns. What would be judged in another way than the schema means it is left out and told:
 * a date in a format of its own is no false date.
 * @returns `unread`: what was left out, like `format of date`
 * @throws GateError `contract` for a bound that cannot be compared with its type
 */
function schemaColumns(yaml, schema, at) {
    const unread = [];
    const keys = [schema.primaryKey ?? []].flat();
    if (keys.length > 1)
        unread.push('primaryKey');
    if ('foreignKeys' in schema)
        unread.push('foreignKeys');
    const columns = (schema.fields ?? []).map((given, i) => {
        const { name, constraints } = given;
        const others = Object.keys(constraints ?? {}).filter((key) => !JUDGED.includes(key));
        const spelling = ownSpelling(given);
        unread.push(...[...others, ...(spelling ?? [])].map((what) => `${what} of ${name}`));
        const isKey = keys.length === 1 && keys[0] === name;
        const column = {
            ...(0,datasets_columns/* toColumn */._T)({
                name,
                nullable: constraints?.required !== true && !isKey,
                unique: constraints?.unique === true || isKey,
                ...(spelling === undefined && rulesOf(given))
            }),
            missing: (given.missingValues ?? schema.missingValues ?? []).map((text) => typeof text === 'string' ? text : text.value)
        };
        const problem = (0,datasets_columns/* boundProblem */.Sd)(column);
        if (problem !== undefined)
            throw wrongContract(yaml, [...at, 'fields', i], `field ${name}: ${problem}`);
        return column;
    });
    return { columns, unread };
}
/** What makes the values of a field read unlike ours do; undefined when nothing does. */
function ownSpelling({ type, format, decimalChar, groupChar, bareNumber }) {
    switch (type) {
        case 'date':
        case 'datetime':
        case 'time':
            return [undefined, null, '', 'default'].includes(format) ? undefined : ['format'];
        case 'duration':
            return ['duration'];
        case 'number':
        case 'integer': {
            const own = [
                ...((decimalChar ?? '.') === '.' ? [] : ['decimalChar']),
                ...((groupChar ?? '') === '' ? [] : ['groupChar']),
                ...(bareNumber === false ? ['bareNumber'] : [])
            ];
            return own.length > 0 ? own : undefined;
        }
        default:
            return undefined;
    }
}
function rulesOf({ type, constraints, trueValues, falseValues }) {
    const allowed = constraints?.enum;
    if (type === 'boolean')
        return { allowed: allowed ?? [...(trueValues ?? TRUE), ...(falseValues ?? FALSE)] };
    return {
        type: datasets_columns/* COLUMN_TYPES */.RO.find((known) => known === type),
        min: constraints?.minimum,
        max: constraints?.maximum,
        allowed
    };
}

;// CONCATENATED MODULE: ./src/datasets/frictionless.ts






const resource = zod.z.looseObject({
    name: zod.z.string().nullish(),
    path: zod.z.union([zod.z.string(), zod.z.array(zod.z.string())]).nullish(),
    hash: zod.z.string().nullish(),
    bytes: zod.z.number().int().nonnegative().nullish(),
    // A string is the address of a schema kept elsewhere.
    schema: zod.z.union([zod.z.string(), tableSchema]).nullish(),
    encoding: zod.z.string().nullish(),
    compression: zod.z.string().nullish(),
    dialect: zod.z.union([zod.z.string(), zod.z.record(zod.z.string(), zod.z.unknown())]).nullish()
});
const dataPackage = zod.z.looseObject({ resources: zod.z.array(resource).min(1) });
/** So many things that are not checked are named. */
const MAX_UNREAD = 20;
/** True for a Frictionless `datapackage.json`. */
function isDataPackage(value) {
    return typeof value === 'object' && value !== null && 'resources' in value && !('datasets' in value);
}
/** True for one resource without its package, as `frictionless describe` writes it of a file. */
function isLoneResource(value) {
    if (typeof value !== 'object' || value === null || 'datasets' in value || !('path' in value))
        return false;
    return ['schema', 'hash', 'bytes', 'stats'].some((key) => key in value);
}
/**
 * The resources of a data package (Frictionless Data Package, specs.frictionlessdata.io): `hash` (MD5 unless another
 * algorithm stands in front: `sha256:...`), `bytes`, and the fields of an inline table schema as columns.
 * Resources on the web, inline ones and those of several files are told and not checked, nor are columns of a table that we
 * would read in another way.
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
            const delimiter = delimiterOf(given);
            const { columns, unread } = columnsOf(yaml, given, file, i);
            if (unread.length > 0)
                warnings.push(`${yaml.file}:${line}: ${name}: not checked: ${unread.slice(0, MAX_UNREAD).join(', ')}`);
            datasets.push({
                ...(0,dataset_contract/* emptyContract */.w)(name, line, external_node_path_default().posix.join(base, file)),
                ...hashOf(yaml, given.hash, i),
                size_bytes: given.bytes ?? null,
                ...(delimiter !== undefined && { delimiter }),
                columns
            });
        }
    }
    return { datasets, warnings };
}
function columnsOf(yaml, given, file, i) {
    if (given.schema === null || given.schema === undefined)
        return { columns: [], unread: [] };
    if (typeof given.schema === 'string')
        return { columns: [], unread: ['the schema, which lies elsewhere'] };
    const other = READ.test(file) ? otherTable(given) : 'its format is not read';
    if (other !== undefined)
        return { columns: [], unread: [`columns, for ${other}`] };
    return schemaColumns(yaml, given.schema, ['resources', i, 'schema']);
}
const DELIMITERS = [',', ';', '|', '\t'];
/** Text tables are told by their names, Parquet and Arrow are named after what they are. */
const READ = /\.(csv|tsv|jsonl|ndjson|parquet|pq|arrow|arrows|feather|ipc)(\.gz)?$/i;
/** Of the dialect itself, or of its `csv` (Frictionless framework 5). */
function dialectOf({ dialect }) {
    if (typeof dialect !== 'object' || dialect === null)
        return {};
    return { ...dialect, ...dialect['csv'] };
}
function delimiterOf(given) {
    const { delimiter } = dialectOf(given);
    return DELIMITERS.find((known) => known === delimiter);
}
/** What makes a file another table than the one that we read in it. */
function otherTable(given) {
    const { encoding, compression, dialect } = given;
    if (!/^(utf-?8(-sig)?|(us-)?ascii)$/i.test(encoding ?? 'utf-8'))
        return `its encoding is ${encoding ?? ''}`;
    if (![undefined, null, '', 'no', 'gz', 'gzip'].includes(compression))
        return `its compression is ${compression}`;
    if (typeof dialect === 'string')
        return 'its dialect lies elsewhere';
    const key = Object.entries(dialectOf(given)).find(([name, value]) => DIALECT[name]?.(value) === false)?.[0];
    return key === undefined ? undefined : `${key} of its dialect`;
}
/** The values of a dialect that are the ones we read anyway. */
const DIALECT = {
    header: (value) => value !== false,
    headerRows: (value) => Array.isArray(value) && value.length === 1 && value[0] === 1,
    commentChar: (value) => value === null || value === '',
    commentRows: (value) => Array.isArray(value) && value.length === 0,
    delimiter: (value) => typeof value === 'string' && DELIMITERS.includes(value),
    quoteChar: (value) => value === '"',
    escapeChar: (value) => value === null || value === ''
};
function hashOf(yaml, hash, i) {
    const [, prefix = 'md5', hex] = /^(?:([a-z0-9-]+):)?(.*)$/i.exec(hash ?? '') ?? [];
    const algorithm = lib_hash/* HASH_ALGORITHMS */.UH.find((known) => known === prefix.toLowerCase().replace('-', ''));
    if (algorithm === undefined) {
        throw wrongContract(yaml, ['resources', i, 'hash'], `${JSON.stringify(prefix)} is no hash we know`);
    }
    return { algorithm, checksum: hex === undefined || hex === '' ? null : hex.toLowerCase() };
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
    columns: datasets_columns/* columnsSchema */.XE.nullish(),
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
    return parseContract((0,files/* readText */.yR)(full, file, MAX_CONTRACT_BYTES), file, base);
}
/** What other tools record, each with how to tell it. */
const OTHERS = [
    { kind: 'dvc', is: isDvcFile, read: readDvcFile },
    { kind: 'dvc', is: isDvcLock, read: readDvcLock },
    { kind: 'croissant', is: isCroissant, read: readCroissant },
    { kind: 'frictionless', is: isDataPackage, read: readDataPackage }
];
function loneResource(yaml) {
    return new errors/* GateError */.ue('contract', 'this is one Frictionless resource, and no package of them', {
        remedy: 'write it as a package: `frictionless describe --type package FILE --json > datapackage.json`, or put it into {"resources": [...]}',
        place: { file: yaml.file, line: 1 }
    });
}
/** @param base directory of the contract relative to the root, for the formats whose paths start there */
function parseContract(text, shown, base = '.') {
    const yaml = parseYaml(text, shown);
    if (yaml.value === null)
        throw empty(yaml);
    const other = OTHERS.find(({ is }) => is(yaml.value));
    if (other !== undefined) {
        const { datasets, warnings } = other.read(yaml, base);
        if (datasets.length === 0)
            throw wrongContract(yaml, [], `nothing in it can be checked${warnings.length === 0 ? ', it has no output' : `: ${warnings.join('; ')}`}`);
        return { kind: other.kind, yaml, datasets, rules: {}, warnings };
    }
    if (isLoneResource(yaml.value))
        throw loneResource(yaml);
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
            ...yaml.doc.warnings.map(({ message, pos }) => `${shown}:${yaml.lineAt(pos[0])}: ${message}`),
            ...unknownKeys(yaml, top, Object.keys(whole.shape), []),
            ...unknownKeys(yaml, validation, Object.keys(rules.shape), ['validation']),
            ...Object.entries(top.datasets).flatMap(([name, value]) => unknownKeys(yaml, value, Object.keys(dataset.shape), ['datasets', name]))
        ]
    };
}
function empty({ file, text }) {
    const start = 'start it with `validate --init PATH...`';
    const remedy = text.trim() === '' ? start : `name datasets in it, or remove it and ${start}`;
    return new errors/* GateError */.ue('contract', `${file} is empty`, { remedy, place: { file } });
}
function toDataset(yaml, name, value) {
    const at = ['datasets', name];
    const given = checkYaml(yaml, dataset, value, at);
    if (name === '')
        throw wrongContract(yaml, at, 'a dataset has no name');
    if (given.header === false && (given.columns ?? []).length > 0) {
        const why = 'columns are found by the header that `header: false` says is not there';
        throw wrongContract(yaml, [...at, 'columns'], `dataset ${name}: ${why}`);
    }
    const written = checksumText(yaml, name, given.checksum);
    const prefix = /^([a-z0-9-]+):(.*)$/is.exec(written ?? '');
    const said = given.checksum_type ?? prefix?.[1] ?? 'sha256';
    const algorithm = lib_hash/* HASH_ALGORITHMS */.UH.find((known) => known === plainName(said));
    if (algorithm === undefined) {
        throw wrongContract(yaml, [...at, typeof given.checksum_type === 'string' ? 'checksum_type' : 'checksum'], `dataset ${name}: ${JSON.stringify(said)} is no checksum type; known are ${lib_hash/* HASH_ALGORITHMS */.UH.join(', ')}`);
    }
    if (prefix?.[1] !== undefined && plainName(prefix[1]) !== algorithm) {
        const why = `its checksum begins with ${prefix[1]}:, and checksum_type is ${said}`;
        throw wrongContract(yaml, [...at, 'checksum'], `dataset ${name}: ${why}`);
    }
    return {
        ...(0,dataset_contract/* emptyContract */.w)(name, yaml.lineOf(at), given.path),
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
/** `SHA-256` and `sha256` are one. */
const plainName = (algorithm) => algorithm.toLowerCase().replace('-', '');
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
    const node = nodeAt(yaml.doc, path);
    return (0,dist.isScalar)(node) ? node.source : undefined;
}
function date(yaml, name, text) {
    const parsed = /^\d{4}-\d\d-\d\d([T ].*)?$/.test(text) ? new Date(text) : new Date(NaN);
    // Date takes February 30 for March 2.
    if (Number.isNaN(parsed.getTime()) || !(0,column_values/* isOf */.y)('date', text.slice(0, 10))) {
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

// EXTERNAL MODULE: ./src/datasets/locate.ts + 1 modules
var locate = __webpack_require__(97591);
;// CONCATENATED MODULE: ./src/datasets/adopt.ts







const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
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
    const blob = `:./${external_node_path_default().posix.normalize(dataset.path)}`;
    const pointer = (0,git/* askGit */.g)(root, ['cat-file', 'blob', blob]);
    // Git LFS keeps empty files as they are, without a pointer.
    const isEmpty = pointer === undefined && (0,git/* askGit */.g)(root, ['cat-file', '-s', blob]) === '0';
    const oid = isEmpty ? EMPTY_SHA256 : (0,locate/* lfsOid */.m0)(`${pointer ?? ''}\n`);
    return oid === undefined ? undefined : { ...dataset, algorithm: 'sha256', checksum: oid, origin: 'Git LFS' };
}

// EXTERNAL MODULE: ./src/datasets/checks.ts + 6 modules
var datasets_checks = __webpack_require__(84859);
// EXTERNAL MODULE: ./src/datasets/compare.ts
var compare = __webpack_require__(49194);
// EXTERNAL MODULE: ./src/datasets/digests.ts
var datasets_digests = __webpack_require__(69732);
// EXTERNAL MODULE: ./src/datasets/listing.ts
var listing = __webpack_require__(8317);
;// CONCATENATED MODULE: ./src/datasets/assess.ts






/** Whoever recorded the checksum records a change of it. */
const RESTORE_BY = {
    contract: 'restore the data, or record the change with `validate --update`',
    DVC: 'run `dvc checkout`, or record the change with `dvc commit`',
    'Git LFS': 'run `git lfs checkout`, or record the change with `git add` and a commit'
};
/**
 * One dataset against its contract.
 * @param digests of the target's files, in their order; a GateError for a file that could not be read
 */
async function assess(target, digests, policy) {
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
        blocking: true,
        contract_line: dataset.line
    };
    if (place.kind === 'missing')
        return missing(blank, place.why, policy);
    const failed = place.kind === 'error' ? place.error : digests.find(isError);
    if (place.kind === 'error' || failed !== undefined) {
        return { result: settle(blank, 'error', [(0,errors/* describeError */.Uc)(failed)], true), warnings: [] };
    }
    const read = digests.flatMap((digest) => (isError(digest) ? [] : [digest]));
    const listed = read.map(({ hex }, i) => ({ name: place.names[i] ?? '', hex }));
    const { checksum, same } = (0,compare/* compareChecksum */.bI)(dataset, place.tree, listed);
    if (!same && place.tree) {
        const pointers = (0,locate/* lfsPointers */.Ac)(place.files);
        if (pointers !== undefined)
            return missing(blank, pointers, policy);
    }
    const bytes = read.reduce((sum, digest) => sum + digest.bytes, 0);
    const files = place.files.map((file, i) => ({ file, shown: (0,datasets_digests/* shownName */.H)(dataset, place, i) }));
    const checks = [
        ...(0,datasets_checks/* checkCounts */.tl)(dataset, bytes, files.length),
        await (0,datasets_checks/* checkRows */.Uu)(dataset, files),
        (0,datasets_checks/* checkSize */.C1)(dataset, bytes),
        await (0,datasets_checks/* checkContents */.hw)(dataset, files),
        (0,datasets_checks/* checkAge */.UA)(dataset, policy.rules, files, policy.now)
    ].filter((check) => check !== undefined);
    const bad = checks.flatMap((check) => ('at' in check && check.at !== undefined ? [check.at] : []))[0];
    const method = dataset.origin === undefined ? dataset.algorithm : `${dataset.algorithm} (${dataset.origin})`;
    const result = {
        ...blank,
        actual: same ? dataset.checksum : checksum,
        size_bytes: bytes,
        files: read.length,
        verified: [
            ...(same ? [method] : []),
            ...checks.flatMap((check) => (check.outcome === 'ok' ? [check.what] : []))
        ],
        ...(bad !== undefined && { file: bad.file }),
        ...(bad?.line !== undefined && { line: bad.line })
    };
    const retention = (0,datasets_checks/* retentionWarning */.xl)(dataset, policy.now);
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
    // A listing that is gone is recorded anew, too: nothing else tells what changed.
    const unlisted = same && place.tree ? (0,compare/* listingProblem */.eD)(policy.root, dataset, listed) : undefined;
    if (unlisted !== undefined && !policy.update)
        warnings.push(`${unlisted}; \`validate --update\` writes it anew`);
    const record = policy.update && (!same || unlisted !== undefined || said(checks, 'differs').length > 0);
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
        const changes = tree ? (0,compare/* recordedChanges */.sU)(root, dataset, listed, warnings) : undefined;
        if (changes !== undefined) {
            result.changes = changes;
            differs.unshift((0,listing/* describeChanges */.DT)(changes) || 'its listing holds the same files');
        }
        differs.unshift((0,compare/* mismatchMessage */.o3)(dataset, checksum));
    }
    if (differs.length > 0) {
        // What breaks a rule cannot be recorded as right.
        const broken = said(checks, 'invalid').length > 0;
        const remedy = broken
            ? 'correct the data, or the rules of its contract'
            : RESTORE_BY[dataset.origin ?? 'contract'];
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
async function rebaseline(findings, { rules }) {
    const { dataset, result, checksum, tree, listed, files, bytes, checks, warnings } = findings;
    const rows = dataset.row_count === null ? null : await (0,datasets_checks/* rowsOf */.RO)(dataset, files);
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
        // A checksum that is right in another order or with another prefix stays as it is written.
        baseline: { dataset, checksum: result.actual ?? checksum, rows, bytes, files: tree ? listed : [] }
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

// EXTERNAL MODULE: ./src/datasets/shard.ts
var datasets_shard = __webpack_require__(5853);
;// CONCATENATED MODULE: ./src/datasets/update.ts





/**
 * Write new checksums (and, where the contract has them, row_count, sizes and file_count) into the contract file. Only the bytes
 * of those values change: comments, key order, quotes and line ends stay as they are. Atomic; nothing is written where nothing changes.
 * @throws GateError `contract` when the file's shape does not allow such an edit; then nothing is written
 */
function writeBaselines(file, yaml, baselines) {
    const text = rebaselined(yaml, baselines);
    if (text === yaml.text)
        return;
    // The reader drops a byte order mark; some editors want it back.
    const bom = (0,files/* readBytes */.io)(file, yaml.file, MAX_CONTRACT_BYTES).subarray(0, 3).toString() === '\ufeff' ? '\ufeff' : '';
    (0,files/* writeAtomic */.vZ)(file, bom + text);
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
/** A number whose decimals say how exact it is: `0.00` is not `0`. */
class Decimal {
    text;
    constructor(text) {
        this.text = text;
    }
    toString() {
        return this.text;
    }
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
        values['size_mb'] = new Decimal((0,datasets_checks/* roundedMb */.Pr)(bytes, dataset.size_mb.decimals));
    return values;
}
function editsOf(yaml, name, values) {
    const map = yaml.doc.getIn(['datasets', name], true);
    if (!(0,dist.isMap)(map))
        throw notEditable(yaml, name);
    const edits = [];
    for (const [key, wanted] of Object.entries(values)) {
        const value = String(wanted);
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
    const quote = /^["']/.exec(written)?.[0] ?? ((0,dist.isScalar)(key) && key.value === 'checksum' ? jsonQuote(key) : '');
    const prefix = /^["']?([a-z0-9-]+:)/i.exec(written)?.[1] ?? '';
    return { start, end, text: `${quote}${prefix}${value}${quote}` };
}
/** Where keys are in double quotes, the contract may be JSON: its texts are in quotes, too. */
function jsonQuote(key) {
    return (0,dist.isScalar)(key) && key.type === 'QUOTE_DOUBLE' ? '"' : '';
}
/** A key that is not there yet goes behind `path`, in the same style. */
function insertion(yaml, name, map, key, value) {
    const pair = map.items.find((item) => (0,dist/* isPair */.tO)(item) && (0,dist.isScalar)(item.key) && item.key.value === 'path');
    const at = (0,dist.isScalar)(pair?.key) ? pair.key.range : undefined;
    const end = pair?.value?.range;
    if (!at || !end)
        throw notEditable(yaml, name);
    if (map.flow === true) {
        const keyQuote = jsonQuote(pair?.key);
        const quote = key === 'checksum' ? keyQuote : '';
        const text = `, ${keyQuote}${key}${keyQuote}: ${quote}${value}${quote}`;
        return { start: end[1], end: end[1], text };
    }
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
            expected.setIn(['datasets', name, key], value instanceof Decimal ? Number(value) : value);
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
    if (update && shard !== undefined) {
        throw new errors/* GateError */.ue('usage', 'a shard cannot update the contract: each would write its own', {
            remedy: 'run `validate --update` once, without shard'
        });
    }
    const all = choose(contract, options.dataset).map((dataset) => targetOf(root, dataset, update));
    const targets = shard === undefined ? all : (0,datasets_shard/* pickShard */.M)(all, shard);
    const digests = await (0,datasets_digests/* digestTargets */.R)(targets);
    const { rules } = contract;
    const policy = {
        root,
        enforce: options.enforceChecksums ?? rules.enforce_checksums ?? true,
        block: options.blockOnMismatch ?? rules.block_on_mismatch ?? true,
        update,
        now: options.now ?? new Date(),
        rules
    };
    const assessments = [];
    // One after the other: each may hold a batch of rows in memory.
    for (const [i, target] of targets.entries())
        assessments.push(await assess(target, digests[i] ?? [], policy));
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
            shard: {
                ...shard,
                datasets_total: all.length,
                contract_sha256: sha256(contract.yaml.text),
                ...(options.run !== undefined && { git_sha: options.run.git_sha, ci_run_id: options.run.ci_run_id })
            }
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
        return { dataset: wanted, place: (0,locate/* locate */.x5)(root, wanted) };
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
            (0,listing/* writeListing */.UD)(root, dataset.listing, files);
    }
}
function notOurs({ yaml, kind }) {
    const remedy = kind === 'dvc' ? 'run `dvc commit`' : 'run the tool that wrote it';
    return new errors/* GateError */.ue('usage', `${yaml.file} is not recorded by --update`, {
        remedy,
        place: { file: yaml.file }
    });
}


/***/ })

};
