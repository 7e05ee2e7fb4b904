// A header that its name keeps from clients.
// expect: nothing
//--- old
// shapes.h
int area(int side);
//--- new
// shapes.h
#include "_impl.h"
int area(int side);
// _impl.h
typedef int _side;
//--- client
#include "shapes.h"
int use(void) { return area(2); }
