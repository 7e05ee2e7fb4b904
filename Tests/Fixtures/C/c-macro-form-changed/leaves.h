// Macros that leave the function that uses them: with a value, to a label; one of its own is nobody's business.
// expect: c-macro-form-changed source=breaking binary=none CHECK
// expect: c-macro-form-changed source=breaking binary=none TRY
//--- old
#define CHECK(c) do { if (!(c)) return; } while (0)
#define TRY(e) do { int error = (e); if (error) return error; } while (0)
#define AGAIN(e) do { if (e) break; } while (1)
//--- new
#define CHECK(c) do { if (!(c)) return -1; } while (0)
#define TRY(e) do { int error = (e); if (error) goto fail; } while (0)
#define AGAIN(e) do { again: if (!(e)) goto again; } while (0)
//--- client
void check(int x) { CHECK(x > 0); }
int try(int x) { TRY(x); return 0; }
void again(int x) { AGAIN(x); }
