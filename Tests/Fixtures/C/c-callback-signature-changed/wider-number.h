// A callback that is given a wider number finds the one that it knows in the lower part; one that gives a wider number does not.
// expect: c-callback-signature-changed source=breaking binary=risky on_read
// expect: c-callback-signature-changed source=breaking binary=breaking on_seek
//--- old
typedef int (*on_read)(int length);
int listen_read(on_read handler);
typedef int (*on_seek)(void);
int listen_seek(on_seek handler);
//--- old.c
int listen_read(on_read h) { return h(3); }
int listen_seek(on_seek h) { return h() < 0; }
//--- new
typedef int (*on_read)(long length);
int listen_read(on_read handler);
typedef long (*on_seek)(void);
int listen_seek(on_seek handler);
//--- new.c
int listen_read(on_read h) { return h(3); }
int listen_seek(on_seek h) { return h() < 0; }
//--- client
static int read_it(int length) { return length != 3; }
static int seek_it(void) { return -1; }
int main(void) { return listen_read(read_it) || listen_seek(seek_it) != 1; }
