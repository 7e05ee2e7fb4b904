// The resolver is gone again.
// expect: c-export-indirection-changed source=none binary=none area
// options: exports
//--- old
int area(int side);
//--- old.c
static int fast(int side) { return side * side; }
static int (*choose(void))(int) { return fast; }
int area(int side) __attribute__((ifunc("choose")));
//--- new
int area(int side);
//--- new.c
int area(int side) { return side * side; }
//--- client
int main(void) { return area(2) != 4; }
