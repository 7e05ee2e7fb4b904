// Clients call the library's own functions through pointers: what those no longer take is passed in vain.
// expect: c-callback-signature-changed source=breaking binary=risky io.flush
// expect: c-callback-signature-changed source=breaking binary=risky op
//--- old
struct io { int (*flush)(int file, int force); };
const struct io *io_default(void);
typedef int (*op)(int file, int force);
op op_find(const char *name);
//--- old.c
static int flush(int file, int force) { return force ? file : 0; }
static const struct io only = { flush };
const struct io *io_default(void) { return &only; }
op op_find(const char *name) { (void) name; return flush; }
//--- new
struct io { int (*flush)(int file); };
const struct io *io_default(void);
typedef int (*op)(int file);
op op_find(const char *name);
//--- new.c
static int flush(int file) { return file; }
static const struct io only = { flush };
const struct io *io_default(void) { return &only; }
op op_find(const char *name) { (void) name; return flush; }
//--- client
int main(void) { return io_default()->flush(3, 1) == 3 && op_find("flush")(3, 1) == 3 ? 0 : 1; }
