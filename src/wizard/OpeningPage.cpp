#include "wizard/OpeningPage.h"

#include "ui_OpeningPage.h"

namespace vesper {

OpeningPage::OpeningPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::OpeningPage>())
{
    m_ui->setupUi(this);
}

OpeningPage::~OpeningPage() = default;

QPushButton *OpeningPage::mainButton() const
{
    return nullptr;
}

void OpeningPage::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace vesper
