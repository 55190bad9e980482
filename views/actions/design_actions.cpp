// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/actions/design_actions.h"

#include "views/actions/design_commands.h"

namespace sliceboard {
namespace {

using Rows = std::vector<ActionRow>;

void addHistory(Rows &rows, DesignCommands *commands)
{
    Document *document = &commands->document();
    rows.push_back({"undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), QKeySequence::Undo, "undo",
                    [=] { document->undo(); }, [=] { return document->canUndo(); }});
    rows.push_back({"redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), QKeySequence::Redo, "redo",
                    [=] { document->redo(); }, [=] { return document->canRedo(); }});
}

void addInserts(Rows &rows, DesignCommands *commands)
{
    rows.push_back(
        {"add-cluster", QT_TRANSLATE_NOOP("Actions", "Add &Cluster"), {}, "cluster", [=] { commands->addCluster(); }});
    rows.push_back({"add-hosts", QT_TRANSLATE_NOOP("Actions", "Add &Hosts…"), QKeySequence(u"Ctrl+Shift+H"_qs), "host",
                    [=] { commands->addHosts(); }});
    rows.push_back({"add-gpus", QT_TRANSLATE_NOOP("Actions", "Add &GPUs…"), QKeySequence(u"Ctrl+Shift+G"_qs), "gpu",
                    [=] { commands->addGpus(); }, [=] { return !commands->hostsMeant().empty(); }});
    rows.push_back({"add-vms", QT_TRANSLATE_NOOP("Actions", "Add &VMs…"), QKeySequence(u"Ctrl+Shift+M"_qs), "vm",
                    [=] { commands->addVms(); }});
}

void addEditing(Rows &rows, DesignCommands *commands)
{
    const Selection *selection = &commands->selection();
    const auto hasVms = [=] { return !selection->vms().empty(); };
    rows.push_back({"delete", QT_TRANSLATE_NOOP("Actions", "&Delete"), QKeySequence::Delete, "delete",
                    [=] { commands->removeSelected(); },
                    [=] { return !selection->isEmpty() && selection->current().kind != EntityKind::Design; }});
    rows.push_back({"duplicate", QT_TRANSLATE_NOOP("Actions", "Dupli&cate VMs"), QKeySequence(u"Ctrl+D"_qs),
                    "duplicate", [=] { commands->duplicateVms(); }, hasVms});
    rows.push_back({"move-hosts",
                    QT_TRANSLATE_NOOP("Actions", "Move to Another Cluster…"),
                    {},
                    nullptr,
                    [=] { commands->moveHostsTo(); },
                    [=] { return !selection->hosts().empty(); },
                    {},
                    [=] { return commands->whyNotMoveHosts(); }});
    rows.push_back(
        {"fill-in", QT_TRANSLATE_NOOP("Actions", "Fill &In Usual Settings…"), QKeySequence(u"Ctrl+Shift+U"_qs),
         "fill-in", [=] { commands->fillInUsualSettings(); },
         [=] { return !selection->hosts().empty() || !selection->gpus().empty() || !selection->vms().empty(); }});
    rows.push_back({"place-on", QT_TRANSLATE_NOOP("Actions", "Place O&n…"), QKeySequence(u"Ctrl+L"_qs), "place",
                    [=] { commands->placeOn(); }, [=] { return commands->canPlaceOn(); }});
    rows.push_back({"remove-device",
                    QT_TRANSLATE_NOOP("Actions", "Remo&ve This Device"),
                    {},
                    nullptr,
                    [=] { commands->removeDevice(); },
                    [=] { return selection->slot() && std::holds_alternative<DeviceRef>(*selection->slot()); }});
    rows.push_back({"reserve",
                    QT_TRANSLATE_NOOP("Actions", "Reserve a &Slot of the Current Profile"),
                    {},
                    nullptr,
                    [=] { commands->reserveSlots(); },
                    [=] { return !selection->gpus().empty(); }});
}

void addMoving(Rows &rows, DesignCommands *commands)
{
    const Selection *selection = &commands->selection();
    const auto hasVms = [=] { return !selection->vms().empty(); };
    rows.push_back({"take", QT_TRANSLATE_NOOP("Actions", "&Take VMs"), QKeySequence::Cut, "take",
                    [=] { commands->take(); }, hasVms});
    rows.push_back({"copy", QT_TRANSLATE_NOOP("Actions", "Cop&y"), QKeySequence::Copy, nullptr,
                    [=] { commands->copy(); },
                    [=] { return !selection->hosts().empty() || !selection->vms().empty(); }});
    rows.push_back({"paste", QT_TRANSLATE_NOOP("Actions", "Paste"), QKeySequence::Paste, nullptr,
                    [=] { commands->placeOrPaste(); }});
    rows.push_back({"place",
                    QT_TRANSLATE_NOOP("Actions", "Place &Here"),
                    {},
                    "place",
                    [=] { commands->place(); },
                    [=] { return commands->hasTaken() && !selection->gpus().empty(); }});
    rows.push_back({"unplace",
                    QT_TRANSLATE_NOOP("Actions", "Take VMs &off Their GPUs"),
                    QKeySequence(u"Ctrl+U"_qs),
                    "unplace",
                    [=] { commands->unplace(); },
                    hasVms,
                    {},
                    [=] { return commands->whyNotUnplace(); }});
    rows.push_back({"ask-passthrough",
                    QT_TRANSLATE_NOOP("Actions", "Ask for a &Whole GPU"),
                    {},
                    nullptr,
                    [=] { commands->askForPassthrough(); },
                    hasVms});
    rows.push_back({"ask-profile",
                    QT_TRANSLATE_NOOP("Actions", "Ask for the Current Profi&le"),
                    {},
                    nullptr,
                    [=] { commands->askForCurrentProfile(); },
                    hasVms});
}

void addSelecting(Rows &rows, DesignCommands *commands)
{
    rows.push_back({"select-all", QT_TRANSLATE_NOOP("Actions", "Select &All of This Kind"), QKeySequence::SelectAll,
                    "select-all", [=] { commands->selectAll(); }});
    rows.push_back({"select-same",
                    QT_TRANSLATE_NOOP("Actions", "Select Same &Profile"),
                    {},
                    nullptr,
                    [=] { commands->selectSame(); },
                    [=] { return !commands->selection().vms().empty(); },
                    {},
                    [=] { return commands->whyNotSelectSame(); }});
}

void addUses(Rows &rows, DesignCommands *commands)
{
    struct Use {
        const char *id;
        const char *text;
        const char *icon;
        GpuUse use;
        VgpuMode mode;
    };
    static constexpr Use uses[] = {{"use-unassigned", QT_TRANSLATE_NOOP("Actions", "GPU: &Unassigned"), "gpu",
                                    GpuUse::Unassigned, VgpuMode::SameSize},
                                   {"use-passthrough", QT_TRANSLATE_NOOP("Actions", "GPU: &Passthrough"), "passthrough",
                                    GpuUse::Passthrough, VgpuMode::SameSize},
                                   {"use-same-size", QT_TRANSLATE_NOOP("Actions", "GPU: vGPU, Same Si&ze"), "vgpu",
                                    GpuUse::Vgpu, VgpuMode::SameSize},
                                   {"use-mixed-size", QT_TRANSLATE_NOOP("Actions", "GPU: vGPU, Mi&xed Size"), "vgpu",
                                    GpuUse::Vgpu, VgpuMode::MixedSize},
                                   {"use-mig", QT_TRANSLATE_NOOP("Actions", "GPU: vGPU, &MIG"), "vgpu", GpuUse::Vgpu,
                                    VgpuMode::Mig}};
    const Selection *selection = &commands->selection();
    for (const Use &use : uses)
        rows.push_back({use.id,
                        use.text,
                        {},
                        use.icon,
                        [=] { commands->setUse(use.use, use.mode); },
                        [=] { return !selection->gpus().empty(); }});
}

} // namespace

std::vector<ActionRow> designActions(const DesignActionContext &context)
{
    auto *commands = new DesignCommands(context, context.window);
    Rows rows;
    addHistory(rows, commands);
    addInserts(rows, commands);
    addEditing(rows, commands);
    addMoving(rows, commands);
    addSelecting(rows, commands);
    addUses(rows, commands);
    requireOf(rows, context.isOpen);
    return rows;
}

} // namespace sliceboard
