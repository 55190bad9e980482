// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/diagrams/diagram_cards.h"
#include "model/exports/exporter.h"

#include <QStringList>

namespace sliceboard {

/// How much a diagram shows that a wiki lays out by itself: it would take too long, or be refused, with more.
enum class WikiDetail { Devices, Hosts, Clusters };

/// The most that is drawn at each detail.
struct WikiLimits {
    int devices = 0; ///< placed devices and reserved slots
    int hosts = 0; ///< that are drawn with their GPUs
    int plainHosts = 0; ///< that are drawn as a node with counts
    int clusters = 0;
};

/// What a diagram for a wiki shows of a design, and in which words.
struct WikiDiagram {
    WikiDetail detail = WikiDetail::Devices;
    std::vector<const Cluster *> clusters; ///< those that are drawn
    std::vector<const Vm *> waiting; ///< with a device that has no place, or with none; drawn with Devices only
    QStringList summary; ///< what there is, whole sentences
    QStringList omitted; ///< what is not drawn, whole sentences; empty: nothing
};

/// The most detailed diagram within the limits, and not more detailed than `atMost`.
WikiDiagram wikiDiagram(const ExportInput &input, const WikiLimits &limits, WikiDetail atMost);

/// Whether a host is one node with counts, not a box around its GPUs.
bool isOneNode(const Host &host, WikiDetail detail);
/// What stands on a host: its name, its releases and, on one node, its counts.
QStringList hostLines(const Host &host, const Facts &facts, WikiDetail detail);
/// What stands on a VM: its name, and that it is off.
QStringList vmLines(const Vm &vm);
/// The same of a VM without a place, with the devices that wait.
QStringList waitingLines(const Vm &vm);

/// "8 GPUs (2 Passthrough, 6 MIG)" and "16 VMs", for a node that stands for a host.
QStringList countLines(const Host &host, const Facts &facts);
/// The same over several hosts, with their number.
QStringList countLines(const std::vector<const Host *> &hosts, const Facts &facts);
std::vector<const Host *> hostsOf(const Cluster &cluster);

} // namespace sliceboard
