import { DOMParser, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';

/** An XML element as tests look at it; `text` is the text of everything in it. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  classes: string[];
  children: XmlElement[];
  text: string;
  /** This element and all below it that a condition holds for. */
  all(condition: (element: XmlElement) => boolean): XmlElement[];
}

/** Reads an XML document; throws when it is not well-formed. */
export function readXml(source: string): XmlElement {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(source, 'text/xml').documentElement;
  if (root === null) throw new Error('the document is empty');
  return toElement(root);
}

function toElement(node: Element): XmlElement {
  const children = [...node.childNodes].filter(isElement).map(toElement);
  const attributes = new Map([...node.attributes].map(({ name, value }) => [name, value]));
  const element: XmlElement = {
    name: node.tagName,
    attributes,
    classes: (attributes.get('class') ?? '').split(' '),
    children,
    text: node.textContent ?? '',
    all: (condition) => [
      ...(condition(element) ? [element] : []),
      ...children.flatMap((child) => child.all(condition)),
    ],
  };
  return element;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
