// The library still has the symbol beside the inline function: no program breaks.
// expect: c-function-became-inline source=none binary=none area
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- new
static inline int area(int side) { return side * side; }
//--- new.c
extern int area_symbol(int side) __asm__("area");
int area_symbol(int side) { return side * side; }
//--- client
int main(void) { return area(2) != 4; }
