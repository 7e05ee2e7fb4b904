// A pointer that may be one to something wider now stands where it stood.
// expect: c-field-type-changed source=breaking binary=risky block.data
// expect: c-field-added source=none binary=none block.data.narrow
// expect: c-field-added source=none binary=none block.data.wide
// expect: c-field-added source=none binary=none block.kind
//--- old
struct block { const int *data; };
const struct block *block_get(void);
//--- new
struct block { union { const int *narrow; const long *wide; } data; int kind; };
const struct block *block_get(void);
//--- old.c
static const int numbers[] = { 1, 2 };
static const struct block block = { numbers };
const struct block *block_get(void) { return &block; }
//--- new.c
static const int numbers[] = { 1, 2 };
static const struct block block = { { numbers }, 0 };
const struct block *block_get(void) { return &block; }
//--- client
int main(void) { return block_get()->data[1] == 2 ? 0 : 1; }
