import type { CodeAction, Location, Position, Range } from 'vscode-languageserver';
import type { FileFacts, Span } from '../facts/model.ts';
import { rangeOf, touches } from '../facts/position.ts';
import type { ProjectView } from '../project/project-view.ts';
import { messageLanguage } from '../rules/engine.ts';
import type { Place, View, ViewKind } from '../view/model.ts';
import type { Viewable, ViewContext } from '../view/viewable.ts';

/** Request for the view of what stands at a position; the answer is null when nothing there has one. */
export const VIEW_REQUEST = 'afspraak/view';

export interface ViewParams {
  textDocument: { uri: string };
  position: Position;
  theme: 'light' | 'dark' | 'high-contrast';
  /** Room for pictures in pixels. */
  width: number;
}

/** A view as the preview shows it. */
export interface ViewAnswer {
  kind: ViewKind;
  name: string;
  title: string;
  subtitle: string;
  /** The block in the document that it belongs to. */
  range: Range;
  language: 'nl' | 'en';
  /** Its blocks as sections. What leads somewhere has `data-at`, an index in `places`. */
  html: string;
  places: Location[];
  /** What can be done with what is shown; their edits are asked for when they are chosen. */
  actions: CodeAction[];
}

/** The project around a document, as its views need it. */
export interface ViewSource extends Pick<ViewContext, 'project' | 'settingsOf' | 'findingsOf' | 'textOf'> {
  uri: string;
  facts: FileFacts;
  /** What a file of the project says. */
  factsOf(uri: string): FileFacts | undefined;
  /** What is offered for a block of the document. */
  actionsFor(block: Span): CodeAction[];
}

/** What is looked at from a place, and the block around that place. */
interface Target {
  viewable: Viewable;
  block: Span;
}

/** The view of what stands at an offset: of the block around it, or of what that block is about. Loads what makes it on first use. */
export async function viewAt(
  source: ViewSource,
  offset: number,
  { theme, width }: Pick<ViewParams, 'theme' | 'width'>,
): Promise<ViewAnswer | null> {
  const { uri, facts, project, settingsOf, findingsOf, textOf } = source;
  const target = await targetAt(source, offset);
  if (!target) return null;
  const language = messageLanguage(facts, settingsOf(uri));
  const view = await target.viewable.view({
    project,
    settingsOf,
    findingsOf,
    language,
    theme: `editor-${theme}`,
    width,
    withReadiness: true,
    ...(textOf ? { textOf } : {}),
  });
  const shown = await asHtml(view, source);
  return {
    kind: view.kind,
    name: view.name,
    title: view.title,
    subtitle: view.subtitle,
    range: rangeOf(facts, target.block),
    language,
    ...shown,
    actions: view.kind === 'agreement' && view.at.uri === uri ? source.actionsFor(view.at.span) : [],
  };
}

async function targetAt({ uri, facts, project }: ViewSource, offset: number): Promise<Target | undefined> {
  const { viewableAt, viewablesIn } = await import('../view/viewables.ts');
  const own = viewableAt(uri, facts, offset);
  if (own) return { viewable: own, block: own.span };
  const about = aboutAt(facts, project, offset);
  const viewable =
    about && viewablesIn(about.uri, about.facts).find(({ span }) => span.start === about.fact.span.start);
  return viewable && { viewable, block: about.block };
}

/** What the block around an offset is about: a check-in or evaluation is about its agreement, a readiness block about a person. */
function aboutAt(facts: FileFacts, project: ProjectView, offset: number) {
  const progress = facts.progress.find(({ span }) => touches(span, offset));
  if (progress) {
    const agreement = project.find('agreement', progress.agreement.name);
    return agreement && { ...agreement, block: progress.span };
  }
  const readiness = facts.readiness.find(({ span }) => touches(span, offset));
  const person = readiness?.person && project.find('person', readiness.person.name);
  return readiness && person && { ...person, block: readiness.span };
}

async function asHtml(view: View, { uri, factsOf }: ViewSource): Promise<Pick<ViewAnswer, 'html' | 'places'>> {
  const [{ blocksHtml }, { drawn, html, htmlText }] = await Promise.all([
    import('../report/view-html.ts'),
    import('../report/html.ts'),
  ]);
  const links = new Links(factsOf);
  const blocks = view.blocks.filter(({ kind }) => kind !== 'signatures');
  const page = blocksHtml(
    { ...view, blocks },
    {
      heading: 2,
      link: (place) => links.indexOf(place),
      picture: ({ svg, places = [], timeline }) => {
        // What stands in another document cannot be moved from this one.
        const data =
          timeline && view.at.uri === uri
            ? html` data-agreement="${timeline.agreement}" data-start="${timeline.start}" data-end="${timeline.end}" data-left="${timeline.left}" data-right="${timeline.right}"`
            : html``;
        const indexes = places.map((place) => links.indexOf(place));
        return html`<figure class="picture"${data}>${drawn(renumbered(svg, indexes))}</figure>`;
      },
    },
  );
  return { html: htmlText(page), places: links.places };
}

/** The picture with its places numbered as in the whole view. Texts hold no `<`, so they are left alone. */
function renumbered(svg: string, indexes: readonly number[]): string {
  return svg.replace(/(<[^<>]* data-at=")(\d+)"/gu, (_, before: string, index: string) => {
    return `${before}${indexes[Number(index)] ?? 0}"`;
  });
}

/** The places that a view leads to, each once. */
class Links {
  readonly places: Location[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly factsOf: ViewSource['factsOf'];

  constructor(factsOf: ViewSource['factsOf']) {
    this.factsOf = factsOf;
  }

  indexOf({ uri, span }: Place): number {
    const key = `${span.start} ${span.end} ${uri}`;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const facts = this.factsOf(uri) ?? { lineStarts: [0], length: 0 };
    this.indexes.set(key, this.places.length);
    return this.places.push({ uri, range: rangeOf(facts, span) }) - 1;
  }
}
