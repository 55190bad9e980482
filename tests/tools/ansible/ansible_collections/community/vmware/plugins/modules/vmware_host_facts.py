# SPDX-FileCopyrightText: The Sliceboard contributors
# SPDX-License-Identifier: Apache-2.0

from ansible_collections.community.vmware.plugins.module_utils.estate import Estate, picked

estate = Estate('vmware_host_facts', dict(esxi_hostname=dict(type='str'),
                                          schema=dict(type='str', choices=['summary', 'vsphere'], default='summary'),
                                          properties=dict(type='list', elements='str')))
host = estate.host(estate.params['esxi_hostname'])
whole = {
    'runtime': {'connectionState': 'connected', 'inMaintenanceMode': host.get('maintenance', False)},
    'config': {
        'graphicsConfig': {'hostDefaultGraphicsType': host['graphics'], 'sharedPassthruAssignmentPolicy': host['policy']},
        'pciPassthruInfo': [{'id': gpu['address'], 'passthruEnabled': gpu['passthrough'], 'passthruActive': gpu['passthrough']}
                            for gpu in host['gpus']],
    },
}
estate.module.exit_json(ansible_facts=picked(whole, estate.params['properties']))
