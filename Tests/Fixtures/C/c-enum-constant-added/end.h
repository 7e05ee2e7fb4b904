// A constant is new at the end.
// expect: c-enum-constant-added source=none binary=none BLUE
//--- old
enum color { RED, GREEN };
//--- new
enum color { RED, GREEN, BLUE };
//--- client
int use(enum color color) { switch (color) { case RED: return 1; case GREEN: return 2; } return 0; }
