// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/dialogs/export_formats.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QWidget>

namespace sliceboard {

/// The options of an export; shows those that the chosen format has.
class ExportOptions : public QWidget {
    Q_OBJECT

public:
    explicit ExportOptions(const Design &design, QWidget *parent = nullptr);

    void setFormat(const ExportFormat &format);
    /// For the format that is set, which is a picture. The day of the export is `today`.
    PictureOptions picture(QDate today) const;
    std::optional<ClusterId> cluster() const;
    bool isDark() const;

Q_SIGNALS:
    void changed();

private:
    template <class T> T *add(const QString &label, T *control);
    void addResolution();
    void addPages(const PageSetup &page);
    void show(QWidget *control, bool isShown);
    void setHosts();

    QFormLayout *m_form;
    std::optional<PictureFormat> m_picture;
    QComboBox *m_cluster;
    QComboBox *m_theme;
    QSpinBox *m_dots;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QComboBox *m_pages;
    QSpinBox *m_hosts;
    QCheckBox *m_dated;
};

} // namespace sliceboard
