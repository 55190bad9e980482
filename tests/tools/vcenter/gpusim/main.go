// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

// A vCenter stand-in for tests: govmomi's simulator (Debian: golang-github-vmware-govmomi-dev) with the hosts, GPUs and
// VMs that a JSON file names. Listens on loopback only. Beside the vCenter it serves what the simulator lacks, over
// plain HTTP: the host's own esxcli and nvidia-smi words, restarts, and the whole state as JSON.
//
//	gpusim ESTATE.json     prints two lines: the vCenter's address, the other address
//	gpusim state ADDRESS   prints the state that the other address tells
//	gpusim destroy VCENTER vm|host NAME   what a person does in the vSphere Client
package main

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"sort"
	"strings"
	"syscall"
	"time"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/find"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"
)

type gpuState struct {
	Address     string `json:"address"`
	Mode        string `json:"mode"`
	Passthrough bool   `json:"passthrough"`
	Mig         bool   `json:"mig"`
}

type hostState struct {
	Name        string      `json:"name"`
	Graphics    string      `json:"graphics"`
	Policy      string      `json:"policy"`
	Maintenance bool        `json:"maintenance"`
	Reboots     int         `json:"reboots"`
	Restarts    int         `json:"restarts"`
	Gpus        []*gpuState `json:"gpus"`
}

type vmState struct {
	Name     string            `json:"name"`
	Host     string            `json:"host"`
	On       bool              `json:"on"`
	Memory   int32             `json:"memory"`
	Reserved int64             `json:"reserved"`
	Locked   bool              `json:"locked"`
	Vgpus    []string          `json:"vgpus"`
	Fixed    []string          `json:"fixed"`
	Extra    map[string]string `json:"extra"`
}

type estate struct {
	Hosts []*hostState `json:"hosts"`
	Vms   []*vmState   `json:"vms"`
}

type world struct {
	hosts  map[string]*hostState
	bodies map[string]*simulator.HostSystem
}

func hosts() []*simulator.HostSystem {
	var all []*simulator.HostSystem
	for _, e := range simulator.Map.All("HostSystem") {
		all = append(all, e.(*simulator.HostSystem))
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Self.Value < all[j].Self.Value })
	return all
}

func machines() []*simulator.VirtualMachine {
	var all []*simulator.VirtualMachine
	for _, e := range simulator.Map.All("VirtualMachine") {
		all = append(all, e.(*simulator.VirtualMachine))
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Self.Value < all[j].Self.Value })
	return all
}

// Hosts of a model share one config: each gets its own.
func (w *world) put(h *simulator.HostSystem, s *hostState) {
	cfg := *h.Config
	h.Config = &cfg
	h.Vm = nil
	h.Name = s.Name
	h.Summary.Config.Name = s.Name
	boot := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	h.Runtime.BootTime = &boot
	w.hosts[s.Name] = s
	w.bodies[s.Name] = h
	w.show(s)
}

// What the API tells of the host follows its state.
func (w *world) show(s *hostState) {
	c := w.bodies[s.Name].Config
	c.GraphicsConfig = &types.HostGraphicsConfig{HostDefaultGraphicsType: s.Graphics, SharedPassthruAssignmentPolicy: s.Policy}
	c.PciPassthruInfo = nil
	for _, g := range s.Gpus {
		c.GraphicsConfig.DeviceType = append(c.GraphicsConfig.DeviceType, types.HostGraphicsConfigDeviceType{DeviceId: g.Address, GraphicsType: s.Graphics})
		c.PciPassthruInfo = append(c.PciPassthruInfo, &types.HostPciPassthruInfo{Id: g.Address, DependentDevice: g.Address, PassthruCapable: true, PassthruEnabled: g.Passthrough, PassthruActive: g.Passthrough})
	}
}

func gpuDevices(s *vmState) []types.BaseVirtualDevice {
	var devices []types.BaseVirtualDevice
	key := int32(13000)
	add := func(b types.BaseVirtualDeviceBackingInfo) {
		devices = append(devices, &types.VirtualPCIPassthrough{VirtualDevice: types.VirtualDevice{Key: key, Backing: b}})
		key++
	}
	for _, p := range s.Vgpus {
		add(&types.VirtualPCIPassthroughVmiopBackingInfo{Vgpu: p})
	}
	for _, a := range s.Fixed {
		add(&types.VirtualPCIPassthroughDeviceBackingInfo{Id: a})
	}
	return devices
}

func (w *world) putVm(v *simulator.VirtualMachine, s *vmState) {
	v.Name, v.Config.Name, v.Summary.Config.Name = s.Name, s.Name, s.Name
	v.Config.Hardware.MemoryMB = s.Memory
	v.Config.MemoryReservationLockedToMax = &s.Locked
	v.Config.Hardware.Device = append(v.Config.Hardware.Device, gpuDevices(s)...)
	for k, x := range s.Extra {
		v.Config.ExtraConfig = append(v.Config.ExtraConfig, &types.OptionValue{Key: k, Value: x})
	}
	if h := w.bodies[s.Host]; h != nil {
		v.Runtime.Host = &h.Self
		h.Vm = append(h.Vm, v.Self)
	}
	state := types.VirtualMachinePowerStatePoweredOff
	if s.On {
		state = types.VirtualMachinePowerStatePoweredOn
	}
	v.Runtime.PowerState = state
	v.Summary.Runtime.PowerState = state
}

func (w *world) seen() estate {
	var e estate
	for _, h := range hosts() {
		s := *w.hosts[h.Name]
		s.Maintenance = h.Runtime.InMaintenanceMode
		e.Hosts = append(e.Hosts, &s)
	}
	for _, v := range machines() {
		s := &vmState{Name: v.Name, Memory: v.Config.Hardware.MemoryMB, Extra: map[string]string{}, Vgpus: []string{}, Fixed: []string{}}
		s.On = v.Runtime.PowerState == types.VirtualMachinePowerStatePoweredOn
		s.Locked = v.Config.MemoryReservationLockedToMax != nil && *v.Config.MemoryReservationLockedToMax
		if v.Config.MemoryAllocation != nil && v.Config.MemoryAllocation.Reservation != nil {
			s.Reserved = *v.Config.MemoryAllocation.Reservation
		}
		for _, h := range hosts() {
			if v.Runtime.Host != nil && h.Self == *v.Runtime.Host {
				s.Host = h.Name
			}
		}
		for _, d := range v.Config.Hardware.Device {
			switch b := d.GetVirtualDevice().Backing.(type) {
			case *types.VirtualPCIPassthroughVmiopBackingInfo:
				s.Vgpus = append(s.Vgpus, b.Vgpu)
			case *types.VirtualPCIPassthroughDeviceBackingInfo:
				s.Fixed = append(s.Fixed, b.Id)
			}
		}
		for _, o := range v.Config.ExtraConfig {
			x := o.GetOptionValue()
			s.Extra[x.Key] = fmt.Sprint(x.Value)
		}
		e.Vms = append(e.Vms, s)
	}
	return e
}

func (s *hostState) gpu(address string) *gpuState {
	for _, g := range s.Gpus {
		if g.Address == strings.ToLower(address) {
			return g
		}
	}
	return nil
}

func option(args []string, names ...string) string {
	for i, a := range args {
		for _, n := range names {
			if a == n && i+1 < len(args) {
				return args[i+1]
			}
		}
	}
	return ""
}

var words = map[string]string{"Shared": "shared", "SharedPassthru": "sharedDirect", "Performance": "performance", "Consolidation": "consolidation", "SameSize": "sameSize", "MixedSize": "mixedSize"}
var apiWords = map[string]string{"shared": "Shared", "sharedDirect": "SharedPassthru", "performance": "Performance", "consolidation": "Consolidation"}

// The host's own words, exactly those of INTEROP 5.2; everything else is refused.
func (w *world) command(host string, args []string) (string, error) {
	s := w.hosts[host]
	if s == nil {
		return "", fmt.Errorf("no host %q", host)
	}
	defer w.show(s)
	line := strings.Join(args, " ")
	g := s.gpu(option(args, "-d", "--device-id"))
	switch {
	case strings.HasPrefix(line, "graphics host get"):
		return fmt.Sprintf("   Default Graphics Type: %s\n   Shared Passthru Assignment Policy: %s\n", apiWords[s.Graphics], apiWords[s.Policy]), nil
	case strings.HasPrefix(line, "graphics host set"):
		if v := words[option(args, "--default-type")]; v != "" {
			s.Graphics = v
		}
		if v := words[option(args, "--shared-passthru-assignment-policy")]; v != "" {
			s.Policy = v
		}
		return "", nil
	case strings.HasPrefix(line, "graphics device set") && g != nil && words[option(args, "-m")] != "":
		g.Mode = words[option(args, "-m")]
		return "", nil
	case strings.HasPrefix(line, "hardware pci pcipassthru set") && g != nil:
		g.Passthrough = option(args, "-e") == "true"
		return "", nil
	case line == "reboot":
		s.Reboots++
		boot := w.bodies[host].Runtime.BootTime.Add(time.Hour)
		w.bodies[host].Runtime.BootTime = &boot
		return "", nil
	case line == "restart-graphics":
		s.Restarts++
		return "", nil
	case len(args) == 3 && args[0] == "mig" && s.gpu(args[1]) != nil:
		s.gpu(args[1]).Mig = args[2] == "1"
		return "", nil
	}
	return "", fmt.Errorf("unknown command: %s", line)
}

func (w *world) serve(l net.Listener) {
	http.HandleFunc("/state", func(r http.ResponseWriter, _ *http.Request) { json.NewEncoder(r).Encode(w.seen()) })
	http.HandleFunc("/command", func(r http.ResponseWriter, q *http.Request) {
		var c struct {
			Host string
			Args []string
		}
		if err := json.NewDecoder(q.Body).Decode(&c); err != nil {
			http.Error(r, err.Error(), 400)
			return
		}
		out, err := w.command(c.Host, c.Args)
		if err != nil {
			http.Error(r, err.Error(), 400)
			return
		}
		fmt.Fprint(r, out)
	})
	log.Fatal(http.Serve(l, nil))
}

func printState(address string) {
	r, err := http.Get(address + "/state")
	if err != nil {
		log.Fatal(err)
	}
	defer r.Body.Close()
	io.Copy(os.Stdout, r.Body)
}

func destroy(address, kind, name string) error {
	ctx := context.Background()
	u, err := url.Parse(address)
	if err != nil {
		return err
	}
	c, err := govmomi.NewClient(ctx, u, true)
	if err != nil {
		return err
	}
	f := find.NewFinder(c.Client, true)
	dc, err := f.DefaultDatacenter(ctx)
	if err != nil {
		return err
	}
	f.SetDatacenter(dc)
	var t *object.Task
	if kind == "vm" {
		v, e := f.VirtualMachine(ctx, name)
		if e != nil {
			return e
		}
		t, err = v.Destroy(ctx)
	} else {
		h, e := f.HostSystem(ctx, name)
		if e != nil {
			return e
		}
		t, err = h.Destroy(ctx)
	}
	if err != nil {
		return err
	}
	return t.Wait(ctx)
}

func main() {
	if len(os.Args) == 5 && os.Args[1] == "destroy" {
		if err := destroy(os.Args[2], os.Args[3], os.Args[4]); err != nil {
			log.Fatal(err)
		}
		return
	}
	if len(os.Args) == 3 && os.Args[1] == "state" {
		printState(os.Args[2])
		return
	}
	bytes, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	var e estate
	if err := json.Unmarshal(bytes, &e); err != nil {
		log.Fatal(err)
	}
	m := simulator.VPX()
	m.Host, m.ClusterHost, m.Machine = 0, len(e.Hosts), len(e.Vms)
	if err := m.Create(); err != nil {
		log.Fatal(err)
	}
	defer m.Remove()
	w := &world{map[string]*hostState{}, map[string]*simulator.HostSystem{}}
	for i, h := range hosts() {
		w.put(h, e.Hosts[i])
	}
	for i, v := range machines() {
		w.putVm(v, e.Vms[i])
	}
	m.Service.Listen = &url.URL{Host: "127.0.0.1:0"}
	m.Service.TLS = new(tls.Config)
	s := m.Service.NewServer()
	defer s.Close()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	go w.serve(l)
	fmt.Printf("%s\nhttp://%s\n", s.URL, l.Addr())
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGINT, syscall.SIGTERM)
	<-c
}
