// A text in parentheses joins no other text; one that had them never did.
// expect: c-macro-form-changed source=breaking binary=none STORE_TAG
//--- old
#define STORE_TAG "store"
#define STORE_NAME ("name")
#define STORE_KIND "kind"
//--- new
#define STORE_TAG ("store")
#define STORE_NAME "name"
#define STORE_KIND "ki" "nd"
//--- client
const char *use(void) { return "<" STORE_TAG ">"; }
const char *name(void) { return STORE_NAME; }
const char *kind(void) { return STORE_KIND "!"; }
