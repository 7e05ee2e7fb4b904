// A structure that points to its own kind has to write its tag, and clients may.
// expect: c-tag-renamed source=breaking binary=none node_s
//--- old
typedef struct node_s { int value; struct node_s *next; } node;
node *head(void);
//--- new
typedef struct list_node { int value; struct list_node *next; } node;
node *head(void);
//--- client
int use(void) { struct node_s *node = head()->next; return node->value; }
