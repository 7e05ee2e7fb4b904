// A parameter that was a type is a value now; another one is written in other words.
// expect: c-macro-form-changed source=breaking binary=none NEW
//--- old
#include <stdlib.h>
#define NEW(T) ((T *)calloc(1, sizeof(T)))
#define LIST(T, n) ((T *)calloc((n), sizeof(T)))
//--- new
#include <stdlib.h>
#define NEW(p) ((p) = calloc(1, sizeof(*(p))))
#define LIST(T, n) ((T *)malloc((n) * sizeof(T)))
//--- client
#include <stdlib.h>
int *one(void) { return NEW(int); }
int *many(void) { return LIST(int, 4); }
