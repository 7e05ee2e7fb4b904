// The symbol moved to another version, which the loader does not take for the old one.
// expect: c-export-version-changed source=none binary=breaking area
// options: exports
//--- old
int area(int side);
int volume(int side);
//--- old.c
int area(int side) { return side * side; }
int volume(int side) { return side; }
//--- old.map
LIB_1.0 { global: area; volume; local: *; };
//--- new
int area(int side);
int volume(int side);
//--- new.c
int area(int side) { return side * side; }
int volume(int side) { return side; }
//--- new.map
LIB_1.0 { global: volume; local: *; };
LIB_2.0 { global: area; } LIB_1.0;
//--- client
int main(void) { return area(2) != 4; }
