// A transparent union takes its members; a plain one takes itself alone.
// expect: c-record-kind-changed source=breaking binary=none place
//--- old
struct plain { int kind; };
struct named { int kind; int name; };
typedef union { const struct plain *plain; const struct named *named; } place __attribute__((transparent_union));
int visit(place place);
//--- old.c
int visit(place place) { return place.plain->kind; }
//--- new
struct plain { int kind; };
struct named { int kind; int name; };
typedef union { const struct plain *plain; const struct named *named; } place;
int visit(place place);
//--- new.c
int visit(place place) { return place.plain->kind; }
//--- client
int main(void) { struct plain plain = { 1 }; struct named named = { 2, 0 }; return visit(&plain) + visit(&named) - 3; }
