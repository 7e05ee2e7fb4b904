// Where a macro looks in what the library gives out is compiled into clients; another name for its parameter is nothing.
// expect: c-macro-value-changed source=none binary=breaking row_count
//--- old
/* The count stands in front of the items. */
int *row_new(unsigned long count);
void row_free(int *items);
#define row_count(items) (((const unsigned long *)(items))[-1])
#define row_first(items) ((items)[0])
//--- old.c
#include <stdlib.h>
int *row_new(unsigned long n) { unsigned long *p = calloc(1, 8 + n * 4); p[0] = n; return (int *)(p + 1); }
void row_free(int *items) { free((unsigned long *)items - 1); }
//--- new
/* Count and room stand in front of the items. */
int *row_new(unsigned long count);
void row_free(int *items);
#define row_count(row) (((const unsigned long *)(row))[-2])
#define row_first(row) ((row)[0])
//--- new.c
#include <stdlib.h>
int *row_new(unsigned long n) { unsigned long *p = calloc(1, 16 + n * 4); p[0] = n; p[1] = n + 3; return (int *)(p + 2); }
void row_free(int *items) { free((unsigned long *)items - 2); }
//--- client
#include "library.h"
int main(void) {
  int *row = row_new(5);
  unsigned long count = row_count(row);
  row_free(row);
  return count != 5;
}
