// A function that the headers no longer show by default is gone for clients.
// expect: c-function-removed source=breaking binary=breaking area
//--- old
int area(int side);
//--- new
#ifdef LIBRARY_LEGACY
int area(int side);
#endif
//--- client
int use(void) { return area(1); }
