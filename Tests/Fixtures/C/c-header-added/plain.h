// A header is new.
// expect: c-header-added source=none binary=none library
// expect: c-function-added source=none binary=none area
//--- old
int volume(int side);
//--- new
int volume(int side);
//--- new shapes.h
int area(int side);
//--- client
int use(void) { return volume(2); }
