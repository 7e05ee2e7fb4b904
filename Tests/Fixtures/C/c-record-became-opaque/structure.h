// A definition is no longer public.
// expect: c-record-became-opaque source=breaking binary=none file
//--- old
struct file { int number; };
int read_from(struct file *file);
//--- new
struct file;
int read_from(struct file *file);
//--- client
int use(struct file *file) { return file->number; }
