// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace sliceboard::testing {

/// While it lives, texts of one context are translated by two signs around them, so that no test needs a language.
class MarkingTranslator : public QTranslator {
public:
    explicit MarkingTranslator(QByteArray context) : m_context(std::move(context))
    {
        QCoreApplication::installTranslator(this);
    }
    ~MarkingTranslator() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return m_context == context ? u'«' + QString::fromUtf8(text) + u'»' : QString();
    }

private:
    QByteArray m_context;
};

} // namespace sliceboard::testing
