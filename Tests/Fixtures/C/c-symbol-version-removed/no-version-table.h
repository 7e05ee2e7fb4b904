// Without any version of its own, and without a table of them, the loader gives up.
// expect: c-symbol-version-removed source=none binary=breaking library
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- old.map
LIB_1.0 { global: area; local: *; };
//--- old.link
-fuse-ld=lld -nostdlib
//--- new
int area(int side);
//--- new.c
int area(int side) { return side * side; }
//--- new.link
-fuse-ld=lld -nostdlib
//--- client
int main(void) { return area(2) != 4; }
