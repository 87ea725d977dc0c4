// SPDX-License-Identifier: GPL-3.0-or-later
// The empty Qt program that B6 measures the desk against: a window with a table in it.
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QTableView>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *table = new QTableView(&window);
    table->setModel(new QStandardItemModel(20, 8, table));
    window.setCentralWidget(table);
    window.resize(1166, 670);
    window.show();
    window.grab();
    std::printf("ready\n");
    std::fflush(stdout);
    return QApplication::exec();
}
