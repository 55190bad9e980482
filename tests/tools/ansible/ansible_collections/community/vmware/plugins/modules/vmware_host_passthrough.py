# SPDX-FileCopyrightText: The Sliceboard contributors
# SPDX-License-Identifier: Apache-2.0

from ansible_collections.community.vmware.plugins.module_utils.estate import Estate

estate = Estate('vmware_host_passthrough', dict(esxi_hostname=dict(type='str'),
                                                devices=dict(type='list', elements='dict', required=True,
                                                             options=dict(device=dict(type='str'))),
                                                state=dict(default='present', choices=['present', 'absent'])))
host = estate.host(estate.params['esxi_hostname'])
is_on = estate.params['state'] == 'present'
names = [each['device'] for each in estate.params['devices']]
missing = [name for name in names if name not in [gpu['address'] for gpu in host['gpus']]]
if missing:
    estate.module.fail_json(msg='Failed to fined device: %s' % missing)
gpus = [gpu for gpu in host['gpus'] if gpu['address'] in names and gpu['passthrough'] != is_on]
for gpu in gpus:
    gpu['passthrough'] = is_on
estate.end(*[gpu['address'] for gpu in gpus])
