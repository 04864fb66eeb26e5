import { describe, expect, it } from 'vitest';
import { html, htmlText } from '../../server/src/report/html.ts';

describe('html', () => {
  it('escapes text between tags and in attributes', () => {
    const hostile = `"><script>'\`&`;
    expect(htmlText(html`<p title="${hostile}">${hostile}</p>`)).toBe(
      '<p title="&#34;&#62;&#60;script&#62;&#39;&#96;&#38;">&#34;&#62;&#60;script&#62;&#39;&#96;&#38;</p>',
    );
  });

  it('leaves HTML that it made as it is, also in lists', () => {
    expect(htmlText(html`<ul>${['a', 'b<'].map((item) => html`<li>${item}</li>`)}</ul>`)).toBe(
      '<ul><li>a</li><li>b&#60;</li></ul>',
    );
  });
});
