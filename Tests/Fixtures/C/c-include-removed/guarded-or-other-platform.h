// A header that was read already, and one for another platform, is led to as before.
// expect: nothing
//--- old
#include "first.h"
#include "second.h"
#ifdef _WIN32
#include "windows_only.h"
#endif
int open_host(int host);
//--- old first.h
#ifndef FIRST_H
#define FIRST_H
int first(void);
#endif
//--- old second.h
#pragma once
#include "first.h"
int second(void);
//--- old windows_only.h
#pragma once
int open_window(void);
//--- new
#include "first.h"
#include "second.h"
#ifdef _WIN32
#include "windows_only.h"
#endif
int open_host(int host);
//--- new first.h
#ifndef FIRST_H
#define FIRST_H
int first(void);
#endif
//--- new second.h
#pragma once
#ifndef FIRST_H
#include "first.h"
#endif
int second(void);
//--- new windows_only.h
#pragma once
int open_window(void);
//--- client
int use(void) { return first() + second() + open_host(1); }
