// An array at the end that gives way to new fields kept room for them, whatever it is called.
// expect: c-reserved-field-used source=risky binary=none limits.shift
// expect: c-reserved-field-used source=risky binary=none limits.order
//--- old
typedef struct { int level; int method; double bound; double foo_bar[36]; } limits;
void limits_init(limits *limits);
int limits_run(const limits *limits);
//--- old.c
#include <string.h>
void limits_init(limits *l) { memset(l, 0, sizeof *l); }
int limits_run(const limits *l) { return l->level + l->method + (int)l->bound; }
//--- new
typedef struct { int level; int method; double bound; int shift; int order; double foo_bar[34]; } limits;
void limits_init(limits *limits);
int limits_run(const limits *limits);
//--- new.c
#include <string.h>
void limits_init(limits *l) { memset(l, 0, sizeof *l); l->shift = 1; }
int limits_run(const limits *l) { return l->level + l->method + (int)l->bound + l->order + l->shift - 1; }
//--- client
int main(void) {
  struct { limits limits; long guard; } own = { .guard = 9 };
  limits_init(&own.limits);
  own.limits.level = 1;
  own.limits.bound = 2;
  return limits_run(&own.limits) == 3 && own.guard == 9 ? 0 : 1;
}
