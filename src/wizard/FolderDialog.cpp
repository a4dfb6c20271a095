#include "wizard/FolderDialog.h"

#include "ui_FolderDialog.h"
#include "window/Background.h"
#include "window/Icons.h"
#include "window/Theme.h"
#include "wizard/FileNames.h"
#include "words/Sentences.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>

#include <cerrno>
#include <utility>

namespace vesper {
namespace {

constexpr int IconRole = Qt::UserRole; // the name of a drawing
constexpr QLatin1String folderIcon("folder");
constexpr QLatin1String fileIcon("file");

/// Without a look at the files, where only folders count.
Result<FolderContent> list(const QString &folder, FolderDialog::Wanted wanted)
{
    if (wanted == FolderDialog::Wanted::File)
        return contentOf(folder);
    TRY_ASSIGN(const QStringList folders, foldersIn(folder));
    return FolderContent{.folders = folders, .files = {}};
}

/// The drawing of a folder or a file, and its name.
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
        // The list asks for the height of a row before it has one.
        const QString icon = index.isValid() ? index.data(IconRole).toString() : folderIcon;
        paintIcon(painter, QRectF(0, 0, side, side), icon,
                  selected ? theme.onAccent : theme.accent);
        painter.end();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(side, side);
        option->icon = QIcon(drawing);
    }
};

} // namespace

FolderDialog::FolderDialog(QWidget *parent, Wanted wanted)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FolderDialog>())
    , m_wanted(wanted)
    , m_content(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    resize(size().boundedTo(screen()->availableSize()));
    m_ui->folderList->setItemDelegate(new FolderDelegate(this));
    m_ui->folderList->setModel(m_content);
    m_ui->folderList->installEventFilter(this);
    connect(m_ui->folderList, &QListView::activated, this, &FolderDialog::enter);
    connect(m_ui->upButton, &QPushButton::clicked, this, &FolderDialog::goUp);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->folderList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FolderDialog::showRow);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &FolderDialog::choose);
    m_ui->purposeLabel->setContentsMargins(0, 0, 0, 8);
    m_ui->newFolder->hide();
    m_ui->newFolderButton->setVisible(m_wanted == Wanted::Folder);
    m_ui->newFolderEdit->installEventFilter(this);
    connect(m_ui->newFolderButton, &QPushButton::clicked, this, &FolderDialog::askForName);
    connect(m_ui->createButton, &QPushButton::clicked, this, &FolderDialog::createFolder);
    connect(m_ui->newFolderEdit, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_ui->createButton->setEnabled(!name.trimmed().isEmpty());
    });
    retranslate();
}

FolderDialog::~FolderDialog() = default;

void FolderDialog::setPurpose(std::function<QString()> purpose)
{
    m_purpose = std::move(purpose);
    retranslate();
}

void FolderDialog::openAt(const QString &folder)
{
    goTo(folder.isEmpty() ? QDir::homePath() : folder);
    open();
    m_ui->folderList->setFocus(Qt::OtherFocusReason);
}

// A dialog would take Enter for its main button, while the list opens a folder with it, and the
// field makes one.
bool FolderDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->newFolderEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            createFolder();
            return true;
        }
    }
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
    m_content->clear();
    m_ui->pathLabel->say(QDir::toNativeSeparators(m_folder));
    m_ui->upButton->setEnabled(!QDir(m_folder).isRoot());
    m_ui->chooseButton->setEnabled(false);
    m_ui->listingProblemLabel->hide();
    m_ui->folderList->setEmptyText(tr("One moment…"));
    inBackground(
        this, [folder = m_folder, wanted = m_wanted] { return list(folder, wanted); },
        [this, asked = ++m_questions](const Result<FolderContent> &content) {
            if (asked == m_questions)
                show(content);
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

bool FolderDialog::isFile(const QModelIndex &row) const
{
    return row.data(IconRole).toString() == fileIcon;
}

void FolderDialog::enter(const QModelIndex &row)
{
    if (isFile(row))
        choose();
    else
        goTo(QDir(m_folder).filePath(row.data().toString()));
}

void FolderDialog::choose()
{
    const QModelIndex row = m_ui->folderList->currentIndex();
    Q_EMIT chosen(m_wanted == Wanted::File ? QDir(m_folder).filePath(row.data().toString())
                                           : m_folder);
    accept();
}

void FolderDialog::askForName()
{
    m_ui->newFolder->show();
    m_ui->newFolderButton->hide();
    m_ui->newFolderEdit->clear();
    m_ui->createButton->setEnabled(false);
    m_ui->newFolderEdit->setFocus(Qt::OtherFocusReason);
}

void FolderDialog::createFolder()
{
    if (m_ui->newFolderEdit->text().trimmed().isEmpty())
        return;
    const QString path = QDir(m_folder).filePath(fileNameFor(m_ui->newFolderEdit->text()));
    inBackground(
        this,
        [path]() -> Result<QString> {
            errno = 0;
            if (!QDir().mkdir(path) && !QFileInfo(path).isDir())
                return fail(ErrorKind::DestinationNotWritable, path, {}, errno);
            return path;
        },
        [this, asked = ++m_questions](const Result<QString> &folder) {
            if (asked == m_questions)
                created(folder);
        });
}

/// The new folder is what a person wants to choose.
void FolderDialog::created(const Result<QString> &folder)
{
    m_ui->listingProblemLabel->setVisible(!folder);
    if (!folder) {
        m_ui->listingProblemLabel->say(sentence(folder.error()));
        return;
    }
    m_ui->newFolder->hide();
    m_ui->newFolderButton->show();
    goTo(*folder);
    m_ui->folderList->setFocus(Qt::OtherFocusReason);
}

void FolderDialog::showRow()
{
    if (m_wanted == Wanted::File)
        m_ui->chooseButton->setEnabled(isFile(m_ui->folderList->currentIndex()));
}

void FolderDialog::show(const Result<FolderContent> &content)
{
    const QString left = std::exchange(m_leftFolder, {});
    m_ui->chooseButton->setEnabled(content.has_value() && m_wanted == Wanted::Folder);
    m_ui->listingProblemLabel->setVisible(!content);
    m_ui->folderList->setEmptyText(!content ? QString()
                                   : m_wanted == Wanted::File
                                       ? tr("This folder is empty.")
                                       : tr("There is no folder in this one."));
    if (!content) {
        m_ui->listingProblemLabel->say(sentence(content.error()));
        return;
    }
    const auto append = [this](const QStringList &names, const QString &icon) {
        for (const QString &name : names) {
            auto *item = new QStandardItem(name);
            item->setData(icon, IconRole);
            item->setEditable(false);
            m_content->appendRow(item);
        }
    };
    append(content->folders, folderIcon);
    append(content->files, fileIcon);
    const auto row = int(qMax(0, content->folders.indexOf(left)));
    m_ui->folderList->setCurrentIndex(m_content->index(row, 0));
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
    m_ui->purposeLabel->setVisible(m_purpose != nullptr);
    m_ui->purposeLabel->setText(m_purpose ? m_purpose() : QString());
    if (m_wanted == Wanted::Folder)
        return;
    setWindowTitle(tr("Choose a backup file"));
    m_ui->chooseButton->setText(tr("&Choose this file"));
    m_ui->folderList->setAccessibleName(tr("Folders and files"));
}

} // namespace vesper
