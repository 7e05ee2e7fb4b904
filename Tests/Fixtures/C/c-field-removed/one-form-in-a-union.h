// What stood alone is one of two forms now, and found as that where the version says so.
// expect: c-field-removed source=breaking binary=risky plugin.make
// expect: c-field-added source=none binary=none plugin.makers
// expect: c-type-added source=none binary=none maker_2
//--- old
typedef int (*maker)(int kind);
struct plugin { unsigned version; maker make; };
int use_plugin(const struct plugin *plugin);
//--- old.c
int use_plugin(const struct plugin *p) { return p->make(3); }
//--- new
typedef int (*maker)(int kind);
typedef int (*maker_2)(int kind, int count);
struct plugin { unsigned version; union { maker first; maker_2 second; } makers; };
int use_plugin(const struct plugin *plugin);
//--- new.c
int use_plugin(const struct plugin *p) { return p->version < 2 ? p->makers.first(3) : p->makers.second(3, 1); }
//--- client
static int make(int kind) { return kind - 3; }
int main(void) {
  struct plugin plugin = { .version = 1 };
  plugin.make = make;
  return use_plugin(&plugin);
}
