// SPDX-License-Identifier: GPL-3.0-or-later
// TicketPhotosTab: the pictures from the field: a strip of small ones, and one of them large, to be zoomed
// and turned. Asked for only while somebody looks; nothing of them is written to the disk.
#pragma once

#include "libportal/tickets/ticketqueue.h"
#include "ui/frame/page.h"

#include <QtGui/QImage>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace portal::ui {

class BusyBar;
class EmptyState;
class InkLabel;
class PhotoView;
class TicketActions;

class TicketPhotosTab : public QWidget
{
    Q_OBJECT

public:
    explicit TicketPhotosTab(const DeskContext &context, QWidget *parent = nullptr);

    void setActions(TicketActions *actions);
    void showDetail(const TicketDetail &detail);
    PhotoView *view() const { return m_view; }
    QListWidget *strip() const { return m_strip; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildViewer();
    void load();
    void readNext();
    QIcon smallOf(const QImage &photo) const;
    void keep(const QString &id, const QImage &photo);
    void showCurrent();
    void forget();
    void explain(const QString &icon, const QString &headline, const QString &hint);

    const DeskContext m_context;
    TicketActions *m_actions = nullptr;
    QString m_number;
    QList<TicketPhoto> m_photos;
    QHash<QString, QImage> m_images; ///< those that were read while the tab is looked at
    QStringList m_unreadable;
    quint64 m_look = 0; ///< an answer to an earlier look is not shown
    bool m_reading = false;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_viewer;
    PhotoView *m_view;
    QLabel *m_zoom;
    InkLabel *m_about;
    QListWidget *m_strip;
    QPushButton *m_add;
    BusyBar *m_busy;
};

} // namespace portal::ui
