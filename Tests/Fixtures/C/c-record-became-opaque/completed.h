// An opaque type got a definition.
// expect: nothing
//--- old
struct file;
int read_from(struct file *file);
//--- new
struct file { int number; };
int read_from(struct file *file);
//--- client
int use(struct file *file) { return read_from(file); }
