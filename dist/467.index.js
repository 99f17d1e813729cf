export const id = 467;
export const ids = [467,8926];
export const modules = {

/***/ 68926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordOnGitHub: () => (/* binding */ recordOnGitHub),
  withLedger: () => (/* binding */ withLedger)
});

// EXTERNAL MODULE: ./src/evidence/base-branch.ts
var base_branch = __webpack_require__(15629);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/ledger/months.ts
var ledger_months = __webpack_require__(23522);
;// CONCATENATED MODULE: ./src/ledger/local-view.ts






/**
 * Make the month files of a directory those of a ledger that lives elsewhere; other files stay. What an earlier run left there
 * is not that ledger, and would break its chain.
 * @param dir relative to `root` or absolute inside it
 * @throws GateError `path`, `io`
 */
function replaceMonths(root, dir, months) {
    const full = (0,paths/* resolveInside */.LI)(root, dir, 'runs-dir');
    try {
        for (const name of (0,external_node_fs_.readdirSync)(full))
            if (ledger_months/* MONTH_FILE */.Qn.test(name))
                (0,external_node_fs_.rmSync)(external_node_path_default().join(full, name), { force: true });
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) !== 'ENOENT')
            throw (0,files/* ioError */.bD)(error, dir, 'make the ledger directory writable');
    }
    for (const { name, text } of months)
        (0,files/* writeAtomic */.vZ)((0,paths/* resolveInside */.LI)(root, external_node_path_default().join(full, name), 'ledger file'), text);
}

// EXTERNAL MODULE: ./src/github/clock.ts
var github_clock = __webpack_require__(60093);
// EXTERNAL MODULE: ./src/github/faults.ts
var faults = __webpack_require__(57918);
;// CONCATENATED MODULE: ./src/github/explain-ledger.ts



/** Why the ledger on GitHub could not be read or written, and the permission or setting that would allow it. */
function explainLedger(error, doing, permission, now) {
    if (error instanceof github_clock/* DeadlineError */.j3 && error.cause !== undefined)
        return `${explainLedger(error.cause, doing, permission, now)} (${(0,errors/* describeError */.Uc)(error)})`;
    const fault = (0,faults/* faultOf */.Kl)(error, now);
    switch (fault.kind) {
        case 'refused': {
            const said = `HTTP ${fault.status}: ${fault.message.slice(0, 300)}`;
            if (/rule violation|protected/i.test(fault.message))
                return `a rule of the repository forbids it: let GitHub Actions write to the ledger branch (${said})`;
            if ([401, 403, 404].includes(fault.status))
                return `the token may not ${doing} it: grant the job \`permissions: ${permission[doing]}\` (${said})`;
            return `GitHub refused it (${said})`;
        }
        case 'rate-limit':
            return `GitHub's rate limit is used up for ${Math.ceil(fault.waitMs / 1000)} s more: raise \`publish-timeout\`, or let fewer jobs record at once`;
        case 'no-answer':
            return `GitHub did not answer${fault.code === null ? '' : ` (${fault.code})`}: check that the runner may reach it`;
        case 'server':
            return `GitHub answered with HTTP ${fault.status} again and again: see githubstatus.com`;
        default:
            return (0,errors/* describeError */.Uc)(error);
    }
}

// EXTERNAL MODULE: ./src/lib/zod.ts + 1 modules
var zod = __webpack_require__(45375);
;// CONCATENATED MODULE: ./src/github/git-data.ts


const sha = zod.z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const refs = zod.z.array(zod.z.object({ ref: zod.z.string(), object: zod.z.object({ sha }) }));
const named = zod.z.object({ sha });
const commit = zod.z.object({ sha, tree: zod.z.object({ sha }) });
const entry = zod.z.object({
    path: zod.z.string().optional(),
    type: zod.z.string().optional(),
    sha: sha.optional(),
    size: zod.z.number().optional()
});
const tree = zod.z.object({ sha, truncated: zod.z.boolean(), tree: zod.z.array(entry) });
const blob = zod.z.object({ content: zod.z.string(), encoding: zod.z.string(), size: zod.z.number().nullable() });
/** What GitHub answers where a reference is no longer, or not yet, what the request took it for. */
const OVERTAKEN = /fast.?forward|already exists|does not exist|is at [0-9a-f]+ but expected|lock/i;
function overtaken(error) {
    const fault = (0,faults/* faultOf */.Kl)(error, 0);
    if (fault.kind !== 'refused')
        return false;
    return fault.status === 409 || (fault.status === 422 && OVERTAKEN.test(fault.message));
}
/** @param repository `owner` and `repo` as GITHUB_REPOSITORY names them */
function gitData(request, repository) {
    const at = '/repos/{owner}/{repo}/git';
    return {
        // Not `git/ref/...`: its 404 could also mean that the token may not see the repository.
        async tip(branch, signal) {
            const ref = `heads/${branch}`;
            const { data } = await request(`GET ${at}/matching-refs/{ref}`, {
                ...repository,
                ref,
                request: { signal }
            });
            const found = (0,faults/* understood */.Se)(refs, data, 'listing references').find((r) => r.ref === `refs/${ref}`);
            return found?.object.sha ?? null;
        },
        async root(commit_sha, signal) {
            const reply = await request(`GET ${at}/commits/{commit_sha}`, {
                ...repository,
                commit_sha,
                request: { signal }
            });
            const tree_sha = (0,faults/* understood */.Se)(commit, reply.data, 'reading a commit').tree.sha;
            const { data } = await request(`GET ${at}/trees/{tree_sha}`, {
                ...repository,
                tree_sha,
                request: { signal }
            });
            const { tree: all, truncated } = (0,faults/* understood */.Se)(tree, data, 'reading a tree');
            const entries = all.map(({ path = '', type = '', sha: of = '', size = 0 }) => ({
                path,
                type,
                sha: of,
                size
            }));
            return { tree: tree_sha, entries, truncated };
        },
        async blob(file_sha, signal) {
            const { data } = await request(`GET ${at}/blobs/{file_sha}`, {
                ...repository,
                file_sha,
                request: { signal }
            });
            const { content, encoding } = (0,faults/* understood */.Se)(blob, data, 'reading a blob');
            return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8').toString('utf8');
        },
        async createBlob(text, signal) {
            const { data } = await request(`POST ${at}/blobs`, {
                ...repository,
                content: Buffer.from(text).toString('base64'),
                encoding: 'base64',
                request: { signal }
            });
            return (0,faults/* understood */.Se)(named, data, 'creating a blob').sha;
        },
        async createTree(base, file, signal) {
            const { data } = await request(`POST ${at}/trees`, {
                ...repository,
                ...(base !== null && { base_tree: base }),
                tree: [{ path: file.path, mode: '100644', type: 'blob', sha: file.blob }],
                request: { signal }
            });
            return (0,faults/* understood */.Se)(named, data, 'creating a tree').sha;
        },
        async createCommit(message, of, parents, signal) {
            const { data } = await request(`POST ${at}/commits`, {
                ...repository,
                message,
                tree: of,
                parents,
                request: { signal }
            });
            return (0,faults/* understood */.Se)(named, data, 'creating a commit').sha;
        },
        async advance(branch, from, to, signal) {
            try {
                if (from === null) {
                    await request(`POST ${at}/refs`, {
                        ...repository,
                        ref: `refs/heads/${branch}`,
                        sha: to,
                        request: { signal }
                    });
                }
                else {
                    await request(`PATCH ${at}/refs/{ref}`, {
                        ...repository,
                        ref: `heads/${branch}`,
                        sha: to,
                        force: false,
                        request: { signal }
                    });
                }
                return true;
            }
            catch (error) {
                if (overtaken(error))
                    return false;
                throw error;
            }
        }
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/ledger/chain.ts
var chain = __webpack_require__(60820);
// EXTERNAL MODULE: ./src/ledger/instants.ts
var instants = __webpack_require__(86683);
// EXTERNAL MODULE: ./src/ledger/lines.ts
var lines = __webpack_require__(36006);
;// CONCATENATED MODULE: ./src/ledger/join.ts





/** A ledger as one text, its months in their order. */
function joinMonths(months) {
    return months.map(({ text }) => (text === '' || text.endsWith('\n') ? text : `${text}\n`)).join('');
}
/**
 * The months of a ledger that is one text, the opposite of `joinMonths`: each record lies in the file of its own month,
 * but never before the one before it, as `monthFor` would have put it.
 * @param shown names the ledger in messages
 * @throws GateError `evidence` for anything but one unbroken chain of records
 */
function splitMonths(text, shown) {
    const { problems, unchained: loose } = (0,chain/* verifyChain */.H5)([{ name: shown, text }]);
    const problem = problems[0] ?? (loose > 0 ? `${shown} holds a record without its hash` : undefined);
    if (problem !== undefined) {
        throw new errors/* GateError */.ue('evidence', `${problem}${problems.length > 1 ? `, and ${problems.length - 1} more` : ''}`, {
            remedy: 'find out what changed it; a ledger that is removed begins anew'
        });
    }
    const months = [];
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const own = `${(0,instants/* utcMonth */.R6)(instantOf(line, shown))}.jsonl`;
        const newest = months.at(-1);
        if (newest !== undefined && own <= newest.name)
            newest.lines.push(line);
        else
            months.push({ name: own, lines: [line] });
    }
    return months.map(({ name, lines }) => ({ name, text: `${lines.join('\n')}\n` }));
}
function instantOf(line, shown) {
    const value = (0,lines/* parseJsonObject */.dw)(line);
    const timestamp = typeof value === 'string' ? undefined : value.timestamp;
    const instant = typeof timestamp === 'string' ? (0,instants/* parseInstant */.nV)(timestamp) : undefined;
    if (instant !== undefined)
        return instant;
    throw new errors/* GateError */.ue('evidence', `${shown} holds a record without a time`, {
        remedy: 'remove the ledger; it then begins anew'
    });
}
/** A ledger with one record at its end. @returns its months, changed or added where the record went */
function withRecord(months, draft) {
    const name = (0,ledger_months/* monthFor */.e6)(draft, months.map((month) => month.name));
    const prev = lastHash(months);
    const { text, record } = (0,ledger_months/* appended */.YP)(months.find((month) => month.name === name)?.text ?? '', draft, prev);
    return { months: [...months.filter((month) => month.name !== name), { name, text }], record };
}
function lastHash(months) {
    for (const { text } of [...months].reverse()) {
        const hash = (0,ledger_months/* lastHashIn */.QW)(text);
        if (hash !== undefined)
            return hash;
    }
    return null;
}
/** Every parsed record of a ledger, in the order of its chain. */
function* recordsOf(months) {
    for (const { text } of months) {
        for (const line of text.split('\n')) {
            const value = line.trim() === '' ? '' : (0,lines/* parseJsonObject */.dw)(line);
            if (typeof value !== 'string')
                yield value;
        }
    }
}
/**
 * One chain of two that have parted: the base as it is, then those records of the other that it lacks, chained anew. Writers
 * that did not see one another each leave a ledger without the other's record.
 */
function joinLedgers(base, other) {
    const known = new Set();
    for (const { hash } of recordsOf(base))
        known.add(hash);
    let joined = [...base];
    for (const record of recordsOf(other)) {
        const draft = (0,ledger_months/* unchained */.Iy)(record);
        // The same record may stand in both with other hashes, when it was chained anew before.
        if (known.has(record['hash']) || joined.some(({ text }) => (0,ledger_months/* findDraft */.ly)(text, draft) !== undefined))
            continue;
        joined = withRecord(joined, draft).months;
    }
    return joined;
}
/** How many records a ledger holds of each run of CI, by its id. */
function recordsByRun(months) {
    const counts = new Map();
    for (const { ci_run_id } of recordsOf(months))
        if (typeof ci_run_id === 'string')
            counts.set(ci_run_id, (counts.get(ci_run_id) ?? 0) + 1);
    return counts;
}

// EXTERNAL MODULE: ./src/github/artifacts.ts + 1 modules
var artifacts = __webpack_require__(33647);
// EXTERNAL MODULE: ./src/github/download.ts
var download = __webpack_require__(96299);
// EXTERNAL MODULE: ./src/github/retry.ts
var retry = __webpack_require__(48129);
;// CONCATENATED MODULE: ./src/github/trusted-runs.ts



/** Events whose code is the repository's own; any other may run what a stranger wrote. */
const OWN_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release']);
/** Whether this run may add to the ledger: pull requests and forks read it and never write it. */
function mayRecord(context) {
    return (context.event !== null &&
        OWN_EVENTS.has(context.event) &&
        context.pull_request === null &&
        context.base_branch === null &&
        !context.is_fork);
}
const run = zod.z.object({
    event: zod.z.string(),
    head_branch: zod.z.string().nullable(),
    head_repository: zod.z.object({ full_name: zod.z.string() }).nullable()
});
/** Whether the listing says that a run of the repository's own branch has left an artifact. */
function isOfBranch({ run }, branch) {
    return run !== null && run.head_branch === branch && run.own;
}
/**
 * Whether an artifact was left by a run of the repository's own code on `branch`. Anybody whose pull request runs can leave an
 * artifact of any name; the listing tells those of forks and other branches, the run itself its event.
 * @throws octokit's errors, DeadlineError
 */
async function leftByOwnRun(request, repository, artifact, branch, means) {
    const { run: left } = artifact;
    if (left === null || !isOfBranch(artifact, branch))
        return false;
    const reply = await (0,faults/* unlessGone */.Wi)((0,retry/* withRetry */.b)((signal) => request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
        ...repository,
        run_id: left.id,
        request: { signal }
    }), { ...means, what: 'asking for a run' }));
    // A run that was deleted takes its artifacts with it.
    if (reply === null)
        return false;
    const { event, head_branch, head_repository } = (0,faults/* understood */.Se)(run, reply.data, 'asking for a run');
    return (OWN_EVENTS.has(event) &&
        head_branch === branch &&
        head_repository?.full_name.toLowerCase() === `${repository.owner}/${repository.repo}`.toLowerCase());
}

;// CONCATENATED MODULE: ./src/github/ledger-artifact.ts










const MAX_PACKED_BYTES = 64 * 1024 * 1024;
const MAX_LEDGER_BYTES = 256 * 1024 * 1024;
/** Pull requests may bury the ledger under artifacts of its name; this many pages of a hundred are looked through. */
const MAX_PAGES = 10;
/** Runs that were under way at once: those whose record the newest ledger may lack. */
const MAX_OLDER = 50;
/** @throws GateError `setting` for what is no plain name of a file */
function checkArtifactName(name) {
    if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(name))
        return;
    throw new errors/* GateError */.ue('setting', `ledger-artifact ${JSON.stringify(name.slice(0, 120))} is no name for an artifact`, {
        remedy: 'use letters, digits, `.`, `_` and `-`',
        place: { setting: 'ledger-artifact' }
    });
}
/**
 * A ledger that each run leaves whole as an artifact, for repositories whose jobs may write nothing. Artifacts cannot be appended
 * to: runs that overlap leave ledgers that have parted, which the next one joins, so that no record is lost.
 */
class LedgerArtifact {
    means;
    permission = { read: 'actions: read', write: 'actions: read' };
    shown;
    file;
    constructor(name, means) {
        this.means = means;
        checkArtifactName(name);
        this.file = `${name}.jsonl.gz`;
        this.shown = `the artifact ${this.file}`;
    }
    async read() {
        const { months, expired } = await this.newest();
        if (months.length === 0 && expired) {
            throw new errors/* GateError */.ue('evidence', `${this.shown} has expired or was deleted, and with it every record`, {
                remedy: 'this run begins a new one; run on a schedule, or keep artifacts for longer, so that one is always there'
            });
        }
        return months;
    }
    async append(draft) {
        // Anew, since other runs may have ended meanwhile.
        const { months } = await this.newest();
        const there = months.map(({ text }) => (0,ledger_months/* findDraft */.ly)(text, draft)).find((record) => record !== undefined);
        if (there !== undefined)
            return { record: there, where: this.shown };
        const { months: grown, record } = withRecord(months, draft);
        const packed = (0,external_node_zlib_.gzipSync)(joinMonths(grown));
        if (packed.length > MAX_PACKED_BYTES)
            throw tooLarge(this.shown);
        const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_default().join(this.means.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'provenance-ledger-'));
        try {
            const file = external_node_path_default().join(folder, this.file);
            (0,external_node_fs_.writeFileSync)(file, packed, { flag: 'wx' });
            const { url } = await (0,artifacts/* uploadAlone */.t)(file, this.means.context, this.means);
            return { record, where: url };
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
    /** The newest ledger, with the records that only ledgers of overlapping runs hold. */
    async newest() {
        const { request, repository, branch } = this.means;
        let expired = false;
        // By id: while the pages are asked for, an upload moves the last of one page to the next.
        const candidates = new Map();
        for (let page = 1; page <= MAX_PAGES; page++) {
            const { found, more } = await (0,download/* artifactsNamed */.x8)(request, repository, this.file, page, this.means);
            for (const artifact of found)
                if (isOfBranch(artifact, branch))
                    candidates.set(artifact.id, artifact);
            // All that may have to be joined, first: others may lie between them.
            if (more && page < MAX_PAGES && candidates.size <= MAX_OLDER)
                continue;
            const joined = await this.joined([...candidates.values()]);
            expired ||= joined.expired;
            if (joined.months !== undefined || !more)
                return { months: joined.months ?? [], expired };
            candidates.clear();
        }
        throw new errors/* GateError */.ue('limit', `none of the newest artifacts called ${this.file} is of a run on ${branch}`, {
            remedy: 'name another one with `ledger-artifact`, and see which runs leave artifacts of this name'
        });
    }
    /** @param candidates in any order. @returns no months where none of them is a ledger */
    async joined(candidates) {
        const { request, repository, branch } = this.means;
        let months;
        let counts = new Map();
        let expired = false;
        let older = 0;
        // Higher ids are newer, whatever order the list has.
        for (const artifact of [...candidates].sort((a, b) => b.id - a.id)) {
            if (months !== undefined && ++older > MAX_OLDER)
                break;
            if (saysNothingNew(artifact, candidates, counts))
                continue;
            if (!(await leftByOwnRun(request, repository, artifact, branch, this.means)))
                continue;
            try {
                if (artifact.expired)
                    throw new download/* ArtifactGone */.gx(artifact);
                months = await this.with(months, artifact);
                counts = recordsByRun(months);
            }
            catch (error) {
                if (!(error instanceof download/* ArtifactGone */.gx))
                    throw error;
                expired = true;
            }
        }
        return { months, expired };
    }
    async with(months, artifact) {
        const { request, repository, env } = this.means;
        const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_default().join(env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'provenance-ledger-'));
        try {
            const file = external_node_path_default().join(folder, 'ledger');
            const target = { file, maxBytes: MAX_PACKED_BYTES };
            await (0,download/* downloadArtifact */.bk)(request, repository, artifact, target, this.means);
            const shown = `${this.file} of run ${artifact.run?.id ?? 'unknown'}`;
            const read = splitMonths(this.unpacked((0,external_node_fs_.readFileSync)(file), shown), shown);
            return months === undefined ? read : joinLedgers(months, read);
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
    unpacked(packed, shown) {
        try {
            return (0,external_node_zlib_.gunzipSync)(packed, { maxOutputLength: MAX_LEDGER_BYTES }).toString('utf8');
        }
        catch (error) {
            if ((0,errors/* systemCode */.xU)(error) === 'ERR_BUFFER_TOO_LARGE')
                throw tooLarge(shown);
            throw new errors/* GateError */.ue('evidence', `${shown} is damaged`, {
                remedy: 'delete that artifact; the one before it then counts',
                cause: error
            });
        }
    }
}
/** Whether there are as many records of a run already as it has left ledgers. */
function saysNothingNew({ run }, all, counts) {
    if (run === null)
        return true;
    return (counts.get(String(run.id)) ?? 0) >= all.filter((other) => other.run?.id === run.id).length;
}
function tooLarge(shown) {
    return new errors/* GateError */.ue('limit', `${shown} is too large`, {
        remedy: 'name a new one with `ledger-artifact`, or keep the ledger on a branch (`ledger: branch`)'
    });
}

;// CONCATENATED MODULE: ./src/github/ledger-branch.ts



/** A month of some ten thousand runs. GitHub's own limit for a blob is 100 MB. */
const MAX_MONTH_BYTES = 32 * 1024 * 1024;
const ledger_branch_MAX_LEDGER_BYTES = 256 * 1024 * 1024;
const AT_ONCE = 6;
/** What people may put beside the records. */
const COMPANIONS = /^(README|LICENSE)(\.[a-z]{1,4})?$|^\.gitattributes$/;
/** Writers that were overtaken wait up to this long, doubled each time, so that they do not meet again. */
const OVERTAKEN_MS = 400;
const MAX_OVERTAKEN_MS = 6_400;
const MAX_ROUNDS = 60;
/** A branch name that cannot be mistaken for another kind of reference (git-check-ref-format, and stricter). */
const BRANCH = /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;
/** @throws GateError `setting` for a name that git, or anybody's eyes, could take for something else */
function checkBranchName(branch) {
    if (branch.length <= 200 && BRANCH.test(branch) && !/\.\.|\.lock(\/|$)|\.$/.test(branch))
        return;
    throw new errors/* GateError */.ue('setting', `ledger-branch ${JSON.stringify(branch)} is no name for a branch`, {
        remedy: 'use letters, digits, `.`, `_`, `-` and `/`',
        place: { setting: 'ledger-branch' }
    });
}
/** A branch of run records, through GitHub's Git database: nothing is cloned, nothing is forced. */
class LedgerBranch {
    git;
    branch;
    means;
    permission = { read: 'contents: read', write: 'contents: write' };
    shown;
    constructor(git, branch, means) {
        this.git = git;
        this.branch = branch;
        this.means = means;
        checkBranchName(branch);
        this.shown = `the branch ${branch}`;
    }
    /** Every month, oldest first; none where the branch does not exist. @throws GateError, octokit's errors */
    async read() {
        const { months } = await this.state();
        const bytes = months.reduce((sum, { size }) => sum + size, 0);
        if (bytes > ledger_branch_MAX_LEDGER_BYTES) {
            throw new errors/* GateError */.ue('limit', `the branch ${this.branch} holds ${bytes} bytes of run records`, {
                remedy: `move the oldest months to another branch; at most ${ledger_branch_MAX_LEDGER_BYTES} bytes are read`
            });
        }
        const read = [];
        for (let i = 0; i < months.length; i += AT_ONCE)
            read.push(...(await Promise.all(months.slice(i, i + AT_ONCE).map((month) => this.month(month)))));
        return read;
    }
    /**
     * Append one record, chained to the last. Another writer that was first makes this one begin anew from what is there then;
     * what is written is always one commit on top of the branch as it was read, so that no record is lost.
     * @throws GateError `publish` when the time is up, octokit's errors
     */
    async append(draft) {
        const { deadline, log } = this.means;
        for (let round = 0; round < MAX_ROUNDS; round++) {
            const done = await this.tryAppend(draft);
            if (done !== null)
                return { ...done, where: `${this.branch} (${done.commit.slice(0, 7)})` };
            const most = Math.min(MAX_OVERTAKEN_MS, OVERTAKEN_MS * 2 ** round);
            log.debug(`the branch ${this.branch} was written by another run first; again`);
            await deadline.wait(deadline.clock.random() * most, 'other runs were writing to the ledger');
        }
        throw new errors/* GateError */.ue('publish', `other runs kept writing to the branch ${this.branch}`, {
            remedy: 'run the job again'
        });
    }
    /** @returns null when another writer was first */
    async tryAppend(draft) {
        const { commit: parent, tree, months } = await this.state();
        const name = (0,ledger_months/* monthFor */.e6)(draft, months.map((m) => m.path));
        const texts = new Map();
        let prev;
        for (const month of [...months].reverse()) {
            const { text } = await this.month(month);
            texts.set(month.path, text);
            const there = (0,ledger_months/* findDraft */.ly)(text, draft);
            // What a round before this one wrote, its answer lost.
            if (there !== undefined && parent !== null)
                return { record: there, commit: parent };
            prev = (0,ledger_months/* lastHashIn */.QW)(text);
            if (prev !== undefined)
                break;
        }
        const { text, record } = (0,ledger_months/* appended */.YP)(texts.get(name) ?? '', draft, prev ?? null);
        if (Buffer.byteLength(text) > MAX_MONTH_BYTES)
            throw ledger_branch_tooLarge(`${name} of the branch ${this.branch}`, Buffer.byteLength(text));
        const blob = await this.retried('writing the run record', (s) => this.git.createBlob(text, s));
        const grown = await this.retried('writing the ledger', (s) => this.git.createTree(tree, { path: name, blob }, s));
        const message = `Run ${draft.ci_run_id}, attempt ${draft.run_attempt}, ${draft.job}`;
        const made = await this.retried('committing to the ledger', (s) => this.git.createCommit(message, grown, parent === null ? [] : [parent], s));
        const moved = await this.retried('moving the ledger branch', (s) => this.git.advance(this.branch, parent, made, s));
        return moved ? { record, commit: made } : null;
    }
    async state() {
        const commit = await this.retried('looking for the ledger branch', (s) => this.git.tip(this.branch, s));
        if (commit === null)
            return { commit, tree: null, months: [] };
        const { tree, entries, truncated } = await this.retried('reading the ledger branch', (s) => this.git.root(commit, s));
        const months = entries.filter(({ type, path }) => type === 'blob' && ledger_months/* MONTH_FILE */.Qn.test(path));
        const other = entries.find((e) => !months.includes(e) && !(e.type === 'blob' && COMPANIONS.test(e.path)));
        if (truncated || other !== undefined) {
            const what = other === undefined ? 'too many files' : `${JSON.stringify(other.path)}, which is no ledger`;
            throw new errors/* GateError */.ue('evidence', `the branch ${this.branch} holds ${what}`, {
                remedy: 'name a branch that holds run records only, or one that does not exist yet',
                place: { setting: 'ledger-branch' }
            });
        }
        return { commit, tree, months: months.sort((a, b) => (a.path < b.path ? -1 : 1)) };
    }
    async month({ path, sha, size }) {
        if (size > MAX_MONTH_BYTES)
            throw ledger_branch_tooLarge(`${path} of the branch ${this.branch}`, size);
        return {
            name: path,
            text: await this.retried('reading the run records', (s) => this.git.blob(sha, s))
        };
    }
    retried(what, operation) {
        return (0,retry/* withRetry */.b)(operation, { ...this.means, what });
    }
}
function ledger_branch_tooLarge(what, bytes) {
    return new errors/* GateError */.ue('limit', `${what} has ${bytes} bytes; at most ${MAX_MONTH_BYTES} are kept in one`, {
        remedy: 'record fewer runs, for instance those of the default branch only'
    });
}

// EXTERNAL MODULE: ./src/github/octokit.ts
var octokit = __webpack_require__(6702);
;// CONCATENATED MODULE: ./src/github/ledger.ts








async function ledger_open(ledger) {
    const { kind, name, context, token, log, env, timeoutSec, cancel, clock = github_clock/* systemClock */.ml } = ledger;
    const { owner, repo } = context;
    if (owner === null || repo === null) {
        throw new errors/* GateError */.ue('publish', 'GITHUB_REPOSITORY does not name a repository', {
            remedy: 'run as an action on a runner, or use `ledger: path`'
        });
    }
    if (token === '') {
        throw new errors/* GateError */.ue('publish', 'there is no token', {
            remedy: 'pass `github-token: ${{ github.token }}`'
        });
    }
    if (kind === 'branch' && (name === context.head_branch || name === context.base_branch)) {
        throw new errors/* GateError */.ue('setting', `ledger-branch ${name} is the branch of this run`, {
            remedy: 'name a branch that holds nothing but run records',
            place: { setting: 'ledger-branch' }
        });
    }
    const { request } = await (0,octokit/* connect */.N)(token, context.api_url);
    const means = { deadline: new github_clock/* Deadline */.B2(timeoutSec * 1000, clock, cancel), log };
    const repository = { owner, repo };
    if (kind === 'branch')
        return new LedgerBranch(gitData(request, repository), name, means);
    return new LedgerArtifact(name, {
        ...means,
        env,
        request,
        repository,
        context,
        branch: ledger.defaultBranch
    });
}
/** Why, and what would allow it; the permission is known once the ledger could be opened. */
function explain(error, doing, store, { clock = github_clock/* systemClock */.ml }) {
    return store === undefined
        ? (0,errors/* describeError */.Uc)(error)
        : explainLedger(error, doing, store.permission, clock.now());
}
/**
 * Bring the ledger into `dir`, where baselines, ratchet and trends read it.
 * @returns why that was not possible, in which case `dir` holds no records; undefined when it was
 */
async function fetchLedger(ledger, root, dir) {
    // First, so that nothing of an earlier run is taken for the ledger.
    replaceMonths(root, dir, []);
    let store;
    try {
        store = await ledger_open(ledger);
        const months = await store.read();
        replaceMonths(root, dir, months);
        ledger.log.info(`the ledger is ${store.shown}, of ${months.length} months`);
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue && (error.code === 'setting' || error.code === 'io'))
            throw error;
        const why = explain(error, 'read', store, ledger);
        return { reason: `the ledger could not be read: ${why}`, remedy: 'run the job again once it can be read' };
    }
}
/** Append this run's record. @returns a warning where that was not possible */
async function recordRemotely(ledger, draft) {
    let store;
    try {
        store = await ledger_open(ledger);
        const { record, where } = await store.append(draft);
        ledger.log.info(`the run record ${record.hash} is on ${where}`);
        return undefined;
    }
    catch (error) {
        return `the run record was not added to the ledger: ${explain(error, 'write', store, ledger)}`;
    }
}

// EXTERNAL MODULE: ./src/record.ts
var record = __webpack_require__(94846);
;// CONCATENATED MODULE: ./src/actions/ledger.ts




function remoteLedger(world, context) {
    const { settings, log, env, signal } = world;
    const { values } = settings;
    const kind = values.ledger;
    if (kind !== 'branch' && kind !== 'artifact')
        return undefined;
    return {
        kind,
        name: values[`ledger-${kind}`],
        defaultBranch: (0,base_branch/* defaultBranch */.OR)(world),
        context,
        token: values['github-token'] ?? '',
        timeoutSec: values['publish-timeout'],
        log,
        env,
        cancel: signal
    };
}
/** The one network call before the run: the ledger, where it lives on GitHub. Its failure is a warning, and the ratchet's. */
async function withLedger(world, context) {
    const remote = remoteLedger(world, context);
    if (remote === undefined)
        return world;
    const ledgerProblem = await world.log.group('Ledger', () => fetchLedger(remote, world.root, (0,base_branch/* runsDirectory */.WL)(world.settings)));
    if (ledgerProblem === undefined)
        return world;
    world.log.warn(ledgerProblem.reason);
    return { ...world, ledgerProblem };
}
/** Add this run to the ledger on GitHub; what cannot be added is a warning, as for all publishing. */
async function recordOnGitHub(world, context, assessment) {
    const remote = remoteLedger(world, context);
    if (remote === undefined || world.signal.aborted)
        return;
    const reads = whyOnlyReads(remote, context);
    if (reads !== undefined) {
        world.log.info(`${reads} reads the ledger and does not write it`);
        return;
    }
    const warning = await recordRemotely(remote, (0,record/* recordOf */.z)(assessment));
    if (warning !== undefined)
        world.log.warn(warning);
}
/** What of this run keeps it from writing to the ledger; undefined where it may. */
function whyOnlyReads({ kind, defaultBranch }, context) {
    if (!mayRecord(context))
        return context.event ?? 'this event';
    if (kind === 'artifact' && context.head_branch !== defaultBranch)
        return `a run that is not on ${defaultBranch}`;
    return undefined;
}


/***/ }),

/***/ 50467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _merge_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74263);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68926);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92074);



/** Join the results of several jobs, publish, and only then decide the exit status. */
const merge = async (world, context) => {
    const withRecords = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__.withLedger)(world, context);
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.finish)(world, context, await (0,_merge_run_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeRun */ .C)(withRecords, world.settings.values.results ?? []));
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (merge);


/***/ }),

/***/ 92074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46222);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32158);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7729);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41953);





const CANCELLED_PUBLISH_SEC = 5;
/** Run the pipeline, publish, and only then decide the exit status. */
const run = async (world, context) => {
    const { withLedger } = await Promise.all(/* import() */[__webpack_require__.e(3566), __webpack_require__.e(8926)]).then(__webpack_require__.bind(__webpack_require__, 68926));
    return finish(world, context, await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .runPipeline */ .a)(await withLedger(world, context)));
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (run);
/** Publish what was kept and record it. @returns the exit status, which neither of them changes */
async function finish(world, context, finished) {
    const { recordOnGitHub } = await Promise.all(/* import() */[__webpack_require__.e(3566), __webpack_require__.e(8926)]).then(__webpack_require__.bind(__webpack_require__, 68926));
    // Side by side, so that publish-timeout bounds both.
    await Promise.all([
        publishRun(world, context, finished),
        recordOnGitHub(world, context, finished.assessment)
    ]);
    return (0,_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(finished.assessment.result, finished.kept);
}
/** Summary, comment, annotations, outputs and artifacts of a finished run; never throws what GitHub does. */
async function publishRun(world, context, { assessment, kept, past }) {
    const { settings, log, root, env, signal } = world;
    const [{ buildView }, { renderSummary }, { renderComment }, { renderConsole }, { annotationsOf }, { publish }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6297), __webpack_require__.e(2011)]).then(__webpack_require__.bind(__webpack_require__, 6297)),
        Promise.all(/* import() */[__webpack_require__.e(3313), __webpack_require__.e(9198)]).then(__webpack_require__.bind(__webpack_require__, 19198)),
        Promise.all(/* import() */[__webpack_require__.e(3313), __webpack_require__.e(3779)]).then(__webpack_require__.bind(__webpack_require__, 13779)),
        __webpack_require__.e(/* import() */ 9475).then(__webpack_require__.bind(__webpack_require__, 39475)),
        __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 856)),
        Promise.all(/* import() */[__webpack_require__.e(3566), __webpack_require__.e(535)]).then(__webpack_require__.bind(__webpack_require__, 90535))
    ]);
    const { values } = settings;
    const files = [
        ...(kept.html === undefined ? [] : [{ path: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, kept.html), name: 'provenance-report' }]),
        ...(kept.pack === undefined
            ? []
            : [{ path: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, kept.pack.path), name: 'provenance-pack' }])
    ];
    const viewWith = (links) => {
        const url = (name) => {
            const link = links.find((l) => l.name === name);
            return link === undefined ? {} : { url: link.url };
        };
        return buildView(assessment, {
            ...(0,_evidence_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .reportsPast */ .IF)(past),
            evidence: {
                ...(kept.html !== undefined && { html: { path: kept.html, ...url('provenance-report') } }),
                ...(kept.pack !== undefined && {
                    pack: { path: kept.pack.path, sha256: kept.pack.sha256, ...url('provenance-pack') }
                })
            }
        });
    };
    log.info(renderConsole(viewWith([])));
    for (const problem of kept.problems)
        log.warn(`not kept: ${problem}`);
    const published = await publish({
        summaryMarkdown: (maxBytes) => renderSummary(viewWith([]), { maxBytes }),
        commentMarkdown: ({ links, maxChars }) => values.comment ? renderComment(viewWith(links), { marker: '', maxChars }).trimStart() : null,
        commentKey: values['comment-key'] ??
            [context.workflow, context.job, context.matrix].filter((s) => s !== '').join('/'),
        annotations: annotationsOf(assessment),
        outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Y)(assessment, kept),
        artifacts: values['upload-artifacts'] ? files : [],
        ...(values.attest && {
            moreArtifacts: async ({ timeoutMs }) => {
                const attested = await attestRun(world, kept, timeoutMs);
                return values['upload-artifacts'] ? attested : [];
            }
        }),
        context,
        token: values['github-token'] ?? '',
        // A cancelled job is killed ten seconds after the first signal: there is time for little more than the report.
        timeoutSec: signal.aborted
            ? Math.min(CANCELLED_PUBLISH_SEC, values['publish-timeout'])
            : values['publish-timeout'],
        log
    }, { env, ...(!signal.aborted && { cancel: signal }) });
    for (const { warning, what, detail, url } of published) {
        if (warning !== undefined)
            log.warn(warning);
        else if (url !== undefined)
            log.info(`${what} ${detail ?? ''}: ${url}`);
    }
}
/** The signed bundle, or where it could not be signed the bare statement. */
async function attestRun(world, kept, timeoutMs) {
    const { root, settings, log, signal } = world;
    if (kept.statement === undefined)
        return [];
    const { signStatement } = await __webpack_require__.e(/* import() */ 8492).then(__webpack_require__.bind(__webpack_require__, 78492));
    const token = settings.values['github-token'] ?? '';
    const signed = await signStatement(world, { token, timeoutMs, cancel: signal });
    if ('warning' in signed)
        log.warn(signed.warning);
    else
        log.info(`signed: ${signed.bundle}`);
    const file = 'bundle' in signed ? signed.bundle : kept.statement;
    return [{ path: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, file), name: 'provenance-attestation' }];
}


/***/ }),

/***/ 96299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ artifactsOfRun),
/* harmony export */   bk: () => (/* binding */ downloadArtifact),
/* harmony export */   gx: () => (/* binding */ ArtifactGone),
/* harmony export */   x8: () => (/* binding */ artifactsNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45375);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57918);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48129);






const PER_PAGE = 100;
const MAX_PAGES = 5;
const listing = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
    total_count: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number(),
    artifacts: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
        id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().positive(),
        name: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(),
        size_in_bytes: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number(),
        expired: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.boolean(),
        workflow_run: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
            id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().positive().optional(),
            repository_id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number().optional(),
            head_repository_id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number().optional(),
            head_branch: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string().optional()
        })
            .nullish()
    }))
});
/** It was in the list, and is no more: expired, or deleted by somebody meanwhile. */
class ArtifactGone extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue {
    constructor({ name }) {
        super('publish', `the artifact ${JSON.stringify(name.slice(0, 100))} is no longer there`, {
            remedy: 'run the job that leaves it again'
        });
    }
}
/** One page of a listing. @param page from 1. @returns `more` where another page follows */
async function page(request, route, parameters, means) {
    const what = 'listing the artifacts';
    const { data } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetry */ .b)((signal) => request(route, { ...parameters, per_page: PER_PAGE, request: { signal } }), { ...means, what });
    const { artifacts } = (0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .understood */ .Se)(listing, data, what);
    return { artifacts, more: artifacts.length === PER_PAGE };
}
/** The artifacts of a run that have not expired. @throws octokit's errors, DeadlineError */
async function artifactsOfRun(request, repository, run_id, means) {
    const found = [];
    for (let nth = 1; nth <= MAX_PAGES; nth++) {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
        const { artifacts, more } = await page(request, route, { ...repository, run_id, page: nth }, means);
        for (const { id, name, size_in_bytes, expired } of artifacts)
            if (!expired)
                found.push({ id, name, size: size_in_bytes });
        if (!more)
            break;
    }
    return found;
}
/**
 * One page of the repository's artifacts of a name, as GitHub sorts them: newest first.
 * @param nth from 1. @returns `more` where another page follows. @throws octokit's errors, DeadlineError
 */
async function artifactsNamed(request, repository, name, nth, means) {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts';
    const { artifacts, more } = await page(request, route, { ...repository, name, page: nth }, means);
    const found = artifacts
        .filter((artifact) => artifact.name === name)
        .map(({ id, size_in_bytes, expired, workflow_run: run }) => ({
        id,
        name,
        size: size_in_bytes,
        expired,
        run: run?.id === undefined
            ? null
            : {
                id: run.id,
                head_branch: run.head_branch ?? null,
                own: run.repository_id !== undefined && run.repository_id === run.head_repository_id
            }
    }));
    return { found, more };
}
/**
 * Download an artifact to a new file. GitHub answers with a redirect to its store, which must not see the token; the store
 * hands out a zip, or the file itself where it was uploaded un-zipped.
 * @param maxBytes more is refused while it comes, whatever was announced
 * @throws ArtifactGone, GateError `limit`, `publish`; octokit's errors
 */
async function downloadArtifact(request, repository, artifact, target, means) {
    const tooLarge = () => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `the artifact ${JSON.stringify(artifact.name.slice(0, 100))} is too large`, {
        remedy: `at most ${target.maxBytes} bytes are read`
    });
    if (artifact.size > target.maxBytes)
        throw tooLarge();
    const answer = await (0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessGone */ .Wi)((0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetry */ .b)((signal) => request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...repository,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { signal, redirect: 'manual' }
    }), { ...means, what: 'asking for an artifact' }));
    if (answer === null)
        throw new ArtifactGone(artifact);
    const { location } = answer.headers;
    if (typeof location !== 'string' || !URL.canParse(location)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('publish', 'GitHub did not say where the artifact is', {
            remedy: 'run the job again'
        });
    }
    await means.deadline.limit(async (signal) => {
        const reply = await fetch(location, { signal });
        if (reply.status === 404 || reply.status === 410)
            throw new ArtifactGone(artifact);
        if (!reply.ok || reply.body === null) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('publish', `the artifact store answered with HTTP ${reply.status}`, {
                remedy: 'run the job again'
            });
        }
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target.file, 'wx', 0o600);
        try {
            let bytes = 0;
            for await (const chunk of reply.body) {
                bytes += chunk.length;
                if (bytes > target.maxBytes)
                    throw tooLarge();
                (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAll */ .f4)(fd, chunk);
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        }
    }, means.deadline.remaining());
}


/***/ }),

/***/ 60820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ NOT_NEXT),
/* harmony export */   H5: () => (/* binding */ verifyChain),
/* harmony export */   II: () => (/* binding */ ALTERED)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97016);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36006);


const ALTERED = 'was altered: its hash is not that of its content';
const NOT_NEXT = 'does not follow the record before it: a record was removed, added or moved';
/**
 * Check that every record's hash is its own and that each names the one before it, over ledger files in their order (by name).
 * Whether records are missing before the first or after the last, only a hash from elsewhere can tell.
 */
function verifyChain(files) {
    const report = { records: 0, unchained: 0, starts_after: null, head: null, problems: [] };
    for (const { name, text } of files) {
        for (const [i, raw] of text.split('\n').entries()) {
            if (raw.trim() === '')
                continue;
            const at = `${name}:${i + 1}`;
            const value = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .dw)(raw);
            if (typeof value === 'string') {
                report.problems.push(`${at} ${value}`);
                continue;
            }
            const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(value);
            if (typeof record === 'string') {
                report.problems.push(`${at} ${record}`);
                continue;
            }
            report.records++;
            if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isChained */ .bU)(record)) {
                report.unchained++;
                continue;
            }
            if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashVerifies */ .Uz)(value))
                report.problems.push(`${at} ${ALTERED}`);
            const prev = record.prev ?? null;
            if (report.head === null)
                report.starts_after = prev;
            else if (prev !== report.head)
                report.problems.push(`${at} ${NOT_NEXT}`);
            report.head = record.hash ?? null;
        }
    }
    return report;
}


/***/ }),

/***/ 23522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ unchained),
/* harmony export */   QW: () => (/* binding */ lastHashIn),
/* harmony export */   Qn: () => (/* binding */ MONTH_FILE),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   e6: () => (/* binding */ monthFor),
/* harmony export */   ly: () => (/* binding */ findDraft),
/* harmony export */   rb: () => (/* binding */ firstHash)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81400);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86683);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36006);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97016);





/** The name of a month's file in a ledger, wherever it lives. */
const MONTH_FILE = /^\d{4}-(0[1-9]|1[0-2])\.jsonl$/;
/** Lines of a text from the last to the first, blank ones left out. */
function* linesBack(text) {
    for (let end = text.length; end > 0;) {
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const line = text.slice(start, end).trim();
        if (line !== '')
            yield line;
        end = start - 1;
    }
}
/** The last hash of a month's records; undefined where none has one. */
function lastHashIn(text) {
    return firstHash(linesBack(text));
}
/** The hash of the first of the lines that holds one: give them from the newest back. */
function firstHash(lines) {
    for (const line of lines) {
        const value = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .dw)(line);
        if (typeof value !== 'string' && typeof value.hash === 'string' && /^[0-9a-f]{64}$/.test(value.hash))
            return value.hash;
    }
    return undefined;
}
/**
 * The file a record goes to: that of its month, but never before the newest, since the order of files and lines is the
 * order of the chain.
 * @throws GateError `evidence` for a timestamp that is none
 */
function monthFor(draft, names) {
    const instant = (0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(draft.timestamp);
    if (instant === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${JSON.stringify(draft.timestamp)} is no RFC 3339 timestamp`, {
            remedy: 'write it as 2026-01-31T12:00:00Z'
        });
    }
    const own = `${(0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .utcMonth */ .R6)(instant)}.jsonl`;
    const newest = [...names].sort().at(-1);
    return newest !== undefined && newest > own ? newest : own;
}
/** A month's text with a record at its end that follows `prev`. A last line without its newline gets it. */
function appended(text, draft, prev) {
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .sealRecord */ .xe)(draft, prev);
    const separator = text === '' || text.endsWith('\n') ? '' : '\n';
    return { text: `${text}${separator}${JSON.stringify(record)}\n`, record };
}
/**
 * The record of this draft where a month holds it already, whatever it follows there: a write whose answer was lost
 * must not be repeated.
 */
function findDraft(text, draft) {
    const wanted = (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(draft);
    const mark = JSON.stringify(draft.ci_run_id);
    for (const line of linesBack(text)) {
        if (!line.includes(mark))
            continue;
        const value = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .dw)(line);
        if (typeof value === 'string')
            continue;
        if (sameBody(unchained(value), wanted))
            return value;
    }
    return undefined;
}
/** A record without its place in a chain. */
function unchained(record) {
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'prev' && key !== 'hash'));
}
function sameBody(body, wanted) {
    try {
        return (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(body) === wanted;
    }
    catch (error) {
        if (error instanceof TypeError)
            return false; // what has no canonical JSON is not ours
        throw error;
    }
}


/***/ })

};
