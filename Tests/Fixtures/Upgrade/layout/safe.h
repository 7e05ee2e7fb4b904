// A larger record needs only to be compiled again.
//--- old
struct point { int x; int y; };
//--- new
struct point { int x; int y; int z; };
//--- client
int use(struct point *point) {
  struct point own = { .x = 1 };
  return point->x + own.y;
}
