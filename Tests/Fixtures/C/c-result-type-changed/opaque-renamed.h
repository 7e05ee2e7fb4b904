// An opaque structure has another tag: pointers to it are what they were.
// expect: c-result-type-changed source=risky binary=none tree_new
// expect: c-parameter-type-changed source=risky binary=none tree_size
// expect: c-type-removed source=risky binary=none tree
// expect: c-type-added source=none binary=none tree_node
//--- old
struct tree;
struct tree *tree_new(void);
int tree_size(struct tree *tree);
//--- old.c
struct tree { int size; };
static struct tree only = { 3 };
struct tree *tree_new(void) { return &only; }
int tree_size(struct tree *tree) { return tree->size; }
//--- new
struct tree_node;
struct tree_node *tree_new(void);
int tree_size(struct tree_node *tree);
//--- new.c
struct tree_node { int size; };
static struct tree_node only = { 3 };
struct tree_node *tree_new(void) { return &only; }
int tree_size(struct tree_node *tree) { return tree->size; }
//--- client
int main(void) { struct tree *tree = tree_new(); return tree_size(tree) == 3 ? 0 : 1; }
