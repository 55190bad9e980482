// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/git_file.h"

#include "model/formats/design_reader.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

namespace sliceboard {
namespace {

struct GitTexts {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

constexpr int kPatience = 30'000; ///< milliseconds

/// Reads until git ends or says more than is wanted.
bool readAll(QProcess &git, QByteArray &out)
{
    const QDeadlineTimer deadline(kPatience);
    while (git.state() != QProcess::NotRunning && !deadline.hasExpired() && out.size() <= qsizetype(kMostDesignBytes)) {
        git.waitForReadyRead(int(std::min<qint64>(deadline.remainingTime(), 200)));
        out += git.readAllStandardOutput();
    }
    out += git.readAllStandardOutput();
    return git.state() == QProcess::NotRunning;
}

Result<QByteArray> runGit(const QString &folder, const QStringList &arguments)
{
    QProcess git;
    git.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_TERMINAL_PROMPT"_qs, u"0"_qs);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_qs, u"0"_qs);
    environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs); // its messages are looked at
    git.setProcessEnvironment(environment);
    git.start(u"git"_qs, QStringList{u"--no-pager"_qs} + arguments, QIODevice::ReadOnly);
    if (!git.waitForStarted(kPatience))
        return failure(GitTexts::tr("The program git is needed for this, but cannot be started."));
    QByteArray out;
    if (!readAll(git, out)) {
        git.kill();
        git.waitForFinished();
        return failure(GitTexts::tr("git gave no answer in time, or more than a design file may have."));
    }
    if (git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0)
        return out;
    const QString said = QString::fromUtf8(git.readAllStandardError()).trimmed();
    if (said.contains(u"not a git repository"_qs))
        return failure(GitTexts::tr("The file is in no git repository."));
    return failure(said.isEmpty() ? GitTexts::tr("git failed without a word.")
                                  : GitTexts::tr("git says: %1").arg(said));
}

QString folderOf(const QString &path) { return QFileInfo(path).absolutePath(); }

} // namespace

Result<std::vector<GitRevision>> gitRevisions(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto log =
        runGit(folderOf(path),
               {u"--literal-pathspecs"_qs, u"log"_qs, u"--no-show-signature"_qs, u"-z"_qs,
                u"--max-count=%1"_qs.arg(kMostRevisions), u"--format=%H%x01%h%x01%cI%x01%an%x01%s"_qs, u"--"_qs, name});
    if (!log)
        return tl::unexpected(log.error());
    std::vector<GitRevision> revisions;
    for (const QByteArray &line : log->split('\0')) {
        const QStringList parts = QString::fromUtf8(line).split(QChar(1));
        if (parts.size() == 5)
            revisions.push_back({parts[0], parts[1], QDateTime::fromString(parts[2], Qt::ISODate), parts[3], parts[4]});
    }
    return revisions;
}

Result<std::string> readGitFile(const QString &revisionAndPath, const QString &folder)
{
    // A word that git would take for an option is no revision.
    if (revisionAndPath.startsWith(u'-') || !revisionAndPath.contains(u':'))
        return failure(
            GitTexts::tr("\"%1\" is neither a file nor a revision with a path, such as HEAD~1:designs/a.yaml.")
                .arg(revisionAndPath));
    auto bytes = runGit(folder, {u"cat-file"_qs, u"blob"_qs, revisionAndPath});
    if (!bytes)
        return tl::unexpected(bytes.error());
    return bytes->toStdString();
}

Result<std::string> readGitFile(const GitRevision &revision, const QString &path)
{
    return readGitFile(revision.id + u":./"_qs + QFileInfo(path).fileName(), folderOf(path));
}

} // namespace sliceboard
