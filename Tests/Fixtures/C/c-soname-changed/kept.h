// The SONAME stays, whatever the file is called.
// expect: nothing
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- old.link
-Wl,-soname,liblibrary.so
//--- new
int area(int side);
//--- new.c
int area(int side) { return side + side * (side - 1); }
//--- new.link
-Wl,-soname,liblibrary.so
//--- client
int main(void) { return area(2) != 4; }
