// Records of the same fields, of which two are macros for others now.
// expect: c-macro-added source=none binary=none near
// expect: c-parameter-type-changed source=risky binary=none go_near
// expect: c-type-removed source=risky binary=none old_s
// expect: c-parameter-type-changed source=risky binary=none go_old
// expect: c-declaration-kind-changed source=risky binary=none old_t
//--- old
struct near { int x, y; };
struct far { int x, y; };
typedef struct old_s { int x, y; } old_t;
typedef struct new_s { int x, y; } new_t;
int go_near(struct near *place);
int go_far(struct far *place);
int go_old(old_t *place);
int go_new(new_t *place);
//--- old.c
int go_near(struct near *place) { return place->x; }
int go_far(struct far *place) { return place->x; }
int go_old(old_t *place) { return place->x; }
int go_new(new_t *place) { return place->x; }
//--- new
struct far { int x, y; };
typedef struct new_s { int x, y; } new_t;
#define near far
#define old_t new_t
int go_near(struct far *place);
int go_far(struct far *place);
int go_old(new_t *place);
int go_new(new_t *place);
//--- new.c
int go_near(struct far *place) { return place->x; }
int go_far(struct far *place) { return place->x; }
int go_old(new_t *place) { return place->x; }
int go_new(new_t *place) { return place->x; }
//--- client
int main(void) { struct near a = { 0, 1 }; old_t b = { .x = 0 }; struct far c = { 0, 2 }; return go_near(&a) + go_far(&c) + go_old(&b); }
