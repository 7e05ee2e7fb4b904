// A record inside another one is aligned to more and stands elsewhere, though only the library makes either.
// expect: c-field-added source=none binary=none part.c
// expect: c-record-layout-changed source=none binary=breaking whole
//--- old
struct part { int a; int b; };
struct whole { int ok; struct part part; };
struct whole *whole_get(void);
//--- old.c
static struct whole whole = { 1, { 2, 3 } };
struct whole *whole_get(void) { return &whole; }
//--- new
struct part { int a; int b; long c; };
struct whole { int ok; struct part part; };
struct whole *whole_get(void);
//--- new.c
static struct whole whole = { 1, { 2, 3, 4 } };
struct whole *whole_get(void) { return &whole; }
//--- client
int main(void) { return whole_get()->part.b == 3 ? 0 : 1; }
