// What is left has another type as well.
// expect: c-parameter-removed source=breaking binary=breaking put
//--- old
struct big { long a, b, c; };
struct pair { int x; int y; };
int put(long value, int flags);
//--- old.c
int put(long value, int flags) { return value == -7 && flags; }
//--- new
struct big { long a, b, c; };
struct pair { int x; int y; };
int put(double value);
//--- new.c
int put(double value) { return value == -7; }
//--- client
int main(void) { return put(-7, 1) ? 0 : 1; }
