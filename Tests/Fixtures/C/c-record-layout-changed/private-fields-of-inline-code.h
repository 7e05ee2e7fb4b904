// Macros and inline functions were compiled into programs, and look for private fields where they were.
// expect: c-record-layout-changed source=risky binary=breaking vec
// expect: c-record-layout-changed source=risky binary=breaking text
//--- old
struct vec { int _capacity; int _count; };
struct vec *vec_new(int count);
static inline int vec_count(const struct vec *vec) { return vec->_count; }
struct text { long _length; char *_bytes; };
struct text *text_new(char *bytes, long length);
#define TEXT_LENGTH(text) ((text)->_length)
struct hidden { long _first; char *_second; };
struct hidden *hidden_new(void);
int hidden_use(struct hidden *hidden);
//--- new
struct vec { int _count; int _capacity; };
struct vec *vec_new(int count);
static inline int vec_count(const struct vec *vec) { return vec->_count; }
struct text { char *_bytes; long _length; };
struct text *text_new(char *bytes, long length);
#define TEXT_LENGTH(text) ((text)->_length)
struct hidden { char *_second; long _first; };
struct hidden *hidden_new(void);
int hidden_use(struct hidden *hidden);
//--- old.c
#include <stdlib.h>
struct vec *vec_new(int n) { struct vec *v = malloc(sizeof *v); v->_count = n; v->_capacity = 99; return v; }
struct text *text_new(char *b, long n) { struct text *t = malloc(sizeof *t); t->_length = n; t->_bytes = b; return t; }
struct hidden *hidden_new(void) { return calloc(1, sizeof(struct hidden)); }
int hidden_use(struct hidden *h) { return h->_first == 0; }
//--- new.c
#include <stdlib.h>
struct vec *vec_new(int n) { struct vec *v = malloc(sizeof *v); v->_count = n; v->_capacity = 99; return v; }
struct text *text_new(char *b, long n) { struct text *t = malloc(sizeof *t); t->_length = n; t->_bytes = b; return t; }
struct hidden *hidden_new(void) { return calloc(1, sizeof(struct hidden)); }
int hidden_use(struct hidden *h) { return h->_first == 0; }
//--- client
int main(void) {
  char bytes[4] = "abc";
  if (!hidden_use(hidden_new())) return 2;
  return vec_count(vec_new(4)) == 4 && TEXT_LENGTH(text_new(bytes, 3)) == 3 ? 0 : 1;
}
