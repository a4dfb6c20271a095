// A list of cards that is cut down on a small screen.
#include "window/CardList.h"

#include "support/Catch.h"

#include <QtCore/QStringListModel>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

using namespace vesper;

TEST_CASE(
    "A list that is cut down shows the chosen card, and begins with a whole one where none is")
{
    QStringListModel model({"Kingston", "office", "System", "Archive"});
    CardList list;
    list.setModel(&model);
    const int row = list.sizeHintForRow(0);
    list.resize(300, row * 3 / 2);
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    list.setCurrentIndex(model.index(3));
    CHECK(list.viewport()->rect().contains(list.visualRect(model.index(3))));
    list.setCurrentIndex({});
    CHECK(list.verticalScrollBar()->value() == 0);

    list.setCurrentIndex(model.index(3));
    list.resize(300, row * 5);
    list.resize(300, row * 3 / 2);
    CHECK(list.viewport()->rect().contains(list.visualRect(model.index(3))));
}
