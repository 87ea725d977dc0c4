// SPDX-License-Identifier: GPL-3.0-or-later
// Headers nearly every window reads; each file still includes what it uses.
#pragma once

#include "libportal/base/result.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QWidget>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
