// What a bit-field is declared with says nothing of its bits.
// expect: c-field-type-changed source=none binary=none state.ready
// expect: c-field-type-changed source=none binary=none state.kind
//--- old
struct state { unsigned int ready : 1; unsigned int kind : 3; unsigned int count : 12; };
int state_sum(struct state state);
//--- old.c
int state_sum(struct state state) { return state.ready + state.kind + state.count; }
//--- new
struct state { _Bool ready : 1; unsigned short kind : 3; unsigned int count : 12; };
int state_sum(struct state state);
//--- new.c
int state_sum(struct state state) { return state.ready + state.kind + state.count; }
//--- client
int main(void) { struct state state = { 1, 5, 900 }; return state_sum(state) == 906 ? 0 : 1; }
