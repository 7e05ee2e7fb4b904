// Where each function that deals with the record has a version of its own for old programs, those keep what they know.
// options: exports
// expect: c-field-added source=none binary=risky usage.idle
// expect: c-export-version-changed source=none binary=none usage_get
//--- old
struct usage { long user; long system; };
int usage_get(struct usage *usage);
//--- old.c
int usage_get(struct usage *u) { u->user = 1; u->system = 2; return 0; }
//--- old.map
USAGE_1 { global: usage_get; local: *; };
//--- new
struct usage { long user; long system; long idle; };
int usage_get(struct usage *usage);
//--- new.c
int usage_old(struct usage *u) { u->user = 1; u->system = 2; return 0; }
int usage_new(struct usage *u) { u->user = 1; u->system = 2; u->idle = 3; return 0; }
__asm__(".symver usage_old, usage_get@USAGE_1\n.symver usage_new, usage_get@@USAGE_2");
//--- new.map
USAGE_1 { global: usage_get; local: *; };
USAGE_2 { global: usage_get; } USAGE_1;
//--- client
int main(void) {
  struct { struct usage usage; long guard; } own = { .guard = 9 };
  return usage_get(&own.usage) || own.usage.system != 2 || own.guard != 9;
}
