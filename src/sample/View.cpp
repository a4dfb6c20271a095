#include "sample/View.h"

#include "words/Sentences.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeWidget>

namespace vesper {

void View::sayError(const Error &error)
{
    Q_EMIT said(sentence(error));
}

void View::fitColumns(QTreeWidget &tree)
{
    tree.header()->setStretchLastSection(false);
    for (int column = 1; column < tree.columnCount(); ++column)
        tree.header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    tree.header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace vesper
