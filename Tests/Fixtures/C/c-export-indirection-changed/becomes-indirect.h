// An exported function is chosen while programs are loaded; they go on running.
// expect: c-export-indirection-changed source=none binary=none area
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- new
int area(int side);
//--- new.c
static int fast(int side) { return side * side; }
static int (*choose(void))(int) { return fast; }
int area(int side) __attribute__((ifunc("choose")));
//--- client
int main(void) { return area(2) != 4; }
