// A record of two registers behind the removed one.
// expect: c-parameter-removed source=breaking binary=breaking put
//--- old
struct big { long a, b, c; };
struct pair { int x; int y; };
int put(int a, struct pair p);
//--- old.c
int put(int a, struct pair p) { return p.x + p.y; }
//--- new
struct big { long a, b, c; };
struct pair { int x; int y; };
int put(struct pair p);
//--- new.c
int put(struct pair p) { return p.x + p.y; }
//--- client
int main(void) { return put(9, (struct pair) { 3, 4 }) == 7 ? 0 : 1; }
