#include "launcher/HistoryWindow.h"

#include "destination/TimedQuestion.h"
#include "ui_HistoryWindow.h"
#include "window/Background.h"
#include "window/ShowInFolder.h"
#include "words/Sentences.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <chrono>
#include <utility>

namespace vesper {

using namespace std::chrono_literals;

namespace {

/// A drive that does not answer has no such file now.
bool isThere(const QString &file)
{
    TimedQuestion<bool> question(QFileInfo(file).path(),
                                 [file] { return QFileInfo::exists(file); });
    return question.answerWithin(2s).value_or(false);
}

} // namespace

HistoryWindow::HistoryWindow(QString suiteId, const QString &suiteName, QDBusConnection sessionBus)
    : m_ui(std::make_unique<Ui::HistoryWindow>())
    , m_suiteId(std::move(suiteId))
    , m_sessionBus(std::move(sessionBus))
{
    m_ui->setupUi(this);
    m_ui->suiteLabel->setText(suiteName);
    setWindowIcon(QIcon(QStringLiteral(":/vesper/icons/vesper.svg")));
    m_ui->runTree->setModel(&m_model);
    connect(m_ui->runTree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryWindow::choose);
    connect(m_ui->runTree, &QAbstractItemView::activated, this, [this] {
        if (m_ui->folderButton->isEnabled())
            showFolder();
    });
    connect(m_ui->folderButton, &QPushButton::clicked, this, &HistoryWindow::showFolder);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this,
            &QWidget::close);
    connect(&m_onlyWindow, &OnlyWindow::shownAgain, this, &HistoryWindow::comeToFront);
    connect(&m_onlyWindow, &OnlyWindow::answered, this, &HistoryWindow::closed);
    m_ui->folderButton->setEnabled(false);
    m_ui->emptyLabel->hide();
    retranslate();
}

HistoryWindow::~HistoryWindow() = default;

void HistoryWindow::open()
{
    // Where no turn can be kept, two windows are better than none.
    if (!m_onlyWindow.take(m_suiteId, QStringLiteral("history")).value_or(true))
        return;
    load();
    constexpr auto patience = 500ms; // so that it appears in its size, if it can
    if (isVisible())
        comeToFront();
    else
        QTimer::singleShot(patience, this, &HistoryWindow::comeToFront);
}

void HistoryWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop lets no window push itself forward
    m_ui->runTree->setFocus(Qt::OtherFocusReason);
}

void HistoryWindow::load()
{
    inBackground(
        this, [suite = m_suiteId] { return readRuns(suite); },
        [this](const Result<std::vector<HistoryEntry>> &runs) { loaded(runs); });
}

void HistoryWindow::loaded(const Result<std::vector<HistoryEntry>> &runs)
{
    const QModelIndex current = m_ui->runTree->currentIndex();
    const qint64 chosen = current.isValid() ? m_model.runAt(current.row()).id : 0;
    m_problem = runs ? std::nullopt : std::optional(runs.error());
    m_model.show(runs.value_or(std::vector<HistoryEntry>()));
    fitWindow();
    int row = 0;
    while (row < m_model.rowCount() && m_model.runAt(row).id != chosen)
        ++row;
    m_ui->runTree->setCurrentIndex(m_model.index(row < m_model.rowCount() ? row : 0, 0));
    m_ui->runTree->setVisible(m_model.rowCount() > 0);
    m_ui->emptyLabel->setVisible(m_model.rowCount() == 0);
    retranslate();
    choose();
}

QString HistoryWindow::chosenArchive() const
{
    const QModelIndex current = m_ui->runTree->currentIndex();
    return current.isValid() ? m_model.runAt(current.row()).archive : QString();
}

void HistoryWindow::choose()
{
    const QString archive = chosenArchive();
    m_ui->archiveLabel->say(QDir::toNativeSeparators(archive));
    m_ui->folderButton->setEnabled(false);
    if (archive.isEmpty())
        return;
    inBackground(
        this, [archive] { return isThere(archive); },
        [this, archive](bool isThere) {
            if (archive != chosenArchive())
                return;
            m_ui->folderButton->setEnabled(isThere);
            if (!isThere)
                //: %1: a file
                m_ui->archiveLabel->say(
                    tr("%1 (not there now)").arg(QDir::toNativeSeparators(archive)));
        });
}

void HistoryWindow::showFolder()
{
    showInFolder(m_sessionBus, chosenArchive(), this);
}

int HistoryWindow::widthFor(int column) const
{
    constexpr int air = 18;
    const QAbstractItemView &view = *m_ui->runTree; // where it is no secret
    const int header = m_ui->runTree->header()->sectionSizeHint(column);
    return std::max(view.sizeHintForColumn(column), header) + air;
}

int HistoryWindow::widthBesideColumns() const
{
    const QMargins around = layout()->contentsMargins();
    const int scrollBar = m_ui->runTree->verticalScrollBar()->sizeHint().width();
    return around.left() + around.right() + 2 * m_ui->runTree->frameWidth() + scrollBar;
}

QSize HistoryWindow::sizeHint() const
{
    constexpr QSize usual(880, 560);
    int columns = 0;
    for (int column = 0; column < HistoryModel::columns; ++column)
        columns += widthFor(column);
    return usual.expandedTo(QSize(columns + widthBesideColumns(), 0));
}

// Where not all fits, the results give way, as far as to a word or two: each is a tip too. The name
// of the file gets what is left, since the whole path stands beneath.
void HistoryWindow::fitColumns()
{
    constexpr int shortResult = 160;
    int tooWide = widthBesideColumns() - width();
    for (int column = 0; column < HistoryModel::columns; ++column)
        tooWide += widthFor(column);
    for (int column = 0; column < HistoryModel::Archive; ++column) {
        const int whole = widthFor(column);
        const bool givesWay = column == HistoryModel::Outcome && tooWide > 0;
        m_ui->runTree->setColumnWidth(
            column, givesWay ? std::max(whole - tooWide, std::min(whole, shortResult)) : whole);
    }
}

void HistoryWindow::fitWindow()
{
    if (!std::exchange(m_isFitted, true)) {
        resize(sizeHint().boundedTo(screen()->availableSize()));
        comeToFront();
    }
    fitColumns();
}

void HistoryWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

void HistoryWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
        fitColumns();
    }
    QWidget::changeEvent(event);
}

void HistoryWindow::retranslate()
{
    const QString suite = m_ui->suiteLabel->text();
    m_ui->retranslateUi(this);
    m_ui->suiteLabel->setText(suite);
    m_ui->emptyLabel->say(m_problem ? sentence(*m_problem)
                                    : tr("Nothing was backed up or restored yet."));
}

} // namespace vesper
