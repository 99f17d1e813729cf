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
/** Every command, once; DESIGN's table in code. */
const COMMANDS = [
    {
        name: 'run',
        summary: 'the whole pipeline: measure, judge, report, pack',
        load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(9304), __webpack_require__.e(887), __webpack_require__.e(1006), __webpack_require__.e(6633)]).then(__webpack_require__.bind(__webpack_require__, 94331))
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 30010))
    },
    {
        name: 'coverage',
        args: '<files...>',
        summary: 'what coverage files say',
        load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(2560), __webpack_require__.e(1170), __webpack_require__.e(7146)]).then(__webpack_require__.bind(__webpack_require__, 97146))
    },
    { name: 'tests', args: '<files...>', summary: 'what test results say', load: () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7123)]).then(__webpack_require__.bind(__webpack_require__, 67123)) },
    {
        name: 'calibrate',
        summary: 'ECE, MCE and Brier score of --predictions',
        load: () => __webpack_require__.e(/* import() */ 851).then(__webpack_require__.bind(__webpack_require__, 20851))
    },
    {
        name: 'eig',
        summary: 'expected information gain of each test of the last run in --history',
        options: [['--output <file>', 'where the rankings go (default artifact/eig_rankings.json)']],
        load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(9304), __webpack_require__.e(8406)]).then(__webpack_require__.bind(__webpack_require__, 85629))
    },
    {
        name: 'select',
        summary: 'the tests to run within the budgets',
        options: [
            ['--rankings <file>', 'an eig_rankings.json (default artifact/eig_rankings.json)'],
            ['--output <file>', 'where the selection goes (default artifact/selected_tests.json)']
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(9304), __webpack_require__.e(1963)]).then(__webpack_require__.bind(__webpack_require__, 81404))
    },
    {
        name: 'backtest',
        summary: 'how selection would have done over --history',
        load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(9304), __webpack_require__.e(2292)]).then(__webpack_require__.bind(__webpack_require__, 33971))
    },
    {
        name: 'double-build',
        summary: 'build twice from clean copies and compare',
        options: [['--single', 'build once and leave the record for `merge`']],
        load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(9092)]).then(__webpack_require__.bind(__webpack_require__, 59092))
    },
    {
        name: 'compare',
        args: '<a> <b>',
        summary: 'compare two trees or files',
        load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(1165)]).then(__webpack_require__.bind(__webpack_require__, 51165))
    },
    { name: 'gates', summary: 'verdicts only, from the evidence on disk', load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(9304), __webpack_require__.e(887), __webpack_require__.e(6182)]).then(__webpack_require__.bind(__webpack_require__, 9410)) },
    {
        name: 'report',
        summary: 'HTML and markdown, from the evidence on disk',
        load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(9304), __webpack_require__.e(887), __webpack_require__.e(6095), __webpack_require__.e(1928), __webpack_require__.e(4686)]).then(__webpack_require__.bind(__webpack_require__, 8938))
    },
    { name: 'pack', summary: 'the evidence pack', load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(9304), __webpack_require__.e(887), __webpack_require__.e(1006), __webpack_require__.e(883)]).then(__webpack_require__.bind(__webpack_require__, 63849)) },
    {
        name: 'verify',
        args: '<packs...>',
        summary: 'check evidence packs, offline',
        load: () => __webpack_require__.e(/* import() */ 3613).then(__webpack_require__.bind(__webpack_require__, 63613))
    },
    {
        name: 'aggregate',
        summary: 'roll up the run records',
        options: [
            ['--last <n>', 'how many of the newest runs (default 20)'],
            ['--output <file>', 'where the rollup goes (default EVIDENCE_DIR/summary/rollup.json)']
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 70881))
    },
    {
        name: 'record',
        summary: 'append the test results of this run to --history, for later runs to learn from',
        load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(9304), __webpack_require__.e(7134)]).then(__webpack_require__.bind(__webpack_require__, 23141))
    },
    {
        name: 'merge',
        args: '<dirs...>',
        summary: 'the results of several jobs as one: assessment, report, pack',
        load: () => Promise.all(/* import() */[__webpack_require__.e(1033), __webpack_require__.e(4006), __webpack_require__.e(9304), __webpack_require__.e(887), __webpack_require__.e(1006), __webpack_require__.e(6441), __webpack_require__.e(1802)]).then(__webpack_require__.bind(__webpack_require__, 35286))
    },
    {
        name: 'mock',
        summary: 'a made-up CI history, for trying things out',
        options: [
            ['--tests <n>', 'number of tests (default 100)'],
            ['--runs <n>', 'number of runs (default 60)'],
            ['--seed <n>', 'seed; same seed, same bytes (default 42)'],
            ['--out <file>', 'file to write (required)']
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
// EXTERNAL MODULE: ./src/lib/redact.ts
var redact = __webpack_require__(60310);
// EXTERNAL MODULE: ./src/lib/cancel.ts
var cancel = __webpack_require__(65321);
// EXTERNAL MODULE: ./src/lib/source-date-epoch.ts
var source_date_epoch = __webpack_require__(44463);
// EXTERNAL MODULE: ./src/settings/resolve.ts + 4 modules
var resolve = __webpack_require__(66481);
// EXTERNAL MODULE: ./src/settings/table.ts + 6 modules
var table = __webpack_require__(4881);
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
    try {
        await program.parseAsync([...argv], { from: 'user' });
        return status;
    }
    catch (error) {
        // commander has already told people what is wrong with their words.
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : EXIT_USAGE;
        process.stderr.write(`error: ${(0,errors/* describeError */.Uc)(error)}\n`);
        if (env['RUNNER_DEBUG'] === '1' && error instanceof Error)
            process.stderr.write(`${error.stack}\n`);
        return EXIT_USAGE;
    }
}
function addOptions(command, spec) {
    for (const [flags, description] of spec.options ?? [])
        command.option(flags, description);
    command.option('--json', 'print one JSON document on stdout, and nothing else there');
    command.option('--cwd <dir>', 'root of the project (default: here)');
    command.optionsGroup('Settings:');
    for (const name of table/* SETTING_NAMES */.O) {
        const setting = table/* SETTINGS */.y[name];
        if (setting.secret === true || name === 'working-directory')
            continue;
        const value = setting.kind === 'boolean' ? '[true|false]' : `<${setting.choices?.join('|') ?? setting.kind}>`;
        const fallback = setting.default === undefined ? '' : ` (default ${setting.default})`;
        command.addOption(new esm/* Option */.c$(`--${name} ${value}`, `${setting.description}${fallback} [${setting.env}]`));
    }
}
async function execute(spec, command, env) {
    const flags = Object.fromEntries(command.options.map((o) => [
        o.long?.slice(2) ?? '',
        command.getOptionValue(o.attributeName())
    ]));
    const inputs = Object.fromEntries(table/* SETTING_NAMES */.O.map((n) => [
        n,
        flags[n] === true ? 'true' : typeof flags[n] === 'string' ? flags[n] : undefined
    ]));
    inputs['working-directory'] = typeof flags['cwd'] === 'string' ? flags['cwd'] : undefined;
    const settings = await (0,resolve/* resolveSettings */.M)({ inputs, env, cwd: process.cwd() });
    const json = flags['json'] === true;
    const out = {
        text: (line) => void (json ? process.stderr : process.stdout).write(`${line}\n`),
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
        warn: (text) => void process.stderr.write(`warning: ${text}\n`),
        debug: (text) => void (env['RUNNER_DEBUG'] === '1' && process.stderr.write(`debug: ${text}\n`)),
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
