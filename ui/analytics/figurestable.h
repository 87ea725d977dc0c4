// SPDX-License-Identifier: GPL-3.0-or-later
// FiguresTable: a small table of words and figures, as high as its rows; a click or Enter says which row is
// wanted. FiguresModel: its rows, which change in place where their number stays.
#pragma once

#include "ui/widgets/badgedelegate.h"

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QTableView>

namespace portal::ui {

struct FigureCell
{
    QString text;
    BadgeLook badge; ///< drawn in place of the text, where it has one

    bool operator==(const FigureCell &) const = default;
};

class FiguresModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Heading
    {
        QString text;
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    FiguresModel(const QList<Heading> &headings, QObject *parent = nullptr);

    /// As many cells in each as there are headings.
    void setRows(const QList<QList<FigureCell>> &rows);
    const QList<QList<FigureCell>> &rows() const { return m_rows; }
    const QList<Heading> &headings() const { return m_headings; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QList<Heading> m_headings;
    QList<QList<FigureCell>> m_rows;
};

class FiguresTable final : public QTableView
{
    Q_OBJECT

public:
    enum class Opens { Rows, Nothing };
    FiguresTable(const QList<FiguresModel::Heading> &headings, Opens opens, QWidget *parent = nullptr);

    void setRows(const QList<QList<FigureCell>> &rows);
    FiguresModel &figures() const { return *m_figures; }
    /// It scrolls when there are more.
    void setMostRows(int rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    FiguresModel *m_figures;
    const Opens m_opens;
    int m_mostRows = 8;
};

} // namespace portal::ui
