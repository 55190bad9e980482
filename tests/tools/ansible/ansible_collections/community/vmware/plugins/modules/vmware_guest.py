# SPDX-FileCopyrightText: The Sliceboard contributors
# SPDX-License-Identifier: Apache-2.0

from ansible_collections.community.vmware.plugins.module_utils.estate import Estate

estate = Estate('vmware_guest', dict(name=dict(type='str'), state=dict(choices=['present']),
                                     hardware=dict(type='dict', default={}, options=dict(
                                         memory_mb=dict(type='int'), memory_reservation_lock=dict(type='bool'))),
                                     advanced_settings=dict(type='list', elements='dict', default=[])))
vm = estate.vm('%s would be made')
estate.need_off(vm)
hardware = estate.params['hardware']
if hardware.get('memory_mb') is not None:
    vm['memory'] = hardware['memory_mb']
if hardware.get('memory_reservation_lock') is not None:
    vm['locked'] = hardware['memory_reservation_lock']
for each in estate.params['advanced_settings']:
    vm['extra'][each['key']] = each['value']
estate.end(vm['name'])
