[CmdletBinding()]
param(
    [switch]$Apply,
    [switch]$HardPowerOff,
    [string[]]$Done = @(),
    [int]$WaitSeconds = 900
)
# Without -Apply it only looks and prints what it would do.
# -HardPowerOff: power a VM off hard when its guest does not shut down in time.
# -Done KEY, ...: the manual steps with these keys are done. With -Apply that is remembered in a file beside this one.
# It uses the session that Connect-VIServer has opened before.
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$script:Key = 'the start'
$script:Differences = 0

function Stop-Plan([string]$Reason) { throw ('STOPPED at ' + $script:Key + ': ' + $Reason) }
function Invoke-Step([string]$What, [scriptblock]$Action) {
    if (-not $Apply) { Write-Host ('    would ' + $What); return }
    Write-Host ('    ' + $What)
    & $Action
}
# Manual steps that are done stay so: a later run must not open what was done before them again.
function Use-Plan([string]$Fingerprint) {
    $script:Kept = $PSCommandPath + '.done-' + $Fingerprint
    # The way back undoes what was done by hand on the way there, and the other way round.
    $other = $PSCommandPath -replace 'change\.ps1$', 'backout.ps1'
    if ($other -ceq $PSCommandPath) { $other = $PSCommandPath -replace 'backout\.ps1$', 'change.ps1' }
    if ($Apply -and ($other -cne $PSCommandPath)) { [IO.File]::Delete($other + '.done-' + $Fingerprint) }
    if (Test-Path -LiteralPath $script:Kept) {
        $script:Done = @($script:Done) + @(Get-Content -LiteralPath $script:Kept -Encoding UTF8)
    }
}
function Save-Done([string]$Id) {
    if (-not ($script:Done -ccontains $Id)) { $script:Done = @($script:Done) + $Id }
    $known = @()
    if (Test-Path -LiteralPath $script:Kept) { $known = @(Get-Content -LiteralPath $script:Kept -Encoding UTF8) }
    if ($Apply -and -not ($known -ccontains $Id)) {
        Add-Content -LiteralPath $script:Kept -Value $Id -Encoding UTF8
    }
}
# A step may have several; the second is confirmed as KEY#2.
function Request-Manual([string]$What) {
    $script:Manuals += 1
    $id = $script:Key
    if ($script:Manuals -gt 1) { $id = $script:Key + '#' + $script:Manuals }
    if ($script:Done -ccontains $id) { Write-Host ('    done by hand: ' + $What); Save-Done $id; return }
    Write-Host ('    MANUAL STEP: ' + $What)
    if (-not $Apply) { return }
    if ((Read-Host '    Type "done" once it is done') -ceq 'done') { Save-Done $id; return }
    Stop-Plan ('do this by hand, then run again with -Done and the key ' + $id)
}
function Start-Stage([string]$Title) { Write-Host ''; Write-Host ('== ' + $Title) }
function Start-Step([int]$Number, [string]$StepKey, [string]$Sentence) {
    $script:Key = $StepKey
    $script:Manuals = 0
    Write-Host ('' + $Number + '. [' + $StepKey + '] ' + $Sentence)
}
# Whether something is left to do about these targets; without targets one cannot see it.
function Test-Open([scriptblock[]]$Targets) {
    if (-not $Targets) { return -not ($script:Done -ccontains $script:Key) }
    foreach ($target in $Targets) { if (-not (& $target)) { return $true } }
    Write-Host '    nothing to do: all is as planned'
    return $false
}

# Names are compared letter by letter, since the cmdlets would read wildcards in them.
function Find-ByName([string]$Type, [string]$Name) {
    $found = @(Get-View -ViewType $Type -Property 'Name' | Where-Object { $_.Name -ceq $Name })
    if ($found.Count -gt 1) { Stop-Plan ('there are ' + $found.Count + ' of this name: ' + $Name) }
    if ($found.Count -eq 0) { return $null }
    return Get-View -Id $found[0].MoRef
}
function Find-Vm([string]$Name) { return Find-ByName 'VirtualMachine' $Name }
function Find-Host([string]$Name) { return Find-ByName 'HostSystem' $Name }
function Get-VmNow([string]$Name) {
    $vm = Find-Vm $Name
    if ($null -eq $vm -and $Apply) { Stop-Plan ('there is no VM with this name: ' + $Name) }
    return $vm
}
function Get-HostNow([string]$Name) {
    $found = Find-Host $Name
    if ($null -eq $found -and $Apply) { Stop-Plan ('there is no host with this name: ' + $Name) }
    return $found
}
function Confirm-Vm([string]$Name) { if ($null -eq (Find-Vm $Name)) { Stop-Plan ('there is no VM with this name: ' + $Name) } }
function Confirm-Host([string]$Name) { if ($null -eq (Find-Host $Name)) { Stop-Plan ('there is no host with this name: ' + $Name) } }

function Test-Power($Vm, [bool]$On) { return $null -ne $Vm -and (('' + $Vm.Runtime.PowerState) -eq 'poweredOn') -eq $On }
function Get-Extra($Vm, [string]$Name) {
    return ($Vm.Config.ExtraConfig | Where-Object { $null -ne $_ -and $_.Key -ceq $Name } | ForEach-Object { '' + $_.Value })
}
function Get-Passthrough($Vm) {
    if ($null -eq $Vm) { return @() }
    return @($Vm.Config.Hardware.Device | Where-Object { $_ -is [VMware.Vim.VirtualPCIPassthrough] })
}
function Get-Vgpus($Vm) {
    return @(Get-Passthrough $Vm | Where-Object { $_.Backing -is [VMware.Vim.VirtualPCIPassthroughVmiopBackingInfo] })
}
function Get-Fixed($Vm, [string]$Address) {
    return @(Get-Passthrough $Vm | Where-Object {
        $_.Backing -is [VMware.Vim.VirtualPCIPassthroughDeviceBackingInfo] -and $_.Backing.Id -eq $Address })
}
function Get-Dynamic($Vm, [int]$Vendor, [int]$Device, [string]$Label) {
    return @(Get-Passthrough $Vm | Where-Object {
        $_.Backing -is [VMware.Vim.VirtualPCIPassthroughDynamicBackingInfo] -and
        ('' + $_.Backing.CustomLabel) -ceq $Label -and
        @($_.Backing.AllowedDevice | Where-Object { $_.VendorId -eq $Vendor -and $_.DeviceId -eq $Device }).Count -gt 0 })
}
function Test-Vgpus($Vm, [string[]]$Wanted) {
    $have = @(Get-Vgpus $Vm | ForEach-Object { $_.Backing.Vgpu } | Sort-Object -CaseSensitive)
    $want = @($Wanted | Sort-Object -CaseSensitive)
    return ($have -join ' ') -ceq ($want -join ' ')
}

function Invoke-Reconfigure($Vm, $Spec) {
    $null = Get-Task -Id ('' + $Vm.ReconfigVM_Task($Spec)) | Wait-Task
}
function Set-Power([string]$Name, [bool]$On) {
    $vm = Get-VmNow $Name
    if (Test-Power $vm $On) { Write-Host '    already so'; return }
    if ($On) {
        Invoke-Step 'power the VM on' { $null = Start-VM -VM (Get-VM -Id $vm.MoRef) -Confirm:$false }
        return
    }
    Invoke-Step 'shut the guest down' {
        $null = Stop-VMGuest -VM (Get-VM -Id $vm.MoRef) -Confirm:$false -ErrorAction SilentlyContinue
        $waited = 0
        while (-not (Test-Power (Find-Vm $Name) $false) -and $waited -lt $WaitSeconds) {
            Start-Sleep -Seconds 5
            $waited += 5
        }
        if (Test-Power (Find-Vm $Name) $false) { return }
        if (-not $HardPowerOff) { Stop-Plan ('the guest did not shut down; do it by hand or use -HardPowerOff: ' + $Name) }
        $null = Stop-VM -VM (Get-VM -Id $vm.MoRef) -Confirm:$false
    }
}
function Test-OnHost([string]$Name, [string]$HostName) {
    $vm = Find-Vm $Name
    $target = Find-Host $HostName
    return $null -ne $vm -and $null -ne $target -and ('' + $vm.Runtime.Host) -eq ('' + $target.MoRef)
}
function Move-VmTo([string]$Name, [string]$HostName) {
    if (Test-OnHost $Name $HostName) { Write-Host '    already there'; return }
    Invoke-Step 'move the VM' {
        $null = Move-VM -VM (Get-VM -Id (Get-VmNow $Name).MoRef) -Destination (Get-VMHost -Id (Get-HostNow $HostName).MoRef) -Confirm:$false
    }
}
# Settings: MemoryMB, ReservationMB, Locked, MmioGB, Firmware; the last one only for a VM that is new.
function Test-Settings($Vm, [hashtable]$Wanted) {
    if ($null -eq $Vm) { return $false }
    foreach ($name in $Wanted.Keys) {
        $want = '' + $Wanted[$name]
        $have = switch ($name) {
            'MemoryMB' { $Vm.Config.Hardware.MemoryMB }
            'ReservationMB' { $Vm.ResourceConfig.MemoryAllocation.Reservation }
            'Locked' { [bool]$Vm.Config.MemoryReservationLockedToMax }
            'MmioGB' { Get-Extra $Vm 'pciPassthru.64bitMMIOSizeGB' }
            'Firmware' { $Vm.Config.Firmware }
        }
        if (('' + $have) -ne $want) { return $false }
    }
    return -not $Wanted.ContainsKey('MmioGB') -or (Get-Extra $Vm 'pciPassthru.use64bitMMIO') -eq 'TRUE'
}
function Set-Settings([string]$Name, [hashtable]$Wanted) {
    $vm = Get-VmNow $Name
    if (Test-Settings $vm $Wanted) { Write-Host '    already so'; return }
    Invoke-Step ('set ' + (($Wanted.Keys | Sort-Object | ForEach-Object { $_ + '=' + $Wanted[$_] }) -join ' ')) {
        $spec = New-Object -TypeName VMware.Vim.VirtualMachineConfigSpec
        if ($Wanted.ContainsKey('MemoryMB')) { $spec.MemoryMB = $Wanted['MemoryMB'] }
        if ($Wanted.ContainsKey('Locked')) { $spec.MemoryReservationLockedToMax = $Wanted['Locked'] }
        if ($Wanted.ContainsKey('Firmware')) { $spec.Firmware = $Wanted['Firmware'] }
        if ($Wanted.ContainsKey('ReservationMB')) {
            $spec.MemoryAllocation = New-Object -TypeName VMware.Vim.ResourceAllocationInfo
            $spec.MemoryAllocation.Reservation = $Wanted['ReservationMB']
        }
        if ($Wanted.ContainsKey('MmioGB')) {
            $use = New-Object -TypeName VMware.Vim.OptionValue
            $use.Key = 'pciPassthru.use64bitMMIO'
            $use.Value = 'TRUE'
            $size = New-Object -TypeName VMware.Vim.OptionValue
            $size.Key = 'pciPassthru.64bitMMIOSizeGB'
            $size.Value = '' + $Wanted['MmioGB']
            $spec.ExtraConfig = @($use, $size)
        }
        Invoke-Reconfigure $vm $spec
    }
}

function New-DeviceChange([string]$Operation, $Device) {
    $change = New-Object -TypeName VMware.Vim.VirtualDeviceConfigSpec
    $change.Operation = $Operation
    $change.Device = $Device
    return $change
}
function New-Passthrough($Backing, [int]$Key) {
    $device = New-Object -TypeName VMware.Vim.VirtualPCIPassthrough
    $device.Key = $Key
    $device.Backing = $Backing
    return $device
}
# What has to change so that the VM has these vGPUs, in one request.
function Set-Vgpus([string]$Name, [string[]]$Wanted, [string[]]$Last) {
    $vm = Get-VmNow $Name
    if ((Test-Vgpus $vm $Wanted) -or (Test-Vgpus $vm $Last)) { Write-Host '    vGPUs are as planned'; return }
    $rest = New-Object -TypeName System.Collections.ArrayList
    foreach ($profileName in $Wanted) { $null = $rest.Add($profileName) }
    $changes = @()
    foreach ($device in (Get-Vgpus $vm)) {
        if ($rest.Contains($device.Backing.Vgpu)) { $rest.Remove($device.Backing.Vgpu) }
        else { $changes += New-DeviceChange 'remove' $device }
    }
    $key = -100
    foreach ($profileName in $rest) {
        $backing = New-Object -TypeName VMware.Vim.VirtualPCIPassthroughVmiopBackingInfo
        $backing.Vgpu = $profileName
        $changes += New-DeviceChange 'add' (New-Passthrough $backing $key)
        $key -= 1
    }
    Invoke-Step ('set vGPUs: ' + ($Wanted -join ', ')) {
        $spec = New-Object -TypeName VMware.Vim.VirtualMachineConfigSpec
        $spec.DeviceChange = $changes
        Invoke-Reconfigure $vm $spec
    }
}
function Set-Dynamic([string]$Name, [int]$Vendor, [int]$Device, [string]$Label, [int]$Count, [int]$LastCount) {
    $vm = Get-VmNow $Name
    $have = @(Get-Dynamic $vm $Vendor $Device $Label)
    if ($have.Count -eq $Count -or $have.Count -eq $LastCount) { Write-Host '    already so'; return }
    $changes = @()
    for ($i = $Count; $i -lt $have.Count; $i++) { $changes += New-DeviceChange 'remove' $have[$i] }
    for ($i = $have.Count; $i -lt $Count; $i++) {
        $allowed = New-Object -TypeName VMware.Vim.VirtualPCIPassthroughAllowedDevice
        $allowed.VendorId = $Vendor
        $allowed.DeviceId = $Device
        $backing = New-Object -TypeName VMware.Vim.VirtualPCIPassthroughDynamicBackingInfo
        $backing.DeviceName = ''
        $backing.AllowedDevice = @($allowed)
        $backing.CustomLabel = $Label
        $changes += New-DeviceChange 'add' (New-Passthrough $backing (-200 - $i))
    }
    Invoke-Step ('set the number of dynamic DirectPath I/O devices to ' + $Count) {
        $spec = New-Object -TypeName VMware.Vim.VirtualMachineConfigSpec
        $spec.DeviceChange = $changes
        Invoke-Reconfigure $vm $spec
    }
}
function Remove-Fixed([string]$Name, [string]$Address) {
    $vm = Get-VmNow $Name
    $device = @(Get-Fixed $vm $Address)
    if ($device.Count -eq 0) { Write-Host '    already so'; return }
    Invoke-Step ('remove ' + $Address) {
        $spec = New-Object -TypeName VMware.Vim.VirtualMachineConfigSpec
        $spec.DeviceChange = @(New-DeviceChange 'remove' $device[0])
        Invoke-Reconfigure $vm $spec
    }
}
function Add-Fixed([string]$Name, [string]$Address) {
    $vm = Get-VmNow $Name
    if (@(Get-Fixed $vm $Address).Count -gt 0) { Write-Host '    already so'; return }
    Invoke-Step ('add ' + $Address) {
        # What this VM may be given on its host, by PCI address: the API has all that the device needs to know.
        $offers = (Get-View -Id $vm.EnvironmentBrowser).QueryConfigTarget($vm.Runtime.Host).PciPassthrough
        $offer = @($offers | Where-Object { $null -ne $_ -and $_.PciDevice.Id -eq $Address })
        if ($offer.Count -ne 1) { Stop-Plan ('the host offers no such device: ' + $Address) }
        $backing = New-Object -TypeName VMware.Vim.VirtualPCIPassthroughDeviceBackingInfo
        $backing.DeviceName = ''
        $backing.Id = $offer[0].PciDevice.Id
        $backing.DeviceId = '{0:x}' -f ($offer[0].PciDevice.DeviceId -band 0xffff)
        $backing.SystemId = $offer[0].SystemId
        $backing.VendorId = $offer[0].PciDevice.VendorId
        $spec = New-Object -TypeName VMware.Vim.VirtualMachineConfigSpec
        $spec.DeviceChange = @(New-DeviceChange 'add' (New-Passthrough $backing -300))
        Invoke-Reconfigure $vm $spec
    }
}

function Set-Maintenance([string]$Name, [bool]$On) {
    $now = Get-HostNow $Name
    if ($null -ne $now -and $now.Runtime.InMaintenanceMode -eq $On) { Write-Host '    already so'; return }
    $state = if ($On) { 'Maintenance' } else { 'Connected' }
    Invoke-Step ('set the host to ' + $state) {
        $null = Set-VMHost -VMHost (Get-VMHost -Id $now.MoRef) -State $state -Confirm:$false
    }
}
function Test-Graphics($HostNow, [string]$Graphics, [string]$Policy) {
    if ($null -eq $HostNow -or $null -eq $HostNow.Config.GraphicsConfig) { return $false }
    $config = $HostNow.Config.GraphicsConfig
    return (-not $Graphics -or $config.HostDefaultGraphicsType -eq $Graphics) -and
        (-not $Policy -or $config.SharedPassthruAssignmentPolicy -eq $Policy)
}
function Get-Mode($HostNow, [string]$Address) {
    if ($null -eq $HostNow -or $null -eq $HostNow.Config.GraphicsConfig) { return '' }
    return '' + ($HostNow.Config.GraphicsConfig.DeviceType | Where-Object { $null -ne $_ -and $_.DeviceId -eq $Address } | ForEach-Object { $_.VgpuMode })
}
# Both go through the whole configuration of the host's graphics, changed where it has to be.
function Set-Graphics([string]$Name, [string]$Graphics, [string]$Policy) {
    $now = Get-HostNow $Name
    if (Test-Graphics $now $Graphics $Policy) { Write-Host '    already so'; return }
    Invoke-Step ('set the graphics of the host: ' + $Graphics + ' ' + $Policy) {
        $config = $now.Config.GraphicsConfig
        if ($null -eq $config) { $config = New-Object -TypeName VMware.Vim.HostGraphicsConfig }
        if ($Graphics) { $config.HostDefaultGraphicsType = $Graphics }
        if ($Policy) { $config.SharedPassthruAssignmentPolicy = $Policy }
        (Get-View -Id $now.ConfigManager.GraphicsManager).UpdateGraphicsConfig($config)
    }
}
function Set-Mode([string]$Name, [string]$Address, [string]$Mode) {
    $now = Get-HostNow $Name
    if ((Get-Mode $now $Address) -eq $Mode) { Write-Host '    already so'; return }
    Invoke-Step ('set the vGPU mode of ' + $Address + ' to ' + $Mode) {
        $config = $now.Config.GraphicsConfig
        $types = @($config.DeviceType | Where-Object { $null -ne $_ -and $_.DeviceId -ne $Address })
        $type = New-Object -TypeName VMware.Vim.HostGraphicsConfigDeviceType
        $type.DeviceId = $Address
        $type.GraphicsType = 'sharedDirect'
        $type.VgpuMode = $Mode
        $config.DeviceType = $types + @($type)
        (Get-View -Id $now.ConfigManager.GraphicsManager).UpdateGraphicsConfig($config)
    }
}
function Test-HostPassthrough($HostNow, [string]$Address, [bool]$On) {
    if ($null -eq $HostNow) { return $false }
    return @($HostNow.Config.PciPassthruInfo | Where-Object { $null -ne $_ -and $_.Id -eq $Address -and $_.PassthruActive -eq $On }).Count -eq 1
}
function Set-HostPassthrough([string]$Name, [string]$Address, [bool]$On) {
    $now = Get-HostNow $Name
    if (Test-HostPassthrough $now $Address $On) { Write-Host '    already so'; return }
    Invoke-Step ('set passthrough of ' + $Address + ' to ' + $On) {
        $config = New-Object -TypeName VMware.Vim.HostPciPassthruConfig
        $config.Id = $Address
        $config.PassthruEnabled = $On
        (Get-View -Id $now.ConfigManager.PciPassthruSystem).UpdatePassthruConfig(@($config))
    }
}
function Restart-Host([string]$Name) {
    $now = Get-HostNow $Name
    Invoke-Step 'restart the host and wait until it is back' {
        $booted = $now.Runtime.BootTime
        $null = Restart-VMHost -VMHost (Get-VMHost -Id $now.MoRef) -Confirm:$false
        $waited = 0
        do {
            if ($waited -ge 4 * $WaitSeconds) { Stop-Plan ('the host did not come back: ' + $Name) }
            Start-Sleep -Seconds 15
            $waited += 15
            $now = Find-Host $Name
        } while ($now.Runtime.BootTime -eq $booted -or ('' + $now.Runtime.ConnectionState) -ne 'connected')
    }
}

function Show-Target([string]$Name, [scriptblock]$Target) {
    if (& $Target) { Write-Host ('  as planned: ' + $Name); return }
    Write-Host ('  NOT as planned: ' + $Name)
    $script:Differences += 1
}
function Complete-Plan {
    $script:Key = 'the end'
    if (-not $Apply) { Write-Host 'This was a dry run: nothing was changed. Run it with -Apply to carry the plan out.'; return }
    if ($script:Differences -gt 0) { Stop-Plan ('' + $script:Differences + ' of them are not as planned') }
}
