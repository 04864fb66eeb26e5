/** Style of a page of findings: light and dark as the reader's system asks, and without colours of its own in high contrast. */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --text: #1b2733; --quiet: #4a5763; --page: #fff; --line: #b9c3cc; --shade: #eef2f5; --mark: #ffe08a; --link: #0b5c94;
  --error: #a3121f; --warning: #7a5200; --information: #0b5c94; --hint: #2e6b34;
  color: var(--text); background: var(--page); font: 15px/1.5 'Segoe UI', system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --text: #e3e8ed; --quiet: #aab6c1; --page: #14191f; --line: #4a5763; --shade: #202830; --mark: #6b5300; --link: #7cc0f4;
    --error: #ff9aa2; --warning: #f0c060; --information: #7cc0f4; --hint: #8fd098;
  }
}
body { max-width: 64rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
h1, h2 { line-height: 1.2; margin: 0 0 0.6rem; }
h2 { font-size: 1.2rem; }
section { margin-top: 2rem; }
p { margin: 0 0 0.3rem; }
a { color: var(--link); }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
thead th { background: var(--shade); }
tbody th { font-weight: normal; }
.number { text-align: right; white-space: nowrap; }
ol { list-style: none; margin: 0; padding: 0; }
li { border-left: 4px solid var(--line); padding: 0.2rem 0 0.2rem 0.8rem; margin-bottom: 1rem; }
.place { color: var(--quiet); font-variant-numeric: tabular-nums; }
pre { background: var(--shade); margin: 0; padding: 0.4rem 0.6rem; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid currentcolor; }
mark:empty::after { content: '\\2038'; }
li.error { border-color: var(--error); } li.error strong, td.error { color: var(--error); }
li.warning { border-color: var(--warning); } li.warning strong, td.warning { color: var(--warning); }
li.information { border-color: var(--information); } li.information strong, td.information { color: var(--information); }
li.hint { border-color: var(--hint); } li.hint strong, td.hint { color: var(--hint); }
@media (forced-colors: active) { mark { color: MarkText; } }
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root { color-scheme: light; font-size: 10pt; }
  body { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  li, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
`;
