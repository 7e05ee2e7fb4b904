// A structure that begins with one that callbacks are given pointers to comes from there, too.
// expect: c-field-added source=none binary=none cert_key.length
//--- old
typedef struct cert { int kind; } cert;
typedef struct { cert parent; unsigned char hash[16]; } cert_key;
typedef int (*check)(cert *cert, void *context);
int connect_to(const char *host, check check, void *context);
//--- old.c
int connect_to(const char *h, check f, void *c) { cert_key key = { { 1 }, { h[0] } }; return f(&key.parent, c); }
//--- new
typedef struct cert { int kind; } cert;
typedef struct { cert parent; unsigned char hash[16]; int length; } cert_key;
typedef int (*check)(cert *cert, void *context);
int connect_to(const char *host, check check, void *context);
//--- new.c
int connect_to(const char *h, check f, void *c) { cert_key key = { { 1 }, { h[0] }, 1 }; return f(&key.parent, c); }
//--- client
static int look(cert *cert, void *context) { return ((cert_key *)cert)->hash[0] - *(char *)context; }
int main(void) {
  char wanted = 'a';
  return connect_to("a", look, &wanted);
}
