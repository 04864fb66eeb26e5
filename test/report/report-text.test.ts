import { describe, expect, it } from 'vitest';
import { reportText } from '../../server/src/report/report-text.ts';
import { stackPictures } from '../../server/src/report/stack-pictures.ts';
import { treeMermaid } from '../../server/src/report/tree-mermaid.ts';
import type { PictureBlock, Report, TreeNode, View, ViewBlock } from '../../server/src/view/model.ts';
import { columns } from '../../server/src/words/text-fit.ts';
import { readXml } from '../plan/xml.ts';
import { DOCUMENT, reportOf } from './agreement.ts';

function viewOf(...blocks: ViewBlock[]): View {
  const at = { uri: 'file:///a.afspraak', span: { start: 0, end: 1 } };
  return { kind: 'team', name: 'Team', language: 'en', title: 'Team', subtitle: 'team Team', at, blocks };
}

function textOf(block: ViewBlock, width = 60): string[] {
  const report: Report = { language: 'en', title: 'Report', madeOn: 'today', views: [viewOf(block)] };
  return reportText(report, { width }).trimEnd().split('\n').slice(4);
}

function node(label: string, ...children: TreeNode[]): TreeNode {
  return { label, notes: [], children };
}

describe('a report as text', () => {
  it.each([40, 80, 200])('says everything within %s columns', async (width) => {
    const report = await reportOf(DOCUMENT);
    const text = reportText(report, { width });
    for (const line of text.split('\n')) expect(columns(line)).toBeLessThanOrEqual(Math.min(width, 120));
    const said = text.replaceAll(/\s/g, '');
    const table = report.views[0]?.blocks.find((block) => block.kind === 'table');
    const cells =
      table?.kind === 'table' ? table.rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text)) : [];
    expect(cells.length).toBeGreaterThan(20);
    const words = cells.flatMap((cell) => cell.split(' '));
    expect(words.filter((word) => !said.includes(word.replaceAll(/\s/g, '')))).toEqual([]);
  });

  it('sets a table in columns, or each row as a list where those do not fit', () => {
    const header = ['Step', 'What there is then', 'By'];
    const rows = [['Ask', 'one page with the question and three offices to compare with', 'els']];
    expect(textOf({ kind: 'table', title: 'Steps', header, rows }, 50)).toEqual([
      '  Step  What there is then                     By',
      '  Ask   one page with the question and three   els',
      '        offices to compare with',
    ]);
    const long = [['Ask', 'x'.repeat(60), 'els']];
    expect(textOf({ kind: 'table', title: 'Steps', header, rows: long }, 50)).toEqual([
      '  Ask',
      '    What there is then:',
      `      ${'x'.repeat(44)}`,
      `      ${'x'.repeat(16)}`,
      '    By: els',
    ]);
  });

  it('draws a tree with lines', () => {
    const roots = [node('top', node('one', node('deep')), node('two'))];
    expect(textOf({ kind: 'tree', title: 'Tree', roots })).toEqual(['  top', '  ├ one', '  │ └ deep', '  └ two']);
  });
});

const HOSTILE = '"] --> x; <img src=x> `#` end';

describe('trees as Mermaid', () => {
  it('has a node for each thing and an arrow to what belongs to it', () => {
    const roots = [node('top', node('one'), node('two'))];
    expect(treeMermaid([viewOf({ kind: 'tree', title: 'Tree', roots })])).toBe(
      `flowchart LR
  subgraph v1["Team"]
    v1t1n1["top"]
    v1t1n1n1["one"]
    v1t1n1 --> v1t1n1n1
    v1t1n1n2["two"]
    v1t1n1 --> v1t1n1n2
  end
`,
    );
  });

  it('writes by number what means something to its grammar', () => {
    const text = treeMermaid([viewOf({ kind: 'tree', title: 'Tree', roots: [node(HOSTILE)] })]);
    expect(text.match(/n1\["(.*)"\]$/m)?.[1]?.replaceAll(/#\d+;/g, '')).toMatch(/^[-\w .]*$/);
  });
});

describe('pictures below each other', () => {
  it('are one picture, in which each keeps its own clips', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><clipPath id="c"/><g clip-path="url(#c)"/></svg>';
    const picture: PictureBlock = { kind: 'picture', title: 'One', text: 'one', svg };
    const stacked = readXml(stackPictures([picture, { ...picture, svg: svg.replace('300', '400') }]));
    expect(['width', 'height'].map((side) => stacked.attributes.get(side))).toEqual(['400', '224']);
    expect(stacked.children.map(({ attributes }) => attributes.get('y'))).toEqual(['0', '124']);
    const ids = stacked.all(({ name }) => name === 'clipPath').map(({ attributes }) => attributes.get('id'));
    const uses = stacked.all(({ name }) => name === 'g').map(({ attributes }) => attributes.get('clip-path'));
    expect(new Set(ids).size).toBe(2);
    expect(uses).toEqual(ids.map((id) => `url(#${id})`));
  });
});
