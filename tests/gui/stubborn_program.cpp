// stubborn_program: a window that asks a question whenever it is to be closed.
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

namespace {

class StubbornWindow final : public QWidget
{
protected:
    void closeEvent(QCloseEvent *event) override
    {
        event->ignore();
        auto *question = new QMessageBox(QMessageBox::Question, {}, QStringLiteral("Why?"),
                                         QMessageBox::Cancel, this);
        question->open();
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    StubbornWindow window;
    window.show();
    return QApplication::exec();
}
