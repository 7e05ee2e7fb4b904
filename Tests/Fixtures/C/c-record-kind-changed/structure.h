// A structure became a union.
// expect: c-record-kind-changed source=breaking binary=breaking value
//--- old
struct value { int number; float real; };
void show(struct value *value);
//--- new
union value { int number; float real; };
void show(union value *value);
//--- client
struct value first;
