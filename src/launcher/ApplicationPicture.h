#pragma once

#include "suite/Suite.h"

#include <QtGui/QColor>
#include <QtGui/QIcon>

class QPainter;

namespace vesper {

/// The picture of an application: the one that suite.toml names, a file or one of the desktop's
/// icon theme, else the first letter of its name on a colour of its own. Main thread.
class ApplicationPicture
{
public:
    /// `place`: which one of the suite it is; neighbours have different colours.
    ApplicationPicture(const Application &application, std::size_t place);

    void paint(QPainter &painter, const QRectF &area) const;
    /// For menus.
    [[nodiscard]] QIcon icon() const;

private:
    QIcon m_icon; ///< null: the letter stands in for it
    QString m_letter;
    QColor m_ground; ///< of the letter
};

} // namespace vesper
