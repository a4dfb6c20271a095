#pragma once

#include <QtWidgets/QDialog>

#include <memory>

class QUrl;

namespace Ui {
class HelpWindow;
}

namespace vesper {

/// The help: short pages in the language that counts now, from resources/help. A page is called by
/// the name of its file there, without language and ".md"; "index" lists them all.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    ~HelpWindow() override;

    /// Opens at a page, in front.
    void show(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::HelpWindow> m_ui;
};

} // namespace vesper
