// Fields that were gathered in a structure without a tag stand where they stood: programs find them.
// expect: c-field-added source=none binary=none state.place
// expect: c-field-removed source=breaking binary=none state.x
// expect: c-field-removed source=breaking binary=none state.y
//--- old
struct state { long id; int x; int y; long end; };
int state_sum(const struct state *state);
//--- old.c
int state_sum(const struct state *state) { return state->x * 10 + state->y; }
//--- new
struct state { long id; struct { int x; int y; } place; long end; };
int state_sum(const struct state *state);
//--- new.c
int state_sum(const struct state *state) { return state->place.x * 10 + state->place.y; }
//--- client
int main(void) {
  struct state state = { .id = 1, .x = 2, .y = 3, .end = 4 };
  return state_sum(&state) - 23;
}
