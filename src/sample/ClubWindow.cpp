#include "sample/ClubWindow.h"

#include "sample/ReceptionView.h"
#include "sample/TillView.h"
#include "sample/UnpaidBox.h"
#include "ui_ClubWindow.h"
#include "words/Sentences.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>

// Outside of any namespace, as Q_INIT_RESOURCE demands: the resources sit in a static library.
static void loadPictures()
{
    Q_INIT_RESOURCE(sample);
}

namespace vesper {

namespace {

constexpr int lookEveryMs = 1'000;
constexpr QSize usualSize(960, 600);

QIcon pictureOf(Role role)
{
    loadPictures();
    return QIcon(role == Role::Till ? QStringLiteral(":/vesper-sample/till.svg")
                                    : QStringLiteral(":/vesper-sample/reception.svg"));
}

} // namespace

ClubWindow::ClubWindow(ClubDatabase database, Options options, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::ClubWindow>())
    , m_database(std::move(database))
    , m_options(std::move(options))
{
    m_ui->setupUi(this);
    setWindowIcon(pictureOf(m_options.role));
    auto *quit = new QAction(this);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);
    if (m_options.role == Role::Reception)
        m_view = new ReceptionView(m_database);
    else
        m_view = new TillView(m_database,
                              [this] { return m_ui->employeeBox->currentData().toLongLong(); });
    m_ui->views->addWidget(m_view);
    connect(m_view, &View::said, m_ui->statusBar,
            [this](const QString &text) { m_ui->statusBar->showMessage(text); });

    connect(m_view, &View::mayClose, this, [this] {
        m_question.clear(); // it goes by itself
        close();
    });

    const QString role = m_options.role == Role::Reception ? tr("Reception") : tr("Till");
    setWindowTitle(
        m_options.copyOf.isEmpty()
            ? tr("%1 – %2").arg(role, m_options.suiteName)
            //: A window's title. %1: Reception or Till, %2: the club, %3: a moment
            : tr("%1 – %2 (copy of %3)").arg(role, m_options.suiteName, m_options.copyOf));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_ui->titleLabel->setFont(large);
    m_ui->titleLabel->setText(role);
    m_ui->copyLabel->setVisible(!m_options.copyOf.isEmpty());
    if (!m_options.copyOf.isEmpty()) {
        m_ui->copyLabel->setAutoFillBackground(true);
        m_ui->copyLabel->setBackgroundRole(QPalette::Highlight);
        m_ui->copyLabel->setForegroundRole(QPalette::HighlightedText);
        m_ui->copyLabel->setText(
            tr("This is a copy of %1, only to look at. Nothing can be changed here.")
                .arg(m_options.copyOf));
        m_view->lookOnly();
    }
    showEmployees();
    showChanges();
    connect(&m_timer, &QTimer::timeout, this, &ClubWindow::showChanges);
    m_timer.start(lookEveryMs);
    resize(usualSize);
}

ClubWindow::~ClubWindow() = default;

void ClubWindow::closeEvent(QCloseEvent *event)
{
    if (m_question.isNull())
        m_question = m_view->questionBeforeClosing();
    if (m_question.isNull())
        return;
    event->ignore();
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->open();
}

void ClubWindow::showEmployees()
{
    const auto employees = m_database.employees();
    const Result<qint64> current = m_database.employeeAt(m_options.host);
    if (!employees || !current)
        return m_ui->statusBar->showMessage(
            sentence(employees ? current.error() : employees.error()));
    //: no employee is at work
    m_ui->employeeBox->addItem(tr("Nobody"), 0);
    for (const ClubEmployee &employee : *employees)
        m_ui->employeeBox->addItem(employee.name, employee.id);
    m_ui->employeeBox->setCurrentIndex(m_ui->employeeBox->findData(*current));
    m_ui->employeeBox->setEnabled(m_options.copyOf.isEmpty());
    connect(m_ui->employeeBox, &QComboBox::activated, this, &ClubWindow::identify);
}

void ClubWindow::identify()
{
    const Result<void> identified
        = m_database.identify(m_options.host, m_ui->employeeBox->currentData().toLongLong());
    if (!identified)
        m_ui->statusBar->showMessage(sentence(identified.error()));
}

/// What other applications of the club have written meanwhile.
void ClubWindow::showChanges()
{
    const Result<qint64> version = m_database.version();
    if (!version)
        return m_ui->statusBar->showMessage(sentence(version.error()));
    if (*version != m_version)
        m_view->refresh();
    m_version = *version;
}

} // namespace vesper
