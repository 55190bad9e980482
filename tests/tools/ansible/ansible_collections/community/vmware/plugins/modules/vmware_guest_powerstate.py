# SPDX-FileCopyrightText: The Sliceboard contributors
# SPDX-License-Identifier: Apache-2.0

from ansible_collections.community.vmware.plugins.module_utils.estate import Estate

estate = Estate('vmware_guest_powerstate', dict(name=dict(type='str'), state_change_timeout=dict(type='int', default=0),
                                                state=dict(choices=['powered-off', 'powered-on', 'shutdown-guest'])), False)
vm = estate.vm("Unable to set power state for non-existing virtual machine : '%s'")
is_on = estate.params['state'] == 'powered-on'
if vm['on'] == is_on:
    estate.end()
vm['on'] = is_on
estate.end(vm['name'], estate.params['state'])
