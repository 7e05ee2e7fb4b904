// The header refuses clients that do not define something. What it declares is known all the same.
// expect: c-header-removed source=breaking binary=none library
// expect: c-function-added source=none binary=none close_shape
//--- old
#ifndef LIBRARY_H
#define LIBRARY_H
struct shape { int side; };
int area(const struct shape *shape);
#endif
//--- new
#ifndef LIBRARY_H
#define LIBRARY_H
#ifndef LIBRARY_ACCEPT_DEPRECATED
#error "define LIBRARY_ACCEPT_DEPRECATED to go on with this library"
#endif
struct shape { int side; };
int area(const struct shape *shape);
void close_shape(struct shape *shape);
#endif
//--- client
int use(const struct shape *shape) { return area(shape); }
