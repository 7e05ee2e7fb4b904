// A list of addresses initialises a pointer, with warnings; one of structures does not.
// expect: c-field-type-changed source=risky binary=breaking menu.items
// expect: c-field-type-changed source=breaking binary=breaking menu.areas
// expect: c-field-type-changed source=risky binary=breaking menu.keys
//--- old
struct area { int x, y; };
struct menu { const char *items[2]; struct area areas[2]; char keys[2][8]; };
int show(const struct menu *menu);
//--- new
struct area { int x, y; };
struct menu { const char **items; struct area *areas; char *keys[2]; };
int show(const struct menu *menu);
//--- client
int use(void) {
  struct menu menu = { .items = { "a", "b" }, .areas = { { 1, 2 }, { 3, 4 } }, .keys = { "c", "d" } };
  return show(&menu) + menu.keys[1][0];
}
