// An empty macro disappears beside another text, and is missed where it stood alone.
// expect: c-constant-lost source=breaking binary=none SHOP_NAME
// options: proven
//--- old
#define SHOP_NAME "shop"
//--- new
#define SHOP_NAME
//--- client
const char *name(void) { return SHOP_NAME; }
