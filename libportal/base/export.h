// SPDX-License-Identifier: GPL-3.0-or-later
// Marks what the shared library shows to the programs standing on it.
#pragma once

#include <QtCore/qglobal.h>

#ifdef PORTAL_CORE_LIBRARY
#define PORTAL_EXPORT Q_DECL_EXPORT
#else
#define PORTAL_EXPORT Q_DECL_IMPORT
#endif
