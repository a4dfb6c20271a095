#pragma once

#include "sample/ClubDatabase.h"
#include "sample/View.h"

#include <memory>

namespace Ui {
class ReceptionView;
}

namespace vesper {

/// The reception of the sample club: finds customers and lets them through the gates.
class ReceptionView final : public View
{
    Q_OBJECT

public:
    /// The database is borrowed and must outlive this.
    explicit ReceptionView(ClubDatabase &database, QWidget *parent = nullptr);
    ~ReceptionView() override;

    void refresh() override;
    void lookOnly() override;

private:
    void search();
    void pass(Direction direction);
    void enableButtons();

    std::unique_ptr<Ui::ReceptionView> m_ui;
    ClubDatabase &m_database;
    bool m_lookOnly = false;
};

} // namespace vesper
