// A new function that is declared and not exported: no old client knows it.
// expect: c-function-added source=none binary=none volume
// expect: c-declaration-not-exported source=none binary=none volume
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- new
int area(int side);
int volume(int side);
//--- new.c
int area(int side) { return side * side; }
//--- client
int main(void) { return area(2) != 4; }
