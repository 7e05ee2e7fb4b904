// Clients call the library's own functions through a table: a number is converted, and passed in the old width.
// expect: c-callback-signature-changed source=risky binary=breaking io.seek
// expect: c-callback-signature-changed source=risky binary=none io.peek
//--- old
struct io { int (*seek)(int at); int (*peek)(short code); };
const struct io *io_default(void);
//--- old.c
static int seek(int at) { return at == -1; }
static int peek(short code) { return code == -2; }
static const struct io only = { seek, peek };
const struct io *io_default(void) { return &only; }
//--- new
struct io { int (*seek)(long at); int (*peek)(int code); };
const struct io *io_default(void);
//--- new.c
static int seek(long at) { return at == -1; }
static int peek(int code) { return code == -2; }
static const struct io only = { seek, peek };
const struct io *io_default(void) { return &only; }
//--- client
int main(void) { return io_default()->seek(-1) && io_default()->peek(-2) ? 0 : 1; }
