#include "launcher/HistoryWindow.h"

#include "destination/TimedQuestion.h"
#include "ui_HistoryWindow.h"
#include "window/Background.h"
#include "window/ShowInFolder.h"
#include "words/Sentences.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>

#include <chrono>

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
    resize(QSize(880, 560).boundedTo(screen()->availableSize()));
    retranslate();
}

HistoryWindow::~HistoryWindow() = default;

void HistoryWindow::open()
{
    // Where no turn can be kept, two windows are better than none.
    if (!m_onlyWindow.take(m_suiteId, QStringLiteral("history")).value_or(true))
        return;
    load();
    comeToFront();
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
    fitColumns();
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

void HistoryWindow::fitColumns()
{
    constexpr int air = 18;
    // The name of the file gets what is left: the whole path stands beneath.
    for (int column = 0; column < HistoryModel::Archive; ++column) {
        m_ui->runTree->resizeColumnToContents(column);
        m_ui->runTree->setColumnWidth(column, m_ui->runTree->columnWidth(column) + air);
    }
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
