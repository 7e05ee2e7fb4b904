// What went to the stack travels in a register now.
// expect: c-parameter-removed source=breaking binary=breaking put
//--- old
struct big { long a, b, c; };
struct pair { int x; int y; };
int put(int a, int b, int c, int d, int e, int f, int g);
//--- old.c
int put(int a, int b, int c, int d, int e, int f, int g) { return g; }
//--- new
struct big { long a, b, c; };
struct pair { int x; int y; };
int put(int b, int c, int d, int e, int f, int g);
//--- new.c
int put(int b, int c, int d, int e, int f, int g) { return g; }
//--- client
int main(void) { return put(1, 2, 3, 4, 5, 6, 7) == 7 ? 0 : 1; }
