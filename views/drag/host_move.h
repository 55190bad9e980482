// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/drop_preview.h"

#include <QObject>

#include <unordered_map>

namespace sliceboard {

inline constexpr char kHostsMimeType[] = "application/x-sliceboard-hosts";

/// Hosts by id as versioned JSON with the document's identity; their names as plain text, one a line.
std::unique_ptr<QMimeData> hostsToMime(const std::vector<HostId> &hosts, const Document &document);
/// The hosts of a drag, if it is of this very document and all of them are still there; else none.
std::vector<HostId> hostsFromMime(const QMimeData *data, const Document &document);

/// What people call them: "esx01", "3 hosts".
QString nameOf(const std::vector<HostId> &hosts, const Facts &facts);
/// The name of the undo step.
QString nameOfMove(int hosts, const QString &cluster);

/// What hosts that are dragged want to be dropped on.
QString dropOnClusterText(const QString &hosts);

/// Hosts that are dragged to another cluster, with all that is on them: what a drop would bring on the cluster aimed at
/// and on others, kept until the design changes. The same for all views.
class HostMove : public QObject {
    Q_OBJECT

public:
    HostMove(Document &document, Checker &checker, std::vector<HostId> hosts, QObject *parent = nullptr);

    const std::vector<HostId> &hosts() const { return m_hosts; }
    QString name() const;

    bool hasPreview(ClusterId cluster) const { return m_previews.contains(cluster); }
    /// Judged when first asked for.
    const DropPreview &preview(ClusterId cluster);

    void aim(std::optional<ClusterId> cluster);
    const std::optional<ClusterId> &target() const { return m_target; }
    /// What a drop here would bring; nullptr while no cluster is aimed at.
    const DropPreview *preview() const;

    /// Runs the drop as one undo step. False, and nothing happens, where it is impossible.
    bool drop();

Q_SIGNALS:
    void gone(); ///< the hosts have left the design

private:
    DropPreview look(ClusterId cluster);
    void forget();

    Document &m_document;
    Checker &m_checker;
    std::vector<HostId> m_hosts;
    std::optional<ClusterId> m_target;
    std::unordered_map<ClusterId, DropPreview> m_previews;
};

} // namespace sliceboard
