// What is defined nowhere is neither.
// expect: c-record-kind-changed source=breaking binary=none file
//--- old
struct file;
struct file *open_file(void);
//--- new
union file;
union file *open_file(void);
//--- client
struct file *use(void) { return open_file(); }
