#pragma once

#include <QtWidgets/QProgressBar>

namespace vesper {

/// A progress bar as one calm rounded line, without a number on it.
class SlimBar final : public QProgressBar
{
    Q_OBJECT

public:
    explicit SlimBar(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vesper
