// A table of the size that is given is one for clients, as its name is.
// expect: c-macro-form-changed source=breaking binary=none TABLE
// expect: c-macro-form-changed source=breaking binary=none ROOM
//--- old
#define TABLE(name, count) static int name##_table[(count) - 1]
#define ROOM(name, count) static char name##_room[(count) ? (count) : 1]
//--- new
#define TABLE(name, count) static int name##_items[(count) - 1]
#define ROOM(name, count) static char name##_space[(count) ? (count) : 1]
//--- client
TABLE(my, 4);
ROOM(my, 4);
int use(void) { return my_table[0] + my_room[0]; }
