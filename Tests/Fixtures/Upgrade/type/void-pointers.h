// What took pointers of all types may get one that fits.
//--- old
int compare(const void *left, const void *right);
int length(const int *values);
//--- new
int compare(const char *left, const char *right);
int length(const long *values);
//--- client
#include "library.h"
int use(void *p, const int *values) {
  return compare(p, p) + length(values); // may
}
