// A function that the headers show only on demand is gone for clients, not for programs.
// expect: c-function-removed source=breaking binary=none area
//--- old
int area(int side);
//--- old.c
int area(int side) { return side - 1; }
//--- new
#ifdef LIBRARY_LEGACY
int area(int side);
#endif
//--- new.c
int area(int side) { return side - 1; }
//--- client
int main(void) { return area(1); }
