// A macro that could be assigned to became a function; one that could not did too.
// expect: c-declaration-kind-changed source=breaking binary=none node_key
//--- old
struct node { int key; int rank; };
#define node_key(n) ((n)->key)
#define node_rank(n) ((n)->rank + 1)
//--- new
struct node { int key; int rank; };
int node_key(const struct node *n);
static inline int node_rank(const struct node *n) { return n->rank + 1; }
//--- client
int use(struct node *n) { node_key(n) = 1; return node_rank(n); }
