#pragma once

#include "destination/FolderListing.h"

#include <QtWidgets/QDialog>

#include <functional>
#include <memory>

class QModelIndex;
class QStandardItemModel;

namespace Ui {
class FolderDialog;
}

namespace vesper {

/// Where a person goes from folder to folder and chooses one, or a file in one. QFileDialog asks
/// file systems on the thread of the windows, and a network drive whose server is gone freezes
/// them; this one asks elsewhere, and speaks the window's language.
class FolderDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Wanted : bool { Folder, File };
    explicit FolderDialog(QWidget *parent, Wanted wanted = Wanted::Folder);
    ~FolderDialog() override;

    /// What the folder is asked for, said above the list; asked again when the language changes.
    void setPurpose(std::function<QString()> purpose);
    /// Opens in front of its parent's window, in that folder; empty: in the person's home. Deletes
    /// itself when it is closed.
    void openAt(const QString &folder);

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void goTo(const QString &folder);
    void goUp();
    void enter(const QModelIndex &row);
    void show(const Result<FolderContent> &content);
    void showRow();
    void choose();
    [[nodiscard]] bool isFile(const QModelIndex &row) const;
    void askForName();
    void createFolder();
    void created(const Result<QString> &folder);
    void retranslate();

    std::unique_ptr<Ui::FolderDialog> m_ui;
    const Wanted m_wanted;
    std::function<QString()> m_purpose; ///< may be null
    QStandardItemModel *m_content;      ///< folders first
    QString m_folder;
    QString m_leftFolder; ///< the name of the one that *Up* came from: the keyboard goes there
    int m_questions = 0;  ///< how many were asked: an answer to an older one is dropped
};

} // namespace vesper
