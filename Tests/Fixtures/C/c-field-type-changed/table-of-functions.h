// Who fills a table of functions gives functions of the old signature.
// expect: c-field-type-changed source=breaking binary=risky hooks.run
//--- old
struct hooks { int count; int (*run[4])(int event); };
int fire(const struct hooks *hooks, int event);
//--- old.c
int fire(const struct hooks *hooks, int event) { return hooks->run[0](event); }
//--- new
struct hooks { int count; int (*run[4])(int event, void *data); };
int fire(const struct hooks *hooks, int event);
//--- new.c
int fire(const struct hooks *hooks, int event) { return hooks->run[0](event, 0); }
//--- client
static int same(int event) { return event; }
int main(void) {
  struct hooks hooks = { .count = 1 };
  hooks.run[0] = same;
  return fire(&hooks, 5) == 5 ? 0 : 1;
}
