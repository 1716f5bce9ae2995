// One function a library; without contenders where its headers are missing, or with -DWITHOUT_RIVALS (or
// -DWITHOUT_CERES, -DWITHOUT_EIGEN, …), which pretends that they are.

#pragma once

#include "Rivals.h"

Rival ceresRival();
Rival eigenRival();
Rival sacadoRival();
Rival boostRival();
Rival adolcRival();

inline Rival missingRival(const char *name, const char *packages) { return {name, packages, nullptr, 0}; }
