#pragma once

#include <QtWidgets/QLabel>

namespace vesper {

/// A line that a screen reader reads out whenever it says something new, and as soon as it comes in
/// sight: what happens now, what came out, what is wrong. To assistive programs it is a
/// notification.
class StatusLabel final : public QLabel
{
    Q_OBJECT
    /// In place of QLabel's: what was said, without what only tells where a line may end.
    Q_PROPERTY(QString text READ said WRITE say)

public:
    explicit StatusLabel(QWidget *parent = nullptr);

    /// Shows the text; what is shown already is not read out again.
    void say(const QString &text);
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void readOut(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tellScreenReaders();
};

} // namespace vesper
