// A field that became a macro with arguments is gone: its name without parentheses is none.
// expect: c-field-removed source=breaking binary=breaking state.running
// expect: c-macro-added source=none binary=none running
//--- old
struct state { int stop; int running; };
//--- new
struct state { int stop; };
#define running(s) ((s)->stop == 0)
//--- client
int use(struct state *state) { return state->running; }
int make(void) { struct state state = { 0 }; return use(&state); }
