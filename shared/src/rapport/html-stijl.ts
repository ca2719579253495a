// The style of a report page that stands on its own: no fonts or files from elsewhere, also good on paper. Source: screens §3.

export const rapportStijl = `
:root{color-scheme:light;--inkt:#14191e;--mat:#59646e;--lijn:#cdd3d8;--link:#0d6672}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:2rem 1.25rem 4rem;color:var(--inkt);background:#fff;font:400 1.125rem/1.62 'Source Serif 4',Georgia,serif}
.overslaan{position:absolute;left:-99rem}.overslaan:focus{position:static}
a{color:var(--link)}a:focus-visible,[tabindex]:focus-visible{outline:3px solid #1456d8;outline-offset:2px}
h1{font-size:2.125rem;line-height:1.15;letter-spacing:-.015em;margin:1.5rem 0 1rem}
h2{font-size:1.5rem;line-height:1.25;margin:2rem 0 .5rem}h3{font-size:1.2rem;line-height:1.3;margin:1.5rem 0 .4rem}
.nr{color:var(--mat);font-weight:400;margin-right:.4em}
p{margin:0 0 .9rem}
header dl,nav,footer,section[aria-labelledby=bevindingen],figure,.tabel{font-family:'Source Sans 3','Segoe UI',system-ui,sans-serif;font-size:.9375rem;line-height:1.45}
header dl{display:grid;gap:.1rem;border-top:2px solid var(--inkt);border-bottom:1px solid var(--lijn);padding:.75rem 0;margin:0}
header dl div{display:grid;grid-template-columns:12rem 1fr;gap:.75rem}header dt{color:var(--mat)}header dd{margin:0;overflow-wrap:anywhere}
nav ol{list-style:none;padding:0;margin:0}nav .n3{padding-left:1.5rem}nav h2{font-size:1rem}nav a{display:inline-block;padding:.15rem 0}
.watermerk{margin:0 0 1rem;padding:.4rem .75rem;background:#14191e;color:#fff;font:600 .9375rem/1.4 'Source Sans 3','Segoe UI',system-ui,sans-serif}
figure{margin:1.5rem 0;border-top:2px solid var(--inkt);padding-top:.5rem}figure svg{display:block;width:100%;height:auto}
figcaption{margin-bottom:.5rem}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--lijn)}
th{font-weight:600}th p,td p{margin:0}
.cijfers td,.cijfers th[scope=col]:not(:first-child){text-align:end;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:start;color:var(--mat);padding:.25rem 0}.tabel{overflow-x:auto;margin:1rem 0}
.cijfer{font-variant-numeric:tabular-nums lining-nums;white-space:nowrap}
.voorlopig{border:1.5px dashed var(--inkt);padding:0 .3em;font-size:.85em}.leeg{background:#fceceb;color:#a11f1a}
.onbekend{border-left:4px solid var(--lijn);padding-left:.75rem}
footer{margin-top:3rem;border-top:2px solid var(--inkt);padding-top:.75rem;color:#434d56}
@media(max-width:40rem){header dl div{grid-template-columns:1fr;gap:0}}
@media print{body{max-width:none;padding:0}.watermerk{position:fixed;top:0;left:0;right:0}nav a{color:inherit}h2,h3,figure{break-after:avoid}figure,tr{break-inside:avoid}}
`.trim()
