// A definition for an opaque type adds no type.
// expect: nothing
//--- old
struct file;
struct file *open_file(void);
//--- new
struct file { int number; };
struct file *open_file(void);
//--- client
struct file *use(void) { return open_file(); }
