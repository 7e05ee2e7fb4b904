// A table of the size that is given is one for clients, as its name is.
// expect: c-macro-form-changed source=breaking binary=none TABLE
//--- old
#define TABLE(name, count) static int name##_table[(count) - 1]
//--- new
#define TABLE(name, count) static int name##_items[(count) - 1]
//--- client
TABLE(my, 4);
int use(void) { return my_table[0]; }
