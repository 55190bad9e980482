// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/catalog_date.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace sliceboard {

QString catalogDate(const QString &asOf)
{
    const QDate month = QLocale(QLocale::English).toDate(asOf, u"MMMM yyyy"_qs);
    //: how month and year are written, as QLocale::toString() reads it
    return month.isValid() ? QLocale().toString(month, QCoreApplication::translate("Catalog", "MMMM yyyy")) : asOf;
}

} // namespace sliceboard
