// A macro that could be assigned to became a call, another macro of such a place did not.
// expect: c-macro-form-changed source=breaking binary=none NODE_KEY
//--- old
struct node { int key; int rank; };
int *node_rank(struct node *node);
int node_key(const struct node *node);
#define NODE_KEY(n) ((n)->key)
#define NODE_RANK(n) ((n)->rank)
#define NODE_PLACE(n) (*node_rank(n))
//--- new
struct node { int key; int rank; };
int *node_rank(struct node *node);
int node_key(const struct node *node);
#define NODE_KEY(n) (node_key(n))
#define NODE_RANK(n) (*node_rank(n))
#define NODE_PLACE(n) NODE_RANK(n)
//--- client
void use(struct node *n) { NODE_KEY(n) = 1; NODE_RANK(n) = 2; NODE_PLACE(n) = 3; }
