#pragma once

#include "wizard/Failure.h"
#include "wizard/Page.h"
#include "wizard/WayOut.h"

#include <memory>

namespace Ui {
class FailedPage;
}

namespace vesper {

/// What went wrong in one sentence, what to do now as a button, what was not lost; details folded
/// away.
class FailedPage final : public Page
{
    Q_OBJECT

public:
    explicit FailedPage(Failure failure, QWidget *parent = nullptr);
    ~FailedPage() override;

    /// The person wanted to be gone by now.
    void sayThatNothingEnds(WayOut::Kind way);

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] bool comesByItself() const override { return true; }
    [[nodiscard]] QString helpPage() const override;

Q_SIGNALS:
    void tryAgainAsked();
    void otherPlaceAsked();
    void keepDamagedAsked();
    void restoreAsked(); ///< of an earlier backup ///< keep the present state of a damaged database
                         ///< all the same
    void closeAsked();

protected:
    void retranslate() override;

private:
    void offerRemedies();
    void nameRemedies();
    void showWhatIsNotLost();
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString detailText() const;

    std::unique_ptr<Ui::FailedPage> m_ui;
    const Failure m_failure;
    std::optional<WayOut::Kind> m_way; ///< that is not gone
};

} // namespace vesper
