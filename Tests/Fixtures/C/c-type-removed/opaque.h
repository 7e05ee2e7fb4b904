// An opaque handle is gone: clients know its typedef.
// expect: c-type-removed source=breaking binary=none file
// expect: c-function-removed source=breaking binary=breaking open_file
//--- old
typedef struct file_s file;
file *open_file(void);
int area(int side);
//--- new
int area(int side);
//--- client
file *first;
