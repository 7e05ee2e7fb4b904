// The tag looks private, and a typedef with a public name points to it: clients fill in the table.
// expect: c-field-added source=risky binary=breaking _generic_ops.dot_multi
//--- old
typedef struct _generic_vector *vector;
struct _generic_ops { double (*dot)(vector, vector); long (*length)(vector); };
typedef struct _generic_ops *vector_ops;
struct _generic_vector { void *content; vector_ops ops; };
long vector_length(vector v);
//--- new
typedef struct _generic_vector *vector;
struct _generic_ops { double (*dot)(vector, vector); int (*dot_multi)(int, vector); long (*length)(vector); };
typedef struct _generic_ops *vector_ops;
struct _generic_vector { void *content; vector_ops ops; };
long vector_length(vector v);
//--- old.c
long vector_length(vector v) { return v->ops->length(v); }
//--- new.c
long vector_length(vector v) { return v->ops->length ? v->ops->length(v) : -1; }
//--- client
#include "library.h"
static double dot(vector a, vector b) { return 1; }
static long length(vector v) { return 17; }
int main(void) {
  struct { struct _generic_ops ops; void *after; } mine = {{.dot = dot, .length = length}, 0};
  struct _generic_vector v = {0, &mine.ops};
  return vector_length(&v) == 17 ? 0 : 1;
}
