# SPDX-FileCopyrightText: The Sliceboard contributors
# SPDX-License-Identifier: Apache-2.0
"""The estate that the stand-ins for modules of community.vmware read and change."""

import json
import os
from urllib.parse import unquote

from ansible.module_utils.basic import AnsibleModule


class Estate:
    def __init__(self, name, options, check_mode=True):
        self.name = name
        self.module = AnsibleModule(argument_spec=options, supports_check_mode=check_mode)
        self.params = self.module.params
        self.path = os.environ['SLICEBOARD_ESTATE']
        with open(self.path, encoding='utf-8') as file:
            self.estate = json.load(file)
        if os.environ.get('SLICEBOARD_FAILS') == name:
            self.module.fail_json(msg='told to fail')

    def find(self, kind, name):
        found = [each for each in self.estate[kind] if unquote(each['name']) == name]
        return found[0] if found else None

    def vm(self, otherwise):
        vm = self.find('vms', self.params['name'])
        if vm is None:
            self.module.fail_json(msg=otherwise % self.params['name'])
        return vm

    def host(self, name):
        host = self.find('hosts', name)
        if host is None:
            self.module.fail_json(msg="ESXi '%s' not found" % name)
        return host

    def need_off(self, vm):
        if vm['on']:
            self.module.fail_json(msg='The attempted operation cannot be performed in the current state (Powered on).')

    def end(self, *change):
        """Keeps a change, which is told in words; without words nothing changed."""
        if change and not self.module.check_mode:
            with open(self.path, 'w', encoding='utf-8') as file:
                json.dump(self.estate, file)
            with open(self.path + '.log', 'a', encoding='utf-8') as file:
                file.write(' '.join([self.name, *change]) + '\n')
        self.module.exit_json(changed=bool(change))


def picked(whole, properties):
    """The asked properties of an object, nested by their names as to_json of the collection has them."""
    result = {}
    for name in properties:
        source, target = whole, result
        keys = name.split('.')
        for key in keys[:-1]:
            source, target = source[key], target.setdefault(key, {})
        target[keys[-1]] = source[keys[-1]]
    return result
