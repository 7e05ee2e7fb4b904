// What stands behind `#if 0`, on another platform or in a comment alone is gone.
// expect: c-function-removed source=breaking binary=breaking area
// expect: c-function-removed source=breaking binary=breaking volume
// expect: c-function-removed source=breaking binary=breaking length
//--- old
int area(int side);
int volume(int side);
int length(int side);
//--- old.c
int area(int side) { return side - 1; }
int volume(int side) { return side - 1; }
int length(int side) { return side - 1; }
//--- new
#if 0
int area(int side);
#endif
#if defined(_WIN32)
int volume(int side);
#endif
#ifdef LIBRARY_MORE
int depth(int side); // it's what int length(int side); was
/* int length(int side); */
#endif
//--- new.c
int depth(int side) { return side - 1; }
//--- client
int main(void) { return area(1) + volume(1) + length(1); }
