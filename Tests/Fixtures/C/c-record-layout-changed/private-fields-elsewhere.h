// Wider, gone, or reserved to the implementation: what the headers' code reads has to stay. In its place it may be renamed.
// expect: c-record-layout-changed source=none binary=breaking vec
// expect: c-record-layout-changed source=none binary=breaking ring
//--- old
struct vec { int _count; int _spare; };
struct vec *vec_new(int count);
static inline int vec_spare(const struct vec *vec) { return vec->_spare; }
struct ring { int __head; int __tail; int *__items; };
struct ring *ring_new(void);
#define RING_HEAD(ring) ((ring)->__head)
struct renamed { int _first; int _second; };
struct renamed *renamed_new(void);
static inline int renamed_second(const struct renamed *renamed) { return renamed->_second; }
//--- new
struct vec { long _count; };
struct vec *vec_new(int count);
static inline int vec_spare(const struct vec *vec) { return vec->_count == 4 ? 6 : 0; }
struct ring { int *__items; int __head; int __tail; };
struct ring *ring_new(void);
#define RING_HEAD(ring) ((ring)->__head)
struct renamed { int _first; int _other; };
struct renamed *renamed_new(void);
static inline int renamed_second(const struct renamed *renamed) { return renamed->_other; }
//--- old.c
#include <stdlib.h>
struct vec *vec_new(int n) { struct vec *v = malloc(sizeof *v); v->_count = n; v->_spare = 6; return v; }
struct ring *ring_new(void) { struct ring *r = calloc(1, sizeof *r); r->__head = 5; return r; }
struct renamed *renamed_new(void) { struct renamed *r = calloc(1, sizeof *r); r->_second = 7; return r; }
//--- new.c
#include <stdlib.h>
struct vec *vec_new(int n) { struct vec *v = malloc(sizeof *v); v->_count = n; return v; }
struct ring *ring_new(void) { struct ring *r = calloc(1, sizeof *r); r->__head = 5; return r; }
struct renamed *renamed_new(void) { struct renamed *r = calloc(1, sizeof *r); r->_other = 7; return r; }
//--- client
int main(void) {
  if (renamed_second(renamed_new()) != 7) return 2;
  return vec_spare(vec_new(4)) == 6 && RING_HEAD(ring_new()) == 5 ? 0 : 1;
}
