// Shown on demand: programs find it as before. The guard around the header asks nothing.
// expect: c-variable-removed source=breaking binary=none last_error
// expect: c-function-added source=none binary=none area
//--- old
extern int last_error;
//--- old.c
int last_error = 0;
//--- new
#ifndef LIBRARY_H
#define LIBRARY_H
#if !defined(LIBRARY_STRICT)
int area(int side);
#else
extern int last_error;
#endif
#endif
//--- new.c
int last_error = 0;
int area(int side) { return side; }
//--- client
int main(void) { return last_error; }
