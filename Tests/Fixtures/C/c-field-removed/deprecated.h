// A field that was deprecated before, and of which the place is padding now: compiled clients fill in what nobody looks at.
// expect: c-field-removed source=breaking binary=risky options.loose
//--- old
struct options { long size; _Bool first; __attribute__((deprecated("has no effect"))) _Bool loose; const char *name; };
int start(const struct options *options);
//--- old.c
int start(const struct options *o) { return o->first && o->name[0] == 'a' ? 3 : 4; }
//--- new
struct options { long size; _Bool first; const char *name; };
int start(const struct options *options);
//--- new.c
int start(const struct options *o) { return o->first && o->name[0] == 'a' ? 3 : 4; }
//--- client
int main(void) {
  struct options options = { sizeof options, 1, 0, "a" };
  options.loose = 1;
  return start(&options) != 3;
}
