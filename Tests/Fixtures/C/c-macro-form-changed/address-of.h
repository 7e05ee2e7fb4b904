// An address became the thing itself, or the other way round.
// expect: c-macro-form-changed source=breaking binary=none item_at
// expect: c-macro-form-changed source=breaking binary=none item_of
//--- old
struct item { int n; };
extern struct item items[4];
#define item_at(i) (&items[i])
#define item_of(i) (items[(i)])
//--- new
struct item { int n; };
extern struct item items[4];
#define item_at(k) (items[k])
#define item_of(i) (&items[(i)])
//--- client
int use(void) { return item_at(1)->n + item_of(2).n; }
