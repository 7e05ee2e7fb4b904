// The library makes such records, and so does a backend of the client's, which hands its own over.
// expect: c-callback-signature-changed source=breaking binary=breaking rows.next
//--- old
struct entry { int value; };
struct item { int value; };
struct rows { int (*next)(struct rows *rows, struct entry **entry); };
struct backend { int version; int (*open)(struct backend *self, struct rows **rows); };
int rows_open(struct rows **rows);
int use_backend(struct backend *backend);
//--- new
struct entry { int value; };
struct item { int value; };
struct rows { int (*next)(struct rows *rows, struct item **entry); };
struct backend { int version; int (*open)(struct backend *self, struct rows **rows); };
int rows_open(struct rows **rows);
int use_backend(struct backend *backend);
//--- client
static struct entry entry;
static int next(struct rows *rows, struct entry **out) { (void)rows; *out = &entry; return 0; }
static struct rows rows = { next };
static int open(struct backend *self, struct rows **out) { (void)self; *out = &rows; return 0; }
int use(void) { struct backend backend = { 1, open }; return use_backend(&backend); }
