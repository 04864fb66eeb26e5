import { describe, expect, it } from 'vitest';
import { isHarmless } from '../../client/src/preview/harmless.ts';

const SVG = 'http://www.w3.org/2000/svg';

function element(localName: string, attributes: Record<string, string> = {}, namespaceURI = SVG) {
  return {
    localName,
    namespaceURI,
    attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
  };
}

const HTML = 'http://www.w3.org/1999/xhtml';

describe('what a picture may hold', () => {
  it.each([
    element('svg', { viewBox: '0 0 10 10', xmlns: SVG, 'xmlns:xlink': 'http://www.w3.org/1999/xlink' }),
    element('text', { 'font-family': 'sans-serif', fill: 'var(--vscode-foreground, #000)' }),
    element('path', { d: 'M0,0L1,1', 'clip-path': 'url(#clip)', fill: 'url("#shade")' }),
    element('path', { 'data-step': 'Tellen', 'data-date': '2026-03-13', tabindex: '0', 'aria-label': 'url(x)' }),
  ])('$localName $attributes', (shape) => {
    expect(isHarmless(shape)).toBe(true);
  });
});

describe('what a picture may not hold', () => {
  it.each([
    element('script'),
    element('foreignObject'),
    element('image', { href: 'https://example.org/x.png' }),
    element('use', { href: '#x' }),
    element('a', { 'xlink:href': 'javascript:alert(1)' }),
    element('style'),
    element('animate', { attributeName: 'href' }),
    element('rect', { onclick: 'alert(1)' }),
    element('rect', { ONLOAD: 'alert(1)' }),
    element('rect', { style: 'fill: red' }),
    element('rect', { fill: 'url(https://example.org/x.svg#a)' }),
    element('rect', { fill: 'var(--x, url(//example.org))' }),
    element('rect', { tabindex: '1' }),
    element('rect', { href: '#' }),
    element('text', {}, 'http://www.w3.org/1998/Math/MathML'),
  ])('$localName $attributes', (shape) => {
    expect(isHarmless(shape)).toBe(false);
  });
});

describe('what a view may hold', () => {
  it.each([
    element('section', { class: 'table' }, HTML),
    element('a', { href: '#', 'data-at': '3', class: 'tone-problem' }, HTML),
    element('th', { scope: 'col' }, HTML),
    element('figure', { 'data-agreement': 'Onthaal', 'data-start': '2026-03-02', 'data-left': '120' }, HTML),
  ])('$localName $attributes', (block) => {
    expect(isHarmless(block)).toBe(true);
  });
});

describe('what a view may not hold', () => {
  it.each([
    element('a', { href: 'https://example.org' }, HTML),
    element('a', { href: 'command:workbench.action.quit' }, HTML),
    element('a', { href: '#', target: '_blank' }, HTML),
    element('img', { src: 'x' }, HTML),
    element('form', {}, HTML),
    element('iframe', { srcdoc: '' }, HTML),
    element('meta', { 'http-equiv': 'refresh' }, HTML),
    element('base', { href: '#' }, HTML),
    element('p', { style: 'position: fixed' }, HTML),
    element('p', { onmouseover: 'alert(1)' }, HTML),
    element('path', {}, HTML),
  ])('$localName $attributes', (block) => {
    expect(isHarmless(block)).toBe(false);
  });
});
