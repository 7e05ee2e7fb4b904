// An opaque type is new under its typedef.
// expect: c-type-added source=none binary=none file
//--- old
struct point { int x; };
//--- new
struct point { int x; };
typedef struct file_s file;
//--- client
struct point origin;
