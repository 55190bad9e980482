// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/presentation/presented_design.h"

#include "model/filter/filter_parser.h"
#include "model/presentation/anonymised.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace sliceboard {
namespace {

/// Texts of this file.
struct Presentation {
    Q_DECLARE_TR_FUNCTIONS(Presentation)
};

QString ruleText(const char *text) { return text ? QCoreApplication::translate("Rules", text) : QString(); }

} // namespace

QString usualWatermark() { return Presentation::tr("Concept, not a quote"); }

QString StepText::spoken() const
{
    QStringList parts{Presentation::tr("Step %1").arg(counter), state, title, caption};
    if (finding)
        parts << toText(finding->severity) << finding->rule << finding->message << finding->wayOut;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

PresentedDesign::PresentedDesign(const Design &design, const Catalog &catalog, QDate today, bool isAnonymous)
    : m_whole(isAnonymous ? anonymised(design, catalog) : design), m_document(m_whole), m_checker(m_document, catalog)
{
    m_wholeIndex.rebuild(m_whole);
    m_checker.setToday(today);
    m_views = presentedViews(m_whole);
    m_frames = framesOf(wholeFacts());
    const auto isFiltered = [](const SavedView &view) { return !view.filter.empty(); };
    if (std::ranges::any_of(design.views, isFiltered))
        applyFilters(design, catalog, today);
}

/// On the design with its names, for filters ask for these; what they find is kept by id.
void PresentedDesign::applyFilters(const Design &design, const Catalog &catalog, QDate today)
{
    Document document(design);
    Checker checker(document, catalog);
    checker.setToday(today);
    DesignFilter filter(checker);
    for (int step = 0; step < int(design.views.size()); ++step) {
        const auto query = parseFilter(QString::fromStdString(design.views[std::size_t(step)].filter));
        if (query && !query->isEmpty())
            m_matches.emplace(step, filter.apply(*query));
    }
}

const FilterMatches *PresentedDesign::filter() const
{
    const auto found = m_matches.find(frame(m_current).step);
    return found == m_matches.end() ? nullptr : &found->second;
}

int PresentedDesign::frameOf(int step, bool isBefore) const
{
    const int wanted = std::clamp(step, 0, stepCount() - 1);
    const auto found = std::ranges::find(m_frames, PresentationFrame{wanted, isBefore});
    return found == m_frames.end() ? frameOf(wanted, false) : int(found - m_frames.begin());
}

bool PresentedDesign::hasBefore(int step) const
{
    return std::ranges::find(m_frames, PresentationFrame{step, true}) != m_frames.end();
}

const SavedView &PresentedDesign::view(int frame) const { return m_views[std::size_t(this->frame(frame).step)]; }

void PresentedDesign::show(int frame)
{
    m_current = std::clamp(frame, 0, frameCount() - 1);
    const PresentationFrame &wanted = this->frame(m_current);
    const int state = wanted.isBefore ? wanted.step : -1;
    if (state == m_loaded)
        return;
    m_loaded = state;
    m_document.load(wanted.isBefore ? designBefore(wholeFacts(), view(m_current)) : m_whole);
}

StepText PresentedDesign::text() const
{
    const PresentationFrame &now = frame(m_current);
    const SavedView &own = view(m_current);
    StepText text;
    text.title = QString::fromStdString(own.title);
    if (m_whole.views.empty())
        text.title = title().isEmpty() ? Presentation::tr("Untitled design") : title();
    text.caption = QString::fromStdString(own.caption);
    text.counter = QStringLiteral("%1 / %2").arg(now.step + 1).arg(stepCount());
    if (hasBefore(now.step))
        text.state = now.isBefore ? Presentation::tr("Before") : Presentation::tr("After");
    if (const auto named = finding())
        text.finding = {named->severity, ruleText(named->rule->title), describe(*named, m_checker.facts()),
                        ruleText(named->rule->wayOut)};
    return text;
}

std::optional<Finding> PresentedDesign::finding() const { return findingNamed(view(m_current).finding, m_checker); }

EntityRef PresentedDesign::shown() const { return shownBy(view(m_current), m_checker.facts()); }

std::vector<Design> PresentedDesign::states() const
{
    std::vector<Design> states{m_whole};
    if (hasBefore(frame(m_current).step))
        states.push_back(designBefore(wholeFacts(), view(m_current)));
    return states;
}

std::optional<double> PresentedDesign::zoom() const
{
    const auto percent = view(m_current).zoom;
    return percent ? std::optional(*percent / 100.0) : std::nullopt;
}

} // namespace sliceboard
