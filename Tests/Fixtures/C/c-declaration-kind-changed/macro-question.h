// Macros that became functions: what was looked up still is, and what was written to has no place.
// expect: c-declaration-kind-changed source=risky binary=none box_size
// expect: c-declaration-kind-changed source=breaking binary=none box_owner
//--- old
struct box { int size; int owner; };
#define box_size(b) ((b)->size)
#define box_owner(b) ((b)->owner)
//--- new
struct box { int size; int owner; };
int box_size(const struct box *box);
int box_owner(const struct box *box);
//--- client
int use(struct box *box) { box_owner(box) = 2; return box_size(box); }
