// How many there are of a numbered list is no value of it; one of it that moved is.
// expect: c-macro-value-changed source=none binary=risky NODE_TYPES
// expect: c-macro-added source=none binary=none NODE_LINK
// expect: c-macro-value-changed source=none binary=breaking EDGE_THICK
// expect: c-macro-added source=none binary=none EDGE_DOTTED
//--- old
#define NODE_TYPES 3
#define NODE_LOAD 0
#define NODE_SOURCE 1
#define NODE_STORE 2
int node_add(int type);
int nodes_of(int type);



#define EDGE_PLAIN 0
#define EDGE_BENT 1
#define EDGE_THICK 2
int edge_width(int kind);
//--- old.c
static int nodes[NODE_TYPES];
int node_add(int type) { return ++nodes[type]; }
int nodes_of(int type) { return nodes[type]; }
int edge_width(int kind) { return kind == EDGE_THICK ? 4 : 1; }
//--- new
#define NODE_TYPES 4
#define NODE_LOAD 0
#define NODE_SOURCE 1
#define NODE_STORE 2
#define NODE_LINK 3
int node_add(int type);
int nodes_of(int type);



#define EDGE_PLAIN 0
#define EDGE_BENT 1
#define EDGE_DOTTED 2
#define EDGE_THICK 3
int edge_width(int kind);
//--- new.c
static int nodes[NODE_TYPES];
int node_add(int type) { return ++nodes[type]; }
int nodes_of(int type) { return nodes[type]; }
int edge_width(int kind) { return kind == EDGE_THICK ? 4 : 1; }
//--- client
#include "library.h"
int main(void) {
  node_add(NODE_STORE);
  int sum = 0;
  for (int type = 0; type < NODE_TYPES; type++) sum += nodes_of(type);
  if (sum != 1) return 1;
  return edge_width(EDGE_THICK) != 4;
}
