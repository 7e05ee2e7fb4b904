// What a name is made of may be one that is declared as well.
// expect: nothing
//--- old
#define FUNCTION_INFO(name) extern int name##_info(void); int name##_info(void) { return 1; } extern int no_such_variable
//--- new
#define FUNCTION_INFO(name) extern int name(void); extern int name##_info(void); int name##_info(void) { return 1; } extern int no_such_variable
//--- client
FUNCTION_INFO(add_one);
int add_one(void) { return add_one_info(); }
