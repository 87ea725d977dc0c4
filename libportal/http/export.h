// SPDX-License-Identifier: GPL-3.0-or-later
// Marks what the HTTP module shows to the programs and its tests.
#pragma once

#include <QtCore/qglobal.h>

#ifdef PORTAL_HTTP_LIBRARY
#define PORTAL_HTTP_EXPORT Q_DECL_EXPORT
#else
#define PORTAL_HTTP_EXPORT Q_DECL_IMPORT
#endif
