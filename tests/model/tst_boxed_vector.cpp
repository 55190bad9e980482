// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/boxed_vector.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <random>
#include <string>

using namespace sliceboard;

/// Does what std::vector does, and leaves elements where they are.
class TestBoxedVector : public QObject {
    Q_OBJECT

    using Boxed = BoxedVector<std::string>;

private Q_SLOTS:
    void doesWhatAVectorDoes()
    {
        std::mt19937 random(20261130);
        std::vector<std::string> plain;
        Boxed boxed;
        for (int round = 0; round < 2000; ++round) {
            const std::string word = std::to_string(round);
            const auto at = std::ptrdiff_t(random() % (plain.size() + 1));
            switch (plain.empty() ? 0 : random() % 6) {
            case 0:
            case 1:
                plain.insert(plain.begin() + at, word);
                QCOMPARE(*boxed.insert(boxed.begin() + at, word), word);
                break;
            case 2:
                plain.push_back(word);
                boxed.push_back(word);
                break;
            case 3:
                boxed.erase(boxed.begin() + at % std::ssize(plain));
                plain.erase(plain.begin() + at % std::ssize(plain));
                break;
            case 4:
                std::ranges::sort(plain);
                std::ranges::sort(boxed);
                break;
            default:
                plain.resize(plain.size() - 1);
                boxed.resize(boxed.size() - 1);
            }
            QVERIFY(std::ranges::equal(plain, boxed));
        }
    }

    void aCopyHasElementsOfItsOwn()
    {
        const Boxed first{"a", "b"};
        Boxed second = first;
        QVERIFY(first == second);
        second[0] = "c";
        QCOMPARE(first.front(), std::string("a"));
        QVERIFY(!(first == second));
        second = first;
        QVERIFY(first == second);
        const Boxed moved = std::move(second);
        QVERIFY(moved == first);
    }

    void elementsStayWhereTheyAre()
    {
        Boxed all{"a", "b", "c"};
        const std::string *last = &all.back();
        all.insert(all.begin(), "new");
        all.erase(all.begin() + 1);
        QCOMPARE(&all.back(), last);
        QCOMPARE(all.size(), std::size_t(3));
    }
};

REGISTER_TEST(TestBoxedVector, "tst_boxed_vector");

#include "tst_boxed_vector.moc"
