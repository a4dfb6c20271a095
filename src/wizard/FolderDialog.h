#pragma once

#include "base/Result.h"

#include <QtWidgets/QDialog>

#include <memory>

class QModelIndex;
class QStringListModel;

namespace Ui {
class FolderDialog;
}

namespace vesper {

/// Where a person goes from folder to folder and chooses one. QFileDialog asks file systems on the
/// thread of the windows, and a network drive whose server is gone freezes them; this one asks
/// elsewhere, and speaks the window's language.
class FolderDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit FolderDialog(QWidget *parent);
    ~FolderDialog() override;

    /// Opens in front of its parent's window, in that folder; empty: in the person's home. Deletes
    /// itself when it is closed.
    void openAt(const QString &folder);

Q_SIGNALS:
    void chosen(const QString &folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void goTo(const QString &folder);
    void goUp();
    void enter(const QModelIndex &row);
    void show(const Result<QStringList> &folders);
    void retranslate();

    std::unique_ptr<Ui::FolderDialog> m_ui;
    QStringListModel *m_folders;
    QString m_folder;
    QString m_leftFolder; ///< the name of the one that *Up* came from: the keyboard goes there
    int m_questions = 0;  ///< how many were asked: an answer to an older one is dropped
};

} // namespace vesper
