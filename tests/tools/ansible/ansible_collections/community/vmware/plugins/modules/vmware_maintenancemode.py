# SPDX-FileCopyrightText: The Sliceboard contributors
# SPDX-License-Identifier: Apache-2.0

from ansible_collections.community.vmware.plugins.module_utils.estate import Estate

estate = Estate('vmware_maintenancemode', dict(esxi_hostname=dict(type='str', required=True),
                                               state=dict(default='present', choices=['present', 'absent'])))
host = estate.host(estate.params['esxi_hostname'])
is_on = estate.params['state'] == 'present'
if host.get('maintenance', False) == is_on:
    estate.end()
if is_on and any(vm['on'] and vm['host'] == host['name'] for vm in estate.estate['vms']):
    estate.module.fail_json(msg='VMs are on')
host['maintenance'] = is_on
estate.end(host['name'], estate.params['state'])
