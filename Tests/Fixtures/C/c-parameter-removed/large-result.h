// A large result takes the first register for itself: what is behind it moves no less.
// expect: c-parameter-removed source=breaking binary=breaking put
//--- old
struct big { long a, b, c; };
struct pair { int x; int y; };
struct big put(int a, int b);
//--- old.c
struct big put(int a, int b) { struct big r = { a, 0, b }; return r; }
//--- new
struct big { long a, b, c; };
struct pair { int x; int y; };
struct big put(int b);
//--- new.c
struct big put(int b) { struct big r = { 1, 0, b }; return r; }
//--- client
int main(void) { return put(1, 7).c == 7 ? 0 : 1; }
