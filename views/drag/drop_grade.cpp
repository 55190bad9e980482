// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/drop_grade.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

struct Grades {
    Q_DECLARE_TR_FUNCTIONS(DropGrade)
};

} // namespace

DropGrade gradeOf(Verdict verdict, Severity worst)
{
    if (verdict != Verdict::AllowedWithFindings)
        return verdict == Verdict::Allowed ? DropGrade::Allowed : DropGrade::Impossible;
    return worst == Severity::Error  ? DropGrade::Error
        : worst == Severity::Unknown ? DropGrade::Unknown
                                     : DropGrade::Warning;
}

QString toText(DropGrade grade)
{
    switch (grade) {
    case DropGrade::Allowed:
        return Grades::tr("Allowed");
    case DropGrade::Unknown:
        return Grades::tr("Facts are missing");
    case DropGrade::Warning:
        return Grades::tr("Allowed with a warning");
    case DropGrade::Error:
        return Grades::tr("Breaks a rule");
    case DropGrade::Impossible:
        break;
    }
    return Grades::tr("Not possible");
}

} // namespace sliceboard
