# SPDX-FileCopyrightText: The Sliceboard contributors
# SPDX-License-Identifier: Apache-2.0

from ansible_collections.community.vmware.plugins.module_utils.estate import Estate

estate = Estate('vmware_host_graphics', dict(esxi_hostname=dict(type='list', elements='str'),
                                             graphic_type=dict(default='shared', choices=['shared', 'sharedDirect']),
                                             assigment_policy=dict(default='performance', choices=['consolidation', 'performance']),
                                             restart_xorg=dict(type='bool', default=True)))
wanted = {'graphics': estate.params['graphic_type'], 'policy': estate.params['assigment_policy']}
hosts = [estate.host(name) for name in estate.params['esxi_hostname']]
changed = [host for host in hosts if any(host[key] != value for key, value in wanted.items())]
for host in changed:
    host.update(wanted)
estate.end(*[host['name'] for host in changed])
