// Callers hand over a member of a transparent union; what takes that takes them, and one that takes their type is none the less.
// expect: c-parameter-type-changed source=none binary=none visit
// expect: c-parameter-type-changed source=none binary=none enter
// expect: c-parameter-type-changed source=breaking binary=breaking leave
//--- old
struct plain { int kind; };
struct named { int kind; int name; };
typedef union { const struct plain *plain; const struct named *named; } place __attribute__((transparent_union));
int visit(place place);
int enter(const struct plain *plain);
int leave(place place);
//--- old.c
int visit(place place) { return place.plain->kind; }
int enter(const struct plain *plain) { return plain->kind; }
int leave(place place) { return place.plain->kind; }
//--- new
struct plain { int kind; };
struct named { int kind; int name; };
typedef union { const struct plain *plain; const struct named *named; } place __attribute__((transparent_union));
int visit(const void *place);
int enter(place place);
int leave(struct plain plain);
//--- new.c
int visit(const void *place) { return *(const int *)place; }
int enter(place place) { return place.plain->kind; }
int leave(struct plain plain) { return plain.kind; }
//--- client
int main(void) {
  struct plain plain = { 1 };
  struct named named = { 2, 0 };
  return visit(&plain) + visit(&named) + enter(&plain) + leave(&plain) - 5;
}
