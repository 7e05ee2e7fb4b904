// A record that a macro declares lost a member; another one gained one.
// expect: c-macro-form-changed source=breaking binary=none ARRAY
//--- old
#define ARRAY(type) struct { type *items; unsigned long count, room; }
#define PAIR(a, b) struct { a first; b second; }
//--- new
#define ARRAY(type) struct { type *items; unsigned long length, room; }
#define PAIR(a, b) struct { a first; b second; int third; }
//--- client
typedef ARRAY(int) numbers;
typedef PAIR(int, char) pair;
unsigned long use(numbers *n, pair *p) { return n->count + n->items[0] + p->first + p->second; }
