/** Style of a report: readable on a screen, and on A4 each thing on a page of its own. Needs no fonts or files from elsewhere. */
export const REPORT_STYLE = `
:root { color: #1b2733; background: #fff; font: 15px/1.5 'Segoe UI', system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif; }
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; margin: 0 0 0.4rem; }
h1 { font-size: 1.8rem; }
h2 { font-size: 1.5rem; }
h3, section > h2 { font-size: 1.1rem; margin-top: 1.4rem; }
p, ul, dl { margin: 0 0 0.6rem; }
a { color: #0b5c94; }
.subtitle, .made-on, .accepted, .note { color: #4a5763; }
article { margin-top: 2rem; border-top: 2px solid #0b5c94; padding-top: 1rem; }
nav ol { columns: 18rem; }
.tone-good { color: #1d6b34; }
.tone-attention { color: #8a4b00; }
.tone-problem { color: #a3201c; font-weight: 600; }
.tone-muted { color: #4a5763; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
th, td { border: 1px solid #b9c3cc; padding: 0.3rem 0.45rem; text-align: left; vertical-align: top; }
thead th { background: #eef2f5; }
tbody th { font-weight: 600; }
dt { clear: left; float: left; font-weight: 600; width: 12rem; }
dd { margin: 0 0 0.2rem 13rem; }
dl::after { clear: both; content: ''; display: block; }
.picture { margin: 0; }
.picture img { display: block; max-width: 100%; height: auto; }
.parties { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 2rem; }
.party { margin: 0; }
.party dt { float: none; width: auto; }
.party dd { border-bottom: 1px solid #1b2733; min-height: 1.6rem; margin: 0 0 0.6rem; }
.party .signature { min-height: 3.6rem; }
@media (max-width: 40rem) {
  body { padding: 0.8rem; }
  table { font-size: 0.8rem; }
  th, td { padding: 0.2rem; overflow-wrap: anywhere; hyphens: auto; }
  dt { float: none; width: auto; }
  dd { margin-left: 1rem; }
}
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root { font-size: 9.5pt; line-height: 1.4; }
  body { max-width: none; margin: 0; padding: 0 1px; }
  nav + article, article + article { break-before: page; }
  article { margin-top: 0.5rem; }
  h2, h3 { break-after: avoid; }
  tr, dd, li, .picture, .signatures { break-inside: avoid; }
  .signatures { break-before: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
`;
