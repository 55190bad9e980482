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
  const result = {errors: [], commands: [], functions: [], strings: []};
  const visit = node => {
    const line = node.startPosition.row + 1;
    if (node.type === 'ERROR' || node.isMissing)
      result.errors.push({line, text: node.text.slice(0, 80)});
    if (node.type === 'function_name')
      result.functions.push(node.text);
    if (node.type === 'verbatim_string_characters')
      result.strings.push(node.text);
    if (node.type === 'command') {
      const name = node.childForFieldName('command_name');
      const parameters = [];
      const collect = child => {
        if (child.type === 'command_parameter')
          parameters.push(child.text.replace(/:$/, ''));
        else if (child.type === 'command_elements')
          child.children.forEach(collect);
      };
      node.children.forEach(collect);
      result.commands.push({name: name ? name.text : '', parameters, line});
    }
    node.children.forEach(visit);
  };
  visit(parser.parse(text).rootNode);
  return result;
}

const result = kind === 'hcl' ? await require('@cdktf/hcl2json').parse(path, text) : await powershell();
process.stdout.write(JSON.stringify(result));
process.exit(0);
