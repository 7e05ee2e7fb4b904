// Clients call the macro, which passes one more: compiled ones passed one in the place of another.
// expect: c-parameter-added source=none binary=breaking shop_open_
//--- old
int shop_open_(int kind, int size);
#define shop_open(kind) shop_open_((kind), 64)
//--- old.c
int shop_open_(int kind, int size) { return kind + size; }
//--- new
int shop_open_(int version, int kind, int size);
#define shop_open(kind) shop_open_(3, (kind), 64)
//--- new.c
int shop_open_(int version, int kind, int size) { return kind + size; }
//--- client
int main(void) { return shop_open(2) == 66 ? 0 : 1; }
