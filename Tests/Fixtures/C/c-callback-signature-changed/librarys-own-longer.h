// The library's own functions read what compiled clients do not pass.
// expect: c-callback-signature-changed source=breaking binary=breaking io.flush
// expect: c-callback-signature-changed source=breaking binary=breaking op
//--- old
struct io { int (*flush)(int file); };
const struct io *io_default(void);
typedef int (*op)(int file);
op op_find(const char *name);
//--- old.c
static int flush(int file) { return file; }
static const struct io only = { flush };
const struct io *io_default(void) { return &only; }
op op_find(const char *name) { (void) name; return flush; }
//--- new
struct io { int (*flush)(int file, long check, long more); };
const struct io *io_default(void);
typedef int (*op)(int file, long check, long more);
op op_find(const char *name);
//--- new.c
static int flush(int file, long check, long more) { __asm__ volatile("" : "+r"(more)); return file + (check != 5 || more != 6); }
static const struct io only = { flush };
const struct io *io_default(void) { return &only; }
op op_find(const char *name) { (void) name; return flush; }
//--- client
int main(void) { return io_default()->flush(3) == 3 && op_find("flush")(3) == 3 ? 0 : 1; }
