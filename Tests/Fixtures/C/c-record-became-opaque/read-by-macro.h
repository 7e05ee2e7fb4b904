// Programs read by the old macro what the library may lay out in another way now, and does.
// expect: c-record-became-opaque source=breaking binary=breaking reader
// expect: c-macro-form-changed source=breaking binary=none reader_at
// expect: c-function-added source=none binary=none reader_get_place
//--- old
struct reader { int kind; int place; };
struct reader *reader_new(void);
#define reader_at(r) ((r)->place)
//--- old.c
#include <stdlib.h>
struct reader *reader_new(void) { struct reader *r = calloc(1, sizeof *r); r->place = 3; return r; }
//--- new
struct reader;
struct reader *reader_new(void);
int reader_get_place(struct reader *reader);
#define reader_at(r) reader_get_place(r)
//--- new.c
#include <stdlib.h>
struct reader { long number; int kind; int place; };
struct reader *reader_new(void) { struct reader *r = calloc(1, sizeof *r); r->place = 3; return r; }
int reader_get_place(struct reader *r) { return r->place; }
//--- client
int main(void) {
  struct reader *reader = reader_new();
  return reader->kind || reader_at(reader) != 3;
}
