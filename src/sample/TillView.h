#pragma once

#include "sample/ClubDatabase.h"
#include "sample/View.h"

#include <functional>
#include <memory>

namespace Ui {
class TillView;
}

namespace vesper {

/// The till of the sample club: puts articles on a receipt and makes an invoice of it.
class TillView final : public View
{
    Q_OBJECT

public:
    /// The database is borrowed and must outlive this; `employee` says who is at work (0: nobody).
    TillView(ClubDatabase &database, std::function<qint64()> employee, QWidget *parent = nullptr);
    ~TillView() override;

    void refresh() override {}
    void lookOnly() override;
    [[nodiscard]] UnpaidBox *questionBeforeClosing() override;

private:
    void listArticles();
    void addArticle();
    void findCustomer();
    void show(const ClubSale &sale);
    [[nodiscard]] bool isPayable() const;
    void pay();
    void close(bool isPaid);
    void clear();

    std::unique_ptr<Ui::TillView> m_ui;
    ClubDatabase &m_database;
    std::function<qint64()> m_employee;
    std::vector<ClubArticle> m_articles;
    ClubSale m_sale;
    bool m_lookOnly = false;
};

} // namespace vesper
