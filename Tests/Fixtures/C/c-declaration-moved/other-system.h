// A header that is called after another system is read by nobody here, whatever it says.
// expect: nothing
//--- old
typedef long handle;
int show(handle handle);
//--- old library-os390.h
typedef long handle;
//--- new
typedef long handle;
int show(handle handle);
//--- new library-os390.h
typedef int handle;
int area(int side);
//--- client
#include "library.h"
int use(void) { return show(2); }
