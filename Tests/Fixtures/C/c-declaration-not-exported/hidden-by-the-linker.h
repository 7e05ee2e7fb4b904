// The header still declares it, and a version script keeps it in.
// expect: c-declaration-not-exported source=none binary=breaking area
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- new
int area(int side);
//--- new.c
int area(int side) { return side * side; }
//--- new.map
{ local: *; };
//--- client
int main(void) { return area(2) != 4; }
