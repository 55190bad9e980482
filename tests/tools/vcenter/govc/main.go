// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

// A stand-in for govc 0.49 in tests, since Debian has no govc and its library is older: exactly the commands and options
// that exported scripts use, spoken over SOAP to the simulator by Debian's golang-github-vmware-govmomi-dev. What the
// simulator cannot do (esxcli, restarts, vGPU modes) goes to GPUSIM_URL. Any other command or option fails.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

var ctx = context.Background()

type options struct {
	set     *flag.FlagSet
	json    bool
	vm      string
	host    string
	profile string
	memory  int
	reserve int64
	pin     string
	extra   string
	on      bool
	off     bool
	force   bool
	soft    bool
	again   bool
}

func fail(format string, args ...interface{}) {
	fmt.Fprintf(os.Stderr, "govc: "+format+"\n", args...)
	os.Exit(1)
}

func check(err error) {
	if err != nil {
		fail("%s", err)
	}
}

func wait(t *object.Task, err error) {
	check(err)
	check(t.Wait(ctx))
}

type session struct {
	c *govmomi.Client
	f *find.Finder
}

func connect() *session {
	u, err := url.Parse(os.Getenv("GOVC_URL"))
	check(err)
	c, err := govmomi.NewClient(ctx, u, true)
	check(err)
	f := find.NewFinder(c.Client, true)
	dc, err := f.DefaultDatacenter(ctx)
	check(err)
	f.SetDatacenter(dc)
	return &session{c, f}
}

func (s *session) vm(name string) *object.VirtualMachine {
	v, err := s.f.VirtualMachine(ctx, name)
	check(err)
	return v
}

func (s *session) hostSystem(name string) *object.HostSystem {
	h, err := s.f.HostSystem(ctx, name)
	check(err)
	return h
}

func (s *session) nameOf(h *object.HostSystem) string {
	var m mo.HostSystem
	check(h.Properties(ctx, h.Reference(), []string{"name"}, &m))
	return m.Name
}

// command asks the part of the simulator that stands for the host's own shell.
func command(host string, args ...string) string {
	body, err := json.Marshal(map[string]interface{}{"Host": host, "Args": args})
	check(err)
	r, err := http.Post(os.Getenv("GPUSIM_URL")+"/command", "application/json", bytes.NewReader(body))
	check(err)
	defer r.Body.Close()
	text, _ := io.ReadAll(r.Body)
	if r.StatusCode != 200 {
		fail("%s", text)
	}
	return string(text)
}

func modes(host string) map[string]string {
	r, err := http.Get(os.Getenv("GPUSIM_URL") + "/state")
	check(err)
	defer r.Body.Close()
	var e struct {
		Hosts []struct {
			Name string
			Gpus []struct{ Address, Mode string }
		}
	}
	check(json.NewDecoder(r.Body).Decode(&e))
	all := map[string]string{}
	for _, h := range e.Hosts {
		for _, g := range h.Gpus {
			if h.Name == host {
				all[g.Address] = g.Mode
			}
		}
	}
	return all
}

type object_ = map[string]interface{}

func deviceJson(d types.BaseVirtualDevice) object_ {
	v := d.GetVirtualDevice()
	o := object_{"key": v.Key}
	switch b := v.Backing.(type) {
	case *types.VirtualPCIPassthroughVmiopBackingInfo:
		o["backing"] = object_{"vgpu": b.Vgpu}
	case *types.VirtualPCIPassthroughDeviceBackingInfo:
		o["backing"] = object_{"id": b.Id, "deviceId": b.DeviceId, "systemId": b.SystemId, "vendorId": b.VendorId}
	}
	return o
}

func vmJson(m mo.VirtualMachine) object_ {
	var devices, extra []object_
	for _, d := range m.Config.Hardware.Device {
		devices = append(devices, deviceJson(d))
	}
	// The simulator keeps what was set before beside it; the last one counts.
	for i, e := range m.Config.ExtraConfig {
		x := e.GetOptionValue()
		last := true
		for _, later := range m.Config.ExtraConfig[i+1:] {
			last = last && later.GetOptionValue().Key != x.Key
		}
		if last {
			extra = append(extra, object_{"key": x.Key, "value": x.Value})
		}
	}
	config := object_{"hardware": object_{"memoryMB": m.Config.Hardware.MemoryMB, "device": devices}, "extraConfig": extra, "firmware": m.Config.Firmware}
	if l := m.Config.MemoryReservationLockedToMax; l != nil {
		config["memoryReservationLockedToMax"] = *l
	}
	if a := m.Config.MemoryAllocation; a != nil && a.Reservation != nil {
		config["memoryAllocation"] = object_{"reservation": *a.Reservation}
	}
	runtime := object_{"powerState": m.Runtime.PowerState}
	if h := m.Runtime.Host; h != nil {
		runtime["host"] = object_{"type": h.Type, "value": h.Value}
	}
	return object_{"self": object_{"type": m.Self.Type, "value": m.Self.Value}, "name": m.Name, "config": config, "runtime": runtime}
}

func (s *session) vmInfo(o *options) {
	var all []object_
	list, err := s.f.VirtualMachineList(ctx, o.set.Arg(0))
	if _, missing := err.(*find.NotFoundError); err != nil && !missing {
		fail("%s", err)
	}
	for _, v := range list {
		var m mo.VirtualMachine
		check(v.Properties(ctx, v.Reference(), []string{"name", "config", "runtime"}, &m))
		all = append(all, vmJson(m))
	}
	check(json.NewEncoder(os.Stdout).Encode(object_{"virtualMachines": all}))
}

func (s *session) hostInfo(o *options) {
	h := s.hostSystem(o.host)
	var m mo.HostSystem
	check(h.Properties(ctx, h.Reference(), []string{"name", "config", "runtime"}, &m))
	mode := modes(m.Name)
	var devices, passthrough []object_
	for _, d := range m.Config.GraphicsConfig.DeviceType {
		devices = append(devices, object_{"deviceId": d.DeviceId, "graphicsType": d.GraphicsType, "vgpuMode": mode[d.DeviceId]})
	}
	for _, p := range m.Config.PciPassthruInfo {
		i := p.GetHostPciPassthruInfo()
		passthrough = append(passthrough, object_{"id": i.Id, "passthruEnabled": i.PassthruEnabled, "passthruActive": i.PassthruActive})
	}
	g := m.Config.GraphicsConfig
	config := object_{"graphicsConfig": object_{"hostDefaultGraphicsType": g.HostDefaultGraphicsType, "sharedPassthruAssignmentPolicy": g.SharedPassthruAssignmentPolicy, "deviceType": devices}, "pciPassthruInfo": passthrough}
	runtime := object_{"inMaintenanceMode": m.Runtime.InMaintenanceMode, "connectionState": m.Runtime.ConnectionState, "bootTime": m.Runtime.BootTime}
	host := object_{"self": object_{"type": m.Self.Type, "value": m.Self.Value}, "name": m.Name, "config": config, "runtime": runtime}
	check(json.NewEncoder(os.Stdout).Encode(object_{"hostSystems": []object_{host}}))
}

func (s *session) power(o *options) {
	for _, name := range o.set.Args() {
		v := s.vm(name)
		switch {
		case o.on:
			wait(v.PowerOn(ctx))
		case o.soft:
			check(v.ShutdownGuest(ctx))
		case o.off && o.force:
			wait(v.PowerOff(ctx))
		default:
			fail("no operation given")
		}
	}
}

func isOff(v *object.VirtualMachine) {
	state, err := v.PowerState(ctx)
	check(err)
	if state != types.VirtualMachinePowerStatePoweredOff {
		fail("the VM must be powered off")
	}
}

func (s *session) change(o *options) {
	var spec types.VirtualMachineConfigSpec
	v := s.vm(o.vm)
	isOff(v)
	spec.MemoryMB = int64(o.memory)
	if o.reserve >= 0 {
		spec.MemoryAllocation = &types.ResourceAllocationInfo{Reservation: &o.reserve}
	}
	if o.pin != "" {
		pin := o.pin == "true"
		spec.MemoryReservationLockedToMax = &pin
	}
	if kv := strings.SplitN(o.extra, "=", 2); len(kv) == 2 {
		spec.ExtraConfig = []types.BaseOptionValue{&types.OptionValue{Key: kv[0], Value: kv[1]}}
	}
	wait(v.Reconfigure(ctx, spec))
}

func pick(v *object.VirtualMachine, take func(*types.VirtualPCIPassthrough) bool) []types.BaseVirtualDevice {
	devices, err := v.Device(ctx)
	check(err)
	var found []types.BaseVirtualDevice
	for _, d := range devices {
		if p, ok := d.(*types.VirtualPCIPassthrough); ok && take(p) {
			found = append(found, d)
		}
	}
	return found
}

func add(v *object.VirtualMachine, b types.BaseVirtualDeviceBackingInfo) {
	isOff(v)
	check(v.AddDevice(ctx, &types.VirtualPCIPassthrough{VirtualDevice: types.VirtualDevice{Key: -1, Backing: b}}))
}

func remove(v *object.VirtualMachine, devices []types.BaseVirtualDevice) {
	isOff(v)
	if len(devices) == 0 {
		fail("no such device")
	}
	check(v.RemoveDevice(ctx, false, devices...))
}

func (s *session) run(name string, o *options) {
	arg := o.set.Arg(0)
	switch name {
	case "vm.info":
		s.vmInfo(o)
	case "host.info":
		s.hostInfo(o)
	case "vm.power":
		s.power(o)
	case "vm.change":
		s.change(o)
	case "vm.migrate":
		ref := s.hostSystem(o.host).Reference()
		wait(s.vm(arg).Relocate(ctx, types.VirtualMachineRelocateSpec{Host: &ref}, types.VirtualMachineMovePriorityDefaultPriority))
	case "gpu.vm.add":
		add(s.vm(o.vm), &types.VirtualPCIPassthroughVmiopBackingInfo{Vgpu: o.profile})
	case "gpu.vm.remove":
		remove(s.vm(o.vm), pick(s.vm(o.vm), func(p *types.VirtualPCIPassthrough) bool {
			_, is := p.Backing.(*types.VirtualPCIPassthroughVmiopBackingInfo)
			return is
		}))
	case "device.pci.add":
		add(s.vm(o.vm), &types.VirtualPCIPassthroughDeviceBackingInfo{Id: arg})
	case "device.pci.remove":
		remove(s.vm(o.vm), pick(s.vm(o.vm), func(p *types.VirtualPCIPassthrough) bool { return fmt.Sprintf("pcipassthrough-%d", p.Key) == arg }))
	case "host.maintenance.enter":
		wait(s.hostSystem(arg).EnterMaintenanceMode(ctx, 0, false, nil))
	case "host.maintenance.exit":
		wait(s.hostSystem(arg).ExitMaintenanceMode(ctx, 0))
	case "host.shutdown":
		if !o.again {
			fail("only -r")
		}
		command(s.nameOf(s.hostSystem(arg)), "reboot")
	case "host.esxcli":
		fmt.Print(command(s.nameOf(s.hostSystem(o.host)), o.set.Args()...))
	}
}

// The options of each command; the real ones have more.
func optionsOf(name string) *options {
	o := &options{set: flag.NewFlagSet(name, flag.ContinueOnError)}
	vm := func() { o.set.StringVar(&o.vm, "vm", "", "") }
	host := func() { o.set.StringVar(&o.host, "host", "", "") }
	switch name {
	case "vm.info":
		o.set.BoolVar(&o.json, "json", false, "")
	case "host.info":
		o.set.BoolVar(&o.json, "json", false, "")
		host()
	case "vm.power":
		o.set.BoolVar(&o.on, "on", false, "")
		o.set.BoolVar(&o.off, "off", false, "")
		o.set.BoolVar(&o.force, "force", false, "")
		o.set.BoolVar(&o.soft, "s", false, "")
	case "vm.change":
		vm()
		o.set.IntVar(&o.memory, "m", 0, "")
		o.set.Int64Var(&o.reserve, "mem.reservation", -1, "")
		o.set.StringVar(&o.pin, "memory-pin", "", "")
		o.set.StringVar(&o.extra, "e", "", "")
	case "vm.migrate", "host.esxcli":
		host()
	case "gpu.vm.add":
		vm()
		o.set.StringVar(&o.profile, "profile", "", "")
	case "gpu.vm.remove", "device.pci.add", "device.pci.remove":
		vm()
	case "host.maintenance.enter", "host.maintenance.exit":
	case "host.shutdown":
		o.set.BoolVar(&o.again, "r", false, "")
	default:
		fail("unknown command %q", name)
	}
	return o
}

func main() {
	if len(os.Args) < 2 {
		fail("no command")
	}
	// Tests count what was asked, and let a command fail.
	if log := os.Getenv("GOVC_STANDIN_LOG"); log != "" {
		f, err := os.OpenFile(log, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
		check(err)
		fmt.Fprintf(f, "%q\n", os.Args[1:])
		f.Close()
	}
	if os.Args[1] == os.Getenv("GOVC_STANDIN_FAILS") {
		fail("told to fail")
	}
	o := optionsOf(os.Args[1])
	check(o.set.Parse(os.Args[2:]))
	connect().run(os.Args[1], o)
}
