// The library needs one library less.
// expect: c-needed-library-removed source=none binary=none library
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- old.link
-Wl,--no-as-needed -lm
//--- new
int area(int side);
//--- new.c
int area(int side) { return side * side; }
//--- client
int main(void) { return area(2) != 4; }
