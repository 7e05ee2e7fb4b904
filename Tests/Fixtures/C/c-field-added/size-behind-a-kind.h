// Attributes that begin with a kind and their size tell how much of them the caller knows.
// expect: c-field-added source=none binary=risky watch_attr.mark
//--- old
struct watch_attr { unsigned type; unsigned size; unsigned long period; };
int watch(const struct watch_attr *attr);
//--- old.c
#include <string.h>
int watch(const struct watch_attr *a) { return a->period; }
//--- new
struct watch_attr { unsigned type; unsigned size; unsigned long period; unsigned long mark; };
int watch(const struct watch_attr *attr);
//--- new.c
#include <string.h>
int watch(const struct watch_attr *a) { struct watch_attr own = {0}; memcpy(&own, a, a->size < sizeof own ? a->size : sizeof own); return own.period + own.mark; }
//--- client
int main(void) {
  struct { struct watch_attr attr; long behind; } own = { { 1, sizeof(struct watch_attr), 15 }, 99 };
  return watch(&own.attr) != 15;
}
