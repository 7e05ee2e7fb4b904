// What measures a thing is computed where code runs.
// expect: nothing
//--- old
#define TREE_HEIGHT(node) ((node) * 2)
//--- new
static inline int TREE_HEIGHT(int node) { return node * 2; }
//--- client
int use(int node) { return TREE_HEIGHT(node + 1); }
