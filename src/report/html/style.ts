/** The one style sheet: plain, dense, light and dark, 360 px, paper. Every colour pair has a contrast of 4.5 or more. */
export const STYLE = `
:root{color-scheme:light dark;
--bg:#fff;--fg:#1b1d21;--soft:#555b64;--line:#c9cdd3;--rule:#e4e6ea;--head:#f3f4f6;--link:#0b4f9e;
--pass:#17632f;--fail:#a3121f;--warn:#7a4a00;--none:#555b64;--mark:#0b4f9e;--band:#c7d9ee;--alert:#fff6e0}
@media (prefers-color-scheme:dark){:root{
--bg:#15171a;--fg:#e3e5e8;--soft:#a4abb5;--line:#454a52;--rule:#2c3036;--head:#1f2226;--link:#8dbdf5;
--pass:#7fd49a;--fail:#ff9c9c;--warn:#f0c26b;--none:#a4abb5;--mark:#8dbdf5;--band:#2c435c;--alert:#2b2413}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:76rem;padding:1rem 1.25rem 3rem;background:var(--bg);color:var(--fg);
font:0.9375rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.25rem;line-height:1.3;margin:.25rem 0 .5rem}
h2{font-size:1.0625rem;margin:2.25rem 0 .4rem;padding-top:.5rem;border-top:2px solid var(--fg)}
h3{font-size:.9375rem;margin:1.25rem 0 .3rem}
p,ul,ol,dl{margin:.4rem 0}
ul,ol{padding-left:1.25rem}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
code,kbd,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.85em;unicode-bidi:isolate}
pre{margin:.4rem 0;padding:.5rem .75rem;border:1px solid var(--line);overflow-x:auto;white-space:pre}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.eyebrow{color:var(--soft);margin:0}
.alert{border-left:4px solid var(--warn);background:var(--alert);padding:.4rem .75rem;font-weight:600}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.line{font-weight:600}
.soft{color:var(--soft)}
.run{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}
.run dt{color:var(--soft);font-weight:400}
.run dd{margin:0;min-width:0}
.scroll{overflow-x:auto;margin:.4rem 0;max-width:100%;
background:linear-gradient(var(--bg),var(--bg)) 100% 0/.5rem 100% no-repeat local,linear-gradient(var(--soft),var(--soft)) 100% 0/.2rem 100% no-repeat scroll}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;overflow-wrap:normal}
caption{text-align:left;font-weight:600;padding:.4rem 0 .25rem}
th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--rule)}
thead th{border-bottom:1px solid var(--fg);white-space:nowrap;font-weight:600}
thead th{vertical-align:bottom}
thead th.number{white-space:normal}
td{max-width:34rem}
td.wide{min-width:16rem;overflow-wrap:anywhere}
.code{white-space:nowrap}
.code.long{white-space:normal;overflow-wrap:anywhere;min-width:18rem}
td.failure{max-width:none;width:100%;min-width:16rem;overflow-wrap:anywhere}
td pre{white-space:pre-wrap;overflow-wrap:anywhere}
summary{cursor:pointer}
dt{font-weight:600}
dd{margin:0 0 .3rem}
tbody th{font-weight:400}
.marked tbody th{font-weight:600}
.number{text-align:right;white-space:nowrap}
.v{font-weight:600;white-space:nowrap}
.v.pass{color:var(--pass)}.v.fail{color:var(--fail)}.v.warn{color:var(--warn)}.v.none{color:var(--none)}
tr.fail>:first-child{box-shadow:inset 3px 0 var(--fail)}
tr.warn>:first-child{box-shadow:inset 3px 0 var(--warn)}
tr.fail>:first-child,tr.warn>:first-child{padding-left:.5rem}
table.marked th:first-child{padding-left:.5rem;white-space:nowrap}
td.short{white-space:nowrap}
figure{margin:.75rem 0}
figcaption{font-weight:600}
svg{display:block;max-width:100%;height:auto;font-family:inherit}
svg text{fill:var(--fg);font-size:11px}
svg .soft{fill:var(--soft)}
svg .axis{stroke:var(--fg);fill:none}
svg .grid{stroke:var(--rule);fill:none}
svg .ideal{stroke:var(--soft);stroke-dasharray:4 3;fill:none}
svg .mark{stroke:var(--mark);fill:var(--mark)}
svg .trace{stroke:var(--mark);fill:none;stroke-width:1.5}
svg .whisker{stroke:var(--mark);fill:none}
svg .bar{fill:var(--band)}
.ranking .scroll{max-height:34rem;overflow:auto;border:1px solid var(--line)}
.ranking thead th{position:sticky;top:0;background:var(--head)}
.ranking td{white-space:nowrap}
.ranking td.code.long{white-space:normal;min-width:18rem}
.ranking td.words{white-space:normal;min-width:7rem}
.ranking td:first-child,.ranking th:first-child{padding-left:.5rem}
.pair{display:flex;flex-wrap:wrap;gap:0 2.5rem;align-items:flex-start}
.pair>*{min-width:0;max-width:100%}
.pair>figure{flex:0 1 22.5rem}
.pair>div{flex:1 1 30rem}
.controls{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:end;margin:.5rem 0}
.controls label{display:block;color:var(--soft)}
input,select,button{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--soft);border-radius:2px;padding:.2rem .5rem;min-height:1.9rem;max-width:100%}
button{cursor:pointer}
button[disabled]{color:var(--soft);border-color:var(--line);cursor:default}
th button{border:0;padding:0 .1rem;min-height:1.5rem;font-weight:600;text-decoration:underline;text-underline-offset:.2em;background:none}
th[aria-sort] button::after{content:" \\2191"}
th[aria-sort=descending] button::after{content:" \\2193"}
[hidden]{display:none!important}
footer{margin-top:2.5rem;border-top:1px solid var(--line);color:var(--soft)}
@media (max-width:30rem){body{padding:.5rem .75rem 2rem}.run{gap:.1rem .6rem}}
@media screen and (max-width:45rem){
table.stack,.stack caption,.stack tbody,.stack tr,.stack tbody th,.stack td{display:block;max-width:none;white-space:normal}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{padding:.35rem 0;border-bottom:1px solid var(--line)}
.stack tr.fail,.stack tr.warn{padding-left:.5rem}
.stack tr.fail{box-shadow:inset 3px 0 var(--fail)}
.stack tr.warn{box-shadow:inset 3px 0 var(--warn)}
.stack tbody th:first-child{box-shadow:none;padding:0;border:0;font-weight:600;min-width:0;overflow-wrap:anywhere}
.stack td,.stack td.code.long{text-align:left;padding:.05rem 0;border:0;min-width:0;overflow-wrap:anywhere}
.stack td:empty{display:none}
.stack td:not(.failure)::before{content:attr(data-label) ": ";color:var(--soft);font-weight:400}}
@media print{
:root{color-scheme:light;--bg:#fff;--fg:#000;--soft:#444;--line:#999;--rule:#ccc;--head:#fff;--link:#000;
--pass:#17632f;--fail:#a3121f;--warn:#7a4a00;--none:#444;--mark:#0b4f9e;--band:#c7d9ee;--alert:#fff}
@page{margin:14mm}
body{max-width:none;padding:0;font-size:9pt}
nav,.skip,.controls{display:none}
.scroll{overflow:visible}
table{font-size:7.5pt;max-width:100%}
td,td.wide,td.failure,.code.long,.ranking td.code.long{min-width:0;max-width:none}
td.failure{width:auto}
.ranking .scroll{max-height:none;border:0}
td,th,td.short,.code,thead th,table.marked th:first-child,.ranking td,.ranking td.code{white-space:normal}
td,th{padding-right:.5rem;overflow-wrap:break-word}
.code,.code.long,td.wide{overflow-wrap:anywhere}
.number,.v,.ranking td.number{white-space:nowrap}
h2{break-after:avoid}tr,figure,.pair>*{break-inside:avoid}thead{display:table-header-group}
pre{white-space:pre-wrap}
details::details-content{content-visibility:visible;block-size:auto}}
`
