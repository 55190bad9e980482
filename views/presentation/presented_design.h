// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/design_filter.h"
#include "model/presentation/presentation_steps.h"
#include "model/rules/first_check.h"
#include "views/painting/board_arrangement.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

namespace sliceboard {

/// How a presentation is given, on the screen and as PDF.
struct PresentationOptions {
    bool isAnonymous = false; ///< names are replaced by pseudonyms
    QString watermark; ///< empty: none
    bool operator==(const PresentationOptions &) const = default;
};

/// "Concept, not a quote" in the user's language.
QString usualWatermark();

/// What is said about a frame.
struct StepText {
    struct OfFinding {
        Severity severity = Severity::Off;
        QString rule; ///< what the rule demands
        QString message;
        QString wayOut;
    };
    QString title;
    QString caption;
    QString counter; ///< "3 / 7"
    QString state; ///< "Before" or "After", where there are both
    std::optional<OfFinding> finding;

    /// All of it in one text, for assistive technology.
    QString spoken() const;
};

/// What of a presentation takes long, found out on any thread.
struct PreparedPresentation {
    Design design; ///< what is shown, maybe under pseudonyms
    std::unique_ptr<FirstCheck> check;
    std::map<int, FilterMatches> matches; ///< by step, where there is a filter: what it finds, by the real names
};

/// Unset if `isWanted` said no: it is asked again and again.
std::optional<PreparedPresentation> preparePresentation(
    const Design &design, const Catalog &catalog, QDate today, bool isAnonymous,
    const std::function<bool()> &isWanted = [] { return true; });

/// A copy of a design for an audience, at one frame of the presentation. Nothing that is done to it reaches the design
/// that is edited, and where it is anonymous it never holds a real name.
class PresentedDesign {
public:
    /// `today`: as when it was prepared.
    PresentedDesign(PreparedPresentation prepared, const Catalog &catalog, QDate today);

    Document &document() { return m_document; }
    const Document &document() const { return m_document; }
    Checker &checker() { return m_checker; }
    const Checker &checker() const { return m_checker; }
    int frameCount() const { return int(m_frames.size()); }
    int stepCount() const { return int(m_views.size()); }
    const PresentationFrame &frame(int frame) const { return m_frames[std::size_t(frame)]; }
    /// The frame that shows a step as it is; `isBefore`: as it was before, if there is such a frame.
    int frameOf(int step, bool isBefore = false) const;
    bool hasBefore(int step) const;
    const SavedView &view(int frame) const;

    /// Brings the document to the state of the frame.
    void show(int frame);
    /// What to say about the frame that is shown.
    StepText text() const;
    /// The finding that the frame shown frames, if there is one.
    std::optional<Finding> finding() const;
    /// What its view has in sight.
    EntityRef shown() const;
    std::optional<double> zoom() const;
    /// What its view has folded, by id.
    std::unordered_set<std::uint32_t> folded() const { return foldedBy(view(m_current), m_checker.facts()); }
    /// How its view groups and sorts; as in the design where it does not say.
    BoardSorting sorting() const { return sortingOf(view(m_current), {}); }
    /// What matches the filter of its view, by the real names; nullptr if it has none, or one with a mistake.
    const FilterMatches *filter() const;
    /// Calls `look` with the document in the state of each frame of the step that is shown.
    void forEachState(const std::function<void()> &look);
    int current() const { return m_current; }
    QString title() const { return QString::fromStdString(m_document.design().name); }

private:
    void bringTo(const PresentationFrame &wanted);

    Document m_document;
    Checker m_checker;
    std::vector<SavedView> m_views;
    std::vector<PresentationFrame> m_frames;
    std::map<int, FilterMatches> m_matches; ///< by step, where there is a filter
    int m_current = 0;
    int m_before = -1; ///< the step whose state before it the document has; -1: it has everything
};

} // namespace sliceboard
