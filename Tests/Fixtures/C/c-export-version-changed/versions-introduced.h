// A library that gets its first versions serves programs that ask for none.
// expect: nothing
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
LIB_1.0 { global: area; local: *; };
//--- client
int main(void) { return area(2) != 4; }
