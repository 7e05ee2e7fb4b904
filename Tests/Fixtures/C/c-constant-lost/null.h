// What stands for no pointer may be one.
// expect: c-constant-lost source=risky binary=none SHOP_NULL
// expect: c-constant-lost source=breaking binary=none SHOP_FIRST
// options: proven
//--- old
#define SHOP_NULL 0
#define SHOP_FIRST 0
//--- new
#define SHOP_NULL ((void *)0)
#define SHOP_FIRST ((void *)0)
//--- client
char *text = SHOP_NULL;
int numbers[SHOP_FIRST + 1];
int use(char *other) { return other == SHOP_NULL ? 1 : 0; }
