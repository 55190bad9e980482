// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

// node check.mjs powershell|hcl FILE: what a parser makes of an exported script, as JSON.
//   powershell: {errors: [{line, text}], commands: [{name, parameters, line}], functions: [name]}
//   hcl: the file as JSON; a syntax error ends it with exit code 1
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

const result = kind === 'hcl' ? await require('@cdktf/hcl2json').parse(path, text) : await powershell();
process.stdout.write(JSON.stringify(result));
process.exit(0);
