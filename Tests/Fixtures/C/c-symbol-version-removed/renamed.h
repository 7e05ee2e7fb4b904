// All symbols of a version have another one: programs do not start.
// expect: c-symbol-version-removed source=none binary=breaking library
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- old.map
LIB_1.0 { global: area; local: *; };
//--- new
int area(int side);
//--- new.c
int area(int side) { return side * side; }
//--- new.map
LIB_2.0 { global: area; local: *; };
//--- client
int main(void) { return area(2) != 4; }
