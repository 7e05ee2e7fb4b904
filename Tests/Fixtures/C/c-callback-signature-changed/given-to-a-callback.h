// What a callback is handed is the library's own, which clients call: they pass too little, and no function of theirs has it.
// expect: c-callback-signature-changed source=breaking binary=breaking done
//--- old
typedef int (*done)(int status);
typedef int (*start)(done done);
int run(start start);
//--- old.c
static int own(int status) { return status + 1; }
int run(start start) { return start(own); }
//--- new
typedef int (*done)(int status, void *user);
typedef int (*start)(done done);
int run(start start);
//--- new.c
static int own(int status, void *user) { return user ? 9 : status + 1; }
int run(start start) { return start(own); }
//--- client
static int mine(done done) { return done(2); }
int main(void) { return run(mine) == 3 ? 0 : 1; }
