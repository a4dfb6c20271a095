#include "wizard/FolderDialog.h"

#include "destination/FolderListing.h"
#include "ui_FolderDialog.h"
#include "wizard/Background.h"
#include "wizard/Icons.h"
#include "wizard/Theme.h"
#include "words/Sentences.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>

#include <utility>

namespace vesper {
namespace {

/// A folder's drawing and its name.
class FolderDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        constexpr int side = 20;
        const Theme &theme = currentTheme();
        const bool selected = option->state.testFlag(QStyle::State_Selected);
        const qreal scale = option->widget == nullptr ? 1 : option->widget->devicePixelRatioF();
        QPixmap drawing((QSizeF(side, side) * scale).toSize());
        drawing.setDevicePixelRatio(scale);
        drawing.fill(Qt::transparent);
        QPainter painter(&drawing);
        paintIcon(painter, QRectF(0, 0, side, side), QStringLiteral("folder"),
                  selected ? theme.onAccent : theme.accent);
        painter.end();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(side, side);
        option->icon = QIcon(drawing);
    }
};

} // namespace

FolderDialog::FolderDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FolderDialog>())
    , m_folders(new QStringListModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    resize(size().boundedTo(screen()->availableSize()));
    m_ui->folderList->setItemDelegate(new FolderDelegate(this));
    m_ui->folderList->setModel(m_folders);
    m_ui->folderList->installEventFilter(this);
    connect(m_ui->folderList, &QListView::activated, this, &FolderDialog::enter);
    connect(m_ui->upButton, &QPushButton::clicked, this, &FolderDialog::goUp);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_folder);
        accept();
    });
    retranslate();
}

FolderDialog::~FolderDialog() = default;

void FolderDialog::openAt(const QString &folder)
{
    goTo(folder.isEmpty() ? QDir::homePath() : folder);
    open();
    m_ui->folderList->setFocus(Qt::OtherFocusReason);
}

// A dialog would take Enter for its main button, while the list opens a folder with it.
bool FolderDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->folderList && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex row = m_ui->folderList->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && row.isValid()) {
            enter(row);
            return true;
        }
        if (key == Qt::Key_Backspace) {
            goUp();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FolderDialog::goTo(const QString &folder)
{
    m_folder = QDir::cleanPath(folder);
    m_folders->setStringList({});
    m_ui->pathLabel->say(QDir::toNativeSeparators(m_folder));
    m_ui->upButton->setEnabled(!QDir(m_folder).isRoot());
    m_ui->chooseButton->setEnabled(false);
    m_ui->listingProblemLabel->hide();
    m_ui->folderList->setEmptyText(tr("One moment…"));
    inBackground(
        this, [folder = m_folder] { return foldersIn(folder); },
        [this, asked = ++m_questions](const Result<QStringList> &folders) {
            if (asked == m_questions)
                show(folders);
        });
}

void FolderDialog::goUp()
{
    if (QDir(m_folder).isRoot())
        return;
    m_leftFolder = QFileInfo(m_folder).fileName();
    goTo(QFileInfo(m_folder).path());
    m_ui->folderList->setFocus(Qt::OtherFocusReason);
}

void FolderDialog::enter(const QModelIndex &row)
{
    goTo(QDir(m_folder).filePath(row.data().toString()));
}

void FolderDialog::show(const Result<QStringList> &folders)
{
    const QString left = std::exchange(m_leftFolder, {});
    m_ui->chooseButton->setEnabled(folders.has_value());
    m_ui->listingProblemLabel->setVisible(!folders);
    m_ui->folderList->setEmptyText(folders ? tr("There is no folder in this one.") : QString());
    if (!folders) {
        m_ui->listingProblemLabel->say(sentence(folders.error()));
        return;
    }
    m_folders->setStringList(*folders);
    m_ui->folderList->setCurrentIndex(m_folders->index(int(qMax(0, folders->indexOf(left)))));
}

void FolderDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FolderDialog::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace vesper
