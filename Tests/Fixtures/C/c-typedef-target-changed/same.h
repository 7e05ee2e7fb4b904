// Through another typedef to the same type.
// expect: c-type-added source=none binary=none number
//--- old
typedef int size;
//--- new
typedef int number;
typedef number size;
//--- client
size width = 1;
