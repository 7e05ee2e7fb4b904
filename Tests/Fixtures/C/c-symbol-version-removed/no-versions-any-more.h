// Without any version of its own, but with a table of them, the loader warns and takes the symbol.
// expect: c-symbol-version-removed source=none binary=risky library
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- old.map
LIB_1.0 { global: area; local: *; };
//--- new
int area(int side);
//--- new.c
extern char *getenv(const char *name);
int area(int side) { return getenv("NOBODY_SETS_THIS") ? 0 : side * side; }
//--- new.link
-fuse-ld=lld
//--- client
int main(void) { return area(2) != 4; }
