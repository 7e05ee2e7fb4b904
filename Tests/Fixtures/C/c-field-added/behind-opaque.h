// The fields of a structure that is not defined in the headers are no API.
// expect: nothing
//--- old
struct file;
struct file *open_file(void);
//--- new
struct file;
struct file *open_file(void);
//--- client
struct file *use(void) { return open_file(); }
