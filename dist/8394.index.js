export const id = 8394;
export const ids = [8394];
export const modules = {

/***/ 38394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
;// CONCATENATED MODULE: ./src/commands/table.ts
/** What every reading of a coverage report heeds. */
const OF_COVERAGE = [
    'coverage-files',
    'coverage-paths',
    'coverage-base-file',
    'diff-base',
    'default-branch'
];
const OF_SCORES = ['history', 'predictor', 'runner-usd-per-hour'];
const OF_BUDGETS = ['selection-objective', 'budget-sec', 'budget-usd', 'budget-fraction'];
const OF_RUNS = ['evidence-dir', 'runs-dir', 'ledger-dir', 'ledger'];
/** Every command, once; DESIGN's table in code. */
const COMMANDS = [
    {
        name: 'run',
        summary: 'the whole pipeline: measure, judge, report, pack',
        sections: ['gates', 'evidence', 'selection', 'builds', 'reports', 'run'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(2984), __webpack_require__.e(7547), __webpack_require__.e(4462), __webpack_require__.e(4882)]).then(__webpack_require__.bind(__webpack_require__, 94331))
    },
    {
        name: 'validate',
        args: '[paths...]',
        summary: 'check the dataset contracts',
        options: [
            ['--dataset <name>', 'only this dataset'],
            ['--update', 'write the checksums found into the contract'],
            ['--init', 'write a first contract for the paths given; never overwrites']
        ],
        settings: ['data-contracts', 'enforce-checksums', 'block-on-mismatch', 'shard', 'evidence-dir'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 30010))
    },
    {
        name: 'coverage',
        args: '[files...]',
        summary: 'what coverage files say',
        settings: OF_COVERAGE,
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(2560), __webpack_require__.e(9546), __webpack_require__.e(3627), __webpack_require__.e(9166), __webpack_require__.e(8870)]).then(__webpack_require__.bind(__webpack_require__, 97146))
    },
    {
        name: 'tests',
        args: '[files...]',
        summary: 'what test results say',
        settings: ['test-results'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(1825)]).then(__webpack_require__.bind(__webpack_require__, 67123))
    },
    {
        name: 'calibrate',
        summary: 'ECE, MCE and Brier score of --predictions',
        settings: ['predictions', 'calibration-bins', 'calibration-strategy'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(2977)]).then(__webpack_require__.bind(__webpack_require__, 20851))
    },
    {
        name: 'eig',
        summary: 'expected information gain of each test of the last run in --history',
        options: [
            ['--output <file>', 'where the rankings go (default artifact/eig_rankings.json)'],
            ['--parts', 'print what each score is made of; docs/selection.md says what the parts are']
        ],
        settings: OF_SCORES,
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(1611)]).then(__webpack_require__.bind(__webpack_require__, 85629))
    },
    {
        name: 'select',
        summary: 'the tests to run within the budgets',
        options: [
            ['--rankings <file>', 'an eig_rankings.json (default artifact/eig_rankings.json)'],
            ['--output <file>', 'where the selection goes (default artifact/selected_tests.json)']
        ],
        sections: ['selection'],
        settings: ['history', 'diff-base', 'default-branch'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(9908)]).then(__webpack_require__.bind(__webpack_require__, 81404))
    },
    {
        name: 'backtest',
        summary: 'how selection would have done over --history',
        settings: [...OF_SCORES, ...OF_BUDGETS],
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(1569)]).then(__webpack_require__.bind(__webpack_require__, 33971))
    },
    {
        name: 'double-build',
        summary: 'build twice from clean copies and compare',
        options: [['--single', 'build once and leave the record for `merge`']],
        sections: ['builds'],
        settings: ['evidence-dir'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(204)]).then(__webpack_require__.bind(__webpack_require__, 59092))
    },
    {
        name: 'compare',
        args: '<a> <b>',
        summary: 'compare two trees or files',
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 51165))
    },
    {
        name: 'gates',
        summary: 'verdicts only, from the evidence on disk',
        sections: ['gates', 'evidence'],
        settings: OF_RUNS,
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(2984), __webpack_require__.e(6019)]).then(__webpack_require__.bind(__webpack_require__, 9410))
    },
    {
        name: 'report',
        summary: 'HTML and markdown, from the evidence on disk',
        sections: ['gates', 'evidence'],
        settings: OF_RUNS,
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(2984), __webpack_require__.e(3313), __webpack_require__.e(6297), __webpack_require__.e(4535), __webpack_require__.e(9957)]).then(__webpack_require__.bind(__webpack_require__, 8938))
    },
    {
        name: 'pack',
        summary: 'the evidence pack',
        settings: ['evidence-dir', 'pack-format', 'data-contracts', 'coverage-files', 'test-results', 'history'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(2984), __webpack_require__.e(7547), __webpack_require__.e(4462), __webpack_require__.e(1452)]).then(__webpack_require__.bind(__webpack_require__, 63849))
    },
    {
        name: 'verify',
        args: '<packs...>',
        summary: 'check evidence packs, offline',
        options: [
            ['--bundle <file>', 'the statement.json or signed bundle.json beside the pack'],
            ['--repo <owner/name>', 'the repository whose run must have signed'],
            ['--trusted-root <file>', 'whom to trust, as `gh attestation trusted-root` prints it'],
            ['--ledger <dir>', 'run records in which this run must have its place']
        ],
        load: () => __webpack_require__.e(/* import() */ 3613).then(__webpack_require__.bind(__webpack_require__, 63613))
    },
    {
        name: 'aggregate',
        summary: 'roll up the run records',
        options: [
            ['--last <n>', 'how many of the newest runs (default 20)'],
            ['--output <file>', 'where the rollup goes (default EVIDENCE_DIR/summary/rollup.json)'],
            ['--openmetrics <file>', 'write these runs as OpenMetrics text'],
            ['--grafana <file>', 'write a Grafana dashboard for it']
        ],
        settings: ['evidence-dir', 'runs-dir'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 70881))
    },
    {
        name: 'record',
        summary: 'append the test results of this run to --history, for later runs to learn from',
        settings: ['test-results', 'history'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(8115)]).then(__webpack_require__.bind(__webpack_require__, 23141))
    },
    {
        name: 'merge',
        args: '<dirs...>',
        summary: 'the results of several jobs as one: assessment, report, pack',
        sections: ['gates', 'reports'],
        settings: ['results', 'legs'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(2984), __webpack_require__.e(7547), __webpack_require__.e(4462), __webpack_require__.e(6463), __webpack_require__.e(2407)]).then(__webpack_require__.bind(__webpack_require__, 35286))
    },
    {
        name: 'mock',
        summary: 'a made-up CI history, for trying things out',
        options: [
            ['--tests <n>', 'number of tests (default 100)'],
            ['--runs <n>', 'number of runs (default 60)'],
            ['--seed <n>', 'seed; same seed, same bytes (default 42)'],
            ['--out <file>', 'file to write (required)'],
            ['--force', 'overwrite a file that is not made up itself']
        ],
        load: () => __webpack_require__.e(/* import() */ 4202).then(__webpack_require__.bind(__webpack_require__, 84202))
    },
    {
        name: 'config',
        summary: 'every setting, its value and where it came from',
        load: () => __webpack_require__.e(/* import() */ 4790).then(__webpack_require__.bind(__webpack_require__, 54790))
    }
];

// EXTERNAL MODULE: ./src/evidence/inputs.ts
var evidence_inputs = __webpack_require__(47112);
// EXTERNAL MODULE: ./src/evidence/run-info.ts
var run_info = __webpack_require__(83209);
// EXTERNAL MODULE: ./src/evidence/version.ts
var version = __webpack_require__(52361);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/inert-text.ts
var inert_text = __webpack_require__(14171);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(72269);
// EXTERNAL MODULE: ./src/lib/redact.ts
var redact = __webpack_require__(60310);
// EXTERNAL MODULE: ./src/lib/cancel.ts
var cancel = __webpack_require__(65321);
// EXTERNAL MODULE: ./src/lib/source-date-epoch.ts
var source_date_epoch = __webpack_require__(44463);
// EXTERNAL MODULE: ./src/settings/resolve.ts + 1 modules
var resolve = __webpack_require__(22283);
// EXTERNAL MODULE: ./src/settings/table.ts + 6 modules
var table = __webpack_require__(4881);
// EXTERNAL MODULE: ./src/settings/unheeded.ts
var unheeded = __webpack_require__(38541);
;// CONCATENATED MODULE: ./src/cli.ts














/** Could not be carried out: bad setting, unreadable config, no evidence at all. */
const EXIT_USAGE = 2;
/** Read argv once, run one command. @returns the exit status; never throws. */
async function runCli(argv, env) {
    let status = 0;
    const program = new esm/* Command */.uB('provenance-gates')
        .description('Quality gates with proof: data contracts, coverage, calibration, information gain, double build.')
        .version(version/* TOOL_VERSION */.w)
        .exitOverride()
        .showHelpAfterError('(try --help)');
    for (const spec of COMMANDS) {
        const command = program
            .command(spec.args === undefined ? spec.name : `${spec.name} ${spec.args}`)
            .description(spec.summary);
        if (argv[0] === spec.name || argv[0] === 'help')
            addOptions(command, spec);
        command.action(async () => {
            status = await execute(spec, command, env);
        });
    }
    const [first = ''] = argv;
    // commander shows the general help where `--help` stands behind a command that is none.
    if (first !== '' &&
        !first.startsWith('-') &&
        first !== 'help' &&
        COMMANDS.every(({ name }) => name !== first))
        return unknownCommand(first);
    try {
        await program.parseAsync([...argv], { from: 'user' });
        return status;
    }
    catch (error) {
        // commander has already told people what is wrong with their words.
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : EXIT_USAGE;
        process.stderr.write(`error: ${(0,inert_text/* plain */.p)((0,errors/* describeError */.Uc)(error))}\n`);
        if (env['RUNNER_DEBUG'] === '1' && error instanceof Error)
            process.stderr.write(`${error.stack}\n`);
        return EXIT_USAGE;
    }
}
function unknownCommand(name) {
    const like = (0,nearest/* nearest */.p)(name, COMMANDS.map((spec) => spec.name));
    const hint = like === undefined ? 'try --help' : `did you mean ${like}?`;
    process.stderr.write(`error: unknown command ${(0,inert_text/* plain */.p)(JSON.stringify(name.slice(0, 100)))} (${hint})\n`);
    return EXIT_USAGE;
}
/** True where a command has an option of its own by the name of a setting: `verify --ledger DIR`. */
function isOwn({ options = [] }, name) {
    return options.some(([flags]) => flags.split(' ')[0] === `--${name}`);
}
function addOptions(command, spec) {
    for (const [flags, description] of spec.options ?? [])
        command.option(flags, description);
    command.option('--json', 'print one JSON document on stdout, and nothing else there');
    command.option('--cwd <dir>', 'root of the project (default: here)');
    command.optionsGroup('Settings:');
    const listed = (name, { section }) => spec.sections?.includes(section) === true || spec.settings?.includes(name) === true;
    for (const name of table/* SETTING_NAMES */.O) {
        const setting = table/* SETTINGS */.y[name];
        if (setting.secret === true || name === 'working-directory' || isOwn(spec, name))
            continue;
        const value = setting.kind === 'boolean' ? '[true|false]' : `<${setting.choices?.join('|') ?? setting.kind}>`;
        const fallback = setting.default === undefined ? '' : ` (default ${setting.default})`;
        const option = new esm/* Option */.c$(`--${name} ${value}`, `${setting.description}${fallback} [${setting.env}]`);
        command.addOption(listed(name, setting) ? option : option.hideHelp());
    }
    command.addHelpText('after', '\nEvery setting is accepted; docs/settings.md and `config` list them all.');
}
async function execute(spec, command, env) {
    // It would mean the working directory, as `compare "$A" "$B"` of it with itself.
    if (command.args.includes(''))
        throw new errors/* GateError */.ue('usage', 'an argument is empty', { remedy: 'name it; a variable may be unset' });
    const flags = Object.fromEntries(command.options.map((o) => [
        o.long?.slice(2) ?? '',
        command.getOptionValue(o.attributeName())
    ]));
    const inputs = Object.fromEntries(table/* SETTING_NAMES */.O.map((n) => [
        n,
        isOwn(spec, n)
            ? undefined
            : flags[n] === true
                ? 'true'
                : typeof flags[n] === 'string'
                    ? flags[n]
                    : undefined
    ]));
    inputs['working-directory'] = typeof flags['cwd'] === 'string' ? flags['cwd'] : undefined;
    const settings = await (0,resolve/* resolveSettings */.M)({ inputs, env, cwd: process.cwd() });
    const json = flags['json'] === true;
    const out = {
        text: (line) => void (json ? process.stderr : process.stdout).write(`${(0,inert_text/* plain */.p)(line)}\n`),
        data: (value) => void (json && process.stdout.write(`${JSON.stringify(value, null, 2)}\n`))
    };
    const { signal, done } = (0,cancel/* cancellation */.W)();
    const context = {
        world: {
            root: settings.root,
            settings,
            run: (0,run_info/* describeRun */.v)(settings, env, new Date()),
            env,
            secrets: (0,redact/* secretsOf */.Fj)(settings.values['github-token'], env),
            log: terminalLog(out, env),
            inputs: new evidence_inputs/* Inputs */.G(),
            signal,
            verdictOnly: spec.name === 'gates',
            sourceDateEpoch: (0,source_date_epoch/* sourceDateEpoch */.p)(env)
        },
        args: command.args,
        options: flags,
        out
    };
    for (const warning of (0,unheeded/* unheeded */.L)(settings, env))
        context.world.log.warn(warning);
    try {
        const run = (await spec.load()).default;
        return await run(context);
    }
    finally {
        done();
    }
}
function terminalLog(out, env) {
    return {
        info: (text) => out.text(text),
        warn: (text) => void process.stderr.write(`warning: ${(0,inert_text/* plain */.p)(text)}\n`),
        debug: (text) => void (env['RUNNER_DEBUG'] === '1' && process.stderr.write(`debug: ${(0,inert_text/* plain */.p)(text)}\n`)),
        group: async (title, work) => {
            const start = performance.now();
            const result = await work();
            out.text(`${title} (${((performance.now() - start) / 1000).toFixed(2)} s)`);
            return result;
        }
    };
}


/***/ })

};
