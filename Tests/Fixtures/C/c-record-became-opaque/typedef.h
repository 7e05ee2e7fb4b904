// A definition behind a typedef is no longer public.
// expect: c-record-became-opaque source=breaking binary=none file_s
//--- old
typedef struct file_s { int number; } file;
int read_from(file *file);
//--- new
typedef struct file_s file;
int read_from(file *file);
//--- client
file first;
