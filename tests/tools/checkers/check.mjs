// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

// node check.mjs powershell|hcl|mermaid FILE: what a parser makes of an exported text, as JSON.
//   powershell: {errors: [{line, text}], commands: [{name, parameters, line}], functions: [name]}
//   hcl: the file as JSON
//   mermaid: {type, nodes: {id: text}, edges: [{from, to, text}], subgraphs: [title]}, texts as Mermaid would draw them
// A syntax error in the last two ends it with exit code 1.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const [, , kind, path] = process.argv;
const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');

async function powershell() {
  const {Parser, Language} = await import('web-tree-sitter');
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')));
  const root = parser.parse(text).rootNode;
  const line = node => node.startPosition.row + 1;
  const texts = type => root.descendantsOfType(type).map(node => node.text);
  const errors = [];
  const findErrors = node => {
    if (node.type === 'ERROR' || node.isMissing)
      errors.push({line: line(node), text: node.text.slice(0, 80)});
    node.children.filter(child => child.hasError || child.isMissing).forEach(findErrors);
  };
  if (root.hasError)
    findErrors(root);
  const commands = root.descendantsOfType('command').map(node => {
    const name = node.childForFieldName('command_name');
    const elements = node.namedChildren.filter(child => child.type === 'command_elements');
    const parameters = elements.flatMap(list => list.namedChildren).filter(child => child.type === 'command_parameter');
    return {name: name ? name.text : '', parameters: parameters.map(each => each.text.replace(/:$/, '')), line: line(node)};
  });
  return {errors, commands, functions: texts('function_name')};
}

async function mermaid() {
  // It wants a page around it, though nothing is drawn.
  const {JSDOM} = await import('jsdom');
  const {window} = new JSDOM('<!DOCTYPE html>');
  Object.assign(globalThis, {window, document: window.document, Element: window.Element});
  const {default: mermaid} = await import('mermaid');
  mermaid.initialize({startOnLoad: false});
  await mermaid.parse(text);
  const {type, db} = await mermaid.mermaidAPI.getDiagramFromText(text);
  const page = window.document.createElement('div');
  const drawn = label => {
    // Mermaid keeps "#35;" so until it draws.
    page.innerHTML = label.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';').replace(/<br\s*\/?>/g, '\n');
    return page.textContent;
  };
  return {
    type,
    nodes: Object.fromEntries([...db.getVertices()].map(([id, node]) => [id, drawn(node.text)])),
    edges: db.getEdges().map(edge => ({from: edge.start, to: edge.end, text: drawn(edge.text)})),
    subgraphs: db.getSubGraphs().map(each => drawn(each.title)),
  };
}

const kinds = {powershell, mermaid, hcl: () => require('@cdktf/hcl2json').parse(path, text)};
const result = await kinds[kind]();
process.stdout.write(JSON.stringify(result));
process.exit(0);
