// What a header includes where a condition holds is what it leads to, whether the condition names a platform or a feature.
// expect: c-include-removed source=breaking binary=none library
//--- old
#if defined(__linux__)
#include "poll.h"
#endif
#include "extra.h"
int open_host(int host);
//--- old poll.h
#pragma once
int poll_host(int handle);
//--- old extra.h
#pragma once
int extra_host(int handle);
//--- new
#ifdef LIBRARY_EXTRA
#include "extra.h"
#endif
int open_host(int host);
//--- new poll.h
#pragma once
int poll_host(int handle);
//--- new extra.h
#pragma once
int extra_host(int handle);
//--- client
int use(void) { return poll_host(open_host(1)) + extra_host(2); }
