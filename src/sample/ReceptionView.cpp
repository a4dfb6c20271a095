#include "sample/ReceptionView.h"

#include "ui_ReceptionView.h"

namespace vesper {

namespace {

constexpr int customerRole = Qt::UserRole;

/// Today's without the date.
QString timeText(const QDateTime &time)
{
    return time.date() == QDate::currentDate()
               ? QLocale().toString(time.time(), QLocale::ShortFormat)
               : QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

ReceptionView::ReceptionView(ClubDatabase &database, QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::ReceptionView>())
    , m_database(database)
{
    m_ui->setupUi(this);
    m_ui->customerTree->setHeaderLabels({tr("Name"), tr("Card"), tr("Town")});
    m_ui->passageTree->setHeaderLabels({tr("Customer"), tr("Gate"), tr("Time"), tr("Way")});
    fitColumns(*m_ui->customerTree);
    fitColumns(*m_ui->passageTree);
    // Names of places, as they stand in the club's database.
    m_ui->gateBox->addItems({QStringLiteral("Hall"), QStringLiteral("Piscine"),
                             QStringLiteral("Gym"), QStringLiteral("Squash"),
                             QStringLiteral("Sauna")});
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &ReceptionView::search);
    connect(m_ui->customerTree, &QTreeWidget::itemSelectionChanged, this,
            &ReceptionView::enableButtons);
    connect(m_ui->inButton, &QPushButton::clicked, this, [this] { pass(Direction::In); });
    connect(m_ui->outButton, &QPushButton::clicked, this, [this] { pass(Direction::Out); });
    search();
}

ReceptionView::~ReceptionView() = default;

void ReceptionView::search()
{
    const auto customers = m_database.customers(m_ui->searchEdit->text().trimmed());
    if (!customers)
        return sayError(customers.error());
    m_ui->customerTree->clear();
    for (const ClubCustomer &customer : *customers) {
        auto *row = new QTreeWidgetItem(m_ui->customerTree,
                                        {customer.name, customer.card, customer.city});
        row->setData(0, customerRole, customer.id);
    }
    m_ui->customerTree->setCurrentItem(m_ui->customerTree->topLevelItem(0));
    enableButtons();
}

void ReceptionView::refresh()
{
    const auto passages = m_database.latestPassages();
    if (!passages)
        return sayError(passages.error());
    m_ui->passageTree->clear();
    for (const ClubPassage &passage : *passages)
        new QTreeWidgetItem(m_ui->passageTree,
                            {passage.customer, passage.gate, timeText(passage.time),
                             //: which way somebody went through a gate
                             passage.direction == Direction::In ? tr("in") : tr("out")});
}

void ReceptionView::pass(Direction direction)
{
    const QTreeWidgetItem *customer = m_ui->customerTree->currentItem();
    if (!customer)
        return;
    const QString name = customer->text(0);
    const Result<void> passed = m_database.pass(customer->data(0, customerRole).toLongLong(),
                                                m_ui->gateBox->currentText(), direction);
    if (!passed)
        return sayError(passed.error());
    Q_EMIT said(direction == Direction::In ? tr("%1 came in.").arg(name)
                                           : tr("%1 went out.").arg(name));
    refresh();
}

void ReceptionView::enableButtons()
{
    const bool can = !m_lookOnly && m_ui->customerTree->currentItem();
    m_ui->inButton->setEnabled(can);
    m_ui->outButton->setEnabled(can);
}

void ReceptionView::lookOnly()
{
    m_lookOnly = true;
    enableButtons();
}

} // namespace vesper
