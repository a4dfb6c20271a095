#pragma once

#include "window/IconTile.h"
#include "wizard/Page.h"

#include <functional>
#include <memory>
#include <vector>

class QPushButton;

namespace Ui {
class ResultPage;
}

namespace vesper {

/// What a person can do next.
enum class ResultAction : std::uint8_t {
    Close,
    TryAgain,
    ChooseAnother,  ///< another archive
    TakeOther,      ///< the archive that the argument names
    KeepDamaged,    ///< restore although the database of now is damaged, after keeping it
    Undo,           ///< bring back the state before
    BeMainComputer, ///< this computer makes the backups from now on
    OpenCopy,       ///< with the application that the argument names
    ShowInFolder,   ///< the file that the argument names
    Salvage,        ///< save what can be had
    GoBack,         ///< to what would change
};

/// A button for it. A value.
struct ResultOffer
{
    ResultAction action = ResultAction::Close;
    QString text; ///< with its accelerator
    QString argument = {};
};

/// What is said of something that has come to its end, in the language of now. A value.
struct ResultContent
{
    QString icon;
    IconTile::Tone tone = IconTile::Tone::Accent;
    QString title;
    QString explanation = {};
    QString caption = {}; ///< above the card
    QString card = {};    ///< the business's own words; empty: there is no card
    QString warnings = {};
    QString note = {};
    QString details = {}; ///< for whoever comes to help, folded away
    std::vector<ResultOffer> links = {};
    std::vector<ResultOffer> buttons = {}; ///< the last one is the main thing
};

/// The last page of whatever was done with an archive: what came out, and what can be done next.
class ResultPage final : public Page
{
    Q_OBJECT

public:
    /// `content` is asked again when the language changes; only its texts may differ then.
    ResultPage(std::function<ResultContent()> content, QString helpPage, QWidget *parent = nullptr);
    ~ResultPage() override;

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] bool comesByItself() const override { return true; }
    [[nodiscard]] QString helpPage() const override { return m_helpPage; }
    [[nodiscard]] bool takesFiles() const override { return m_takesFiles; }
    void setTakesFiles(bool takes) { m_takesFiles = takes; }

Q_SIGNALS:
    void chosen(vesper::ResultAction action, const QString &argument);

protected:
    void retranslate() override;

private:
    std::vector<QPushButton *> makeButtons(const std::vector<ResultOffer> &offers);
    void putInOrder();
    void show(const ResultContent &content);

    std::unique_ptr<Ui::ResultPage> m_ui;
    const std::function<ResultContent()> m_content;
    const QString m_helpPage;
    bool m_takesFiles = false;
    std::vector<QPushButton *> m_links;
    std::vector<QPushButton *> m_buttons;
};

} // namespace vesper
