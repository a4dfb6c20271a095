#pragma once

#include "suite/Suite.h"

#include <QtGui/QIcon>

class QPainter;

namespace vesper {

/// The picture of an application: the one that suite.toml names, a file or one of the desktop's
/// icon theme, else the first letter of its name on a colour of its own. Main thread.
class ApplicationPicture
{
public:
    explicit ApplicationPicture(const Application &application);

    void paint(QPainter &painter, const QRectF &area) const;
    /// For menus.
    [[nodiscard]] QIcon icon() const;

private:
    QIcon m_icon; ///< null: the letter stands in for it
    QString m_letter;
    int m_hue;
};

} // namespace vesper
