#pragma once

#include <QtWidgets/QWidget>

namespace vesper {

struct Theme;

/// A drawing on a soft round ground: what kind of page or message this is. Decoration: a screen
/// reader passes over it, the text beside it says the same.
class IconTile final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString icon READ icon WRITE setIcon)
    Q_PROPERTY(Tone tone READ tone WRITE setTone)

public:
    enum class Tone : std::uint8_t { Accent, Success, Warning, Danger };
    Q_ENUM(Tone)

    explicit IconTile(QWidget *parent = nullptr);

    [[nodiscard]] const QString &icon() const { return m_icon; }
    void setIcon(const QString &name);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone = Tone::Accent;
};

[[nodiscard]] QColor colorOf(IconTile::Tone tone, const Theme &theme);

} // namespace vesper
