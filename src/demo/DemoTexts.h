#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace vesper {

/// A text file of the sample suite, UTF-8.
struct DemoText
{
    QString path; ///< relative to the suite's folder
    QByteArray content;
};

/// suite.toml, as a vendor would write it for "Club Horizon".
[[nodiscard]] QByteArray demoSuiteToml();

/// The pictures of its applications, as SVG in `pictures`.
[[nodiscard]] std::vector<DemoText> demoPictures();

/// What lies beside the database in `documents`: contracts, house rules, prices.
[[nodiscard]] std::vector<DemoText> demoDocuments();

} // namespace vesper
