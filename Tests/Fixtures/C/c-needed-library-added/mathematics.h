// The library needs another one.
// expect: c-needed-library-added source=none binary=none library
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- new
int area(int side);
//--- new.c
int area(int side) { return side * side; }
//--- new.link
-Wl,--no-as-needed -lm
//--- client
int main(void) { return area(2) != 4; }
