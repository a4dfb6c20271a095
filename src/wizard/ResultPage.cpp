#include "wizard/ResultPage.h"

#include "ui_ResultPage.h"
#include "window/WrappableText.h"

#include <QtWidgets/QPushButton>

namespace vesper {
namespace {

/// What a test driver finds the button by.
QString nameOf(ResultAction action)
{
    switch (action) {
    case ResultAction::Close:
        return QStringLiteral("closeButton");
    case ResultAction::TryAgain:
        return QStringLiteral("tryAgainButton");
    case ResultAction::ChooseAnother:
        return QStringLiteral("chooseAnotherButton");
    case ResultAction::TakeOther:
        return QStringLiteral("takeOtherButton");
    case ResultAction::KeepDamaged:
        return QStringLiteral("keepDamagedButton");
    case ResultAction::Undo:
        return QStringLiteral("undoButton");
    case ResultAction::BeMainComputer:
        return QStringLiteral("mainComputerButton");
    case ResultAction::OpenCopy:
        return QStringLiteral("openCopyButton");
    case ResultAction::ShowInFolder:
        return QStringLiteral("showFolderButton");
    case ResultAction::Salvage:
        return QStringLiteral("salvageButton");
    case ResultAction::GoBack:
        return QStringLiteral("backButton");
    }
    return {};
}

void showText(QLabel *label, const QString &text)
{
    label->setText(wrappable(text));
    label->setVisible(!text.isEmpty());
}

} // namespace

ResultPage::ResultPage(std::function<ResultContent()> content, QString helpPage, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ResultPage>())
    , m_content(std::move(content))
    , m_helpPage(std::move(helpPage))
{
    m_ui->setupUi(this);
    m_ui->detailText->hide();
    m_ui->detailText->setAcceptDrops(false); // a file that is dropped there is for the window
    m_ui->detailText->viewport()->setAcceptDrops(false);
    connect(m_ui->detailButton, &QPushButton::toggled, m_ui->detailText, &QWidget::setVisible);
    const ResultContent first = m_content();
    m_links = makeButtons(first.links);
    for (QPushButton *link : m_links) {
        link->setProperty("role", QStringLiteral("link"));
        m_ui->linkColumn->addWidget(link, 0, Qt::AlignLeft);
    }
    m_ui->links->setVisible(!m_links.empty());
    m_buttons = makeButtons(first.buttons);
    for (QPushButton *button : m_buttons)
        m_ui->footer->addWidget(button);
    if (QPushButton *button = mainButton())
        button->setProperty("primary", true);
    putInOrder();
    show(first);
}

ResultPage::~ResultPage() = default;

QPushButton *ResultPage::mainButton() const
{
    return m_buttons.empty() ? nullptr : m_buttons.back();
}

std::vector<QPushButton *> ResultPage::makeButtons(const std::vector<ResultOffer> &offers)
{
    std::vector<QPushButton *> buttons;
    for (const ResultOffer &offer : offers) {
        auto *button = new QPushButton(this);
        button->setObjectName(nameOf(offer.action));
        connect(button, &QPushButton::clicked, this,
                [this, action = offer.action, argument = offer.argument] {
                    Q_EMIT chosen(action, argument);
                });
        buttons.push_back(button);
    }
    return buttons;
}

/// The Tab key goes as the eye does; the buttons were made after what the form holds.
void ResultPage::putInOrder()
{
    QList<QWidget *> order;
    for (QPushButton *link : m_links)
        order << link;
    order << m_ui->detailButton << m_ui->detailText;
    for (QPushButton *button : m_buttons)
        order << button;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ResultPage::show(const ResultContent &content)
{
    m_ui->tile->setIcon(content.icon);
    m_ui->tile->setTone(content.tone);
    m_ui->resultTitle->say(content.title);
    m_ui->explanationLabel->say(wrappable(content.explanation));
    m_ui->explanationLabel->setVisible(!content.explanation.isEmpty());
    m_ui->card->setVisible(!content.card.isEmpty());
    showText(m_ui->captionLabel, content.caption);
    showText(m_ui->cardLabel, content.card);
    showText(m_ui->warningLabel, content.warnings);
    showText(m_ui->noteLabel, content.note);
    m_ui->detailText->setPlainText(content.details);
    m_ui->detailButton->setVisible(!content.details.isEmpty());
    for (std::size_t i = 0; i < m_links.size(); ++i)
        m_links[i]->setText(content.links[i].text);
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(content.buttons[i].text);
}

void ResultPage::retranslate()
{
    m_ui->retranslateUi(this);
    show(m_content());
}

} // namespace vesper
