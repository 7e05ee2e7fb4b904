// A macro that became an enumeration constant of the same value is still a constant.
// expect: c-type-added source=none binary=none size
//--- old
#define BUFFER_SIZE 512
//--- new
enum size { BUFFER_SIZE = 512 };
//--- client
char buffer[BUFFER_SIZE];
