// The header still says function, and the library has data.
// expect: c-export-kind-changed source=none binary=breaking area
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- new
int area(int side);
//--- new.c
__asm__(".data\n.globl area\n.type area, @object\n.size area, 4\narea: .long 0\n.text");
//--- client
int main(void) { return area(2) != 4; }
