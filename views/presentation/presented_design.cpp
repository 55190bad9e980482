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

/// On the design with its names, for filters ask for these; what they find is kept by id.
std::map<int, FilterMatches> filterMatches(const Design &design, const Catalog &catalog, QDate today,
                                           std::unique_ptr<FirstCheck> check)
{
    Document document;
    Checker checker(document, catalog);
    checker.setToday(today);
    checker.load(design, std::move(check));
    DesignFilter filter(checker);
    std::map<int, FilterMatches> matches;
    for (int step = 0; step < int(design.views.size()); ++step) {
        const auto query = parseFilter(QString::fromStdString(design.views[std::size_t(step)].filter));
        if (query && !query->isEmpty())
            matches.emplace(step, filter.apply(*query));
    }
    return matches;
}

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

std::optional<PreparedPresentation> preparePresentation(const Design &design, const Catalog &catalog, QDate today,
                                                        bool isAnonymous, const std::function<bool()> &isWanted)
{
    PreparedPresentation prepared{isAnonymous ? anonymised(design, catalog) : design, nullptr, {}};
    prepared.check = checkFirst(catalog, prepared.design, isWanted, today);
    if (!prepared.check)
        return {};
    const auto isFiltered = [](const SavedView &view) { return !view.filter.empty(); };
    if (std::ranges::none_of(design.views, isFiltered))
        return prepared;
    auto check = checkFirst(catalog, design, isWanted, today);
    if (!check)
        return {};
    prepared.matches = filterMatches(design, catalog, today, std::move(check));
    return prepared;
}

PresentedDesign::PresentedDesign(PreparedPresentation prepared, const Catalog &catalog, QDate today)
    : m_checker(m_document, catalog), m_matches(std::move(prepared.matches))
{
    m_checker.setToday(today);
    m_checker.load(std::move(prepared.design), std::move(prepared.check));
    m_views = presentedViews(m_document.design());
    m_frames = framesOf(m_checker.facts());
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
    bringTo(this->frame(m_current));
}

/// By edits, so that only what changes is checked and laid out anew.
void PresentedDesign::bringTo(const PresentationFrame &wanted)
{
    const int before = wanted.isBefore ? wanted.step : -1;
    if (before == m_before)
        return;
    m_document.goTo(0);
    m_before = before;
    if (wanted.isBefore)
        run(m_document, {}, editsBefore(m_checker.facts(), m_views[std::size_t(wanted.step)]));
}

void PresentedDesign::forEachState(const std::function<void()> &look)
{
    const PresentationFrame &now = frame(m_current);
    look();
    if (!hasBefore(now.step))
        return;
    bringTo({now.step, !now.isBefore});
    look();
    bringTo(now);
}

StepText PresentedDesign::text() const
{
    const PresentationFrame &now = frame(m_current);
    const SavedView &own = view(m_current);
    StepText text;
    text.title = QString::fromStdString(own.title);
    if (m_document.design().views.empty())
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

std::optional<double> PresentedDesign::zoom() const
{
    const auto percent = view(m_current).zoom;
    return percent ? std::optional(*percent / 100.0) : std::nullopt;
}

} // namespace sliceboard
