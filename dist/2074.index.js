export const id = 2074;
export const ids = [2074];
export const modules = {

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
            ...(0,_evidence_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .reportsPast */ .I)(past),
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


/***/ })

};
