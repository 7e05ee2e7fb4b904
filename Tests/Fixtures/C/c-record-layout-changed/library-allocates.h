// A private field at the end of what the library allocates.
// expect: nothing
//--- old
struct file { int number; };
struct file *open_file(void);
//--- new
struct file { int number; int _cache; };
struct file *open_file(void);
//--- client
int use(void) { return open_file()->number; }
