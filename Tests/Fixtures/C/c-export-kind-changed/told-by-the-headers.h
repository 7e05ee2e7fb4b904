// The headers tell of the same change: one finding.
// expect: c-declaration-kind-changed source=breaking binary=breaking area
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- new
extern int area;
//--- new.c
int area = 4;
//--- client
int main(void) { return area(2) != 4; }
