// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/e2e/user.h"

namespace sliceboard {

/// Types into the field with this letter.
inline void typeField(User &user, const char *letter, const char *text)
{
    user.key(u"alt+"_qs + QLatin1String(letter)).key(u"ctrl+a"_qs).type(QLatin1String(text)).key(u"Tab"_qs);
}

/// By its row: a space typed into a list of choices would open it.
inline void takeChoice(User &user, const char *letter, int row)
{
    user.key(u"alt+"_qs + QLatin1String(letter)).key(u"Home"_qs);
    for (int step = 0; step < row; ++step)
        user.key(u"Down"_qs);
    user.key(u"Tab"_qs);
}

enum class HostDriver { None, VgpuManager };

/// Adds a host of EXAMPLE.md to a design: with or without what vGPUs need on it, and with so many GPUs.
inline void addHost(User &user, HostDriver driver, const char *gpus)
{
    user.key(u"ctrl+shift+h"_qs).wait(300);
    typeField(user, "p", "esxi-");
    typeField(user, "x", "8.0.3");
    if (driver == HostDriver::VgpuManager) {
        typeField(user, "m", "19.5");
        takeChoice(user, "k", 1); // NVD-AIE
        takeChoice(user, "g", 2); // Shared Direct
    }
    typeField(user, "u", "a100-pcie-40gb");
    typeField(user, "s", gpus);
    user.key(u"Return"_qs).wait(300);
}

/// Adds the VM that asks for a whole GPU and the one that asks for a vGPU, without places.
inline void addVms(User &user, const char *prefix, const char *vgpuPrefix)
{
    user.key(u"ctrl+shift+m"_qs).wait(300);
    typeField(user, "p", prefix);
    takeChoice(user, "a", 2); // a whole GPU
    typeField(user, "g", "ubuntu-22.04");
    typeField(user, "m", "64 GB");
    typeField(user, "i", "128 GB");
    user.key(u"Return"_qs).wait(300);
    user.key(u"ctrl+shift+m"_qs).wait(300);
    typeField(user, "p", vgpuPrefix);
    takeChoice(user, "a", 1); // a vGPU
    typeField(user, "r", "grid_a100-20c");
    typeField(user, "g", "ubuntu-22.04");
    typeField(user, "l", "19.5");
    typeField(user, "m", "64 GB");
    typeField(user, "i", "128 GB");
    user.key(u"Return"_qs).wait(300);
}

/// Adds the host and the two VMs of EXAMPLE.md's design A to an empty design.
inline void addExample(User &user)
{
    addHost(user, HostDriver::VgpuManager, "2");
    addVms(user, "train-", "infer-");
}

} // namespace sliceboard
