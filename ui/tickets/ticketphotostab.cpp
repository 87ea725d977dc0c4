// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketphotostab.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/registrations/photoview.h"
#include "ui/tickets/ticketactions.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtCore/QMimeData>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtGui/QHideEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace portal::ui {

namespace {

constexpr int idRole = Qt::UserRole;

// Two thousand pixels take too long to decode for a thread that draws.
QFuture<QImage> decoded(const QByteArray &jpeg)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, jpeg] {
        promise->addResult(QImage::fromData(jpeg));
        promise->finish();
    });
    return promise->future();
}

} // namespace

TicketPhotosTab::TicketPhotosTab(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_viewer(new QWidget(this)),
      m_view(new PhotoView(m_viewer)),
      m_zoom(new QLabel(m_viewer)),
      m_about(new InkLabel(Ink::Muted, InkSize::Small, m_viewer)),
      m_strip(new QListWidget(m_viewer)),
      m_add(new QPushButton(this)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this))
{
    buildViewer();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_viewer);
    m_add->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(this, 3), 0, 0);
    column->setSpacing(unit(this, 2));
    column->addWidget(m_pages, 1);
    column->addWidget(m_add);
    column->addWidget(m_busy);
    setAcceptDrops(true);
    connect(m_view, &PhotoView::zoomChanged, this,
            [this] { m_zoom->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100))); });
    connect(m_strip, &QListWidget::currentRowChanged, this, &TicketPhotosTab::showCurrent);
    explain(QStringLiteral("image"), tr("No photos yet"), tr("Pictures from the field appear here."));
}

void TicketPhotosTab::buildViewer()
{
    m_view->setAccessibleName(tr("Photo from the field"));
    m_view->setAccessibleDescription(tr("Zoom with + and −, turn with [ and ], move with the arrow keys"));
    m_view->setToolTip(m_view->accessibleDescription());
    m_strip->setAccessibleName(tr("Photos"));
    m_strip->setViewMode(QListView::IconMode);
    m_strip->setFlow(QListView::LeftToRight);
    m_strip->setWrapping(false);
    m_strip->setMovement(QListView::Static);
    m_strip->setUniformItemSizes(true);
    m_strip->setIconSize({unit(this, 16), unit(this, 12)});
    m_strip->setFixedHeight(unit(this, 19));
    m_strip->setFrameShape(QFrame::NoFrame);
    m_strip->viewport()->setAutoFillBackground(false);
    m_strip->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(unit(this));
    const auto add = [&](const QString &icon, const QString &text, const QString &key, auto action) {
        auto *button = new QToolButton(m_viewer);
        button->setIcon(themedIcon(icon));
        button->setToolTip(tr("%1 (%2)").arg(text, key));
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, m_view, action);
        tools->addWidget(button);
    };
    add(QStringLiteral("zoom-out"), tr("Smaller"), QStringLiteral("−"), [this] { m_view->zoomOut(); });
    tools->addWidget(m_zoom);
    add(QStringLiteral("zoom-in"), tr("Larger"), QStringLiteral("+"), [this] { m_view->zoomIn(); });
    add(QStringLiteral("maximize"), tr("Fit"), QStringLiteral("0"), [this] { m_view->fit(); });
    tools->addStretch(1);
    add(QStringLiteral("rotate-ccw"), tr("Turn left"), QStringLiteral("["), [this] { m_view->turn(-90); });
    add(QStringLiteral("rotate-cw"), tr("Turn right"), QStringLiteral("]"), [this] { m_view->turn(90); });

    auto *column = new QVBoxLayout(m_viewer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this, 2));
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    column->addWidget(m_about);
    column->addWidget(m_strip);
}

void TicketPhotosTab::setActions(TicketActions *actions)
{
    m_actions = actions;
    QAction *action = actions->photoAction();
    const auto update = [this, action] {
        m_add->setText(action->text());
        m_add->setIcon(action->icon());
        m_add->setEnabled(action->isEnabled());
        m_add->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, m_add, update);
    connect(m_add, &QPushButton::clicked, action, &QAction::trigger);
    update();
}

void TicketPhotosTab::showDetail(const TicketDetail &detail)
{
    const bool another = detail.ticket.number != m_number;
    if (!another && detail.photos == m_photos)
        return;
    m_number = detail.ticket.number;
    m_photos = detail.photos;
    if (another)
        forget();
    if (isVisible())
        load();
}

void TicketPhotosTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        load();
}

void TicketPhotosTab::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        forget();
    QWidget::hideEvent(event);
}

void TicketPhotosTab::forget()
{
    ++m_look;
    m_reading = false;
    m_images.clear();
    m_unreadable.clear();
    m_view->clear();
    m_strip->clear();
}

void TicketPhotosTab::load()
{
    if (m_photos.isEmpty())
        return explain(QStringLiteral("image"), tr("No photos yet"),
                       tr("Add pictures of the work, or drop files here."));
    m_pages->setCurrentWidget(m_viewer);
    const bool atEnd = m_strip->currentRow() < 0 || m_strip->currentRow() == m_strip->count() - 1;
    for (qsizetype i = m_strip->count(); i < m_photos.size(); ++i) {
        auto *item = new QListWidgetItem(themedIcon(QStringLiteral("image")), {}, m_strip);
        const TicketPhoto &photo = m_photos.at(i);
        item->setData(idRole, photo.id);
        item->setData(Qt::AccessibleTextRole, tr("Photo %1, %2, %3")
                                                  .arg(QString::number(i + 1), photo.createdByName,
                                                       m_context.wording.moment(photo.createdAt)));
        item->setToolTip(item->data(Qt::AccessibleTextRole).toString());
    }
    if (atEnd)
        m_strip->setCurrentRow(m_strip->count() - 1); // the newest
    readNext();
}

// One after the other, the one that is looked at first.
void TicketPhotosTab::readNext()
{
    if (m_reading || !isVisible())
        return;
    QStringList wanted;
    for (const TicketPhoto &photo : std::as_const(m_photos)) {
        if (!m_images.contains(photo.id) && !m_unreadable.contains(photo.id))
            wanted.append(photo.id);
    }
    if (wanted.isEmpty())
        return;
    const QListWidgetItem *current = m_strip->currentItem();
    const QString now = current ? current->data(idRole).toString() : QString();
    const QString id = wanted.contains(now) ? now : wanted.first();
    m_reading = true;
    m_busy->begin();
    const quint64 look = m_look;
    whenAnswered(m_context.api.tickets().photo(m_number, id), this,
                 [this, look, id](const Result<QByteArray> &jpeg) {
                     m_busy->end();
                     if (look != m_look)
                         return;
                     if (!jpeg) {
                         m_context.notices.failed(jpeg.error());
                         return keep(id, {});
                     }
                     whenAnswered(decoded(*jpeg), this, [this, look, id](const QImage &photo) {
                         if (look == m_look)
                             keep(id, photo);
                     });
                 });
}

QIcon TicketPhotosTab::smallOf(const QImage &photo) const
{
    const auto small = QPixmap::fromImage(photo.scaled(m_strip->iconSize() * devicePixelRatioF(),
                                                       Qt::KeepAspectRatio, Qt::SmoothTransformation));
    QIcon icon(small);
    icon.addPixmap(small, QIcon::Selected); // a picture keeps its colours
    return icon;
}

void TicketPhotosTab::keep(const QString &id, const QImage &photo)
{
    m_reading = false;
    if (photo.isNull())
        m_unreadable.append(id);
    else
        m_images.insert(id, photo);
    for (int row = 0; row < m_strip->count(); ++row) {
        QListWidgetItem *item = m_strip->item(row);
        if (item->data(idRole).toString() != id)
            continue;
        item->setIcon(photo.isNull() ? themedIcon(QStringLiteral("circle-alert")) : smallOf(photo));
        if (row == m_strip->currentRow())
            showCurrent();
    }
    readNext();
}

void TicketPhotosTab::showCurrent()
{
    const QListWidgetItem *item = m_strip->currentItem();
    const QString id = item ? item->data(idRole).toString() : QString();
    const auto photo = std::ranges::find(m_photos, id, &TicketPhoto::id);
    m_about->say(photo == m_photos.cend()
                     ? QString()
                     : tr("%1 · %2").arg(photo->createdByName, m_context.wording.moment(photo->createdAt)));
    if (m_images.contains(id))
        m_view->setPhoto(m_images.value(id), {});
    else
        m_view->clear();
}

void TicketPhotosTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_actions && m_actions->photoAction()->isEnabled())
        event->acceptProposedAction();
}

void TicketPhotosTab::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (m_actions && !paths.isEmpty())
        m_actions->addPhotos(m_number, paths);
}

void TicketPhotosTab::explain(const QString &icon, const QString &headline, const QString &hint)
{
    m_empty->setContent(icon, headline, hint);
    m_pages->setCurrentWidget(m_empty);
}

} // namespace portal::ui
