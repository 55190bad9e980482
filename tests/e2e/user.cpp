// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/user.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <memory>

namespace sliceboard {

bool User::perform()
{
    m_done = m_failed = false;
    next(0);
    QDeadlineTimer deadline(60'000);
    while (!m_done && !m_failed && !deadline.hasExpired())
        QTest::qWait(10);
    m_steps.clear();
    return m_done && !m_failed;
}

void User::next(std::size_t step)
{
    if (step == m_steps.size()) {
        m_done = true;
        return;
    }
    const auto proceed = [this, step] {
        if (m_steps[step].look)
            m_steps[step].look();
        QTimer::singleShot(20, qApp, [this, step] { next(step + 1); });
    };
    QStringList command = m_steps[step].command;
    if (m_steps[step].point) {
        const QPoint point = m_steps[step].point();
        command += {QString::number(point.x()), QString::number(point.y())};
    }
    if (command.isEmpty()) {
        proceed();
        return;
    }
    auto *process = new QProcess(qApp);
    QObject::connect(process, &QProcess::finished, qApp, [this, process, proceed](int code) {
        process->deleteLater();
        if (code == 0)
            proceed();
        else
            m_failed = true;
    });
    QObject::connect(process, &QProcess::errorOccurred, qApp, [this] { m_failed = true; });
    process->start(QStringLiteral("xdotool"), command);
}

User &User::add(QStringList command)
{
    m_steps.push_back({std::move(command), {}, {}});
    return *this;
}

User &User::moveTo(std::function<QPoint()> global)
{
    m_steps.push_back({{QStringLiteral("mousemove")}, {}, std::move(global)});
    return *this;
}

User &User::press() { return add({QStringLiteral("mousedown"), QStringLiteral("1")}).wait(60); }

User &User::release() { return add({QStringLiteral("mouseup"), QStringLiteral("1")}).wait(150); }

User &User::click(QPoint global) { return moveTo(global).press().release(); }

User &User::doubleClick(QPoint global)
{
    return moveTo(global)
        .wait(80)
        .add({QStringLiteral("click"), QStringLiteral("--repeat"), QStringLiteral("2"), QStringLiteral("--delay"),
              QStringLiteral("60"), QStringLiteral("1")})
        .wait(150);
}

User &User::rightClick(QPoint global)
{
    return moveTo(global).wait(80).add({QStringLiteral("click"), QStringLiteral("3")}).wait(250);
}

User &User::hold(const QString &key) { return add({QStringLiteral("keydown"), key}).wait(60); }

User &User::letGo(const QString &key) { return add({QStringLiteral("keyup"), key}).wait(60); }

User &User::key(const QString &key) { return add({QStringLiteral("key"), key}).wait(80); }

User &User::type(const QString &text) { return add({QStringLiteral("type"), text}).wait(80); }

User &User::wait(int milliseconds) { return add({QStringLiteral("sleep"), QString::number(milliseconds / 1000.0)}); }

User &User::look(std::function<void()> look)
{
    m_steps.push_back({{}, std::move(look), {}});
    return *this;
}

User &User::carry(std::function<QPoint()> from, std::function<QPoint()> to)
{
    constexpr int kSteps = 8;
    const auto start = std::make_shared<QPoint>();
    moveTo([from, start] { return *start = from(); }).wait(80).press();
    for (int step = 1; step <= kSteps; ++step)
        moveTo([=] { return *start + (to() - *start) * step / kSteps; }).wait(40);
    return wait(200);
}

} // namespace sliceboard
