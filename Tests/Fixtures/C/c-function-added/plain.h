// A function is new.
// expect: c-function-added source=none binary=none volume
//--- old
int area(int side);
//--- old.c
int area(int side) { return side; }
//--- new
int area(int side);
int volume(int side);
//--- new.c
int area(int side) { return side; }
int volume(int side) { return side; }
//--- client
int main(void) { return area(0); }
