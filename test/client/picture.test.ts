import { describe, expect, it } from 'vitest';
import { isHarmless } from '../../client/src/preview/picture.ts';

const SVG = 'http://www.w3.org/2000/svg';

function element(localName: string, attributes: Record<string, string> = {}, namespaceURI = SVG) {
  return {
    localName,
    namespaceURI,
    attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
  };
}

describe('what a picture may hold', () => {
  it.each([
    element('svg', { viewBox: '0 0 10 10', xmlns: SVG }),
    element('text', { 'font-family': 'sans-serif', fill: 'currentColor' }),
    element('path', { d: 'M0,0L1,1', 'clip-path': 'url(#clip)', fill: 'url("#shade")' }),
  ])('$localName $attributes', (shape) => {
    expect(isHarmless(shape)).toBe(true);
  });
});

describe('what it may not hold', () => {
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
    element('text', {}, 'http://www.w3.org/1999/xhtml'),
  ])('$localName $attributes', (shape) => {
    expect(isHarmless(shape)).toBe(false);
  });
});
