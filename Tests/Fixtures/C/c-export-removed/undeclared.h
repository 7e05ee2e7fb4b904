// A symbol that only insiders know is gone: whoever declared it by hand notices.
// expect: c-export-removed source=none binary=risky area_table
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
int area_table[2] = {1, 2};
//--- new
int area(int side);
//--- new.c
int area(int side) { return side * side; }
//--- client
int main(void) { return area(2) != 4; }
