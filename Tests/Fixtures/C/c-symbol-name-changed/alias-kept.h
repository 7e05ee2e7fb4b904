// Another linker name, with the old one kept as an alias.
// expect: c-symbol-name-changed source=none binary=none area
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- new
int area(int side) __asm__("area_v2");
//--- new.c
int area(int side) { return side * side; }
__asm__(".globl area\n.type area, @function\n.set area, area_v2");
//--- client
int main(void) { return area(2) != 4; }
