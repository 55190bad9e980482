// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/content_hash.h"
#include "model/operations/changing.h"
#include "tests/support/big_design.h"
#include "tests/support/pdf_text.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/export_dialog.h"
#include "views/items/perform.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// Large designs in the export dialog: the hash of their title block takes a while, for which the preview does not wait.
/// What leaves the dialog does.
class TestExportLarge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileTellsTheStateAfterAnEdit();
    void aFileTellsTheStateAfterUndo();
    void closesWhileTheHashIsMade();

private:
    QByteArray saved(const char *name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString content() const { return QString::fromStdString(contentHash(m_document->design())); }
    std::unique_ptr<ExportDialog> open(const char *suffix) const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Checker> m_checker;
    QTemporaryDir m_folder;
};

void TestExportLarge::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_checker.reset();
    m_document = std::make_unique<Document>(bigDesign(130));
    m_checker = std::make_unique<Checker>(*m_document, shippedCatalog());
    const auto rename = [](DesignFacts &design) { design.name = "Renamed"; };
    QVERIFY(perform(*m_document, QStringLiteral("Rename"), changeDesign(m_checker->facts(), rename)));
}

std::unique_ptr<ExportDialog> TestExportLarge::open(const char *suffix) const
{
    auto dialog = std::make_unique<ExportDialog>(*m_document, *m_checker);
    dialog->choose(QLatin1String(suffix));
    dialog->show();
    return dialog;
}

void TestExportLarge::aFileTellsTheStateAfterAnEdit()
{
    QVERIFY(open("pdf")->saveTo(m_folder.filePath(QStringLiteral("a.pdf"))));
    const QString text = textOfPdf(saved("a.pdf"));
    QVERIFY(pagesOfPdf(text) > 1);
    QCOMPARE(text.count(content()), pagesOfPdf(text));
}

void TestExportLarge::aFileTellsTheStateAfterUndo()
{
    const QString renamed = content();
    QVERIFY(open("svg")->saveTo(m_folder.filePath(QStringLiteral("renamed.svg"))));
    m_document->undo();
    QVERIFY(content() != renamed);
    QVERIFY(open("svg")->saveTo(m_folder.filePath(QStringLiteral("undone.svg"))));
    QVERIFY(saved("renamed.svg").contains(renamed.toUtf8()));
    QVERIFY(saved("undone.svg").contains(content().toUtf8()));
}

void TestExportLarge::closesWhileTheHashIsMade()
{
    for (int i = 0; i < 5; ++i)
        open("png")->close();
    QVERIFY(perform(*m_document, QStringLiteral("Rename"), changeDesign(m_checker->facts(), [](DesignFacts &design) {
        design.name = "Nobody reads it any more";
    })));
}

REGISTER_TEST(TestExportLarge, "tst_export_large");

#include "tst_export_large.moc"
