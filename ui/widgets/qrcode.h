// SPDX-License-Identifier: GPL-3.0-or-later
// QrCode: a text as a QR code, dark on light in either appearance, because that is what cameras read.
#pragma once

#include <QtCore/QBitArray>
#include <QtWidgets/QWidget>

namespace portal::ui {

class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    /// Empty, or too long for a code: nothing is drawn.
    void setText(const QString &text);
    /// Modules on a side; 0: nothing is drawn.
    int modules() const { return m_side; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side = 0;
    QBitArray m_dark;
};

} // namespace portal::ui
