// The names that are left stand in another order.
// expect: c-parameter-removed source=breaking binary=breaking put
//--- old
struct big { long a, b, c; };
struct pair { int x; int y; };
int put(int a, int b, int c);
//--- old.c
int put(int a, int b, int c) { return a - c; }
//--- new
struct big { long a, b, c; };
struct pair { int x; int y; };
int put(int c, int a);
//--- new.c
int put(int c, int a) { return a - c; }
//--- client
int main(void) { return put(9, 1, 2) == 7 ? 0 : 1; }
