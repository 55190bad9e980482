# SPDX-FileCopyrightText: The Sliceboard contributors
# SPDX-License-Identifier: Apache-2.0

from ansible_collections.community.vmware.plugins.module_utils.estate import Estate

estate = Estate('vmware_guest_vgpu', dict(name=dict(type='str'), vgpu=dict(type='str'),
                                          state=dict(default='present', choices=['absent', 'present'])), False)
vm = estate.vm('Unable to manage vGPU profile for non-existing VM %s')
profile, state = estate.params['vgpu'], estate.params['state']
if state == 'present' and profile in vm['vgpus']:
    estate.end()
if state == 'absent' and profile not in vm['vgpus']:
    raise UnboundLocalError("local variable 'vgpu_fact' referenced before assignment")
estate.need_off(vm)
if state == 'present':
    vm['vgpus'] = sorted(vm['vgpus'] + [profile])
    vm['locked'] = True
else:
    vm['vgpus'].remove(profile)
estate.end(vm['name'], state, profile)
