// SPDX-License-Identifier: GPL-3.0-or-later
// ListTable: the view on the list: rows of one height, whole rows selected, columns a person may
// move, widen and hide. Says which rows are looked at and which are selected; neither reads nor changes any.
#pragma once

#include <QtWidgets/QTableView>

namespace portal::ui {

class ListModel;
class PersonalSettings;

class ListTable final : public QTableView
{
    Q_OBJECT

public:
    /// `model` outlives it. What a person's desk remembers of it stands under `settings` ("customers").
    ListTable(ListModel &model, const QString &settings, const QString &accessibleName,
              QWidget *parent = nullptr);

    /// Columns as the person left them; the usual ones otherwise.
    void restoreColumns(const PersonalSettings &personal);
    void storeColumns(PersonalSettings &personal) const;
    /// Which columns are shown: one check for each.
    QList<QAction *> columnActions() const { return m_columnActions; }

    int currentRow() const { return currentIndex().row(); }
    /// Selects it alone and makes it visible; past an end: the end.
    void selectRow(int row);
    qint64 selectedRows() const;
    struct Selected
    {
        QList<int> rows;  ///< from the top; without those that are gone
        int missing = -1; ///< the first row that has yet to be read; -1: these are all
    };
    /// At most `most`.
    Selected selected(int most) const;

Q_SIGNALS:
    void rowsShown(int first, int last);
    void currentRowChanged(int row);
    void selectedRowsChanged();
    /// Enter or a double click.
    void opened();
    /// To the very top.
    void topWanted();
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUsualColumns();
    void fitColumns();
    void tellRows();

    ListModel &m_model;
    const QString m_columnsKey;
    QList<QAction *> m_columnActions;
    bool m_fitting = false;
    bool m_usual = true; // nobody has chosen columns: as many as fit
};

} // namespace portal::ui
