// A structure that points to its own kind has to write its tag; clients write the typedef.
// expect: c-tag-renamed source=risky binary=none node_s
//--- old
typedef struct node_s { int value; struct node_s *next; } node;
node *head(void);
//--- new
typedef struct list_node { int value; struct list_node *next; } node;
node *head(void);
//--- client
int use(void) { return head()->next->value; }
