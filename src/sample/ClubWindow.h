#pragma once

#include "sample/ClubDatabase.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <memory>

namespace Ui {
class ClubWindow;
}

namespace vesper {

class UnpaidBox;
class View;

enum class Role : std::uint8_t { Reception, Till };

/// The window of an application of the sample club: who is at work, and the work. It does not
/// close with work that is not finished before somebody has said what is to become of that.
class ClubWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Options
    {
        Role role = Role::Reception;
        QString suiteName;
        QString host;   ///< this computer's name
        QString copyOf; ///< when the database was copied, as text; empty: the live one
    };
    ClubWindow(ClubDatabase database, Options options, QWidget *parent = nullptr);
    ~ClubWindow() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showEmployees();
    void identify();
    void showChanges();

    std::unique_ptr<Ui::ClubWindow> m_ui;
    ClubDatabase m_database;
    const Options m_options;
    View *m_view = nullptr;         ///< owned by the window
    QPointer<UnpaidBox> m_question; ///< owned by the view
    QTimer m_timer;
    qint64 m_version = -1;
};

} // namespace vesper
