// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/house_rules_banner.h"

namespace sliceboard {

HouseRulesBanner::HouseRulesBanner(Checker &checker, QWidget *parent) : QLabel(parent), m_checker(checker)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setWordWrap(true);
    connect(&checker, &Checker::findingsReset, this, &HouseRulesBanner::update);
    update();
}

void HouseRulesBanner::update()
{
    const int count = int(m_checker.rules().errors().size());
    setVisible(count > 0);
    setText(QStringLiteral("⚠ %1 <a href=\"house-rules\">%2</a>")
                .arg(tr("%Ln mistake(s) in house rules: what is wrong is not checked.", nullptr, count).toHtmlEscaped(),
                     tr("Look at them").toHtmlEscaped()));
}

} // namespace sliceboard
