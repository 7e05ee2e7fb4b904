// Of bytes that only the library knows clients have more than it asks for.
// expect: c-field-type-changed source=risky binary=risky hash_state.opaque
//--- old
struct hash_state { unsigned char opaque[384]; };
int hash_init(struct hash_state *state, unsigned long outlen);
int hash_update(struct hash_state *state, const unsigned char *bytes, unsigned long count);
//--- old.c
int hash_init(struct hash_state *s, unsigned long n) { for (unsigned i = 0; i < sizeof *s; i++) s->opaque[i] = 0; return 0; }
int hash_update(struct hash_state *s, const unsigned char *b, unsigned long n) { while (n--) s->opaque[0] += *b++; return s->opaque[0]; }
//--- new
struct hash_state { unsigned char opaque[361]; };
int hash_init(struct hash_state *state, unsigned long outlen);
int hash_update(struct hash_state *state, const unsigned char *bytes, unsigned long count);
//--- new.c
int hash_init(struct hash_state *s, unsigned long n) { for (unsigned i = 0; i < sizeof *s; i++) s->opaque[i] = 0; return 0; }
int hash_update(struct hash_state *s, const unsigned char *b, unsigned long n) { while (n--) s->opaque[0] += *b++; return s->opaque[0]; }
//--- client
int main(void) {
  struct { struct hash_state state; long guard; } own = { .guard = 9 };
  hash_init(&own.state, 32);
  return hash_update(&own.state, (const unsigned char *)"\1\2", 2) == 3 && own.guard == 9 ? 0 : 1;
}
