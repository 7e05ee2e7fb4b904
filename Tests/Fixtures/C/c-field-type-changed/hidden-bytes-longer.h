// Of bytes that only the library knows clients have less than it asks for.
// expect: c-field-type-changed source=risky binary=breaking hash_state.opaque
//--- old
struct hash_state { unsigned char opaque[16]; };
int hash_init(struct hash_state *state);
//--- old.c
int hash_init(struct hash_state *s) { for (unsigned i = 0; i < sizeof *s; i++) s->opaque[i] = 0; return 0; }
//--- new
struct hash_state { unsigned char opaque[24]; };
int hash_init(struct hash_state *state);
//--- new.c
int hash_init(struct hash_state *s) { for (unsigned i = 0; i < sizeof *s; i++) s->opaque[i] = 0; return 0; }
//--- client
int main(void) {
  struct { struct hash_state state; long guard; } own = { .guard = 9 };
  return hash_init(&own.state) == 0 && own.guard == 9 ? 0 : 1;
}
