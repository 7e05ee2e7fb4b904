#include "CSwiftDemangle.h"
