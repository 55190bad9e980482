# SPDX-FileCopyrightText: The Sliceboard contributors
# SPDX-License-Identifier: Apache-2.0

from ansible_collections.community.vmware.plugins.module_utils.estate import Estate, picked

estate = Estate('vmware_guest_info', dict(name=dict(type='str'), datacenter=dict(type='str', required=True),
                                          schema=dict(type='str', choices=['summary', 'vsphere'], default='summary'),
                                          properties=dict(type='list', elements='str')))
vm = estate.vm('Unable to gather information for non-existing VM %s')
backings = [None] + [{'vgpu': each} for each in vm['vgpus']] + [{'id': each, 'deviceId': '20f1'} for each in vm['fixed']]
whole = {
    'runtime': {'powerState': 'poweredOn' if vm['on'] else 'poweredOff'},
    'config': {
        'hardware': {'memoryMB': vm['memory'], 'device': [{'key': 13000 + n, 'backing': b} for n, b in enumerate(backings)]},
        'memoryAllocation': {'reservation': 0},
        'memoryReservationLockedToMax': vm['locked'],
        'extraConfig': [{'key': key, 'value': value} for key, value in vm['extra'].items()],
    },
}
estate.module.exit_json(instance=picked(whole, estate.params['properties']))
