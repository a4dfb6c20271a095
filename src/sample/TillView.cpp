#include "sample/TillView.h"

#include "sample/UnpaidBox.h"
#include "ui_TillView.h"

#include <algorithm>

namespace vesper {

namespace {

QString money(qint64 cents)
{
    return QLocale().toCurrencyString(double(cents) / 100, QStringLiteral("€"));
}

} // namespace

TillView::TillView(ClubDatabase &database, std::function<qint64()> employee, QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::TillView>())
    , m_database(database)
    , m_employee(std::move(employee))
{
    m_ui->setupUi(this);
    m_ui->articleTree->setHeaderLabels({tr("Article"), tr("Price")});
    m_ui->receiptTree->setHeaderLabels({tr("Article"), tr("Quantity"), tr("Price")});
    fitColumns(*m_ui->articleTree);
    fitColumns(*m_ui->receiptTree);
    // The second text is what the club's database says.
    m_ui->paymentBox->addItem(tr("card"), QStringLiteral("card"));
    m_ui->paymentBox->addItem(tr("cash"), QStringLiteral("cash"));
    //: the customer pays later
    m_ui->paymentBox->addItem(tr("account"), QStringLiteral("account"));
    connect(m_ui->addButton, &QPushButton::clicked, this, &TillView::addArticle);
    connect(m_ui->articleTree, &QTreeWidget::itemActivated, this, &TillView::addArticle);
    connect(m_ui->cardEdit, &QLineEdit::textChanged, this, &TillView::findCustomer);
    connect(m_ui->payButton, &QPushButton::clicked, this, &TillView::pay);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &TillView::clear);
    listArticles();
    findCustomer();
}

TillView::~TillView() = default;

void TillView::listArticles()
{
    Result<std::vector<ClubArticle>> articles = m_database.articles();
    if (!articles)
        return sayError(articles.error());
    m_articles = std::move(*articles);
    for (const ClubArticle &article : m_articles) {
        auto *row
            = new QTreeWidgetItem(m_ui->articleTree, {article.name, money(article.priceCents)});
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_ui->articleTree->setCurrentItem(m_ui->articleTree->topLevelItem(0));
}

void TillView::addArticle()
{
    const int row = m_ui->articleTree->indexOfTopLevelItem(m_ui->articleTree->currentItem());
    if (row < 0 || m_lookOnly)
        return;
    const ClubArticle &article = m_articles[static_cast<std::size_t>(row)];
    const auto line = std::ranges::find(m_sale.lines, article.id,
                                        [](const auto &entry) { return entry.first.id; });
    if (line != m_sale.lines.end())
        ++line->second;
    else
        m_sale.lines.emplace_back(article, 1);
    show(m_sale);
}

/// One card, typed or scanned whole.
void TillView::findCustomer()
{
    const QString card = m_ui->cardEdit->text().trimmed();
    m_sale.customer = 0;
    m_ui->customerLabel->setText(tr("Nobody has this card."));
    if (card.isEmpty())
        m_ui->customerLabel->clear();
    const auto customers
        = card.isEmpty() ? Result<std::vector<ClubCustomer>>() : m_database.customers(card);
    if (!customers)
        return sayError(customers.error());
    for (const ClubCustomer &customer : *customers) {
        if (customer.card == card) {
            m_sale.customer = customer.id;
            m_ui->customerLabel->setText(customer.name);
        }
    }
    show(m_sale);
}

void TillView::show(const ClubSale &sale)
{
    m_ui->receiptTree->clear();
    for (const auto &[article, quantity] : sale.lines)
        new QTreeWidgetItem(m_ui->receiptTree, {article.name, QLocale().toString(quantity),
                                                money(article.priceCents * quantity)});
    m_ui->totalLabel->setText(tr("Total: %1").arg(money(totalOf(sale))));
    m_ui->addButton->setEnabled(!m_lookOnly);
    m_ui->clearButton->setEnabled(!sale.lines.empty());
    m_ui->payButton->setEnabled(isPayable());
}

bool TillView::isPayable() const
{
    return !m_lookOnly && !m_sale.lines.empty() && m_sale.customer != 0;
}

void TillView::pay()
{
    m_sale.employee = m_employee();
    if (m_sale.employee == 0) {
        Q_EMIT said(tr("Say first who is at work."));
        return;
    }
    m_sale.paidBy = m_ui->paymentBox->currentData().toString();
    const Result<QString> number = m_database.sell(m_sale);
    if (!number)
        return sayError(number.error());
    Q_EMIT said(tr("Invoice %1 over %2 is written.").arg(*number, money(totalOf(m_sale))));
    clear();
}

void TillView::clear()
{
    m_sale.lines.clear();
    m_ui->cardEdit->clear();
    show(m_sale);
}

UnpaidBox *TillView::questionBeforeClosing()
{
    if (m_sale.lines.empty())
        return nullptr;
    auto *box = new UnpaidBox(money(totalOf(m_sale)), isPayable() && m_employee() != 0, this);
    connect(box, &UnpaidBox::payAsked, this, [this] { close(true); });
    connect(box, &UnpaidBox::discardAsked, this, [this] { close(false); });
    return box;
}

/// What could not be paid is still there, and so is the till.
void TillView::close(bool isPaid)
{
    if (isPaid)
        pay();
    else
        clear();
    if (m_sale.lines.empty())
        Q_EMIT mayClose();
}

void TillView::lookOnly()
{
    m_lookOnly = true;
    show(m_sale);
}

} // namespace vesper
