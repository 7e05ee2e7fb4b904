// New exports that no header declares, told once.
// expect: c-export-not-declared source=none binary=none library
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- new
int area(int side);
//--- new.c
int area(int side) { return side * side; }
int area_helper(void) { return 1; }
int area_other(void) { return 2; }
//--- client
int main(void) { return area(2) != 4; }
