// An undeclared symbol with a private name is nobody's business.
// expect: nothing
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
int _area_cache(void) { return 1; }
//--- new
int area(int side);
//--- new.c
int area(int side) { return side * side; }
//--- client
int main(void) { return area(2) != 4; }
