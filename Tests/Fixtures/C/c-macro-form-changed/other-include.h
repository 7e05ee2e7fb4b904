// What macros call comes from a header that still brings it, by another way.
// expect: nothing
//--- old
#include <string.h>
#include <limits.h>
#define text_equal(a, b) (strcmp((a), (b)) == 0)
#define LONGEST INT_MAX
int text_hash(const char *text);
//--- old more.h
#pragma once
int more(void);
//--- new
#include "more.h"
#define text_equal(a, b) (strcmp((a), (b)) == 0)
#define LONGEST INT_MAX
int text_hash(const char *text);
//--- new more.h
#pragma once
#include <string.h>
#include <limits.h>
int more(void);
//--- client
int use(const char *a, const char *b) { return text_equal(a, b) && text_hash(a) < LONGEST; }
