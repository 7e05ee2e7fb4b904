// The library has another SONAME.
// expect: c-soname-changed source=none binary=none library
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
-Wl,-soname,liblibrary.so.2
//--- client
int main(void) { return area(2) != 4; }
